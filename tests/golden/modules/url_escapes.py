"""Percent escapes and query strings."""

from urllib.parse import parse_qs, parse_qsl, quote, quote_from_bytes, quote_plus
from urllib.parse import unquote, unquote_plus, unquote_to_bytes, urlencode


def attempt(function, *args, **options):
    try:
        print(repr(function(*args, **options)))
    except Exception as e:
        print(type(e).__name__, e)


for text in ["", "abc", "a b/c?d=é&f", "100%", "~_.-+", "日本", "a\nb"]:
    print(quote(text), quote(text, safe=""), quote_plus(text), quote(text, safe="%é ?"))
    print(unquote(quote(text)) == text, unquote_plus(quote_plus(text)) == text)
print(quote("é", encoding="latin-1"), quote("日", encoding="ascii", errors="replace"))
print(quote(b"a\xff b"), quote_from_bytes(b"\x00/\x7f", safe=b""), quote_plus(b"a b"))
print(quote(bytearray(b"a b")), quote("a/b", b"b"), quote("a!b", [33, 200]))
for text in ["%", "%zz", "%41%4", "%e9", "%C3%A9é%C3", "a%20b+c", "%2", "%F0%9F%8E%89"]:
    print(unquote(text), unquote_plus(text), unquote_to_bytes(text))
print(unquote("%E9", encoding="latin-1"), unquote(b"%41\xc3\xa9"), unquote("%e9", errors="ignore"))
attempt(quote, 5)
attempt(quote, b"x", encoding="utf-8")
attempt(quote, "é", encoding="ascii")
attempt(quote)
attempt(quote_plus, None)
attempt(quote_from_bytes, "x")
attempt(unquote, 5)
attempt(unquote, [])
attempt(unquote_to_bytes, 5)
attempt(unquote_to_bytes, 0)
attempt(unquote, "%41", "nope")
print(urlencode({"a": 1, "b c": "d&e", "é": b"\xff"}), urlencode([("a", [1, 2]), ("b", None)]))
print(urlencode({"a": [1, "x y"], "b": "t", "c": 5, "d": ()}, doseq=True))
print(urlencode({"a b": "c d"}, quote_via=quote), urlencode({"a": "/é"}, safe="/"))
print(urlencode({"a": "é"}, encoding="latin-1"), urlencode(()), urlencode({}))
attempt(urlencode, "abc")
attempt(urlencode, 5)
attempt(urlencode, [("a",)])
attempt(urlencode)
attempt(urlencode, {}, wrong=1)
for query in ["a=1&b=2&a=3", "a=&b", "a=%20+x&%C3%A9=y", "", "a=1;b=2", "&&a=b&", "a=b=c"]:
    print(parse_qs(query), parse_qsl(query), parse_qsl(query, keep_blank_values=True))
print(
    parse_qs("a=1;b=2", separator=";"),
    parse_qsl(b"a=1&b=%20"),
    parse_qs("a=%e9", encoding="latin-1"),
)
attempt(parse_qsl, "a", strict_parsing=True)
attempt(parse_qsl, "a=1&b=2", max_num_fields=1)
attempt(parse_qs, "a=1", separator="")
attempt(parse_qsl, 5)
attempt(parse_qsl, None)
attempt(parse_qsl, b"a=%e9")
values = parse_qs("x=1&y=2")
print(
    sorted(values), int(values["x"][0]) + 1, [name.upper() for name, value in parse_qsl("q=1&r=2")]
)
