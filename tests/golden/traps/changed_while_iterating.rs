//! Containers that change while they are iterated, in functions whose types are known; live views of dicts.

use portalis_runtime::*;

static GROW_DICT_PARAMS: Params = Params::new("grow_dict", &["d"]);

static SHRINK_DICT_PARAMS: Params = Params::new("shrink_dict", &["d"]);

static REPLACE_KEYS_PARAMS: Params = Params::new("replace_keys", &["d"]);

static ASSIGN_VALUES_PARAMS: Params = Params::new("assign_values", &["d"]);

static CLEAR_LAST_PARAMS: Params = Params::new("clear_last", &["d"]);

static GROW_SET_PARAMS: Params = Params::new("grow_set", &["s"]);

static SHRINK_SET_PARAMS: Params = Params::new("shrink_set", &["s"]);

static FILTERED_PARAMS: Params = Params::new("filtered", &["d"]);

static GROW_LIST_PARAMS: Params = Params::new("grow_list", &["items"]);

static SKIP_LIST_PARAMS: Params = Params::new("skip_list", &["items"]);

static INSERT_BEFORE_PARAMS: Params = Params::new("insert_before", &["items"]);

static EMPTIED_PARAMS: Params = Params::new("emptied", &["items"]);

static SHIFTED_PARAMS: Params = Params::new("shifted", &["queue"]);

static ROTATED_PARAMS: Params = Params::new("rotated", &["queue"]);

fn attempt(action: &Value, args_2: &Tuple<Value>) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[&attempt!('attempt, ops::get_attr(action, "__name__")), &{
                let mut args_3 = ArgList::new(action);
                attempt!('attempt, args_3.extend(&args_2.to_value()));
                attempt!('attempt, args_3.call())
            }])
        );
        Ok(())
    };
    if let Some(error_2) = except(
        caught,
        &(
            builtin("RuntimeError"),
            builtin("IndexError"),
            builtin("KeyError"),
        )
            .to_value(),
    )? {
        let error = error_2.value();
        let _ = {
            let mut args_4 = ArgList::new(&builtin("print"));
            args_4.push(ops::get_attr(action, "__name__")?);
            args_4.push(Value::from(error.type_name()));
            args_4.push(error.clone());
            args_4.extend(&args_2.to_value())?;
            args_4.call()?
        };
    }
    Ok(())
}

fn grow_dict(d: &Value) -> Res<Int> {
    for item_2 in ops::iter(d)? {
        let key = item_2?;
        let value = 1i64;
        ops::set_item(
            d,
            &ops::add(&key, &Value::from(Str::lit("!")))?,
            Value::from(value),
        )?;
    }
    Ok(Int::new(ops::len(d)?))
}

fn shrink_dict(d: &Value) -> Res<Int> {
    for item_2 in ops::iter(&call_method(d, "items", &[])?)? {
        let items: [Value; 2] = unpack(unpack_iter(&item_2?)?)?;
        let key = items[0].clone();
        let value = items[1].clone();
        ops::del_item(d, &Str::lit("b").to_value())?;
    }
    Ok(Int::new(ops::len(d)?))
}

fn replace_keys(d: &Value) -> Res<Int> {
    for item_2 in ops::iter(&call_method(d, "values", &[])?)? {
        let value = item_2?;
        call_method(d, "pop", &[Value::from(Str::lit("a")), Value::NONE])?;
        let value_2 = value.clone();
        ops::set_item(
            d,
            &Value::from(Str::from(format!("new{}", ops::format(&value, "")?))),
            value_2,
        )?;
    }
    Ok(Int::new(ops::len(d)?))
}

fn assign_values(d: &Value) -> Res<Value> {
    for item_2 in ops::iter(d)? {
        let key = item_2?;
        let key_2 = key.clone();
        let old = ops::get_item(d, &key_2)?;
        ops::set_item(d, &key_2, ops::iadd(&old, &Value::from(1i64))?)?;
    }
    Ok(d.clone())
}

fn clear_last(d: &Value) -> Res<List<Value>> {
    let seen = List::<Value>::new();
    for item_2 in ops::iter(d)? {
        let key = item_2?;
        seen.append(key.clone());
        if Int::from(seen.len()) == Int::new(ops::len(d)?) {
            call_method(d, "clear", &[])?;
        }
    }
    Ok(seen)
}

