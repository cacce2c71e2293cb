# Ends uncaught, at the module's level: base.
class B(BaseException): pass
raise B("base", 1)
