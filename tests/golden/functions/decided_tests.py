"""Tests that are settled by the types of the arguments."""


def describe(x):
    if x is None:
        return "nothing"
    elif isinstance(x, bool):
        return "truth " + str(x)
    elif isinstance(x, (int, float)) and x < 0:
        return "negative %s" % x
    elif isinstance(x, int) or isinstance(x, float):
        return f"number {x}"
    elif isinstance(x, str):
        return "text " + x.upper()
    elif type(x) == list:
        return "list of " + ", ".join(describe(item) for item in x)
    elif isinstance(x, dict | set):
        return "collection of %d" % len(x)
    else:
        return "a " + type(x).__name__


def checked(n):
    """Raises before anything is done with the wrong type."""
    if not isinstance(n, int):
        raise TypeError("expected an int, got " + type(n).__name__)
    assert isinstance(n, int), "not reached"
    if n < 0:
        raise ValueError("negative")
    total = 0
    while n:
        n, digit = divmod(n, 10)
        total += digit
    return total


def unbound(x):
    if isinstance(x, str):
        y = x
    return y


def shout(x):
    return x.upper() if isinstance(x, str) else [shout(item) for item in x]


def optional(x=None, scale=2):
    if x is None:
        x = 1.5
    return x * scale


def no_loop(x):
    while isinstance(x, str):
        x = len(x)
    else:
        return "done", x


def last(items, default=None):
    return items[-1] if items else default


def same_type(a, b):
    return type(a) is int and type(b) is int and a + b


print(describe(None), describe(True), describe(-1), describe(-1.5), describe(3))
print(describe("a"), describe([1]), describe({"k": 1}), describe({1}), describe((1,)))
for subject in (12, -1):
    try:
        print(checked(subject))
    except ValueError as error:
        print(type(error).__name__, error)
try:
    print(checked("12"))
except TypeError as error:
    print(type(error).__name__, error)
try:
    print(checked(1.5))
except TypeError as error:
    print(type(error).__name__, error)
print(unbound("bound"))
try:
    print(unbound(1))
except UnboundLocalError as error:
    print(error)
print(shout("a"), shout(["b"]), shout([]))
print(optional(), optional(2), optional(None), optional(2, 1.5), optional("ab"), optional(scale=4))
print(no_loop(1), no_loop(2.5))
print(last([1, 2]), last([], 0), last([]), last("ab"), last(["x"], "y"))
print(same_type(1, 2), same_type(1, "b"), same_type(True, 1))
print(type(describe).__name__, type(None).__name__, type([]).__name__, type(1 == 1).__name__)
if __name__ == "__main__":
    print("main")
if __name__ != "__main__":
    print("not main")
