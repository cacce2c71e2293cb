# Dataclasses whose defaults, bases and methods come from elsewhere.
import dataclasses
import math
from abc import ABC, abstractmethod
from dataclasses import dataclass, field, fields
from functools import total_ordering


class Unit:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Unit({self.name!r})"


METRE = Unit("m")


@dataclass
class Length:
    value: float = math.pi
    unit: Unit = METRE
    marks: set = field(default_factory=set)
    extra: dict = field(default_factory=lambda: {"a": [1]})


@dataclass
class Named(Length):
    name: str = "?"
    unit: Unit = None


print(Length(), Named())
a, b = Length(), Length()
a.marks.add(1)
a.extra["b"] = 2
print(a.marks, b.marks, a.extra, b.extra, a == b, a.unit is b.unit, Length.unit)
print(Length.value, hasattr(Length, "marks"), Named.name)
for f in fields(Named):
    print(f.name, f.default is dataclasses.MISSING, f.default_factory is dataclasses.MISSING, f.init, f.repr, f.compare, f.hash, f.kw_only, f.metadata)


class Shape(ABC):
    @abstractmethod
    def area(self):
        ...


@dataclass
class Square(Shape):
    side: int

    def area(self):
        return self.side**2


print(Square(3), Square(3).area(), isinstance(Square(3), Shape))


@total_ordering
@dataclass(eq=True)
class Card:
    suit: str
    rank: int

    def __lt__(self, other):
        return self.rank < other.rank

    def __repr__(self):
        return f"<{self.rank} of {self.suit}>"


print(max(Card("s", 3), Card("h", 5)), Card("s", 3) >= Card("h", 5))


@dataclass
class Own:
    x: int

    def __init__(self, x):
        self.x = x * 2

    def __eq__(self, other):
        return True


print(Own(2), Own(1) == 5, Own.__hash__)


@dataclass(frozen=True, order=True)
class Key:
    name: str
    weight: float = field(default=0.0, compare=False)


table = {Key("a"): 1, Key("b", 2.0): 2}
print(table[Key("a", 5.0)], sorted(table), max(table), Key("a") in table)


class Loose(Key):
    def rename(self, name):
        self.name = name


loose = Loose("z")
loose.other = 3
print(loose, loose.other)
try:
    loose.rename("y")
except dataclasses.FrozenInstanceError as e:
    print("frozen:", e)
del loose.other
try:
    del loose.name
except dataclasses.FrozenInstanceError as e:
    print("frozen:", e)


@dataclass(frozen=True)
class Vec:
    x: float
    y: float

    def __add__(self, other):
        return Vec(self.x + other.x, self.y + other.y)

    @classmethod
    def zero(cls):
        return cls(0.0, 0.0)

    @staticmethod
    def unit():
        return Vec(1.0, 0.0)


print(sum([Vec(1, 2), Vec(3, 4)], Vec.zero()), Vec.unit())
nan = float("nan")
print(Vec(nan, 1.0) == Vec(nan, 1.0))


@dataclass
class Empty:
    pass


print(Empty(), Empty() == Empty(), fields(Empty))


@dataclass(repr=False)
class Quiet:
    v: int = 0
    w: "list[int]" = field(default_factory=list, init=False)


print(Quiet().w, Quiet(3).v)
try:
    Quiet(w=[1])
except TypeError as e:
    print(e)


@dataclass(kw_only=True)
class Options:
    path: str
    depth: int = 3
    flags: tuple = ()


print(Options(path="x", flags=(1,)))
try:
    Options("x")
except TypeError as e:
    print(e)
try:
    Options()
except TypeError as e:
    print(e)


@dataclass(slots=True, frozen=True)
class Slotted:
    a: int
    b: list = field(default_factory=list)
    c: int = 3


s = Slotted(1)
print(s, s.__slots__, Slotted(1, [2]) == Slotted(1, [2]))
try:
    s.a = 2
except AttributeError as e:
    print(e)

try:
    dataclasses.replace(Quiet(), w=[2])
except ValueError as e:
    print(e)
for bad in (lambda: dataclasses.asdict(3), lambda: dataclasses.fields(3), lambda: dataclasses.replace(3)):
    try:
        bad()
    except TypeError as e:
        print(e)
print(dataclasses.asdict(Named(), dict_factory=lambda items: sorted(k for k, _ in items)))


@dataclass
class Tree:
    value: int
    children: list["Tree"] = field(default_factory=list)

    def total(self):
        return self.value + sum(c.total() for c in self.children)


t = Tree(1, [Tree(2), Tree(3, [Tree(4)])])
print(t, t.total())
match t:
    case Tree(value=v, children=[Tree(w), *rest]):
        print(v, w, len(rest))
