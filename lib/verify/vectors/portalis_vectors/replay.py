"""Calls functions of a package as requests say, one after the other.

Input:  a JSON object a line on standard input: function (`module:name`), args, kwargs. Output: the outcome of each, a line, in the same order.
Invariant: the package's own output does not mix with the answers; a request that is none is answered by `{"invalid": reason}`.
"""

import importlib
import json
import os
import resource
import signal
import sys

from . import outcome
from .values import Unrecordable, decode

# A call with generated arguments may take for ever, or all memory.
CALL_SECONDS = 2.0
MEMORY_BYTES = 4 << 30


class TooSlow(BaseException):
    """Raised into a call; no exception handler of a program expects it."""


def _stop(_signal, _frame):
    raise TooSlow


def find(name):
    module, _, path = name.partition(":")
    found = importlib.import_module(module)
    for part in path.split("."):
        found = getattr(found, part)
    return found


def answer(line):
    try:
        request = json.loads(line)
        function = find(request["function"])
        before = json.dumps([request["args"], request["kwargs"]])
        args, kwargs = decode(before)
        before = outcome.arguments_text(args, kwargs)
    except (ValueError, TypeError, KeyError, ImportError, AttributeError, Unrecordable) as error:
        return {"invalid": f"{type(error).__name__}: {error}"}
    try:
        try:
            signal.setitimer(signal.ITIMER_REAL, CALL_SECONDS)
            try:
                result = function(*args, **kwargs)
            finally:
                signal.setitimer(signal.ITIMER_REAL, 0)
            found = outcome.of_result(result)
        except Unrecordable:
            raise
        except (Exception, SystemExit) as error:
            found = outcome.of_exception(error)
        return outcome.with_arguments(found, before, args, kwargs)
    except Unrecordable as reason:
        return {"unrecordable": str(reason)}
    except TooSlow:
        return {"unrecordable": f"more than {CALL_SECONDS} seconds"}


def main(search):
    sys.argv = [""]  # not ours: a function may read it
    sys.path[:0] = [entry for entry in search if entry not in sys.path]
    signal.signal(signal.SIGALRM, _stop)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # what the package prints
    for line in sys.stdin:
        answers.write(json.dumps(answer(line), separators=(",", ":")) + "\n")
        answers.flush()
