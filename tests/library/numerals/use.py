"""Uses the module in every way; run with the original and with the extension, which must print the same."""

import copy
import inspect
import pickle
import sys
import threading
import traceback

import numerals

frames = []


def shown(function, *args, **kwargs):
    """The result or the exception of a call."""
    try:
        print(function.__name__, args, kwargs, "->", repr(function(*args, **kwargs)))
    except BaseException as error:
        kind = type(error)
        chain = error.__cause__, error.__context__, error.__suppress_context__
        print(
            function.__name__,
            "!",
            kind.__module__,
            kind.__qualname__,
            error.args,
            str(error),
            chain,
        )


class Text(str):
    def lower(self):
        return "sheep"


class Number(int):
    def __ge__(self, other):
        return False


def calls():
    for n in (1, 4, 39, 40, 0, -3, 10**30, True, 2.5, "7", None, Number(7)):
        shown(numerals.to_roman, n)
        shown(numerals.power, n, 3)
        shown(numerals.failing, n)
        shown(numerals.untyped, n)
    shown(numerals.to_roman, 5, upper=False)
    shown(numerals.to_roman, 5, upper=1)
    shown(numerals.to_roman, n=5)
    shown(numerals.to_roman)
    shown(numerals.to_roman, 5, False)
    shown(numerals.to_roman, 5, lower=True)
    shown(numerals.spelt, 1)
    shown(numerals.spelt, 9, default="x")
    shown(numerals.spelt, n=1)
    for text in ("sheep", "Fish", "city", "", "\u00e9t\u00e9", "\ud800", Text("mouse"), b"x", None):
        shown(numerals.plural, text)
        shown(numerals.pair, text)
        shown(numerals.digits, text)
    shown(numerals.digits, "a1b22c333")
    shown(numerals.pair, "ab", 5)
    shown(numerals.mean, 1.0, 2.5)
    shown(numerals.mean, 1, 2)
    shown(numerals.mean, float("inf"), float("nan"))
    shown(numerals.power, 7, 90)
    shown(numerals.power, -(2**63), 1)
    shown(numerals.power, 2**63, 2)
    shown(numerals.untyped, "a", "b")
    shown(numerals.untyped, "a")
    shown(numerals.untyped, [1], [2])
    shown(numerals.untyped, (1,), (2.5, None))
    shown(numerals.data, b"abc")
    shown(numerals.data, bytearray(b"abc"))
    shown(numerals.total, 1, 2)
    shown(numerals.cached, 2)
    print(list(numerals.numbers(3)))
    shown(numerals.report, [("a", 1), ("b", 0), ("c", 12)])
    shown(numerals.report, [("a", True)] * 4, title="xyz")
    shown(numerals.report, {"ab": 1, "cd": 2})
    shown(numerals.report, [("a", 1, 2)])
    shown(numerals.report, [("a",)])
    shown(numerals.report, [1])
    shown(numerals.report, 1)
    shown(numerals.report, [], title=None)
    shown(numerals.report, [("a", 1.5)])
    shown(numerals.report, [("a", "b")])
    shown(numerals.report, [("a", -1)], title="y")
    shown(numerals.report, [], title="y")
    shown(numerals.report, [], "y")
    try:
        raise KeyError("context")
    except KeyError:
        shown(numerals.to_roman, 99)
        shown(numerals.power, None, 1)
        shown(numerals.report, [], title="y")


def changes():
    """What is changed outside is seen inside, and the other way round."""
    numerals.RULES.insert(0, ("o$", "oes"))
    shown(numerals.plural, "hero")
    numerals.remember("ox")
    shown(numerals.plural, "ox")
    print(numerals.rules() is numerals.RULES, numerals.RULES)
    del numerals.RULES[0]
    shown(numerals.plural, "ox")
    numerals.PLAIN.add("deer")
    shown(numerals.plural, "deer")
    numerals.WORDS[3] = "three"
    shown(numerals.spelt, 3)
    numerals.LIMIT = 50
    shown(numerals.to_roman, 45)
    numerals.LIMIT = 41.5
    shown(numerals.to_roman, 41)
    numerals.LIMIT = "x"
    shown(numerals.to_roman, 41)
    numerals.LIMIT = 40
    shown(numerals.to_roman, 41)
    numerals.RULES[:] = [("a", ["b"])]
    shown(numerals.plural, "a")
    numerals.RULES[:] = [("$", "z")]
    shown(numerals.plural, "a")
    kept = numerals.plural
    numerals.plural = lambda word: "patched " + word
    shown(numerals.nested, 3)
    numerals.plural = kept
    shown(numerals.nested, 3)
    numerals.len = lambda x: -1
    shown(numerals.pair, "abc")
    del numerals.len
    shown(numerals.pair, "abc")
    numerals.isinstance = lambda x, y: False
    shown(numerals.to_roman, 3)
    del numerals.isinstance
    kept = numerals.OutOfRange
    numerals.OutOfRange = KeyError
    shown(numerals.to_roman, 99)
    numerals.OutOfRange = kept
    del numerals.DIGITS
    shown(numerals.digits, "1")
    numerals.to_roman.__kwdefaults__["upper"] = False
    shown(numerals.to_roman, 3)
    numerals.to_roman.__kwdefaults__["upper"] = True


def objects():
    """Functions stay the objects that they were."""
    f = numerals.to_roman
    print(
        f.__name__, f.__qualname__, f.__module__, f.__doc__, f.__kwdefaults__, inspect.signature(f)
    )
    print(inspect.getsource(f).splitlines()[0], f.__code__.co_firstlineno, inspect.isfunction(f))
    print(
        numerals.TABLE["roman"] is f,
        numerals.alias is numerals.plural,
        pickle.loads(pickle.dumps(f)) is f,
    )
    print(copy.deepcopy(f) is f, sorted(name for name in vars(numerals) if "portalis" in name))
    try:
        f(1000)
    except numerals.NumeralError as error:
        print(type(error) is numerals.OutOfRange, pickle.loads(pickle.dumps(error)))
        print([frame.name for frame in traceback.extract_tb(error.__traceback__)][-1])

    class Holder:
        method = numerals.untyped

    shown(Holder().method.__func__, 1, 2)


def threads():
    found = []
    thread = threading.Thread(target=lambda: found.append(numerals.plural("cat")))
    thread.start()
    thread.join()
    print(found, numerals.plural("cat"))


def runs_translated(function, *args):
    """Whether no frame runs the original code. Tells the two apart: not printed by the comparison."""
    counted = []
    sys.setprofile(
        lambda frame, event, _: counted.append(frame.f_code.co_name) if event == "call" else None
    )
    try:
        function(*args)
    except TypeError:
        pass
    finally:
        sys.setprofile(None)
    return counted.count(function.__name__) == 1


def states():
    samples = {
        "to_roman": (7,),
        "plural": ("city",),
        "spelt": (1,),
        "digits": ("a1",),
        "power": (3, 70),
        "mean": (1.0, 2.0),
        "pair": ("a", 1),
        "untyped": ("a", 2),
        "nested": (3,),
        "data": (b"a",),
        "failing": (3,),
        "rules": (),
        "report": ([("a", 5)],),
    }
    for name, args in samples.items():
        print(name, runs_translated(getattr(numerals, name), *args))


if __name__ == "__main__":
    if sys.argv[1:] == ["states"]:
        states()
    else:
        calls()
        objects()
        threads()
        changes()
