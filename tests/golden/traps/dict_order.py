"""Dicts keep insertion order; views are live; changing the size while iterating is an error, changing a list is not."""
d = {"a": 1, "b": 2, "c": 3}
keys, values, items = d.keys(), d.values(), d.items()
del d["a"]
d["a"] = 10
d["b"] = 20
print(d, list(keys), list(values), list(items), len(keys))
print(keys & {"a", "z"}, sorted(keys | {"z"}), "b" in keys, ("b", 20) in items, list(reversed(d)))
d.update(z=0, a=5)
print(d.popitem(), d, d.setdefault("q", []), list(keys))
for change in ("add", "remove", "assign"):
    e = {1: "x", 2: "y"}
    try:
        for k in e:
            if change == "add":
                e[k + 10] = "new"
            elif change == "remove":
                del e[2]
            else:
                e[k] = "same"
        print(change, e)
    except RuntimeError as error:
        print(change, error)
s = {1, 2, 3}
try:
    for x in s:
        s.discard(x)
except RuntimeError as error:
    print(error)
numbers = [1, 2, 3, 4, 5, 6]
for n in numbers:
    if n % 2 == 0:
        numbers.remove(n)
    elif n < 4:
        numbers.append(n + 20)
print(numbers)
print({**{"x": 1}, "y": 2, **{"x": 3}}, {"a": 1} | {"b": 2}, dict([("k", "v")], w=1), {1: "a", True: "b"})
