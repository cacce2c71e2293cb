use portalis_runtime::*;

/// The module's variables.
struct State {
    class_Manager: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_Manager: Slot::new(),
});

pub struct Manager {
    pub what: Field<Str>,
}

python_struct!(Manager, [what], [STATE.class_Manager]);

fn Manager_new(what: &Str) -> Obj<Manager> {
    let this = Obj::<Manager>::new(0);
    Manager_init(&this, what);
    this
}

static FROM_CAUSE_PARAMS: Params = Params::new("from_cause", &[]);

static FROM_CONTEXT_PARAMS: Params = Params::new("from_context", &[]);

static FROM_NONE_PARAMS: Params = Params::new("from_none", &[]);

static FROM_CLASS_PARAMS: Params = Params::new("from_class", &[]);

static FROM_OTHER_PARAMS: Params = Params::new("from_other", &[]);

static BARE_PARAMS: Params = Params::new("bare", &[]);

static BARE_OUTSIDE_PARAMS: Params = Params::new("bare_outside", &[]);

static BY_NAME_PARAMS: Params = Params::new("by_name", &[]);

static IN_FINALLY_PARAMS: Params = Params::new("in_finally", &[]);

static AFTER_FINALLY_PARAMS: Params = Params::new("after_finally", &[]);

static IN_ELSE_PARAMS: Params = Params::new("in_else", &[]);

static THREE_DEEP_PARAMS: Params = Params::new("three_deep", &[]);

static MANAGER_ENTER_PARAMS: Params = Params::new("Manager.__enter__", &["self"]);

static MANAGER_EXIT_PARAMS: Params =
    Params::new("Manager.__exit__", &["self", "kind", "error", "trace"]);

static MANAGER_ENTER_PARAMS_2: Params = Params::new("manager_enter", &[]);

static MANAGER_EXIT_PARAMS_2: Params = Params::new("manager_exit", &[]);

static MANAGER_PASS_PARAMS: Params = Params::new("manager_pass", &[]);

static BAD_HANDLER_PARAMS: Params = Params::new("bad_handler", &[]);

static RAISE_OTHER_PARAMS: Params = Params::new("raise_other", &[]);

static RAISE_NUMBER_PARAMS: Params = Params::new("raise_number", &[]);

static RAISE_CLASS_OTHER_PARAMS: Params = Params::new("raise_class_other", &[]);

static BAD_INSTANCE_PARAMS: Params = Params::new("bad_instance", &[]);

static BAD_INSTANCE_PICKY___INIT___PARAMS: Params =
    Params::new("bad_instance.<locals>.Picky.__init__", &["self", "needed"]);

static LOOP_PARAMS: Params = Params::new("loop", &[]);

static SWALLOWED_PARAMS: Params = Params::new("swallowed", &[]);

fn from_cause() -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, Dict::<Str, i64>::new().get_item(&Str::lit("k")));
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("KeyError"))? {
        let error = error_2.value();
        return Err(exception_from(
            &call(&builtin("ValueError"), &[Value::from(Str::lit("v"))])?,
            &error,
        ));
    }
    Ok(())
}

fn from_context() -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, Dict::<Str, i64>::new().get_item(&Str::lit("k")));
        Ok(())
    };
    if let Some(_error) = except(caught, &builtin("KeyError"))? {
        return Err(builtin_error("ValueError", "v"));
    }
    Ok(())
}

fn from_none() -> Res<()> {
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

fn from_class() -> Res<()> {
    Err(exception_from(
        &call(&builtin("ValueError"), &[Value::from(Str::lit("v"))])?,
        &builtin("ZeroDivisionError"),
    ))
}

fn from_other() -> Res<()> {
    Err(exception_from(
        &call(&builtin("ValueError"), &[Value::from(Str::lit("v"))])?,
        &Value::from(5i64),
    ))
}

fn bare() -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, builtins::int_from_str(&Str::lit("x")));
        Ok(())
    };
    if let Some(_error) = except(caught, &builtin("ValueError"))? {
        print(&[&Str::lit("again")])?;
        return Err(reraise());
    }
    Ok(())
}

fn bare_outside() -> Res<()> {
    Err(reraise())
}

fn by_name() -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, builtins::int_from_str(&Str::lit("x")));
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("ValueError"))? {
        let error = error_2.value();
        return Err(exception(&error));
    }
    Ok(())
}

fn in_finally() -> Res<()> {
    let outcome: Flow<()> = 'protected: {
        attempt_finally!('protected, List::<i64>::new().pop(-1));
        Flow::Next
    };
    let _handling = outcome.handling();
    Err(builtin_error("TypeError", "from finally"))
}

