//! Callbacks that change the container in use, the rest: __hash__, __lt__, keys of min, max and sort, __del__, __index__, __len__.

use portalis_runtime::*;

/// The module's variables.
struct State {
    table: Slot<Dict<Value, Value>>,
    group: Slot<Set<Value>>,
    items: Slot<List<Value>>,
    heap: Slot<List<Value>>,
    r#box: Slot<List<Value>>,
    deep: Slot<Dict<Value, Value>>,
    letters: Slot<List<Value>>,
    fed: Slot<List<i64>>,
    default_Hashed___init___value: Slot<i64>,
    class_Hashed: Slot<Value>,
    class_Equal: Slot<Value>,
    class_Less: Slot<Value>,
    class_Dying: Slot<Value>,
    class_Index: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    table: Slot::new(),
    group: Slot::new(),
    items: Slot::new(),
    heap: Slot::new(),
    r#box: Slot::new(),
    deep: Slot::new(),
    letters: Slot::new(),
    fed: Slot::new(),
    default_Hashed___init___value: Slot::new(),
    class_Hashed: Slot::new(),
    class_Equal: Slot::new(),
    class_Less: Slot::new(),
    class_Dying: Slot::new(),
    class_Index: Slot::new(),
});

pub struct Hashed {
    pub action: Field<Value>,
    pub value: Field<i64>,
}

python_struct!(Hashed, [action, value], [STATE.class_Hashed]);

fn Hashed_new(action: &Value, value: i64) -> Obj<Hashed> {
    let this = Obj::<Hashed>::new(0);
    Hashed_init(&this, action, value);
    this
}

pub struct Equal {
    pub action: Field<Value>,
}

python_struct!(Equal, [action], [STATE.class_Equal]);

fn Equal_new(action: &Value) -> Obj<Equal> {
    let this = Obj::<Equal>::new(0);
    Equal_init(&this, action);
    this
}

pub struct Less {
    pub value: Field<i64>,
    pub action: Field<Value>,
}

python_struct!(Less, [value, action], [STATE.class_Less]);

fn Less_new(value: i64, action: &Value) -> Obj<Less> {
    let this = Obj::<Less>::new(0);
    Less_init(&this, value, action);
    this
}

pub struct Index {
    pub target: Late<List<Value>>,
    pub value: Field<i64>,
}

python_struct!(Index, [target, value], [STATE.class_Index]);

fn Index_new(target: &List<Value>, value: i64) -> Obj<Index> {
    let this = Obj::<Index>::new(0);
    Index_init(&this, target, value);
    this
}

static HASHED_HASH_PARAMS: Params = Params::new("Hashed.__hash__", &["self"]);

static HASHED_EQ_PARAMS: Params = Params::new("Hashed.__eq__", &["self", "other"]);

static HASHED_REPR_PARAMS: Params = Params::new("Hashed.__repr__", &["self"]);

static LAMBDA_LAMBDA_PARAMS: Params = Params::new("<lambda>.<locals>.<lambda>", &[]);

static LAMBDA_LAMBDA_2_PARAMS: Params = Params::new("<lambda>.<locals>.<lambda>", &[]);

static EQUAL_EQ_PARAMS: Params = Params::new("Equal.__eq__", &["self", "other"]);

static LISTCOMP_LAMBDA_PARAMS: Params = Params::new("<listcomp>.<locals>.<lambda>", &[]);

static LAMBDA_8_PARAMS: Params = Params::new("<lambda>", &[]);

static LESS_LT_PARAMS: Params = Params::new("Less.__lt__", &["self", "other"]);

static LISTCOMP_LAMBDA_2_PARAMS: Params = Params::new("<listcomp>.<locals>.<lambda>", &[]);

static LAMBDA_17_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_18_PARAMS: Params = Params::new("<lambda>", &[]);

static DYING___INIT___PARAMS: Params = Params::new("Dying.__init__", &["self", "action"]);

static DYING___DEL___PARAMS: Params = Params::new("Dying.__del__", &["self"]);

