# The standard streams as objects: text and binary, replaced by other files.
import sys, io

print("text one", flush=True)
sys.stdout.buffer.write(b"binary first\n")
sys.stdout.flush()
print("after", file=sys.stdout, flush=True)
sys.stdout.buffer.write("é\n".encode())
sys.stdout.buffer.flush()
print(sys.stdin.read(3), repr(sys.stdin.readline()), repr(sys.stdin.readline(2)), repr(sys.stdin.readline()))
print(repr(input()))
print(sys.stdin.readlines(3))
print(next(sys.stdin))
for line in sys.stdin:
    print(repr(line))
    if line == "stop\n":
        break
data = sys.stdin.read()
print(repr(data), repr(sys.stdin.read()), repr(sys.stdin.readline()))
print(sys.stdin, sys.stdout, sys.stderr, sys.stdin.buffer)
print(sys.stdin.name, sys.stdin.mode, sys.stdout.encoding, sys.stdout.errors, sys.stdin.closed, sys.stdout.buffer.name)
for f in (sys.stdin.write, sys.stdin.buffer.write, lambda x: sys.stdout.read(), lambda x: sys.stdout.readline(), lambda x: list(sys.stdout)):
    try:
        print(f("x"))
    except io.UnsupportedOperation as e:
        print(type(e), e)
    except TypeError as e:
        print(e)
print(sys.stdin.readable(), sys.stdin.writable(), sys.stdout.writable(), sys.stdin.isatty(), sys.stdin.fileno())
saved = sys.stdout
sys.stdout = io.StringIO()
print("hidden")
text = sys.stdout.getvalue()
sys.stdout = saved
print(repr(text), sys.stdout is sys.__stdout__)
sys.stderr.write("err\n")
print("x", "y", sep="-", end="!\n", file=sys.stderr)

sys.stdin = io.StringIO("first\nsecond")
print(repr(input()), repr(input("> ")))
try:
    input()
except EOFError as e:
    print(e)
