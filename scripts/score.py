#!/usr/bin/env python3
"""The scoreboard: how many programs of a corpus behave as in CPython once they are translated.

Input:  folders of FILE.py with FILE.out, CPython's output (exit status 0, no arguments, empty input).
Output: per corpus the numbers of equal, refused, broken and wrong programs and the ten most frequent reasons of refusal;
        the same as JSON in build/score/CORPUS.json.
Invariant: a program is refused only by a diagnostic; every failure after acceptance is broken or wrong. Results are kept by
        the contents of program, command, library and runtime, so that only what changed runs again.

Exit status: 0 nothing broken or wrong, 1 something is, 2 usage, 3 something missing on the machine.
"""

import argparse
import collections
import concurrent.futures
import hashlib
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
OUTCOMES = ("equal", "refused", "broken", "wrong")
CORPORA = ("humaneval", "mbpp", "thealgorithms", "micropython", "pyperformance")
SHOWN_REASONS = 10
BUILD_SECONDS = 300
PROFILES = {"debug": ["--debug"], "release": []}


class Missing(Exception):
    """The machine lacks something, so no outcome can be told."""


def digest(*parts):
    """SHA-256 over byte strings, each with its length."""
    total = hashlib.sha256()
    for part in parts:
        total.update(b"%d:" % len(part))
        total.update(part)
    return total.hexdigest()


def toolchain_identity(command):
    """What decides a translation: the command, the library that it loads, and the runtime's sources."""
    parts = [" ".join(command).encode()]
    files = [pathlib.Path(part) for part in command if os.path.isfile(part)]
    files += sorted((ROOT / "build" / "lib").glob("libportalis.so*"))
    files += sorted(path for path in (ROOT / "runtime" / "src").rglob("*") if path.is_file())
    files += [ROOT / "runtime" / "Cargo.toml", ROOT / "runtime" / "Cargo.lock"]
    parts += [path.read_bytes() for path in files if path.is_file()]
    return digest(*parts)


def run(command, seconds):
    """Runs a command without input; (status, stdout, stderr), status None when it took too long."""
    environment = dict(os.environ, PYTHONHASHSEED="0")
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=seconds,
            env=environment,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return None, b"", b""
    return done.returncode, done.stdout, done.stderr


def first_line(text):
    """The first line that says something, at most 200 characters of it."""
    for line in text.decode("utf-8", "replace").splitlines():
        if line.strip():
            return line.strip()[:200]
    return ""


def last_line(text):
    lines = [line for line in text.decode("utf-8", "replace").splitlines() if line.strip()]
    return lines[-1].strip()[:200] if lines else ""


def refusal_reasons(stdout):
    """`code: message` of each error in the command's JSON, once each, in order."""
    try:
        answer = json.loads(stdout)
    except ValueError:
        return []
    items = answer.get("diagnostics", []) if isinstance(answer, dict) else answer
    errors = [
        item
        for item in items
        if isinstance(item, dict) and item.get("severity", "error") == "error"
    ]
    return list(
        dict.fromkeys(f"{item.get('code', '?')}: {item.get('message', '')}" for item in errors)
    )


def build(options, profile, program, module):
    """Translates and compiles; (outcome or None when a module was made, detail, reasons)."""
    command = [
        *options.command,
        "build",
        "--json",
        *PROFILES[profile],
        str(program),
        "-o",
        str(module),
    ]
    status, stdout, stderr = run(command, BUILD_SECONDS)
    if status == 0:
        return (
            (None, "", [])
            if module.is_file()
            else ("broken", "build succeeded without a module", [])
        )
    if status == 1:
        reasons = refusal_reasons(stdout)
        return (
            ("refused", reasons[0], reasons)
            if reasons
            else ("broken", "refused without a diagnostic", [])
        )
    if status == 3:
        raise Missing(last_line(stderr) or first_line(stdout))
    if status is None:
        return "broken", f"build took longer than {BUILD_SECONDS} s", []
    # rustc's complaint says more than the command's request to report it.
    told = refusal_reasons(stdout) or [first_line(stderr) or f"build ended with status {status}"]
    return "broken", told[0][:200], []


