# A power is an int or a float where tests show that its exponent, or its base, is not below zero.
def root(x):
    if x < 0:
        raise ValueError("below zero")
    return x ** 0.5


def scaled(k, n):
    if not (0 <= n <= 10 and k > 0):
        return -1
    return k ** n


def both(base, exponent):
    if base <= 0 or exponent < 0:
        raise ValueError("no power")
    return (base + 1.5) ** exponent


def reset(x):
    if x < 0:
        x = 4.0
    y = x ** 0.5
    x = -x
    return y, x ** 0.5


def loop(n):
    total = 0
    while n >= 0:
        total += 2 ** n
        n -= 1
    return total, 2 ** n


def either(x, flag):
    if flag:
        if x < 0:
            return None
    return x ** 0.5


print(root(2.25), root(0.0), root(-0.0), root(4))
print(root(float("nan")), root(float("inf")))
try:
    root(-1.0)
except ValueError as error:
    print(error)
print(scaled(3, 4), scaled(3, 10), scaled(3, 0), scaled(3, 11), scaled(-2, 2), scaled(7, -3))
print(both(0.5, 2.0), both(3.25, 0.5))
print(reset(4.0), reset(-4.0))
print(loop(5), loop(0), loop(-3))
print(either(-4.0, False), either(-4.0, True), either(9.0, True))


def steps(power):
    return 2 ** power


print(steps(1000) % 1000, steps(50), steps(20), steps(15), steps(3), steps(1))
print(pow(2, 10), pow(2, -2), pow(2.0, 3), pow(-8, 1 / 3), pow(7, 3, 5), pow(True, 2))
for bad in ((2, "a"), ("a", 2)):
    try:
        pow(*bad)
    except TypeError as error:
        print(error)
try:
    pow(2, "a")
except TypeError as error:
    print(error)
try:
    pow(0, -1)
except ZeroDivisionError as error:
    print(error)
print(max(-2.5, 0.25) ** 0.5, max(3, -1) ** 2, int(9.5) ** 0.5)
