import helper
from helper import area as surface, Shape
import pkg.mod
import pkg.mod as m
from pkg import other

print("main starts", __name__)
helper.counter += 1
print(helper.counter, helper.twice(21))
print(surface(2.0))
s = Shape("box", 3)
print(s.describe(), helper.Shape is Shape, Shape.__module__, repr(Shape))
print(pkg.mod.f(3), m.f(4), pkg.VERSION)
print(other.name())


class Cube(helper.Shape):
    def describe(self):
        return "cube " + super().describe()


for shape in [s, Cube("c", 6)]:
    print(shape.describe())
helper.bump()
print(helper.counter)
try:
    helper.nope
except AttributeError as e:
    print(e)
try:
    helper.fail()
except helper.HelperError as e:
    print(type(e), e)
print(helper.twice.__module__, helper.__name__, pkg.mod.__name__)
helper.fail()
