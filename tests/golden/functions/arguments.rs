use portalis_runtime::*;

/// The module's variables.
struct State {
    default_describe_size: Slot<Value>,
    default_describe_unit: Slot<Value>,
    default_append_to: Slot<List<i64>>,
    default_area_height: Slot<Value>,
    default_area_scale: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    default_describe_size: Slot::new(),
    default_describe_unit: Slot::new(),
    default_append_to: Slot::new(),
    default_area_height: Slot::new(),
    default_area_scale: Slot::new(),
});

static DESCRIBE_PARAMS: Params =
    Params::new("describe", &["name", "size", "rest", "unit", "options"])
        .keyword_only(1)
        .star()
        .star_star();

static AREA_PARAMS: Params = Params::new("area", &["width", "height", "scale"])
    .positional_only(1)
    .keyword_only(1);

static LAMBDA_2_PARAMS: Params = Params::new("<lambda>", &["v"]);

static LAMBDA_3_PARAMS: Params = Params::new("<lambda>", &["v"]);

fn describe(
    name: &Value,
    size: &Value,
    rest: &Tuple<Value>,
    unit: &Value,
    options: &Dict<Value, Value>,
) -> Res<Str> {
    Ok(Str::from(format!(
        "{} {}{} {} {}",
        ops::format(name, "")?,
        ops::format(size, "")?,
        ops::format(unit, "")?,
        ops::format(&rest.to_value(), "")?,
        ops::format(&options.to_value(), "")?
    )))
}

fn append(item_2: i64, to: &List<i64>) -> List<i64> {
    to.append(item_2);
    to.clone()
}

fn area(width: &Value, height: &Value, scale: &Value) -> Res<Value> {
    ops::mul(&ops::mul(width, height)?, scale)
}

fn area_2(width: i64, height: i64, scale: i64) -> i64 {
    width * height * scale
}

fn lambda(x: i64, y: i64) -> i64 {
    x + y
}

fn lambda_2(v: &Value) -> Res<Value> {
    ops::add(v, &Value::from(1i64))
}

fn lambda_3(v: &Value) -> Res<Value> {
    ops::mul(v, v)
}

fn lambda_4(v: i64) -> i64 {
    v * 2
}

fn count_down(n: i64) -> Res<Str> {
    let _depth = recursion::enter()?;
    if n == 0 {
        return Ok(Str::lit("go"));
    }
    Ok(n.py_str()?
        .concat(&Str::lit(" "))
        .concat(&count_down(n - 1)?))
}

fn outer() {
    outer_no_return();
}

fn outer_no_return() {}

/// The module's body.
pub fn run() -> Res<()> {
    let mut error: Value = Value::NONE;

    STATE.default_append_to.set(List::<i64>::new());

    print(&[
        &describe(
            &Value::from(Str::lit("a")),
            &Value::from(1i64),
            &Tuple::<Value>::empty(),
            &Value::from(Str::lit("m")),
            &Dict::<Value, Value>::new(),
        )?,
        &{
            let name = Value::from(Str::lit("b"));
            let size = Value::from(2i64);
            let unit = Value::from(Str::lit("s"));
            describe(
                &name,
                &size,
                &tuple![Value::from(3i64), Value::from(4i64)],
                &unit,
                &{
                    let keywords = Dict::<Value, Value>::new();
                    keywords.set_item(Value::from(Str::lit("extra")), Value::from(true))?;
                    keywords
                },
            )?
        },
    ])?;
    print(&[&{
        let mut args_2 = ArgList::new(&Function::shared(Function::new(
            &DESCRIBE_PARAMS,
            vec![
                None,
                Some(Value::from(1i64)),
                None,
                Some(Value::from(Str::lit("m"))),
                None,
            ],
            move |args| {
                Ok(Value::from(describe(
                    &args[0],
                    &args[1],
                    &Tuple::<Value>::from_value(&args[2])?,
                    &args[3],
                    &Dict::<Value, Value>::from_value(&args[4])?,
                )?))
            },
        )));
        args_2.extend(&values!["c", 5].to_value())?;
        args_2.keywords(
            &Dict::of(vec![
                (Value::from(Str::lit("unit")), Value::from(Str::lit("kg"))),
                (Value::from(Str::lit("z")), Value::from(1i64)),
            ])?
            .to_value(),
        )?;
        args_2.call()?
    }])?;
    print(&[
        &append(1, &STATE.default_append_to.get("to")?),
        &append(2, &STATE.default_append_to.get("to")?),
        &append(3, &List::<i64>::new()),
        &append(4, &STATE.default_append_to.get("to")?),
    ])?;
    print(&[&area_2(3, 2, 1), &area_2(3, 4, 1), &area_2(3, 5, 2)])?;
    print(&[
        &lambda(1, 10),
        &list_of![
            call(&f, &[Value::from(3i64)])?,
            for f in tuple![
                Function::new(&LAMBDA_2_PARAMS, Vec::new(), move |args| lambda_2(&args[0])),
                Function::new(&LAMBDA_3_PARAMS, Vec::new(), move |args| lambda_3(&args[0]))
            ]
            .iter()
        ],
    ])?;
    print(&[
        &builtins::max_by_key(iter::ok(list![1i64, -5, 3].iter()), {
            let key = builtin("abs");
            move |item: &i64| Ok(Int::from_value(&call(&key, &[item.to_value()])?)?)
        })?,
        &builtins::list_from(
            builtins::map(
                move |item: &i64| Ok(lambda_4(*item)),
                iter::ok(list![1i64, 2].iter()),
            )?
            .boxed("map"),
        )?,
        &builtins::list_from(ops::iter(&call(
            &builtin("filter"),
            &[Value::NONE, values![0, 1, "", "x"].to_value()],
        )?)?)?,
    ])?;

    print(&[
        &count_down(3)?,
        &outer(),
        &ops::get_attr(
            &Function::shared(Function::new(
                &DESCRIBE_PARAMS,
                vec![
                    None,
                    Some(Value::from(1i64)),
                    None,
                    Some(Value::from(Str::lit("m"))),
                    None,
                ],
                move |args| {
                    Ok(Value::from(describe(
                        &args[0],
                        &args[1],
                        &Tuple::<Value>::from_value(&args[2])?,
                        &args[3],
                        &Dict::<Value, Value>::from_value(&args[4])?,
                    )?))
                },
            )),
            "__name__",
        )?,
    ])?;
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            call(
                &Function::shared(Function::new(
                    &AREA_PARAMS,
                    vec![None, Some(Value::from(2i64)), Some(Value::from(1i64))],
                    move |args| area(&args[0], &args[1], &args[2])
                )),
                &[Value::from(1i64), Value::from(2i64), Value::from(3i64)]
            )
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("TypeError"))? {
        error = error_2.value();
        print(&[&error])?;
    }
    let caught_2: Res<()> = 'attempt2: {
        attempt!(
            'attempt2,
            call(
                &Function::shared(Function::new(
                    &DESCRIBE_PARAMS,
                    vec![
                        None,
                        Some(Value::from(1i64)),
                        None,
                        Some(Value::from(Str::lit("m"))),
                        None
                    ],
                    move |args| Ok(Value::from(describe(
                        &args[0],
                        &args[1],
                        &Tuple::<Value>::from_value(&args[2])?,
                        &args[3],
                        &Dict::<Value, Value>::from_value(&args[4])?
                    )?))
                )),
                &[]
            )
        );
        Ok(())
    };
    if let Some(error_3) = except(caught_2, &builtin("TypeError"))? {
        error = error_3.value();
        print(&[&error])?;
    }
    Ok(())
}
