use portalis_runtime::*;

/// The module's variables.
struct State {
    default_Unique___init___items: Slot<Value>,
    class_Pairs: Slot<Value>,
    class_Items: Slot<Value>,
    class_Unique: Slot<Value>,
    class_Number: Slot<Value>,
    class_Point: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    default_Unique___init___items: Slot::new(),
    class_Pairs: Slot::new(),
    class_Items: Slot::new(),
    class_Unique: Slot::new(),
    class_Number: Slot::new(),
    class_Point: Slot::new(),
});

static PAIRS___INIT___PARAMS: Params = Params::new("Pairs.__init__", &["self", "args", "kwargs"])
    .star()
    .star_star();

static PAIRS___SETITEM___PARAMS: Params =
    Params::new("Pairs.__setitem__", &["self", "key", "value"]);

static ITEMS_APPEND_PARAMS: Params = Params::new("Items.append", &["self", "item"]);

static UNIQUE___INIT___PARAMS: Params = Params::new("Unique.__init__", &["self", "items"]);

fn Pairs___init__(self_: &Value, args_2: &Tuple<Value>, kwargs: &Dict<Value, Value>) -> Res<()> {
    print(&[&Str::lit("Pairs.__init__")])?;
    let _ = {
        let mut args_3 = ArgList::new(&ops::get_attr(
            &super_(&STATE.class_Pairs.get("__class__")?, self_)?,
            "__init__",
        )?);
        args_3.extend(&args_2.to_value())?;
        args_3.keywords(&kwargs.to_value())?;
        args_3.call()?
    };
    let value = values!["t"];
    ops::set_attr(self_, "tag", value.to_value())?;
    Ok(())
}

fn Pairs___setitem__(self_: &Value, key: &Value, value: &Value) -> Res<()> {
    print(&[&Str::lit("set"), key])?;
    call_method(
        &super_(&STATE.class_Pairs.get("__class__")?, self_)?,
        "__setitem__",
        &[key.clone(), value.clone()],
    )?;
    Ok(())
}

fn Items_append(self_: &Value, item_2: &Value) -> Res<()> {
    print(&[&Str::lit("append"), item_2])?;
    call_method(
        &super_(&STATE.class_Items.get("__class__")?, self_)?,
        "append",
        &[item_2.clone()],
    )?;
    Ok(())
}

fn Unique___init__(self_: &Value, items: &Value) -> Res<()> {
    print(&[&Str::lit("Unique.__init__")])?;
    call_method(
        &super_(&STATE.class_Unique.get("__class__")?, self_)?,
        "__init__",
        &[items.clone()],
    )?;
    Ok(())
}

