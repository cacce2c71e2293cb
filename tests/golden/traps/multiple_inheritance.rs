//! Multiple inheritance: the order of bases, cooperative super, what super finds, and orders that do not exist.

use portalis_runtime::*;

/// The module's variables.
struct State {
    Left: Slot<Value>,
    Right: Slot<Value>,
    class_Root: Slot<Value>,
    class_Left: Slot<Value>,
    class_Right: Slot<Value>,
    class_Bottom: Slot<Value>,
    class_Logged: Slot<Value>,
    class_Upper: Slot<Value>,
    class_Store: Slot<Value>,
    class_LoggedUpper: Slot<Value>,
    class_UpperLogged: Slot<Value>,
    class_Deep: Slot<Value>,
    class_Other: Slot<Value>,
    class_Join: Slot<Value>,
    class_Twice: Slot<Value>,
    class_Alone: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    Left: Slot::new(),
    Right: Slot::new(),
    class_Root: Slot::new(),
    class_Left: Slot::new(),
    class_Right: Slot::new(),
    class_Bottom: Slot::new(),
    class_Logged: Slot::new(),
    class_Upper: Slot::new(),
    class_Store: Slot::new(),
    class_LoggedUpper: Slot::new(),
    class_UpperLogged: Slot::new(),
    class_Deep: Slot::new(),
    class_Other: Slot::new(),
    class_Join: Slot::new(),
    class_Twice: Slot::new(),
    class_Alone: Slot::new(),
});

static ROOT___INIT___PARAMS: Params = Params::new("Root.__init__", &["self"]);

static ROOT_WHO_PARAMS: Params = Params::new("Root.who", &["self"]);

static ROOT_TAG_PARAMS: Params = Params::new("Root.tag", &["self"]);

static ROOT_MAKE_PARAMS: Params = Params::new("Root.make", &["cls"]);

static ROOT_FIXED_PARAMS: Params = Params::new("Root.fixed", &[]);

static LEFT___INIT___PARAMS: Params = Params::new("Left.__init__", &["self"]);

static LEFT_WHO_PARAMS: Params = Params::new("Left.who", &["self"]);

static LEFT_TAG_PARAMS: Params = Params::new("Left.tag", &["self"]);

static LEFT_MAKE_PARAMS: Params = Params::new("Left.make", &["cls"]);

static RIGHT___INIT___PARAMS: Params = Params::new("Right.__init__", &["self"]);

static RIGHT_WHO_PARAMS: Params = Params::new("Right.who", &["self"]);

static RIGHT_TAG_PARAMS: Params = Params::new("Right.tag", &["self"]);

static RIGHT_MAKE_PARAMS: Params = Params::new("Right.make", &["cls"]);

static BOTTOM___INIT___PARAMS: Params = Params::new("Bottom.__init__", &["self"]);

static BOTTOM_WHO_PARAMS: Params = Params::new("Bottom.who", &["self"]);

static BOTTOM_PAST_LEFT_PARAMS: Params = Params::new("Bottom.past_left", &["self"]);

static LOGGED_STORE_PARAMS: Params = Params::new("Logged.store", &["self", "key", "value"]);

static UPPER_STORE_PARAMS: Params = Params::new("Upper.store", &["self", "key", "value"]);

static STORE___INIT___PARAMS: Params = Params::new("Store.__init__", &["self"]);

static STORE_STORE_PARAMS: Params = Params::new("Store.store", &["self", "key", "value"]);

static DEEP_WHO_PARAMS: Params = Params::new("Deep.who", &["self"]);

static OTHER_WHO_PARAMS: Params = Params::new("Other.who", &["self"]);

static ALONE_WHO_PARAMS: Params = Params::new("Alone.who", &["self"]);

fn Root___init__(self_: &Value) -> Res<()> {
    print(&[&Str::lit("Root")])?;
    let value = values!["Root"];
    ops::set_attr(self_, "seen", value.to_value())?;
    call_method(
        &super_(&STATE.class_Root.get("__class__")?, self_)?,
        "__init__",
        &[],
    )?;
    Ok(())
}

