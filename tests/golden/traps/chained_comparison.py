"""A chained comparison evaluates its operands once, from the left, and stops at the first that fails."""
calls = []


def value(x):
    calls.append(x)
    return x


def show(result):
    print(result, calls)
    calls.clear()


show(value(1) < value(2) < value(3))
show(value(3) < value(2) < value(1))
show(value(1) < value(5) > value(2) == value(2) != value(4))
show(value(1) in [value(1), 2] == [1, 2])
show(value(0) == value(0) is not None)
show(not value(1) < value(0) or value(9) >= value(9) > value(3))
show(1 < value(2.5) <= value(3) and "yes")
show(value("a") < value("b") < value("ba"))
x = 5
print(1 < x < 10, 10 > x > 7, 1 < x == 5, (1 < x) == 5, 3 > x in [5])
