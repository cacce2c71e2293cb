import math

counter = 0


def outer(k):
    total = 0

    def add(y):
        nonlocal total
        total += y + k
        return total

    return add(1) + add(2)


def loop_closures():
    made = []
    for i in range(3):
        made.append(lambda: i)
    return [f() for f in made]


class Box:
    """A box."""

    size = 1

    def __init__(self, value):
        self.__value = value

    def get(self):
        return self.__value + Box.size


def bump():
    global counter
    counter += 1
    return late


late = math.floor(2.5)
print(outer(3), loop_closures(), Box(1).get(), bump())
print([(y := x, x * y) for x in range(3)], y)
