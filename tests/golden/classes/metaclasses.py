# Metaclasses and class keywords.
from abc import ABC, ABCMeta, abstractmethod


class Singleton(type):
    _instances = {}

    def __call__(cls, *args, **kwargs):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]


class Config(metaclass=Singleton):
    def __init__(self, v=1):
        self.v = v


print(Config(5) is Config(7), Config().v, type(Config), type(Config).__name__)


class Registry(type):
    classes = []

    def __new__(mcs, name, bases, namespace):
        made = super().__new__(mcs, name, bases, namespace)
        mcs.classes.append(name)
        made.tag = name.lower()
        return made

    def __init__(cls, name, bases, namespace):
        super().__init__(name, bases, namespace)
        print("init", name, sorted(k for k in namespace if not k.startswith("__")))

    def __len__(cls):
        return 42

    def __iter__(cls):
        return iter([cls.__name__, 1])

    def __getitem__(cls, key):
        return (cls.__name__, key)

    def __contains__(cls, item):
        return item == "x"

    def __repr__(cls):
        return f"<{cls.__name__}!>"

    def __getattr__(cls, name):
        return "no " + name

    @property
    def shout(cls):
        return cls.__name__.upper()

    def describe(cls):
        return "I am " + cls.__name__


class Plugin(metaclass=Registry):
    a = 1

    def m(self):
        return self.a


class Derived(Plugin):
    b = 2


print(Registry.classes, Plugin.tag, Derived.tag, len(Plugin), list(Derived), Plugin["k"], "x" in Plugin, "y" in Plugin)
print(Plugin, Derived.shout, Derived.describe(), Derived.missing, Plugin().m(), isinstance(Derived, Registry))
print(type(Derived()), type(Derived) is Registry)
try:
    Derived().describe()
except AttributeError as e:
    print(e)


class Shape(metaclass=ABCMeta):
    @abstractmethod
    def area(self):
        ...

    @classmethod
    def __subclasshook__(cls, other):
        if cls is Shape and hasattr(other, "area"):
            return True
        return NotImplemented


class Sq(Shape):
    def area(self):
        return 4


class Duck:
    def area(self):
        return 1


print(Sq().area(), issubclass(Duck, Shape), isinstance(Duck(), Shape), isinstance(3, Shape), type(Shape).__name__)
try:
    Shape()
except TypeError as e:
    print(e)


class Base(ABC):
    pass


Base.register(int)
print(isinstance(3, Base), issubclass(bool, Base), isinstance("", Base))


class A:
    def __init_subclass__(cls, /, kind=None, **kw):
        super().__init_subclass__(**kw)
        cls.kind = kind


class B(A, kind="bee"):
    pass


class C(B):
    pass


print(B.kind, C.kind)
try:

    class D(B, nope=1):
        pass

except TypeError as e:
    print(e)
try:

    class M1(type):
        pass

    class M2(type):
        pass

    class X(metaclass=M1):
        pass

    class Y(X, metaclass=M2):
        pass

except TypeError as e:
    print(e)
Dyn = type("Dyn", (A,), {"x": 3}, kind="dyn")
print(Dyn.kind, Dyn().x, Registry("Made", (), {"q": 1}).q)


class Checker(type):
    def __instancecheck__(cls, obj):
        return hasattr(obj, "quack")


class Q(metaclass=Checker):
    pass


class HasQuack:
    quack = 1


print(isinstance(HasQuack(), Q), isinstance(3, Q))
