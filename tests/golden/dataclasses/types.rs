use portalis_runtime::*;

/// The module's variables.
struct State {
    default_Inner___init___b: Slot<Value>,
    class_Inner: Slot<Value>,
    class_Outer: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    default_Inner___init___b: Slot::new(),
    class_Inner: Slot::new(),
    class_Outer: Slot::new(),
});

static INNER___INIT___PARAMS: Params = Params::new("Inner.__init__", &["self", "a", "b"]);

static INNER___REPR___PARAMS: Params = Params::new("Inner.__repr__", &["self"]);

static INNER___EQ___PARAMS: Params = Params::new("Inner.__eq__", &["self", "other"]);

static OUTER___INIT___PARAMS: Params = Params::new("Outer.__init__", &["self", "inner", "text"]);

static OUTER___REPR___PARAMS: Params = Params::new("Outer.__repr__", &["self"]);

static OUTER___EQ___PARAMS: Params = Params::new("Outer.__eq__", &["self", "other"]);

fn Inner___init__(self_: &Value, a: &Value, b: &Value) -> Res<()> {
    let value = a.clone();
    ops::set_attr(self_, "a", value)?;
    let value_2 = b.clone();
    ops::set_attr(self_, "b", value_2)?;
    Ok(())
}

fn Inner___repr__(self_: &Value) -> Res<Str> {
    modules::dataclasses::repr_of(self_, &(Str::lit("a"), Str::lit("b")).to_value())
}

fn Inner___eq__(self_: &Value, other: &Value) -> Res<Value> {
    if ops::is(
        &ops::get_attr(other, "__class__")?,
        &ops::get_attr(self_, "__class__")?,
    ) {
        return Ok(Value::from(
            (ops::get_attr(self_, "a")?, ops::get_attr(self_, "b")?)
                .py_eq(&(ops::get_attr(other, "a")?, ops::get_attr(other, "b")?))?,
        ));
    }
    Ok(builtin("NotImplemented"))
}

fn Outer___init__(self_: &Value, inner: &Value, text: &Value) -> Res<()> {
    let value = inner.clone();
    ops::set_attr(self_, "inner", value)?;
    let value_2 = text.clone();
    ops::set_attr(self_, "text", value_2)?;
    Ok(())
}

fn Outer___repr__(self_: &Value) -> Res<Str> {
    modules::dataclasses::repr_of(self_, &(Str::lit("inner"), Str::lit("text")).to_value())
}

fn Outer___eq__(self_: &Value, other: &Value) -> Res<Value> {
    if ops::is(
        &ops::get_attr(other, "__class__")?,
        &ops::get_attr(self_, "__class__")?,
    ) {
        return Ok(Value::from(
            (
                ops::get_attr(self_, "inner")?,
                ops::get_attr(self_, "text")?,
            )
                .py_eq(&(
                    ops::get_attr(other, "inner")?,
                    ops::get_attr(other, "text")?,
                ))?,
        ));
    }
    Ok(builtin("NotImplemented"))
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Inner");
        namespace.set("b", Value::from(Str::lit("x")));
        namespace.set(
            "__dataclass_fields__",
            call(
                &member("dataclasses", "_fields"),
                &[
                    Value::NONE,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("a")),
                            builtin("int"),
                            modules::dataclasses::missing(),
                            modules::dataclasses::missing(),
                            Value::from(true),
                            Value::from(true),
                            Value::NONE,
                            Value::from(true),
                            Value::NONE,
                            Value::from(false),
                            Value::from(false),
                        ],
                    )?,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("b")),
                            builtin("str"),
                            Value::from(Str::lit("x")),
                            modules::dataclasses::missing(),
                            Value::from(true),
                            Value::from(true),
                            Value::NONE,
                            Value::from(true),
                            Value::NONE,
                            Value::from(false),
                            Value::from(false),
                        ],
                    )?,
                ],
            )?,
        );
        namespace.set(
            "__init__",
            Function::new(
                &INNER___INIT___PARAMS,
                vec![None, None, Some(Value::from(Str::lit("x")))],
                move |args| {
                    Inner___init__(&args[0], &args[1], &args[2])?;
                    Ok(Value::NONE)
                },
            ),
        );
        namespace.set(
            "__repr__",
            Function::new(&INNER___REPR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Inner___repr__(&args[0])?))
            }),
        );
        namespace.set(
            "__eq__",
            Function::new(&INNER___EQ___PARAMS, Vec::new(), move |args| {
                Inner___eq__(&args[0], &args[1])
            }),
        );
        namespace.set("__hash__", Value::NONE);
        namespace.set("__match_args__", (Str::lit("a"), Str::lit("b")).to_value());
        namespace.finish("Inner", &bases)?
    };
    STATE.class_Inner.set(class.clone());
    let Inner = class;

    let class_2 = {
        let bases_2: Vec<Value> = Vec::new();
        let namespace_2 = Namespace::new("Outer");

        namespace_2.set(
            "__dataclass_fields__",
            call(
                &member("dataclasses", "_fields"),
                &[
                    Value::NONE,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("inner")),
                            Inner.clone(),
                            modules::dataclasses::missing(),
                            modules::dataclasses::missing(),
                            Value::from(true),
                            Value::from(true),
                            Value::NONE,
                            Value::from(true),
                            Value::NONE,
                            Value::from(false),
                            Value::from(false),
                        ],
                    )?,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("text")),
                            Value::from(Str::lit("str")),
                            modules::dataclasses::missing(),
                            modules::dataclasses::missing(),
                            Value::from(true),
                            Value::from(true),
                            Value::NONE,
                            Value::from(true),
                            Value::NONE,
                            Value::from(false),
                            Value::from(false),
                        ],
                    )?,
                ],
            )?,
        );
        namespace_2.set(
            "__init__",
            Function::new(&OUTER___INIT___PARAMS, Vec::new(), move |args| {
                Outer___init__(&args[0], &args[1], &args[2])?;
                Ok(Value::NONE)
            }),
        );
        namespace_2.set(
            "__repr__",
            Function::new(&OUTER___REPR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Outer___repr__(&args[0])?))
            }),
        );
        namespace_2.set(
            "__eq__",
            Function::new(&OUTER___EQ___PARAMS, Vec::new(), move |args| {
                Outer___eq__(&args[0], &args[1])
            }),
        );
        namespace_2.set("__hash__", Value::NONE);
        namespace_2.set(
            "__match_args__",
            (Str::lit("inner"), Str::lit("text")).to_value(),
        );
        namespace_2.finish("Outer", &bases_2)?
    };
    STATE.class_Outer.set(class_2.clone());
    let Outer = class_2;

    for item_2 in ops::iter(&ops::add(
        &modules::dataclasses::fields(&Outer)?,
        &modules::dataclasses::fields(&Inner)?,
    )?)? {
        let f = item_2?;

        print(&[&ops::get_attr(&f, "name")?, &ops::get_attr(&f, "type")?])?;
    }
    Ok(())
}
