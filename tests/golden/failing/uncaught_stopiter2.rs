use portalis_runtime::*;

/// The module's body.
pub fn run() -> Res<()> {
    let it = list![1i64].iter().boxed("list_iterator");
    print(&[&builtins::next(it.clone())?])?;
    builtins::next(it.clone())?;
    Ok(())
}
