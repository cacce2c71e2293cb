# Tuples compare and hash by value; unpacking nests; slices keep Python's bounds.
point = (1, 2.5, "x")
a, b, c = point
(d, e), f = (1, 2), 3
print(point, a, b, c, d + e + f, len(point), point[-1], (1,), ())
print((1, 2) + (3,), (0,) * 3, (1, 2) < (1, 3), (1, "a") == (1, "a"), hash((1, 2)) == hash((1, 2)))
pairs = [(2, "b"), (1, "z"), (2, "a")]
pairs.sort()
print(pairs, min(pairs), max(pairs), [name for _, name in pairs])
a, b = b, a
print(a, b, tuple("ab"), tuple(range(3)), 2 in (1, 2), (1, 2, 1).count(1), (5, 6).index(6))
data = bytes(range(5))
print(data, data[1], data[1:3], b"abc".hex(), b"x" + b"y", list(b"hi"), "é".encode(), b"\xc3\xa9".decode())
print("abcdef"[1:-1:2], [1, 2, 3][5:], [1, 2, 3][-100:2], range(10)[2:8:3], len(range(0, 10, 3)), 4 in range(0, 10, 2))
