# Ends uncaught, at the module's level: assert2.
assert 1 == 2, "msg"
