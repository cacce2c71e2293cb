from . import VERSION
from .other import name
print("pkg.mod runs", name())

def f(x):
    return x + len(VERSION)
