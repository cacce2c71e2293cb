"""Generators as pipelines, closures as decorators, comprehension nesting."""
import functools


def numbers(limit):
    n = 0
    while n < limit:
        yield n
        n += 1


def evens(source):
    for n in source:
        if n % 2 == 0:
            yield n


def chunks(items, size):
    chunk = []
    for item in items:
        chunk.append(item)
        if len(chunk) == size:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def timed(label):
    def decorator(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            wrapper.calls += 1
            return label, function(*args, **kwargs)

        wrapper.calls = 0
        return wrapper

    return decorator


@timed("t")
def area(width, height=2, *, scale=1):
    """The area."""
    return width * height * scale


def flatten(items):
    for item in items:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item


def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found):
            found.append(n)
            yield n
        n += 1


print(list(chunks(evens(numbers(15)), 3)), sum(n * n for n in evens(numbers(10))))
print(area(3), area(3, 4), area(3, height=5, scale=10), area.calls, area.__name__, area.__doc__)
print(list(flatten([1, [2, [3, [4]], []], 5])), [p for p, _ in zip(primes(), range(8))])
print([[i * j for j in range(1, 4)] for i in range(1, 4)], [(x, y) for x in range(3) for y in range(x) if x != y], {k: [v for v in range(k)] for k in range(3)})
compose = lambda *fs: functools.reduce(lambda f, g: lambda x: g(f(x)), fs)
print(compose(lambda x: x + 1, lambda x: x * 2, str)(5), list(map(lambda p: p[0] + p[1], [(1, 2), (3, 4)])))
matrix = [[1, 2, 3], [4, 5, 6]]
print([list(row) for row in zip(*matrix)], [x for row in matrix for x in row if x % 2], sum(map(sum, matrix)))
