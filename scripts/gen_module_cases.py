#!/usr/bin/env python3
"""Writes runtime/tests/modules/cases.jsonl: calls of the standard library with CPython's results.

A line is [variable, callee, arguments, keywords, expected]. `callee` is "module:name" or
"$variable.method"; the result is kept under `variable` when that is not empty. In arguments
{"t": [..]} is a tuple, {"s": [..]} a set, {"v": name} a variable, {"f": "module:name"} a function,
{"x": text} a float by its repr. `expected` is the repr of the result (an iterator's items as a list), or
"Type: message" of the exception, or the crc32 of a repr that is long. Run with CPython 3.11.
"""

import importlib
import json
import math
import pathlib
import random
import sys
import zlib

OUTPUT = pathlib.Path(__file__).resolve().parent.parent / "runtime/tests/modules/cases.jsonl"
LONG = 200


class Recorder:
    def __init__(self):
        self.variables = {}
        self.lines = []

    def find(self, callee):
        if callee.startswith("$"):
            variable, method = callee[1:].split(".")
            return getattr(self.variables[variable], method)
        module, name = callee.split(":")
        value = importlib.import_module(module)
        for part in name.split("."):
            value = getattr(value, part)
        return value

    def decode(self, value):
        if isinstance(value, list):
            return [self.decode(item) for item in value]
        if not isinstance(value, dict):
            return value
        ((kind, inner),) = value.items()
        if kind == "t":
            return tuple(self.decode(inner))
        if kind == "s":
            return set(self.decode(inner))
        if kind == "v":
            return self.variables[inner]
        if kind == "f":
            return self.find(inner)
        return float(inner)

    def call(self, callee, *args, into="", **keywords):
        args, keywords = encode(list(args)), {k: encode(v) for k, v in keywords.items()}
        try:
            decoded = {k: self.decode(v) for k, v in keywords.items()}
            result = self.find(callee)(*self.decode(args), **decoded)
            if into:
                self.variables[into] = result
                expected = "kept"
            else:
                if hasattr(result, "__next__"):
                    result = list(result)
                expected = repr(result)
        except Exception as error:
            expected = f"{type(error).__name__}: {error}"
        if len(expected) > LONG:
            expected = f"crc32 {zlib.crc32(expected.encode('utf-8', 'surrogatepass'))}"
        self.lines.append(json.dumps([into, callee, args, keywords, expected]))


def encode(value):
    """Floats that JSON cannot hold, and tuples and sets; what is encoded already stays."""
    if isinstance(value, float):
        return {"x": repr(value)}
    if isinstance(value, tuple):
        return {"t": [encode(item) for item in value]}
    if isinstance(value, list):
        return [encode(item) for item in value]
    if isinstance(value, set):
        return {"s": [encode(item) for item in sorted(value)]}
    return value


def function(name):
    return {"f": name}


def variable(name):
    return {"v": name}


ONE_FLOAT = (
    "acos acosh asin asinh atan atanh ceil cos cosh degrees erf erfc exp exp2 expm1 fabs floor "
    "frexp gamma isfinite isinf isnan lgamma log log10 log1p log2 modf radians sin sinh sqrt tan "
    "tanh trunc ulp"
).split()
TWO_FLOATS = "atan2 copysign fmod pow remainder nextafter hypot log".split()


