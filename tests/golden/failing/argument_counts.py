# Wrong argument counts and keywords: CPython 3.11's texts for functions, methods, lambdas and classes.
def f(a, b): pass
def g(a, b=1): pass
def h(a, *, k): pass
def h2(a, *, k, l): pass
def h3(a, *, k, l, m): pass
def v(*args): pass
def kw(**kw): pass
def po(a, b, /): pass
def d3(a, b, c): pass
class C:
    def __init__(self, x): self.x = x
    def m(self, y): return y
    @staticmethod
    def s(a): pass
    @classmethod
    def c(cls, a): pass
class E: pass
tests = [
 lambda: f(), lambda: f(1), lambda: f(1,2,3), lambda: f(1,2,3,4), lambda: d3(), lambda: d3(1),
 lambda: g(), lambda: g(1,2,3), lambda: g(1,2,c=3), lambda: h(1), lambda: h(1,2), lambda: h(1,2,k=3), lambda: h2(1), lambda: h3(1), lambda: h(), lambda: h2(1, l=1),
 lambda: v(a=1), lambda: kw(1), lambda: kw(1,2), lambda: po(), lambda: po(a=1,b=2), lambda: po(1,b=2), lambda: po(1,2,3),
 lambda: C(), lambda: C(1,2), lambda: C(y=1), lambda: C(1).m(), lambda: C(1).m(1,2), lambda: C(1).m(z=1), lambda: C.m(), lambda: C.s(), lambda: C.s(1,2), lambda: C.c(), lambda: C.c(1,2),
 lambda: E(1), lambda: E(a=1), lambda: f(1, a=1), lambda: f(1,2,**{'b':3}), lambda: f(*[1], **{'x':1}), lambda: f(**{1:2}), lambda: f(*5), lambda: f(**5), lambda: g(1, **{'a':3}),
 lambda: f(1, b=1, c=2), lambda: (lambda x: x)(), lambda: (lambda: 1)(3), lambda: 5(), lambda: None(), lambda: "a"(), lambda: [1](2), lambda: f(1,2)(), lambda: f(1, **{'b':1}, **{'b':2}),
]
for i, t in enumerate(tests):
    try:
        t(); print(i, "fine")
    except TypeError as e:
        print(i, e)
