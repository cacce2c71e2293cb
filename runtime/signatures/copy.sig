# `copy`. Rust: runtime/src/modules/copy.rs.
[module copy]
static copy(%, x: list[T]) -> list[T] = .copy
static copy(%, x: dict[K,V]) -> dict[K,V] = .copy
static copy(%, x: set[T]) -> set[T] = .copy
static deepcopy(%, x: &T) -> T ! = deep_copy
def copy(%, x: any) -> any !
def deepcopy(%, x: any, memo: opt[any] = None) -> any !
!unsupported Error error
!hidden error
