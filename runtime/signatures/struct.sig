# `struct`. Rust: runtime/src/modules/packing.rs and runtime/src/modules/packing/.
[module struct]
error: class = modules::packing::error_class
calcsize(format: any) -> i64 ! = modules::packing::calcsize
pack(*args: any) -> any ! = modules::packing::pack
pack_into(*args: any) -> any ! = modules::packing::pack_into
unpack(format: any, buffer: any) -> any ! = modules::packing::unpack
unpack_from(%, format: any, buffer: any, offset: i64 = 0) -> any ! = modules::packing::unpack_from
iter_unpack(format: any, buffer: any) -> iter[any] ! = modules::packing::iter_unpack
!unsupported Struct
