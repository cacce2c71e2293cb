# zip(*rows) of typed rows; `and` and `or` that are only asked for their truth.
def rotate(matrix):
    return [list(row) for row in zip(*matrix)]
def unzip(pairs):
    xs, ys = zip(*pairs)
    return xs, ys
def columns(words):
    return ["".join(c) for c in zip(*words)]
def sums(rows):
    return [sum(c) for c in zip(*rows)]
print(rotate([[1, 2, 3], [4, 5, 6]]), rotate([]), rotate([[1], [2, 3]]))
print(unzip([(1, 2), (3, 4), (5, 6)]))
print(columns(["abc", "def"]))
print(sums([(1.5, 2.5), (3.0, 4.0)]))
def mixed(rows):
    return list(zip(*rows))
print(mixed([(1, "a"), (2, "b")]))
try:
    zip(*5)
except TypeError as e:
    print(e)
try:
    unzip([])
except ValueError as e:
    print(e)
z = zip(*[[1, 2], [3, 4]])
print(next(z), list(z), type(z).__name__)
m = [[1, 2], [3, 4]]
it = zip(*m)
m[0].append(9)
m[1].append(8)
print(list(it))
def tests(runs, n):
    if runs and runs[-1] == n:
        return "last"
    if not (runs and n) or n > 5:
        return "none"
    while runs and n:
        n -= 1
    return "done" if runs or n else "empty"
print(tests([1, 2], 2), tests([], 2), tests([1], 9), tests([4], 3))
def keep(runs, n):
    return runs and n
print(keep([1], 2), keep([], 2))
assert [1] and 2, "both"
print([x for x in range(5) if x and [x]])
