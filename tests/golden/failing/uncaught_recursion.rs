#![allow(non_snake_case, non_upper_case_globals)]
#![allow(unused_mut, unused_variables, unused_assignments)]
#![allow(unreachable_code, dead_code, path_statements, clippy::all)]

use portalis_runtime::*;

fn f(n: i64) -> Res<()> {
    let _depth = recursion::enter()?;
    f(n + 1)?;
    Ok(())
}

/// The module's body.
pub fn run() -> Res<()> {
    f(0)?;
    Ok(())
}
