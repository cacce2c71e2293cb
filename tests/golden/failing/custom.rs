use portalis_runtime::*;

/// The module's variables.
struct State {
    Empty: Slot<Value>,
    class_Empty: Slot<Value>,
    class_Lines: Slot<Value>,
    class_NoText: Slot<Value>,
    class_BadText: Slot<Value>,
    class_NotText: Slot<Value>,
    class_OnlyRepr: Slot<Value>,
    class_Fields: Slot<Value>,
    class_Message: Slot<Value>,
    class_KeyLike: Slot<Value>,
    class_Outer: Slot<Value>,
    class_Outer_Inner: Slot<Value>,
    class_Base: Slot<Value>,
    class_Exit: Slot<Value>,
    class_Multiple: Slot<Value>,
    class_Made: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    Empty: Slot::new(),
    class_Empty: Slot::new(),
    class_Lines: Slot::new(),
    class_NoText: Slot::new(),
    class_BadText: Slot::new(),
    class_NotText: Slot::new(),
    class_OnlyRepr: Slot::new(),
    class_Fields: Slot::new(),
    class_Message: Slot::new(),
    class_KeyLike: Slot::new(),
    class_Outer: Slot::new(),
    class_Outer_Inner: Slot::new(),
    class_Base: Slot::new(),
    class_Exit: Slot::new(),
    class_Multiple: Slot::new(),
    class_Made: Slot::new(),
});

static LINES___STR___PARAMS: Params = Params::new("Lines.__str__", &["self"]);

static NOTEXT___STR___PARAMS: Params = Params::new("NoText.__str__", &["self"]);

static BADTEXT___STR___PARAMS: Params = Params::new("BadText.__str__", &["self"]);

static NOTTEXT___STR___PARAMS: Params = Params::new("NotText.__str__", &["self"]);

static ONLYREPR___REPR___PARAMS: Params = Params::new("OnlyRepr.__repr__", &["self"]);

static FIELDS___INIT___PARAMS: Params = Params::new("Fields.__init__", &["self", "code", "reason"]);

static MESSAGE___INIT___PARAMS: Params =
    Params::new("Message.__init__", &["self", "code", "reason"]);

static MADE___NEW___PARAMS: Params = Params::new("Made.__new__", &["cls", "args"]).star();

fn Lines___str__(self_: &Value) -> Str {
    Str::lit("two\nlines")
}

fn NoText___str__(self_: &Value) -> Str {
    Str::lit("")
}

fn BadText___str__(self_: &Value) -> Res<()> {
    Err(builtin_error("ValueError", "no text"))
}

fn NotText___str__(self_: &Value) -> i64 {
    5
}

fn OnlyRepr___repr__(self_: &Value) -> Str {
    Str::lit("its repr")
}

fn Fields___init__(self_: &Value, code: &Value, reason: &Value) -> Res<()> {
    let value = code.clone();
    ops::set_attr(self_, "code", value)?;
    let value_2 = reason.clone();
    ops::set_attr(self_, "reason", value_2)?;
    Ok(())
}

fn Message___init__(self_: &Value, code: &Value, reason: &Value) -> Res<()> {
    call_method(
        &super_(&STATE.class_Message.get("__class__")?, self_)?,
        "__init__",
        &[Value::from(Str::from(format!(
            "{}: {}",
            ops::format(code, "")?,
            ops::format(reason, "")?
        )))],
    )?;
    let value = code.clone();
    ops::set_attr(self_, "code", value)?;
    Ok(())
}

fn Made___new__(cls: &Value, args_2: &Tuple<Value>) -> Res<Value> {
    let made = {
        let mut args_3 = ArgList::new(&ops::get_attr(
            &super_(&STATE.class_Made.get("__class__")?, cls)?,
            "__new__",
        )?);
        args_3.push(cls.clone());
        args_3.extend(&args_2.to_value())?;
        args_3.call()?
    };
    let value = args_2.len();
    ops::set_attr(&made, "count", Value::from(value))?;
    Ok(made)
}

fn local() -> Res<()> {
    let class = {
        let bases: Vec<Value> = vec![builtin("Exception")];
        let namespace = Namespace::new("local.<locals>.Local");
        namespace.finish("Local", &bases)?
    };
    let Local = class;

    Err(exception(&call(
        &Local,
        &[Value::from(Str::lit("of a function"))],
    )?))
}

