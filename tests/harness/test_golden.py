"""The golden harness fails when it should: a stand-in for the command plays right and wrong translations."""

import pathlib
import subprocess
import sys
import tempfile
import textwrap
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
RUST = 'pub fn run() {\n    println!("hi");\n}\n'

# Translates every program to the same Rust; what it prints, and whether it refuses, is in the program's first line.
STAND_IN = textwrap.dedent(
    """
    import pathlib, sys
    words = sys.argv[1:]
    name = next(word for word in words if word.endswith(".py"))
    first = pathlib.Path(name).read_text().splitlines()[0]
    if words[0] == "dump":
        sys.stdout.write(%r)
    elif words[0] == "translate" and "refuse" in first:
        if "and write" in first:
            pathlib.Path(words[-1]).mkdir()
        print(f"{name}:2:1: error: cannot translate x [P2101]", file=sys.stderr)
        sys.exit(1)
    elif words[0] == "translate":
        source = pathlib.Path(words[-1]) / "src"
        source.mkdir(parents=True)
        (source / "case.rs").write_text(%r)
        (source / "main.rs").write_text("fn main() {}")
        manifest = '[package]\\\\nname = "p"\\\\nversion = "0.1.0"\\\\nedition = "2021"\\\\n[workspace]\\\\n'
        (source.parent / "Cargo.toml").write_text(manifest.replace("\\\\n", chr(10)))
    elif words[0] == "run" and "echo" in first:
        given = pathlib.Path(words[words.index("--stdin") + 1])
        print(*words[words.index(name) + 1 :], given.read_text(), sep="|", end="")
        print("target", words[words.index("--target") + 1], file=sys.stderr)
    elif words[0] == "run":
        print(first.removeprefix("# "))
        sys.exit(2 if "status" in first else 0)
    """
) % (RUST, RUST)


class GoldenTest(unittest.TestCase):
    def setUp(self):
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        self.root = pathlib.Path(directory.name)
        (self.root / "portalis.py").write_text(STAND_IN)

    def golden(self, files, *options, **environment):
        """Runs the harness on files given by name; (exit status, printed text)."""
        for name, text in files.items():
            path = self.root / "golden" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        command = [sys.executable, str(ROOT / "tests" / "run_golden.py"), *options]
        command += ["--golden-dir", str(self.root / "golden")]
        command += ["--command", sys.executable, str(self.root / "portalis.py")]
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, env=environment or None
        )
        return done.returncode, done.stdout + done.stderr

    def good(self, **changes):
        """A case that passes, with some of its files replaced."""
        files = {"t/case.py": "# hi\n", "t/case.rs": RUST, "t/case.stdout": "hi\n"}
        for name, text in changes.items():
            files[f"t/case.{name}"] = text
        return files

    def test_agreeing_case_passes(self):
        status, text = self.golden(self.good())
        self.assertEqual(status, 0, text)
        self.assertIn("1 passed, 0 failed", text)

    def test_other_rust_fails(self):
        status, text = self.golden(self.good(rs=RUST.replace("hi", "ho")))
        self.assertEqual(status, 1)
        self.assertIn('-    println!("ho");', text)

    def test_other_output_fails(self):
        status, text = self.golden(self.good(stdout="ho\n"))
        self.assertEqual(status, 1)
        self.assertIn("case.stdout", text)

    def test_other_status_fails(self):
        status, text = self.golden(self.good(py="# status\n", stdout="status\n"))
        self.assertEqual(status, 1)
        self.assertIn("case.exit", text)

    def test_runs_are_a_transcript(self):
        stdout = "$ a 'b c' < \"x\\n\"\na|b c|x\n\n[0] target wasm\n$ \n\n[0] target wasm\n"
        files = self.good(py="# echo\n", runs="a 'b c' < \"x\\n\"\n\n", stdout=stdout)
        status, text = self.golden(files)
        self.assertEqual(status, 0, text)
        status, text = self.golden(files, "--target", "both")
        self.assertEqual(status, 1)
        self.assertIn("+[0] target native", text)

    def test_missing_expectation_fails(self):
        files = self.good()
        del files["t/case.stdout"]
        self.assertEqual(self.golden(files)[0], 1)

    def test_expectation_without_a_case_fails(self):
        status, text = self.golden({**self.good(), "t/gone.rs": RUST})
        self.assertEqual(status, 1)
        self.assertIn("belongs to no case", text)

    def test_no_case_at_all_fails(self):
        self.assertEqual(self.golden({"t/readme.md": ""})[0], 1)

    def test_refusal_passes_with_its_mark(self):
        diagnostic = "fail_x.py:2:1: error: cannot translate x [P2101]\n"
        files = {"t/fail_x.py": "# refuse\nx  #~ P2101\n", "t/fail_x.diag": diagnostic}
        self.assertEqual(self.golden(files)[0], 0, self.golden(files)[1])
        files["t/fail_x.py"] = "# refuse\nx\ny  #~ P2101\n"
        self.assertEqual(self.golden(files)[0], 1)

    def test_refusal_that_writes_fails(self):
        diagnostic = "fail_x.py:2:1: error: cannot translate x [P2101]\n"
        files = {"t/fail_x.py": "# refuse and write\nx\n", "t/fail_x.diag": diagnostic}
        status, text = self.golden(files)
        self.assertEqual(status, 1)
        self.assertIn("wrote a crate", text)

    def test_nothing_is_blessed_where_ci_is_set(self):
        status, _ = self.golden(self.good(), "--bless", CI="true", PATH="/usr/bin:/bin")
        self.assertEqual(status, 2)


if __name__ == "__main__":
    unittest.main()
