"""Prints cases for the tests of text and numbers: what CPython answers to many calls.

    python3.11 text_cases.py [CASES_PER_KIND [SEED]] > text_cases.txt

A line is `operation TAB arguments TAB answer`, with Python's literals in ASCII; the answer is `= literal`
or `! TypeName: message`. An operation with a leading dot is a method of the first argument.
"""

import math
import random
import struct
import sys

COUNT = int(sys.argv[1]) if len(sys.argv) > 1 else 60
rng = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
END = 9223372036854775807

OPERATIONS = {
    "format": format,
    "percent": lambda template, args: template % args,
    "str.format": lambda template, args, names: template.format(*args, **names),
    "int": int,
    "float": float,
    "complex": complex,
    "repr": repr,
    "ascii": ascii,
    "hash": hash,
    "float.fromhex": float.fromhex,
    "bytes.fromhex": bytes.fromhex,
    "int.from_bytes": lambda data, order, signed: int.from_bytes(data, order, signed=signed),
    "int.to_bytes": lambda i, size, order, signed: i.to_bytes(size, order, signed=signed),
    "div": lambda a, b: a / b,
    "floordiv": lambda a, b: a // b,
    "mod": lambda a, b: a % b,
    "divmod": divmod,
    "pow": lambda a, b: a**b,
    "get": lambda s, i: s[i],
    "slice": lambda s, a, b, c: s[a:b:c],
    "lt": lambda a, b: a < b,
    "eq": lambda a, b: a == b,
    "in": lambda a, b: a in b,
    "add": lambda a, b: a + b,
    "mul": lambda a, b: a * b,
    "chr": chr,
    "ord": ord,
    "list": list,
}


def literal(value) -> str:
    """A literal that gives the same bits."""
    if isinstance(value, float) and math.isnan(value):
        return "nan"
    if isinstance(value, float) and math.isinf(value):
        return "inf" if value > 0 else "-inf"
    if isinstance(value, complex):
        return f"complex({literal(value.real)}, {literal(value.imag)})"
    if isinstance(value, bytearray):
        return f"bytearray({bytes(value)!r})"
    if isinstance(value, (list, tuple)):
        inner = ", ".join(map(literal, value))
        if isinstance(value, list):
            return f"[{inner}]"
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{literal(k)}: {literal(v)}" for k, v in value.items()) + "}"
    return ascii(value)


def unlimited(value) -> str:
    """A literal without the limit of digits, which holds in the calls only."""
    limit = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(0)
    try:
        return literal(value)
    finally:
        sys.set_int_max_str_digits(limit)


def case(operation: str, *args) -> None:
    given = unlimited(args)
    try:
        if operation.startswith("."):
            answer = getattr(args[0], operation[1:])(*args[1:])
        else:
            answer = OPERATIONS[operation](*args)
        shown = "= " + unlimited(answer)
    except Exception as error:
        shown = "! " + ascii(f"{type(error).__name__}: {error}")
    print(operation, given, shown, sep="\t")


WORDS = [
    "",
    "a",
    "A",
    " ",
    "ab",
    "aB",
    "Hello World",
    "  x  y ",
    "a,b,,c",
    "\t1\n2\r\n3\x0b4\x0c5",
    "\x1c\x1d\x1e\x85\u2028",
    "1_000",
    "0x1F",
    "-12",
    "+7",
    "12.5e3",
    "\u00df",
    "\u0130I\u0131",
    "\u03a3\u03c3\u03c2",
    "\u0391\u03a3",
    "\u0391\u03a3\u0301 ",
    "'",
    '"',
    "'\"",
    "\\",
    "\u01c5\u01c4\u01c6",
    "\ufb01ne",
    "\u00e9\u00c9",
    "e\u0301",
    "\u0663\u0664",
    "\u00bd\u00b2",
    "\u4e00",
    "\U0001f600\U0001f601x",
    "\ud800",
    "a\udc80b",
    "\u1e9e",
    "\u0149",
    "\u1f88\u1fb3",
    "they're bill's",
    "x" * 40,
    "tab\there",
    "\u2003wide\u3000",
    "\xa0nb\xa0",
    "\x7f\x80\xad\u200b\ufeff",
    "a1_b",
    "1a",
    "\u212b",
    "\u0345\u03a3",
    "{}",
    "100%",
    "Straße",
    "ὈΔΥΣΣΕΎΣ",
    "ꭰᏣ",
    "ﬀ",
    "İ",
    "aΣ b",
    "aΣ1Σ",
    "Σ",
    "aͅΣ",
]
ALPHABET = "ab AB,.\t\n1\u00e9\u00df\u03a3\u0130\u4e00\U0001f600\ud800'\"\\\x00\x85"


