use portalis_runtime::*;

/// The module's variables.
struct State {
    Thing: Slot<Value>,
    Step: Slot<Value>,
    Cleared: Slot<Value>,
    Named: Slot<Value>,
    cached: Slot<Value>,
    THING: Slot<Value>,
    NUMBER: Slot<Value>,
    exec_assert: Slot<Value>,
    class_Thing: Slot<Value>,
    class_Step: Slot<Value>,
    class_Cleared: Slot<Value>,
    class_Named: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    Thing: Slot::new(),
    Step: Slot::new(),
    Cleared: Slot::new(),
    Named: Slot::new(),
    cached: Slot::new(),
    THING: Slot::new(),
    NUMBER: Slot::new(),
    exec_assert: Slot::new(),
    class_Thing: Slot::new(),
    class_Step: Slot::new(),
    class_Cleared: Slot::new(),
    class_Named: Slot::new(),
});

static THING___INIT___PARAMS: Params = Params::new("Thing.__init__", &["self", "value"]);

static THING___REPR___PARAMS: Params = Params::new("Thing.__repr__", &["self"]);

static THING___HASH___PARAMS: Params = Params::new("Thing.__hash__", &["self"]);

static THING___EQ___PARAMS: Params = Params::new("Thing.__eq__", &["self", "other"]);

static THING___LT___PARAMS: Params = Params::new("Thing.__lt__", &["self", "other"]);

static THING___LEN___PARAMS: Params = Params::new("Thing.__len__", &["self"]);

static THING___ITER___PARAMS: Params = Params::new("Thing.__iter__", &["self"]);

static THING___GETATTR___PARAMS: Params = Params::new("Thing.__getattr__", &["self", "name"]);

static THING___GETITEM___PARAMS: Params = Params::new("Thing.__getitem__", &["self", "key"]);

static THING___SETITEM___PARAMS: Params =
    Params::new("Thing.__setitem__", &["self", "key", "value"]);

static THING___CONTAINS___PARAMS: Params = Params::new("Thing.__contains__", &["self", "item"]);

static THING___CALL___PARAMS: Params = Params::new("Thing.__call__", &["self", "left", "right"]);

static THING___FORMAT___PARAMS: Params = Params::new("Thing.__format__", &["self", "spec"]);

static THING___BOOL___PARAMS: Params = Params::new("Thing.__bool__", &["self"]);

static THING___INDEX___PARAMS: Params = Params::new("Thing.__index__", &["self"]);

static THING___ENTER___PARAMS: Params = Params::new("Thing.__enter__", &["self"]);

static THING___EXIT___PARAMS: Params =
    Params::new("Thing.__exit__", &["self", "kind", "error", "trace"]);

static THING_AREA_PARAMS: Params = Params::new("Thing.area", &["self"]);

static THING_AREA_2_PARAMS: Params = Params::new("Thing.area", &["self", "value"]);

static THING_FIXED_PARAMS: Params = Params::new("Thing.fixed", &[]);

static THING_MADE_PARAMS: Params = Params::new("Thing.made", &["cls"]);

static THING___ADD___PARAMS: Params = Params::new("Thing.__add__", &["self", "other"]);

static THING___IADD___PARAMS: Params = Params::new("Thing.__iadd__", &["self", "other"]);

static STEP___ITER___PARAMS: Params = Params::new("Step.__iter__", &["self"]);

static STEP___NEXT___PARAMS: Params = Params::new("Step.__next__", &["self"]);

static CLEARED___INIT_SUBCLASS___PARAMS: Params =
    Params::new("Cleared.__init_subclass__", &["cls", "options"]).star_star();

static NAMED___SET_NAME___PARAMS: Params =
    Params::new("Named.__set_name__", &["self", "owner", "name"]);

static KEYED_PARAMS: Params = Params::new("keyed", &[]);

static CLASS_BODY_PARAMS: Params = Params::new("class_body", &[]);

static DECORATOR_PARAMS: Params = Params::new("decorator", &[]);

static DECORATOR_WRAP_PARAMS: Params = Params::new("decorator.<locals>.wrap", &["function"]);

static DECORATOR_WRAPPED_PARAMS: Params = Params::new("decorator.<locals>.wrapped", &[]);

static DEFAULT_PARAMS: Params = Params::new("default", &[]);

static DEFAULT_FUNCTION_PARAMS: Params = Params::new("default.<locals>.function", &["value"]);

static SUBCLASS_PARAMS: Params = Params::new("subclass", &[]);

static CACHED_PARAMS: Params = Params::new("cached", &["number"]);

static IN_FINALLY_PARAMS: Params = Params::new("in_finally", &[]);

static IN_ELSE_PARAMS: Params = Params::new("in_else", &[]);

