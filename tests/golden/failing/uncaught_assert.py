# Ends uncaught, at the module's level: assert.
assert 1 == 2
