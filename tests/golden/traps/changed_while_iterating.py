"""Containers that change while they are iterated, in functions whose types are known; live views of dicts."""
from collections import OrderedDict, deque


def attempt(action, *args):
    try:
        print(action.__name__, action(*args))
    except (RuntimeError, IndexError, KeyError) as error:
        print(action.__name__, type(error).__name__, error, *args)


def grow_dict(d: dict[str, int]) -> int:
    for key in d:
        d[key + "!"] = 1
    return len(d)


def shrink_dict(d: dict[str, int]) -> int:
    for key, value in d.items():
        del d["b"]
    return len(d)


def replace_keys(d: dict[str, int]) -> int:
    for value in d.values():
        d.pop("a", None)
        d[f"new{value}"] = value
    return len(d)


def assign_values(d: dict[str, int]) -> dict[str, int]:
    for key in d:
        d[key] += 1
    return d


def clear_last(d: dict[str, int]) -> list[str]:
    seen = []
    for key in d:
        seen.append(key)
        if len(seen) == len(d):
            d.clear()
    return seen


def grow_set(s: set[int]) -> int:
    for item in s:
        s.add(item + 100)
    return len(s)


def shrink_set(s: set[int]) -> int:
    for item in s:
        s.remove(item)
    return len(s)


def filtered(d: dict[str, int]) -> list[str]:
    return [key for key in d if d.setdefault(key * 2, 0) == 0]


def grow_list(items: list[int]) -> list[int]:
    for item in items:
        if len(items) < 6:
            items.append(item * 2)
    return items


def skip_list(items: list[int]) -> list[int]:
    for item in items:
        items.remove(item)
    return items


def insert_before(items: list[int]) -> list[int]:
    seen = []
    for item in items:
        seen.append(item)
        if len(items) < 5:
            items.insert(0, -item)
    return seen + items


def emptied(items: list[int]) -> list[int]:
    seen = []
    for index, item in enumerate(items):
        seen.append(item + index)
        items[:] = items[:-1]
    return seen


def shifted(queue) -> int:
    for item in queue:
        queue.append(item)
    return len(queue)


def rotated(queue) -> list[int]:
    return [queue.popleft() for _ in queue]


attempt(grow_dict, {"a": 1, "b": 2})
attempt(shrink_dict, {"a": 1, "b": 2, "c": 3})
attempt(replace_keys, {"a": 1, "b": 2})
attempt(assign_values, {"a": 1, "b": 2})
attempt(clear_last, {"a": 1, "b": 2})
attempt(grow_set, {1, 2})
attempt(shrink_set, {1, 2})
attempt(filtered, {"a": 0, "b": 1})
attempt(grow_list, [1, 2])
attempt(skip_list, [1, 2, 3, 4, 5])
attempt(insert_before, [1, 2])
attempt(emptied, [1, 2, 3, 4])
attempt(shifted, deque([1, 2]))
attempt(rotated, deque([1, 2]))
attempt(grow_dict, OrderedDict(a=1))


def live_views(d: dict[str, int]):
    keys, values, items = d.keys(), d.values(), d.items()
    first = next(iter(keys))
    total = 0
    for key in keys:
        total += d[key] + len(values)
    d["new"] = total
    del d[first]
    d[first] = -1
    return list(keys), list(values), list(items), first in keys, -1 in values, ("new", total) in items, len(items)


print(live_views({"x": 1, "y": 2}))
numbers = {1: "a", 2: "b"}
view = numbers.keys()
iterator = iter(numbers)
print(next(iterator), numbers.pop(1), numbers.setdefault(1, "again"), list(view), view | {7}, view - {2}, view ^ {1, 3}, view == {1, 2})
try:
    print(next(iterator))
except RuntimeError as error:
    print(error)
iterator = iter(numbers)
numbers[3] = "c"
for _ in range(2):
    try:
        print(next(iterator))
    except RuntimeError as error:
        print(error)
numbers = {i: i for i in range(5)}
for i in list(numbers):
    if i % 2:
        del numbers[i]
numbers[1] = "back"
print(numbers, list(reversed(numbers.items())), numbers.popitem(), dict.fromkeys(numbers, 0), {**numbers, 0: "z"}, numbers | {9: 9, 2: "t"})
