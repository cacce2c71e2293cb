use portalis_runtime::*;

/// The module's variables.
struct State {
    small: Slot<Value>,
    class_UniqueQueue: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    small: Slot::new(),
    class_UniqueQueue: Slot::new(),
});

static LAMBDA_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_2_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_3_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_4_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_5_PARAMS: Params = Params::new("<lambda>", &[]);

static UNIQUEQUEUE__INIT_PARAMS: Params = Params::new("UniqueQueue._init", &["self", "maxsize"]);

static UNIQUEQUEUE__PUT_PARAMS: Params = Params::new("UniqueQueue._put", &["self", "item"]);

static UNIQUEQUEUE__GET_PARAMS: Params = Params::new("UniqueQueue._get", &["self"]);

fn lambda() -> Res<Value> {
    call_method_kw(
        &STATE.small.get("small")?,
        "put",
        &[Value::from(3i64)],
        &[(Str::lit("block"), Value::from(false))],
    )
}

fn lambda_2() -> Res<Value> {
    call_method(
        &STATE.small.get("small")?,
        "put_nowait",
        &[Value::from(3i64)],
    )
}

fn lambda_3() -> Res<Value> {
    call_method(
        &STATE.small.get("small")?,
        "put",
        &[Value::from(3i64), Value::from(true), Value::from(0.01)],
    )
}

fn lambda_4() -> Res<Value> {
    call_method(&STATE.small.get("small")?, "get", &[Value::from(false)])
}

fn lambda_5() -> Res<Value> {
    call_method_kw(
        &STATE.small.get("small")?,
        "get",
        &[],
        &[(Str::lit("timeout"), Value::from(0.01))],
    )
}

fn UniqueQueue__init(self_: &Value, maxsize: &Value) -> Res<()> {
    let value = List::<Value>::new();
    ops::set_attr(self_, "queue", value.to_value())?;
    let value_2 = Set::<Value>::new();
    ops::set_attr(self_, "seen", value_2.to_value())?;
    Ok(())
}

fn UniqueQueue__put(self_: &Value, item_2: &Value) -> Res<()> {
    if !ops::contains(&ops::get_attr(self_, "seen")?, item_2)? {
        call_method(&ops::get_attr(self_, "seen")?, "add", &[item_2.clone()])?;
        call_method(&ops::get_attr(self_, "queue")?, "append", &[item_2.clone()])?;
    }
    Ok(())
}

fn UniqueQueue__get(self_: &Value) -> Res<Value> {
    call_method(&ops::get_attr(self_, "queue")?, "pop", &[Value::from(0i64)])
}

