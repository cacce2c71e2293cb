# Ends uncaught, at the module's level: prop.
class A:
    @property
    def p(self): return self._missing
A().p
