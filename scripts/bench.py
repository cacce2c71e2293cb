#!/usr/bin/env python3
"""Measures the library (Google Benchmark) and whole commands (timed in pairs, interleaved).

Input:  the programs of examples/. Output: lines per second from load to emit on one core, also for programs of 1,000 to 100,000 lines;
        seconds from an edit to a finished module for one script, warm, and rustc's own share of it; with --runtime the processor seconds of a
        first build, which compiles the runtime.
Invariant: each round edits the script, so that nothing but the runtime comes from a cache; pairs run one after the other, and the median
        of the rounds is reported.
"""

import argparse
import json
import os
import pathlib
import resource
import statistics
import subprocess
import sys
import tempfile
import time

from grow_program import grow

ROOT = pathlib.Path(__file__).resolve().parent.parent
PORTALIS = ROOT / "build" / "bin" / "portalis"
STAGES = ROOT / "build" / "bin" / "bench_stages"
SIZES = (1_000, 10_000, 100_000)


def timed(command, **options):
    """Wall seconds and standard output of a command that must succeed."""
    begin = time.perf_counter()
    done = subprocess.run(command, capture_output=True, check=False, **options)
    seconds = time.perf_counter() - begin
    if done.returncode != 0:
        sys.exit(f"bench: {' '.join(map(str, command[:3]))} failed:\n{done.stderr.decode()}")
    return seconds, done.stdout


def lines_per_second(program):
    """Lines per second of checking and of everything up to emitted Rust; each includes the stages before it."""
    _, output = timed([STAGES, "--benchmark_format=json", "--benchmark_filter=check|emit", program])
    return {row["name"]: row["lines"] for row in json.loads(output)["benchmarks"]}


def runtime_build(directory):
    """Processor seconds of the first build of a program in an empty cache, by target, and lines of the runtime's sources."""
    script = directory / "empty.py"
    script.write_text("pass\n")
    seconds = {}
    for name, flags in (("wasm32-wasip1", []), ("native", ["--target", "native"])):
        cache = directory / f"cache-{name}"
        command = [PORTALIS, "build", *flags, script, "-o", directory / name]
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        timed(command, env={**os.environ, "PORTALIS_CACHE": str(cache)})
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        seconds[name] = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    files = (ROOT / "runtime" / "src").rglob("*.rs")
    return seconds, sum(len(path.read_text().splitlines()) for path in files)


def edit_to_module(program, profile, rounds, directory):
    """Median seconds of `portalis build` after an edit, and of rustc's own time within it."""
    script, module = directory / "edited.py", directory / "edited.wasm"
    text = program.read_text()
    flags = ["--debug"] if profile == "debug" else []
    whole, rustc = [], []
    for number in range(rounds + 1):
        script.write_text(
            text.replace(
                'if __name__ == "__main__":',
                f'EDITED = {time.time_ns()}\nif __name__ == "__main__":',
            )
        )
        command = [PORTALIS, "build", "--json", *flags, script, "-o", module]
        seconds, output = timed(command)
        if number > 0:  # the first round compiles the runtime where that is needed
            whole.append(seconds)
            rustc.append(json.loads(output)["rustc_seconds"])
    return statistics.median(whole), statistics.median(rustc)


def main():
    parser = argparse.ArgumentParser(prog="./x bench", description=__doc__.split("\n\n")[0])
    parser.add_argument(
        "--rounds", type=int, default=5, metavar="N", help="pairs to time (default 5)"
    )
    parser.add_argument("--runtime", action="store_true", help="time the first build as well")
    options = parser.parse_args()
    programs = sorted((ROOT / "examples").glob("*.py"))
    build = ["cmake", "--build", str(ROOT / "build"), "--target", "bench_stages"]
    subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
    subprocess.run([STAGES, *programs], check=True)

    print("\nlines per second by length of the program")
    with tempfile.TemporaryDirectory(prefix="portalis-bench-") as directory:
        for size in SIZES:
            program = pathlib.Path(directory) / "grown.py"
            program.write_text(grow(size))
            rates = lines_per_second(program)
            print(
                f"  {size:>7,} lines   load to check {rates['check'] / 1000:6.0f} k   load to emit {rates['emit'] / 1000:6.0f} k"
            )

    script = ROOT / "examples" / "wordstats.py"
    lines = len(script.read_text().splitlines())
    print(
        f"\nfrom an edit of a script of {lines} lines to its module, median of {options.rounds} pairs"
    )
    with tempfile.TemporaryDirectory(prefix="portalis-bench-") as directory:
        for profile in ("debug", "release"):
            whole, rustc = edit_to_module(script, profile, options.rounds, pathlib.Path(directory))
            print(
                f"  {profile:<8} portalis build {whole:6.2f} s   rustc in it {rustc:6.2f} s   share {rustc / whole:4.0%}"
            )
        if options.runtime:
            seconds, count = runtime_build(pathlib.Path(directory))
            print(
                f"\nfirst build, with the runtime ({count:,} lines) and its dependencies, processor seconds"
            )
            for target, value in seconds.items():
                print(f"  {target:<14} {value:6.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
