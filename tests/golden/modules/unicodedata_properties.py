"""Properties, numbers, mappings and normal forms of characters."""

import unicodedata


def attempt(function, *args):
    try:
        print(repr(function(*args)))
    except Exception as e:
        print(type(e).__name__, e)


def strip_accents(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text)
    return "".join(c for c in parts if not unicodedata.combining(c))


for c in "aZ5 (½²٣Ⅷ\u0301שع한漢ｱﬁ\U000e0fff":
    print(
        ascii(c),
        unicodedata.category(c),
        unicodedata.bidirectional(c),
        unicodedata.combining(c),
        unicodedata.east_asian_width(c),
        unicodedata.mirrored(c),
        repr(unicodedata.decomposition(c)),
        unicodedata.decimal(c, None),
        unicodedata.digit(c, -1),
        unicodedata.numeric(c, -1),
    )
print(strip_accents("Crème brûlée, Ångström, ﬁnal"))
texts = ["é", "e\u0301", "Å", "한글", "\u1112\u1161\u11ab", "ﬁ①", "a\u0323\u0307", "a\u0307\u0323"]
texts += ["\u0344", "क़", "x" + "\u0301" * 40, "abc", "\u1100\u1161\u11a7", "\u0b47\u0300\u0b3e"]
for text in texts:
    for form in ["NFC", "NFD", "NFKC", "NFKD"]:
        normal = unicodedata.normalize(form, text)
        print(form, ascii(normal), unicodedata.is_normalized(form, text), end=" ")
    print()
attempt(unicodedata.normalize, "XFC", "a")
attempt(unicodedata.normalize, "XFC", "")
attempt(unicodedata.is_normalized, "XFC", "")
attempt(unicodedata.is_normalized, "nfc", "a")
attempt(unicodedata.normalize, "NFC")
attempt(unicodedata.category, "ab")
attempt(unicodedata.category, 5)
attempt(unicodedata.category)
attempt(unicodedata.decimal, "x")
attempt(unicodedata.digit, "½")
attempt(unicodedata.numeric, "x")
attempt(unicodedata.numeric, "")
attempt(unicodedata.decimal, "٣")
attempt(unicodedata.digit, "²")
attempt(unicodedata.numeric, "½")
