import sys
class CM:
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        print(t is None, v is None, tb is None, type(tb).__name__)
        if v is not None: print(v.__traceback__ is tb)
        return True
with CM(): pass
with CM(): 1/0
with CM(): raise ValueError('x')
e = ValueError(1)
print(e.__traceback__)
try: raise e
except ValueError as x: print(x.__traceback__ is None, x.with_traceback(None).__traceback__, sys.exc_info()[2] is None)
try: e.__traceback__ = 3
except TypeError as x: print(x)
def f(k): return [][k]
try: f(3)
except IndexError as x:
    tb = x.__traceback__
    print(tb is x.__traceback__, tb is not None)
    print(ValueError().with_traceback(tb).__traceback__ is tb)