static LAMBDA_20_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_21_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_22_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_23_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_24_PARAMS: Params = Params::new("<lambda>", &[]);

static INDEX_INDEX_PARAMS: Params = Params::new("Index.__index__", &["self"]);

fn attempt(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[name, &attempt!('attempt, lambda())]));
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_2(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[name, &attempt!('attempt, lambda_2())]));
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_3(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[name, &attempt!('attempt, lambda_3())]));
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_4(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[name, &attempt!('attempt, lambda_4())]));
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_5(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[name, &attempt!('attempt, lambda_5())]));
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_6(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[name, &attempt!('attempt, lambda_6())]));
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_7(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[name, &attempt!('attempt, lambda_7())]));
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_8(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[name, &attempt!('attempt, lambda_9())]));
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_9(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[name, &attempt!('attempt, lambda_10())]));
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_10(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[name, &attempt!('attempt, lambda_11())]));
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_11(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[name, &attempt!('attempt, lambda_12())]));
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_12(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[name, &attempt!('attempt, lambda_13())]));
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_13(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[name, &attempt!('attempt, lambda_14())]));
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_14(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[name, &attempt!('attempt, lambda_15())]));
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_15(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[name, &attempt!('attempt, lambda_16())]));
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_16(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[name, &attempt!('attempt, lambda_19())]));
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_17(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[name, &attempt!('attempt, lambda_25())]));
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_18(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[name, &attempt!('attempt, lambda_26())]));
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_19(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[name, &attempt!('attempt, lambda_27())]));
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_20(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[name, &attempt!('attempt, lambda_28())]));
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn Hashed_init(this: &Obj<Hashed>, action: &Value, value: i64) {
    let value_2 = action.clone();
    let value_3 = value;
    this.action.set(value_2);
    this.value.set(value_3);
}

fn Hashed_hash(this: &Obj<Hashed>) -> Res<i64> {
    call_method(&this.to_value(), "action", &[])?;
    Ok(this.value.get())
}

fn Hashed_eq(this: &Obj<Hashed>, other: &Value) -> bool {
    ops::is(&this.to_value(), other)
}

fn Hashed_repr(this: &Obj<Hashed>) -> Str {
    Str::from(format!("H{}", this.value.get()))
}

fn lambda() -> Res<(Value, List<Str>)> {
    Ok((
        call_method(
            &STATE.table.get("table")?.to_value(),
            "__setitem__",
            &[
                Hashed_new(
                    &Function::new(&LAMBDA_LAMBDA_PARAMS, Vec::new(), move |_| {
                        lambda_lambda()?;
                        Ok(Value::NONE)
                    }),
                    1,
                )
                .to_value(),
                Value::from(Str::lit("x")),
            ],
        )?,
        builtins::sorted(
            builtins::map(
                {
                    let key = builtin("str");
                    move |item: &Value| Ok(Str::from_value(&call(&key, &[item.to_value()])?)?)
                },
                STATE.table.get("table")?.iter_keys(),
            )?
            .boxed("map"),
            false,
        )?,
    ))
}

fn lambda_lambda() -> Res<()> {
    {
        call_method(
            &STATE.table.get("table")?.to_value(),
            "update",
            &[Dict::of(vec![(Value::from(9i64), Value::from(Str::lit("n")))])?.to_value()],
        )?;
    };
    Ok(())
}

fn lambda_2() -> Res<(Value, Dict<Value, Value>)> {
    Ok((
        STATE.table.get("table")?.get_or(
            &Hashed_new(
                &ops::get_attr(&STATE.table.get("table")?.to_value(), "clear")?,
                1,
            )
            .to_value(),
            Value::from(Str::lit("none")),
        )?,
        STATE.table.get("table")?,
    ))
}

fn lambda_3() -> Res<((), i64)> {
    Ok((
        STATE.group.get("group")?.add(
            Hashed_new(
                &Function::new(&LAMBDA_LAMBDA_2_PARAMS, Vec::new(), move |_| {
                    lambda_lambda_2()?;
                    Ok(Value::NONE)
                }),
                5,
            )
            .to_value(),
        )?,
        STATE.group.get("group")?.len(),
    ))
}

fn lambda_lambda_2() -> Res<()> {
    STATE.group.get("group")?.add(Value::from(7i64))?;
    Ok(())
}

fn lambda_4() -> Res<((), i64)> {
    Ok((
        STATE.group.get("group")?.discard(
            &Hashed_new(
                &ops::get_attr(&STATE.group.get("group")?.to_value(), "clear")?,
                1,
            )
            .to_value(),
        )?,
        STATE.group.get("group")?.len(),
    ))
}

fn Equal_init(this: &Obj<Equal>, action: &Value) {
    this.action.set(action.clone());
}

fn Equal_eq(this: &Obj<Equal>, other: &Value) -> Res<bool> {
    call_method(&this.to_value(), "action", &[])?;
    Ok(false)
}

fn lambda_5() -> Res<i64> {
    STATE
        .items
        .get("items")?
        .index(&Value::from(5i64), 0, i64::MAX)
}

fn listcomp_lambda() -> Res<()> {
    STATE.items.get("items")?.append(Value::from(1i64));
    Ok(())
}

fn lambda_6() -> Res<(i64, i64)> {
    Ok((
        STATE.items.get("items")?.count(&Value::from(5i64))?,
        STATE.items.get("items")?.len(),
    ))
}

fn lambda_7() -> Res<(bool, List<Value>)> {
    Ok((
        STATE.items.get("items")?.py_eq(&values![1, 2, 3])?,
        STATE.items.get("items")?,
    ))
}

fn lambda_8() -> Res<Value> {
    STATE.items.get("items")?.pop(-1)
}

fn lambda_9() -> Res<(bool, i64)> {
    Ok((
        STATE.items.get("items")?.contains(&Value::from(9i64))?,
        STATE.items.get("items")?.len(),
    ))
}

fn Less_init(this: &Obj<Less>, value: i64, action: &Value) {
    let value_2 = value;
    let value_3 = action.clone();
    this.value.set(value_2);
    this.action.set(value_3);
}

fn Less_lt(this: &Obj<Less>, other: &Value) -> Res<Value> {
    call_method(&this.to_value(), "action", &[])?;
    ops::lt(
        &this.value.get().to_value(),
        &ops::get_attr(other, "value")?,
    )
}

fn listcomp_lambda_2() -> Res<()> {
    STATE.items.get("items")?.append(Value::from(0i64));
    Ok(())
}

fn lambda_10() -> Res<()> {
    STATE.items.get("items")?.sort(false)?;
    Ok(())
}

fn lambda_11() -> Res<List<Value>> {
    Ok(list_of![
        call(
            &builtin("getattr"),
            &[i.clone(), Value::from(Str::lit("value")), i.clone()]
        )?,
        for i in STATE.items.get("items")?.iter()
    ]
    .slice(..3))
}

fn lambda_12() -> Res<()> {
    STATE
        .items
        .get("items")?
        .sort_by_key(move |item: &Value| lambda_lambda_3(item), false)?;
    Ok(())
}

fn lambda_lambda_3(v: &Value) -> Res<Value> {
    Ok({
        STATE.items.get("items")?.clear();
        v.clone()
    })
}

fn lambda_13() -> Res<List<Value>> {
    STATE.items.get("items")
}

fn lambda_14() -> Res<((), List<Value>)> {
    Ok((
        STATE
            .items
            .get("items")?
            .sort_by_key(move |item: &Value| lambda_lambda_4(item), false)?,
        STATE.items.get("items")?,
    ))
}

fn lambda_lambda_4(v: &Value) -> Res<(i64, Value)> {
    Ok((STATE.items.get("items")?.len(), v.clone()))
}

fn lambda_15() -> Res<(Value, List<Value>)> {
    Ok((
        builtins::min_by_key(
            iter::ok(STATE.items.get("items")?.iter()),
            move |item: &Value| lambda_lambda_5(item),
        )?,
        STATE.items.get("items")?,
    ))
}

fn lambda_lambda_5(v: &Value) -> Res<Value> {
    Ok(if STATE.items.get("items")?.len() < 5 {
        {
            STATE.items.get("items")?.append(Value::from(0i64));
            ops::neg(v)?
        }
    } else {
        v.clone()
    })
}

fn lambda_16() -> Res<(List<Value>, i64)> {
    Ok((
        builtins::sorted_by_key(
            iter::ok(STATE.items.get("items")?.iter()),
            move |item: &Value| lambda_lambda_6(item),
            false,
        )?,
        STATE.items.get("items")?.len(),
    ))
}

fn lambda_lambda_6(v: &Value) -> Res<Value> {
    Ok({
        STATE.items.get("items")?.append(Value::from(9i64));
        v.clone()
    })
}

fn lambda_17() {}

fn lambda_18() {}

fn lambda_19() -> Res<()> {
    modules::heapq::heappush(
        &STATE.heap.get("heap")?,
        Less_new(
            0,
            &ops::get_attr(&STATE.heap.get("heap")?.to_value(), "clear")?,
        )
        .to_value(),
    )?;
    Ok(())
}

fn Dying___init__(self_: &Value, action: &Value) -> Res<()> {
    let value = action.clone();
    ops::set_attr(self_, "action", value)?;
    Ok(())
}

fn Dying___del__(self_: &Value) -> Res<()> {
    call_method(self_, "action", &[])?;
    Ok(())
}

fn lambda_20() -> Res<()> {
    STATE
        .r#box
        .get("box")?
        .append(Value::from(Str::lit("from del")));
    Ok(())
}

fn lambda_21() -> Res<()> {
    STATE
        .r#box
        .get("box")?
        .append(Value::from(Str::lit("cleared")));
    Ok(())
}

fn lambda_22() -> Res<()> {
    STATE
        .r#box
        .get("box")?
        .append(Value::from(Str::lit("sliced")));
    Ok(())
}

fn lambda_23() -> Res<()> {
    STATE
        .r#box
        .get("box")?
        .insert(0, Value::from(Str::lit("popped")));
    Ok(())
}

fn lambda_24() -> Res<()> {
    {
        call_method_kw(
            &STATE.deep.get("deep")?.to_value(),
            "update",
            &[],
            &[(Str::lit("k2"), Value::from(Str::lit("from del")))],
        )?;
    };
    Ok(())
}

fn Index_init(this: &Obj<Index>, target: &List<Value>, value: i64) {
    let value_2 = target.clone();
    let value_3 = value;
    this.target.set(value_2);
    this.value.set(value_3);
}

fn Index_index(this: &Obj<Index>) -> i64 {
    this.target.get().clear();
    this.value.get()
}

fn lambda_25() -> Res<Value> {
    ops::get_item(
        &STATE.letters.get("letters")?.to_value(),
        &Index_new(&STATE.letters.get("letters")?, 1).to_value(),
    )
}

fn lambda_26() -> Res<List<Value>> {
    STATE.letters.get("letters")?.get_slice(&Slice::new(
        Index_new(&STATE.letters.get("letters")?, 0).to_value(),
        Value::from(2i64),
        Value::NONE,
    ))
}

fn lambda_27() -> Res<((), List<Value>)> {
    Ok((
        {
            call_method(
                &STATE.letters.get("letters")?.to_value(),
                "insert",
                &[
                    Index_new(&STATE.letters.get("letters")?, 2).to_value(),
                    Value::from(Str::lit("z")),
                ],
            )?;
        },
        STATE.letters.get("letters")?,
    ))
}

fn lambda_28() -> Res<Value> {
    call_method(
        &STATE.letters.get("letters")?.to_value(),
        "pop",
        &[Index_new(&STATE.letters.get("letters")?, 2).to_value()],
    )
}

fn feeding(target: &List<i64>) -> Generator<i64> {
    let target = target.clone();
    Generator::new("feeding", move |co: Co<i64>| async move {
        for i in 0i64..3 {
            target.append(i);
            co.give(-i).await?;
        }
        Ok(Value::NONE)
    })
}

fn genexpr(iterable: &Range) -> Generator<i64> {
    let iterable = iterable.clone();
    Generator::new("<genexpr>", move |co: Co<i64>| async move {
        for item_2 in iterable.iter() {
            let __ = item_2.to_index()?;
            co.give(STATE.fed.get("fed")?.pop(-1)?).await?;
        }
        Ok(Value::NONE)
    })
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Hashed");

        namespace.set(
            "__hash__",
            Function::new(&HASHED_HASH_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Hashed_hash(&Obj::<Hashed>::from_value(
                    &args[0],
                )?)?))
            }),
        );

        namespace.set(
            "__eq__",
            Function::new(&HASHED_EQ_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Hashed_eq(
                    &Obj::<Hashed>::from_value(&args[0])?,
                    &args[1],
                )))
            }),
        );

        namespace.set(
            "__repr__",
            Function::new(&HASHED_REPR_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Hashed_repr(&Obj::<Hashed>::from_value(
                    &args[0],
                )?)))
            }),
        );
        namespace.finish("Hashed", &bases)?
    };
    STATE.class_Hashed.set(class.clone());

    STATE.table.set(Dict::of(vec![
        (Value::from(1i64), Value::from(Str::lit("a"))),
        (Value::from(2i64), Value::from(Str::lit("b"))),
    ])?);
    {
        let name = Str::lit("hash adds");
        ();
        attempt(&name)?
    };
    {
        let name_2 = Str::lit("hash clears");
        ();
        attempt_2(&name_2)?
    };
    STATE.group.set({
        let items = Set::<Value>::new();
        items.add(Value::from(1i64))?;
        items.add(Value::from(2i64))?;
        items
    });
    {
        let name_3 = Str::lit("hash of add");
        ();
        attempt_3(&name_3)?
    };
    {
        let name_4 = Str::lit("hash of remove");
        ();
        attempt_4(&name_4)?
    };

    let class_2 = {
        let bases_2: Vec<Value> = Vec::new();
        let namespace_2 = Namespace::new("Equal");

        namespace_2.set(
            "__eq__",
            Function::new(&EQUAL_EQ_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Equal_eq(
                    &Obj::<Equal>::from_value(&args[0])?,
                    &args[1],
                )?))
            }),
        );
        namespace_2.finish("Equal", &bases_2)?
    };
    STATE.class_Equal.set(class_2.clone());

    STATE.items.set(List::<Value>::new());
    {
        let value = values![
            Equal_new(&ops::get_attr(
                &STATE.items.get("items")?.to_value(),
                "clear"
            )?)
            .to_value(),
            2,
            3
        ];
        STATE.items.get("items")?.set_slice(
            &Slice::new(Value::NONE, Value::NONE, Value::NONE),
            iter::ok(value.iter()),
        )?;
    }
    {
        let name_5 = Str::lit("index");
        ();
        attempt_5(&name_5)?
    };
    {
        let value_2 = list_of![
            Equal_new(&Function::new(
                &LISTCOMP_LAMBDA_PARAMS,
                Vec::new(),
                move |_| {
                    listcomp_lambda()?;
                    Ok(Value::NONE)
                }
            )),
            for __ in 0i64..2
        ];
        STATE.items.get("items")?.set_slice(
            &Slice::new(Value::NONE, Value::NONE, Value::NONE),
            iter::ok(value_2.iter()).map(|item| {
                let item = item?;
                Ok(item.to_value())
            }),
        )?;
    }
    {
        let name_6 = Str::lit("count");
        ();
        attempt_6(&name_6)?
    };
    {
        let value_3 = values![
            1,
            Equal_new(&ops::get_attr(
                &STATE.items.get("items")?.to_value(),
                "clear"
            )?)
            .to_value(),
            3
        ];
        STATE.items.get("items")?.set_slice(
            &Slice::new(Value::NONE, Value::NONE, Value::NONE),
            iter::ok(value_3.iter()),
        )?;
    }
    {
        let name_7 = Str::lit("equal lists");
        ();
        attempt_7(&name_7)?
    };
    {
        let value_4 = values![
            Equal_new(&Function::new(&LAMBDA_8_PARAMS, Vec::new(), move |_| {
                lambda_8()
            }))
            .to_value(),
            2,
            3
        ];
        STATE.items.get("items")?.set_slice(
            &Slice::new(Value::NONE, Value::NONE, Value::NONE),
            iter::ok(value_4.iter()),
        )?;
    }
    {
        let name_8 = Str::lit("in");
        ();
        attempt_8(&name_8)?
    };

    let class_3 = {
        let bases_3: Vec<Value> = Vec::new();
        let namespace_3 = Namespace::new("Less");

        namespace_3.set(
            "__lt__",
            Function::new(&LESS_LT_PARAMS, Vec::new(), move |args| {
                Less_lt(&Obj::<Less>::from_value(&args[0])?, &args[1])
            }),
        );
        namespace_3.finish("Less", &bases_3)?
    };
    STATE.class_Less.set(class_3.clone());

    {
        let value_5 = list_of![
            Less_new(
                v,
                &Function::new(&LISTCOMP_LAMBDA_2_PARAMS, Vec::new(), move |_| {
                    listcomp_lambda_2()?;
                    Ok(Value::NONE)
                })
            ),
            for v in tuple![3i64, 1i64, 2i64].iter()
        ];
        STATE.items.get("items")?.set_slice(
            &Slice::new(Value::NONE, Value::NONE, Value::NONE),
            iter::ok(value_5.iter()).map(|item| {
                let item = item?;
                Ok(item.to_value())
            }),
        )?;
    }
    {
        let name_9 = Str::lit("lt appends");
        ();
        attempt_9(&name_9)?
    };
    {
        let name_10 = Str::lit("then");
        ();
        attempt_10(&name_10)?
    };
    {
        let value_6 = list![3i64, 1, 2];
        STATE.items.get("items")?.set_slice(
            &Slice::new(Value::NONE, Value::NONE, Value::NONE),
            iter::ok(value_6.iter()).map(|item| {
                let item = item?;
                Ok(Value::from(item))
            }),
        )?;
    }
    {
        let name_11 = Str::lit("key clears");
        ();
        attempt_11(&name_11)?
    };
    {
        let name_12 = Str::lit("then");
        ();
        attempt_12(&name_12)?
    };
    {
        let value_7 = list![3i64, 1, 2];
        STATE.items.get("items")?.set_slice(
            &Slice::new(Value::NONE, Value::NONE, Value::NONE),
            iter::ok(value_7.iter()).map(|item| {
                let item = item?;
                Ok(Value::from(item))
            }),
        )?;
    }
    {
        let name_13 = Str::lit("key reads");
        ();
        attempt_13(&name_13)?
    };
    {
        let value_8 = list![3i64, 1, 2];
        STATE.items.get("items")?.set_slice(
            &Slice::new(Value::NONE, Value::NONE, Value::NONE),
            iter::ok(value_8.iter()).map(|item| {
                let item = item?;
                Ok(Value::from(item))
            }),
        )?;
    }
    {
        let name_14 = Str::lit("min key");
        ();
        attempt_14(&name_14)?
    };
    {
        let name_15 = Str::lit("sorted key");
        ();
        attempt_15(&name_15)?
    };
    STATE.heap.set(List::<Value>::new());
    {
        let value_9 = list![
            Less_new(
                1,
                &Function::new(&LAMBDA_17_PARAMS, Vec::new(), move |_| {
                    lambda_17();
                    Ok(Value::NONE)
                })
            ),
            Less_new(
                2,
                &Function::new(&LAMBDA_18_PARAMS, Vec::new(), move |_| {
                    lambda_18();
                    Ok(Value::NONE)
                })
            )
        ];
        STATE.heap.get("heap")?.set_slice(
            &Slice::new(Value::NONE, Value::NONE, Value::NONE),
            iter::ok(value_9.iter()).map(|item| {
                let item = item?;
                Ok(item.to_value())
            }),
        )?;
    }
    {
        let name_16 = Str::lit("heap");
        ();
        attempt_16(&name_16)?
    };

    let class_4 = {
        let bases_4: Vec<Value> = Vec::new();
        let namespace_4 = Namespace::new("Dying");

        namespace_4.set(
            "__init__",
            Function::new(&DYING___INIT___PARAMS, Vec::new(), move |args| {
                Dying___init__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );

        namespace_4.set(
            "__del__",
            Function::new(&DYING___DEL___PARAMS, Vec::new(), move |args| {
                Dying___del__(&args[0])?;
                Ok(Value::NONE)
            }),
        );
        namespace_4.finish("Dying", &bases_4)?
    };
    STATE.class_Dying.set(class_4.clone());
    let Dying = class_4;

    STATE.r#box.set(List::<Value>::new());
    {
        let value_10 = values![
            call(
                &Dying,
                &[Function::new(&LAMBDA_20_PARAMS, Vec::new(), move |_| {
                    lambda_20()?;
                    Ok(Value::NONE)
                })]
            )?,
            1
        ];
        STATE.r#box.get("box")?.set_slice(
            &Slice::new(Value::NONE, Value::NONE, Value::NONE),
            iter::ok(value_10.iter()),
        )?;
    }
    STATE.r#box.get("box")?.delete(0)?;
    print(&[&Str::lit("del item"), &STATE.r#box.get("box")?])?;
    {
        let value_11 = values![
            call(
                &Dying,
                &[Function::new(&LAMBDA_21_PARAMS, Vec::new(), move |_| {
                    lambda_21()?;
                    Ok(Value::NONE)
                })]
            )?,
            1
        ];
        STATE.r#box.get("box")?.set_slice(
            &Slice::new(Value::NONE, Value::NONE, Value::NONE),
            iter::ok(value_11.iter()),
        )?;
    }
    STATE.r#box.get("box")?.clear();
    print(&[&Str::lit("clear"), &STATE.r#box.get("box")?])?;
    {
        let value_12 = values![
            call(
                &Dying,
                &[Function::new(&LAMBDA_22_PARAMS, Vec::new(), move |_| {
                    lambda_22()?;
                    Ok(Value::NONE)
                })]
            )?,
            1,
            2
        ];
        STATE.r#box.get("box")?.set_slice(
            &Slice::new(Value::NONE, Value::NONE, Value::NONE),
            iter::ok(value_12.iter()),
        )?;
    }
    {
        let value_13 = list![7i64];
        STATE.r#box.get("box")?.set_slice(
            &Slice::new(Value::from(0i64), Value::from(2i64), Value::NONE),
            iter::ok(value_13.iter()).map(|item| {
                let item = item?;
                Ok(Value::from(item))
            }),
        )?;
    }
    print(&[&Str::lit("slice"), &STATE.r#box.get("box")?])?;
    {
        let value_14 = list![call(
            &Dying,
            &[Function::new(&LAMBDA_23_PARAMS, Vec::new(), move |_| {
                lambda_23()?;
                Ok(Value::NONE)
            })]
        )?];
        STATE.r#box.get("box")?.set_slice(
            &Slice::new(Value::NONE, Value::NONE, Value::NONE),
            iter::ok(value_14.iter()),
        )?;
    }
    STATE.r#box.get("box")?.pop(-1)?;
    print(&[&Str::lit("pop"), &STATE.r#box.get("box")?])?;
    STATE
        .deep
        .set(Dict::of(vec![(Value::from(Str::lit("k")), Value::NONE)])?);
    let value_15 = call(
        &Dying,
        &[Function::new(&LAMBDA_24_PARAMS, Vec::new(), move |_| {
            lambda_24()?;
            Ok(Value::NONE)
        })],
    )?;
    STATE
        .deep
        .get("deep")?
        .set_item(Value::from(Str::lit("k")), value_15)?;
    let value_16 = 1i64;
    STATE
        .deep
        .get("deep")?
        .set_item(Value::from(Str::lit("k")), Value::from(value_16))?;
    print(&[&Str::lit("dict value"), &STATE.deep.get("deep")?])?;
    let value_17 = call(
        &Dying,
        &[ops::get_attr(&STATE.deep.get("deep")?.to_value(), "clear")?],
    )?;
    STATE
        .deep
        .get("deep")?
        .set_item(Value::from(Str::lit("gone")), value_17)?;
    STATE
        .deep
        .get("deep")?
        .del_item(&Value::from(Str::lit("gone")))?;
    print(&[&Str::lit("dict del"), &STATE.deep.get("deep")?])?;

    let class_5 = {
        let bases_5: Vec<Value> = Vec::new();
        let namespace_5 = Namespace::new("Index");

        namespace_5.set(
            "__index__",
            Function::new(&INDEX_INDEX_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Index_index(&Obj::<Index>::from_value(
                    &args[0],
                )?)))
            }),
        );
        namespace_5.finish("Index", &bases_5)?
    };
    STATE.class_Index.set(class_5.clone());

    STATE.letters.set(values!["a", "b", "c"]);
    {
        let name_17 = Str::lit("index clears");
        ();
        attempt_17(&name_17)?
    };
    {
        let value_18 = list!["a", "b", "c"];
        STATE.letters.get("letters")?.set_slice(
            &Slice::new(Value::NONE, Value::NONE, Value::NONE),
            iter::ok(value_18.iter()).map(|item| {
                let item = item?;
                Ok(Value::from(item))
            }),
        )?;
    }
    {
        let name_18 = Str::lit("slice clears");
        ();
        attempt_18(&name_18)?
    };
    {
        let value_19 = list!["a", "b", "c"];
        STATE.letters.get("letters")?.set_slice(
            &Slice::new(Value::NONE, Value::NONE, Value::NONE),
            iter::ok(value_19.iter()).map(|item| {
                let item = item?;
                Ok(Value::from(item))
            }),
        )?;
    }
    {
        let name_19 = Str::lit("insert");
        ();
        attempt_19(&name_19)?
    };
    {
        let value_20 = list!["a", "b", "c"];
        STATE.letters.get("letters")?.set_slice(
            &Slice::new(Value::NONE, Value::NONE, Value::NONE),
            iter::ok(value_20.iter()).map(|item| {
                let item = item?;
                Ok(Value::from(item))
            }),
        )?;
    }
    {
        let name_20 = Str::lit("pop");
        ();
        attempt_20(&name_20)?
    };

    STATE.fed.set(list![100i64]);
    STATE
        .fed
        .get("fed")?
        .extend(feeding(&STATE.fed.get("fed")?).to_iter())?;
    print(&[&Str::lit("extend"), &STATE.fed.get("fed")?])?;
    {
        let value_21 = feeding(&STATE.fed.get("fed")?);
        STATE.fed.get("fed")?.set_slice(
            &Slice::new(Value::from(1i64), Value::from(2i64), Value::NONE),
            value_21.to_iter(),
        )?;
    }
    print(&[&Str::lit("slice of generator"), &STATE.fed.get("fed")?])?;
    STATE
        .fed
        .get("fed")?
        .extend(feeding(&STATE.fed.get("fed")?).to_iter())?;
    print(&[
        &Str::lit("added"),
        &STATE.fed.get("fed")?,
        &Str::lit("").join(
            builtins::map(
                {
                    let key = builtin("str");
                    move |item: &i64| Ok(Str::from_value(&call(&key, &[item.to_value()])?)?)
                },
                genexpr(&builtins::range_stop(&Int::new(3))).to_iter(),
            )?
            .boxed("map"),
        )?,
        &STATE.fed.get("fed")?,
    ])?;
    Ok(())
}
