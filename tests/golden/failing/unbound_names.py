# Names without a value in every scope.
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def a(): return undefined_thing
def b():
    print(x)
    x = 1
def c():
    if False: y = 1
    return y
def d():
    z = 1
    del z
    return z
def e():
    def inner(): return w
    r = inner()
    w = 1
    return r
def f():
    for q in []: pass
    return q
def g():
    try:
        raise ValueError("x")
    except ValueError as err: pass
    return err
def h():
    del gone
def i():
    global gg
    return gg
def j():
    counter += 1
    counter = 0
counter = 5
def k():
    def inner():
        nonlocal v
        v += 1
        return v
    v = 1
    del v
    return inner()
def l():
    with open_missing() as z: pass
def m():
    return [undefined_a for _ in range(1)]
def n():
    class K:
        y = undefined_b
    return K
for fn in (a,b,c,d,e,f,g,h,i,j,k,l,m,n): t(fn)
late = 1
del late
try: late
except NameError as e: print(e)
try: del late
except NameError as e: print(e)
for zz in (): pass
try: print(zz)
except NameError as e: print(e)
