use portalis_runtime::*;

fn geninf(n: i64) -> Generator<i64> {
    Generator::new("geninf", move |co: Co<i64>| async move {
        co.give(n).await?;
        co.delegate(geninf(n + 1)).await?;
        Ok(Value::NONE)
    })
}

fn tree(n: i64) -> Generator<i64> {
    Generator::new("tree", move |co: Co<i64>| async move {
        if n != 0 {
            co.delegate(tree(n - 1)).await?;
            co.give(n).await?;
        }
        Ok(Value::NONE)
    })
}

fn cons(
    xs: &List<i64>,
) -> Res<
    Option<(
        i64,
        Option<(
            i64,
            Option<(
                i64,
                Option<(
                    i64,
                    Option<(i64, Option<(i64, Option<(i64, Option<(i64, Value)>)>)>)>,
                )>,
            )>,
        )>,
    )>,
> {
    let _depth = recursion::enter()?;
    Ok(if !xs.is_empty() {
        Some((
            xs.get(0)?,
            cons(&xs.slice(1..))?.map(|item| {
                let tuple = item;
                (
                    tuple.0,
                    tuple.1.clone().map(|item| {
                        let tuple_2 = item;
                        (
                            tuple_2.0,
                            tuple_2.1.clone().map(|item| {
                                let tuple_3 = item;
                                (
                                    tuple_3.0,
                                    tuple_3.1.clone().map(|item| {
                                        let tuple_4 = item;
                                        (
                                            tuple_4.0,
                                            tuple_4.1.clone().map(|item| {
                                                let tuple_5 = item;
                                                (
                                                    tuple_5.0,
                                                    tuple_5.1.clone().map(|item| {
                                                        let tuple_6 = item;
                                                        (
                                                            tuple_6.0,
                                                            tuple_6.1.clone().map(|item| {
                                                                let tuple_7 = item;
                                                                (tuple_7.0, tuple_7.1.to_value())
                                                            }),
                                                        )
                                                    }),
                                                )
                                            }),
                                        )
                                    }),
                                )
                            }),
                        )
                    }),
                )
            }),
        ))
    } else {
        None
    })
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut i: Option<i64> = None;
    let caught: Res<()> = 'attempt: {
        for item_2 in geninf(0).to_iter() {
            i = Some(attempt!('attempt, item_2));
        }
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("RecursionError"))? {
        let e = error.value();
        print(&[&Str::lit("gen"), &e, defined(&i, "i")?])?;
    }
    print(&[&builtins::list_from(tree(900).to_iter())?.len()])?;
    let mut t: Tuple<Value> = Tuple::<Value>::empty();
    for item_3 in 0i64..20 {
        i = Some(item_3);
        t = tuple![
            t.clone().to_value(),
            Value::from(*defined(&i, "i")?),
            t.clone().to_value()
        ];
    }
    print(&[&ops::get_item(
        &ops::get_item(&t.get(0)?, &0i64.to_value())?,
        &1i64.to_value(),
    )?])?;
    let mut pair: Option<(
        Str,
        Option<(
            Str,
            Option<(
                Str,
                Option<(
                    Str,
                    Option<(Str, Option<(Str, Option<(Str, Option<(Str, Value)>)>)>)>,
                )>,
            )>,
        )>,
    )> = None;
    for c in Str::lit("abc").iter() {
        pair = Some((
            c.clone(),
            pair.clone().map(|item| {
                let tuple = item;
                (
                    tuple.0.clone(),
                    tuple.1.clone().map(|item| {
                        let tuple_2 = item;
                        (
                            tuple_2.0.clone(),
                            tuple_2.1.clone().map(|item| {
                                let tuple_3 = item;
                                (
                                    tuple_3.0.clone(),
                                    tuple_3.1.clone().map(|item| {
                                        let tuple_4 = item;
                                        (
                                            tuple_4.0.clone(),
                                            tuple_4.1.clone().map(|item| {
                                                let tuple_5 = item;
                                                (
                                                    tuple_5.0.clone(),
                                                    tuple_5.1.clone().map(|item| {
                                                        let tuple_6 = item;
                                                        (
                                                            tuple_6.0.clone(),
                                                            tuple_6.1.clone().map(|item| {
                                                                let tuple_7 = item;
                                                                (
                                                                    tuple_7.0.clone(),
                                                                    tuple_7.1.to_value(),
                                                                )
                                                            }),
                                                        )
                                                    }),
                                                )
                                            }),
                                        )
                                    }),
                                )
                            }),
                        )
                    }),
                )
            }),
        ));
    }
    print(&[&pair])?;
    print(&[&cons(&list![1, 2, 3])?])?;
    let mut st: Tuple<Value> = tuple![Value::from(Str::lit("a"))];
    for item_4 in 0i64..3 {
        i = Some(item_4);
        st = st.concat(&tuple![st.clone().to_value()]);
    }
    print(&[&st])
}