fn show(x: &Value) -> Res<()> {
    for made in tuple![modules::copy::copy(x)?, modules::copy::deepcopy(x, None)?].iter() {
        print(&[
            &made.type_name(),
            &made,
            &ops::is_eq(&made, x)?,
            &ops::is(&made, x),
            &ops::is(
                &call(
                    &builtin("getattr"),
                    &[made.clone(), Value::from(Str::lit("tag")), Value::NONE],
                )?,
                &call(
                    &builtin("getattr"),
                    &[x.clone(), Value::from(Str::lit("tag")), Value::from(0i64)],
                )?,
            ),
        ])?;
    }
    Ok(())
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = vec![builtin("dict")];
        let namespace = Namespace::new("Pairs");
        namespace.set(
            "__init__",
            Function::new(&PAIRS___INIT___PARAMS, Vec::new(), move |args| {
                Pairs___init__(
                    &args[0],
                    &Tuple::<Value>::from_value(&args[1])?,
                    &Dict::<Value, Value>::from_value(&args[2])?,
                )?;
                Ok(Value::NONE)
            }),
        );

        namespace.set(
            "__setitem__",
            Function::new(&PAIRS___SETITEM___PARAMS, Vec::new(), move |args| {
                Pairs___setitem__(&args[0], &args[1], &args[2])?;
                Ok(Value::NONE)
            }),
        );
        namespace.finish("Pairs", &bases)?
    };
    STATE.class_Pairs.set(class.clone());
    let Pairs = class;

    let class_2 = {
        let bases_2: Vec<Value> = vec![builtin("list")];
        let namespace_2 = Namespace::new("Items");

        namespace_2.set(
            "append",
            Function::new(&ITEMS_APPEND_PARAMS, Vec::new(), move |args| {
                Items_append(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );
        namespace_2.finish("Items", &bases_2)?
    };
    STATE.class_Items.set(class_2.clone());
    let Items = class_2;

    let class_3 = {
        let bases_3: Vec<Value> = vec![builtin("set")];
        let namespace_3 = Namespace::new("Unique");

        STATE
            .default_Unique___init___items
            .set(Tuple::<Value>::empty().to_value());
        namespace_3.set(
            "__init__",
            Function::new(
                &UNIQUE___INIT___PARAMS,
                vec![
                    None,
                    Some(STATE.default_Unique___init___items.get("items")?),
                ],
                move |args| {
                    Unique___init__(&args[0], &args[1])?;
                    Ok(Value::NONE)
                },
            ),
        );
        namespace_3.finish("Unique", &bases_3)?
    };
    STATE.class_Unique.set(class_3.clone());
    let Unique = class_3;

    let class_4 = {
        let bases_4: Vec<Value> = vec![builtin("int")];
        let namespace_4 = Namespace::new("Number");
        namespace_4.finish("Number", &bases_4)?
    };
    STATE.class_Number.set(class_4.clone());
    let Number = class_4;

    let class_5 = {
        let bases_5: Vec<Value> = vec![builtin("tuple")];
        let namespace_5 = Namespace::new("Point");
        namespace_5.finish("Point", &bases_5)?
    };
    STATE.class_Point.set(class_5.clone());
    let Point = class_5;

    for d in tuple![
        call(
            &member("collections", "defaultdict"),
            &[
                builtin("int"),
                Dict::of(vec![(Value::from(Str::lit("a")), Value::from(1i64))])?.to_value()
            ]
        )?,
        call(
            &member("collections", "defaultdict"),
            &[
                builtin("list"),
                Dict::of(vec![(Value::from(1i64), values![2].to_value())])?.to_value()
            ]
        )?,
        call(
            &member("collections", "Counter"),
            &[Value::from(Str::lit("aab"))]
        )?,
        call_kw(
            &member("collections", "OrderedDict"),
            &[],
            &[
                (Str::lit("a"), values![1].to_value()),
                (Str::lit("b"), Value::from(2i64))
            ]
        )?,
        call(
            &member("collections", "deque"),
            &[
                values![1, values![2].to_value()].to_value(),
                Value::from(5i64)
            ]
        )?
    ]
    .iter()
    {
        show(&d)?;
    }

    let p = call_kw(&Pairs, &[], &[(Str::lit("a"), values![1].to_value())])?;
    let value = 2i64;
    ops::set_item(&p, &Value::from(Str::lit("b")), Value::from(value))?;
    show(&p)?;
    let q = modules::copy::deepcopy(&p, None)?;
    call_method(
        &ops::get_item(&q, &Str::lit("a").to_value())?,
        "append",
        &[Value::from(5i64)],
    )?;
    call_method(
        &ops::get_attr(&q, "tag")?,
        "append",
        &[Value::from(Str::lit("u"))],
    )?;
    print(&[
        &p,
        &q,
        &ops::get_attr(&p, "tag")?,
        &ops::get_attr(&q, "tag")?,
    ])?;

    let i = call(&Items, &[values![1, values![2].to_value()].to_value()])?;
    let value_2 = Str::lit("i");
    ops::set_attr(&i, "name", Value::from(value_2))?;
    show(&i)?;
    print(&[&ops::get_attr(&modules::copy::deepcopy(&i, None)?, "name")?])?;
    show(&call(&Unique, &[values![3, 1, 2].to_value()])?)?;
    let n = call(&Number, &[Value::from(7i64)])?;
    let value_3 = values!["m"];
    ops::set_attr(&n, "unit", value_3.to_value())?;
    print(&[
        &modules::copy::deepcopy(&n, None)?,
        &ops::is(
            &ops::get_attr(&modules::copy::copy(&n)?, "unit")?,
            &ops::get_attr(&n, "unit")?,
        ),
        &ops::is(
            &ops::get_attr(&modules::copy::deepcopy(&n, None)?, "unit")?,
            &ops::get_attr(&n, "unit")?,
        ),
    ])?;
    show(&call(&Point, &[values![1, 2].to_value()])?)?;

    let nested = call(&Items, &[])?;
    call_method(&nested, "append", &[nested.clone()])?;
    let other = modules::copy::deepcopy(&nested, None)?;
    print(&[
        &ops::is(&other, &nested),
        &ops::is(&ops::get_item(&other, &0i64.to_value())?, &other),
        &Int::new(ops::len(&other)?),
    ])?;
    let r#loop = call(&member("collections", "defaultdict"), &[builtin("list")])?;
    call_method(
        &ops::get_item(&r#loop, &Str::lit("self").to_value())?,
        "append",
        &[r#loop.clone()],
    )?;
    let made = modules::copy::deepcopy(&r#loop, None)?;
    print(&[
        &ops::is(
            &ops::get_item(
                &ops::get_item(&made, &Str::lit("self").to_value())?,
                &0i64.to_value(),
            )?,
            &made,
        ),
        &ops::get_attr(&made, "default_factory")?,
    ])?;
    Ok(())
}
