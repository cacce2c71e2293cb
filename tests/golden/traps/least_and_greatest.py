"""min and max: which of equals, keys, defaults, every kind of input, and their errors; typed and not."""


def extremes(values: list[int]):
    return min(values), max(values), min(values, default=7), max(values, key=lambda v: -v)


def words_by_length(words: list[str]):
    return min(words, key=len), max(words, key=len), max(words), min(words)


def pairs(items: list[tuple[int, str]]):
    return min(items), max(items), max(items, key=lambda p: p[0]), min(items, key=lambda p: p[1])


calls = []


def key(value):
    calls.append(value)
    return value % 3


print(extremes([3, 1, 2, 1]), extremes([2**63, -(2**70)]), words_by_length(["bb", "a", "cc", "d"]), pairs([(1, "b"), (1, "a"), (0, "z")]))
print(max([4, 1, 7, 3], key=key), calls, min(5, 2, 8, key=key), calls[4:])
for first, second in ((1, 1.0), (1.0, 1), (True, 1), (0, False), (-0.0, 0.0), (0.0, -0.0), (float("nan"), 1), (1, float("nan"))):
    print(max(first, second), min(first, second), max([first, second]), min((first, second)), end="; ")
print()
a, b = [1], [1]
print(max(a, b) is a, min(a, b) is a, max([a, b]) is a, min(b, a, key=len) is b)
print(max("hello"), min({3: 1, 2: 5}), max({1, 5, 3}), min(range(5, 0, -2)), max(b"ab"), max((x * x for x in (-3, 2)), default=0), min(iter("zy")))
print(min([], default=None), max((), default="d"), min({}, key=len, default=[]), max([], default=0, key=None), max([2, 3], default=9), max(3, 5, key=None))
print(max(10**20, 1e20), min(10**20, 1e20), max(2**53 + 1, 2.0**53), max([[1, 2], [1, 3], [0]]), min([(2, "a"), (1, "z")]), max("a", "B", key=str.lower))
for action in (
    lambda: min([]), lambda: max(()), lambda: max(x for x in []), lambda: min("", key=len), lambda: min(), lambda: max(5), lambda: max(1, "a"), lambda: min([1, None]),
    lambda: max(1, 2, default=3), lambda: min([1], 5), lambda: max([1, 2], key=5), lambda: max([1j, 2j]), lambda: min([1], foo=2), lambda: max({}, {}), lambda: min([1, 2], key=lambda: 0),
):
    try:
        print(action())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
