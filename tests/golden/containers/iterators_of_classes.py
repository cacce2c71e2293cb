# What building a list asks an iterable; functions that end the iterator calling them; the classes
# of the iterators that builtins make; checks that a metaclass answers.
class Sized:
    def __init__(self, length):
        self.length = length

    def __len__(self):
        print("len")
        if isinstance(self.length, Exception):
            raise self.length
        return self.length

    def __iter__(self):
        print("iter")
        return iter([1, 2, 3])


class Hinted:
    def __init__(self, hint):
        self.hint = hint

    def __length_hint__(self):
        print("hint")
        return self.hint

    def __iter__(self):
        return iter("ab")


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


for thing in (Sized(3), Sized(-1), Sized(TypeError("no")), Sized(ValueError("no")), Hinted(5), Hinted(-5), Hinted("x"), Hinted(NotImplemented)):
    for build in (list, tuple, set):
        attempt(lambda: build(thing))
print(sum(Sized(1)), dict.fromkeys(Sized(1)))


def until_three(x):
    if x == 3:
        raise StopIteration
    return x * 10


print(list(map(until_three, [1, 2, 3, 4])))
print(list(filter(until_three, [1, 2, 3, 4])))
for x in map(until_three, [1, 3, 1]):
    print(x)
print(next(map(until_three, [3]), "end"))

for value in (enumerate([]), map(len, []), filter(None, []), zip()):
    print(type(value), type(value) is map, type(value) == enumerate, type(value) in (filter, zip))
print(enumerate, map.__name__, zip is zip, type(zip))


class Never(type):
    def __instancecheck__(cls, instance):
        return False

    def __subclasscheck__(cls, subclass):
        return False


class Base(metaclass=Never):
    pass


class Derived(Base):
    pass


print(isinstance(Base(), Base), isinstance(Derived(), Base), isinstance(1, Base))
print(issubclass(Derived, Base), issubclass(Base, Base), issubclass(int, Base))


# Bounds that change what they are bounds of; calls that lead back to themselves.
class Emptying:
    def __init__(self, target):
        self.target = target

    def __index__(self):
        del self.target[:]
        return 1


from array import array

for make in (lambda: [1, 2, 3], lambda: bytearray(b"abc"), lambda: array("b", [1, 2, 3])):
    for index, target in enumerate([make() for _ in range(3)]):
        if index == 0:
            print(target[0 : Emptying(target)])
        elif index == 1:
            target[0 : Emptying(target)] = make()
        else:
            del target[Emptying(target) :]
        print(target)


class Caller:
    pass


caller = Caller()
Caller.__call__ = caller
try:
    caller()
except RecursionError:
    print("RecursionError")
