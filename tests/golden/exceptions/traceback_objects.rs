use portalis_runtime::*;

/// The module's variables.
struct State {
    class_CM: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_CM: Slot::new(),
});

pub struct CM {}

python_struct!(CM, [], [STATE.class_CM]);

fn CM_new() -> Obj<CM> {
    let this = Obj::<CM>::new(0);
    this
}

static CM_ENTER_PARAMS: Params = Params::new("CM.__enter__", &["self"]);

static CM_EXIT_PARAMS: Params = Params::new("CM.__exit__", &["self", "t", "v", "tb"]);

fn CM_enter(this: &Obj<CM>) -> Obj<CM> {
    this.clone()
}

fn CM_exit(this: &Obj<CM>, t: &Value, v: &Value, tb: &Value) -> Res<bool> {
    print(&[&t.is_none(), &v.is_none(), &tb.is_none(), &tb.type_name()])?;
    if !v.is_none() {
        print(&[&ops::is(&ops::get_attr(v, "__traceback__")?, tb)])?;
    }
    Ok(true)
}

fn f(k: i64) -> Res<i64> {
    List::<i64>::new().get(k)
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut x: Value = Value::NONE;
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("CM");
        namespace.set(
            "__enter__",
            Function::new(&CM_ENTER_PARAMS, Vec::new(), move |args| {
                Ok(CM_enter(&Obj::<CM>::from_value(&args[0])?).to_value())
            }),
        );
        namespace.set(
            "__exit__",
            Function::new(&CM_EXIT_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(CM_exit(
                    &Obj::<CM>::from_value(&args[0])?,
                    &args[1],
                    &args[2],
                    &args[3],
                )?))
            }),
        );
        namespace.finish("CM", &bases)?
    };
    STATE.class_CM.set(class.clone());
    let (context, entered) = ContextManager::enter(&CM_new().to_value())?;
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
    let (context_2, entered_2) = ContextManager::enter(&CM_new().to_value())?;
    let outcome_2: Flow<()> = 'protected2: {
        attempt_finally!('protected2, int::true_div(1, 0));
        Flow::Next
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
    let (context_3, entered_3) = ContextManager::enter(&CM_new().to_value())?;
    let outcome_3: Flow<()> = 'protected3: {
        break 'protected3 Flow::Raise(builtin_error("ValueError", "x"));
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
    let e = call(&builtin("ValueError"), &[Value::from(1i64)])?;
    print(&[&ops::get_attr(&e, "__traceback__")?])?;
    let caught: Res<()> = 'attempt4: {
        break 'attempt4 Err(exception(&e));
    };
    if let Some(error_4) = except(caught, &builtin("ValueError"))? {
        x = error_4.value();
        print(&[
            &ops::get_attr(&x, "__traceback__")?.is_none(),
            &ops::get_attr(
                &call_method(&x, "with_traceback", &[Value::NONE])?,
                "__traceback__",
            )?,
            &modules::sys::exc_info().get(2)?.is_none(),
        ])?;
    }
    let caught_2: Res<()> = 'attempt5: {
        let value = 3i64;
        attempt!(
            'attempt5,
            ops::set_attr(&e, "__traceback__", Value::from(value))
        );
        Ok(())
    };
    if let Some(error_5) = except(caught_2, &builtin("TypeError"))? {
        x = error_5.value();
        print(&[&x])?;
    }
    let caught_3: Res<()> = 'attempt6: {
        attempt!('attempt6, f(3));
        Ok(())
    };
    if let Some(error_6) = except(caught_3, &builtin("IndexError"))? {
        x = error_6.value();
        let tb = ops::get_attr(&x, "__traceback__")?;
        print(&[
            &ops::is(&tb, &ops::get_attr(&x, "__traceback__")?),
            &!tb.is_none(),
        ])?;
        print(&[&ops::is(
            &ops::get_attr(
                &call_method(
                    &call(&builtin("ValueError"), &[])?,
                    "with_traceback",
                    &[tb.clone()],
                )?,
                "__traceback__",
            )?,
            &tb,
        )])?;
    }
    Ok(())
}
