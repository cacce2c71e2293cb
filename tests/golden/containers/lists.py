# Lists: aliasing, slices, methods, comprehension scope and sorting.
numbers = [3, 1, 2]
alias = numbers
alias.append(4)
print(numbers, alias is numbers, numbers == [3, 1, 2, 4])
numbers.extend([9, 8])
numbers.insert(1, 7)
print(numbers, numbers.pop(), numbers.pop(0), numbers.index(2), numbers.count(7))
numbers[1:3] = [10, 11, 12]
print(numbers, numbers[::-2], numbers[-2:])
del numbers[0], numbers[1:2]
print(numbers, 12 in numbers, len(numbers))
print(sorted([3, 1, 2], reverse=True), sorted(["bb", "a", "ccc"], key=len), sorted(["b", "A", "c"], key=str.lower))
grid = [[row * 3 + column for column in range(3)] for row in range(2)]
grid[0][1] = -1
print(grid, [list(pair) for pair in zip(*grid)], [value for row in grid for value in row if value % 2])
first, *middle, last = [1, 2, 3, 4, 5]
print(first, middle, last, [*middle, *grid[0]])
print([0] * 3 + [1], [[]] * 2, list(range(10, 0, -3)), [1, 2] < [1, 3], max([1, 5, 3]), sum([1, 2, 3]))
copy = numbers[:]
copy.sort()
copy.reverse()
print(copy, numbers, any([0, 1]), all([]), list(enumerate("ab", 1)))
numbers.clear()
print(numbers, [1, "two", 3.0, None, (4,)], bool(numbers))
