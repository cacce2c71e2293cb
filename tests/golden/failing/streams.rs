use portalis_runtime::*;

/// The module's variables.
struct State {
    class_Bad: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_Bad: Slot::new(),
});

pub struct Bad {}

python_struct!(Bad, [], [STATE.class_Bad]);

fn Bad_new() -> Obj<Bad> {
    let this = Obj::<Bad>::new(0);
    this
}

static MIXED_PARAMS: Params = Params::new("mixed", &[]);

static NO_NEWLINE_PARAMS: Params = Params::new("no_newline", &[]);

static NOTHING_PARAMS: Params = Params::new("nothing", &[]);

static BUFFERED_PARAMS: Params = Params::new("buffered", &[]);

static HUGE_PARAMS: Params = Params::new("huge", &[]);

static CONTROLS_PARAMS: Params = Params::new("controls", &[]);

static WIDE_PARAMS: Params = Params::new("wide", &[]);

static SURROGATE_PARAMS: Params = Params::new("surrogate", &[]);

static SURROGATE_PART_PARAMS: Params = Params::new("surrogate_part", &[]);

static SURROGATE_CAUGHT_PARAMS: Params = Params::new("surrogate_caught", &[]);

static WRONG_PRINT_PARAMS: Params = Params::new("wrong_print", &[]);

static WRONG_WRITE_PARAMS: Params = Params::new("wrong_write", &[]);

static BAD_STR_PARAMS: Params = Params::new("Bad.__str__", &["self"]);

static BAD_TEXT_PARAMS: Params = Params::new("bad_text", &[]);

static BAD_REPR_PARAMS: Params = Params::new("bad_repr", &[]);

static BAD_REPR_BADREPR___REPR___PARAMS: Params =
    Params::new("bad_repr.<locals>.BadRepr.__repr__", &["self"]);

static WRITTEN_PARAMS: Params = Params::new("written", &[]);

fn mixed() -> Res<()> {
    print(&[&Str::lit("1 out")])?;
    call_kw(
        &builtin("print"),
        &[Value::from(Str::lit("2 err"))],
        &[(Str::lit("file"), modules::sys::stderr())],
    )?;
    print_with(&[&Str::lit("3 out")], " ", "")?;
    call_method(
        &modules::sys::stderr(),
        "write",
        &[Value::from(Str::lit("4 err"))],
    )?;
    Err(builtin_error("ValueError", "5"))
}

fn no_newline() -> Res<()> {
    print_with(&[&Str::lit("no newline")], " ", "")?;
    Ok(())
}

fn nothing() -> Res<()> {
    print_with(&[], " ", "")?;
    Ok(())
}

fn buffered() -> Res<()> {
    for number in 0i64..3000 {
        print_with(&[&number], " ", " ")?;
    }
    Dict::<Str, i64>::new().get_item(&Str::lit("after much output"))?;
    Ok(())
}

fn huge() -> Res<()> {
    let line = Str::lit("0123456789").repeat(100)?;
    for number in 0i64..2000 {
        print(&[&line])?;
    }
    call_method(
        &modules::sys::stdout(),
        "write",
        &[Value::from(Str::lit("done"))],
    )?;
    Ok(())
}

fn controls() -> Res<()> {
    print(&[&Str::lit("a\0b\tc\rd\u{7}\u{1b}[0m\u{7f}\u{85}\u{2028}")])?;
    call_method(
        &modules::sys::stdout(),
        "write",
        &[Value::from(Str::lit("\0"))],
    )?;
    Err(builtin_error("ValueError", "a\0b"))
}

fn wide() -> Res<()> {
    print(&[&Str::lit("é 日本 😀 e\u{301}")])?;
    Err(builtin_error("ValueError", "é 日本 😀"))
}

fn surrogate() -> Res<()> {
    print(&[&Str::lit("before")])?;
    print(&[&Str::from_wtf8(b"\xed\xa0\x80")])
}

fn surrogate_part() -> Res<()> {
    print_with(
        &[&Str::lit("kept"), &Str::from_wtf8(b"x\xed\xbf\xbfy")],
        " ",
        "\n",
    )?;
    Ok(())
}

