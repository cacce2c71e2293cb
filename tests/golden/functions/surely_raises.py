def shift(x):
    return x >> 1


def aug(x):
    x -= 1
    return x


def noisy(x):
    print("noisy", x)
    return x


def mixed(x):
    y = noisy(1) + noisy(2) * noisy(x)
    print("never for str")
    return y


def loops(x):
    total = 0
    for item in x:
        total += item
    return total


def unpack(x):
    a, b = x
    return a + b


def lower(x):
    words = []
    words.append(noisy(x).lower())
    return words


def order(x):
    if x < 3:
        return "small"
    return "big"


def index(x):
    return x[0]


def comp(x):
    return [noisy(i) for i in x]


def concat(x):
    return "a" + x


def times(x):
    return [1] * x


def neg(x):
    return -x


def attempt(f):
    try:
        f()
    except TypeError as error:
        print("TypeError", error)
    except AttributeError as error:
        print("AttributeError", error)
    finally:
        print("done")


def main():
    for call in ():
        call()
    try:
        print(shift(1.5))
    except TypeError as e:
        print(e)
    print(shift(9))
    try:
        print(aug("s"))
    except TypeError as e:
        print(e)
    print(aug(4), aug(4.5))
    try:
        print(mixed("s"))
        print(mixed(None))
    except TypeError as e:
        print(e)
    try:
        print(mixed(None))
    except TypeError as e:
        print(e)
    print(mixed(3))
    for bad in range(1):
        try:
            print(loops(5))
        except TypeError as e:
            print(e)
    print(loops([1, 2]))
    try:
        print(unpack(5))
    except TypeError as e:
        print(e)
    print(unpack((1, 2)))
    try:
        print(lower(5))
    except AttributeError as e:
        print(e)
    print(lower("ABC"))
    try:
        print(order("s"))
    except TypeError as e:
        print(e)
    print(order(2), order(4.5))
    try:
        print(index(5))
    except TypeError as e:
        print(e)
    try:
        print(index({1}))
    except TypeError as e:
        print(e)
    print(index("abc"), index([1]))
    try:
        print(comp(None))
    except TypeError as e:
        print(e)
    print(comp([1, 2]))
    try:
        print(concat(1))
    except TypeError as e:
        print(e)
    print(concat("b"))
    try:
        print(times(1.5))
    except TypeError as e:
        print(e)
    print(times(2))
    try:
        print(neg("s"))
    except TypeError as e:
        print(e)
    print(neg(1), neg(2.5), neg(True))


main()
print(shift("x"))
