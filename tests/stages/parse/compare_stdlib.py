#!/usr/bin/env python3
"""Compares the syntax trees of portalis_dump_ast with those of the Python that runs this script.

usage: compare_stdlib.py DUMP_EXECUTABLE [FOLDER...] [--min SHARE] [--show N] [--no-fstring-positions]

Every .py file below the folders (without any, Python's standard library), but for site-packages, is parsed by both. Equal means the same text of ast.dump, or an error in
both. Exits with 1 when the share of equal files is below --min (percent, default 97).
"""

import argparse
import ast
import pathlib
import re
import subprocess
import sys
import sysconfig
import warnings


def expected(path):
    try:
        tree = ast.parse(path.read_bytes())
        return "ok", ast.dump(tree, include_attributes=True, indent=1) + "\n"
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        return "error", f"{getattr(error, 'lineno', 0)}:{getattr(error, 'msg', error)}"


def actual(process, path):
    process.stdin.write(f"{path}\n".encode())
    process.stdin.flush()
    head = process.stdout.readline().split()
    if len(head) != 2:
        return "crash", ""
    return head[0].decode(), process.stdout.read(int(head[1])).decode("utf-8", "surrogatepass")


POSITION = re.compile(r"(?:end_)?(?:lineno|col_offset)=\d+")


def without_fstring_positions(text):
    """Blanks the positions of every line inside a JoinedStr."""
    lines, inside = [], None
    for line in text.split("\n"):
        indent = len(line) - len(line.lstrip())
        if inside is not None and indent <= inside:
            inside = None
        if inside is not None:
            line = POSITION.sub("", line)
        elif "JoinedStr(" in line:
            inside = indent
        lines.append(line)
    return "\n".join(lines)


def first_difference(left, right):
    for number, (a, b) in enumerate(zip(left.split("\n"), right.split("\n"), strict=False), 1):
        if a != b:
            return f"line {number}: expected {a.strip()!r}, got {b.strip()!r}"
    return "one is longer"


def compare(path, process, blank):
    kind, text = expected(path)
    got_kind, got = actual(process, path)
    if kind == got_kind == "ok":
        if blank:
            text, got = without_fstring_positions(text), without_fstring_positions(got)
        return None if text == got else first_difference(text, got)
    if kind == got_kind:
        return None
    return f"expected {kind} {text[:80]!r}, got {got_kind} {got[:120]!r}"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("executable")
    parser.add_argument("folders", nargs="*", type=pathlib.Path)
    parser.add_argument("--min", type=float, default=97)
    parser.add_argument("--show", type=int, default=10)
    parser.add_argument("--no-fstring-positions", action="store_true")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    version = f"3.{sys.version_info.minor}"
    start = [options.executable, "--python", version, "--batch"]
    process = subprocess.Popen(start, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    equal = total = shown = 0
    for folder in options.folders or [pathlib.Path(sysconfig.get_path("stdlib"))]:
        for path in sorted(folder.rglob("*.py")):
            if "site-packages" in path.relative_to(folder).parts:
                continue
            total += 1
            difference = compare(path, process, options.no_fstring_positions)
            if difference is None:
                equal += 1
            elif shown < options.show:
                shown += 1
                print(f"{path}: {difference}")
            if process.poll() is not None:
                process = subprocess.Popen(start, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    share = 100 * equal / total if total else 0
    print(f"{equal} of {total} equal ({share:.2f} %)")
    return 0 if total and share >= options.min else 1


if __name__ == "__main__":
    sys.exit(main())
