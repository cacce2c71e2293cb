"""Iteration and membership through __getitem__ alone, through __iter__, __contains__, __reversed__; iter with a sentinel."""


class Old:
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError("end")
        print("get", i)
        return i * 10


class Sequence(Old):
    def __len__(self):
        return 3


class Box:
    def __init__(self, items):
        self.items = items

    def __iter__(self):
        return iter(self.items)

    def __contains__(self, item):
        return "yes"


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


print([x for x in Old()], 10 in Old(), 99 in Old(), list(reversed(Sequence())))
print(max(Old()), 7 in Box([]), list(Box("ab")), [*Box([1])], sorted(Countdown(3)), 5 in Countdown(4), sum(Countdown(5)))
c = Countdown(3)
print(next(c), list(c), list(c), next(c, "done"), dict(zip("ab", Countdown(9))))
a, b, *rest = Box("wxyz")
print(a, b, rest)
feed = iter([1, 2, 0, 3])
print(list(iter(lambda: next(feed), 0)), list(feed))
for bad in (lambda: list(Box(5)), lambda: iter(object()), lambda: [x for x in 5], lambda: next(Box([])), lambda: 1 in object(), lambda: list(iter(Box(None))), lambda: reversed(Old())):
    try:
        bad()
    except TypeError as error:
        print(error)
