"""One name for several values, one after the other."""


class Suppress:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        return True


def types(x):
    y = len(x)
    print(y)
    y = str(y) + "!"
    print(y)
    y = [y]
    y.append("?")
    return y


def parameter(n):
    print(n + 1)
    n = str(n)
    n += "0"
    return n


def loops():
    for i in range(3):
        print(i, end=" ")
    for i in "abc":
        print(i, end=" ")
    total = 0
    for i in [1.5, 2.5]:
        total += i
    print(total, i)
    i = 0
    while i < 2:
        x = i
        print(x, end=";")
        x = "s" * i
        print(x, end=";")
        i += 1
    print(i)


def carried(n):
    value = "start"
    for k in range(n):
        print(value, end=" ")
        value = k * 1.5
        print(value, end=" ")
        value = str(value)
    return value


def kept_by_continue(n):
    last = None
    for k in range(n):
        if k % 2:
            last = k
            continue
        last = "even"
        print(last, end=" ")
        last = -k
    return last


def search(items, wanted):
    for item in items:
        if item == wanted:
            found = "yes"
            break
        found = "not yet"
    else:
        found = "no"
    print(found)
    found = len(items)
    return found


def guarded(text):
    value = 1
    try:
        value = "before"
        value = int(text)
        value = value + 1
    except ValueError as error:
        print("caught", value, error)
        value = -1
    else:
        value = [value]
    finally:
        print("finally", value)
        value = (value, "done")
    return value


def swallowed():
    step = "none"
    with Suppress():
        step = 1
        step = step // 0
        step = "unreachable"
    return step


def nested_try(flag):
    x = 0
    try:
        try:
            x = 1
            if flag:
                raise KeyError("k")
            x = "no error"
        finally:
            print("inner", x)
            x = 2.5
    except KeyError:
        print("outer", x)
        x = None
    return x


def walrus(items):
    if (n := len(items)) > 2:
        n = str(n)
        print("many " + n)
    else:
        print("few", n)
        n = "few"
    return n


def parts(pairs):
    for a, b in pairs:
        print(a, b, end=" ")
        a, b = b, a
        print(a, b)
    a = "after"
    first, *rest = [1, 2, 3]
    print(first, rest)
    rest = "rest"
    first = rest + a
    return first


def choose(command):
    match command:
        case [x, y]:
            x = x + y
        case str(x):
            x = x.upper()
        case x:
            pass
    print(x)
    x = 0
    return x


def updates():
    x = 5
    x += 1
    print(x)
    x = "a"
    x += "b"
    x *= 2
    print(x)
    x = [1]
    y = x
    x += [2]
    print(x, y)
    x = 0.5
    x **= 2
    return x


def comprehension(x):
    x = [x * 2 for x in range(x)]
    print(x)
    x = sum(x)
    return x


def infinite():
    n = 0
    while True:
        n += 1
        message = n
        if n > 3:
            message = "stop at " + str(n)
            break
    return message


def deep(flag):
    r = 1
    for _ in range(2):
        for _ in range(2):
            if flag:
                r = r + 1
            else:
                r = str(r)
                r = len(r)
    print(r)
    r = "end"
    return r


print(types("abc"), parameter(4))
loops()
print(carried(3), kept_by_continue(4), kept_by_continue(3))
print(search([1, 2], 2), search([1], 3))
print(guarded("41"), guarded("x"))
print(swallowed(), nested_try(True), nested_try(False))
print(walrus([1, 2, 3]), walrus([]))
print(parts([(1, "one"), (2, "two")]))
choose([1, 2])
choose("text")
choose(3.5)
print(updates(), comprehension(4), infinite(), deep(True), deep(False))
for word in ["x", "y"]:
    print(word, end=" ")
word = 3
print(word)
