//! Unpacking: stars anywhere, nesting, and the messages when the count is wrong.

use portalis_runtime::*;

/// The module's variables.
struct State {
    default_f_b: Slot<Value>,
    default_f_d: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    default_f_b: Slot::new(),
    default_f_d: Slot::new(),
});

static TWO_PARAMS: Params = Params::new("two", &["values"]);

static STARRED_PARAMS: Params = Params::new("starred", &["values"]);

static F_PARAMS: Params = Params::new("f", &["a", "b", "args", "c", "d", "kw"])
    .keyword_only(2)
    .star()
    .star_star();

static LAMBDA_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_2_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_3_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_4_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_5_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_6_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_7_PARAMS: Params = Params::new("<lambda>", &[]);

fn two(values: &Value) -> Res<(Value, Value)> {
    let value = values.clone();
    let items: [Value; 2] = unpack(unpack_iter(&value)?)?;
    let m = items[0].clone();
    let n = items[1].clone();
    Ok((m.clone(), n.clone()))
}

fn starred(values: &Value) -> Res<(Value, Value)> {
    let value = values.clone();
    let items = unpack_star(unpack_iter(&value)?, 1, 1)?;
    let m = items.0[0].clone();
    let __ = items.1.clone();
    let n = items.2[0].clone();
    Ok((m.clone(), n.clone()))
}

fn genexpr(iterable: &Range) -> Generator<Value> {
    let iterable = iterable.clone();
    Generator::new("<genexpr>", move |co: Co<Value>| async move {
        for item_2 in iterable.iter() {
            let x = item_2.to_index()?;
            co.give(Value::from(x)).await?;
        }
        Ok(Value::NONE)
    })
}

fn genexpr_2(iterable: &Range) -> Generator<Value> {
    let iterable = iterable.clone();
    Generator::new("<genexpr>", move |co: Co<Value>| async move {
        for item_2 in iterable.iter() {
            let x = item_2.to_index()?;
            co.give(Value::from(x)).await?;
        }
        Ok(Value::NONE)
    })
}

fn f(
    a: &Value,
    b: &Value,
    args_2: &Tuple<Value>,
    c: &Value,
    d: &Value,
    kw: &Dict<Value, Value>,
) -> (Value, Value, Tuple<Value>, Value, Value, Dict<Value, Value>) {
    (
        a.clone(),
        b.clone(),
        args_2.clone(),
        c.clone(),
        d.clone(),
        kw.clone(),
    )
}

fn lambda() -> Res<Value> {
    call(
        &Function::shared(Function::new(
            &F_PARAMS,
            vec![
                None,
                Some(Value::from(2i64)),
                None,
                None,
                Some(Value::from(4i64)),
                None,
            ],
            move |args| {
                Ok(f(
                    &args[0],
                    &args[1],
                    &Tuple::<Value>::from_value(&args[2])?,
                    &args[3],
                    &args[4],
                    &Dict::<Value, Value>::from_value(&args[5])?,
                )
                .to_value())
            },
        )),
        &[],
    )
}

fn lambda_2() -> Res<Value> {
    call(
        &Function::shared(Function::new(
            &F_PARAMS,
            vec![
                None,
                Some(Value::from(2i64)),
                None,
                None,
                Some(Value::from(4i64)),
                None,
            ],
            move |args| {
                Ok(f(
                    &args[0],
                    &args[1],
                    &Tuple::<Value>::from_value(&args[2])?,
                    &args[3],
                    &args[4],
                    &Dict::<Value, Value>::from_value(&args[5])?,
                )
                .to_value())
            },
        )),
        &[Value::from(1i64)],
    )
}

