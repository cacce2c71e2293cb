"""Simpler calls than a given one, to find the simplest that still goes wrong.

Input:  a request. Output: requests whose arguments are smaller, the smallest first. Invariant: arguments keep their types; every candidate is
        nearer to the empty values, so that taking one after the other comes to an end.
"""

import json

from .values import decode, encode

MOST = 200


def _shorter(items):
    """Parts of a sequence: none, halves, all but one."""
    half = len(items) // 2
    if items:
        yield items[:0]
    if half:
        yield items[:half]
        yield items[half:]
    for i in range(len(items)):
        yield items[:i] + items[i + 1 :]


def _sequences(items):
    yield from _shorter(items)
    for i, item in enumerate(items):
        for other in simpler(item):
            yield items[:i] + type(items)((other,)) + items[i + 1 :]


def _strings(text):
    yield from _shorter(text)
    for i, letter in enumerate(text):
        if letter != "a":
            yield text[:i] + "a" + text[i + 1 :]


def _dicts(value):
    for key in value:
        yield {other: item for other, item in value.items() if other != key}
    for key, item in value.items():
        for other in simpler(item):
            yield {**value, key: other}


def _ints(value):
    if value:
        yield 0
    if abs(value) > 1:
        yield value // 2 if value > 0 else -(-value // 2)
        yield value - 1 if value > 0 else value + 1
    if value < 0:
        yield -value


def _floats(value):
    for other in (0.0, 1.0, float(int(value)) if abs(value) < 1e15 else value):
        if abs(other) < abs(value):
            yield other


SIMPLER = {
    str: _strings, bytes: _shorter, list: _sequences, tuple: _sequences, dict: _dicts, int: _ints, float: _floats,
    bool: lambda value: [False] if value else [],
}  # fmt: skip


def simpler(value):
    """Values of the same type that are smaller; none where none is known."""
    return SIMPLER.get(type(value), lambda _: ())(value)


def requests(line):
    request = json.loads(line)
    args, kwargs = decode(json.dumps([request["args"], request["kwargs"]]))
    found = {}
    for others, names in [
        *((args[:i] + [other] + args[i + 1 :], kwargs) for i, arg in enumerate(args) for other in simpler(arg)),
        *((args, names) for names in _dicts(kwargs)),
    ]:  # fmt: skip
        found.setdefault(encode([others, names]))
    for text in sorted(found, key=len)[:MOST]:
        simple_args, simple_kwargs = json.loads(text)
        yield {"function": request["function"], "args": simple_args, "kwargs": simple_kwargs}


def main(line):
    for request in requests(line):
        print(json.dumps(request, separators=(",", ":")))
