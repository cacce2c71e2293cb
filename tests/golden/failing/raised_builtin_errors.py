class MyError(ValueError): pass
def f(k):
    if k == 0: raise ValueError
    if k == 1: raise ValueError("a" + str(k))
    if k == 2: raise KeyError((1, 2))
    if k == 3: raise KeyError(3)
    if k == 4: raise TypeError(1.5)
    if k == 5: raise Exception(None)
    if k == 6: raise AssertionError()
    if k == 7: raise MyError("x")
    if k == 8: raise NameError("n")
    if k == 9: raise ValueError("")
    if k == 10: raise ValueError("\ud800")
    if k == 11: raise OSError(2, "x")
    if k == 12: raise OSError("x")
    if k == 13: raise StopIteration(4)
    if k == 14: raise ValueError("a", 2)
    if k == 15: raise RecursionError([1])
    if k == 16: raise AttributeError("q")
    return k
for k in range(17):
    try:
        f(k)
    except BaseException as e:
        print(type(e).__name__, ascii(e), e.args, e.__context__, getattr(e, "name", 0))
def g(xs):
    ys = [x for x in xs]
    try:
        return ys
    finally:
        ys.append(9)
def h(xs):
    ys = list(xs)
    for y in ys:
        if y == 2:
            return ys
    return ys
print(g([1]), h([1, 2]), h([1]))
try:
    try:
        raise ValueError("in")
    except ValueError:
        raise TypeError("out")
except TypeError as e:
    print(repr(e.__context__), e.__suppress_context__)
raise LookupError("end")
