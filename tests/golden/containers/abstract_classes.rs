use portalis_runtime::*;

/// The module's variables.
struct State {
    ALL: Slot<Tuple<Value>>,
    d: Slot<Value>,
    default_LowerDict___init___data: Slot<Value>,
    class_Plain: Slot<Value>,
    class_Both: Slot<Value>,
    class_Eq: Slot<Value>,
    class_Hashed: Slot<Value>,
    class_Call: Slot<Value>,
    class_NotIter: Slot<Value>,
    class_Count: Slot<Value>,
    class_Reg: Slot<Value>,
    class_D: Slot<Value>,
    class_Frozen: Slot<Value>,
    class_LowerDict: Slot<Value>,
    class_Only: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    ALL: Slot::new(),
    d: Slot::new(),
    default_LowerDict___init___data: Slot::new(),
    class_Plain: Slot::new(),
    class_Both: Slot::new(),
    class_Eq: Slot::new(),
    class_Hashed: Slot::new(),
    class_Call: Slot::new(),
    class_NotIter: Slot::new(),
    class_Count: Slot::new(),
    class_Reg: Slot::new(),
    class_D: Slot::new(),
    class_Frozen: Slot::new(),
    class_LowerDict: Slot::new(),
    class_Only: Slot::new(),
});

static PLAIN___INIT___PARAMS: Params = Params::new("Plain.__init__", &["self", "n"]);

static PLAIN___ITER___PARAMS: Params = Params::new("Plain.__iter__", &["self"]);

static PLAIN___LEN___PARAMS: Params = Params::new("Plain.__len__", &["self"]);

static BOTH___CONTAINS___PARAMS: Params = Params::new("Both.__contains__", &["self", "x"]);

static EQ___INIT___PARAMS: Params = Params::new("Eq.__init__", &["self", "n"]);

static EQ___EQ___PARAMS: Params = Params::new("Eq.__eq__", &["self", "other"]);

static HASHED___HASH___PARAMS: Params = Params::new("Hashed.__hash__", &["self"]);

static CALL___INIT___PARAMS: Params = Params::new("Call.__init__", &["self"]);

static CALL___CALL___PARAMS: Params = Params::new("Call.__call__", &["self"]);

static COUNT___INIT___PARAMS: Params = Params::new("Count.__init__", &["self", "n"]);

static COUNT___NEXT___PARAMS: Params = Params::new("Count.__next__", &["self"]);

static LAMBDA_2_PARAMS: Params = Params::new("<lambda>", &[]);

static FROZEN___INIT___PARAMS: Params = Params::new("Frozen.__init__", &["self", "it"]);

static FROZEN___CONTAINS___PARAMS: Params = Params::new("Frozen.__contains__", &["self", "x"]);

static FROZEN___ITER___PARAMS: Params = Params::new("Frozen.__iter__", &["self"]);

static FROZEN___LEN___PARAMS: Params = Params::new("Frozen.__len__", &["self"]);

static LOWERDICT___INIT___PARAMS: Params =
    Params::new("LowerDict.__init__", &["self", "data", "kw"]).star_star();

static LOWERDICT___GETITEM___PARAMS: Params = Params::new("LowerDict.__getitem__", &["self", "k"]);

static LOWERDICT___SETITEM___PARAMS: Params =
    Params::new("LowerDict.__setitem__", &["self", "k", "v"]);

static LOWERDICT___DELITEM___PARAMS: Params = Params::new("LowerDict.__delitem__", &["self", "k"]);

static LOWERDICT___ITER___PARAMS: Params = Params::new("LowerDict.__iter__", &["self"]);

static LOWERDICT___LEN___PARAMS: Params = Params::new("LowerDict.__len__", &["self"]);

static LOWERDICT___REPR___PARAMS: Params = Params::new("LowerDict.__repr__", &["self"]);

static LAMBDA_3_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_4_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_5_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_6_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_7_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_8_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_9_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_10_PARAMS: Params = Params::new("<lambda>", &[]);

static F_PARAMS: Params = Params::new("f", &["k"]).star_star();

static ONLY___INIT___PARAMS: Params = Params::new("Only.__init__", &["self", "n"]);

static ONLY___ITER___PARAMS: Params = Params::new("Only.__iter__", &["self"]);

static ONLY___CONTAINS___PARAMS: Params = Params::new("Only.__contains__", &["self", "x"]);

fn apply(xs: &List<i64>) -> Generator<i64> {
    let xs = xs.clone();
    Generator::new("apply", move |co: Co<i64>| async move {
        for x in xs.iter() {
            co.give(lambda(x)).await?;
        }
        Ok(Value::NONE)
    })
}

fn lambda(v: i64) -> i64 {
    v + 1
}

fn Plain___init__(self_: &Value, n: &Value) -> Res<()> {
    let value = n.clone();
    ops::set_attr(self_, "n", value)?;
    Ok(())
}

fn Plain___iter__(self_: &Value) -> Res<Value> {
    call(
        &builtin("iter"),
        &[Range::from_value(&call(&builtin("range"), &[ops::get_attr(self_, "n")?])?)?.to_value()],
    )
}

