"""Formatted text: alignment, sign, grouping, conversions, nested fields, `=`, str.format and its errors."""
x, w, name, n = "hi", 8, "Ünï", 1234567
print(f"{x!r:>{w}}|{x:<{w}}|{x:^{w}}|{x:*^{w}}|{x:.1}|{name:>6}|{x=}|{n=:,}|{x = !s}|{n + 1 = }|{x!a}")
print(f"{n:_} {n:,} {n:>12,} {-n:012} {n:+} {n: } {n:x} {n:#X} {n:b} {n:o} {n:e} {n:.2f} {65:c} {n:_x} {-5:=6} {5:<4}|")
print(f"{1.5:>8}|{1.5:08.2f}|{-1.5:+.1f}|{1e6:,}|{0.5:%}|{1.0:g}|{123456789.0:g}|{1.5:n}|{1.5!r:>6}|{0.1:.20f}|{1e-7:.3g}")
print(f"{{}} {{{x}}} {'a' 'b'} {[1, 2][0]} {({'k': 1})['k']} {x.upper()} {'nested ' + f'{x}'} {None} {[x]} {(lambda v: v * 2)(3)}")
print("{} {}".format(1, "a"), "{1} {0} {1}".format("a", "b"), "{a.real:>5} {b[0]} {c[0]}".format(a=3, b="xy", c="k"), "{:{}}|".format("x", 4), "{!r:^7}".format("y"))
print(format(255, "#06x"), format("s", ">3"), format(3.14159, ".2f"), format(True, "5"), format(None, ""), "{:>{w}.{p}f}".format(2.345678, w=9, p=3))
print("%s %d %5.1f %-5s| %05d %x %o %e %c %r %%" % ("a", 3.7, 2.25, "b", 42, 255, 8, 12345.678, "z", "q"), "%(a)s %(b)03d" % {"a": 1, "b": 2}, "%s" % (1,), "%s" % [1])


class Temp:
    def __format__(self, spec):
        return f"<{spec}>"


print(f"{Temp():abc} {Temp()} {Temp()!s:.5}", "{:x>{}}".format(Temp(), 3), format(Temp(), "z"))
for action in (
    lambda: f"{'a':d}", lambda: f"{1.5:d}", lambda: f"{1:s}", lambda: "{} {}".format(1), lambda: "{a}".format(b=1), lambda: "%d" % "x", lambda: "%s %s" % (1,),
    lambda: "%s" % (1, 2), lambda: "{".format(1), lambda: "{0} {}".format(1), lambda: f"{[]:5}", lambda: f"{1:,_}", lambda: "%(a)s" % {}, lambda: "%q" % 1, lambda: f"{'x':=5}",
):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
