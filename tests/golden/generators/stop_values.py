# A StopIteration that a mapped function raises ends the iterator; who asks by name gets its value.
def stop(x):
    if x < 3:
        return x
    raise StopIteration(x * 100)


def delegating(items):
    print("value", (yield from items))


def asked(items, default=None):
    try:
        while True:
            print(next(items), end=" ")
    except StopIteration as e:
        print("stopped with", e.value, e.args)
    try:
        next(items)
    except StopIteration as e:
        print("then", e.value)


print(list(delegating(map(stop, range(9)))))
print(list(delegating(filter(stop, range(9)))))
print(list(delegating(zip(map(stop, [1, 5]), "abc"))))
print(list(delegating(iter([1, 2]))))
asked(map(stop, [1, 4]))
asked(filter(stop, [1, 4]))
asked(iter([1]))
m = map(stop, [1, 7, 2])
print(list(m), list(m))
n = iter([])
try:
    next(n)
except StopIteration as e:
    print(e.value)
print(next(map(stop, [3]), "default"))
try:
    map(stop, [6]).__next__()
except StopIteration as e:
    print(e.value)
