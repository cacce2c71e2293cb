"""Distributions as wheels: the extension does what the original does.

Each folder here is a distribution with `use.py`, which prints all that it sees of the module, and `functions.txt`, what the
report says. `use.py` runs with the original and with the unpacked wheel and must print the same; `use.py states` says
which functions ran their translation.
"""

import base64
import hashlib
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
COMMAND = pathlib.Path(os.environ.get("PORTALIS_COMMAND", ROOT / "build/bin/portalis"))


def used(path, script, *words, **environment):
    """What the script prints when modules are found in `path`."""
    done = subprocess.run(
        [sys.executable, script, *words],
        env={
            **os.environ,
            "PYTHONPATH": str(path),
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONHASHSEED": "0",
            **environment,
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=120,
        check=False,
    )
    return done.stdout.decode("utf-8", "backslashreplace")


@unittest.skipUnless(
    sys.version_info >= (3, 11), "the extensions are made for CPython 3.11 and later"
)
class Numerals(unittest.TestCase):
    maxDiff = None
    case = HERE / "numerals"

    @classmethod
    def setUpClass(cls):
        place = tempfile.TemporaryDirectory()
        cls.addClassCleanup(place.cleanup)
        cls.place = pathlib.Path(place.name)
        command = [COMMAND, "build", "--target", "python", cls.case, "-o", cls.place, "--json"]
        done = subprocess.run(command, stdout=subprocess.PIPE, timeout=1200, check=True)
        cls.report = json.loads(done.stdout)
        cls.wheel = pathlib.Path(cls.report["wheel"])
        with zipfile.ZipFile(cls.wheel) as archive:
            archive.extractall(cls.place / "site")

    def run_both(self, *words, **environment):
        script = self.case / "use.py"
        original = used(self.case / "src", script, *words)
        return original, used(self.place / "site", script, *words, **environment)

    def test_report(self):
        lines = [
            f"{f['name']}: {f['state']}" + (f": {f['reason']}" if "reason" in f else "")
            for f in self.report["functions"]
        ]
        self.assertEqual("\n".join(lines) + "\n", (self.case / "functions.txt").read_text())

    def test_same_behaviour(self):
        original, extension = self.run_both()
        self.assertIn("to_roman (39,) {} -> 'XXXIX'", original)
        self.assertEqual(extension, original)

    def test_translations_run(self):
        _, states = self.run_both("states")
        self.assertEqual({line.split()[1] for line in states.splitlines()}, {"True"}, states)

    def test_original_on_demand(self):
        for wanted in ("1", "numerals", "other,numerals"):
            original, fallen_back = self.run_both(PORTALIS_ORIGINAL=wanted)
            self.assertEqual(fallen_back, original)

    def test_wheel(self):
        self.assertEqual(self.wheel.name, "numerals-1.2-cp311-abi3-linux_x86_64.whl")
        with zipfile.ZipFile(self.wheel) as archive:
            record = archive.read("numerals-1.2.dist-info/RECORD").decode().splitlines()
            names = set()
            for name, digest, size in (line.rsplit(",", 2) for line in record):
                names.add(name)
                if name.endswith("/RECORD"):
                    continue
                data = archive.read(name)
                wanted = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=")
                self.assertEqual((digest, size), ("sha256=" + wanted.decode(), str(len(data))))
            self.assertEqual(names, set(archive.namelist()))
        self.assertIn("numerals/py.typed", names)
        self.assertIn("numerals-1.2.dist-info/licenses/LICENSE.txt", names)

    def test_same_bytes(self):
        again = self.place / "again"
        command = [COMMAND, "build", "--target", "python", self.case, "-o", again]
        subprocess.run(command, stdout=subprocess.DEVNULL, timeout=1200, check=True)
        self.assertEqual((again / self.wheel.name).read_bytes(), self.wheel.read_bytes())


@unittest.skipUnless(COMMAND.exists(), "not built")
class BadInput(unittest.TestCase):
    def build(self, path):
        with tempfile.TemporaryDirectory() as place:
            command = [COMMAND, "build", "--target", "python", path, "-o", place]
            done = subprocess.run(command, capture_output=True, timeout=60, check=False)
            return done.returncode, done.stderr.decode()

    def test_no_distribution(self):
        with tempfile.TemporaryDirectory() as place:
            status, text = self.build(place)
            self.assertEqual(status, 2)
            self.assertIn("which has PKG-INFO", text)
            (pathlib.Path(place) / "PKG-INFO").write_text("Summary: nothing\n")
            self.assertIn("names no distribution", self.build(place)[1])
            (pathlib.Path(place) / "PKG-INFO").write_text("Name: some-thing\nVersion: 1\n")
            self.assertIn("has no module `some_thing`", self.build(place)[1])

    def test_syntax_error(self):
        with tempfile.TemporaryDirectory() as place:
            path = pathlib.Path(place) / "wrong.py"
            path.write_text("def f(:\n")
            status, text = self.build(path)
            self.assertEqual(status, 1)
            self.assertIn("wrong.py:1", text)


if __name__ == "__main__":
    unittest.main()
