# Comparisons of ints and floats lose nothing.
def f(x, n):
    return x < 0, 0 < x, x == n, n <= x, n < 2.5, x > -3, n != x, -1 <= x <= 5
print(f(2.5, 2), f(2.0, 2), f(float("nan"), 10**20), f(1e20, 10**20), f(float(2**53), 2**53 + 1))
def g(xs):
    return [x for x in xs if x < len(xs)]
print(g([1.5, 2.5, 3.5]))
def h(b, x):
    return b < x, x == b
print(h(True, 0.5), h(False, 0.0), 9007199254740993 == 9007199254740992.0, 3 < 2.5, True == 1.0)
class A:
    def __init__(self, v):
        self.v = v
a = A(2.5)
print(a.v < 3, a.v == 2.5, 3 > a.v)
