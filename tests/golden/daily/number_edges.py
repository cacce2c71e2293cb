"""Integers and floats at their edges, mixed arithmetic, conversions, math functions and formatting of results."""
import math

print(7 / 2, 8 / 2, 7 // 2.0, 2**10, 2**-2, 10**20, 1e3, 5 % 3.5, -7 // 2, -7 % 3, 0.1 + 0.2 == 0.3, math.isclose(0.1 + 0.2, 0.3))
total = 0
for i in range(1, 101):
    total += i * i
print(total, sum(range(101)), math.factorial(20), math.gcd(12, 18), math.sqrt(2), math.floor(-1.5), math.ceil(1.2), math.pi, math.hypot(3, 4))
big = 2**63 - 1
big += 1
print(big, big * big, -big, big // 3, big % 1000, big - 1 == 9223372036854775807, float(big), int(1e20), math.isqrt(big))
x = 1
for _ in range(70):
    x *= 3
print(x, len(str(x)), x.bit_length(), str(x)[:5], int(str(x)) == x, x % 7, hash(5) == 5)
h = 5381
for c in "hash me":
    h = (h * 33 + ord(c)) & 0xFFFFFFFF
print(h, h >> 3, h ^ 0xFF, ~h, h << 40, 1 << 62, 1 << 63, 1 << 64)
print(int("12") + float("1.5"), int(3.99), int(-3.99), round(3.5), round(4.5), round(2.675, 2), abs(-7.5), divmod(17, 5), divmod(-17, 5), pow(7, 2, 10))
print(float("inf") > 10**100, float("-inf"), math.isnan(float("nan")), 1e308 * 10, -0.0, 3.0, 1e16, 123456789.123456789, 1 / 3, 2 / 3, 100 * 1.1)
print(max(1, 2.5, True), min(3, 2.0), sum([1, 2.5]), 3 == 3.0, 1 < 1.5 < 2, type(1 + 1.0).__name__, type(4 / 2).__name__, type(2**-1).__name__, 1_000_000)
mean = sum([2, 4, 4, 5]) / 4
print(mean, math.sqrt(sum((v - mean) ** 2 for v in [2, 4, 4, 5]) / 4), f"{mean:.1f}", f"{2/3:.3f}", f"{12345.678:,.1f}", "%.2e" % 12345.678, f"{0.5:.0%}")
a, b = 0, 1
while b < 10**25:
    a, b = b, a + b
print(a, b / a, (b - a) / 2, a & b, a | 1, (a * b) % 10**9, math.log10(a), math.log(a, 2), math.exp(1), math.sin(1), math.atan2(1, 2))
for bad in (lambda: 1 / 0, lambda: int("a"), lambda: math.sqrt(-1), lambda: math.log(0), lambda: 2.0**5000, lambda: math.factorial(-1), lambda: [1][2.0]):
    try:
        print(bad())
    except (ArithmeticError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
