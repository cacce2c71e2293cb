# `heapq`. Rust: runtime/src/modules/heapq.rs.
[module heapq]
heapify(heap: list[T]) !
heappop(heap: list[T]) -> T !
heappush(heap: list[T], item: T) !
heappushpop(heap: list[T], item: T) -> T !
heapreplace(heap: list[T], item: T) -> T !
_heapify_max(heap: list[T]) ! = heapify_max
_heappop_max(heap: list[T]) -> T ! = heappop_max
_heapreplace_max(heap: list[T], item: T) -> T ! = heapreplace_max
def merge(*iterables: any, key: own any = None, reverse: bool = False) -> iter[any] !
def nlargest(%, n: i64, iterable: iter[T], key: opt[any] = None) -> list[T] !
def nsmallest(%, n: i64, iterable: iter[T], key: opt[any] = None) -> list[T] !
