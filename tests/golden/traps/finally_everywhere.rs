//! finally that replaces what is on its way: returns, breaks, continues and exceptions, in loops, generators and nested functions.

use portalis_runtime::*;

/// The module's variables.
struct State {
    class_Manager: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_Manager: Slot::new(),
});

pub struct Manager {}

python_struct!(Manager, [], [STATE.class_Manager]);

fn Manager_new() -> Obj<Manager> {
    let this = Obj::<Manager>::new(0);
    this
}

static RETURN_OVER_RETURN_PARAMS: Params = Params::new("return_over_return", &[]);

static RETURN_OVER_BREAK_PARAMS: Params = Params::new("return_over_break", &[]);

static CONTINUE_IN_FINALLY_PARAMS: Params = Params::new("continue_in_finally", &[]);

static BREAK_OVER_RETURN_PARAMS: Params = Params::new("break_over_return", &[]);

static BREAK_OVER_RAISE_PARAMS: Params = Params::new("break_over_raise", &[]);

static NESTED_LOOPS_PARAMS: Params = Params::new("nested_loops", &[]);

static RAISED_IN_FINALLY_PARAMS: Params = Params::new("raised_in_finally", &[]);

static HANDLER_RAISES_PARAMS: Params = Params::new("handler_raises", &[]);

static TEXT_KEPT_PARAMS: Params = Params::new("text_kept", &[]);

static MANAGER_ENTER_PARAMS: Params = Params::new("Manager.__enter__", &["self"]);

static MANAGER_EXIT_PARAMS: Params =
    Params::new("Manager.__exit__", &["self", "kind", "value", "trace"]);

static WITH_FLOW_PARAMS: Params = Params::new("with_flow", &[]);

fn return_over_return() -> Str {
    let outcome: Flow<Str> = 'protected: {
        break 'protected Flow::Return(Str::lit("try"));
    };
    let _handling = outcome.handling();
    Str::lit("finally")
}

fn return_over_break() -> Option<Str> {
    loop {
        let outcome: Flow<Option<Str>> = 'protected2: {
            break 'protected2 Flow::Break;
        };
        let _handling = outcome.handling();
        return Some(Str::lit("returned"));
    }
}

fn continue_in_finally() -> List<Value> {
    let seen = List::<Value>::new();
    for i in 0i64..4 {
        let outcome: Flow<List<Value>> = 'protected2: {
            if i == 1 {
                break 'protected2 Flow::Raise(builtin_error("ValueError", Value::from(i)));
            }
            if i == 2 {
                break 'protected2 Flow::Return(seen.clone());
            }
            seen.append(Value::from(i));
            Flow::Next
        };
        let _handling = outcome.handling();
        seen.append(Value::from(-i));
        continue;
    }
    seen
}

fn break_over_return() -> Value {
    for i in 0i64..3 {
        let outcome: Flow<Value> = 'protected2: {
            break 'protected2 Flow::Return(Value::from(i));
        };
        let _handling = outcome.handling();
        break;
    }
    Value::from(Str::lit("after the loop"))
}

fn break_over_raise() -> Str {
    loop {
        let outcome: Flow<Str> = 'protected2: {
            break 'protected2 Flow::Raise(builtin_error("KeyError", "lost"));
        };
        let _handling = outcome.handling();
        break;
    }
    Str::lit("lost")
}

fn nested_loops() -> Res<List<Value>> {
    let out = List::<Value>::new();
    for i in 0i64..3 {
        let outcome: Flow<List<Value>> = 'protected2: {
            'search4: {
                for j in 0i64..3 {
                    let outcome_2: Flow<List<Value>> = 'protected5: {
                        if j == i {
                            break 'protected5 Flow::Break;
                        }
                        if j > i {
                            break 'protected5 Flow::Continue;
                        }
                        out.append((i, j).to_value());
                        Flow::Next
                    };
                    let _handling = outcome_2.handling();
                    out.append(Value::from(Str::lit("in")));
                    drop(_handling);
                    match outcome_2 {
                        Flow::Next => {}
                        Flow::Raise(error) => {
                            break 'protected2 Flow::Raise(error);
                        }
                        Flow::Return(result) => {
                            break 'protected2 Flow::Return(result);
                        }
                        Flow::Break => {
                            break 'search4;
                        }
                        Flow::Continue => {
                            continue;
                        }
                    }
                }
                out.append(Value::from(Str::lit("else")));
            }
            Flow::Next
        };
        let _handling_2 = outcome.handling();
        out.append(Value::from(Str::lit("out")));
        drop(_handling_2);
        match outcome {
            Flow::Next => {}
            Flow::Raise(error_2) => {
                return Err(error_2);
            }
            Flow::Return(result_2) => {
                return Ok(result_2);
            }
            _ => {}
        }
    }
    Ok(out)
}

