#!/usr/bin/env python3
"""Writes runtime/src/modules/unicodedata/{tables,names}.gen.rs: what the module `unicodedata` of CPython 3.11
(Unicode 14.0.0) says of every code point.

Run with Python 3.11. scripts/unicode_aliases.txt lists the names that only `lookup` takes (aliases and named
sequences), which the interpreter cannot list. With --check it writes nothing and fails when a committed file differs.
"""

import collections
import pathlib
import sys
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parent.parent
FOLDER = ROOT / "runtime" / "src" / "modules" / "unicodedata"
ALIASES = ROOT / "scripts" / "unicode_aliases.txt"
NUM_POINTS = 0x110000
HANGUL = range(0xAC00, 0xD7A4)
# Names of one row of this many words are found by one entry of the table of places.
BLOCK = 32
NUM_FREQUENT = 128


def table(name, kind, items, note):
    """A static array, wrapped at 100 columns."""
    lines = [
        "",
        f"/// {note}",
        "#[rustfmt::skip]",
        f"pub(super) static {name}: [{kind}; {len(items)}] = [",
    ]
    line = "   "
    for item in items:
        if len(line) + len(str(item)) > 97:
            lines.append(line)
            line = "   "
        line += f" {item},"
    return [*lines, line, "];"]


def quoted(text):
    """A Rust string literal in ASCII."""
    return '"' + "".join(c if " " <= c <= "~" else f"\\u{{{ord(c):x}}}" for c in text) + '"'


def blob(name, data, note):
    """A static byte string, wrapped; `data` must hold no space at a line's start."""
    lines = ["", f"/// {note}", "#[rustfmt::skip]", f'pub(super) static {name}: &[u8] = b"\\']
    line = ""
    for byte in data:
        char = chr(byte)
        shown = char if "!" <= char <= "~" and char not in '"\\' else f"\\x{byte:02x}"
        if len(line) + len(shown) > 98:
            lines.append(line + "\\")
            line = ""
        line += shown
    return [*lines, line + '";']


def record_of(c):
    return (
        unicodedata.category(c),
        unicodedata.bidirectional(c),
        unicodedata.east_asian_width(c),
        unicodedata.combining(c),
        unicodedata.mirrored(c),
    )


def property_tables():
    records, runs = {}, []
    for code in range(NUM_POINTS):
        index = records.setdefault(record_of(chr(code)), len(records))
        if not runs or runs[-1] & 0x7FF != index:
            runs.append(code << 11 | index)
    assert len(records) < 0x800
    shown = [
        f'("{cat}", "{bidi}", "{width}", {combining}, {str(mirrored == 1).lower()})'
        for cat, bidi, width, combining, mirrored in records
    ]
    out = table("RECORDS", "Record", shown, "The records that occur.")
    out += table("RUNS", "u32", runs, "First code point << 11 | record, for each run of one.")
    return out


def number_tables():
    values, digits = {}, []
    numbers = []
    for code in range(NUM_POINTS):
        c = chr(code)
        value = unicodedata.numeric(c, None)
        if value is not None:
            numbers.append(code << 8 | values.setdefault(value, len(values)))
        if unicodedata.decimal(c, None) is None and unicodedata.digit(c, None) is not None:
            digits.append(code << 8 | unicodedata.digit(c))
    assert len(values) < 0x100
    out = table("NUMBERS", "f64", [repr(v) for v in values], "The numeric values that occur.")
    out += table("NUMERIC", "u32", numbers, "Code point << 8 | place in NUMBERS.")
    return out + table("DIGITS", "u32", digits, "Code point << 8 | digit, without the decimals.")


def decomposition_tables():
    tags, starts, data = {}, [], []
    for code in range(NUM_POINTS):
        text = unicodedata.decomposition(chr(code))
        if not text:
            continue
        parts = text.split(" ")
        tag = parts.pop(0) if text.startswith("<") else ""
        starts.append(code)
        data.append(tags.setdefault(tag, len(tags)) << 8 | len(parts))
        data += [int(part, 16) for part in parts]
    out = table("TAGS", "&str", [f'"{t}"' for t in tags], "The kinds of mappings.")
    out += table("MAPPED", "u32", starts, "The code points with mappings.")
    note = "For each: tag << 8 | length, and as many code points."
    out += table("MAPPINGS", "u32", data, note)
    places, place = [], 0
    for _ in starts:
        places.append(place)
        place += 1 + (data[place] & 0xFF)
    return out + table("MAPPING_PLACES", "u16", places, "Where each begins in MAPPINGS.")


