//! The order of decorators, defaults, bases, class keywords, targets, arguments and clauses.

use portalis_runtime::*;

/// The module's variables.
struct State {
    Box: Slot<Value>,
    default_decorated_a: Slot<Value>,
    default_decorated_b: Slot<Value>,
    default_Made_method_x: Slot<Value>,
    class_Meta: Slot<Value>,
    class_Made: Slot<Value>,
    class_Box: Slot<Value>,
    class_Context: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    Box: Slot::new(),
    default_decorated_a: Slot::new(),
    default_decorated_b: Slot::new(),
    default_Made_method_x: Slot::new(),
    class_Meta: Slot::new(),
    class_Made: Slot::new(),
    class_Box: Slot::new(),
    class_Context: Slot::new(),
});

static DECORATOR_APPLY_PARAMS: Params = Params::new("decorator.<locals>.apply", &["thing"]);

static DECORATED_PARAMS: Params = Params::new("decorated", &["a", "b"]).keyword_only(1);

static META___NEW___PARAMS: Params =
    Params::new("Meta.__new__", &["mcs", "name", "bases", "body", "kw"]).star_star();

static META___INIT___PARAMS: Params =
    Params::new("Meta.__init__", &["cls", "name", "bases", "body", "kw"]).star_star();

static MADE_METHOD_PARAMS: Params = Params::new("Made.method", &["self", "x"]);

static LAMBDA_PARAMS: Params = Params::new("<lambda>", &["p", "q", "r"])
    .keyword_only(1)
    .star();

static BOX___SETATTR___PARAMS: Params = Params::new("Box.__setattr__", &["self", "name", "value"]);

static BOX___GETATTR___PARAMS: Params = Params::new("Box.__getattr__", &["self", "name"]);

static BOX___SETITEM___PARAMS: Params = Params::new("Box.__setitem__", &["self", "key", "value"]);

static BOX___GETITEM___PARAMS: Params = Params::new("Box.__getitem__", &["self", "key"]);

static BOX___DELITEM___PARAMS: Params = Params::new("Box.__delitem__", &["self", "key"]);

static CALL_2_PARAMS: Params = Params::new("call", &["args", "kwargs"]).star().star_star();

static CONTEXT___INIT___PARAMS: Params = Params::new("Context.__init__", &["self", "name"]);

static CONTEXT___ENTER___PARAMS: Params = Params::new("Context.__enter__", &["self"]);

static CONTEXT___EXIT___PARAMS: Params = Params::new("Context.__exit__", &["self", "error"]).star();

fn v(x: &Str) -> Res<Str> {
    print_with(&[x], " ", " ")?;
    Ok(x.clone())
}

fn v_2(x: &Value) -> Res<Value> {
    print_with(&[x], " ", " ")?;
    Ok(x.clone())
}

fn v_3(x: i64) -> Res<i64> {
    print_with(&[&x], " ", " ")?;
    Ok(x)
}

fn v_4(x: (i64, i64, i64, i64)) -> Res<(i64, i64, i64, i64)> {
    print_with(&[&x], " ", " ")?;
    Ok(x)
}

fn v_5(x: &List<i64>) -> Res<List<i64>> {
    print_with(&[x], " ", " ")?;
    Ok(x.clone())
}

fn v_6(x: &List<Value>) -> Res<List<Value>> {
    print_with(&[x], " ", " ")?;
    Ok(x.clone())
}

fn v_7(x: &Dict<Value, Value>) -> Res<Dict<Value, Value>> {
    print_with(&[x], " ", " ")?;
    Ok(x.clone())
}

fn v_8(x: &Dict<Str, Value>) -> Res<Dict<Str, Value>> {
    print_with(&[x], " ", " ")?;
    Ok(x.clone())
}

fn v_9(x: (i64, i64)) -> Res<(i64, i64)> {
    print_with(&[&x], " ", " ")?;
    Ok(x)
}

fn v_10(x: bool) -> Res<bool> {
    print_with(&[&x], " ", " ")?;
    Ok(x)
}

