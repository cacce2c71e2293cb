"""Captured variables and parameters that are assigned again later, with every kind of value and at every level."""


def totals(values: list[int]):
    total = 0

    def add(n: int) -> int:
        nonlocal total
        total += n * n
        return total

    results = [add(v) for v in values]
    total += 1
    return results, total, add(0)


def replaced(limit):
    def show():
        return limit

    before = show()
    limit = limit + 1 if isinstance(limit, int) else str(limit)
    middle = show()
    limit = [limit]
    return before, middle, show()


def shared():
    value = 0

    def up():
        nonlocal value
        value += 1

    def down():
        nonlocal value
        value -= 2

    def read(scale=value):
        return value, scale

    for _ in range(3):
        up()
    down()
    return read(), value


def loops():
    made = []
    for i in range(3):
        for j in "ab":
            made.append(lambda: (i, j))
            made.append(lambda i=i, j=j: (i, j))
    i = "end"
    return [f() for f in made]


def comprehensions(n: int):
    rows = [[lambda: (i, j, n) for j in range(2)] for i in range(2)]
    n += 5
    return [f() for row in rows for f in row], [f() for f in (lambda: k for k in range(2))], {k: (lambda: k) for k in range(2)}[0]()


def deleted():
    x = 1

    def read():
        return x

    first = read()
    del x
    try:
        read()
    except NameError as error:
        second = str(error)
    x = 3
    return first, second, read()


def deep():
    a = 1

    def one():
        b = a

        def two():
            nonlocal b
            b += a
            c = b

            def three():
                nonlocal c
                c *= 10
                return a, b, c

            return three

        return two

    two = one()
    a = 7
    three = two()
    a = 100
    return three(), three(), two()()


def grows():
    n = 1

    def double():
        nonlocal n
        n *= 1 << 40
        return n

    return [double() for _ in range(3)], n


def parameters(a, *args, b=2, **kwargs):
    def read():
        return a, args, b, sorted(kwargs)

    a, b = b, a
    args += (9,)
    kwargs["new"] = 1
    return read()


def handler():
    try:
        int("x")
    except ValueError as error:
        read = lambda: error
        first = type(read()).__name__
    try:
        return first, read()
    except NameError as error:
        return first, str(error)


class Holder:
    count = 0

    def __init__(self, step):
        def bump():
            nonlocal step
            step += 1
            self.count += step
            return self.count

        self.bump = bump
        step *= 10


print(totals([1, 2**40, 3]), replaced(1), replaced(2.5), shared())
print(loops())
print(comprehensions(1), deleted(), deep())
print(grows(), parameters(1, 5, k=3), handler())
first, second = Holder(1), Holder(2)
print(first.bump(), first.bump(), second.bump(), Holder.count, first.count)
