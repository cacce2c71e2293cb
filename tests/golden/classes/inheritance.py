# Single inheritance, super, overriding, class attributes, properties, static and class methods.
class Shape:
    count = 0

    def __init__(self, name):
        self.name = name
        Shape.count += 1

    def area(self):
        return 0

    def __str__(self):
        return f"{self.name} of area {self.area():.2f}"

    @property
    def label(self):
        return self.name.upper()

    @staticmethod
    def units():
        return "m2"

    @classmethod
    def create(cls, *args):
        return cls(*args)


class Rectangle(Shape):
    def __init__(self, width, height):
        super().__init__("rectangle")
        self.width = width
        self.height = height

    def area(self):
        return self.width * self.height


class Square(Rectangle):
    def __init__(self, side):
        super().__init__(side, side)
        self.name = "square"

    def __str__(self):
        return "perfect " + super().__str__()


for shape in [Shape("nothing"), Rectangle(2, 3.5), Square.create(4)]:
    print(shape, shape.label, shape.units(), isinstance(shape, Rectangle), type(shape).__name__)
print(Shape.count, issubclass(Square, Shape), issubclass(Shape, Square), Square.count)
square = Square(2)
square.count = 99
print(square.count, Shape.count, square.width, hasattr(square, "depth"), getattr(square, "depth", "none"))
