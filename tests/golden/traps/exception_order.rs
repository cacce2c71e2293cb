//! Which handler runs; else; bare raise; chaining; hierarchy; attributes and text of exceptions.

use portalis_runtime::*;

/// The module's variables.
struct State {
    AppError: Slot<Value>,
    class_AppError: Slot<Value>,
    class_NetError: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    AppError: Slot::new(),
    class_AppError: Slot::new(),
    class_NetError: Slot::new(),
});

static NETERROR___INIT___PARAMS: Params =
    Params::new("NetError.__init__", &["self", "code", "rest"]).star();

static NETERROR___STR___PARAMS: Params = Params::new("NetError.__str__", &["self"]);

fn NetError___init__(self_: &Value, code: &Value, rest: &Tuple<Value>) -> Res<()> {
    let _ = {
        let mut args_2 = ArgList::new(&ops::get_attr(
            &super_(&STATE.class_NetError.get("__class__")?, self_)?,
            "__init__",
        )?);
        args_2.push(code.clone());
        args_2.extend(&rest.to_value())?;
        args_2.call()?
    };
    let value = code.clone();
    ops::set_attr(self_, "code", value)?;
    Ok(())
}

fn NetError___str__(self_: &Value) -> Res<Str> {
    Ok(Str::from(format!(
        "net {}",
        ops::format(&ops::get_attr(self_, "code")?, "")?
    )))
}

