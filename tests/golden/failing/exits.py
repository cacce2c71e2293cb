# sys.exit and SystemExit in all forms and places: the status, and what is printed on the way out.
import sys


class Text:
    def __str__(self):
        return "text of an object"


class NoText:
    def __str__(self):
        raise ValueError("no text")


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        print("exit of manager", kind.__name__, error)


def generator():
    try:
        yield 1
        sys.exit(4)
    finally:
        print("generator cleaned up")


def in_generator():
    for item in generator():
        print(item)


def in_finally():
    try:
        sys.exit(5)
    finally:
        print("finally")


def return_in_finally():
    try:
        sys.exit(5)
    finally:
        return "stayed"


def in_except():
    try:
        1 / 0
    except ZeroDivisionError:
        sys.exit("from except")


def caught():
    try:
        sys.exit("kept")
    except Exception:
        print("never")
    except BaseException as error:
        print("caught", repr(error), error.code, error.args)
        raise


def replaced():
    try:
        sys.exit(3)
    finally:
        raise ValueError("instead")


def replaced_by_exit():
    try:
        raise ValueError("lost")
    finally:
        sys.exit(9)


def in_manager():
    with Manager():
        sys.exit(6)


def in_key():
    sorted([1, 2], key=lambda item: sys.exit(item + 20))


def in_comprehension():
    print([sys.exit(31) if item > 1 else item for item in range(5)])


class Late:
    def __repr__(self):
        sys.exit(33)


def text_and_output():
    print("no newline", end="")
    sys.stderr.write("to stderr, ")
    sys.exit("then the message")


def change_code():
    error = SystemExit(1)
    error.code = 17
    raise error


CASES = {
    "none": lambda: sys.exit(),
    "explicit-none": lambda: sys.exit(None),
    "zero": lambda: sys.exit(0),
    "one": lambda: sys.exit(1),
    "large": lambda: sys.exit(256 + 7),
    "high": lambda: sys.exit(200),
    "negative": lambda: sys.exit(-1),
    "huge": lambda: sys.exit(10**25),
    "very-large": lambda: sys.exit(2**40 + 3),
    "true": lambda: sys.exit(True),
    "false": lambda: sys.exit(False),
    "text": lambda: sys.exit("error text"),
    "empty": lambda: sys.exit(""),
    "lines": lambda: sys.exit("first\nlast"),
    "float": lambda: sys.exit(2.5),
    "tuple": lambda: sys.exit((1, 2)),
    "list": lambda: sys.exit([1, "a"]),
    "bytes": lambda: sys.exit(b"abc"),
    "object": lambda: sys.exit(Text()),
    "no-text": lambda: sys.exit(NoText()),
    "error": lambda: sys.exit(KeyError("k")),
    "too-many": lambda: sys.exit(1, 2),
    "in-generator": in_generator,
    "in-finally": in_finally,
    "return-in-finally": lambda: print(return_in_finally()),
    "in-except": in_except,
    "caught": caught,
    "replaced": replaced,
    "replaced-by-exit": replaced_by_exit,
    "in-manager": in_manager,
    "in-key": in_key,
    "in-comprehension": in_comprehension,
    "in-repr": lambda: print([Late()]),
    "text-and-output": text_and_output,
    "change-code": change_code,
}

print("begin")
if sys.argv[1] == "class":
    raise SystemExit
if sys.argv[1] == "instance":
    raise SystemExit("by hand")
if sys.argv[1] == "two":
    raise SystemExit("x", 2)
CASES[sys.argv[1]]()
print("end")
