#![allow(non_snake_case, non_upper_case_globals)]
#![allow(unused_mut, unused_variables, unused_assignments)]
#![allow(unreachable_code, dead_code, path_statements, clippy::all)]

use portalis_runtime::*;

fn lambda(x: i64) -> Res<Value> {
    ops::get_attr(&Value::from(x), "foo")
}

/// The module's body.
pub fn run() -> Res<()> {
    lambda(3)?;
    Ok(())
}
