"""repr of nested and self-containing containers, of functions' and classes' parts, and str against repr."""
a = [1, "two", 3.0, None, True, (1,), (), [], {}, set(), {1: [2]}, b"x", frozenset([1]), 1j, range(3), slice(1, 2), ...]
print(a)
print(str(a) == repr(a), f"{a[1]} {a[1]!r} {[a[1]]}")
a = []
a.append(a)
d = {"a": a}
d["d"] = d
print(a, d)


class Point:
    def __init__(self, x):
        self.x = x

    def __repr__(self):
        return f"Point({self.x!r})"


class Named(Point):
    def __str__(self):
        return "named"


print(Point(1), [Point("a")], str(Named(2)), [Named(2)], {Named(3): Point(4)}, f"{Named(1)} {Named(1)!r:>10}", "%s %r" % (Named(1), Named(1)))
print(Point, type(Point(1)).__name__, int, [int, str], type(None), type(...), type(print), type(lambda: 0), type(a), type(type))
print({"a": 1}.keys(), {"a": 1}.values(), {"a": 1}.items(), {1: 2}, {(1, 2): {3}}, [[[]]], ("a",), "it's", 'say "hi"', ["it's"])
print(ValueError("x"), repr(ValueError("x")), [KeyError("k")], OSError(2, "No such file"), Exception(1, 2), repr(Exception()), StopIteration(3).value)
print(bytearray(b"ab"), bytes(3), b"\x00'\"", complex(1, -2), -1j, complex("inf"), [1 + 2j], 1e3j)
print(repr("\u200b\xad\t\x7f"), repr("é\U0001f600\ue000"), ascii(["é"]), str(b"a"), range(0, 10, 3), range(5)[::-1])
