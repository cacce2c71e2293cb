"""The runtime looks names up on objects by itself: methods that the program never calls."""

import sys


class Reader:
    def __init__(self, lines):
        self.lines = lines
        self.at = 0

    def readline(self):
        if self.at == len(self.lines):
            return ""
        self.at += 1
        return self.lines[self.at - 1] + "\n"


class Writer:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)
        return len(text)

    def flush(self):
        self.parts.append("<flush>")


class Keyed:
    def __init__(self, table):
        self.table = table

    def keys(self):
        return list(self.table)

    def __getitem__(self, key):
        return self.table[key] * 2


sys.stdin = Reader(["first", "second"])
print(input(), input())
try:
    input()
except EOFError as error:
    print("end", error)
writer = Writer()
print("text", 5, file=writer, flush=True)
print(writer.parts)
print(dict(Keyed({"a": 1, "b": 2})), dict(**Keyed({"c": 3})))
