"""The traps of numbers once more, in functions whose types are known: the machine's operations must give Python's results."""


def floors(a: int, b: int):
    return a // b, a % b, divmod(a, b), a / b


def float_floors(a: float, b: float):
    return a // b, a % b, divmod(a, b)


def mixed(a: int, b: float):
    return a // b, a % b, b // a, b % a


def assigned(a: int, b: int):
    first = second = a
    first //= b
    second %= b
    return first, second


def failing(action, a, b):
    try:
        return action(a, b)
    except (ZeroDivisionError, OverflowError, ValueError) as error:
        return f"{type(error).__name__}: {error}"


def quotient(a: int, b: int):
    return a // b


def remainder(a: float, b: float):
    return a % b


def shifted(a: int, n: int):
    return a << n


def shifted_down(a: int, n: int):
    return a >> n


def power(a: int, n: int):
    return a**n


def fibonacci(n: int) -> int:
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def factorial(n: int) -> int:
    return 1 if n < 2 else n * factorial(n - 1)


def compared(a: int, b: float):
    return a == b, a < b, a > b, a <= b, a != b


def growing(values: list[int]) -> int:
    total = 0
    for value in values:
        total += value * value
        total -= value
    return total


for a, b in ((7, 2), (-7, 2), (7, -2), (-7, -2), (0, -5), (-(2**63), -1), (-(2**63), 3), (2**63 - 1, -2)):
    print(a, b, *floors(a, b), *assigned(a, b))
for x, y in ((7.5, 2.0), (-7.5, 2.0), (7.5, -2.0), (-0.0, 2.0), (1.0, float("inf")), (-1.0, float("inf")), (1e308, 1e-5), (6.0, 0.1)):
    print(x, y, *float_floors(x, y))
print(mixed(-7, 2.0), mixed(7, -2.5), mixed(2**53 + 1, 2.0))
for action, a, b in ((quotient, 1, 0), (remainder, 1.5, 0.0), (shifted, 1, -1), (shifted_down, 1, -1), (power, 0, -1)):
    print(failing(action, a, b))
print(shifted(1, 62), shifted(1, 63), shifted(-1, 63), shifted(3, 200), shifted(0, 5000), shifted_down(-5, 1), shifted_down(-5, 900), shifted_down(5, 900))
print(power(2, 10), power(2, 63), power(-2, 63), power(-3, 41), power(2, -1), power(-2, -3), power(0, 0), power(10, 30))
print(fibonacci(93), fibonacci(200), factorial(20), factorial(21), factorial(30))
print(growing([2**31, 3]), growing([2**32, -(2**32)]), growing([-(2**63), 2**62]), growing([]))
for a, b in ((10**18 + 1, 1e18), (2**53 + 1, 2.0**53), (2**63 - 1, 2.0**63), (-(2**63), -(2.0**63)), (3, float("nan")), (3, float("-inf"))):
    print(a, b, *compared(a, b))
big = 10**400
print(len(str(big // 3)), big / 10**399, big > 1e308, big == float("inf"), big < float("inf"), -big < -1e308, (big + 1) % 10**5, 10**25 / 10**7)
print(failing(lambda a, b: a / b, big, 3), failing(lambda a, b: a + b, big, 0.5), failing(lambda a, b: a // b, big, 0.5))
print(1 >> 2**70, 0 << 2**70, pow(2, -2, 7), pow(-1, -1, 5), pow(7, 0, 1), 2 ** 0.5 == pow(2, 0.5), (-8) ** (1 / 3))


def texts(x: float):
    return str(x), f"{x}", repr(x), "%s" % x, "%g" % x, f"{x:.3}", f"{x:e}", [x]


for x in (2.0, 1e16, -0.0, 1e-5, 9999999999999998.0, 0.1 + 0.2, 5e-324, float("nan"), float("-inf")):
    print(*texts(x))


def rounded(x: float, n: int):
    return round(x), round(x, n), round(x, -n), round(int(x), -n)


for x, n in ((2.5, 0), (-0.5, 0), (3.5, 0), (2.675, 2), (1234.5, 2), (-1250.0, 2), (0.15, 1), (1e20, 3)):
    print(x, n, *rounded(x, n))


def flags(a: bool, b: bool, n: int):
    return a + b, a * n, -a, ~a, a & b, a | n, a ^ b, a / n, a // n, a**n, a < b, sum([a, b]), f"{a:d} {a} {a:>6}|", [10, 20][a], {a: "x"}


print(flags(True, False, 3), flags(True, True, -2), {1: "a"}[True], len({1, 1.0, True}))
