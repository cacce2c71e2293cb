#![allow(non_snake_case, non_upper_case_globals)]
#![allow(unused_mut, unused_variables, unused_assignments)]
#![allow(unreachable_code, dead_code, path_statements, clippy::all)]

use portalis_runtime::*;

/// The module's body.
pub fn run() -> Res<()> {
    let it = call(
        &builtin("iter"),
        &[List::from(vec![Value::from(1i64)]).to_value()],
    )?;
    print(&[&call(&builtin("next"), &[it.clone()])?])?;
    call(&builtin("next"), &[it.clone()])?;
    Ok(())
}
