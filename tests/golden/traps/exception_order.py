"""Which handler runs; else; bare raise; chaining; hierarchy; attributes and text of exceptions."""


class AppError(Exception):
    pass


class NetError(AppError, OSError):
    def __init__(self, code, *rest):
        super().__init__(code, *rest)
        self.code = code

    def __str__(self):
        return f"net {self.code}"


def classify(error):
    try:
        raise error
    except (KeyError, IndexError) as e:
        return f"lookup {e}"
    except AppError as e:
        return f"app {e!r} {e}"
    except ArithmeticError:
        return "arithmetic"
    except Exception as e:
        return f"other {type(e).__name__} {e.args}"
    else:
        return "unreached"


for err in (KeyError("k"), IndexError(3), NetError(5, "x"), AppError, AppError("a", 1), ZeroDivisionError(), OverflowError, ValueError(), RuntimeError("r", 2)):
    print(classify(err))
try:
    try:
        1 / 0
    except ZeroDivisionError:
        print("again")
        raise
except ArithmeticError as e:
    print(repr(e), e.__context__, e.__cause__)
try:
    try:
        {}["a"]
    except KeyError as first:
        raise ValueError("second") from first
except ValueError as e:
    print(repr(e.__cause__), e.__cause__ is e.__context__, e.__suppress_context__)
try:
    try:
        [][0]
    except IndexError:
        raise ValueError("hidden") from None
except ValueError as e:
    print(e.__cause__, repr(e.__context__), e.__suppress_context__)
for bad in (5, "text", int):
    try:
        raise bad
    except TypeError as e:
        print(e)
try:
    raise
except RuntimeError as e:
    print(e)
print(str(KeyError("k")), str(KeyError()), repr(KeyError("a", 1)), issubclass(FileNotFoundError, OSError), LookupError("x").args)
