#![allow(non_snake_case, non_upper_case_globals)]
#![allow(unused_mut, unused_variables, unused_assignments)]
#![allow(unreachable_code, dead_code, path_statements, clippy::all)]

use portalis_runtime::*;

/// The module's body.
pub fn run() -> Res<()> {
    Err(builtin_error("ValueError", "a\n\nb\n"))
}
