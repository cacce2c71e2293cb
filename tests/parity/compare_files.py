#!/usr/bin/env python3
"""Runs portalis_compare_lexers over all Python files that are at hand.

usage: compare_files.py EXECUTABLE [FOLDER...]

The folders are this Python's standard library, the golden tests, and the corpus where it stands beside the clone.
"""

import pathlib
import subprocess
import sys
import sysconfig

ROOT = pathlib.Path(__file__).resolve().parents[2]


def main():
    executable, *folders = sys.argv[1:]
    folders = [pathlib.Path(folder) for folder in folders] or [
        pathlib.Path(sysconfig.get_path("stdlib")),
        ROOT / "tests" / "golden",
        ROOT.parent / "shared" / "corpus",
    ]
    paths = [path for folder in folders for path in sorted(folder.rglob("*.py"))]
    paths = [path for path in paths if "site-packages" not in path.parts]
    listing = "".join(f"{path}\n" for path in paths)
    failed = 0
    for version in ("3.11", "3.13"):
        command = [executable, "--python", version]
        failed += subprocess.run(command, input=listing, text=True, check=False).returncode != 0
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
