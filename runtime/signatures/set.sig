# Methods of `set`. Rust: runtime/src/set.rs, `Set<T>`; CPython's iteration order.
#
# Operators, chosen by lowering:
#   v in s                 contains(&v) -> bool !     len(s): len() -> i64         for v in s: iter()
#   a | b  a & b  a - b  a ^ b     bit_or(&b) ! bit_and(&b) ! sub(&b) ! bit_xor(&b) !
#   a == b, a <= b, a < b  py_eq, is_subset(&b) !, is_proper_subset(&b) !
#   a |= b  a &= b  a -= b  a ^= b   update(&b) ! intersection_update(&b) ! difference_update(&b) ! symmetric_difference_update(&b) !
[type set[T]]
add(value: T) !
clear()
copy() -> set[T]
difference() -> set[T] = copy
difference(other: iter[T]) -> set[T] !
difference(*others: any) -> any ! = difference_many
difference_update(other: iter[T]) !
difference_update(*others: any) ! = difference_update_many
discard(value: &T) !
intersection() -> set[T] = copy
intersection(other: iter[T]) -> set[T] !
intersection(*others: any) -> any ! = intersection_many
intersection_update(other: iter[T]) !
intersection_update(*others: any) ! = intersection_update_many
isdisjoint(other: iter[T]) -> bool !
issubset(other: iter[T]) -> bool !
issuperset(other: iter[T]) -> bool !
pop() -> T !
remove(value: &T) !
symmetric_difference(other: iter[T]) -> set[T] !
symmetric_difference_update(other: iter[T]) !
union() -> set[T] = copy
union(other: iter[T]) -> set[T] !
union(*others: any) -> any ! = union_many
update(other: iter[T]) !
update(*others: any) ! = update_many
