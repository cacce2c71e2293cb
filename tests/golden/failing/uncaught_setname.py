# Ends uncaught, at the module's level: setname.
class D:
    def __set_name__(self, o, n): raise ValueError("setname")
class A: x = D()
