use portalis_runtime::*;

/// The module's variables.
struct State {
    codes: Slot<Dict<Value, Value>>,
}

static STATE: Global<State> = Global::new(State { codes: Slot::new() });

fn leave(code: &Value) -> Res<()> {
    let outcome: Flow<()> = 'protected: {
        if attempt_finally!('protected, ops::is_eq(code, &Str::lit("text").to_value())) {
            attempt_finally!(
                'protected,
                builtins::quit(attempt_finally!(
                    'protected,
                    attempt_finally!('protected, STATE.codes.get("codes")).get_item(code)
                ))
            );
        }
        attempt_finally!(
            'protected,
            builtins::quit(attempt_finally!(
                'protected,
                attempt_finally!('protected, STATE.codes.get("codes")).get_item(code)
            ))
        );
        Flow::Next
    };
    let _handling = outcome.handling();
    print_with(&[&Str::lit("cleaned up")], " ", "")?;
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

/// The module's body.
pub fn run() -> Res<()> {
    let mut error: Value = Value::NONE;
    STATE.codes.set(Dict::of(vec![
        (Value::from(Str::lit("none")), Value::NONE),
        (Value::from(Str::lit("zero")), Value::from(0i64)),
        (Value::from(Str::lit("three")), Value::from(3i64)),
        (
            Value::from(Str::lit("text")),
            Value::from(Str::lit("leaving")),
        ),
        (Value::from(Str::lit("tuple")), (1i64, 2i64).to_value()),
        (Value::from(Str::lit("true")), Value::from(true)),
    ])?);
    for item_2 in STATE.codes.get("codes")?.iter_values() {
        let code = item_2?;
        let caught: Res<()> = 'attempt2: {
            attempt!('attempt2, builtins::quit(code.clone()));
            Ok(())
        };
        if let Some(error_2) = except(caught, &builtin("SystemExit"))? {
            error = error_2.value();
            print(&[&error.py_repr()?, &ops::get_attr(&error, "code")?])?;
        }
    }
    let caught_2: Res<()> = 'attempt3: {
        attempt!('attempt3, builtins::quit(Value::NONE));
        Ok(())
    };
    if let Some(error_3) = except(caught_2, &builtin("SystemExit"))? {
        error = error_3.value();
        print(&[&error.py_repr()?, &ops::get_attr(&error, "code")?])?;
    }

    leave(&modules::sys::argv().get(1)?)?;
    Ok(())
}
