"""Modules that import each other, in the order in which CPython runs them."""

print("main", __name__, __package__)


def late():
    import lazy

    lazy.calls += 1
    return lazy.answer() + lazy.calls


try:
    import shop.missing
except ModuleNotFoundError as error:
    print(type(error).__name__, error)

import shop.basket as basket
from shop import price
from shop.basket import Basket
import space.inner
import queue

print(late(), late())
b = Basket()
b.add("apple")
b.add("pear")
print(b.total(), basket.count(b), price.TABLE["pear"])
print(space.inner.where())
print(queue.Queue)
print(repr(b), [type(b).__module__, type(b).__name__])

if len(b.names) > 1:
    import shop.extra

    print(shop.extra.double(21))

import first

print(first.value, first.second.value)
print(first.seen())
