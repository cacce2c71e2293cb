"""`cast` gives its value whatever type it names."""

import sys
import typing
from typing import Any, Callable, Dict, List, Optional, Tuple, Union, cast

if sys.version_info >= (3, 11):
    from typing import Self
else:
    from typing_extensions import Self

if sys.version_info < (3, 8):
    raise RuntimeError("too old")
elif sys.version_info[0] == 3 and sys.version_info >= (3,):
    KIND = "new"
else:
    KIND = "other"


class Node:
    def __init__(self, value: int) -> None:
        self.value = value

    def same(self) -> Self:
        return self


def total(values: Any) -> int:
    result = 0
    for value in cast(List[int], values):
        result += cast("int", value)
    return result


def attempt(function, *args):
    try:
        print(repr(function(*args)))
    except Exception as e:
        print(type(e).__name__, e)


print(total([1, 2, 3]), KIND)
print(cast(Optional[int], 5) + 1, cast(Dict[str, List[int]], {"a": [1]}), cast(int, "not an int"))
print(typing.cast(typing.Optional[str], None), cast(Union[int, str, None], "x"), cast(Any, 1.5))
print(cast(Callable[[int, str], None], len)("abc"), cast(Tuple[int, ...], (7,)))
print(cast(list[int], [1]), cast("List[Undefined]", (1, 2)), cast(Node, Node(3)).same().value)
attempt(lambda: cast(Missing, 1))
attempt(cast, int)


def older():
    if sys.version_info < (3, 0):
        name = 1
    return name


attempt(older)
if sys.version_info == (3, 11):
    print("never")
if sys.version_info != (3, 11) and sys.version_info > (3, 11):
    print(sys.version_info[:2] >= (3, 11))
