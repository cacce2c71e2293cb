# `gc`: what can be switched and set; running it changes nothing that can be seen.
import gc

print(gc.isenabled())
gc.disable()
print(gc.isenabled())
gc.enable()
print(gc.isenabled(), gc.get_threshold())
gc.set_threshold(5)
print(gc.get_threshold())
gc.set_threshold(6, 7)
print(gc.get_threshold())
gc.set_threshold(6, 7, 9)
print(gc.get_threshold())


class Node:
    def __init__(self):
        self.next = self


for _ in range(3):
    Node()
    gc.collect()
gc.collect(1)
gc.collect(generation=0)
try:
    gc.collect(3)
except ValueError as e:
    print(e)
print(hasattr(gc, "mem_free"), hasattr(gc, "collect"))

# What CPython's own module does not have is an AttributeError for the program that gets there.
if hasattr(gc, "threshold"):
    gc.threshold(1)
    print(gc.threshold() == 1)
try:
    print(gc.mem_free())
except AttributeError as e:
    print(e)
