# Ends uncaught, at the module's level: noctx.
with 5: pass
