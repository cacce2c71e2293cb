# try/except/else/finally in every order, custom classes, chaining, re-raising and what an exception holds.
class AppError(Exception):
    def __init__(self, code, message):
        super().__init__(message)
        self.code = code


class Fatal(AppError):
    pass


def run(action):
    try:
        print("try", end=" ")
        result = action()
    except ZeroDivisionError as error:
        print("zero:", error, end=" ")
        return "except"
    except (KeyError, IndexError) as error:
        print(type(error).__name__, error, error.args, end=" ")
        return "lookup"
    except AppError as error:
        print(error.code, error, isinstance(error, Fatal), end=" ")
        return "app"
    else:
        print("else", end=" ")
        return result
    finally:
        print("finally", end=" ")


def fail(error):
    raise error


print(run(lambda: 1))
print(run(lambda: 1 // 0))
print(run(lambda: {}["missing"]))
print(run(lambda: [][3]))
print(run(lambda: fail(Fatal(7, "bad"))))

try:
    try:
        int("x1")
    except ValueError as error:
        raise AppError(1, "wrapped") from error
except AppError as error:
    print(error, "|", repr(error.__cause__), error.__suppress_context__)

try:
    try:
        raise KeyError("first")
    finally:
        print("cleanup")
except KeyError as error:
    print("outer", error)


def loop():
    for number in range(3):
        try:
            if number == 1:
                continue
            if number == 2:
                break
            print("body", number)
        finally:
            print("end", number)
    return "left"


print(loop())
for wrong in ("a" + "b", 5, [1]):
    try:
        print(wrong + 1)
    except TypeError as error:
        print("TypeError:", error)
try:
    assert 1 == 2, "they differ"
except AssertionError as error:
    print(repr(error))
