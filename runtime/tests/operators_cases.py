"""What CPython 3.11 answers to every operator on every pair of some builtin values.

Output, on stdout: the operator, the place of the left value in `VALUES`, the places of all right ones
with the same answer, the answer: the repr of the result, the exception, or `*` for the plain refusal
of the pair. Run it with PYTHONHASHSEED=0 and write what it prints to operators_cases.txt.
"""

import operator

# Each is made anew for each use: in-place operators change some. tests/operators.rs makes the same.
VALUES = """None; True; False; 0; 3; -7; 2**62; -2**63; 10**30; 0.0; -0.0; 1.5; -2.5; 1e300; float("inf");
float("nan"); 2j; (1-2j); ""; "ab"; "\\xe9%s"; b""; b"ab"; bytearray(b"x"); []; [1, 2]; [1, "a"]; (); (1, 2);
(1,); {}; {1: 2}; set(); {1, 2}; frozenset({2, 3}); range(5); range(0, 10, 3); slice(1, 2); int; ...;
NotImplemented"""
VALUES = [text.strip() for text in VALUES.replace("\n", " ").split(";")]

SYMBOLS = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "//": operator.floordiv,
    "%": operator.mod,
    "**": operator.pow,
    "@": operator.matmul,
    "<<": operator.lshift,
    ">>": operator.rshift,
    "&": operator.and_,
    "|": operator.or_,
    "^": operator.xor,
    "+=": operator.iadd,
    "*=": operator.imul,
    "|=": operator.ior,
    "&=": operator.iand,
    "-=": operator.isub,
    "^=": operator.ixor,
    "<": operator.lt,
    "<=": operator.le,
    "==": operator.eq,
    "!=": operator.ne,
    ">": operator.gt,
    ">=": operator.ge,
    "in": lambda a, b: operator.contains(b, a),
    "[]": operator.getitem,
    "divmod": divmod,
}
UNARY = {
    "neg": operator.neg,
    "pos": operator.pos,
    "invert": operator.invert,
    "abs": abs,
    "bool": bool,
    "len": len,
    "hash": hash,
    "str": str,
    "iter": lambda v: list(v),
}


def is_small(symbol, a, b):
    """Results that are too large to compare are left out."""
    sizes = [abs(v) for v in (a, b) if isinstance(v, int)]
    if symbol in ("**", "<<"):
        return not sizes or len(sizes) < 2 or sizes[1] < 200
    return not symbol.startswith("*") or len(sizes) != 1 or sizes[0] < 100


def plain_refusal(symbol, a, b):
    names = f"'{type(a).__name__}' and '{type(b).__name__}'"
    if symbol in ("<", "<=", ">", ">="):
        return f"TypeError: '{symbol}' not supported between instances of {names}"
    if symbol == "**":
        symbol = "** or pow()"
    if symbol == "divmod":
        symbol = "divmod()"
    return f"TypeError: unsupported operand type(s) for {symbol}: {names}"


def answer(function, *args):
    try:
        return repr(function(*args))
    except Exception as exc:
        return f"{type(exc).__name__}: {exc}"


def main():
    for symbol, function in SYMBOLS.items():
        for i, left in enumerate(VALUES):
            places = {}
            for j, right in enumerate(VALUES):
                a, b = eval(left), eval(right)
                if not is_small(symbol, a, b):
                    continue
                refusal = plain_refusal(symbol, a, b)
                result = answer(function, a, b)
                places.setdefault("*" if result == refusal else result, []).append(str(j))
            for result, found in places.items():
                print(symbol, i, ",".join(found), result.replace("\n", "\\n"), sep="\t")
    for name, function in UNARY.items():
        for i, text in enumerate(VALUES):
            value = eval(text)
            addressed = (
                value is None
                or value is int
                or value is ...
                or value is NotImplemented
                or value != value
            )
            if name == "hash" and addressed:
                continue
            print(name, i, "", answer(function, value), sep="\t")


main()
