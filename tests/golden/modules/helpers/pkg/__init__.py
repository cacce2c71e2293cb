from .other import name
print("pkg runs", __name__, __package__)
VERSION = "1.0"
