"""Containers that stay empty, and functions that get both empty and filled ones."""


def total(items):
    result = 0
    for item in items:
        result += item
    return result


def flatten(rows):
    return [item for row in rows for item in row]


def index(pairs):
    found = {}
    for key, value in pairs:
        found.setdefault(key, []).append(value)
    return found


def never_filled():
    return [], {}, set(), ()


print(total([]), total([1, 2]), total(()), total(range(4)))
print(flatten([]), flatten([[]]), flatten([[], []]), flatten([[1], [2, 3]]), flatten(["ab", "c"]))
print(index([]), index([("a", 1), ("b", 2), ("a", 3)]), index([(1, "x")]))
print(never_filled())
a, b, c, d = never_filled()
print(a == b, a == [], b == {}, c == set(), d == (), len(a), not b, a + a, c | c, [*a, *c, *d])
for nothing in a:
    print(nothing.anything)
print(sorted([]), max([], default=None), sum([]), list(zip([], [])), dict([]), "".join([]))
print([[]] * 2, [[], []] == [[]] * 2, ([], {}), {"k": []})


def all_positive(counts):
    return all(value > 0 for key, value in counts.items() if key)


print(all_positive({"a": 1, "b": 2}), all_positive({"a": 0}), all_positive({}))
print(sum(value for value in {1: 2}.values()), sorted(key for key in {"k": 1}.keys()))
