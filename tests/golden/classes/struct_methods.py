"""Methods, properties and constructors of struct classes."""


class Shape:
    count = 0

    def __init__(self, name):
        self.name = name

    def area(self):
        raise NotImplementedError("area of " + self.name)

    def describe(self, digits=2):
        return f"{self.name}: {round(self.area(), digits)}"

    @staticmethod
    def unit():
        return "cm2"

    @classmethod
    def plain(cls):
        return cls("plain")

    @property
    def label(self):
        return "<" + self.name + ">"


class Square(Shape):
    def __init__(self, side):
        super().__init__("square")
        self.side = side

    def area(self):
        return self.side * self.side

    @property
    def label(self):
        return "[" + self.name + "]"


class Circle(Shape):
    def __init__(self, radius):
        Shape.__init__(self, "circle")
        self.radius = radius

    def area(self):
        return 3.14159 * self.radius**2

    def describe(self, digits=2):
        return "round " + super().describe(digits)


shapes = [Square(2), Circle(1.5), Square(3)]
for shape in shapes:
    print(shape.describe(), shape.label, shape.unit(), isinstance(shape, Square))
print(sum(shape.area() for shape in shapes))
print(shapes[1].describe(digits=0), Shape.unit())
try:
    print(Shape.plain().describe())
except NotImplementedError as error:
    print("NotImplementedError:", error)


class Account:
    def __init__(self, owner, balance=0):
        self.owner = owner
        self._balance = balance
        self.history = []

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        if value < 0:
            raise ValueError("negative balance")
        self.history.append(value - self._balance)
        self._balance = value

    @property
    def name(self):
        return self.owner.title()


account = Account("ann smith", 10)
account.balance = 30
account.balance += 5
account.balance -= 20
print(account.balance, account.history, account.name)
try:
    account.balance = -1
except ValueError as error:
    print("ValueError:", error)
try:
    account.name = "bob"
except AttributeError as error:
    print("AttributeError:", error)


class Callback:
    def __init__(self, function):
        self.function = function
        self.calls = 0

    def run(self, value):
        self.calls += 1
        return self.function(value)

    def runner(self):
        def inner(value):
            return self.run(value) + self.calls

        return inner

    def numbers(self, n):
        for i in range(n):
            self.calls += 1
            yield i * self.calls


callback = Callback(lambda v: v * 2)
print(callback.run(4), callback.runner()(5), list(callback.numbers(3)), callback.calls)
bound = callback.run
print(bound(8), callback.calls)


class Calc:
    def __init__(self, base):
        self.base = base

    def add(self, a, *rest, scale=1, **named):
        return (self.base + a + sum(rest)) * scale + len(named)

    def even(self, n):
        return True if n == 0 else self.odd(n - 1)

    def odd(self, n):
        return False if n == 0 else self.even(n - 1)


calc = Calc(1)
print(calc.add(1), calc.add(1, 2, 3), calc.add(1, scale=3), calc.add(1, x=1, y=2))
print(calc.even(10), calc.odd(7), Calc.even(calc, 3))
for bad in ("many", "none", "keyword", "init"):
    try:
        if bad == "many":
            calc.even(1, 2)
        elif bad == "none":
            calc.even()
        elif bad == "keyword":
            calc.even(m=1)
        else:
            Calc()
    except TypeError as error:
        print("TypeError:", error)


class Empty:
    def hello(self):
        return "hello"


class Left(Empty):
    def only_left(self):
        return 1


class Right(Empty):
    pass


print(Empty().hello())
try:
    Empty(1)
except TypeError as error:
    print("TypeError:", error)
for item in [Left(), Right()]:
    try:
        print(item.hello(), item.only_left())
    except AttributeError as error:
        print("AttributeError:", error)


def build(flag):
    return Box(1) if flag else None


class Box:
    def __init__(self, value):
        self.value = value

    def get(self):
        return self.value


box = build(True)
if box is not None:
    print(box.get())
try:
    print(build(False).get())
except AttributeError as error:
    print("AttributeError:", error)
