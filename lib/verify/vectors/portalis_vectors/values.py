"""Python values as JSON text and back, exactly: what recorded calls and requests are written in.

Input:  a value made of the builtin types, numbers and times below. Output: canonical JSON (equal values of equal types give equal text).
Invariant: decode(encode(value)) has the same types, values and order; what cannot be written so raises Unrecordable and says why.

None, bool, int, float, str, list and dict with string keys are themselves. Everything else is an object of one key that begins with `$`:
`{"$tuple": [1, 2]}`. A dict with other keys, or with a key that begins with `$`, is `{"$dict": [[key, value], ...]}`.
"""

import datetime
import decimal
import fractions
import json
import math

MAX_DEPTH = 100
# Longer ints are written in hexadecimal: CPython limits the digits of a decimal text.
MAX_DECIMAL_BITS = 8192


class Unrecordable(Exception):
    """A value that has no text of its own; the message says which."""


def _tagged_float(value):
    return {"$float": repr(value)}


def _int(value, _):
    return value if value.bit_length() <= MAX_DECIMAL_BITS else {"$int": hex(value)}


def _float(value, _):
    return value if math.isfinite(value) else _tagged_float(value)


def _complex(value, _):
    return {"$complex": [_float(value.real, _), _float(value.imag, _)]}


def _naive(value):
    if value.tzinfo is not None:
        raise Unrecordable("a time with a zone")


def _time_fields(value):
    return [value.hour, value.minute, value.second, value.microsecond, value.fold]


def _datetime(value, _):
    _naive(value)
    return {"$datetime": [value.year, value.month, value.day, *_time_fields(value)]}


def _time(value, _):
    _naive(value)
    return {"$time": _time_fields(value)}


def _items(name):
    return lambda value, walk: {name: [walk(item) for item in value]}


def _sorted_items(name):
    """Sets have no order that means anything: the texts of their elements give one."""
    return lambda value, walk: {name: sorted((walk(item) for item in value), key=_text)}


def _dict(value, walk):
    if all(type(key) is str and not key.startswith("$") for key in value):
        return {key: walk(item) for key, item in value.items()}
    return {"$dict": [[walk(key), walk(item)] for key, item in value.items()]}


ENCODERS = {
    type(None): lambda value, _: value,
    bool: lambda value, _: value,
    str: lambda value, _: value,
    int: _int,
    float: _float,
    complex: _complex,
    list: lambda value, walk: [walk(item) for item in value],
    dict: _dict,
    tuple: _items("$tuple"),
    set: _sorted_items("$set"),
    frozenset: _sorted_items("$frozenset"),
    bytes: lambda value, _: {"$bytes": value.hex()},
    bytearray: lambda value, _: {"$bytearray": value.hex()},
    range: lambda value, _: {"$range": [value.start, value.stop, value.step]},
    type(Ellipsis): lambda _value, _walk: {"$ellipsis": None},
    decimal.Decimal: lambda value, _: {"$decimal": str(value)},
    fractions.Fraction: lambda value, _: {"$fraction": [value.numerator, value.denominator]},
    datetime.timedelta: lambda value, _: {
        "$timedelta": [value.days, value.seconds, value.microseconds]
    },
    datetime.date: lambda value, _: {"$date": [value.year, value.month, value.day]},
    datetime.time: _time,
    datetime.datetime: _datetime,
}

# Two places that hold the same object of these see each other's changes; no text says so.
MUTABLE = (list, dict, set, bytearray)

DECODERS = {
    "$int": lambda value: int(value, 16),
    "$float": float,
    "$complex": lambda value: complex(*value),
    "$tuple": tuple,
    "$set": set,
    "$frozenset": frozenset,
    "$dict": lambda value: {key: item for key, item in value},  # noqa: C416 (unpacks, so that pairs are checked)
    "$bytes": bytes.fromhex,
    "$bytearray": bytearray.fromhex,
    "$range": lambda value: range(*value),
    "$ellipsis": lambda _: Ellipsis,
    "$decimal": decimal.Decimal,
    "$fraction": lambda value: fractions.Fraction(*value),
    "$timedelta": lambda value: datetime.timedelta(*value),
    "$date": lambda value: datetime.date(*value),
    "$time": lambda value: datetime.time(*value[:4], fold=value[4]),
    "$datetime": lambda value: datetime.datetime(*value[:7], fold=value[7]),
}


def _text(encoded):
    return json.dumps(encoded, ensure_ascii=True, allow_nan=False, separators=(",", ":"))


def _name(value):
    kind = type(value)
    return (
        kind.__qualname__
        if kind.__module__ == "builtins"
        else f"{kind.__module__}.{kind.__qualname__}"
    )


def encode(value):
    """The text of a value."""
    seen = set()

    def walk(value, depth=0):
        encoder = ENCODERS.get(type(value))
        if encoder is None:
            raise Unrecordable(f"a value of type {_name(value)}")
        if depth > MAX_DEPTH:
            raise Unrecordable("a value that is nested too deeply, or that holds itself")
        if type(value) in MUTABLE:
            if id(value) in seen:
                raise Unrecordable("one object in two places")
            seen.add(id(value))
        return encoder(value, lambda item: walk(item, depth + 1))

    return _text(walk(value))


def _decode_object(pairs):
    if len(pairs) == 1 and pairs[0][0].startswith("$"):
        tag, content = pairs[0]
        if tag not in DECODERS:
            raise ValueError(f"unknown kind of value {tag!r}")
        return DECODERS[tag](content)
    return dict(pairs)


def decode(text):
    """The value of a text; ValueError or TypeError where the text is none."""
    return json.loads(text, object_pairs_hook=_decode_object)
