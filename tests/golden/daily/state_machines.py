"""Inheritance with abstract methods, class and static methods, properties, enumeration by class attributes, and dispatch by dict and match."""
from abc import ABC, abstractmethod


class Shape(ABC):
    registry = []

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        Shape.registry.append(cls.__name__)

    @abstractmethod
    def area(self): ...

    @classmethod
    def unit(cls):
        return cls(1)

    @staticmethod
    def describe(shape):
        return f"{type(shape).__name__} {shape.area():.2f}"


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side**2


class Circle(Shape):
    def __init__(self, radius):
        self.radius = radius

    def area(self):
        return 3.14159 * self.radius**2

    @property
    def diameter(self):
        return self.radius * 2


print(Shape.registry, [Shape.describe(s) for s in (Square(3), Circle(2), Circle.unit())], Circle(4).diameter)
try:
    Shape()
except TypeError as error:
    print(error)
try:
    Circle(1).diameter = 5
except AttributeError as error:
    print(error)


def kind(value):
    match value:
        case 0 | 1:
            return "small"
        case int(n) if n < 0:
            return f"negative {n}"
        case [x, y]:
            return f"pair {x} {y}"
        case [first, *rest]:
            return f"list {first} +{len(rest)}"
        case {"type": t, **others}:
            return f"typed {t} {others}"
        case Square(side=s):
            return f"square {s}"
        case str():
            return "text"
        case None:
            return "nothing"
        case _:
            return "other"


print([kind(v) for v in (0, -5, [1, 2], (1, 2, 3), {"type": "a", "n": 1}, Square(2), "s", None, 2.5, [])])
handlers = {"add": lambda a, b: a + b, "sub": lambda a, b: a - b, "join": "{}-{}".format}
print([handlers[name](5, 3) for name in handlers], handlers.get("mul", lambda a, b: None)(1, 2))
state, log = "idle", []
transitions = {("idle", "start"): "running", ("running", "pause"): "paused", ("paused", "start"): "running", ("running", "stop"): "idle"}
for event in ["start", "pause", "stop", "start", "stop"]:
    state = transitions.get((state, event), state)
    log.append(state)
print(log)
