# Named tuples.
from collections import namedtuple
from typing import Dict, List, NamedTuple, Optional, TypedDict


class Point(NamedTuple):
    """A point."""

    x: int
    y: int = 0
    label: Optional[str] = None

    def norm(self):
        return self.x**2 + self.y**2

    @property
    def flipped(self):
        return Point(self.y, self.x)

    @classmethod
    def origin(cls):
        return cls(0, 0)

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)


p = Point(3, 4)
print(p, p.norm(), p.flipped, Point.origin(), p + p, p == (3, 4, None), hash(p) == hash((3, 4, None)))
print(Point._fields, Point._field_defaults, p._asdict(), p._replace(y=9), Point._make([1, 2, 3]), Point.__doc__)
x, y, label = p
print(x, y, label, p[0], p[-1], len(p), list(p), p.x, isinstance(p, tuple), sorted([Point(2), Point(1)]), {p: 1}[Point(3, 4)])
for bad in (
    lambda: Point(),
    lambda: Point(1, 2, 3, 4),
    lambda: Point(z=1),
    lambda: p._replace(q=1),
    lambda: setattr(p, "x", 5),
    lambda: setattr(p, "new", 5),
    lambda: Point._make([1]),
    lambda: p + 3,
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
try:

    class Wrong(NamedTuple):
        a: int = 1
        b: int

except TypeError as e:
    print(e)
Pair = NamedTuple("Pair", [("left", int), ("right", str)])
print(Pair(1, "b"), Pair(left=2, right="c").right)
Card = namedtuple("Card", "rank suit", defaults=["spades"])
c = Card("A")
print(c, Card.__doc__, Card.rank.__doc__, c._asdict(), c < Card("B"), max(c, Card("B")), c + (1,), c.count("A"), c.index("A"))
match p:
    case Point(x=3, y=b):
        print("match", b)
match c:
    case (r, s):
        print(r, s)


class Movie(TypedDict, total=False):
    title: str
    year: int


m: Movie = {"title": "x", "year": 1}
n = Movie(title="y")
print(m, n, type(n).__name__, n == {"title": "y"})
Sub = namedtuple("Sub", ["a", "b"])


class More(Sub):
    __slots__ = ()

    def total(self):
        return self.a + self.b


print(More(1, 2), More(1, 2).total(), More(1, 2)._replace(a=5))
