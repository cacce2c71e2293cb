//! print: end, sep, flush, files, no final newline, and what is written while an argument is evaluated.

use portalis_runtime::*;

/// The module's variables.
struct State {
    class_Sink: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_Sink: Slot::new(),
});

pub struct Sink {
    pub parts: Late<List<Value>>,
}

python_struct!(Sink, [parts], [STATE.class_Sink]);

fn Sink_new() -> Obj<Sink> {
    let this = Obj::<Sink>::new(0);
    Sink_init(&this);
    this
}

static SINK_WRITE_PARAMS: Params = Params::new("Sink.write", &["self", "text"]);

static LAMBDA_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_2_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_3_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_4_PARAMS: Params = Params::new("<lambda>", &[]);

fn Sink_init(this: &Obj<Sink>) {
    this.parts.set(List::<Value>::new());
}

fn Sink_write(this: &Obj<Sink>, text: &Value) {
    this.parts.get().append(text.clone());
}

fn lambda() -> Res<()> {
    {
        call_kw(
            &builtin("print"),
            &[Value::from(Str::lit("x"))],
            &[(Str::lit("sep"), Value::from(1i64))],
        )?;
    };
    Ok(())
}

fn lambda_2() -> Res<()> {
    {
        call_kw(
            &builtin("print"),
            &[Value::from(Str::lit("x"))],
            &[(Str::lit("end"), Value::from(2i64))],
        )?;
    };
    Ok(())
}

fn lambda_3() -> Res<()> {
    {
        call_kw(
            &builtin("print"),
            &[Value::from(Str::lit("x"))],
            &[(Str::lit("file"), Value::from(5i64))],
        )?;
    };
    Ok(())
}

fn lambda_4() -> Res<()> {
    {
        call_kw(
            &builtin("print"),
            &[Value::from(Str::lit("x"))],
            &[
                (Str::lit("flush"), Value::from(true)),
                (Str::lit("sep"), Value::from(3i64)),
            ],
        )?;
    };
    Ok(())
}

/// The module's body.
pub fn run() -> Res<()> {
    print_with(&[&Str::lit("a"), &Str::lit("b")], "", "!\n")?;
    print_with(&[&1i64, &(), &list![2i64]], ", ", "")?;
    print(&[])?;
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.extend_items(iter::ok(list![1i64, 2, 3].iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.keyword("sep", Value::from(Str::lit("\n")))?;
        args_2.call()?
    };
    call_kw(
        &builtin("print"),
        &[Value::from(Str::lit("to stderr"))],
        &[(Str::lit("file"), modules::sys::stderr())],
    )?;
    call_kw(
        &builtin("print"),
        &[Value::from(Str::lit("x"))],
        &[
            (Str::lit("end"), Value::from(Str::lit(" "))),
            (Str::lit("flush"), Value::from(true)),
        ],
    )?;
    call_kw(
        &builtin("print"),
        &[Value::from(Str::lit("y"))],
        &[
            (Str::lit("sep"), Value::NONE),
            (Str::lit("end"), Value::NONE),
        ],
    )?;
    print(&[&print(&[&Str::lit("inner")])?, &Str::lit("outer")])?;
    print(&[&Str::lit(""), &Str::lit(""), &Str::lit("")])?;
    print_with(&[], "unused", "\n")?;
    call_method(
        &modules::sys::stdout(),
        "write",
        &[Value::from(Str::lit("written"))],
    )?;
    print(&[&call_method(
        &modules::sys::stdout(),
        "write",
        &[Value::from(Str::lit(" twice\n"))],
    )?])?;
    print(&[
        &Str::lit("tab\tquote'\\ A é • linecontinued"),
        &Str::lit("raw\\n"),
        &Str::lit("concat"),
        &Bytes::lit(b"bytes"),
        &Str::lit("three\nlines"),
    ])?;

    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Sink");

        namespace.set(
            "write",
            Function::new(&SINK_WRITE_PARAMS, Vec::new(), move |args| {
                Sink_write(&Obj::<Sink>::from_value(&args[0])?, &args[1]);
                Ok(Value::NONE)
            }),
        );
        namespace.finish("Sink", &bases)?
    };
    STATE.class_Sink.set(class.clone());

    let sink = Sink_new();
    call_kw(
        &builtin("print"),
        &[Value::from(Str::lit("a")), Value::from(1i64)],
        &[
            (Str::lit("sep"), Value::from(Str::lit("+"))),
            (Str::lit("file"), sink.to_value()),
        ],
    )?;
    print(&[&sink.parts.get()])?;
    for action in tuple![
        Function::new(&LAMBDA_PARAMS, Vec::new(), move |_| {
            lambda()?;
            Ok(Value::NONE)
        }),
        Function::new(&LAMBDA_2_PARAMS, Vec::new(), move |_| {
            lambda_2()?;
            Ok(Value::NONE)
        }),
        Function::new(&LAMBDA_3_PARAMS, Vec::new(), move |_| {
            lambda_3()?;
            Ok(Value::NONE)
        }),
        Function::new(&LAMBDA_4_PARAMS, Vec::new(), move |_| {
            lambda_4()?;
            Ok(Value::NONE)
        })
    ]
    .iter()
    {
        let caught: Res<()> = 'attempt2: {
            attempt!('attempt2, call(&action, &[]));
            Ok(())
        };
        if let Some(error_2) = except(
            caught,
            &(builtin("TypeError"), builtin("AttributeError")).to_value(),
        )? {
            let error = error_2.value();
            print(&[&error])?;
        }
    }
    call_method(
        &modules::sys::stdout(),
        "writelines",
        &[values!["l1\n", "l2\n"].to_value()],
    )?;
    print_with(&[&Str::lit("no newline at the end")], " ", "")?;
    Ok(())
}