fn Plain___len__(self_: &Value) -> Res<Value> {
    ops::get_attr(self_, "n")
}

fn Both___contains__(self_: &Value, x: &Value) -> Res<Value> {
    Ok({
        let test = ops::le(&0i64.to_value(), x)?;
        if test.truth()? {
            ops::lt(x, &ops::get_attr(self_, "n")?)?
        } else {
            test
        }
    })
}

fn Eq___init__(self_: &Value, n: &Value) -> Res<()> {
    let value = n.clone();
    ops::set_attr(self_, "n", value)?;
    Ok(())
}

fn Eq___eq__(self_: &Value, other: &Value) -> bool {
    true
}

fn Hashed___hash__(self_: &Value) -> i64 {
    1
}

fn Call___init__(self_: &Value) -> Res<()> {
    let value = 1i64;
    ops::set_attr(self_, "n", Value::from(value))?;
    Ok(())
}

fn Call___call__(self_: &Value) -> Res<Value> {
    ops::get_attr(self_, "n")
}

fn Count___init__(self_: &Value, n: &Value) -> Res<()> {
    let value = n.clone();
    ops::set_attr(self_, "n", value)?;
    Ok(())
}

fn Count___next__(self_: &Value) -> Res<Value> {
    if ops::is_eq(&ops::get_attr(self_, "n")?, &0i64.to_value())? {
        return Err(exception(&builtin("StopIteration")));
    }
    let object = self_.clone();
    let old = ops::get_attr(&object, "n")?;
    ops::set_attr(&object, "n", ops::isub(&old, &Value::from(1i64))?)?;
    ops::get_attr(self_, "n")
}

fn show(label: &Str, x: &Value) -> Res<()> {
    print(&[
        label,
        &list_of![
            ops::get_attr(&c, "__name__")?,
            for c in STATE.ALL.get("ALL")?.iter(),
            if is_instance(x, &c)?
        ],
        &list_of![
            ops::get_attr(&c_2, "__name__")?,
            for c_2 in STATE.ALL.get("ALL")?.iter(),
            if bool::from_value(&call(
                &builtin("issubclass"),
                &[call(&builtin("type"), &[x.clone()])?, c_2.clone()]
            )?)?
        ],
    ])?;
    Ok(())
}

fn lambda_2() -> i64 {
    0
}

fn flatten(x: &Value) -> Generator<Value> {
    let x = x.clone();
    Generator::new("flatten", move |co: Co<Value>| async move {
        if is_instance(&x, &member("collections.abc", "Iterable"))?
            && !is_instance(&x, &(builtin("str"), builtin("bytes")).to_value())?
        {
            for item_2 in ops::iter(&x)? {
                let y = item_2?;
                co.delegate(flatten(&y)).await?;
            }
        } else {
            co.give(x.clone()).await?;
        }
        Ok(Value::NONE)
    })
}

fn kind(v: &Dict<Value, Value>) -> Res<Str> {
    'matched: {
        let subject = v.clone();
        if if let Some(items) = match_class(
            &subject.to_value(),
            &member("collections.abc", "Mapping"),
            0,
            &[],
        )? {
            true
        } else {
            false
        } {
            return Ok(Str::lit("mapping"));
            break 'matched;
        }
        if if let Some(items_2) = match_class(
            &subject.to_value(),
            &member("collections.abc", "Sequence"),
            0,
            &[],
        )? {
            true
        } else {
            false
        } {
            return Ok(Str::lit("sequence"));
            break 'matched;
        }
        if if let Some(items_3) = match_class(
            &subject.to_value(),
            &member("collections.abc", "Callable"),
            0,
            &[],
        )? {
            true
        } else {
            false
        } {
            return Ok(Str::lit("callable"));
            break 'matched;
        }
    }
    Ok(Str::lit("other"))
}

fn kind_2(v: &List<Value>) -> Res<Str> {
    'matched: {
        let subject = v.clone();
        if if let Some(items) = match_class(
            &subject.to_value(),
            &member("collections.abc", "Mapping"),
            0,
            &[],
        )? {
            true
        } else {
            false
        } {
            return Ok(Str::lit("mapping"));
            break 'matched;
        }
        if if let Some(items_2) = match_class(
            &subject.to_value(),
            &member("collections.abc", "Sequence"),
            0,
            &[],
        )? {
            true
        } else {
            false
        } {
            return Ok(Str::lit("sequence"));
            break 'matched;
        }
        if if let Some(items_3) = match_class(
            &subject.to_value(),
            &member("collections.abc", "Callable"),
            0,
            &[],
        )? {
            true
        } else {
            false
        } {
            return Ok(Str::lit("callable"));
            break 'matched;
        }
    }
    Ok(Str::lit("other"))
}

