from dataclasses import dataclass, fields
from typing import List, Optional

@dataclass
class Node:
    value: int
    children: Optional[List["Node"]] = None

n = Node(1)
print([f.name for f in fields(n)], type(n).__name__)
try:
    Node()
except TypeError as e:
    print(type(e), e)
