"""The text of floats: repr, str, %, format; and reading them back."""
import math

values = [2.0, 1e16, 1e15, 123456789012345680.0, -0.0, 1e-5, 0.0001, 0.1 + 0.2, 1 / 3, 5e-324, 1.7976931348623157e308, 1e22, 1e23]
for v in values:
    print(v, repr(v) == str(v), "%g|%e|%.3f" % (v, v, v) if abs(v) < 1e30 else "%g" % v, f"{v:.3}", f"{v:.0f}"[:20], f"{v:g}")
print(float("nan"), float("inf"), -float("inf"), math.inf - math.inf, [math.nan, -0.0, 1e100], 1e1000, -1e1000)
print(f"{math.pi:.2f}", f"{math.pi:10.3f}|", f"{math.pi:<10.3e}|", f"{1234567.891:,.2f}", f"{0.256:.1%}", f"{1e10:n}", f"{3.0:#.0f}")
print("%5.1f|%-8.2f|%+d|%05d|%x|%s|%r|%%" % (2.25, 2.25, 3, -42, 255, 1.0, 1e-7))
print(0.5, 1.5, 2.5, 100.0, 1e2, 12345678.9, 0.00001234, 1.0e-10, 3.14e5)
print(float("1e3"), float(" -2.5 "), float("1_000.5"), float("Infinity"), (0.1).hex(), float.fromhex("0x1.8p1"))
print((2.5).is_integer(), (4.0).is_integer(), (0.75).as_integer_ratio(), 1e308 * 10, -1e308 * 10, 7.0 // 0.5, 5.0 % 3)
print(int(-2.9), math.floor(-2.5), math.ceil(-2.5), math.trunc(2.9), 2.0 == 2, hash(2.0) == hash(2), 1e16 + 1)
