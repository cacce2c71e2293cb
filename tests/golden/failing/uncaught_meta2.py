# Ends uncaught, at the module's level: meta2.
class X: pass
class Y(X): pass
class A(X, Y): pass
