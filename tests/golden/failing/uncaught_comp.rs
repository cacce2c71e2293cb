use portalis_runtime::*;

/// The module's body.
pub fn run() -> Res<()> {
    print(&[&list_of![int::floor_div(1, 2 - x)?, for x in 0i64..5]])?;
    Ok(())
}
