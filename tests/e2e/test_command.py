"""The command from end to end: exit statuses, what it writes, and what it says when the machine or the program lets it down."""

import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PORTALIS = pathlib.Path(os.environ.get("PORTALIS_COMMAND", ROOT / "build" / "bin" / "portalis"))

HELLO = 'import sys\nprint("hello", sys.argv[1:])\n'


class CommandTest(unittest.TestCase):
    def setUp(self):
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        self.root = pathlib.Path(directory.name)

    def program(self, text, name="program.py"):
        path = self.root / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def portalis(self, *arguments, **environment):
        """Runs the command in the scratch directory; the finished process, output as text."""
        command = [str(PORTALIS), *map(str, arguments)]
        variables = {**os.environ, **environment}
        return subprocess.run(
            command,
            cwd=self.root,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            env=variables,
            timeout=600,
            check=False,
        )

    def assert_status(self, done, status):
        self.assertEqual(done.returncode, status, done.stdout + done.stderr)

    def left(self):
        """Names in the scratch directory, hidden ones included."""
        return sorted(path.name for path in self.root.iterdir())

    def test_run_passes_arguments_output_and_status(self):
        program = self.program("import sys\nprint(sys.argv[1:])\nsys.exit(int(sys.argv[1]))\n")
        done = self.portalis("run", "--debug", program, "5", "x y")
        self.assert_status(done, 5)
        self.assertEqual(done.stdout, "['5', 'x y']\n")

    def test_words_after_the_file_are_the_programs_own(self):
        program = self.program("import sys\nprint(sys.argv[1:])\n")
        for words, expected in (
            (["--", "1", "-x"], ["1", "-x"]),
            (["-x", "--", "y"], ["-x", "--", "y"]),
            (["--", "--", "y"], ["--", "y"]),
            (["--"], []),
            (["a", "--debug"], ["a", "--debug"]),
        ):
            done = self.portalis("run", "--debug", program, *words)
            self.assert_status(done, 0)
            self.assertEqual(done.stdout, f"{expected}\n")

    def test_parse_takes_many_files_and_says_which_are_bad(self):
        good = self.program("x = [1, 2]\n", "good.py")
        bad = self.program("x = (\n", "bad.py")
        done = self.portalis("parse", good, good)
        self.assert_status(done, 0)
        self.assertEqual(done.stdout, "2 files, 0 with errors\n")
        done = self.portalis("parse", good, bad)
        self.assert_status(done, 1)
        self.assertIn("'(' was never closed", done.stderr)
        done = self.portalis("parse", "--max-nodes", "4", good)
        self.assert_status(done, 1)
        self.assertIn("more nodes than the limit of 4", done.stderr)

    def test_parse_says_what_it_cost_and_where(self):
        program = self.program("x = [1, 2]\n")
        done = self.portalis("parse", "--metrics", "--trace", "trace.json", program)
        self.assert_status(done, 0)
        metrics = json.loads(done.stdout)
        self.assertEqual((metrics["files"], metrics["bytes"], metrics["device"]), (1, 11, "cpu"))
        self.assertEqual(metrics["profile"]["operations"][0]["count"], 1)
        trace = json.loads((self.root / "trace.json").read_text())
        self.assertEqual(trace["traceEvents"][0]["name"], "parse")

    def test_doctor_names_the_devices(self):
        done = self.portalis("doctor")
        self.assertIn("device cpu: can be used\n", done.stdout)
        self.assertIn("device cuda: ", done.stdout)

    def test_parse_does_not_replace_a_device_that_is_missing(self):
        program = self.program("x = 1\n")
        done = self.portalis("parse", "--device", "cuda", program)
        self.assert_status(done, 3)
        self.assertIn("device `cuda`, asked for by the caller, cannot be used", done.stderr)
        done = self.portalis("parse", program, PORTALIS_DEVICE="abacus")
        self.assert_status(done, 2)

    def test_uncaught_exception_ends_as_in_cpython(self):
        done = self.portalis("run", "--debug", self.program("print(1)\nraise ValueError('no')\n"))
        self.assert_status(done, 1)
        self.assertEqual(done.stdout, "1\n")
        self.assertEqual(done.stderr.splitlines()[-1], "ValueError: no")

    def test_native_target_runs_too(self):
        done = self.portalis("run", "--debug", "--native", self.program(HELLO), "a")
        self.assert_status(done, 0)
        self.assertEqual(done.stdout, "hello ['a']\n")

    def test_translated_crate_builds_with_plain_cargo_elsewhere(self):
        self.assert_status(self.portalis("translate", self.program(HELLO), "-o", "crate"), 0)
        elsewhere = self.root / "moved"
        shutil.move(self.root / "crate", elsewhere)
        command = ["cargo", "run", "--quiet", "--offline", "--locked", "--", "b"]
        variables = {
            name: value for name, value in os.environ.items() if not name.startswith("CARGO_TARGET")
        }
        done = subprocess.run(
            command, cwd=elsewhere, capture_output=True, text=True, env=variables, check=False
        )
        self.assert_status(done, 0)
        self.assertEqual(done.stdout, "hello ['b']\n")
        self.assertEqual(done.stderr, "")

    def test_build_writes_a_module(self):
        self.assert_status(
            self.portalis("build", "--debug", self.program(HELLO), "-o", "out.wasm"), 0
        )
        self.assertTrue((self.root / "out.wasm").read_bytes().startswith(b"\0asm"))

    def test_verify_finds_equal_runs(self):
        self.assert_status(self.portalis("verify", "--debug", self.program(HELLO), "a"), 0)

    def test_package_holds_what_its_manifest_says(self):
        self.assert_status(self.portalis("package", "--debug", self.program(HELLO), "-o", "out"), 0)
        self.assertIn("manifest.json", [path.name for path in (self.root / "out").iterdir()])
        check = subprocess.run(
            ["sha256sum", "--quiet", "-c", "SHA256SUMS"], cwd=self.root / "out", check=False
        )
        self.assertEqual(check.returncode, 0)

    def test_refusal_has_a_diagnostic_and_writes_nothing(self):
        done = self.portalis("translate", self.program("import ctypes\n"), "-o", "crate")
        self.assert_status(done, 1)
        self.assertIn("ctypes", done.stderr)
        self.assertIn("program.py:1:", done.stderr)
        self.assertEqual(self.left(), ["program.py"])

    def test_usage_errors_have_status_2(self):
        self.assert_status(self.portalis("translate"), 2)
        self.assert_status(self.portalis("no-such-command"), 2)
        self.assert_status(self.portalis("run", "absent.py"), 2)

    def test_help_shows_examples(self):
        done = self.portalis("--help")
        self.assert_status(done, 0)
        self.assertIn("portalis run", done.stdout)

    def test_directory_of_the_user_is_not_replaced(self):
        (self.root / "mine").mkdir()
        (self.root / "mine" / "notes.txt").write_text("keep")
        done = self.portalis("translate", self.program(HELLO), "-o", "mine")
        self.assert_status(done, 2)
        self.assertEqual([path.name for path in (self.root / "mine").iterdir()], ["notes.txt"])
        self.assertEqual(self.left(), ["mine", "program.py"])

    def test_missing_compiler_is_named(self):
        done = self.portalis(
            "build", self.program(HELLO), "-o", "out.wasm", PORTALIS_RUSTC="/nonexistent/rustc"
        )
        self.assert_status(done, 3)
        self.assertIn("/nonexistent/rustc", done.stderr)
        self.assertEqual(self.left(), ["program.py"])

    def test_missing_wasmtime_is_named(self):
        done = self.portalis(
            "run", "--debug", self.program(HELLO), PORTALIS_WASMTIME="/nonexistent/wasmtime.so"
        )
        self.assert_status(done, 3)
        self.assertIn("/nonexistent/wasmtime.so", done.stderr)

    def test_missing_interpreter_is_named(self):
        done = self.portalis(
            "verify", "--debug", self.program(HELLO), PORTALIS_PYTHON="/nonexistent/python"
        )
        self.assert_status(done, 3)
        self.assertIn("/nonexistent/python", done.stderr)

    def test_translating_needs_no_toolchain(self):
        done = self.portalis("translate", self.program(HELLO), "-o", "crate", PATH="/nonexistent")
        self.assert_status(done, 0)

    def test_endless_program_is_ended(self):
        program = self.program("n = 0\nwhile True:\n    n = (n + 1) % 7\n")
        done = self.portalis("run", "--debug", "--timeout", "1", program)
        self.assert_status(done, 1)
        self.assertIn("ran longer than 1000 ms", done.stderr)
        self.assert_status(self.portalis("verify", "--debug", "--timeout", "1", program), 1)

    def test_hungry_program_is_ended(self):
        program = self.program("xs = []\nwhile True:\n    xs.append('x' * 1000)\n")
        done = self.portalis(
            "run", "--debug", "--timeout", "60", "--memory", str(256 << 20), program
        )
        self.assert_status(done, 1)
        self.assertIn("memory", done.stderr)

    def test_unwritable_output_is_an_error_that_leaves_nothing(self):
        self.program("", "file")
        done = self.portalis("build", "--debug", self.program(HELLO), "-o", "file/out.wasm")
        self.assert_status(done, 2)
        self.assertIn("file", done.stderr)
        self.assertEqual(self.left(), ["file", "program.py"])


if __name__ == "__main__":
    unittest.main()
