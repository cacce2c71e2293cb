# OrderedDict: its views, its order, and iterators that see every entry that comes or goes.
from collections import OrderedDict, defaultdict, Counter
d = OrderedDict(a=1, b=2)
print(d.keys(), d.values(), d.items(), type(iter(d)), type(d.keys()), type(iter(d.items())))
print(list(reversed(d)), list(reversed(d.items())), d.keys() & {"a"}, d.items() == {"a":1,"b":2}.items())
for k in d:
    try:
        d.move_to_end("a")
    except RuntimeError as e: print(e)
print(list(d), d == OrderedDict(b=2, a=1), d.pop("zz", 4), d.setdefault("q", 5))
try: d.move_to_end("zz")
except KeyError as e: print(e)
d.move_to_end("q", last=False); print(d)
try:
    OrderedDict().popitem()
except KeyError as e: print(e)
try:
    d.pop("zzz")
except KeyError as e: print(e)
it = iter(d); next(it); d["new"] = 1
for i in range(3):
    try: print(next(it))
    except Exception as e: print(type(e), e)
try:
    for k, v in d.items():
        del d[k]
except RuntimeError as e: print(e)
try:
    for v in d.values():
        d["x%d" % len(d)] = 1
except RuntimeError as e: print(e)
for k in reversed(d):
    print(k); d.pop(k); break
class O(OrderedDict): pass
o = O(a=1)
print(o, o.keys(), o.copy(), o | {"z": 1}, {"z": 1} | o)
o |= {"y": 3}; print(o, dict(o), len(o), o.fromkeys("ab"))
d.clear(); print(d, bool(d)); d.a = 5; print(d.__dict__, d)
