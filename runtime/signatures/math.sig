# `math`. Rust: runtime/src/modules/math.rs and runtime/src/modules/math/.
[module math]
pi: float
e: float
tau: float
inf: float
nan: float
acos(x: float) -> float !
acosh(x: float) -> float !
asin(x: float) -> float !
asinh(x: float) -> float
atan(x: float) -> float
atan2(y: float, x: float) -> float
atanh(x: float) -> float !
static ceil(x: float) -> int ! = ceil_float
static ceil(x: int) -> int = ceil_int
ceil(x: any) -> any ! = ceil_any
cbrt(x: float) -> float
comb(n: int, k: int) -> int !
copysign(x: float, y: float) -> float
cos(x: float) -> float !
cosh(x: float) -> float !
degrees(x: float) -> float
dist(p: any, q: any) -> float !
erf(x: float) -> float
erfc(x: float) -> float
exp(x: float) -> float !
exp2(x: float) -> float !
expm1(x: float) -> float !
fabs(x: float) -> float
factorial(n: int) -> int !
static floor(x: float) -> int ! = floor_float
static floor(x: int) -> int = floor_int
floor(x: any) -> any ! = floor_any
fmod(x: float, y: float) -> float !
frexp(x: float) -> tuple[float,i64]
fsum(items: iter[any]) -> float !
gamma(x: float) -> float !
static gcd(a: int, b: int) -> int = gcd_pair
gcd(*integers: any) -> int !
static hypot(x: float, y: float) -> float = hypot_pair
hypot(*coordinates: any) -> float !
isclose(%, a: float, b: float, *, rel_tol: float = 1e-09, abs_tol: float = 0.0) -> bool !
isfinite(x: float) -> bool
isinf(x: float) -> bool
isnan(x: float) -> bool
isqrt(n: int) -> int !
static lcm(a: int, b: int) -> int ! = lcm_pair
lcm(*integers: any) -> int !
ldexp(x: float, i: any) -> float !
lgamma(x: float) -> float !
static log(x: float) -> float !
static log(x: any) -> float ! = log_any
static log(x: any, base: any) -> float ! = log_base
log(*args: any) -> float ! = log_args
static log10(x: float) -> float !
log10(x: any) -> float ! = log10_any
log1p(x: float) -> float !
static log2(x: float) -> float !
log2(x: any) -> float ! = log2_any
modf(x: float) -> tuple[float,float]
nextafter(x: float, y: float) -> float
perm(n: int) -> int ! = perm_all
perm(n: int, k: opt[int]) -> int ! = perm_optional
pow(x: float, y: float) -> float !
prod(items: iter[any], *, start: own any = 1) -> any !
radians(x: float) -> float
remainder(x: float, y: float) -> float !
sin(x: float) -> float !
sinh(x: float) -> float !
sqrt(x: float) -> float !
tan(x: float) -> float !
tanh(x: float) -> float
static trunc(x: float) -> int ! = trunc_float
trunc(x: any) -> any !
ulp(x: float) -> float
