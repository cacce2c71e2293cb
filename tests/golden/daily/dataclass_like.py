"""A small class with the usual special methods: repr, eq, hash, ordering, arithmetic, len, indexing, iteration, call."""
from functools import total_ordering


@total_ordering
class Version:
    def __init__(self, text):
        self.parts = tuple(int(p) for p in text.split("."))

    def __eq__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts

    def __hash__(self):
        return hash(self.parts)

    def __repr__(self):
        return f"Version({'.'.join(map(str, self.parts))!r})"


class Vector:
    def __init__(self, *values):
        self.values = list(values)

    def __add__(self, other):
        return Vector(*(a + b for a, b in zip(self.values, other.values)))

    def __mul__(self, k):
        return Vector(*[v * k for v in self.values])

    __rmul__ = __mul__

    def __len__(self):
        return len(self.values)

    def __getitem__(self, i):
        return self.values[i]

    def __setitem__(self, i, v):
        self.values[i] = v

    def __iter__(self):
        return iter(self.values)

    def __contains__(self, v):
        return v in self.values

    def __call__(self, f):
        return Vector(*map(f, self.values))

    def __str__(self):
        return f"<{', '.join(str(v) for v in self)}>"

    def __neg__(self):
        return self * -1


print(sorted([Version("1.10"), Version("1.9"), Version("0.1.2")]), Version("1") == Version("1"), Version("1") >= Version("0.9"), Version("1") == 1)
print(len({Version("1.0"), Version("1.0"), Version("2.0")}), max(Version("3.1"), Version("3.11")))
v = Vector(1, 2, 3)
v[0] = 10
print(v + v, 2 * v, v * 0.5, len(v), v[-1], v[:2], 3 in v, list(v), v(lambda x: x**2), -v, bool(Vector()))
