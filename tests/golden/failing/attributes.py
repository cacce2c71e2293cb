# Attributes that are missing or cannot be set.
class A:
    __slots__ = ("x",)
    cls = 1
    @property
    def ro(self): return 1
    @property
    def boom(self): raise AttributeError("inner")
    def meth(self): pass
class B(A): pass
class G:
    def __getattr__(self, n):
        if n.startswith("a"): return n
        raise AttributeError("no " + n)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
a = A()
def sx(): a.y = 1
def sro(): a.ro = 1
def dro(): del a.ro
def dx(): del a.x
def scls(): a.cls = 3
def sm(): a.meth = 4
def i5(): (5).x = 1
def n5(): None.x = 1
def n6(): None.x
def s7(): "a".foo
def s8(): "a".foo = 1
def f1(): t.nothing
def f2(): t.nothing = 1; return t.nothing
def f3(): del t.zork
def f4(): int.foo = 1
def f5(): A.nope
def f6(): del A.nope
def f7(): [].appendd(1)
def f8(): {}.foo()
def f9(): 1
def f10(): return G().abc, G().xyz
def f11(): a.boom
def f12(): a.x
def f13(): B().zip
def f14(): super(A, a).foo
def f15(): return (lambda: 1).foo
def f16(): return type(a).mro().foo
def f17(): return a.meth.foo
def f18(): a.meth.foo = 1
def f19(): print.x = 1
def f20(): return len.x
def f21(): (1).real = 5
def f22(): (i for i in []).foo
def f23(): range(3).start = 1
def f24(): slice(1).foo
def f25(): return (1,).foo
for fn in (sx,sro,dro,dx,scls,sm,i5,n5,n6,s7,s8,f1,f2,f3,f4,f5,f6,f7,f8,f9,f10,f11,f12,f13,f14,f15,f16,f17,f18,f19,f20,f21,f22,f23,f24,f25): t(fn)
