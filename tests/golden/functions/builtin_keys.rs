use portalis_runtime::*;

fn rows(n: i64) -> List<Value> {
    list_of![values![Value::from(n - i), Value::from(i), 1].to_value(), for i in 0i64..n]
}

fn pairs(n: i64) -> List<((i64, i64), (i64, i64))> {
    list_of![((i, i + 1), (i, 0i64)), for i in 0i64..n]
}

fn genexpr(iterable: &List<Value>) -> Generator<Value> {
    let iterable = iterable.clone();
    Generator::new("<genexpr>", move |co: Co<Value>| async move {
        for row in iterable.iter() {
            co.give(row.clone()).await?;
        }
        Ok(Value::NONE)
    })
}

/// The module's body.
pub fn run() -> Res<()> {
    let table = rows(3);
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(
            builtins::list_from(
                builtins::map(
                    {
                        let key = builtin("sorted");
                        move |item: &Value| {
                            Ok(List::<Value>::from_value(&call(&key, &[item.to_value()])?)?)
                        }
                    },
                    iter::ok(table.iter()),
                )?
                .boxed("map"),
            )?
            .to_value(),
        );
        args_2.push(
            {
                let items = List::<List<Value>>::new();
                items.extend(
                    builtins::map(
                        {
                            let key_2 = builtin("list");
                            move |item: &Value| {
                                Ok(List::<Value>::from_value(&call(
                                    &key_2,
                                    &[item.to_value()],
                                )?)?)
                            }
                        },
                        iter::ok(table.iter()),
                    )?
                    .boxed("map"),
                )?;
                items
            }
            .to_value(),
        );
        args_2.extend(
            &builtins::map(
                {
                    let key_3 = builtin("tuple");
                    move |item: &Value| {
                        Ok(Tuple::<Value>::from_value(&call(
                            &key_3,
                            &[item.to_value()],
                        )?)?)
                    }
                },
                iter::ok(table.iter()),
            )?
            .boxed("map")
            .to_value(),
        )?;
        args_2.call()?
    };
    for item_2 in builtins::map(
        {
            let key_4 = builtin("sorted");
            move |item: &Value| {
                Ok(List::<Value>::from_value(&call(
                    &key_4,
                    &[item.to_value()],
                )?)?)
            }
        },
        iter::ok(table.iter()),
    )?
    .boxed("map")
    {
        let row = item_2?;
        row.append(Value::from(9i64));
        print(&[&row, &call(&builtin("sum"), &[row.to_value()])?])?;
    }
    print(&[
        &builtins::list_from(
            builtins::map(
                {
                    let key_5 = builtin("max");
                    move |item: &Value| call(&key_5, &[item.to_value()])
                },
                iter::ok(table.iter()),
            )?
            .boxed("map"),
        )?,
        &builtins::list_from(
            builtins::map(
                {
                    let key_6 = builtin("sum");
                    move |item: &Value| call(&key_6, &[item.to_value()])
                },
                iter::ok(table.iter()),
            )?
            .boxed("map"),
        )?,
        &builtins::list_from(
            builtins::map(
                {
                    let key_7 = builtin("len");
                    move |item: &Value| Ok(Int::from_value(&call(&key_7, &[item.to_value()])?)?)
                },
                iter::ok(table.iter()),
            )?
            .boxed("map"),
        )?,
        &builtins::max_by_key(iter::ok(table.iter()), {
            let key_8 = builtin("sum");
            move |item: &Value| call(&key_8, &[item.to_value()])
        })?,
        &builtins::sorted_by_key(
            iter::ok(table.iter()),
            {
                let key_9 = builtin("max");
                move |item: &Value| call(&key_9, &[item.to_value()])
            },
            false,
        )?,
    ])?;
    let nested = list![table.clone(), rows(2)];
    let first = builtins::list_from(
        builtins::map(
            {
                let key_10 = builtin("max");
                move |item: &List<Value>| call(&key_10, &[item.to_value()])
            },
            iter::ok(nested.iter()),
        )?
        .boxed("map"),
    )?;
    call_method(&first.get(0)?, "append", &[Value::from(Str::lit("shared"))])?;
    print(&[
        &first,
        &nested.get(0)?,
        &builtins::list_from(
            builtins::map(
                {
                    let key_11 = builtin("min");
                    move |item: &((i64, i64), (i64, i64))| call(&key_11, &[item.to_value()])
                },
                iter::ok(pairs(2).iter()),
            )?
            .boxed("map"),
        )?,
        &builtins::sorted_by_key(
            iter::ok(pairs(3).iter()),
            {
                let key_12 = builtin("max");
                move |item: &((i64, i64), (i64, i64))| call(&key_12, &[item.to_value()])
            },
            false,
        )?,
        &builtins::max_by_key(iter::ok(nested.iter()), {
            let key_13 = builtin("sorted");
            move |item: &List<Value>| {
                Ok(List::<Value>::from_value(&call(
                    &key_13,
                    &[item.to_value()],
                )?)?)
            }
        })?,
    ])?;
    let words = list!["ba", "dca"];
    print(&[
        &builtins::list_from(
            builtins::map(
                {
                    let key_14 = builtin("list");
                    move |item: &Str| {
                        Ok(List::<Value>::from_value(&call(
                            &key_14,
                            &[item.to_value()],
                        )?)?)
                    }
                },
                iter::ok(words.iter()),
            )?
            .boxed("map"),
        )?,
        &builtins::list_from(
            builtins::map(
                {
                    let key_15 = builtin("sorted");
                    move |item: &Str| {
                        Ok(List::<Value>::from_value(&call(
                            &key_15,
                            &[item.to_value()],
                        )?)?)
                    }
                },
                iter::ok(words.iter()),
            )?
            .boxed("map"),
        )?,
        &builtins::list_from(
            builtins::map(
                {
                    let key_16 = builtin("set");
                    move |item: &Str| {
                        Ok(Set::<Value>::from_value(&call(
                            &key_16,
                            &[item.to_value()],
                        )?)?)
                    }
                },
                iter::ok(list!["a", "bb"].iter()),
            )?
            .boxed("map"),
        )?,
        &builtins::list_from(
            builtins::map(
                {
                    let key_17 = ops::get_attr(&Value::from(Str::lit("")), "join")?;
                    move |item: &List<Value>| call(&key_17, &[item.to_value()])
                },
                builtins::map(
                    {
                        let key_18 = builtin("sorted");
                        move |item: &Str| {
                            Ok(List::<Value>::from_value(&call(
                                &key_18,
                                &[item.to_value()],
                            )?)?)
                        }
                    },
                    iter::ok(words.iter()),
                )?
                .boxed("map"),
            )?
            .boxed("map"),
        )?,
    ])?;
    print(&[
        &builtins::sorted_by_key(
            iter::ok(words.iter()),
            {
                let key_19 = builtin("sorted");
                move |item: &Str| {
                    Ok(List::<Value>::from_value(&call(
                        &key_19,
                        &[item.to_value()],
                    )?)?)
                }
            },
            false,
        )?,
        &builtins::sorted_by_key(
            iter::ok(words.iter()),
            {
                let key_20 = builtin("tuple");
                move |item: &Str| {
                    Ok(Tuple::<Value>::from_value(&call(
                        &key_20,
                        &[item.to_value()],
                    )?)?)
                }
            },
            true,
        )?,
        &builtins::min_by_key(iter::ok(words.iter()), {
            let key_21 = builtin("list");
            move |item: &Str| {
                Ok(List::<Value>::from_value(&call(
                    &key_21,
                    &[item.to_value()],
                )?)?)
            }
        })?,
        &builtins::list_from(
            builtins::map(
                {
                    let key_22 = builtin("dict");
                    move |item: &List<Value>| {
                        Ok(Dict::<Value, Value>::from_value(&call(
                            &key_22,
                            &[item.to_value()],
                        )?)?)
                    }
                },
                iter::ok(list![values![(1, 2)], List::<Value>::new()].iter()),
            )?
            .boxed("map"),
        )?,
    ])?;
    print(&[
        &dict_of![
            Str::lit("").join_list(&builtins::sorted(iter::ok(w.iter()), false)?),
            w.clone(),
            for w in words.iter()
        ],
        &builtins::list_from(
            builtins::map(
                {
                    let key_23 = builtin("reversed");
                    move |item: &Str| call(&key_23, &[item.to_value()])
                },
                iter::ok(words.iter()),
            )?
            .boxed("map"),
        )?
        .get(0)?
        .type_name(),
        &builtins::list_from(
            builtins::filter(
                {
                    let key_24 = builtin("sorted");
                    move |item: &List<Value>| {
                        Ok(List::<Value>::from_value(&call(
                            &key_24,
                            &[item.to_value()],
                        )?)?)
                    }
                },
                iter::ok(list![values![1], List::<Value>::new()].iter()),
            )?
            .boxed("filter"),
        )?,
    ])?;
    let _ = {
        let mut args_3 = ArgList::new(&builtin("print"));
        args_3.extend(&table.to_value())?;
        args_3.call()?
    };
    let _ = {
        let mut args_4 = ArgList::new(&builtin("print"));
        args_4.extend(&table.to_value())?;
        args_4.extend_items(iter::ok(words.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_4.extend(&table.get(0)?)?;
        args_4.keyword("sep", Value::from(Str::lit("; ")))?;
        args_4.call()?
    };
    let _ = {
        let mut args_5 = ArgList::new(&builtin("print"));
        args_5.extend(
            &Dict::of(vec![(Value::from(Str::lit("k")), values![1].to_value())])?.items_value(),
        )?;
        args_5.extend(
            &Dict::of(vec![(Value::from(Str::lit("k")), values![1].to_value())])?.values_value(),
        )?;
        args_5.extend(
            &builtins::enumerate(iter::ok(words.iter()), 0)?
                .boxed("enumerate")
                .to_value(),
        )?;
        args_5.extend(
            &builtins::zip2(iter::ok(words.iter()), iter::ok(table.iter()))?
                .boxed("zip")
                .to_value(),
        )?;
        args_5.extend(&genexpr(&table).to_value())?;
        args_5.extend_items(iter::ok(list![List::<i64>::new()].iter()).map(|item| {
            let item = item?;
            Ok(item.to_value())
        }))?;
        args_5.extend(&((1i64, list![2i64]), (3i64, list![4i64])).to_value())?;
        args_5.call()?
    };
    Ok(())
}
