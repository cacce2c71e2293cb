"""Generators run only when asked: order of effects, send, throw, close, return values, StopIteration inside."""


def talk():
    print("start")
    try:
        x = yield 1
        print("got", x)
        y = yield x * 2
        print("got", y)
    except ValueError as error:
        print("thrown", error)
        yield "recovered"
    finally:
        print("cleanup")
    return "result"


g = talk()
print("made")
print(next(g), g.send(21), g.throw(ValueError("bad")))
try:
    next(g)
except StopIteration as stop:
    print("stop", stop.value)
print(next(g, "over"), list(g))
h = talk()
try:
    h.send(5)
except TypeError as error:
    print(error)
next(h)
h.close()
h.close()


def leak():
    yield 1
    raise StopIteration("inside")


try:
    print(list(leak()))
except RuntimeError as error:
    print(error, repr(error.__cause__))


def outer():
    result = yield from talk()
    print("result", result)
    yield from (x * x for x in [1, 2])
    yield from "ab"


o = outer()
print(next(o), o.send(1), [v for v in o if v])
squares = (print("eval", n) or n * n for n in range(3))
print(next(squares), sum(squares))
print([*zip((i for i in range(3)), "abcd")], any(print("seen", n) or n for n in (0, 1, 2)))