def some_text() -> str:
    if rng.random() < 0.4:
        return rng.choice(WORDS)
    return "".join(rng.choice(ALPHABET) for _ in range(rng.randrange(12)))


def some_bytes() -> bytes:
    return bytes(
        rng.choice(b"ab AB,.\t\n1\r'\"\\\x00\xc3\xa9\xff") for _ in range(rng.randrange(12))
    )


def part_of(whole):
    start = rng.randrange(len(whole) + 1)
    return whole[start : start + rng.choice([0, 1, 1, 1, 2, 3])]


def bounds() -> tuple:
    return tuple(rng.randrange(-8, 14) for _ in range(rng.randrange(3)))


PLAIN = (
    "capitalize lower upper swapcase title isalnum isalpha isascii isdigit islower isspace istitle "
    "isupper strip lstrip rstrip split rsplit splitlines expandtabs"
).split()
TEXT_ONLY = "casefold isdecimal isidentifier isnumeric isprintable".split()


def methods(make) -> None:
    whole = make()
    is_text = isinstance(whole, str)
    for name in PLAIN + TEXT_ONLY * is_text:
        case("." + name, make())
    for name in ("find", "rfind", "index", "rindex", "count", "startswith", "endswith"):
        whole = make()
        case("." + name, whole, part_of(whole), *bounds())
    for name in ("split", "rsplit"):
        whole = make()
        case(
            "." + name,
            whole,
            rng.choice([None, part_of(whole), whole[:0] + whole[1:2]]),
            rng.randrange(-1, 4),
        )
    for name in (
        "strip",
        "lstrip",
        "rstrip",
        "removeprefix",
        "removesuffix",
        "partition",
        "rpartition",
    ):
        whole = make()
        case("." + name, whole, rng.choice([part_of(whole), whole[:2], whole[-2:]]))
    for name in ("center", "ljust", "rjust"):
        case("." + name, make(), rng.randrange(-1, 20))
        case("." + name, make(), rng.randrange(-1, 20), make()[:1])
    case(".zfill", make(), rng.randrange(15))
    case(".expandtabs", make(), rng.randrange(-1, 9))
    case(".splitlines", make(), True)
    whole = make()
    case(".replace", whole, part_of(whole), make(), rng.randrange(-1, 4))
    case(".join", make(), [make() for _ in range(rng.randrange(4))])
    case("repr", make())
    if len(whole):
        case("get", whole, rng.randrange(-len(whole) - 1, len(whole) + 1))
    step = rng.choice([None, 1, 2, -1, -3])
    case("slice", make(), *(rng.choice([None, rng.randrange(-9, 12)]) for _ in range(2)), step)
    case("lt", make(), make())
    case("eq", make(), make())
    case("in", part_of(whole), whole)
    case("add", make(), make())
    case("mul", make(), rng.randrange(-1, 4))
    case("list", make())


