# Methods of `range`. Rust: runtime/src/range.rs, `Range` (any int); i64 loops use range_i64(a, b, c).
#
# Operators, chosen by lowering:
#   r[i]                   get(index: i64) -> int !   r[a:b:c]: get_slice(&Slice) -> range !
#   v in r                 contains(&Int) -> bool     len(r): len() -> i64 !       for v in r: iter()
[type range]
start: int
stop: int
step: int
count(value: any) -> i64 !
index(value: any) -> any !