fn v_11(x: &List<Str>) -> Res<List<Str>> {
    print_with(&[x], " ", " ")?;
    Ok(x.clone())
}

fn v_12() -> Res<Value> {
    print_with(&[&builtin("ValueError")], " ", " ")?;
    Ok(builtin("ValueError"))
}

fn v_13() -> Res<()> {
    print_with(&[&()], " ", " ")?;
    Ok(())
}

fn v_14() -> Res<Value> {
    print_with(&[&builtin("KeyError")], " ", " ")?;
    Ok(builtin("KeyError"))
}

fn v_15() -> Res<Value> {
    print_with(&[&builtin("TypeError")], " ", " ")?;
    Ok(builtin("TypeError"))
}

fn line(title: &Str) -> Res<()> {
    print(&[&Str::lit("|"), title])
}

fn line_2(title: &Value) -> Res<()> {
    print(&[&Str::lit("|"), title])
}

fn decorator(name: &Str) -> Res<Value> {
    v(&Str::from(format!("make {}", name)))?;

    let apply = {
        let name = name.clone();
        Function::new(&DECORATOR_APPLY_PARAMS, Vec::new(), move |args| {
            decorator_apply(&name, &args[0])
        })
    };

    Ok(apply)
}

fn decorator_apply(name: &Str, thing: &Value) -> Res<Value> {
    v(&Str::from(format!("apply {}", name)))?;
    Ok(thing.clone())
}

fn decorated(a: &Value, b: &Value) {}

fn Meta___new__(
    mcs: &Value,
    name: &Value,
    bases: &Value,
    body: &Value,
    kw: &Dict<Value, Value>,
) -> Res<Value> {
    v(&Str::lit("new"))?;
    call_method(
        &super_(&STATE.class_Meta.get("__class__")?, mcs)?,
        "__new__",
        &[mcs.clone(), name.clone(), bases.clone(), body.clone()],
    )
}

fn Meta___init__(
    cls: &Value,
    name: &Value,
    bases: &Value,
    body: &Value,
    kw: &Dict<Value, Value>,
) -> Res<()> {
    v(&Str::lit("init"))?;
    call_method(
        &super_(&STATE.class_Meta.get("__class__")?, cls)?,
        "__init__",
        &[name.clone(), bases.clone(), body.clone()],
    )?;
    Ok(())
}

fn base(name: &Str) -> Res<Value> {
    v(name)?;
    call(
        &builtin("type"),
        &[
            name.to_value(),
            Tuple::<Value>::empty().to_value(),
            Dict::<Value, Value>::new().to_value(),
        ],
    )
}

fn Made_method(self_: &Value, x: &Value) {}

fn lambda(p: &Value, q: &Tuple<Value>, r: &Value) -> Res<Str> {
    v(&Str::lit("called"))
}

fn Box___setattr__(self_: &Value, name: &Value, value: &Value) -> Res<()> {
    v(&Str::from(format!(
        "set {}={}",
        ops::format(name, "")?,
        ops::format(value, "")?
    )))?;
    call_method(
        &builtin("object"),
        "__setattr__",
        &[self_.clone(), name.clone(), value.clone()],
    )?;
    Ok(())
}

fn Box___getattr__(self_: &Value, name: &Value) -> Res<i64> {
    v(&Str::from(format!("get {}", ops::format(name, "")?)))?;
    Ok(10)
}

fn Box___setitem__(self_: &Value, key: &Value, value: &Value) -> Res<()> {
    v(&Str::from(format!(
        "[{}]={}",
        ops::format(key, "")?,
        ops::format(value, "")?
    )))?;
    Ok(())
}

fn Box___getitem__(self_: &Value, key: &Value) -> Res<i64> {
    v(&Str::from(format!("[{}]", ops::format(key, "")?)))?;
    Ok(5)
}

fn Box___delitem__(self_: &Value, key: &Value) -> Res<()> {
    v(&Str::from(format!("del [{}]", ops::format(key, "")?)))?;
    Ok(())
}

