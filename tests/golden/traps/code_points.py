"""Strings are sequences of code points: indexing, casing that changes length, lone surrogates, normal methods on non-ASCII."""
s = "aé😀β"
print(len(s), s[1], s[2], s[-1], s[::-1], s[1:3], [ord(c) for c in s])
print("ß".upper(), "ŉ".upper(), "İ".lower() == "i̇", "ǆ".title(), "ΑΣ".lower(), "straße".casefold())
print("\ud800" == "\ud800", len("\ud800"), repr("\ud800x"), ascii("é😀"), repr("\x00\n\t\\'\""), repr('it\'s "q"'))
try:
    print("\ud800")
except UnicodeEncodeError as error:
    print(error)
print(s.encode(), s.encode("utf-16-le").hex(), b"\xc3\xa9".decode(), len("e\u0301"))
try:
    b"\xff\xfe".decode("utf-8")
except UnicodeDecodeError as error:
    print(error)
print(b"a\xffb".decode("utf-8", "replace"), b"a\xff".decode("ascii", "ignore"), "é".encode("ascii", "xmlcharrefreplace"))
print("αβγ".find("γ"), "αβγ".replace("β", "--"), "😀a😀".split("a"), "é".isalpha(), "²".isdigit(), "²".isdecimal(), "½".isnumeric())
print(sorted(["é", "z", "a", "Z"]), max("aé😀"), chr(128512), "%c|%5s|" % (233, "é"), f"{'é':*^5}", "é".ljust(3, "😀"))
print("ﬁ".upper(), "ﬁ".islower(), "Ⅷ".lower(), "\u2028".isspace(), "a\u2028b\x1cc".splitlines())
