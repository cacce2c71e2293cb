def branch(c):
    if c:
        a = 1
    else:
        a = 2
    if c:
        b = 1
    return a + b


def tries(text):
    try:
        n = int(text)
    except ValueError:
        n = 0
    return n


def loops(items):
    while True:
        last = items.pop()
        if last:
            break
    for item in items:
        pass
    return last, item


def deleted():
    x = 1
    del x
    return x


print(branch(True), tries("4"), loops([1, 2]))
try:
    deleted()
except UnboundLocalError as error:
    print(error)