static IN_LOOP_ELSE_PARAMS: Params = Params::new("in_loop_else", &[]);

static UPDATE_PARAMS: Params = Params::new("update", &[]);

static DELETE_PARAMS: Params = Params::new("delete", &[]);

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

static LAMBDA_12_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_13_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_14_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_15_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_16_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_17_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_18_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_19_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_20_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_21_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_22_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_23_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_24_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_25_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_26_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_27_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_28_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_29_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_30_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_LAMBDA_PARAMS: Params = Params::new("<lambda>.<locals>.<lambda>", &["left", "right"]);

static LAMBDA_31_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_32_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_33_PARAMS: Params = Params::new("<lambda>", &[]);

static EXEC_ASSERT_PARAMS: Params = Params::new("exec_assert", &["value"]);

fn Thing___init__(self_: &Value, value: &Value) -> Res<()> {
    let value_2 = value.clone();
    ops::set_attr(self_, "value", value_2)?;
    Ok(())
}

fn Thing___repr__(self_: &Value) -> Res<Value> {
    Ok(Value::from(format::percent(
        &Str::lit("%d"),
        &ops::get_attr(self_, "value")?,
    )?))
}

fn Thing___hash__(self_: &Value) -> Res<i64> {
    list![ops::get_attr(self_, "value")?].py_hash()
}

fn Thing___eq__(self_: &Value, other: &Value) -> Res<Value> {
    ops::eq(
        &ops::get_attr(self_, "value")?,
        &ops::get_attr(other, "missing")?,
    )
}

fn Thing___lt__(self_: &Value, other: &Value) -> Res<()> {
    Err(builtin_error("TypeError", "never in order"))
}

fn Thing___len__(self_: &Value) -> i64 {
    -1
}

fn Thing___iter__(self_: &Value) -> i64 {
    5
}

fn Thing___getattr__(self_: &Value, name: &Value) -> Res<i64> {
    Dict::<Value, i64>::new().get_item(name)
}

fn Thing___getitem__(self_: &Value, key: &Value) -> Res<Value> {
    ops::get_item(&ops::get_attr(self_, "value")?, key)
}

fn Thing___setitem__(self_: &Value, key: &Value, value: &Value) -> Res<()> {
    Err(builtin_error("KeyError", key.clone()))
}

fn Thing___contains__(self_: &Value, item_2: &Value) -> Res<Value> {
    ops::div(item_2, &Value::from(0i64))
}

fn Thing___call__(self_: &Value, left: &Value, right: &Value) -> Res<Value> {
    ops::add(left, right)
}

fn Thing___format__(self_: &Value, spec: &Value) -> i64 {
    5
}

fn Thing___bool__(self_: &Value) -> Str {
    Str::lit("yes")
}

fn Thing___index__(self_: &Value) -> f64 {
    1.5
}

fn Thing___enter__(self_: &Value) -> Res<Value> {
    print(&[&Str::lit("enter")])?;
    Ok(self_.clone())
}

fn Thing___exit__(self_: &Value, kind: &Value, error: &Value, trace: &Value) -> Res<()> {
    print(&[&Str::lit("exit"), kind])?;
    Err(builtin_error("RuntimeError", "from exit"))
}

fn Thing_area(self_: &Value) -> Res<Value> {
    ops::pow(&ops::get_attr(self_, "value")?, &Value::NONE)
}

fn Thing_area_2(self_: &Value, value: &Value) -> Res<()> {
    Err(builtin_error("AttributeError", "no area"))
}

fn Thing_fixed() -> Res<()> {
    Err(bare_error("NotImplementedError"))
}

fn Thing_made(cls: &Value) -> Res<Value> {
    call(cls, &[Value::from(1i64), Value::from(2i64)])
}

fn Thing___add__(self_: &Value, other: &Value) -> Value {
    builtin("NotImplemented")
}

fn Thing___iadd__(self_: &Value, other: &Value) -> Res<()> {
    Err(builtin_error("OverflowError", "too much"))
}

fn Step___iter__(self_: &Value) -> Value {
    self_.clone()
}

fn Step___next__(self_: &Value) -> Res<()> {
    Err(builtin_error("EOFError", "next"))
}

fn Cleared___init_subclass__(cls: &Value, options: &Dict<Value, Value>) -> Res<()> {
    Err(builtin_error(
        "TypeError",
        Value::from(format::percent(
            &Str::lit("no classes from %s"),
            &ops::get_attr(
                &ops::get_item(&ops::get_attr(cls, "__bases__")?, &0i64.to_value())?,
                "__name__",
            )?,
        )?),
    ))
}

fn Named___set_name__(self_: &Value, owner_2: &Value, name: &Value) -> Res<()> {
    Err(builtin_error("ValueError", name.clone()))
}

