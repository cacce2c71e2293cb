# Aliases, in-place operators, targets in order, mutation while iterating.
a = b = [1]; a += [2]; print(a, b, a is b)
a = a + [3]; print(a, b, a is b)
t = ([1], 2)
try:
    t[0] += [5]
except TypeError as e: print(e, t)
g = [[0] * 2] * 3; g[0][0] = 1; print(g)
g = [[0] * 2 for _ in range(3)]; g[0][0] = 1; print(g)
d = dict.fromkeys("ab", []); d["a"].append(1); print(d)
def f(x, acc=[]): acc.append(x); return acc
print(f(1), f(2), f(3, []), f(4))
def g2(x=a): return x
a.append(99); print(g2())
x = [1, 2, 3]; x[1:1] = x; print(x)
x += x; print(x)
x[:] = x[::-1]; print(x)
x = [1,2,3,4]; x[::2] = x[1::2]; print(x)
x[len(x):] = [7]; print(x)
del x[::2]; print(x)
s = {1}; u = s; s |= {2}; print(u, s is u); s = s | {3}; print(u, s)
m = {"a": 1}; n = m; m |= {"b": 2}; print(n, m is n)
fs = frozenset([1]); gs = fs; fs |= {2}; print(sorted(gs), sorted(fs))
st = "a"; tt = st; st += "b"; print(tt, st)
i, x2 = 0, [0, 0]
i, x2[i] = 1, 5; print(i, x2)
x2[0], x2 = 9, [1]; print(x2)
a = [0]; a[0], a = 1, 2; print(a)
l = [1, 2]; l[0], l[1] = l[1], l[0]; print(l)
def idx(n): print("idx", n); return n
def val(v): print("val", v); return v
arr = [0, 0, 0]
arr[idx(0)] = val(5)
arr[idx(1)] += val(3)
arr[idx(0)], arr[idx(1)] = val(1), val(2)
dd = {idx(1): val(1), idx(2): val(2)}
print(arr, dd)
print(idx(1) + idx(2) * idx(3))
print(idx(1) < idx(2) < idx(0) < idx(9))
def ff(*a, **k): return a, k
print(ff(idx(1), *[idx(2)], k=idx(3), **{"z": idx(4)}))
(x := [1]).append(2); print(x)
lst = [1,2,3]
for v in lst:
    if v < 6: lst.append(v + 3)
print(lst)
lst = [1,2,3,4]
for v in lst: lst.remove(v)
print(lst)
for i, v in enumerate(lst):
    lst[i] = v * 2
print(lst)
it = iter(lst); lst.clear(); print(list(it)); lst.append(1); print(list(it))
d = {1: 2, 3: 4}
for k in list(d): del d[k]
print(d)
d = {1: 1}
try:
    for k in d: d[2] = 2
except RuntimeError as e: print(e, d)
try:
    for k, v in d.items(): del d[k]
except RuntimeError as e: print(e)
try:
    for k in d.keys(): d.pop(k); d[k + 10] = 1
except RuntimeError as e: print(e, d)
s = {1, 2}
try:
    for k in s: s.add(k + 10)
except RuntimeError as e: print(e)
try:
    for k in s: s.discard(k)
except RuntimeError as e: print(e)
