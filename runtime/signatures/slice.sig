# Members of `slice`. Rust: runtime/src/slice.rs, `Slice`.
[type slice]
start: any
stop: any
step: any
indices(length: i64) -> tuple[i64,i64,i64] !
