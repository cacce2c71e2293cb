# `array.array`: items of one C type, slices, bytes, errors.
import array
import copy
from array import array as make


def attempt(name, function):
    try:
        print(name, repr(function()))
    except Exception as error:
        print(name, type(error).__name__, error)


a = array.array("i", [1, 2, 3])
a.append(4)
a.extend([5, 6])
a.extend(make("i", (7,)))
print(a, len(a), a[0], a[-1], a[1:4], a[::-2], a.typecode, a.itemsize)
a[0] = 10
a[1:3] = make("i", [20, 30, 40])
del a[-1], a[::3]
print(a, a.tolist(), a.tobytes(), bytes(a), list(a), sum(a), max(a))
print(5 in a, a.index(30), a.count(40), a.pop(), a.pop(0), a)
a.insert(1, 99)
a.insert(-100, 98)
a.insert(100, 97)
a.remove(99)
a.reverse()
print(a, a + make("i", [0]), a * 2, 2 * a, a == make("d", [97, 40, 30, 98]), a < make("i", [98]))
b = a
b += make("i", [1])
b *= 2
print(a, b is a, a is copy.copy(a), copy.deepcopy(a) == a, [x + 1 for x in reversed(a)])
for code in array.typecodes:
    if code != "u":
        print(code, make(code, [1, 2, 100]), make(code, [1]).tobytes(), make(code).itemsize)
print(make("f", [0.1, 1e39]), make("d", [0.1, 5, True]), make("u", "x'y"), make("u", "añ😀").tounicode())
print(make("h", b"\x01\x02\x03\x04"), make("H", bytearray(b"\xff\xff")), make("b"), isinstance(a, array.array))
c = make("H", [1, 256])
c.byteswap()
c.frombytes(b"\x05\x00")
c.fromlist([7, 8])
print(c, c[1:], c[:2] == make("H", [256, 1]), type(c), make("d", [1.5]) != make("d", [1.5]))
sieve = make("b", [1]) * 50
for i in range(2, 8):
    for j in range(i * i, 50, i):
        sieve[j] = 0
print([i for i in range(2, 50) if sieve[i]], bytearray(make("B", b"ab")), b"x".join([make("B", b"12"), b"3"]))

attempt("none", lambda: make())
attempt("code", lambda: make("z"))
attempt("code", lambda: make(5))
attempt("many", lambda: make("i", 1, 2))
attempt("text", lambda: make("i", "ab"))
attempt("item", lambda: make("i", [1, "x"]))
attempt("item", lambda: make("i", [1.5]))
attempt("item", lambda: make("d", ["x"]))
attempt("length", lambda: make("i", b"123"))
for code in "bBhHiIlLqQ":
    for value in (1 << 70, -(1 << 70), 1 << 63, -1, 300, 40000, 1 << 40, -70000):
        attempt(code, lambda: make(code, [value]))
attempt("get", lambda: a[100])
attempt("get", lambda: a["x"])
attempt("get", lambda: a[1 << 70])
attempt("set", lambda: a.__setitem__(100, 1))
attempt("pop", lambda: make("i").pop())
attempt("pop", lambda: a.pop(100))
attempt("remove", lambda: a.remove(12345))
attempt("index", lambda: a.index(12345))
attempt("extend", lambda: a.extend(make("d", [1.0])))
attempt("extend", lambda: a.extend(5))
attempt("frombytes", lambda: a.frombytes(b"123"))
attempt("fromlist", lambda: a.fromlist((1,)))
attempt("add", lambda: a + [1])
attempt("add", lambda: a + make("d"))
attempt("mul", lambda: a * "x")
attempt("less", lambda: a < [1])
attempt("hash", lambda: hash(a))
attempt("slice", lambda: a.__setitem__(slice(0, 1), [1]))
attempt("slice", lambda: a.__setitem__(slice(None, None, 2), make("i", [1])))
attempt("unicode", lambda: a.tounicode())
attempt("attribute", lambda: a.foo)
