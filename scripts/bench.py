#!/usr/bin/env python3
"""Measures the library (Google Benchmark) and whole commands (timed in pairs, interleaved).

Input:  the programs of examples/. Output: lines per second from load to emit on one core; seconds from an edit to a finished module
        for one script, warm, beside rustc alone on the same Rust.
Invariant: each round edits the script, so that nothing but the runtime comes from a cache; pairs run one after the other, and the median
        of the rounds is reported.
"""

import argparse
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
PORTALIS = ROOT / "build" / "bin" / "portalis"


def timed(command, **options):
    """Wall seconds of a command that must succeed."""
    begin = time.perf_counter()
    done = subprocess.run(command, capture_output=True, check=False, **options)
    seconds = time.perf_counter() - begin
    if done.returncode != 0:
        sys.exit(f"bench: {' '.join(map(str, command[:3]))} failed:\n{done.stderr.decode()}")
    return seconds


def newest(pattern):
    """The path that was changed last among those that match below the cache."""
    cache = os.environ.get("PORTALIS_CACHE")
    root = (
        pathlib.Path(cache)
        if cache
        else pathlib.Path(os.environ.get("XDG_CACHE_HOME", pathlib.Path.home() / ".cache"))
        / "portalis"
    )
    found = sorted(root.glob(pattern), key=lambda path: path.stat().st_mtime)
    return found[-1] if found else sys.exit("bench: no built runtime in the cache")


def compiler():
    """The rustc that builds modules; the one of setup first, as in the library."""
    deps = pathlib.Path(os.environ.get("PORTALIS_DEPS", ROOT / ".deps"))
    own = deps / "rust" / "tc" / "bin" / "rustc"
    return str(own) if own.exists() else "rustc"


def rustc_command(rust, module, profile):
    """rustc as the library calls it."""
    library = newest("runtime/*/wasm32-wasip1/release/deps/libportalis_runtime*.rlib")
    command = [
        compiler(),
        str(rust),
        "--crate-name",
        "edited",
        "--crate-type",
        "bin",
        "--edition",
        "2021",
    ]
    command += [
        "--target",
        "wasm32-wasip1",
        "-Cpanic=abort",
        "-Cstrip=symbols",
        "-Ccodegen-units=1",
        "--cap-lints=allow",
    ]
    command += (
        ["-Copt-level=0"]
        if profile == "debug"
        else ["-Copt-level=3", "-Clto=fat", "-Cembed-bitcode=yes"]
    )
    return command + [
        "--extern",
        f"portalis_runtime={library}",
        "-L",
        f"dependency={library.parent}",
        "-o",
        str(module),
    ]


def edit_to_module(program, profile, rounds, directory):
    """Median seconds of `portalis build` after an edit, and of rustc alone."""
    script, rust, module = (
        directory / "edited.py",
        directory / "edited.rs",
        directory / "edited.wasm",
    )
    text = program.read_text()
    whole, alone = [], []
    for number in range(rounds + 1):
        script.write_text(
            text.replace(
                'if __name__ == "__main__":',
                f'EDITED = {time.time_ns()}\nif __name__ == "__main__":',
            )
        )
        built = timed(
            [PORTALIS, "build", *(["--debug"] if profile == "debug" else []), script, "-o", module]
        )
        rust.write_bytes(
            subprocess.run(
                [PORTALIS, "dump", "--stage", "rust", script], capture_output=True, check=True
            ).stdout
        )
        compiled = timed(rustc_command(rust, module, profile))
        if number > 0:  # the first round compiles the runtime where that is needed
            whole.append(built)
            alone.append(compiled)
    return statistics.median(whole), statistics.median(alone)


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
            whole, alone = edit_to_module(script, profile, options.rounds, pathlib.Path(directory))
            print(
                f"  {profile:<8} portalis build {whole:6.2f} s   rustc alone {alone:6.2f} s   share {alone / whole:4.0%}"
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
