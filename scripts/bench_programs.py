#!/usr/bin/env python3
"""Measures whole programs: CPython, the native translation, the WASM translation and, where there is one, Rust written by hand.

Input:  a folder of programs that take one size as their argument and print one result; DIR/handwritten/bench_main.rs, if there is
        one, prints `R name seconds result` lines for the same programs and sizes.
Output: processor seconds of each side and its ratio to CPython; a side whose result is not CPython's is marked with `!`. The same as JSON with --json FILE.
Invariant: a round runs all sides one after the other; what counts is the time for the size less the time for size 1, so that
        neither start-up nor the compilation of a module does; of the rounds the least difference is taken.
"""

import argparse
import json
import pathlib
import platform
import re
import resource
import statistics
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
PORTALIS = ROOT / "build" / "bin" / "portalis"
# The size for all sides, and a larger one to compare native code with WASM.
SIZES = {
    "classes": (1000000, 20000000),
    "fannkuch": (9, 10),
    "nbody": (100000, 2000000),
    "spectral": (250, 1000),
    "wordcount": (300000, 3000000),
}
DEFAULT_SIZES = (100000, 1000000)
LEAST_SIZES = {"fannkuch": 3}
LEAST_SECONDS = 1e-3
SECONDS = 600


def timed(command):
    """Processor seconds and output of a command that must succeed; other programs on the machine count less so than in wall time."""
    begin = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, capture_output=True, timeout=SECONDS, check=False)
    end = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = end.ru_utime - begin.ru_utime + end.ru_stime - begin.ru_stime
    if done.returncode != 0:
        sys.exit(f"bench: {' '.join(map(str, command))} failed:\n{done.stderr.decode()}")
    return seconds, done.stdout.decode().strip()


def handwritten(directory):
    """Seconds and results of the programs written by hand, by name."""
    source = directory / "handwritten" / "bench_main.rs"
    if not source.exists():
        return {}
    with tempfile.TemporaryDirectory(prefix="portalis-bench-") as work:
        program = pathlib.Path(work) / "handwritten"
        timed(["rustc", "-Copt-level=3", "-Ccodegen-units=1", "-Cpanic=abort", "--cap-lints=allow", source, "-o", program])  # fmt: skip
        _, output = timed([program])
    best = {}
    for name, seconds, result in re.findall(r"^R (\S+) (\S+) (\S+)$", output, re.M):
        if name not in best or float(seconds) < best[name][0]:
            best[name] = (float(seconds), result)
    return best


def build(program, target, output):
    timed([PORTALIS, "build", "--target", target, program, "-o", output])


def measure(program, rounds, work):
    """Seconds and result of each side."""
    name = program.stem
    sizes, least = SIZES.get(name, DEFAULT_SIZES), str(LEAST_SIZES.get(name, 1))
    native = work / name
    build(program, "native", native)
    wasm = [PORTALIS, "run", "--timeout", str(SECONDS), program, "--"]
    sides = {
        "cpython": ([sys.executable, program], sizes[0]),
        "native": ([native], sizes[0]),
        "native, large": ([native], sizes[1]),
        "wasm, large": (wasm, sizes[1]),
    }
    timed([*wasm, least])  # builds the module
    found = {}
    for _ in range(rounds):
        for side, (command, size) in sides.items():
            base, _ = timed([*command, least])
            whole, result = timed([*command, str(size)])
            seconds = max(whole - base, LEAST_SECONDS)
            if side not in found or seconds < found[side][0]:
                found[side] = (seconds, result)
    return found


def row(name, found):
    """One line of the table, and how many times as long WASM takes as native code."""
    python, expected = found["cpython"]
    text = f"{name:<12}{python:>8.3f} s"
    for side in ("native", "by hand"):
        seconds, result = found.get(side, (None, None))
        if seconds is None:
            text += " " * 18
        else:
            mark = " " if result == expected or side == "by hand" else "!"
            text += f"{seconds:>9.4f}{python / seconds:>7.1f}x{mark}"
    same = "" if found["wasm, large"][1] == found["native, large"][1] else " differs"
    ratio = found["wasm, large"][0] / found["native, large"][0]
    return f"{text}{ratio:>14.2f}{same}", ratio


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("directory", type=pathlib.Path, help="folder of programs")
    parser.add_argument("--rounds", type=int, default=3, metavar="N", help="default 3")
    parser.add_argument("--json", type=pathlib.Path, metavar="FILE", help="also write the figures")
    options = parser.parse_args()
    programs = sorted(options.directory.glob("*.py"))
    if not programs:
        parser.error(f"no programs in {options.directory}")
    by_hand = handwritten(options.directory)
    figures, ratios = {}, []
    print(f"{'program':<12}{'cpython':>10}{'native':>18}{'by hand':>18}{'wasm/native':>14}")
    with tempfile.TemporaryDirectory(prefix="portalis-bench-") as work:
        for program in programs:
            found = measure(program, options.rounds, pathlib.Path(work))
            if program.stem in by_hand:
                found["by hand"] = by_hand[program.stem]
            text, ratio = row(program.stem, found)
            print(text, flush=True)
            ratios.append(ratio)
            figures[program.stem] = {side: seconds for side, (seconds, _) in found.items()}
    mean = statistics.geometric_mean(ratios)
    print(f"wasm takes {mean:.2f} times as long as native (geometric mean)")
    if options.json:
        machine = {"cpu": platform.processor() or platform.machine()}
        figures = {"machine": machine, "seconds": figures, "wasm_to_native": mean}
        options.json.write_text(json.dumps(figures, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
