# Ends uncaught, at the module's level: from.
try:
    {}["k"]
except KeyError as e:
    raise ValueError("v") from e