def math_cases(record, rng):
    special = [0.0, -0.0, 1.0, -1.0, 0.5, 2.0, math.inf, -math.inf, math.nan, 1e308, -1e308, 5e-324]
    special += [171.5, -170.5, 700.0, 710.0, 1e-20, 3.0, -2.5, 1e16]
    points = special + [rng.uniform(-30, 30) for _ in range(12)] + [rng.random() for _ in range(6)]
    points += [10.0 ** rng.uniform(-300, 300) for _ in range(6)]
    for name in ONE_FLOAT:
        for x in points:
            record.call(f"math:{name}", x)
        record.call(f"math:{name}", "x")
        record.call(f"math:{name}")
        record.call(f"math:{name}", 8)
        record.call(f"math:{name}", True)
        record.call(f"math:{name}", 10**400)
    for name in TWO_FLOATS:
        for _ in range(25):
            record.call(f"math:{name}", rng.choice(points), rng.choice(points))
        record.call(f"math:{name}", 1, 2, 3)
    for _ in range(60):
        values = [rng.uniform(-1, 1) * 10 ** rng.uniform(-5, 5) for _ in range(rng.randrange(1, 7))]
        record.call("math:hypot", *values)
        record.call("math:fsum", values)
        record.call("math:dist", tuple(values), tuple(reversed(values)))
        record.call("math:prod", values)
    record.call("math:fsum", [1e308, 1e308])
    record.call("math:fsum", [math.inf, -math.inf])
    record.call("math:fsum", [1e16, 1.0, 1e-16])
    record.call("math:dist", (1,), (1, 2))
    ints = [0, 1, 2, 5, 10, 20, 52, -3, 2**40, 10**30, 3**100]
    for name in "comb perm gcd lcm".split():
        for n in ints:
            for k in ints[:9]:
                if name in ("gcd", "lcm") or k < 60:
                    record.call(f"math:{name}", n, k)
        record.call(f"math:{name}", 2.0, 1)
    record.call("math:gcd")
    record.call("math:lcm", 4, 6, 10)
    record.call("math:perm", 6)
    record.call("math:perm", 6, None)
    for name in "isqrt factorial".split():
        for n in [0, 1, 2, 3, 12, 21, 50, 100, 99, -1, 10**6 if name == "isqrt" else 7, 2.0, "a"]:
            record.call(f"math:{name}", n)
    record.call("math:isqrt", 10**200 + 12345)
    record.call("math:factorial", 1000)
    for n in [10**400, 2**1023 * 3, 2**1100, 0, -5, 7]:
        for name in "log log2 log10".split():
            record.call(f"math:{name}", n)
    record.call("math:log", 8, 2)
    record.call("math:log", 8, 1)
    for x, i in [
        (1.0, 10),
        (1.5, -1080),
        (3.0, 2000),
        (1.1, -1074),
        (0.0, 5),
        (1.0, 2.0),
        (5e-324, 1100),
    ]:
        record.call("math:ldexp", x, i)
    record.call("math:isclose", 1.0, 1.0 + 1e-10)
    record.call("math:isclose", 1.0, 1.1, rel_tol=0.2)
    record.call("math:isclose", 1.0, 1.1, abs_tol=-1.0)
    record.call("math:isclose", 1.0)
    record.call("math:isclose", 1.0, 2.0, 3.0)
    record.call("math:isclose", 1.0, 2.0, bad=3.0)
    record.call("math:prod", [1, 2, 3], start=10)
    record.call("math:prod", 3)


def random_cases(record, _):
    seeds = [0, 1, 42, -7, 2**70 + 3, "hello", "", 3.5, True, "h\u00e9"]
    for seed in seeds:
        record.call("random:seed", seed)
        for _ in range(3):
            record.call("random:random")
        record.call("random:randint", 1, 6)
        record.call("random:randint", -(10**30), 10**30)
        record.call("random:randrange", 10)
        record.call("random:randrange", 5, 100, 7)
        record.call("random:randrange", 100, 5, -7)
        record.call("random:getrandbits", 5)
        record.call("random:getrandbits", 64)
        record.call("random:getrandbits", 150)
        record.call("random:choice", [1, 2, 3, 4, 5])
        record.call("random:choice", "abcdef")
        record.call("random:choices", [1, 2, 3], k=8)
        record.call("random:choices", "abc", [5, 1, 2], k=8)
        record.call("random:choices", "abc", cum_weights=[1, 2, 10], k=8)
        record.call("random:sample", list(range(30)), 5)
        record.call("random:sample", list(range(1000)), 20)
        record.call("random:sample", [1, 2, 3], 5, counts=[4, 3, 2])
        record.call("random:uniform", 1, 10)
        record.call("random:uniform", -2.5, 3.5)
        record.call("random:triangular")
        record.call("random:triangular", 1.0, 5.0, 2.0)
        record.call("random:gauss", 0.0, 1.0)
        record.call("random:gauss")
        record.call("random:gauss", 5, 2)
        record.call("random:normalvariate", 10.0, 2.0)
        record.call("random:expovariate", 1.5)
        record.call("random:betavariate", 2.0, 3.0)
        record.call("random:gammavariate", 0.5, 2.0)
        record.call("random:gammavariate", 1.0, 2.0)
        record.call("random:lognormvariate", 0.0, 0.5)
        record.call("random:vonmisesvariate", 1.0, 4.0)
        record.call("random:paretovariate", 3.0)
        record.call("random:weibullvariate", 1.0, 1.5)
        record.call("random:randbytes", 7)
        record.call("itertools:islice", [5, 6, 7, 8], 3, into="pool")
        record.call("random:getstate")
    record.call("random:Random", 99, into="own")
    for _ in range(3):
        record.call("$own.random")
        record.call("$own.randint", 1, 100)
    record.call("random:randint", 5, 2)
    record.call("random:randint", 5)
    record.call("random:randrange", 0)
    record.call("random:randrange", 1, 10, 0)
    record.call("random:randrange", 1.5)
    record.call("random:choice", [])
    record.call("random:sample", [1], 2)
    record.call("random:sample", {1, 2}, 1)
    record.call("random:choices", [1, 2], [1])
    record.call("random:choices", [1, 2], [0, 0])
    record.call("random:seed", [1])
    record.call("random:shuffle", {"t": [1, 2, 3]})


