"""Small programs of linked objects."""


class TreeNode:
    def __init__(self, key):
        self.key = key
        self.left = None
        self.right = None


class Tree:
    def __init__(self):
        self.root = None
        self.size = 0

    def insert(self, key):
        self.size += 1
        if self.root is None:
            self.root = TreeNode(key)
            return
        node = self.root
        while True:
            if key < node.key:
                if node.left is None:
                    node.left = TreeNode(key)
                    return
                node = node.left
            else:
                if node.right is None:
                    node.right = TreeNode(key)
                    return
                node = node.right

    def walk(self, node):
        if node is None:
            return []
        return self.walk(node.left) + [node.key] + self.walk(node.right)

    def height(self, node):
        if not node:
            return 0
        return 1 + max(self.height(node.left), self.height(node.right))

    def __contains__(self, key):
        node = self.root
        while node:
            if node.key == key:
                return True
            node = node.left if key < node.key else node.right
        return False


tree = Tree()
for key in [50, 20, 70, 10, 30, 60, 90]:
    tree.insert(key)
print(tree.walk(tree.root), tree.height(tree.root), tree.size, 30 in tree, 31 in tree)


class Link:
    def __init__(self, key, value):
        self.key = key
        self.value = value
        self.prev = None
        self.next = None


class LRU:
    def __init__(self, capacity):
        self.capacity = capacity
        self.table = {}
        self.head = Link(0, 0)
        self.tail = Link(0, 0)
        self.head.next = self.tail
        self.tail.prev = self.head

    def _remove(self, link):
        link.prev.next = link.next
        link.next.prev = link.prev

    def _add(self, link):
        last = self.tail.prev
        last.next = link
        link.prev = last
        link.next = self.tail
        self.tail.prev = link

    def get(self, key):
        if key not in self.table:
            return -1
        link = self.table[key]
        self._remove(link)
        self._add(link)
        return link.value

    def put(self, key, value):
        if key in self.table:
            self._remove(self.table[key])
        link = Link(key, value)
        self._add(link)
        self.table[key] = link
        if len(self.table) > self.capacity:
            oldest = self.head.next
            self._remove(oldest)
            del self.table[oldest.key]


cache = LRU(2)
cache.put(1, 1)
cache.put(2, 2)
print(cache.get(1))
cache.put(3, 3)
print(cache.get(2), cache.get(3), sorted(cache.table))


class Graph:
    def __init__(self):
        self.edges = {}

    def connect(self, a, b, weight=1):
        self.edges.setdefault(a, []).append((b, weight))
        self.edges.setdefault(b, []).append((a, weight))

    def distances(self, start):
        found = {start: 0}
        queue = [start]
        while queue:
            node = queue.pop(0)
            for other, weight in self.edges[node]:
                if other not in found:
                    found[other] = found[node] + weight
                    queue.append(other)
        return found


graph = Graph()
graph.connect("a", "b")
graph.connect("b", "c", 4)
graph.connect("c", "d")
print(graph.distances("a"))


class Parent:
    def __init__(self):
        self.children = []

    def add(self, name):
        child = Child(self, name)
        self.children.append(child)
        return child


class Child:
    def __init__(self, parent, name):
        self.parent = parent
        self.name = name

    def siblings(self):
        return [child.name for child in self.parent.children if child is not self]


parent = Parent()
parent.add("x")
middle = parent.add("y")
parent.add("z")
print(middle.siblings(), middle.parent is parent, len(parent.children))


class Token:
    def __init__(self, kind, text):
        self.kind = kind
        self.text = text


class Lexer:
    def __init__(self, text):
        self.text = text
        self.place = 0

    def tokens(self):
        out = []
        while self.place < len(self.text):
            c = self.text[self.place]
            if c.isdigit():
                start = self.place
                while self.place < len(self.text) and self.text[self.place].isdigit():
                    self.place += 1
                out.append(Token("number", self.text[start : self.place]))
            else:
                if c != " ":
                    out.append(Token("operator", c))
                self.place += 1
        return out


class Parser:
    def __init__(self, text):
        self.tokens = Lexer(text).tokens()
        self.place = 0

    def peek(self):
        return self.tokens[self.place] if self.place < len(self.tokens) else None

    def take(self):
        token = self.tokens[self.place]
        self.place += 1
        return token

    def sum(self):
        value = self.product()
        while (token := self.peek()) and token.text in "+-":
            self.take()
            right = self.product()
            value = value + right if token.text == "+" else value - right
        return value

    def product(self):
        value = self.atom()
        while (token := self.peek()) is not None and token.text == "*":
            self.take()
            value *= self.atom()
        return value

    def atom(self):
        token = self.take()
        if token.text == "(":
            value = self.sum()
            self.take()
            return value
        return int(token.text)


print(Parser("2 * (3 + 4) - 5").sum())


class Chain:
    def __init__(self, next):
        self.next = next


chain = None
for _ in range(100000):
    chain = Chain(chain)
chain = None
print("gone")


class Deep:
    def __init__(self, depth):
        self.depth = depth

    def down(self, n):
        return self.down(n + 1) + 1

    @property
    def again(self):
        return self.again


for ask in ("method", "property"):
    try:
        print(Deep(0).down(0) if ask == "method" else Deep(0).again)
    except RecursionError as error:
        print("RecursionError:", str(error)[:32])
