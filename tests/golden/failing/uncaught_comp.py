# Ends uncaught, at the module's level: comp.
print([1 // (2 - x) for x in range(5)])
