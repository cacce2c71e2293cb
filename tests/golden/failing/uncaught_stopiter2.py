# Ends uncaught, at the module's level: stopiter2.
it = iter([1])
print(next(it)); next(it)
