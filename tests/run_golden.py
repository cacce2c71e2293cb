#!/usr/bin/env python3
"""Golden tests: what the command makes of every tests/golden/TOPIC/CASE.py, and what that does when it runs.

Input:  CASE.py with CASE.rs, CASE.stdout and, where the program ends otherwise than with status 0, CASE.exit (the status and the
        last line of stderr); fail_CASE.py with fail_CASE.diag. CASE.runs runs a program once for each of its lines, with the line's
        words as arguments and, after ` < `, a JSON string as standard input; CASE.stdout is then a transcript: for each run
        `$ LINE`, what it printed, and `[STATUS] LAST LINE OF STDERR`.
        A folder with main.py (or fail_main.py) is one case: that program, with the modules beside it that it imports.
Checks: the Rust is CASE.rs byte by byte; rustfmt changes nothing in it; rustc accepts it without warnings; the module prints
        CASE.stdout (with --target, the executable or both). A fail_ case is refused with exactly fail_CASE.diag, and its marks
        `#~ P3104` stand on the lines that the diagnostics name.
Invariant: .stdout and .exit are written by CPython alone (--oracle), .rs and .diag by the command (--bless); neither where CI is set.
"""

import argparse
import concurrent.futures
import difflib
import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
MARK = re.compile(r"#~ (P\d{4})")
PLACE = re.compile(r"^[^\s:]+:(\d+):\d+: .*\[(P\d{4})\]$")
RUN_SECONDS = 60


def run(command, seconds=300, stdin=b"", **options):
    return subprocess.run(
        [str(part) for part in command],
        input=stdin,
        capture_output=True,
        timeout=seconds,
        check=False,
        **options,
    )


def is_part(path, golden):
    """Whether the file belongs to the program of a folder around it, and is not that program."""
    if path.stem in ("main", "fail_main") and path.parent != golden:
        return False
    folders = [folder for folder in path.parents if golden in folder.parents]
    return any(
        (folder / f"{name}.py").is_file() for folder in folders for name in ("main", "fail_main")
    )


def is_folder(case):
    """Whether a case has modules of its own."""
    return case.stem in ("main", "fail_main")


def read(path):
    return path.read_bytes() if path.is_file() else None


def last_line(data):
    lines = [line for line in data.decode("utf-8", "replace").splitlines() if line.strip()]
    return lines[-1] if lines else ""


def exit_text(status, stderr):
    """What CASE.exit holds; nothing for a program that succeeds silently."""
    return None if status == 0 else f"{status}\n{last_line(stderr)}\n".encode()


def status_of(done):
    """The exit status; that of a shell where a signal ended CPython (KeyboardInterrupt does)."""
    return done.returncode if done.returncode >= 0 else 128 - done.returncode


def planned_runs(case):
    """(line, arguments, standard input) of each line of CASE.runs; None for a program that runs once, without any."""
    text = read(case.with_suffix(".runs"))
    if text is None:
        return None
    runs = []
    for line in text.decode().splitlines():
        words, _, stdin = line.partition(" < ")
        runs.append((line, shlex.split(words), json.loads(stdin) if stdin else ""))
    return runs


def outcome(case, execute):
    """(.stdout, .exit) of a case, each run done by execute(arguments, standard input)."""
    runs = planned_runs(case)
    if runs is None:
        done = execute([], b"")
        return done.stdout, exit_text(status_of(done), done.stderr)
    transcript = b""
    for line, arguments, stdin in runs:
        done = execute(arguments, stdin.encode())
        end = f"\n[{status_of(done)}] {last_line(done.stderr)}".rstrip()
        transcript += f"$ {line}\n".encode() + done.stdout + f"{end}\n".encode()
    return transcript, None


def unified(name, expected, actual):
    """A diff of at most 30 lines."""
    left = (expected or b"").decode("utf-8", "replace").splitlines()
    right = actual.decode("utf-8", "replace").splitlines()
    return "\n".join(
        list(
            difflib.unified_diff(left, right, f"{name} (expected)", f"{name} (actual)", lineterm="")
        )[:30]
    )


def compare(name, expected, actual):
    """The complaint about a file's contents; "" when they agree."""
    if expected == actual:
        return ""
    if expected is None:
        return f"{name} is missing"
    return unified(name, expected, actual)