fn generator() -> Generator<i64> {
    Generator::new("generator", move |co: Co<i64>| async move {
        print(&[&Str::lit("step")])?;
        co.give(1).await?;
        Err(builtin_error("LookupError", "in generator"))
    })
}

fn delegating() -> Generator<i64> {
    Generator::new("delegating", move |co: Co<i64>| async move {
        co.delegate(generator()).await?;
        Ok(Value::NONE)
    })
}

fn keyed() -> Res<()> {
    builtins::sorted_by_key(
        iter::ok(0i64..3),
        move |item: &i64| keyed_lambda(*item),
        false,
    )?;
    Ok(())
}

fn keyed_lambda(item_2: i64) -> Res<i64> {
    int::modulo(item_2, 1 - item_2)
}

fn class_body() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("class_body.<locals>.Body");
        print(&[&Str::lit("in class body")])?;
        namespace.set("value", Value::from(list![1i64].get(2)?));
        namespace.finish("Body", &bases)?
    };
    let Body = class;
    Ok(())
}

fn decorator() -> Res<()> {
    let wrap = Function::new(&DECORATOR_WRAP_PARAMS, Vec::new(), move |args| {
        decorator_wrap(&args[0])
    });

    let wrapped = call(
        &wrap,
        &[Function::new(
            &DECORATOR_WRAPPED_PARAMS,
            Vec::new(),
            move |_| {
                decorator_wrapped();
                Ok(Value::NONE)
            },
        )],
    )?;
    Ok(())
}

fn decorator_wrap(function: &Value) -> Res<Value> {
    print(&[&Str::lit("wrapping"), &ops::get_attr(function, "__name__")?])?;
    ops::get_attr(function, "nothing")
}

fn decorator_wrapped() {}

fn default() -> Res<()> {
    let function = Function::new(
        &DEFAULT_FUNCTION_PARAMS,
        vec![Some(Value::from(builtins::int_from_str(&Str::lit("z"))?))],
        move |args| Ok(default_function(&args[0])),
    );
    Ok(())
}

fn default_function(value: &Value) -> Value {
    value.clone()
}

fn subclass() -> Res<()> {
    let class = {
        let bases: Vec<Value> = vec![STATE.Cleared.get("Cleared")?];
        let namespace = Namespace::new("subclass.<locals>.Derived");
        namespace.finish("Derived", &bases)?
    };
    let Derived = class;
    Ok(())
}

fn cached(number: &Value) -> Res<Value> {
    Ok(if number.truth()? {
        call(
            &STATE.cached.get("cached")?,
            &[ops::sub(number, &Value::from(1i64))?],
        )?
    } else {
        ops::get_attr(number, "missing")?
    })
}

fn in_finally() -> Res<()> {
    let outcome: Flow<()> = 'protected: {
        attempt_finally!('protected, print(&[&Str::lit("body")]));
        Flow::Next
    };
    let _handling = outcome.handling();
    print(&[&List::<i64>::new().pop(-1)?])?;
    drop(_handling);
    match outcome {
        Flow::Next => {}
        Flow::Raise(error) => {
            return Err(error);
        }
        Flow::Return(result) => {
            return Ok(result);
        }
        _ => {}
    }
    Ok(())
}

fn in_else() -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[&Str::lit("body")]));
        Ok(())
    };
    if let Some(_error) = except(caught, &builtin("ValueError"))? {
        print(&[&Str::lit("never")])?;
    } else {
        return Err(builtin_error("ValueError", "not caught by its own handler"));
    }
    Ok(())
}

fn in_loop_else() -> Res<()> {
    {
        for item_2 in List::<i64>::new().iter() {
            print(&[&item_2])?;
        }
        return Err(exception(&call(
            &builtin("StopIteration"),
            &[Value::from(Str::lit("of a loop"))],
        )?));
    }
}

fn match_value(value: &Dict<Value, Value>) -> Res<Value> {
    let mut item_2: Value = Value::NONE;
    'matched: {
        let subject = value.clone();
        if if let Some(items) = match_mapping(&subject.to_value(), &[Value::from(Str::lit("a"))])? {
            if let Some(items_2) = match_sequence(&items[0], 2, 0, false)? {
                {
                    item_2 = items_2[1].clone();
                    true
                }
            } else {
                false
            }
        } else {
            false
        } && call_method(&item_2, "upper", &[])?.truth()?
        {
            return Ok(item_2);
            break 'matched;
        }
    }
    Ok(Value::NONE)
}

fn update() -> Res<()> {
    let mut thing = call(&STATE.Thing.get("Thing")?, &[Value::from(1i64)])?;
    thing = ops::iadd(&thing, &Value::from(1i64))?;
    Ok(())
}

