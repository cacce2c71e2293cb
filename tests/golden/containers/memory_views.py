# `memoryview`: windows on bytes, bytearrays and arrays; assignment, formats, casts, release, and the
# sizes that views forbid to change.
from array import array


def attempt(label, action):
    try:
        print(label, action())
    except Exception as e:
        print(label, type(e).__name__, e)


b = b"1234"
m = memoryview(b)
print(len(m), m[0], m[-1], list(m), m.readonly, m.format, m.itemsize, m.nbytes, m.shape, m.strides, m.ndim)
print(m[1:3].tobytes(), list(m[::-1]), list(m[::2]), m[1:][1:].tolist(), m.obj is b)
print(m == b, m == b"12", b == m, m != b"1234", m == "1234", m == bytearray(b"1234"), m == m[:])
print(hash(m) == hash(b), m.hex(), m.hex("-"), bytes(m), bytearray(m[1:]), b"x".join([m, m[:1]]))
print(type(m), isinstance(m, memoryview), memoryview, m.contiguous, m[::2].c_contiguous, m.suboffsets)
print(50 in m, [x for x in m], sum(m), max(m), tuple(m[2:]))


def store(view, key, value):
    view[key] = value


attempt("read-only", lambda: store(m, 0, 1))
attempt("read-only slice", lambda: store(m, slice(0, 1), b"x"))
attempt("range", lambda: m[4])
attempt("range", lambda: m[-5])
attempt("key", lambda: m["a"])
attempt("str", lambda: memoryview("abc"))
attempt("int", lambda: memoryview(5))
attempt("none", lambda: memoryview())
attempt("order", lambda: m < m)

data = bytearray(b"abcdef")
v = memoryview(data)
v[0] = 90
v[1:3] = b"YX"
v[::2] = bytearray(b"123")
print(data, v.readonly, v.tobytes())
w = v[2:5]
w[0] = ord("!")
print(data, w.tolist(), bytes(w[::-1]))
v[3:] = v[:3]
print(data)
attempt("value", lambda: store(v, 0, 256))
attempt("value", lambda: store(v, 0, -1))
attempt("type", lambda: store(v, 0, b"a"))
attempt("type", lambda: store(v, 0, "a"))
attempt("sizes", lambda: store(v, slice(0, 2), b"abc"))
attempt("no buffer", lambda: store(v, slice(0, 2), [1, 2]))
attempt("hash", lambda: hash(v))
attempt("append", lambda: data.append(1))
attempt("extend", lambda: data.extend(b"1"))
attempt("clear", lambda: data.clear())
attempt("pop", lambda: data.pop())
attempt("insert", lambda: data.insert(0, 1))
attempt("grow", lambda: store(data, slice(0, 1), b"12"))
attempt("same size", lambda: store(data, slice(0, 2), b"12"))
try:
    del v[0]
except TypeError as e:
    print(e)
w.release()
attempt("still", lambda: data.append(1))
v.release()
data.append(33)
print(data)
attempt("released", lambda: v[0])
attempt("released", lambda: len(v))
attempt("released", lambda: v.tobytes())
print(str(v)[:16], v == v, v.release())

with memoryview(data) as inside:
    inside[0] = 65
    print(inside[0], data[:1])
data.append(34)
attempt("after with", lambda: inside[0])

numbers = array("i", [1, -2, 300000])
n = memoryview(numbers)
print(n.itemsize, n.format, len(n), n.nbytes, n[1], n.tolist(), n[1:].tolist(), n.tobytes()[:4])
n[0] = -7
n[1:] = array("i", [8, 9])
print(numbers, n == numbers, n == array("h", [-7, 8, 9]))
attempt("too large", lambda: store(n, 0, 1 << 31))
attempt("float", lambda: store(n, 0, 1.5))
attempt("other format", lambda: store(n, slice(0, 2), b"12345678"))
attempt("resize", lambda: numbers.append(1))
attempt("resize", lambda: numbers.pop())
for code in "bBhHiIlLqQfd":
    one = memoryview(array(code, [1, 2]))
    one[1] = 3
    print(code, one.itemsize, one.tolist(), one.format)

bits = memoryview(bytearray(8))
whole = bits.cast("Q")
whole[0] = (1 << 64) - 1
print(bits.tolist(), whole[0], bits.cast("h").tolist(), bits.cast("b")[0], bits.cast("@I").shape)
print(bits.cast("d").itemsize, bits.cast("c")[0], bits.cast("?")[0])
attempt("cast", lambda: bits.cast("x"))
attempt("cast", lambda: bits[:3].cast("H"))
attempt("cast", lambda: bits[::2].cast("H"))
attempt("cast", lambda: whole.cast("i"))
fixed = bits.toreadonly()
attempt("fixed", lambda: store(fixed, 0, 1))
bits[0] = 7
print(fixed[0], memoryview(fixed).readonly)
attempt("hash of", lambda: hash(fixed))
print(memoryview(b"").tolist(), list(memoryview(b"ab")[5:]), memoryview(b"ab")[1:1] == b"")


class Emptying:
    def __index__(self):
        bits.release()
        return 0


attempt("index that releases", lambda: bits[Emptying()])
attempt("slice that releases", lambda: list(memoryview(b"abc")[0:2]))
