use portalis_runtime::*;

fn pick(i: i64) -> Res<i64> {
    tuple::item([10i64, 20i64, 30i64], i)
}

fn names(t: &(Str, Str, Str), i: i64) -> Res<Str> {
    tuple::item([t.0.clone(), t.1.clone(), t.2.clone()], i)
}

fn cut(t: (i64, i64, i64, i64)) -> i64 {
    let value = (t.1, t.2);
    let a = value.0;
    let b = value.1;
    a + b
}

fn rest(t: (i64, i64, i64), n: i64) -> Res<Tuple<i64>> {
    tuple![t.0, t.1, t.2].get_slice(&Slice::new(Value::from(n), Value::NONE, Value::NONE))
}

fn same(rows: &List<Value>, k: i64) -> Res<bool> {
    builtins::all(same_genexpr(k, rows).to_iter())
}

fn same_2(rows: &List<(i64, i64)>, k: i64) -> Res<bool> {
    builtins::all(same_genexpr_2(k, rows).to_iter())
}

fn same_genexpr(k: i64, iterable: &List<Value>) -> Generator<bool> {
    let iterable = iterable.clone();
    Generator::new("same.<locals>.<genexpr>", move |co: Co<bool>| async move {
        for r in iterable.iter() {
            co.give(Int::new(ops::len(&r)?) == k).await?;
        }
        Ok(Value::NONE)
    })
}

fn same_genexpr_2(k: i64, iterable: &List<(i64, i64)>) -> Generator<bool> {
    let iterable = iterable.clone();
    Generator::new("same.<locals>.<genexpr>", move |co: Co<bool>| async move {
        for r in iterable.iter() {
            co.give(2i64 == k).await?;
        }
        Ok(Value::NONE)
    })
}

fn first(t: &Value) -> Res<Value> {
    if Int::new(ops::len(t)?) == 2 {
        return Ok(t.clone());
    }
    ops::add(t, &constant_tuple(vec![Value::from(0i64)]))
}

fn star(args_2: &Tuple<Value>) -> Tuple<Value> {
    args_2.clone()
}

