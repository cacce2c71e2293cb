use portalis_runtime::*;

static LAMBDA_PARAMS: Params = Params::new("<lambda>", &["x"]);

static LAMBDA_2_PARAMS: Params = Params::new("<lambda>", &["x"]);

static LAMBDA_3_PARAMS: Params = Params::new("<lambda>", &["x"]);

fn lambda(x: &Value) -> Res<Value> {
    call_method(&modules::sys::stdout(), "read", &[])
}

fn lambda_2(x: &Value) -> Res<Value> {
    call_method(&modules::sys::stdout(), "readline", &[])
}

fn lambda_3(x: &Value) -> Res<List<Value>> {
    builtins::list_from(ops::iter(&modules::sys::stdout())?)
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut e: Value = Value::NONE;
    call_kw(
        &builtin("print"),
        &[Value::from(Str::lit("text one"))],
        &[(Str::lit("flush"), Value::from(true))],
    )?;
    call_method(
        &ops::get_attr(&modules::sys::stdout(), "buffer")?,
        "write",
        &[Bytes::lit(b"binary first\n").to_value()],
    )?;
    call_method(&modules::sys::stdout(), "flush", &[])?;
    call_kw(
        &builtin("print"),
        &[Value::from(Str::lit("after"))],
        &[
            (Str::lit("file"), modules::sys::stdout()),
            (Str::lit("flush"), Value::from(true)),
        ],
    )?;
    call_method(
        &ops::get_attr(&modules::sys::stdout(), "buffer")?,
        "write",
        &[Str::lit("é\n")
            .encode(&Str::lit("utf-8"), &Str::lit("strict"))?
            .to_value()],
    )?;
    call_method(
        &ops::get_attr(&modules::sys::stdout(), "buffer")?,
        "flush",
        &[],
    )?;
    print(&[
        &call_method(&modules::sys::stdin(), "read", &[Value::from(3i64)])?,
        &call_method(&modules::sys::stdin(), "readline", &[])?.py_repr()?,
        &call_method(&modules::sys::stdin(), "readline", &[Value::from(2i64)])?.py_repr()?,
        &call_method(&modules::sys::stdin(), "readline", &[])?.py_repr()?,
    ])?;
    print(&[&builtins::input()?.py_repr()?])?;
    print(&[&call_method(
        &modules::sys::stdin(),
        "readlines",
        &[Value::from(3i64)],
    )?])?;
    print(&[&call(&builtin("next"), &[modules::sys::stdin()])?])?;
    for item_2 in ops::iter(&modules::sys::stdin())? {
        let line = item_2?;
        print(&[&line.py_repr()?])?;
        if ops::is_eq(&line, &Str::lit("stop\n").to_value())? {
            break;
        }
    }
    let data = call_method(&modules::sys::stdin(), "read", &[])?;
    print(&[
        &data.py_repr()?,
        &call_method(&modules::sys::stdin(), "read", &[])?.py_repr()?,
        &call_method(&modules::sys::stdin(), "readline", &[])?.py_repr()?,
    ])?;
    print(&[
        &modules::sys::stdin(),
        &modules::sys::stdout(),
        &modules::sys::stderr(),
        &ops::get_attr(&modules::sys::stdin(), "buffer")?,
    ])?;
    print(&[
        &ops::get_attr(&modules::sys::stdin(), "name")?,
        &ops::get_attr(&modules::sys::stdin(), "mode")?,
        &ops::get_attr(&modules::sys::stdout(), "encoding")?,
        &ops::get_attr(&modules::sys::stdout(), "errors")?,
        &ops::get_attr(&modules::sys::stdin(), "closed")?,
        &ops::get_attr(&ops::get_attr(&modules::sys::stdout(), "buffer")?, "name")?,
    ])?;
    for f in tuple![
        ops::get_attr(&modules::sys::stdin(), "write")?,
        ops::get_attr(&ops::get_attr(&modules::sys::stdin(), "buffer")?, "write")?,
        Function::new(&LAMBDA_PARAMS, Vec::new(), move |args| lambda(&args[0])),
        Function::new(&LAMBDA_2_PARAMS, Vec::new(), move |args| lambda_2(&args[0])),
        Function::new(&LAMBDA_3_PARAMS, Vec::new(), move |args| Ok(lambda_3(
            &args[0]
        )?
        .to_value()))
    ]
    .iter()
    {
        let caught: Res<()> = 'attempt3: {
            attempt!(
                'attempt3,
                print(&[&attempt!(
                    'attempt3,
                    call(&f, &[Value::from(Str::lit("x"))])
                )])
            );
            Ok(())
        };
        if let Some(error) = handled(caught) {
            if exception_matches(&error, &member("io", "UnsupportedOperation"))? {
                e = error.value();
                print(&[&call(&builtin("type"), &[e.clone()])?, &e])?;
            } else if exception_matches(&error, &builtin("TypeError"))? {
                e = error.value();
                print(&[&e])?;
            } else {
                return Err(error.exc());
            }
        }
    }
    print(&[
        &call_method(&modules::sys::stdin(), "readable", &[])?,
        &call_method(&modules::sys::stdin(), "writable", &[])?,
        &call_method(&modules::sys::stdout(), "writable", &[])?,
        &call_method(&modules::sys::stdin(), "isatty", &[])?,
        &call_method(&modules::sys::stdin(), "fileno", &[])?,
    ])?;
    let saved = modules::sys::stdout();
    let value = call(&member("io", "StringIO"), &[])?;
    ops::set_attr(&module("sys"), "stdout", value)?;
    print(&[&Str::lit("hidden")])?;
    let text = call_method(&modules::sys::stdout(), "getvalue", &[])?;
    let value_2 = saved.clone();
    ops::set_attr(&module("sys"), "stdout", value_2)?;
    print(&[
        &text.py_repr()?,
        &ops::is(&modules::sys::stdout(), &modules::sys::original_stdout()),
    ])?;
    call_method(
        &modules::sys::stderr(),
        "write",
        &[Value::from(Str::lit("err\n"))],
    )?;
    call_kw(
        &builtin("print"),
        &[Value::from(Str::lit("x")), Value::from(Str::lit("y"))],
        &[
            (Str::lit("sep"), Value::from(Str::lit("-"))),
            (Str::lit("end"), Value::from(Str::lit("!\n"))),
            (Str::lit("file"), modules::sys::stderr()),
        ],
    )?;

    let value_3 = call(
        &member("io", "StringIO"),
        &[Value::from(Str::lit("first\nsecond"))],
    )?;
    ops::set_attr(&module("sys"), "stdin", value_3)?;
    print(&[
        &builtins::input()?.py_repr()?,
        &builtins::input_prompt(&Value::from(Str::lit("> ")))?.py_repr()?,
    ])?;
    let caught_2: Res<()> = 'attempt4: {
        attempt!('attempt4, builtins::input());
        Ok(())
    };
    if let Some(error_2) = except(caught_2, &builtin("EOFError"))? {
        e = error_2.value();
        print(&[&e])?;
    }
    Ok(())
}
