"""Names from its modules."""

from .geometry import *
from . import geometry

__all__ = ["area", "PI_TEXT"]
__all__ += ["Square"]
PI_TEXT = "3.14"
hidden = 1
