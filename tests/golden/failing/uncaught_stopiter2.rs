use portalis_runtime::*;

/// The module's body.
pub fn run() -> Res<()> {
    let it = call(&builtin("iter"), &[list![Value::from(1i64)].to_value()])?;
    print(&[&call(&builtin("next"), &[it.clone()])?])?;
    call(&builtin("next"), &[it.clone()])?;
    Ok(())
}
