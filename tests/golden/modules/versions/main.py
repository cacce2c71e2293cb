"""Imports that the version, the platform and type checkers decide."""

import sys
from typing import TYPE_CHECKING, Optional, cast

if sys.version_info >= (3, 11):
    from compat_new import name
else:
    from compat_old import name

if sys.version_info[0] == 2:
    text = unicode
elif sys.platform == "win32" or sys.platform.startswith("win"):
    import winreg
    text = bytes
else:
    text = str

if TYPE_CHECKING:
    from nowhere import Thing

if not (sys.version_info < (3,)) and sys.version_info[:2] >= (3, 8):
    kind = "new"
else:
    kind = 0


def describe(thing: "Thing") -> str:
    return f"{thing} {name} {kind}"


print(describe(1), text(5), sys.version_info[:2] == (3, 11), sys.version_info > (3, 11))
try:
    if sys.version_info < (3, 11):
        import tomli as toml
    else:
        import compat_new as toml
except ImportError:
    print("no")
print(toml.name, cast(Optional[str], toml.name).upper(), cast("list[int]", [1]))