def itertools_cases(record, _):
    letters = "ABCD"
    for r in range(-1, 6):
        for name in "combinations combinations_with_replacement permutations".split():
            record.call(f"itertools:{name}", letters, r)
    record.call("itertools:permutations", [1, 2, 3])
    record.call("itertools:combinations", "abc")
    record.call("itertools:product", "ab", [1, 2], repeat=2)
    record.call("itertools:product", "ab", [])
    record.call("itertools:product")
    record.call("itertools:product", "ab", repeat=-1)
    record.call("itertools:accumulate", [1, 2, 3, 4])
    record.call("itertools:accumulate", [3, 1, 4], function("operator:mul"))
    record.call("itertools:accumulate", [3, 1, 4], initial=100)
    record.call("itertools:accumulate", [])
    record.call("itertools:accumulate", [1, "a"])
    record.call("itertools:chain", "ab", [1], {"t": [None]})
    record.call("itertools:chain", [1], 5)
    record.call("itertools:chain.from_iterable", ["ab", "cd"])
    record.call("itertools:compress", "ABCDEF", [1, 0, 1, 0, 1])
    record.call("itertools:islice", "ABCDEFG", 2)
    record.call("itertools:islice", "ABCDEFG", 2, 4)
    record.call("itertools:islice", "ABCDEFG", 2, None)
    record.call("itertools:islice", "ABCDEFG", 0, None, 2)
    record.call("itertools:islice", "ABCDEFG", -1)
    record.call("itertools:islice", "ABCDEFG", 0, 3, 0)
    record.call("itertools:islice", "ABCDEFG", "x")
    record.call("itertools:pairwise", "ABCD")
    record.call("itertools:pairwise", "A")
    record.call("itertools:starmap", function("operator:pow"), [{"t": [2, 5]}, {"t": [3, 2]}])
    record.call("itertools:takewhile", function("operator:truth"), [1, 2, 0, 3])
    record.call("itertools:dropwhile", function("operator:truth"), [1, 2, 0, 3])
    record.call("itertools:filterfalse", None, [0, 1, 2, 0])
    record.call("itertools:zip_longest", "ABCD", "xy", fillvalue="-")
    record.call("itertools:zip_longest", [1], [2, 3])
    record.call("itertools:repeat", 10, 3)
    record.call("itertools:repeat", 10, times=2)
    record.call("itertools:count", 5, 2, into="counter")
    record.call("itertools:islice", variable("counter"), 3)
    record.call("itertools:islice", variable("counter"), 2)
    record.call("itertools:count", 1.5, into="counter")
    record.call("itertools:islice", variable("counter"), 3)
    record.call("itertools:count", "a")
    record.call("itertools:cycle", "AB", into="cycle")
    record.call("itertools:islice", variable("cycle"), 5)
    record.call("itertools:tee", [1, 2, 3], 2, into="tees")
    record.call("operator:getitem", variable("tees"), 0, into="first")
    record.call("operator:getitem", variable("tees"), 1, into="second")
    record.call("itertools:islice", variable("first"), 2)
    record.call("itertools:islice", variable("second"), 5)
    record.call("itertools:islice", variable("first"), 5)
    record.call("itertools:groupby", "AAABBC", into="groups")
    record.call("itertools:islice", variable("groups"), 2, into="two")


