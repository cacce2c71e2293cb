print("shop.price starts", __package__)
TABLE = {"apple": 3, "pear": 4}


def of(name):
    # The module is imported while this one runs.
    from .basket import DISCOUNT

    return TABLE[name] - DISCOUNT
