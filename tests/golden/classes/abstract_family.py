"""Abstract methods in families of simple classes."""
from abc import ABC, abstractmethod


class Shape(ABC):
    def __init__(self, name):
        self.name = name

    @abstractmethod
    def area(self):
        pass

    @abstractmethod
    def corners(self):
        pass

    @property
    @abstractmethod
    def title(self):
        pass

    def tell(self):
        return f"{self.name} {self.area()} {self.corners()} {self.title}"


class Cornered(Shape):
    def corners(self):
        return 4


class Square(Cornered):
    def __init__(self, side):
        super().__init__("square")
        self.side = side

    def area(self):
        return self.side * self.side

    @property
    def title(self):
        return "Square"

    @staticmethod
    def unit():
        return Square(1)


def attempt(make):
    try:
        print(make().tell())
    except TypeError as error:
        print("TypeError:", error)


for kind in [Shape, Cornered, Square]:
    try:
        print(kind(2).name)
    except TypeError as error:
        print("TypeError:", error)
attempt(lambda: Square(3))
attempt(lambda: Square.unit())
attempt(lambda: Cornered("c"))
attempt(lambda: Shape("s"))
attempt(lambda: Square())
attempt(lambda: Square.unit(1))