fn noted() -> Res<()> {
    let error = call(
        &STATE.Empty.get("Empty")?,
        &[Value::from(Str::lit("with notes"))],
    )?;
    call_method(&error, "add_note", &[Value::from(Str::lit("first note"))])?;
    call_method(&error, "add_note", &[Value::from(Str::lit("second note"))])?;
    Err(exception(&error))
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = vec![builtin("Exception")];
        let namespace = Namespace::new("Empty");
        namespace.finish("Empty", &bases)?
    };
    STATE.class_Empty.set(class.clone());
    STATE.Empty.set(class);

    let class_2 = {
        let bases_2: Vec<Value> = vec![builtin("Exception")];
        let namespace_2 = Namespace::new("Lines");

        namespace_2.set(
            "__str__",
            Function::new(&LINES___STR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Lines___str__(&args[0])))
            }),
        );
        namespace_2.finish("Lines", &bases_2)?
    };
    STATE.class_Lines.set(class_2.clone());
    let Lines = class_2;

    let class_3 = {
        let bases_3: Vec<Value> = vec![builtin("Exception")];
        let namespace_3 = Namespace::new("NoText");

        namespace_3.set(
            "__str__",
            Function::new(&NOTEXT___STR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(NoText___str__(&args[0])))
            }),
        );
        namespace_3.finish("NoText", &bases_3)?
    };
    STATE.class_NoText.set(class_3.clone());
    let NoText = class_3;

    let class_4 = {
        let bases_4: Vec<Value> = vec![builtin("Exception")];
        let namespace_4 = Namespace::new("BadText");

        namespace_4.set(
            "__str__",
            Function::new(&BADTEXT___STR___PARAMS, Vec::new(), move |args| {
                BadText___str__(&args[0])?;
                Ok(Value::NONE)
            }),
        );
        namespace_4.finish("BadText", &bases_4)?
    };
    STATE.class_BadText.set(class_4.clone());
    let BadText = class_4;

    let class_5 = {
        let bases_5: Vec<Value> = vec![builtin("Exception")];
        let namespace_5 = Namespace::new("NotText");

        namespace_5.set(
            "__str__",
            Function::new(&NOTTEXT___STR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(NotText___str__(&args[0])))
            }),
        );
        namespace_5.finish("NotText", &bases_5)?
    };
    STATE.class_NotText.set(class_5.clone());
    let NotText = class_5;

    let class_6 = {
        let bases_6: Vec<Value> = vec![builtin("Exception")];
        let namespace_6 = Namespace::new("OnlyRepr");

        namespace_6.set(
            "__repr__",
            Function::new(&ONLYREPR___REPR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(OnlyRepr___repr__(&args[0])))
            }),
        );
        namespace_6.finish("OnlyRepr", &bases_6)?
    };
    STATE.class_OnlyRepr.set(class_6.clone());
    let OnlyRepr = class_6;

    let class_7 = {
        let bases_7: Vec<Value> = vec![builtin("ValueError")];
        let namespace_7 = Namespace::new("Fields");

        namespace_7.set(
            "__init__",
            Function::new(&FIELDS___INIT___PARAMS, Vec::new(), move |args| {
                Fields___init__(&args[0], &args[1], &args[2])?;
                Ok(Value::NONE)
            }),
        );
        namespace_7.finish("Fields", &bases_7)?
    };
    STATE.class_Fields.set(class_7.clone());
    let Fields = class_7;

    let class_8 = {
        let bases_8: Vec<Value> = vec![builtin("LookupError")];
        let namespace_8 = Namespace::new("Message");

        namespace_8.set(
            "__init__",
            Function::new(&MESSAGE___INIT___PARAMS, Vec::new(), move |args| {
                Message___init__(&args[0], &args[1], &args[2])?;
                Ok(Value::NONE)
            }),
        );
        namespace_8.finish("Message", &bases_8)?
    };
    STATE.class_Message.set(class_8.clone());
    let Message = class_8;

    let class_9 = {
        let bases_9: Vec<Value> = vec![builtin("KeyError")];
        let namespace_9 = Namespace::new("KeyLike");
        namespace_9.finish("KeyLike", &bases_9)?
    };
    STATE.class_KeyLike.set(class_9.clone());
    let KeyLike = class_9;

    let class_11 = {
        let bases_10: Vec<Value> = Vec::new();
        let namespace_10 = Namespace::new("Outer");

        let class_10 = {
            let bases_11: Vec<Value> = vec![builtin("RuntimeError")];
            let namespace_11 = Namespace::new("Outer.Inner");
            namespace_11.finish("Inner", &bases_11)?
        };
        STATE.class_Outer_Inner.set(class_10.clone());
        namespace_10.set("Inner", class_10);
        namespace_10.finish("Outer", &bases_10)?
    };
    STATE.class_Outer.set(class_11.clone());
    let Outer = class_11;

    let class_12 = {
        let bases_12: Vec<Value> = vec![builtin("BaseException")];
        let namespace_12 = Namespace::new("Base");
        namespace_12.finish("Base", &bases_12)?
    };
    STATE.class_Base.set(class_12.clone());
    let Base = class_12;

    let class_13 = {
        let bases_13: Vec<Value> = vec![builtin("SystemExit")];
        let namespace_13 = Namespace::new("Exit");
        namespace_13.finish("Exit", &bases_13)?
    };
    STATE.class_Exit.set(class_13.clone());
    let Exit = class_13;

    let class_14 = {
        let bases_14: Vec<Value> = vec![builtin("KeyError"), builtin("AttributeError")];
        let namespace_14 = Namespace::new("Multiple");
        namespace_14.finish("Multiple", &bases_14)?
    };
    STATE.class_Multiple.set(class_14.clone());
    let Multiple = class_14;

    let class_15 = {
        let bases_15: Vec<Value> = vec![builtin("Exception")];
        let namespace_15 = Namespace::new("Made");

        namespace_15.set(
            "__new__",
            Function::new(&MADE___NEW___PARAMS, Vec::new(), move |args| {
                Made___new__(&args[0], &Tuple::<Value>::from_value(&args[1])?)
            }),
        );
        namespace_15.finish("Made", &bases_15)?
    };
    STATE.class_Made.set(class_15.clone());
    let Made = class_15;

    let CASES = {
        let dict = Dict::<Value, Value>::new();
        dict.set_item(Value::from(Str::lit("class")), STATE.Empty.get("Empty")?)?;
        dict.set_item(
            Value::from(Str::lit("instance")),
            call(&STATE.Empty.get("Empty")?, &[])?,
        )?;
        dict.set_item(
            Value::from(Str::lit("one")),
            call(&STATE.Empty.get("Empty")?, &[Value::from(Str::lit("text"))])?,
        )?;
        dict.set_item(
            Value::from(Str::lit("one-int")),
            call(&STATE.Empty.get("Empty")?, &[Value::from(1i64)])?,
        )?;
        dict.set_item(
            Value::from(Str::lit("several")),
            call(
                &STATE.Empty.get("Empty")?,
                &[Value::from(1i64), Value::from(Str::lit("a"))],
            )?,
        )?;
        dict.set_item(
            Value::from(Str::lit("none")),
            call(&STATE.Empty.get("Empty")?, &[Value::NONE])?,
        )?;
        dict.set_item(
            Value::from(Str::lit("empty-text")),
            call(&STATE.Empty.get("Empty")?, &[Value::from(Str::lit(""))])?,
        )?;
        dict.set_item(
            Value::from(Str::lit("lines")),
            call(&Lines, &[Value::from(1i64)])?,
        )?;
        dict.set_item(
            Value::from(Str::lit("no-text")),
            call(&NoText, &[Value::from(1i64)])?,
        )?;
        dict.set_item(
            Value::from(Str::lit("bad-text")),
            call(&BadText, &[Value::from(1i64)])?,
        )?;
        dict.set_item(
            Value::from(Str::lit("not-text")),
            call(&NotText, &[Value::from(1i64)])?,
        )?;
        dict.set_item(
            Value::from(Str::lit("only-repr")),
            call(&OnlyRepr, &[Value::from(1i64)])?,
        )?;
        dict.set_item(
            Value::from(Str::lit("fields")),
            call_kw(
                &Fields,
                &[Value::from(4i64)],
                &[(Str::lit("reason"), Value::from(Str::lit("r")))],
            )?,
        )?;
        dict.set_item(
            Value::from(Str::lit("message")),
            call(&Message, &[Value::from(4i64), Value::from(Str::lit("r"))])?,
        )?;
        dict.set_item(
            Value::from(Str::lit("key")),
            call(&KeyLike, &[Value::from(Str::lit("k"))])?,
        )?;
        dict.set_item(
            Value::from(Str::lit("key-two")),
            call(&KeyLike, &[Value::from(Str::lit("k")), Value::from(2i64)])?,
        )?;
        dict.set_item(
            Value::from(Str::lit("inner")),
            call_method(&Outer, "Inner", &[Value::from(Str::lit("nested"))])?,
        )?;
        dict.set_item(
            Value::from(Str::lit("base")),
            call(&Base, &[Value::from(Str::lit("b")), Value::from(1i64)])?,
        )?;
        dict.set_item(
            Value::from(Str::lit("exit")),
            call(&Exit, &[Value::from(12i64)])?,
        )?;
        dict.set_item(
            Value::from(Str::lit("exit-text")),
            call(&Exit, &[Value::from(Str::lit("leaving"))])?,
        )?;
        dict.set_item(
            Value::from(Str::lit("multiple")),
            call(&Multiple, &[Value::from(Str::lit("m"))])?,
        )?;
        dict.set_item(
            Value::from(Str::lit("made")),
            call(&Made, &[Value::from(1i64), Value::from(2i64)])?,
        )?;
        dict.set_item(
            Value::from(Str::lit("lines-arg")),
            call(
                &STATE.Empty.get("Empty")?,
                &[Value::from(Str::lit("a\n\nb\n"))],
            )?,
        )?;
        dict
    };

    if ops::is_eq(&modules::sys::argv().get(1)?, &Str::lit("local").to_value())? {
        return Err(raised(local()));
    }
    if ops::is_eq(&modules::sys::argv().get(1)?, &Str::lit("noted").to_value())? {
        return Err(raised(noted()));
    }
    print_with(
        &[&Str::from(format!(
            "raising {}",
            ops::format(&modules::sys::argv().get(1)?, "")?
        ))],
        " ",
        "",
    )?;
    Err(exception(&CASES.get_item(&modules::sys::argv().get(1)?)?))
}
