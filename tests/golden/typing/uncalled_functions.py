# Functions that nothing calls take their types from annotations; what runs has them from values.
from __future__ import annotations

from typing import Dict, List, Optional, Tuple


class Node:
    def __init__(self, value: int) -> None:
        self.value = value
        self.next: Optional[Node] = None

    def insert_all(self, values: List[int]) -> Node:
        last = self
        for value in values:
            last.next = Node(value)
            last = last.next
        return last

    def length(self, limit: int | None) -> int:
        count = 0
        here: Node | None = self
        while here is not None and (limit is None or count < limit):
            count += 1
            here = here.next
        return count


def total(values: list[float]) -> float:
    result = 0.0
    for value in values:
        result += value
    return result


def swap(pair: Tuple[int, str], table: Dict[str, List[int]]) -> tuple:
    number, name = pair
    table[name] = [number]
    return name, number


def join(node: "Node", names: tuple[str, ...], flag: bool = False) -> str:
    return " ".join(names) + str(node.value) + str(flag)


def lying(x: int) -> str:
    return x.upper()


def odd(x: "no type", y: Unknown[int], z: list[Unknown], t: dict[int], u: tuple[()]):
    return x, y, z, t, u


node = Node(3)
print(node.value, lying.__name__, node.next is None)
