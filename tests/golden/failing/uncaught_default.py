# Ends uncaught, at the module's level: default.
def g(x=int("q")): pass
