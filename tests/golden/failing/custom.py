# Uncaught exceptions of classes of the program: their names, texts, arguments, and texts that fail themselves.
import sys


class Empty(Exception):
    pass


class Lines(Exception):
    def __str__(self):
        return "two\nlines"


class NoText(Exception):
    def __str__(self):
        return ""


class BadText(Exception):
    def __str__(self):
        raise ValueError("no text")


class NotText(Exception):
    def __str__(self):
        return 5


class OnlyRepr(Exception):
    def __repr__(self):
        return "its repr"


class Fields(ValueError):
    def __init__(self, code, reason):
        self.code = code
        self.reason = reason


class Message(LookupError):
    def __init__(self, code, reason):
        super().__init__(f"{code}: {reason}")
        self.code = code


class KeyLike(KeyError):
    pass


class Outer:
    class Inner(RuntimeError):
        pass


class Base(BaseException):
    pass


class Exit(SystemExit):
    pass


class Multiple(KeyError, AttributeError):
    pass


class Made(Exception):
    def __new__(cls, *args):
        made = super().__new__(cls, *args)
        made.count = len(args)
        return made


def local():
    class Local(Exception):
        pass

    raise Local("of a function")


def noted():
    error = Empty("with notes")
    error.add_note("first note")
    error.add_note("second note")
    raise error


CASES = {
    "class": Empty,
    "instance": Empty(),
    "one": Empty("text"),
    "one-int": Empty(1),
    "several": Empty(1, "a"),
    "none": Empty(None),
    "empty-text": Empty(""),
    "lines": Lines(1),
    "no-text": NoText(1),
    "bad-text": BadText(1),
    "not-text": NotText(1),
    "only-repr": OnlyRepr(1),
    "fields": Fields(4, reason="r"),
    "message": Message(4, "r"),
    "key": KeyLike("k"),
    "key-two": KeyLike("k", 2),
    "inner": Outer.Inner("nested"),
    "base": Base("b", 1),
    "exit": Exit(12),
    "exit-text": Exit("leaving"),
    "multiple": Multiple("m"),
    "made": Made(1, 2),
    "lines-arg": Empty("a\n\nb\n"),
}

if sys.argv[1] == "local":
    local()
if sys.argv[1] == "noted":
    noted()
print(f"raising {sys.argv[1]}", end="")
raise CASES[sys.argv[1]]
