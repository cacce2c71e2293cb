print("shop starts")
from . import price
from .basket import Basket, count

print("shop ends", Basket.__name__, count.__name__)
