"""Comprehension scope, walrus leaking, class bodies, global, nonlocal, del, unbound names."""
x = "module"
print([x for x in range(3)], x)
print([y := n * 2 for n in range(3)], y, (z := 5) + z)
if (m := len("abc")) > 2:
    print(m)


class Body:
    x = "class"
    seen = [x for _ in range(2)]
    first = [v for v in (x, x)]

    def method(self):
        return x, self.x


print(Body.seen, Body.first, Body().method())


def local_use():
    print(x)
    x = 1


def maybe(flag):
    if flag:
        found = 1
    return found


def removed():
    v = 1
    del v
    return v


def inner_unbound():
    def read():
        return later

    try:
        read()
    except NameError as error:
        print(type(error).__name__, error)
    later = 3
    return read()


for action in (local_use, lambda: maybe(False), removed, lambda: missing, lambda: maybe(True), inner_unbound):
    try:
        print(action())
    except NameError as error:
        print(type(error).__name__, error)


def globals_change():
    global x, made
    x, made = "changed", "new"


globals_change()
print(x, made)
try:
    raise KeyError(1)
except KeyError as e:
    pass
try:
    e
except NameError as error:
    print(error)
for i in range(0):
    pass
try:
    print(i)
except NameError as error:
    print(error)
