# Methods of `bytearray`. Rust: runtime/src/bytearray.rs and runtime/src/bytes/, `ByteArray`.
#
# Operators, chosen by lowering (they are not attributes):
#   a + b                  concat(&[u8])              a * n: repeat(n: i64) !    a += b: extend_any(&value) !
#   a[i] = v               set(index: i64, value: i64) !     del a[i]: delete(index: i64) !
#   a[x:y] = v             set_slice(&Slice, &value) !       del a[x:y]: del_slice(&Slice) !
#   a[i]                   get(index: i64) -> i64 !   a[x:y:z]: get_slice(&Slice) -> bytearray !
#   x in a                 contains(&value) -> bool ! len(a): len() -> i64       for x in a: iter()
#   a % args               format::percent_bytes(&[u8], &value) !
[type bytearray]
append(item: i64) !
clear() !
copy() -> bytearray
extend(items: any) ! = extend_any
insert(index: i64, item: i64) !
pop(index: i64 = -1) -> i64 !
remove(value: i64) !
reverse()
capitalize() -> bytearray
center(width: i64) -> bytearray !
center(width: i64, fillchar: any) -> bytearray ! = center_with
ljust(width: i64) -> bytearray !
ljust(width: i64, fillchar: any) -> bytearray ! = ljust_with
rjust(width: i64) -> bytearray !
rjust(width: i64, fillchar: any) -> bytearray ! = rjust_with
count(sub: any, start: bound = 0, end: bound = 9223372036854775807) -> i64 !
find(sub: any, start: bound = 0, end: bound = 9223372036854775807) -> i64 !
index(sub: any, start: bound = 0, end: bound = 9223372036854775807) -> i64 !
rfind(sub: any, start: bound = 0, end: bound = 9223372036854775807) -> i64 !
rindex(sub: any, start: bound = 0, end: bound = 9223372036854775807) -> i64 !
decode(%, encoding: str = 'utf-8', errors: str = 'strict') -> str !
endswith(suffix: any, start: bound = 0, end: bound = 9223372036854775807) -> bool !
startswith(prefix: any, start: bound = 0, end: bound = 9223372036854775807) -> bool !
expandtabs(%, tabsize: digits = 8) -> bytearray !
hex() -> str
hex(%, sep: any, bytes_per_sep: i64 = 1) -> str ! = hex_sep
isalnum() -> bool
isalpha() -> bool
isascii() -> bool
isdigit() -> bool
islower() -> bool
isspace() -> bool
istitle() -> bool
isupper() -> bool
join(items: any) -> bytearray !
lower() -> bytearray
strip() -> bytearray
strip(chars: any) -> bytearray ! = strip_chars
lstrip() -> bytearray
lstrip(chars: any) -> bytearray ! = lstrip_chars
rstrip() -> bytearray
rstrip(chars: any) -> bytearray ! = rstrip_chars
partition(sep: any) -> tuple[bytearray,bytearray,bytearray] !
rpartition(sep: any) -> tuple[bytearray,bytearray,bytearray] !
removeprefix(prefix: any) -> bytearray !
removesuffix(suffix: any) -> bytearray !
replace(old: any, new: any, count: i64 = -1) -> bytearray !
split() -> list[bytearray] = split_words
split(%, sep: any = None, maxsplit: i64 = -1) -> list[bytearray] !
rsplit() -> list[bytearray] = split_words
rsplit(%, sep: any = None, maxsplit: i64 = -1) -> list[bytearray] !
splitlines(%, keepends: bool = False) -> list[bytearray]
swapcase() -> bytearray
title() -> bytearray
upper() -> bytearray
translate(table: any) -> bytearray !
translate(table: any, %, delete: any) -> bytearray ! = translate_delete
zfill(width: i64) -> bytearray !

[functions]
bytearray.fromhex(text: str) -> bytearray ! = bytearray::fromhex
bytearray.maketrans(x: any, y: any) -> bytes ! = bytes::maketrans
