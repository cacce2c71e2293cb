# `collections`. Rust: runtime/src/modules/collections.rs and runtime/src/modules/collections/.
[module collections]
ChainMap: class = chain_map
Counter: class = counter
OrderedDict: class = ordered_dict
defaultdict: class = default_dict
deque: class
def namedtuple(%, typename: str, field_names: any, *, rename: bool = False, defaults: any = None, module: any = None) -> any !
!unsupported UserDict UserList UserString

[class collections.deque = modules::collections::Deque]
append(x: own any)
appendleft(x: own any)
clear()
copy() -> any
count(x: any) -> i64 !
extend(iterable: any) !
extendleft(iterable: any) !
index(x: any, start: bound = 0, stop: bound = 9223372036854775807) -> i64 !
insert(i: i64, x: own any) !
maxlen: opt[i64]
pop() -> any !
popleft() -> any !
remove(value: any) !
reverse()
rotate(n: i64 = 1)
__reversed__() -> iter[any] = reversed
__copy__() -> any = copy
