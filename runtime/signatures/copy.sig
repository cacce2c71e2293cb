# `copy`. Rust: runtime/src/modules/copy.rs.
[module copy]
def copy(%, x: any) -> any !
def deepcopy(%, x: any, memo: opt[any] = None) -> any !
!unsupported Error error
!hidden error
