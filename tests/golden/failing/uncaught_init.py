# Ends uncaught, at the module's level: init.
class A:
    def __init__(self): raise RuntimeError("init")
A()
