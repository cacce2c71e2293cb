"""Ints beyond 64 bits, or beyond a C int, where smaller ones are expected."""
from collections import Counter


def attempt(action):
    try:
        return action()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


BIG = 1 << 70


def digits(x: float, n: int):
    return round(x, n), round(int(x), n)


for action in (
    lambda: "\ta".expandtabs(1 << 40), lambda: "a".expandtabs(1 << 31), lambda: b"\ta".expandtabs(-BIG), lambda: "\ta".expandtabs(-5), lambda: bytearray(b"a\tb").expandtabs(4),
    lambda: int("5", BIG), lambda: int("5", -BIG), lambda: int("5", 37), lambda: int("5", 1), lambda: int(b"11", 2), lambda: int("5", base=BIG),
    lambda: slice(1, 2).indices(BIG), lambda: slice(None, -1, -2).indices(BIG), lambda: slice(3).indices(-1), lambda: slice(0, 9, 4).indices(6), lambda: slice(2).indices("a"),
    lambda: round(5, BIG), lambda: round(2.5, BIG), lambda: round(2.5, -BIG), lambda: round(2.5, 1 << 40), lambda: round(1234, -2), lambda: round(True, BIG), lambda: round(2.5, "a"), lambda: round(2, 1.0),
    lambda: [1, 2].index(2, -BIG, BIG), lambda: [1].index(1, BIG), lambda: (1, 2).index(2, 0, BIG), lambda: [1].index(1, 0.5), lambda: (1,).index(1, None), lambda: [1].index(1, 0, None),
    lambda: "abc".find("c", BIG), lambda: "abc".find("c", None, BIG), lambda: "abc".find("c", 1.5), lambda: "abc"[:BIG], lambda: [1, 2, 3][:: -BIG], lambda: [1][BIG], lambda: range(BIG)[BIG - 1],
    lambda: Counter("aab").most_common(BIG), lambda: Counter("aab").most_common(1), lambda: Counter("aab").most_common(-1), lambda: Counter("aab").most_common("x"), lambda: Counter("aab").most_common(None),
    lambda: "a" * BIG, lambda: [1] * BIG, lambda: "a".ljust(BIG), lambda: chr(BIG), lambda: bytes(BIG), lambda: len(range(BIG)), lambda: (1).to_bytes(BIG, "big"),
):
    print(attempt(action))
print(digits(2.567, 2), digits(2.567, BIG), digits(1234.5, -2))
