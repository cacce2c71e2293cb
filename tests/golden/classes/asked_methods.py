# Special methods that only the runtime runs: on items of containers, on what builtins get.
from dataclasses import dataclass, field


class Coin:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        print("eq", self.value, other.value)
        return self.value == other.value

    def __lt__(self, other):
        return self.value < other.value

    def __repr__(self):
        return f"Coin({self.value})"


class Key:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        return isinstance(other, Key) and self.name == other.name

    def __hash__(self):
        return 7


class Weight:
    def __init__(self, grams):
        self.grams = grams

    def __gt__(self, other):
        return self.grams > other.grams

    def __add__(self, other):
        return Weight(self.grams + other.grams)

    def __radd__(self, other):
        return Weight(self.grams + other)

    def __str__(self):
        return f"{self.grams} g"


class Row:
    def __init__(self):
        self.cells = {"a": 1, "b": 2}

    def __getitem__(self, name):
        return self.cells[name]


class Walk:
    def __init__(self, stop):
        self.stop = stop

    def __iter__(self):
        return iter(range(self.stop))


class Unhashable:
    def __eq__(self, other):
        return True


@dataclass
class Leaf:
    size: int
    tags: list = field(default_factory=list)


@dataclass
class Branch:
    left: Leaf
    right: Leaf
    label: str = "branch"


@dataclass(order=True)
class Version:
    major: int
    minor: int = 0


class Alias:
    def __init__(self, value):
        self.value = value

    def plus(self, other):
        return self.value + other

    add = plus
    __add__ = plus
    twice = staticmethod(plus)

    @property
    def size(self):
        return self.value

    length = size

    @size.setter
    def size(self, value):
        self.value = value


def containers():
    coins = [Coin(3), Coin(1), Coin(2)]
    print(Coin(1) in coins, coins.index(Coin(2)), coins.count(Coin(3)))
    print(sorted(coins), [coins[0]] == [Coin(3)], (1, Coin(2)) < (1, Coin(5)))
    coins.sort(reverse=True)
    print(coins, min(coins))
    table = {Key("a"): 1}
    table[Key("a")] = 2
    print(len(table), table[Key("a")], Key("b") in table, len({Key("x"), Key("x")}))
    weights = [Weight(5), Weight(3)]
    print(max(weights), sum(weights))
    print(max([1, 2], key=lambda grams: Weight(-grams)))
    print("%(a)s and %(b)s" % Row())
    print(list(Walk(3)), sum(Walk(4)), max(Walk(2)))


def hashes():
    for thing in (Unhashable,):
        try:
            hash(thing())
        except TypeError as error:
            print(error)
    try:
        print({Leaf(1): 2})
    except TypeError as error:
        print(error)
    try:
        hash(Unhashable())
    except TypeError as error:
        print(error)


def data():
    one, two = Leaf(1, ["x"]), Leaf(1, ["x"])
    print(one == two, one != two, Branch(one, two) == Branch(two, one), one == Leaf(2))
    print(Branch(one, Leaf(0)), [one] == [two])
    print(Version(1, 2) < Version(1, 3), sorted([Version(2), Version(1, 9), Version(1)]))
    print(max(Version(1), Version(1, 1)), Version(1) == (1, 0))


def aliases():
    alias = Alias(3)
    print(alias.plus(4), alias.add(5), alias + 6, alias.length, Alias.add(alias, 7))
    alias.size = 10
    print(alias.length, Alias.twice(alias, 1), alias.twice(alias, 2))


containers()
hashes()
data()
aliases()
