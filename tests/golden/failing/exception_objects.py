# What exception objects hold and say.
class E1(Exception): pass
class E2(Exception):
    def __str__(self): return "str of E2"
class E3(Exception):
    def __repr__(self): return "repr of E3"
class E4(Exception):
    def __init__(self, a, b): self.a = a; self.b = b
class E5(Exception):
    def __init__(self, a, b): super().__init__(a); self.b = b
class E6(ValueError):
    args_default = 1
    def __new__(cls, *a): 
        self = super().__new__(cls, *a); self.extra = len(a); return self
for e in [E1(), E1(1), E1(1,2), E1("a"), E1("a","b"), E1(None), E2(), E2(1), E3(), E3(1), E4(1,2), E4(b=1,a=2), E5(1,2), E6(1,2,3), E6(), KeyError("a"), KeyError("a","b"), KeyError(), KeyError(1), OSError(2, "No such"), OSError(2, "No such", "file"), OSError("x"), OSError(13, "perm", "f", None, "g"), StopIteration(5), StopIteration(), SystemExit(3), SystemExit(), SystemExit(1,2), ImportError("m", name="n", path="p"), UnicodeDecodeError("utf-8", b"abc", 1, 2, "bad"), UnicodeEncodeError("ascii", "abc", 1, 3, "bad"), SyntaxError("s"), AttributeError("x", name="n", obj=1), NameError("q", name="n")]:
    print(type(e).__name__, str(e), repr(e), e.args, f"{e}", "%s" % e, e.__cause__, e.__context__, e.__suppress_context__, isinstance(e, Exception))
e = E5(1, 2); print(e.b, vars(e))
e = StopIteration(7); print(e.value)
e = SystemExit(4); print(e.code)
e = OSError(2, "No", "f"); print(e.errno, e.strerror, e.filename, type(e))
e = KeyError("x"); e.args = (1, 2); print(e, repr(e))
e.note = 1; print(e.note)
try:
    E4(1)
except TypeError as x: print(x)
try: raise 5
except TypeError as x: print(x)
try: raise int
except TypeError as x: print(x)
try: raise None
except TypeError as x: print(x)
try: raise ValueError from 5
except TypeError as x: print(x)
try: raise
except RuntimeError as x: print(x)
try:
    try: 1/0
    except 5: pass
except TypeError as x: print(x, repr(x.__context__))
try:
    try: 1/0
    except (ValueError, "a"): pass
except TypeError as x: print(x)
try: raise ValueError from KeyError("c")
except ValueError as x: print(repr(x), repr(x.__cause__), x.__suppress_context__)
try: raise ValueError("a") from None
except ValueError as x: print(repr(x), repr(x.__cause__), x.__suppress_context__)
print(issubclass(FileNotFoundError, OSError), FileNotFoundError.__mro__)
print(1, IOError is OSError, EnvironmentError is OSError)
x = ValueError(1)
print(x.with_traceback(None) is x, x == ValueError(1), x.__traceback__)
x.add_note("n1"); print(x.__notes__)
