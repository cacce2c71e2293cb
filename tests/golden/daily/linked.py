"""Linked structures, a stack, a queue, a tree and a graph search, all with plain classes and dicts."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


class Stack:
    def __init__(self):
        self.top = None
        self.size = 0

    def push(self, value):
        self.top = Node(value, self.top)
        self.size += 1

    def pop(self):
        if self.top is None:
            raise IndexError("pop from empty stack")
        value = self.top.value
        self.top = self.top.next
        self.size -= 1
        return value

    def __iter__(self):
        node = self.top
        while node:
            yield node.value
            node = node.next


class Tree:
    def __init__(self, value):
        self.value, self.left, self.right = value, None, None

    def insert(self, value):
        side = "left" if value < self.value else "right"
        child = getattr(self, side)
        if child is None:
            setattr(self, side, Tree(value))
        else:
            child.insert(value)

    def walk(self):
        if self.left:
            yield from self.left.walk()
        yield self.value
        if self.right:
            yield from self.right.walk()

    def depth(self):
        return 1 + max((child.depth() for child in (self.left, self.right) if child), default=0)


stack = Stack()
for c in "abc":
    stack.push(c)
print(list(stack), stack.pop(), stack.size, stack.pop(), stack.pop())
try:
    stack.pop()
except IndexError as error:
    print(error)
root = Tree(50)
for v in [30, 70, 20, 40, 60, 80, 10]:
    root.insert(v)
print(list(root.walk()), root.depth())
graph = {"a": ["b", "c"], "b": ["d"], "c": ["d", "e"], "d": ["f"], "e": ["f"], "f": []}


def shortest(start, goal):
    queue, seen = [[start]], {start}
    while queue:
        path = queue.pop(0)
        if path[-1] == goal:
            return path
        for neighbour in graph[path[-1]]:
            if neighbour not in seen:
                seen.add(neighbour)
                queue.append(path + [neighbour])


print(shortest("a", "f"), shortest("f", "a"))
