"""Struct classes whose instances also meet code that knows nothing of them."""


class Item:
    def __init__(self, name, price, parts):
        self.name = name
        self.price = price
        self.parts = parts

    def cost(self, count):
        return self.price * count

    def __repr__(self):
        return f"Item({self.name!r}, {self.price})"

    def __eq__(self, other):
        if not isinstance(other, Item):
            return NotImplemented
        return self.name == other.name and self.price == other.price

    def __hash__(self):
        return hash((self.name, self.price))

    def __lt__(self, other):
        return self.price < other.price


def mixed(value):
    return value.name


class Other:
    def __init__(self):
        self.name = 5


things = [Item("a", 3, [1]), Other(), Item("b", 1, [2, 3])]
print([mixed(thing) for thing in things])
items = [Item("pen", 3, [1, 2]), Item("ink", 1, [])]
print(items, sorted(items), min(items), items.index(Item("ink", 1, [9])))
print(items[0] == Item("pen", 3, []), items[0] != items[1], items[0] == 3, Item("x", 1, []) in items)
print({items[0]: 1, Item("pen", 3, []): 2}, len({*items, Item("ink", 1, [])}))
for name in ("name", "price", "nothing"):
    print(getattr(items[0], name, "no " + name))
anything = items[0] if len(items) > 1 else None
anything = [anything, 1][0]
anything.price = 2.5
anything.parts.append("x")
print(items[0].price, items[0].parts, items[0].cost(2), anything.cost(4))
methods = {"cost": items[1].cost}
print(methods["cost"](7))
makers = [Item, Other]
print(makers[0]("made", 9, ()).cost(2), makers[1]().name)
print(type(items[0]).__name__, type(items[0]) is Item, isinstance(things[1], (Item, Other)))


class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, k):
        return Vector(self.x * k, self.y * k)

    __rmul__ = __mul__

    def __neg__(self):
        return Vector(-self.x, -self.y)

    def __str__(self):
        return f"({self.x}, {self.y})"

    def __bool__(self):
        return bool(self.x or self.y)

    def __len__(self):
        return 2

    def __getitem__(self, index):
        return (self.x, self.y)[index]

    def __call__(self, k):
        return self.x + k

    def __enter__(self):
        return self

    def __exit__(self, *details):
        print("exit", details[0])
        return True

    def __iter__(self):
        yield self.x
        yield self.y

    def __contains__(self, value):
        return value == self.x


v = Vector(1, 2) + Vector(3, 4)
print(v, v * 2, 3 * v, -v, bool(v), bool(Vector(0, 0)), len(v), v[1], v(10), list(v), 4 in v, 9 in v)
with v as w:
    print(w is v, [c for c in w], sum(c for c in w))
    raise ValueError("swallowed")
x, y = v
print(x, y, f"{v!s:>10}", "%s" % v, "{}".format(v))
if not Vector(0, 0):
    print("empty")
maybe = None if v else v
print(maybe or v)


class Stack:
    def __init__(self):
        self.items = []

    def push(self, item):
        self.items.append(item)

    def pop(self):
        return self.items.pop()


stack = Stack()
stack.push(1)
stack.push("two")
stack.push(Stack())
print(isinstance(stack.pop(), Stack), stack.pop(), stack.pop(), stack.items)


class NoHash:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n


try:
    {NoHash(1)}
except TypeError as error:
    print("TypeError:", error)
print(NoHash(1) == NoHash(1), NoHash(1) in [NoHash(2), NoHash(1)])


class Cell:
    def __init__(self, n):
        self.n = n


one, two = Cell(1), Cell(1)
print(one == two, one == one, one in [two], one in [two, one], one is two)
table = {one: "one", two: "two"}
print(table[one], table[two], len({one, two, one}))
match v:
    case Vector(x=4, y=height):
        print("height", height)


class Failure(Exception):
    def __init__(self, cell):
        super().__init__("failed")
        self.cell = cell


try:
    raise Failure(one)
except Failure as failure:
    print(failure.cell.n, failure.cell is one)
    failure.cell.n = "changed"
print(one.n)


class Registry:
    entries = {}

    def add(self, name, cell):
        self.entries[name] = cell


Registry().add("one", one)
Registry().add("two", two)
print(sorted(Registry.entries), Registry().entries["one"].n)


class Base:
    def who(self):
        return "base"


class A(Base):
    def who(self):
        return "A" + super().who()


class B(Base):
    def who(self):
        return "B" + super().who()


class C(A, B):
    def who(self):
        return "C" + super().who()


print(C().who(), [cls.who(C()) for cls in (A, B, Base)])
print(later() if False else "unused")


def early():
    return Defined(3).value


try:
    early()
except NameError as error:
    print("NameError:", error)


class Defined:
    def __init__(self, value):
        self.value = value


print(early())
