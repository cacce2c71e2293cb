use portalis_runtime::*;

/// The module's variables.
struct State {
    default_Upper___init___start: Slot<Value>,
    class_Upper: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    default_Upper___init___start: Slot::new(),
    class_Upper: Slot::new(),
});

static UPPER___INIT___PARAMS: Params = Params::new("Upper.__init__", &["self", "start"]);

static UPPER_WRITE_PARAMS: Params = Params::new("Upper.write", &["self", "s"]);

static UPPER_CLOSE_PARAMS: Params = Params::new("Upper.close", &["self"]);

fn Upper___init__(self_: &Value, start: &Value) -> Res<()> {
    call_method(
        &super_(&STATE.class_Upper.get("__class__")?, self_)?,
        "__init__",
        &[start.clone()],
    )?;
    let value = 0i64;
    ops::set_attr(self_, "count", Value::from(value))?;
    Ok(())
}

fn Upper_write(self_: &Value, s: &Value) -> Res<Value> {
    let object = self_.clone();
    let old = ops::get_attr(&object, "count")?;
    ops::set_attr(&object, "count", ops::iadd(&old, &Value::from(1i64))?)?;
    call_method(
        &super_(&STATE.class_Upper.get("__class__")?, self_)?,
        "write",
        &[call_method(s, "upper", &[])?],
    )
}

fn Upper_close(self_: &Value) -> Res<()> {
    print(&[&Str::lit("closing")])?;
    call_method(
        &super_(&STATE.class_Upper.get("__class__")?, self_)?,
        "close",
        &[],
    )?;
    Ok(())
}

