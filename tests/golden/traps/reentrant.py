"""Callbacks that change the container in use: __eq__, __hash__, key functions, __del__, iteration over what grows."""


class Sneaky:
    def __init__(self, target, n):
        self.target, self.n = target, n

    def __eq__(self, other):
        self.target.clear()
        return False

    def __hash__(self):
        return 1


items = []
items.extend([Sneaky(items, 1), Sneaky(items, 2), 3])
print(5 in items, items)
items.extend([1, Sneaky(items, 2), 3])
try:
    items.remove(7)
except ValueError as error:
    print(error, len(items))
table = {}
table[Sneaky(table, 1)] = "a"
try:
    table[Sneaky(table, 2)] = "b"
    print(len(table))
except RuntimeError as error:
    print(error)


class Dying:
    def __init__(self, name, log):
        self.name, self.log = name, log

    def __del__(self):
        self.log.append(self.name)


log = []
boxes = [Dying("a", log), Dying("b", log), Dying("c", log)]
boxes[0] = None
print(log)
del boxes[1]
print(log)
boxes.clear()
print(log)
temp = Dying("temp", log)
temp = None
Dying("thrown away", log)
print(log)


def scope():
    kept = Dying("local", log)
    return len(log)


print(scope(), log)
grow = [1, 2, 3]
for g in grow:
    if len(grow) < 6:
        grow.append(g * 10)
print(grow, [grow.pop() for _ in range(2)], [grow.append(v) or v for v in grow[:1]])
source = [1, 2]
source.extend(v + 10 for v in [5, 6] if len(source) < 4)
source += source
print(source, list(filter(lambda v: source.pop() if v == 1 else True, source)))
