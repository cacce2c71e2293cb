# Ends uncaught, at the module's level: assert3.
assert False, (1, 2)
