# Ends uncaught, at the module's level: del.
x = 1
del x
print(x)
