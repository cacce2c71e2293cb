# The types of fields, as objects.
from dataclasses import dataclass, fields


@dataclass
class Inner:
    a: int
    b: str = "x"


@dataclass
class Outer:
    inner: Inner
    text: "str"


for f in fields(Outer) + fields(Inner):
    print(f.name, f.type)
