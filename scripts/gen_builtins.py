#!/usr/bin/env python3
"""Writes lib/check/builtins.gen.inc and runtime/src/dispatch.gen.rs from runtime/signatures/*.sig.

With --check it writes nothing and fails when the committed files differ.
"""

import pathlib
import subprocess
import sys

import builtin_dispatch
import builtin_signatures
import builtin_tables

ROOT = pathlib.Path(__file__).resolve().parent.parent


def formatted_rust(text):
    command = ["rustfmt", "--edition", "2021", "--config-path", str(ROOT / "rustfmt.toml")]
    done = subprocess.run(command, input=text, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"rustfmt refuses dispatch.gen.rs:\n{done.stderr}")
    return done.stdout


def main():
    sections = builtin_signatures.load()
    outputs = {
        ROOT / "lib" / "check" / "builtins.gen.inc": builtin_tables.render(sections),
        ROOT / "runtime" / "src" / "dispatch.gen.rs": formatted_rust(
            builtin_dispatch.render(sections)
        ),
    }
    is_check = sys.argv[1:] == ["--check"]
    stale = []
    for path, text in outputs.items():
        if path.exists() and path.read_text() == text:
            continue
        if is_check:
            stale.append(path.name)
        else:
            path.write_text(text)
    if stale:
        sys.exit(f"stale, run scripts/gen_builtins.py: {', '.join(stale)}")


if __name__ == "__main__":
    main()
