# `__del__` runs when what holds the object lets go of it: items, attributes, also within a function.
class A:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
d = {}
d["x"] = A(1)
del d["x"]
print("after 1")
l = [None]
l[0] = A(2)
l[0] = None
print("after 2")
class B: pass
b = B()
b.a = A(3)
b.a = None
print("after 3")
def f():
    d["y"] = A(4)
    d.pop("y")
    print("after 4")
f()