fn attempt(f: &Value, args_2: &Tuple<Value>) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[&{
                let mut args_3 = ArgList::new(f);
                attempt!('attempt, args_3.extend(&args_2.to_value()));
                attempt!('attempt, args_3.call())
            }])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[&call(&builtin("type"), &[e.clone()])?, &e])?;
    }
    Ok(())
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut f: Value = Value::NONE;
    let mut out: Value = Value::NONE;
    let class = {
        let bases: Vec<Value> = vec![member("io", "StringIO")];
        let namespace = Namespace::new("Upper");
        namespace.set(
            "__init__",
            Function::new(
                &UPPER___INIT___PARAMS,
                vec![None, Some(Value::from(Str::lit("")))],
                move |args| {
                    Upper___init__(&args[0], &args[1])?;
                    Ok(Value::NONE)
                },
            ),
        );

        namespace.set(
            "write",
            Function::new(&UPPER_WRITE_PARAMS, Vec::new(), move |args| {
                Upper_write(&args[0], &args[1])
            }),
        );

        namespace.set(
            "close",
            Function::new(&UPPER_CLOSE_PARAMS, Vec::new(), move |args| {
                Upper_close(&args[0])?;
                Ok(Value::NONE)
            }),
        );
        namespace.finish("Upper", &bases)?
    };
    STATE.class_Upper.set(class.clone());
    let Upper = class;

    let (context, entered) =
        ContextManager::enter(&call(&Upper, &[Value::from(Str::lit("seed"))])?)?;
    let outcome: Flow<()> = 'protected: {
        f = entered.clone();

        attempt_finally!(
            'protected,
            print(&[
                &attempt_finally!('protected, call(&builtin("type"), &[f.clone()])),
                &attempt_finally!('protected, ops::get_attr(&f, "count"))
            ])
        );
        attempt_finally!(
            'protected,
            call_method(&f, "write", &[Value::from(Str::lit("abc"))])
        );
        attempt_finally!(
            'protected,
            call_method(&f, "writelines", &[values!["x", "y"].to_value()])
        );
        attempt_finally!(
            'protected,
            call_kw(
                &builtin("print"),
                &[Value::from(Str::lit("hello")), Value::from(1i64)],
                &[(Str::lit("file"), f.clone())]
            )
        );
        attempt_finally!(
            'protected,
            print(&[
                &attempt_finally!('protected, ops::get_attr(&f, "count")),
                &attempt_finally!('protected, call_method(&f, "getvalue", &[]))
            ])
        );
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
    print(&[&ops::get_attr(&f, "closed")?])?;
    let f = call(
        &member("io", "StringIO"),
        &[Value::from(Str::lit("a\nb\nc"))],
    )?;
    for item_2 in ops::iter(&f)? {
        let line = item_2?;
        print(&[&line.py_repr()?])?;
    }
    print(&[
        &builtins::list_from(ops::iter(&f)?)?,
        &call_method(&f, "tell", &[])?,
    ])?;
    call_method(&f, "seek", &[Value::from(0i64)])?;
    print(&[
        &call(&builtin("next"), &[f.clone()])?,
        &call_method(&f, "readline", &[])?,
        &call_method(&f, "readlines", &[])?,
        &call_method(&f, "read", &[])?,
    ])?;
    let (context_2, entered_2) = ContextManager::enter(&call(
        &member("contextlib", "redirect_stdout"),
        &[call(&member("io", "StringIO"), &[])?],
    )?)?;
    let outcome_2: Flow<()> = 'protected3: {
        out = entered_2.clone();
        attempt_finally!('protected3, print(&[&Str::lit("captured")]));
        attempt_finally!(
            'protected3,
            call_method(
                &modules::sys::stdout(),
                "write",
                &[Value::from(Str::lit("more\n"))]
            )
        );
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
    print(&[&call_method(&out, "getvalue", &[])?.py_repr()?])?;
    let mut e = call(&member("io", "StringIO"), &[])?;
    let (context_3, entered_3) = ContextManager::enter(&call(
        &member("contextlib", "redirect_stderr"),
        &[e.clone()],
    )?)?;
    let outcome_3: Flow<()> = 'protected4: {
        attempt_finally!(
            'protected4,
            call_kw(
                &builtin("print"),
                &[Value::from(Str::lit("err"))],
                &[(Str::lit("file"), modules::sys::stderr())]
            )
        );
        Flow::Next
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
    print(&[&call_method(&e, "getvalue", &[])?.py_repr()?])?;
    let b = call(
        &member("io", "BytesIO"),
        &[Bytes::lit(b"ab\ncd\n").to_value()],
    )?;
    print(&[
        &call_method(&b, "read", &[Value::from(1i64)])?,
        &call_method(&b, "readline", &[])?,
        &call_method(&b, "tell", &[])?,
        &call_method(&b, "read", &[])?,
        &call_method(&b, "seek", &[Value::from(-2i64), Value::from(2i64)])?,
        &call_method(&b, "read", &[])?,
        &builtins::list_from(ops::iter(&call(
            &member("io", "BytesIO"),
            &[Bytes::lit(b"x\ny").to_value()],
        )?)?)?,
    ])?;
    call_method(&b, "seek", &[Value::from(10i64)])?;
    call_method(&b, "write", &[Bytes::lit(b"Z").to_value()])?;
    if 0 != 0 {
        print(&[&call_method(&b, "getvalue", &[])?, &b])?
    } else {
        print(&[&call_method(&b, "getvalue", &[])?])?
    };
    let mut s = call(&member("io", "StringIO"), &[])?;
    attempt(&ops::get_attr(&s, "seek")?, &tuple![Value::from(-1i64)])?;
    attempt(
        &ops::get_attr(&s, "seek")?,
        &tuple![Value::from(1i64), Value::from(1i64)],
    )?;
    attempt(
        &ops::get_attr(&s, "seek")?,
        &tuple![Value::from(1i64), Value::from(5i64)],
    )?;
    attempt(&ops::get_attr(&s, "write")?, &tuple![Value::from(5i64)])?;
    attempt(
        &ops::get_attr(&s, "read")?,
        &tuple![Value::from(Str::lit("x"))],
    )?;
    attempt(&ops::get_attr(&s, "truncate")?, &tuple![Value::from(-1i64)])?;
    attempt(&ops::get_attr(&s, "fileno")?, &Tuple::<Value>::empty())?;
    attempt(&ops::get_attr(&s, "detach")?, &Tuple::<Value>::empty())?;
    attempt(&member("io", "StringIO"), &tuple![Value::from(5i64)])?;
    attempt(
        &member("io", "StringIO"),
        &tuple![Value::from(Str::lit("")), Value::from(5i64)],
    )?;
    attempt(
        &member("io", "StringIO"),
        &tuple![Value::from(Str::lit("")), Value::from(Str::lit("x"))],
    )?;
    attempt(
        &member("io", "BytesIO"),
        &tuple![Value::from(Str::lit("x"))],
    )?;
    attempt(&ops::get_attr(&b, "seek")?, &tuple![Value::from(-1i64)])?;
    attempt(
        &ops::get_attr(&b, "seek")?,
        &tuple![Value::from(-100i64), Value::from(1i64)],
    )?;
    attempt(
        &ops::get_attr(&b, "seek")?,
        &tuple![Value::from(0i64), Value::from(3i64)],
    )?;
    attempt(
        &ops::get_attr(&b, "write")?,
        &tuple![Value::from(Str::lit("x"))],
    )?;
    call_method(&s, "close", &[])?;
    attempt(&ops::get_attr(&s, "getvalue")?, &Tuple::<Value>::empty())?;
    attempt(
        &ops::get_attr(&s, "write")?,
        &tuple![Value::from(Str::lit("x"))],
    )?;
    attempt(&builtin("iter"), &tuple![s.clone()])?;
    attempt(&ops::get_attr(&s, "readlines")?, &Tuple::<Value>::empty())?;
    attempt(&ops::get_attr(&s, "__enter__")?, &Tuple::<Value>::empty())?;
    attempt(&ops::get_attr(&s, "flush")?, &Tuple::<Value>::empty())?;
    attempt(&ops::get_attr(&s, "readable")?, &Tuple::<Value>::empty())?;
    call_method(&b, "close", &[])?;
    attempt(&ops::get_attr(&b, "read")?, &Tuple::<Value>::empty())?;
    attempt(&builtin("list"), &tuple![b.clone()])?;
    for item_3 in ops::iter(
        &(
            (),
            Str::lit(""),
            Str::lit("\n"),
            Str::lit("\r"),
            Str::lit("\r\n"),
        )
            .to_value(),
    )? {
        let nl: Option<Str> = Option::<Str>::from_value(&item_3?)?;
        s = call(
            &member("io", "StringIO"),
            &[Value::from(Str::lit("a\rb\nc\r\nd")), nl.to_value()],
        )?;
        print(&[
            &nl.py_repr()?,
            &call_method(&s, "getvalue", &[])?.py_repr()?,
            &call_method(&s, "readlines", &[])?,
            &ops::get_attr(&s, "newlines")?,
        ])?;
        call_method(&s, "write", &[Value::from(Str::lit("\n\re\r\n"))])?;
        print(&[
            &call_method(&s, "getvalue", &[])?.py_repr()?,
            &ops::get_attr(&s, "newlines")?,
        ])?;
    }
    print(&[
        &is_instance(&s, &member("io", "StringIO"))?,
        &ops::get_attr(&s, "closed")?,
        &call_method(&s, "isatty", &[])?,
        &ops::get_attr(&s, "encoding")?,
        &ops::get_attr(&member("io", "UnsupportedOperation"), "__mro__")?,
    ])?;
    let caught: Res<()> = 'attempt6: {
        break 'attempt6 Err(exception(&attempt!(
            'attempt6,
            call(
                &member("io", "UnsupportedOperation"),
                &[Value::from(Str::lit("x"))]
            )
        )));
    };
    if let Some(error_4) = except(caught, &builtin("OSError"))? {
        e = error_4.value();
        print(&[&e.py_repr()?, &e])?;
    }
    let s = call(
        &member("io", "StringIO"),
        &[Value::from(Str::lit("héllo wörld"))],
    )?;
    print(&[
        &call_method(&s, "read", &[Value::from(3i64)])?,
        &call_method(&s, "tell", &[])?,
        &call_method(&s, "seek", &[Value::from(1i64)])?,
        &call_method(&s, "read", &[Value::from(2i64)])?,
        &call_method(&s, "truncate", &[Value::from(4i64)])?,
        &call_method(&s, "getvalue", &[])?,
    ])?;
    let ba = call(&builtin("bytearray"), &[Value::from(3i64)])?;
    print(&[
        &call_method(
            &call(
                &member("io", "BytesIO"),
                &[Bytes::lit(b"abcdef").to_value()],
            )?,
            "readinto",
            &[ba.clone()],
        )?,
        &ba,
    ])?;
    Ok(())
}
