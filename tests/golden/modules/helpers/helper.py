"""Helps."""
import math

print("helper runs", __name__)
counter = 10


class HelperError(Exception):
    """Raised here."""


class Shape:
    """A shape."""

    def __init__(self, name, sides):
        self.name = name
        self.sides = sides

    def describe(self):
        return f"{self.name} with {self.sides} sides"


def area(r):
    return math.pi * r * r


def twice(x):
    # doubles
    return x * 2


def bump():
    global counter
    counter += 5


def fail():
    raise HelperError("bad")


if __name__ == "__main__":
    print("never")
