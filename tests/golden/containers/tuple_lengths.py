# Tuples of different lengths that meet, and places of tuples that are not constant.
def pick(i):
    return (10, 20, 30)[i]
def names(t, i):
    return t[i]
def cut(t):
    a, b = t[1:3]
    return a + b
def rest(t, n):
    return t[n:]
def same(rows, k):
    return all(len(r) == k for r in rows)
print(pick(0), pick(-1))
try:
    pick(3)
except IndexError as e:
    print(e)
print(names(("a", "b", "c"), 1))
print(cut((1, 2, 3, 4)), rest((1, 2, 3), 1), rest((1, 2, 3), 5), (1, 2, 3)[::-1], (1, 2, 3)[0:0], (1, "a", 2.5)[1:], (1, "a", 2.5)[::2])
print(same([(1, 2, 3), (4, 5, 6, 7)], 3), same([(1, 2), (3, 4)], 2))
rows = [(1,), (1, 2), (3, 4, 5)]
rows.append(())
print(rows, sorted(rows), max(rows), (1, 2) in rows, (9,) in rows)
acc = ()
for r in rows:
    acc += r
acc = acc + (7,)
print(acc, len(acc), acc.count(1), (1, 2, 1).count(1), ("a", "b").index("b"))
try:
    ("a", "b").index("c")
except ValueError as e:
    print(e)
d = {(1, 2): "x", (1, 2, 3): "y"}
print(d[(1, 2)], d[1, 2, 3], (2,) in d)
def first(t):
    if len(t) == 2:
        return t
    return t + (0,)
print(first((1,)), first((1, 2)))
print((1, 2) * 2, 3 * (4,), ((1, 2), (3, 4)) * 2)
n = 2
print(((1, 2), (3, 4)) * n)
def star(*args):
    return args
x = (1, 2)
y = (1, 2, 3)
lst = [x, y]
print(lst[0] == x, lst[1] == x, lst[0] < lst[1])
for a, *b in rows[:3]:
    print(a, b)
try:
    a, b = lst[1]
except ValueError as e:
    print(e)
print(str(lst), repr(lst[0]), hash(lst[0]) == hash(x))
print(list(reversed((1, 2, 3))), list(enumerate(("a", "b"), start=5)))
z = x if n > 1 else y
print(z, type(z).__name__, isinstance(z, tuple))
x = (1, 2)
y = (1, 2, 3)
l = [x, y]
print(l[0] is x, l[1] is y, l[0] is l[1])
t = ([],)
t[0].append(t)
t[0].append((1, 2, 3))
print(t)
def keep(a):
    return a
p = keep((1, 2))
q = keep((1, 2, 3))
print(p is q, p is p)
link = ()
for i in range(3):
    link = (link, i)
print(link)
w = ()
for i in range(3):
    w = (w,)
print(w)
