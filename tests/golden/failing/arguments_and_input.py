# A program as a user writes it: options from sys.argv, records from stdin, errors as exit statuses and messages.
import sys


class UsageError(Exception):
    pass


class RecordError(ValueError):
    def __init__(self, line, text):
        super().__init__(line, text)
        self.line = line

    def __str__(self):
        return f"line {self.line}: bad record {self.args[1]!r}"


def options(words):
    chosen = {"mode": "sum", "limit": None}
    rest = []
    words = iter(words)
    for word in words:
        if word == "--limit":
            chosen["limit"] = int(next(words))
        elif word.startswith("--"):
            name, found, value = word[2:].partition("=")
            if not found or name not in chosen:
                raise UsageError(f"unknown option {word}")
            chosen[name] = value
        else:
            rest.append(word)
    return chosen, rest


def records(limit):
    for number, line in enumerate(sys.stdin, 1):
        if limit is not None and number > limit:
            print("more lines than", limit, file=sys.stderr)
            sys.exit(3)
        name, _, value = line.rstrip("\n").partition(":")
        if not value.strip().lstrip("-").isdigit():
            raise RecordError(number, line)
        yield name, int(value)


def main(words):
    chosen, rest = options(words)
    totals = {}
    for name, value in records(chosen["limit"]):
        if not rest or name in rest:
            totals.setdefault(name, []).append(value)
    function = {"sum": sum, "max": max, "mean": lambda values: sum(values) / len(values)}[chosen["mode"]]
    for name in sorted(totals):
        print(f"{name:<6}{function(totals[name]):>8}")
    return len(totals) == 0


try:
    status = main(sys.argv[1:])
except UsageError as error:
    print("usage:", error, file=sys.stderr)
    sys.exit(2)
sys.stdout.write("done")
sys.exit(status)
