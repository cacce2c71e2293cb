# Ends uncaught, at the module's level: initret.
class A:
    def __init__(self): return 5
A()