def composition_table():
    pairs = []
    for code in range(NUM_POINTS):
        parts = unicodedata.decomposition(chr(code)).split()
        if len(parts) != 2 or parts[0].startswith("<"):
            continue
        first, second = (int(part, 16) for part in parts)
        if unicodedata.normalize("NFC", chr(first) + chr(second)) == chr(code):
            pairs.append((first, second, code))
    shown = [f"(0x{a:x}, 0x{b:x}, 0x{c:x})" for a, b, c in sorted(pairs)]
    return table("COMPOSITIONS", "(u32, u32, u32)", shown, "First, second, what they compose to.")


def names():
    """Code point and name, without those that are made of the code point's number or of jamo."""
    for code in range(NUM_POINTS):
        name = unicodedata.name(chr(code), None)
        if name is None or code in HANGUL or name == f"CJK UNIFIED IDEOGRAPH-{code:X}":
            continue
        yield code, name


def encode_names(entries, ids, frequent):
    """One byte from 0x80 on: a frequent word; else two: 2 * word, 1 more at a name's end."""
    data, places = bytearray(), []
    for i, (_, words) in enumerate(entries):
        if i % BLOCK == 0:
            places.append(len(data))
        for word in words[:-1]:
            if word in frequent:
                data.append(0x80 + frequent[word])
            else:
                data += (2 * ids[word]).to_bytes(2, "big")
        data += (2 * ids[words[-1]] + 1).to_bytes(2, "big")
    return bytes(data), places


def ideograph_ranges():
    ranges = []
    for code in range(NUM_POINTS):
        if unicodedata.name(chr(code), "") != f"CJK UNIFIED IDEOGRAPH-{code:X}":
            continue
        if ranges and ranges[-1][1] == code - 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    return [f"(0x{first:x}, 0x{last:x})" for first, last in ranges]


def name_tables():
    entries = [(code, name.split(" ")) for code, name in names()]
    words = sorted({w for _, ws in entries for w in ws}, key=lambda w: (len(w), w))
    ids = {word: i for i, word in enumerate(words)}
    assert 2 * len(words) < 0x8000
    inner = collections.Counter(w for _, ws in entries for w in ws[:-1])
    common = sorted(inner, key=lambda w: (-inner[w], w))[:NUM_FREQUENT]
    frequent = {word: i for i, word in enumerate(common)}
    data, places = encode_names(entries, ids, frequent)
    lengths = [0] * (len(words[-1]) + 1)
    for word in words:
        lengths[len(word)] += 1
    runs = []
    for i, (code, _) in enumerate(entries):
        if i == 0 or entries[i - 1][0] != code - 1:
            runs.append(f"(0x{code:x}, {i})")
    out = table("WORD_COUNTS", "u16", lengths, "How many words have each length.")
    out += blob("WORDS", "".join(words).encode(), "The words, by length, then by letters.")
    note = "The words of one byte."
    out += table("FREQUENT", "u16", [ids[word] for word in common], note)
    out += table("NAME_RUNS", "(u32, u32)", runs, "First code point of a run, its name's index.")
    out += table("NAME_PLACES", "u32", places, "Where every BLOCK-th name begins.")
    out += [
        f"\n/// How many code points have such names.\npub(super) const NUM_NAMES: usize = {len(entries)};"
    ]
    out += [f"pub(super) const BLOCK: usize = {BLOCK};"]
    out += blob("NAMES", data, "The names, as scripts/gen_unicode_data.py encodes them.")
    return out + table(
        "IDEOGRAPHS", "(u32, u32)", ideograph_ranges(), "First and last of each run."
    )


def alias_table():
    rows = []
    for alias in sorted(ALIASES.read_text().split("\n")):
        if alias:
            rows.append(f"({quoted(alias)}, {quoted(unicodedata.lookup(alias))})")
    return table("ALIASES", "(&str, &str)", rows, "What only `lookup` takes.")


HEAD = "//! {} Generated by scripts/gen_unicode_data.py.\n"
RECORD = "/// Category, direction, width, combining class, mirrored.\npub(super) type Record = (&'static str, &'static str, &'static str, u8, bool);"


def main():
    if sys.version_info[:2] != (3, 11):
        sys.exit("gen_unicode_data.py needs Python 3.11")
    tables = [HEAD.format("Properties and mappings of code points."), RECORD]
    tables += property_tables() + number_tables() + decomposition_tables() + composition_table()
    name_file = [HEAD.format("Names of code points.").rstrip("\n"), *name_tables(), *alias_table()]
    for name, lines in (("tables", tables), ("names", name_file)):
        path, text = FOLDER / f"{name}.gen.rs", "\n".join(lines) + "\n"
        if "--check" not in sys.argv[1:]:
            path.write_text(text)
        elif path.read_text() != text:
            sys.exit(f"{path} differs; run scripts/gen_unicode_data.py")


if __name__ == "__main__":
    main()
