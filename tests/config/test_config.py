"""The configuration of the command: which file and profile hold, and that the command line overrides them."""

import json
import os
import pathlib
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PORTALIS = pathlib.Path(os.environ.get("PORTALIS_COMMAND", ROOT / "build" / "bin" / "portalis"))

CONFIG = """\
[source]
file = "program.py"
python = "3.12"

[profile.staging]
source.python = "3.11"
source.file = "other.py"
"""


class ConfigTest(unittest.TestCase):
    def setUp(self):
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        self.root = pathlib.Path(directory.name).resolve()
        # Type parameters are grammar from 3.12 on, so the diagnostics tell which version holds.
        (self.root / "program.py").write_text("type T = int\nprint(1 +)\n")
        (self.root / "other.py").write_text("print('other')\n")
        (self.root / "portalis.toml").write_text(CONFIG)
        (self.root / "below").mkdir()

    def portalis(self, *words, where=".", **environment):
        """Exit status and all output."""
        done = subprocess.run(
            [PORTALIS, *words],
            cwd=self.root / where,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            env={**os.environ, **environment},
            timeout=100,
            check=False,
        )
        return done.returncode, done.stdout

    def test_a_file_gives_arguments_and_options(self):
        for where in (".", "below"):
            status, output = self.portalis("dump", "--stage", "ast", where=where)
            self.assertEqual(status, 1)
            self.assertIn("program.py:2:", output)
            self.assertNotIn("program.py:1:", output)

    def test_profiles_and_the_command_line_override(self):
        for words, environment in (
            (["--profile", "staging"], {}),
            (["--profile=staging"], {}),
            ([], {"PORTALIS_PROFILE": "staging"}),
        ):
            status, output = self.portalis(*words, "dump", "--stage", "ast", **environment)
            self.assertEqual(status, 0, output)
            self.assertIn("other", output)
        status, output = self.portalis("dump", "--stage", "ast", "--python", "3.11")
        self.assertEqual(status, 1)
        self.assertIn("program.py:1:", output)
        status, output = self.portalis("dump", "--stage", "ast", "other.py")
        self.assertEqual(status, 0)

    def test_what_is_in_force_is_printed_with_its_place(self):
        status, output = self.portalis("--profile", "staging", "config")
        self.assertEqual(status, 0)
        place = self.root / "portalis.toml"
        self.assertIn(f'source.python = "3.11"  # {place}:6:17 (profile staging)\n', output)
        status, output = self.portalis("config", "--json")
        settings = json.loads(output)["settings"]
        self.assertEqual(
            [one["words"] for one in settings], [[f"{self.root}/program.py"], ["3.12"]]
        )
        status, output = self.portalis("--config", "absent.toml", "config")
        self.assertEqual(status, 2)
        (self.root / "empty.yaml").write_text("")
        self.assertEqual(self.portalis("--config", "empty.yaml", "config"), (0, ""))
        self.assertEqual(self.portalis("config", PORTALIS_CONFIG="empty.yaml"), (0, ""))

    def test_faults_stop_every_command_that_reads_settings(self):
        (self.root / "portalis.toml").write_text("[source]\nfiel = 'x'\npython = '3'\n")
        status, output = self.portalis("analyze", "other.py")
        self.assertEqual(status, 2)
        self.assertIn(
            "portalis.toml:2:1: there is no key `fiel` in `source`; did you mean `file`?", output
        )
        self.assertIn("portalis.toml:3:10: `source.python` cannot be `3`", output)
        self.assertEqual(self.portalis("config")[0], 2)
        self.assertEqual(
            self.portalis("--config", "none.toml", "doctor", "--json")[0] in (0, 3), True
        )

    def test_a_profile_needs_a_configuration(self):
        (self.root / "portalis.toml").unlink()
        status, output = self.portalis("--profile", "dev", "analyze", "other.py")
        self.assertEqual(status, 2)
        self.assertIn("profile `dev`", output)
        status, output = self.portalis("analyze")
        self.assertEqual(status, 2)
        self.assertIn("file is required", output)
        self.assertEqual(self.portalis("config"), (0, "# no configuration was found\n"))


if __name__ == "__main__":
    unittest.main()