fn raised_in_finally() -> Res<(Str, Str)> {
    let caught: Res<()> = 'attempt: {
        let outcome: Flow<(Str, Str)> = 'protected2: {
            break 'protected2 Flow::Raise(builtin_error("KeyError", "first"));
        };
        let _handling = outcome.handling();
        attempt!('attempt, builtins::int_from_str(&Str::lit("second")));
        drop(_handling);
        match outcome {
            Flow::Next => {}
            Flow::Raise(error_2) => {
                break 'attempt Err(error_2);
            }
            Flow::Return(result) => {
                return Ok(result);
            }
            _ => {}
        }
        Ok(())
    };
    if let Some(error_3) = except(caught, &builtin("ValueError"))? {
        let error = error_3.value();
        return Ok((
            error.py_str()?,
            ops::get_attr(&error, "__context__")?.py_repr()?,
        ));
    }
    Err(unreachable_code())
}

fn handler_raises() -> Res<List<Value>> {
    let mut error: Value = Value::NONE;
    let log = List::<Value>::new();
    let caught_2: Res<()> = 'attempt: {
        let outcome: Flow<List<Value>> = 'protected2: {
            let caught: Res<()> = 'attempt3: {
                break 'attempt3 Err(builtin_error("KeyError", "first"));
            };
            if let Some(error_2) =
                attempt_finally!('protected2, except(caught, &builtin("KeyError")))
            {
                error = error_2.value();
                log.append(Value::from(Str::lit("handler")));
                break 'protected2 Flow::Raise(exception_from(
                    &attempt_finally!(
                        'protected2,
                        call(&builtin("TypeError"), &[Value::from(Str::lit("second"))])
                    ),
                    &error,
                ));
            }
            Flow::Next
        };
        let _handling = outcome.handling();
        log.append(Value::from(Str::lit("finally")));
        drop(_handling);
        match outcome {
            Flow::Next => {}
            Flow::Raise(error_3) => {
                break 'attempt Err(error_3);
            }
            Flow::Return(result) => {
                return Ok(result);
            }
            _ => {}
        }
        Ok(())
    };
    if let Some(error_4) = except(caught_2, &builtin("TypeError"))? {
        error = error_4.value();
        log.append(Value::from(ops::get_attr(&error, "__cause__")?.py_repr()?));
    }
    Ok(log)
}

fn counted(limit: i64) -> Res<i64> {
    let mut total: i64 = 0;
    for i in 0i64..limit {
        let outcome: Flow<i64> = 'protected2: {
            if i.rem_euclid(3) == 0 {
                break 'protected2 Flow::Continue;
            }
            total += i;
            if total > 10 {
                break 'protected2 Flow::Return(total);
            }
            Flow::Next
        };
        let _handling = outcome.handling();
        total += 100;
        drop(_handling);
        match outcome {
            Flow::Next => {}
            Flow::Raise(error) => {
                return Err(error);
            }
            Flow::Return(result) => {
                return Ok(result);
            }
            Flow::Continue => {
                continue;
            }
            _ => {}
        }
    }
    Ok(-total)
}

fn value_computed_first(items: &List<i64>) -> Res<i64> {
    let outcome: Flow<i64> = 'protected: {
        break 'protected Flow::Return(items.len());
    };
    let _handling = outcome.handling();
    items.append(0);
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

fn text_kept() -> Res<Str> {
    let mut text = Str::lit("a");
    let outcome: Flow<Str> = 'protected: {
        break 'protected Flow::Return(text.clone());
    };
    let _handling = outcome.handling();
    text += &Str::lit("b");
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

