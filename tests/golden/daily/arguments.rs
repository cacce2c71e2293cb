//! Positional, default, keyword-only, star arguments; unpacking; exit status through sys.exit; sys.argv.

use portalis_runtime::*;

/// The module's variables.
struct State {
    config: Slot<Value>,
    default_report_sep: Slot<Value>,
    default_positional_only_b: Slot<Value>,
    default_positional_only_c: Slot<Value>,
    default_positional_only_d: Slot<Value>,
    class_Config: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    config: Slot::new(),
    default_report_sep: Slot::new(),
    default_positional_only_b: Slot::new(),
    default_positional_only_c: Slot::new(),
    default_positional_only_d: Slot::new(),
    class_Config: Slot::new(),
});

static REPORT_PARAMS: Params = Params::new("report", &["title", "values", "sep", "options"])
    .keyword_only(1)
    .star()
    .star_star();

static POSITIONAL_ONLY_PARAMS: Params = Params::new("positional_only", &["a", "b", "c", "d"])
    .positional_only(2)
    .keyword_only(1);

static CONFIG___INIT___PARAMS: Params =
    Params::new("Config.__init__", &["self", "overrides"]).star_star();

static CONFIG___GETATTR___PARAMS: Params = Params::new("Config.__getattr__", &["self", "name"]);

static LAMBDA_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_2_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_3_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_4_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_5_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_6_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_7_PARAMS: Params = Params::new("<lambda>", &["a", "b"]);

fn report(
    title: &Value,
    values: &Tuple<Value>,
    sep: &Value,
    options: &Dict<Value, Value>,
) -> Res<Value> {
    let parts = list![title.clone()]
        .concat(&list_of![Value::from(v.py_str()?), for v in values.iter()])
        .concat(&list_of![
            Value::from(Str::from(format!(
                "{}={}",
                ops::format(&k, "")?,
                ops::format(&v_2, "")?
            ))),
            for (k, v_2) in builtins::sorted(options.iter_items(), false)?.iter()
        ]);
    call_method(sep, "join", &[parts.to_value()])
}

fn positional_only(a: &Value, b: &Value, c: &Value, d: &Value) -> (Value, Value, Value, Value) {
    (a.clone(), b.clone(), c.clone(), d.clone())
}

fn positional_only_2(a: i64, b: i64, c: i64, d: i64) -> (i64, i64, i64, i64) {
    (a, b, c, d)
}

fn Config___init__(self_: &Value, overrides: &Dict<Value, Value>) -> Res<()> {
    let value = {
        let dict = Dict::<Value, Value>::new();
        dict_merge(&dict, &ops::get_attr(self_, "defaults")?)?;
        dict.update(overrides)?;
        dict
    };
    ops::set_attr(self_, "values", value.to_value())?;
    Ok(())
}