def functional_cases(record, _):
    record.call("functools:reduce", function("operator:add"), [1, 2, 3])
    record.call("functools:reduce", function("operator:add"), [], 5)
    record.call("functools:reduce", function("operator:add"), [])
    record.call("functools:partial", function("operator:sub"), 10, into="minus")
    record.call("operator:call", variable("minus"), 3)
    record.call("functools:lru_cache", function("math:factorial"), into="cached")
    record.call("operator:call", variable("cached"), 5)
    record.call("operator:call", variable("cached"), 5)
    record.call("$cached.cache_info")
    for name in (
        "add sub mul truediv floordiv mod pow lshift rshift and_ or_ xor lt le eq ne gt ge".split()
    ):
        for a, b in [(7, 3), (-7, 3), (2, 0), (7.5, 2), ("a", 1), ([1], [2])]:
            record.call(f"operator:{name}", a, b)
    for getter, target in [
        (("itemgetter", 1), [5, 6]),
        (("itemgetter", 0, 2), "abc"),
        (("attrgetter", "real"), 5),
        (("methodcaller", "split", ","), "a,b"),
    ]:
        record.call(f"operator:{getter[0]}", *getter[1:], into="getter")
        record.call("operator:call", variable("getter"), target)
    record.call("operator:itemgetter", 1, "x", into="getter")
    record.call("operator:concat", [1], [2])
    record.call("operator:concat", 1, 2)
    record.call("operator:countOf", [1, 2, 1], 1)
    record.call("operator:indexOf", [1, 2, 1], 2)
    record.call("operator:indexOf", [1, 2, 1], 5)
    record.call("operator:contains", [1, 2], 1)
    record.call("operator:not_", 0)
    record.call("operator:index", 1.5)
    record.call("functools:cmp_to_key", function("operator:sub"), into="key")
    record.call("builtins:sorted", [3, 1, 2], key=variable("key"))


