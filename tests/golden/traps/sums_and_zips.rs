//! zip strict, enumerate start, sum of floats and lists, map and filter laziness.

use portalis_runtime::*;

/// The module's variables.
struct State {
    log: Slot<List<i64>>,
}

static STATE: Global<State> = Global::new(State { log: Slot::new() });

static LAMBDA_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_2_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_3_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_4_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_5_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_6_PARAMS: Params = Params::new("<lambda>", &["a", "b"]);

fn lambda() -> Res<List<Value>> {
    builtins::list_from(
        builtins::zip2_strict(
            iter::ok(Str::lit("ab").iter()),
            iter::ok(list![1i64].iter()),
            true,
        )?
        .boxed("zip")
        .map(|item| {
            let item = item?;
            Ok(item.to_value())
        }),
    )
}

fn lambda_2() -> Res<List<Value>> {
    builtins::list_from(
        builtins::zip2_strict(
            iter::ok(Str::lit("a").iter()),
            iter::ok(list![1i64, 2].iter()),
            true,
        )?
        .boxed("zip")
        .map(|item| {
            let item = item?;
            Ok(item.to_value())
        }),
    )
}

fn lambda_3() -> Res<Value> {
    call(&builtin("sum"), &[Value::from(Str::lit("ab"))])
}

fn lambda_4() -> Res<Value> {
    call(
        &builtin("sum"),
        &[values!["a"].to_value(), Value::from(Str::lit(""))],
    )
}

fn lambda_5() -> Res<Value> {
    call(&builtin("sum"), &[values![1, "a"].to_value()])
}

fn lambda_6(a: &Value, b: &Value) -> Res<Value> {
    ops::add(a, b)
}

fn lambda_7(v: i64) -> Res<i64> {
    Ok({
        STATE.log.get("log")?.append(v);
        v
    })
}

fn lambda_8(v: i64) -> bool {
    v > 1
}

fn genexpr(iterable: &List<i64>) -> Generator<bool> {
    let iterable = iterable.clone();
    Generator::new("<genexpr>", move |co: Co<bool>| async move {
        for v in iterable.iter() {
            co.give(v > 0).await?;
        }
        Ok(Value::NONE)
    })
}

