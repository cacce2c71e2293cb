# Tuples that grow into themselves; generators that delegate without end.
def geninf(n):
    yield n
    yield from geninf(n + 1)
try:
    for i in geninf(0): pass
except RecursionError as e: print("gen", e, i)
def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
print(len(list(tree(900))))
t = ()
for i in range(20): t = (t, i, t)
print(t[0][0][1])
pair = None
for c in "abc": pair = (c, pair)
print(pair)
def cons(xs): return (xs[0], cons(xs[1:])) if xs else None
print(cons([1, 2, 3]))
st = ("a",)
for i in range(3): st = st + (st,)
print(st)
