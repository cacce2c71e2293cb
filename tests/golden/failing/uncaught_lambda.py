# Ends uncaught, at the module's level: lambda.
f = lambda x: x.foo
f(3)