def text_cases() -> None:
    for word in WORDS:
        for name in PLAIN + TEXT_ONLY:
            case("." + name, word)
        for operation in ("repr", "ascii", "list"):
            case(operation, word)
    for _ in range(COUNT):
        methods(some_text)
        methods(some_bytes)
        case("ascii", some_text())
        table = {ord(c): rng.choice([None, "xy", 65, 0x1F600]) for c in some_text()}
        case(".translate", some_text(), table)
        encoding = rng.choice(
            [
                "utf-8",
                "ascii",
                "latin-1",
                "utf-16",
                "utf-16-be",
                "utf-32-le",
                "cp1252",
                "UTF8",
                "koi8-r",
                "utf-8-sig",
                "nope",
            ]
        )
        errors = rng.choice(
            [
                "strict",
                "ignore",
                "replace",
                "backslashreplace",
                "xmlcharrefreplace",
                "surrogateescape",
                "surrogatepass",
                "nope",
            ]
        )
        case(".encode", some_text(), encoding, errors)
        if errors != "surrogatepass" or encoding.startswith("utf-8"):
            data = bytes(
                rng.choice(b"a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\xed\xa0\x80\xff\xfe\x00\xd8")
                for _ in range(rng.randrange(9))
            )
            case(".decode", data, encoding, errors)
        case(".hex", some_bytes(), rng.choice([":", "-"]), rng.randrange(-3, 4))
        case(
            "bytes.fromhex",
            rng.choice(["", "00ff", "0 f", "a1 B2", "abc", "zz", " 12 ", "1\u00e9"]),
        )


def some_float() -> float:
    kind = rng.randrange(8)
    if kind == 0:
        return rng.choice(
            [
                0.0,
                -0.0,
                1.0,
                -1.0,
                0.5,
                1e16,
                1e15,
                123456789.0,
                1e-4,
                1e-5,
                5e-324,
                1e22,
                1e23,
                1.7976931348623157e308,
                2.5,
                0.125,
                9.995,
                999999.5,
                1e6,
                1e100,
                2.675,
                1 / 3,
                float("inf"),
                float("-inf"),
                float("nan"),
                2.2250738585072014e-308,
                9007199254740993.0,
            ]
        )
    if kind == 1:
        return struct.unpack("<d", rng.randbytes(8))[0]
    if kind == 2:
        return rng.randrange(-(10**6), 10**6) / rng.choice([1, 2, 4, 8, 10, 100, 1000])
    if kind == 3:
        return float(f"{rng.randrange(1, 10 ** rng.randrange(1, 18))}e{rng.randrange(-30, 30)}")
    if kind == 4:
        return math.ldexp(rng.randrange(1, 2**53), rng.randrange(-1100, 900))
    return rng.uniform(-1000, 1000)


def some_int() -> int:
    return rng.choice(
        [
            0,
            1,
            -1,
            255,
            65,
            0x1F600,
            10**6,
            -(10**9),
            2**62,
            2**63,
            -(2**63),
            10**30,
            -(2**100),
            rng.randrange(-(10**6), 10**6),
            rng.randrange(10 ** rng.randrange(1, 40)),
        ]
    )


def spec(types: str) -> str:
    fill = rng.choice(["", "", "<", ">", "=", "^", "*<", "0=", "\u00e9^", " =", "x>"])
    return (
        fill
        + rng.choice(["", "", "", "+", "-", " "])
        + rng.choice(["", "", "", "", "", "z"])
        + rng.choice(["", "", "", "#"])
        + rng.choice(["", "", "0"])
        + rng.choice(["", "", "5", "12", "20", "1"])
        + rng.choice(["", "", "", ",", "_"])
        + rng.choice(["", "", ".0", ".1", ".3", ".10", ".17", ".25", "."])
        + rng.choice(["", *types, types[0]])
    )


