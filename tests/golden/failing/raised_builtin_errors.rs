use portalis_runtime::*;

/// The module's variables.
struct State {
    MyError: Slot<Value>,
    class_MyError: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    MyError: Slot::new(),
    class_MyError: Slot::new(),
});

fn f(k: i64) -> Res<i64> {
    if k == 0 {
        return Err(bare_error("ValueError"));
    }
    if k == 1 {
        return Err(builtin_error(
            "ValueError",
            Str::lit("a").concat(&k.py_str()?),
        ));
    }
    if k == 2 {
        return Err(builtin_error("KeyError", (1i64, 2i64).to_value()));
    }
    if k == 3 {
        return Err(builtin_error("KeyError", Value::from(3i64)));
    }
    if k == 4 {
        return Err(builtin_error("TypeError", Value::from(1.5)));
    }
    if k == 5 {
        return Err(builtin_error("Exception", Value::NONE));
    }
    if k == 6 {
        return Err(bare_error("AssertionError"));
    }
    if k == 7 {
        return Err(exception(&call(
            &STATE.MyError.get("MyError")?,
            &[Value::from(Str::lit("x"))],
        )?));
    }
    if k == 8 {
        return Err(builtin_error("NameError", "n"));
    }
    if k == 9 {
        return Err(builtin_error("ValueError", ""));
    }
    if k == 10 {
        return Err(builtin_error("ValueError", Str::from_wtf8(b"\xed\xa0\x80")));
    }
    if k == 11 {
        return Err(exception(&call(
            &builtin("OSError"),
            &[Value::from(2i64), Value::from(Str::lit("x"))],
        )?));
    }
    if k == 12 {
        return Err(exception(&call(
            &builtin("OSError"),
            &[Value::from(Str::lit("x"))],
        )?));
    }
    if k == 13 {
        return Err(exception(&call(
            &builtin("StopIteration"),
            &[Value::from(4i64)],
        )?));
    }
    if k == 14 {
        return Err(exception(&call(
            &builtin("ValueError"),
            &[Value::from(Str::lit("a")), Value::from(2i64)],
        )?));
    }
    if k == 15 {
        return Err(builtin_error("RecursionError", values![1].to_value()));
    }
    if k == 16 {
        return Err(builtin_error("AttributeError", "q"));
    }
    Ok(k)
}

fn g(xs: &List<i64>) -> Res<List<i64>> {
    let ys = list_of![x, for x in xs.iter()];
    let outcome: Flow<List<i64>> = 'protected: {
        break 'protected Flow::Return(ys.clone());
    };
    let _handling = outcome.handling();
    ys.append(9);
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

fn h(xs: &List<i64>) -> Res<List<i64>> {
    let ys = builtins::list_from(iter::ok(xs.iter()))?;
    for y in ys.iter() {
        if y == 2 {
            return Ok(ys.clone());
        }
    }
    Ok(ys)
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut e: Value = Value::NONE;
    let class = {
        let bases: Vec<Value> = vec![builtin("ValueError")];
        let namespace = Namespace::new("MyError");
        namespace.finish("MyError", &bases)?
    };
    STATE.class_MyError.set(class.clone());
    STATE.MyError.set(class);
    for k in 0i64..17 {
        let caught: Res<()> = 'attempt2: {
            attempt!('attempt2, f(k));
            Ok(())
        };
        if let Some(error) = except(caught, &builtin("BaseException"))? {
            e = error.value();
            print(&[
                &e.type_name(),
                &builtins::ascii(&e)?,
                &ops::get_attr(&e, "args")?,
                &ops::get_attr(&e, "__context__")?,
                &call(
                    &builtin("getattr"),
                    &[e.clone(), Value::from(Str::lit("name")), Value::from(0i64)],
                )?,
            ])?;
        }
    }
    print(&[&g(&list![1])?, &h(&list![1, 2])?, &h(&list![1])?])?;
    let caught_3: Res<()> = 'attempt3: {
        let caught_2: Res<()> = 'attempt4: {
            break 'attempt4 Err(builtin_error("ValueError", "in"));
        };
        if let Some(_error_2) = attempt!('attempt3, except(caught_2, &builtin("ValueError"))) {
            break 'attempt3 Err(builtin_error("TypeError", "out"));
        }
        Ok(())
    };
    if let Some(error_3) = except(caught_3, &builtin("TypeError"))? {
        e = error_3.value();
        print(&[
            &ops::get_attr(&e, "__context__")?.py_repr()?,
            &ops::get_attr(&e, "__suppress_context__")?,
        ])?;
    }
    Err(builtin_error("LookupError", "end"))
}
