#!/usr/bin/env python3
"""Shows the whole way on real programs: Python, a piece of the Rust, a WASM module, and both runs compared.

Input:  Python files; without any, those of examples/. Output: what happens, for people.
Exit status: 0 all programs agree, 1 one does not, 3 something missing on the machine.
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
PORTALIS = ROOT / "build" / "bin" / "portalis"
SHOWN_LINES = 24
SHOWN_OUTPUT = 6


def paint(code, text):
    return f"\033[{code}m{text}\033[0m" if sys.stdout.isatty() else text


def call(*arguments):
    """Runs the command with progress visible; (status, stdout, seconds)."""
    begin = time.monotonic()
    command = [str(PORTALIS), *map(str, arguments)]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, check=False)
    return done.returncode, done.stdout, time.monotonic() - begin


def reference(program):
    """What CPython prints, with the settings under which a comparison makes sense."""
    environment = dict(os.environ, PYTHONHASHSEED="0", PYTHONIOENCODING="utf-8:strict")
    command = [sys.executable, str(program)]
    return subprocess.run(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, env=environment, check=False
    )


def excerpt(crate):
    """The number of lines of a translation, and its longest function that fits on the screen."""
    files = [path.read_text() for path in (crate / "src").glob("*.rs")]
    lines = max(files, key=len).splitlines()
    best = (0, min(len(lines), SHOWN_LINES))
    for start, line in enumerate(lines):
        if not re.match(r"\s*(pub(\(\w+\))? )?fn \w", line):
            continue
        indent = line[: len(line) - len(line.lstrip())]
        ends = (n for n in range(start, len(lines)) if lines[n] == indent + "}")
        end = next(ends, start) + 1
        while start > 0 and lines[start - 1].strip().startswith(("///", "//", "#[")):
            start -= 1
        if best[1] - best[0] < end - start <= SHOWN_LINES or best[0] == 0:
            best = (start, min(end, start + SHOWN_LINES))
    return sum(text.count("\n") for text in files), lines[best[0] : best[1]]


def show(program, directory):
    """One program on its way; True when both runs agree."""
    print(
        paint("1", f"== {program.relative_to(ROOT) if program.is_relative_to(ROOT) else program}")
    )
    crate, module = directory / program.stem, directory / f"{program.stem}.wasm"
    status, _, seconds = call("translate", program, "-o", crate)
    if status != 0:
        return status
    total, lines = excerpt(crate)
    source_lines = len(program.read_text().splitlines())
    print(
        f"   {source_lines} lines of Python, {total} lines of Rust in {seconds * 1000:.0f} ms; a piece of them:\n"
    )
    print("\n".join(paint("36", "   | " + line) for line in lines) + "\n")

    status, _, seconds = call("build", program, "-o", module)
    if status != 0:
        return status
    print(f"   {module.name}: {module.stat().st_size / 1024:.0f} KiB, built in {seconds:.1f} s")

    status, output, seconds = call("run", program)
    expected = reference(program)
    agree = status == expected.returncode and output == expected.stdout
    for line in output.decode("utf-8", "replace").splitlines()[:SHOWN_OUTPUT]:
        print("   > " + line)
    print(
        f"   wasmtime: {len(output)} bytes of output, status {status}; CPython: {len(expected.stdout)} bytes, status {expected.returncode}"
    )
    print("   " + (paint("32", "they agree") if agree else paint("31", "they differ")) + "\n")
    if not agree:
        call("verify", program)
    return 0 if agree else 1


def main():
    programs = [pathlib.Path(name).resolve() for name in sys.argv[1:]]
    programs = programs or sorted((ROOT / "examples").glob("*.py"))
    results = []
    with tempfile.TemporaryDirectory(prefix="portalis-demo-") as directory:
        for program in programs:
            results.append(show(program, pathlib.Path(directory)))
            if results[-1] == 3:
                return 3
    agreeing = results.count(0)
    print(paint("1", f"{agreeing} of {len(results)} programs behave in WASM as in CPython"))
    return 0 if agreeing == len(results) else 1


if __name__ == "__main__":
    sys.exit(main())