def format_cases() -> None:
    for _ in range(COUNT * 4):
        x = some_float()
        case("repr", x)
        case("format", x, spec("eEfFgGn%dsx"))
        case("format", some_int(), spec("dbcoxXneEfgG%sq"))
        case("format", some_text(), spec("sdx"))
        case("format", complex(some_float(), some_float()), spec("eEfFgGnd"))
        case("format", rng.random() < 0.5, spec("dbs"))
        for kind in "efg":
            case("format", x, f".{rng.choice([0, 1, 2, 6, 15, 16, 17, 18, 30, 60])}{kind}")
        case(
            "percent",
            percent_template("diouxXeEfFgGcsraz"),
            tuple(rng.choice([some_int(), some_float(), some_text()]) for _ in range(1)),
        )
        case("percent", percent_template("dxXos").encode(), (some_int(),))
        case("percent", percent_template("sbca").encode(), (rng.choice([some_bytes(), 65, 300]),))
    for template in PERCENTS:
        for args in (1, (), (1, 2), {"a": 1.9}, [1], "x", ("a", 5), (5, 3), (-6, 3), {"a(b)": 3}):
            case("percent", template, args)
    for template in TEMPLATES:
        for args in ((), (1,), ("xy", 2.5), ([1, [2, 3]], 5)):
            case("str.format", template, args, {"w": 7, "a": {"b": 1}, "n": "name"})


def percent_template(types: str) -> str:
    flags = "".join(rng.sample("-+ #0", rng.randrange(3)))
    width, precision = rng.choice(["", "", "4", "12"]), rng.choice(["", "", ".0", ".3", ".12", "."])
    return f"<%{flags}{width}{precision}{rng.choice(types)}>"


PERCENTS = [
    "",
    "%",
    "%d",
    "%%",
    "%5%",
    "%(a)d",
    "%(a)s|%(a)r",
    "%(a",
    "%(a(b))s",
    "%*d",
    "%.*f",
    "%-*d|",
    "%s %s",
    "%z",
    "%\u20ac",
    "%ld",
    "%s",
    "%c",
    "%x",
    "%99999999999999999999d",
    "%.99999999999d",
    "%()s",
    "%(a)%",
]
TEMPLATES = [
    "",
    "{}",
    "{}{}",
    "{0}{1}{0}",
    "{}{0}",
    "{0}{}",
    "{",
    "}",
    "{{}}",
    "{{{}}}",
    "{a[b]}",
    "{0[0]}",
    "{0[1][0]}",
    "{0[x]}",
    "{0.real}",
    "{0.}",
    "{0[}",
    "{0[]}",
    "{0[0]x}",
    "{a{b}}",
    "{:{}}",
    "{:{w}}",
    "{:>{w}.{}}",
    "{!r}",
    "{!s:>5}",
    "{!a}",
    "{!z}",
    "{!}",
    "{!r",
    "{!rx}",
    "{!\u20ac}",
    "{:{:{}}}",
    "{w:{w}}",
    "{n!r:*^12}",
    "{missing}",
    "{99999999999999999999}",
    "{5}",
    "{:{",
    "{0!r:x",
    "a{0:<5}b{1:^7}c",
    "{:x}",
    "{:,}",
    "{0:\u00e9>6}",
    "{ 0}",
    "{-1}",
    "{0:d}",
    "{a}",
    "{w:08.3f}",
    "{:}}",
    "{:{{}}}",
    "{0!s}{1!r}",
]

