"""Data classes whose instances are structs."""

from dataclasses import dataclass, field
from typing import List, Optional


@dataclass
class Point:
    x: int
    y: int = 3
    tags: List[str] = field(default_factory=list)

    def total(self) -> int:
        return self.x + self.y


@dataclass
class Pixel(Point):
    color: str = "red"

    def __post_init__(self):
        self.x *= 2


@dataclass(order=True)
class Version:
    major: int
    minor: int
    name: str = field(default="", compare=False)


@dataclass
class Node:
    value: int
    next: Optional["Node"] = None


p = Point(1)
p.tags.append("q")
print(p, p.total(), p == Point(1, 3, ["q"]), p != Point(1, 3), Point.y)
q = Pixel(2, color="blue")
q.tags += ["z"]
print(q, q.total(), q == Point(4, 3, ["z"]), isinstance(q, Point))
versions = [Version(1, 10), Version(1, 2, "b"), Version(0, 9)]
print(sorted(versions), max(versions).minor, Version(1, 2) == versions[1])
chain = Node(1, Node(2, Node(3)))
print(chain)
total = 0
while chain:
    total += chain.value
    chain = chain.next
print(total)
try:
    Point()
except TypeError as error:
    print("TypeError:", error)
try:
    {p}
except TypeError as error:
    print("TypeError:", error)
match p:
    case Point(x, y):
        print(x, y)
