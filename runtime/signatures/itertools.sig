# `itertools`. Rust: runtime/src/modules/itertools.rs and runtime/src/modules/itertools/.
[module itertools]
accumulate(%, iterable: any, func: any = None, *, initial: any = None) -> iter[any] !
static chain(a: iter[T], b: iter[T]) -> iter[T] ! = chain_pair
chain(*iterables: any) -> iter[any]
chain.from_iterable(iterables: any) -> iter[any] ! = chain_from_iterable
combinations(%, iterable: iter[T], r: i64) -> iter[tuple[T,...]] !
combinations_with_replacement(%, iterable: iter[T], r: i64) -> iter[tuple[T,...]] !
compress(%, data: iter[T], selectors: any) -> iter[T] !
static count(%, start: own int = 0, step: own int = 1) -> iter[int] = count_int
count(%, start: any = 0, step: any = 1) -> iter[any] !
cycle(iterable: iter[T]) -> iter[T] !
dropwhile(predicate: own any, iterable: iter[T]) -> iter[T] !
filterfalse(predicate: own any, iterable: iter[T]) -> iter[T] !
groupby(%, iterable: iter[T]) -> iter[tuple[any,iter[T]]] !
groupby(%, iterable: iter[T], key: own any) -> iter[tuple[any,iter[T]]] ! = groupby_key
islice(iterable: iter[T], stop: any) -> iter[T] !
islice(iterable: iter[T], start: any, stop: any, step: any = None) -> iter[T] ! = islice_from
pairwise(iterable: iter[T]) -> iter[tuple[T,T]] !
permutations(%, iterable: iter[T], r: opt[i64] = None) -> iter[tuple[T,...]] !
static product(a: iter[A], b: iter[B]) -> iter[tuple[A,B]] ! = product_pair
product(*iterables: any, repeat: i64 = 1) -> iter[tuple[any,...]] !
repeat(%, object: T) -> iter[T]
repeat(%, object: T, times: i64) -> iter[T] = repeat_times
starmap(function: own any, iterable: any) -> iter[any] !
takewhile(predicate: own any, iterable: iter[T]) -> iter[T] !
tee(iterable: any, n: i64 = 2) -> tuple[any,...] !
zip_longest(*iterables: any, fillvalue: own any = None) -> iter[tuple[any,...]] !
