# Exceptions through try, finally, generators and context managers, with their chains.
def show(f):
    try: print("ret", f())
    except BaseException as e:
        chain = []
        while e is not None:
            chain.append((repr(e), "cause" if e.__cause__ is not None else "ctx", e.__suppress_context__))
            e = e.__cause__ if e.__cause__ is not None else e.__context__
        print(chain)
def a():
    try: return "try"
    finally: return "fin"
def b():
    try: 1/0
    finally: return "swallowed"
def c():
    for i in range(3):
        try: 1/0
        except ZeroDivisionError: continue
        finally:
            if i == 1: break
    return i
def d():
    try:
        try: 1/0
        except ZeroDivisionError as e: raise KeyError("k")
    except KeyError as e:
        raise ValueError("v")
def e():
    try: {}["a"]
    except KeyError as x: raise ValueError from x
def f():
    try: int("a")
    finally: raise TypeError("fin")
def g():
    try: raise ValueError(1)
    except ValueError as e:
        try: raise KeyError(2)
        except KeyError: pass
        raise
def h():
    try: raise ValueError(1)
    except ValueError as e:
        try: raise KeyError(2)
        except KeyError as k: raise e
def i():
    e = ValueError("same")
    try: raise e
    except ValueError as x:
        raise x
def j():
    try:
        raise ValueError("a")
    except TypeError: return "no"
    else: return "else"
    finally: print("fin j")
def k():
    try: pass
    except: return 1
    else:
        raise KeyError("in else")
    finally: print("fin k")
def l():
    try:
        raise ValueError
    except (TypeError, (KeyError, ValueError)) as e: return "x"
def m():
    try: raise ValueError
    except (TypeError, KeyError, ValueError) as e: return repr(e)
def n():
    while True:
        try: return "r"
        finally: break
    return "after"
def o():
    x = 1
    try: return x
    finally: x = 2
def p():
    x = [1]
    try: return x
    finally: x.append(2)
def q():
    try: raise SystemExit(3)
    except Exception: return "no"
def r():
    def gen():
        try: yield 1
        finally: print("closed")
    try:
        for z in gen(): raise ValueError(z)
    except ValueError as e: return e.args
def s():
    class E(Exception):
        def __init__(self, x): self.x = x
    try: raise E(5)
    except E as e: return e.x, e.args, str(e)
def t():
    try: raise ValueError("a") from TypeError("b")
    except ValueError as e:
        raise e from None
def u():
    class C:
        def __enter__(self): return 1
        def __exit__(self, t, v, tb): raise KeyError("from exit")
    with C(): 1 / 0
def v():
    class C:
        def __enter__(self): raise KeyError("enter")
        def __exit__(self, *a): print("never")
    with C(): pass
def w():
    try:
        try: raise ValueError(1)
        finally:
            try: raise KeyError(2)
            except KeyError: print("inner handled")
    except ValueError as e: return repr(e), e.__context__
def x():
    def inner(): raise
    try: raise ValueError("bare from function")
    except ValueError: inner()
def y():
    raise ValueError("a", 1) from ZeroDivisionError
def z():
    try: raise KeyError(1)
    except KeyError as e1:
        try: raise ValueError(2)
        except ValueError as e2:
            try: raise TypeError(3)
            except TypeError as e3:
                return repr(e3.__context__), repr(e3.__context__.__context__), e1.__context__
def aa():
    it = iter([1, 2])
    try:
        while True: next(it)
    except StopIteration as e: return e.value, e.args
def bb():
    try: assert 0, [1, "x"]
    except AssertionError as e: return e.args, str(e), repr(e)
def cc():
    try: assert 0
    except AssertionError as e: return e.args, str(e), repr(e)
def dd():
    e = None
    try: raise ValueError
    except ValueError as e: pass
    try: return e
    except UnboundLocalError as u: return str(u)
def ee():
    out = []
    for i in range(4):
        try:
            if i == 1: continue
            if i == 3: break
            out.append(i)
        finally: out.append("f%d" % i)
    else: out.append("else")
    return out
def ff():
    try: raise Exception("a", "b")
    except Exception as e: x, y = e.args; return x + y
def gg():
    class Weird(Exception):
        def __eq__(self, o): return True
        def __hash__(self): return 1
    return Weird() == 5, Weird() in [1]
def hh():
    try: raise type("Dyn", (ValueError,), {})("dyn")
    except ValueError as e: return type(e).__name__, repr(e)
def ii():
    try:
        try: raise ValueError("first")
        except ValueError: raise
    except ValueError as e: return e.__context__
def jj():
    errs = []
    for c in (ValueError, KeyError, IndexError, LookupError, Exception):
        try: raise c("m")
        except LookupError as e: errs.append(("L", str(e)))
        except (ValueError, TypeError) as e: errs.append(("V", str(e)))
        except Exception as e: errs.append(("E", str(e)))
    return errs
def kk():
    e1 = ValueError(1); e2 = ValueError(2)
    e1.__context__ = e2
    try: raise e1
    except ValueError as x: return x.__context__ is e2
def ll():
    e1 = ValueError(1)
    e1.__cause__ = KeyError("c")
    return e1.__suppress_context__, e1.__cause__
def mm():
    try: e = ValueError(1); e.__cause__ = 5
    except TypeError as x: return str(x)
def nn():
    def g():
        try: yield
        except GeneratorExit: print("GE"); raise
    it = g(); next(it); del it; return "ok"
for fn in (a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z,aa,bb,cc,dd,ee,ff,gg,hh,ii,jj,kk,ll,mm,nn): print(fn.__name__, end=" "); show(fn)
