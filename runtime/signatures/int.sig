# Methods of `int`. Rust: runtime/src/int_methods.rs, `Int`.
[type int]
as_integer_ratio() -> tuple[int,int]
bit_count() -> i64
bit_length() -> i64
conjugate() -> int
denominator: i64
imag: i64
numerator: int
real: int
to_bytes(%, length: i64 = 1, byteorder: str = 'big', *, signed: bool = False) -> bytes !

[functions]
int.from_bytes(%, bytes: any, byteorder: str = 'big', *, signed: bool = False) -> int ! = int_methods::from_bytes
