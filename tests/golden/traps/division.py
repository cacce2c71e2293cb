"""Floor division and modulo: negatives, floats, by zero, evaluated for every sign."""


def attempt(action):
    try:
        return action()
    except ZeroDivisionError as error:
        return f"ZeroDivisionError: {error}"


for a in (7, -7):
    for b in (2, -2, 3, -3):
        print(a, b, a // b, a % b, divmod(a, b), a / b)
for x in (7.5, -7.5, -0.0):
    for y in (2, -2.0, float("inf")):
        print(x, y, x // y, x % y, divmod(x, y))
zero = 0
print(attempt(lambda: 1 // zero))
print(attempt(lambda: 1 % zero))
print(attempt(lambda: 1 / zero))
print(attempt(lambda: 1.0 // zero))
print(attempt(lambda: 1.0 % 0.0))
print(attempt(lambda: divmod(1, zero)))
print(attempt(lambda: divmod(1.5, 0.0)))
print(attempt(lambda: 0.0 ** -1))
print(attempt(lambda: zero ** -1))
print(True // True, True % True, True / True)
print((-(10**30)) // 7, (-(10**30)) % 7, divmod(10**30, -(10**10)))