def execute(options, profile, program, expected):
    """Runs a built program and compares; (outcome, detail, timed out). The module comes from the command's cache."""
    limits = ["--timeout", str(options.timeout), "--memory", str(options.memory << 20)]
    command = [*options.command, "run", *PROFILES[profile], *limits, str(program)]
    status, stdout, stderr = run(command, options.timeout + 30)
    if status == 3:
        raise Missing(last_line(stderr))
    if status == 0:
        return (
            ("equal", "", False)
            if stdout == expected
            else ("wrong", difference(expected, stdout), False)
        )
    if status is None or b"ran longer than" in stderr:
        return "broken", f"ran longer than {options.timeout} s", True
    if status in (1, 70) and last_line(stderr).startswith("portalis:"):
        return "broken", last_line(stderr), False
    if b"Traceback (most recent call last)" in stderr:
        return "wrong", "uncaught " + last_line(stderr), False
    return "wrong", last_line(stderr) or f"status {status}", False


def difference(expected, actual):
    """Where two outputs part, on one line."""
    wanted, got = expected.split(b"\n"), actual.split(b"\n")
    for number, (left, right) in enumerate(zip(wanted, got, strict=False), start=1):
        if left != right:
            return f"line {number}: expected {left[:80]!r}, got {right[:80]!r}"
    return f"expected {len(wanted)} lines, got {len(got)}"


def judge(options, program, expected):
    """The result of one program as a dict: outcome, detail, reasons, seconds."""
    begin = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="portalis-score-") as directory:
        module = pathlib.Path(directory) / "module.wasm"
        outcome, detail, reasons = build(options, options.profile, program, module)
        if outcome is None:
            outcome, detail, slow = execute(options, options.profile, program, expected)
            # Unoptimised code may be too slow for a program that is none too slow: the judgement is on optimised code.
            if slow and options.profile == "debug":
                module.unlink()
                outcome, detail, reasons = build(options, "release", program, module)
                if outcome is None:
                    outcome, detail, _ = execute(options, "release", program, expected)
    return {
        "outcome": outcome,
        "detail": detail,
        "reasons": reasons,
        "seconds": round(time.monotonic() - begin, 3),
    }


class Cache:
    """Results by content, in one file each."""

    def __init__(self, directory, identity):
        self.directory = directory
        self.identity = identity
        directory.mkdir(parents=True, exist_ok=True)

    def result(self, options, program, expected):
        settings = f"{options.profile} {options.timeout} {options.memory}".encode()
        key = digest(b"score 1", self.identity.encode(), settings, program.read_bytes(), expected)
        path = self.directory / key
        if path.is_file():
            return json.loads(path.read_text())
        result = judge(options, program, expected)
        temporary = path.with_suffix(f".{os.getpid()}.{id(result)}")
        temporary.write_text(json.dumps(result))
        temporary.replace(path)
        return result


def programs_of(folder, sample):
    """The programs of a corpus that have an expected output; a sample is the same on every machine."""
    programs = sorted(path for path in folder.glob("*.py") if path.with_suffix(".out").is_file())
    if sample and sample < len(programs):
        chosen = sorted(programs, key=lambda path: hashlib.sha256(path.name.encode()).digest())[
            :sample
        ]
        programs = sorted(chosen)
    return programs


def score(options, cache, name):
    """Runs one corpus; the results by program name."""
    programs = programs_of(options.corpus_dir / name, options.sample)
    results = {}
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        futures = {
            pool.submit(
                cache.result, options, program, program.with_suffix(".out").read_bytes()
            ): program.stem
            for program in programs
        }
        try:
            for number, future in enumerate(concurrent.futures.as_completed(futures), start=1):
                results[futures[future]] = future.result()
                if sys.stderr.isatty():
                    print(
                        f"\r{name} {number}/{len(programs)} ", end="", file=sys.stderr, flush=True
                    )
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
    if sys.stderr.isatty():
        print("\r\033[K", end="", file=sys.stderr)
    return dict(sorted(results.items()))


