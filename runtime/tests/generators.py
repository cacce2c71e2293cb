"""Writes generators.expected: the order of effects of generators, which generators.rs repeats."""

out = []


def attempt(name, action):
    try:
        out.append(f"{name}: {action()!r}")
    except BaseException as e:
        out.append(f"{name}: {type(e).__name__}({e})")


def echo():
    try:
        got = 0
        while True:
            try:
                got = yield got
            except ValueError as e:
                out.append(f"caught {e}")
                got = -1
            if got == 7:
                return 70
    finally:
        out.append("finally")


def outer():
    result = yield from echo()
    out.append(f"result {result}")
    yield 100
    result = yield from [1, 2]
    out.append(f"result {result}")


def stubborn():
    while True:
        try:
            yield 1
        except GeneratorExit:
            out.append("ignored")


def leaks():
    yield 1
    raise StopIteration(5)


def guarded():
    try:
        yield 1
        yield 2
    finally:
        out.append("guarded finally")


def guards():
    try:
        yield from guarded()
    finally:
        out.append("outer finally")


def swallow():
    try:
        yield 1
    except GeneratorExit:
        out.append("swallowed")
        return 9


def over_swallow():
    try:
        result = yield from swallow()
        out.append(f"never {result}")
    finally:
        out.append("over finally")


def over_stubborn():
    try:
        yield from stubborn()
    except RuntimeError as e:
        out.append(f"over {e}")


def shared(items):
    yield from items


def chain(n):
    yield n
    if n:
        yield from chain(n - 1)


class Reentrant:
    def run(self):
        yield 1
        next(self.me)


def main():
    g = echo()
    attempt("send early", lambda: g.send(1))
    attempt("next", lambda: next(g))
    attempt("send", lambda: g.send(5))
    attempt("throw", lambda: g.throw(ValueError("v")))
    attempt("throw other", lambda: g.throw(KeyError("k")))
    attempt("after", lambda: next(g))
    attempt("close", lambda: g.close())

    g = outer()
    attempt("outer next", lambda: next(g))
    attempt("outer send", lambda: g.send(3))
    attempt("outer throw", lambda: g.throw(ValueError("w")))
    attempt("outer return", lambda: g.send(7))
    attempt("outer list", lambda: next(g))
    attempt("send to list", lambda: g.send(4))
    attempt("outer end", lambda: next(g))

    g = outer()
    next(g)
    attempt("outer close", lambda: g.close())
    attempt("outer closed", lambda: next(g))

    g = stubborn()
    next(g)
    attempt("stubborn close", lambda: g.close())

    g = leaks()
    next(g)
    attempt("leak", lambda: next(g))
    attempt("leak end", lambda: next(g))

    g = guards()
    next(g)
    out.append("dropping")
    del g

    g = guarded()
    out.append("dropping unstarted")
    del g

    g = guarded()
    attempt("throw unstarted", lambda: g.throw(ValueError("u")))
    g = guarded()
    attempt("close unstarted", lambda: g.close())
    attempt("closed", lambda: next(g))
    g = guarded()
    attempt("stop unstarted", lambda: g.throw(StopIteration("s")))

    g = over_swallow()
    next(g)
    attempt("close swallow", lambda: g.close())

    g = over_stubborn()
    next(g)
    attempt("close over stubborn", lambda: g.close())

    inner = guarded()
    a, b = shared(inner), shared(inner)
    attempt("shared a", lambda: next(a))
    attempt("shared b", lambda: next(b))
    attempt("shared close", lambda: a.close())
    attempt("shared rest", lambda: next(b))

    attempt("chain", lambda: sum(chain(300)))

    r = Reentrant()
    r.me = r.run()
    attempt("first", lambda: next(r.me))
    attempt("re-entered", lambda: next(r.me))


main()
print("\n".join(out))
