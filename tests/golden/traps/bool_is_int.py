"""bool is an int, numbers that are equal are one key, and the first key stays."""
print({1: "a"}[True], len({1, 1.0, True}), {1, 1.0, True}, True + True, True * 2.5, -True, ~False)
d = {1: "one"}
d[1.0] = "float"
d[True] = "bool"
print(d, 1.0 in d, (1 + 0j) in d, d.get(False, "no"), {0: "z", False: "f", 0.0: "g"})
print(isinstance(True, int), type(True) is int, True == 1, True is True, issubclass(bool, int), bool.__mro__ == (bool, int, object))
print([1, True, 1.0, 0].count(1), [0, False].index(False), sum([True, False, True]), max(True, 1), max(1, True), min(0, False, 0.0))
print(True & False, True | 2, True ^ True, type(True & True), type(True & 1), True << 3, True // 2, True / 2, True**2, divmod(True, 1))
print(str(True), repr(False), int(True), float(True), f"{True}", f"{True:d}", f"{True:5}|", "%d %s" % (True, True), format(True, ""))
print("ab"[True], [10, 20][False], "x" * True, [1] * False, range(True), list(range(True, 3)), hash(True), hash(1.0), hash(0.5) == hash(1))
print(bool("False"), bool(0), int(False), True > False, sorted([True, 0, 1.5, -1]), [True, False] < [1, 1], (1, True) == (True, 1.0))
print(1 == 1.0 == True, {True: 1} == {1: True}, {1, 2} == {True, 2.0}, hash((1, 2.0)) == hash((True, 2)), 3 in (True, 3.0))
