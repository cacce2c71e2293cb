# Ends uncaught, at the module's level: nl.
raise ValueError("a\n\nb\n")
