//! finally with return, break, continue and exceptions of its own.

use portalis_runtime::*;

fn replaces() -> Str {
    let outcome: Flow<Str> = 'protected: {
        break 'protected Flow::Raise(builtin_error("ValueError", "lost"));
    };
    let _handling = outcome.handling();
    Str::lit("returned")
}

fn order(log: &List<Str>) -> Res<Str> {
    let outcome: Flow<Str> = 'protected: {
        log.append(Str::lit("try"));
        break 'protected Flow::Return({
            log.append(Str::lit("value"));
            Str::lit("kept")
        });
    };
    let _handling = outcome.handling();
    log.append(Str::lit("finally"));
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
    Err(unreachable_code())
}

fn loops() -> Res<List<Value>> {
    let seen = List::<Value>::new();
    'search2: {
        for i in 0i64..5 {
            let outcome: Flow<List<Value>> = 'protected3: {
                if i == 1 {
                    break 'protected3 Flow::Continue;
                }
                if i == 3 {
                    break 'protected3 Flow::Break;
                }
                seen.append(Value::from(i));
                Flow::Next
            };
            let _handling = outcome.handling();
            seen.append(Value::from(Str::from(format!("f{}", i))));
            drop(_handling);
            match outcome {
                Flow::Next => {}
                Flow::Raise(error) => {
                    return Err(error);
                }
                Flow::Return(result) => {
                    return Ok(result);
                }
                Flow::Break => {
                    break 'search2;
                }
                Flow::Continue => {
                    continue;
                }
            }
        }
        seen.append(Value::from(Str::lit("else")));
    }
    loop {
        let outcome_2: Flow<List<Value>> = 'protected5: {
            let caught: Res<()> = 'attempt6: {
                attempt!('attempt6, int::floor_div(1, 0));
                Ok(())
            };
            if let Some(_error_2) =
                attempt_finally!('protected5, except(caught, &builtin("ZeroDivisionError")))
            {
                seen.append(Value::from(Str::lit("caught")));
            }
            Flow::Next
        };
        let _handling_2 = outcome_2.handling();
        break;
    }
    Ok(seen)
}

fn nested() -> Res<(Str, Str)> {
    let caught: Res<()> = 'attempt: {
        let outcome: Flow<(Str, Str)> = 'protected2: {
            break 'protected2 Flow::Raise(builtin_error("KeyError", "first"));
        };
        let _handling = outcome.handling();
        break 'attempt Err(builtin_error("IndexError", "second"));
    };
    if let Some(error_2) = except(caught, &builtin("IndexError"))? {
        let error = error_2.value();
        return Ok((
            error.py_repr()?,
            ops::get_attr(&error, "__context__")?.py_repr()?,
        ));
    }
    Err(unreachable_code())
}

fn value_is_fixed() -> Res<i64> {
    let x: i64 = 1;
    let outcome: Flow<i64> = 'protected: {
        break 'protected Flow::Return(x);
    };
    let _handling = outcome.handling();
    let x: i64 = 2;
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
    Err(unreachable_code())
}

/// The module's body.
pub fn run() -> Res<()> {
    let log = List::<Str>::new();
    print(&[
        &replaces(),
        &order(&log)?,
        &log,
        &loops()?,
        &nested()?,
        &value_is_fixed()?,
    ])?;
    for n in 0i64..3 {
        let outcome: Flow<()> = 'protected2: {
            let outcome_2: Flow<()> = 'protected3: {
                let caught: Res<()> = 'attempt4: {
                    if n == 1 {
                        break 'attempt4 Err(builtin_error("TypeError", "t"));
                    }
                    Ok(())
                };
                if let Some(error_2) =
                    attempt_finally!('protected3, except(caught, &builtin("TypeError")))
                {
                    let error = error_2.value();
                    attempt_finally!('protected3, print(&[&Str::lit("handler"), &error]));
                } else {
                    attempt_finally!('protected3, print(&[&Str::lit("else")]));
                }
                Flow::Next
            };
            let _handling = outcome_2.handling();
            attempt_finally!('protected2, print(&[&Str::lit("inner finally"), &n]));
            drop(_handling);
            match outcome_2 {
                Flow::Next => {}
                Flow::Raise(error_3) => {
                    break 'protected2 Flow::Raise(error_3);
                }
                Flow::Return(result) => {
                    break 'protected2 Flow::Return(result);
                }
                _ => {}
            }
            Flow::Next
        };
        let _handling_2 = outcome.handling();
        print(&[&Str::lit("outer finally"), &n])?;
        drop(_handling_2);
        match outcome {
            Flow::Next => {}
            Flow::Raise(error_4) => {
                return Err(error_4);
            }
            Flow::Return(result_2) => {
                return Ok(result_2);
            }
            _ => {}
        }
    }
    Ok(())
}