fn lambda_3() -> Res<Value> {
    call_kw(
        &Function::shared(Function::new(
            &F_PARAMS,
            vec![
                None,
                Some(Value::from(2i64)),
                None,
                None,
                Some(Value::from(4i64)),
                None,
            ],
            move |args| {
                Ok(f(
                    &args[0],
                    &args[1],
                    &Tuple::<Value>::from_value(&args[2])?,
                    &args[3],
                    &args[4],
                    &Dict::<Value, Value>::from_value(&args[5])?,
                )
                .to_value())
            },
        )),
        &[Value::from(1i64)],
        &[
            (Str::lit("c"), Value::from(1i64)),
            (Str::lit("a"), Value::from(2i64)),
        ],
    )
}

fn lambda_4() -> Res<Value> {
    call(
        &Function::shared(Function::new(&TWO_PARAMS, Vec::new(), move |args| {
            Ok(two(&args[0])?.to_value())
        })),
        &[],
    )
}

fn lambda_5() -> Res<Value> {
    call(
        &Function::shared(Function::new(&TWO_PARAMS, Vec::new(), move |args| {
            Ok(two(&args[0])?.to_value())
        })),
        &[Value::from(1i64), Value::from(2i64)],
    )
}

fn lambda_6() -> Res<Value> {
    call_kw(
        &Function::shared(Function::new(&TWO_PARAMS, Vec::new(), move |args| {
            Ok(two(&args[0])?.to_value())
        })),
        &[],
        &[(Str::lit("v"), Value::from(1i64))],
    )
}

