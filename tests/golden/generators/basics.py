# Laziness, delegation, expressions, return values and the order of effects.
def numbers(limit):
    print("start")
    for number in range(limit):
        print("give", number)
        yield number
    print("stop")


def flatten(tree):
    for item in tree:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def take(count, source):
    for _, value in zip(range(count), source):
        yield value


generator = numbers(3)
print("made")
print(next(generator), next(generator))
print(list(generator), next(generator, "empty"))
print(list(flatten([1, [2, [3, 4]], [], 5])))
print(list(take(10, fibonacci())))
print(sum(value * value for value in range(5)), max(len(word) for word in ["a", "bbb"]))


def averager():
    total, count, average = 0, 0, None
    while True:
        value = yield average
        if value is None:
            return average
        total += value
        count += 1
        average = total / count


running = averager()
next(running)
print(running.send(10), running.send(20))
try:
    running.send(None)
except StopIteration as stop:
    print("result", stop.value)


def guarded():
    try:
        yield 1
        yield 2
    finally:
        print("closed")


for value in guarded():
    print(value)
    break
source = guarded()
print(next(source))
source.close()
