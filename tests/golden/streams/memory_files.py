# `io.StringIO` and `io.BytesIO`: reading, writing, positions, line ends, subclasses, errors.
import io
from contextlib import redirect_stdout, redirect_stderr
import sys


class Upper(io.StringIO):
    def __init__(self, start=""):
        super().__init__(start)
        self.count = 0

    def write(self, s):
        self.count += 1
        return super().write(s.upper())

    def close(self):
        print("closing")
        super().close()


with Upper("seed") as f:
    print(type(f), f.count)
    f.write("abc")
    f.writelines(["x", "y"])
    print("hello", 1, file=f)
    print(f.count, f.getvalue())
print(f.closed)
f = io.StringIO("a\nb\nc")
for line in f:
    print(repr(line))
print(list(f), f.tell())
f.seek(0)
print(next(f), f.readline(), f.readlines(), f.read())
with redirect_stdout(io.StringIO()) as out:
    print("captured")
    sys.stdout.write("more\n")
print(repr(out.getvalue()))
e = io.StringIO()
with redirect_stderr(e):
    print("err", file=sys.stderr)
print(repr(e.getvalue()))
b = io.BytesIO(b"ab\ncd\n")
print(b.read(1), b.readline(), b.tell(), b.read(), b.seek(-2, 2), b.read(), list(io.BytesIO(b"x\ny")))
b.seek(10)
b.write(b"Z")
print(b.getvalue(), b)if 0 else print(b.getvalue())
def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e), e)
s = io.StringIO()
attempt(s.seek, -1)
attempt(s.seek, 1, 1)
attempt(s.seek, 1, 5)
attempt(s.write, 5)
attempt(s.read, "x")
attempt(s.truncate, -1)
attempt(s.fileno)
attempt(s.detach)
attempt(io.StringIO, 5)
attempt(io.StringIO, "", 5)
attempt(io.StringIO, "", "x")
attempt(io.BytesIO, "x")
attempt(b.seek, -1)
attempt(b.seek, -100, 1)
attempt(b.seek, 0, 3)
attempt(b.write, "x")
s.close()
attempt(s.getvalue)
attempt(s.write, "x")
attempt(iter, s)
attempt(s.readlines)
attempt(s.__enter__)
attempt(s.flush)
attempt(s.readable)
b.close()
attempt(b.read)
attempt(list, b)
for nl in (None, "", "\n", "\r", "\r\n"):
    s = io.StringIO("a\rb\nc\r\nd", nl)
    print(repr(nl), repr(s.getvalue()), s.readlines(), s.newlines)
    s.write("\n\re\r\n")
    print(repr(s.getvalue()), s.newlines)
print(isinstance(s, io.StringIO), s.closed, s.isatty(), s.encoding, io.UnsupportedOperation.__mro__)
try:
    raise io.UnsupportedOperation("x")
except OSError as e:
    print(repr(e), e)
s = io.StringIO("héllo wörld")
print(s.read(3), s.tell(), s.seek(1), s.read(2), s.truncate(4), s.getvalue())
ba = bytearray(3)
print(io.BytesIO(b"abcdef").readinto(ba), ba)
