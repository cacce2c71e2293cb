# Ends uncaught, at the module's level: iter3.
class A:
    def __iter__(self): return self
for x in A(): pass
