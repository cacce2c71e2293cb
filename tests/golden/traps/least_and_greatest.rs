//! min and max: which of equals, keys, defaults, every kind of input, and their errors; typed and not.

use portalis_runtime::*;

/// The module's variables.
struct State {
    calls: Slot<List<Value>>,
}

static STATE: Global<State> = Global::new(State { calls: Slot::new() });

static KEY_PARAMS: Params = Params::new("key", &["value"]);

static LAMBDA_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_2_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_3_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_4_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_5_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_6_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_7_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_8_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_9_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_10_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_11_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_12_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_13_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_14_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_15_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_LAMBDA_PARAMS: Params = Params::new("<lambda>.<locals>.<lambda>", &[]);

fn extremes(values: &List<Int>) -> Res<(Int, Int, Int, Int)> {
    Ok((
        builtins::min(iter::ok(values.iter()))?,
        builtins::max(iter::ok(values.iter()))?,
        builtins::min_or(iter::ok(values.iter()), Int::new(7))?,
        builtins::max_by_key(iter::ok(values.iter()), move |item: &Int| {
            Ok(extremes_lambda(item.clone()))
        })?,
    ))
}

fn extremes_lambda(v: Int) -> Int {
    -&v
}

fn words_by_length(words: &List<Str>) -> Res<(Str, Str, Str, Str)> {
    Ok((
        builtins::min_by_key(iter::ok(words.iter()), {
            let key_2 = builtin("len");
            move |item: &Str| Ok(i64::from_value(&call(&key_2, &[item.to_value()])?)?)
        })?,
        builtins::max_by_key(iter::ok(words.iter()), {
            let key_3 = builtin("len");
            move |item: &Str| Ok(i64::from_value(&call(&key_3, &[item.to_value()])?)?)
        })?,
        builtins::max(iter::ok(words.iter()))?,
        builtins::min(iter::ok(words.iter()))?,
    ))
}

fn pairs(items: &List<(i64, Str)>) -> Res<((i64, Str), (i64, Str), (i64, Str), (i64, Str))> {
    Ok((
        builtins::min(iter::ok(items.iter()))?,
        builtins::max(iter::ok(items.iter()))?,
        builtins::max_by_key(iter::ok(items.iter()), move |item: &(i64, Str)| {
            Ok(pairs_lambda(item))
        })?,
        builtins::min_by_key(iter::ok(items.iter()), move |item: &(i64, Str)| {
            Ok(pairs_lambda_2(item))
        })?,
    ))
}

fn pairs_lambda(p: &(i64, Str)) -> i64 {
    p.0
}

fn pairs_lambda_2(p: &(i64, Str)) -> Str {
    p.1.clone()
}

fn key(value: &Value) -> Res<Value> {
    STATE.calls.get("calls")?.append(value.clone());
    ops::modulo(value, &Value::from(3i64))
}

fn genexpr(iterable: (i64, i64)) -> Generator<i64> {
    Generator::new("<genexpr>", move |co: Co<i64>| async move {
        for x in tuple![iterable.0, iterable.1].iter() {
            co.give(x * x).await?;
        }
        Ok(Value::NONE)
    })
}

fn lambda() -> Res<i64> {
    builtins::min(iter::ok(List::<i64>::new().iter()))
}

fn lambda_2() -> Res<i64> {
    builtins::max(iter::ok(Tuple::<i64>::empty().iter()))
}

fn lambda_3() -> Res<i64> {
    builtins::max(lambda_genexpr(&List::<i64>::new()).to_iter())
}

fn lambda_genexpr(iterable: &List<i64>) -> Generator<i64> {
    let iterable = iterable.clone();
    Generator::new(
        "<lambda>.<locals>.<genexpr>",
        move |co: Co<i64>| async move {
            for x in iterable.iter() {
                co.give(x).await?;
            }
            Ok(Value::NONE)
        },
    )
}

fn lambda_4() -> Res<Str> {
    builtins::min_by_key(iter::ok(Str::lit("").iter()), {
        let key_2 = builtin("len");
        move |item: &Str| Ok(i64::from_value(&call(&key_2, &[item.to_value()])?)?)
    })
}

fn lambda_5() -> Res<Value> {
    call(&builtin("min"), &[])
}

fn lambda_6() -> Res<Value> {
    call(&builtin("max"), &[Value::from(5i64)])
}

fn lambda_7() -> Res<Value> {
    builtins::max2(Value::from(1i64), Value::from(Str::lit("a")))
}

fn lambda_8() -> Res<Option<i64>> {
    builtins::min(iter::ok(
        List::<Option<i64>>::from(vec![Some(1i64), None]).iter(),
    ))
}

