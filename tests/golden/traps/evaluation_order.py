"""The order in which the parts of a statement are evaluated."""


def v(x):
    print(x, end=" ")
    return x


def line():
    print()


{v("k1"): v("v1"), v("k2"): v("v2")}
line()
target = [0, 0, 0, 0]
target[v(1)] = v(2)
line()
target[v(0)], target[v(3)] = v(7), v(8)
line()
a = target[v(1)] = v(3)
line()
target[v(2)] += v(5)
line()
v(1) + v(2) * v(3) - v(4) ** v(5)
line()
print(v(1) if v(0) else v(2))


def f(*args, **kwargs):
    return len(args) + len(kwargs)


f(v("p"), *[v("star")], v("q"), k=v("kw"), **{v("key"): v("value")})
line()




class K(v(dict)):
    a = v("class value")
    b = [v(n) for n in v((1, 2))]


line()
print(v([3, 1])[v(0)], [v(x) for x in [1, 2] if v(x > 1)], {v(x): v(-x) for x in (1, 2)}, v("m").upper())
print(v(1) < v(2) < v(3), v(0) and v(1) or v(2), not v(0), v("s")[v(0) : v(1)], f"{v('f')}{v('g')}")
del target[v(0)], target[v(1)]
assert v(True), v("unused")
line()
