use portalis_runtime::*;

/// The module's body.
pub fn run() -> Res<()> {
    call_method(
        &List::<Value>::new().to_value(),
        "appendx",
        &[Value::from(1i64)],
    )?;
    Ok(())
}
