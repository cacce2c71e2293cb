# Methods of `tuple`. Rust: runtime/src/tuple.rs, `Tuple<T>` for tuples of unknown length; known
# shapes are Rust tuples (`t.0`), whose methods are reached through `Tuple<Value>`.
#
# Operators, chosen by lowering:
#   t[i]                   get(index: i64) -> T !     t[a:b:c]: get_slice(&Slice) -> tuple[T,...] !
#   t + u                  concat(&u)                 t * n: repeat(n: i64) !
#   v in t                 contains(&v) -> bool !     len(t): len() -> i64         for v in t: iter()
[type tuple[T,...]]
count(value: &T) -> i64 !
index(value: &T, start: place = 0, stop: place = 9223372036854775807) -> i64 !
