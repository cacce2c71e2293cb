"""Sums and products that stay within 64 bits until they do not."""


def triangle(i, j):
    return (i + j) * (i + j + 1) // 2 + i


def cells(size):
    total = 0
    for i in range(size):
        for j in range(size):
            total = total + triangle(i, j) * 2 - i
    return total


def polynomial(a, b, c, x):
    return a * x * x + b * x + c


def at_the_edge(low, high, step):
    middle = (low + high) // 2
    return middle, low + high - step, (low - high) * step - 1, -3 * low * high + step


class Scaled:
    def __init__(self, base):
        self.base = base

    def value(self, x, y):
        return x * y * x - (y - x) * 3


def running(values, factor):
    state = 1
    out = []
    for value in values:
        state = state * factor + value
        out.append(state)
    return out


print(cells(12))
for offset in (0, 1, 3037000499, 3037000500, 1 << 40, (1 << 62) - 1, 1 << 62):
    print(offset, [triangle(i, i + 1) for i in range(offset, offset + 3)])

LARGE = int("9223372036854775807")
SMALL = -LARGE - 1
for number in (LARGE, SMALL, LARGE * LARGE, int("0"), int("-1"), int("4611686018427387904")):
    print(polynomial(number, 2, -number, 3), polynomial(2, number, number, -1))
    print(at_the_edge(number, LARGE, 1), at_the_edge(number, SMALL, -1))
    print(Scaled(number).value(number, number - 1))
print(running([1, -2, 3, -4, 5, -6, 7, -8], 1 << 16))
print(running([LARGE, SMALL, 0, 1], -1))

# The names that the translation gives itself.
int_ = 5


def named(int_, fast, value):
    return int_ * fast + value * int_ - fast


print(named(LARGE, 2, 3), named(4, 5, SMALL), int_)


def shadowing(int, checked):
    return int * int * int + checked * int - 1


print(shadowing(LARGE, 1), shadowing(3, 4))
