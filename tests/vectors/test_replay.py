"""Recorded calls repeated in the translation: equal ones, wrong ones made smaller, functions that are not translated."""

import json
import os
import pathlib
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PORTALIS = pathlib.Path(os.environ.get("PORTALIS_COMMAND", ROOT / "build" / "bin" / "portalis"))
SAMPLE = pathlib.Path(__file__).resolve().parent / "sample"


def portalis(*words):
    return subprocess.run([PORTALIS, *words], capture_output=True, check=False, timeout=600)


class Replayed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.directory = tempfile.TemporaryDirectory()
        cls.vectors = pathlib.Path(cls.directory.name) / "sample.jsonl"
        done = portalis(
            "record", "sample", "-o", cls.vectors, "--generate", "20", "--", SAMPLE / "suite.py"
        )
        assert done.returncode == 0, done.stderr

    @classmethod
    def tearDownClass(cls):
        cls.directory.cleanup()

    def replay(self, vectors):
        done = portalis("replay", "--debug", "--json", vectors, SAMPLE / "sample.py")
        self.assertIn(done.returncode, (0, 1), done.stderr)
        return done.returncode, json.loads(done.stdout)

    def test_all_recorded_calls_are_equal(self):
        status, report = self.replay(self.vectors)
        self.assertEqual(report["differences"], [])
        self.assertEqual(status, 0)
        for name in ("double", "append", "check"):
            counts = report["functions"][f"sample:{name}"]
            self.assertGreater(counts["generated"], 5)
            self.assertGreater(counts["equal"], counts["generated"])
            self.assertEqual(counts["different"], 0)

    def test_a_wrong_outcome_is_shown_and_made_smaller(self):
        head, *lines = self.vectors.read_text().splitlines()
        vector = json.loads(lines[0])
        vector["result"] = "wrong"
        wrong = self.vectors.with_name("wrong.jsonl")
        wrong.write_text("\n".join([head, json.dumps(vector), *lines[1:]]) + "\n")
        status, report = self.replay(wrong)
        self.assertEqual(status, 1)
        (difference,) = report["differences"]
        self.assertEqual(difference["answer"], '{"result":42}')

    def test_files_that_are_none(self):
        for text, reason in (("", b"no vectors"), ("x", b"line 1"), ('{"a":1}\n', b"line 1")):
            bad = self.vectors.with_name("bad.jsonl")
            bad.write_text(text)
            done = portalis("replay", "--debug", bad, SAMPLE / "sample.py")
            self.assertEqual(done.returncode, 2)
            self.assertIn(reason, done.stderr)
        done = portalis("replay", self.vectors, SAMPLE / "missing.py")
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"missing.py", done.stderr)


if __name__ == "__main__":
    unittest.main()
