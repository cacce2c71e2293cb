"""Unpacking: stars anywhere, nesting, and the messages when the count is wrong."""
a, *b, c = 1, 2
print(a, b, c)
*a, b = "xyz"
(a1, [b1, *c1]), d1 = (1, "pqr"), {"k": 1}
print(a, b, a1, b1, c1, d1)
x, y = y, x = 1, 2
print(x, y)
[first, second] = {"k1": 1, "k2": 2}
print(first, second, *range(2), *"ab", sep="-")
for i, (p, *q) in enumerate([(1, 2, 3), "ab"]):
    print(i, p, q)


def two(values):
    m, n = values
    return m, n


def starred(values):
    m, *_, n = values
    return m, n


for function, value in (
    (two, [1]), (two, (1, 2, 3)), (two, ""), (two, 5), (two, None), (two, {1: 2}), (two, iter([1])), (two, range(9)), (two, {3, 4, 5}),
    (starred, [1]), (starred, ()), (starred, 7), (two, "ab"), (starred, "abcd"), (two, (x for x in range(2))), (two, (x for x in range(5))),
):
    try:
        print(function(value))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


def f(a, b=2, *args, c, d=4, **kw):
    return a, b, args, c, d, kw


print(f(1, c=3), f(*[1, 2, 3], **{"c": 5, "z": 6}), f(*"ab", *[7], c=0, **{"d": 1}), [*range(3), *"x"], {*[1], *(2,)}, (*[], 1))
for action in (lambda: f(), lambda: f(1), lambda: f(1, c=1, a=2), lambda: two(), lambda: two(1, 2), lambda: two(v=1), lambda: print(zzz=1)):
    try:
        action()
    except TypeError as error:
        print(error)
