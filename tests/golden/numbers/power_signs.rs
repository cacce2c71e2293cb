use portalis_runtime::*;

fn root(x: f64) -> Res<f64> {
    if x < 0.0 {
        return Err(builtin_error("ValueError", "below zero"));
    }
    float::pow(x, 0.5)
}

fn root_2(x: i64) -> Res<f64> {
    if x < 0 {
        return Err(builtin_error("ValueError", "below zero"));
    }
    float::pow(x as f64, 0.5)
}

fn scaled(k: i64, n: i64) -> Int {
    if !(0i64 <= n && n <= 10 && k > 0) {
        return Int::new(-1);
    }
    Int::new(k).pow_nonneg(&Int::new(n))
}

fn both(base: f64, exponent: f64) -> Res<f64> {
    if base <= 0.0 || exponent < 0.0 {
        return Err(builtin_error("ValueError", "no power"));
    }
    float::pow(base + 1.5, exponent)
}

fn reset(x: f64) -> Res<(Value, Value)> {
    let mut x = x;
    if x < 0.0 {
        x = 4.0;
    }
    let y = ops::pow(&Value::from(x), &Value::from(0.5))?;
    let x = -x;
    Ok((y.clone(), ops::pow(&Value::from(x), &Value::from(0.5))?))
}

fn r#loop(n: i64) -> Res<(Int, Value)> {
    let mut n = n;
    let mut total = Int::new(0);
    while n >= 0 {
        total = &total + Int::new(2).pow_nonneg(&Int::new(n));
        n -= 1;
    }
    Ok((
        total.clone(),
        ops::pow(&Value::from(2i64), &Value::from(n))?,
    ))
}

fn either(x: f64, flag: bool) -> Res<Value> {
    if flag {
        if x < 0.0 {
            return Ok(Value::NONE);
        }
    }
    ops::pow(&Value::from(x), &Value::from(0.5))
}

fn steps(power: i64) -> Int {
    Int::new(2).pow_nonneg(&Int::new(power))
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut error: Value = Value::NONE;

    print(&[&root(2.25)?, &root(0.0)?, &root(-0.0)?, &root_2(4)?])?;
    print(&[
        &root(builtins::float_from_str(&Str::lit("nan"))?)?,
        &root(builtins::float_from_str(&Str::lit("inf"))?)?,
    ])?;
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, root(-1.0));
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("ValueError"))? {
        error = error_2.value();
        print(&[&error])?;
    }
    print(&[
        &scaled(3, 4),
        &scaled(3, 10),
        &scaled(3, 0),
        &scaled(3, 11),
        &scaled(-2, 2),
        &scaled(7, -3),
    ])?;
    print(&[&both(0.5, 2.0)?, &both(3.25, 0.5)?])?;
    print(&[&reset(4.0)?, &reset(-4.0)?])?;
    print(&[&r#loop(5)?, &r#loop(0)?, &r#loop(-3)?])?;
    print(&[
        &either(-4.0, false)?,
        &either(-4.0, true)?,
        &either(9.0, true)?,
    ])?;

    print(&[
        &steps(1000).rem_floor(1000),
        &steps(50),
        &steps(20),
        &steps(15),
        &steps(3),
        &steps(1),
    ])?;
    print(&[
        &Int::new(2).pow_nonneg(&Int::new(10)),
        &f64::from_value(&ops::pow(&Value::from(2i64), &Value::from(-2i64))?)?,
        &float::pow_int(2.0, 3)?,
        &ops::pow(&Value::from(-8i64), &Value::from(int::true_div(1, 3)?))?,
        &builtins::pow_mod(&Int::new(7), &Int::new(3), &Int::new(5))?,
        &Value::from(Int::new(i64::from(true)).pow_nonneg(&Int::new(2))),
    ])?;
    for item_2 in ops::iter(&((2i64, Str::lit("a")), (Str::lit("a"), 2i64)).to_value())? {
        let bad = <(Value, Value)>::from_value(&item_2?)?;
        let caught_2: Res<()> = 'attempt3: {
            let _ = {
                let mut args_2 = ArgList::new(&builtin("pow"));
                attempt!('attempt3, args_2.extend(&bad.to_value()));
                attempt!('attempt3, args_2.call())
            };
            Ok(())
        };
        if let Some(error_3) = except(caught_2, &builtin("TypeError"))? {
            error = error_3.value();
            print(&[&error])?;
        }
    }
    let caught_3: Res<()> = 'attempt4: {
        break 'attempt4 Err(builtin_error(
            "TypeError",
            "unsupported operand type(s) for ** or pow(): 'int' and 'str'",
        ));
    };
    if let Some(error_4) = except(caught_3, &builtin("TypeError"))? {
        error = error_4.value();
        print(&[&error])?;
    }
    let caught_4: Res<()> = 'attempt5: {
        attempt!('attempt5, ops::pow(&Value::from(0i64), &Value::from(-1i64)));
        Ok(())
    };
    if let Some(error_5) = except(caught_4, &builtin("ZeroDivisionError"))? {
        error = error_5.value();
        print(&[&error])?;
    }
    print(&[
        &float::pow(builtins::max2(-2.5, 0.25)?, 0.5)?,
        &Int::new(builtins::max2(3, -1)?)
            .pow_nonneg(&Int::new(2))
            .to_index()?,
        &float::pow(builtins::int_from_float(9.5)?.to_f64()?, 0.5)?,
    ])?;
    Ok(())
}
