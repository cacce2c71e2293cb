# Ends uncaught, at the module's level: bool.
class A:
    def __bool__(self): return 5
if A(): pass
