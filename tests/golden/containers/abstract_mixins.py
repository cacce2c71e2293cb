from collections import ChainMap, OrderedDict, Counter, namedtuple
from collections.abc import Mapping, MutableMapping, Sequence, MutableSequence, Set, MutableSet, Iterator, Iterable, Container, Sized, Hashable, Callable, Generator
class M(MutableMapping):
    def __init__(self, *a, **k): self.d = {}; self.update(*a, **k)
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = M(a=1, b=2)
print(m.pop('a'), m.get('z', 5), m.setdefault('q', 9), list(m.items()), 'b' in m, m == {'b': 2, 'q': 9}, m.popitem(), list(m.keys()), list(m.values()))
m.clear(); print(len(m), isinstance(m, Mapping), issubclass(M, MutableMapping))
class S(Sequence):
    def __init__(self, x): self.x = x
    def __getitem__(self, i): return self.x[i]
    def __len__(self): return len(self.x)
s = S([1,2,3,2])
print(list(s), 2 in s, s.index(2), s.count(2), list(reversed(s)), s.index(2, 2))
class MS(MutableSequence):
    def __init__(self): self.x = []
    def __getitem__(self, i): return self.x[i]
    def __setitem__(self, i, v): self.x[i] = v
    def __delitem__(self, i): del self.x[i]
    def __len__(self): return len(self.x)
    def insert(self, i, v): self.x.insert(i, v)
ms = MS(); ms.append(1); ms.extend([2,3]); ms += [4]; ms.reverse(); print(ms.pop(), ms.x); ms.remove(3); print(ms.x); ms.clear(); print(ms.x)
class T(MutableSet):
    def __init__(self, it=()): self.s = list(dict.fromkeys(it))
    def __contains__(self, x): return x in self.s
    def __iter__(self): return iter(self.s)
    def __len__(self): return len(self.s)
    def add(self, x):
        if x not in self.s: self.s.append(x)
    def discard(self, x):
        if x in self.s: self.s.remove(x)
a = T([1,2,3]); b = T([3,4])
print(list(a | b), list(a & b), list(a - b), list(a ^ b), a <= b, a == T([3,2,1]), a.isdisjoint(b), a < T([1,2,3,4]))
a |= T([9]); a -= T([1]); print(list(a)); a.remove(9); print(a.pop(), list(a)); 
try: a.remove(100)
except KeyError as e: print('KeyError', e)
for x in [1, 'a', [], (), {}, set(), frozenset(), range(3), iter([]), (i for i in []), len, lambda: 0, b'', None, m, s, a]:
    print(type(x).__name__, [c.__name__ for c in (Mapping, MutableMapping, Sequence, MutableSequence, Set, MutableSet, Iterator, Iterable, Container, Sized, Hashable, Callable, Generator) if isinstance(x, c)])
try:
    class Bad(Mapping): pass
    Bad()
except TypeError as e: print(e)
