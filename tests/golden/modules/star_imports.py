# Names of star imports: later ones win, assignments too; what the program never names is not bound.
print(pow(2, 3))
from math import *
from cmath import *
from itertools import *
from string import *
import cmath as c

print(sqrt(-4), pow(2, 3), log10(100), e, pi, exp(1))
print(list(chain([1], [2, 3])), ascii_lowercase, capwords("a b c"))


def area(r):
    return pi * r ** 2


print(area(2), hypot(3, 4), floor(2.5), factorial(5))
tau = 7
print(tau, digits)


class A:
    x = inf
    def f(self):
        return isclose(1, 1 + 1e-12), phase(-1)


print(A().f(), A.x)
print(c.sqrt(-1))


def local():
    print(prod([2, 3]))
    from math import prod as product
    return product([4, 5])


print(local(), gcd(12, 18))
