use portalis_runtime::*;

/// The module's body.
pub fn run() -> Res<()> {
    let mut x: Option<i64> = None;
    x = Some(1);
    undefine(&mut x, "x")?;
    print(&[defined(&x, "x")?])?;
    Ok(())
}
