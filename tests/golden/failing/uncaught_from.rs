use portalis_runtime::*;

/// The module's body.
pub fn run() -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, Dict::<Str, i64>::new().get_item(&Str::lit("k")));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("KeyError"))? {
        let e = error.value();
        return Err(exception_from(
            &call(&builtin("ValueError"), &[Value::from(Str::lit("v"))])?,
            &e,
        ));
    }
    Ok(())
}
