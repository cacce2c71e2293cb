"""Functions taken from a class that is a value take any object as self."""


class Dog:
    def __init__(self, name):
        self.name = name

    def speak(self, times):
        return f"{self.name} says woof" * times

    def twice(self):
        return self.speak(2)


class Robot:
    def __init__(self):
        self.name = "robot"

    def speak(self, times):
        return "beep" * times


def call(cls, thing):
    return cls.speak(thing, 1)


kinds = [Dog, Robot]
for kind in kinds:
    print(call(kind, Dog("rex")), call(kind, Robot()))
take = kinds[0].twice
print(take(Robot()), take(Dog("bo")))
print(Dog("ann").speak(1))


class Box:
    pass


box = Box()
box.name = "box"
held = {"dog": Dog}
print(held["dog"].speak(box, 2))


class Setting:
    def set(self, value):
        self.value = value

    def show(self):
        return self.value


classes = [Setting]
fresh = Setting()
try:
    fresh.show()
except AttributeError as error:
    print(error)
classes[0].value = 7
print(fresh.show(), Setting().value)
fresh.set("own")
print(fresh.show(), Setting().show(), classes[0].value)
