"""Closures see variables, not values; defaults are bound when the function is defined, once."""
late = [lambda: i for i in range(3)]
early = [lambda i=i: i for i in range(3)]
print([f() for f in late], [f() for f in early], early[0](9))

functions = []
for name in "ab":

    def speak(extra, suffix=name):
        return f"{name} {suffix} {extra}"

    functions.append(speak)
name = "changed"
print([f(n) for n, f in enumerate(functions)])


def counter(start):
    def step(by=1):
        nonlocal start
        start += by
        return start

    def read():
        return start

    start += 100
    return step, read


step, read = counter(1)
print(read(), step(), step(5), read())


def gather(item, into=[]):
    into.append(item)
    return into


print(gather(1), gather(2), gather(3, []), gather(4))
gather.__defaults__[0].clear()
print(gather("x"))


def options(key, table={"n": 0}):
    table["n"] += 1
    table[key] = table["n"]
    return dict(table)


print(options("a"), options("b"), options("a"))
