"""Everything that `unicodedata` says of every code point, and normal forms of texts, as check sums.

Run `portalis verify` on it under Python 3.11: the output must be equal.
"""

import unicodedata as u
import zlib


def row(code: int) -> str:
    c = chr(code)
    name = u.name(c, "")
    found = name == "" or u.lookup(name) == c
    parts = [
        u.category(c),
        u.bidirectional(c),
        str(u.combining(c)),
        u.east_asian_width(c),
        str(u.mirrored(c)),
        u.decomposition(c),
        str(u.decimal(c, None)),
        str(u.digit(c, None)),
        str(u.numeric(c, None)),
        name,
        str(found),
    ]
    for form in ["NFC", "NFD", "NFKC", "NFKD"]:
        parts.append(ascii(u.normalize(form, c)))
        parts.append(str(u.is_normalized(form, c)))
    return "|".join(parts)


for block in range(0, 0x110000, 0x1000):
    check = 0
    for code in range(block, block + 0x1000):
        check = zlib.crc32(row(code).encode(), check)
    print(hex(block), check)

pool = "".join(
    map(
        chr,
        [
            0x41,
            0x65,
            0x300,
            0x301,
            0x323,
            0x327,
            0x344,
            0x345,
            0x1100,
            0x1161,
            0x11A8,
            0xAC00,
            0xB47,
            0xB3E,
            0x1E0A,
            0x915,
            0x93C,
            0x2F71,
            0xFB01,
            0x2460,
            0x1D15E,
            0x11099,
            0x110BA,
            0x3099,
            0x304B,
            0x338,
            0x226,
            0xF73,
        ],
    )
)
state, check = 1, 0
for _ in range(20000):
    text = ""
    for _ in range(12):
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        text += pool[(state >> 16) % len(pool)]
    for form in ["NFC", "NFD", "NFKC", "NFKD"]:
        check = zlib.crc32(ascii(u.normalize(form, text)).encode(), check)
print(check)