fn grow_set(s: &Value) -> Res<Int> {
    for item_3 in ops::iter(s)? {
        let item_2 = item_3?;
        call_method(s, "add", &[ops::add(&item_2, &Value::from(100i64))?])?;
    }
    Ok(Int::new(ops::len(s)?))
}

fn shrink_set(s: &Value) -> Res<Int> {
    for item_3 in ops::iter(s)? {
        let item_2 = item_3?;
        call_method(s, "remove", &[item_2.clone()])?;
    }
    Ok(Int::new(ops::len(s)?))
}

fn filtered(d: &Value) -> Res<List<Value>> {
    Ok(list_of![
        key.clone(),
        for item_2 in ops::iter(d)?,
        let key = item_2?,
        if ops::is_eq(
            &call_method(
                d,
                "setdefault",
                &[ops::mul(&key, &Value::from(2i64))?, Value::from(0i64)]
            )?,
            &0i64.to_value()
        )?
    ])
}

fn grow_list(items: &Value) -> Res<Value> {
    for item_3 in ops::iter(items)? {
        let item_2 = item_3?;
        if Int::new(ops::len(items)?) < 6 {
            call_method(items, "append", &[ops::mul(&item_2, &Value::from(2i64))?])?;
        }
    }
    Ok(items.clone())
}

fn skip_list(items: &Value) -> Res<Value> {
    for item_3 in ops::iter(items)? {
        let item_2 = item_3?;
        call_method(items, "remove", &[item_2.clone()])?;
    }
    Ok(items.clone())
}

fn insert_before(items: &Value) -> Res<Value> {
    let seen = List::<Value>::new();
    for item_3 in ops::iter(items)? {
        let item_2 = item_3?;
        seen.append(item_2.clone());
        if Int::new(ops::len(items)?) < 5 {
            call_method(items, "insert", &[Value::from(0i64), ops::neg(&item_2)?])?;
        }
    }
    ops::add(&seen.to_value(), items)
}

fn emptied(items: &Value) -> Res<List<Value>> {
    let seen = List::<Value>::new();
    for item_3 in iter::enumerate(ops::iter(items)?, 0)? {
        let tuple = item_3?;
        let index = tuple.0;
        let item_2 = tuple.1.clone();
        seen.append(ops::add(&item_2, &Value::from(index))?);
        let value = ops::get_item(
            items,
            &Slice::new(Value::NONE, Value::from(-1i64), Value::NONE).to_value(),
        )?;
        ops::set_item(
            items,
            &Slice::new(Value::NONE, Value::NONE, Value::NONE).to_value(),
            value,
        )?;
    }
    Ok(seen)
}

fn shifted(queue: &Value) -> Res<Int> {
    for item_3 in ops::iter(queue)? {
        let item_2 = item_3?;
        call_method(queue, "append", &[item_2.clone()])?;
    }
    Ok(Int::new(ops::len(queue)?))
}

fn rotated(queue: &Value) -> Res<List<Value>> {
    Ok(list_of![
        call_method(queue, "popleft", &[])?,
        for item_2 in ops::iter(queue)?,
        let __ = item_2?
    ])
}

