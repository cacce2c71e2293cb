"""Names of characters and what finds them."""

import unicodedata
from unicodedata import lookup, name


def attempt(function, *args):
    try:
        print(repr(function(*args)))
    except Exception as e:
        print(type(e).__name__, e)


for char in "aé€あ가각힣一鿿🎉豈":
    print(char, name(char), lookup(name(char)) == char)
for text in [
    "latin small letter a",
    "LATIN SMALL LETTER A WITH ACUTE",
    "NULL",
    "lf",
    "BELL",
    "KEYCAP DIGIT ONE",
    "CJK UNIFIED IDEOGRAPH-04E00",
    "CJK UNIFIED IDEOGRAPH-4e00",
    "cjk compatibility ideograph-f900",
    "HANGUL SYLLABLE GGWAELP",
    "HANGUL SYLLABLE QA",
    "HANGUL SYLLABLE A",
    "LATIN SMALL LETTER",
    "LATIN SMALL LETTER A B",
    "",
    " ",
    "x" * 300,
]:
    attempt(lookup, text)
attempt(name, "\0")
attempt(name, "\0", "nothing")
attempt(name, "ab")
attempt(name, 1)
attempt(name)
attempt(name, "a", "b", "c")
attempt(name, "\ue000", None)
print("\N{GREEK SMALL LETTER ALPHA}", unicodedata.unidata_version)
total = 0
for code in range(0x3000):
    text = name(chr(code), "")
    total += len(text)
print(total)
