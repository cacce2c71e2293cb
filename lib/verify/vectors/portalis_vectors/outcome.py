"""What a call does: its result or exception, and what became of its arguments.

Input:  a function and its arguments, encoded. Output: an outcome, as a dict of JSON texts' values.
Invariant: nothing of the caller's is touched; an outcome that cannot be written raises Unrecordable.
"""

import json

from .values import Unrecordable, encode

MAX_TEXT = 64 * 1024


def text_of(value):
    """The text of a value that is not larger than a line should be."""
    text = encode(value)
    if len(text) > MAX_TEXT:
        raise Unrecordable("a value that is too large")
    return text


def arguments_text(args, kwargs):
    """Both in one text, so that an object that stands in two arguments is seen."""
    return text_of([list(args), dict(kwargs)])


def of_result(result):
    return {"result": json.loads(text_of(result))}


def of_exception(error):
    kind = type(error)
    return {
        "exception": {
            "type": f"{kind.__module__}.{kind.__qualname__}",
            "text": str(error),
        }
    }


def with_arguments(outcome, before, args, kwargs):
    """Adds the arguments as they are afterwards where the call has changed them."""
    after = arguments_text(args, kwargs)
    if after != before:
        outcome["after"] = json.loads(after)
    return outcome
