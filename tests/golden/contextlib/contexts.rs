use portalis_runtime::*;

/// The module's variables.
struct State {
    tag: Slot<Value>,
    default_tag_quiet: Slot<Value>,
    default_timed_b: Slot<Value>,
    class_Res: Slot<Value>,
    class_Timer: Slot<Value>,
    class_Manager: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    tag: Slot::new(),
    default_tag_quiet: Slot::new(),
    default_timed_b: Slot::new(),
    class_Res: Slot::new(),
    class_Timer: Slot::new(),
    class_Manager: Slot::new(),
});

#[allow(non_camel_case_types)]
pub struct Res_2 {
    pub n: Field<i64>,
}

python_struct!(Res_2, [n], [STATE.class_Res]);

fn Res_new(n: i64) -> Obj<Res_2> {
    let this = Obj::<Res_2>::new(0);
    Res_init(&this, n);
    this
}

static TAG_PARAMS: Params = Params::new("tag", &["name", "quiet"]).keyword_only(1);

static WORK_PARAMS: Params = Params::new("work", &["x"]);

static BAD_PARAMS: Params = Params::new("bad", &[]);

static TWICE_PARAMS: Params = Params::new("twice", &[]);

static SWALLOW_PARAMS: Params = Params::new("swallow", &[]);

static TRANSLATE_PARAMS: Params = Params::new("translate", &[]);

static RES_CLOSE_PARAMS: Params = Params::new("Res.close", &["self"]);

static RES_ENTER_PARAMS: Params = Params::new("Res.__enter__", &["self"]);

static RES_EXIT_PARAMS: Params = Params::new("Res.__exit__", &["self", "exc"]).star();

static LAMBDA_PARAMS: Params = Params::new("<lambda>", &["a"]).star();

static TIMER___ENTER___PARAMS: Params = Params::new("Timer.__enter__", &["self"]);

static TIMER___EXIT___PARAMS: Params = Params::new("Timer.__exit__", &["self", "exc"]).star();

static TIMED_PARAMS: Params = Params::new("timed", &["a", "b"]);

static MANAGER___EXIT___PARAMS: Params = Params::new("Manager.__exit__", &["self", "exc"]).star();

static OUTER_PARAMS: Params = Params::new("outer", &[]);

