use portalis_runtime::*;

/// The module's variables.
struct State {
    default_T___init___it: Slot<Value>,
    class_M: Slot<Value>,
    class_S: Slot<Value>,
    class_MS: Slot<Value>,
    class_T: Slot<Value>,
    class_Bad: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    default_T___init___it: Slot::new(),
    class_M: Slot::new(),
    class_S: Slot::new(),
    class_MS: Slot::new(),
    class_T: Slot::new(),
    class_Bad: Slot::new(),
});

static M___INIT___PARAMS: Params = Params::new("M.__init__", &["self", "a", "k"])
    .star()
    .star_star();

static M___GETITEM___PARAMS: Params = Params::new("M.__getitem__", &["self", "k"]);

static M___SETITEM___PARAMS: Params = Params::new("M.__setitem__", &["self", "k", "v"]);

static M___DELITEM___PARAMS: Params = Params::new("M.__delitem__", &["self", "k"]);

static M___ITER___PARAMS: Params = Params::new("M.__iter__", &["self"]);

static M___LEN___PARAMS: Params = Params::new("M.__len__", &["self"]);

static S___INIT___PARAMS: Params = Params::new("S.__init__", &["self", "x"]);

static S___GETITEM___PARAMS: Params = Params::new("S.__getitem__", &["self", "i"]);

static S___LEN___PARAMS: Params = Params::new("S.__len__", &["self"]);

static MS___INIT___PARAMS: Params = Params::new("MS.__init__", &["self"]);

static MS___GETITEM___PARAMS: Params = Params::new("MS.__getitem__", &["self", "i"]);

static MS___SETITEM___PARAMS: Params = Params::new("MS.__setitem__", &["self", "i", "v"]);

static MS___DELITEM___PARAMS: Params = Params::new("MS.__delitem__", &["self", "i"]);

static MS___LEN___PARAMS: Params = Params::new("MS.__len__", &["self"]);

static MS_INSERT_PARAMS: Params = Params::new("MS.insert", &["self", "i", "v"]);

static T___INIT___PARAMS: Params = Params::new("T.__init__", &["self", "it"]);

static T___CONTAINS___PARAMS: Params = Params::new("T.__contains__", &["self", "x"]);

static T___ITER___PARAMS: Params = Params::new("T.__iter__", &["self"]);

static T___LEN___PARAMS: Params = Params::new("T.__len__", &["self"]);

static T_ADD_PARAMS: Params = Params::new("T.add", &["self", "x"]);

static T_DISCARD_PARAMS: Params = Params::new("T.discard", &["self", "x"]);

static LAMBDA_PARAMS: Params = Params::new("<lambda>", &[]);

fn M___init__(self_: &Value, a: &Tuple<Value>, k: &Dict<Value, Value>) -> Res<()> {
    let value = Dict::<Value, Value>::new();
    ops::set_attr(self_, "d", value.to_value())?;
    let _ = {
        let mut args_2 = ArgList::new(&ops::get_attr(self_, "update")?);
        args_2.extend(&a.to_value())?;
        args_2.keywords(&k.to_value())?;
        args_2.call()?
    };
    Ok(())
}

fn M___getitem__(self_: &Value, k: &Value) -> Res<Value> {
    ops::get_item(&ops::get_attr(self_, "d")?, k)
}

fn M___setitem__(self_: &Value, k: &Value, v: &Value) -> Res<()> {
    let value = v.clone();
    ops::set_item(&ops::get_attr(self_, "d")?, k, value)?;
    Ok(())
}

fn M___delitem__(self_: &Value, k: &Value) -> Res<()> {
    ops::del_item(&ops::get_attr(self_, "d")?, k)?;
    Ok(())
}

fn M___iter__(self_: &Value) -> Res<Value> {
    call(&builtin("iter"), &[ops::get_attr(self_, "d")?])
}

fn M___len__(self_: &Value) -> Res<Int> {
    Ok(Int::new(ops::len(&ops::get_attr(self_, "d")?)?))
}

fn S___init__(self_: &Value, x: &Value) -> Res<()> {
    let value = x.clone();
    ops::set_attr(self_, "x", value)?;
    Ok(())
}

fn S___getitem__(self_: &Value, i: &Value) -> Res<Value> {
    ops::get_item(&ops::get_attr(self_, "x")?, i)
}

fn S___len__(self_: &Value) -> Res<Int> {
    Ok(Int::new(ops::len(&ops::get_attr(self_, "x")?)?))
}

fn MS___init__(self_: &Value) -> Res<()> {
    let value = List::<Value>::new();
    ops::set_attr(self_, "x", value.to_value())?;
    Ok(())
}

fn MS___getitem__(self_: &Value, i: &Value) -> Res<Value> {
    ops::get_item(&ops::get_attr(self_, "x")?, i)
}

