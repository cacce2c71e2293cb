# Chained exceptions: causes, contexts, `from None`, in finally, in handlers, in context managers; the last line is the last one's.
import sys


def from_cause():
    try:
        {}["k"]
    except KeyError as error:
        raise ValueError("v") from error


def from_context():
    try:
        {}["k"]
    except KeyError:
        raise ValueError("v")


def from_none():
    try:
        {}["k"]
    except KeyError:
        raise ValueError("v") from None


def from_class():
    raise ValueError("v") from ZeroDivisionError


def from_other():
    raise ValueError("v") from 5


def bare():
    try:
        int("x")
    except ValueError:
        print("again")
        raise


def bare_outside():
    raise


def by_name():
    try:
        int("x")
    except ValueError as error:
        raise error


def in_finally():
    try:
        [].pop()
    finally:
        raise TypeError("from finally")


def after_finally():
    try:
        [].pop()
    finally:
        print("finally")


def in_else():
    try:
        pass
    except ValueError:
        print("never")
    else:
        raise KeyError("else")
    finally:
        print("finally")


def three_deep():
    try:
        try:
            try:
                1 / 0
            except ZeroDivisionError:
                raise KeyError("second")
        except KeyError:
            raise IndexError("third")
    except IndexError as error:
        print(repr(error.__context__), repr(error.__context__.__context__))
        raise


class Manager:
    def __init__(self, what):
        self.what = what

    def __enter__(self):
        if self.what == "enter":
            raise KeyError("enter")
        return self

    def __exit__(self, kind, error, trace):
        print("exit", kind and kind.__name__, error)
        if self.what == "exit":
            raise KeyError("exit")
        return self.what == "swallow"


def manager_enter():
    with Manager("enter"):
        print("never")


def manager_exit():
    with Manager("exit"):
        1 / 0


def manager_pass():
    with Manager("swallow"), Manager("pass"):
        1 / 0
    with Manager("pass"):
        raise LookupError("out")


def bad_handler():
    try:
        1 / 0
    except "not a class":
        print("never")


def raise_other():
    raise "text"


def raise_number():
    raise 5


def raise_class_other():
    raise int


def bad_instance():
    class Picky(Exception):
        def __init__(self, needed):
            pass

    raise Picky


def loop():
    first, second = ValueError("first"), ValueError("second")
    first.__context__ = second
    try:
        raise first
    except ValueError:
        raise second


def swallowed():
    def inner():
        try:
            1 / 0
        finally:
            return "swallowed"

    print(inner())
    for number in range(3):
        try:
            raise ValueError(number)
        finally:
            if number < 2:
                continue
            break
    print("after")
    raise ValueError("at last")


print("begin")
globals_of_this = [from_cause, from_context, from_none, from_class, from_other, bare, bare_outside, by_name, in_finally]
globals_of_this += [after_finally, in_else, three_deep, manager_enter, manager_exit, manager_pass, bad_handler, raise_other]
globals_of_this += [raise_number, raise_class_other, bad_instance, loop, swallowed]
for function in globals_of_this:
    if function.__name__ == sys.argv[1]:
        function()
