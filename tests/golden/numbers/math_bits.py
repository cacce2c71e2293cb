# The last bits of the functions of `math` and `cmath`'s relatives are those of glibc.
import math


def arguments(count: int, low: float, high: float) -> list[float]:
    state = 20240229
    values = []
    for _ in range(count):
        state = (state * 6364136223846793005 + 1442695040888963407) % (1 << 64)
        values.append(low + (high - low) * ((state >> 11) / 9007199254740992.0))
    return values


def show(name, function, low, high):
    results = [function(x).hex() for x in arguments(12, low, high)]
    print(name, *results)


show("sin", math.sin, -50.0, 50.0)
show("sin", math.sin, -1e15, 1e15)
show("cos", math.cos, -50.0, 50.0)
show("cos", math.cos, -1e300, 1e300)
show("tan", math.tan, -50.0, 50.0)
show("asin", math.asin, -1.0, 1.0)
show("acos", math.acos, -1.0, 1.0)
show("atan", math.atan, -50.0, 50.0)
show("sinh", math.sinh, -30.0, 30.0)
show("cosh", math.cosh, -30.0, 30.0)
show("tanh", math.tanh, -3.0, 3.0)
show("asinh", math.asinh, -1e3, 1e3)
show("acosh", math.acosh, 1.0, 50.0)
show("atanh", math.atanh, -1.0, 1.0)
show("exp", math.exp, -700.0, 700.0)
show("exp2", math.exp2, -700.0, 700.0)
show("expm1", math.expm1, -3.0, 3.0)
show("log", math.log, 0.0, 1e5)
show("log2", math.log2, 0.5, 2.0)
show("log10", math.log10, 0.0, 1e5)
show("log1p", math.log1p, -1.0, 2.0)
show("cbrt", math.cbrt, -1e5, 1e5)
show("erf", math.erf, -3.0, 3.0)
show("erfc", math.erfc, -3.0, 10.0)
show("gamma", math.gamma, -5.0, 30.0)
show("lgamma", math.lgamma, -5.0, 30.0)

points = list(zip(arguments(12, -9.0, 9.0), arguments(24, -3.0, 3.0)[12:]))
print("atan2", *[math.atan2(y, x).hex() for y, x in points])
print("hypot", *[math.hypot(y, x).hex() for y, x in points])
print("abs", *[abs(complex(y, x)).hex() for y, x in points])
print("pow", *[math.pow(abs(y), x).hex() for y, x in points])
print("fmod", *[math.fmod(y, x).hex() for y, x in points])

for x in (0.0, -0.0, math.inf, -math.inf, math.nan, 5e-324, 1e-300, 1e308):
    print(x, math.atan(x), math.atan2(x, 1.0), math.atan2(1.0, x), math.atan2(x, -1.0), math.tanh(x))
    print(math.erf(x), math.erfc(x), math.cbrt(x), math.asinh(x), abs(complex(x, 3.0)))
    for function in (math.sin, math.cos, math.tan, math.asin, math.acos, math.exp, math.expm1):
        try:
            print(function(x), end=" ")
        except (ValueError, OverflowError) as error:
            print(error, end=" ")
    for function in (math.sinh, math.cosh, math.acosh, math.atanh, math.log, math.log1p, math.log10):
        try:
            print(function(x), end=" ")
        except (ValueError, OverflowError) as error:
            print(error, end=" ")
    print()
print(math.acos(1.0), math.acos(-1.0), math.asin(1.0), math.atanh(-0.0), math.log(1), math.log2(1))
print(math.exp(-745.2), math.exp(-745.0), math.exp(709.7), math.expm1(-60.0), math.cosh(710.4))