fn yielding() -> Generator<Value> {
    Generator::new("yielding", move |co: Co<Value>| async move {
        let caught: Res<()> = 'attempt: {
            let outcome: Flow<Value> = 'protected2: {
                attempt_finally!('protected2, co.give(Value::from(1i64)).await);
                attempt_finally!('protected2, co.give(Value::from(2i64)).await);
                Flow::Next
            };
            let _handling = outcome.handling();
            attempt!('attempt, co.give(Value::from(Str::lit("cleaning"))).await);
            attempt!('attempt, print(&[&Str::lit("cleaned")]));
            drop(_handling);
            match outcome {
                Flow::Next => {}
                Flow::Raise(error_2) => {
                    break 'attempt Err(error_2);
                }
                Flow::Return(result) => {
                    return Ok(result);
                }
                _ => {}
            }
            Ok(())
        };
        if let Some(error_3) = except(caught, &builtin("RuntimeError"))? {
            let error = error_3.value();
            co.give(Value::from(Str::from(format!(
                "caught {}",
                ops::format(&error, "")?
            ))))
            .await?;
        }
        Ok(Value::NONE)
    })
}

fn swallowing() -> Generator<i64> {
    Generator::new("swallowing", move |co: Co<i64>| async move {
        for i in 0i64..3 {
            let outcome: Flow<Value> = 'protected2: {
                attempt_finally!('protected2, co.give(i).await);
                Flow::Next
            };
            let _handling = outcome.handling();
            continue;
        }
        Ok(Value::NONE)
    })
}

fn Manager_enter(this: &Obj<Manager>) -> Res<Obj<Manager>> {
    print(&[&Str::lit("enter")])?;
    Ok(this.clone())
}

fn Manager_exit(this: &Obj<Manager>, kind: &Value, value: &Value, trace: &Value) -> Res<bool> {
    print(&[
        &Str::lit("exit"),
        &{
            let left = kind.clone();
            if left.truth()? {
                ops::get_attr(kind, "__name__")?
            } else {
                left
            }
        },
        value,
    ])?;
    Ok(ops::is(kind, &builtin("KeyError")))
}

fn with_flow() -> Res<Option<Str>> {
    for i in 0i64..4 {
        let (context, entered) = ContextManager::enter(&Manager_new().to_value())?;
        let outcome: Flow<Option<Str>> = 'protected2: {
            if i == 0 {
                break 'protected2 Flow::Continue;
            }
            if i == 1 {
                break 'protected2 Flow::Raise(builtin_error("KeyError", Value::from(i)));
            }
            if i == 2 {
                break 'protected2 Flow::Break;
            }
            Flow::Next
        };
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
            Flow::Break => {
                break;
            }
            Flow::Continue => {
                continue;
            }
        }
    }
    let (context_2, entered_2) = ContextManager::enter(&Manager_new().to_value())?;
    let outcome_2: Flow<Option<Str>> = 'protected3: {
        break 'protected3 Flow::Return(Some(Str::lit("from with")));
    };
    let suppressed_2 = context_2.exit(&outcome_2)?;
    match outcome_2 {
        Flow::Next => {}
        Flow::Raise(error_2) => {
            if !suppressed_2 {
                return Err(error_2);
            }
        }
        Flow::Return(result_2) => {
            return Ok(result_2);
        }
        _ => {}
    }
    Ok(None)
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Manager");

        namespace.set(
            "__enter__",
            Function::new(&MANAGER_ENTER_PARAMS, Vec::new(), move |args| {
                Ok(Manager_enter(&Obj::<Manager>::from_value(&args[0])?)?.to_value())
            }),
        );

        namespace.set(
            "__exit__",
            Function::new(&MANAGER_EXIT_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Manager_exit(
                    &Obj::<Manager>::from_value(&args[0])?,
                    &args[1],
                    &args[2],
                    &args[3],
                )?))
            }),
        );
        namespace.finish("Manager", &bases)?
    };
    STATE.class_Manager.set(class.clone());

    for function in tuple![
        Function::shared(Function::new(
            &RETURN_OVER_RETURN_PARAMS,
            Vec::new(),
            move |_| Ok(Value::from(return_over_return()))
        )),
        Function::shared(Function::new(
            &RETURN_OVER_BREAK_PARAMS,
            Vec::new(),
            move |_| Ok(return_over_break().to_value())
        )),
        Function::shared(Function::new(
            &CONTINUE_IN_FINALLY_PARAMS,
            Vec::new(),
            move |_| Ok(continue_in_finally().to_value())
        )),
        Function::shared(Function::new(
            &BREAK_OVER_RETURN_PARAMS,
            Vec::new(),
            move |_| Ok(break_over_return())
        )),
        Function::shared(Function::new(
            &BREAK_OVER_RAISE_PARAMS,
            Vec::new(),
            move |_| Ok(Value::from(break_over_raise()))
        )),
        Function::shared(Function::new(
            &NESTED_LOOPS_PARAMS,
            Vec::new(),
            move |_| Ok(nested_loops()?.to_value())
        )),
        Function::shared(Function::new(
            &RAISED_IN_FINALLY_PARAMS,
            Vec::new(),
            move |_| Ok(raised_in_finally()?.to_value())
        )),
        Function::shared(Function::new(
            &HANDLER_RAISES_PARAMS,
            Vec::new(),
            move |_| Ok(handler_raises()?.to_value())
        )),
        Function::shared(Function::new(&TEXT_KEPT_PARAMS, Vec::new(), move |_| Ok(
            Value::from(text_kept()?)
        ))),
        Function::shared(Function::new(&WITH_FLOW_PARAMS, Vec::new(), move |_| Ok(
            with_flow()?.to_value()
        )))
    ]
    .iter()
    {
        print(&[
            &ops::get_attr(&function, "__name__")?,
            &call(&function, &[])?,
        ])?;
    }
    let data = list![1i64, 2];
    print(&[
        &counted(5)?,
        &counted(2)?,
        &value_computed_first(&data)?,
        &data,
    ])?;
    print(&[
        &builtins::list_from(yielding().to_iter())?,
        &builtins::list_from(swallowing().to_iter())?,
    ])?;
    let mut g = yielding();
    print(&[
        &g.send(Value::NONE)?,
        &g.throw(&call(
            &builtin("RuntimeError"),
            &[Value::from(Str::lit("thrown"))],
        )?)?,
        &builtins::next_or(g.to_iter(), Value::from(Str::lit("end")))?,
    ])?;
    g = yielding();
    print(&[&g.send(Value::NONE)?])?;
    let caught: Res<()> = 'attempt2: {
        attempt!('attempt2, g.close());
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("RuntimeError"))? {
        let error = error_2.value();
        print(&[&error])?;
    }
    Ok(())
}
