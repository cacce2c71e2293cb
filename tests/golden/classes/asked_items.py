"""What containers ask of their items: equality and order among items of one class, or of several."""

from dataclasses import dataclass


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y

    def __lt__(self, other):
        return (self.x, self.y) < (other.x, other.y)

    def __hash__(self):
        return self.x * 31 + self.y

    def __repr__(self):
        return f"P({self.x}, {self.y})"


class Loose:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        print("eq", type(other).__name__)
        if other is None:
            return self.value == 0
        return isinstance(other, Loose) and self.value == other.value


class Wide:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        print("wide", type(other).__name__)
        return True


@dataclass
class Pair:
    left: int
    right: str


points = [Point(3, 1), Point(1, 2), Point(1, 1)]
print(Point(1, 2) in points, Point(9, 9) in points, points.index(Point(1, 1)))
points.sort()
print(points, min(points), max(points, key=lambda p: p.y))
seen = {Point(1, 1): "a"}
seen[Point(1, 1)] = "b"
print(seen, len({Point(1, 1), Point(1, 1), Point(2, 2)}), points.count(Point(1, 1)))
print(sorted([(2, Point(1, 1)), (2, Point(0, 5)), (1, Point(7, 7))]))
print(points == [Point(1, 1), Point(1, 2), Point(3, 1)], points == [Point(1, 1)])

loose = [Loose(1), Loose(0)]
print(Loose(0) in loose, None in loose, [None, Loose(2)] == [Loose(0), Loose(2)])
print((1, Loose(3)) == (1, Loose(3)), Loose(0) in (None, 5, Loose(0)))
print((Wide(1), 2) == ("x", 2), (Wide(1),) == (Loose(1),), Wide(3) in ("a", 1))
pairs = [Pair(1, "a"), Pair(2, "b")]
print(Pair(2, "b") in pairs, pairs.index(Pair(2, "b")), (1, Pair(1, "a")) == (1, Pair(1, "a")))
pairs.remove(Pair(1, "a"))
print(pairs)
