# Ends uncaught, at the module's level: rec4.
class T:
    def __repr__(self): return f"<{self!r}>"
print([T()])
