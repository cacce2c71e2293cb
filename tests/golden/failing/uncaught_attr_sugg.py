# Ends uncaught, at the module's level: attr sugg.
class A:
    def __init__(self): self.value = 1
A().valeu
