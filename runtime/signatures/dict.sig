# Methods of `dict`. Rust: runtime/src/dict.rs, `Dict<K, V>`.
#
# Operators, chosen by lowering:
#   d[k]                   get_item(&k) -> V !        d[k] = v: set_item(k, v) !    del d[k]: del_item(&k) !
#   d[k] op= v             update_item(k, |old| Ok(old + v)) !      (one hash; KeyError where k is missing)
#   d[k] = d.get(k, z) + v add_to(k, z, |old| Ok(old + v)) !        (one hash)
#   k in d                 contains(&k) -> bool !     len(d): len() -> i64
#   d1 | d2                merged(&d2) !              d1 |= other: update(other) !
#   for k in d             iter_keys()                reversed(d): iter_keys_reversed()
# Directly iterated calls (for, comprehensions, arguments of type iter[...]):
#   d.keys() iter_keys()   d.values() iter_values()   d.items() iter_items(): iterators of Res<..>
# As a value a view is dynamic: keys(), values(), items() below.
[type dict[K,V]]
clear()
copy() -> dict[K,V]
get(key: &K) -> opt[V] !
get(key: &K, default: V) -> V ! = get_or
items() -> any = items_value
keys() -> any = keys_value
values() -> any = values_value
pop(key: &K) -> V !
pop(key: &K, default: V) -> V ! = pop_or
popitem() -> tuple[K,V] !
setdefault(key: K, default: V) -> V !
setdefault(key: K) -> V ! = setdefault_none
update(items: iter[tuple[K,V]]) ! = extend
update(*args: any, **kwargs: any) ! = update_dynamic

[type dict_keys]
isdisjoint(other: any) -> bool !
!unsupported mapping
[type dict_items]
isdisjoint(other: any) -> bool !
!unsupported mapping
[type dict_values]
!unsupported mapping

[functions]
dict.fromkeys(keys: iter[K], value: V) -> dict[K,V] ! = dict_fromkeys
dict.fromkeys(keys: any) -> any ! = dict_fromkeys_none
