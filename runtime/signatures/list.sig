# Methods of `list`. Rust: runtime/src/list.rs, `List<T>`.
#
# Operators, chosen by lowering (they are not attributes):
#   xs[i]                  get(index: i64) -> T !            get_at(index: usize) -> T (index proved)
#   xs[i][j]               get2(i: i64, j: i64) -> T !       (list of lists, one call)
#   xs[i] = v              set(index: i64, value: T) !       set_at(index: usize, value: T)
#   xs[i][j] = v           set2(i: i64, j: i64, value: T) !
#   del xs[i]              delete(index: i64) !
#   xs[a:b:c]              get_slice(&Slice) -> list[T] !    slice(start, stop) -> list[T] (step 1, i64 bounds)
#   xs[a:b:c] = items      set_slice(&Slice, items) !        del xs[a:b:c]: del_slice(&Slice) !
#   xs + ys                concat(&ys)                       xs += items: extend(items) !
#   xs * n                 repeat(n: i64) !                  xs *= n: repeat_in_place(n: i64) !
#   v in xs                contains(&v) -> bool !
#   len(xs)                len() -> i64                      for v in xs: iter()
#   reversed(xs)           iter_reversed()
#   == < (elements alike)  py_eq, py_cmp_lt
[type list[T]]
append(value: T)
clear()
copy() -> list[T]
count(value: &T) -> i64 !
extend(items: iter[T]) !
index(value: &T, start: place = 0, stop: place = 9223372036854775807) -> i64 !
insert(index: i64, value: T)
pop(index: i64 = -1) -> T !
remove(value: &T) !
reverse()
sort(*, reverse: bool = False) !
sort(*, key: key[T], reverse: bool = False) ! = sort_by_key
