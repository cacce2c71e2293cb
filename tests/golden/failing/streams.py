# Output before a failure is kept, in order, on its own stream; output without a last newline; odd characters; a lot of it.
import sys


def mixed():
    print("1 out")
    print("2 err", file=sys.stderr)
    print("3 out", end="")
    sys.stderr.write("4 err")
    raise ValueError("5")


def no_newline():
    print("no newline", end="")


def nothing():
    print(end="")


def buffered():
    for number in range(3000):
        print(number, end=" ")
    {}["after much output"]


def huge():
    line = "0123456789" * 100
    for number in range(2000):
        print(line)
    sys.stdout.write("done")


def controls():
    print("a\0b\tc\rd\x07\x1b[0m\x7f\x85\u2028")
    sys.stdout.write("\0")
    raise ValueError("a\0b")


def wide():
    print("é 日本 \U0001f600 e\u0301")
    raise ValueError("é 日本 \U0001f600")


def surrogate():
    print("before")
    print("\ud800")


def surrogate_part():
    print("kept", "x\udfffy", sep=" ")


def surrogate_caught():
    try:
        print("a", "\ud800", "b")
    except UnicodeEncodeError as error:
        print(error)
        print(error.encoding, error.start, error.end, error.reason, ascii(error.object))
    print(ascii("\ud800"), repr("\udc80"))


def wrong_print():
    print(1, end="")
    print(2, sep=5)


def wrong_write():
    sys.stdout.write(5)


class Bad:
    def __str__(self):
        raise KeyError("in str")


def bad_text():
    print("first", Bad(), "last")


def bad_repr():
    class BadRepr:
        def __repr__(self):
            return 1

    print([1, BadRepr()])


def written():
    print(sys.stdout.write("abc\n"), sys.stderr.write("def\n"))
    sys.stdout.flush()
    sys.stderr.flush()
    sys.stdout.writelines(["x\n", "y\n"])


CASES = [mixed, no_newline, nothing, buffered, huge, controls, wide, surrogate, surrogate_part, surrogate_caught]
CASES += [wrong_print, wrong_write, bad_text, bad_repr, written]
for case in CASES:
    if case.__name__ == sys.argv[1]:
        case()
