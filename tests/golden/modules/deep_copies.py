"""copy.copy and copy.deepcopy: of containers of known types and of instances."""

import copy
from copy import deepcopy


class Tree:
    def __init__(self, items=None, size=None):
        if items is None and size is not None:
            self.size = size
            self.items = [0] * size
        elif items is not None:
            self.init(items)
        else:
            raise ValueError("nothing given")

    def init(self, items):
        self.size = len(items)
        self.items = deepcopy(items)
        self.items[0] += 10


numbers = [1, 2, 3]
tree = Tree(numbers)
numbers.append(4)
print(tree.items, tree.size, numbers, Tree(size=2).items)
row = [1, 2]
rows = [row, row, [3]]
other = copy.deepcopy(rows)
row.append(9)
print(rows, other, other[0] is other[1], other[0] is row)
table = {"a": [1], "b": [2, 3]}
shallow, deep = copy.copy(table), copy.deepcopy(table)
table["a"].append(5)
table["c"] = []
print(table, shallow, deep)
print(copy.copy(rows)[0] is rows[0], copy.copy({3, 1}), copy.deepcopy({2, 1}))
pairs = [(1, [2.5]), (3, [])]
copied = copy.deepcopy(pairs)
pairs[0][1].append(4.5)
print(pairs, copied, copy.deepcopy(None), copy.deepcopy("text"), copy.deepcopy([None, 3]))
print(deepcopy([]), deepcopy({}), deepcopy([(1, 2, 3), (4,)]), deepcopy([[], [1]]))
mixed = [1, "a", [2]]
again = deepcopy(mixed)
again[2].append(3)
print(mixed, again)
