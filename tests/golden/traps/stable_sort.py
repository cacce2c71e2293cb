"""Sorting: stable, reverse keeps equals in order, one key call per element, errors, and callbacks that mutate the list."""
from functools import cmp_to_key

words = ["bb", "a", "cc", "b", "aa", "c"]
calls = []


def length(word):
    calls.append(word)
    return len(word)


print(sorted(words, key=length), calls == words)
print(sorted(words, key=len, reverse=True), sorted(words, reverse=True))
pairs = [(1, "x"), (0, "y"), (1, "a"), (0, "b")]
print(sorted(pairs), sorted(pairs, key=lambda p: p[0]), sorted(pairs, key=lambda p: (-p[0], p[1])))
print(sorted({"b": 1, "a": 2}), sorted("hello"), sorted([3, 1.5, True, -2]), sorted([[2], [1, 5], [1]]))
print(sorted(words, key=cmp_to_key(lambda p, q: (p > q) - (p < q))), words.sort(key=str.upper), words)
items = [3, 1, 2]


def meddle(x):
    items.append(x)
    return x


for action in (lambda: items.sort(key=meddle), lambda: sorted([1, "a"]), lambda: [1j, 2j].sort()):
    try:
        action()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(items)
nan = float("nan")
print(sorted([3, nan, 1]), max([nan, 1]), max([1, nan]), min("b", "a", key=ord), max(["aa", "b", "cc"], key=len))


class Rev:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        return self.v > other.v


print([r.v for r in sorted([Rev(1), Rev(3), Rev(2)])], list(reversed(sorted([2, 1]))))
for empty in (lambda: min([]), lambda: max(()), lambda: max({}, key=len)):
    try:
        empty()
    except ValueError as error:
        print(error)
print(min([], default=0), max([], default=None), min(3, 1, 2), max("abc"), min({5: 1, 2: 9}), max(1, 1.0), max(1.0, 1))
