# Enumerations.
import enum
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto, unique


class Color(Enum):
    """Colours."""

    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1

    def describe(self):
        return f"{self.name}={self.value}"

    @classmethod
    def favourite(cls):
        return cls.BLUE

    @property
    def lower(self):
        return self.name.lower()

    @staticmethod
    def zero():
        return 0


print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color["BLUE"], type(Color.RED))
print(list(Color), len(Color), [c.name for c in Color], Color.CRIMSON is Color.RED, Color.__members__)
print(Color.RED.describe(), Color.favourite(), Color.GREEN.lower, Color.zero(), Color.RED in Color, isinstance(Color.RED, Color))
print(Color.RED == Color.RED, Color.RED == 1, Color.RED != Color.BLUE, Color.RED is Color(1), {Color.RED: "r"}[Color.CRIMSON])
print(f"{Color.RED}", "%s" % Color.GREEN, format(Color.BLUE, ">12"), str(Color.RED), f"{Color.RED!r}")
for bad in (
    lambda: Color(9),
    lambda: Color["NOPE"],
    lambda: Color.NOPE,
    lambda: Color.RED < Color.BLUE,
    lambda: setattr(Color, "RED", 5),
    lambda: setattr(Color.RED, "value", 5),
    lambda: setattr(Color.RED, "name", 5),
    lambda: delattr(Color, "RED"),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(Color, Color.__name__, list(reversed(Color)), bool(Color.RED), Color.__doc__, hash(Color.RED) == hash("RED"))
for name, member in Color.__members__.items():
    print(name, member, end="; ")
print()


class Auto(Enum):
    A = auto()
    B = auto()
    C = 10
    D = auto()


print(list(Auto))


class Num(IntEnum):
    ONE = 1
    TWO = 2
    THREE = auto()


print(Num.ONE + 1, Num.TWO, repr(Num.TWO), Num.ONE < Num.TWO, Num(3), sorted([Num.THREE, Num.ONE]), int(Num.TWO), [10, 20, 30][Num.ONE], Num.ONE == 1, f"{Num.TWO:03d}", max(Num), sum(Num), "%d" % Num.TWO, hash(Num.ONE), {1: "x"}[Num.ONE])


class Mode(StrEnum):
    READ = "r"
    WRITE = auto()


print(Mode.READ, repr(Mode.WRITE), Mode.READ == "r", Mode.READ.upper(), Mode("r"), "a" + Mode.WRITE, f"{Mode.WRITE:>7}|", Mode.READ in Mode, ",".join(Mode))


class S(str, Enum):
    X = "x"
    Y = "y"


print(S.X, repr(S.X), S.X == "x", f"{S.X}", S.X.value, S.X + "z", {"x": 1}[S.X], S("y"), str(S.Y), "%s" % S.Y)


class Planet(Enum):
    MERCURY = (3.303e23, 2.4397e6)
    EARTH = (5.976e24, 6.37814e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def gravity(self):
        return 6.67300e-11 * self.mass / (self.radius * self.radius)


print(Planet.EARTH.gravity, Planet.EARTH.value, repr(Planet.MERCURY), Planet((5.976e24, 6.37814e6)))


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


p = Perm.R | Perm.X
print(p, repr(p), Perm.R in p, Perm.W in p, p & Perm.R, p ^ Perm.R, ~p, Perm(0), repr(Perm(0)), bool(Perm(0)), list(p), len(p), Perm.RW, repr(Perm.RW), list(Perm), p.value, p.name, Perm(5), Perm.R | Perm.W is Perm.RW)
for bad in (lambda: Perm(64), lambda: Perm("x"), lambda: Perm.R | 1, lambda: Perm(-100)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)


class IF(IntFlag):
    A = 1
    B = 2
    D = 8


print(IF.A | IF.B, repr(IF.A | 4), IF(11), repr(IF(16)), IF.A + 1, IF.A | 2, 2 | IF.A, ~IF.A, repr(~IF.A), IF.A & 3, str(IF.D), list(IF(9)), IF(0), repr(IF(0)), f"{IF.A|IF.B}")


@unique
class U(Enum):
    A = 1
    B = 2


try:

    @unique
    class V(Enum):
        A = 1
        B = 1
        C = 2
        D = 2

except ValueError as e:
    print(e)

Animal = Enum("Animal", "CAT DOG")
print(list(Animal), Animal.CAT.value)
Pair = Enum("Pair", [("X", 10), ("Y", 20)])
print(list(Pair), Enum("M", {"Q": 1, "R": "two"}).R, IntEnum("I", ["A", "B"], start=5).B + 0)


class Miss(Enum):
    A = 1
    B = 2

    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            return cls[value.upper()]
        return None


print(Miss("b"), Miss(1))
try:
    Miss(7)
except ValueError as e:
    print(e)
try:

    class Twice(Enum):
        A = 1
        A = 2

except TypeError as e:
    print(e)
try:

    class Ext(Color):
        PINK = 9

except TypeError as e:
    print(e)


class Base(Enum):
    def hello(self):
        return "hello " + self.name

    def _generate_next_value_(name, start, count, last_values):
        return name.lower() + str(count)


class Sub(Base):
    ONE = auto()
    TWO = auto()


print(list(Sub), Sub.ONE.hello())


class Coord(bytes, Enum):
    def __new__(cls, value, label):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        return obj

    PX = (0, "P.X")
    PY = (1, "P.Y")


print(Coord(1).label, Coord.PX.value, Coord.PY)


class Op(Enum):
    ADD = "+"
    SUB = "-"

    def __call__(self, a, b):
        return a + b if self is Op.ADD else a - b

    def __str__(self):
        return f"op {self.value}"

    def __lt__(self, other):
        return self.value < other.value


print(Op.ADD(2, 3), Op("-")(2, 3), Op.ADD, f"{Op.SUB}", sorted(Op), repr(Op.ADD))


class Un(Enum):
    L = [1, 2]
    M = {"a": 1}


print(Un([1, 2]), Un({"a": 1}), list(Un))
match Color.GREEN:
    case Color.RED:
        print("r")
    case Color.GREEN:
        print("g")
import copy

print(copy.copy(Color.RED) is Color.RED, copy.deepcopy([Color.RED])[0] is Color.RED)
print(isinstance(Color, enum.EnumMeta), type(Color), enum.EnumMeta, Enum, Flag)


class Weekday(IntEnum):
    MON = 0
    TUE = 1

    @classmethod
    def from_name(cls, name):
        return cls[name.upper()]

    def next(self):
        return Weekday((self + 1) % 2)


print(Weekday.from_name("tue").next(), bool(Weekday.MON), Weekday.MON.next().name, [d for d in Weekday])
