#!/usr/bin/env python3
"""Every public header compiles alone, first in its file and twice: those of the C ABI as C99 and as C++20, the classes as C++20.

Input:  the compilers and the include directories. Output: the compilers' complaints; exit status 1 when there are any.
"""

import argparse
import pathlib
import subprocess
import sys

STRICT = ["-pedantic", "-Wall", "-Wextra", "-Werror", "-fsyntax-only", "-DPORTALIS_ALLOW_UNSTABLE"]


def compile_text(command, text):
    """The compiler's complaints about a text; "" when it accepts it."""
    done = subprocess.run(
        [*command, *STRICT, "-"], input=text, capture_output=True, text=True, check=False
    )
    return "" if done.returncode == 0 else done.stderr or f"status {done.returncode}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--cc", required=True)
    parser.add_argument("--cxx", required=True)
    parser.add_argument("include", nargs="+", type=pathlib.Path)
    options = parser.parse_args()
    paths = [f"-I{path}" for path in options.include]
    c99 = [options.cc, "-x", "c", "-std=c99", *paths]
    cpp20 = [options.cxx, "-x", "c++", "-std=c++20", *paths]
    checked, failed = 0, 0
    for folder in options.include:
        for header in sorted([*folder.rglob("*.h"), *folder.rglob("*.hpp")]):
            name = header.relative_to(folder).as_posix()
            text = f"#include <{name}>\n#include <{name}>\nint portalis_probe;\n"
            for command in [c99, cpp20] if header.suffix == ".h" else [cpp20]:
                checked += 1
                complaint = compile_text(command, text)
                if complaint:
                    failed += 1
                    print(f"--- {name} as {command[3]}\n{complaint}")
    # Whoever has not agreed to unstable functions is told.
    refused = subprocess.run(
        [*c99, "-fsyntax-only", "-"], input="#include <portalis.h>\n", text=True,
        capture_output=True, check=False,
    )  # fmt: skip
    if "PORTALIS_ALLOW_UNSTABLE" not in refused.stderr or refused.returncode == 0:
        failed += 1
        print("portalis.h is accepted without PORTALIS_ALLOW_UNSTABLE")
    print(f"{checked} compilations, {failed} failed")
    return 1 if failed or not checked else 0


if __name__ == "__main__":
    sys.exit(main())
