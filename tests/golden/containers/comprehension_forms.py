def f(xs, d, s):
    a = [x + 1 for x in xs if x > 2]
    b = {k: v for k, v in d.items() if v}
    c = {len(w) for w in s.split() for ch in w if ch != "a"}
    e = [[0 for _ in range(3)] for _ in range(2)]
    g = [(i, x) for i, x in enumerate(xs)]
    h = [lambda: q for q in xs]
    try:
        m = [1 // x for x in xs]
        n = {1 // x for x in xs}
    except ZeroDivisionError as z:
        print(z)
    print(a, b, c, e, g, [t() for t in h], {x: [y for y in range(x)] for x in range(4)})
    return [w.upper() for w in s.split() if w.startswith("a") and len(w) > 2 and w.endswith("bcdefghijklmnop") or w == "x"]
print(f([1, 2, 3, 4], {"a": 1, "b": 0}, "ab cd aqabcdefghijklmnop x"))
f([0], {}, "")
print([x for x in [1, "a", 2.5] if x], [0 for _ in "abc"], [None for _ in "ab"], [[] for _ in "ab"])
print({x for x in [[1]]} if f is None else 3)
try:
    print({x: 1 for x in [[1]]})
except TypeError as e:
    print(e)
