# `string`. Rust: runtime/src/modules/string.rs.
[module string]
ascii_lowercase: str = ascii_lowercase()
ascii_uppercase: str = ascii_uppercase()
ascii_letters: str = ascii_letters()
digits: str = digits()
hexdigits: str = hexdigits()
octdigits: str = octdigits()
punctuation: str = punctuation()
whitespace: str = whitespace()
printable: str = printable()
def capwords(%, s: str, sep: opt[&str] = None) -> str !
!unsupported Formatter Template
