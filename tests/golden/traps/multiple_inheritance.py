"""Multiple inheritance: the order of bases, cooperative super, what super finds, and orders that do not exist."""


class Root:
    def __init__(self):
        print("Root")
        self.seen = ["Root"]
        super().__init__()

    def who(self):
        return ["Root"]

    @property
    def tag(self):
        return "root"

    @classmethod
    def make(cls):
        return cls.__name__, "Root"

    @staticmethod
    def fixed():
        return "fixed"


class Left(Root):
    level = "left"

    def __init__(self):
        print("Left")
        super().__init__()
        self.seen.append("Left")

    def who(self):
        return ["Left"] + super().who()

    @property
    def tag(self):
        return "left." + super().tag

    @classmethod
    def make(cls):
        return "Left", *super().make()


class Right(Root):
    level = "right"
    only = "only right"

    def __init__(self):
        print("Right")
        super().__init__()
        self.seen.append("Right")

    def who(self):
        return ["Right"] + super().who()

    @property
    def tag(self):
        return "right." + super().tag

    @classmethod
    def make(cls):
        return "Right", *super().make()


class Bottom(Left, Right):
    def __init__(self):
        print("Bottom")
        super().__init__()
        self.seen.append("Bottom")

    def who(self):
        return ["Bottom"] + super().who()

    def past_left(self):
        return super(Left, self).who(), super(Right, self).who(), Right.who(self), super().fixed()


b = Bottom()
print(b.seen, b.who(), b.past_left(), b.tag, Bottom.make(), b.level, b.only)
print([c.__name__ for c in Bottom.__mro__], [c.__name__ for c in Bottom.__bases__], Bottom.__base__.__name__)
print(Left().who(), Right().tag, Right.make(), isinstance(b, Right), issubclass(Left, Right))


class Logged:
    def store(self, key, value):
        print("store", key)
        return super().store(key, value)


class Upper:
    def store(self, key, value):
        return super().store(key.upper(), value)


class Store:
    def __init__(self):
        self.data = {}

    def store(self, key, value):
        self.data[key] = value
        return len(self.data)


class LoggedUpper(Logged, Upper, Store):
    pass


class UpperLogged(Upper, Logged, Store):
    pass


for kind in (LoggedUpper, UpperLogged):
    made = kind()
    print(made.store("k", 1), made.store("K", 2), made.data)


class Deep(Bottom):
    def who(self):
        return ["Deep"] + super().who()


class Other(Right):
    def who(self):
        return ["Other"] + super().who()


class Join(Deep, Other):
    pass


print(Join().who(), [c.__name__ for c in Join.mro()])
try:
    type("Bad", (Root, Left), {})
except TypeError as error:
    print(error)
try:

    class Twice(Left, Left):
        pass

except TypeError as error:
    print(error)
try:
    print(super(Left, Right()).who())
except TypeError as error:
    print(error)
try:
    print(Bottom().missing)
except AttributeError as error:
    print(error)


class Alone(Root):
    def who(self):
        return super().nothing()


try:
    Alone().who()
except AttributeError as error:
    print(error)
