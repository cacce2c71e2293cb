use portalis_runtime::*;

/// The module's variables.
struct State {
    name: Slot<Value>,
}

static STATE: Global<State> = Global::new(State { name: Slot::new() });

static LAMBDA_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_2_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_3_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_4_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_5_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_6_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_7_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_8_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_9_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_10_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_11_PARAMS: Params = Params::new("<lambda>", &[]);

fn lambda() -> Res<Value> {
    call(
        &builtin("UnicodeDecodeError"),
        &[
            Value::from(Str::lit("utf-8")),
            Bytes::lit(b"a\xffb").to_value(),
            Value::from(1i64),
            Value::from(2i64),
            Value::from(Str::lit("reason")),
        ],
    )
}

fn lambda_2() -> Res<Value> {
    call(
        &builtin("UnicodeEncodeError"),
        &[
            Value::from(Str::lit("ascii")),
            Value::from(Str::lit("aéb")),
            Value::from(1i64),
            Value::from(2i64),
            Value::from(Str::lit("reason")),
        ],
    )
}

fn lambda_3() -> Res<Value> {
    call(
        &builtin("UnicodeTranslateError"),
        &[
            Value::from(Str::lit("aéb")),
            Value::from(1i64),
            Value::from(2i64),
            Value::from(Str::lit("reason")),
        ],
    )
}

fn lambda_4() -> Res<Value> {
    call(
        &builtin("OSError"),
        &[Value::from(2i64), Value::from(Str::lit("text"))],
    )
}

fn lambda_5() -> Res<Value> {
    call(
        &builtin("OSError"),
        &[
            Value::from(13i64),
            Value::from(Str::lit("text")),
            Value::from(Str::lit("file")),
        ],
    )
}

fn lambda_6() -> Res<Value> {
    call(
        &builtin("FileExistsError"),
        &[
            Value::from(17i64),
            Value::from(Str::lit("text")),
            Value::from(Str::lit("a")),
            Value::NONE,
            Value::from(Str::lit("b")),
        ],
    )
}

fn lambda_7() -> Res<Value> {
    call(&builtin("SystemExit"), &[Value::from(Str::lit("text"))])
}

fn lambda_8() -> Res<Value> {
    call_kw(
        &builtin("ImportError"),
        &[Value::from(Str::lit("text"))],
        &[(Str::lit("name"), Value::from(Str::lit("module")))],
    )
}

fn lambda_9() -> Res<Value> {
    call(&builtin("StopIteration"), &[values![1].to_value()])
}

fn lambda_10() -> Res<Value> {
    call(&builtin("KeyError"), &[Value::from(Str::lit("a\nb"))])
}

fn lambda_11() -> Res<Value> {
    call(&builtin("KeyError"), &[(1i64, 2i64).to_value()])
}

fn genexpr(iterable: &List<Value>) -> Generator<Value> {
    let iterable = iterable.clone();
    Generator::new("<genexpr>", move |co: Co<Value>| async move {
        for cls in iterable.iter() {
            if ops::is_eq(&ops::get_attr(&cls, "__name__")?, &STATE.name.get("name")?)? {
                co.give(cls.clone()).await?;
            }
        }
        Ok(Value::NONE)
    })
}

fn genexpr_2(iterable: &List<Value>) -> Generator<Value> {
    let iterable = iterable.clone();
    Generator::new("<genexpr>", move |co: Co<Value>| async move {
        for cls in iterable.iter() {
            if ops::is_eq(&ops::get_attr(&cls, "__name__")?, &STATE.name.get("name")?)? {
                co.give(cls.clone()).await?;
            }
        }
        Ok(Value::NONE)
    })
}