def summary(results):
    """Counts of outcomes and of reasons; a reason counts once a program, `alone` where it is the only one."""
    counts = collections.Counter(result["outcome"] for result in results.values())
    reasons, alone = collections.Counter(), collections.Counter()
    for result in results.values():
        reasons.update(result["reasons"])
        if len(result["reasons"]) == 1:
            alone.update(result["reasons"])
    ranked = sorted(reasons.items(), key=lambda item: (-item[1], item[0]))
    return {
        "programs": len(results),
        **{outcome: counts[outcome] for outcome in OUTCOMES},
        "reasons": [
            {"reason": text, "programs": count, "alone": alone[text]} for text, count in ranked
        ],
    }


def report(name, totals, results, options):
    """Prints one corpus for people."""
    share = 100 * totals["equal"] / totals["programs"] if totals["programs"] else 0
    numbers = "".join(f"{totals[outcome]:>9}" for outcome in OUTCOMES)
    print(f"{name:<15}{totals['programs']:>9}{numbers}{share:>8.1f} %", flush=True)
    for entry in totals["reasons"][:SHOWN_REASONS]:
        print(f"    {entry['programs']:>5} ({entry['alone']} alone)  {entry['reason']}")
    for outcome in options.list:
        for program, result in results.items():
            if result["outcome"] == outcome:
                print(f"    {outcome}: {program}  {result['detail']}")


def parse_arguments():
    parser = argparse.ArgumentParser(prog="./x score", description=__doc__.split("\n\n")[0])
    parser.add_argument(
        "corpora",
        nargs="*",
        metavar="CORPUS",
        help="folders of the corpus directory (default: all)",
    )
    parser.add_argument(
        "--sample", type=int, metavar="N", help="at most N programs of each corpus, always the same"
    )
    parser.add_argument(
        "--jobs", type=int, default=2, metavar="N", help="programs at once (default 2)"
    )
    parser.add_argument(
        "--timeout",
        type=int,
        default=20,
        metavar="S",
        help="seconds that a program may run (default 20)",
    )
    parser.add_argument(
        "--memory", type=int, default=1024, metavar="MB", help="memory of a program (default 1024)"
    )
    parser.add_argument(
        "--profile",
        choices=("debug", "release"),
        default="debug",
        help="how to build (default debug)",
    )
    parser.add_argument(
        "--list",
        action="append",
        default=[],
        choices=OUTCOMES,
        help="print the programs of an outcome",
    )
    parser.add_argument(
        "--corpus-dir", type=pathlib.Path, default=ROOT.parent / "shared" / "corpus", metavar="DIR"
    )
    parser.add_argument(
        "--output", type=pathlib.Path, default=ROOT / "build" / "score", metavar="DIR"
    )
    parser.add_argument(
        "--command",
        nargs="+",
        default=[str(ROOT / "build" / "bin" / "portalis")],
        help="the portalis command to measure",
    )
    return parser.parse_args()


def main():
    options = parse_arguments()
    names = options.corpora or [name for name in CORPORA if (options.corpus_dir / name).is_dir()]
    unknown = [name for name in names if not (options.corpus_dir / name).is_dir()]
    if unknown or not names:
        print(
            f"score: no corpus {', '.join(unknown) or 'at all'} in {options.corpus_dir}",
            file=sys.stderr,
        )
        return 2
    cache = Cache(options.output / "cache", toolchain_identity(options.command))
    failures = 0
    print(
        f"{'corpus':<15}{'programs':>9}"
        + "".join(f"{outcome:>9}" for outcome in OUTCOMES)
        + f"{'equal':>10}"
    )
    for name in names:
        try:
            results = score(options, cache, name)
        except Missing as missing:
            print(f"score: {missing}", file=sys.stderr)
            return 3
        totals = summary(results)
        report(name, totals, results, options)
        document = {
            "corpus": name,
            "sample": options.sample,
            "profile": options.profile,
            **totals,
            "results": results,
        }
        (options.output / f"{name}.json").write_text(json.dumps(document, indent=1) + "\n")
        failures += totals["broken"] + totals["wrong"]
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
