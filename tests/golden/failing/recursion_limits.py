# Recursion that the limit allows, and that it does not.
d = []
for i in range(500): d = [d]
print(str(d).count("["))
def deepcmp():
    x = []; y = []
    for i in range(300): x = [x]; y = [y]
    return x == y
print(deepcmp())
import sys
def f(n): return 0 if n == 0 else 1 + f(n - 1)
sys.setrecursionlimit(5000)
print(f(3000), sys.getrecursionlimit())
sys.setrecursionlimit(200)
try: f(500)
except RecursionError as e: print(e)
sys.setrecursionlimit(1000)
print(f(950))
try:
    x = []
    x.append(x)
    print(x == x, x)
    y = []; y.append(y)
    print(x == y)
except RecursionError as e: print(e)
try:
    d = {}; d["d"] = d
    e2 = {}; e2["d"] = e2
    print(d == e2)
except RecursionError as e: print(e)
class Node:
    def __init__(self, v, nxt=None): self.v = v; self.next = nxt
    def length(self): return 1 if self.next is None else 1 + self.next.length()
    def __repr__(self): return f"{self.v} -> {self.next!r}"
n = None
for i in range(200): n = Node(i, n)
print(n.length(), len(repr(n)))
big = None
for i in range(100000): big = Node(i, big)
print(big.v)
big = None
print("freed")
def endless(n):
    return endless(n + 1)


endless(0)
