"""`import *`, re-exported names, and names of modules that change."""

from shapes import *
from limits import *
import shapes
import limits as bounds
from state import level, raise_level, read_level
import state

print(area(3), PI_TEXT, Square(2).side)
print(MAXIMUM, minimum)
raise_level(5)
print(level, state.level, read_level())
state.level = 9
print(level, state.level, read_level())
state.fresh = "made outside"
print(state.fresh, state.read_fresh())
try:
    hidden
except NameError as error:
    print(error)
print(bounds._private, shapes.geometry.scale(2, 3))
x = shapes.geometry.scale
print(x(4, 5))
