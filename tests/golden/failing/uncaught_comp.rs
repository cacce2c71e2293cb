use portalis_runtime::*;

/// The module's body.
pub fn run() -> Res<()> {
    print(&[&{
        let items = List::<i64>::new();
        for x in 0i64..5 {
            items.append(int::floor_div(1, 2 - x)?);
        }
        items
    }])?;
    Ok(())
}
