"""Recursion that CPython allows, and recursion that it refuses."""
import sys


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


def endless(n):
    return endless(n + 1)


def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


class Node:
    def __init__(self, child=None):
        self.child = child

    def height(self):
        return 1 + (self.child.height() if self.child else 0)

    def __repr__(self):
        return f"N({self.child!r})"


print(depth(900), even(800), odd(801))
for action in (lambda: endless(0), lambda: (lambda f: f(f))(lambda f: f(f))):
    try:
        action()
    except RecursionError as error:
        print(type(error).__name__, str(error)[:32])
node = None
for _ in range(300):
    node = Node(node)
print(node.height(), len(repr(node)))
sys.setrecursionlimit(5000)
print(depth(4000), sys.getrecursionlimit())


def ackermann(m, n):
    if m == 0:
        return n + 1
    return ackermann(m - 1, 1) if n == 0 else ackermann(m - 1, ackermann(m, n - 1))


def hanoi(n, a="A", b="B", c="C"):
    return [] if n == 0 else hanoi(n - 1, a, c, b) + [(a, c)] + hanoi(n - 1, b, a, c)


print(ackermann(2, 3), len(hanoi(6)), hanoi(2))
memo = {}


def fib(n):
    if n not in memo:
        memo[n] = n if n < 2 else fib(n - 1) + fib(n - 2)
    return memo[n]


print(fib(90), len(memo))