def sequence_cases(record, rng):
    for n in [0, 1, 2, 7, 20, 100]:
        values = [rng.randrange(50) for _ in range(n)]
        record.call("builtins:list", values, into="heap")
        record.call("heapq:heapify", variable("heap"))
        record.call("$heap.copy")
        for item in [5, 99, -1]:
            record.call("heapq:heappush", variable("heap"), item)
            record.call("heapq:heappushpop", variable("heap"), item + 1)
            record.call("heapq:heapreplace", variable("heap"), item * 2)
        record.call("$heap.copy")
        record.call("heapq:heappop", variable("heap"))
        record.call("$heap.copy")
        record.call("heapq:nlargest", 3, values)
        record.call("heapq:nsmallest", 3, values, function("operator:neg"))
        record.call("heapq:merge", sorted(values), [1, 5, 60], [])
        record.call("heapq:merge", [9, 5, 1], [8, 4], reverse=True)
        ordered = sorted(values)
        for x in [-1, 0, 25, 60]:
            record.call("bisect:bisect_left", ordered, x)
            record.call("bisect:bisect_right", ordered, x)
            record.call("bisect:bisect", ordered, x, 1)
            record.call("bisect:bisect_left", ordered, x, lo=0, hi=n // 2)
    record.call("heapq:heappop", [])
    record.call("heapq:heappush", {"t": [1]}, 2)
    record.call("heapq:heapify", [1, "a"])
    record.call("bisect:bisect", [1], 2, -1)
    record.call("bisect:insort", [1], "a")


def collection_cases(record, _):
    record.call("collections:deque", [1, 2, 3], into="d")
    steps = [
        ("append", 4), ("appendleft", 0), ("copy",), ("rotate", 2), ("copy",), ("rotate", -3), ("copy",),
        ("pop",), ("popleft",), ("copy",), ("extend", [7, 8]), ("extendleft", [9, 10]), ("copy",),
        ("count", 7), ("index", 7), ("index", 99), ("insert", 2, 55), ("remove", 55), ("remove", 56),
        ("reverse",), ("copy",), ("pop", 1), ("append",), ("index", 7, 0, 2), ("clear",), ("pop",),
        ("popleft",),
    ]  # fmt: skip
    for name, *args in steps:
        record.call(f"$d.{name}", *args)
    record.call("collections:deque", "abcdef", 3, into="d")
    record.call("$d.append", "g")
    record.call("$d.appendleft", "z")
    record.call("$d.insert", 0, "q")
    record.call("$d.copy")
    record.call("operator:getitem", variable("d"), -1)
    record.call("operator:getitem", variable("d"), 3)
    record.call("operator:add", variable("d"), variable("d"))
    record.call("operator:mul", variable("d"), 2)
    record.call("operator:eq", variable("d"), [1])
    record.call("operator:contains", variable("d"), "a")
    record.call("builtins:len", variable("d"))
    record.call("builtins:reversed", variable("d"))
    record.call("builtins:hash", variable("d"))
    record.call("collections:deque", [], -1)
    record.call("collections:Counter", "abracadabra", into="c")
    record.call("collections:Counter", "aabz", b=5, into="e")
    for name, *args in [
        ("most_common",), ("most_common", 2), ("total",), ("elements",), ("copy",), ("update", "aa"),
        ("copy",), ("subtract", "abc"), ("copy",), ("get", "q"), ("pop", "a"), ("keys",), ("fromkeys", "a"),
    ]:  # fmt: skip
        record.call(f"$c.{name}", *args)
    for name in "add sub or_ and_ eq le lt ge gt ne".split():
        record.call(f"operator:{name}", variable("c"), variable("e"))
    record.call("operator:neg", variable("c"))
    record.call("operator:pos", variable("c"))
    record.call("operator:getitem", variable("c"), "nothing")
    record.call("collections:defaultdict", function("builtins:list"), into="dd")
    record.call("operator:getitem", variable("dd"), "a", into="inner")
    record.call("$inner.append", 1)
    record.call("$dd.copy")
    record.call("$dd.get", "z")
    record.call("collections:defaultdict", 5)
    record.call("collections:defaultdict", None, [{"t": [1, 2]}], into="dd")
    record.call("operator:getitem", variable("dd"), 7)
    record.call(
        "collections:OrderedDict", [{"t": ["a", 1]}, {"t": ["b", 2]}, {"t": ["c", 3]}], into="od"
    )
    for name, *args in [
        ("move_to_end", "a"), ("copy",), ("move_to_end", "c", False), ("copy",), ("popitem",), ("copy",),
        ("popitem", False), ("copy",), ("move_to_end", "q"), ("popitem",), ("popitem",),
    ]:  # fmt: skip
        record.call(f"$od.{name}", *args)
    record.call("collections:namedtuple", "Point", ["x", "y"], defaults=[5], into="Point")
    record.call("operator:call", variable("Point"), 1)
    record.call("operator:call", variable("Point"))
    record.call("operator:call", variable("Point"), 1, 2, 3)
    record.call("operator:call", variable("Point"), 1, 2, into="p")
    record.call("$p._asdict")
    record.call("$p._replace", x=9)
    record.call("$p._replace", q=9)
    record.call("$Point._make", [3, 4])
    record.call("$Point._make", [3])
    record.call("operator:getitem", variable("p"), 0)
    record.call("operator:eq", variable("p"), (1, 2))
    record.call("operator:lt", variable("p"), (1, 3))
    record.call("builtins:hash", variable("p"))
    record.call("collections:namedtuple", "A", "x x")
    record.call("collections:namedtuple", "A", "def")
    record.call("collections:namedtuple", "A", "_x")
    record.call("collections:ChainMap", into="m")
    record.call("$m.new_child", into="m2")
    record.call("$m2.__setitem__", "a", 1)
    record.call("$m2.get", "a")
    record.call("operator:getitem", variable("m2"), "z")


def text_cases(record, _):
    documents = [
        "1", "-0.5e3", "[1, 2, [3]]", '{"a": {"b": [null, true, false]}}', '"\\u00e9\\ud83d\\ude00\\n"',
        "", "[1,]", '{"a" 1}', '{"a": 1,}', "[1 2]", '"abc', "nul", "NaN", "-Infinity", "01", "1.", "[",
        '"\\x"', '"\\u12"', '"\t"', "{1: 2}", "1 2", " [1]  ", "1e400", "123456789012345678901234567890",
    ]  # fmt: skip
    for document in documents:
        record.call("json:loads", document)
    values = [
        None, True, 1, 1.5, "a\"b\\\n\u00e9\U0001f600\x7f", [1, [2, {"t": [3, 4]}]], [], 1e100,
        math.inf, math.nan,
    ]  # fmt: skip
    for value in values:
        for options in [
            {},
            {"indent": 2},
            {"ensure_ascii": False},
            {"separators": {"t": [",", ":"]}},
        ]:
            record.call("json:dumps", value, **options)
    record.call("json:loads", '{"b": 1, "a": [1, {"c": null}], "e": {}, "d": []}', into="doc")
    for options in [{}, {"indent": 4}, {"sort_keys": True}, {"indent": "\t", "sort_keys": True}]:
        record.call("json:dumps", variable("doc"), **options)
    record.call("json:dumps", {"s": [1]})
    record.call("json:dumps", math.nan, allow_nan=False)
    record.call("json:dumps", {"s": [1]}, default=function("builtins:list"))
    names = "Iterable Iterator Sized Container Collection Hashable Callable Reversible Sequence "
    names += "MutableSequence Mapping MutableMapping Set MutableSet Generator"
    record.call("collections:Counter", "ab", into="counter")
    record.call("itertools:count", into="numbers")
    for name in names.split():
        for value in [
            1,
            "a",
            [1],
            {"t": [1]},
            {"s": [1]},
            variable("counter"),
            variable("numbers"),
            function("builtins:len"),
        ]:
            record.call("builtins:isinstance", value, function(f"collections.abc:{name}"))
    record.call("string:capwords", "hello  big world")
    record.call("string:capwords", "a-b c", "-")
    record.call("copy:deepcopy", [1, [2, 3], {"t": [4, [5]]}])


def random_regex(rng, depth=0):
    """A random pattern over a small alphabet, mostly valid."""
    atoms = [
        "a",
        "b",
        "A",
        "c",
        " ",
        ".",
        r"\d",
        r"\w",
        r"\s",
        r"\W",
        r"\b",
        r"\B",
        "^",
        "$",
        "[ab]",
        "[^a]",
    ]
    atoms += [
        "[a-c1]",
        r"[\w-]",
        r"\1",
        "é",
        "(?=b)",
        "(?!a)",
        "(?<=a)",
        "(?<!b)",
        r"\n",
        "ab",
        "x*",
    ]
    parts = []
    for _ in range(rng.randrange(1, 4)):
        roll = rng.random()
        if depth < 3 and roll < 0.35:
            prefix = rng.choice(
                ["(", "(", "(", "(?:", "(?:", "(?>", "(?i:", f"(?P<n{rng.randrange(99)}>"]
            )
            part = prefix + random_regex(rng, depth + 1) + ")"
        elif depth < 3 and roll < 0.45:
            part = random_regex(rng, depth + 1) + "|" + random_regex(rng, depth + 1)
        else:
            part = rng.choice(atoms)
        if rng.random() < 0.35:
            part += rng.choice(
                ["*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{0,2}?", "*+", "++", "{,1}"]
            )
        parts.append(part)
    return "".join(parts)


def regex_cases(record, rng):
    subjects = ["", "a", "aab", "abcabc", "b a\nAb 1", "aaaa", "ba_1 é", "xxab\n", "AbaB cab"]
    for _ in range(900):
        pattern = random_regex(rng)
        flags = rng.choice([0, 0, 0, 2, 8, 16, 256])
        record.call("re:findall", pattern, rng.choice(subjects), flags)
        record.call("re:split", pattern, rng.choice(subjects), flags=flags)
        record.call("re:sub", pattern, "<\\g<0>>", rng.choice(subjects), flags=flags)
        record.call("re:search", pattern, rng.choice(subjects), flags)
        record.call("re:fullmatch", pattern, rng.choice(subjects), flags)
    bad = [
        "(", ")", "[", "[z-a]", "*", "a**", "a{2,1}", "(?P<1>a)", "(?P<a>b)(?P<a>c)", "(?P=x)", r"\\q", "\\",
        r"\1", "(?<=a*)b", "(?z)", "(?P", "(?", "(?#", "a|*", "(?i", "(?-i)", "(?i-i:a)", "(?(1)a|b|c)",
        "(?(x)a)", "(?(0)a)", r"\x1", r"\u12", "[a", r"[\d-z]", "x(?i)y", "(?<a)", "(?P<a", "(?P>a)", "a(?:b",
        r"(a)\2", r"(\1)", "{1}", "a{1", "a{,}", "a{1,2}{3}", "(?:)*", "^*", "(?au)a", "\n\n(",
    ]  # fmt: skip
    for pattern in bad:
        record.call("re:findall", pattern, "a{1 ab")
    text = "2024-01-15, 2023-12-31"
    record.call("re:compile", r"(?P<y>\d{4})-(?P<m>\d\d)-(\d\d)", into="date")
    record.call("builtins:repr", variable("date"))
    record.call("$date.search", text, into="m")
    for name, *args in [
        ("group",), ("group", 1), ("group", "y", "m", 3), ("groups",), ("groupdict",), ("span",), ("span", 2),
        ("start", "y"), ("end", 3), ("group", 4), ("group", "q"), ("expand", r"\g<y>/\2/\3\n"),
        ("expand", r"\9"), ("expand", r"\g<q>"), ("expand", r"\q"),
    ]:  # fmt: skip
        record.call(f"$m.{name}", *args)
    record.call("builtins:repr", variable("m"))
    record.call("$date.findall", text)
    record.call("$date.findall", text, 5)
    record.call("$date.sub", r"\3.\2.\1", text)
    record.call("$date.sub", r"\3", text, 1)
    record.call("$date.subn", "x", text)
    record.call("$date.split", text)
    record.call("$date.finditer", text)
    record.call("$date.match", text, 3)
    record.call("$date.match", text, 12, 22)
    record.call("re:sub", "a", function("builtins:repr"), "xax")
    record.call("re:split", ",", "a,b,c", 1)
    record.call("re:split", "(,)", "a,b,c")
    record.call("re:split", "x*", "axbc")
    record.call("re:sub", "x*", "-", "abxd")
    record.call("re:sub", "(a)|b", r"[\1]", "ab")
    record.call("re:escape", "a.b*c [x] é\n-_")
    record.call("re:match", "a", 5)
    record.call("re:match", 5, "a")
    record.call("re:findall", "(?i)straße|ſ|K", "STRASSE Straße S \u212a k")
    record.call("re:findall", r"\d+", "12 ٣٤ ½")
    record.call("re:findall", r"(?a)\w+", "aé b")
    record.call("re:findall", "(?x) a  b # comment\n c", "abc")
    record.call("re:findall", r"(?m)^\w+$", "ab\ncd\n")
    record.call("re:findall", "(a)?(?(1)b|c)", "abcc")
    record.call("re:findall", "(?:a|ab)(?:c|bcd)(?:d*)", "abcd")


def statistics_cases(record, rng):
    sets = [
        [1, 2, 3, 4],
        [1.5, 2.5, 10],
        [1],
        [],
        [3, 3, 1, 1, 2],
        [0.1] * 10,
        [True, 2],
        [10**20, 1, 2],
    ]
    sets += [[rng.uniform(-10, 10) for _ in range(15)] for _ in range(5)]
    for name in (
        "mean fmean median median_low median_high mode multimode stdev pstdev variance pvariance "
        "quantiles geometric_mean"
    ).split():
        for data in sets:
            record.call(f"statistics:{name}", data)
    record.call("statistics:quantiles", [1, 2, 3, 4, 5], n=3, method="inclusive")
    record.call("statistics:mean", ["a"])
    record.call("statistics:variance", [1, 2, 3], 2)


def main():
    if sys.version_info[:2] != (3, 11):
        sys.exit("run with CPython 3.11")
    record, rng = Recorder(), random.Random(2024)
    for cases in (
        math_cases, random_cases, itertools_cases, functional_cases, sequence_cases, collection_cases,
        text_cases, statistics_cases, regex_cases,
    ):  # fmt: skip
        cases(record, rng)
    text = "\n".join(record.lines) + "\n"
    if sys.argv[1:] == ["--check"]:
        if OUTPUT.read_text() != text:
            sys.exit(f"stale: {OUTPUT.name}")
        return
    OUTPUT.write_text(text)


if __name__ == "__main__":
    main()
