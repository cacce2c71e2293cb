use portalis_runtime::*;

/// The module's body.
pub fn run() -> Res<()> {
    let (context, entered) = ContextManager::enter(&Value::from(5i64))?;
    let outcome: Flow<()> = { Flow::Next };
    let suppressed = context.exit(&outcome)?;
    match outcome {
        Flow::Next => {}
        Flow::Raise(error) => {
            if !suppressed {
                return Err(error);
            }
        }
        Flow::Return(result) => {
            return Ok(result);
        }
        _ => {}
    }
    Ok(())
}
