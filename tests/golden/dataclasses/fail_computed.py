# What cannot be decided before the program runs is refused.
from dataclasses import dataclass, field
from dataclasses import make_dataclass  #~ P2103

flag = True


@dataclass(order=flag)  #~ P2101
class Computed:
    x: int


def base():
    return object


@dataclass  #~ P2101
class OfUnknown(base()):
    x: int


@dataclass
class Frozen:
    x: int = field(default_factory=list if flag else dict)  #~ P2101


@dataclass(frozen=True)  #~ P2101
class Thawed(Frozen):
    y: int = 0


decorate = dataclass  #~ P2101
