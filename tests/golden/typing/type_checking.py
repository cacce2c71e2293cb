# A module may say `TYPE_CHECKING = False` itself: what type checkers alone need is not imported.
TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import Callable

    Path = os.PathLike


def apply(f: "Callable[[int], int]", path: "Path | None" = None) -> int:
    if TYPE_CHECKING:
        import pathlib

        path = pathlib.Path(".")
    return f(2) if path is None else 0


if not TYPE_CHECKING:
    print(apply(lambda x: x + 1), TYPE_CHECKING)
else:
    print("checked")


def shadowed():
    TYPE_CHECKING = True
    if TYPE_CHECKING:
        return "local"
    return "module"


print(shadowed())
