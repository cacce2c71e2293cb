# What builtin operations raise, uncaught, one kind for each run: output so far, status 1 and the last line of stderr.
import math
import sys


class Plain:
    pass


def generator_stop():
    def steps():
        yield 1
        raise StopIteration("inside")

    return list(steps())


def running_generator():
    def steps():
        yield next(steps_running)

    steps_running = steps()
    next(steps_running)


def grow_dict():
    table = {1: 1}
    for key in table:
        table[key + 1] = 1


def grow_set():
    items = {1}
    for item in items:
        items.add(item + 1)


def sort_while_changing():
    items = [3, 1, 2]
    items.sort(key=lambda item: items.append(item) or item)


def unbound():
    print(later)
    later = 1


def too_deep(level):
    return too_deep(level + 1)


def unpack_many():
    first, second = 1, 2, 3


def unpack_few():
    first, second, *rest = [1]


def delete_item():
    items = []
    del items[0]


CASES = {
    "arithmetic": lambda: 1 / 0,
    "modulo": lambda: 5 % 0,
    "float-floor": lambda: 1.5 // 0,
    "key": lambda: {}["a b"],
    "key-int": lambda: {}[(1, "x")],
    "key-lines": lambda: {}["two\nlines"],
    "pop-key": lambda: {1: 2}.pop("gone"),
    "popitem": lambda: {}.popitem(),
    "index": lambda: [1, 2, 3][10],
    "string-index": lambda: "abc"[7],
    "pop-empty": lambda: [].pop(),
    "attribute": lambda: Plain().missing,
    "attribute-builtin": lambda: (5).nothing_like_it,
    "type-add": lambda: "a" + 1,
    "type-call": lambda: None(),
    "type-iter": lambda: [item for item in 5],
    "type-subscript": lambda: None[0],
    "type-hash": lambda: {[]: 1},
    "type-compare": lambda: sorted([3, "a", None]),
    "value-int": lambda: int("zz"),
    "value-float": lambda: float("1.2.3"),
    "value-index": lambda: [1].index(5),
    "value-remove": lambda: [1].remove(5),
    "value-base": lambda: int("9", 8),
    "value-strict": lambda: list(zip([1], [1, 2], strict=True)),
    "value-format": lambda: f"{'a':d}",
    "value-digits": lambda: int("9" * 5000),
    "value-text-digits": lambda: str(10**5000),
    "value-shift": lambda: 1 << -1,
    "overflow-power": lambda: 2.0**1024,
    "overflow-exp": lambda: math.exp(1000),
    "overflow-float": lambda: float(10**400),
    "overflow-int": lambda: int(float("inf")),
    "domain": lambda: math.sqrt(-1),
    "unicode-encode": lambda: "é".encode("ascii"),
    "unicode-decode": lambda: b"a\xff".decode("utf-8"),
    "lookup-codec": lambda: "a".encode("no-such-codec"),
    "stop": lambda: next(iter([])),
    "generator-stop": generator_stop,
    "generator-running": running_generator,
    "dict-size": grow_dict,
    "set-size": grow_set,
    "list-sort": sort_while_changing,
    "unbound": unbound,
    "too-deep": lambda: too_deep(0),
    "unpack-many": unpack_many,
    "unpack-few": unpack_few,
    "delete": delete_item,
}

print("before", sys.argv[1])
CASES[sys.argv[1]]()
print("never")
