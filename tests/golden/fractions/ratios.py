# Rational numbers.
import math
from fractions import Fraction

F = Fraction
values = [F(1, 2), F(-3, 4), F(5), F(0), F(22, 7), 3, -2, 0, 0.5, -1.25, True]
print([repr(v) for v in values], [str(v) for v in values[:5]])
ops = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "//": lambda a, b: a // b,
    "%": lambda a, b: a % b,
    "divmod": divmod,
    "<": lambda a, b: a < b,
    "==": lambda a, b: a == b,
    ">=": lambda a, b: a >= b,
    "**": lambda a, b: a**b,
}
for name, op in ops.items():
    for a in values:
        row = []
        for b in values:
            if not (isinstance(a, F) or isinstance(b, F)):
                continue
            try:
                row.append(repr(op(a, b)))
            except Exception as e:
                row.append(f"{type(e).__name__}: {e}")
        print(name, a, row)
for text in ("3/4", " -1.25 ", "1e-3", "1_000/3", "+.5", "7.", "abc", "1/0", "1/-2", "", "1e", "0x10", "3 / 4"):
    try:
        print(repr(text), repr(F(text)))
    except Exception as e:
        print(repr(text), type(e).__name__, e)
for make in (
    lambda: F(1, 0),
    lambda: F(1.5, 2),
    lambda: F("1", 2),
    lambda: F(float("nan")),
    lambda: F(float("inf")),
    lambda: F([1]),
    lambda: F(1, 2) + "x",
    lambda: F(1, 2) < "x",
    lambda: F(1, 2, 3),
    lambda: f"{F(1, 2):.2f}",
    lambda: setattr(F(1, 2), "numerator", 3),
    lambda: F(1, 3).limit_denominator(0),
):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)
print(F(0.1), F(0.1).limit_denominator(), F(math.pi).limit_denominator(100), F("3.1415926535897932").limit_denominator(1000))
print([F(n, 10).limit_denominator(3) for n in range(-12, 13)])
print(round(F(7, 2)), round(F(5, 2)), round(F(-7, 2)), round(F(355, 113), 3), round(F(1234), -2), math.floor(F(-7, 2)), math.ceil(F(-7, 2)), math.trunc(F(-7, 2)), int(F(7, 2)), float(F(1, 3)))
print(abs(F(-1, 2)), -F(1, 2), +F(1, 2), bool(F(0)), F(6, 4).numerator, F(6, 4).denominator, F(6, -4), F(F(1, 2), F(3, 4)))
print(hash(F(1, 2)) == hash(0.5), hash(F(3)) == hash(3), hash(F(-7, 3)), hash(F(1, (1 << 61) - 1)), {F(1, 2): 1}[0.5], F(1, 2) in {0.5})
print(sum([F(1, n) for n in range(1, 11)]), max(F(1, 3), F(1, 2), 0.4), sorted([F(3, 4), 0.1, F(1, 2), 1]))
print(F(1, 2).as_integer_ratio(), F.from_float(0.25), isinstance(F(1), F), F(1, 2) == complex(0.5, 0), F(1, 2) + 1j, 2 ** F(1, 2), 4 ** F(2), F(2) ** -2, F(-2, 3) ** -3, 1.5 ** F(2))
print(f"{F(3, 4)}", "%s" % F(3, 4), F(10**30, 10**29 + 1))
x = F(1)
for i in range(1, 20):
    x = x / 2 + F(1, i)
print(x)
