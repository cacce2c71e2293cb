"""Chained comparisons of objects, in conditions, in loops and with operators of every kind; each operand once."""
trace = []


class Point:
    def __init__(self, name, answer):
        self.name, self.answer = name, answer

    def __lt__(self, other):
        trace.append(f"{self.name}<{other.name}")
        return self.answer

    def __eq__(self, other):
        trace.append(f"{self.name}=={getattr(other, 'name', other)}")
        return self.answer

    __hash__ = None


def get(name, answer=True):
    trace.append(name)
    return Point(name, answer)


def show(value):
    print(value, *trace)
    trace.clear()


show(get("a", []) < get("b") < get("c"))
show(get("a", "yes") < get("b", "no") < get("c"))
show(get("a", 1) < get("b", 0) == get("c") < get("d"))
show("true" if get("a", [0]) < get("b", {}) < get("c") else "false")


def number(n: int) -> int:
    trace.append(str(n))
    return n


def between(low: int, high: int) -> bool:
    return number(low) < number(5) < number(high)


show((between(1, 9), between(6, 9), between(1, 2)))
show(number(1) < number(2) > number(0) != number(3) <= number(3) is not None)
show(number(3) in (number(1), number(3)) in [(1, 3), True])
count = 0
while 0 <= number(count) < 3:
    count += 1
show(count)
show([n for n in range(6) if 1 < number(n) <= number(4)])
assert number(1) < number(2) < number(3), "never"
show(not number(1) < number(2) < number(2))
for action in (lambda: number(1) < number(2) < "x", lambda: number(2) < number(1) < "x", lambda: number(0) < 1 / number(0) < number(5)):
    try:
        show(action())
    except (TypeError, ZeroDivisionError) as error:
        show(error)
show(1 < 2.5 < 10**30 > number(4) == 4.0)
