def count(words):
    seen = {}
    for word in words:
        seen[word] = seen.get(word, 0) + 1
    return seen


def first(items):
    return items[0] if items else None


def use(table):
    value = table.get("a")
    if value is None:
        return 0
    return value + 1


counts = count("a b a".split())
for word, number in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
    print(word, number)
grid = [[0] * 3 for _ in range(3)]
grid[1][2] = 5
mixed = [1, "a"]
alias = [1.5]
held = [alias, mixed]
view = counts.keys()
print(first([]), first([1]), use(counts), grid, held, view, [*map(int, ["1"])])
head, *tail = (1, 2.0, 3)
print(head, tail, {**counts}, sum(x for row in grid for x in row))
