# Methods of `frozenset`. Rust: runtime/src/set.rs, `FrozenSet<T>`; CPython's iteration order.
#
# Operators, chosen by lowering:
#   v in s                 contains(&v) -> bool !     len(s): len() -> i64         for v in s: iter()
#   a | b  a & b  a - b  a ^ b     bit_or(&b) ! bit_and(&b) ! sub(&b) ! bit_xor(&b) !
#   a == b, a <= b, a < b  py_eq, is_subset(&b) !, is_proper_subset(&b) !
[type frozenset[T]]
copy() -> frozenset[T]
difference() -> frozenset[T] = copy
difference(other: iter[T]) -> frozenset[T] !
difference(*others: any) -> any ! = difference_many
intersection() -> frozenset[T] = copy
intersection(other: iter[T]) -> frozenset[T] !
intersection(*others: any) -> any ! = intersection_many
isdisjoint(other: iter[T]) -> bool !
issubset(other: iter[T]) -> bool !
issuperset(other: iter[T]) -> bool !
symmetric_difference(other: iter[T]) -> frozenset[T] !
union() -> frozenset[T] = copy
union(other: iter[T]) -> frozenset[T] !
union(*others: any) -> any ! = union_many
