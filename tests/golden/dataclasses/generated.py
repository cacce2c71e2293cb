# What `@dataclass` adds to a class, and what reads it.
from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field, KW_ONLY, InitVar, asdict, astuple, replace, fields, is_dataclass, FrozenInstanceError
from typing import ClassVar, List, Optional


@dataclass
class Point:
    """A point."""

    x: int
    y: int = 0

    def dist2(self):
        return self.x * self.x + self.y * self.y


p = Point(3, 4)
print(p, p.dist2(), p == Point(3, 4), p != Point(3, 5), p == (3, 4))
print(Point(1), Point(y=2, x=1))
for call in (lambda: Point(), lambda: Point(1, 2, 3), lambda: Point(1, z=2), lambda: Point(1, x=2)):
    try:
        call()
    except TypeError as e:
        print(e)
try:
    hash(p)
except TypeError as e:
    print(e)


@dataclass(order=True)
class Version:
    major: int
    minor: int = 0
    name: str = field(default="", compare=False)
    tags: List[str] = field(default_factory=list, repr=False)


a, b = Version(1, 2, "x"), Version(1, 3)
print(a < b, a <= b, a > b, a >= b, sorted([b, a]), a == Version(1, 2))
try:
    a < 3
except TypeError as e:
    print(e)
a.tags.append("t")
print(b.tags, a.tags, asdict(a), astuple(b))


@dataclass(frozen=True)
class Frozen:
    a: int
    b: tuple = (1, 2)

    @property
    def total(self):
        return self.a + sum(self.b)


f = Frozen(1)
print(f, hash(f) == hash(Frozen(1)), {f: 1}[Frozen(1, (1, 2))], f.total)
try:
    f.a = 3
except FrozenInstanceError as e:
    print(type(e).__name__, e)
try:
    del f.a
except AttributeError as e:
    print(type(e).__name__, e)
try:
    f.zzz = 1
except AttributeError as e:
    print(e)
print(replace(f, a=9), f)


@dataclass
class Base:
    x: int = 1
    items: list = field(default_factory=lambda: [1, 2])
    count: ClassVar[int] = 7

    def __post_init__(self):
        print("post", self.x)


@dataclass
class Derived(Base):
    y: float = 2.5
    x: int = 10


print(Base(), Derived(), Derived(y=1.0, x=2), Base.count)
print([g.name for g in fields(Derived)], is_dataclass(Derived), is_dataclass(3), is_dataclass(Derived()))
print(Derived.__match_args__)


@dataclass
class K:
    a: int
    _: KW_ONLY
    b: int = 5
    c: int = field(default=6, kw_only=True)


print(K(1, b=2), K(1))
try:
    K(1, 2)
except TypeError as e:
    print(e)


@dataclass
class Init:
    a: int
    scale: InitVar[int] = 2
    total: int = field(init=False)

    def __post_init__(self, scale):
        self.total = self.a * scale


print(Init(3), Init(3, 4), Init.scale)


@dataclass(slots=True)
class S:
    x: int
    y: int = 4


s = S(1)
print(s)
try:
    s.z = 1
except AttributeError as e:
    print(e)


@dataclass
class Node:
    value: int
    next: Optional[Node] = None


n = Node(1, Node(2))
print(n)
n.next.next = n
print(n)
match p:
    case Point(x, y):
        print("matched", x, y)


@dataclass(eq=False)
class NoEq:
    a: int = 1


print(NoEq() == NoEq(), hash(NoEq()) is not None)


@dataclass(unsafe_hash=True)
class UH:
    a: int = 1
    b: int = field(default=2, hash=False)


print(hash(UH()) == hash(UH(b=3)))

try:

    @dataclass
    class Bad:
        x: list = []

except ValueError as e:
    print(e)
try:

    @dataclasses.dataclass
    class Bad2:
        x: int = 1
        y: int

except TypeError as e:
    print(e)


def local():
    @dataclass
    class In:
        v: int

    return In(5)


print(local())


@dataclass
class Outer:
    inner: Point
    pts: list[Point]
    d: dict[str, Point]


o = Outer(Point(1, 2), [Point(3, 4)], {"k": Point(5, 6)})
print(asdict(o))
print(astuple(o))
print(dataclasses.replace(o, inner=None))