fn after_finally() -> Res<()> {
    let outcome: Flow<()> = 'protected: {
        attempt_finally!('protected, List::<i64>::new().pop(-1));
        Flow::Next
    };
    let _handling = outcome.handling();
    print(&[&Str::lit("finally")])?;
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

fn in_else() -> Res<()> {
    let outcome: Flow<()> = 'protected: {
        break 'protected Flow::Raise(builtin_error("KeyError", "else"));
    };
    let _handling = outcome.handling();
    print(&[&Str::lit("finally")])?;
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

fn three_deep() -> Res<()> {
    let caught_3: Res<()> = 'attempt: {
        let caught_2: Res<()> = 'attempt2: {
            let caught: Res<()> = 'attempt3: {
                attempt!('attempt3, int::true_div(1, 0));
                Ok(())
            };
            if let Some(_error_2) =
                attempt!('attempt2, except(caught, &builtin("ZeroDivisionError")))
            {
                break 'attempt2 Err(builtin_error("KeyError", "second"));
            }
            Ok(())
        };
        if let Some(_error_3) = attempt!('attempt, except(caught_2, &builtin("KeyError"))) {
            break 'attempt Err(builtin_error("IndexError", "third"));
        }
        Ok(())
    };
    if let Some(error_4) = except(caught_3, &builtin("IndexError"))? {
        let error = error_4.value();
        print(&[
            &ops::get_attr(&error, "__context__")?.py_repr()?,
            &ops::get_attr(&ops::get_attr(&error, "__context__")?, "__context__")?.py_repr()?,
        ])?;
        return Err(reraise());
    }
    Ok(())
}

fn Manager_init(this: &Obj<Manager>, what: &Str) {
    this.what.set(what.clone());
}

fn Manager_enter(this: &Obj<Manager>) -> Res<Obj<Manager>> {
    if this.what.get() == "enter" {
        return Err(builtin_error("KeyError", "enter"));
    }
    Ok(this.clone())
}

fn Manager_exit(this: &Obj<Manager>, kind: &Value, error: &Value, trace: &Value) -> Res<bool> {
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
        error,
    ])?;
    if this.what.get() == "exit" {
        return Err(builtin_error("KeyError", "exit"));
    }
    Ok(this.what.get() == "swallow")
}

fn manager_enter() -> Res<()> {
    let (context, entered) = ContextManager::enter(&Manager_new(&Str::lit("enter")).to_value())?;
    let outcome: Flow<()> = 'protected: {
        attempt_finally!('protected, print(&[&Str::lit("never")]));
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
    Ok(())
}

fn manager_exit() -> Res<()> {
    let (context, entered) = ContextManager::enter(&Manager_new(&Str::lit("exit")).to_value())?;
    let outcome: Flow<()> = 'protected: {
        attempt_finally!('protected, int::true_div(1, 0));
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
    Ok(())
}

fn manager_pass() -> Res<()> {
    let (context, entered) = ContextManager::enter(&Manager_new(&Str::lit("swallow")).to_value())?;
    let outcome: Flow<()> = 'protected: {
        let (context_2, entered_2) = attempt_finally!(
            'protected,
            ContextManager::enter(&Manager_new(&Str::lit("pass")).to_value())
        );
        let outcome_2: Flow<()> = 'protected2: {
            attempt_finally!('protected2, int::true_div(1, 0));
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
    let (context_3, entered_3) = ContextManager::enter(&Manager_new(&Str::lit("pass")).to_value())?;
    let outcome_3: Flow<()> = 'protected3: {
        break 'protected3 Flow::Raise(builtin_error("LookupError", "out"));
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
    Ok(())
}

fn bad_handler() -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, int::true_div(1, 0));
        Ok(())
    };
    if let Some(error) = handled(caught) {
        if exception_matches(&error, &Value::from(Str::lit("not a class")))? {
            print(&[&Str::lit("never")])?;
        } else {
            return Err(error.exc());
        }
    }
    Ok(())
}

fn raise_other() -> Res<()> {
    Err(exception(&Value::from(Str::lit("text"))))
}

fn raise_number() -> Res<()> {
    Err(exception(&Value::from(5i64)))
}

fn raise_class_other() -> Res<()> {
    Err(exception(&builtin("int")))
}

fn bad_instance() -> Res<()> {
    let class = {
        let bases: Vec<Value> = vec![builtin("Exception")];
        let namespace = Namespace::new("bad_instance.<locals>.Picky");
        namespace.set(
            "__init__",
            Function::new(
                &BAD_INSTANCE_PICKY___INIT___PARAMS,
                Vec::new(),
                move |args| {
                    bad_instance_Picky___init__(&args[0], &args[1]);
                    Ok(Value::NONE)
                },
            ),
        );
        namespace.finish("Picky", &bases)?
    };
    let Picky = class;

    Err(exception(&Picky))
}

