"""The names that the runtime itself asks of objects are those that the translator knows of: a method of a struct class is in its namespace only when somebody may look it up."""

import pathlib
import re
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
SOURCES = ROOT / "runtime" / "src"
KNOWN = ROOT / "lib" / "check" / "solve_classes.cpp"

LOOKUP = re.compile(
    r"\b(?:ops::)?(?:get_attr|find_attr|call_method|call_method_kw|call_method_args)\("
)
LITERAL = re.compile(r'\s*"([A-Za-z_]\w*)"')

# Names that the runtime asks only of objects whose classes are never structs.
OF_OTHERS = {
    "exceptions": {"code", "msg"},
    "enumerations": {
        "_generate_next_value_",
        "_missing_",
        "_name_",
        "_sort_order_",
        "_value_",
        "sort",
    },
    "classes derived from the runtime's own": {"_recreate_cm", "tzname", "utcoffset", "wrap"},
    "queues": {
        "_get",
        "_init",
        "_put",
        "_qsize",
        "get",
        "maxsize",
        "popleft",
        "put",
        "queue",
    },
    "classes of collections.abc, which no program with struct classes names": {
        "_from_iterable",
        "add",
        "discard",
        "index",
        "popitem",
    },
    "fields of data classes": {"name"},
}


def after_first_argument(text, start):
    """The text behind the first comma of the call whose arguments begin there."""
    depth = 0
    for at in range(start, len(text)):
        c = text[at]
        if c in "([{":
            depth += 1
        elif c in ")]}":
            depth -= 1
            if depth < 0:
                return ""
        elif c == "," and depth == 0:
            return text[at + 1 : at + 80]
    return ""


def asked_names():
    found = {}
    for path in sorted(SOURCES.rglob("*.rs")):
        text = path.read_text().split("#[cfg(test)]")[0]
        for call in LOOKUP.finditer(text):
            literal = LITERAL.match(after_first_argument(text, call.end()))
            if literal:
                found.setdefault(literal[1], str(path.relative_to(ROOT)))
    return {name: place for name, place in found.items() if not name.startswith("__")}


def known_names():
    text = KNOWN.read_text()
    always = re.search(r"kRuntimeNames\[\] = \{([^}]*)\}", text)[1]
    with_module = re.search(r"kNamesOfModules\[\] = \{(.*?)\};", text, re.S)[1]
    return {*re.findall(r'"(\w+)"', always), *re.findall(r'\{"(\w+)"', with_module)}


class RuntimeNamesTest(unittest.TestCase):
    def test_every_name_is_known(self):
        others = set().union(*OF_OTHERS.values())
        missing = {
            n: place for n, place in asked_names().items() if n not in known_names() | others
        }
        self.assertEqual(missing, {})

    def test_known_names_stand_in_the_runtime(self):
        text = "".join(path.read_text() for path in SOURCES.rglob("*.rs"))
        self.assertEqual({n for n in known_names() if f'"{n}"' not in text}, set())
        others = set().union(*OF_OTHERS.values())
        self.assertEqual(others - set(asked_names()), set())
        self.assertEqual(others & known_names(), set())


if __name__ == "__main__":
    unittest.main()
