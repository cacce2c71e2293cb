def find(xs, want):
    for i, x in enumerate(xs):
        if x == want:
            return i
    return None


def name_of(n):
    if n > 0:
        return "pos"
    if n < 0:
        return "neg"


def power(n):
    if n > 3:
        return None
    return 10**n


def half(n):
    return n / 2 if n else None


def last(xs):
    found = None
    for x in xs:
        found = x
    return found


print(find([1, 2, 3], 2) == 1, find([1, 2, 3], 2) != 1, find([1], 2) == 1, find([1], 2) != 1)
print(find([1], 2) == None, find([1], 1) == None, find([1], 1) != None)
print(1 == find([1, 2, 3], 2), None == find([1], 1))
print(name_of(1) == "pos", name_of(0) == "pos", name_of(-1) != "pos", "neg" == name_of(-1))
print(power(2) == 100, power(9) == 100, 10**30 == power(3), power(1) != None)
print(half(1) == 0.5, half(0) == 0.5, half(0) != None, half(1) == float("nan"))
x = 5
y = find([4, 5], 5)
print(x == y, y == x, y != x, y == y)
print(last([True, False]) == False, last([]) == True)
assert find([1, 2, 3], 3) == 2
