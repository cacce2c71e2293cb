"""Slices with steps and beyond the ends, on every sequence; assignment and deletion through them."""
s = "abcdef"
a = [0, 1, 2, 3, 4, 5]
t = (0, 1, 2, 3)
print(s[::-1], s[5:2], s[-100:3], s[2:100], s[::2], s[5:0:-2], s[-2:], s[:-2], s[4:1:-1], s[::-3])
print(a[::-1], a[5:2], a[-3:], a[1:-1:2], t[::-1], t[10:], range(10)[2:8:3], range(10)[::-1], b"abc"[::-1])
a[1:3] = [10, 20, 30]
print(a)
a[2:2] = "xy"
print(a)
a[::2] = [None] * len(a[::2])
print(a)
del a[1::3]
print(a)
a[5:1] = ["in"]
print(a)
a[:] = a[-2:]
print(a)
for action in (
    lambda: a.__setitem__(slice(None, None, 2), [1, 2, 3]),
    lambda: s[:: int("0")],
    lambda: a[9],
    lambda: s[-7],
    lambda: t[4],
    lambda: a["x"],
    lambda: a.__delitem__(7),
):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
print(slice(1, 10, 2).indices(6), slice(3), s[slice(1, 3)])
b = [1, 2]
b[len(b) :] = b
b[1:1] = b
print(b)
