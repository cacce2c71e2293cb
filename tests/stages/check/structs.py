class Task:
    limit = 3

    def __init__(self, name, parent=None):
        self.name = name
        self.parent = parent
        self.steps = []
        self.check()
        self.done = False

    def check(self):
        return len(self.steps) < self.limit

    def step(self, text):
        self.steps.append(text)
        return self


class Job(Task):
    def __init__(self, name, cost):
        super().__init__(name)
        self.cost = cost

    def check(self):
        return True

    @property
    def price(self):
        return self.cost * 2


class Boxed:
    def __init__(self, items):
        self.items = items
        self.count = 0


class Slots:
    __slots__ = ["a"]


class Mixed(Slots, Boxed):
    pass


class Left:
    pass


job = Job("a", 2)
job.parent = Task("b")
print(job.step("x").check(), job.price, job.parent.name, isinstance(job, Job), Task.limit)
boxed = [Left(), 1]
print(boxed[0].items if False else None)