fn live_views(
    d: &Dict<Value, Value>,
) -> Res<(List<Value>, List<Value>, List<Value>, bool, bool, bool, Int)> {
    let new_keys = d.keys_value();
    let new_values = d.values_value();
    let new_items = d.items_value();
    let keys = new_keys;
    let values = new_values;
    let items = new_items;
    let first = call(
        &builtin("next"),
        &[call(&builtin("iter"), &[keys.clone()])?],
    )?;
    let mut total = Value::from(0i64);
    for item_2 in ops::iter(&keys)? {
        let key = item_2?;
        total = ops::iadd(
            &total,
            &ops::add(
                &d.get_item(&key)?,
                &Value::from(Int::new(ops::len(&values)?)),
            )?,
        )?;
    }
    let value = total.clone();
    d.set_item(Value::from(Str::lit("new")), value)?;
    d.del_item(&first)?;
    let value_2 = -1i64;
    d.set_item(first.clone(), Value::from(value_2))?;
    Ok((
        builtins::list_from(ops::iter(&keys)?)?,
        builtins::list_from(ops::iter(&values)?)?,
        builtins::list_from(ops::iter(&items)?)?,
        ops::contains(&keys, &first)?,
        ops::contains(&values, &(-1i64).to_value())?,
        ops::contains(&items, &(Str::lit("new"), total.clone()).to_value())?,
        Int::new(ops::len(&items)?),
    ))
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut error: Value = Value::NONE;

    attempt(
        &Function::shared(Function::new(&GROW_DICT_PARAMS, Vec::new(), move |args| {
            Ok(Value::from(grow_dict(&args[0])?))
        })),
        &tuple![Dict::of(vec![
            (Value::from(Str::lit("a")), Value::from(1i64)),
            (Value::from(Str::lit("b")), Value::from(2i64))
        ])?
        .to_value()],
    )?;
    attempt(
        &Function::shared(Function::new(
            &SHRINK_DICT_PARAMS,
            Vec::new(),
            move |args| Ok(Value::from(shrink_dict(&args[0])?)),
        )),
        &tuple![Dict::of(vec![
            (Value::from(Str::lit("a")), Value::from(1i64)),
            (Value::from(Str::lit("b")), Value::from(2i64)),
            (Value::from(Str::lit("c")), Value::from(3i64))
        ])?
        .to_value()],
    )?;
    attempt(
        &Function::shared(Function::new(
            &REPLACE_KEYS_PARAMS,
            Vec::new(),
            move |args| Ok(Value::from(replace_keys(&args[0])?)),
        )),
        &tuple![Dict::of(vec![
            (Value::from(Str::lit("a")), Value::from(1i64)),
            (Value::from(Str::lit("b")), Value::from(2i64))
        ])?
        .to_value()],
    )?;
    attempt(
        &Function::shared(Function::new(
            &ASSIGN_VALUES_PARAMS,
            Vec::new(),
            move |args| assign_values(&args[0]),
        )),
        &tuple![Dict::of(vec![
            (Value::from(Str::lit("a")), Value::from(1i64)),
            (Value::from(Str::lit("b")), Value::from(2i64))
        ])?
        .to_value()],
    )?;
    attempt(
        &Function::shared(Function::new(&CLEAR_LAST_PARAMS, Vec::new(), move |args| {
            Ok(clear_last(&args[0])?.to_value())
        })),
        &tuple![Dict::of(vec![
            (Value::from(Str::lit("a")), Value::from(1i64)),
            (Value::from(Str::lit("b")), Value::from(2i64))
        ])?
        .to_value()],
    )?;
    attempt(
        &Function::shared(Function::new(&GROW_SET_PARAMS, Vec::new(), move |args| {
            Ok(Value::from(grow_set(&args[0])?))
        })),
        &tuple![{
            let items = Set::<Value>::new();
            items.add(Value::from(1i64))?;
            items.add(Value::from(2i64))?;
            items
        }
        .to_value()],
    )?;
    attempt(
        &Function::shared(Function::new(&SHRINK_SET_PARAMS, Vec::new(), move |args| {
            Ok(Value::from(shrink_set(&args[0])?))
        })),
        &tuple![{
            let items_2 = Set::<Value>::new();
            items_2.add(Value::from(1i64))?;
            items_2.add(Value::from(2i64))?;
            items_2
        }
        .to_value()],
    )?;
    attempt(
        &Function::shared(Function::new(&FILTERED_PARAMS, Vec::new(), move |args| {
            Ok(filtered(&args[0])?.to_value())
        })),
        &tuple![Dict::of(vec![
            (Value::from(Str::lit("a")), Value::from(0i64)),
            (Value::from(Str::lit("b")), Value::from(1i64))
        ])?
        .to_value()],
    )?;
    attempt(
        &Function::shared(Function::new(&GROW_LIST_PARAMS, Vec::new(), move |args| {
            grow_list(&args[0])
        })),
        &tuple![values![1, 2].to_value()],
    )?;
    attempt(
        &Function::shared(Function::new(&SKIP_LIST_PARAMS, Vec::new(), move |args| {
            skip_list(&args[0])
        })),
        &tuple![values![1, 2, 3, 4, 5].to_value()],
    )?;
    attempt(
        &Function::shared(Function::new(
            &INSERT_BEFORE_PARAMS,
            Vec::new(),
            move |args| insert_before(&args[0]),
        )),
        &tuple![values![1, 2].to_value()],
    )?;
    attempt(
        &Function::shared(Function::new(&EMPTIED_PARAMS, Vec::new(), move |args| {
            Ok(emptied(&args[0])?.to_value())
        })),
        &tuple![values![1, 2, 3, 4].to_value()],
    )?;
    attempt(
        &Function::shared(Function::new(&SHIFTED_PARAMS, Vec::new(), move |args| {
            Ok(Value::from(shifted(&args[0])?))
        })),
        &tuple![call(
            &member("collections", "deque"),
            &[values![1, 2].to_value()]
        )?],
    )?;
    attempt(
        &Function::shared(Function::new(&ROTATED_PARAMS, Vec::new(), move |args| {
            Ok(rotated(&args[0])?.to_value())
        })),
        &tuple![call(
            &member("collections", "deque"),
            &[values![1, 2].to_value()]
        )?],
    )?;
    attempt(
        &Function::shared(Function::new(&GROW_DICT_PARAMS, Vec::new(), move |args| {
            Ok(Value::from(grow_dict(&args[0])?))
        })),
        &tuple![call_kw(
            &member("collections", "OrderedDict"),
            &[],
            &[(Str::lit("a"), Value::from(1i64))]
        )?],
    )?;

    print(&[&live_views(&Dict::of(vec![
        (Value::from(Str::lit("x")), Value::from(1i64)),
        (Value::from(Str::lit("y")), Value::from(2i64)),
    ])?)?])?;
    let numbers = Dict::of(vec![
        (Value::from(1i64), Value::from(Str::lit("a"))),
        (Value::from(2i64), Value::from(Str::lit("b"))),
    ])?;
    let view = numbers.keys_value();
    let iterator = numbers.iter_keys().boxed("dict_keyiterator");
    print(&[
        &builtins::next(iterator.clone())?,
        &numbers.pop(&Value::from(1i64))?,
        &numbers.setdefault(Value::from(1i64), Value::from(Str::lit("again")))?,
        &builtins::list_from(ops::iter(&view)?)?,
        &ops::bit_or(
            &view,
            &{
                let items_3 = Set::<Value>::new();
                items_3.add(Value::from(7i64))?;
                items_3
            }
            .to_value(),
        )?,
        &ops::sub(
            &view,
            &{
                let items_4 = Set::<Value>::new();
                items_4.add(Value::from(2i64))?;
                items_4
            }
            .to_value(),
        )?,
        &ops::bit_xor(
            &view,
            &{
                let items_5 = Set::<Value>::new();
                items_5.add(Value::from(1i64))?;
                items_5.add(Value::from(3i64))?;
                items_5
            }
            .to_value(),
        )?,
        &ops::is_eq(
            &view,
            &{
                let items_6 = Set::<Value>::new();
                items_6.add(Value::from(1i64))?;
                items_6.add(Value::from(2i64))?;
                items_6
            }
            .to_value(),
        )?,
    ])?;
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[&attempt!('attempt, builtins::next(iterator.clone()))])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("RuntimeError"))? {
        error = error_2.value();
        print(&[&error])?;
    }
    let iterator = numbers.iter_keys().boxed("dict_keyiterator");
    let value = Str::lit("c");
    numbers.set_item(Value::from(3i64), Value::from(value))?;
    for __ in 0i64..2 {
        let caught_2: Res<()> = 'attempt3: {
            attempt!(
                'attempt3,
                print(&[&attempt!('attempt3, builtins::next(iterator.clone()))])
            );
            Ok(())
        };
        if let Some(error_3) = except(caught_2, &builtin("RuntimeError"))? {
            error = error_3.value();
            print(&[&error])?;
        }
    }
    let numbers = dict_of![Value::from(i), Value::from(i), for i in 0i64..5];
    for i in builtins::list_from(numbers.iter_keys())?.iter() {
        if ops::modulo(&i, &Value::from(2i64))?.truth()? {
            numbers.del_item(&i)?;
        }
    }
    let value_2 = Str::lit("back");
    numbers.set_item(Value::from(1i64), Value::from(value_2))?;
    print(&[
        &numbers,
        &builtins::list_from(ops::iter(&call(
            &builtin("reversed"),
            &[numbers.items_value()],
        )?)?)?,
        &numbers.popitem()?,
        &builtins::dict_fromkeys(numbers.iter_keys(), 0)?,
        &{
            let dict = Dict::<Value, Value>::new();
            dict.update(&numbers)?;
            dict.set_item(Value::from(0i64), Value::from(Str::lit("z")))?;
            dict
        },
        &numbers.merged(&Dict::of(vec![
            (Value::from(9i64), Value::from(9i64)),
            (Value::from(2i64), Value::from(Str::lit("t"))),
        ])?)?,
    ])?;
    Ok(())
}