fn delete() -> Res<()> {
    let items = Dict::<Str, i64>::new();
    ops::del_item(
        &Value::from(items.get_item(&Str::lit("a"))?),
        &Str::lit("b").to_value(),
    )?;
    Ok(())
}

fn lambda() -> Res<()> {
    print(&[&list![STATE.THING.get("THING")?]])?;
    Ok(())
}

fn lambda_2() -> Res<Dict<Value, Value>> {
    Dict::of(vec![(STATE.NUMBER.get("NUMBER")?, Value::from(1i64))])
}

fn lambda_3() -> Res<Value> {
    ops::eq(&STATE.NUMBER.get("NUMBER")?, &4i64.to_value())
}

fn lambda_4() -> Res<bool> {
    Ok({
        let item_2 = STATE.NUMBER.get("NUMBER")?;
        values![5, 6].contains(&item_2)?
    })
}

fn lambda_5() -> Res<List<Value>> {
    builtins::sorted(
        iter::ok(
            list![
                call(&STATE.Thing.get("Thing")?, &[Value::from(2i64)])?,
                call(&STATE.Thing.get("Thing")?, &[Value::from(1i64)])?
            ]
            .iter(),
        ),
        false,
    )
}

fn lambda_6() -> Res<Int> {
    Ok(Int::new(ops::len(&STATE.NUMBER.get("NUMBER")?)?))
}

fn lambda_7() -> Res<List<Value>> {
    Ok(list_of![
        item_2.clone(),
        for item_3 in ops::iter(&STATE.NUMBER.get("NUMBER")?)?,
        let item_2 = item_3?
    ])
}

fn lambda_8() -> Res<List<Value>> {
    builtins::list_from(ops::iter(&call(&STATE.Step.get("Step")?, &[])?)?)
}

fn lambda_9() -> Res<Value> {
    ops::get_attr(&STATE.NUMBER.get("NUMBER")?, "nothing")
}

fn lambda_10() -> Res<Value> {
    ops::get_item(&STATE.NUMBER.get("NUMBER")?, &Str::lit("key").to_value())
}

fn lambda_11() -> Res<Value> {
    call_method(
        &STATE.NUMBER.get("NUMBER")?,
        "__setitem__",
        &[Value::from(Str::lit("key")), Value::from(1i64)],
    )
}

fn lambda_12() -> Res<bool> {
    ops::contains(&STATE.NUMBER.get("NUMBER")?, &5i64.to_value())
}

fn lambda_13() -> Res<Value> {
    call(
        &STATE.NUMBER.get("NUMBER")?,
        &[Value::from(1i64), Value::from(Str::lit("a"))],
    )
}

fn lambda_14() -> Res<Value> {
    call(&STATE.NUMBER.get("NUMBER")?, &[Value::from(1i64)])
}

fn lambda_15() -> Res<Str> {
    Ok(Str::from(format!(
        "{}",
        ops::format(&STATE.NUMBER.get("NUMBER")?, ">5")?
    )))
}

fn lambda_16() -> Res<bool> {
    Ok(!STATE.NUMBER.get("NUMBER")?.truth()?)
}

fn lambda_17() -> Res<Value> {
    ops::get_item(&values![1, 2].to_value(), &STATE.NUMBER.get("NUMBER")?)
}

fn lambda_18() -> Res<Value> {
    ops::get_attr(&STATE.NUMBER.get("NUMBER")?, "area")
}

fn lambda_19() -> Res<()> {
    builtins::setattr(
        &STATE.NUMBER.get("NUMBER")?,
        &Value::from(Str::lit("area")),
        Value::from(5i64),
    )?;
    Ok(())
}

fn lambda_20() -> Res<Value> {
    call_method(&STATE.Thing.get("Thing")?, "fixed", &[])
}

fn lambda_21() -> Res<Value> {
    call_method(&STATE.Thing.get("Thing")?, "made", &[])
}

fn lambda_22() -> Res<Value> {
    ops::add(&STATE.NUMBER.get("NUMBER")?, &Value::from(1i64))
}

fn lambda_23() -> Res<Value> {
    call(
        &builtin("type"),
        &[
            Value::from(Str::lit("Made")),
            Tuple::<Value>::empty().to_value(),
            Dict::of(vec![(
                Value::from(Str::lit("attribute")),
                call(&STATE.Named.get("Named")?, &[])?,
            )])?
            .to_value(),
        ],
    )
}

fn lambda_24() -> Res<List<Value>> {
    builtins::list_from(generator().to_iter().map(|item| {
        let item = item?;
        Ok(Value::from(item))
    }))
}

fn lambda_25() -> Res<Int> {
    builtins::sum_i64(delegating().to_iter())
}

fn lambda_26() -> Res<Value> {
    call(&STATE.cached.get("cached")?, &[Value::from(3i64)])
}

