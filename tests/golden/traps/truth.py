"""Truth through __bool__, then __len__; and what `and`, `or`, `not`, any, all, if and while make of it."""


class Sized:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        print("len", self.n)
        return self.n


class Both(Sized):
    def __bool__(self):
        print("bool", self.n)
        return self.n > 5


class Bad:
    def __bool__(self):
        return 1


print(bool(Sized(0)), bool(Sized(2)), bool(Both(3)), not Both(9))
print((Sized(0) or "empty"), (Sized(3) and "full"))
if not Sized(0):
    print("falsy")
for bad in (Bad(), Sized(-1), Sized("x")):
    try:
        print(bool(bad))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print([bool(x) for x in (0, 0.0, -0.0, 0j, "", "0", [], [0], {}, (), (0,), set(), None, range(0), b"", float("nan"))])
print([] or 0 or "" or None, 1 and 2 and [] and 3, any([0, "", "x"]), all([]), any([]), not [] == True)
left = [3, 2, 1]
while left:
    print(left.pop(), end=" ")
print(0 if left else "done", bool, bool.__name__)
