# Ends uncaught, at the module's level: fromnone.
try:
    {}["k"]
except KeyError:
    raise ValueError("v") from None
