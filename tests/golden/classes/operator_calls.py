# Operators, subscripts, iteration and calls of objects whose class is known.
from dataclasses import dataclass


class Vec:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        if not isinstance(other, Vec):
            return NotImplemented
        return Vec(self.x + other.x, self.y + other.y)

    def __sub__(self, other):
        return self + -other

    def __neg__(self):
        return Vec(-self.x, -self.y)

    def __mul__(self, factor):
        return Vec(self.x * factor, self.y * factor)

    def __rmul__(self, factor):
        return self * factor

    def __iadd__(self, other):
        self.x += other.x
        self.y += other.y
        return self

    def __eq__(self, other):
        if not isinstance(other, Vec):
            return NotImplemented
        return self.x == other.x and self.y == other.y

    def __lt__(self, other):
        return self.x < other.x

    def __repr__(self):
        return f"{self.__class__.__name__}({self.x}, {self.y})"


class Grid:
    def __init__(self, rows, columns):
        self.rows = [[0] * columns for _ in range(rows)]

    def __getitem__(self, at):
        return self.rows[at[0]][at[1]]

    def __setitem__(self, at, value):
        self.rows[at[0]][at[1]] = value

    def __delitem__(self, at):
        self.rows[at[0]][at[1]] = -1

    def __contains__(self, value):
        return any(value in row for row in self.rows)


class Node:
    def __init__(self, value, left=None, right=None):
        self.value = value
        self.left = left
        self.right = right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right

    def __len__(self):
        return sum(1 for _ in self)


class Chain:
    def __init__(self):
        self.items = []

    def __iter__(self):
        return iter(self.items)

    def __contains__(self, item):
        return self.items.count(item)


class Count:
    def __init__(self, stop):
        self.at = 0
        self.stop = stop

    def __iter__(self):
        return self

    def __next__(self):
        if self.at == self.stop:
            raise StopIteration
        self.at += 1
        return self.at


class Adder:
    def __init__(self, by):
        self.by = by

    def __call__(self, value, scale=1):
        return (value + self.by) * scale


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __add__(self, other):
        if isinstance(other, int):
            return Money(self.cents + other)
        if isinstance(other, Money):
            return Money(self.cents + other.cents)
        return NotImplemented

    __radd__ = __add__


class Euro(Money):
    def __radd__(self, other):
        print("Euro goes first")
        return Money(1000)

    def __eq__(self, other):
        print("Euro compares")
        return True


@dataclass(order=True)
class Pair:
    first: int
    second: str = ""


@dataclass
class Base:
    number: int


@dataclass
class Derived(Base):
    extra: int = 0


class Loud:
    def __init__(self, name):
        self.name = name

    def __lt__(self, other):
        print("lt", self.name, other.name)
        return self.name < other.name

    def __ne__(self, other):
        print("ne", self.name, other.name)
        return self.name != other.name


def loud(name):
    print("make", name)
    return Loud(name)


def vectors():
    a, b = Vec(1, 2), Vec(3, 5)
    print(a + b, a - b, -a, a * 3, 2 * a)
    c = a
    c += b
    print(a, c is a, a == Vec(4, 7), a != b, a < b, a > b, not a == b)
    total = Vec(0, 0)
    for v in [a, b]:
        total = total + v
    print(total, a == 3, a != "x")
    try:
        print(a + 3)
    except TypeError as error:
        print(error)
    try:
        print(a <= b)
    except TypeError as error:
        print(error)


def grids():
    grid = Grid(2, 3)
    grid[1, 2] = 5
    grid[0, 0] = grid[1, 2] + 1
    grid[0, 1] += 2
    del grid[1, 0]
    print(grid.rows, 5 in grid, 9 in grid, 9 not in grid)
    try:
        print(grid[5, 5])
    except IndexError as error:
        print(error)


def trees():
    tree = Node(2, Node(1), Node(4, Node(3)))
    print(list(tree), tuple(tree), sum(tree), len(tree), max(tree), sorted(tree, reverse=True))
    for value in tree:
        print(value, end=" ")
    print([value * 2 for value in tree], [*tree], 3 in tree)
    chain = Chain()
    chain.items.append("a")
    chain.items.append("b")
    print(",".join(chain), list(enumerate(chain)), "a" in chain, "z" in chain, "z" not in chain)
    print(list(Count(3)), sum(Count(4)))
    empty = Node(0)
    try:
        for value in empty.left:
            print(value)
    except TypeError as error:
        print(error)


def calls():
    add = Adder(3)
    print(add(4), add(4, 2), add(value=1, scale=10), [add(i) for i in range(3)])


def order():
    print(loud("a") < loud("b"), loud("a") > loud("b"), loud("x") != loud("x"))
    pairs = [Pair(2, "b"), Pair(1, "z"), Pair(1, "a")]
    print(min(pairs), Pair(1) < Pair(2), Pair(2) >= Pair(1, "x"), Pair(1) == Pair(1), Pair(1) != Pair(1))
    print(Base(1) == Base(1), Base(1) == Derived(1), Derived(1, 2) == Derived(1, 2))


def money():
    print((Money(5) + Money(6)).cents, (Money(5) + 1).cents, (7 + Money(1)).cents)
    print((Money(5) + Euro(6)).cents, Money(1) == Euro(1), Euro(1) == Money(1))
    try:
        print(Money(5) + "x")
    except TypeError as error:
        print(error)


current = Loud("first")


def change():
    global current
    current = Loud("second")
    return Loud("other")


vectors()
grids()
trees()
calls()
order()
money()
print(change() > current)
