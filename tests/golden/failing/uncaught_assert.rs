use portalis_runtime::*;

/// The module's body.
pub fn run() -> Res<()> {
    assert_true(1i64 == 2)?;
    Ok(())
}
