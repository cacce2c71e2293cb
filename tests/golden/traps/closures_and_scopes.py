# Closures, scopes, defaults and walrus.
fs = [lambda: i for i in range(3)]; print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]; print([f() for f in fs])
fs = []
for j in range(3):
    def h(): return j
    fs.append(h)
print([f() for f in fs]); j = 100; print([f() for f in fs])
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    return inc, get
inc, get = counter(); inc(); inc(5); print(get())
inc2, get2 = counter(); inc2(); print(get(), get2())
def outer():
    x = 1
    def mid():
        def inner():
            nonlocal x
            x += 1
            return x
        return inner
    f = mid(); f(); f(); return x
print(outer())
def outer2(p):
    def show(): return p
    p = p + 1
    r = show()
    p = "s"
    return r, show()
print(outer2(1))
x = "global"
class A:
    x = "class"
    def m(self): return x
    y = x
    z = [x for _ in range(2)]
    w = [q for q in (x, 1)]
    lam = lambda self: x
print(A().m(), A.y, A.z, A.w, A().lam())
def f():
    x = "local"
    class B:
        print(x)
        x = "in class"
        print(x)
        def g(self): return x
    return B().g(), B.x
print(f())
def g():
    global newglobal
    newglobal = 5
g(); print(newglobal)
def rec(n): return 1 if n == 0 else n * rec(n - 1)
print(rec(20), rec(25))
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
from itertools import islice
print(list(islice(fib(), 15)))
print([y := 5, y ** 2], y)
print([last := v for v in range(4)], last)
if (n := len("abc")) > 2: print(n)
def w():
    if any((found := v) > 2 for v in [1, 2, 3, 4]): return found
print(w())
while (chunk := 3) and n > 0: n -= 1
print(chunk, n)
i = "keep"; [i for i in range(3)]; print(i)
{i: i for i in range(2)}; print(i)
list(i for i in range(3)); print(i)
try:
    raise ValueError("x")
except ValueError as i: pass
try: print(i)
except NameError as e: print(e)
def deff(a, b=lambda: 5, *, c=[1][0]): return a, b(), c
print(deff(0), deff.__defaults__ is not None, deff.__name__, deff.__kwdefaults__)
k = 1
def usek(k=k): return k
k = 2; print(usek())
def gen_closure():
    for i in range(3): yield lambda: i
print([f() for f in gen_closure()], [f() for f in list(gen_closure())])
def compose(*fns):
    def run(x):
        for f in reversed(fns): x = f(x)
        return x
    return run
print(compose(str, lambda x: x + 1, abs)(-5))
def memo(f):
    cache = {}
    def g(n):
        if n not in cache: cache[n] = f(n)
        return cache[n]
    g.cache = cache
    return g
@memo
def fibm(n): return n if n < 2 else fibm(n - 1) + fibm(n - 2)
print(fibm(90), len(fibm.cache))
