# Code that is made at run time cannot be translated.
print(eval("1 + 1"))  #~ P2103
