# Insertion order of dicts, the order of small sets, views, and set algebra.
counts = {}
for word in "the cat and the dog and the bird".split():
    counts[word] = counts.get(word, 0) + 1
print(counts, len(counts), "cat" in counts)
for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
    print(word, count, end="; ")
print()
del counts["cat"]
counts["cat"] = 5
print(list(counts), list(counts.values()), counts.pop("dog"), counts.pop("cow", None))
counts.update({"the": 0, "new": 1}, extra=2)
print(counts, counts.setdefault("new", 9), counts.setdefault("other", []))
print({number: number**2 for number in range(4)}, dict(a=1, b=2), dict([("x", 1)]), {**counts, "z": 0})
groups = {}
for number in range(7):
    groups.setdefault(number % 3, []).append(number)
print(groups, {1: "a", 1.0: "b", True: "c"})
left, right = {1, 2, 3, 4}, {3, 4, 5}
print(left & right, left | right, left - right, left ^ right, {3} < left, left.isdisjoint({9}))
seen = set()
for number in [5, 3, 5, 1, 3]:
    if number not in seen:
        seen.add(number)
print(seen, len(seen), sorted(seen, reverse=True), frozenset([1, 2]) == {1, 2}, set())
table = {(0, 1): "pair", "key": None}
print(table[(0, 1)], table.get("none"), table["key"] is None, counts == dict(counts))
