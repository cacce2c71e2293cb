#!/usr/bin/env python3
"""clang-tidy on every C++ source of the build, several at once; what was clean and has not changed is not read again.

Input:  a build directory with compile_commands.json, and optionally parts of paths. Output: the complaints; exit status 1 when there are any.
Invariant: a file counts as unchanged only when its preprocessed text, its command and the settings are.
"""

import concurrent.futures
import hashlib
import json
import os
import pathlib
import shlex
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
DEPS = pathlib.Path(os.environ.get("PORTALIS_DEPS", ROOT / ".deps"))
TIDY = DEPS / "venv" / "bin" / "clang-tidy"
CLEAN = (
    pathlib.Path(os.environ.get("XDG_CACHE_HOME", pathlib.Path.home() / ".cache"))
    / "portalis"
    / "tidy"
)
FOLDERS = ("lib", "fallback", "capi", "cli")


def sources(build, filters):
    """Compile commands of the project's own sources."""
    entries = json.loads((build / "compile_commands.json").read_text())
    for entry in entries:
        path = pathlib.Path(entry["file"])
        name = str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else ""
        if (
            name.split("/")[0] in FOLDERS
            and path.suffix == ".cpp"
            and all(part in name for part in filters)
        ):
            yield name, entry


def preprocessed(entry):
    """The text that the compiler sees."""
    command = shlex.split(entry["command"])
    compiler = next(n for n, part in enumerate(command) if part.endswith(("c++", "g++", "clang++")))
    command = command[compiler:]
    command = command[: command.index("-o")] + ["-E", "-P", entry["file"]]
    done = subprocess.run(command, cwd=entry["directory"], capture_output=True, check=False)
    return done.stdout


def shared_form(command):
    """A command without the place of its clone, so that all clones on a machine share what was found clean."""
    return command.replace(str(ROOT), ".").encode()


def check(build, name, entry):
    """The complaints about one file; "" when it is clean."""
    text = preprocessed(entry)
    settings = (ROOT / ".clang-tidy").read_bytes() + (
        ROOT / "scripts" / "requirements.txt"
    ).read_bytes()
    mark = (
        CLEAN
        / hashlib.sha256(
            settings + shared_form(entry["command"]) + (ROOT / name).read_bytes() + text
        ).hexdigest()
    )
    if text and mark.exists():
        return ""
    command = [str(TIDY), "--quiet", "-p", str(build), str(ROOT / name)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        return done.stdout + done.stderr
    mark.touch()
    return ""


def main():
    build = ROOT / "build" if len(sys.argv) < 2 else pathlib.Path(sys.argv[1])
    CLEAN.mkdir(parents=True, exist_ok=True)
    found = dict(sources(build, sys.argv[2:]))
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(
        int(os.environ.get("PORTALIS_JOBS", os.cpu_count() or 2))
    ) as pool:
        for complaint in pool.map(lambda item: check(build, *item), found.items()):
            if complaint:
                failed += 1
                print(complaint)
    print(f"{len(found) - failed} passed, {failed} failed")
    return 1 if failed or not found else 0


if __name__ == "__main__":
    sys.exit(main())
