use portalis_runtime::*;

/// The module's variables.
struct State {
    AppError: Slot<Value>,
    Fatal: Slot<Value>,
    class_AppError: Slot<Value>,
    class_Fatal: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    AppError: Slot::new(),
    Fatal: Slot::new(),
    class_AppError: Slot::new(),
    class_Fatal: Slot::new(),
});

static APPERROR___INIT___PARAMS: Params =
    Params::new("AppError.__init__", &["self", "code", "message"]);

fn AppError___init__(self_: &Value, code: &Value, message: &Value) -> Res<()> {
    call_method(
        &super_(&STATE.class_AppError.get("__class__")?, self_)?,
        "__init__",
        &[message.clone()],
    )?;
    let value = code.clone();
    ops::set_attr(self_, "code", value)?;
    Ok(())
}

fn run_2() -> Res<Value> {
    let mut result: i64 = 0;
    let mut error: Value = Value::NONE;
    let outcome: Flow<Value> = 'protected: {
        let caught: Res<()> = 'attempt2: {
            attempt!('attempt2, print_with(&[&Str::lit("try")], " ", " "));
            result = lambda();
            Ok(())
        };
        if let Some(error_2) = handled(caught) {
            if attempt_finally!(
                'protected,
                exception_matches(&error_2, &builtin("ZeroDivisionError"))
            ) {
                error = error_2.value();
                attempt_finally!(
                    'protected,
                    print_with(&[&Str::lit("zero:"), &error], " ", " ")
                );
                break 'protected Flow::Return(Value::from(Str::lit("except")));
            } else if attempt_finally!(
                'protected,
                exception_matches(
                    &error_2,
                    &(builtin("KeyError"), builtin("IndexError")).to_value()
                )
            ) {
                error = error_2.value();
                attempt_finally!(
                    'protected,
                    print_with(
                        &[
                            &error.type_name(),
                            &error,
                            &attempt_finally!('protected, ops::get_attr(&error, "args"))
                        ],
                        " ",
                        " "
                    )
                );
                break 'protected Flow::Return(Value::from(Str::lit("lookup")));
            } else if attempt_finally!(
                'protected,
                exception_matches(
                    &error_2,
                    &attempt_finally!('protected, STATE.AppError.get("AppError"))
                )
            ) {
                error = error_2.value();
                attempt_finally!(
                    'protected,
                    print_with(
                        &[
                            &attempt_finally!('protected, ops::get_attr(&error, "code")),
                            &error,
                            &attempt_finally!(
                                'protected,
                                is_instance(
                                    &error,
                                    &attempt_finally!('protected, STATE.Fatal.get("Fatal"))
                                )
                            )
                        ],
                        " ",
                        " "
                    )
                );
                break 'protected Flow::Return(Value::from(Str::lit("app")));
            } else {
                break 'protected Flow::Raise(error_2.exc());
            }
        } else {
            attempt_finally!('protected, print_with(&[&Str::lit("else")], " ", " "));
            break 'protected Flow::Return(Value::from(result));
        }
        Flow::Next
    };
    let _handling = outcome.handling();
    print_with(&[&Str::lit("finally")], " ", " ")?;
    drop(_handling);
    match outcome {
        Flow::Next => {}
        Flow::Raise(error_3) => {
            return Err(error_3);
        }
        Flow::Return(result_2) => {
            return Ok(result_2);
        }
        _ => {}
    }
    Ok(Value::NONE)
}

fn run_3() -> Res<Value> {
    let mut result: i64 = 0;
    let mut error: Value = Value::NONE;
    let outcome: Flow<Value> = 'protected: {
        let caught: Res<()> = 'attempt2: {
            attempt!('attempt2, print_with(&[&Str::lit("try")], " ", " "));
            result = attempt!('attempt2, lambda_2());
            Ok(())
        };
        if let Some(error_2) = handled(caught) {
            if attempt_finally!(
                'protected,
                exception_matches(&error_2, &builtin("ZeroDivisionError"))
            ) {
                error = error_2.value();
                attempt_finally!(
                    'protected,
                    print_with(&[&Str::lit("zero:"), &error], " ", " ")
                );
                break 'protected Flow::Return(Value::from(Str::lit("except")));
            } else if attempt_finally!(
                'protected,
                exception_matches(
                    &error_2,
                    &(builtin("KeyError"), builtin("IndexError")).to_value()
                )
            ) {
                error = error_2.value();
                attempt_finally!(
                    'protected,
                    print_with(
                        &[
                            &error.type_name(),
                            &error,
                            &attempt_finally!('protected, ops::get_attr(&error, "args"))
                        ],
                        " ",
                        " "
                    )
                );
                break 'protected Flow::Return(Value::from(Str::lit("lookup")));
            } else if attempt_finally!(
                'protected,
                exception_matches(
                    &error_2,
                    &attempt_finally!('protected, STATE.AppError.get("AppError"))
                )
            ) {
                error = error_2.value();
                attempt_finally!(
                    'protected,
                    print_with(
                        &[
                            &attempt_finally!('protected, ops::get_attr(&error, "code")),
                            &error,
                            &attempt_finally!(
                                'protected,
                                is_instance(
                                    &error,
                                    &attempt_finally!('protected, STATE.Fatal.get("Fatal"))
                                )
                            )
                        ],
                        " ",
                        " "
                    )
                );
                break 'protected Flow::Return(Value::from(Str::lit("app")));
            } else {
                break 'protected Flow::Raise(error_2.exc());
            }
        } else {
            attempt_finally!('protected, print_with(&[&Str::lit("else")], " ", " "));
            break 'protected Flow::Return(Value::from(result));
        }
        Flow::Next
    };
    let _handling = outcome.handling();
    print_with(&[&Str::lit("finally")], " ", " ")?;
    drop(_handling);
    match outcome {
        Flow::Next => {}
        Flow::Raise(error_3) => {
            return Err(error_3);
        }
        Flow::Return(result_2) => {
            return Ok(result_2);
        }
        _ => {}
    }
    Ok(Value::NONE)
}

fn run_4() -> Res<Value> {
    let mut result: i64 = 0;
    let mut error: Value = Value::NONE;
    let outcome: Flow<Value> = 'protected: {
        let caught: Res<()> = 'attempt2: {
            attempt!('attempt2, print_with(&[&Str::lit("try")], " ", " "));
            result = attempt!('attempt2, lambda_3());
            Ok(())
        };
        if let Some(error_2) = handled(caught) {
            if attempt_finally!(
                'protected,
                exception_matches(&error_2, &builtin("ZeroDivisionError"))
            ) {
                error = error_2.value();
                attempt_finally!(
                    'protected,
                    print_with(&[&Str::lit("zero:"), &error], " ", " ")
                );
                break 'protected Flow::Return(Value::from(Str::lit("except")));
            } else if attempt_finally!(
                'protected,
                exception_matches(
                    &error_2,
                    &(builtin("KeyError"), builtin("IndexError")).to_value()
                )
            ) {
                error = error_2.value();
                attempt_finally!(
                    'protected,
                    print_with(
                        &[
                            &error.type_name(),
                            &error,
                            &attempt_finally!('protected, ops::get_attr(&error, "args"))
                        ],
                        " ",
                        " "
                    )
                );
                break 'protected Flow::Return(Value::from(Str::lit("lookup")));
            } else if attempt_finally!(
                'protected,
                exception_matches(
                    &error_2,
                    &attempt_finally!('protected, STATE.AppError.get("AppError"))
                )
            ) {
                error = error_2.value();
                attempt_finally!(
                    'protected,
                    print_with(
                        &[
                            &attempt_finally!('protected, ops::get_attr(&error, "code")),
                            &error,
                            &attempt_finally!(
                                'protected,
                                is_instance(
                                    &error,
                                    &attempt_finally!('protected, STATE.Fatal.get("Fatal"))
                                )
                            )
                        ],
                        " ",
                        " "
                    )
                );
                break 'protected Flow::Return(Value::from(Str::lit("app")));
            } else {
                break 'protected Flow::Raise(error_2.exc());
            }
        } else {
            attempt_finally!('protected, print_with(&[&Str::lit("else")], " ", " "));
            break 'protected Flow::Return(Value::from(result));
        }
        Flow::Next
    };
    let _handling = outcome.handling();
    print_with(&[&Str::lit("finally")], " ", " ")?;
    drop(_handling);
    match outcome {
        Flow::Next => {}
        Flow::Raise(error_3) => {
            return Err(error_3);
        }
        Flow::Return(result_2) => {
            return Ok(result_2);
        }
        _ => {}
    }
    Ok(Value::NONE)
}

fn run_5() -> Res<Value> {
    let mut result: i64 = 0;
    let mut error: Value = Value::NONE;
    let outcome: Flow<Value> = 'protected: {
        let caught: Res<()> = 'attempt2: {
            attempt!('attempt2, print_with(&[&Str::lit("try")], " ", " "));
            result = attempt!('attempt2, lambda_4());
            Ok(())
        };
        if let Some(error_2) = handled(caught) {
            if attempt_finally!(
                'protected,
                exception_matches(&error_2, &builtin("ZeroDivisionError"))
            ) {
                error = error_2.value();
                attempt_finally!(
                    'protected,
                    print_with(&[&Str::lit("zero:"), &error], " ", " ")
                );
                break 'protected Flow::Return(Value::from(Str::lit("except")));
            } else if attempt_finally!(
                'protected,
                exception_matches(
                    &error_2,
                    &(builtin("KeyError"), builtin("IndexError")).to_value()
                )
            ) {
                error = error_2.value();
                attempt_finally!(
                    'protected,
                    print_with(
                        &[
                            &error.type_name(),
                            &error,
                            &attempt_finally!('protected, ops::get_attr(&error, "args"))
                        ],
                        " ",
                        " "
                    )
                );
                break 'protected Flow::Return(Value::from(Str::lit("lookup")));
            } else if attempt_finally!(
                'protected,
                exception_matches(
                    &error_2,
                    &attempt_finally!('protected, STATE.AppError.get("AppError"))
                )
            ) {
                error = error_2.value();
                attempt_finally!(
                    'protected,
                    print_with(
                        &[
                            &attempt_finally!('protected, ops::get_attr(&error, "code")),
                            &error,
                            &attempt_finally!(
                                'protected,
                                is_instance(
                                    &error,
                                    &attempt_finally!('protected, STATE.Fatal.get("Fatal"))
                                )
                            )
                        ],
                        " ",
                        " "
                    )
                );
                break 'protected Flow::Return(Value::from(Str::lit("app")));
            } else {
                break 'protected Flow::Raise(error_2.exc());
            }
        } else {
            attempt_finally!('protected, print_with(&[&Str::lit("else")], " ", " "));
            break 'protected Flow::Return(Value::from(result));
        }
        Flow::Next
    };
    let _handling = outcome.handling();
    print_with(&[&Str::lit("finally")], " ", " ")?;
    drop(_handling);
    match outcome {
        Flow::Next => {}
        Flow::Raise(error_3) => {
            return Err(error_3);
        }
        Flow::Return(result_2) => {
            return Ok(result_2);
        }
        _ => {}
    }
    Ok(Value::NONE)
}

fn run_6() -> Res<Str> {
    let mut error: Value = Value::NONE;
    let outcome: Flow<Str> = 'protected: {
        let caught: Res<()> = 'attempt2: {
            attempt!('attempt2, print_with(&[&Str::lit("try")], " ", " "));
            break 'attempt2 Err(raised(lambda_5()));
        };
        if let Some(error_2) = handled(caught) {
            if attempt_finally!(
                'protected,
                exception_matches(&error_2, &builtin("ZeroDivisionError"))
            ) {
                error = error_2.value();
                attempt_finally!(
                    'protected,
                    print_with(&[&Str::lit("zero:"), &error], " ", " ")
                );
                break 'protected Flow::Return(Str::lit("except"));
            } else if attempt_finally!(
                'protected,
                exception_matches(
                    &error_2,
                    &(builtin("KeyError"), builtin("IndexError")).to_value()
                )
            ) {
                error = error_2.value();
                attempt_finally!(
                    'protected,
                    print_with(
                        &[
                            &error.type_name(),
                            &error,
                            &attempt_finally!('protected, ops::get_attr(&error, "args"))
                        ],
                        " ",
                        " "
                    )
                );
                break 'protected Flow::Return(Str::lit("lookup"));
            } else if attempt_finally!(
                'protected,
                exception_matches(
                    &error_2,
                    &attempt_finally!('protected, STATE.AppError.get("AppError"))
                )
            ) {
                error = error_2.value();
                attempt_finally!(
                    'protected,
                    print_with(
                        &[
                            &attempt_finally!('protected, ops::get_attr(&error, "code")),
                            &error,
                            &attempt_finally!(
                                'protected,
                                is_instance(
                                    &error,
                                    &attempt_finally!('protected, STATE.Fatal.get("Fatal"))
                                )
                            )
                        ],
                        " ",
                        " "
                    )
                );
                break 'protected Flow::Return(Str::lit("app"));
            } else {
                break 'protected Flow::Raise(error_2.exc());
            }
        }
        Flow::Next
    };
    let _handling = outcome.handling();
    print_with(&[&Str::lit("finally")], " ", " ")?;
    drop(_handling);
    match outcome {
        Flow::Next => {}
        Flow::Raise(error_3) => {
            return Err(error_3);
        }
        Flow::Return(result) => {
            return Ok(result);
        }
        _ => {}
    }
    Err(unreachable_code())
}

fn fail(error: &Value) -> Res<()> {
    Err(exception(error))
}

fn lambda() -> i64 {
    1
}

fn lambda_2() -> Res<i64> {
    int::floor_div(1, 0)
}

fn lambda_3() -> Res<i64> {
    Dict::<Str, i64>::new().get_item(&Str::lit("missing"))
}

fn lambda_4() -> Res<i64> {
    List::<i64>::new().get(3)
}

fn lambda_5() -> Res<()> {
    Err(raised(fail(&call(
        &STATE.Fatal.get("Fatal")?,
        &[Value::from(7i64), Value::from(Str::lit("bad"))],
    )?)))
}

fn r#loop() -> Res<Str> {
    for number in 0i64..3 {
        let outcome: Flow<Str> = 'protected2: {
            if number == 1 {
                break 'protected2 Flow::Continue;
            }
            if number == 2 {
                break 'protected2 Flow::Break;
            }
            attempt_finally!('protected2, print(&[&Str::lit("body"), &number]));
            Flow::Next
        };
        let _handling = outcome.handling();
        print(&[&Str::lit("end"), &number])?;
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
                break;
            }
            Flow::Continue => {
                continue;
            }
        }
    }
    Ok(Str::lit("left"))
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut error: Value = Value::NONE;
    let class = {
        let bases: Vec<Value> = vec![builtin("Exception")];
        let namespace = Namespace::new("AppError");
        namespace.set(
            "__init__",
            Function::new(&APPERROR___INIT___PARAMS, Vec::new(), move |args| {
                AppError___init__(&args[0], &args[1], &args[2])?;
                Ok(Value::NONE)
            }),
        );
        namespace.finish("AppError", &bases)?
    };
    STATE.class_AppError.set(class.clone());
    STATE.AppError.set(class);

    let class_2 = {
        let bases_2: Vec<Value> = vec![STATE.AppError.get("AppError")?];
        let namespace_2 = Namespace::new("Fatal");
        namespace_2.finish("Fatal", &bases_2)?
    };
    STATE.class_Fatal.set(class_2.clone());
    STATE.Fatal.set(class_2);

    print(&[&{
        ();
        run_2()?
    }])?;
    print(&[&{
        ();
        run_3()?
    }])?;
    print(&[&{
        ();
        run_4()?
    }])?;
    print(&[&{
        ();
        run_5()?
    }])?;
    print(&[&{
        ();
        run_6()?
    }])?;

    let caught_2: Res<()> = 'attempt: {
        let caught: Res<()> = 'attempt2: {
            attempt!('attempt2, builtins::int_from_str(&Str::lit("x1")));
            Ok(())
        };
        if let Some(error_2) = attempt!('attempt, except(caught, &builtin("ValueError"))) {
            error = error_2.value();
            break 'attempt Err(exception_from(
                &attempt!(
                    'attempt,
                    call(
                        &attempt!('attempt, STATE.AppError.get("AppError")),
                        &[Value::from(1i64), Value::from(Str::lit("wrapped"))]
                    )
                ),
                &error,
            ));
        }
        Ok(())
    };
    if let Some(error_3) = handled(caught_2) {
        if exception_matches(&error_3, &STATE.AppError.get("AppError")?)? {
            error = error_3.value();
            print(&[
                &error,
                &Str::lit("|"),
                &ops::get_attr(&error, "__cause__")?.py_repr()?,
                &ops::get_attr(&error, "__suppress_context__")?,
            ])?;
        } else {
            return Err(error_3.exc());
        }
    }

    let caught_3: Res<()> = 'attempt3: {
        let outcome: Flow<()> = 'protected4: {
            break 'protected4 Flow::Raise(builtin_error("KeyError", "first"));
        };
        let _handling = outcome.handling();
        attempt!('attempt3, print(&[&Str::lit("cleanup")]));
        drop(_handling);
        match outcome {
            Flow::Next => {}
            Flow::Raise(error_4) => {
                break 'attempt3 Err(error_4);
            }
            Flow::Return(result) => {
                return Ok(result);
            }
            _ => {}
        }
        Ok(())
    };
    if let Some(error_5) = except(caught_3, &builtin("KeyError"))? {
        error = error_5.value();
        print(&[&Str::lit("outer"), &error])?;
    }

    print(&[&r#loop()?])?;
    for item_2 in ops::iter(&(Str::lit("a").concat(&Str::lit("b")), 5i64, values![1]).to_value())? {
        let wrong = item_2?;
        let caught_4: Res<()> = 'attempt6: {
            attempt!(
                'attempt6,
                print(&[&attempt!('attempt6, ops::add(&wrong, &Value::from(1i64)))])
            );
            Ok(())
        };
        if let Some(error_6) = except(caught_4, &builtin("TypeError"))? {
            error = error_6.value();
            print(&[&Str::lit("TypeError:"), &error])?;
        }
    }
    let caught_5: Res<()> = 'attempt7: {
        if 1i64 != 2 {
            break 'attempt7 Err(assertion_error(Some(Value::from(Str::lit("they differ")))));
        }
        Ok(())
    };
    if let Some(error_7) = except(caught_5, &builtin("AssertionError"))? {
        error = error_7.value();
        print(&[&error.py_repr()?])?;
    }
    Ok(())
}