NUMBERS = [
    "",
    " ",
    "0",
    "-0",
    "+5",
    " 12 ",
    "1_0",
    "_1",
    "1_",
    "1__0",
    "0x1f",
    "0b101",
    "0o17",
    "0X_F",
    "012",
    "00",
    "0_0",
    "z",
    "9" * 18,
    "9" * 19,
    "-" + "9" * 30,
    "1" * 4300,
    "1" * 4301,
    "\u0663",
    "\u2003 7\u2003",
    "1 2",
    "--1",
    "+ 1",
    "1e5",
    "1.5",
    "1.",
    ".5",
    ".",
    "e5",
    "1e",
    "1e+",
    "1e400",
    "-1e400",
    "1e-400",
    "inf",
    "-Infinity",
    "nan",
    "+NaN",
    "infi",
    "1_0.5_0",
    "1_.5",
    "1._5",
    "1e1_0",
    "1e_1",
    "0x1p3",
    "\x1c1",
    "1\x00",
    "\u20ac",
    "abc",
    "4.9e-324",
    "2.4703282292062327e-324",
    "2.4703282292062328e-324",
    "1.7976931348623158e308",
    "1.7976931348623159e308",
    "0.1" + "0" * 50 + "1",
    "1j",
    "1+2j",
    "1-j",
    "(1+2j)",
    "1 +2j",
    "j",
    "+-j",
    "1e5-2e-3j",
    "nan+infj",
    "()",
    "x'\"",
    "y" * 300,
    "123456789012345678901234567890.5e-10",
]
HEXES = [
    "0x1p3",
    "1",
    "-0x1.8p1",
    "0x.8p0",
    "0x1p5000",
    "0x1p-5000",
    "0x1.fffffffffffff8p1023",
    "0x1.fffffffffffff7p1023",
    "0x0.0000000000001p-1022",
    "0x0.00000000000008p-1022",
    "0x0.000000000000081p-1022",
    "inf",
    "-nan",
    "x",
    "",
    "0x",
    "0x1p",
    "0x1.8.p1",
    " 0x10 ",
    "0x123456789abcdef01p0",
    "0x1.00000000000008p0",
    "0x1.00000000000018p0",
    "0x1.000000000000080000000001p0",
    "1.8",
    "0x1P+3",
    "infinity",
]


def number_cases() -> None:
    for text in NUMBERS:
        case("int", text)
        case("float", text)
        case("complex", text)
        for base in (0, 2, 8, 16, 36, 1, 37):
            case("int", text, base)
        if text.isascii():
            case("int", text.encode())
            case("float", text.encode())
    for text in HEXES:
        case("float.fromhex", text)
    for _ in range(COUNT * 4):
        x, y = some_float(), some_float()
        for operation in ("div", "floordiv", "mod", "divmod", "pow"):
            case(operation, x, y)
        case("pow", abs(x), rng.uniform(-3, 3))
        case("floordiv", x, rng.choice([0.1, -0.3, 1.0, 7.0, 0.0, -0.0]))
        case("mod", x, rng.choice([0.1, -0.3, 1.0, 7.0, 0.0]))
        case("pow", x, float(rng.randrange(-5, 6)))
        case(".hex", x)
        case("float.fromhex", x.hex())
        case(".is_integer", x)
        case(".as_integer_ratio", x)
        case("float", f"{rng.randrange(10 ** rng.randrange(1, 40))}e{rng.randrange(-340, 320)}")
        case("repr", complex(x, y))
        i = some_int()
        size, order, signed = rng.randrange(14), rng.choice(["big", "little"]), rng.random() < 0.5
        case("int.to_bytes", i, size, order, signed)
        case("int.from_bytes", some_bytes(), order, signed)
        case(".bit_length", i)
        case(".bit_count", i)
        case("int", format(i, "x"), 16)
    case("repr", 10**4299)
    case("repr", 10**4300)


