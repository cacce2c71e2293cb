# Ends uncaught, at the module's level: slots.
class A: __slots__ = ("x",)
A().y = 1