/// The module's body.
pub fn run() -> Res<()> {
    print(&[
        &builtins::sum_float(iter::ok(list![0.1].repeat(10)?.iter()))?,
        &builtins::sum_float(iter::ok(list![0.1, 0.2, 0.3].iter()))?,
        &builtins::sum_float(iter::ok(list![1e16, 1.0, -1e16].iter()))?,
        &builtins::sum_int_from(
            iter::ok(List::<i64>::new().iter()).map(|item| {
                let item = item?;
                Ok(Int::new(item))
            }),
            &Int::new(5),
        )?,
        &call(
            &builtin("sum"),
            &[
                list![values![1].to_value(), values![2].to_value()].to_value(),
                List::<Value>::new().to_value(),
            ],
        )?,
        &call(&builtin("sum"), &[(1i64, 2.5, true).to_value()])?,
        &builtins::sum_i64(Dict::of(vec![(1i64, 2i64), (3i64, 4i64)])?.iter_keys())?,
    ])?;
    print(&[
        &builtins::list_from(
            builtins::zip2_strict(
                iter::ok(Str::lit("ab").iter()),
                iter::ok(list![1i64, 2].iter()),
                true,
            )?
            .boxed("zip"),
        )?,
        &builtins::list_from(ops::iter(&call(&builtin("zip"), &[])?)?)?,
        &builtins::list_from(ops::iter(&call(
            &builtin("zip"),
            &[Value::from(Str::lit("a"))],
        )?)?)?,
        &builtins::list_from(iter::ok(Str::lit("abc").iter().zip(0i64..2)))?,
        &builtins::dict_from(iter::ok(Str::lit("ab").iter().zip(list![1i64, 2].iter())))?,
        &builtins::list_from(builtins::zip_rows(
            iter::ok(list![(1i64, 2i64), (3i64, 4i64)].iter()).map(|item| {
                let item = item?;
                Ok({
                    let tuple = item;
                    tuple![tuple.0, tuple.1]
                })
            }),
            |row| iter::ok(row.iter()).boxed("iterator"),
        )?)?,
    ])?;
    for action in tuple![
        Function::new(
            &LAMBDA_PARAMS,
            Vec::new(),
            move |_| Ok(lambda()?.to_value())
        ),
        Function::new(&LAMBDA_2_PARAMS, Vec::new(), move |_| Ok(
            lambda_2()?.to_value()
        )),
        Function::new(&LAMBDA_3_PARAMS, Vec::new(), move |_| lambda_3()),
        Function::new(&LAMBDA_4_PARAMS, Vec::new(), move |_| lambda_4()),
        Function::new(&LAMBDA_5_PARAMS, Vec::new(), move |_| lambda_5())
    ]
    .iter()
    {
        let caught: Res<()> = 'attempt2: {
            attempt!(
                'attempt2,
                print(&[&attempt!('attempt2, call(&action, &[]))])
            );
            Ok(())
        };
        if let Some(error_2) = except(
            caught,
            &(builtin("TypeError"), builtin("ValueError")).to_value(),
        )? {
            let error = error_2.value();
            print(&[&error])?;
        }
    }
    print(&[
        &builtins::list_from(iter::ok((5i64..).zip(Str::lit("ab").iter())))?,
        &builtins::list_from(
            builtins::enumerate(iter::ok(Str::lit("ab").iter()), -1)?.boxed("enumerate"),
        )?,
        &builtins::next(iter::ok((0i64..).zip(Str::lit("z").iter())))?,
        &builtins::list_from(ops::iter(&call(
            &builtin("map"),
            &[
                Function::new(&LAMBDA_6_PARAMS, Vec::new(), move |args| {
                    lambda_6(&args[0], &args[1])
                }),
                values![1, 2, 3].to_value(),
                values![10, 20].to_value(),
            ],
        )?)?)?,
    ])?;
    STATE.log.set(List::<i64>::new());
    let lazy = builtins::map(
        move |item: &i64| lambda_7(*item),
        iter::ok(list![1i64, 2, 3].iter()),
    )?
    .boxed("map");
    print(&[
        &STATE.log.get("log")?,
        &builtins::next(lazy.clone())?,
        &STATE.log.get("log")?,
        &builtins::list_from(lazy.clone())?,
        &STATE.log.get("log")?,
    ])?;
    let shared = list![1i64, 2, 3, 4, 5].iter().boxed("list_iterator");
    print(&[
        &builtins::list_from(iter::zip2(shared.clone(), shared.clone(), false)?)?,
        &builtins::list_from(shared.clone())?,
        &builtins::list_from(ops::iter(&call(
            &builtin("filter"),
            &[Value::NONE, values![0, 1, "", "a"].to_value()],
        )?)?)?,
        &builtins::list_from(
            builtins::filter(
                move |item: &i64| Ok(lambda_8(*item)),
                iter::ok(list![1i64, 2].iter()),
            )?
            .boxed("filter"),
        )?,
        &builtins::list_from(
            builtins::map(
                {
                    let key = builtin("str");
                    move |item: &Value| Ok(Str::from_value(&call(&key, &[item.to_value()])?)?)
                },
                iter::ok(values![1, 2.0].iter()),
            )?
            .boxed("map"),
        )?,
    ])?;
    print(&[
        &builtins::list_from(list![1i64, 2].iter_reversed().boxed("list_reverseiterator"))?,
        &builtins::list_from(Str::lit("ab").iter_reversed().boxed("reversed"))?,
        &builtins::list_from(
            builtins::range_stop(&Int::new(3))
                .iter_reversed()
                .boxed("range_iterator"),
        )?,
        &builtins::list_from(ops::iter(&call(
            &builtin("reversed"),
            &[Dict::of(vec![
                (Value::from(Str::lit("x")), Value::from(1i64)),
                (Value::from(Str::lit("y")), Value::from(2i64)),
            ])?
            .to_value()],
        )?)?)?,
        &builtins::list_from(
            builtins::map(
                {
                    let key_2 = builtin("int");
                    move |item: &Str| Ok(Int::from_value(&call(&key_2, &[item.to_value()])?)?)
                },
                iter::ok(Str::lit("123").iter()),
            )?
            .boxed("map"),
        )?,
        &{
            let items = List::<Value>::new();
            items.extend(star_iter(&call(
                &builtin("map"),
                &[
                    builtin("max"),
                    values![1, 5].to_value(),
                    values![3, 2].to_value(),
                ],
            )?)?)?;
            items
        },
    ])?;
    let z = builtins::zip2(
        iter::ok(list![1i64, 2, 3].iter()),
        iter::ok(list![4i64, 5, 6].iter()),
    )?
    .boxed("zip");
    print(&[
        &builtins::next(z.clone())?,
        &builtins::list_from(z.clone())?,
        &z.type_name(),
        &builtins::all(genexpr(&list![1i64, 2]).to_iter())?,
        &builtins::any(
            builtins::map(
                {
                    let key_3 = ops::get_attr(&builtin("str"), "isdigit")?;
                    move |item: &Str| call(&key_3, &[item.to_value()])
                },
                iter::ok(Str::lit("ab1").iter()),
            )?
            .boxed("map"),
        )?,
        &builtins::max(
            builtins::map(
                {
                    let key_4 = builtin("len");
                    move |item: &Str| Ok(i64::from_value(&call(&key_4, &[item.to_value()])?)?)
                },
                iter::ok(list!["a", "bb"].iter()),
            )?
            .boxed("map"),
        )?,
        &builtins::abs_i64(-3),
        &Int::new(2).pow_nonneg(&Int::new(5)).to_index()?,
        &builtins::divmod_i64(9, 4)?,
    ])?;
    Ok(())
}
