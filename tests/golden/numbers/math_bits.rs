use portalis_runtime::*;

fn arguments(count: i64, low: f64, high: f64) -> Res<List<f64>> {
    let mut state = Int::new(20240229);
    let values = List::<f64>::new();
    for __ in 0i64..count {
        state = exact_int!(int, int(&state) * 6364136223846793005 + 1442695040888963407)
            .modulo(&Int::new(1).shl(&Int::new(64))?)?;
        values.append(
            low + (high - low) * (state.shr(&Int::new(11))?.to_f64()? / 9007199254740992.0),
        );
    }
    Ok(values)
}

fn show(name: &Str, low: f64, high: f64) -> Res<()> {
    let results =
        list_of![float::hex(&modules::math::sin(x)?), for x in arguments(12, low, high)?.iter()];
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(name.to_value());
        args_2.extend_items(iter::ok(results.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    Ok(())
}

fn show_2(name: &Str, low: f64, high: f64) -> Res<()> {
    let results =
        list_of![float::hex(&modules::math::cos(x)?), for x in arguments(12, low, high)?.iter()];
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(name.to_value());
        args_2.extend_items(iter::ok(results.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    Ok(())
}

fn show_3(name: &Str, low: f64, high: f64) -> Res<()> {
    let results =
        list_of![float::hex(&modules::math::tan(x)?), for x in arguments(12, low, high)?.iter()];
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(name.to_value());
        args_2.extend_items(iter::ok(results.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    Ok(())
}

fn show_4(name: &Str, low: f64, high: f64) -> Res<()> {
    let results =
        list_of![float::hex(&modules::math::asin(x)?), for x in arguments(12, low, high)?.iter()];
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(name.to_value());
        args_2.extend_items(iter::ok(results.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    Ok(())
}

fn show_5(name: &Str, low: f64, high: f64) -> Res<()> {
    let results =
        list_of![float::hex(&modules::math::acos(x)?), for x in arguments(12, low, high)?.iter()];
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(name.to_value());
        args_2.extend_items(iter::ok(results.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    Ok(())
}

fn show_6(name: &Str, low: f64, high: f64) -> Res<()> {
    let results =
        list_of![float::hex(&modules::math::atan(x)), for x in arguments(12, low, high)?.iter()];
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(name.to_value());
        args_2.extend_items(iter::ok(results.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    Ok(())
}

fn show_7(name: &Str, low: f64, high: f64) -> Res<()> {
    let results =
        list_of![float::hex(&modules::math::sinh(x)?), for x in arguments(12, low, high)?.iter()];
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(name.to_value());
        args_2.extend_items(iter::ok(results.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    Ok(())
}

fn show_8(name: &Str, low: f64, high: f64) -> Res<()> {
    let results =
        list_of![float::hex(&modules::math::cosh(x)?), for x in arguments(12, low, high)?.iter()];
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(name.to_value());
        args_2.extend_items(iter::ok(results.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    Ok(())
}

fn show_9(name: &Str, low: f64, high: f64) -> Res<()> {
    let results =
        list_of![float::hex(&modules::math::tanh(x)), for x in arguments(12, low, high)?.iter()];
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(name.to_value());
        args_2.extend_items(iter::ok(results.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    Ok(())
}

fn show_10(name: &Str, low: f64, high: f64) -> Res<()> {
    let results =
        list_of![float::hex(&modules::math::asinh(x)), for x in arguments(12, low, high)?.iter()];
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(name.to_value());
        args_2.extend_items(iter::ok(results.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    Ok(())
}

fn show_11(name: &Str, low: f64, high: f64) -> Res<()> {
    let results =
        list_of![float::hex(&modules::math::acosh(x)?), for x in arguments(12, low, high)?.iter()];
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(name.to_value());
        args_2.extend_items(iter::ok(results.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    Ok(())
}

fn show_12(name: &Str, low: f64, high: f64) -> Res<()> {
    let results =
        list_of![float::hex(&modules::math::atanh(x)?), for x in arguments(12, low, high)?.iter()];
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(name.to_value());
        args_2.extend_items(iter::ok(results.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    Ok(())
}

fn show_13(name: &Str, low: f64, high: f64) -> Res<()> {
    let results =
        list_of![float::hex(&modules::math::exp(x)?), for x in arguments(12, low, high)?.iter()];
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(name.to_value());
        args_2.extend_items(iter::ok(results.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    Ok(())
}

fn show_14(name: &Str, low: f64, high: f64) -> Res<()> {
    let results =
        list_of![float::hex(&modules::math::exp2(x)?), for x in arguments(12, low, high)?.iter()];
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(name.to_value());
        args_2.extend_items(iter::ok(results.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    Ok(())
}

fn show_15(name: &Str, low: f64, high: f64) -> Res<()> {
    let results =
        list_of![float::hex(&modules::math::expm1(x)?), for x in arguments(12, low, high)?.iter()];
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(name.to_value());
        args_2.extend_items(iter::ok(results.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    Ok(())
}

fn show_16(name: &Str, low: f64, high: f64) -> Res<()> {
    let results =
        list_of![float::hex(&modules::math::log(x)?), for x in arguments(12, low, high)?.iter()];
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(name.to_value());
        args_2.extend_items(iter::ok(results.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    Ok(())
}

fn show_17(name: &Str, low: f64, high: f64) -> Res<()> {
    let results =
        list_of![float::hex(&modules::math::log2(x)?), for x in arguments(12, low, high)?.iter()];
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(name.to_value());
        args_2.extend_items(iter::ok(results.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    Ok(())
}

fn show_18(name: &Str, low: f64, high: f64) -> Res<()> {
    let results =
        list_of![float::hex(&modules::math::log10(x)?), for x in arguments(12, low, high)?.iter()];
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(name.to_value());
        args_2.extend_items(iter::ok(results.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    Ok(())
}

fn show_19(name: &Str, low: f64, high: f64) -> Res<()> {
    let results =
        list_of![float::hex(&modules::math::log1p(x)?), for x in arguments(12, low, high)?.iter()];
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(name.to_value());
        args_2.extend_items(iter::ok(results.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    Ok(())
}

fn show_20(name: &Str, low: f64, high: f64) -> Res<()> {
    let results =
        list_of![float::hex(&modules::math::cbrt(x)), for x in arguments(12, low, high)?.iter()];
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(name.to_value());
        args_2.extend_items(iter::ok(results.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    Ok(())
}

fn show_21(name: &Str, low: f64, high: f64) -> Res<()> {
    let results =
        list_of![float::hex(&modules::math::erf(x)), for x in arguments(12, low, high)?.iter()];
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(name.to_value());
        args_2.extend_items(iter::ok(results.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    Ok(())
}

fn show_22(name: &Str, low: f64, high: f64) -> Res<()> {
    let results =
        list_of![float::hex(&modules::math::erfc(x)), for x in arguments(12, low, high)?.iter()];
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(name.to_value());
        args_2.extend_items(iter::ok(results.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    Ok(())
}

fn show_23(name: &Str, low: f64, high: f64) -> Res<()> {
    let results =
        list_of![float::hex(&modules::math::gamma(x)?), for x in arguments(12, low, high)?.iter()];
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(name.to_value());
        args_2.extend_items(iter::ok(results.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    Ok(())
}

fn show_24(name: &Str, low: f64, high: f64) -> Res<()> {
    let results =
        list_of![float::hex(&modules::math::lgamma(x)?), for x in arguments(12, low, high)?.iter()];
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(name.to_value());
        args_2.extend_items(iter::ok(results.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    Ok(())
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut error: Value = Value::NONE;

    {
        let name = Str::lit("sin");
        ();
        let low = -50.0;
        let high = 50.0;
        show(&name, low, high)?
    };
    {
        let name_2 = Str::lit("sin");
        ();
        let low_2 = -1000000000000000.0;
        let high_2 = 1000000000000000.0;
        show(&name_2, low_2, high_2)?
    };
    {
        let name_3 = Str::lit("cos");
        ();
        let low_3 = -50.0;
        let high_3 = 50.0;
        show_2(&name_3, low_3, high_3)?
    };
    {
        let name_4 = Str::lit("cos");
        ();
        let low_4 = -1e300;
        let high_4 = 1e300;
        show_2(&name_4, low_4, high_4)?
    };
    {
        let name_5 = Str::lit("tan");
        ();
        let low_5 = -50.0;
        let high_5 = 50.0;
        show_3(&name_5, low_5, high_5)?
    };
    {
        let name_6 = Str::lit("asin");
        ();
        let low_6 = -1.0;
        let high_6 = 1.0;
        show_4(&name_6, low_6, high_6)?
    };
    {
        let name_7 = Str::lit("acos");
        ();
        let low_7 = -1.0;
        let high_7 = 1.0;
        show_5(&name_7, low_7, high_7)?
    };
    {
        let name_8 = Str::lit("atan");
        ();
        let low_8 = -50.0;
        let high_8 = 50.0;
        show_6(&name_8, low_8, high_8)?
    };
    {
        let name_9 = Str::lit("sinh");
        ();
        let low_9 = -30.0;
        let high_9 = 30.0;
        show_7(&name_9, low_9, high_9)?
    };
    {
        let name_10 = Str::lit("cosh");
        ();
        let low_10 = -30.0;
        let high_10 = 30.0;
        show_8(&name_10, low_10, high_10)?
    };
    {
        let name_11 = Str::lit("tanh");
        ();
        let low_11 = -3.0;
        let high_11 = 3.0;
        show_9(&name_11, low_11, high_11)?
    };
    {
        let name_12 = Str::lit("asinh");
        ();
        let low_12 = -1000.0;
        let high_12 = 1000.0;
        show_10(&name_12, low_12, high_12)?
    };
    {
        let name_13 = Str::lit("acosh");
        ();
        let low_13 = 1.0;
        let high_13 = 50.0;
        show_11(&name_13, low_13, high_13)?
    };
    {
        let name_14 = Str::lit("atanh");
        ();
        let low_14 = -1.0;
        let high_14 = 1.0;
        show_12(&name_14, low_14, high_14)?
    };
    {
        let name_15 = Str::lit("exp");
        ();
        let low_15 = -700.0;
        let high_15 = 700.0;
        show_13(&name_15, low_15, high_15)?
    };
    {
        let name_16 = Str::lit("exp2");
        ();
        let low_16 = -700.0;
        let high_16 = 700.0;
        show_14(&name_16, low_16, high_16)?
    };
    {
        let name_17 = Str::lit("expm1");
        ();
        let low_17 = -3.0;
        let high_17 = 3.0;
        show_15(&name_17, low_17, high_17)?
    };
    {
        let name_18 = Str::lit("log");
        ();
        let low_18 = 0.0;
        let high_18 = 100000.0;
        show_16(&name_18, low_18, high_18)?
    };
    {
        let name_19 = Str::lit("log2");
        ();
        let low_19 = 0.5;
        let high_19 = 2.0;
        show_17(&name_19, low_19, high_19)?
    };
    {
        let name_20 = Str::lit("log10");
        ();
        let low_20 = 0.0;
        let high_20 = 100000.0;
        show_18(&name_20, low_20, high_20)?
    };
    {
        let name_21 = Str::lit("log1p");
        ();
        let low_21 = -1.0;
        let high_21 = 2.0;
        show_19(&name_21, low_21, high_21)?
    };
    {
        let name_22 = Str::lit("cbrt");
        ();
        let low_22 = -100000.0;
        let high_22 = 100000.0;
        show_20(&name_22, low_22, high_22)?
    };
    {
        let name_23 = Str::lit("erf");
        ();
        let low_23 = -3.0;
        let high_23 = 3.0;
        show_21(&name_23, low_23, high_23)?
    };
    {
        let name_24 = Str::lit("erfc");
        ();
        let low_24 = -3.0;
        let high_24 = 10.0;
        show_22(&name_24, low_24, high_24)?
    };
    {
        let name_25 = Str::lit("gamma");
        ();
        let low_25 = -5.0;
        let high_25 = 30.0;
        show_23(&name_25, low_25, high_25)?
    };
    {
        let name_26 = Str::lit("lgamma");
        ();
        let low_26 = -5.0;
        let high_26 = 30.0;
        show_24(&name_26, low_26, high_26)?
    };

    let points = builtins::list_from(iter::ok(
        arguments(12, -9.0, 9.0)?
            .iter()
            .zip(arguments(24, -3.0, 3.0)?.slice(12..).iter()),
    ))?;
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(Value::from(Str::lit("atan2")));
        args_2.extend_items(
            iter::ok(
                list_of![float::hex(&modules::math::atan2(y, x)), for (y, x) in points.iter()]
                    .iter(),
            )
            .map(|item| {
                let item = item?;
                Ok(Value::from(item))
            }),
        )?;
        args_2.call()?
    };
    let _ = {
        let mut args_3 = ArgList::new(&builtin("print"));
        args_3.push(Value::from(Str::lit("hypot")));
        args_3.extend_items(
            iter::ok(
                list_of![
                    float::hex(&modules::math::hypot_pair(y_2, x_2)),
                    for (y_2, x_2) in points.iter()
                ]
                .iter(),
            )
            .map(|item| {
                let item = item?;
                Ok(Value::from(item))
            }),
        )?;
        args_3.call()?
    };
    let _ = {
        let mut args_4 = ArgList::new(&builtin("print"));
        args_4.push(Value::from(Str::lit("abs")));
        args_4.extend(
            &list_of![
                call_method(
                    &call(
                        &builtin("abs"),
                        &[call(
                            &builtin("complex"),
                            &[Value::from(y_3), Value::from(x_3)]
                        )?]
                    )?,
                    "hex",
                    &[]
                )?,
                for (y_3, x_3) in points.iter()
            ]
            .to_value(),
        )?;
        args_4.call()?
    };
    let _ = {
        let mut args_5 = ArgList::new(&builtin("print"));
        args_5.push(Value::from(Str::lit("pow")));
        args_5.extend_items(
            iter::ok(
                list_of![
                    float::hex(&modules::math::pow(builtins::abs_float(y_4), x_4)?),
                    for (y_4, x_4) in points.iter()
                ]
                .iter(),
            )
            .map(|item| {
                let item = item?;
                Ok(Value::from(item))
            }),
        )?;
        args_5.call()?
    };
    let _ = {
        let mut args_6 = ArgList::new(&builtin("print"));
        args_6.push(Value::from(Str::lit("fmod")));
        args_6.extend_items(
            iter::ok(
                list_of![
                    float::hex(&modules::math::fmod(y_5, x_5)?),
                    for (y_5, x_5) in points.iter()
                ]
                .iter(),
            )
            .map(|item| {
                let item = item?;
                Ok(Value::from(item))
            }),
        )?;
        args_6.call()?
    };

    for x in tuple![
        0.0,
        -0.0,
        modules::math::inf,
        -modules::math::inf,
        modules::math::nan,
        5e-324,
        1e-300,
        1e308
    ]
    .iter()
    {
        print(&[
            &x,
            &modules::math::atan(x),
            &modules::math::atan2(x, 1.0),
            &modules::math::atan2(1.0, x),
            &modules::math::atan2(x, -1.0),
            &modules::math::tanh(x),
        ])?;
        print(&[
            &modules::math::erf(x),
            &modules::math::erfc(x),
            &modules::math::cbrt(x),
            &modules::math::asinh(x),
            &call(
                &builtin("abs"),
                &[call(
                    &builtin("complex"),
                    &[Value::from(x), Value::from(3.0)],
                )?],
            )?,
        ])?;
        for function in tuple![
            member("math", "sin"),
            member("math", "cos"),
            member("math", "tan"),
            member("math", "asin"),
            member("math", "acos"),
            member("math", "exp"),
            member("math", "expm1")
        ]
        .iter()
        {
            let caught: Res<()> = 'attempt3: {
                attempt!(
                    'attempt3,
                    print_with(
                        &[&attempt!('attempt3, call(&function, &[Value::from(x)]))],
                        " ",
                        " "
                    )
                );
                Ok(())
            };
            if let Some(error_2) = except(
                caught,
                &(builtin("ValueError"), builtin("OverflowError")).to_value(),
            )? {
                error = error_2.value();
                print_with(&[&error], " ", " ")?;
            }
        }
        for function in tuple![
            member("math", "sinh"),
            member("math", "cosh"),
            member("math", "acosh"),
            member("math", "atanh"),
            member("math", "log"),
            member("math", "log1p"),
            member("math", "log10")
        ]
        .iter()
        {
            let caught_2: Res<()> = 'attempt5: {
                attempt!(
                    'attempt5,
                    print_with(
                        &[&attempt!('attempt5, call(&function, &[Value::from(x)]))],
                        " ",
                        " "
                    )
                );
                Ok(())
            };
            if let Some(error_3) = except(
                caught_2,
                &(builtin("ValueError"), builtin("OverflowError")).to_value(),
            )? {
                error = error_3.value();
                print_with(&[&error], " ", " ")?;
            }
        }
        print(&[])?;
    }
    print(&[
        &modules::math::acos(1.0)?,
        &modules::math::acos(-1.0)?,
        &modules::math::asin(1.0)?,
        &modules::math::atanh(-0.0)?,
        &modules::math::log_any(&Value::from(1i64))?,
        &modules::math::log2_any(&Value::from(1i64))?,
    ])?;
    print(&[
        &modules::math::exp(-745.2)?,
        &modules::math::exp(-745.0)?,
        &modules::math::exp(709.7)?,
        &modules::math::expm1(-60.0)?,
        &modules::math::cosh(710.4)?,
    ])?;
    Ok(())
}
