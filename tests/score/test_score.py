"""The scoreboard counts what it sees: a stand-in for the command plays every way in which a translation can end."""

import json
import pathlib
import subprocess
import sys
import tempfile
import textwrap
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]

# Ends as the program's first comment says; `emit` is what a translation that rustc rejects looks like from outside.
STAND_IN = textwrap.dedent(
    """
    import pathlib, sys, time
    words = sys.argv[1:]
    if words[0] == "build":
        source = pathlib.Path(words[-3]).read_text()
        module = pathlib.Path(words[-1])
        if source.startswith("# refuse"):
            print('{"diagnostics": [{"code": "P2101", "severity": "error", "message": "cannot translate x"}]}')
            sys.exit(1)
        if source.startswith("# silent"):
            sys.exit(1)
        if source.startswith("# emit"):
            print("error: rustc rejected the translation", file=sys.stderr)
            sys.exit(70)
        if source.startswith("# nothing"):
            sys.exit(0)
        module.write_text(source)
        sys.exit(0)
    source = pathlib.Path(words[-1]).read_text()
    if source.startswith("# trap"):
        print("portalis: the module trapped", file=sys.stderr)
        sys.exit(70)
    if source.startswith("# slow"):
        print("portalis: the program was ended: ran longer than 1000 ms", file=sys.stderr)
        sys.exit(1)
    if source.startswith("# exit"):
        sys.exit(4)
    if source.startswith("# raise"):
        print("Traceback (most recent call last):\\nValueError: x", file=sys.stderr)
        sys.exit(1)
    print("other" if source.startswith("# wrong") else "ok")
    """
)


class ScoreTest(unittest.TestCase):
    def setUp(self):
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        self.root = pathlib.Path(directory.name)
        (self.root / "portalis.py").write_text(STAND_IN)

    def score(self, programs, *options):
        """Runs the scoreboard on programs given by name and source; (exit status, results, printed text)."""
        corpus = self.root / "corpus" / "small"
        corpus.mkdir(parents=True, exist_ok=True)
        for name, source in programs.items():
            (corpus / f"{name}.py").write_text(source)
            (corpus / f"{name}.out").write_text("ok\n")
        command = [
            sys.executable,
            str(ROOT / "scripts" / "score.py"),
            "small",
            "--corpus-dir",
            str(self.root / "corpus"),
        ]
        command += ["--output", str(self.root / "score"), *options]
        command += ["--command", sys.executable, str(self.root / "portalis.py")]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        document = json.loads((self.root / "score" / "small.json").read_text())
        return done.returncode, document, done.stdout

    def outcome(self, source):
        status, document, _ = self.score({"program": source})
        return status, document["results"]["program"]["outcome"]

    def test_equal_output_is_equal(self):
        self.assertEqual(self.outcome("# fine"), (0, "equal"))

    def test_a_diagnostic_is_a_refusal(self):
        self.assertEqual(self.outcome("# refuse"), (0, "refused"))

    def test_refusing_without_a_diagnostic_is_broken(self):
        self.assertEqual(self.outcome("# silent"), (1, "broken"))

    def test_bad_emission_is_broken(self):
        self.assertEqual(self.outcome("# emit"), (1, "broken"))

    def test_success_without_a_module_is_broken(self):
        self.assertEqual(self.outcome("# nothing"), (1, "broken"))

    def test_trap_is_broken(self):
        self.assertEqual(self.outcome("# trap"), (1, "broken"))

    def test_time_out_is_broken(self):
        self.assertEqual(self.outcome("# slow"), (1, "broken"))

    def test_other_output_is_wrong(self):
        self.assertEqual(self.outcome("# wrong"), (1, "wrong"))

    def test_uncaught_exception_is_wrong(self):
        self.assertEqual(self.outcome("# raise"), (1, "wrong"))

    def test_other_status_is_wrong(self):
        self.assertEqual(self.outcome("# exit"), (1, "wrong"))

    def test_reasons_are_counted_by_program(self):
        _, document, text = self.score({"a": "# refuse", "b": "# refuse 2", "c": "# fine"})
        self.assertEqual(
            document["reasons"],
            [{"reason": "P2101: cannot translate x", "programs": 2, "alone": 2}],
        )
        self.assertIn("2 (2 alone)  P2101: cannot translate x", text)

    def test_changed_program_is_judged_again(self):
        self.assertEqual(self.outcome("# fine"), (0, "equal"))
        self.assertEqual(self.outcome("# wrong"), (1, "wrong"))
        self.assertEqual(self.outcome("# fine"), (0, "equal"))

    def test_sample_is_the_same_every_time(self):
        programs = {f"p{number}": f"# fine {number}" for number in range(20)}
        first = self.score(programs, "--sample", "5")[1]["results"]
        again = self.score(programs, "--sample", "5")[1]["results"]
        self.assertEqual(len(first), 5)
        self.assertEqual(list(first), list(again))


if __name__ == "__main__":
    unittest.main()