fn lambda_7() -> Res<()> {
    {
        call_kw(
            &builtin("print"),
            &[],
            &[(Str::lit("zzz"), Value::from(1i64))],
        )?;
    };
    Ok(())
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut x: i64 = 0;
    let mut y: i64 = 0;
    let mut y_2: i64 = 0;
    let mut x_2: i64 = 0;
    let mut error: Value = Value::NONE;
    let value_2 = (1i64, 2i64);
    let items = unpack_star(iter::ok(tuple![value_2.0, value_2.1].iter()), 1, 1)?;
    let a = items.0[0];
    let b = items.1.clone();
    let c = items.2[0];
    print(&[&a, &b, &c])?;
    let value_3 = Str::lit("xyz");
    let items_2 = unpack_star(iter::ok(value_3.iter()), 0, 1)?;
    let a = items_2.1.clone();
    let b = items_2.2[0].clone();
    let value_4 = (1i64, Str::lit("pqr"));
    let new_d1 = Dict::of(vec![(Str::lit("k"), 1i64)])?;
    let tuple = value_4;
    let a1 = tuple.0;
    let items_3 = unpack_star(iter::ok(tuple.1.iter()), 1, 0)?;
    let b1 = items_3.0[0].clone();
    let c1 = items_3.1.clone();
    let d1 = new_d1;
    print(&[&a, &b, &a1, &b1, &c1, &d1])?;
    let value_5 = (1i64, 2i64);
    x = value_5.0;
    y = value_5.1;
    y_2 = value_5.0;
    x_2 = value_5.1;
    print(&[&x_2, &y_2])?;
    let value_6 = Dict::of(vec![(Str::lit("k1"), 1i64), (Str::lit("k2"), 2i64)])?;
    let items_4: [Str; 2] = unpack(value_6.iter_keys())?;
    let first = items_4[0].clone();
    let second = items_4[1].clone();
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(first.to_value());
        args_2.push(second.to_value());
        args_2.extend(&builtins::range_stop(&Int::new(2)).to_value())?;
        args_2.extend(&Value::from(Str::lit("ab")))?;
        args_2.keyword("sep", Value::from(Str::lit("-")))?;
        args_2.call()?
    };
    for item_2 in (0i64..).zip(values![(1, 2, 3), "ab"].iter()) {
        let tuple_2 = item_2;
        let i = tuple_2.0;
        let items_5 = unpack_star(unpack_iter(&tuple_2.1)?, 1, 0)?;
        let p = items_5.0[0].clone();
        let q = items_5.1.clone();
        print(&[&i, &p, &q])?;
    }

    for (function, value) in tuple![
        (
            Function::shared(Function::new(&TWO_PARAMS, Vec::new(), move |args| Ok(two(
                &args[0]
            )?
            .to_value()))),
            values![1].to_value()
        ),
        (
            Function::shared(Function::new(&TWO_PARAMS, Vec::new(), move |args| Ok(two(
                &args[0]
            )?
            .to_value()))),
            (1i64, 2i64, 3i64).to_value()
        ),
        (
            Function::shared(Function::new(&TWO_PARAMS, Vec::new(), move |args| Ok(two(
                &args[0]
            )?
            .to_value()))),
            Value::from(Str::lit(""))
        ),
        (
            Function::shared(Function::new(&TWO_PARAMS, Vec::new(), move |args| Ok(two(
                &args[0]
            )?
            .to_value()))),
            Value::from(5i64)
        ),
        (
            Function::shared(Function::new(&TWO_PARAMS, Vec::new(), move |args| Ok(two(
                &args[0]
            )?
            .to_value()))),
            Value::NONE
        ),
        (
            Function::shared(Function::new(&TWO_PARAMS, Vec::new(), move |args| Ok(two(
                &args[0]
            )?
            .to_value()))),
            Dict::of(vec![(Value::from(1i64), Value::from(2i64))])?.to_value()
        ),
        (
            Function::shared(Function::new(&TWO_PARAMS, Vec::new(), move |args| Ok(two(
                &args[0]
            )?
            .to_value()))),
            values![1].iter().boxed("list_iterator").to_value()
        ),
        (
            Function::shared(Function::new(&TWO_PARAMS, Vec::new(), move |args| Ok(two(
                &args[0]
            )?
            .to_value()))),
            builtins::range_stop(&Int::new(9)).to_value()
        ),
        (
            Function::shared(Function::new(&TWO_PARAMS, Vec::new(), move |args| Ok(two(
                &args[0]
            )?
            .to_value()))),
            Set::<Value>::constant(vec![
                Value::from(3i64),
                Value::from(4i64),
                Value::from(5i64)
            ])
            .copy()
            .to_value()
        ),
        (
            Function::shared(Function::new(&STARRED_PARAMS, Vec::new(), move |args| Ok(
                starred(&args[0])?.to_value()
            ))),
            values![1].to_value()
        ),
        (
            Function::shared(Function::new(&STARRED_PARAMS, Vec::new(), move |args| Ok(
                starred(&args[0])?.to_value()
            ))),
            Tuple::<Value>::empty().to_value()
        ),
        (
            Function::shared(Function::new(&STARRED_PARAMS, Vec::new(), move |args| Ok(
                starred(&args[0])?.to_value()
            ))),
            Value::from(7i64)
        ),
        (
            Function::shared(Function::new(&TWO_PARAMS, Vec::new(), move |args| Ok(two(
                &args[0]
            )?
            .to_value()))),
            Value::from(Str::lit("ab"))
        ),
        (
            Function::shared(Function::new(&STARRED_PARAMS, Vec::new(), move |args| Ok(
                starred(&args[0])?.to_value()
            ))),
            Value::from(Str::lit("abcd"))
        ),
        (
            Function::shared(Function::new(&TWO_PARAMS, Vec::new(), move |args| Ok(two(
                &args[0]
            )?
            .to_value()))),
            genexpr(&builtins::range_stop(&Int::new(2))).to_value()
        ),
        (
            Function::shared(Function::new(&TWO_PARAMS, Vec::new(), move |args| Ok(two(
                &args[0]
            )?
            .to_value()))),
            genexpr_2(&builtins::range_stop(&Int::new(5))).to_value()
        )
    ]
    .iter()
    {
        let caught: Res<()> = 'attempt3: {
            attempt!(
                'attempt3,
                print(&[&attempt!('attempt3, call(&function, &[value.clone()]))])
            );
            Ok(())
        };
        if let Some(error_2) = except(
            caught,
            &(builtin("TypeError"), builtin("ValueError")).to_value(),
        )? {
            error = error_2.value();
            print(&[&error.type_name(), &error])?;
        }
    }

    print(&[
        &f(
            &Value::from(1i64),
            &Value::from(2i64),
            &Tuple::<Value>::empty(),
            &Value::from(3i64),
            &Value::from(4i64),
            &Dict::<Value, Value>::new(),
        ),
        &{
            let mut args_3 = ArgList::new(&Function::shared(Function::new(
                &F_PARAMS,
                vec![
                    None,
                    Some(Value::from(2i64)),
                    None,
                    None,
                    Some(Value::from(4i64)),
                    None,
                ],
                move |args| {
                    Ok(f(
                        &args[0],
                        &args[1],
                        &Tuple::<Value>::from_value(&args[2])?,
                        &args[3],
                        &args[4],
                        &Dict::<Value, Value>::from_value(&args[5])?,
                    )
                    .to_value())
                },
            )));
            args_3.extend(&values![1, 2, 3].to_value())?;
            args_3.keywords(
                &Dict::of(vec![
                    (Value::from(Str::lit("c")), Value::from(5i64)),
                    (Value::from(Str::lit("z")), Value::from(6i64)),
                ])?
                .to_value(),
            )?;
            args_3.call()?
        },
        &{
            let mut args_4 = ArgList::new(&Function::shared(Function::new(
                &F_PARAMS,
                vec![
                    None,
                    Some(Value::from(2i64)),
                    None,
                    None,
                    Some(Value::from(4i64)),
                    None,
                ],
                move |args| {
                    Ok(f(
                        &args[0],
                        &args[1],
                        &Tuple::<Value>::from_value(&args[2])?,
                        &args[3],
                        &args[4],
                        &Dict::<Value, Value>::from_value(&args[5])?,
                    )
                    .to_value())
                },
            )));
            args_4.extend(&Value::from(Str::lit("ab")))?;
            args_4.extend(&values![7].to_value())?;
            args_4.keyword("c", Value::from(0i64))?;
            args_4.keywords(
                &Dict::of(vec![(Value::from(Str::lit("d")), Value::from(1i64))])?.to_value(),
            )?;
            args_4.call()?
        },
        &{
            let items_6 = List::<Value>::new();
            items_6.extend(iter::ok(0i64..3).map(|item| {
                let item = item?;
                Ok(Value::from(item))
            }))?;
            items_6.extend(iter::ok(Str::lit("x").iter()).map(|item| {
                let item = item?;
                Ok(Value::from(item))
            }))?;
            items_6
        },
        &{
            let items_7 = Set::<i64>::new();
            items_7.update(iter::ok(list![1i64].iter()))?;
            items_7.update(iter::ok(tuple![2i64].iter()))?;
            items_7
        },
        &Tuple::from(
            {
                let items_8 = List::<i64>::new();
                items_8.extend(iter::ok(List::<i64>::new().iter()))?;
                items_8.append(1i64);
                items_8
            }
            .to_vec(),
        ),
    ])?;
    for action in tuple![
        Function::new(&LAMBDA_PARAMS, Vec::new(), move |_| lambda()),
        Function::new(&LAMBDA_2_PARAMS, Vec::new(), move |_| lambda_2()),
        Function::new(&LAMBDA_3_PARAMS, Vec::new(), move |_| lambda_3()),
        Function::new(&LAMBDA_4_PARAMS, Vec::new(), move |_| lambda_4()),
        Function::new(&LAMBDA_5_PARAMS, Vec::new(), move |_| lambda_5()),
        Function::new(&LAMBDA_6_PARAMS, Vec::new(), move |_| lambda_6()),
        Function::new(&LAMBDA_7_PARAMS, Vec::new(), move |_| {
            lambda_7()?;
            Ok(Value::NONE)
        })
    ]
    .iter()
    {
        let caught_2: Res<()> = 'attempt5: {
            attempt!('attempt5, call(&action, &[]));
            Ok(())
        };
        if let Some(error_3) = except(caught_2, &builtin("TypeError"))? {
            error = error_3.value();
            print(&[&error])?;
        }
    }
    Ok(())
}
