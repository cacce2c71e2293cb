# Ends uncaught, at the module's level: dup.
class A(int, int): pass
