#!/usr/bin/env python3
"""The shared library exports exactly the functions that its headers declare.

Input:  the library and the folder of its headers. Output: what is exported or declared alone; exit status 1 when there is any.
"""

import pathlib
import re
import subprocess
import sys

DECLARED = re.compile(r"PORTALIS_API\b[^;{(]*?\b(portalis_\w+)\s*\(", re.S)


def exported(library):
    """Names of functions and data; the names of versions themselves are absolute (A)."""
    command = ["nm", "-D", "--defined-only", str(library)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    symbols = [line.split() for line in done.stdout.splitlines()]
    return {parts[-1].split("@")[0] for parts in symbols if parts and parts[-2] != "A"}


def declared(folder):
    names = set()
    for header in folder.rglob("*.h"):
        names.update(DECLARED.findall(header.read_text()))
    return names


def main():
    library, folder = map(pathlib.Path, sys.argv[1:])
    found, promised = exported(library), declared(folder)
    for name in sorted(found - promised):
        print(f"exported, but in no header: {name}")
    for name in sorted(promised - found):
        print(f"declared, but not exported: {name}")
    print(f"{len(found)} exported, {len(promised)} declared")
    return 0 if found == promised and found else 1


if __name__ == "__main__":
    sys.exit(main())
