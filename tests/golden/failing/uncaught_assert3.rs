use portalis_runtime::*;

/// The module's body.
pub fn run() -> Res<()> {
    if !false {
        return Err(assertion_error(Some((1i64, 2i64).to_value())));
    }
    Ok(())
}
