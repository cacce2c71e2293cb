"""Methods that answer arguments of other classes at once take instances of their own."""

from dataclasses import dataclass


class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return Vector(self.x + other.x, self.y + other.y)

    def __eq__(self, other):
        return isinstance(other, Vector) and self.x == other.x and self.y == other.y

    def __hash__(self):
        return hash((self.x, self.y))

    def __lt__(self, other):
        """Vectors only."""
        if isinstance(other, Vector):
            return self.x < other.x
        return NotImplemented

    def __repr__(self):
        return f"V({self.x}, {self.y})"


class Any:
    def __eq__(self, other):
        return True

    def __radd__(self, other):
        return f"added to {other}"

    def __gt__(self, other):
        return f"greater than {other}"


@dataclass
class Node:
    data: int
    next: "Node | None" = None


class Account:
    def __init__(self, ident):
        self.ident = ident

    def __eq__(self, other):
        if not isinstance(other, Account):
            return False
        return self.ident == other.ident


class Savings(Account):
    pass


def meets(slow, fast):
    while fast is not None and fast.next is not None:
        slow = slow.next
        fast = fast.next.next
        if slow == fast:
            return True
    return False


v, w = Vector(1, 2), Vector(3, 4)
print(v + w, v == w, v != w, v == Vector(1, 2), v < w, v > w)
things = [v, 5, "text", None, w, Any()]
print(v in things, things.index(w), [v == thing for thing in things])
for thing in things:
    try:
        print(v + thing)
    except TypeError as error:
        print(error)
    try:
        print(v < thing)
    except TypeError as error:
        print(error)
print(v == None, None == v, v != None, v == 5)
nodes = [Node(1, Node(2)), Node(3)]
print(Node(3) in nodes, nodes[0].next == Node(2), nodes[1].next == nodes[0], nodes[0] == nodes[1].next)
print(nodes[0].next != nodes[1].next, nodes[1].next == nodes[1].next, Node(1) == "x")
ring = Node(0, Node(1, Node(2)))
print(meets(ring, ring), meets(None, None))
print(Account(1) == Savings(1), Savings(1) == Account(2), Account(1) == 1, Account(1) in [1, Savings(1)])
print({v: "a"}[Vector(1, 2)], getattr(v, "__eq__")(7), getattr(v, "__add__")(7))
