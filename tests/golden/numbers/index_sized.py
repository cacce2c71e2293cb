# Ints that are too large for an index, a length or a count.
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
B = 1 << 70
xs = [1, 2]
s = "abc"
def a(): return xs[B]
def b(): return s[B]
def c(): return xs * B
def d(): return s * B
def e(): return xs[B:]
def f(): return (1, 2)[B]
def g(): return chr(B)
def h(): return range(B)[B - 1]
def i(): return b"ab"[B]
def j():
    xs[B] = 1
def k():
    del xs[B]
def l(): return xs.pop(B)
def m(): return [B] * (1 << 62)
def n(): return len(range(B))
for fn in (a, b, c, d, e, f, g, h, i, j, k, l, m, n):
    t(fn)
