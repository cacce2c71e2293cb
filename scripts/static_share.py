#!/usr/bin/env python3
"""How much of a corpus is static: no run-time dispatch on a Python type, counted twice.

Input:  folders of Python files; the built command. Output: for each folder the share of functions that are static by the IR and by a scan of
        the emitted Rust (scripts/rust_scan), the most frequent reasons why others are not, and how the Rust reads.
Invariant: a function counts as static only when all its specialisations are; lambdas and generator expressions count for the function
           that they stand in, methods as functions; refused programs are left out.
"""

import argparse
import collections
import concurrent.futures
import json
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
HEAD = re.compile(r"fn (\d+) (?:of (\d+) )?(.*)$")
REASON = re.compile(r" dynamic: (.*)$")
INNER = re.compile(r"_(lambda|genexpr)(_\d+)?$")


def build_scanner(target):
    manifest = ROOT / "scripts" / "rust_scan" / "Cargo.toml"
    command = ["cargo", "build", "-q", "--release", "--locked", "--manifest-path", str(manifest)]
    subprocess.run(command, check=True, env={**os.environ, "CARGO_TARGET_DIR": str(target)})
    return target / "release" / "rust-scan"


def dump(command, stage, path):
    done = subprocess.run(
        [command, "dump", "--stage", stage, str(path)],
        capture_output=True,
        text=True,
        errors="replace",
        timeout=60,
    )
    return done.stdout if done.returncode == 0 else None


def functions_of(ir):
    """Python's functions with the reasons of their specialisations: empty where all are static."""
    found = collections.defaultdict(list)
    names = {}
    for line in ir.split("\n"):
        head = HEAD.match(line)
        if not head:
            continue
        own, origin, rest = head.groups()
        name = rest.split("(")[0]
        if "<lambda>" in name or "<genexpr>" in name or name.startswith("<module>"):
            continue
        reason = REASON.search(rest)
        names[origin or own] = name
        found[origin or own] += [reason[1]] if reason else []
    return {names[key] + "#" + key: reasons for key, reasons in found.items()}


def rust_functions(listed):
    """Rust's functions; specialisations and what stands inside of a function count for it."""
    names = {name for name, _ in listed}
    found = collections.defaultdict(list)
    for name, sign in listed:
        if name == "run":
            continue
        base = INNER.sub("", name)
        numbered = re.sub(r"_\d+$", "", base)
        base = numbered if numbered in names else base
        found[base] += [sign] if sign else []
    return found


def measure(command, folder, scanner, jobs, reasons_shown):
    paths = sorted(folder.glob("*.py"))
    with (
        tempfile.TemporaryDirectory() as scratch,
        concurrent.futures.ThreadPoolExecutor(jobs) as pool,
    ):
        irs = list(pool.map(lambda path: dump(command, "ir", path), paths))
        rusts = list(pool.map(lambda path: dump(command, "rust", path), paths))
        written = {}
        for path, rust in zip(paths, rusts, strict=True):
            if rust is not None:
                out = pathlib.Path(scratch) / (path.stem + ".rs")
                out.write_text(rust, errors="replace")
                written[str(out)] = path
        scans = subprocess.run(
            [str(scanner), *written], capture_output=True, text=True, check=True
        ).stdout
    total, static, reasons = 0, 0, collections.Counter()
    for ir, rust in zip(irs, rusts, strict=True):
        if ir is None or rust is None:
            continue
        for found in functions_of(ir).values():
            total += 1
            static += not found
            reasons.update(found[:1])
    rust_total, rust_static, signs, ratios = 0, 0, collections.Counter(), []
    counts = collections.Counter()
    for line in scans.splitlines():
        scan = json.loads(line)
        for found in rust_functions(scan["functions"]).values():
            rust_total += 1
            rust_static += not found
            signs.update(found[:1])
        python = [
            text
            for text in written[scan["file"]].read_text(errors="replace").split("\n")
            if text.strip()
        ]
        ratios.append(scan["lines"] / max(len(python), 1))
        counts.update(
            {key: scan[key] for key in ("lines", "clones", "rc", "ref_cell", "value", "int")}
        )
    print(f"{folder.name}: {len(written)} programs translated, {len(paths) - len(written)} refused")
    print(f"  static by the IR    {static}/{total} = {100 * static / max(total, 1):.1f} %")
    print(
        f"  static by the Rust  {rust_static}/{rust_total} = {100 * rust_static / max(rust_total, 1):.1f} %"
    )
    print(
        f"  Rust lines per Python line (median) {statistics.median(ratios or [0]):.2f}; one clone in {counts['lines'] / max(counts['clones'], 1):.0f} lines;"
        f" Value {counts['value']}, Int {counts['int']}, Rc {counts['rc']}, RefCell {counts['ref_cell']}"
    )
    for title, counter in (("reasons in the IR", reasons), ("signs in the Rust", signs)):
        shown = ", ".join(f"{text} {count}" for text, count in counter.most_common(reasons_shown))
        print(f"  {title}: {shown}")


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="+", type=pathlib.Path)
    parser.add_argument("--command", default=str(ROOT / "build" / "bin" / "portalis"))
    parser.add_argument(
        "--target",
        type=pathlib.Path,
        default=ROOT / "build" / "rust_scan",
        help="where the scanner is built",
    )
    parser.add_argument("--reasons", type=int, default=12)
    parser.add_argument(
        "--jobs", type=int, default=int(os.environ.get("PORTALIS_JOBS", os.cpu_count() or 2))
    )
    options = parser.parse_args()
    scanner = build_scanner(options.target)
    for folder in options.folders:
        measure(options.command, folder, scanner, options.jobs, options.reasons)
    return 0


if __name__ == "__main__":
    sys.exit(main())
