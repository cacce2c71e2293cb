"""Conversions that raise, and their messages."""
cases = [
    (int, "1_0"), (int, "x"), (int, ""), (int, " 12\n"), (int, "1__0"), (int, "_1"), (int, "٣"), (int, 3.99), (int, -0.5),
    (int, float("inf")), (int, float("nan")), (int, "1.5"), (int, None), (int, [1]), (int, b"7"), (int, "9" * 4301), (int, "+5"), (int, "- 5"),
    (float, "1_0.5"), (float, "x"), (float, ""), (float, "1e"), (float, " 2 "), (float, None), (float, []), (float, 10**400), (float, "nan"),
    (str, b"a"), (list, 5), (list, "ab"), (tuple, None), (dict, [1]), (dict, ["abc"]), (dict, ["ab"]), (set, 1), (bool, ""), (bytes, "a"), (bytes, 3),
    (bytes, [256]), (complex, "1+2j"), (complex, "x"), (chr, -1), (chr, 1114112), (ord, "ab"), (ord, ""), (len, 5), (abs, "x"), (iter, 5),
    (range, 1.5), (sum, ["a"]), (hash, []), (hash, {}), (hash, ([],)), (next, []), (reversed, {1}), (sorted, 5), (enumerate, 1), (bin, 1.5),
]
for convert, argument in cases:
    try:
        result = convert(argument)
        print(convert.__name__, repr(argument)[:20], "->", repr(result))
    except Exception as error:
        print(convert.__name__, repr(argument)[:20], type(error).__name__, str(error)[:120])
for base, text in ((2, "101"), (16, "0xFF"), (0, "0b11"), (0, "017"), (36, "Zz"), (8, "9"), (1, "1"), (10, "½")):
    try:
        print(int(text, base))
    except ValueError as error:
        print(error)
try:
    print(len(str(10**5000)))
except ValueError as error:
    print(str(error)[:60])