class Harness:
    def __init__(self, options):
        self.options = options
        self.portalis = options.command
        self.golden = options.golden_dir

    def translate(self, case):
        """The command's Rust for a case, by the dump that ends after emission; (status, stdout, stderr)."""
        done = run([*self.portalis, "dump", "--stage", "rust", case.name], cwd=case.parent)
        return done.returncode, done.stdout, done.stderr

    def check_refusal(self, case):
        done = run(
            [*self.portalis, "translate", case.name, "-o", self.scratch / case.stem],
            cwd=case.parent,
        )
        if done.returncode != 1:
            return f"expected a refusal, got status {done.returncode}\n{done.stderr.decode('utf-8', 'replace')}"
        if (self.scratch / case.stem).exists():
            return "refused, but wrote a crate"
        if self.options.bless:
            case.with_suffix(".diag").write_bytes(done.stderr)
        complaint = compare(f"{case.stem}.diag", read(case.with_suffix(".diag")), done.stderr)
        return complaint or self.check_marks(case, done.stderr)

    def check_marks(self, case, diagnostics):
        lines = case.read_bytes().decode("utf-8", "replace").splitlines()
        marks = sorted(
            (number, code)
            for number, line in enumerate(lines, start=1)
            for code in MARK.findall(line)
        )
        if not marks:
            return ""
        places = [PLACE.match(line) for line in diagnostics.decode("utf-8", "replace").splitlines()]
        found = sorted((int(place[1]), place[2]) for place in places if place)
        return "" if marks == found else f"marked {marks}, reported {found}"

    def check_translation(self, case):
        status, rust, stderr = self.translate(case)
        if status != 0:
            return f"translate ended with status {status}\n{stderr.decode('utf-8', 'replace')}"
        if self.options.bless:
            case.with_suffix(".rs").write_bytes(rust)
        complaint = compare(f"{case.stem}.rs", read(case.with_suffix(".rs")), rust)
        return complaint or self.check_run(case)

    def check_run(self, case):
        module = self.scratch / f"{case.parent.name}-{case.stem}.wasm"
        built = run([*self.portalis, "build", "--debug", case.name, "-o", module], cwd=case.parent)
        if built.returncode != 0:
            return f"build ended with status {built.returncode}\n{built.stderr.decode('utf-8', 'replace')}"
        targets = {"both": ("wasm", "native")}.get(self.options.target, (self.options.target,))
        return next(filter(None, (self.check_target(case, target) for target in targets)), "")

    def check_target(self, case, target):
        errors = []

        def execute(arguments, stdin):
            given = self.scratch / f"{case.parent.name}-{case.stem}.stdin"
            given.write_bytes(stdin)
            command = [*self.portalis, "run", "--debug", "--target", target]
            command += ["--timeout", RUN_SECONDS, "--stdin", given, case.name, *arguments]
            done = run(command, RUN_SECONDS + 30, cwd=case.parent)
            errors.append(last_line(done.stderr))
            return done

        stdout, status = outcome(case, execute)
        complaint = compare(f"{case.stem}.stdout", read(case.with_suffix(".stdout")), stdout)
        if complaint:
            return complaint + f"\n{target}, stderr: {errors[-1]}"
        expected = read(case.with_suffix(".exit"))
        return (
            ""
            if expected == status
            else compare(f"{case.stem}.exit", expected or b"0\n", status or b"0\n")
        )

    def ask_oracle(self, case):
        """Writes .stdout and .exit as CPython has them."""
        environment = dict(
            os.environ,
            PYTHONHASHSEED="0",
            PYTHONIOENCODING="utf-8:strict",
            PYTHONDONTWRITEBYTECODE="1",
        )

        def execute(arguments, stdin):
            command = [self.options.oracle, case.name, *arguments]
            return run(command, RUN_SECONDS, stdin, cwd=case.parent, env=environment)

        stdout, text = outcome(case, execute)
        case.with_suffix(".stdout").write_bytes(stdout)
        if text is None:
            case.with_suffix(".exit").unlink(missing_ok=True)
        else:
            case.with_suffix(".exit").write_bytes(text)

    def check(self, case):
        try:
            return (
                self.check_refusal(case)
                if case.stem.startswith("fail_")
                else self.check_translation(case)
            )
        except subprocess.TimeoutExpired as expired:
            return f"{expired.cmd[1]} took longer than {expired.timeout} s"

    def check_format(self, cases):
        """rustfmt on all expected Rust at once."""
        files = [case.with_suffix(".rs") for case in cases if not is_folder(case)]
        files = [path for path in files if path.is_file()]
        if not files:
            return ""
        done = run(
            [
                "rustfmt",
                "--check",
                "--edition",
                "2021",
                "--config-path",
                ROOT / "rustfmt.toml",
                *files,
            ]
        )
        return (
            ""
            if done.returncode == 0
            else (done.stdout + done.stderr).decode("utf-8", "replace")[:4000]
        )

    def check_warnings(self, cases):
        """rustc on all expected Rust at once, each file a module of one crate that `translate` wrote."""
        good = [case for case in cases if case.with_suffix(".rs").is_file() and not is_folder(case)]
        if not good:
            return ""
        crate = self.scratch / "warnings"
        wrote = run([*self.portalis, "translate", good[0].name, "-o", crate], cwd=good[0].parent)
        if wrote.returncode != 0:
            return f"translate ended with status {wrote.returncode}\n{wrote.stderr.decode('utf-8', 'replace')}"
        names = [f"{case.parent.name}_{case.stem}" for case in good]
        for case, name in zip(good, names, strict=True):
            shutil.copyfile(case.with_suffix(".rs"), crate / "src" / f"{name}.rs")
        main = (crate / "src" / "main.rs").read_text()
        lints = "".join(line + "\n" for line in main.splitlines() if line.startswith("#![allow("))
        modules = "".join(f"pub mod {name};\n" for name in names)
        (crate / "src" / "lib.rs").write_text(lints + modules)
        target_dir = ROOT / "build" / "golden-target"
        environment = dict(os.environ, CARGO_TARGET_DIR=str(target_dir), RUSTFLAGS="-Dwarnings")
        done = run(
            ["cargo", "check", "--quiet", "--offline", "--lib"],
            1200,
            cwd=crate,
            env=environment,
        )
        return "" if done.returncode == 0 else done.stderr.decode("utf-8", "replace")[:6000]

    def check_folders(self, cases):
        """rustfmt and rustc on the crates of the cases that have several modules."""
        complaints = ""
        for case in cases:
            if not is_folder(case) or not case.with_suffix(".rs").is_file():
                continue
            crate = self.scratch / case.parent.name
            run([*self.portalis, "translate", case.name, "-o", crate], cwd=case.parent)
            target_dir = ROOT / "build" / "golden-target"
            environment = dict(os.environ, CARGO_TARGET_DIR=str(target_dir), RUSTFLAGS="-Dwarnings")
            for command in (
                ["rustfmt", "--check", "--edition", "2021", "src/main.rs"],
                ["cargo", "check", "--quiet", "--offline"],
            ):
                done = run(command, 1200, cwd=crate, env=environment)
                if done.returncode != 0:
                    text = (done.stdout + done.stderr).decode("utf-8", "replace")
                    complaints += f"{case.parent.name}: {text[:3000]}\n"
        return complaints

    def run_all(self, cases):
        failures = {}
        with tempfile.TemporaryDirectory(prefix="portalis-golden-") as directory:
            self.scratch = pathlib.Path(directory)
            with concurrent.futures.ThreadPoolExecutor(self.options.jobs) as pool:
                for case, complaint in zip(cases, pool.map(self.check, cases), strict=True):
                    if complaint:
                        failures[str(case.relative_to(self.golden))] = complaint
            for name, check in (
                ("rustfmt on all .rs", self.check_format),
                ("rustc on all .rs", self.check_warnings),
                ("crates of several modules", self.check_folders),
            ):
                complaint = check(cases)
                if complaint:
                    failures[name] = complaint
        return failures


