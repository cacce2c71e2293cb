use portalis_runtime::*;

static LAMBDA_PARAMS: Params = Params::new("<lambda>", &["a", "b"]);

static LAMBDA_2_PARAMS: Params = Params::new("<lambda>", &["a", "b"]);

static LAMBDA_3_PARAMS: Params = Params::new("<lambda>", &["a", "b"]);

static LAMBDA_4_PARAMS: Params = Params::new("<lambda>", &["a", "b"]);

static LAMBDA_5_PARAMS: Params = Params::new("<lambda>", &["a", "b"]);

static LAMBDA_6_PARAMS: Params = Params::new("<lambda>", &["a", "b"]);

static LAMBDA_7_PARAMS: Params = Params::new("<lambda>", &["a", "b"]);

static LAMBDA_8_PARAMS: Params = Params::new("<lambda>", &["a", "b"]);

static LAMBDA_9_PARAMS: Params = Params::new("<lambda>", &["a", "b"]);

static LAMBDA_10_PARAMS: Params = Params::new("<lambda>", &["a", "b"]);

static LAMBDA_11_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_12_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_13_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_14_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_15_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_16_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_17_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_18_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_19_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_20_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_21_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_22_PARAMS: Params = Params::new("<lambda>", &[]);

fn lambda(a: &Value, b: &Value) -> Res<Value> {
    ops::add(a, b)
}

fn lambda_2(a: &Value, b: &Value) -> Res<Value> {
    ops::sub(a, b)
}

fn lambda_3(a: &Value, b: &Value) -> Res<Value> {
    ops::mul(a, b)
}

fn lambda_4(a: &Value, b: &Value) -> Res<Value> {
    ops::div(a, b)
}

fn lambda_5(a: &Value, b: &Value) -> Res<Value> {
    ops::floor_div(a, b)
}

fn lambda_6(a: &Value, b: &Value) -> Res<Value> {
    ops::modulo(a, b)
}

fn lambda_7(a: &Value, b: &Value) -> Res<bool> {
    ops::is_lt(a, b)
}

fn lambda_8(a: &Value, b: &Value) -> Res<bool> {
    ops::is_eq(a, b)
}

fn lambda_9(a: &Value, b: &Value) -> Res<bool> {
    ops::is_ge(a, b)
}

fn lambda_10(a: &Value, b: &Value) -> Res<Value> {
    ops::pow(a, b)
}

fn lambda_11() -> Res<Value> {
    call(
        &member("fractions", "Fraction"),
        &[Value::from(1i64), Value::from(0i64)],
    )
}

fn lambda_12() -> Res<Value> {
    call(
        &member("fractions", "Fraction"),
        &[Value::from(1.5), Value::from(2i64)],
    )
}

fn lambda_13() -> Res<Value> {
    call(
        &member("fractions", "Fraction"),
        &[Value::from(Str::lit("1")), Value::from(2i64)],
    )
}

fn lambda_14() -> Res<Value> {
    call(
        &member("fractions", "Fraction"),
        &[Value::from(builtins::float_from_str(&Str::lit("nan"))?)],
    )
}

fn lambda_15() -> Res<Value> {
    call(
        &member("fractions", "Fraction"),
        &[Value::from(builtins::float_from_str(&Str::lit("inf"))?)],
    )
}

fn lambda_16() -> Res<Value> {
    call(&member("fractions", "Fraction"), &[values![1].to_value()])
}

fn lambda_17() -> Res<Value> {
    ops::add(
        &call(
            &member("fractions", "Fraction"),
            &[Value::from(1i64), Value::from(2i64)],
        )?,
        &Value::from(Str::lit("x")),
    )
}

fn lambda_18() -> Res<bool> {
    ops::is_lt(
        &call(
            &member("fractions", "Fraction"),
            &[Value::from(1i64), Value::from(2i64)],
        )?,
        &Str::lit("x").to_value(),
    )
}

fn lambda_19() -> Res<Value> {
    call(
        &member("fractions", "Fraction"),
        &[Value::from(1i64), Value::from(2i64), Value::from(3i64)],
    )
}