fn r#box(name: &Str) -> Res<Value> {
    v(name)?;
    call(&STATE.Box.get("Box")?, &[])
}

fn call_2(args_2: &Tuple<Value>, kwargs: &Dict<Value, Value>) -> Res<Value> {
    let _depth = recursion::enter()?;
    v(&Str::lit("called"))?;
    Ok(Function::shared(Function::new(
        &CALL_2_PARAMS,
        Vec::new(),
        move |args| {
            call_2(
                &Tuple::<Value>::from_value(&args[0])?,
                &Dict::<Value, Value>::from_value(&args[1])?,
            )
        },
    )))
}

fn named(name: &Str) -> Res<Value> {
    v(name)?;
    Ok(Function::shared(Function::new(
        &CALL_2_PARAMS,
        Vec::new(),
        move |args| {
            call_2(
                &Tuple::<Value>::from_value(&args[0])?,
                &Dict::<Value, Value>::from_value(&args[1])?,
            )
        },
    )))
}

fn lambda_2() -> Res<Str> {
    v(&Str::lit("first"))
}

fn Context___init__(self_: &Value, name: &Value) -> Res<()> {
    let value = v_2(name)?;
    ops::set_attr(self_, "name", value)?;
    Ok(())
}

fn Context___enter__(self_: &Value) -> Res<Value> {
    v(&Str::from(format!(
        "enter {}",
        ops::format(&ops::get_attr(self_, "name")?, "")?
    )))?;
    r#box(&Str::from(format!(
        "as {}",
        ops::format(&ops::get_attr(self_, "name")?, "")?
    )))
}

fn Context___exit__(self_: &Value, error: &Tuple<Value>) -> Res<()> {
    v(&Str::from(format!(
        "exit {}",
        ops::format(&ops::get_attr(self_, "name")?, "")?
    )))?;
    Ok(())
}

fn returned() -> Res<(i64, i64)> {
    Ok((v_3(1)?, v_3(2)?))
}