def orphans(golden, cases):
    """Expected files whose program is gone, and programs without what they need."""
    known = {case.with_suffix("") for case in cases}
    return [
        path
        for path in golden.rglob("*")
        if path.is_file()
        and path.suffix != ".md"
        and path.with_suffix("") not in known
        and not is_part(path, golden)
    ]


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("filters", nargs="*", help="only cases whose path contains one of these")
    parser.add_argument(
        "--bless", action="store_true", help="write .rs and .diag as the command makes them now"
    )
    parser.add_argument(
        "--oracle",
        metavar="PYTHON",
        help="only write .stdout and .exit as this CPython 3.11 makes them",
    )
    parser.add_argument(
        "--jobs", type=int, default=int(os.environ.get("PORTALIS_JOBS", os.cpu_count() or 2))
    )
    parser.add_argument("--target", choices=["wasm", "native", "both"], default="wasm")
    parser.add_argument("--golden-dir", type=pathlib.Path, default=ROOT / "tests" / "golden")
    parser.add_argument("--command", nargs="+", default=[str(ROOT / "build" / "bin" / "portalis")])
    return parser.parse_args()


def main():
    options = parse_arguments()
    if (options.bless or options.oracle) and os.environ.get("CI"):
        print("golden: expected files are not written where CI is set", file=sys.stderr)
        return 2
    if options.oracle:
        version = run(
            [options.oracle, "-c", "import sys; print(*sys.version_info[:2])"]
        ).stdout.split()
        if version != [b"3", b"11"]:
            print("golden: the oracle must be CPython 3.11", file=sys.stderr)
            return 2
    golden = options.golden_dir
    cases = sorted(path for path in golden.rglob("*.py") if not is_part(path, golden))
    failures = {
        str(path.relative_to(golden)): "belongs to no case" for path in orphans(golden, cases)
    }
    cases = [
        case
        for case in cases
        if not options.filters or any(part in str(case) for part in options.filters)
    ]
    harness = Harness(options)
    if options.oracle:
        programs = [case for case in cases if not case.stem.startswith("fail_")]
        for case in programs:
            harness.ask_oracle(case)
        print(f"wrote what CPython prints for {len(programs)} programs")
        return 0
    failures.update(harness.run_all(cases))
    for name, complaint in failures.items():
        print(f"--- {name}\n{complaint}\n")
    passed = len(cases) - sum(1 for case in cases if str(case.relative_to(golden)) in failures)
    print(f"{passed} passed, {len(failures)} failed")
    return 1 if failures or not cases else 0


if __name__ == "__main__":
    sys.exit(main())
