#!/usr/bin/env python3
"""Says what the build and the tests find on this machine, and what is missing.

Input: nothing. Output: one line a tool, with its version. Exit status: 0 all there, 3 something needed is missing.
"""

import os
import pathlib
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
DEPS = pathlib.Path(os.environ.get("PORTALIS_DEPS", ROOT / ".deps"))


def version(*command):
    """The first line that a tool prints about itself; "" when it does not run."""
    if shutil.which(str(command[0])) is None:
        return ""
    done = subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, check=False
    )
    lines = (done.stdout or done.stderr).splitlines()
    return lines[0] if done.returncode == 0 and lines else ""


def wasm_compiler():
    """The compiler that builds modules: the one that setup made, else rustc with a std for WASM."""
    for rustc in (DEPS / "rust" / "tc" / "bin" / "rustc", "rustc"):
        if shutil.which(str(rustc)) is None:
            continue
        command = [str(rustc), "--print", "target-libdir", "--target", "wasm32-wasip1"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode == 0 and list(pathlib.Path(done.stdout.strip()).glob("libstd-*.rlib")):
            return f"{version(rustc, '--version')} ({rustc})"
    return ""


def there(path):
    return str(path.resolve()) if path.exists() else ""


CHECKS = (
    ("cmake", True, lambda: version("cmake", "--version")),
    ("ninja", True, lambda: version("ninja", "--version")),
    ("C++ compiler", True, lambda: version("c++", "--version")),
    ("ccache", False, lambda: version("ccache", "--version")),
    (
        "CPython 3.11",
        True,
        lambda: version("python3.11", "--version") or version("python3", "--version"),
    ),
    ("cargo", True, lambda: version("cargo", "--version")),
    ("rustfmt", True, lambda: version("rustfmt", "--version")),
    ("clippy", True, lambda: version("cargo", "clippy", "--version")),
    ("rustc for WASM", True, wasm_compiler),
    ("wasmtime", False, lambda: there(DEPS / "wasmtime" / "lib" / "_libwasmtime.so")),
    ("runtime's crates", True, lambda: there(DEPS / "vendor")),
    ("clang-format", True, lambda: version(DEPS / "venv" / "bin" / "clang-format", "--version")),
    ("ruff", True, lambda: version(DEPS / "venv" / "bin" / "ruff", "--version")),
)


def main():
    absent = []
    for name, needed, look in CHECKS:
        found = look()
        print(f"{name:<18}{found or ('MISSING' if needed else 'missing (optional)')}")
        if needed and not found:
            absent.append(name)
    if absent:
        print(f"\nmissing: {', '.join(absent)}; run ./x setup")
    return 3 if absent else 0


if __name__ == "__main__":
    sys.exit(main())
