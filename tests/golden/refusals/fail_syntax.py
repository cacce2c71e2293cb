# A syntax error has CPython's message and place.
def broken(:  #~ P1101
    return 1