fn Config___getattr__(self_: &Value, name: &Value) -> Res<Value> {
    let caught: Res<()> = 'attempt: {
        return Ok(attempt!(
            'attempt,
            ops::get_item(&attempt!('attempt, ops::get_attr(self_, "values")), name)
        ));
    };
    if let Some(_error) = except(caught, &builtin("KeyError"))? {
        return Err(exception_from(
            &call(
                &builtin("AttributeError"),
                &[Value::from(Str::from(format!(
                    "no option {}",
                    ops::format(name, "")?
                )))],
            )?,
            &Value::NONE,
        ));
    }
    Ok(Value::NONE)
}

fn lambda() -> Res<Value> {
    call_kw(
        &Function::shared(Function::new(
            &POSITIONAL_ONLY_PARAMS,
            vec![
                None,
                Some(Value::from(2i64)),
                Some(Value::from(3i64)),
                Some(Value::from(4i64)),
            ],
            move |args| Ok(positional_only(&args[0], &args[1], &args[2], &args[3]).to_value()),
        )),
        &[],
        &[(Str::lit("a"), Value::from(1i64))],
    )
}

fn lambda_2() -> Res<Value> {
    call(
        &Function::shared(Function::new(
            &POSITIONAL_ONLY_PARAMS,
            vec![
                None,
                Some(Value::from(2i64)),
                Some(Value::from(3i64)),
                Some(Value::from(4i64)),
            ],
            move |args| Ok(positional_only(&args[0], &args[1], &args[2], &args[3]).to_value()),
        )),
        &[],
    )
}

fn lambda_3() -> Res<Value> {
    call(
        &Function::shared(Function::new(
            &POSITIONAL_ONLY_PARAMS,
            vec![
                None,
                Some(Value::from(2i64)),
                Some(Value::from(3i64)),
                Some(Value::from(4i64)),
            ],
            move |args| Ok(positional_only(&args[0], &args[1], &args[2], &args[3]).to_value()),
        )),
        &[
            Value::from(1i64),
            Value::from(2i64),
            Value::from(3i64),
            Value::from(4i64),
        ],
    )
}

fn lambda_4() -> Res<Value> {
    ops::get_attr(&STATE.config.get("config")?, "nothing")
}

fn lambda_5() -> Res<Value> {
    call(
        &Function::shared(Function::new(
            &REPORT_PARAMS,
            vec![None, None, Some(Value::from(Str::lit(", "))), None],
            move |args| {
                report(
                    &args[0],
                    &Tuple::<Value>::from_value(&args[1])?,
                    &args[2],
                    &Dict::<Value, Value>::from_value(&args[3])?,
                )
            },
        )),
        &[],
    )
}

fn lambda_6() -> Res<Value> {
    call_kw(
        &Function::shared(Function::new(
            &REPORT_PARAMS,
            vec![None, None, Some(Value::from(Str::lit(", "))), None],
            move |args| {
                report(
                    &args[0],
                    &Tuple::<Value>::from_value(&args[1])?,
                    &args[2],
                    &Dict::<Value, Value>::from_value(&args[3])?,
                )
            },
        )),
        &[Value::from(Str::lit("t"))],
        &[(Str::lit("title"), Value::from(Str::lit("u")))],
    )
}

fn lambda_7(a: &Value, b: &Value) -> (Value, Value) {
    (b.clone(), a.clone())
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Config");

        namespace.set(
            "defaults",
            Dict::of(vec![
                (Value::from(Str::lit("debug")), Value::from(false)),
                (Value::from(Str::lit("level")), Value::from(1i64)),
            ])?
            .to_value(),
        );

        namespace.set(
            "__init__",
            Function::new(&CONFIG___INIT___PARAMS, Vec::new(), move |args| {
                Config___init__(&args[0], &Dict::<Value, Value>::from_value(&args[1])?)?;
                Ok(Value::NONE)
            }),
        );

        namespace.set(
            "__getattr__",
            Function::new(&CONFIG___GETATTR___PARAMS, Vec::new(), move |args| {
                Config___getattr__(&args[0], &args[1])
            }),
        );
        namespace.finish("Config", &bases)?
    };
    STATE.class_Config.set(class.clone());
    let Config = class;

    print(&[
        &report(
            &Value::from(Str::lit("a")),
            &Tuple::<Value>::empty(),
            &Value::from(Str::lit(", ")),
            &Dict::<Value, Value>::new(),
        )?,
        &report(
            &Value::from(Str::lit("a")),
            &tuple![Value::from(1i64), Value::from(2.5)],
            &Value::from(Str::lit("-")),
            &Dict::<Value, Value>::new(),
        )?,
        &{
            let mut args_2 = ArgList::new(&Function::shared(Function::new(
                &REPORT_PARAMS,
                vec![None, None, Some(Value::from(Str::lit(", "))), None],
                move |args| {
                    report(
                        &args[0],
                        &Tuple::<Value>::from_value(&args[1])?,
                        &args[2],
                        &Dict::<Value, Value>::from_value(&args[3])?,
                    )
                },
            )));
            args_2.push(Value::from(Str::lit("b")));
            args_2.extend(&builtins::range_stop(&Int::new(3)).to_value())?;
            args_2.keyword("x", Value::from(1i64))?;
            args_2
                .keywords(&Dict::of(vec![(Value::from(Str::lit("y")), Value::NONE)])?.to_value())?;
            args_2.call()?
        },
    ])?;
    print(&[
        &positional_only_2(1, 2, 3, 4),
        &positional_only_2(1, 5, 6, 7),
        &positional_only_2(1, 2, 9, 4),
    ])?;
    STATE.config.set(call_kw(
        &Config,
        &[],
        &[(Str::lit("level"), Value::from(5i64))],
    )?);
    print(&[
        &ops::get_attr(&STATE.config.get("config")?, "level")?,
        &ops::get_attr(&STATE.config.get("config")?, "debug")?,
        &call(
            &builtin("getattr"),
            &[
                STATE.config.get("config")?,
                Value::from(Str::lit("missing")),
                Value::from(Str::lit("default")),
            ],
        )?,
        &bool::from_value(&call(
            &builtin("hasattr"),
            &[STATE.config.get("config")?, Value::from(Str::lit("level"))],
        )?)?,
    ])?;
    for action in tuple![
        Function::new(&LAMBDA_PARAMS, Vec::new(), move |_| lambda()),
        Function::new(&LAMBDA_2_PARAMS, Vec::new(), move |_| lambda_2()),
        Function::new(&LAMBDA_3_PARAMS, Vec::new(), move |_| lambda_3()),
        Function::new(&LAMBDA_4_PARAMS, Vec::new(), move |_| lambda_4()),
        Function::new(&LAMBDA_5_PARAMS, Vec::new(), move |_| lambda_5()),
        Function::new(&LAMBDA_6_PARAMS, Vec::new(), move |_| lambda_6())
    ]
    .iter()
    {
        let caught: Res<()> = 'attempt2: {
            attempt!(
                'attempt2,
                print(&[&attempt!('attempt2, call(&action, &[]))])
            );
            Ok(())
        };
        if let Some(error_2) = except(
            caught,
            &(builtin("TypeError"), builtin("AttributeError")).to_value(),
        )? {
            let error = error_2.value();
            print(&[&error.type_name(), &error])?;
        }
    }
    let swap = Function::new(&LAMBDA_7_PARAMS, Vec::new(), move |args| {
        Ok(lambda_7(&args[0], &args[1]).to_value())
    });
    let value = {
        let mut args_3 = ArgList::new(&swap);
        args_3.extend(&Value::from(Str::lit("ab")))?;
        args_3.call()?
    };
    let items: [Value; 2] = unpack(unpack_iter(&value)?)?;
    let x = items[0].clone();
    let y = items[1].clone();
    let value_2 = values![call(&swap, &[x.clone(), y.clone()])?, 3];
    let items_2: [Value; 2] = unpack(iter::ok(value_2.iter()))?;
    let items_3: [Value; 2] = unpack(unpack_iter(&items_2[0])?)?;
    let x = items_3[0].clone();
    let y = items_3[1].clone();
    let z = items_2[1].clone();
    let value_3 = builtins::sorted(iter::ok(list![3i64, 1, 2, 5].iter()), false)?;
    let items_4 = unpack_star(iter::ok(value_3.iter()), 1, 1)?;
    let head = items_4.0[0];
    let middle = items_4.1.clone();
    let tail = items_4.2[0];
    let _ = {
        let mut args_4 = ArgList::new(&builtin("print"));
        args_4.push(x.clone());
        args_4.push(y.clone());
        args_4.push(z.clone());
        args_4.push(Value::from(head));
        args_4.push(Value::from(tail));
        args_4.extend_items(iter::ok(list![1i64, 2].iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_4.extend(&Value::from(Str::lit("z")))?;
        args_4.call()?
    };
    print(&[
        &modules::sys::argv().len(),
        &is_instance(&modules::sys::argv().get(0)?, &builtin("str"))?,
    ])?;
    print(&[&Str::lit("last words")])?;
    modules::sys::exit(Value::from(3i64))?;
    Ok(())
}