fn Root_who(self_: &Value) -> List<Value> {
    values!["Root"]
}

fn Root_tag(self_: &Value) -> Str {
    Str::lit("root")
}

fn Root_make(cls: &Value) -> Res<(Value, Str)> {
    Ok((ops::get_attr(cls, "__name__")?, Str::lit("Root")))
}

fn Root_fixed() -> Str {
    Str::lit("fixed")
}

fn Left___init__(self_: &Value) -> Res<()> {
    print(&[&Str::lit("Left")])?;
    call_method(
        &super_(&STATE.class_Left.get("__class__")?, self_)?,
        "__init__",
        &[],
    )?;
    call_method(
        &ops::get_attr(self_, "seen")?,
        "append",
        &[Value::from(Str::lit("Left"))],
    )?;
    Ok(())
}

fn Left_who(self_: &Value) -> Res<Value> {
    ops::add(
        &values!["Left"].to_value(),
        &call_method(
            &super_(&STATE.class_Left.get("__class__")?, self_)?,
            "who",
            &[],
        )?,
    )
}

fn Left_tag(self_: &Value) -> Res<Value> {
    ops::add(
        &Value::from(Str::lit("left.")),
        &ops::get_attr(&super_(&STATE.class_Left.get("__class__")?, self_)?, "tag")?,
    )
}

fn Left_make(cls: &Value) -> Res<Tuple<Value>> {
    Ok(Tuple::from(
        {
            let items = List::<Value>::new();
            items.append(Value::from(Str::lit("Left")));
            items.extend(star_iter(&call_method(
                &super_(&STATE.class_Left.get("__class__")?, cls)?,
                "make",
                &[],
            )?)?)?;
            items
        }
        .to_vec(),
    ))
}

fn Right___init__(self_: &Value) -> Res<()> {
    print(&[&Str::lit("Right")])?;
    call_method(
        &super_(&STATE.class_Right.get("__class__")?, self_)?,
        "__init__",
        &[],
    )?;
    call_method(
        &ops::get_attr(self_, "seen")?,
        "append",
        &[Value::from(Str::lit("Right"))],
    )?;
    Ok(())
}

fn Right_who(self_: &Value) -> Res<Value> {
    ops::add(
        &values!["Right"].to_value(),
        &call_method(
            &super_(&STATE.class_Right.get("__class__")?, self_)?,
            "who",
            &[],
        )?,
    )
}

fn Right_tag(self_: &Value) -> Res<Value> {
    ops::add(
        &Value::from(Str::lit("right.")),
        &ops::get_attr(&super_(&STATE.class_Right.get("__class__")?, self_)?, "tag")?,
    )
}

fn Right_make(cls: &Value) -> Res<Tuple<Value>> {
    Ok(Tuple::from(
        {
            let items = List::<Value>::new();
            items.append(Value::from(Str::lit("Right")));
            items.extend(star_iter(&call_method(
                &super_(&STATE.class_Right.get("__class__")?, cls)?,
                "make",
                &[],
            )?)?)?;
            items
        }
        .to_vec(),
    ))
}

fn Bottom___init__(self_: &Value) -> Res<()> {
    print(&[&Str::lit("Bottom")])?;
    call_method(
        &super_(&STATE.class_Bottom.get("__class__")?, self_)?,
        "__init__",
        &[],
    )?;
    call_method(
        &ops::get_attr(self_, "seen")?,
        "append",
        &[Value::from(Str::lit("Bottom"))],
    )?;
    Ok(())
}

fn Bottom_who(self_: &Value) -> Res<Value> {
    ops::add(
        &values!["Bottom"].to_value(),
        &call_method(
            &super_(&STATE.class_Bottom.get("__class__")?, self_)?,
            "who",
            &[],
        )?,
    )
}

