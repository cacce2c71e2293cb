# `unicodedata`. Rust: runtime/src/modules/unicodedata.rs and runtime/src/modules/unicodedata/.
[module unicodedata]
unidata_version: str = unidata_version()
bidirectional(chr: any) -> str !
category(chr: any) -> str !
combining(chr: any) -> i64 !
decimal(chr: any) -> i64 !
decimal(chr: any, default: any) -> any ! = decimal_or
decomposition(chr: any) -> str !
digit(chr: any) -> i64 !
digit(chr: any, default: any) -> any ! = digit_or
east_asian_width(chr: any) -> str !
is_normalized(form: str, unistr: str) -> bool !
lookup(name: str) -> str !
mirrored(chr: any) -> i64 !
name(chr: any) -> str !
name(chr: any, default: any) -> any ! = name_or
normalize(form: str, unistr: str) -> str !
numeric(chr: any) -> float !
numeric(chr: any, default: any) -> any ! = numeric_or
!unsupported UCD ucd_3_2_0
