# Ends uncaught, at the module's level: attr sugg2.
[].appendx(1)
