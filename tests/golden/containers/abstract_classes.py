from collections.abc import Callable, Collection, Container, Generator, Hashable, Iterable, Iterator, Mapping, MutableMapping, MutableSequence, Sequence, Set, Sized, Reversible, KeysView, ByteString
import collections.abc
from collections import OrderedDict, defaultdict, Counter, deque, ChainMap, namedtuple
from array import array
import itertools, functools

Handler = Callable[[int], int]
Pair = Sequence[int]

def apply(f: Handler, xs: Iterable[int]) -> Iterator[int]:
    for x in xs:
        yield f(x)

print(list(apply(lambda v: v + 1, [1, 2])))

class Plain:
    def __init__(self, n: int) -> None:
        self.n = n
    def __iter__(self):
        return iter(range(self.n))
    def __len__(self) -> int:
        return self.n

class Both(Plain):
    def __contains__(self, x):
        return 0 <= x < self.n

class Eq:
    def __init__(self, n): self.n = n
    def __eq__(self, other): return True

class Hashed(Eq):
    def __hash__(self): return 1

class Call:
    def __init__(self): self.n = 1
    def __call__(self): return self.n

class NotIter:
    __iter__ = None

class Count(Iterator[int]):
    def __init__(self, n): self.n = n
    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n

ALL = (Callable, Collection, Container, Generator, Hashable, Iterable, Iterator, Mapping, MutableMapping, MutableSequence, Sequence, Set, Sized, Reversible, KeysView, ByteString)
P = namedtuple('P', 'x y')
def show(label, x):
    print(label, [c.__name__ for c in ALL if isinstance(x, c)], [c.__name__ for c in ALL if issubclass(type(x), c)])
show('plain', Plain(3)); show('both', Both(3)); show('eq', Eq(1)); show('hashed', Hashed(1)); show('call', Call()); show('notiter', NotIter()); show('count', Count(3))
for x in [1, 1.5, 'a', b'a', bytearray(), [], (), {}, set(), frozenset(), range(3), None, len, print, int, Plain, lambda: 0, {}.keys(), {}.values(), {}.items(), iter([]), iter({}), zip(), map(str, []), enumerate([]), reversed([]), itertools.count(), itertools.chain(), OrderedDict(), defaultdict(int), Counter(), deque(), ChainMap(), P(1, 2), array('i'), functools.partial(int), [].append, Plain(1).__len__, ValueError(), slice(1), Ellipsis, object()]:
    show(type(x).__name__, x)
print(list(Count(3)), iter(Count(2)) is not None, sum(Count(4)))
print(isinstance([], collections.abc.Sequence), isinstance('x', (Mapping, int)), issubclass(dict, MutableMapping))
def flatten(x):
    if isinstance(x, Iterable) and not isinstance(x, (str, bytes)):
        for y in x:
            yield from flatten(y)
    else:
        yield x
print(list(flatten([1, [2, (3, 'ab'), {4: 5}], {6}])))
def kind(v):
    match v:
        case Mapping(): return 'mapping'
        case Sequence(): return 'sequence'
        case Callable(): return 'callable'
    return 'other'
print(kind({}), kind([]), kind(len), kind(3), kind('s'))
print(Mapping, Sequence.__name__, Iterable.__module__, Mapping.__mro__)
@Sequence.register
class Reg: pass
print(isinstance(Reg(), Sequence), issubclass(Reg, Collection), isinstance(Reg(), Mapping))
class D(dict): pass
print(isinstance(D(), Mapping), isinstance(D(), MutableMapping))
for c in (Iterable, Mapping, Sequence, Set, Callable, Hashable, Sized):
    try: c()
    except TypeError as e: print(e)
class Frozen(Set):
    def __init__(self, it): self.d = tuple(dict.fromkeys(it))
    def __contains__(self, x): return x in self.d
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
    __hash__ = Set._hash
a = Frozen('abc')
print(hash(a) == hash(Frozen('cba')), hash(a) == hash(frozenset('abc')), a == frozenset('abc'), type(a | "xy").__name__, sorted(a & {"a"}), type(a ^ {'z'}).__name__, sorted(a ^ {'z'}), sorted({"a", "q"} - a), sorted({'a', 'q'} | a), a >= {'a'})
class LowerDict(MutableMapping):
    def __init__(self, data=(), **kw):
        self._d = {}
        self.update(data, **kw)
    def __getitem__(self, k): return self._d[k.lower()]
    def __setitem__(self, k, v): self._d[k.lower()] = v
    def __delitem__(self, k): del self._d[k.lower()]
    def __iter__(self): return iter(self._d)
    def __len__(self): return len(self._d)
    def __repr__(self): return f'{type(self).__name__}({self._d})'
d = LowerDict({'A': 1}, B=2)
d.update([('C', 3)]); d['D'] = 4
print(d, dict(d), {**d}, 'a' in d, 'Z' in d, d.get('Z'), d.pop('A'), d.pop('A', 'none'), len(d), list(d.items()), d == {'b': 2, 'c': 3, 'd': 4}, d.keys() & {'b', 'x'}, d.keys() | ['n'], ('b', 2) in d.items(), 3 in d.values())
for bad in (lambda: d.pop('zz'), lambda: d.pop(), lambda: d.update(1), lambda: hash(d), lambda: reversed(d), lambda: d.popitem(1), lambda: d['q'], lambda: d.update([(1,)])):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
def f(**k): return k
print(f(**d), [k for k in d], max(d.values()), sorted(d.items(), key=lambda kv: -kv[1]))
class Only:
    """Nothing else uses its methods."""
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return iter([self.n])
    def __contains__(self, x):
        return x == self.n
only = Only(3)
print(isinstance(only, Iterable), isinstance(only, Container), isinstance(only, Sized), issubclass(Only, Iterable))