fn lambda_9() -> Res<Value> {
    call_kw(
        &builtin("max"),
        &[Value::from(1i64), Value::from(2i64)],
        &[(Str::lit("default"), Value::from(3i64))],
    )
}

fn lambda_10() -> Res<Value> {
    builtins::min2(values![1].to_value(), Value::from(5i64))
}

fn lambda_11() -> Res<Value> {
    call_kw(
        &builtin("max"),
        &[values![1, 2].to_value()],
        &[(Str::lit("key"), Value::from(5i64))],
    )
}

fn lambda_12() -> Res<Complex> {
    builtins::max(iter::ok(
        list![Complex::new(0.0, 1.0), Complex::new(0.0, 2.0)].iter(),
    ))
}

fn lambda_13() -> Res<Value> {
    call_kw(
        &builtin("min"),
        &[values![1].to_value()],
        &[(Str::lit("foo"), Value::from(2i64))],
    )
}

fn lambda_14() -> Res<Dict<Value, Value>> {
    builtins::max2(Dict::<Value, Value>::new(), Dict::<Value, Value>::new())
}

fn lambda_15() -> Res<i64> {
    builtins::min_by_key(iter::ok(list![1i64, 2].iter()), {
        let key_2 = Function::new(&LAMBDA_LAMBDA_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_lambda()))
        });
        move |item: &i64| call(&key_2, &[item.to_value()])
    })
}

fn lambda_lambda() -> i64 {
    0
}

