# Every builtin exception, raised by name with no, one and several arguments; what the last line of stderr says.
import sys

KINDS = [ArithmeticError, AssertionError, AttributeError, BaseException, BlockingIOError, BrokenPipeError, BufferError]
KINDS += [ChildProcessError, ConnectionAbortedError, ConnectionError, ConnectionRefusedError, ConnectionResetError]
KINDS += [EOFError, Exception, FileExistsError, FileNotFoundError, FloatingPointError, GeneratorExit, ImportError]
KINDS += [IndentationError, IndexError, InterruptedError, IsADirectoryError, KeyError, LookupError, MemoryError]
KINDS += [ModuleNotFoundError, NameError, NotADirectoryError, NotImplementedError, OSError, OverflowError]
KINDS += [KeyboardInterrupt, PermissionError, ProcessLookupError, RecursionError, ReferenceError, RuntimeError, StopAsyncIteration]
KINDS += [StopIteration, SyntaxError, SystemError, TabError, TimeoutError, TypeError, UnboundLocalError, UnicodeError]
KINDS += [ValueError, ZeroDivisionError, Warning, UserWarning, DeprecationWarning, RuntimeWarning, FutureWarning]
KINDS += [BytesWarning, EncodingWarning, ImportWarning, PendingDeprecationWarning, ResourceWarning, SyntaxWarning]
KINDS += [UnicodeWarning]

for kind in KINDS:
    for arguments in [(), ("text",), (2, "No such thing"), ("a", None, 3)]:
        if issubclass(kind, SyntaxError) and len(arguments) > 1:
            continue  # they take a place
        error = kind(*arguments)
        print(type(error).__name__, [base.__name__ for base in kind.__mro__[1:-1]], str(error), repr(error), error.args)

what, index = sys.argv[1], int(sys.argv[2])
chosen = [kind for kind in KINDS if kind.__name__ == what][0]
if index == 0:
    raise chosen
if index == 1:
    raise chosen("text")
if index == 2:
    raise chosen(5, "Input/output error", "name")
raise chosen("é 日本 \U0001f600", None)
