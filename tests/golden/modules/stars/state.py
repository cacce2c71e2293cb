level = 0


def raise_level(by):
    global level
    level += by


def read_level():
    return level


def read_fresh():
    return fresh