fn lambda_27() -> Res<Value> {
    match_value(&Dict::of(vec![(
        Value::from(Str::lit("a")),
        values![1, 2].to_value(),
    )])?)
}

fn lambda_28() -> Res<Dict<Value, Value>> {
    Ok(dict_of![
        Value::from(item_2),
        Value::from(int::true_div(1, item_2)?),
        for item_2 in tuple![1i64, 0i64].iter()
    ])
}

fn lambda_29() -> Res<()> {
    {
        {
            let mut args_2 = ArgList::new(&builtin("print"));
            args_2.extend_items(iter::ok(list![1i64, 2].iter()).map(|item| {
                let item = item?;
                Ok(Value::from(item))
            }))?;
            args_2.extend(&ops::get_attr(&STATE.NUMBER.get("NUMBER")?, "value")?)?;
            args_2.call()?
        };
    };
    Ok(())
}

fn lambda_30() -> Res<Value> {
    modules::functools::reduce(
        &Function::new(&LAMBDA_LAMBDA_PARAMS, Vec::new(), move |args| {
            lambda_lambda(&args[0], &args[1])
        }),
        &values![values![1].to_value(), 0, 0].to_value(),
    )
}

fn lambda_lambda(left: &Value, right: &Value) -> Res<Value> {
    ops::get_item(left, right)
}

fn lambda_31() -> Res<List<Value>> {
    builtins::list_from(
        builtins::map(
            {
                let key = builtin("int");
                move |item: &Str| Ok(Int::from_value(&call(&key, &[item.to_value()])?)?)
            },
            iter::ok(list!["1", "x"].iter()),
        )?
        .boxed("map")
        .map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }),
    )
}

fn lambda_32() -> Res<List<Value>> {
    Ok({
        let items = List::<Value>::new();
        for item_2 in list![tuple![1i64, 2i64], tuple![3i64]].iter() {
            let items_2: [i64; 2] = unpack(iter::ok(item_2.iter()))?;
            let left = items_2[0];
            let right = items_2[1];
            items.append(Value::from(left));
        }
        items
    })
}

fn lambda_33() -> Res<Value> {
    call(&STATE.exec_assert.get("exec_assert")?, &[Value::from(3i64)])
}