fn kind_3() -> Res<Str> {
    'matched: {
        let subject = ();
        if if let Some(items) = match_class(
            &builtin("len"),
            &member("collections.abc", "Mapping"),
            0,
            &[],
        )? {
            true
        } else {
            false
        } {
            return Ok(Str::lit("mapping"));
            break 'matched;
        }
        if if let Some(items_2) = match_class(
            &builtin("len"),
            &member("collections.abc", "Sequence"),
            0,
            &[],
        )? {
            true
        } else {
            false
        } {
            return Ok(Str::lit("sequence"));
            break 'matched;
        }
        if if let Some(items_3) = match_class(
            &builtin("len"),
            &member("collections.abc", "Callable"),
            0,
            &[],
        )? {
            true
        } else {
            false
        } {
            return Ok(Str::lit("callable"));
            break 'matched;
        }
    }
    Ok(Str::lit("other"))
}

fn kind_4(v: i64) -> Res<Str> {
    'matched: {
        let subject = v;
        if if let Some(items) = match_class(
            &subject.to_value(),
            &member("collections.abc", "Mapping"),
            0,
            &[],
        )? {
            true
        } else {
            false
        } {
            return Ok(Str::lit("mapping"));
            break 'matched;
        }
        if if let Some(items_2) = match_class(
            &subject.to_value(),
            &member("collections.abc", "Sequence"),
            0,
            &[],
        )? {
            true
        } else {
            false
        } {
            return Ok(Str::lit("sequence"));
            break 'matched;
        }
        if if let Some(items_3) = match_class(
            &subject.to_value(),
            &member("collections.abc", "Callable"),
            0,
            &[],
        )? {
            true
        } else {
            false
        } {
            return Ok(Str::lit("callable"));
            break 'matched;
        }
    }
    Ok(Str::lit("other"))
}

fn kind_5(v: &Str) -> Res<Str> {
    'matched: {
        let subject = v.clone();
        if if let Some(items) = match_class(
            &subject.to_value(),
            &member("collections.abc", "Mapping"),
            0,
            &[],
        )? {
            true
        } else {
            false
        } {
            return Ok(Str::lit("mapping"));
            break 'matched;
        }
        if if let Some(items_2) = match_class(
            &subject.to_value(),
            &member("collections.abc", "Sequence"),
            0,
            &[],
        )? {
            true
        } else {
            false
        } {
            return Ok(Str::lit("sequence"));
            break 'matched;
        }
        if if let Some(items_3) = match_class(
            &subject.to_value(),
            &member("collections.abc", "Callable"),
            0,
            &[],
        )? {
            true
        } else {
            false
        } {
            return Ok(Str::lit("callable"));
            break 'matched;
        }
    }
    Ok(Str::lit("other"))
}

fn Frozen___init__(self_: &Value, it: &Value) -> Res<()> {
    let value = builtins::tuple_from(ops::iter(&builtins::dict_fromkeys_none(it)?)?)?;
    ops::set_attr(self_, "d", value.to_value())?;
    Ok(())
}

fn Frozen___contains__(self_: &Value, x: &Value) -> Res<bool> {
    ops::contains(&ops::get_attr(self_, "d")?, x)
}

fn Frozen___iter__(self_: &Value) -> Res<Value> {
    call(&builtin("iter"), &[ops::get_attr(self_, "d")?])
}

fn Frozen___len__(self_: &Value) -> Res<Int> {
    Ok(Int::new(ops::len(&ops::get_attr(self_, "d")?)?))
}

fn LowerDict___init__(self_: &Value, data: &Value, kw: &Dict<Value, Value>) -> Res<()> {
    let value = Dict::<Value, Value>::new();
    ops::set_attr(self_, "_d", value.to_value())?;
    let _ = {
        let mut args_2 = ArgList::new(&ops::get_attr(self_, "update")?);
        args_2.push(data.clone());
        args_2.keywords(&kw.to_value())?;
        args_2.call()?
    };
    Ok(())
}

fn LowerDict___getitem__(self_: &Value, k: &Value) -> Res<Value> {
    ops::get_item(&ops::get_attr(self_, "_d")?, &call_method(k, "lower", &[])?)
}

fn LowerDict___setitem__(self_: &Value, k: &Value, v: &Value) -> Res<()> {
    let value = v.clone();
    ops::set_item(
        &ops::get_attr(self_, "_d")?,
        &call_method(k, "lower", &[])?,
        value,
    )?;
    Ok(())
}

fn LowerDict___delitem__(self_: &Value, k: &Value) -> Res<()> {
    ops::del_item(&ops::get_attr(self_, "_d")?, &call_method(k, "lower", &[])?)?;
    Ok(())
}

fn LowerDict___iter__(self_: &Value) -> Res<Value> {
    call(&builtin("iter"), &[ops::get_attr(self_, "_d")?])
}

fn LowerDict___len__(self_: &Value) -> Res<Int> {
    Ok(Int::new(ops::len(&ops::get_attr(self_, "_d")?)?))
}

fn LowerDict___repr__(self_: &Value) -> Res<Str> {
    Ok(Str::from(format!(
        "{}({})",
        self_.type_name(),
        ops::format(&ops::get_attr(self_, "_d")?, "")?
    )))
}

fn lambda_3() -> Res<Value> {
    call_method(&STATE.d.get("d")?, "pop", &[Value::from(Str::lit("zz"))])
}