/// The module's body.
pub fn run() -> Res<()> {
    STATE.calls.set(List::<Value>::new());

    print(&[
        &extremes(&list![Int::new(3), Int::new(1), Int::new(2), Int::new(1)])?,
        &extremes(&list![
            Int::new(2).pow_nonneg(&Int::new(63)),
            -Int::new(2).pow_nonneg(&Int::new(70))
        ])?,
        &words_by_length(&list!["bb", "a", "cc", "d"])?,
        &pairs(&list![
            (1, Str::lit("b")),
            (1, Str::lit("a")),
            (0, Str::lit("z"))
        ])?,
    ])?;
    print(&[
        &builtins::max_by_key(iter::ok(list![4i64, 1, 7, 3].iter()), move |item: &i64| {
            key(&Value::from(*item))
        })?,
        &STATE.calls.get("calls")?,
        &call_kw(
            &builtin("min"),
            &[Value::from(5i64), Value::from(2i64), Value::from(8i64)],
            &[(
                Str::lit("key"),
                Function::shared(Function::new(&KEY_PARAMS, Vec::new(), move |args| {
                    key(&args[0])
                })),
            )],
        )?,
        &STATE.calls.get("calls")?.slice(4..),
    ])?;
    for item_2 in ops::iter(
        &(
            (1i64, 1.0),
            (1.0, 1i64),
            (true, 1i64),
            (0i64, false),
            (-0.0, 0.0),
            (0.0, -0.0),
            (builtins::float_from_str(&Str::lit("nan"))?, 1i64),
            (1i64, builtins::float_from_str(&Str::lit("nan"))?),
        )
            .to_value(),
    )? {
        let items: [Value; 2] = unpack(unpack_iter(&item_2?)?)?;
        let first = items[0].clone();
        let second = items[1].clone();
        print_with(
            &[
                &builtins::max2(first.clone(), second.clone())?,
                &builtins::min2(first.clone(), second.clone())?,
                &builtins::max(iter::ok(list![first.clone(), second.clone()].iter()))?,
                &builtins::min(iter::ok(tuple![first.clone(), second.clone()].iter()))?,
            ],
            " ",
            "; ",
        )?;
    }
    print(&[])?;
    let new_a = values![1];
    let new_b = values![1];
    let a = new_a;
    let b = new_b;
    print(&[
        &builtins::max2(a.clone(), b.clone())?.is(&a),
        &builtins::min2(a.clone(), b.clone())?.is(&a),
        &builtins::max(iter::ok(list![a.clone(), b.clone()].iter()))?.is(&a),
        &ops::is(
            &call_kw(
                &builtin("min"),
                &[b.to_value(), a.to_value()],
                &[(Str::lit("key"), builtin("len"))],
            )?,
            &b.to_value(),
        ),
    ])?;
    print(&[
        &builtins::max(iter::ok(Str::lit("hello").iter()))?,
        &builtins::min(Dict::of(vec![(3i64, 1i64), (2i64, 5i64)])?.iter_keys())?,
        &builtins::max(Set::<i64>::constant(vec![1i64, 5i64, 3i64]).copy().iter())?,
        &builtins::min(iter::ok(range::range_i64(5, 0, -2)))?,
        &builtins::max(iter::ok(Bytes::lit(b"ab").iter()))?,
        &builtins::max_or(genexpr((-3i64, 2i64)).to_iter(), 0)?,
        &builtins::min(ops::iter(&call(
            &builtin("iter"),
            &[Value::from(Str::lit("zy"))],
        )?)?)?,
    ])?;
    print(&[
        &builtins::min_or(
            iter::ok(List::<i64>::new().iter()).map(|item| {
                let item = item?;
                Ok(Some(item))
            }),
            None,
        )?,
        &builtins::max_or(
            iter::ok(Tuple::<i64>::empty().iter()).map(|item| {
                let item = item?;
                Ok(Value::from(item))
            }),
            Value::from(Str::lit("d")),
        )?,
        &builtins::min_by_key_or(
            Dict::<i64, i64>::new().iter_keys().map(|item| {
                let item = item?;
                Ok(Value::from(item))
            }),
            {
                let key_3 = builtin("len");
                move |item: &Value| Ok(Int::from_value(&call(&key_3, &[item.to_value()])?)?)
            },
            List::<Value>::new().to_value(),
        )?,
        &call_kw(
            &builtin("max"),
            &[List::<Value>::new().to_value()],
            &[
                (Str::lit("default"), Value::from(0i64)),
                (Str::lit("key"), Value::NONE),
            ],
        )?,
        &builtins::max_or(iter::ok(list![2i64, 3].iter()), 9)?,
        &call_kw(
            &builtin("max"),
            &[Value::from(3i64), Value::from(5i64)],
            &[(Str::lit("key"), Value::NONE)],
        )?,
    ])?;
    print(&[
        &builtins::max2(
            Value::from(Int::new(10).pow_nonneg(&Int::new(20))),
            Value::from(1e20),
        )?,
        &builtins::min2(
            Value::from(Int::new(10).pow_nonneg(&Int::new(20))),
            Value::from(1e20),
        )?,
        &builtins::max2(
            Value::from(Int::new(2).pow_nonneg(&Int::new(53)) + 1),
            Value::from(float::pow_int(2.0, 53)?),
        )?,
        &builtins::max(iter::ok(
            list![list![1i64, 2], list![1i64, 3], list![0i64]].iter(),
        ))?,
        &builtins::min(iter::ok(
            list![(2i64, Str::lit("a")), (1i64, Str::lit("z"))].iter(),
        ))?,
        &call_kw(
            &builtin("max"),
            &[Value::from(Str::lit("a")), Value::from(Str::lit("B"))],
            &[(Str::lit("key"), ops::get_attr(&builtin("str"), "lower")?)],
        )?,
    ])?;
    for action in tuple![
        Function::new(&LAMBDA_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda()?
        ))),
        Function::new(&LAMBDA_2_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_2()?
        ))),
        Function::new(&LAMBDA_3_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_3()?
        ))),
        Function::new(&LAMBDA_4_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_4()?
        ))),
        Function::new(&LAMBDA_5_PARAMS, Vec::new(), move |_| lambda_5()),
        Function::new(&LAMBDA_6_PARAMS, Vec::new(), move |_| lambda_6()),
        Function::new(&LAMBDA_7_PARAMS, Vec::new(), move |_| lambda_7()),
        Function::new(&LAMBDA_8_PARAMS, Vec::new(), move |_| Ok(
            lambda_8()?.to_value()
        )),
        Function::new(&LAMBDA_9_PARAMS, Vec::new(), move |_| lambda_9()),
        Function::new(&LAMBDA_10_PARAMS, Vec::new(), move |_| lambda_10()),
        Function::new(&LAMBDA_11_PARAMS, Vec::new(), move |_| lambda_11()),
        Function::new(&LAMBDA_12_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_12()?
        ))),
        Function::new(&LAMBDA_13_PARAMS, Vec::new(), move |_| lambda_13()),
        Function::new(&LAMBDA_14_PARAMS, Vec::new(), move |_| Ok(
            lambda_14()?.to_value()
        )),
        Function::new(&LAMBDA_15_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_15()?
        )))
    ]
    .iter()
    {
        let caught: Res<()> = 'attempt3: {
            attempt!(
                'attempt3,
                print(&[&attempt!('attempt3, call(&action, &[]))])
            );
            Ok(())
        };
        if let Some(error_2) = except(
            caught,
            &(builtin("TypeError"), builtin("ValueError")).to_value(),
        )? {
            let error = error_2.value();
            print(&[&error.type_name(), &error])?;
        }
    }
    Ok(())
}
