"""Class and instance attributes; diamond inheritance with cooperative super."""


class Counter:
    total = 0
    shared = []
    label = "class"

    def __init__(self):
        self.total += 1
        Counter.total += 10
        self.shared.append(self.total)


a, b = Counter(), Counter()
print(a.total, b.total, Counter.total, a.shared is b.shared, Counter.shared)
a.label = "mine"
print(a.label, b.label, Counter.label, vars(a), b.__dict__)
del a.label
Counter.label = "later"
print(a.label, b.label, hasattr(a, "nope"), getattr(a, "nope", "default"))
for action in (lambda: a.nope, lambda: delattr(a, "label"), lambda: Counter.nope, lambda: (5).nope):
    try:
        action()
    except AttributeError as error:
        print(error)


class Base:
    def __init__(self, **rest):
        print("Base", rest)


class Left(Base):
    def __init__(self, left=0, **rest):
        print("Left", left)
        super().__init__(**rest)


class Right(Base):
    def __init__(self, right=0, **rest):
        print("Right", right)
        super().__init__(**rest)


class Bottom(Left, Right):
    def __init__(self, **rest):
        super().__init__(**rest)
        print("Bottom", isinstance(self, Right))


Bottom(left=1, right=2)
print([c.__name__ for c in Bottom.__mro__], Bottom.__bases__ == (Left, Right), issubclass(Bottom, Base))
