"""Iterators of instances and containers: iter(), sum() and join() of what has __iter__."""


class Tree:
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


class Names:
    def __init__(self, names):
        self.names = names

    def __iter__(self):
        print("iter")
        return iter(self.names)


tree = Tree(5, Tree(2), Tree(9, Tree(7)))
print(sum(tree), sorted(tree), max(tree))
names = Names(["a", "b"])
print("-".join(names))
it = iter(tree)
print(next(it), next(it), iter(it) is it)
print(list(it))
d = {"x": 1, "y": 2}
print(next(iter(d)), next(iter(d.values())), next(iter(d.items())), next(iter(d.keys())))
v = iter(d.values())
print(list(v), list(v))
k = iter(d)
print(next(k))
d["z"] = 3
try:
    next(k)
except RuntimeError as e:
    print(e)
print(type(iter([1])).__name__, type(iter((1, 2))).__name__, type(iter({1})).__name__)
print(type(iter(d)).__name__, type(iter(d.values())).__name__, type(iter(d.items())).__name__)
xs = [3, 4]
i = iter(xs)
j = iter(i)
print(i is j, next(i), next(j), next(i, None))
xs2 = [1]
n = iter(xs2)
xs2.append(2)
print(list(n))


def first(items):
    for item in iter(items):
        return item
    return None


print(first([1, 2]), first(["q"]), first({}))
try:
    iter(5)
except TypeError as e:
    print(e)