fn classify(error: &Value) -> Res<Str> {
    let mut e: Value = Value::NONE;
    let caught: Res<()> = 'attempt: {
        break 'attempt Err(exception(error));
    };
    if let Some(error_2) = handled(caught) {
        if exception_matches(
            &error_2,
            &(builtin("KeyError"), builtin("IndexError")).to_value(),
        )? {
            e = error_2.value();
            return Ok(Str::from(format!("lookup {}", ops::format(&e, "")?)));
        } else if exception_matches(&error_2, &STATE.AppError.get("AppError")?)? {
            e = error_2.value();
            return Ok(Str::from(format!(
                "app {} {}",
                e.py_repr()?,
                ops::format(&e, "")?
            )));
        } else if exception_matches(&error_2, &builtin("ArithmeticError"))? {
            return Ok(Str::lit("arithmetic"));
        } else if exception_matches(&error_2, &builtin("Exception"))? {
            e = error_2.value();
            return Ok(Str::from(format!(
                "other {} {}",
                e.type_name(),
                ops::format(&ops::get_attr(&e, "args")?, "")?
            )));
        } else {
            return Err(error_2.exc());
        }
    }
    Err(unreachable_code())
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut e: Value = Value::NONE;
    let class = {
        let bases: Vec<Value> = vec![builtin("Exception")];
        let namespace = Namespace::new("AppError");
        namespace.finish("AppError", &bases)?
    };
    STATE.class_AppError.set(class.clone());
    STATE.AppError.set(class);

    let class_2 = {
        let bases_2: Vec<Value> = vec![STATE.AppError.get("AppError")?, builtin("OSError")];
        let namespace_2 = Namespace::new("NetError");

        namespace_2.set(
            "__init__",
            Function::new(&NETERROR___INIT___PARAMS, Vec::new(), move |args| {
                NetError___init__(&args[0], &args[1], &Tuple::<Value>::from_value(&args[2])?)?;
                Ok(Value::NONE)
            }),
        );

        namespace_2.set(
            "__str__",
            Function::new(&NETERROR___STR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(NetError___str__(&args[0])?))
            }),
        );
        namespace_2.finish("NetError", &bases_2)?
    };
    STATE.class_NetError.set(class_2.clone());
    let NetError = class_2;

    for err in tuple![
        call(&builtin("KeyError"), &[Value::from(Str::lit("k"))])?,
        call(&builtin("IndexError"), &[Value::from(3i64)])?,
        call(&NetError, &[Value::from(5i64), Value::from(Str::lit("x"))])?,
        STATE.AppError.get("AppError")?,
        call(
            &STATE.AppError.get("AppError")?,
            &[Value::from(Str::lit("a")), Value::from(1i64)]
        )?,
        call(&builtin("ZeroDivisionError"), &[])?,
        builtin("OverflowError"),
        call(&builtin("ValueError"), &[])?,
        call(
            &builtin("RuntimeError"),
            &[Value::from(Str::lit("r")), Value::from(2i64)]
        )?
    ]
    .iter()
    {
        print(&[&classify(&err)?])?;
    }
    let caught_2: Res<()> = 'attempt2: {
        let caught: Res<()> = 'attempt3: {
            attempt!('attempt3, int::true_div(1, 0));
            Ok(())
        };
        if let Some(_error) = attempt!('attempt2, except(caught, &builtin("ZeroDivisionError"))) {
            attempt!('attempt2, print(&[&Str::lit("again")]));
            break 'attempt2 Err(reraise());
        }
        Ok(())
    };
    if let Some(error_2) = except(caught_2, &builtin("ArithmeticError"))? {
        e = error_2.value();
        print(&[
            &e.py_repr()?,
            &ops::get_attr(&e, "__context__")?,
            &ops::get_attr(&e, "__cause__")?,
        ])?;
    }
    let caught_4: Res<()> = 'attempt4: {
        let caught_3: Res<()> = 'attempt5: {
            attempt!('attempt5, Dict::<Str, i64>::new().get_item(&Str::lit("a")));
            Ok(())
        };
        if let Some(error_3) = attempt!('attempt4, except(caught_3, &builtin("KeyError"))) {
            let first = error_3.value();
            break 'attempt4 Err(exception_from(
                &attempt!(
                    'attempt4,
                    call(&builtin("ValueError"), &[Value::from(Str::lit("second"))])
                ),
                &first,
            ));
        }
        Ok(())
    };
    if let Some(error_4) = except(caught_4, &builtin("ValueError"))? {
        e = error_4.value();
        print(&[
            &ops::get_attr(&e, "__cause__")?.py_repr()?,
            &ops::is(
                &ops::get_attr(&e, "__cause__")?,
                &ops::get_attr(&e, "__context__")?,
            ),
            &ops::get_attr(&e, "__suppress_context__")?,
        ])?;
    }
    let caught_6: Res<()> = 'attempt6: {
        let caught_5: Res<()> = 'attempt7: {
            attempt!('attempt7, List::<i64>::new().get(0));
            Ok(())
        };
        if let Some(_error_5) = attempt!('attempt6, except(caught_5, &builtin("IndexError"))) {
            break 'attempt6 Err(exception_from(
                &attempt!(
                    'attempt6,
                    call(&builtin("ValueError"), &[Value::from(Str::lit("hidden"))])
                ),
                &Value::NONE,
            ));
        }
        Ok(())
    };
    if let Some(error_6) = except(caught_6, &builtin("ValueError"))? {
        e = error_6.value();
        print(&[
            &ops::get_attr(&e, "__cause__")?,
            &ops::get_attr(&e, "__context__")?.py_repr()?,
            &ops::get_attr(&e, "__suppress_context__")?,
        ])?;
    }
    for item_2 in ops::iter(&(5i64, Str::lit("text"), builtin("int")).to_value())? {
        let bad = item_2?;
        let caught_7: Res<()> = 'attempt9: {
            break 'attempt9 Err(exception(&bad));
        };
        if let Some(error_7) = except(caught_7, &builtin("TypeError"))? {
            e = error_7.value();
            print(&[&e])?;
        }
    }
    let caught_8: Res<()> = 'attempt10: {
        break 'attempt10 Err(reraise());
    };
    if let Some(error_8) = except(caught_8, &builtin("RuntimeError"))? {
        e = error_8.value();
        print(&[&e])?;
    }
    print(&[
        &call(&builtin("KeyError"), &[Value::from(Str::lit("k"))])?.py_str()?,
        &call(&builtin("KeyError"), &[])?.py_str()?,
        &call(
            &builtin("KeyError"),
            &[Value::from(Str::lit("a")), Value::from(1i64)],
        )?
        .py_repr()?,
        &bool::from_value(&call(
            &builtin("issubclass"),
            &[builtin("FileNotFoundError"), builtin("OSError")],
        )?)?,
        &ops::get_attr(
            &call(&builtin("LookupError"), &[Value::from(Str::lit("x"))])?,
            "args",
        )?,
    ])?;
    Ok(())
}
