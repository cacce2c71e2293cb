"""`is` and `==`; NaN in containers; membership compares by identity first."""
nan = float("nan")
print(nan == nan, nan != nan, nan is nan, nan in [nan], [nan] == [nan], (nan,) == (nan,), nan < nan)
print([nan].index(nan), [nan].count(nan), {nan: 1}[nan], len({nan, nan}), {1: nan} == {1: nan})
a, b = [1], [1]
print(a == b, a is b, a is not b, None is None, a == (1,), [1] == [1.0], "a" == b"a", 1 == "1", () == [], {} == set())


class Loud:
    def __eq__(self, other):
        print("eq")
        return False


x, y = Loud(), Loud()
print(x in [x], x in [y], x == x, [x] == [x], x != y, x is x, [x, y].count(x))
try:
    hash(x)
except TypeError as error:
    print(error)


class Plain:
    pass


p = Plain()
print(p == p, p == Plain(), p != Plain(), p in {p}, hash(p) == hash(p), type(p) is Plain, type(p) == type(Plain()))
s = "abc"
u = s
print(s is u, s is not None, type(None) is type(print()), NotImplemented is NotImplemented, ... is Ellipsis)
print(1 != 1.0, "x" != "x", [1, [2]] != [1, [2]], {1, 2} != {2, 1}, range(0) == range(5, 5), range(1, 4, 2) == range(1, 5, 2))
print(-0.0 == 0.0, 0.0 in [-0.0], float("inf") == float("inf"), complex(1, 0) == 1, b"a" == bytearray(b"a"), frozenset([1]) == {1})