fn MS___setitem__(self_: &Value, i: &Value, v: &Value) -> Res<()> {
    let value = v.clone();
    ops::set_item(&ops::get_attr(self_, "x")?, i, value)?;
    Ok(())
}

fn MS___delitem__(self_: &Value, i: &Value) -> Res<()> {
    ops::del_item(&ops::get_attr(self_, "x")?, i)?;
    Ok(())
}

fn MS___len__(self_: &Value) -> Res<Int> {
    Ok(Int::new(ops::len(&ops::get_attr(self_, "x")?)?))
}

fn MS_insert(self_: &Value, i: &Value, v: &Value) -> Res<()> {
    call_method(
        &ops::get_attr(self_, "x")?,
        "insert",
        &[i.clone(), v.clone()],
    )?;
    Ok(())
}

fn T___init__(self_: &Value, it: &Value) -> Res<()> {
    let value = builtins::list_from(ops::iter(&builtins::dict_fromkeys_none(it)?)?)?;
    ops::set_attr(self_, "s", value.to_value())?;
    Ok(())
}

fn T___contains__(self_: &Value, x: &Value) -> Res<bool> {
    ops::contains(&ops::get_attr(self_, "s")?, x)
}

fn T___iter__(self_: &Value) -> Res<Value> {
    call(&builtin("iter"), &[ops::get_attr(self_, "s")?])
}

fn T___len__(self_: &Value) -> Res<Int> {
    Ok(Int::new(ops::len(&ops::get_attr(self_, "s")?)?))
}

fn T_add(self_: &Value, x: &Value) -> Res<()> {
    if !ops::contains(&ops::get_attr(self_, "s")?, x)? {
        call_method(&ops::get_attr(self_, "s")?, "append", &[x.clone()])?;
    }
    Ok(())
}

fn T_discard(self_: &Value, x: &Value) -> Res<()> {
    if ops::contains(&ops::get_attr(self_, "s")?, x)? {
        call_method(&ops::get_attr(self_, "s")?, "remove", &[x.clone()])?;
    }
    Ok(())
}

fn genexpr(iterable: &List<i64>) -> Generator<Value> {
    let iterable = iterable.clone();
    Generator::new("<genexpr>", move |co: Co<Value>| async move {
        for i in iterable.iter() {
            co.give(Value::from(i)).await?;
        }
        Ok(Value::NONE)
    })
}

