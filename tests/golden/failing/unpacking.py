# Unpacking what does not fit or cannot be iterated.
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def a():
    x, y = [1]
def b():
    x, y = [1,2,3]
def c():
    x, *y, z = [1]
def d():
    x, y = 5
def e():
    x, y = None
def f():
    (x, y), z = [1, 2]
def g():
    for x, y in [(1,2),(3,)]: print(x, y)
def h():
    x, y = {}
def i():
    x, y = "abc"
def j():
    [x for x, y in [1]]
def k():
    x, y = (i for i in range(5))
def l():
    *x, y, z = ()
def m():
    a, b, c = {"k": 1, "z": 2}
def n():
    a, b = 1.5
def o():
    a, b = object
def p():
    x = [1,2]
    x[0], x[5] = 7, 8
def q():
    [*5]
def r():
    {**5}
def s():
    (*None,)
def u():
    {*3}
for fn in (a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,u): t(fn)
