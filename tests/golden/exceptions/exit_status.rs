use portalis_runtime::*;

/// The module's body.
pub fn run() -> Res<()> {
    let outcome: Flow<()> = 'protected: {
        attempt_finally!('protected, print(&[&Str::lit("leaving")]));
        attempt_finally!('protected, modules::sys::exit(Value::from(3i64)));
        Flow::Next
    };
    let _handling = outcome.handling();
    print(&[&Str::lit("cleaned up")])?;
    drop(_handling);
    match outcome {
        Flow::Next => {}
        Flow::Raise(error) => {
            return Err(error);
        }
        Flow::Return(result) => {
            return Ok(result);
        }
        _ => {}
    }
    Ok(())
}
