"""zip strict, enumerate start, sum of floats and lists, map and filter laziness."""
print(sum([0.1] * 10), sum([0.1, 0.2, 0.3]), sum([1e16, 1.0, -1e16]), sum([], 5), sum([[1], [2]], []), sum((1, 2.5, True)), sum({1: 2, 3: 4}))
print(list(zip("ab", [1, 2], strict=True)), list(zip()), list(zip("a")), list(zip("abc", range(2))), dict(zip("ab", [1, 2])), list(zip(*[(1, 2), (3, 4)])))
for action in (lambda: list(zip("ab", [1], strict=True)), lambda: list(zip("a", [1, 2], strict=True)), lambda: sum("ab"), lambda: sum(["a"], ""), lambda: sum([1, "a"])):
    try:
        print(action())
    except (TypeError, ValueError) as error:
        print(error)
print(list(enumerate("ab", 5)), list(enumerate("ab", start=-1)), next(enumerate("z")), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])))
log = []
lazy = map(lambda v: log.append(v) or v, [1, 2, 3])
print(log, next(lazy), log, list(lazy), log)
shared = iter([1, 2, 3, 4, 5])
print(list(zip(shared, shared)), list(shared), list(filter(None, [0, 1, "", "a"])), list(filter(lambda v: v > 1, [1, 2])), list(map(str, [1, 2.0])))
print(list(reversed([1, 2])), list(reversed("ab")), list(reversed(range(3))), list(reversed({"x": 1, "y": 2})), list(map(int, "123")), [*map(max, [1, 5], [3, 2])])
z = zip([1, 2, 3], [4, 5, 6])
print(next(z), list(z), type(z).__name__, all(v > 0 for v in [1, 2]), any(map(str.isdigit, "ab1")), max(map(len, ["a", "bb"])), abs(-3), pow(2, 5), divmod(9, 4))
