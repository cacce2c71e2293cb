# Methods of `bool`, those of `int`. Rust: runtime/src/int_methods.rs.
[type bool]
as_integer_ratio() -> tuple[int,int] = int_methods::bool_as_integer_ratio
bit_count() -> i64 = int_methods::bool_to_i64
bit_length() -> i64 = int_methods::bool_to_i64
conjugate() -> i64 = int_methods::bool_to_i64
denominator: i64 = int_methods::bool_denominator
imag: i64 = int_methods::bool_imag
numerator: i64 = int_methods::bool_to_i64
real: i64 = int_methods::bool_to_i64
to_bytes(%, length: i64 = 1, byteorder: str = 'big', *, signed: bool = False) -> bytes ! = int_methods::bool_to_bytes
