"""Recorded calls: the text of values, what is recorded and what is not, suites that end badly."""

import datetime
import decimal
import fractions
import json
import math
import pathlib
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
VECTORS = ROOT / "lib" / "verify" / "vectors"
SAMPLE = pathlib.Path(__file__).resolve().parent / "sample"
sys.path.insert(0, str(VECTORS))
from portalis_vectors import generate, replay, shrink  # noqa: E402
from portalis_vectors.values import Unrecordable, decode, encode  # noqa: E402

VALUES = [
    None, True, 0, -1, 1 << 70, 1 << 10_000, 0.1, -0.0, 1e300, math.inf, -math.inf, 1j, "", "é\ud800\0", b"\xff", bytearray(b"a"),
    [], [1, [2.0]], (), (1,), {}, {"a": 1}, {"$a": 1}, {1: 2, "b": (3,)}, set(), {3, 1, 2}, frozenset({"x"}), range(1, 9, 2), ...,
    decimal.Decimal("1.10"), fractions.Fraction(1, 3), datetime.timedelta(1, 2, 3), datetime.date(2024, 2, 29),
    datetime.time(1, 2, 3, 4, fold=1), datetime.datetime(2024, 2, 29, 1, 2, 3, 4),
]  # fmt: skip


class Values(unittest.TestCase):
    def test_a_value_comes_back(self):
        for value in VALUES:
            with self.subTest(value=repr(value)[:50]):
                back = decode(encode(value))
                self.assertIs(type(back), type(value))
                self.assertEqual(repr(back), repr(value))

    def test_nan_comes_back(self):
        self.assertTrue(math.isnan(decode(encode([math.nan]))[0]))

    def test_text_is_canonical(self):
        self.assertEqual(encode({3, 10, 2}), '{"$set":[10,2,3]}')
        self.assertNotEqual(encode(1), encode(1.0))
        self.assertNotEqual(encode(1), encode(True))

    def test_texts_that_the_translation_reads_too(self):
        for text in (SAMPLE.parent / "values.jsonl").read_text().splitlines():
            with self.subTest(text=text[:50]):
                self.assertEqual(encode(decode(text)), text)

    def test_what_has_no_text_says_why(self):
        loop = []
        loop.append(loop)
        shared = [1]
        deep = []
        for _ in range(200):
            deep = [deep]
        zoned = datetime.datetime(2024, 1, 1, tzinfo=datetime.UTC)
        for value, reason in (
            (object(), "type object"), (loop, "two places"), ([shared, shared], "two places"), (deep, "too deeply"),
            (zoned, "zone"), (type("Text", (str,), {})("a"), "Text"), (len, "builtin_function"),
        ):  # fmt: skip
            with self.subTest(reason=reason), self.assertRaisesRegex(Unrecordable, reason):
                encode(value)

    def test_bad_text_is_an_error(self):
        for text in ("", "{", '{"$no":1}', '{"$int":"x"}', '{"$bytes":"zz"}', '{"$dict":[[1]]}', '{"$date":[1]}'):  # fmt: skip
            with self.subTest(text=text), self.assertRaises((ValueError, TypeError)):
                decode(text)


class Generated(unittest.TestCase):
    VECTORS = [
        {"function": "m:f", "args": ["abc", 1], "kwargs": {"key": [1, 2]}},
        {"function": "m:f", "args": ["x", 2], "kwargs": {}},
    ]

    def test_the_same_each_time_and_of_recorded_types(self):
        made = generate.requests(self.VECTORS, 50)
        self.assertEqual(made, generate.requests(self.VECTORS, 50))
        self.assertGreater(len(made), 30)
        for request in made:
            self.assertEqual(request["function"], "m:f")
            self.assertIsInstance(request["args"][0], str)
            self.assertIsInstance(request["args"][1], int)

    def test_none_is_asked_for(self):
        self.assertEqual(generate.requests(self.VECTORS, 0), [])