fn Bottom_past_left(self_: &Value) -> Res<(Value, Value, Value, Value)> {
    Ok((
        call_method(
            &call(&builtin("super"), &[STATE.Left.get("Left")?, self_.clone()])?,
            "who",
            &[],
        )?,
        call_method(
            &call(
                &builtin("super"),
                &[STATE.Right.get("Right")?, self_.clone()],
            )?,
            "who",
            &[],
        )?,
        call_method(&STATE.Right.get("Right")?, "who", &[self_.clone()])?,
        call_method(
            &super_(&STATE.class_Bottom.get("__class__")?, self_)?,
            "fixed",
            &[],
        )?,
    ))
}

fn Logged_store(self_: &Value, key: &Value, value: &Value) -> Res<Value> {
    print(&[&Str::lit("store"), key])?;
    call_method(
        &super_(&STATE.class_Logged.get("__class__")?, self_)?,
        "store",
        &[key.clone(), value.clone()],
    )
}

fn Upper_store(self_: &Value, key: &Value, value: &Value) -> Res<Value> {
    call_method(
        &super_(&STATE.class_Upper.get("__class__")?, self_)?,
        "store",
        &[call_method(key, "upper", &[])?, value.clone()],
    )
}

fn Store___init__(self_: &Value) -> Res<()> {
    let value = Dict::<Value, Value>::new();
    ops::set_attr(self_, "data", value.to_value())?;
    Ok(())
}

fn Store_store(self_: &Value, key: &Value, value: &Value) -> Res<Int> {
    let value_2 = value.clone();
    ops::set_item(&ops::get_attr(self_, "data")?, key, value_2)?;
    Ok(Int::new(ops::len(&ops::get_attr(self_, "data")?)?))
}

fn Deep_who(self_: &Value) -> Res<Value> {
    ops::add(
        &values!["Deep"].to_value(),
        &call_method(
            &super_(&STATE.class_Deep.get("__class__")?, self_)?,
            "who",
            &[],
        )?,
    )
}

fn Other_who(self_: &Value) -> Res<Value> {
    ops::add(
        &values!["Other"].to_value(),
        &call_method(
            &super_(&STATE.class_Other.get("__class__")?, self_)?,
            "who",
            &[],
        )?,
    )
}

