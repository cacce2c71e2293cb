# Defaults, keywords, *args, **kwargs, keyword-only and positional-only parameters, and mutable defaults.
def describe(name, size=1, *rest, unit="m", **options):
    return f"{name} {size}{unit} {rest} {options}"


def append(item, to=[]):
    to.append(item)
    return to


def area(width, /, height=2, *, scale=1):
    return width * height * scale


print(describe("a"), describe("b", 2, 3, 4, unit="s", extra=True))
print(describe(*["c", 5], **{"unit": "kg", "z": 1}))
print(append(1), append(2), append(3, []), append(4))
print(area(3), area(3, 4), area(3, height=5, scale=2))
print((lambda x, y=10: x + y)(1), [f(3) for f in (lambda v: v + 1, lambda v: v * v)])
print(max([1, -5, 3], key=abs), list(map(lambda v: v * 2, [1, 2])), list(filter(None, [0, 1, "", "x"])))


def count_down(n):
    if n == 0:
        return "go"
    return str(n) + " " + count_down(n - 1)


def outer():
    def no_return():
        pass

    return no_return()


print(count_down(3), outer(), describe.__name__)
try:
    area(1, 2, 3)
except TypeError as error:
    print(error)
try:
    describe()
except TypeError as error:
    print(error)
