# Closures share variables; nonlocal and global rebind them; late binding in loops; decorators.
def counter(start=0):
    count = start

    def increment(by=1):
        nonlocal count
        count += by
        return count

    def value():
        return count

    return increment, value


increment, value = counter(10)
increment()
increment(5)
print(value(), counter()[1]())

functions = [lambda: number for number in range(3)]
print([function() for function in functions])
bound = [lambda number=number: number for number in range(3)]
print([function() for function in bound])

total = 0


def add(amount):
    global total
    total += amount


add(3)
add(4)
print(total)


def memoize(function):
    cache = {}

    def wrapper(*args):
        if args not in cache:
            cache[args] = function(*args)
        return cache[args]

    return wrapper


@memoize
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


print(fibonacci(80))


def compose(*steps):
    def run(value):
        for step in steps:
            value = step(value)
        return value

    return run


print(compose(str.strip, str.upper, len)("  abc "))
