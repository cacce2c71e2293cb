def show(value):
    print(repr(value))


def double(items):
    return [item for item in items for _ in (0, 1)]


def pick(key):
    return (lambda x: x[key])


show(1)
show(2)
show(double("ab"))
show(double([1.5]))
show(pick(0)([1]))
show(pick("a")({"a": 2}))
