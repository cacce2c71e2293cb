# Builtin functions and constructors. Rust: runtime/src/builtins/, `builtins::<rust name>`.
#
# Overloads are tried in order; the first whose parameter types fit the static types is called. The
# line with `*args: any, **kwargs: any` is the dynamic form of a function: `fn(args: &[Value],
# kwargs: &[(Str, Value)]) -> Res<Value>`, which binds its arguments itself with CPython's messages
# and is what a dynamic call of the builtin reaches (the generated dispatch uses it alone).
# `enumerate`, `zip`, `map`, `filter` give handles (`Iter<T>`); the functions of the same names in
# `iter` (enumerate, zip2, zip3, map, filter) give bare Rust iterators, for loops. `= .name` calls a
# method of the first argument. The sum of no floats is the int 0, so `sum` of floats is dynamic
# unless it has a start.
[functions]
abs(x: i64) -> int = abs_i64
abs(x: int) -> int = abs_int
abs(x: float) -> float = abs_float
abs(*args: any, **kwargs: any) -> any ! = dynamic::abs
all(items: iter[T]) -> bool !
all(*args: any, **kwargs: any) -> any ! = dynamic::all
any(items: iter[T]) -> bool !
any(*args: any, **kwargs: any) -> any ! = dynamic::any
ascii(x: any) -> str !
ascii(*args: any, **kwargs: any) -> any ! = dynamic::ascii
bin(x: i64) -> str = bin_i64
bin(x: int) -> str = bin_int
bin(*args: any, **kwargs: any) -> any ! = dynamic::bin
bool() -> bool = bool_empty
bool(x: &T) -> bool ! = .truth
bool(*args: any, **kwargs: any) -> any ! = dynamic::bool
callable(x: any) -> bool
callable(*args: any, **kwargs: any) -> any ! = dynamic::callable
chr(x: i64) -> str !
chr(x: int) -> str ! = chr_int
chr(*args: any, **kwargs: any) -> any ! = dynamic::chr
delattr(x: any, name: any) !
delattr(*args: any, **kwargs: any) -> any ! = dynamic::delattr
dict() -> dict[K,V] = dict_empty
dict(items: dict[K,V]) -> dict[K,V] = dict_copy
dict(items: iter[tuple[K,V]]) -> dict[K,V] ! = dict_from
dict(*args: any, **kwargs: any) -> any ! = dynamic::dict
dir(*args: any, **kwargs: any) -> any ! = dynamic::dir
divmod(a: i64, b: i64) -> tuple[int,int] ! = divmod_i64
divmod(a: int, b: int) -> tuple[int,int] ! = divmod_int
divmod(a: float, b: float) -> tuple[float,float] ! = divmod_float
divmod(*args: any, **kwargs: any) -> any ! = dynamic::divmod
enumerate(items: iter[T], %, start: i64 = 0) -> iter[tuple[i64,T]] !
enumerate(*args: any, **kwargs: any) -> any ! = dynamic::enumerate
exit(code: own any = None) ! = quit
filter(function: key[T], items: iter[T]) -> iter[T] !
filter(*args: any, **kwargs: any) -> any ! = dynamic::filter
float() -> float = float_empty
float(x: i64) -> float = float_from_i64
float(x: int) -> float ! = float_from_int
float(x: float) -> float = float_id
float(x: str) -> float ! = float_from_str
float(*args: any, **kwargs: any) -> any ! = dynamic::float
format(x: any) -> str ! = format_empty
format(x: any, spec: str) -> str ! = format_spec
format(*args: any, **kwargs: any) -> any ! = dynamic::format
frozenset() -> frozenset[T] = frozenset_empty
frozenset(items: iter[T]) -> frozenset[T] ! = frozenset_from
frozenset(*args: any, **kwargs: any) -> any ! = dynamic::frozenset
getattr(*args: any, **kwargs: any) -> any ! = dynamic::getattr
hasattr(*args: any, **kwargs: any) -> any ! = dynamic::hasattr
hash(x: &T) -> i64 ! = .py_hash
hash(*args: any, **kwargs: any) -> any ! = dynamic::hash
hex(x: i64) -> str = hex_i64
hex(x: int) -> str = hex_int
hex(*args: any, **kwargs: any) -> any ! = dynamic::hex
id(*args: any, **kwargs: any) -> any ! = dynamic::id
input() -> str !
input(prompt: any) -> str ! = input_prompt
input(*args: any, **kwargs: any) -> any ! = dynamic::input
int() -> i64 = int_empty
int(x: bool) -> i64 = int_from_bool
int(x: i64) -> i64 = int_id_i64
int(x: int) -> int = int_id
int(x: float) -> int ! = int_from_float
int(x: str) -> int ! = int_from_str
int(x: str, base: digits) -> int ! = int_from_str_base
int(*args: any, **kwargs: any) -> any ! = dynamic::int
isinstance(*args: any, **kwargs: any) -> any ! = dynamic::isinstance
issubclass(*args: any, **kwargs: any) -> any ! = dynamic::issubclass
iter(*args: any, **kwargs: any) -> any ! = dynamic::iter
len(x: list[T]) -> i64 = .len
len(x: dict[K,V]) -> i64 = .len
len(x: set[T]) -> i64 = .len
len(x: frozenset[T]) -> i64 = .len
len(x: tuple[T,...]) -> i64 = .len
len(x: str) -> i64 = .len
len(x: bytes) -> i64 = .len
len(x: bytearray) -> i64 = .len
len(x: range) -> i64 ! = .len
len(*args: any, **kwargs: any) -> any ! = dynamic::len
list() -> list[T] = list_empty
list(items: iter[T]) -> list[T] ! = list_from
list(*args: any, **kwargs: any) -> any ! = dynamic::list
map(function: key[T], items: iter[T]) -> iter[R] !
map(*args: any, **kwargs: any) -> any ! = dynamic::map
max(items: iter[T]) -> T !
max(items: iter[T], *, key: key[T]) -> T ! = max_by_key
max(items: iter[T], *, default: T) -> T ! = max_or
max(items: iter[T], *, key: key[T], default: T) -> T ! = max_by_key_or
max(a: T, b: T) -> T ! = max2
max(a: T, b: T, c: T) -> T ! = max3
max(*args: any, **kwargs: any) -> any ! = dynamic::max
memoryview(*args: any, **kwargs: any) -> any ! = memoryview::memoryview
min(items: iter[T]) -> T !
min(items: iter[T], *, key: key[T]) -> T ! = min_by_key
min(items: iter[T], *, default: T) -> T ! = min_or
min(items: iter[T], *, key: key[T], default: T) -> T ! = min_by_key_or
min(a: T, b: T) -> T ! = min2
min(a: T, b: T, c: T) -> T ! = min3
min(*args: any, **kwargs: any) -> any ! = dynamic::min
next(items: iter[T]) -> T ! = next
next(items: iter[T], default: T) -> T ! = next_or
next(*args: any, **kwargs: any) -> any ! = dynamic::next
object(*args: any, **kwargs: any) -> any ! = dynamic::object
oct(x: i64) -> str = oct_i64
oct(x: int) -> str = oct_int
oct(*args: any, **kwargs: any) -> any ! = dynamic::oct
ord(x: str) -> i64 !
ord(*args: any, **kwargs: any) -> any ! = dynamic::ord
pow(base: int, exponent: int, modulus: int) -> int ! = pow_mod
pow(*args: any, **kwargs: any) -> any ! = dynamic::pow
print(*args: any, **kwargs: any) -> any ! = dynamic::print
quit(code: own any = None) !
range(stop: int) -> range = range_stop
range(start: int, stop: int) -> range = range_start_stop
range(start: int, stop: int, step: int) -> range ! = range_step
range(*args: any, **kwargs: any) -> any ! = dynamic::range
repr(x: &T) -> str ! = .py_repr
repr(*args: any, **kwargs: any) -> any ! = dynamic::repr
reversed(items: list[T]) -> iter[T] = .iter_reversed
reversed(items: tuple[T,...]) -> iter[T] = .iter_reversed
reversed(items: str) -> iter[str] = .iter_reversed
reversed(items: range) -> iter[int] = .iter_reversed
reversed(*args: any, **kwargs: any) -> any ! = dynamic::reversed
round(x: i64) -> i64 = int_id_i64
round(x: int) -> int = int_id
round(x: int, %, ndigits: digits) -> int = round_int_digits
round(x: float) -> int ! = round_float
round(x: float, %, ndigits: digits) -> float ! = round_float_digits
round(*args: any, **kwargs: any) -> any ! = dynamic::round
set() -> set[T] = set_empty
set(items: iter[T]) -> set[T] ! = set_from
set(*args: any, **kwargs: any) -> any ! = dynamic::set
setattr(x: any, name: any, value: own any) !
setattr(*args: any, **kwargs: any) -> any ! = dynamic::setattr
slice(*args: any, **kwargs: any) -> any ! = dynamic::slice
sorted(items: iter[T], *, reverse: bool = False) -> list[T] !
sorted(items: iter[T], *, key: key[T], reverse: bool = False) -> list[T] ! = sorted_by_key
sorted(*args: any, **kwargs: any) -> any ! = dynamic::sorted
str() -> str = str_empty
str(x: &T) -> str ! = .py_str
str(*args: any, **kwargs: any) -> any ! = dynamic::str
sum(items: iter[i64]) -> int ! = sum_i64
sum(items: iter[bool]) -> i64 ! = sum_bool
sum(items: iter[int]) -> int ! = sum_int
sum(items: iter[float]) -> any ! = sum_float
sum(items: iter[float], %, start: float) -> float ! = sum_float_from
sum(items: iter[int], %, start: int) -> int ! = sum_int_from
sum(*args: any, **kwargs: any) -> any ! = dynamic::sum
tuple(items: iter[T]) -> tuple[T,...] ! = tuple_from
tuple(*args: any, **kwargs: any) -> any ! = dynamic::tuple
bytes(*args: any, **kwargs: any) -> any ! = dynamic::bytes
bytearray(*args: any, **kwargs: any) -> any ! = dynamic::bytearray
complex(*args: any, **kwargs: any) -> any ! = dynamic::complex
type(*args: any, **kwargs: any) -> any ! = dynamic::type_
vars(*args: any, **kwargs: any) -> any ! = dynamic::vars
zip(a: iter[A], b: iter[B]) -> iter[tuple[A,B]] ! = zip2
zip(a: iter[A], b: iter[B], *, strict: bool) -> iter[tuple[A,B]] ! = zip2_strict
zip(a: iter[A], b: iter[B], c: iter[C]) -> iter[tuple[A,B,C]] ! = zip3
zip(*args: any, **kwargs: any) -> any ! = dynamic::zip
!unsupported aiter
!unsupported anext
!unsupported breakpoint
!unsupported compile
!unsupported eval
!unsupported exec
!unsupported globals
!unsupported help
!unsupported locals
!unsupported open
!unsupported __import__
!unsupported copyright
!unsupported credits
!unsupported license