class Shrunk(unittest.TestCase):
    def test_the_simplest_call_is_found(self):
        """What goes wrong is a letter b behind an a and a number above 7."""
        line = '{"function":"m:f","args":["xxabyy",[30,{"$tuple":[true]}]],"kwargs":{"key":1.5}}'
        steps = 0
        while True:
            for request in shrink.requests(line):
                text, numbers = request["args"]
                if "ab" in text and numbers and numbers[0] > 7:
                    line = json.dumps(request)
                    break
            else:
                break
            steps += 1
        self.assertLess(steps, 60)
        self.assertEqual(json.loads(line)["args"], ["ab", [8]])
        self.assertEqual(json.loads(line)["kwargs"], {})


class Replayed(unittest.TestCase):
    def test_requests_that_are_none(self):
        for line in ("", "[]", "{}", '{"function":"no:f","args":[],"kwargs":{}}', '{"function":"math:sqrt","args":1,"kwargs":{}}'):  # fmt: skip
            with self.subTest(line=line):
                self.assertIn("invalid", replay.answer(line))


def record(*words, timeout="20"):
    """The report and the vectors."""
    with tempfile.TemporaryDirectory() as directory:
        output = pathlib.Path(directory) / "sample.jsonl"
        command = [
            sys.executable,
            VECTORS / "portalis_vectors",
            "record",
            "--json",
            "--generate",
            "5",
            "--timeout",
            timeout,
        ]
        done = subprocess.run(
            [*command, "sample", output, "--", SAMPLE / "suite.py", *words],
            capture_output=True,
            check=False,
        )  # fmt: skip
        lines = output.read_text().splitlines() if output.exists() else []
        left = [path.name for path in pathlib.Path(directory).iterdir()]
        assert left in ([], ["sample.jsonl"]), left
    return json.loads(done.stdout), [json.loads(line) for line in lines]


class Recorded(unittest.TestCase):
    def test_a_suite(self):
        report, (head, *vectors) = record()
        self.assertEqual(report["suite"], {"ended": "exit", "status": 0})
        self.assertEqual(head["portalis_vectors"], 1)
        recorded = [vector for vector in vectors if "generated" not in vector]
        self.assertEqual(
            recorded,
            [
                {"function": "sample:double", "args": [21], "kwargs": {}, "result": 42},
                {"function": "sample:double", "args": ["ab"], "kwargs": {}, "result": "abab"},
                {
                    "function": "sample:append", "args": [[1]], "kwargs": {"item": 2}, "result": [1, 2],
                    "after": [[[1, 2]], {"item": 2}],
                },
                {"function": "sample:check", "args": [1], "kwargs": {}, "result": 1},
                {
                    "function": "sample:check", "args": [-1], "kwargs": {},
                    "exception": {"type": "sample.Trouble", "text": "negative"},
                },
            ],
        )  # fmt: skip
        self.assertTrue(report["generated"]["sample:double"])
        self.assertEqual(report["missed"]["sample:made"], {"the result: a value of type object": 1})
        self.assertEqual(
            report["missed"]["sample:double"], {"an argument: one object in two places": 1}
        )
        self.assertEqual(report["missed"]["sample:letters"], {"a generator or coroutine": 1})
        self.assertEqual(report["missed"]["sample:count"], {"another outcome when repeated": 1})
        self.assertNotIn("sample:_hidden", report["calls"])

    def test_a_suite_that_hangs_keeps_what_was_recorded(self):
        report, lines = record("hang", timeout="2")
        self.assertEqual(report["suite"], {"ended": "timeout"})
        self.assertGreater(len(lines), 4)

    def test_a_suite_that_kills_the_process_keeps_what_was_recorded(self):
        report, lines = record("leave")
        self.assertEqual(report["suite"], {"ended": "exit", "status": 3})
        self.assertGreater(len(lines), 4)


if __name__ == "__main__":
    unittest.main()
