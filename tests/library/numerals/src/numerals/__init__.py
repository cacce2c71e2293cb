"""Functions of every kind: translated, and left as they are."""

import argparse
import functools
import re


class NumeralError(Exception):
    pass


class OutOfRange(NumeralError, ValueError):
    """Too small or too large."""


PAIRS = (("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1))
RULES = [(r"y$", "ies"), (r"$", "s")]
PLAIN = {"sheep", "fish"}
WORDS = {1: "one", 2: "two"}
LIMIT = 40
DIGITS = re.compile(r"\d+")


def to_roman(n: int, *, upper: bool = True) -> str:
    """The numeral of n."""
    if not isinstance(n, int):
        raise TypeError("no int")
    if not 0 < n < LIMIT:
        raise OutOfRange(f"{n} is out of range", n)
    result = ""
    for numeral, value in PAIRS:
        while n >= value:
            result += numeral
            n -= value
    return result if upper else result.lower()


def plural(word: str) -> str:
    if word.lower() in PLAIN:
        return word
    for rule, end in RULES:
        if re.search(rule, word):
            return re.sub(rule, end, word)
    return word


def spelt(n: int, /, default: str = "many") -> str:
    return WORDS.get(n, default)


def digits(text: str) -> list[str]:
    return DIGITS.findall(text)


def power(base: int, exponent: int) -> int:
    result = 1
    for _ in range(exponent):
        result *= base
    return result


def mean(a: float, b: float) -> float:
    return (a + b) / 2


def pair(a: str, b: int | None = None) -> tuple[str, int]:
    return a, len(a) if b is None else b


def untyped(x, y=3):
    return x + y


def nested(n: int) -> str:
    return plural(to_roman(n))


def data(raw: bytes) -> bytes:
    return raw[::-1]


def failing(n: int) -> int:
    try:
        return 1 // n
    except ZeroDivisionError as error:
        raise OutOfRange("zero") from error


def remember(word: str) -> None:
    RULES.insert(0, (f"{word}$", word + "!"))


def rules() -> list:
    return RULES


@functools.lru_cache
def cached(n: int) -> int:
    return n + 1


def numbers(n: int):
    yield from range(n)


def arguments() -> argparse.Namespace:
    return argparse.ArgumentParser().parse_args(["--"])


def report(items, *, title="x"):
    """Over objects: the module that it uses is not translated."""
    box = argparse.Namespace(title=title)
    lines = []
    total = 0
    for name, count in items:
        if not count:
            continue
        total += count
        lines.append(f"{name!r:>8}|{count:03}")
    while len(lines) < 2:
        lines.append("-")
    box.total = total
    box.total *= 2
    table = {"lines": lines, title: box.total, "first": lines[0][1:-1]}
    table["lines"] += [total or "none"]
    if title is None or "x" in title and total >= 3:
        last = -total
        return table, last, {1.5, b"a"} if total > 3 else (not total,), box
    if total < 0:
        raise OutOfRange(f"bad {title}", last)
    raise NumeralError


def total(*values: int) -> int:
    return sum(values)


TABLE = {"roman": to_roman}
alias = plural
