"""Copies of instances: new objects of their class, shared parts once."""

import copy


class Part:
    kind = "part"

    def __init__(self, name, tags):
        self.name = name
        self.tags = tags
        self.owner = None

    def describe(self):
        return f"{self.kind} {self.name} {self.tags}"


class Engine(Part):
    kind = "engine"

    def __init__(self, name, power):
        super().__init__(name, [power])
        self.power = power


class Plain:
    def __init__(self, value):
        self.value = value


class Late:
    def set(self, value):
        self.value = value


tags = ["x"]
wheel = Part("wheel", tags)
engine = Engine("v8", 300)
engine.owner = wheel
wheel.owner = engine
both = [wheel, engine, wheel]
copies = copy.deepcopy(both)
tags.append("y")
engine.power += 1
print(copies[0] is copies[2], copies[0] is wheel, copies[0].owner is copies[1], copies[1].owner is copies[0])
print(copies[0].describe(), copies[1].describe(), copies[1].power, engine.power)
print(isinstance(copies[1], Engine), isinstance(copies[0], Engine), type(copies[0]).__name__)
twin = copy.copy(wheel)
twin.name = "twin"
twin.tags.append("z")
print(twin.describe(), wheel.describe(), twin.owner is engine)
late = copy.copy(Late())
try:
    late.value
except AttributeError as error:
    print(error)
late.set(4)
print(copy.deepcopy(late).value)
extra = Late()
extra.value = 1
extra.more = [2]
clone = copy.deepcopy(extra)
extra.more.append(3)
print(clone.more, extra.more, clone.value)
print(Plain(3).value + 1)
