"""Recursion and loops over lists: sorting, searching, permutations, n queens, dynamic programming, gcd, sieve."""


def quicksort(xs):
    if len(xs) <= 1:
        return xs
    pivot, rest = xs[0], xs[1:]
    return quicksort([x for x in rest if x < pivot]) + [pivot] + quicksort([x for x in rest if x >= pivot])


def binary_search(xs, target):
    low, high = 0, len(xs) - 1
    while low <= high:
        middle = (low + high) // 2
        if xs[middle] == target:
            return middle
        if xs[middle] < target:
            low = middle + 1
        else:
            high = middle - 1
    return -1


def permutations(items):
    if not items:
        return [[]]
    return [[x] + rest for i, x in enumerate(items) for rest in permutations(items[:i] + items[i + 1 :])]


def queens(n, row=0, columns=(), count=0):
    if row == n:
        return 1
    return sum(queens(n, row + 1, columns + (c,)) for c in range(n) if all(c != k and abs(c - k) != row - r for r, k in enumerate(columns)))


def longest_common(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            table[i + 1][j + 1] = table[i][j] + 1 if x == y else max(table[i][j + 1], table[i + 1][j])
    return table[-1][-1]


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def sieve(n):
    flags = [True] * (n + 1)
    flags[0:2] = [False, False]
    for i in range(2, int(n**0.5) + 1):
        if flags[i]:
            flags[i * i :: i] = [False] * len(flags[i * i :: i])
    return [i for i, f in enumerate(flags) if f]


def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


data = [5, 3, 9, 1, 5, 7]
print(quicksort(data), binary_search(sorted(data), 7), binary_search(data, 100), len(permutations([1, 2, 3, 4])), permutations("ab" and ["a", "b"]))
print(queens(5), longest_common("AGGTAB", "GXTXAYB"), gcd(1071, 462), sieve(40), max(range(1, 30), key=collatz), collatz(27))
i = 0
while True:
    i += 1
    if i % 2:
        continue
    if i > 6:
        break
else:
    print("never")
for x in data:
    if x == 100:
        break
else:
    print("not found", i)
