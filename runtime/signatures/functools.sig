# `functools`. Rust: runtime/src/modules/functools.rs and runtime/src/modules/functools/.
[module functools]
reduce(function: any, iterable: any) -> any !
reduce(function: any, iterable: any, initial: own any) -> any ! = reduce_from
partial: class
cache(%, user_function: any) -> any !
lru_cache(%, maxsize: any = 128, typed: bool = False) -> any !
def update_wrapper(%, wrapper: any, wrapped: any) -> any !
def wraps(%, wrapped: any) -> any
def total_ordering(%, cls: any) -> any !
cmp_to_key(%, mycmp: any) -> any
cached_property: class
def singledispatch(%, func: any) -> any !
!unsupported partialmethod singledispatchmethod WRAPPER_ASSIGNMENTS WRAPPER_UPDATES
