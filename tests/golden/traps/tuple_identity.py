# One tuple is one object, in variables, containers and attributes; equal constants are one tuple; a tuple can hold itself.
import operator


def constant():
    return (1, 2)


def computed(x):
    return (x, x)


def identity(x):
    return x


class Holder:
    def __init__(self, pair):
        self.pair = pair


print(constant() is constant(), (1, "a", None) is (1, "a", None) if constant() else None)
first, second = computed(1), computed(1)
print(first is second, first == second, first is first)
same = first
print(same is first, [first][0] is first, {1: first}[1] is first, identity(first) is first)
pairs = [first, first, second]
print(pairs[0] is pairs[1], pairs[1] is pairs[2], pairs.index(second), pairs.count(first))
print(Holder(first).pair is first, Holder(first).pair is Holder(second).pair)
print(first[:] is first, first + () is first, first * 1 is first, first[:1] is first)
print(operator.is_(first, same), operator.is_not(first, second), id(first) == id(same))
for number, pair in enumerate(pairs):
    print(number, pair is first, pair is not second, pair[0] + pair[1])
print((1, 2) == (1.0, 2.0), constant() is (1.0, 2.0))

items = []
around = (items,)
items.append(around)
print(around, items, items[0] is around)
table = {}
entry = (1, table)
table["k"] = entry
print(table, entry)
nested = []
outer = (nested, 2)
nested.append((3, outer))
print(nested, outer)
