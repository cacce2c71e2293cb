# An uncaught exception in each place that runs code of the program: what was printed before, status 1, the last line.
import functools
import sys


class Thing:
    def __init__(self, value):
        self.value = value

    def __repr__(self):
        return "%d" % self.value

    def __hash__(self):
        return hash([self.value])

    def __eq__(self, other):
        return self.value == other.missing

    def __lt__(self, other):
        raise TypeError("never in order")

    def __len__(self):
        return -1

    def __iter__(self):
        return 5

    def __getattr__(self, name):
        return {}[name]

    def __getitem__(self, key):
        return self.value[key]

    def __setitem__(self, key, value):
        raise KeyError(key)

    def __contains__(self, item):
        return item / 0

    def __call__(self, left, right):
        return left + right

    def __format__(self, spec):
        return 5

    def __bool__(self):
        return "yes"

    def __index__(self):
        return 1.5

    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, kind, error, trace):
        print("exit", kind)
        raise RuntimeError("from exit")

    @property
    def area(self):
        return self.value ** None

    @area.setter
    def area(self, value):
        raise AttributeError("no area")

    @staticmethod
    def fixed():
        raise NotImplementedError

    @classmethod
    def made(cls):
        return cls(1, 2)

    def __add__(self, other):
        return NotImplemented

    def __iadd__(self, other):
        raise OverflowError("too much")


class Step:
    def __iter__(self):
        return self

    def __next__(self):
        raise EOFError("next")


class Cleared:
    def __init_subclass__(cls, **options):
        raise TypeError("no classes from %s" % cls.__bases__[0].__name__)


class Named:
    def __set_name__(self, owner, name):
        raise ValueError(name)


def generator():
    print("step")
    yield 1
    raise LookupError("in generator")


def delegating():
    yield from generator()


def keyed():
    sorted(range(3), key=lambda item: item % (1 - item))


def class_body():
    class Body:
        print("in class body")
        value = [1][2]


def decorator():
    def wrap(function):
        print("wrapping", function.__name__)
        return function.nothing

    @wrap
    def wrapped():
        pass


def default():
    def function(value=int("z")):
        return value


def subclass():
    class Derived(Cleared):
        pass


@functools.lru_cache(maxsize=None)
def cached(number):
    return cached(number - 1) if number else number.missing


def in_finally():
    try:
        print("body")
    finally:
        print([].pop())


def in_else():
    try:
        print("body")
    except ValueError:
        print("never")
    else:
        raise ValueError("not caught by its own handler")


def in_loop_else():
    for item in []:
        print(item)
    else:
        raise StopIteration("of a loop")


def match_value(value):
    match value:
        case {"a": [_, item]} if item.upper():
            return item


def update():
    thing = Thing(1)
    thing += 1


def delete():
    items = {}
    del items["a"]["b"]


THING = Thing("text")
NUMBER = Thing(3)
CASES = {
    "repr": lambda: print([THING]),
    "hash": lambda: {NUMBER: 1},
    "eq": lambda: NUMBER == 4,
    "in": lambda: NUMBER in [5, 6],
    "lt": lambda: sorted([Thing(2), Thing(1)]),
    "len": lambda: len(NUMBER),
    "iter": lambda: [item for item in NUMBER],
    "next": lambda: list(Step()),
    "attribute": lambda: NUMBER.nothing,
    "getitem": lambda: NUMBER["key"],
    "setitem": lambda: NUMBER.__setitem__("key", 1),
    "contains": lambda: 5 in NUMBER,
    "call": lambda: NUMBER(1, "a"),
    "call-count": lambda: NUMBER(1),
    "format": lambda: f"{NUMBER:>5}",
    "bool": lambda: not NUMBER,
    "index": lambda: [1, 2][NUMBER],
    "property": lambda: NUMBER.area,
    "setter": lambda: setattr(NUMBER, "area", 5),
    "static": lambda: Thing.fixed(),
    "class-method": lambda: Thing.made(),
    "add": lambda: NUMBER + 1,
    "update": update,
    "subclass": subclass,
    "set-name": lambda: type("Made", (), {"attribute": Named()}),
    "generator": lambda: list(generator()),
    "delegating": lambda: sum(delegating()),
    "key": keyed,
    "class-body": class_body,
    "decorator": decorator,
    "default": default,
    "cached": lambda: cached(3),
    "finally": in_finally,
    "else": in_else,
    "loop-else": in_loop_else,
    "match": lambda: match_value({"a": [1, 2]}),
    "delete": delete,
    "comprehension": lambda: {item: 1 / item for item in (1, 0)},
    "star": lambda: print(*[1, 2], *NUMBER.value),
    "reduce": lambda: functools.reduce(lambda left, right: left[right], [[1], 0, 0]),
    "map": lambda: list(map(int, ["1", "x"])),
    "unpack": lambda: [left for left, right in [(1, 2), (3,)]],
    "assert": lambda: exec_assert(3),
}


def exec_assert(value):
    assert value < 3, f"{value} is too large"


print("case", sys.argv[1], end=" ")
if sys.argv[1] == "with":
    with NUMBER as held:
        print("held", held.value)
if sys.argv[1] == "top-level":
    {1: 2}[3]
CASES[sys.argv[1]]()
print("end")
