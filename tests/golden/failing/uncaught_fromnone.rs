use portalis_runtime::*;

/// The module's body.
pub fn run() -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, Dict::<Str, i64>::new().get_item(&Str::lit("k")));
        Ok(())
    };
    if let Some(_error) = except(caught, &builtin("KeyError"))? {
        return Err(exception_from(
            &call(&builtin("ValueError"), &[Value::from(Str::lit("v"))])?,
            &Value::NONE,
        ));
    }
    Ok(())
}
