# Ends uncaught, at the module's level: recursion.
def f(n): return f(n + 1)
f(0)
