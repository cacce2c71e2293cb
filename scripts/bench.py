#!/usr/bin/env python3
"""Measures the library (Google Benchmark) and whole commands (timed in pairs, interleaved).

Input:  the programs of examples/. Output: lines per second from load to emit on one core; seconds from an edit to a finished module
        for one script, warm, and rustc's own share of it.
Invariant: each round edits the script, so that nothing but the runtime comes from a cache; pairs run one after the other, and the median
        of the rounds is reported.
"""

import argparse
import json
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
PORTALIS = ROOT / "build" / "bin" / "portalis"


def timed(command, **options):
    """Wall seconds and standard output of a command that must succeed."""
    begin = time.perf_counter()
    done = subprocess.run(command, capture_output=True, check=False, **options)
    seconds = time.perf_counter() - begin
    if done.returncode != 0:
        sys.exit(f"bench: {' '.join(map(str, command[:3]))} failed:\n{done.stderr.decode()}")
    return seconds, done.stdout


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
    options = parser.parse_args()
    programs = sorted((ROOT / "examples").glob("*.py"))
    build = ["cmake", "--build", str(ROOT / "build"), "--target", "bench_stages"]
    subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
    subprocess.run([ROOT / "build" / "bin" / "bench_stages", *programs], check=True)

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
    return 0


if __name__ == "__main__":
    sys.exit(main())