fn lambda() -> i64 {
    0
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut e: Value = Value::NONE;
    let class = {
        let bases: Vec<Value> = vec![member("collections.abc", "MutableMapping")];
        let namespace = Namespace::new("M");
        namespace.set(
            "__init__",
            Function::new(&M___INIT___PARAMS, Vec::new(), move |args| {
                M___init__(
                    &args[0],
                    &Tuple::<Value>::from_value(&args[1])?,
                    &Dict::<Value, Value>::from_value(&args[2])?,
                )?;
                Ok(Value::NONE)
            }),
        );
        namespace.set(
            "__getitem__",
            Function::new(&M___GETITEM___PARAMS, Vec::new(), move |args| {
                M___getitem__(&args[0], &args[1])
            }),
        );
        namespace.set(
            "__setitem__",
            Function::new(&M___SETITEM___PARAMS, Vec::new(), move |args| {
                M___setitem__(&args[0], &args[1], &args[2])?;
                Ok(Value::NONE)
            }),
        );
        namespace.set(
            "__delitem__",
            Function::new(&M___DELITEM___PARAMS, Vec::new(), move |args| {
                M___delitem__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );
        namespace.set(
            "__iter__",
            Function::new(&M___ITER___PARAMS, Vec::new(), move |args| {
                M___iter__(&args[0])
            }),
        );
        namespace.set(
            "__len__",
            Function::new(&M___LEN___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(M___len__(&args[0])?))
            }),
        );
        namespace.finish("M", &bases)?
    };
    STATE.class_M.set(class.clone());
    let M = class;
    let m = call_kw(
        &M,
        &[],
        &[
            (Str::lit("a"), Value::from(1i64)),
            (Str::lit("b"), Value::from(2i64)),
        ],
    )?;
    print(&[
        &call_method(&m, "pop", &[Value::from(Str::lit("a"))])?,
        &call_method(&m, "get", &[Value::from(Str::lit("z")), Value::from(5i64)])?,
        &call_method(
            &m,
            "setdefault",
            &[Value::from(Str::lit("q")), Value::from(9i64)],
        )?,
        &builtins::list_from(ops::iter(&call_method(&m, "items", &[])?)?)?,
        &ops::contains(&m, &Str::lit("b").to_value())?,
        &ops::is_eq(
            &m,
            &Dict::of(vec![
                (Value::from(Str::lit("b")), Value::from(2i64)),
                (Value::from(Str::lit("q")), Value::from(9i64)),
            ])?
            .to_value(),
        )?,
        &call_method(&m, "popitem", &[])?,
        &builtins::list_from(ops::iter(&call_method(&m, "keys", &[])?)?)?,
        &builtins::list_from(ops::iter(&call_method(&m, "values", &[])?)?)?,
    ])?;
    call_method(&m, "clear", &[])?;
    print(&[
        &Int::new(ops::len(&m)?),
        &is_instance(&m, &member("collections.abc", "Mapping"))?,
        &bool::from_value(&call(
            &builtin("issubclass"),
            &[M.clone(), member("collections.abc", "MutableMapping")],
        )?)?,
    ])?;
    let class_2 = {
        let bases_2: Vec<Value> = vec![member("collections.abc", "Sequence")];
        let namespace_2 = Namespace::new("S");
        namespace_2.set(
            "__init__",
            Function::new(&S___INIT___PARAMS, Vec::new(), move |args| {
                S___init__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );
        namespace_2.set(
            "__getitem__",
            Function::new(&S___GETITEM___PARAMS, Vec::new(), move |args| {
                S___getitem__(&args[0], &args[1])
            }),
        );
        namespace_2.set(
            "__len__",
            Function::new(&S___LEN___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(S___len__(&args[0])?))
            }),
        );
        namespace_2.finish("S", &bases_2)?
    };
    STATE.class_S.set(class_2.clone());
    let S = class_2;
    let s = call(&S, &[values![1, 2, 3, 2].to_value()])?;
    print(&[
        &builtins::list_from(ops::iter(&s)?)?,
        &ops::contains(&s, &2i64.to_value())?,
        &call_method(&s, "index", &[Value::from(2i64)])?,
        &call_method(&s, "count", &[Value::from(2i64)])?,
        &builtins::list_from(ops::iter(&call(&builtin("reversed"), &[s.clone()])?)?)?,
        &call_method(&s, "index", &[Value::from(2i64), Value::from(2i64)])?,
    ])?;
    let class_3 = {
        let bases_3: Vec<Value> = vec![member("collections.abc", "MutableSequence")];
        let namespace_3 = Namespace::new("MS");
        namespace_3.set(
            "__init__",
            Function::new(&MS___INIT___PARAMS, Vec::new(), move |args| {
                MS___init__(&args[0])?;
                Ok(Value::NONE)
            }),
        );
        namespace_3.set(
            "__getitem__",
            Function::new(&MS___GETITEM___PARAMS, Vec::new(), move |args| {
                MS___getitem__(&args[0], &args[1])
            }),
        );
        namespace_3.set(
            "__setitem__",
            Function::new(&MS___SETITEM___PARAMS, Vec::new(), move |args| {
                MS___setitem__(&args[0], &args[1], &args[2])?;
                Ok(Value::NONE)
            }),
        );
        namespace_3.set(
            "__delitem__",
            Function::new(&MS___DELITEM___PARAMS, Vec::new(), move |args| {
                MS___delitem__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );
        namespace_3.set(
            "__len__",
            Function::new(&MS___LEN___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(MS___len__(&args[0])?))
            }),
        );
        namespace_3.set(
            "insert",
            Function::new(&MS_INSERT_PARAMS, Vec::new(), move |args| {
                MS_insert(&args[0], &args[1], &args[2])?;
                Ok(Value::NONE)
            }),
        );
        namespace_3.finish("MS", &bases_3)?
    };
    STATE.class_MS.set(class_3.clone());
    let MS = class_3;
    let mut ms = call(&MS, &[])?;
    call_method(&ms, "append", &[Value::from(1i64)])?;
    call_method(&ms, "extend", &[values![2, 3].to_value()])?;
    ms = ops::iadd(&ms, &values![4].to_value())?;
    call_method(&ms, "reverse", &[])?;
    print(&[&call_method(&ms, "pop", &[])?, &ops::get_attr(&ms, "x")?])?;
    call_method(&ms, "remove", &[Value::from(3i64)])?;
    print(&[&ops::get_attr(&ms, "x")?])?;
    call_method(&ms, "clear", &[])?;
    print(&[&ops::get_attr(&ms, "x")?])?;
    let class_4 = {
        let bases_4: Vec<Value> = vec![member("collections.abc", "MutableSet")];
        let namespace_4 = Namespace::new("T");
        STATE
            .default_T___init___it
            .set(Tuple::<Value>::empty().to_value());
        namespace_4.set(
            "__init__",
            Function::new(
                &T___INIT___PARAMS,
                vec![None, Some(STATE.default_T___init___it.get("it")?)],
                move |args| {
                    T___init__(&args[0], &args[1])?;
                    Ok(Value::NONE)
                },
            ),
        );
        namespace_4.set(
            "__contains__",
            Function::new(&T___CONTAINS___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(T___contains__(&args[0], &args[1])?))
            }),
        );
        namespace_4.set(
            "__iter__",
            Function::new(&T___ITER___PARAMS, Vec::new(), move |args| {
                T___iter__(&args[0])
            }),
        );
        namespace_4.set(
            "__len__",
            Function::new(&T___LEN___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(T___len__(&args[0])?))
            }),
        );
        namespace_4.set(
            "add",
            Function::new(&T_ADD_PARAMS, Vec::new(), move |args| {
                T_add(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );
        namespace_4.set(
            "discard",
            Function::new(&T_DISCARD_PARAMS, Vec::new(), move |args| {
                T_discard(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );
        namespace_4.finish("T", &bases_4)?
    };
    STATE.class_T.set(class_4.clone());
    let T = class_4;
    let mut a = call(&T, &[values![1, 2, 3].to_value()])?;
    let b = call(&T, &[values![3, 4].to_value()])?;
    print(&[
        &builtins::list_from(ops::iter(&ops::bit_or(&a, &b)?)?)?,
        &builtins::list_from(ops::iter(&ops::bit_and(&a, &b)?)?)?,
        &builtins::list_from(ops::iter(&ops::sub(&a, &b)?)?)?,
        &builtins::list_from(ops::iter(&ops::bit_xor(&a, &b)?)?)?,
        &ops::is_le(&a, &b)?,
        &ops::is_eq(&a, &call(&T, &[values![3, 2, 1].to_value()])?)?,
        &call_method(&a, "isdisjoint", &[b.clone()])?,
        &ops::is_lt(&a, &call(&T, &[values![1, 2, 3, 4].to_value()])?)?,
    ])?;
    a = ops::ibit_or(&a, &call(&T, &[values![9].to_value()])?)?;
    a = ops::isub(&a, &call(&T, &[values![1].to_value()])?)?;
    print(&[&builtins::list_from(ops::iter(&a)?)?])?;
    call_method(&a, "remove", &[Value::from(9i64)])?;
    print(&[
        &call_method(&a, "pop", &[])?,
        &builtins::list_from(ops::iter(&a)?)?,
    ])?;
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, call_method(&a, "remove", &[Value::from(100i64)]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("KeyError"))? {
        e = error.value();
        print(&[&Str::lit("KeyError"), &e])?;
    }
    for x in values![
        1,
        "a",
        List::<Value>::new().to_value(),
        Tuple::<Value>::empty().to_value(),
        Dict::<Value, Value>::new().to_value(),
        Set::<Value>::new().to_value(),
        FrozenSet::<Value>::new().to_value(),
        builtins::range_stop(&Int::new(3)).to_value(),
        List::<Value>::new()
            .iter()
            .boxed("list_iterator")
            .to_value(),
        genexpr(&List::<i64>::new()).to_value(),
        builtin("len"),
        Function::new(&LAMBDA_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda()
        ))),
        Bytes::lit(b"").to_value(),
        Value::NONE,
        m.clone(),
        s.clone(),
        a.clone()
    ]
    .iter()
    {
        print(&[
            &x.type_name(),
            &list_of![
                ops::get_attr(&c, "__name__")?,
                for c in tuple![
                    member("collections.abc", "Mapping"),
                    member("collections.abc", "MutableMapping"),
                    member("collections.abc", "Sequence"),
                    member("collections.abc", "MutableSequence"),
                    member("collections.abc", "Set"),
                    member("collections.abc", "MutableSet"),
                    member("collections.abc", "Iterator"),
                    member("collections.abc", "Iterable"),
                    member("collections.abc", "Container"),
                    member("collections.abc", "Sized"),
                    member("collections.abc", "Hashable"),
                    member("collections.abc", "Callable"),
                    member("collections.abc", "Generator")
                ]
                .iter(),
                if is_instance(&x, &c)?
            ],
        ])?;
    }
    let caught_2: Res<()> = 'attempt3: {
        let class_5 = {
            let bases_5: Vec<Value> = vec![member("collections.abc", "Mapping")];
            let namespace_5 = Namespace::new("Bad");
            attempt!('attempt3, namespace_5.finish("Bad", &bases_5))
        };
        STATE.class_Bad.set(class_5.clone());
        let Bad = class_5;
        attempt!('attempt3, call(&Bad, &[]));
        Ok(())
    };
    if let Some(error_2) = except(caught_2, &builtin("TypeError"))? {
        e = error_2.value();
        print(&[&e])?;
    }
    Ok(())
}
