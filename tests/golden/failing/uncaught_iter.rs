use portalis_runtime::*;

/// The module's body.
pub fn run() -> Res<()> {
    Err(builtin_error("TypeError", "'int' object is not iterable"))
}