fn bad_instance_Picky___init__(self_: &Value, needed: &Value) {}

fn r#loop() -> Res<()> {
    let new_first = call(&builtin("ValueError"), &[Value::from(Str::lit("first"))])?;
    let new_second = call(&builtin("ValueError"), &[Value::from(Str::lit("second"))])?;
    let first = new_first;
    let second = new_second;
    let value = second.clone();
    ops::set_attr(&first, "__context__", value)?;
    let caught: Res<()> = 'attempt: {
        break 'attempt Err(exception(&first));
    };
    if let Some(_error) = except(caught, &builtin("ValueError"))? {
        return Err(exception(&second));
    }
    Ok(())
}

fn swallowed() -> Res<()> {
    print(&[&swallowed_inner()])?;
    for number in 0i64..3 {
        let outcome: Flow<()> = 'protected2: {
            break 'protected2 Flow::Raise(builtin_error("ValueError", Value::from(number)));
        };
        let _handling = outcome.handling();
        if number < 2 {
            continue;
        }
        break;
    }
    print(&[&Str::lit("after")])?;
    Err(builtin_error("ValueError", "at last"))
}

fn swallowed_inner() -> Str {
    let outcome: Flow<Str> = 'protected: {
        attempt_finally!('protected, int::true_div(1, 0));
        Flow::Next
    };
    let _handling = outcome.handling();
    Str::lit("swallowed")
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

    print(&[&Str::lit("begin")])?;
    let mut globals_of_this = list![
        Function::shared(Function::new(&FROM_CAUSE_PARAMS, Vec::new(), move |_| {
            from_cause()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&FROM_CONTEXT_PARAMS, Vec::new(), move |_| {
            from_context()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&FROM_NONE_PARAMS, Vec::new(), move |_| {
            from_none()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&FROM_CLASS_PARAMS, Vec::new(), move |_| {
            from_class()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&FROM_OTHER_PARAMS, Vec::new(), move |_| {
            from_other()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&BARE_PARAMS, Vec::new(), move |_| {
            bare()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&BARE_OUTSIDE_PARAMS, Vec::new(), move |_| {
            bare_outside()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&BY_NAME_PARAMS, Vec::new(), move |_| {
            by_name()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&IN_FINALLY_PARAMS, Vec::new(), move |_| {
            in_finally()?;
            Ok(Value::NONE)
        }))
    ];
    globals_of_this.extend(&list![
        Function::shared(Function::new(
            &AFTER_FINALLY_PARAMS,
            Vec::new(),
            move |_| {
                after_finally()?;
                Ok(Value::NONE)
            }
        )),
        Function::shared(Function::new(&IN_ELSE_PARAMS, Vec::new(), move |_| {
            in_else()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&THREE_DEEP_PARAMS, Vec::new(), move |_| {
            three_deep()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(
            &MANAGER_ENTER_PARAMS_2,
            Vec::new(),
            move |_| {
                manager_enter()?;
                Ok(Value::NONE)
            }
        )),
        Function::shared(Function::new(
            &MANAGER_EXIT_PARAMS_2,
            Vec::new(),
            move |_| {
                manager_exit()?;
                Ok(Value::NONE)
            }
        )),
        Function::shared(Function::new(&MANAGER_PASS_PARAMS, Vec::new(), move |_| {
            manager_pass()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&BAD_HANDLER_PARAMS, Vec::new(), move |_| {
            bad_handler()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&RAISE_OTHER_PARAMS, Vec::new(), move |_| {
            raise_other()?;
            Ok(Value::NONE)
        }))
    ])?;
    globals_of_this.extend(&list![
        Function::shared(Function::new(&RAISE_NUMBER_PARAMS, Vec::new(), move |_| {
            raise_number()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(
            &RAISE_CLASS_OTHER_PARAMS,
            Vec::new(),
            move |_| {
                raise_class_other()?;
                Ok(Value::NONE)
            }
        )),
        Function::shared(Function::new(&BAD_INSTANCE_PARAMS, Vec::new(), move |_| {
            bad_instance()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&LOOP_PARAMS, Vec::new(), move |_| {
            r#loop()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&SWALLOWED_PARAMS, Vec::new(), move |_| {
            swallowed()?;
            Ok(Value::NONE)
        }))
    ])?;
    for function in globals_of_this.iter() {
        if ops::is_eq(
            &ops::get_attr(&function, "__name__")?,
            &modules::sys::argv().get(1)?,
        )? {
            call(&function, &[])?;
        }
    }
    Ok(())
}
