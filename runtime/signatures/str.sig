# Methods of `str`. Rust: runtime/src/str.rs and runtime/src/str/, `Str`.
#
# Operators, chosen by lowering (they are not attributes):
#   "text"                 Str::lit("text")
#   s + t                  &s + &t                    s += t: s.push(&t) (in place when unique)
#   s * n                  repeat(n: i64) !           t in s: contains(&t) -> bool
#   s[i]                   get(index: i64) -> str !
#   s[a:b:c]               get_slice(&Slice) -> str ! slice(start: i64, stop: i64) -> str (step 1, clamped)
#   len(s)                 len() -> i64               for c in s: iter()      reversed(s): iter_reversed()
#   == < (code points)     ==, <                      hash: py_hash
# f-strings: format::FString (see runtime/src/format.rs)   "..." % x: format::percent(&s, &value) !
[type str]
capitalize() -> str
casefold() -> str
center(width: i64) -> str !
center(width: i64, fillchar: str) -> str ! = center_with
dynamic center(width: i64, fillchar: any) -> any ! = not_a_fill
count(sub: str) -> i64
count(sub: str, start: bound, end: bound = 9223372036854775807) -> i64 = count_in
dynamic count(sub: any, start: any = None, end: any = None) -> any ! = not_a_str
encode(%, encoding: str = 'utf-8', errors: str = 'strict') -> bytes !
endswith(suffix: str) -> bool
endswith(suffix: str, start: bound, end: bound = 9223372036854775807) -> bool = endswith_in
endswith(suffix: any, start: bound = 0, end: bound = 9223372036854775807) -> bool ! = endswith_any
expandtabs(%, tabsize: digits = 8) -> str !
find(sub: str) -> i64
find(sub: str, start: bound, end: bound = 9223372036854775807) -> i64 = find_in
dynamic find(sub: any, start: any = None, end: any = None) -> any ! = not_a_str
format(*args: any, **kwargs: any) -> str !
format_map(mapping: any) -> str !
index(sub: str) -> i64 !
index(sub: str, start: bound, end: bound = 9223372036854775807) -> i64 ! = index_in
dynamic index(sub: any, start: any = None, end: any = None) -> any ! = not_a_str
isalnum() -> bool
isalpha() -> bool
isascii() -> bool
isdecimal() -> bool
isdigit() -> bool
isidentifier() -> bool
islower() -> bool
isnumeric() -> bool
isprintable() -> bool
isspace() -> bool
istitle() -> bool
isupper() -> bool
static join(items: list[str]) -> str = join_list
static join(items: iter[str]) -> str !
join(items: any) -> str ! = join_any
ljust(width: i64) -> str !
ljust(width: i64, fillchar: str) -> str ! = ljust_with
dynamic ljust(width: i64, fillchar: any) -> any ! = not_a_fill
lower() -> str
lstrip() -> str
static lstrip(chars: opt[&str]) -> str = lstrip_chars
dynamic lstrip(chars: any) -> str ! = lstrip_any
partition(sep: str) -> tuple[str,str,str] !
dynamic partition(sep: any) -> any ! = not_a_separator
removeprefix(prefix: str) -> str
removesuffix(suffix: str) -> str
replace(old: str, new: str) -> str
replace(old: str, new: str, count: i64) -> str = replace_count
rfind(sub: str) -> i64
rfind(sub: str, start: bound, end: bound = 9223372036854775807) -> i64 = rfind_in
dynamic rfind(sub: any, start: any = None, end: any = None) -> any ! = not_a_str
rindex(sub: str) -> i64 !
rindex(sub: str, start: bound, end: bound = 9223372036854775807) -> i64 ! = rindex_in
dynamic rindex(sub: any, start: any = None, end: any = None) -> any ! = not_a_str
rjust(width: i64) -> str !
rjust(width: i64, fillchar: str) -> str ! = rjust_with
dynamic rjust(width: i64, fillchar: any) -> any ! = not_a_fill
rpartition(sep: str) -> tuple[str,str,str] !
dynamic rpartition(sep: any) -> any ! = not_a_separator
rsplit() -> list[str] = split_words
static rsplit(%, sep: opt[&str] = None, maxsplit: i64 = -1) -> list[str] !
dynamic rsplit(%, sep: any = None, maxsplit: i64 = -1) -> list[str] ! = rsplit_any
rstrip() -> str
static rstrip(chars: opt[&str]) -> str = rstrip_chars
dynamic rstrip(chars: any) -> str ! = rstrip_any
split() -> list[str] = split_words
static split(%, sep: opt[&str] = None, maxsplit: i64 = -1) -> list[str] !
dynamic split(%, sep: any = None, maxsplit: i64 = -1) -> list[str] ! = split_any
splitlines(%, keepends: bool = False) -> list[str]
startswith(prefix: str) -> bool
startswith(prefix: str, start: bound, end: bound = 9223372036854775807) -> bool = startswith_in
startswith(prefix: any, start: bound = 0, end: bound = 9223372036854775807) -> bool ! = startswith_any
strip() -> str
static strip(chars: opt[&str]) -> str = strip_chars
dynamic strip(chars: any) -> str ! = strip_any
swapcase() -> str
title() -> str
translate(table: any) -> str !
upper() -> str
zfill(width: i64) -> str !

[functions]
str.maketrans(table: any) -> dict[any,any] ! = str::maketrans
str.maketrans(x: str, y: str) -> dict[any,any] ! = str::maketrans_pair
str.maketrans(x: str, y: str, z: str) -> dict[any,any] ! = str::maketrans_triple
