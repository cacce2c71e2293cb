# Every exception class of builtins, uncaught: raised as a class, with a text, and with what it is made of.
import sys

CLASSES = [
    ArithmeticError, AssertionError, AttributeError, BaseException, BlockingIOError, BrokenPipeError, BufferError,
    BytesWarning, ChildProcessError, ConnectionAbortedError, ConnectionError, ConnectionRefusedError,
    ConnectionResetError, DeprecationWarning, EOFError, EncodingWarning, EnvironmentError, Exception,
    FileExistsError, FileNotFoundError, FloatingPointError, FutureWarning, GeneratorExit, IOError, ImportError,
    ImportWarning, IndentationError, IndexError, InterruptedError, IsADirectoryError, KeyError, LookupError,
    MemoryError, ModuleNotFoundError, NameError, NotADirectoryError, NotImplementedError, OSError, OverflowError,
    PendingDeprecationWarning, PermissionError, ProcessLookupError, RecursionError, ReferenceError, ResourceWarning,
    RuntimeError, RuntimeWarning, StopAsyncIteration, StopIteration, SyntaxError, SyntaxWarning, SystemError,
    TabError, TimeoutError, TypeError, UnboundLocalError, UnicodeError, UnicodeWarning, UserWarning, ValueError,
    Warning, ZeroDivisionError,
]
MADE = {
    "decode": lambda: UnicodeDecodeError("utf-8", b"a\xffb", 1, 2, "reason"),
    "encode": lambda: UnicodeEncodeError("ascii", "a\xe9b", 1, 2, "reason"),
    "translate": lambda: UnicodeTranslateError("a\xe9b", 1, 2, "reason"),
    "errno": lambda: OSError(2, "text"),
    "errno-file": lambda: OSError(13, "text", "file"),
    "exists": lambda: FileExistsError(17, "text", "a", None, "b"),
    "exit": lambda: SystemExit("text"),
    "import": lambda: ImportError("text", name="module"),
    "stop": lambda: StopIteration([1]),
    "key": lambda: KeyError("a\nb"),
    "key-tuple": lambda: KeyError((1, 2)),
}

name = sys.argv[1]
print("raising", name)
if name in MADE:
    raise MADE[name]()
if len(sys.argv) == 2:
    raise next(cls for cls in CLASSES if cls.__name__ == name)
raise next(cls for cls in CLASSES if cls.__name__ == name)(*sys.argv[2:])
