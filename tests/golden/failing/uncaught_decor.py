# Ends uncaught, at the module's level: decor.
def deco(f): raise TypeError("deco")
@deco
def g(): pass
