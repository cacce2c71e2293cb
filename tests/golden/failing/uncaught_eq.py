# Ends uncaught, at the module's level: eq.
class A:
    def __eq__(self, o): raise ArithmeticError("eq")
[A()].index(A())
