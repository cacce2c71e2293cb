#!/usr/bin/env python3
"""All checks and tests, in steps; what `./x test` runs.

Input:  names of steps, or none for all. Output: each step's result as it ends, the whole output of a step that failed, and a last
        line `N passed, N failed` over all tests.
Invariant: a step that ran no test where it should have run some has failed; a failed step never stops the following ones,
        except that nothing is tested after a failed build.
"""

import os
import pathlib
import re
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
DEPS = pathlib.Path(os.environ.get("PORTALIS_DEPS", ROOT / ".deps"))
JOBS = os.environ.get("PORTALIS_JOBS", str(os.cpu_count() or 2))
VENV = DEPS / "venv" / "bin"


def tracked(*patterns):
    """Files of the repository, new ones included."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", *patterns]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True)
    return [name for name in done.stdout.decode().split("\0") if name and (ROOT / name).is_file()]


def cargo(*arguments, manifest="runtime/Cargo.toml", vendor="vendor"):
    """cargo on the runtime, offline: the crates that it needs were fetched by `./x setup`."""
    command = [
        "cargo",
        *arguments[:1],
        "--manifest-path",
        manifest,
        "--offline",
        "--locked",
    ]
    if (DEPS / vendor).is_dir():
        command += ["--config", 'source.crates-io.replace-with="vendored"']
        command += ["--config", f'source.vendored.directory="{DEPS / vendor}"']
    return command + list(arguments[1:])


def shown(command):
    return " ".join(str(part) for part in command[:6]) + (" ..." if len(command) > 6 else "")


class Step:
    """One named step: commands that must all succeed."""

    def __init__(self, name, about, commands, counter=None):
        self.name = name
        self.about = about
        self.commands = (
            commands  # a function, so that nothing is looked up for steps that do not run
        )
        self.counter = counter  # finds (passed, failed) in the output; without one every command counts as a test

    def run(self):
        """(passed, failed, output)."""
        passed, failed, output = 0, 0, ""
        for command in self.commands():
            done = subprocess.run(
                command,
                cwd=ROOT,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                check=False,
            )
            text = done.stdout.decode("utf-8", "replace")
            ok, bad = (
                self.counter(text)
                if self.counter
                else (int(done.returncode == 0), int(done.returncode != 0))
            )
            if done.returncode != 0 and bad == 0:
                bad = 1
            if self.counter and ok + bad == 0:
                bad, text = 1, text + "\nno test was run\n"
            passed, failed = passed + ok, failed + bad
            output += f"$ {shown(command)}\n{text}"
        return passed, failed, output


def count_ctest(text):
    match = re.search(r"(\d+)% tests passed, (\d+) tests failed out of (\d+)", text)
    return (int(match[3]) - int(match[2]), int(match[2])) if match else (0, 0)


def count_cargo(text):
    results = re.findall(r"test result: \w+\. (\d+) passed; (\d+) failed", text)
    return sum(int(ok) for ok, _ in results), sum(int(bad) for _, bad in results)


def count_unittest(text):
    ran = re.findall(r"^Ran (\d+) tests?", text, re.M)
    bad = sum(int(number) for number in re.findall(r"(?:failures|errors)=(\d+)", text))
    return sum(int(number) for number in ran) - bad, bad


def count_closing_line(text):
    match = re.search(r"^(\d+) passed, (\d+) failed$", text, re.M)
    return (int(match[1]), int(match[2])) if match else (0, 0)


def format_commands():
    sources = tracked("*.cpp", "*.hpp", "*.h", "*.cc", "*.c")
    sources = [name for name in sources if ".gen." not in name]
    return [
        [VENV / "clang-format", "--dry-run", "-Werror", *sources],
        [VENV / "ruff", "check", "--no-cache", "."],
        [VENV / "ruff", "format", "--no-cache", "--check", "."],
        ["cargo", "fmt", "--manifest-path", "runtime/Cargo.toml", "--check"],
        ["cargo", "fmt", "--manifest-path", "runtime/python/Cargo.toml", "--check"],
        *(["bash", "-n", name] for name in ("x", ".ci/run", *tracked("*.sh"))),
    ]


def generated_commands():
    """Every generator of sources compares what it would write with what is committed."""
    generators = [
        name for name in tracked("scripts/gen_*.py") if "--check" in (ROOT / name).read_text()
    ]
    return [[sys.executable, name, "--check"] for name in generators]


def script_commands():
    return [[sys.executable, name] for name in tracked("tests/*/test_*.py")]


def clippy_commands():
    """The runtime and its border to CPython; the latter is compiled without asking a Python."""
    rest = ("--all-targets", "--quiet", "--", "-Dwarnings")
    border = {"manifest": "runtime/python/Cargo.toml", "vendor": "vendor-python"}
    return [
        cargo("clippy", *rest),
        ["env", "PYO3_NO_PYTHON=1", *cargo("clippy", *rest, **border)],
    ]


def sanitize_commands():
    """All of ctest but two long comparisons with CPython, which start a process for each file, and one over all files."""
    test = ["ctest", "--test-dir", "build-asan", "-j", JOBS, "--output-on-failure"]
    return [
        ["./x", "build", "asan"],
        [*test, "-E", "^(parse[.](stdlib|errors)|parity[.]files)$", "--no-tests=error"],
    ]


STEPS = [
    Step("format", "formatters and linters of C++, Python, Rust and shell", format_commands),
    Step("generated", "generated files are up to date", generated_commands),
    Step("build", "the library, the command and the tests compile without warnings", lambda: [["./x", "build"]]),
    Step("tidy", "clang-tidy on the library, the C ABI and the command",
         lambda: [[sys.executable, "scripts/tidy.py"]], count_closing_line),
    Step("cuda", "the CUDA plugin compiles and is whole; skipped where there is no compiler for it",
         lambda: [[sys.executable, "scripts/check_cuda.py"]]),
    Step("unit", "ctest: unit tests, headers, examples, exported symbols",
         lambda: [["ctest", "--test-dir", "build", "-j", JOBS, "--output-on-failure"]], count_ctest),
    Step("scripts", "tests of the scripts", script_commands, count_unittest),
    Step("clippy", "the runtime without clippy's warnings", clippy_commands),
    Step("runtime", "cargo test of the runtime", lambda: [cargo("test", "--quiet")], count_cargo),
    Step("golden", "golden translations", lambda: [[sys.executable, "tests/run_golden.py", "--jobs", JOBS]], count_closing_line),
    Step("sanitize", "ctest under address and undefined-behaviour sanitizers", sanitize_commands),
]  # fmt: skip


def main():
    names = sys.argv[1:]
    if "--list" in names or "--help" in names:
        print("usage: ./x test [STEP ...]\n")
        for step in STEPS:
            print(f"  {step.name:<12}{step.about}")
        return 0
    unknown = set(names) - {step.name for step in STEPS}
    if unknown:
        print(
            f"test: no such step: {', '.join(sorted(unknown))}; see ./x test --list",
            file=sys.stderr,
        )
        return 2
    passed, failed = 0, 0
    for step in STEPS:
        if names and step.name not in names:
            continue
        begin = time.monotonic()
        ok, bad, output = step.run()
        passed, failed = passed + ok, failed + bad
        if bad:
            print(output)
        for line in re.findall(r"^skipped: .*", output, re.M):
            print(f"{step.name}: {line}")
        print(
            f"{step.name:<12}{ok:>6} passed {bad:>4} failed  {time.monotonic() - begin:7.1f} s",
            flush=True,
        )
        if bad and step.name == "build":
            break
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
