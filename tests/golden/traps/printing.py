"""print: end, sep, flush, files, no final newline, and what is written while an argument is evaluated."""
import sys

print("a", "b", sep="", end="!\n")
print(1, None, [2], sep=", ", end="")
print()
print(*[1, 2, 3], sep="\n")
print("to stderr", file=sys.stderr)
print("x", end=" ", flush=True)
print("y", sep=None, end=None)
print(print("inner"), "outer")
print("", "", "")
print(sep="unused")
sys.stdout.write("written")
print(sys.stdout.write(" twice\n"))
print("tab\tquote'\\ \x41 \u00e9 \N{BULLET} line\
continued", r"raw\n", "con" "cat", b"bytes", """three
lines""")


class Sink:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


sink = Sink()
print("a", 1, sep="+", file=sink)
print(sink.parts)
for action in (lambda: print("x", sep=1), lambda: print("x", end=2), lambda: print("x", file=5), lambda: print("x", flush=True, sep=3)):
    try:
        action()
    except (TypeError, AttributeError) as error:
        print(error)
sys.stdout.writelines(["l1\n", "l2\n"])
print("no newline at the end", end="")
