def area(side):
    return scale(side, side)


def scale(a, b):
    return a * b


class Square:
    def __init__(self, side):
        self.side = side
