# Scopes of every kind, and parameters of every kind.
x = 1
def a():
    try: print(x)
    except UnboundLocalError as e: print(e)
    x = 2
a()
def b():
    global x
    x += 1
    def c():
        x = 10
        def d():
            nonlocal x
            x += 1
            return x
        return d(), x
    return c(), x
print(b(), x)
class C:
    x = x + 1
    def f(self): return x
    y = [x for x in range(3)]
    z = x
    if True: w = 5
    for i in range(2): pass
    def __init__(self): self.x = "inst"
print(C.x, C().f(), C.y, C.z, C.w, C.i, C().x)
def d(n):
    if n: v = 1
    try: return v
    except UnboundLocalError as e: return str(e)
print(d(1), d(0))
def e():
    for i in range(3): pass
    return i
print(e())
def f():
    def g(): return h()
    def h(): return "h"
    return g()
print(f())
def g(a, b=x, *args, c=x, **kw): return a, b, args, c, kw
x = 100
print(g(1), g(1, 2, 3, c=4, d=5))
def h():
    x = 5
    return [x + y for y in range(x)], {x: y for y in "ab"}, (lambda: x)()
print(h())
def i():
    res = []
    for k in range(3):
        def inner(k=k):
            nonlocal res
            res = res + [k]
        inner()
    return res
print(i())
def j():
    del_me = 1
    del del_me
    try: del_me
    except UnboundLocalError as e: return str(e)
print(j())
def k(): 
    import math
    return math.floor(2.5)
print(k())
try: math
except NameError as e: print(e)
exec_ = [1]
def l(lst=[]):
    lst.append(len(lst)); return lst
print(l(), l(), l([9]))
def m(*, a, b=2): return a, b
print(m(a=1), m(b=1, a=0))
def n(a, /, b, *, c): return a, b, c
print(n(1, 2, c=3), n(1, b=2, c=3))
def o(**a): return a
print(o(a=1, self=2), o(**{"x y": 1}))
def p(self, /, **kw): return self, kw
print(p(1, self=2))
print((lambda *a, **k: (a, k))(1, 2, z=3), (lambda x, y=2: x + y)(1), (lambda: (yield))().__class__.__name__)
def q(): return
print(q(), (lambda: None)())
def r(x):
    x = x if x else []
    x.append(1)
    return x
print(r(None), r([0]))
t = 0
def inc(): global t; t += 1; return t
print([inc() for _ in range(3)], t, inc() + inc() * inc())
def u():
    a = b = []
    a.append(1)
    (c, d), e = (1, 2), 3
    return a, b, c, d, e
print(u())
def v():
    yield (x := 1)
    yield x
print(list(v()), x)
print([(i, j) for i in range(3) for j in range(i) if (i + j) % 2], [[z for z in range(y)] for y in range(3)])
def w():
    lst = [1, 2, 3]
    for idx, val in enumerate(lst):
        if val == 2: del lst[idx]
    return lst
print(w())
def const():
    x: int = 5
    y: "str"
    return x
print(const())
def shadow(list, str=3): return list, str
print(shadow(1))
print(__name__, type(__name__))
if __name__ == "__main__": print("main")
