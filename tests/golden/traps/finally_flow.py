"""finally with return, break, continue and exceptions of its own."""


def replaces():
    try:
        raise ValueError("lost")
    finally:
        return "returned"


def order(log):
    try:
        log.append("try")
        return log.append("value") or "kept"
    finally:
        log.append("finally")


def loops():
    seen = []
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            seen.append(i)
        finally:
            seen.append(f"f{i}")
    else:
        seen.append("else")
    while True:
        try:
            1 // 0
        except ZeroDivisionError:
            seen.append("caught")
        finally:
            break
    return seen


def nested():
    try:
        try:
            raise KeyError("first")
        finally:
            raise IndexError("second")
    except IndexError as error:
        return repr(error), repr(error.__context__)


def value_is_fixed():
    x = 1
    try:
        return x
    finally:
        x = 2


log = []
print(replaces(), order(log), log, loops(), nested(), value_is_fixed())
for n in range(3):
    try:
        try:
            if n == 1:
                raise TypeError("t")
        except TypeError as error:
            print("handler", error)
        else:
            print("else")
        finally:
            print("inner finally", n)
    finally:
        print("outer finally", n)
