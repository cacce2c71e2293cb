# Ends uncaught, at the module's level: classbody.
class A:
    print("in body")
    x = 1 // 0
