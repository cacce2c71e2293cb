# Special methods that call themselves without end, each caught.
class A:
    def inf(self): return self.inf()
    def __repr__(self): return repr(self)
    def __str__(self): return str(self)
    def __eq__(self, o): return self == o
    def __len__(self): return len(self)
    def __call__(self): return self()
    def __add__(self, o): return self + o
    def __hash__(self): return hash(self)
    def __contains__(self, x): return x in self
    def __getitem__(self, i): return self[i]
    def __bool__(self): return bool(self)
a = A()
for name, fn in [("inf", a.inf), ("repr", lambda: repr(a)), ("str", lambda: str(a)), ("eq", lambda: a == a), ("len", lambda: len(a)), ("call", lambda: a()), ("add", lambda: a + 1), ("hash", lambda: hash(a)), ("in", lambda: 1 in a), ("item", lambda: a[0]), ("bool", lambda: bool(a)), ("fmt", lambda: f"{a}"), ("print", lambda: print(a)), ("listrepr", lambda: repr([a])), ("dict", lambda: {a: 1}), ("join", lambda: "".join([str(a)])), ("if", lambda: 1 if a else 2)]:
    try: fn(); print(name, "no error")
    except RecursionError as e: print(name, "RecursionError", str(e)[:32])
    except Exception as e: print(name, type(e).__name__, e)
class B:
    def __iter__(self): return iter(self)
    def __lt__(self, o): return self < o
    def __getattr__(self, n): return getattr(self, n + "x")
    @property
    def p(self): return self.p
a = B()
for name, fn in [ ("iter", lambda: list(a)), ("sorted", lambda: sorted([a, a])),("prop", lambda: a.p), ("max", lambda: max(a, a)), ("attr", lambda: a.zz)]:
    try: fn(); print(name, "no error")
    except RecursionError as e: print(name, "RecursionError", str(e)[:32])
    except Exception as e: print(name, type(e).__name__, e)