fn lambda_4() -> Res<Value> {
    call_method(&STATE.d.get("d")?, "pop", &[])
}

fn lambda_5() -> Res<Value> {
    call_method(&STATE.d.get("d")?, "update", &[Value::from(1i64)])
}

fn lambda_6() -> Res<i64> {
    STATE.d.get("d")?.py_hash()
}

fn lambda_7() -> Res<Value> {
    call(&builtin("reversed"), &[STATE.d.get("d")?])
}

fn lambda_8() -> Res<Value> {
    call_method(&STATE.d.get("d")?, "popitem", &[Value::from(1i64)])
}

fn lambda_9() -> Res<Value> {
    ops::get_item(&STATE.d.get("d")?, &Str::lit("q").to_value())
}

fn lambda_10() -> Res<Value> {
    call_method(&STATE.d.get("d")?, "update", &[values![(1,)].to_value()])
}

fn f(k: &Dict<Value, Value>) -> Dict<Value, Value> {
    k.clone()
}

fn lambda_11(kv: &Value) -> Res<Value> {
    ops::neg(&ops::get_item(kv, &1i64.to_value())?)
}

fn Only___init__(self_: &Value, n: &Value) -> Res<()> {
    let value = n.clone();
    ops::set_attr(self_, "n", value)?;
    Ok(())
}

fn Only___iter__(self_: &Value) -> Res<Iter<Value>> {
    Ok(list![ops::get_attr(self_, "n")?]
        .iter()
        .boxed("list_iterator"))
}

