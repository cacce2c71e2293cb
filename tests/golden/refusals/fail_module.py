# A module without a translation is refused by its name.
import ctypes  #~ P2102

print(ctypes.sizeof(ctypes.c_int))