fn generator() -> Generator<Value> {
    Generator::new("generator", move |co: Co<Value>| async move {
        let got = co
            .give((v(&Str::lit("one"))?, v(&Str::lit("two"))?).to_value())
            .await?;
        v_2(&got)?;
        co.give(Value::from(v_3(3)?)).await?;
        Ok(Value::NONE)
    })
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut first_2: Value = Value::NONE;
    let mut second: Value = Value::NONE;
    let mut i_2: i64 = 0;
    let mut x_2: List<i64>;
    let mut y_2: List<i64>;
    let mut n_2: i64 = 0;
    let mut n_3: i64 = 0;

    let decorator_3 = decorator(&Str::lit("outer"))?;
    let decorator_4 = decorator(&Str::lit("inner"))?;
    STATE
        .default_decorated_a
        .set(Value::from(v(&Str::lit("default a"))?));
    STATE
        .default_decorated_b
        .set(Value::from(v(&Str::lit("default b"))?));
    let decorated_2 = call(
        &decorator_3,
        &[call(
            &decorator_4,
            &[Function::new(
                &DECORATED_PARAMS,
                vec![
                    Some(STATE.default_decorated_a.get("a")?),
                    Some(STATE.default_decorated_b.get("b")?),
                ],
                move |args| {
                    decorated(&args[0], &args[1]);
                    Ok(Value::NONE)
                },
            )],
        )?],
    )?;

    line(&Str::lit("function"))?;

    let class = {
        let bases: Vec<Value> = vec![builtin("type")];
        let namespace = Namespace::new("Meta");

        namespace.set(
            "__new__",
            Function::new(&META___NEW___PARAMS, Vec::new(), move |args| {
                Meta___new__(
                    &args[0],
                    &args[1],
                    &args[2],
                    &args[3],
                    &Dict::<Value, Value>::from_value(&args[4])?,
                )
            }),
        );

        namespace.set(
            "__init__",
            Function::new(&META___INIT___PARAMS, Vec::new(), move |args| {
                Meta___init__(
                    &args[0],
                    &args[1],
                    &args[2],
                    &args[3],
                    &Dict::<Value, Value>::from_value(&args[4])?,
                )?;
                Ok(Value::NONE)
            }),
        );
        namespace.finish("Meta", &bases)?
    };
    STATE.class_Meta.set(class.clone());
    let Meta = class;

    let decorator_5 = decorator(&Str::lit("of class"))?;
    let class_2 = {
        let bases_2: Vec<Value> = vec![base(&Str::lit("first"))?, base(&Str::lit("second"))?];
        let keyword = {
            let left = v_2(&Meta)?;
            if left.truth()? {
                Meta.clone()
            } else {
                left
            }
        };
        let keyword_2 = Value::from(v_3(3)?);
        let namespace_2 = Namespace::new("Made");

        namespace_2.set("field", Value::from(v(&Str::lit("body"))?));

        let decorator_6 = decorator(&Str::lit("of method"))?;
        STATE
            .default_Made_method_x
            .set(Value::from(v(&Str::lit("default"))?));
        namespace_2.set(
            "method",
            call(
                &decorator_6,
                &[Function::new(
                    &MADE_METHOD_PARAMS,
                    vec![None, Some(STATE.default_Made_method_x.get("x")?)],
                    move |args| {
                        Made_method(&args[0], &args[1]);
                        Ok(Value::NONE)
                    },
                )],
            )?,
        );
        namespace_2.finish_with(
            "Made",
            &bases_2,
            &[
                ("metaclass", keyword.clone()),
                ("option", keyword_2.clone()),
            ],
        )?
    };
    STATE.class_Made.set(class_2.clone());
    let Made = call(&decorator_5, &[class_2])?;

    line(&Str::lit("class"))?;
    let function = Function::new(
        &LAMBDA_PARAMS,
        vec![Some(Value::from(v_3(1)?)), None, Some(Value::from(v_3(2)?))],
        move |args| {
            Ok(Value::from(lambda(
                &args[0],
                &Tuple::<Value>::from_value(&args[1])?,
                &args[2],
            )?))
        },
    );
    line(&Str::lit("lambda defaults"))?;

    let class_3 = {
        let bases_3: Vec<Value> = Vec::new();
        let namespace_3 = Namespace::new("Box");

        namespace_3.set(
            "__setattr__",
            Function::new(&BOX___SETATTR___PARAMS, Vec::new(), move |args| {
                Box___setattr__(&args[0], &args[1], &args[2])?;
                Ok(Value::NONE)
            }),
        );

        namespace_3.set(
            "__getattr__",
            Function::new(&BOX___GETATTR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Box___getattr__(&args[0], &args[1])?))
            }),
        );

        namespace_3.set(
            "__setitem__",
            Function::new(&BOX___SETITEM___PARAMS, Vec::new(), move |args| {
                Box___setitem__(&args[0], &args[1], &args[2])?;
                Ok(Value::NONE)
            }),
        );

        namespace_3.set(
            "__getitem__",
            Function::new(&BOX___GETITEM___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Box___getitem__(&args[0], &args[1])?))
            }),
        );

        namespace_3.set(
            "__delitem__",
            Function::new(&BOX___DELITEM___PARAMS, Vec::new(), move |args| {
                Box___delitem__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );
        namespace_3.finish("Box", &bases_3)?
    };
    STATE.class_Box.set(class_3.clone());
    STATE.Box.set(class_3);

    let value = v(&Str::lit("value"))?;
    ops::set_attr(&r#box(&Str::lit("a"))?, "x", value.to_value())?;
    ops::set_item(
        &r#box(&Str::lit("b"))?,
        &Value::from(v(&Str::lit("c"))?),
        value.to_value(),
    )?;
    line(&Str::lit("targets from the left, value first"))?;
    let object = r#box(&Str::lit("a"))?;
    let old = ops::get_attr(&object, "y")?;
    ops::set_attr(&object, "y", ops::iadd(&old, &Value::from(v_3(1)?))?)?;
    let object_2 = r#box(&Str::lit("b"))?;
    let key = v(&Str::lit("key"))?;
    let old_2 = ops::get_item(&object_2, &key.to_value())?;
    ops::set_item(
        &object_2,
        &key.to_value(),
        ops::iadd(&old_2, &Value::from(v_3(2)?))?,
    )?;
    line(&Str::lit("augmented"))?;
    let value_2 = v_4((1, 2, 3, 4))?;
    let items = unpack_star(
        iter::ok(tuple![value_2.0, value_2.1, value_2.2, value_2.3].iter()),
        1,
        1,
    )?;
    ops::set_attr(&r#box(&Str::lit("p"))?, "q", Value::from(items.0[0]))?;
    let value_3 = builtins::list_from(iter::ok(items.1.iter()).map(|item| {
        let item = item?;
        Ok(Value::from(item))
    }))?;
    ops::set_attr(&r#box(&Str::lit("r"))?, "s", value_3.to_value())?;
    ops::set_item(
        &r#box(&Str::lit("t"))?,
        &Value::from(v_3(0)?),
        Value::from(items.2[0]),
    )?;
    line(&Str::lit("unpacking"))?;
    let value_4 = v(&Str::lit("sliced"))?;
    ops::set_item(
        &r#box(&Str::lit("m"))?,
        &Slice::new(
            Value::from(v_3(1)?),
            Value::from(v_3(2)?),
            Value::from(v_3(3)?),
        )
        .to_value(),
        Value::from(value_4),
    )?;
    ops::del_item(&r#box(&Str::lit("d"))?, &v_3(1)?.to_value())?;
    ops::del_item(&r#box(&Str::lit("e"))?, &(v_3(2)?, v_3(3)?).to_value())?;
    line(&Str::lit("slices and del"))?;
    for item_2 in v_5(&list![1, 2])?.iter() {
        ops::set_attr(&r#box(&Str::lit("loop"))?, "i", Value::from(item_2))?;
        v(&Str::lit("body"))?;
    }
    line(&Str::lit("for target"))?;

    call(
        &{
            let mut args_2 = ArgList::new(&named(&Str::lit("f"))?);
            args_2.push(Value::from(v_3(1)?));
            args_2.extend(&v_6(&values![2])?.to_value())?;
            args_2.keyword("k", Value::from(v_3(3)?))?;
            args_2.keywords(
                &v_7(&Dict::of(vec![(
                    Value::from(Str::lit("z")),
                    Value::from(4i64),
                )])?)?
                .to_value(),
            )?;
            args_2.call()?
        },
        &[Value::from(v_3(5)?)],
    )?;
    let _ = {
        let mut args_3 = ArgList::new(&builtin("print"));
        args_3.push(Value::from(v(&Str::lit("x"))?));
        args_3.extend_items(iter::ok(list![v(&Str::lit("y"))?].iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_3.keyword("sep", Value::from(v(&Str::lit("-"))?))?;
        args_3.keyword("end", Value::from(v(&Str::lit(";\n"))?))?;
        args_3.call()?
    };
    line(&Str::lit("calls"))?;
    let _ = (
        v_8(&{
            let dict = Dict::<Str, Value>::new();
            dict.set_item(v(&Str::lit("k1"))?, Value::from(v(&Str::lit("v1"))?))?;
            dict.update(&v_8(&Dict::of(vec![(Str::lit("k2"), Value::from(2i64))])?)?)?;
            dict.set_item(v(&Str::lit("k3"))?, Value::from(v(&Str::lit("v3"))?))?;
            dict
        })?,
        v_5(&{
            let items_2 = List::<i64>::new();
            items_2.extend(iter::ok(v_5(&list![1])?.iter()))?;
            items_2.append(v_3(2)?);
            items_2
        })?,
        dict_of![
            v_3(i)?,
            v_3(-i)?,
            for i in {
                let tuple = v_9((1, 2))?;
                tuple![tuple.0, tuple.1]
            }
            .iter(),
            if v_10(true)?
        ],
    );
    line(&Str::lit("displays"))?;
    let _ = if v_3(0)? != 0 { v_3(1)? } else { v_3(2)? };
    let _ = {
        let left_2 = v_3(0)?;
        if left_2 != 0 {
            Value::from(left_2)
        } else {
            {
                let left_3 = v(&Str::lit(""))?;
                if !left_3.is_empty() {
                    Value::from(left_3)
                } else {
                    Value::from({
                        let left_4 = v_3(3)?;
                        if left_4 != 0 {
                            v_3(4)?
                        } else {
                            left_4
                        }
                    })
                }
            }
        }
    };
    let _ = {
        let left_5 = v_3(1)?;
        {
            let right = v_3(2)?;
            left_5 < right && {
                let right_2 = v_3(5)?;
                right > right_2 && right_2 < v_3(6)?
            }
        }
    };
    let _ = v_3(1)? != v_3(2)?;
    line(&Str::lit("conditions"))?;
    let _ = Str::from(format!(
        "{} {} {}",
        v_3(1)?,
        ops::format(
            &v(&Str::lit("s"))?.to_value(),
            &Str::from(format!(">{}", v_3(5)?)).as_str()
        )?,
        v_3(2)?.py_repr()?
    ))
    .concat(&format::percent(&Str::lit("%s"), &v_3(3)?.to_value())?)
    .concat(&Str::from_value(&call_method_kw(
        &Value::from(Str::lit("{}{a}")),
        "format",
        &[Value::from(v_3(4)?)],
        &[(Str::lit("a"), Value::from(v_3(5)?))],
    )?)?);
    line(&Str::lit("texts"))?;
    let _ = (
        ops::pow(
            &Value::from(i64::from_value(&ops::pow(
                &Value::from(v_3(2)?),
                &Value::from(v_3(3)?),
            )?)?),
            &Value::from(v_3(-1)?),
        )?,
        -v_3(1)? + int::floor_div(v_3(2)? * v_3(3)?, v_3(4)?)?,
        {
            let item_3 = v(&Str::lit("a"))?;
            v_11(&list!["a"])?.contains(&item_3)?
        },
        v_3(1)?.is(&v_3(2)?),
    );
    line(&Str::lit("operators"))?;
    let with_values = list_of![
        v_3(x)? + v_3(y)?,
        for x in v_5(&list![1, 2])?.iter(),
        for y in v_5(&list![x])?.iter()
    ];
    line(&Str::lit("comprehension"))?;
    let caught: Res<()> = 'attempt2: {
        break 'attempt2 Err(exception_from(
            &attempt!(
                'attempt2,
                call(
                    &attempt!('attempt2, v_12()),
                    &[Value::from(attempt!('attempt2, v(&Str::lit("message"))))]
                )
            ),
            &{
                attempt!('attempt2, v_13());
                Value::NONE
            },
        ));
    };
    if let Some(error_2) = handled(caught) {
        if exception_matches(&error_2, &v_14()?)? {
            v(&Str::lit("no"))?;
        } else if exception_matches(&error_2, &(v_15()?, v_12()?).to_value())? {
            v(&Str::lit("handled"))?;
        } else {
            return Err(error_2.exc());
        }
    }
    line(&Str::lit("raise and handlers"))?;
    if v_3(1)? == 0 {
        return Err(assertion_error(Some(Value::from(v(&Str::lit("never"))?))));
    }
    let caught_2: Res<()> = 'attempt3: {
        if attempt!('attempt3, v_3(0)) == 0 {
            break 'attempt3 Err(assertion_error(Some(Value::from(attempt!(
                'attempt3,
                v(&Str::lit("reason"))
            )))));
        }
        Ok(())
    };
    if let Some(error_3) = except(caught_2, &builtin("AssertionError"))? {
        let error = error_3.value();
        line_2(&error)?;
    }

    let class_4 = {
        let bases_4: Vec<Value> = Vec::new();
        let namespace_4 = Namespace::new("Context");

        namespace_4.set(
            "__init__",
            Function::new(&CONTEXT___INIT___PARAMS, Vec::new(), move |args| {
                Context___init__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );

        namespace_4.set(
            "__enter__",
            Function::new(&CONTEXT___ENTER___PARAMS, Vec::new(), move |args| {
                Context___enter__(&args[0])
            }),
        );

        namespace_4.set(
            "__exit__",
            Function::new(&CONTEXT___EXIT___PARAMS, Vec::new(), move |args| {
                Context___exit__(&args[0], &Tuple::<Value>::from_value(&args[1])?)?;
                Ok(Value::NONE)
            }),
        );
        namespace_4.finish("Context", &bases_4)?
    };
    STATE.class_Context.set(class_4.clone());
    let Context = class_4;

    let (context, entered) =
        ContextManager::enter(&call(&Context, &[Value::from(Str::lit("a"))])?)?;
    let outcome: Flow<()> = 'protected4: {
        first_2 = entered.clone();

        let (context_2, entered_2) = attempt_finally!(
            'protected4,
            ContextManager::enter(&attempt_finally!(
                'protected4,
                call(&Context, &[Value::from(Str::lit("b"))])
            ))
        );
        let outcome_2: Flow<()> = 'protected5: {
            second = entered_2.clone();

            attempt_finally!('protected5, v(&Str::lit("inside")));
            Flow::Next
        };
        let suppressed = attempt_finally!('protected4, context_2.exit(&outcome_2));
        match outcome_2 {
            Flow::Next => {}
            Flow::Raise(error_4) => {
                if !suppressed {
                    break 'protected4 Flow::Raise(error_4);
                }
            }
            Flow::Return(result) => {
                break 'protected4 Flow::Return(result);
            }
            _ => {}
        }
        Flow::Next
    };
    let suppressed_2 = context.exit(&outcome)?;
    match outcome {
        Flow::Next => {}
        Flow::Raise(error_5) => {
            if !suppressed_2 {
                return Err(error_5);
            }
        }
        Flow::Return(result_2) => {
            return Ok(result_2);
        }
        _ => {}
    }
    line(&Str::lit("with"))?;

    returned()?;
    let g = generator();
    g.send(Value::NONE)?;
    g.send(Value::from(v(&Str::lit("sent"))?))?;
    line(&Str::lit("return and yield"))?;
    let i: i64 = 0;
    let values = list![0i64, 0, 0];
    let new_i = i + 2;
    let i: i64 = 1;
    values.set(i, 2)?;
    let i = new_i;
    print(&[&i, &values])?;
    let value_5 = i;
    values.set(i, value_5)?;
    let i: i64 = 0;
    print(&[&i, &values])?;
    let value_6 = 1i64;
    i_2 = value_6;
    values.set(i_2, value_6)?;
    print(&[&i_2, &values])?;
    let value_7 = list![v_3(1)?, v_3(2)?];
    let new_c = v_3(3)?;
    let items_4: [i64; 2] = unpack(iter::ok(value_7.iter()))?;
    let a = items_4[0];
    let b = items_4[1];
    let c = new_c;
    let new_a = b;
    let new_b = a;
    let a = new_a;
    let b = new_b;
    let value_8 = v_5(&List::<i64>::new())?;
    x_2 = value_8.clone();
    y_2 = value_8.clone();
    x_2.append(1);
    print(&[&a, &b, &c, &y_2])?;
    let n: i64 = 5;
    print(&[
        &n,
        &{
            let value_9 = n + 1;
            n_2 = value_9;
            value_9
        },
        &n_2,
        &list![
            {
                let value_10 = n_2 * 2;
                n_3 = value_10;
                value_10
            },
            n_3
        ],
        &n_3,
    ])?;
    Ok(())
}
