"""round: half to even, negative digits, int or float by the arguments."""
print(round(2.5), round(-0.5), round(1.5), round(0.5), round(3.5), round(-2.5))
print(round(2.675, 2), round(1.005, 2), round(0.125, 2), round(-1.45, 1), round(5.015, 2))
print(round(1234, -2), round(1250, -2), round(1350, -2), round(-1250, -2), round(15, -1), round(25, -1), round(7, 3))
print(round(2.5, 0), round(2.5, None), round(1e20), round(1e300) == int(1e300), round(12345.678, -2), round(True), round(5, 0))
print(round(10**30 + 5, -1), round(1.5e-10, 10), round(1e16 + 2, 1), round(-0.0), round(-0.4, 0))
for bad in (float("nan"), float("inf")):
    try:
        print(round(bad))
    except (ValueError, OverflowError) as error:
        print(type(error).__name__, error)
print(round(float("nan"), 1), round(float("inf"), 2))


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __round__(self, digits=None):
        return f"round({self.cents}, {digits})"


print(round(Money(5)), round(Money(5), 2), round(number=2.567, ndigits=1))
try:
    round("x")
except TypeError as error:
    print(error)
print([f"{x:.0f}" for x in (0.5, 1.5, 2.5)], f"{2.675:.2f}", "%.1f" % 0.25, "%.0f" % 3.5)
