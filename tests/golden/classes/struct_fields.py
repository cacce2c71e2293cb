"""Fields of classes that are simple enough to be structs."""


class Point:
    """A point of the plane."""

    dimensions = 2
    unit = "cm"

    def __init__(self, x, y=0):
        self.x = x
        self.y = y
        self.tags = []

    def move(self, dx, dy):
        self.x += dx
        self.y += dy
        return self


class Point3(Point):
    dimensions = 3

    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


p = Point(1)
p.move(2, 3).move(10, 20)
print(p.x, p.y, p.dimensions, p.unit, Point.dimensions)
q = Point3(1, 2, 3)
q.move(1, 1)
print(q.x, q.y, q.z, q.dimensions, Point3.dimensions)

# A field may be missing.
points = [p, q]
for point in points:
    try:
        print(point.z)
    except AttributeError as error:
        print("AttributeError:", error)

# Containers in fields are shared.
alias = p.tags
alias.append("a")
p.tags.append("b")
p.tags += ["c"]
print(p.tags, alias is p.tags, q.tags)


class Counter:
    total = 0
    step = 1

    def __init__(self, name):
        self.name = name

    def bump(self):
        self.total += self.step
        return self.total


a, b = Counter("a"), Counter("b")
a.bump()
a.bump()
b.bump()
print(a.total, b.total, Counter.total)
b.step = 10
print(b.bump(), a.bump())


class Late:
    def __init__(self, early):
        if early:
            self.value = 1
        self.other = self.describe()

    def describe(self):
        try:
            return "value %d" % self.value
        except AttributeError as error:
            return str(error)

    def set(self, value):
        self.value = value


late = Late(False)
print(late.other)
late.set(5)
print(late.describe(), Late(True).other)


class Node:
    def __init__(self, value):
        self.value = value
        self.next = None


def length(node):
    count = 0
    while node:
        count += 1
        node = node.next
    return count


head = Node(1)
head.next = Node(2)
head.next.next = Node(3)
print(length(head), head.next.value, head.next.next.next)
try:
    print(head.next.next.next.value)
except AttributeError as error:
    print("AttributeError:", error)
try:
    head.next.next.next.value = 4
except AttributeError as error:
    print("AttributeError:", error)
head.next.value *= 21
print(head.next.value, head is head.next, head.next is not None)
x, head.value = head.value, 100
print(x, head.value)
for head.value in range(3):
    pass
print(head.value)


class Grid:
    def __init__(self, rows, columns):
        self.cells = [[0] * columns for _ in range(rows)]
        self.size = rows, columns
        self.names = {}
        self.seen = set()

    def put(self, row, column, value):
        self.cells[row][column] = value
        self.names[row, column] = str(value)
        self.seen.add(value)

    def total(self):
        return sum(sum(row) for row in self.cells)


grid = Grid(2, 3)
grid.put(0, 1, 5)
grid.put(1, 2, 7)
grid.cells[1][0] += 4
print(grid.cells, grid.size, grid.names, sorted(grid.seen), grid.total())
copy = Grid(1, 1)
copy.cells = grid.cells
copy.cells[0][0] = 9
print(grid.cells[0])


class Keyword:
    def __init__(self):
        self.type = "t"
        self.match = 1
        self.fn = 2.5

    def show(self):
        return f"{self.type} {self.match} {self.fn}"


print(Keyword().show())
