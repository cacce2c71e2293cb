"""finally that replaces what is on its way: returns, breaks, continues and exceptions, in loops, generators and nested functions."""


def return_over_return():
    try:
        return "try"
    finally:
        return "finally"


def return_over_break():
    while True:
        try:
            break
        finally:
            return "returned"


def continue_in_finally():
    seen = []
    for i in range(4):
        try:
            if i == 1:
                raise ValueError(i)
            if i == 2:
                return seen
            seen.append(i)
        finally:
            seen.append(-i)
            continue
    return seen


def break_over_return():
    for i in range(3):
        try:
            return i
        finally:
            break
    return "after the loop"


def break_over_raise():
    while True:
        try:
            raise KeyError("lost")
        finally:
            break
    return "lost"


def nested_loops():
    out = []
    for i in range(3):
        try:
            for j in range(3):
                try:
                    if j == i:
                        break
                    if j > i:
                        continue
                    out.append((i, j))
                finally:
                    out.append("in")
            else:
                out.append("else")
        finally:
            out.append("out")
    return out


def raised_in_finally():
    try:
        try:
            raise KeyError("first")
        finally:
            int("second")
    except ValueError as error:
        return str(error), repr(error.__context__)


def handler_raises():
    log = []
    try:
        try:
            raise KeyError("first")
        except KeyError as error:
            log.append("handler")
            raise TypeError("second") from error
        else:
            log.append("else")
        finally:
            log.append("finally")
    except TypeError as error:
        log.append(repr(error.__cause__))
    return log


def counted(limit: int) -> int:
    total = 0
    for i in range(limit):
        try:
            if i % 3 == 0:
                continue
            total += i
            if total > 10:
                return total
        finally:
            total += 100
    return -total


def value_computed_first(items: list[int]) -> int:
    try:
        return len(items)
    finally:
        items.append(0)


def text_kept() -> str:
    text = "a"
    try:
        return text
    finally:
        text += "b"


def yielding():
    try:
        try:
            yield 1
            yield 2
        finally:
            yield "cleaning"
            print("cleaned")
    except RuntimeError as error:
        yield f"caught {error}"


def swallowing():
    for i in range(3):
        try:
            yield i
        finally:
            continue


class Manager:
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, kind, value, trace):
        print("exit", kind and kind.__name__, value)
        return kind is KeyError


def with_flow():
    for i in range(4):
        with Manager():
            if i == 0:
                continue
            if i == 1:
                raise KeyError(i)
            if i == 2:
                break
    with Manager():
        return "from with"


for function in (return_over_return, return_over_break, continue_in_finally, break_over_return, break_over_raise, nested_loops, raised_in_finally, handler_raises, text_kept, with_flow):
    print(function.__name__, function())
data = [1, 2]
print(counted(5), counted(2), value_computed_first(data), data)
print(list(yielding()), list(swallowing()))
g = yielding()
print(next(g), g.throw(RuntimeError("thrown")), next(g, "end"))
g = yielding()
print(next(g))
try:
    g.close()
except RuntimeError as error:
    print(error)
