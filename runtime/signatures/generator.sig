# Methods of generators. Rust: runtime/src/generator.rs, `Generator<T>`.
#
# `send` gives the next yielded value or raises StopIteration; for loops use next() -> Res<Option<T>>.
[type gen[T]]
close() !
send(value: own any) -> T !
throw(exception: any) -> T !
throw(exception: any, value: any) -> T ! = throw_with
throw(exception: any, value: any, traceback: any) -> T ! = throw_with_traceback
!unsupported gi_code
!unsupported gi_frame
!unsupported gi_running
!unsupported gi_suspended
!unsupported gi_yieldfrom
