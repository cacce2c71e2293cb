"""Lists are shared, not copied: repetition, arguments, nesting, augmented assignment; tuples are rebuilt."""
rows = [[0]] * 3
rows[0].append(1)
grid = [[0] * 2 for _ in range(2)]
grid[0][1] = 5
print(rows, grid, rows[0] is rows[2], grid[0] is grid[1])
a = b = [1]
a += [2]
print(a, b, a is b)
a = a + [3]
print(a, b, a is b)
t = u = (1,)
t += (2,)
print(t, u)
s = r = "x"
s += "y"
print(s, r)
x = y = {1}
x |= {2}
x = x - {1}
print(x, y)


def change(items, number):
    items.append(number)
    items = ["local"]
    number += 1
    return items, number


n = 7
print(change(b, n), b, n)
holder = ([1], 2)
try:
    holder[0] += [9]
except TypeError as error:
    print(error, holder)
trace = []


def note(value):
    trace.append(value)
    return value


data = {"k": [1, 2, 3]}
data[note("k")][note(0)] += note(10)
print(data, trace)
i, ring = 0, [5, 6, 7]
i = ring[i] = 2
print(i, ring)
shallow = rows[:]
shallow.append("new")
shallow[0].append("deep")
print(rows, shallow, rows == [[0, 1, "deep"]] * 3)
data["self"] = data
print(data, a * 2, 2 * [[]], [] is [], a is a[:])