fn keep(a: &Value) -> Value {
    a.clone()
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut e: Value = Value::NONE;
    print(&[&pick(0)?, &pick(-1)?])?;
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, pick(3));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("IndexError"))? {
        e = error.value();
        print(&[&e])?;
    }
    print(&[&names(&(Str::lit("a"), Str::lit("b"), Str::lit("c")), 1)?])?;
    print(&[
        &cut((1, 2, 3, 4)),
        &rest((1, 2, 3), 1)?,
        &rest((1, 2, 3), 5)?,
        &{
            let tuple = (1i64, 2i64, 3i64);
            (tuple.2, tuple.1, tuple.0)
        },
        &tuple![1i64, 2i64, 3i64].get_slice(&Slice::new(
            Value::from(0i64),
            Value::from(0i64),
            Value::NONE,
        ))?,
        &{
            let tuple_2 = (1i64, Str::lit("a"), 2.5);
            (tuple_2.1.clone(), tuple_2.2)
        },
        &{
            let tuple_3 = (1i64, Str::lit("a"), 2.5);
            (tuple_3.0, tuple_3.2)
        },
    ])?;
    print(&[
        &same(
            &list![
                constant_tuple(vec![
                    Value::from(1i64),
                    Value::from(2i64),
                    Value::from(3i64)
                ]),
                constant_tuple(vec![
                    Value::from(4i64),
                    Value::from(5i64),
                    Value::from(6i64),
                    Value::from(7i64)
                ])
            ],
            3,
        )?,
        &same_2(&list![(1, 2), (3, 4)], 2)?,
    ])?;
    let rows = list![
        constant_tuple(vec![Value::from(1i64)]),
        constant_tuple(vec![Value::from(1i64), Value::from(2i64)]),
        constant_tuple(vec![
            Value::from(3i64),
            Value::from(4i64),
            Value::from(5i64)
        ])
    ];
    rows.append(Tuple::<Value>::empty().to_value());
    print(&[
        &rows,
        &builtins::sorted(iter::ok(rows.iter()), false)?,
        &builtins::max(iter::ok(rows.iter()))?,
        &rows.contains(&constant_tuple(vec![Value::from(1i64), Value::from(2i64)]))?,
        &rows.contains(&constant_tuple(vec![Value::from(9i64)]))?,
    ])?;
    let mut acc = Tuple::<Value>::empty().to_value();
    for r in rows.iter() {
        acc = ops::iadd(&acc, &r)?;
    }
    let acc = ops::add(&acc, &constant_tuple(vec![Value::from(7i64)]))?;
    print(&[
        &acc,
        &Int::new(ops::len(&acc)?),
        &call_method(&acc, "count", &[Value::from(1i64)])?,
        &tuple![1i64, 2i64, 1i64].count(&1i64)?,
        &tuple![Str::lit("a"), Str::lit("b")].index(&Str::lit("b"), 0, i64::MAX)?,
    ])?;
    let caught_2: Res<()> = 'attempt3: {
        attempt!(
            'attempt3,
            tuple![Str::lit("a"), Str::lit("b")].index(&Str::lit("c"), 0, i64::MAX)
        );
        Ok(())
    };
    if let Some(error_2) = except(caught_2, &builtin("ValueError"))? {
        e = error_2.value();
        print(&[&e])?;
    }
    let d = Dict::of(vec![
        (
            constant_tuple(vec![Value::from(1i64), Value::from(2i64)]),
            Str::lit("x"),
        ),
        (
            constant_tuple(vec![
                Value::from(1i64),
                Value::from(2i64),
                Value::from(3i64),
            ]),
            Str::lit("y"),
        ),
    ])?;
    print(&[
        &d.get_item(&constant_tuple(vec![Value::from(1i64), Value::from(2i64)]))?,
        &d.get_item(&constant_tuple(vec![
            Value::from(1i64),
            Value::from(2i64),
            Value::from(3i64),
        ]))?,
        &d.contains(&constant_tuple(vec![Value::from(2i64)]))?,
    ])?;
    print(&[
        &first(&constant_tuple(vec![Value::from(1i64)]))?,
        &first(&constant_tuple(vec![Value::from(1i64), Value::from(2i64)]))?,
    ])?;
    print(&[
        &tuple![1i64, 2i64].repeat(2)?,
        &{
            let count = 3i64;
            tuple![4i64].repeat(count)?
        },
        &tuple![(1i64, 2i64), (3i64, 4i64)].repeat(2)?,
    ])?;
    let n: i64 = 2;
    print(&[&tuple![(1i64, 2i64), (3i64, 4i64)].repeat(n)?])?;
    let x = constant_tuple(vec![Value::from(1i64), Value::from(2i64)]);
    let y = constant_tuple(vec![
        Value::from(1i64),
        Value::from(2i64),
        Value::from(3i64),
    ]);
    let lst = list![x.clone(), y.clone()];
    print(&[
        &ops::is_eq(&lst.get(0)?, &x)?,
        &ops::is_eq(&lst.get(1)?, &x)?,
        &ops::is_lt(&lst.get(0)?, &lst.get(1)?)?,
    ])?;
    for item_2 in rows.slice(..3).iter() {
        let items = unpack_star(unpack_iter(&item_2)?, 1, 0)?;
        let a = items.0[0].clone();
        let b = items.1.clone();
        print(&[&a, &b])?;
    }
    let caught_3: Res<()> = 'attempt5: {
        let value = attempt!('attempt5, lst.get(1));
        let items_2: [Value; 2] =
            attempt!('attempt5, unpack(attempt!('attempt5, unpack_iter(&value))));
        let a = items_2[0].clone();
        let b = items_2[1].clone();
        Ok(())
    };
    if let Some(error_3) = except(caught_3, &builtin("ValueError"))? {
        e = error_3.value();
        print(&[&e])?;
    }
    print(&[
        &lst.py_str()?,
        &lst.get(0)?.py_repr()?,
        &(lst.get(0)?.py_hash()? == x.py_hash()?),
    ])?;
    print(&[
        &builtins::list_from(tuple![1i64, 2i64, 3i64].iter_reversed().boxed("reversed"))?,
        &builtins::list_from(iter::ok(
            (5i64..).zip(tuple![Str::lit("a"), Str::lit("b")].iter()),
        ))?,
    ])?;
    let z = if n > 1 { x.clone() } else { y.clone() };
    print(&[&z, &z.type_name(), &is_instance(&z, &builtin("tuple"))?])?;
    let x = constant_tuple(vec![Value::from(1i64), Value::from(2i64)]);
    let y = constant_tuple(vec![
        Value::from(1i64),
        Value::from(2i64),
        Value::from(3i64),
    ]);
    let l = list![x.clone(), y.clone()];
    print(&[
        &ops::is(&l.get(0)?, &x),
        &ops::is(&l.get(1)?, &y),
        &ops::is(&l.get(0)?, &l.get(1)?),
    ])?;
    let t = (List::<Value>::new().to_value(),).to_value();
    call_method(
        &ops::get_item(&t, &0i64.to_value())?,
        "append",
        &[t.clone()],
    )?;
    call_method(
        &ops::get_item(&t, &0i64.to_value())?,
        "append",
        &[constant_tuple(vec![
            Value::from(1i64),
            Value::from(2i64),
            Value::from(3i64),
        ])],
    )?;
    print(&[&t])?;
    let p = keep(&constant_tuple(vec![Value::from(1i64), Value::from(2i64)]));
    let q = keep(&constant_tuple(vec![
        Value::from(1i64),
        Value::from(2i64),
        Value::from(3i64),
    ]));
    print(&[&ops::is(&p, &q), &ops::is(&p, &p)])?;
    let mut link = Tuple::<Value>::empty().to_value();
    for i in 0i64..3 {
        link = (link.clone(), Value::from(i)).to_value();
    }
    print(&[&link])?;
    let mut w = Tuple::<Value>::empty().to_value();
    for i in 0i64..3 {
        w = (w.clone(),).to_value();
    }
    print(&[&w])
}