/// Writes a tag.
fn tag(name: &Value, quiet: &Value) -> Generator<Value> {
    let name = name.clone();
    let quiet = quiet.clone();
    Generator::new("tag", move |co: Co<Value>| async move {
        print(&[&Str::from(format!("<{}>", ops::format(&name, "")?))])?;
        let outcome: Flow<Value> = 'protected: {
            let caught: Res<()> = 'attempt2: {
                attempt!(
                    'attempt2,
                    co.give(attempt!('attempt2, call_method(&name, "upper", &[])))
                        .await
                );
                Ok(())
            };
            if let Some(error) =
                attempt_finally!('protected, except(caught, &builtin("ValueError")))
            {
                let e = error.value();
                attempt_finally!('protected, print(&[&Str::lit("caught"), &e]));
            }
            Flow::Next
        };
        let _handling = outcome.handling();
        print(&[&Str::from(format!("</{}>", ops::format(&name, "")?))])?;
        drop(_handling);
        match outcome {
            Flow::Next => {}
            Flow::Raise(error_2) => {
                return Err(error_2);
            }
            Flow::Return(result) => {
                return Ok(result);
            }
            _ => {}
        }
        Ok(Value::NONE)
    })
}

fn work(x: &Value) -> Res<Value> {
    print(&[&Str::lit("work"), x])?;
    ops::mul(x, &Value::from(2i64))
}

fn bad() -> Generator<Value> {
    Generator::new("bad", move |co: Co<Value>| async move { Ok(Value::NONE) })
}

fn twice() -> Generator<Value> {
    Generator::new("twice", move |co: Co<Value>| async move {
        co.give(Value::from(1i64)).await?;
        co.give(Value::from(2i64)).await?;
        Ok(Value::NONE)
    })
}

fn swallow() -> Generator<Value> {
    Generator::new("swallow", move |co: Co<Value>| async move {
        let caught: Res<()> = 'attempt: {
            attempt!('attempt, co.give(Value::NONE).await);
            Ok(())
        };
        if let Some(_error) = except(caught, &builtin("BaseException"))? {
            co.give(Value::NONE).await?;
        }
        Ok(Value::NONE)
    })
}

fn translate() -> Generator<Value> {
    Generator::new("translate", move |co: Co<Value>| async move {
        let caught: Res<()> = 'attempt: {
            attempt!('attempt, co.give(Value::NONE).await);
            Ok(())
        };
        if let Some(error) = except(caught, &builtin("KeyError"))? {
            let e = error.value();
            return Err(exception_from(
                &call(
                    &builtin("LookupError"),
                    &[Value::from(Str::lit("translated"))],
                )?,
                &e,
            ));
        }
        Ok(Value::NONE)
    })
}

fn Res_init(this: &Obj<Res_2>, n: i64) {
    this.n.set(n);
}

fn Res_close(this: &Obj<Res_2>) -> Res<()> {
    print(&[&Str::lit("close"), &this.n.get()])?;
    Ok(())
}

fn Res_enter(this: &Obj<Res_2>) -> Res<Obj<Res_2>> {
    print(&[&Str::lit("enter"), &this.n.get()])?;
    Ok(this.clone())
}

fn Res_exit(this: &Obj<Res_2>, exc: &Tuple<Value>) -> Res<bool> {
    print(&[&Str::lit("exit"), &this.n.get(), &{
        let left = exc.get(0)?;
        if left.truth()? {
            ops::get_attr(&exc.get(0)?, "__name__")?
        } else {
            left
        }
    }])?;
    Ok(this.n.get() == 2)
}

fn lambda(a: &Tuple<Value>) -> Res<()> {
    print(&[&Str::lit("pushed"), &a.get(0)?])?;
    Ok(())
}

fn Timer___enter__(self_: &Value) -> Res<Value> {
    print(&[&Str::lit("start")])?;
    Ok(self_.clone())
}

fn Timer___exit__(self_: &Value, exc: &Tuple<Value>) -> Res<bool> {
    print(&[&Str::lit("stop")])?;
    Ok(false)
}

fn timed(a: &Value, b: &Value) -> Res<Value> {
    ops::add(a, b)
}

fn Manager___exit__(self_: &Value, exc: &Tuple<Value>) -> Res<()> {
    print(&[&Str::lit("leave")])
}

fn outer() -> Generator<Value> {
    Generator::new("outer", move |co: Co<Value>| async move {
        let (context, entered) = ContextManager::enter(&call(
            &STATE.tag.get("tag")?,
            &[Value::from(Str::lit("in"))],
        )?)?;
        let outcome: Flow<Value> = 'protected: {
            attempt_finally!('protected, co.give(Value::from(Str::lit("deep"))).await);
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
            _ => {}
        }
        Ok(Value::NONE)
    })
}

fn gen_use() -> Generator<i64> {
    Generator::new("gen_use", move |co: Co<i64>| async move {
        let (context, entered) = ContextManager::enter(&call(
            &STATE.tag.get("tag")?,
            &[Value::from(Str::lit("gen"))],
        )?)?;
        let outcome: Flow<Value> = 'protected: {
            attempt_finally!('protected, co.give(1).await);
            attempt_finally!('protected, co.give(2).await);
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
            _ => {}
        }
        Ok(Value::NONE)
    })
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut t: Value = Value::NONE;
    let mut e: Value = Value::NONE;
    let mut r: Value = Value::NONE;
    let mut n: Value = Value::NONE;
    let mut stack: Value = Value::NONE;
    let mut m: Value = Value::NONE;
    let mut d: Value = Value::NONE;
    STATE.tag.set(call(
        &member("contextlib", "contextmanager"),
        &[Function::documented(
            &TAG_PARAMS,
            vec![None, Some(Value::from(false))],
            Value::from("Writes a tag."),
            move |args| Ok(tag(&args[0], &args[1]).to_value()),
        )],
    )?);

    let (context, entered) = ContextManager::enter(&call(
        &STATE.tag.get("tag")?,
        &[Value::from(Str::lit("a"))],
    )?)?;
    let outcome: Flow<()> = 'protected: {
        t = entered.clone();

        let (context_2, entered_2) = attempt_finally!(
            'protected,
            ContextManager::enter(&attempt_finally!(
                'protected,
                call(
                    &attempt_finally!('protected, STATE.tag.get("tag")),
                    &[Value::from(Str::lit("b"))]
                )
            ))
        );
        let outcome_2: Flow<()> = 'protected2: {
            attempt_finally!('protected2, print(&[&t]));
            Flow::Next
        };
        let suppressed = attempt_finally!('protected, context_2.exit(&outcome_2));
        match outcome_2 {
            Flow::Next => {}
            Flow::Raise(error) => {
                if !suppressed {
                    break 'protected Flow::Raise(error);
                }
            }
            Flow::Return(result) => {
                break 'protected Flow::Return(result);
            }
            _ => {}
        }
        Flow::Next
    };
    let suppressed_2 = context.exit(&outcome)?;
    match outcome {
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
    let (context_3, entered_3) = ContextManager::enter(&call(
        &STATE.tag.get("tag")?,
        &[Value::from(Str::lit("c"))],
    )?)?;
    let outcome_3: Flow<()> = 'protected3: {
        break 'protected3 Flow::Raise(builtin_error("ValueError", "inside"));
    };
    let suppressed_3 = context_3.exit(&outcome_3)?;
    match outcome_3 {
        Flow::Next => {}
        Flow::Raise(error_3) => {
            if !suppressed_3 {
                return Err(error_3);
            }
        }
        Flow::Return(result_3) => {
            return Ok(result_3);
        }
        _ => {}
    }
    let caught: Res<()> = 'attempt4: {
        let (context_4, entered_4) = attempt!(
            'attempt4,
            ContextManager::enter(&attempt!(
                'attempt4,
                call(
                    &attempt!('attempt4, STATE.tag.get("tag")),
                    &[Value::from(Str::lit("d"))]
                )
            ))
        );
        let outcome_4: Flow<()> = 'protected5: {
            break 'protected5 Flow::Raise(builtin_error("KeyError", "k"));
        };
        let suppressed_4 = attempt!('attempt4, context_4.exit(&outcome_4));
        match outcome_4 {
            Flow::Next => {}
            Flow::Raise(error_4) => {
                if !suppressed_4 {
                    break 'attempt4 Err(error_4);
                }
            }
            Flow::Return(result_4) => {
                return Ok(result_4);
            }
            _ => {}
        }
        Ok(())
    };
    if let Some(error_5) = except(caught, &builtin("KeyError"))? {
        e = error_5.value();
        print(&[&Str::lit("outside"), &e])?;
    }
    print(&[
        &ops::get_attr(&STATE.tag.get("tag")?, "__name__")?,
        &ops::get_attr(&STATE.tag.get("tag")?, "__doc__")?,
    ])?;

    let decorator = call(&STATE.tag.get("tag")?, &[Value::from(Str::lit("deco"))])?;
    let work_2 = call(
        &decorator,
        &[Function::new(&WORK_PARAMS, Vec::new(), move |args| {
            work(&args[0])
        })],
    )?;

    print(&[
        &call(&work_2, &[Value::from(4i64)])?,
        &ops::get_attr(&work_2, "__name__")?,
    ])?;

    let bad_2 = call(
        &member("contextlib", "contextmanager"),
        &[Function::new(&BAD_PARAMS, Vec::new(), move |_| {
            Ok(bad().to_value())
        })],
    )?;

    let twice_2 = call(
        &member("contextlib", "contextmanager"),
        &[Function::new(&TWICE_PARAMS, Vec::new(), move |_| {
            Ok(twice().to_value())
        })],
    )?;

    for manager in tuple![bad_2.clone(), twice_2.clone()].iter() {
        let caught_2: Res<()> = 'attempt7: {
            let (context_5, entered_5) = attempt!(
                'attempt7,
                ContextManager::enter(&attempt!('attempt7, call(&manager, &[])))
            );
            let outcome_5: Flow<()> = { Flow::Next };
            let suppressed_5 = attempt!('attempt7, context_5.exit(&outcome_5));
            match outcome_5 {
                Flow::Next => {}
                Flow::Raise(error_6) => {
                    if !suppressed_5 {
                        break 'attempt7 Err(error_6);
                    }
                }
                Flow::Return(result_5) => {
                    return Ok(result_5);
                }
                _ => {}
            }
            Ok(())
        };
        if let Some(error_7) = except(caught_2, &builtin("RuntimeError"))? {
            e = error_7.value();
            print(&[&e])?;
        }
    }

    let swallow_2 = call(
        &member("contextlib", "contextmanager"),
        &[Function::new(&SWALLOW_PARAMS, Vec::new(), move |_| {
            Ok(swallow().to_value())
        })],
    )?;

    let caught_3: Res<()> = 'attempt9: {
        let (context_6, entered_6) = attempt!(
            'attempt9,
            ContextManager::enter(&attempt!('attempt9, call(&swallow_2, &[])))
        );
        let outcome_6: Flow<()> = 'protected10: {
            break 'protected10 Flow::Raise(builtin_error("ValueError", "x"));
        };
        let suppressed_6 = attempt!('attempt9, context_6.exit(&outcome_6));
        match outcome_6 {
            Flow::Next => {}
            Flow::Raise(error_8) => {
                if !suppressed_6 {
                    break 'attempt9 Err(error_8);
                }
            }
            Flow::Return(result_6) => {
                return Ok(result_6);
            }
            _ => {}
        }
        Ok(())
    };
    if let Some(error_9) = except(caught_3, &builtin("RuntimeError"))? {
        e = error_9.value();
        print(&[&e])?;
    }

    let translate_2 = call(
        &member("contextlib", "contextmanager"),
        &[Function::new(&TRANSLATE_PARAMS, Vec::new(), move |_| {
            Ok(translate().to_value())
        })],
    )?;

    let caught_4: Res<()> = 'attempt11: {
        let (context_7, entered_7) = attempt!(
            'attempt11,
            ContextManager::enter(&attempt!('attempt11, call(&translate_2, &[])))
        );
        let outcome_7: Flow<()> = 'protected12: {
            attempt_finally!(
                'protected12,
                Dict::<Str, i64>::new().get_item(&Str::lit("q"))
            );
            Flow::Next
        };
        let suppressed_7 = attempt!('attempt11, context_7.exit(&outcome_7));
        match outcome_7 {
            Flow::Next => {}
            Flow::Raise(error_10) => {
                if !suppressed_7 {
                    break 'attempt11 Err(error_10);
                }
            }
            Flow::Return(result_7) => {
                return Ok(result_7);
            }
            _ => {}
        }
        Ok(())
    };
    if let Some(error_11) = except(caught_4, &builtin("LookupError"))? {
        e = error_11.value();
        print(&[
            &e.type_name(),
            &e,
            &ops::get_attr(&e, "__cause__")?.py_repr()?,
        ])?;
    }

    let (context_8, entered_8) = ContextManager::enter(&call(
        &member("contextlib", "suppress"),
        &[builtin("KeyError"), builtin("IndexError")],
    )?)?;
    let outcome_8: Flow<()> = 'protected13: {
        attempt_finally!(
            'protected13,
            print(&[&attempt_finally!('protected13, List::<i64>::new().get(1))])
        );
        attempt_finally!('protected13, print(&[&Str::lit("not reached")]));
        Flow::Next
    };
    let suppressed_8 = context_8.exit(&outcome_8)?;
    match outcome_8 {
        Flow::Next => {}
        Flow::Raise(error_12) => {
            if !suppressed_8 {
                return Err(error_12);
            }
        }
        Flow::Return(result_8) => {
            return Ok(result_8);
        }
        _ => {}
    }
    let (context_9, entered_9) =
        ContextManager::enter(&call(&member("contextlib", "suppress"), &[])?)?;
    let outcome_9: Flow<()> = 'protected14: {
        attempt_finally!('protected14, print(&[&Str::lit("fine")]));
        Flow::Next
    };
    let suppressed_9 = context_9.exit(&outcome_9)?;
    match outcome_9 {
        Flow::Next => {}
        Flow::Raise(error_13) => {
            if !suppressed_9 {
                return Err(error_13);
            }
        }
        Flow::Return(result_9) => {
            return Ok(result_9);
        }
        _ => {}
    }
    let caught_5: Res<()> = 'attempt15: {
        let (context_10, entered_10) = attempt!(
            'attempt15,
            ContextManager::enter(&attempt!(
                'attempt15,
                call(&member("contextlib", "suppress"), &[builtin("KeyError")])
            ))
        );
        let outcome_10: Flow<()> = 'protected16: {
            break 'protected16 Flow::Raise(builtin_error("TypeError", "t"));
        };
        let suppressed_10 = attempt!('attempt15, context_10.exit(&outcome_10));
        match outcome_10 {
            Flow::Next => {}
            Flow::Raise(error_14) => {
                if !suppressed_10 {
                    break 'attempt15 Err(error_14);
                }
            }
            Flow::Return(result_10) => {
                return Ok(result_10);
            }
            _ => {}
        }
        Ok(())
    };
    if let Some(error_15) = except(caught_5, &builtin("TypeError"))? {
        e = error_15.value();
        print(&[&e])?;
    }

    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Res");

        namespace.set(
            "close",
            Function::new(&RES_CLOSE_PARAMS, Vec::new(), move |args| {
                Res_close(&Obj::<Res_2>::from_value(&args[0])?)?;
                Ok(Value::NONE)
            }),
        );

        namespace.set(
            "__enter__",
            Function::new(&RES_ENTER_PARAMS, Vec::new(), move |args| {
                Ok(Res_enter(&Obj::<Res_2>::from_value(&args[0])?)?.to_value())
            }),
        );

        namespace.set(
            "__exit__",
            Function::new(&RES_EXIT_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Res_exit(
                    &Obj::<Res_2>::from_value(&args[0])?,
                    &Tuple::<Value>::from_value(&args[1])?,
                )?))
            }),
        );
        namespace.finish("Res", &bases)?
    };
    STATE.class_Res.set(class.clone());

    let (context_11, entered_11) = ContextManager::enter(&call(
        &member("contextlib", "closing"),
        &[Res_new(1).to_value()],
    )?)?;
    let outcome_11: Flow<()> = 'protected17: {
        r = entered_11.clone();

        attempt_finally!(
            'protected17,
            print(&[&attempt_finally!('protected17, ops::get_attr(&r, "n"))])
        );
        Flow::Next
    };
    let suppressed_11 = context_11.exit(&outcome_11)?;
    match outcome_11 {
        Flow::Next => {}
        Flow::Raise(error_16) => {
            if !suppressed_11 {
                return Err(error_16);
            }
        }
        Flow::Return(result_11) => {
            return Ok(result_11);
        }
        _ => {}
    }
    let (context_12, entered_12) = ContextManager::enter(&call(
        &member("contextlib", "nullcontext"),
        &[Value::from(5i64)],
    )?)?;
    let outcome_12: Flow<()> = 'protected18: {
        n = entered_12.clone();
        attempt_finally!('protected18, print(&[&n]));
        Flow::Next
    };
    let suppressed_12 = context_12.exit(&outcome_12)?;
    match outcome_12 {
        Flow::Next => {}
        Flow::Raise(error_17) => {
            if !suppressed_12 {
                return Err(error_17);
            }
        }
        Flow::Return(result_12) => {
            return Ok(result_12);
        }
        _ => {}
    }
    let (context_13, entered_13) =
        ContextManager::enter(&call(&member("contextlib", "nullcontext"), &[])?)?;
    let outcome_13: Flow<()> = 'protected19: {
        n = entered_13.clone();
        attempt_finally!('protected19, print(&[&n]));
        Flow::Next
    };
    let suppressed_13 = context_13.exit(&outcome_13)?;
    match outcome_13 {
        Flow::Next => {}
        Flow::Raise(error_18) => {
            if !suppressed_13 {
                return Err(error_18);
            }
        }
        Flow::Return(result_13) => {
            return Ok(result_13);
        }
        _ => {}
    }
    let (context_14, entered_14) =
        ContextManager::enter(&call(&member("contextlib", "ExitStack"), &[])?)?;
    let outcome_14: Flow<()> = 'protected20: {
        stack = entered_14.clone();
        for i in 0i64..3 {
            attempt_finally!(
                'protected20,
                call_method(&stack, "enter_context", &[Res_new(i).to_value()])
            );
        }
        attempt_finally!(
            'protected20,
            call_method_kw(
                &stack,
                "callback",
                &[
                    builtin("print"),
                    Value::from(Str::lit("callback")),
                    Value::from(1i64)
                ],
                &[(Str::lit("sep"), Value::from(Str::lit("-")))]
            )
        );
        attempt_finally!(
            'protected20,
            call_method(
                &stack,
                "push",
                &[Function::new(&LAMBDA_PARAMS, Vec::new(), move |args| {
                    lambda(&Tuple::<Value>::from_value(&args[0])?)?;
                    Ok(Value::NONE)
                })]
            )
        );
        break 'protected20 Flow::Raise(builtin_error("ValueError", "stacked"));
    };
    let suppressed_14 = context_14.exit(&outcome_14)?;
    match outcome_14 {
        Flow::Next => {}
        Flow::Raise(error_19) => {
            if !suppressed_14 {
                return Err(error_19);
            }
        }
        Flow::Return(result_14) => {
            return Ok(result_14);
        }
        _ => {}
    }
    print(&[&Str::lit("after")])?;
    let caught_6: Res<()> = 'attempt22: {
        let (context_15, entered_15) = attempt!(
            'attempt22,
            ContextManager::enter(&attempt!(
                'attempt22,
                call(&member("contextlib", "ExitStack"), &[])
            ))
        );
        let outcome_15: Flow<()> = 'protected23: {
            stack = entered_15.clone();
            attempt_finally!(
                'protected23,
                call_method(&stack, "enter_context", &[Res_new(1).to_value()])
            );
            break 'protected23 Flow::Raise(builtin_error("ValueError", "through"));
        };
        let suppressed_15 = attempt!('attempt22, context_15.exit(&outcome_15));
        match outcome_15 {
            Flow::Next => {}
            Flow::Raise(error_20) => {
                if !suppressed_15 {
                    break 'attempt22 Err(error_20);
                }
            }
            Flow::Return(result_15) => {
                return Ok(result_15);
            }
            _ => {}
        }
        Ok(())
    };
    if let Some(error_21) = except(caught_6, &builtin("ValueError"))? {
        e = error_21.value();
        print(&[&e])?;
    }
    stack = call(&member("contextlib", "ExitStack"), &[])?;
    call_method(&stack, "enter_context", &[Res_new(7).to_value()])?;
    let other = call_method(&stack, "pop_all", &[])?;
    call_method(&stack, "close", &[])?;
    print(&[&Str::lit("closed")])?;
    call_method(&other, "close", &[])?;
    let caught_7: Res<()> = 'attempt24: {
        let (context_16, entered_16) = attempt!(
            'attempt24,
            ContextManager::enter(&attempt!(
                'attempt24,
                call(&member("contextlib", "ExitStack"), &[])
            ))
        );
        let outcome_16: Flow<()> = 'protected25: {
            stack = entered_16.clone();
            attempt_finally!(
                'protected25,
                call_method(&stack, "enter_context", &[Value::from(3i64)])
            );
            Flow::Next
        };
        let suppressed_16 = attempt!('attempt24, context_16.exit(&outcome_16));
        match outcome_16 {
            Flow::Next => {}
            Flow::Raise(error_22) => {
                if !suppressed_16 {
                    break 'attempt24 Err(error_22);
                }
            }
            Flow::Return(result_16) => {
                return Ok(result_16);
            }
            _ => {}
        }
        Ok(())
    };
    if let Some(error_23) = except(caught_7, &builtin("TypeError"))? {
        e = error_23.value();
        print(&[&e])?;
    }

    let class_2 = {
        let bases_2: Vec<Value> = vec![member("contextlib", "ContextDecorator")];
        let namespace_2 = Namespace::new("Timer");

        namespace_2.set(
            "__enter__",
            Function::new(&TIMER___ENTER___PARAMS, Vec::new(), move |args| {
                Timer___enter__(&args[0])
            }),
        );

        namespace_2.set(
            "__exit__",
            Function::new(&TIMER___EXIT___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Timer___exit__(
                    &args[0],
                    &Tuple::<Value>::from_value(&args[1])?,
                )?))
            }),
        );
        namespace_2.finish("Timer", &bases_2)?
    };
    STATE.class_Timer.set(class_2.clone());
    let Timer = class_2;

    let decorator_2 = call(&Timer, &[])?;
    let timed_2 = call(
        &decorator_2,
        &[Function::new(
            &TIMED_PARAMS,
            vec![None, Some(Value::from(2i64))],
            move |args| timed(&args[0], &args[1]),
        )],
    )?;

    print(&[
        &call(&timed_2, &[Value::from(1i64)])?,
        &call_kw(
            &timed_2,
            &[Value::from(1i64)],
            &[(Str::lit("b"), Value::from(5i64))],
        )?,
    ])?;

    let class_3 = {
        let bases_3: Vec<Value> = vec![member("contextlib", "AbstractContextManager")];
        let namespace_3 = Namespace::new("Manager");

        namespace_3.set(
            "__exit__",
            Function::new(&MANAGER___EXIT___PARAMS, Vec::new(), move |args| {
                Manager___exit__(&args[0], &Tuple::<Value>::from_value(&args[1])?)?;
                Ok(Value::NONE)
            }),
        );
        namespace_3.finish("Manager", &bases_3)?
    };
    STATE.class_Manager.set(class_3.clone());
    let Manager = class_3;

    let (context_17, entered_17) = ContextManager::enter(&call(&Manager, &[])?)?;
    let outcome_17: Flow<()> = 'protected26: {
        m = entered_17.clone();

        attempt_finally!('protected26, print(&[&m.type_name()]));
        Flow::Next
    };
    let suppressed_17 = context_17.exit(&outcome_17)?;
    match outcome_17 {
        Flow::Next => {}
        Flow::Raise(error_24) => {
            if !suppressed_17 {
                return Err(error_24);
            }
        }
        Flow::Return(result_17) => {
            return Ok(result_17);
        }
        _ => {}
    }
    print(&[&is_instance(
        &Res_new(1).to_value(),
        &member("contextlib", "AbstractContextManager"),
    )?])?;

    let outer_2 = call(
        &member("contextlib", "contextmanager"),
        &[Function::new(&OUTER_PARAMS, Vec::new(), move |_| {
            Ok(outer().to_value())
        })],
    )?;

    let (context_18, entered_18) = ContextManager::enter(&call(&outer_2, &[])?)?;
    let outcome_18: Flow<()> = 'protected27: {
        d = entered_18.clone();

        attempt_finally!('protected27, print(&[&d]));
        Flow::Next
    };
    let suppressed_18 = context_18.exit(&outcome_18)?;
    match outcome_18 {
        Flow::Next => {}
        Flow::Raise(error_25) => {
            if !suppressed_18 {
                return Err(error_25);
            }
        }
        Flow::Return(result_18) => {
            return Ok(result_18);
        }
        _ => {}
    }

    for item_2 in gen_use().to_iter() {
        let v = item_2?;

        print(&[&v])?;
    }
    let caught_8: Res<()> = 'attempt29: {
        let (context_19, entered_19) = attempt!(
            'attempt29,
            ContextManager::enter(&attempt!(
                'attempt29,
                call(
                    &attempt!('attempt29, STATE.tag.get("tag")),
                    &[Value::from(Str::lit("stop"))]
                )
            ))
        );
        let outcome_19: Flow<()> = 'protected30: {
            break 'protected30 Flow::Raise(exception(&attempt_finally!(
                'protected30,
                call(&builtin("StopIteration"), &[Value::from(Str::lit("s"))])
            )));
        };
        let suppressed_19 = attempt!('attempt29, context_19.exit(&outcome_19));
        match outcome_19 {
            Flow::Next => {}
            Flow::Raise(error_26) => {
                if !suppressed_19 {
                    break 'attempt29 Err(error_26);
                }
            }
            Flow::Return(result_19) => {
                return Ok(result_19);
            }
            _ => {}
        }
        Ok(())
    };
    if let Some(error_27) = except(caught_8, &builtin("StopIteration"))? {
        e = error_27.value();
        print(&[&Str::lit("stop"), &e])?;
    }
    Ok(())
}
