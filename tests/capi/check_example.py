#!/usr/bin/env python3
"""An example program that uses the library prints the Rust that the command shows, and refuses what the command refuses.

Input:  the example, the command, a Python program. Output: what differs; exit status 1 when anything does.
"""

import pathlib
import subprocess
import sys
import tempfile


def run(*command):
    return subprocess.run(
        [str(part) for part in command],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def complaints(example, command, program, scratch):
    done, shown = run(example, program), run(command, "dump", "--stage", "rust", program)
    if done.returncode != 0 or shown.returncode != 0:
        yield f"status {done.returncode} and {shown.returncode}\n{done.stderr}{shown.stderr}"
    elif not shown.stdout.strip() or shown.stdout not in done.stdout:
        yield f"the example's Rust is not the command's:\n{done.stdout}"
    refused = scratch / "refused.py"
    refused.write_text("import ctypes\n")
    done = run(example, refused)
    if done.returncode != 1 or "ctypes" not in done.stderr or done.stdout:
        yield f"a refusal ended with status {done.returncode}\n{done.stdout}{done.stderr}"
    done = run(example, scratch / "absent.py")
    if done.returncode != 2 or "absent.py" not in done.stderr:
        yield f"an absent file ended with status {done.returncode}\n{done.stderr}"


def main():
    with tempfile.TemporaryDirectory() as directory:
        found = list(complaints(*sys.argv[1:], pathlib.Path(directory)))
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
