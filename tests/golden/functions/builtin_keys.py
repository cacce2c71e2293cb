# Builtins that make containers, as the function of map and as keys.
def rows(n):
    return [[n - i, i, 1] for i in range(n)]


def pairs(n):
    return [((i, i + 1), (i, 0)) for i in range(n)]


table = rows(3)
print(list(map(sorted, table)), [*map(list, table)], *map(tuple, table))
for row in map(sorted, table):
    row.append(9)
    print(row, sum(row))
print(list(map(max, table)), list(map(sum, table)), list(map(len, table)), max(table, key=sum), sorted(table, key=max))
nested = [table, rows(2)]
first = list(map(max, nested))
first[0].append("shared")
print(first, nested[0], list(map(min, pairs(2))), sorted(pairs(3), key=max), max(nested, key=sorted))
words = ["ba", "dca"]
print(list(map(list, words)), list(map(sorted, words)), list(map(set, ["a", "bb"])), list(map("".join, map(sorted, words))))
print(sorted(words, key=sorted), sorted(words, key=tuple, reverse=True), min(words, key=list), list(map(dict, [[(1, 2)], []])))
print({"".join(sorted(w)): w for w in words}, list(map(reversed, words))[0].__class__.__name__, list(filter(sorted, [[1], []])))
print(*table)
print(*table, *words, *table[0], sep="; ")
print(*({"k": [1]}).items(), *{"k": [1]}.values(), *enumerate(words), *zip(words, table), *(row for row in table), *[[]], *((1, [2]), (3, [4])))
