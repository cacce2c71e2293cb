# Methods of `complex`. Rust: runtime/src/float.rs, functions that take `&Complex` first.
[type complex]
conjugate() -> complex = float::complex_conjugate
imag: float = float::complex_imag
real: float = float::complex_real