fn Only___contains__(self_: &Value, x: &Value) -> Res<Value> {
    ops::eq(x, &ops::get_attr(self_, "n")?)
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut e: Value = Value::NONE;

    print(&[&builtins::list_from(
        {
            ();
            let xs = list![1i64, 2];
            apply(&xs)
        }
        .to_iter(),
    )?])?;

    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Plain");

        namespace.set(
            "__init__",
            Function::new(&PLAIN___INIT___PARAMS, Vec::new(), move |args| {
                Plain___init__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );
        namespace.set(
            "__iter__",
            Function::new(&PLAIN___ITER___PARAMS, Vec::new(), move |args| {
                Plain___iter__(&args[0])
            }),
        );
        namespace.set(
            "__len__",
            Function::new(&PLAIN___LEN___PARAMS, Vec::new(), move |args| {
                Plain___len__(&args[0])
            }),
        );
        namespace.finish("Plain", &bases)?
    };
    STATE.class_Plain.set(class.clone());
    let Plain = class;

    let class_2 = {
        let bases_2: Vec<Value> = vec![Plain.clone()];
        let namespace_2 = Namespace::new("Both");

        namespace_2.set(
            "__contains__",
            Function::new(&BOTH___CONTAINS___PARAMS, Vec::new(), move |args| {
                Both___contains__(&args[0], &args[1])
            }),
        );
        namespace_2.finish("Both", &bases_2)?
    };
    STATE.class_Both.set(class_2.clone());
    let Both = class_2;

    let class_3 = {
        let bases_3: Vec<Value> = Vec::new();
        let namespace_3 = Namespace::new("Eq");

        namespace_3.set(
            "__init__",
            Function::new(&EQ___INIT___PARAMS, Vec::new(), move |args| {
                Eq___init__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );
        namespace_3.set(
            "__eq__",
            Function::new(&EQ___EQ___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Eq___eq__(&args[0], &args[1])))
            }),
        );
        namespace_3.finish("Eq", &bases_3)?
    };
    STATE.class_Eq.set(class_3.clone());
    let Eq = class_3;

    let class_4 = {
        let bases_4: Vec<Value> = vec![Eq.clone()];
        let namespace_4 = Namespace::new("Hashed");

        namespace_4.set(
            "__hash__",
            Function::new(&HASHED___HASH___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Hashed___hash__(&args[0])))
            }),
        );
        namespace_4.finish("Hashed", &bases_4)?
    };
    STATE.class_Hashed.set(class_4.clone());
    let Hashed = class_4;

    let class_5 = {
        let bases_5: Vec<Value> = Vec::new();
        let namespace_5 = Namespace::new("Call");

        namespace_5.set(
            "__init__",
            Function::new(&CALL___INIT___PARAMS, Vec::new(), move |args| {
                Call___init__(&args[0])?;
                Ok(Value::NONE)
            }),
        );
        namespace_5.set(
            "__call__",
            Function::new(&CALL___CALL___PARAMS, Vec::new(), move |args| {
                Call___call__(&args[0])
            }),
        );
        namespace_5.finish("Call", &bases_5)?
    };
    STATE.class_Call.set(class_5.clone());
    let Call = class_5;

    let class_6 = {
        let bases_6: Vec<Value> = Vec::new();
        let namespace_6 = Namespace::new("NotIter");

        namespace_6.set("__iter__", Value::NONE);
        namespace_6.finish("NotIter", &bases_6)?
    };
    STATE.class_NotIter.set(class_6.clone());
    let NotIter = class_6;

    let class_7 = {
        let bases_7: Vec<Value> = vec![member("collections.abc", "Iterator")];
        let namespace_7 = Namespace::new("Count");

        namespace_7.set(
            "__init__",
            Function::new(&COUNT___INIT___PARAMS, Vec::new(), move |args| {
                Count___init__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );
        namespace_7.set(
            "__next__",
            Function::new(&COUNT___NEXT___PARAMS, Vec::new(), move |args| {
                Count___next__(&args[0])
            }),
        );
        namespace_7.finish("Count", &bases_7)?
    };
    STATE.class_Count.set(class_7.clone());
    let Count = class_7;

    STATE.ALL.set(tuple![
        member("collections.abc", "Callable"),
        member("collections.abc", "Collection"),
        member("collections.abc", "Container"),
        member("collections.abc", "Generator"),
        member("collections.abc", "Hashable"),
        member("collections.abc", "Iterable"),
        member("collections.abc", "Iterator"),
        member("collections.abc", "Mapping"),
        member("collections.abc", "MutableMapping"),
        member("collections.abc", "MutableSequence"),
        member("collections.abc", "Sequence"),
        member("collections.abc", "Set"),
        member("collections.abc", "Sized"),
        member("collections.abc", "Reversible"),
        member("collections.abc", "KeysView"),
        member("collections.abc", "ByteString")
    ]);
    let P = modules::collections::namedtuple(
        &Str::lit("P"),
        &Value::from(Str::lit("x y")),
        false,
        &Value::NONE,
        &Value::NONE,
    )?;
    show(&Str::lit("plain"), &call(&Plain, &[Value::from(3i64)])?)?;
    show(&Str::lit("both"), &call(&Both, &[Value::from(3i64)])?)?;
    show(&Str::lit("eq"), &call(&Eq, &[Value::from(1i64)])?)?;
    show(&Str::lit("hashed"), &call(&Hashed, &[Value::from(1i64)])?)?;
    show(&Str::lit("call"), &call(&Call, &[])?)?;
    show(&Str::lit("notiter"), &call(&NotIter, &[])?)?;
    show(&Str::lit("count"), &call(&Count, &[Value::from(3i64)])?)?;
    for x in values![
        1,
        1.5,
        "a",
        Bytes::lit(b"a").to_value(),
        call(&builtin("bytearray"), &[])?,
        List::<Value>::new().to_value(),
        Tuple::<Value>::empty().to_value(),
        Dict::<Value, Value>::new().to_value(),
        Set::<Value>::new().to_value(),
        FrozenSet::<Value>::new().to_value(),
        builtins::range_stop(&Int::new(3)).to_value(),
        Value::NONE,
        builtin("len"),
        builtin("print"),
        builtin("int"),
        Plain.clone(),
        Function::new(&LAMBDA_2_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_2()
        ))),
        Dict::<Value, Value>::new().keys_value(),
        Dict::<Value, Value>::new().values_value(),
        Dict::<Value, Value>::new().items_value(),
        List::<Value>::new()
            .iter()
            .boxed("list_iterator")
            .to_value(),
        Dict::<Value, i64>::new()
            .iter_keys()
            .boxed("dict_keyiterator")
            .to_value(),
        call(&builtin("zip"), &[])?,
        builtins::map(
            {
                let key = builtin("str");
                move |item: &i64| call(&key, &[item.to_value()])
            },
            iter::ok(List::<i64>::new().iter())
        )?
        .boxed("map")
        .to_value(),
        builtins::enumerate(iter::ok(List::<i64>::new().iter()), 0)?
            .boxed("enumerate")
            .map(|item| {
                let item = item?;
                Ok(item.to_value())
            })
            .boxed("enumerate")
            .to_value(),
        List::<Value>::new()
            .iter_reversed()
            .boxed("list_reverseiterator")
            .to_value(),
        call(&member("itertools", "count"), &[])?,
        call(&member("itertools", "chain"), &[])?,
        call(&member("collections", "OrderedDict"), &[])?,
        call(&member("collections", "defaultdict"), &[builtin("int")])?,
        call(&member("collections", "Counter"), &[])?,
        call(&member("collections", "deque"), &[])?,
        call(&member("collections", "ChainMap"), &[])?,
        call(&P, &[Value::from(1i64), Value::from(2i64)])?,
        call(&member("array", "array"), &[Value::from(Str::lit("i"))])?,
        call(&member("functools", "partial"), &[builtin("int")])?,
        ops::get_attr(&List::<Value>::new().to_value(), "append")?,
        ops::get_attr(&call(&Plain, &[Value::from(1i64)])?, "__len__")?,
        call(&builtin("ValueError"), &[])?,
        call(&builtin("slice"), &[Value::from(1i64)])?,
        builtin("Ellipsis"),
        call(&builtin("object"), &[])?
    ]
    .iter()
    {
        show(&x.type_name(), &x)?;
    }
    print(&[
        &builtins::list_from(ops::iter(&call(&Count, &[Value::from(3i64)])?)?)?,
        &!call(&builtin("iter"), &[call(&Count, &[Value::from(2i64)])?])?.is_none(),
        &call(&builtin("sum"), &[call(&Count, &[Value::from(4i64)])?])?,
    ])?;
    print(&[
        &is_instance(
            &List::<i64>::new().to_value(),
            &member("collections.abc", "Sequence"),
        )?,
        &is_instance(
            &Str::lit("x").to_value(),
            &(member("collections.abc", "Mapping"), builtin("int")).to_value(),
        )?,
        &bool::from_value(&call(
            &builtin("issubclass"),
            &[builtin("dict"), member("collections.abc", "MutableMapping")],
        )?)?,
    ])?;
    print(&[&builtins::list_from(
        flatten(
            &values![
                1,
                values![
                    2,
                    (3, "ab"),
                    Dict::of(vec![(Value::from(4i64), Value::from(5i64))])?.to_value()
                ]
                .to_value(),
                {
                    let items = Set::<Value>::new();
                    items.add(Value::from(6i64))?;
                    items
                }
                .to_value()
            ]
            .to_value(),
        )
        .to_iter(),
    )?])?;
    print(&[
        &kind(&Dict::<Value, Value>::new())?,
        &kind_2(&List::<Value>::new())?,
        &kind_3()?,
        &kind_4(3)?,
        &kind_5(&Str::lit("s"))?,
    ])?;
    print(&[
        &member("collections.abc", "Mapping"),
        &ops::get_attr(&member("collections.abc", "Sequence"), "__name__")?,
        &ops::get_attr(&member("collections.abc", "Iterable"), "__module__")?,
        &ops::get_attr(&member("collections.abc", "Mapping"), "__mro__")?,
    ])?;
    let decorator = ops::get_attr(&member("collections.abc", "Sequence"), "register")?;
    let class_8 = {
        let bases_8: Vec<Value> = Vec::new();
        let namespace_8 = Namespace::new("Reg");
        namespace_8.finish("Reg", &bases_8)?
    };
    STATE.class_Reg.set(class_8.clone());
    let Reg = call(&decorator, &[class_8])?;
    print(&[
        &is_instance(&call(&Reg, &[])?, &member("collections.abc", "Sequence"))?,
        &bool::from_value(&call(
            &builtin("issubclass"),
            &[Reg.clone(), member("collections.abc", "Collection")],
        )?)?,
        &is_instance(&call(&Reg, &[])?, &member("collections.abc", "Mapping"))?,
    ])?;
    let class_9 = {
        let bases_9: Vec<Value> = vec![builtin("dict")];
        let namespace_9 = Namespace::new("D");
        namespace_9.finish("D", &bases_9)?
    };
    STATE.class_D.set(class_9.clone());
    let D = class_9;
    print(&[
        &is_instance(&call(&D, &[])?, &member("collections.abc", "Mapping"))?,
        &is_instance(
            &call(&D, &[])?,
            &member("collections.abc", "MutableMapping"),
        )?,
    ])?;
    for c in tuple![
        member("collections.abc", "Iterable"),
        member("collections.abc", "Mapping"),
        member("collections.abc", "Sequence"),
        member("collections.abc", "Set"),
        member("collections.abc", "Callable"),
        member("collections.abc", "Hashable"),
        member("collections.abc", "Sized")
    ]
    .iter()
    {
        let caught: Res<()> = 'attempt3: {
            attempt!('attempt3, call(&c, &[]));
            Ok(())
        };
        if let Some(error) = except(caught, &builtin("TypeError"))? {
            e = error.value();
            print(&[&e])?;
        }
    }
    let class_10 = {
        let bases_10: Vec<Value> = vec![member("collections.abc", "Set")];
        let namespace_10 = Namespace::new("Frozen");
        namespace_10.set(
            "__init__",
            Function::new(&FROZEN___INIT___PARAMS, Vec::new(), move |args| {
                Frozen___init__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );
        namespace_10.set(
            "__contains__",
            Function::new(&FROZEN___CONTAINS___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Frozen___contains__(&args[0], &args[1])?))
            }),
        );
        namespace_10.set(
            "__iter__",
            Function::new(&FROZEN___ITER___PARAMS, Vec::new(), move |args| {
                Frozen___iter__(&args[0])
            }),
        );
        namespace_10.set(
            "__len__",
            Function::new(&FROZEN___LEN___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Frozen___len__(&args[0])?))
            }),
        );
        namespace_10.set(
            "__hash__",
            ops::get_attr(&member("collections.abc", "Set"), "_hash")?,
        );
        namespace_10.finish("Frozen", &bases_10)?
    };
    STATE.class_Frozen.set(class_10.clone());
    let Frozen = class_10;
    let a = call(&Frozen, &[Value::from(Str::lit("abc"))])?;
    print(&[
        &(a.py_hash()? == call(&Frozen, &[Value::from(Str::lit("cba"))])?.py_hash()?),
        &(a.py_hash()? == builtins::frozenset_from(iter::ok(Str::lit("abc").iter()))?.py_hash()?),
        &ops::eq(
            &a,
            &builtins::frozenset_from(iter::ok(Str::lit("abc").iter()).map(|item| {
                let item = item?;
                Ok(Value::from(item))
            }))?
            .to_value(),
        )?,
        &ops::bit_or(&a, &Value::from(Str::lit("xy")))?.type_name(),
        &builtins::sorted(
            ops::iter(&ops::bit_and(
                &a,
                &{
                    let items_2 = Set::<Value>::new();
                    items_2.add(Value::from(Str::lit("a")))?;
                    items_2
                }
                .to_value(),
            )?)?,
            false,
        )?,
        &ops::bit_xor(
            &a,
            &{
                let items_3 = Set::<Value>::new();
                items_3.add(Value::from(Str::lit("z")))?;
                items_3
            }
            .to_value(),
        )?
        .type_name(),
        &builtins::sorted(
            ops::iter(&ops::bit_xor(
                &a,
                &{
                    let items_4 = Set::<Value>::new();
                    items_4.add(Value::from(Str::lit("z")))?;
                    items_4
                }
                .to_value(),
            )?)?,
            false,
        )?,
        &builtins::sorted(
            ops::iter(&ops::sub(
                &{
                    let items_5 = Set::<Value>::new();
                    items_5.add(Value::from(Str::lit("a")))?;
                    items_5.add(Value::from(Str::lit("q")))?;
                    items_5
                }
                .to_value(),
                &a,
            )?)?,
            false,
        )?,
        &builtins::sorted(
            ops::iter(&ops::bit_or(
                &{
                    let items_6 = Set::<Value>::new();
                    items_6.add(Value::from(Str::lit("a")))?;
                    items_6.add(Value::from(Str::lit("q")))?;
                    items_6
                }
                .to_value(),
                &a,
            )?)?,
            false,
        )?,
        &ops::ge(
            &a,
            &{
                let items_7 = Set::<Value>::new();
                items_7.add(Value::from(Str::lit("a")))?;
                items_7
            }
            .to_value(),
        )?,
    ])?;
    let class_11 = {
        let bases_11: Vec<Value> = vec![member("collections.abc", "MutableMapping")];
        let namespace_11 = Namespace::new("LowerDict");
        STATE
            .default_LowerDict___init___data
            .set(Tuple::<Value>::empty().to_value());
        namespace_11.set(
            "__init__",
            Function::new(
                &LOWERDICT___INIT___PARAMS,
                vec![
                    None,
                    Some(STATE.default_LowerDict___init___data.get("data")?),
                    None,
                ],
                move |args| {
                    LowerDict___init__(
                        &args[0],
                        &args[1],
                        &Dict::<Value, Value>::from_value(&args[2])?,
                    )?;
                    Ok(Value::NONE)
                },
            ),
        );
        namespace_11.set(
            "__getitem__",
            Function::new(&LOWERDICT___GETITEM___PARAMS, Vec::new(), move |args| {
                LowerDict___getitem__(&args[0], &args[1])
            }),
        );
        namespace_11.set(
            "__setitem__",
            Function::new(&LOWERDICT___SETITEM___PARAMS, Vec::new(), move |args| {
                LowerDict___setitem__(&args[0], &args[1], &args[2])?;
                Ok(Value::NONE)
            }),
        );
        namespace_11.set(
            "__delitem__",
            Function::new(&LOWERDICT___DELITEM___PARAMS, Vec::new(), move |args| {
                LowerDict___delitem__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );
        namespace_11.set(
            "__iter__",
            Function::new(&LOWERDICT___ITER___PARAMS, Vec::new(), move |args| {
                LowerDict___iter__(&args[0])
            }),
        );
        namespace_11.set(
            "__len__",
            Function::new(&LOWERDICT___LEN___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(LowerDict___len__(&args[0])?))
            }),
        );
        namespace_11.set(
            "__repr__",
            Function::new(&LOWERDICT___REPR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(LowerDict___repr__(&args[0])?))
            }),
        );
        namespace_11.finish("LowerDict", &bases_11)?
    };
    STATE.class_LowerDict.set(class_11.clone());
    let LowerDict = class_11;
    STATE.d.set(call_kw(
        &LowerDict,
        &[Dict::of(vec![(Value::from(Str::lit("A")), Value::from(1i64))])?.to_value()],
        &[(Str::lit("B"), Value::from(2i64))],
    )?);
    call_method(
        &STATE.d.get("d")?,
        "update",
        &[values![("C", 3)].to_value()],
    )?;
    let value = 4i64;
    ops::set_item(
        &STATE.d.get("d")?,
        &Value::from(Str::lit("D")),
        Value::from(value),
    )?;
    print(&[
        &STATE.d.get("d")?,
        &Dict::<Value, Value>::from_value(&call(&builtin("dict"), &[STATE.d.get("d")?])?)?,
        &{
            let dict = Dict::<Value, Value>::new();
            dict_merge(&dict, &STATE.d.get("d")?)?;
            dict
        },
        &{
            let item_2 = Str::lit("a");
            ops::contains(&STATE.d.get("d")?, &item_2.to_value())?
        },
        &{
            let item_3 = Str::lit("Z");
            ops::contains(&STATE.d.get("d")?, &item_3.to_value())?
        },
        &call_method(&STATE.d.get("d")?, "get", &[Value::from(Str::lit("Z"))])?,
        &call_method(&STATE.d.get("d")?, "pop", &[Value::from(Str::lit("A"))])?,
        &call_method(
            &STATE.d.get("d")?,
            "pop",
            &[Value::from(Str::lit("A")), Value::from(Str::lit("none"))],
        )?,
        &Int::new(ops::len(&STATE.d.get("d")?)?),
        &builtins::list_from(ops::iter(&call_method(&STATE.d.get("d")?, "items", &[])?)?)?,
        &ops::eq(
            &STATE.d.get("d")?,
            &Dict::of(vec![
                (Value::from(Str::lit("b")), Value::from(2i64)),
                (Value::from(Str::lit("c")), Value::from(3i64)),
                (Value::from(Str::lit("d")), Value::from(4i64)),
            ])?
            .to_value(),
        )?,
        &ops::bit_and(
            &call_method(&STATE.d.get("d")?, "keys", &[])?,
            &{
                let items_8 = Set::<Value>::new();
                items_8.add(Value::from(Str::lit("b")))?;
                items_8.add(Value::from(Str::lit("x")))?;
                items_8
            }
            .to_value(),
        )?,
        &ops::bit_or(
            &call_method(&STATE.d.get("d")?, "keys", &[])?,
            &values!["n"].to_value(),
        )?,
        &{
            let item_4 = (Str::lit("b"), 2i64);
            ops::contains(
                &call_method(&STATE.d.get("d")?, "items", &[])?,
                &item_4.to_value(),
            )?
        },
        &ops::contains(
            &call_method(&STATE.d.get("d")?, "values", &[])?,
            &3i64.to_value(),
        )?,
    ])?;
    for bad in tuple![
        Function::new(&LAMBDA_3_PARAMS, Vec::new(), move |_| lambda_3()),
        Function::new(&LAMBDA_4_PARAMS, Vec::new(), move |_| lambda_4()),
        Function::new(&LAMBDA_5_PARAMS, Vec::new(), move |_| lambda_5()),
        Function::new(&LAMBDA_6_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_6()?
        ))),
        Function::new(&LAMBDA_7_PARAMS, Vec::new(), move |_| lambda_7()),
        Function::new(&LAMBDA_8_PARAMS, Vec::new(), move |_| lambda_8()),
        Function::new(&LAMBDA_9_PARAMS, Vec::new(), move |_| lambda_9()),
        Function::new(&LAMBDA_10_PARAMS, Vec::new(), move |_| lambda_10())
    ]
    .iter()
    {
        let caught_2: Res<()> = 'attempt5: {
            attempt!('attempt5, print(&[&attempt!('attempt5, call(&bad, &[]))]));
            Ok(())
        };
        if let Some(error_2) = except(caught_2, &builtin("Exception"))? {
            e = error_2.value();
            print(&[&e.type_name(), &e])?;
        }
    }
    print(&[
        &{
            let mut args_2 = ArgList::new(&Function::shared(Function::new(
                &F_PARAMS,
                Vec::new(),
                move |args| Ok(f(&Dict::<Value, Value>::from_value(&args[0])?).to_value()),
            )));
            args_2.keywords(&STATE.d.get("d")?)?;
            args_2.call()?
        },
        &list_of![k.clone(), for item_5 in ops::iter(&STATE.d.get("d")?)?, let k = item_5?],
        &builtins::max(ops::iter(&call_method(&STATE.d.get("d")?, "values", &[])?)?)?,
        &builtins::sorted_by_key(
            ops::iter(&call_method(&STATE.d.get("d")?, "items", &[])?)?,
            move |item: &Value| lambda_11(item),
            false,
        )?,
    ])?;
    let class_12 = {
        let bases_12: Vec<Value> = Vec::new();
        let namespace_12 = Namespace::new("Only");
        namespace_12.set("__doc__", Value::from("Nothing else uses its methods."));
        namespace_12.set(
            "__init__",
            Function::new(&ONLY___INIT___PARAMS, Vec::new(), move |args| {
                Only___init__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );
        namespace_12.set(
            "__iter__",
            Function::new(&ONLY___ITER___PARAMS, Vec::new(), move |args| {
                Ok(Only___iter__(&args[0])?.to_value())
            }),
        );
        namespace_12.set(
            "__contains__",
            Function::new(&ONLY___CONTAINS___PARAMS, Vec::new(), move |args| {
                Only___contains__(&args[0], &args[1])
            }),
        );
        namespace_12.finish("Only", &bases_12)?
    };
    STATE.class_Only.set(class_12.clone());
    let Only = class_12;
    let only = call(&Only, &[Value::from(3i64)])?;
    print(&[
        &is_instance(&only, &member("collections.abc", "Iterable"))?,
        &is_instance(&only, &member("collections.abc", "Container"))?,
        &is_instance(&only, &member("collections.abc", "Sized"))?,
        &bool::from_value(&call(
            &builtin("issubclass"),
            &[Only.clone(), member("collections.abc", "Iterable")],
        )?)?,
    ])?;
    Ok(())
}
