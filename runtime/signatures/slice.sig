# Members of `slice`. Rust: runtime/src/slice.rs, `Slice`.
[type slice]
start: any
stop: any
step: any
indices(length: int) -> tuple[int,int,int] ! = indices_of
