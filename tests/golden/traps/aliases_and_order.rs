use portalis_runtime::*;

/// The module's variables.
struct State {
    default_f_acc: Slot<List<i64>>,
    default_g2_x: Slot<List<i64>>,
}

static STATE: Global<State> = Global::new(State {
    default_f_acc: Slot::new(),
    default_g2_x: Slot::new(),
});

static FF_PARAMS: Params = Params::new("ff", &["a", "k"]).star().star_star();

fn f(x: i64, acc: &List<i64>) -> List<i64> {
    acc.append(x);
    acc.clone()
}

fn g2(x: &List<i64>) -> List<i64> {
    x.clone()
}

fn idx(n: i64) -> Res<i64> {
    print(&[&Str::lit("idx"), &n])?;
    Ok(n)
}

fn val(v: i64) -> Res<i64> {
    print(&[&Str::lit("val"), &v])?;
    Ok(v)
}

fn ff(a: &Tuple<Value>, k: &Dict<Value, Value>) -> (Tuple<Value>, Dict<Value, Value>) {
    (a.clone(), k.clone())
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut a: List<i64>;
    let mut b: List<i64>;
    let mut e: Value = Value::NONE;
    let mut x_2: List<i64>;
    let value = list![1i64];
    a = value.clone();
    b = value.clone();
    a.extend(&list![2i64])?;
    print(&[&a, &b, &a.is(&b)])?;
    let a = a.concat(&list![3i64]);
    print(&[&a, &b, &a.is(&b)])?;
    let t = (values![1], 2i64);
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            t.0.extend(iter::ok(list![5i64].iter()).map(|item| {
                let item = item?;
                Ok(Value::from(item))
            }))
        );
        attempt!(
            'attempt,
            ops::set_item(&t.to_value(), &Value::from(0i64), t.0.to_value())
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("TypeError"))? {
        e = error.value();
        print(&[&e, &t])?;
    }
    let g = list![list![0i64].repeat(2)?].repeat(3)?;
    let value_2 = 1i64;
    g.get(0)?.set(0, value_2)?;
    print(&[&g])?;
    let g = list_of![list![0i64].repeat(2)?, for __ in 0i64..3];
    let value_3 = 1i64;
    g.get(0)?.set(0, value_3)?;
    print(&[&g])?;
    let d = builtins::dict_fromkeys(iter::ok(Str::lit("ab").iter()), List::<i64>::new())?;
    d.get_item(&Str::lit("a"))?.append(1);
    print(&[&d])?;
    STATE.default_f_acc.set(List::<i64>::new());
    print(&[
        &f(1, &STATE.default_f_acc.get("acc")?),
        &f(2, &STATE.default_f_acc.get("acc")?),
        &f(3, &List::<i64>::new()),
        &f(4, &STATE.default_f_acc.get("acc")?),
    ])?;
    STATE.default_g2_x.set(a.clone());
    a.append(99);
    print(&[&g2(&STATE.default_g2_x.get("x")?)])?;
    let mut x = list![1i64, 2, 3];
    let value_4 = x.clone();
    x.set_slice(
        &Slice::new(Value::from(1i64), Value::from(1i64), Value::NONE),
        iter::ok(value_4.iter()),
    )?;
    print(&[&x])?;
    x.extend(&x)?;
    print(&[&x])?;
    let value_5 = x.slice_step(.., -1)?;
    x.set_slice(
        &Slice::new(Value::NONE, Value::NONE, Value::NONE),
        iter::ok(value_5.iter()),
    )?;
    print(&[&x])?;
    let x = list![1i64, 2, 3, 4];
    let value_6 = x.slice_step(1.., 2)?;
    x.set_slice(
        &Slice::new(Value::NONE, Value::NONE, Value::from(2i64)),
        iter::ok(value_6.iter()),
    )?;
    print(&[&x])?;
    let value_7 = list![7i64];
    x.set_slice(
        &Slice::new(Value::from(x.len()), Value::NONE, Value::NONE),
        iter::ok(value_7.iter()),
    )?;
    print(&[&x])?;
    x.del_slice(&Slice::new(Value::NONE, Value::NONE, Value::from(2i64)))?;
    print(&[&x])?;
    let mut s = {
        let items = Set::<i64>::new();
        items.add(1i64)?;
        items
    };
    let u = s.clone();
    s.update(&{
        let items_2 = Set::<i64>::new();
        items_2.add(2i64)?;
        items_2
    })?;
    print(&[&u, &s.is(&u)])?;
    let s = s.bit_or(&{
        let items_3 = Set::<i64>::new();
        items_3.add(3i64)?;
        items_3
    })?;
    print(&[&u, &s])?;
    let mut m = Dict::of(vec![(Str::lit("a"), 1i64)])?;
    let n = m.clone();
    m.update(&Dict::of(vec![(Str::lit("b"), 2i64)])?)?;
    print(&[&n, &m.is(&n)])?;
    let mut fs = builtins::frozenset_from(iter::ok(list![1i64].iter()).map(|item| {
        let item = item?;
        Ok(Value::from(item))
    }))?
    .to_value();
    let gs = fs.clone();
    fs = ops::ibit_or(
        &fs,
        &{
            let items_4 = Set::<Value>::new();
            items_4.add(Value::from(2i64))?;
            items_4
        }
        .to_value(),
    )?;
    print(&[
        &builtins::sorted(ops::iter(&gs)?, false)?,
        &builtins::sorted(ops::iter(&fs)?, false)?,
    ])?;
    let mut st = Str::lit("a");
    let tt = st.clone();
    st += &Str::lit("b");
    print(&[&tt, &st])?;
    let new_x2 = list![0i64, 0];
    let i: i64 = 0;
    let x2 = new_x2;
    let i: i64 = 1;
    x2.set(i, 5)?;
    print(&[&i, &x2])?;
    let new_x2_2 = list![1i64];
    x2.set(0, 9)?;
    let x2 = new_x2_2;
    print(&[&x2])?;
    let a = list![0i64];
    a.set(0, 1)?;
    let a: i64 = 2;
    print(&[&a])?;
    let l = list![1i64, 2];
    l.swap(1, 0)?;
    print(&[&l])?;
    let arr = list![0i64, 0, 0];
    let value_8 = val(5)?;
    arr.set(idx(0)?, value_8)?;
    let key = idx(1)?;
    arr.set(key, arr.get(key)? + val(3)?)?;
    let value_9 = val(1)?;
    let value_10 = val(2)?;
    arr.set(idx(0)?, value_9)?;
    arr.set(idx(1)?, value_10)?;
    let dd = Dict::of(vec![(idx(1)?, val(1)?), (idx(2)?, val(2)?)])?;
    print(&[&arr, &dd])?;
    print(&[&(idx(1)? + idx(2)? * idx(3)?)])?;
    print(&[&{
        let left = idx(1)?;
        {
            let right = idx(2)?;
            left < right && {
                let right_2 = idx(0)?;
                right < right_2 && right_2 < idx(9)?
            }
        }
    }])?;
    print(&[&{
        let mut args_2 = ArgList::new(&Function::shared(Function::new(
            &FF_PARAMS,
            Vec::new(),
            move |args| {
                Ok(ff(
                    &Tuple::<Value>::from_value(&args[0])?,
                    &Dict::<Value, Value>::from_value(&args[1])?,
                )
                .to_value())
            },
        )));
        args_2.push(Value::from(idx(1)?));
        args_2.extend(&list![Value::from(idx(2)?)].to_value())?;
        args_2.keyword("k", Value::from(idx(3)?))?;
        args_2.keywords(
            &Dict::of(vec![(Value::from(Str::lit("z")), Value::from(idx(4)?))])?.to_value(),
        )?;
        args_2.call()?
    }])?;
    ({
        let value_11 = list![1i64];
        x_2 = value_11.clone();
        value_11
    })
    .append(2);
    print(&[&x_2])?;
    let lst = list![1i64, 2, 3];
    for v in lst.iter() {
        if v < 6 {
            lst.append(v + 3);
        }
    }
    print(&[&lst])?;
    let lst = list![Int::new(1), Int::new(2), Int::new(3), Int::new(4)];
    for v in lst.iter() {
        lst.remove(&v)?;
    }
    print(&[&lst])?;
    for (i, v) in (0i64..).zip(lst.iter()) {
        let value_12 = &v * 2;
        lst.set(i, value_12)?;
    }
    print(&[&lst])?;
    let it = lst.iter().boxed("list_iterator");
    lst.clear();
    print(&[&builtins::list_from(it.clone())?])?;
    lst.append(Int::new(1));
    print(&[&builtins::list_from(it.clone())?])?;
    let d = Dict::of(vec![(1i64, 2i64), (3i64, 4i64)])?;
    for k in builtins::list_from(d.iter_keys())?.iter() {
        d.del_item(&k)?;
    }
    print(&[&d])?;
    let d = Dict::of(vec![(1i64, 1i64)])?;
    let caught_2: Res<()> = 'attempt6: {
        for item_2 in d.iter_keys() {
            let k = attempt!('attempt6, item_2);
            let value_13 = 2i64;
            attempt!('attempt6, d.set_item(2, value_13));
        }
        Ok(())
    };
    if let Some(error_2) = except(caught_2, &builtin("RuntimeError"))? {
        e = error_2.value();
        print(&[&e, &d])?;
    }
    let caught_3: Res<()> = 'attempt8: {
        for item_3 in d.iter_items() {
            let tuple = attempt!('attempt8, item_3);
            let k = tuple.0;
            let v = tuple.1;
            attempt!('attempt8, d.del_item(&k));
        }
        Ok(())
    };
    if let Some(error_3) = except(caught_3, &builtin("RuntimeError"))? {
        e = error_3.value();
        print(&[&e])?;
    }
    let caught_4: Res<()> = 'attempt10: {
        for item_4 in d.iter_keys() {
            let k = attempt!('attempt10, item_4);
            attempt!('attempt10, d.pop(&k));
            let value_14 = 1i64;
            attempt!('attempt10, d.set_item(k + 10, value_14));
        }
        Ok(())
    };
    if let Some(error_4) = except(caught_4, &builtin("RuntimeError"))? {
        e = error_4.value();
        print(&[&e, &d])?;
    }
    let s = {
        let items_5 = Set::<i64>::new();
        items_5.add(1i64)?;
        items_5.add(2i64)?;
        items_5
    };
    let caught_5: Res<()> = 'attempt12: {
        for item_5 in s.iter() {
            let k = attempt!('attempt12, item_5);
            attempt!('attempt12, s.add(k + 10));
        }
        Ok(())
    };
    if let Some(error_5) = except(caught_5, &builtin("RuntimeError"))? {
        e = error_5.value();
        print(&[&e])?;
    }
    let caught_6: Res<()> = 'attempt14: {
        for item_6 in s.iter() {
            let k = attempt!('attempt14, item_6);
            attempt!('attempt14, s.discard(&k));
        }
        Ok(())
    };
    if let Some(error_6) = except(caught_6, &builtin("RuntimeError"))? {
        e = error_6.value();
        print(&[&e])?;
    }
    Ok(())
}
