use portalis_runtime::*;

fn f(n: i64) -> Res<()> {
    let _depth = recursion::enter()?;
    Err(raised(f(n + 1)))
}

/// The module's body.
pub fn run() -> Res<()> {
    Err(raised(f(0)))
}
