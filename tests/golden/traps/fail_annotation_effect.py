"""An annotation that is evaluated when the function is defined, and has an effect."""


def note(x):
    print(x)
    return int


def identity(value: note("parameter")):  #~ P2101
    return value


print(identity(1), compile)  #~ P2103
