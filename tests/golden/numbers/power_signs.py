import math
def norm(v):
    total = 0.0
    for x in v:
        total += x * x
    return total ** 0.5
def root(x):
    return x ** 0.5
def cube(x: float):
    y = x
    y **= 3
    return y ** 2.0
def dist(a, b):
    return sum([(p - q) ** 2 for p, q in zip(a, b)]) ** 0.5
def power(x, n):
    return x ** n
def flip(flag):
    a = 1.0
    b = 2.0
    while flag:
        a, b = b, a - 5.0
        flag = flag - 1
    return b ** 0.5, a ** 0.5
print(norm([3.0, -4.0]), root(2.25), root(-4.0), root(2.0) + 1)
print(cube(-2.0), dist([1.0, 2.0], [4.0, -2.0]))
print(power(2.5, 3), power(-2.0, 5), power(10.0, -2))
print(flip(0), flip(1), flip(2))
print(abs(-2.5) ** 0.5, math.sqrt(2.0) ** 1.5, 2 ** 0.5, (-8) ** (1 / 3))
try:
    print(power(0.0, -1))
except ZeroDivisionError as e:
    print(e)
try:
    print(power(10.0, 400))
except OverflowError as e:
    print(e)
x = -2.0
print(x ** 0.5, -(4.0 ** 0.5), x ** -1, x ** 2.0, len("abc") ** 0.5)
