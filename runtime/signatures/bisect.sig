# `bisect`. Rust: runtime/src/modules/bisect.rs.
[module bisect]
static bisect(%, a: list[T], x: &T, lo: i64 = 0, hi: opt[i64] = None) -> i64 ! = bisect_right_list
bisect(%, a: any, x: any, lo: i64 = 0, hi: opt[i64] = None, *, key: opt[any] = None) -> i64 ! = bisect_right
static bisect_right(%, a: list[T], x: &T, lo: i64 = 0, hi: opt[i64] = None) -> i64 ! = bisect_right_list
bisect_right(%, a: any, x: any, lo: i64 = 0, hi: opt[i64] = None, *, key: opt[any] = None) -> i64 ! = bisect_right
static bisect_left(%, a: list[T], x: &T, lo: i64 = 0, hi: opt[i64] = None) -> i64 ! = bisect_left_list
bisect_left(%, a: any, x: any, lo: i64 = 0, hi: opt[i64] = None, *, key: opt[any] = None) -> i64 ! = bisect_left
static insort(%, a: list[T], x: T, lo: i64 = 0, hi: opt[i64] = None) ! = insort_right_list
insort(%, a: any, x: any, lo: i64 = 0, hi: opt[i64] = None, *, key: opt[any] = None) ! = insort_right
static insort_right(%, a: list[T], x: T, lo: i64 = 0, hi: opt[i64] = None) ! = insort_right_list
insort_right(%, a: any, x: any, lo: i64 = 0, hi: opt[i64] = None, *, key: opt[any] = None) ! = insort_right
static insort_left(%, a: list[T], x: T, lo: i64 = 0, hi: opt[i64] = None) ! = insort_left_list
insort_left(%, a: any, x: any, lo: i64 = 0, hi: opt[i64] = None, *, key: opt[any] = None) ! = insort_left
