# Ends uncaught, at the module's level: ctx.
class C:
    def __enter__(self): print("enter")
    def __exit__(self, *a): print("exit", a[0]); raise KeyError("exit")
with C(): 1/0