fn surrogate_caught() -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[
                &Str::lit("a"),
                &Str::from_wtf8(b"\xed\xa0\x80"),
                &Str::lit("b")
            ])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("UnicodeEncodeError"))? {
        let error = error_2.value();
        print(&[&error])?;
        print(&[
            &ops::get_attr(&error, "encoding")?,
            &ops::get_attr(&error, "start")?,
            &ops::get_attr(&error, "end")?,
            &ops::get_attr(&error, "reason")?,
            &builtins::ascii(&ops::get_attr(&error, "object")?)?,
        ])?;
    }
    print(&[
        &builtins::ascii(&Value::from(Str::from_wtf8(b"\xed\xa0\x80")))?,
        &Str::from_wtf8(b"\xed\xb2\x80").py_repr()?,
    ])?;
    Ok(())
}

fn wrong_print() -> Res<()> {
    print_with(&[&1i64], " ", "")?;
    call_kw(
        &builtin("print"),
        &[Value::from(2i64)],
        &[(Str::lit("sep"), Value::from(5i64))],
    )?;
    Ok(())
}

fn wrong_write() -> Res<()> {
    call_method(&modules::sys::stdout(), "write", &[Value::from(5i64)])?;
    Ok(())
}

fn Bad_str(this: &Obj<Bad>) -> Res<()> {
    Err(builtin_error("KeyError", "in str"))
}

fn bad_text() -> Res<()> {
    print(&[&Str::lit("first"), &Bad_new(), &Str::lit("last")])
}

fn bad_repr() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("bad_repr.<locals>.BadRepr");
        namespace.set(
            "__repr__",
            Function::new(&BAD_REPR_BADREPR___REPR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(bad_repr_BadRepr___repr__(&args[0])))
            }),
        );
        namespace.finish("BadRepr", &bases)?
    };
    let BadRepr = class;

    print(&[&values![1, call(&BadRepr, &[])?]])?;
    Ok(())
}

fn bad_repr_BadRepr___repr__(self_: &Value) -> i64 {
    1
}

fn written() -> Res<()> {
    print(&[
        &call_method(
            &modules::sys::stdout(),
            "write",
            &[Value::from(Str::lit("abc\n"))],
        )?,
        &call_method(
            &modules::sys::stderr(),
            "write",
            &[Value::from(Str::lit("def\n"))],
        )?,
    ])?;
    call_method(&modules::sys::stdout(), "flush", &[])?;
    call_method(&modules::sys::stderr(), "flush", &[])?;
    call_method(
        &modules::sys::stdout(),
        "writelines",
        &[values!["x\n", "y\n"].to_value()],
    )?;
    Ok(())
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Bad");

        namespace.set(
            "__str__",
            Function::new(&BAD_STR_PARAMS, Vec::new(), move |args| {
                Bad_str(&Obj::<Bad>::from_value(&args[0])?)?;
                Ok(Value::NONE)
            }),
        );
        namespace.finish("Bad", &bases)?
    };
    STATE.class_Bad.set(class.clone());

    let mut CASES = list![
        Function::shared(Function::new(&MIXED_PARAMS, Vec::new(), move |_| {
            mixed()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&NO_NEWLINE_PARAMS, Vec::new(), move |_| {
            no_newline()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&NOTHING_PARAMS, Vec::new(), move |_| {
            nothing()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&BUFFERED_PARAMS, Vec::new(), move |_| {
            buffered()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&HUGE_PARAMS, Vec::new(), move |_| {
            huge()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&CONTROLS_PARAMS, Vec::new(), move |_| {
            controls()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&WIDE_PARAMS, Vec::new(), move |_| {
            wide()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&SURROGATE_PARAMS, Vec::new(), move |_| {
            surrogate()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(
            &SURROGATE_PART_PARAMS,
            Vec::new(),
            move |_| {
                surrogate_part()?;
                Ok(Value::NONE)
            }
        )),
        Function::shared(Function::new(
            &SURROGATE_CAUGHT_PARAMS,
            Vec::new(),
            move |_| {
                surrogate_caught()?;
                Ok(Value::NONE)
            }
        ))
    ];
    CASES.extend(&list![
        Function::shared(Function::new(&WRONG_PRINT_PARAMS, Vec::new(), move |_| {
            wrong_print()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&WRONG_WRITE_PARAMS, Vec::new(), move |_| {
            wrong_write()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&BAD_TEXT_PARAMS, Vec::new(), move |_| {
            bad_text()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&BAD_REPR_PARAMS, Vec::new(), move |_| {
            bad_repr()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&WRITTEN_PARAMS, Vec::new(), move |_| {
            written()?;
            Ok(Value::NONE)
        }))
    ])?;
    for case in CASES.iter() {
        if ops::is_eq(
            &ops::get_attr(&case, "__name__")?,
            &modules::sys::argv().get(1)?,
        )? {
            call(&case, &[])?;
        }
    }
    Ok(())
}
