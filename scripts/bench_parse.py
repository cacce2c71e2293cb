#!/usr/bin/env python3
"""Measures load, lex and parse on one core, beside ruff's parser where cargo can fetch it.

Input:  the Python files that ruff's and our parser both take, of this Python's standard library or of given folders.
Output: megabytes a second of both (medians of processor time), their ratio, and the size of our trees; ours alone also for texts of 1 kB to
        50 MB, which should not differ.
Invariant: rounds of the two are interleaved, so that a busy machine slows both.
"""

import argparse
import pathlib
import shutil
import statistics
import subprocess
import sys
import sysconfig
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
OURS = ROOT / "build" / "bin" / "bench_parse_files"
RUFF = ROOT / "bench" / "ruff_parser"
SIZES = (1_000, 10_000, 100_000, 1_000_000, 10_000_000, 50_000_000)
ENOUGH_BYTES = 10_000_000


def python_files(folders):
    for folder in folders:
        for path in sorted(folder.rglob("*.py")):
            if "site-packages" in path.parts:
                continue
            try:
                compile(path.read_bytes(), str(path), "exec", dont_inherit=True)
                path.read_bytes().decode("utf-8")
            except (SyntaxError, ValueError, RecursionError):
                continue
            yield path


def build_ruff(target):
    """The program that times ruff, or None with a message."""
    if shutil.which("cargo") is None:
        print("bench: no cargo, so ruff is left out")
        return None
    command = ["cargo", "build", "-q", "--release", "--manifest-path", RUFF / "Cargo.toml", "--target-dir", target]  # fmt: skip
    if subprocess.run(command, check=False).returncode != 0:
        print("bench: ruff's parser does not build here, so it is left out")
        return None
    return target / "release" / "ruff_parser_bench"


def measure(programs, files, rounds):
    """Megabytes a second of each program, a list of rounds for each; bytes of tree a byte of source."""
    rates = {name: [] for name in programs}
    memory = 0.0
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as names:
        names.write("".join(f"{path}\n" for path in files))
        names.flush()
        for _ in range(rounds):
            for name, program in programs.items():
                output = subprocess.run([program, "3", names.name], check=True, capture_output=True, text=True)  # fmt: skip
                rows = [line.split() for line in output.stdout.splitlines()]
                if any(int(row[3]) for row in rows):
                    sys.exit(f"bench: {name} refuses {rows[0][3]} of {rows[0][2]} files")
                memory = int(rows[0][4]) / int(rows[0][1]) if len(rows[0]) > 4 else memory
                rates[name].append(int(rows[0][1]) / min(float(row[0]) for row in rows) / 1e6)
    return rates, memory


def pieces(files, size):
    """Texts of about `size` bytes, whole files one behind the other."""
    text = bytearray()
    for path in files:
        part = path.read_bytes() + b"\n"
        if len(part) > size or b"\r" in part or not part.isascii():
            continue
        text += part
        if len(text) >= size:
            yield text
            text = bytearray()
    if text:
        yield text


def measure_sizes(files, rounds):
    """Megabytes a second of our parser for texts of each size, a median each."""
    for size in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            paths = []
            for text in pieces(files, size):
                paths.append(pathlib.Path(folder) / f"{len(paths)}.py")
                paths[-1].write_bytes(text)
                if len(paths) * size >= ENOUGH_BYTES:
                    break
            repeated = paths * max(1, ENOUGH_BYTES // sum(path.stat().st_size for path in paths))
            rates, _ = measure({"portalis": OURS}, repeated, rounds)
            mean = sum(path.stat().st_size for path in paths) / len(paths)
            yield mean, statistics.median(rates["portalis"])


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("folders", nargs="*", type=pathlib.Path, help="default: this Python's standard library")  # fmt: skip
    parser.add_argument("--rounds", type=int, default=5, metavar="N")
    parser.add_argument("--target", type=pathlib.Path, default=ROOT / "build" / "ruff_parser", help="where cargo builds ruff's parser")  # fmt: skip
    options = parser.parse_args()
    subprocess.run(["cmake", "--build", ROOT / "build", "--target", "bench_parse_files"], check=True, stdout=subprocess.DEVNULL)  # fmt: skip
    files = list(python_files(options.folders or [pathlib.Path(sysconfig.get_path("stdlib"))]))
    programs = {"portalis": OURS}
    if ruff := build_ruff(options.target):
        programs["ruff"] = ruff
    rates, memory = measure(programs, files, options.rounds)
    size = sum(path.stat().st_size for path in files)
    print(f"load, lex and parse of {len(files)} files, {size / 1e6:.1f} MB, on one core")
    for name, values in rates.items():
        print(f"  {name:<9} {statistics.median(values):7.1f} MB/s")
    print(f"  memory    {memory:7.2f} bytes of tree a byte of source")
    if ruff:
        ratios = [
            ours / theirs for ours, theirs in zip(rates["portalis"], rates["ruff"], strict=True)
        ]
        print(f"  ratio     {statistics.median(ratios):7.2f}")
    print("texts of different sizes")
    for size, rate in measure_sizes(files * 2, min(options.rounds, 3)):
        print(f"  {size / 1e3:9.1f} kB {rate:7.1f} MB/s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
