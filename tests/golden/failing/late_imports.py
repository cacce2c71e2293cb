# A name that an import binds is unbound before the import has run.
import sys


def early():
    return math.floor(2.5)


try:
    print(early())
except NameError as error:
    print(error)

import math

print(early())


def in_branch(wanted):
    if wanted:
        import json

        print(json.dumps([1, "a"]))
    try:
        print(json.dumps({"x": 1}))
    except UnboundLocalError as error:
        print(error)


in_branch(True)
in_branch(False)


def setup():
    global re
    import re


try:
    re.sub("a", "b", "cab")
except NameError as error:
    print(error)
setup()
print(re.sub("a", "b", "cab"))

for number in range(2):
    if number:
        print(gcd(12, 18))
    from math import gcd

try:
    import heapq
except ImportError:
    print("never")
items = [3, 1, 2]
heapq.heapify(items)
print(items)

if len(sys.argv) > 5:
    import bisect as chosen
else:
    chosen = None
print(chosen)

if __name__ == "__main__":
    import string

    def digits():
        return string.digits

    print(digits())
print(deque([1]))
from collections import deque