# Calls with arguments that do not fit.
MISFITS = [
    (
        "abc",
        [
            ".split ''",
            ".split 1",
            ".split ' ' 'x'",
            ".index 'x'",
            ".center 5 'ab'",
            ".center 5 1",
            ".center 'x'",
            ".replace 1 2",
            ".replace 'a'",
            ".strip 1",
            ".partition 1",
            ".partition ''",
            ".rpartition b'a'",
            ".join [1]",
            ".join 1",
            ".join ['a',None]",
            ".encode 1",
            ".encode 'utf-8' 1",
            ".zfill 'x'",
            ".removeprefix 1",
            ".translate 1",
            ".translate {97:1114112}",
            ".translate {97:1.5}",
            ".find 1",
            ".count 1",
            ".rindex 1",
            ".startswith 1",
            ".startswith (1,)",
            ".endswith ('x','c')",
            ".endswith 'c' None 2",
            ".startswith 'b' 1 None",
            ".find 'b' 'x'",
            ".expandtabs 'x'",
            ".upper 1",
            ".isalpha 1",
            ".splitlines 1 2",
            ".ljust",
            ".lower 1",
            ".title 1 2",
            ".format_map {}",
            ".casefold None",
            ".find 'b' 99999999999999999999",
            ".lstrip None",
            ".rsplit None 1",
            ".nosuch",
            ".removesuffix 'c' 'd'",
        ],
    ),
    (
        b"abc",
        [
            ".split b''",
            ".split 'x'",
            ".find 'a'",
            ".find 256",
            ".find 98",
            ".index b'x'",
            ".count 1.5",
            ".center 5 b'xy'",
            ".ljust 5 'x'",
            ".startswith 'a'",
            ".startswith (b'x',b'a')",
            ".startswith ('a',)",
            ".join [b'x','y']",
            ".join 1",
            ".strip 'a'",
            ".partition 'a'",
            ".partition b''",
            ".replace 'a' b'b'",
            ".removeprefix 'a'",
            ".translate b'x'",
            ".translate None b'a'",
            ".translate None",
            ".hex 1",
            ".hex ''",
            ".hex 'xy'",
            ".decode 1",
            ".upper 1",
            ".splitlines True",
            ".split None",
            ".nosuch",
            ".expandtabs",
            ".zfill 6",
            ".title",
        ],
    ),
    (
        5,
        [
            ".to_bytes 1 'x'",
            ".to_bytes -1 'big'",
            ".to_bytes 'x' 'big'",
            ".bit_length 1",
            ".conjugate",
            ".to_bytes 1 2",
            ".as_integer_ratio",
            ".nosuch",
            ".to_bytes 2 'little'",
        ],
    ),
    (True, [".bit_length", ".to_bytes 1 'big'", ".conjugate", ".as_integer_ratio"]),
    (1.5, [".is_integer 1", ".hex", ".as_integer_ratio", ".conjugate", ".nosuch"]),
    (1 + 2j, [".conjugate", ".nosuch"]),
]


def misfit_cases() -> None:
    for receiver, calls in MISFITS:
        for call in calls:
            operation, *args = call.split(" ") if "' '" not in call else [".split", "' '", "'x'"]
            case(operation, receiver, *map(eval, args))
    for args in (
        ("x",),
        (1.5, 10),
        ("1", "x"),
        (None,),
        ("1", 10, 2),
        ([],),
        (b"12",),
        (float("inf"),),
        (True,),
    ):
        case("int", *args)
        case("float", *args[:2])
        case("complex", *args[:2])
    for left, right in (
        (1, "a"),
        ("a", 1),
        (b"a", "b"),
        ("a", b"b"),
        (1, None),
        ("a", ["b"]),
        (1.5, "x"),
    ):
        case("add", left, right)
        case("lt", left, right)
        case("eq", left, right)
        case("mul", left, right)
        case("in", left, right)
    for name, index in (
        ("abc", "x"),
        ("abc", 1.5),
        ("abc", 5),
        (b"abc", 5),
        (b"abc", None),
        ("abc", 10**20),
    ):
        case("get", name, index)
    for value in (-1, 1114112, 10**20, "a", 1.5):
        case("chr", value)
    for value in ("ab", "", 1, b"a", b"ab", None):
        case("ord", value)
    for text, count in (("ab", 10**19), ("", 10**19), ("ab", 1.5), (b"ab", 10**19)):
        case("mul", text, count)
    for value in (None, [], (), "a", 1, 1.5):
        case("format", value, "d")
        case("format", value, ">5")
    case("float.fromhex", 1)
    case("bytes.fromhex", 1)


text_cases()
misfit_cases()
format_cases()
number_cases()
