use portalis_runtime::*;

/// The module's body.
pub fn run() -> Res<()> {
    let mut KINDS = list![
        builtin("ArithmeticError"),
        builtin("AssertionError"),
        builtin("AttributeError"),
        builtin("BaseException"),
        builtin("BlockingIOError"),
        builtin("BrokenPipeError"),
        builtin("BufferError")
    ];
    KINDS.extend(&list![
        builtin("ChildProcessError"),
        builtin("ConnectionAbortedError"),
        builtin("ConnectionError"),
        builtin("ConnectionRefusedError"),
        builtin("ConnectionResetError")
    ])?;
    KINDS.extend(&list![
        builtin("EOFError"),
        builtin("Exception"),
        builtin("FileExistsError"),
        builtin("FileNotFoundError"),
        builtin("FloatingPointError"),
        builtin("GeneratorExit"),
        builtin("ImportError")
    ])?;
    KINDS.extend(&list![
        builtin("IndentationError"),
        builtin("IndexError"),
        builtin("InterruptedError"),
        builtin("IsADirectoryError"),
        builtin("KeyError"),
        builtin("LookupError"),
        builtin("MemoryError")
    ])?;
    KINDS.extend(&list![
        builtin("ModuleNotFoundError"),
        builtin("NameError"),
        builtin("NotADirectoryError"),
        builtin("NotImplementedError"),
        builtin("OSError"),
        builtin("OverflowError")
    ])?;
    KINDS.extend(&list![
        builtin("KeyboardInterrupt"),
        builtin("PermissionError"),
        builtin("ProcessLookupError"),
        builtin("RecursionError"),
        builtin("ReferenceError"),
        builtin("RuntimeError"),
        builtin("StopAsyncIteration")
    ])?;
    KINDS.extend(&list![
        builtin("StopIteration"),
        builtin("SyntaxError"),
        builtin("SystemError"),
        builtin("TabError"),
        builtin("TimeoutError"),
        builtin("TypeError"),
        builtin("UnboundLocalError"),
        builtin("UnicodeError")
    ])?;
    KINDS.extend(&list![
        builtin("ValueError"),
        builtin("ZeroDivisionError"),
        builtin("Warning"),
        builtin("UserWarning"),
        builtin("DeprecationWarning"),
        builtin("RuntimeWarning"),
        builtin("FutureWarning")
    ])?;
    KINDS.extend(&list![
        builtin("BytesWarning"),
        builtin("EncodingWarning"),
        builtin("ImportWarning"),
        builtin("PendingDeprecationWarning"),
        builtin("ResourceWarning"),
        builtin("SyntaxWarning")
    ])?;
    KINDS.extend(&list![builtin("UnicodeWarning")])?;

    for kind in KINDS.iter() {
        for arguments in list![
            Tuple::<Value>::empty(),
            tuple![Value::from(Str::lit("text"))],
            tuple![Value::from(2i64), Value::from(Str::lit("No such thing"))],
            tuple![Value::from(Str::lit("a")), Value::NONE, Value::from(3i64)]
        ]
        .iter()
        {
            if bool::from_value(&call(
                &builtin("issubclass"),
                &[kind.clone(), builtin("SyntaxError")],
            )?)? && arguments.len() > 1
            {
                continue;
            }
            let error = {
                let mut args_2 = ArgList::new(&kind);
                args_2.extend(&arguments.to_value())?;
                args_2.call()?
            };
            print(&[
                &error.type_name(),
                &list_of![
                    ops::get_attr(&base, "__name__")?,
                    for item_2 in ops::iter(&ops::get_item(
                        &ops::get_attr(&kind, "__mro__")?,
                        &Slice::new(Value::from(1i64), Value::from(-1i64), Value::NONE).to_value()
                    )?)?,
                    let base = item_2?
                ],
                &error.py_str()?,
                &error.py_repr()?,
                &ops::get_attr(&error, "args")?,
            ])?;
        }
    }

    let new_what = modules::sys::argv().get(1)?;
    let new_index = Int::from_value(&call(&builtin("int"), &[modules::sys::argv().get(2)?])?)?;
    let what = new_what;
    let index = new_index;
    let chosen = list_of![
        kind_2.clone(),
        for kind_2 in KINDS.iter(),
        if ops::is_eq(&ops::get_attr(&kind_2, "__name__")?, &what)?
    ]
    .get(0)?;
    if index == 0 {
        return Err(exception(&chosen));
    }
    if index == 1 {
        return Err(exception(&call(&chosen, &[Value::from(Str::lit("text"))])?));
    }
    if index == 2 {
        return Err(exception(&call(
            &chosen,
            &[
                Value::from(5i64),
                Value::from(Str::lit("Input/output error")),
                Value::from(Str::lit("name")),
            ],
        )?));
    }
    Err(exception(&call(
        &chosen,
        &[Value::from(Str::lit("é 日本 😀")), Value::NONE],
    )?))
}
