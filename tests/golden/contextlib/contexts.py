# Context managers of contextlib.
import contextlib
from contextlib import ContextDecorator, ExitStack, closing, contextmanager, nullcontext, suppress


@contextmanager
def tag(name, *, quiet=False):
    """Writes a tag."""
    print(f"<{name}>")
    try:
        yield name.upper()
    except ValueError as e:
        print("caught", e)
    finally:
        print(f"</{name}>")


with tag("a") as t, tag("b"):
    print(t)
with tag("c"):
    raise ValueError("inside")
try:
    with tag("d"):
        raise KeyError("k")
except KeyError as e:
    print("outside", e)
print(tag.__name__, tag.__doc__)


@tag("deco")
def work(x):
    print("work", x)
    return x * 2


print(work(4), work.__name__)


@contextmanager
def bad():
    if False:
        yield


@contextmanager
def twice():
    yield 1
    yield 2


for manager in (bad, twice):
    try:
        with manager():
            pass
    except RuntimeError as e:
        print(e)


@contextmanager
def swallow():
    try:
        yield
    except BaseException:
        yield


try:
    with swallow():
        raise ValueError("x")
except RuntimeError as e:
    print(e)


@contextmanager
def translate():
    try:
        yield
    except KeyError as e:
        raise LookupError("translated") from e


try:
    with translate():
        {}["q"]
except LookupError as e:
    print(type(e).__name__, e, repr(e.__cause__))

with suppress(KeyError, IndexError):
    print([][1])
    print("not reached")
with suppress():
    print("fine")
try:
    with suppress(KeyError):
        raise TypeError("t")
except TypeError as e:
    print(e)


class Res:
    def __init__(self, n):
        self.n = n

    def close(self):
        print("close", self.n)

    def __enter__(self):
        print("enter", self.n)
        return self

    def __exit__(self, *exc):
        print("exit", self.n, exc[0] and exc[0].__name__)
        return self.n == 2


with closing(Res(1)) as r:
    print(r.n)
with nullcontext(5) as n:
    print(n)
with nullcontext() as n:
    print(n)
with ExitStack() as stack:
    for i in range(3):
        stack.enter_context(Res(i))
    stack.callback(print, "callback", 1, sep="-")
    stack.push(lambda *a: print("pushed", a[0]))
    raise ValueError("stacked")
print("after")
try:
    with ExitStack() as stack:
        stack.enter_context(Res(1))
        raise ValueError("through")
except ValueError as e:
    print(e)
stack = ExitStack()
stack.enter_context(Res(7))
other = stack.pop_all()
stack.close()
print("closed")
other.close()
try:
    with ExitStack() as stack:
        stack.enter_context(3)
except TypeError as e:
    print(e)


class Timer(ContextDecorator):
    def __enter__(self):
        print("start")
        return self

    def __exit__(self, *exc):
        print("stop")
        return False


@Timer()
def timed(a, b=2):
    return a + b


print(timed(1), timed(1, b=5))


class Manager(contextlib.AbstractContextManager):
    def __exit__(self, *exc):
        print("leave")


with Manager() as m:
    print(type(m).__name__)
print(isinstance(Res(1), contextlib.AbstractContextManager))


@contextmanager
def outer():
    with tag("in"):
        yield "deep"


with outer() as d:
    print(d)


def gen_use():
    with tag("gen"):
        yield 1
        yield 2


for v in gen_use():
    print(v)
try:
    with tag("stop"):
        raise StopIteration("s")
except StopIteration as e:
    print("stop", e)