fn levels(tree: &(Str, List<Value>)) -> Res<Dict<Value, List<Value>>> {
    let waiting = call(&member("queue", "Queue"), &[])?;
    call_method(&waiting, "put", &[(tree.clone(), 0i64).to_value()])?;
    let out = Dict::<Value, List<Value>>::new();
    while !call_method(&waiting, "empty", &[])?.truth()? {
        let value = call_method(&waiting, "get", &[])?;
        let items: [Value; 2] = unpack(unpack_iter(&value)?)?;
        let items_2: [Value; 2] = unpack(unpack_iter(&items[0])?)?;
        let name = items_2[0].clone();
        let children = items_2[1].clone();
        let depth = items[1].clone();
        out.setdefault(depth.clone(), List::<Value>::new())?
            .append(name.clone());
        for item_2 in ops::iter(&children)? {
            let child = item_2?;
            call_method(
                &waiting,
                "put",
                &[(child.clone(), ops::add(&depth, &Value::from(1i64))?).to_value()],
            )?;
        }
    }
    Ok(out)
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut e: Value = Value::NONE;
    let q = call(&member("queue", "Queue"), &[])?;
    for item_3 in ops::iter(&(Str::lit("a"), 1i64, (), (2i64, 3i64)).to_value())? {
        let item_2 = item_3?;
        call_method(&q, "put", &[item_2.clone()])?;
    }
    print(&[
        &call_method(&q, "qsize", &[])?,
        &call_method(&q, "empty", &[])?,
        &call_method(&q, "full", &[])?,
        &ops::get_attr(&q, "maxsize")?,
    ])?;
    while !call_method(&q, "empty", &[])?.truth()? {
        print(&[&call_method(&q, "get", &[])?])?;
    }
    print(&[
        &call_method(&q, "empty", &[])?,
        &ops::get_attr(&q, "unfinished_tasks")?,
    ])?;
    for __ in 0i64..4 {
        call_method(&q, "task_done", &[])?;
    }
    call_method(&q, "join", &[])?;
    let caught: Res<()> = 'attempt4: {
        attempt!('attempt4, call_method(&q, "task_done", &[]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("ValueError"))? {
        e = error.value();
        print(&[&Str::lit("ValueError"), &e])?;
    }

    STATE.small.set(call_kw(
        &member("queue", "Queue"),
        &[],
        &[(Str::lit("maxsize"), Value::from(2i64))],
    )?);
    call_method(&STATE.small.get("small")?, "put", &[Value::from(1i64)])?;
    call_method(
        &STATE.small.get("small")?,
        "put_nowait",
        &[Value::from(2i64)],
    )?;
    print(&[&call_method(&STATE.small.get("small")?, "full", &[])?])?;
    for attempt in tuple![
        Function::new(&LAMBDA_PARAMS, Vec::new(), move |_| lambda()),
        Function::new(&LAMBDA_2_PARAMS, Vec::new(), move |_| lambda_2()),
        Function::new(&LAMBDA_3_PARAMS, Vec::new(), move |_| lambda_3())
    ]
    .iter()
    {
        let caught_2: Res<()> = 'attempt6: {
            attempt!('attempt6, call(&attempt, &[]));
            Ok(())
        };
        if let Some(error_2) = handled(caught_2) {
            if exception_matches(&error_2, &member("queue", "Full"))? {
                e = error_2.value();
                print(&[
                    &Str::lit("Full"),
                    &e.py_repr()?,
                    &ops::get_attr(&call(&builtin("type"), &[e.clone()])?, "__module__")?,
                ])?;
            } else {
                return Err(error_2.exc());
            }
        }
    }
    print(&[
        &call_method(&STATE.small.get("small")?, "get", &[])?,
        &call_method_kw(
            &STATE.small.get("small")?,
            "get",
            &[],
            &[(Str::lit("timeout"), Value::from(1i64))],
        )?,
    ])?;
    for attempt in tuple![
        ops::get_attr(&STATE.small.get("small")?, "get_nowait")?,
        Function::new(&LAMBDA_4_PARAMS, Vec::new(), move |_| lambda_4()),
        Function::new(&LAMBDA_5_PARAMS, Vec::new(), move |_| lambda_5())
    ]
    .iter()
    {
        let caught_3: Res<()> = 'attempt8: {
            attempt!('attempt8, call(&attempt, &[]));
            Ok(())
        };
        if let Some(error_3) = handled(caught_3) {
            if exception_matches(&error_3, &member("queue", "Empty"))? {
                e = error_3.value();
                print(&[
                    &Str::lit("Empty"),
                    &e.py_repr()?,
                    &ops::get_attr(&call(&builtin("type"), &[e.clone()])?, "__module__")?,
                    &is_instance(&e, &builtin("Exception"))?,
                ])?;
            } else {
                return Err(error_3.exc());
            }
        }
    }
    let caught_4: Res<()> = 'attempt9: {
        attempt!(
            'attempt9,
            call_method_kw(
                &attempt!('attempt9, STATE.small.get("small")),
                "get",
                &[],
                &[(Str::lit("timeout"), Value::from(-1i64))]
            )
        );
        Ok(())
    };
    if let Some(error_4) = except(caught_4, &builtin("ValueError"))? {
        e = error_4.value();
        print(&[&e])?;
    }

    let stack = call(&member("queue", "LifoQueue"), &[])?;
    for i in 0i64..3 {
        call_method(&stack, "put", &[Value::from(i)])?;
    }
    print(&[&list_of![
        call_method(&stack, "get", &[])?,
        for ___2 in Range::from_value(&call(
            &builtin("range"),
            &[call_method(&stack, "qsize", &[])?]
        )?)?
        .iter()
    ]])?;

    let heap = call(&member("queue", "PriorityQueue"), &[])?;
    for item_2 in list![
        (3i64, Str::lit("c")),
        (1i64, Str::lit("a")),
        (2i64, Str::lit("b")),
        (1i64, Str::lit("A"))
    ]
    .iter()
    {
        call_method(&heap, "put", &[item_2.to_value()])?;
    }
    print(&[&ops::get_attr(&heap, "queue")?])?;
    print(&[&list_of![
        call_method(&heap, "get", &[])?,
        for ___3 in 0i64..4
    ]])?;
    let caught_5: Res<()> = 'attempt12: {
        attempt!('attempt12, call_method(&heap, "put", &[Value::from(1i64)]));
        attempt!(
            'attempt12,
            call_method(&heap, "put", &[Value::from(Str::lit("x"))])
        );
        Ok(())
    };
    if let Some(error_5) = except(caught_5, &builtin("TypeError"))? {
        e = error_5.value();
        print(&[&e, &call_method(&heap, "qsize", &[])?])?;
    }

    let simple = call(&member("queue", "SimpleQueue"), &[])?;
    call_method(&simple, "put", &[values![1].to_value()])?;
    call_method(&simple, "put", &[Value::from(2i64), Value::from(false)])?;
    print(&[
        &call_method(&simple, "qsize", &[])?,
        &call_method(&simple, "get", &[])?,
        &call_method(&simple, "get_nowait", &[])?,
        &call_method(&simple, "empty", &[])?,
    ])?;
    let caught_6: Res<()> = 'attempt13: {
        attempt!('attempt13, call_method(&simple, "get_nowait", &[]));
        Ok(())
    };
    if let Some(error_6) = handled(caught_6) {
        if exception_matches(&error_6, &member("queue", "Empty"))? {
            print(&[&Str::lit("nothing")])?;
        } else {
            return Err(error_6.exc());
        }
    }

    let class = {
        let bases: Vec<Value> = vec![member("queue", "Queue")];
        let namespace = Namespace::new("UniqueQueue");

        namespace.set(
            "_init",
            Function::new(&UNIQUEQUEUE__INIT_PARAMS, Vec::new(), move |args| {
                UniqueQueue__init(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );

        namespace.set(
            "_put",
            Function::new(&UNIQUEQUEUE__PUT_PARAMS, Vec::new(), move |args| {
                UniqueQueue__put(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );

        namespace.set(
            "_get",
            Function::new(&UNIQUEQUEUE__GET_PARAMS, Vec::new(), move |args| {
                UniqueQueue__get(&args[0])
            }),
        );
        namespace.finish("UniqueQueue", &bases)?
    };
    STATE.class_UniqueQueue.set(class.clone());
    let UniqueQueue = class;

    let unique = call(&UniqueQueue, &[])?;
    for item_2 in Str::lit("abca").iter() {
        call_method(&unique, "put", &[item_2.to_value()])?;
    }
    print(&[
        &call_method(&unique, "qsize", &[])?,
        &call_method(&unique, "get", &[])?,
        &is_instance(&unique, &member("queue", "Queue"))?,
        &bool::from_value(&call(
            &builtin("issubclass"),
            &[member("queue", "PriorityQueue"), member("queue", "Queue")],
        )?)?,
    ])?;
    print(&[
        &ops::get_attr(&member("queue", "Queue"), "__name__")?,
        &ops::get_attr(&member("queue", "SimpleQueue"), "__module__")?,
        &ops::get_attr(&member("queue", "Queue"), "__module__")?,
    ])?;

    print(&[&levels(&(
        Str::lit("root"),
        list![
            (
                Str::lit("l"),
                list![(Str::lit("ll"), List::<Value>::new()).to_value()]
            )
                .to_value(),
            (Str::lit("r"), List::<Value>::new()).to_value()
        ],
    ))?])?;
    Ok(())
}
