# Ends uncaught, at the module's level: iter.
for x in 5: pass
