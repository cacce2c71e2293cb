# `cmath`. Rust: runtime/src/modules/cmath.rs and runtime/src/modules/cmath/.
[module cmath]
pi: float
e: float
tau: float
inf: float
nan: float
infj: complex
nanj: complex
acos(z: complex) -> complex !
acosh(z: complex) -> complex !
asin(z: complex) -> complex !
asinh(z: complex) -> complex !
atan(z: complex) -> complex !
atanh(z: complex) -> complex !
cos(z: complex) -> complex !
cosh(z: complex) -> complex !
exp(z: complex) -> complex !
isclose(%, a: complex, b: complex, *, rel_tol: float = 1e-09, abs_tol: float = 0.0) -> bool !
isfinite(z: complex) -> bool
isinf(z: complex) -> bool
isnan(z: complex) -> bool
log(z: complex) -> complex !
log(z: complex, base: complex) -> complex ! = log_base
log10(z: complex) -> complex !
phase(z: complex) -> float
polar(z: complex) -> tuple[float,float] !
rect(r: float, phi: float) -> complex !
sin(z: complex) -> complex !
sinh(z: complex) -> complex !
sqrt(z: complex) -> complex !
tan(z: complex) -> complex !
tanh(z: complex) -> complex !
