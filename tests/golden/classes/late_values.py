"""Links that are None before they are instances, and functions that nothing calls."""

from dataclasses import dataclass


@dataclass
class Node:
    data: int
    left: "Node | None" = None
    right: "Node | None" = None


class Queue:
    def __init__(self):
        self.front = None
        self.rear = None
        self.size = 0

    def put(self, data):
        node = Link(data)
        if self.rear is None:
            self.front = self.rear = node
        else:
            self.rear.next = node
            self.rear = node
        self.size += 1

    def get(self):
        link = self.front
        if link is None:
            raise IndexError("empty")
        self.front = link.next
        if self.front is None:
            self.rear = None
        self.size -= 1
        return link.data

    def never_called(self, link):
        link.next = self.front
        self.front = link
        return link.data

    def nor_this(self, thing):
        return thing.size + thing.unknown


class Link:
    def __init__(self, data):
        self.data = data
        self.next = None


def depth(node):
    return 0 if node is None else 1 + max(depth(node.left), depth(node.right))


def only_none(thing=None):
    return thing.name


tree = Node(1, Node(2), Node(3, Node(4)))
print(tree.left.data, tree.right.left.data, depth(tree))
try:
    print(tree.left.left.data)
except AttributeError as error:
    print(error)
try:
    tree.left.left.data = 5
except AttributeError as error:
    print(error)
tree.left.left = tree.right.left
print(tree.left.left.data, tree)
queue = Queue()
for i in range(3):
    queue.put(i * i)
print(queue.size, queue.get(), queue.get(), queue.get())
try:
    queue.get()
except IndexError as error:
    print(error, queue.size)
try:
    only_none()
except AttributeError as error:
    print(error)
