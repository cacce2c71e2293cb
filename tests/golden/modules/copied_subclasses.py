# Copies of instances of classes that derive from containers: items go in by the methods of the class.
import copy
from collections import Counter, OrderedDict, defaultdict, deque


class Pairs(dict):
    def __init__(self, *args, **kwargs):
        print("Pairs.__init__")
        super().__init__(*args, **kwargs)
        self.tag = ["t"]

    def __setitem__(self, key, value):
        print("set", key)
        super().__setitem__(key, value)


class Items(list):
    def append(self, item):
        print("append", item)
        super().append(item)


class Unique(set):
    def __init__(self, items=()):
        print("Unique.__init__")
        super().__init__(items)


class Number(int):
    pass


class Point(tuple):
    pass


def show(x):
    for made in (copy.copy(x), copy.deepcopy(x)):
        print(type(made).__name__, made, made == x, made is x, getattr(made, "tag", None) is getattr(x, "tag", 0))


for d in (
    defaultdict(int, {"a": 1}),
    defaultdict(list, {1: [2]}),
    Counter("aab"),
    OrderedDict(a=[1], b=2),
    deque([1, [2]], 5),
):
    show(d)

p = Pairs(a=[1])
p["b"] = 2
show(p)
q = copy.deepcopy(p)
q["a"].append(5)
q.tag.append("u")
print(p, q, p.tag, q.tag)

i = Items([1, [2]])
i.name = "i"
show(i)
print(copy.deepcopy(i).name)
show(Unique([3, 1, 2]))
n = Number(7)
n.unit = ["m"]
print(copy.deepcopy(n), copy.copy(n).unit is n.unit, copy.deepcopy(n).unit is n.unit)
show(Point([1, 2]))

nested = Items()
nested.append(nested)
other = copy.deepcopy(nested)
print(other is nested, other[0] is other, len(other))
loop = defaultdict(list)
loop["self"].append(loop)
made = copy.deepcopy(loop)
print(made["self"][0] is made, made.default_factory)
