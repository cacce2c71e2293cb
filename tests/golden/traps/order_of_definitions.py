"""The order of decorators, defaults, bases, class keywords, targets, arguments and clauses."""


def v(x):
    print(x, end=" ")
    return x


def line(title):
    print("|", title)


def decorator(name):
    v(f"make {name}")

    def apply(thing):
        v(f"apply {name}")
        return thing

    return apply


@decorator("outer")
@decorator("inner")
def decorated(a=v("default a"), *, b=v("default b")):
    pass


line("function")


class Meta(type):
    def __new__(mcs, name, bases, body, **kw):
        v("new")
        return super().__new__(mcs, name, bases, body)

    def __init__(cls, name, bases, body, **kw):
        v("init")
        super().__init__(name, bases, body)


def base(name):
    v(name)
    return type(name, (), {})


@decorator("of class")
class Made(base("first"), base("second"), metaclass=v(Meta) and Meta, option=v(3)):
    field = v("body")

    @decorator("of method")
    def method(self, x=v("default")):
        pass


line("class")
function = lambda p=v(1), *q, r=v(2): v("called")
line("lambda defaults")


class Box:
    def __setattr__(self, name, value):
        v(f"set {name}={value}")
        object.__setattr__(self, name, value)

    def __getattr__(self, name):
        v(f"get {name}")
        return 10

    def __setitem__(self, key, value):
        v(f"[{key}]={value}")

    def __getitem__(self, key):
        v(f"[{key}]")
        return 5

    def __delitem__(self, key):
        v(f"del [{key}]")


def box(name):
    v(name)
    return Box()


box("a").x = box("b")[v("c")] = v("value")
line("targets from the left, value first")
box("a").y += v(1)
box("b")[v("key")] += v(2)
line("augmented")
box("p").q, *box("r").s, box("t")[v(0)] = v((1, 2, 3, 4))
line("unpacking")
box("m")[v(1) : v(2) : v(3)] = v("sliced")
del box("d")[v(1)], box("e")[v(2), v(3)]
line("slices and del")
for box("loop").i in v([1, 2]):
    v("body")
line("for target")


def call(*args, **kwargs):
    v("called")
    return call


def named(name):
    v(name)
    return call


named("f")(v(1), *v([2]), k=v(3), **v({"z": 4}))(v(5))
print(v("x"), *[v("y")], sep=v("-"), end=v(";\n"))
line("calls")
v({v("k1"): v("v1"), **v({"k2": 2}), v("k3"): v("v3")}), v([*v([1]), v(2)]), {v(i): v(-i) for i in v((1, 2)) if v(True)}
line("displays")
v(1) if v(0) else v(2)
v(0) or v("") or v(3) and v(4)
v(1) < v(2) > v(5) < v(6)
not v(1) == v(2)
line("conditions")
f"{v(1)} {v('s'):>{v(5)}} {v(2)!r}" + "%s" % v(3) + "{}{a}".format(v(4), a=v(5))
line("texts")
(v(2) ** v(3)) ** v(-1), -v(1) + v(2) * v(3) // v(4), v("a") in v(["a"]), v(1) is v(2)
line("operators")
with_values = [v(x) + v(y) for x in v([1, 2]) for y in v([x])]
line("comprehension")
first = lambda: v("first")
try:
    raise v(ValueError)(v("message")) from v(None)
except v(KeyError):
    v("no")
except (v(TypeError), v(ValueError)):
    v("handled")
line("raise and handlers")
assert v(1), v("never")
try:
    assert v(0), v("reason")
except AssertionError as error:
    line(error)


class Context:
    def __init__(self, name):
        self.name = v(name)

    def __enter__(self):
        v(f"enter {self.name}")
        return box(f"as {self.name}")

    def __exit__(self, *error):
        v(f"exit {self.name}")


with Context("a") as first, Context("b") as second:
    v("inside")
line("with")


def returned():
    return v(1), v(2)


def generator():
    got = yield v("one"), v("two")
    v(got)
    yield v(3)


returned()
g = generator()
next(g)
g.send(v("sent"))
line("return and yield")
i = 0
values = [0, 0, 0]
i, values[i], i = 1, 2, i + 2
print(i, values)
values[i], i = i, 0
print(i, values)
i = values[i] = 1
print(i, values)
(a, b), c = [v(1), v(2)], v(3)
a, b = b, a
x = y = v([])
x.append(1)
print(a, b, c, y)
n = 5
print(n, (n := n + 1), n, [n := n * 2, n], n)