/// The module's body.
pub fn run() -> Res<()> {
    let CLASSES = list![
        builtin("ArithmeticError"),
        builtin("AssertionError"),
        builtin("AttributeError"),
        builtin("BaseException"),
        builtin("BlockingIOError"),
        builtin("BrokenPipeError"),
        builtin("BufferError"),
        builtin("BytesWarning"),
        builtin("ChildProcessError"),
        builtin("ConnectionAbortedError"),
        builtin("ConnectionError"),
        builtin("ConnectionRefusedError"),
        builtin("ConnectionResetError"),
        builtin("DeprecationWarning"),
        builtin("EOFError"),
        builtin("EncodingWarning"),
        builtin("EnvironmentError"),
        builtin("Exception"),
        builtin("FileExistsError"),
        builtin("FileNotFoundError"),
        builtin("FloatingPointError"),
        builtin("FutureWarning"),
        builtin("GeneratorExit"),
        builtin("IOError"),
        builtin("ImportError"),
        builtin("ImportWarning"),
        builtin("IndentationError"),
        builtin("IndexError"),
        builtin("InterruptedError"),
        builtin("IsADirectoryError"),
        builtin("KeyError"),
        builtin("LookupError"),
        builtin("MemoryError"),
        builtin("ModuleNotFoundError"),
        builtin("NameError"),
        builtin("NotADirectoryError"),
        builtin("NotImplementedError"),
        builtin("OSError"),
        builtin("OverflowError"),
        builtin("PendingDeprecationWarning"),
        builtin("PermissionError"),
        builtin("ProcessLookupError"),
        builtin("RecursionError"),
        builtin("ReferenceError"),
        builtin("ResourceWarning"),
        builtin("RuntimeError"),
        builtin("RuntimeWarning"),
        builtin("StopAsyncIteration"),
        builtin("StopIteration"),
        builtin("SyntaxError"),
        builtin("SyntaxWarning"),
        builtin("SystemError"),
        builtin("TabError"),
        builtin("TimeoutError"),
        builtin("TypeError"),
        builtin("UnboundLocalError"),
        builtin("UnicodeError"),
        builtin("UnicodeWarning"),
        builtin("UserWarning"),
        builtin("ValueError"),
        builtin("Warning"),
        builtin("ZeroDivisionError")
    ];
    let MADE = Dict::of(vec![
        (
            Value::from(Str::lit("decode")),
            Function::new(&LAMBDA_PARAMS, Vec::new(), move |_| lambda()),
        ),
        (
            Value::from(Str::lit("encode")),
            Function::new(&LAMBDA_2_PARAMS, Vec::new(), move |_| lambda_2()),
        ),
        (
            Value::from(Str::lit("translate")),
            Function::new(&LAMBDA_3_PARAMS, Vec::new(), move |_| lambda_3()),
        ),
        (
            Value::from(Str::lit("errno")),
            Function::new(&LAMBDA_4_PARAMS, Vec::new(), move |_| lambda_4()),
        ),
        (
            Value::from(Str::lit("errno-file")),
            Function::new(&LAMBDA_5_PARAMS, Vec::new(), move |_| lambda_5()),
        ),
        (
            Value::from(Str::lit("exists")),
            Function::new(&LAMBDA_6_PARAMS, Vec::new(), move |_| lambda_6()),
        ),
        (
            Value::from(Str::lit("exit")),
            Function::new(&LAMBDA_7_PARAMS, Vec::new(), move |_| lambda_7()),
        ),
        (
            Value::from(Str::lit("import")),
            Function::new(&LAMBDA_8_PARAMS, Vec::new(), move |_| lambda_8()),
        ),
        (
            Value::from(Str::lit("stop")),
            Function::new(&LAMBDA_9_PARAMS, Vec::new(), move |_| lambda_9()),
        ),
        (
            Value::from(Str::lit("key")),
            Function::new(&LAMBDA_10_PARAMS, Vec::new(), move |_| lambda_10()),
        ),
        (
            Value::from(Str::lit("key-tuple")),
            Function::new(&LAMBDA_11_PARAMS, Vec::new(), move |_| lambda_11()),
        ),
    ])?;

    STATE.name.set(modules::sys::argv().get(1)?);
    print(&[&Str::lit("raising"), &STATE.name.get("name")?])?;
    if MADE.contains(&STATE.name.get("name")?)? {
        return Err(exception(&call(
            &MADE.get_item(&STATE.name.get("name")?)?,
            &[],
        )?));
    }
    if modules::sys::argv().len() == 2 {
        return Err(exception(&genexpr(&CLASSES).send(Value::NONE)?));
    }
    Err(exception(&{
        let mut args_2 = ArgList::new(&genexpr_2(&CLASSES).send(Value::NONE)?);
        args_2.extend(&modules::sys::argv().slice(2..).to_value())?;
        args_2.call()?
    }))
}
