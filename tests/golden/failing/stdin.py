# Programs that read: input with and without prompts, end of file, lines left over, numbers that are none.
import sys


def two_numbers():
    first = int(input("first? "))
    second = int(input())
    print(first + second)


def until_empty():
    total = 0
    while True:
        line = input()
        if not line:
            break
        total += len(line.split())
    print(total)


def until_end():
    lines = []
    try:
        while True:
            lines.append(input("> "))
    except EOFError as error:
        print(repr(error))
    print(lines)


def read_all():
    text = sys.stdin.read()
    print(len(text), repr(text))
    print(repr(sys.stdin.read()), repr(sys.stdin.readline()))


def read_lines():
    print(sys.stdin.readlines())


def one_line():
    print(repr(sys.stdin.readline()), repr(sys.stdin.readline()), repr(input()))


def iterate():
    for number, line in enumerate(sys.stdin, 1):
        print(number, repr(line), line.strip().upper())


def table():
    size, *_ = map(int, input().split())
    rows = [list(map(int, input().split())) for _ in range(size)]
    print(rows, [sum(column) for column in zip(*rows)])


def strict_pairs():
    for line in sys.stdin:
        name, value = line.split("=")
        print(name, int(value))


CASES = {"two": two_numbers, "empty": until_empty, "end": until_end, "all": read_all, "lines": read_lines, "one": one_line}
CASES.update({"iterate": iterate, "table": table, "pairs": strict_pairs})
CASES[sys.argv[1]]()