fn lambda_20() -> Res<Str> {
    Ok(Str::from(format!(
        "{}",
        ops::format(
            &call(
                &member("fractions", "Fraction"),
                &[Value::from(1i64), Value::from(2i64)]
            )?,
            ".2f"
        )?
    )))
}

fn lambda_21() -> Res<()> {
    builtins::setattr(
        &call(
            &member("fractions", "Fraction"),
            &[Value::from(1i64), Value::from(2i64)],
        )?,
        &Value::from(Str::lit("numerator")),
        Value::from(3i64),
    )?;
    Ok(())
}

fn lambda_22() -> Res<Value> {
    call_method(
        &call(
            &member("fractions", "Fraction"),
            &[Value::from(1i64), Value::from(3i64)],
        )?,
        "limit_denominator",
        &[Value::from(0i64)],
    )
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut e: Value = Value::NONE;
    let values = values![
        call(
            &member("fractions", "Fraction"),
            &[Value::from(1i64), Value::from(2i64)]
        )?,
        call(
            &member("fractions", "Fraction"),
            &[Value::from(-3i64), Value::from(4i64)]
        )?,
        call(&member("fractions", "Fraction"), &[Value::from(5i64)])?,
        call(&member("fractions", "Fraction"), &[Value::from(0i64)])?,
        call(
            &member("fractions", "Fraction"),
            &[Value::from(22i64), Value::from(7i64)]
        )?,
        3,
        -2,
        0,
        0.5,
        -1.25,
        true
    ];
    print(&[
        &list_of![v.py_repr()?, for v in values.iter()],
        &list_of![v_2.py_str()?, for v_2 in values.slice(..5).iter()],
    ])?;
    let ops = Dict::of(vec![
        (
            Str::lit("+"),
            Function::new(&LAMBDA_PARAMS, Vec::new(), move |args| {
                lambda(&args[0], &args[1])
            }),
        ),
        (
            Str::lit("-"),
            Function::new(&LAMBDA_2_PARAMS, Vec::new(), move |args| {
                lambda_2(&args[0], &args[1])
            }),
        ),
        (
            Str::lit("*"),
            Function::new(&LAMBDA_3_PARAMS, Vec::new(), move |args| {
                lambda_3(&args[0], &args[1])
            }),
        ),
        (
            Str::lit("/"),
            Function::new(&LAMBDA_4_PARAMS, Vec::new(), move |args| {
                lambda_4(&args[0], &args[1])
            }),
        ),
        (
            Str::lit("//"),
            Function::new(&LAMBDA_5_PARAMS, Vec::new(), move |args| {
                lambda_5(&args[0], &args[1])
            }),
        ),
        (
            Str::lit("%"),
            Function::new(&LAMBDA_6_PARAMS, Vec::new(), move |args| {
                lambda_6(&args[0], &args[1])
            }),
        ),
        (Str::lit("divmod"), builtin("divmod")),
        (
            Str::lit("<"),
            Function::new(&LAMBDA_7_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(lambda_7(&args[0], &args[1])?))
            }),
        ),
        (
            Str::lit("=="),
            Function::new(&LAMBDA_8_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(lambda_8(&args[0], &args[1])?))
            }),
        ),
        (
            Str::lit(">="),
            Function::new(&LAMBDA_9_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(lambda_9(&args[0], &args[1])?))
            }),
        ),
        (
            Str::lit("**"),
            Function::new(&LAMBDA_10_PARAMS, Vec::new(), move |args| {
                lambda_10(&args[0], &args[1])
            }),
        ),
    ])?;
    for item_2 in ops.iter_items() {
        let tuple = item_2?;
        let name = tuple.0.clone();
        let op = tuple.1.clone();
        for a in values.iter() {
            let row = List::<Str>::new();
            for b in values.iter() {
                if !(is_instance(&a, &member("fractions", "Fraction"))?
                    || is_instance(&b, &member("fractions", "Fraction"))?)
                {
                    continue;
                }
                let caught: Res<()> = 'attempt4: {
                    row.append(attempt!(
                        'attempt4,
                        attempt!('attempt4, call(&op, &[a.clone(), b.clone()])).py_repr()
                    ));
                    Ok(())
                };
                if let Some(error) = except(caught, &builtin("Exception"))? {
                    e = error.value();
                    row.append(Str::from(format!(
                        "{}: {}",
                        e.type_name(),
                        ops::format(&e, "")?
                    )));
                }
            }
            print(&[&name, &a, &row])?;
        }
    }
    for text in tuple![
        Str::lit("3/4"),
        Str::lit(" -1.25 "),
        Str::lit("1e-3"),
        Str::lit("1_000/3"),
        Str::lit("+.5"),
        Str::lit("7."),
        Str::lit("abc"),
        Str::lit("1/0"),
        Str::lit("1/-2"),
        Str::lit(""),
        Str::lit("1e"),
        Str::lit("0x10"),
        Str::lit("3 / 4")
    ]
    .iter()
    {
        let caught_2: Res<()> = 'attempt6: {
            attempt!(
                'attempt6,
                print(&[
                    &attempt!('attempt6, text.py_repr()),
                    &attempt!(
                        'attempt6,
                        attempt!(
                            'attempt6,
                            call(&member("fractions", "Fraction"), &[text.to_value()])
                        )
                        .py_repr()
                    )
                ])
            );
            Ok(())
        };
        if let Some(error_2) = except(caught_2, &builtin("Exception"))? {
            e = error_2.value();
            print(&[&text.py_repr()?, &e.type_name(), &e])?;
        }
    }
    for make in tuple![
        Function::new(&LAMBDA_11_PARAMS, Vec::new(), move |_| lambda_11()),
        Function::new(&LAMBDA_12_PARAMS, Vec::new(), move |_| lambda_12()),
        Function::new(&LAMBDA_13_PARAMS, Vec::new(), move |_| lambda_13()),
        Function::new(&LAMBDA_14_PARAMS, Vec::new(), move |_| lambda_14()),
        Function::new(&LAMBDA_15_PARAMS, Vec::new(), move |_| lambda_15()),
        Function::new(&LAMBDA_16_PARAMS, Vec::new(), move |_| lambda_16()),
        Function::new(&LAMBDA_17_PARAMS, Vec::new(), move |_| lambda_17()),
        Function::new(&LAMBDA_18_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_18()?
        ))),
        Function::new(&LAMBDA_19_PARAMS, Vec::new(), move |_| lambda_19()),
        Function::new(&LAMBDA_20_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_20()?
        ))),
        Function::new(&LAMBDA_21_PARAMS, Vec::new(), move |_| {
            lambda_21()?;
            Ok(Value::NONE)
        }),
        Function::new(&LAMBDA_22_PARAMS, Vec::new(), move |_| lambda_22())
    ]
    .iter()
    {
        let caught_3: Res<()> = 'attempt8: {
            attempt!('attempt8, print(&[&attempt!('attempt8, call(&make, &[]))]));
            Ok(())
        };
        if let Some(error_3) = except(caught_3, &builtin("Exception"))? {
            e = error_3.value();
            print(&[&e.type_name(), &e])?;
        }
    }
    print(&[
        &call(&member("fractions", "Fraction"), &[Value::from(0.1)])?,
        &call_method(
            &call(&member("fractions", "Fraction"), &[Value::from(0.1)])?,
            "limit_denominator",
            &[],
        )?,
        &call_method(
            &call(
                &member("fractions", "Fraction"),
                &[Value::from(modules::math::pi)],
            )?,
            "limit_denominator",
            &[Value::from(100i64)],
        )?,
        &call_method(
            &call(
                &member("fractions", "Fraction"),
                &[Value::from(Str::lit("3.1415926535897932"))],
            )?,
            "limit_denominator",
            &[Value::from(1000i64)],
        )?,
    ])?;
    print(&[&list_of![
        call_method(
            &call(
                &member("fractions", "Fraction"),
                &[Value::from(n), Value::from(10i64)]
            )?,
            "limit_denominator",
            &[Value::from(3i64)]
        )?,
        for n in -12i64..13
    ]])?;
    print(&[
        &call(
            &builtin("round"),
            &[call(
                &member("fractions", "Fraction"),
                &[Value::from(7i64), Value::from(2i64)],
            )?],
        )?,
        &call(
            &builtin("round"),
            &[call(
                &member("fractions", "Fraction"),
                &[Value::from(5i64), Value::from(2i64)],
            )?],
        )?,
        &call(
            &builtin("round"),
            &[call(
                &member("fractions", "Fraction"),
                &[Value::from(-7i64), Value::from(2i64)],
            )?],
        )?,
        &call(
            &builtin("round"),
            &[
                call(
                    &member("fractions", "Fraction"),
                    &[Value::from(355i64), Value::from(113i64)],
                )?,
                Value::from(3i64),
            ],
        )?,
        &call(
            &builtin("round"),
            &[
                call(&member("fractions", "Fraction"), &[Value::from(1234i64)])?,
                Value::from(-2i64),
            ],
        )?,
        &modules::math::floor_any(&call(
            &member("fractions", "Fraction"),
            &[Value::from(-7i64), Value::from(2i64)],
        )?)?,
        &modules::math::ceil_any(&call(
            &member("fractions", "Fraction"),
            &[Value::from(-7i64), Value::from(2i64)],
        )?)?,
        &modules::math::trunc(&call(
            &member("fractions", "Fraction"),
            &[Value::from(-7i64), Value::from(2i64)],
        )?)?,
        &Int::from_value(&call(
            &builtin("int"),
            &[call(
                &member("fractions", "Fraction"),
                &[Value::from(7i64), Value::from(2i64)],
            )?],
        )?)?,
        &f64::from_value(&call(
            &builtin("float"),
            &[call(
                &member("fractions", "Fraction"),
                &[Value::from(1i64), Value::from(3i64)],
            )?],
        )?)?,
    ])?;
    print(&[
        &call(
            &builtin("abs"),
            &[call(
                &member("fractions", "Fraction"),
                &[Value::from(-1i64), Value::from(2i64)],
            )?],
        )?,
        &ops::neg(&call(
            &member("fractions", "Fraction"),
            &[Value::from(1i64), Value::from(2i64)],
        )?)?,
        &ops::pos(&call(
            &member("fractions", "Fraction"),
            &[Value::from(1i64), Value::from(2i64)],
        )?)?,
        &call(&member("fractions", "Fraction"), &[Value::from(0i64)])?.truth()?,
        &ops::get_attr(
            &call(
                &member("fractions", "Fraction"),
                &[Value::from(6i64), Value::from(4i64)],
            )?,
            "numerator",
        )?,
        &ops::get_attr(
            &call(
                &member("fractions", "Fraction"),
                &[Value::from(6i64), Value::from(4i64)],
            )?,
            "denominator",
        )?,
        &call(
            &member("fractions", "Fraction"),
            &[Value::from(6i64), Value::from(-4i64)],
        )?,
        &call(
            &member("fractions", "Fraction"),
            &[
                call(
                    &member("fractions", "Fraction"),
                    &[Value::from(1i64), Value::from(2i64)],
                )?,
                call(
                    &member("fractions", "Fraction"),
                    &[Value::from(3i64), Value::from(4i64)],
                )?,
            ],
        )?,
    ])?;
    print(&[
        &(call(
            &member("fractions", "Fraction"),
            &[Value::from(1i64), Value::from(2i64)],
        )?
        .py_hash()?
            == 0.5.py_hash()?),
        &(call(&member("fractions", "Fraction"), &[Value::from(3i64)])?.py_hash()?
            == 3i64.py_hash()?),
        &call(
            &member("fractions", "Fraction"),
            &[Value::from(-7i64), Value::from(3i64)],
        )?
        .py_hash()?,
        &call(
            &member("fractions", "Fraction"),
            &[Value::from(1i64), Value::from(int::shl(1, 61)? - 1)],
        )?
        .py_hash()?,
        &Dict::of(vec![(
            call(
                &member("fractions", "Fraction"),
                &[Value::from(1i64), Value::from(2i64)],
            )?,
            1i64,
        )])?
        .get_item(&Value::from(0.5))?,
        &{
            let item_3 = call(
                &member("fractions", "Fraction"),
                &[Value::from(1i64), Value::from(2i64)],
            )?;
            ({
                let items = Set::<Value>::new();
                items.add(Value::from(0.5))?;
                items
            })
            .contains(&item_3)?
        },
    ])?;
    print(&[
        &call(
            &builtin("sum"),
            &[list_of![
                call(
                    &member("fractions", "Fraction"),
                    &[Value::from(1i64), Value::from(n_2)]
                )?,
                for n_2 in 1i64..11
            ]
            .to_value()],
        )?,
        &builtins::max3(
            call(
                &member("fractions", "Fraction"),
                &[Value::from(1i64), Value::from(3i64)],
            )?,
            call(
                &member("fractions", "Fraction"),
                &[Value::from(1i64), Value::from(2i64)],
            )?,
            Value::from(0.4),
        )?,
        &builtins::sorted(
            iter::ok(
                values![
                    call(
                        &member("fractions", "Fraction"),
                        &[Value::from(3i64), Value::from(4i64)]
                    )?,
                    0.1,
                    call(
                        &member("fractions", "Fraction"),
                        &[Value::from(1i64), Value::from(2i64)]
                    )?,
                    1
                ]
                .iter(),
            ),
            false,
        )?,
    ])?;
    print(&[
        &call_method(
            &call(
                &member("fractions", "Fraction"),
                &[Value::from(1i64), Value::from(2i64)],
            )?,
            "as_integer_ratio",
            &[],
        )?,
        &call_method(
            &member("fractions", "Fraction"),
            "from_float",
            &[Value::from(0.25)],
        )?,
        &is_instance(
            &call(&member("fractions", "Fraction"), &[Value::from(1i64)])?,
            &member("fractions", "Fraction"),
        )?,
        &ops::is_eq(
            &call(
                &member("fractions", "Fraction"),
                &[Value::from(1i64), Value::from(2i64)],
            )?,
            &call(&builtin("complex"), &[Value::from(0.5), Value::from(0i64)])?,
        )?,
        &ops::add(
            &call(
                &member("fractions", "Fraction"),
                &[Value::from(1i64), Value::from(2i64)],
            )?,
            &Value::from(Complex::new(0.0, 1.0)),
        )?,
        &ops::pow(
            &Value::from(2i64),
            &call(
                &member("fractions", "Fraction"),
                &[Value::from(1i64), Value::from(2i64)],
            )?,
        )?,
        &ops::pow(
            &Value::from(4i64),
            &call(&member("fractions", "Fraction"), &[Value::from(2i64)])?,
        )?,
        &ops::pow(
            &call(&member("fractions", "Fraction"), &[Value::from(2i64)])?,
            &Value::from(-2i64),
        )?,
        &ops::pow(
            &call(
                &member("fractions", "Fraction"),
                &[Value::from(-2i64), Value::from(3i64)],
            )?,
            &Value::from(-3i64),
        )?,
        &ops::pow(
            &Value::from(1.5),
            &call(&member("fractions", "Fraction"), &[Value::from(2i64)])?,
        )?,
    ])?;
    print(&[
        &Str::from(format!(
            "{}",
            ops::format(
                &call(
                    &member("fractions", "Fraction"),
                    &[Value::from(3i64), Value::from(4i64)]
                )?,
                ""
            )?
        )),
        &format::percent(
            &Str::lit("%s"),
            &call(
                &member("fractions", "Fraction"),
                &[Value::from(3i64), Value::from(4i64)],
            )?,
        )?,
        &call(
            &member("fractions", "Fraction"),
            &[
                Value::from(Int::new(10).pow_nonneg(&Int::new(30))),
                Value::from(Int::new(10).pow_nonneg(&Int::new(29)) + 1),
            ],
        )?,
    ])?;
    let mut x = call(&member("fractions", "Fraction"), &[Value::from(1i64)])?;
    for i in 1i64..20 {
        x = ops::add(
            &ops::div(&x, &Value::from(2i64))?,
            &call(
                &member("fractions", "Fraction"),
                &[Value::from(1i64), Value::from(i)],
            )?,
        )?;
    }
    print(&[&x])
}
