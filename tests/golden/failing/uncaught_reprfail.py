# Ends uncaught, at the module's level: reprfail.
class K:
    def __repr__(self): raise ValueError("in repr")
{}[K()]
