"""Corners of struct classes: constructors by class methods, iterators in fields, globals, order of effects."""

import functools


class Money:
    currency = "EUR"
    rates = {"EUR": 1, "USD": 2}

    def __init__(self, amount, currency="EUR"):
        self.amount: float = amount
        self.currency = currency

    @classmethod
    def parse(cls, text):
        amount, currency = text.split()
        return cls(float(amount), currency)

    @classmethod
    def zero(cls):
        return cls(0.0)

    @staticmethod
    def is_known(currency):
        return currency in Money.rates

    def convert(self, currency):
        if not self.is_known(currency):
            raise KeyError(currency)
        factor = Money.rates[currency] / self.rates[self.currency]
        return Money(self.amount * factor, currency)

    def show(self):
        return f"{self.amount:.2f} {self.currency}"


money = Money.parse("10.5 USD")
print(money.show(), money.convert("EUR").show(), Money.zero().show(), money.zero().show(), Money.currency)
try:
    money.convert("XXX")
except KeyError as error:
    print("KeyError:", error)


class Source:
    def __init__(self, items):
        self.items = iter(items)
        self.pair = (1, "one")
        self.pending = None

    def next(self, default=None):
        return next(self.items, default)

    def __iter__(self):
        return self

    def __next__(self):
        item = next(self.items)
        if item > 3:
            raise StopIteration
        return item


source = Source([1, 2, 3, 4, 5])
print(source.next(), list(source), source.next(), source.next(), source.next(-1), source.pair[1])


class Log:
    lines = []

    def __init__(self):
        self.count = 0

    def note(self, text):
        self.count += 1
        self.lines.append(text)
        return self

    def value(self, text, result):
        self.note(text)
        return result


log = Log()


def pick(name, box):
    log.note(name)
    return box


class Box:
    def __init__(self, n):
        self.n = n
        self.items = [n]

    def add(self, a, b=0, *, c=0):
        self.n += a + b + c
        return self

    def plus(self, other):
        return Box(self.n + other.n)


one, two = Box(1), Box(2)
pick("object", one).n = log.value("value", 5)
pick("first", one).n, pick("second", two).n = log.value("a", 10), log.value("b", 20)
pick("augmented", one).n += log.value("right", 7)
pick("receiver", one).add(log.value("x", 1), c=log.value("y", 2), b=log.value("z", 3))
one.items[log.value("index", 0)] += two.items[0]
print(one.n, two.n, one.items, log.count)
print(Log.lines)
one.n = two.n = 4
one.n, two.n = two.n + 1, one.n
print(one.n, two.n, one.plus(two).n)

boxes = [Box(n) for n in (3, 1, 2)]
print([b.n for b in sorted(boxes, key=lambda b: b.n)], max(boxes, key=lambda b: b.n).n, sum(b.n for b in boxes))
print(functools.reduce(lambda a, b: a.plus(b), boxes).n, [b.n for b in filter(lambda b: b.n > 1, boxes)])
by_n = {b.n: b for b in boxes}
print(sorted(by_n), by_n[3] is boxes[0], [n for n, b in by_n.items() if b.n == n])
first, *rest = boxes
print(first.n, [b.n for b in rest], boxes[::-1][0].n, (boxes + [one])[-1].n)
for i, (b, name) in enumerate(zip(boxes, "abc")):
    b.n = i
    print(name, b.n, end=" ")
print()


def find(n):
    for b in boxes:
        if b.n == n:
            return b


print(find(1).n, find(9), find(1) == find(1), find(0) != find(1), find(9) is None)
current = None


def remember(box):
    global current
    current = box


remember(one)
if current:
    print(current.n)
remember(None)
print(current is None, current or "nothing")


class Person:
    def __init__(self, name, friend=None):
        self.name = name
        self.friend = friend

    def best(self):
        return self.friend.best() if self.friend else self.name

    def __str__(self):
        return self.name


class Student(Person):
    school = "MIT"

    def __init__(self, name, grades=()):
        super().__init__(name)
        self.grades = list(grades)

    def mean(self):
        return sum(self.grades) / len(self.grades) if self.grades else None

    def __str__(self):
        return super().__str__() + " of " + self.school


class Guest(Student):
    school = "none"


ann = Person("ann")
bob = Student("bob", [1, 2, 4])
bob.friend = ann
guest = Guest("eve")
guest.friend = bob
for person in (ann, bob, guest):
    print(person, person.best(), isinstance(person, Student), type(person).__name__)
print(bob.mean(), guest.mean(), f"{bob} and {guest!s}", str(ann), [str(p) for p in (bob, guest)])
people = {"a": ann, "b": bob}
people["b"].name = "rob"
print(bob.name, people.get("c"), people.get("b", ann).name, "%s" % people["a"])


def register(cls):
    registry.append(cls)
    return cls


registry = []


class Plugin:
    def __init__(self, level):
        self.level = level

    def run(self, x):
        return x * self.level


register(Plugin)
print([cls(3).run(2) for cls in registry], [cls(3).run("ab") for cls in registry], Plugin(2).run(5))


class Meter:
    def __init__(self):
        self._value = 0
        self.log = []

    @property
    def value(self):
        self.log.append("get")
        return self._value

    @value.setter
    def value(self, new):
        self.log.append("set")
        self._value = max(new, 0)


meter = Meter()
meter.value += 5
meter.value -= 50
print(meter.value, meter.log)
any_meter = [meter, 1][0]
any_meter.value = 7
print(meter.value, any_meter.value, meter._value)


class Maybe:
    def __init__(self, flag):
        if flag:
            self.x = 1

    def get(self):
        return self.x


for flag in (True, False):
    try:
        print(Maybe(flag).get())
    except AttributeError as error:
        print("AttributeError:", error)
unset = Maybe(False)
print(hasattr(unset, "x"), getattr(unset, "x", "default"))
unset.x = 5
print(hasattr(unset, "x"), unset.get())
unset.extra = "new"
print(unset.extra)
