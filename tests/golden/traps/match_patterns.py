# Patterns of every kind, and what is wrong with some.
class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x = x; self.y = y
class P3(Point):
    def __init__(self, x, y, z): super().__init__(x, y); self.z = z
class Col:
    RED = 1; GREEN = "g"
def m(v):
    match v:
        case 0: return "zero"
        case -1 | -2: return "neg"
        case 1.5: return "float"
        case 1+2j: return "complex"
        case True: return "true"
        case None: return "none"
        case "a" | "b" as s: return "str " + s
        case b"x": return "bytes"
        case Col.GREEN: return "green"
        case int(n) if n > 1000: return f"big {n}"
        case int(): return "int"
        case str() as t: return "other str " + t
        case []: return "empty seq"
        case [x]: return f"one {x}"
        case [1, x]: return f"1,x {x}"
        case (x, y, *rest) if len(rest) > 2: return f"long {x} {y} {rest}"
        case [_, *_, "last"]: return "last"
        case [*all_]: return f"all {all_}"
        case {}if not v: return "empty map"
        case {"type": "a", "v": v2}: return f"a {v2}"
        case {"type": t, **rest}: return f"t {t} {rest}"
        case {1: [x, {"k": y}]}: return f"nested {x} {y}"
        case P3(x, y, z=zz): return f"p3 {x} {y} {zz}"
        case Point(0, 0): return "origin"
        case Point(x=0, y=yy): return f"y axis {yy}"
        case Point(x, y): return f"point {x} {y}"
        case float(f): return f"f {f}"
        case list() | tuple(): return "never"
        case set(): return "set"
        case _: return "default"
for v in [0, False, True, 1, -1, -2, 1.5, 1+2j, None, "a", "b", "c", "g", b"x", b"y", 5, 2000, [], (), [7], [1, 9], (1, 9), (3, 4), (1,2,3,4,5), [1, "last"], [0, 0, "last"], {}, {"type": "a", "v": 1}, {"type": "a"}, {"type": "z", "q": 2}, {1: [5, {"k": 6}]}, {1: 2}, P3(1,2,3), Point(0,0), Point(0,5), Point(3,4), 2.5, {1}, {1,2}, range(3), "", "abc", object, bytearray(b"x"), frozenset()]:
    print(v if not isinstance(v, (Point, type)) else type(v).__name__, "->", m(v))
def cmd(c):
    match c.split():
        case ["go", ("north" | "south") as d]: return d
        case ["go", *_]: return "bad dir"
        case ["pick", item, *more]: return item, more
        case []: return "nothing"
        case [x, y] if x == y: return "same"
        case other: return other
for c in ["go north", "go up", "pick a b c", "", "x x", "a b c"]: print(cmd(c))
match [1, [2, [3, 4]]]:
    case [a, [b, [c, d]]]: print(a, b, c, d)
match {"x": 1, "y": {"z": [1, 2, 3]}}:
    case {"y": {"z": [first, *_]}}: print(first)
x = 5
match x:
    case 1: print("one")
match x:
    case y: print("captured", y)
match (1, 2), 3:
    case (a, b), c: print(a, b, c)
match "abc":
    case [a, b, c]: print("no")
    case str(s): print("str", s)
class D(dict): pass
match D(a=1):
    case {"a": v}: print("dict subclass", v)
match 1:
    case bool(): print("bool")
    case int(x): print("int", x)
match True:
    case bool(b): print(b)
try:
    match Point(1, 2):
        case Point(1, 2, 3): pass
except TypeError as e: print(e)
try:
    match Point(1, 2):
        case Point(1, x=1): pass
except TypeError as e: print(e)
class NoArgs: pass
try:
    match NoArgs():
        case NoArgs(1): pass
except TypeError as e: print(e)
try:
    match 5:
        case int(1, 2): pass
except TypeError as e: print(e)
try:
    match 5:
        case Col.NOPE: pass
except AttributeError as e: print(e)
class Bad: __match_args__ = ["x"]
try:
    match Bad():
        case Bad(1): pass
except TypeError as e: print(e)
try:
    match 5:
        case Point.x(): pass
except (TypeError, AttributeError) as e: print(e)