fn exec_assert(value: &Value) -> Res<()> {
    if !ops::is_lt(value, &3i64.to_value())? {
        return Err(assertion_error(Some(Value::from(Str::from(format!(
            "{} is too large",
            ops::format(value, "")?
        ))))));
    }
    Ok(())
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut held: Value = Value::NONE;
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Thing");
        namespace.set(
            "__init__",
            Function::new(&THING___INIT___PARAMS, Vec::new(), move |args| {
                Thing___init__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );

        namespace.set(
            "__repr__",
            Function::new(&THING___REPR___PARAMS, Vec::new(), move |args| {
                Thing___repr__(&args[0])
            }),
        );

        namespace.set(
            "__hash__",
            Function::new(&THING___HASH___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Thing___hash__(&args[0])?))
            }),
        );

        namespace.set(
            "__eq__",
            Function::new(&THING___EQ___PARAMS, Vec::new(), move |args| {
                Thing___eq__(&args[0], &args[1])
            }),
        );

        namespace.set(
            "__lt__",
            Function::new(&THING___LT___PARAMS, Vec::new(), move |args| {
                Thing___lt__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );

        namespace.set(
            "__len__",
            Function::new(&THING___LEN___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Thing___len__(&args[0])))
            }),
        );

        namespace.set(
            "__iter__",
            Function::new(&THING___ITER___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Thing___iter__(&args[0])))
            }),
        );

        namespace.set(
            "__getattr__",
            Function::new(&THING___GETATTR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Thing___getattr__(&args[0], &args[1])?))
            }),
        );

        namespace.set(
            "__getitem__",
            Function::new(&THING___GETITEM___PARAMS, Vec::new(), move |args| {
                Thing___getitem__(&args[0], &args[1])
            }),
        );

        namespace.set(
            "__setitem__",
            Function::new(&THING___SETITEM___PARAMS, Vec::new(), move |args| {
                Thing___setitem__(&args[0], &args[1], &args[2])?;
                Ok(Value::NONE)
            }),
        );

        namespace.set(
            "__contains__",
            Function::new(&THING___CONTAINS___PARAMS, Vec::new(), move |args| {
                Thing___contains__(&args[0], &args[1])
            }),
        );

        namespace.set(
            "__call__",
            Function::new(&THING___CALL___PARAMS, Vec::new(), move |args| {
                Thing___call__(&args[0], &args[1], &args[2])
            }),
        );

        namespace.set(
            "__format__",
            Function::new(&THING___FORMAT___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Thing___format__(&args[0], &args[1])))
            }),
        );

        namespace.set(
            "__bool__",
            Function::new(&THING___BOOL___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Thing___bool__(&args[0])))
            }),
        );

        namespace.set(
            "__index__",
            Function::new(&THING___INDEX___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Thing___index__(&args[0])))
            }),
        );

        namespace.set(
            "__enter__",
            Function::new(&THING___ENTER___PARAMS, Vec::new(), move |args| {
                Thing___enter__(&args[0])
            }),
        );

        namespace.set(
            "__exit__",
            Function::new(&THING___EXIT___PARAMS, Vec::new(), move |args| {
                Thing___exit__(&args[0], &args[1], &args[2], &args[3])?;
                Ok(Value::NONE)
            }),
        );

        namespace.set(
            "area",
            call(
                &builtin("property"),
                &[Function::new(&THING_AREA_PARAMS, Vec::new(), move |args| {
                    Thing_area(&args[0])
                })],
            )?,
        );

        let decorator_3 = ops::get_attr(&namespace.get("area")?, "setter")?;
        namespace.set(
            "area",
            call(
                &decorator_3,
                &[Function::new(
                    &THING_AREA_2_PARAMS,
                    Vec::new(),
                    move |args| {
                        Thing_area_2(&args[0], &args[1])?;
                        Ok(Value::NONE)
                    },
                )],
            )?,
        );

        namespace.set(
            "fixed",
            call(
                &builtin("staticmethod"),
                &[Function::new(&THING_FIXED_PARAMS, Vec::new(), move |_| {
                    Thing_fixed()?;
                    Ok(Value::NONE)
                })],
            )?,
        );

        namespace.set(
            "made",
            call(
                &builtin("classmethod"),
                &[Function::new(&THING_MADE_PARAMS, Vec::new(), move |args| {
                    Thing_made(&args[0])
                })],
            )?,
        );

        namespace.set(
            "__add__",
            Function::new(&THING___ADD___PARAMS, Vec::new(), move |args| {
                Ok(Thing___add__(&args[0], &args[1]))
            }),
        );

        namespace.set(
            "__iadd__",
            Function::new(&THING___IADD___PARAMS, Vec::new(), move |args| {
                Thing___iadd__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );
        namespace.finish("Thing", &bases)?
    };
    STATE.class_Thing.set(class.clone());
    STATE.Thing.set(class);

    let class_2 = {
        let bases_2: Vec<Value> = Vec::new();
        let namespace_2 = Namespace::new("Step");

        namespace_2.set(
            "__iter__",
            Function::new(&STEP___ITER___PARAMS, Vec::new(), move |args| {
                Ok(Step___iter__(&args[0]))
            }),
        );

        namespace_2.set(
            "__next__",
            Function::new(&STEP___NEXT___PARAMS, Vec::new(), move |args| {
                Step___next__(&args[0])?;
                Ok(Value::NONE)
            }),
        );
        namespace_2.finish("Step", &bases_2)?
    };
    STATE.class_Step.set(class_2.clone());
    STATE.Step.set(class_2);

    let class_3 = {
        let bases_3: Vec<Value> = Vec::new();
        let namespace_3 = Namespace::new("Cleared");

        namespace_3.set(
            "__init_subclass__",
            Function::new(&CLEARED___INIT_SUBCLASS___PARAMS, Vec::new(), move |args| {
                Cleared___init_subclass__(&args[0], &Dict::<Value, Value>::from_value(&args[1])?)?;
                Ok(Value::NONE)
            }),
        );
        namespace_3.finish("Cleared", &bases_3)?
    };
    STATE.class_Cleared.set(class_3.clone());
    STATE.Cleared.set(class_3);

    let class_4 = {
        let bases_4: Vec<Value> = Vec::new();
        let namespace_4 = Namespace::new("Named");

        namespace_4.set(
            "__set_name__",
            Function::new(&NAMED___SET_NAME___PARAMS, Vec::new(), move |args| {
                Named___set_name__(&args[0], &args[1], &args[2])?;
                Ok(Value::NONE)
            }),
        );
        namespace_4.finish("Named", &bases_4)?
    };
    STATE.class_Named.set(class_4.clone());
    STATE.Named.set(class_4);

    let decorator_4 = modules::functools::lru_cache(&Value::NONE, false)?;
    STATE.cached.set(call(
        &decorator_4,
        &[Function::new(&CACHED_PARAMS, Vec::new(), move |args| {
            cached(&args[0])
        })],
    )?);

    STATE.THING.set(call(
        &STATE.Thing.get("Thing")?,
        &[Value::from(Str::lit("text"))],
    )?);
    STATE
        .NUMBER
        .set(call(&STATE.Thing.get("Thing")?, &[Value::from(3i64)])?);
    let CASES = {
        let dict = Dict::<Value, Value>::new();
        dict.set_item(
            Value::from(Str::lit("repr")),
            Function::new(&LAMBDA_PARAMS, Vec::new(), move |_| {
                lambda()?;
                Ok(Value::NONE)
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("hash")),
            Function::new(&LAMBDA_2_PARAMS, Vec::new(), move |_| {
                Ok(lambda_2()?.to_value())
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("eq")),
            Function::new(&LAMBDA_3_PARAMS, Vec::new(), move |_| lambda_3()),
        )?;
        dict.set_item(
            Value::from(Str::lit("in")),
            Function::new(&LAMBDA_4_PARAMS, Vec::new(), move |_| {
                Ok(Value::from(lambda_4()?))
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("lt")),
            Function::new(&LAMBDA_5_PARAMS, Vec::new(), move |_| {
                Ok(lambda_5()?.to_value())
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("len")),
            Function::new(&LAMBDA_6_PARAMS, Vec::new(), move |_| {
                Ok(Value::from(lambda_6()?))
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("iter")),
            Function::new(&LAMBDA_7_PARAMS, Vec::new(), move |_| {
                Ok(lambda_7()?.to_value())
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("next")),
            Function::new(&LAMBDA_8_PARAMS, Vec::new(), move |_| {
                Ok(lambda_8()?.to_value())
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("attribute")),
            Function::new(&LAMBDA_9_PARAMS, Vec::new(), move |_| lambda_9()),
        )?;
        dict.set_item(
            Value::from(Str::lit("getitem")),
            Function::new(&LAMBDA_10_PARAMS, Vec::new(), move |_| lambda_10()),
        )?;
        dict.set_item(
            Value::from(Str::lit("setitem")),
            Function::new(&LAMBDA_11_PARAMS, Vec::new(), move |_| lambda_11()),
        )?;
        dict.set_item(
            Value::from(Str::lit("contains")),
            Function::new(&LAMBDA_12_PARAMS, Vec::new(), move |_| {
                Ok(Value::from(lambda_12()?))
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("call")),
            Function::new(&LAMBDA_13_PARAMS, Vec::new(), move |_| lambda_13()),
        )?;
        dict.set_item(
            Value::from(Str::lit("call-count")),
            Function::new(&LAMBDA_14_PARAMS, Vec::new(), move |_| lambda_14()),
        )?;
        dict.set_item(
            Value::from(Str::lit("format")),
            Function::new(&LAMBDA_15_PARAMS, Vec::new(), move |_| {
                Ok(Value::from(lambda_15()?))
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("bool")),
            Function::new(&LAMBDA_16_PARAMS, Vec::new(), move |_| {
                Ok(Value::from(lambda_16()?))
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("index")),
            Function::new(&LAMBDA_17_PARAMS, Vec::new(), move |_| lambda_17()),
        )?;
        dict.set_item(
            Value::from(Str::lit("property")),
            Function::new(&LAMBDA_18_PARAMS, Vec::new(), move |_| lambda_18()),
        )?;
        dict.set_item(
            Value::from(Str::lit("setter")),
            Function::new(&LAMBDA_19_PARAMS, Vec::new(), move |_| {
                lambda_19()?;
                Ok(Value::NONE)
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("static")),
            Function::new(&LAMBDA_20_PARAMS, Vec::new(), move |_| lambda_20()),
        )?;
        dict.set_item(
            Value::from(Str::lit("class-method")),
            Function::new(&LAMBDA_21_PARAMS, Vec::new(), move |_| lambda_21()),
        )?;
        dict.set_item(
            Value::from(Str::lit("add")),
            Function::new(&LAMBDA_22_PARAMS, Vec::new(), move |_| lambda_22()),
        )?;
        dict.set_item(
            Value::from(Str::lit("update")),
            Function::shared(Function::new(&UPDATE_PARAMS, Vec::new(), move |_| {
                update()?;
                Ok(Value::NONE)
            })),
        )?;
        dict.set_item(
            Value::from(Str::lit("subclass")),
            Function::shared(Function::new(&SUBCLASS_PARAMS, Vec::new(), move |_| {
                subclass()?;
                Ok(Value::NONE)
            })),
        )?;
        dict.set_item(
            Value::from(Str::lit("set-name")),
            Function::new(&LAMBDA_23_PARAMS, Vec::new(), move |_| lambda_23()),
        )?;
        dict.set_item(
            Value::from(Str::lit("generator")),
            Function::new(&LAMBDA_24_PARAMS, Vec::new(), move |_| {
                Ok(lambda_24()?.to_value())
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("delegating")),
            Function::new(&LAMBDA_25_PARAMS, Vec::new(), move |_| {
                Ok(Value::from(lambda_25()?))
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("key")),
            Function::shared(Function::new(&KEYED_PARAMS, Vec::new(), move |_| {
                keyed()?;
                Ok(Value::NONE)
            })),
        )?;
        dict.set_item(
            Value::from(Str::lit("class-body")),
            Function::shared(Function::new(&CLASS_BODY_PARAMS, Vec::new(), move |_| {
                class_body()?;
                Ok(Value::NONE)
            })),
        )?;
        dict.set_item(
            Value::from(Str::lit("decorator")),
            Function::shared(Function::new(&DECORATOR_PARAMS, Vec::new(), move |_| {
                decorator()?;
                Ok(Value::NONE)
            })),
        )?;
        dict.set_item(
            Value::from(Str::lit("default")),
            Function::shared(Function::new(&DEFAULT_PARAMS, Vec::new(), move |_| {
                default()?;
                Ok(Value::NONE)
            })),
        )?;
        dict.set_item(
            Value::from(Str::lit("cached")),
            Function::new(&LAMBDA_26_PARAMS, Vec::new(), move |_| lambda_26()),
        )?;
        dict.set_item(
            Value::from(Str::lit("finally")),
            Function::shared(Function::new(&IN_FINALLY_PARAMS, Vec::new(), move |_| {
                in_finally()?;
                Ok(Value::NONE)
            })),
        )?;
        dict.set_item(
            Value::from(Str::lit("else")),
            Function::shared(Function::new(&IN_ELSE_PARAMS, Vec::new(), move |_| {
                in_else()?;
                Ok(Value::NONE)
            })),
        )?;
        dict.set_item(
            Value::from(Str::lit("loop-else")),
            Function::shared(Function::new(&IN_LOOP_ELSE_PARAMS, Vec::new(), move |_| {
                in_loop_else()?;
                Ok(Value::NONE)
            })),
        )?;
        dict.set_item(
            Value::from(Str::lit("match")),
            Function::new(&LAMBDA_27_PARAMS, Vec::new(), move |_| lambda_27()),
        )?;
        dict.set_item(
            Value::from(Str::lit("delete")),
            Function::shared(Function::new(&DELETE_PARAMS, Vec::new(), move |_| {
                delete()?;
                Ok(Value::NONE)
            })),
        )?;
        dict.set_item(
            Value::from(Str::lit("comprehension")),
            Function::new(&LAMBDA_28_PARAMS, Vec::new(), move |_| {
                Ok(lambda_28()?.to_value())
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("star")),
            Function::new(&LAMBDA_29_PARAMS, Vec::new(), move |_| {
                lambda_29()?;
                Ok(Value::NONE)
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("reduce")),
            Function::new(&LAMBDA_30_PARAMS, Vec::new(), move |_| lambda_30()),
        )?;
        dict.set_item(
            Value::from(Str::lit("map")),
            Function::new(&LAMBDA_31_PARAMS, Vec::new(), move |_| {
                Ok(lambda_31()?.to_value())
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("unpack")),
            Function::new(&LAMBDA_32_PARAMS, Vec::new(), move |_| {
                Ok(lambda_32()?.to_value())
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("assert")),
            Function::new(&LAMBDA_33_PARAMS, Vec::new(), move |_| lambda_33()),
        )?;
        dict
    };

    STATE.exec_assert.set(Function::new(
        &EXEC_ASSERT_PARAMS,
        Vec::new(),
        move |args| {
            exec_assert(&args[0])?;
            Ok(Value::NONE)
        },
    ));

    print_with(
        &[&Str::lit("case"), &modules::sys::argv().get(1)?],
        " ",
        " ",
    )?;
    if ops::is_eq(&modules::sys::argv().get(1)?, &Str::lit("with").to_value())? {
        let (context, entered) = ContextManager::enter(&STATE.NUMBER.get("NUMBER")?)?;
        let outcome: Flow<()> = 'protected: {
            held = entered.clone();
            attempt_finally!(
                'protected,
                print(&[
                    &Str::lit("held"),
                    &attempt_finally!('protected, ops::get_attr(&held, "value"))
                ])
            );
            Flow::Next
        };
        let suppressed = context.exit(&outcome)?;
        match outcome {
            Flow::Next => {}
            Flow::Raise(error) => {
                if !suppressed {
                    return Err(error);
                }
            }
            Flow::Return(result) => {
                return Ok(result);
            }
            _ => {}
        }
    }
    if ops::is_eq(
        &modules::sys::argv().get(1)?,
        &Str::lit("top-level").to_value(),
    )? {
        Dict::of(vec![(1i64, 2i64)])?.get_item(&3i64)?;
    }
    call(&CASES.get_item(&modules::sys::argv().get(1)?)?, &[])?;
    print(&[&Str::lit("end")])
}
