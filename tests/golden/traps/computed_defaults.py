# A default is evaluated once, where the function is defined, also that of a function that is never called.
def note(x):
    print("default", x)
    return x


def outer():
    def inner(value=note(1), *, other=note(2)):
        return value

    print("outer runs")


def calling():
    def inner(value=note(3)):
        return value

    print("calling runs")
    return inner(), inner(), inner(4)


def collecting():
    def inner(value, seen=[]):
        seen.append(value)
        return seen

    inner(1)
    return inner(2)


def of_variables():
    size = 2

    def inner(value=size):
        return value

    size = 3
    return inner(), size


def in_class():
    class Body:
        def method(self, x=note("method")):
            return x

        def unused(self, x=note("unused")):
            return x

    shown = lambda x=note("lambda"): x
    print("in_class runs")
    return Body().method(), shown()


outer()
print(calling())
print(collecting(), collecting())
print(of_variables())
print(in_class())
try:
    (item for item in 5)
except TypeError as error:
    print(error)


def lazily(source):
    made = (item for item in source)
    print("made", type(made).__name__)


for source in ([1], None):
    try:
        lazily(source)
    except TypeError as error:
        print(error)
