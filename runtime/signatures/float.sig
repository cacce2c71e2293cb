# Methods of `float`. Rust: runtime/src/float.rs, functions that take `&f64` first.
[type float]
as_integer_ratio() -> tuple[int,int] ! = float::as_integer_ratio
conjugate() -> float = float::real
hex() -> str = float::hex
imag: float = float::imag
is_integer() -> bool = float::is_integer
real: float = float::real

[functions]
float.fromhex(text: str) -> float ! = float::fromhex
dynamic float.fromhex(text: any) -> any ! = float::fromhex_any
