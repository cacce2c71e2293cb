print("shop.extra runs")


def double(x):
    return x * 2
