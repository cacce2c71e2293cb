use portalis_runtime::*;

/// The module's body.
pub fn run() -> Res<()> {
    if 1i64 != 2 {
        return Err(assertion_error(Some(Value::from(Str::lit("msg")))));
    }
    Ok(())
}
