# `cmath`: ordinary numbers, signed zeros, infinities and NaNs, numbers near the limits, errors.
import cmath
from cmath import inf, nan

FUNCTIONS = [
    cmath.acos, cmath.acosh, cmath.asin, cmath.asinh, cmath.atan, cmath.atanh, cmath.cos, cmath.cosh,
    cmath.exp, cmath.log, cmath.log10, cmath.sin, cmath.sinh, cmath.sqrt, cmath.tan, cmath.tanh,
    cmath.phase, cmath.polar, cmath.isfinite, cmath.isinf, cmath.isnan,
]
SPECIAL = [-inf, -2.5, -0.0, 0.0, 2.5, inf, nan]
PAIRS = [
    (1, 0), (-1, 0), (0, 1), (0.5, 0.5), (1, 1), (1.2, -0.7), (-3.25, 4), (1, 1e-200), (1e300, -1e300),
    (1.7e308, 1e308), (5e-324, -1e-310), (-709.5, 2), (709.5, 2), (1e-160, 1e-160), (0.999, 0.01), (8, -1e155),
]


def attempt(name, function, *args):
    try:
        print(name, args, function(*args))
    except (ValueError, OverflowError, ZeroDivisionError, TypeError) as error:
        print(name, args, type(error).__name__, error)


for number, function in enumerate(FUNCTIONS):
    for re in SPECIAL:
        for im in SPECIAL:
            attempt(number, function, complex(re, im))
    for re, im in PAIRS:
        attempt(number, function, complex(re, im))
for re in SPECIAL:
    for im in SPECIAL:
        attempt("rect", cmath.rect, re, im)
for args in [(2, 3), (1j, 2), (0, 2), (2, 0), (2, 1), (-8 + 1j, 1 - 3j), (10, 10), (0, 0)]:
    attempt("log", cmath.log, *args)
attempt("sqrt", cmath.sqrt, "1")
attempt("sqrt", cmath.sqrt)
attempt("log", cmath.log, 1, 2, 3)
print(cmath.isclose(1 + 1j, 1 + 1.0000000001j), cmath.isclose(1j, 1.1j, rel_tol=0.2), cmath.isclose(0, 1e-5j, abs_tol=1e-4))
print(cmath.isclose(complex(inf, 1), complex(inf, 1)), cmath.isclose(inf, complex(inf, 1)), cmath.isclose(nan, nan))
try:
    print(cmath.isclose(1, 2, rel_tol=-1))
except ValueError as error:
    print(error)
print(cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.nan, cmath.infj, cmath.nanj)


class Half:
    def __complex__(self):
        return 0.5 + 2j


class Quarter:
    def __float__(self):
        return 0.25


class Two:
    def __index__(self):
        return 2


class Bad:
    def __complex__(self):
        return 1


for thing in (Half(), Quarter(), Two(), True, 10 ** 30):
    print(cmath.sqrt(thing))
try:
    print(cmath.sqrt(Bad()))
except TypeError as error:
    print(error)
roots = [cmath.rect(1, 2 * cmath.pi * k / 5) for k in range(5)]
print(sum(roots), [cmath.phase(root) for root in roots])