fn Alone_who(self_: &Value) -> Res<Value> {
    call_method(
        &super_(&STATE.class_Alone.get("__class__")?, self_)?,
        "nothing",
        &[],
    )
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut error: Value = Value::NONE;
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Root");
        namespace.set(
            "__init__",
            Function::new(&ROOT___INIT___PARAMS, Vec::new(), move |args| {
                Root___init__(&args[0])?;
                Ok(Value::NONE)
            }),
        );

        namespace.set(
            "who",
            Function::new(&ROOT_WHO_PARAMS, Vec::new(), move |args| {
                Ok(Root_who(&args[0]).to_value())
            }),
        );

        namespace.set(
            "tag",
            call(
                &builtin("property"),
                &[Function::new(&ROOT_TAG_PARAMS, Vec::new(), move |args| {
                    Ok(Value::from(Root_tag(&args[0])))
                })],
            )?,
        );

        namespace.set(
            "make",
            call(
                &builtin("classmethod"),
                &[Function::new(&ROOT_MAKE_PARAMS, Vec::new(), move |args| {
                    Ok(Root_make(&args[0])?.to_value())
                })],
            )?,
        );

        namespace.set(
            "fixed",
            call(
                &builtin("staticmethod"),
                &[Function::new(&ROOT_FIXED_PARAMS, Vec::new(), move |_| {
                    Ok(Value::from(Root_fixed()))
                })],
            )?,
        );
        namespace.finish("Root", &bases)?
    };
    STATE.class_Root.set(class.clone());
    let Root = class;

    let class_2 = {
        let bases_2: Vec<Value> = vec![Root.clone()];
        let namespace_2 = Namespace::new("Left");

        namespace_2.set("level", Value::from(Str::lit("left")));

        namespace_2.set(
            "__init__",
            Function::new(&LEFT___INIT___PARAMS, Vec::new(), move |args| {
                Left___init__(&args[0])?;
                Ok(Value::NONE)
            }),
        );

        namespace_2.set(
            "who",
            Function::new(&LEFT_WHO_PARAMS, Vec::new(), move |args| Left_who(&args[0])),
        );

        namespace_2.set(
            "tag",
            call(
                &builtin("property"),
                &[Function::new(&LEFT_TAG_PARAMS, Vec::new(), move |args| {
                    Left_tag(&args[0])
                })],
            )?,
        );

        namespace_2.set(
            "make",
            call(
                &builtin("classmethod"),
                &[Function::new(&LEFT_MAKE_PARAMS, Vec::new(), move |args| {
                    Ok(Left_make(&args[0])?.to_value())
                })],
            )?,
        );
        namespace_2.finish("Left", &bases_2)?
    };
    STATE.class_Left.set(class_2.clone());
    STATE.Left.set(class_2);

    let class_3 = {
        let bases_3: Vec<Value> = vec![Root.clone()];
        let namespace_3 = Namespace::new("Right");

        namespace_3.set("level", Value::from(Str::lit("right")));
        namespace_3.set("only", Value::from(Str::lit("only right")));

        namespace_3.set(
            "__init__",
            Function::new(&RIGHT___INIT___PARAMS, Vec::new(), move |args| {
                Right___init__(&args[0])?;
                Ok(Value::NONE)
            }),
        );

        namespace_3.set(
            "who",
            Function::new(&RIGHT_WHO_PARAMS, Vec::new(), move |args| {
                Right_who(&args[0])
            }),
        );

        namespace_3.set(
            "tag",
            call(
                &builtin("property"),
                &[Function::new(&RIGHT_TAG_PARAMS, Vec::new(), move |args| {
                    Right_tag(&args[0])
                })],
            )?,
        );

        namespace_3.set(
            "make",
            call(
                &builtin("classmethod"),
                &[Function::new(&RIGHT_MAKE_PARAMS, Vec::new(), move |args| {
                    Ok(Right_make(&args[0])?.to_value())
                })],
            )?,
        );
        namespace_3.finish("Right", &bases_3)?
    };
    STATE.class_Right.set(class_3.clone());
    STATE.Right.set(class_3);

    let class_4 = {
        let bases_4: Vec<Value> = vec![STATE.Left.get("Left")?, STATE.Right.get("Right")?];
        let namespace_4 = Namespace::new("Bottom");

        namespace_4.set(
            "__init__",
            Function::new(&BOTTOM___INIT___PARAMS, Vec::new(), move |args| {
                Bottom___init__(&args[0])?;
                Ok(Value::NONE)
            }),
        );

        namespace_4.set(
            "who",
            Function::new(&BOTTOM_WHO_PARAMS, Vec::new(), move |args| {
                Bottom_who(&args[0])
            }),
        );

        namespace_4.set(
            "past_left",
            Function::new(&BOTTOM_PAST_LEFT_PARAMS, Vec::new(), move |args| {
                Ok(Bottom_past_left(&args[0])?.to_value())
            }),
        );
        namespace_4.finish("Bottom", &bases_4)?
    };
    STATE.class_Bottom.set(class_4.clone());
    let Bottom = class_4;

    let b = call(&Bottom, &[])?;
    print(&[
        &ops::get_attr(&b, "seen")?,
        &call_method(&b, "who", &[])?,
        &call_method(&b, "past_left", &[])?,
        &ops::get_attr(&b, "tag")?,
        &call_method(&Bottom, "make", &[])?,
        &ops::get_attr(&b, "level")?,
        &ops::get_attr(&b, "only")?,
    ])?;
    print(&[
        &list_of![
            ops::get_attr(&c, "__name__")?,
            for item_2 in ops::iter(&ops::get_attr(&Bottom, "__mro__")?)?,
            let c = item_2?
        ],
        &list_of![
            ops::get_attr(&c_2, "__name__")?,
            for item_3 in ops::iter(&ops::get_attr(&Bottom, "__bases__")?)?,
            let c_2 = item_3?
        ],
        &ops::get_attr(&ops::get_attr(&Bottom, "__base__")?, "__name__")?,
    ])?;
    print(&[
        &call_method(&call(&STATE.Left.get("Left")?, &[])?, "who", &[])?,
        &ops::get_attr(&call(&STATE.Right.get("Right")?, &[])?, "tag")?,
        &call_method(&STATE.Right.get("Right")?, "make", &[])?,
        &is_instance(&b, &STATE.Right.get("Right")?)?,
        &bool::from_value(&call(
            &builtin("issubclass"),
            &[STATE.Left.get("Left")?, STATE.Right.get("Right")?],
        )?)?,
    ])?;

    let class_5 = {
        let bases_5: Vec<Value> = Vec::new();
        let namespace_5 = Namespace::new("Logged");

        namespace_5.set(
            "store",
            Function::new(&LOGGED_STORE_PARAMS, Vec::new(), move |args| {
                Logged_store(&args[0], &args[1], &args[2])
            }),
        );
        namespace_5.finish("Logged", &bases_5)?
    };
    STATE.class_Logged.set(class_5.clone());
    let Logged = class_5;

    let class_6 = {
        let bases_6: Vec<Value> = Vec::new();
        let namespace_6 = Namespace::new("Upper");

        namespace_6.set(
            "store",
            Function::new(&UPPER_STORE_PARAMS, Vec::new(), move |args| {
                Upper_store(&args[0], &args[1], &args[2])
            }),
        );
        namespace_6.finish("Upper", &bases_6)?
    };
    STATE.class_Upper.set(class_6.clone());
    let Upper = class_6;

    let class_7 = {
        let bases_7: Vec<Value> = Vec::new();
        let namespace_7 = Namespace::new("Store");

        namespace_7.set(
            "__init__",
            Function::new(&STORE___INIT___PARAMS, Vec::new(), move |args| {
                Store___init__(&args[0])?;
                Ok(Value::NONE)
            }),
        );

        namespace_7.set(
            "store",
            Function::new(&STORE_STORE_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Store_store(&args[0], &args[1], &args[2])?))
            }),
        );
        namespace_7.finish("Store", &bases_7)?
    };
    STATE.class_Store.set(class_7.clone());
    let Store = class_7;

    let class_8 = {
        let bases_8: Vec<Value> = vec![Logged.clone(), Upper.clone(), Store.clone()];
        let namespace_8 = Namespace::new("LoggedUpper");
        namespace_8.finish("LoggedUpper", &bases_8)?
    };
    STATE.class_LoggedUpper.set(class_8.clone());
    let LoggedUpper = class_8;

    let class_9 = {
        let bases_9: Vec<Value> = vec![Upper.clone(), Logged.clone(), Store.clone()];
        let namespace_9 = Namespace::new("UpperLogged");
        namespace_9.finish("UpperLogged", &bases_9)?
    };
    STATE.class_UpperLogged.set(class_9.clone());
    let UpperLogged = class_9;

    for kind in tuple![LoggedUpper.clone(), UpperLogged.clone()].iter() {
        let made = call(&kind, &[])?;
        print(&[
            &call_method(
                &made,
                "store",
                &[Value::from(Str::lit("k")), Value::from(1i64)],
            )?,
            &call_method(
                &made,
                "store",
                &[Value::from(Str::lit("K")), Value::from(2i64)],
            )?,
            &ops::get_attr(&made, "data")?,
        ])?;
    }

    let class_10 = {
        let bases_10: Vec<Value> = vec![Bottom.clone()];
        let namespace_10 = Namespace::new("Deep");

        namespace_10.set(
            "who",
            Function::new(&DEEP_WHO_PARAMS, Vec::new(), move |args| Deep_who(&args[0])),
        );
        namespace_10.finish("Deep", &bases_10)?
    };
    STATE.class_Deep.set(class_10.clone());
    let Deep = class_10;

    let class_11 = {
        let bases_11: Vec<Value> = vec![STATE.Right.get("Right")?];
        let namespace_11 = Namespace::new("Other");

        namespace_11.set(
            "who",
            Function::new(&OTHER_WHO_PARAMS, Vec::new(), move |args| {
                Other_who(&args[0])
            }),
        );
        namespace_11.finish("Other", &bases_11)?
    };
    STATE.class_Other.set(class_11.clone());
    let Other = class_11;

    let class_12 = {
        let bases_12: Vec<Value> = vec![Deep.clone(), Other.clone()];
        let namespace_12 = Namespace::new("Join");
        namespace_12.finish("Join", &bases_12)?
    };
    STATE.class_Join.set(class_12.clone());
    let Join = class_12;

    print(&[
        &call_method(&call(&Join, &[])?, "who", &[])?,
        &list_of![
            ops::get_attr(&c_3, "__name__")?,
            for item_4 in ops::iter(&call_method(&Join, "mro", &[])?)?,
            let c_3 = item_4?
        ],
    ])?;
    let caught: Res<()> = 'attempt2: {
        attempt!(
            'attempt2,
            call(
                &builtin("type"),
                &[
                    Value::from(Str::lit("Bad")),
                    (Root.clone(), attempt!('attempt2, STATE.Left.get("Left"))).to_value(),
                    Dict::<Value, Value>::new().to_value()
                ]
            )
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("TypeError"))? {
        error = error_2.value();
        print(&[&error])?;
    }
    let caught_2: Res<()> = 'attempt3: {
        let class_13 = {
            let bases_13: Vec<Value> = vec![
                attempt!('attempt3, STATE.Left.get("Left")),
                attempt!('attempt3, STATE.Left.get("Left")),
            ];
            let namespace_13 = Namespace::new("Twice");
            attempt!('attempt3, namespace_13.finish("Twice", &bases_13))
        };
        STATE.class_Twice.set(class_13.clone());
        let Twice = class_13;
        Ok(())
    };
    if let Some(error_3) = except(caught_2, &builtin("TypeError"))? {
        error = error_3.value();

        print(&[&error])?;
    }
    let caught_3: Res<()> = 'attempt4: {
        attempt!(
            'attempt4,
            print(&[&attempt!(
                'attempt4,
                call_method(
                    &attempt!(
                        'attempt4,
                        call(
                            &builtin("super"),
                            &[
                                attempt!('attempt4, STATE.Left.get("Left")),
                                attempt!(
                                    'attempt4,
                                    call(&attempt!('attempt4, STATE.Right.get("Right")), &[])
                                )
                            ]
                        )
                    ),
                    "who",
                    &[]
                )
            )])
        );
        Ok(())
    };
    if let Some(error_4) = except(caught_3, &builtin("TypeError"))? {
        error = error_4.value();
        print(&[&error])?;
    }
    let caught_4: Res<()> = 'attempt5: {
        attempt!(
            'attempt5,
            print(&[&attempt!(
                'attempt5,
                ops::get_attr(&attempt!('attempt5, call(&Bottom, &[])), "missing")
            )])
        );
        Ok(())
    };
    if let Some(error_5) = except(caught_4, &builtin("AttributeError"))? {
        error = error_5.value();
        print(&[&error])?;
    }

    let class_14 = {
        let bases_14: Vec<Value> = vec![Root.clone()];
        let namespace_14 = Namespace::new("Alone");

        namespace_14.set(
            "who",
            Function::new(&ALONE_WHO_PARAMS, Vec::new(), move |args| {
                Alone_who(&args[0])
            }),
        );
        namespace_14.finish("Alone", &bases_14)?
    };
    STATE.class_Alone.set(class_14.clone());
    let Alone = class_14;

    let caught_5: Res<()> = 'attempt6: {
        attempt!(
            'attempt6,
            call_method(&attempt!('attempt6, call(&Alone, &[])), "who", &[])
        );
        Ok(())
    };
    if let Some(error_6) = except(caught_5, &builtin("AttributeError"))? {
        error = error_6.value();
        print(&[&error])?;
    }
    Ok(())
}
