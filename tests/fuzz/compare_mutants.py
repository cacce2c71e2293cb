#!/usr/bin/env python3
"""Compares our parsers with this Python's ast.parse on changed pieces of real files.

usage: compare_mutants.py COMPARE_EXECUTABLE [--count N | --minutes M] [--seed N] [--folder DIR]

A mutant is at most 4 kB of a file with some cuts, splices, flipped bytes and moved lines. Wanted: the fast and the careful parser agree, both
accept what ast.parse accepts, and the message and its line are the same. Fails on a difference in acceptance or between the two parsers.
"""

import argparse
import ast
import collections
import pathlib
import random
import re
import subprocess
import sys
import sysconfig
import time
import warnings

MOST_BYTES = 4096
WORDS = (
    "( ) [ ] { } : , ; = := ** * not in is lambda if else for async await yield x 1 's' . -> @ match case "
    "def class with as try except finally import from global return 0x1 1e5 1_0 f'{x}' f'{x!r:>{w}}' b'' rb\"\" "
    "\\ ... != == <= >> //= # '''"
).split()


def pieces(text):
    """Statements of a file, at most MOST_BYTES of them together, that parse on their own."""
    block = b""
    for part in re.split(rb"\n(?=[a-zA-Z@#])", text):
        if len(block) + len(part) >= MOST_BYTES:
            if expected(block) is None:
                yield block
            block = b""
        block += part + b"\n"
    if len(block) < MOST_BYTES and expected(block) is None:
        yield block


def cut(text, rng, _others):
    at = rng.randrange(len(text) + 1)
    return text[:at] + text[at + rng.randrange(1, 20) :]


def splice(text, rng, others):
    other = rng.choice(others)
    at = rng.randrange(len(text) + 1)
    begin = rng.randrange(len(other) + 1)
    return text[:at] + other[begin : begin + rng.randrange(1, 60)] + text[at:]


def flip(text, rng, _others):
    if not text:
        return text
    at = rng.randrange(len(text))
    return text[:at] + bytes([rng.randrange(1, 128)]) + text[at + 1 :]


def word(text, rng, _others):
    at = rng.randrange(len(text) + 1)
    space = rng.choice([b" ", b""])
    return text[:at] + space + rng.choice(WORDS).encode() + space + text[at:]


def reindent(text, rng, _others):
    lines = text.split(b"\n")
    at = rng.randrange(len(lines))
    lines[at] = rng.choice([b"", b" ", b"    ", b"\t", b"        "]) + lines[at].lstrip()
    return b"\n".join(lines)


def mutate(text, rng, others):
    for _ in range(rng.choice([1, 1, 1, 2, 3])):
        text = rng.choice([cut, splice, flip, word, word, reindent])(text, rng, others)
    # Of bytes that are no UTF-8 in a comment ast.parse says nothing; in a file CPython refuses them.
    return text[:MOST_BYTES].decode("utf-8", "ignore").encode()


def expected(text):
    try:
        ast.parse(text)
    except SyntaxError as error:
        return error.lineno or 0, str(error.msg)
    except (ValueError, RecursionError, MemoryError) as error:
        return 0, str(error)
    return None


class Ours:
    def __init__(self, executable):
        version = f"3.{sys.version_info.minor}"
        command = [executable, "--python", version, "--texts"]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def __call__(self, text):
        self.process.stdin.write(f"{len(text)}\n".encode() + text)
        self.process.stdin.flush()
        line = self.process.stdout.readline().decode("utf-8", "replace").rstrip("\n")
        if not line:
            raise SystemExit(f"the parser died of {text!r}")
        difference, verdict = line.split("\t", 1)
        if verdict == "ok":
            return difference, None
        number, _column, message = verdict.split(":", 2)
        return difference, (int(number), message)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("executable")
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--minutes", type=float)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=pathlib.Path, default=sysconfig.get_path("stdlib"))
    parser.add_argument("--show", type=int, default=10)
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    rng = random.Random(options.seed)
    paths = sorted(pathlib.Path(options.folder).rglob("*.py"))
    rng.shuffle(paths)
    texts = [piece for path in paths[:200] for piece in pieces(path.read_bytes())]
    ours = Ours(options.executable)
    stop = time.monotonic() + 60 * options.minutes if options.minutes else None
    counts = collections.Counter()
    shown = collections.Counter()
    while time.monotonic() < stop if stop else counts["all"] < options.count:
        text = mutate(rng.choice(texts), rng, texts)
        want = expected(text)
        difference, got = ours(text)
        counts["all"] += 1
        counts["rejected"] += want is not None
        if difference != "same":
            what = "parsers"
        elif (want is None) != (got is None):
            what = "acceptance"
        elif want is not None and want[1] != got[1]:
            what = "message"
        elif want is not None and want[0] != got[0]:
            what = "line"
        else:
            continue
        counts[what] += 1
        shown[what] += 1
        if shown[what] <= options.show:
            print(f"{what}: wanted {want}, got {got} ({difference})\n  {text!r}", flush=True)
    print(", ".join(f"{name} {number}" for name, number in counts.items()))
    return 1 if counts["parsers"] or counts["acceptance"] else 0


if __name__ == "__main__":
    sys.exit(main())
