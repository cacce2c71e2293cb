#!/usr/bin/env python3
"""Compares syntax errors of portalis_dump_ast with those of the Python that runs this script.

usage: compare_errors.py DUMP_EXECUTABLE [--min SHARE] [--mutations N] [--seed N]

The sources are those of syntax_cases.py and N random changes of them. Fails when one is accepted by only
one of the two, when an accepted one has another tree, or when fewer than --min percent of the messages are equal.
"""

import argparse
import ast
import pathlib
import random
import subprocess
import sys
import tempfile
import warnings

from syntax_cases import CASES

WORDS = "( ) [ ] { } : , ; = := ** * not in is lambda if else for async await yield x 1 's' . -> @ match case".split()


def expected(text):
    try:
        return "ok", ast.dump(ast.parse(text), include_attributes=True, indent=1) + "\n"
    except SyntaxError as error:
        return "error", str(error.msg)
    except (ValueError, RecursionError, MemoryError) as error:
        return "error", str(error)


def mutate(text, rng):
    at = rng.randrange(len(text) + 1)
    if rng.random() < 0.6:
        return f"{text[:at]} {rng.choice(WORDS)} {text[at:]}"
    return text[:at] + text[at + rng.randrange(1, 4) :]


class Parser:
    def __init__(self, executable, folder):
        version = f"3.{sys.version_info.minor}"
        self.path = pathlib.Path(folder) / "case.py"
        self.process = subprocess.Popen(
            [executable, "--python", version, "--batch"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )

    def __call__(self, text):
        self.path.write_bytes(text.encode("utf-8", "surrogatepass"))
        self.process.stdin.write(f"{self.path}\n".encode())
        self.process.stdin.flush()
        kind, size = self.process.stdout.readline().split()
        body = self.process.stdout.read(int(size)).decode("utf-8", "surrogatepass")
        return kind.decode(), body if kind == b"ok" else body.split(":", 2)[2].rstrip("\n")


def run(parse, texts):
    failures = messages = rejected = 0
    for text in texts:
        kind, want = expected(text)
        got_kind, got = parse(text)
        if kind != got_kind or (kind == "ok" and want != got):
            failures += 1
            print(f"{text!r}: expected {kind} {want[:90]!r}, got {got_kind} {got[:90]!r}")
        elif kind == "error":
            rejected += 1
            messages += want == got
    return failures, messages, rejected


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("executable")
    parser.add_argument("--min", type=float, default=97)
    parser.add_argument("--mutations", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    rng = random.Random(options.seed)
    texts = CASES + [mutate(rng.choice(CASES), rng) for _ in range(options.mutations)]
    with tempfile.TemporaryDirectory() as folder:
        failures, messages, rejected = run(Parser(options.executable, folder), texts)
    share = 100 * messages / rejected
    print(
        f"{len(texts)} sources, {failures} judged otherwise; "
        f"{messages} of {rejected} messages equal ({share:.2f} %)"
    )
    return 0 if not failures and share >= options.min else 1


if __name__ == "__main__":
    sys.exit(main())
