"""Callbacks that change the container in use, the rest: __hash__, __lt__, keys of min, max and sort, __del__, __index__, __len__."""
import heapq


def attempt(name, action):
    try:
        print(name, action())
    except Exception as error:
        print(name, type(error).__name__, error)


class Hashed:
    def __init__(self, action, value=1):
        self.action, self.value = action, value

    def __hash__(self):
        self.action()
        return self.value

    def __eq__(self, other):
        return self is other

    def __repr__(self):
        return f"H{self.value}"


table = {1: "a", 2: "b"}
attempt("hash adds", lambda: (table.__setitem__(Hashed(lambda: table.update({9: "n"})), "x"), sorted(map(str, table))))
attempt("hash clears", lambda: (table.get(Hashed(table.clear), "none"), table))
group = {1, 2}
attempt("hash of add", lambda: (group.add(Hashed(lambda: group.add(7), 5)), len(group)))
attempt("hash of remove", lambda: (group.discard(Hashed(group.clear)), len(group)))


class Equal:
    def __init__(self, action):
        self.action = action

    def __eq__(self, other):
        self.action()
        return False


items = []
items[:] = [Equal(items.clear), 2, 3]
attempt("index", lambda: items.index(5))
items[:] = [Equal(lambda: items.append(1)) for _ in range(2)]
attempt("count", lambda: (items.count(5), len(items)))
items[:] = [1, Equal(items.clear), 3]
attempt("equal lists", lambda: (items == [1, 2, 3], items))
items[:] = [Equal(lambda: items.pop()), 2, 3]
attempt("in", lambda: (9 in items, len(items)))


class Less:
    def __init__(self, value, action):
        self.value, self.action = value, action

    def __lt__(self, other):
        self.action()
        return self.value < other.value


items[:] = [Less(v, lambda: items.append(0)) for v in (3, 1, 2)]
attempt("lt appends", lambda: items.sort())
attempt("then", lambda: [getattr(i, "value", i) for i in items][:3])
items[:] = [3, 1, 2]
attempt("key clears", lambda: items.sort(key=lambda v: items.clear() or v))
attempt("then", lambda: items)
items[:] = [3, 1, 2]
attempt("key reads", lambda: (items.sort(key=lambda v: (len(items), v)), items))
items[:] = [3, 1, 2]
attempt("min key", lambda: (min(items, key=lambda v: items.append(0) or -v if len(items) < 5 else v), items))
attempt("sorted key", lambda: (sorted(items, key=lambda v: items.append(9) or v), len(items)))
heap = []
heap[:] = [Less(1, lambda: None), Less(2, lambda: None)]
attempt("heap", lambda: heapq.heappush(heap, Less(0, heap.clear)))


class Dying:
    def __init__(self, action):
        self.action = action

    def __del__(self):
        self.action()


box = []
box[:] = [Dying(lambda: box.append("from del")), 1]
del box[0]
print("del item", box)
box[:] = [Dying(lambda: box.append("cleared")), 1]
box.clear()
print("clear", box)
box[:] = [Dying(lambda: box.append("sliced")), 1, 2]
box[0:2] = [7]
print("slice", box)
box[:] = [Dying(lambda: box.insert(0, "popped"))]
box.pop()
print("pop", box)
deep = {"k": None}
deep["k"] = Dying(lambda: deep.update(k2="from del"))
deep["k"] = 1
print("dict value", deep)
deep["gone"] = Dying(deep.clear)
del deep["gone"]
print("dict del", deep)


class Index:
    def __init__(self, target, value):
        self.target, self.value = target, value

    def __index__(self):
        self.target.clear()
        return self.value


letters = ["a", "b", "c"]
attempt("index clears", lambda: letters[Index(letters, 1)])
letters[:] = ["a", "b", "c"]
attempt("slice clears", lambda: letters[Index(letters, 0) : 2])
letters[:] = ["a", "b", "c"]
attempt("insert", lambda: (letters.insert(Index(letters, 2), "z"), letters))
letters[:] = ["a", "b", "c"]
attempt("pop", lambda: letters.pop(Index(letters, 2)))


def feeding(target):
    for i in range(3):
        target.append(i)
        yield -i


fed = [100]
fed.extend(feeding(fed))
print("extend", fed)
fed[1:2] = feeding(fed)
print("slice of generator", fed)
fed += feeding(fed)
print("added", fed, "".join(map(str, (fed.pop() for _ in range(3)))), fed)
