"""What classes, descriptors, calls and exceptions do; tests/classes.rs builds the same ones with the
runtime's functions and compares, line by line, with what this prints (classes.expected)."""

import abc
import operator


def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except BaseException as exc:
        print(f"{type(exc).__name__}: {exc}")


class Point:
    kind = "point"

    def __init__(self, x, y=0):
        self.x = x
        self.y = y

    def __repr__(self):
        return f"Point({self.x}, {self.y})"

    def __add__(self, other):
        if not isinstance(other, Point):
            return NotImplemented
        return Point(self.x + other.x, self.y + other.y)

    def __eq__(self, other):
        return isinstance(other, Point) and self.x == other.x

    def __lt__(self, other):
        return NotImplemented

    @property
    def double(self):
        return self.x * 2

    @classmethod
    def origin(cls):
        return cls(0)

    @staticmethod
    def unit():
        return 1


p = Point(1, 2)
show(lambda: p)
show(Point)
show(operator.add, p, Point(3))
show(operator.add, p, 1)
show(operator.add, 1, p)
show(operator.iadd, p, "a")
show(operator.lt, p, p)
show(operator.ne, p, Point(1))
show(hash, p)
show(lambda: p.double)
show(setattr, p, "double", 1)
show(delattr, p, "double")
show(lambda: p.missing)
show(lambda: Point.missing)
show(lambda: Point.origin())
show(lambda: p.unit())
show(lambda: p.kind)
show(delattr, p, "kind")
show(setattr, Point, "kind", "changed")
show(lambda: p.kind)
show(lambda: p.__dict__)
show(lambda: Point.__mro__)
show(lambda: p.__class__.__name__)
show(lambda: p())
show(len, p)
show(iter, p)
show(operator.getitem, p, 0)
show(operator.contains, p, 0)


class Base:
    def who(self):
        return ["Base"]


class Left(Base):
    def who(self):
        return ["Left"] + super(Left, self).who()


class Right(Base):
    def who(self):
        return ["Right"] + super(Right, self).who()


class Both(Left, Right):
    def who(self):
        return ["Both"] + super(Both, self).who()


show(lambda: Both().who())
show(lambda: super(Both, Both()).nothing)
show(lambda: type("Z", (Base, Left), {}))
show(lambda: type("Z", (Base, Base), {}))
show(Base, 1)
show(lambda: Base().__init__(1))


class Reflected(Base):
    def __radd__(self, other):
        return "radd"

    def __add__(self, other):
        return "add"


class Plain(Base):
    pass


show(operator.add, Plain(), Reflected())
show(operator.add, [1], Reflected())
show(operator.iadd, [1], Reflected())


class Items(list):
    def __len__(self):
        return 99

    def first(self):
        return self[0]


items = Items([3, 4])
show(lambda: items)
show(len, items)
show(lambda: items.first())
show(operator.add, items, [5])
show(operator.eq, items, [3, 4])
show(lambda: items.append(6))
show(list, items)
show(lambda: list.__len__(items))
show(lambda: isinstance(items, list))
show(Items, 1, 2)


class Number(int):
    def __new__(cls, value, name):
        made = super().__new__(cls, value)
        made.name = name
        return made


n = Number(7, "seven")
show(lambda: n)
show(lambda: n.name)
show(operator.add, n, 1)
show(lambda: {7: "found"}[n])
show(lambda: n.bit_length())
show(lambda: n.real)


class Defaults(dict):
    def __missing__(self, key):
        return key * 2


show(lambda: Defaults(a=1)["a"])
show(lambda: Defaults()[4])


class Slots:
    __slots__ = ("a",)


s = Slots()
show(lambda: s.a)
show(setattr, s, "a", 5)
show(lambda: s.a)
show(setattr, s, "b", 5)
show(lambda: s.__dict__)


class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self):
        pass


class Square(Shape):
    def area(self):
        return 4


show(Shape)
show(lambda: Square().area())


class Attrs:
    def __getattr__(self, name):
        if name == "none":
            raise AttributeError("no " + name)
        return name.upper()

    def __setattr__(self, name, value):
        object.__setattr__(self, name, [value])


a = Attrs()
show(lambda: a.green)
show(lambda: a.none)
a.x = 1
show(lambda: a.x)
show(hasattr, a, "none")


class Error(Exception):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = code


show(lambda: Error(3))
show(lambda: Error(3).code)
show(lambda: Error(3).args)
show(lambda: str(KeyError("k")))
show(lambda: OSError(2, "No such file", "x"))
show(lambda: issubclass(Error, (int, Exception)))
show(lambda: isinstance(1, int | None))
show(lambda: int | None)
show(lambda: list[int])
show(isinstance, 1, 1)
show(lambda: list.append)
show(lambda: list.__len__)
show(lambda: list.append(1, 2))
show(lambda: list.append())
show(lambda: str.upper("a"))
show(lambda: object.__new__(int))
show(lambda: ValueError(a=1))


class Old:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * 10


show(list, Old())
show(operator.contains, Old(), 20)


class Counter:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration
        return self.n

    def __call__(self, a, *, b):
        return (a, b)


show(list, Counter())
show(lambda: Counter()(1, b=2))
show(lambda: Counter()(1))
