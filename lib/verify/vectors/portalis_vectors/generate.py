"""Arguments that nobody recorded, of the types that somebody did.

Input:  recorded vectors. Output: requests. Invariant: the same vectors give the same requests; every argument has the type of a recorded one
        at its place, or is a recorded one.
"""

import json
import random

from .values import decode, encode

STRINGS = [
    "",
    " ",
    "a",
    "A",
    "0",
    "-",
    "_",
    "\n",
    "\t",
    "é",
    "ß",
    "İ",
    "日本",
    "\U0001f600",
    "%s",
    "{}",
    "\\",
    "\0",
]
INTS = [0, 1, -1, 2, 10, 255, -256, 1 << 31, (1 << 63) - 1, -(1 << 63), 1 << 64, 10**30]
FLOATS = [0.0, -0.0, 1.0, -1.5, 0.1, 1e16, 1e-7, 1e300, float("inf"), float("-inf"), float("nan")]


def _changed_string(text, chance):
    """A string like this one."""
    at = chance.randrange(len(text) + 1)
    to = chance.randrange(at, len(text) + 1)
    return chance.choice(
        [
            text[:at] + chance.choice(STRINGS) + text[at:],
            text[:at] + text[to:],
            text[at:to],
            text + text[at:to],
            text.upper(),
            text.lower(),
            text.swapcase(),
            text.title(),
            text[::-1],
            chance.choice(STRINGS),
        ]
    )


def _changed_sequence(items, chance):
    items = list(items)
    at = chance.randrange(len(items) + 1)
    if not items or chance.random() < 0.2:
        return items[:at]
    if chance.random() < 0.3:
        return items[:at] + [chance.choice(items)] + items[at:]
    at = chance.randrange(len(items))
    return items[:at] + [changed(items[at], chance)] + items[at + 1 :]


def _changed_dict(value, chance):
    items = list(value.items())
    if items:
        at = chance.randrange(len(items))
        items[at] = (items[at][0], changed(items[at][1], chance))
    return dict(items)


CHANGES = {
    bool: lambda value, chance: chance.random() < 0.5,
    int: lambda value, chance: chance.choice([value + 1, value - 1, -value, value * 10, *INTS]),
    float: lambda value, chance: chance.choice([value + 1, -value, value / 3, *FLOATS]),
    str: _changed_string,
    bytes: lambda value, chance: value[: chance.randrange(len(value) + 1)],
    list: _changed_sequence,
    tuple: lambda value, chance: tuple(_changed_sequence(value, chance)),
    dict: _changed_dict,
}


def changed(value, chance):
    """A value of the same type; the value itself where none is known."""
    change = CHANGES.get(type(value))
    return change(value, chance) if change else value


def _call(calls, chance):
    """A recorded call with some of its arguments changed or taken from others."""
    args, kwargs = decode(chance.choice(calls))
    for i in range(len(args)):
        other = decode(chance.choice(calls))[0]
        if i < len(other) and chance.random() < 0.3:
            args[i] = other[i]
        if chance.random() < 0.7:
            args[i] = changed(args[i], chance)
    for name in kwargs:
        if chance.random() < 0.5:
            kwargs[name] = changed(kwargs[name], chance)
    return encode([args, kwargs])


def requests(vectors, count):
    """At most `count` requests for each function."""
    calls = {}
    for vector in vectors:
        text = json.dumps([vector["args"], vector["kwargs"]])
        calls.setdefault(vector["function"], []).append(text)
    made = []
    for name, texts in calls.items():
        chance = random.Random(name)  # a string seeds the same everywhere
        found = {}
        for _ in range(count):
            found.setdefault(_call(texts, chance))
        for text in found:
            args, kwargs = json.loads(text)
            made.append({"function": name, "args": args, "kwargs": kwargs})
    return made
