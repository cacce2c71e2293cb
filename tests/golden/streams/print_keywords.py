# `print` with a file or a flush shows typed containers as they are.
import sys

numbers = [1, 2]
pairs = [(1, "a")]
table = {"a": [1.5]}
print(numbers, pairs, flush=True)
print(numbers, table, file=sys.stdout, sep="; ", end="!\n")
print(*numbers, pairs, {1, 2}, flush=True)
print(pairs, *pairs, *table, sep="|")


def log(message, *rest, end="\n", file=None):
    print(message, rest, end=end, file=file)


log(1, 2)
log([1], 2, end="x\n")
try:
    print(numbers, [1] * (1 << 70), flush=True)
except OverflowError as e:
    print(e)
