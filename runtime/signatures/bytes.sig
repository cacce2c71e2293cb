# Methods of `bytes`. Rust: runtime/src/bytes.rs and runtime/src/bytes/, `Bytes`.
#
# Operators, chosen by lowering (they are not attributes):
#   b"text"                Bytes::lit(b"text")
#   a + b                  concat(&b)                 a * n: repeat(n: i64) !
#   a[i]                   get(index: i64) -> i64 !   a[x:y:z]: get_slice(&Slice) -> bytes !
#   x in a                 contains(&value) -> bool ! len(a): len() -> i64       for x in a: iter()
#   a % args               format::percent_bytes(&[u8], &value) !
[type bytes]
capitalize() -> bytes
center(width: i64) -> bytes !
center(width: i64, fillchar: any) -> bytes ! = center_with
ljust(width: i64) -> bytes !
ljust(width: i64, fillchar: any) -> bytes ! = ljust_with
rjust(width: i64) -> bytes !
rjust(width: i64, fillchar: any) -> bytes ! = rjust_with
count(sub: any, start: bound = 0, end: bound = 9223372036854775807) -> i64 !
find(sub: any, start: bound = 0, end: bound = 9223372036854775807) -> i64 !
index(sub: any, start: bound = 0, end: bound = 9223372036854775807) -> i64 !
rfind(sub: any, start: bound = 0, end: bound = 9223372036854775807) -> i64 !
rindex(sub: any, start: bound = 0, end: bound = 9223372036854775807) -> i64 !
decode(%, encoding: str = 'utf-8', errors: str = 'strict') -> str !
endswith(suffix: any, start: bound = 0, end: bound = 9223372036854775807) -> bool !
startswith(prefix: any, start: bound = 0, end: bound = 9223372036854775807) -> bool !
expandtabs(%, tabsize: digits = 8) -> bytes !
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
join(items: any) -> bytes !
lower() -> bytes
strip() -> bytes
strip(chars: any) -> bytes ! = strip_chars
lstrip() -> bytes
lstrip(chars: any) -> bytes ! = lstrip_chars
rstrip() -> bytes
rstrip(chars: any) -> bytes ! = rstrip_chars
partition(sep: any) -> tuple[bytes,bytes,bytes] !
rpartition(sep: any) -> tuple[bytes,bytes,bytes] !
removeprefix(prefix: any) -> bytes !
removesuffix(suffix: any) -> bytes !
replace(old: any, new: any, count: i64 = -1) -> bytes !
split() -> list[bytes] = split_words
split(%, sep: any = None, maxsplit: i64 = -1) -> list[bytes] !
rsplit() -> list[bytes] = split_words
rsplit(%, sep: any = None, maxsplit: i64 = -1) -> list[bytes] !
splitlines(%, keepends: bool = False) -> list[bytes]
swapcase() -> bytes
title() -> bytes
upper() -> bytes
translate(table: any) -> bytes !
translate(table: any, %, delete: any) -> bytes ! = translate_delete
zfill(width: i64) -> bytes !

[functions]
bytes.fromhex(text: str) -> bytes ! = bytes::fromhex
bytes.maketrans(x: any, y: any) -> bytes ! = bytes::maketrans
