"""What `from module import *` binds is what the signature tables say: the names of CPython's modules, each supported, unsupported or hidden."""

import importlib
import pathlib
import sys
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))

import builtin_signatures  # noqa: E402


def exported(module):
    """Without submodules: a package has those that somebody imported."""
    names = getattr(module, "__all__", None) or [name for name in dir(module) if name[0] != "_"]
    return {name for name in names if f"{module.__name__}.{name}" not in sys.modules}


class StarNamesTest(unittest.TestCase):
    def test_names_of_modules(self):
        if sys.version_info[:2] != (3, 11):
            self.skipTest("the tables are those of CPython 3.11")
        for section in builtin_signatures.load():
            if section.kind != "module" or section.name == "__future__":
                continue
            with self.subTest(module=section.name):
                bound = (set(section.entries) | section.unsupported) - section.hidden
                bound = {name for name in bound if name[0] != "_" and "." not in name}
                module = importlib.import_module(section.name)
                extra = bound - exported(module)
                missing = {name for name in exported(module) - bound if name[0] != "_"}
                self.assertEqual((extra, missing), (set(), set()))


if __name__ == "__main__":
    unittest.main()
