//! The traps of numbers once more, in functions whose types are known: the machine's operations must give Python's results.

use portalis_runtime::*;

static QUOTIENT_PARAMS: Params = Params::new("quotient", &["a", "b"]);

static REMAINDER_PARAMS: Params = Params::new("remainder", &["a", "b"]);

static SHIFTED_PARAMS: Params = Params::new("shifted", &["a", "n"]);

static SHIFTED_DOWN_PARAMS: Params = Params::new("shifted_down", &["a", "n"]);

static POWER_PARAMS: Params = Params::new("power", &["a", "n"]);

fn floors(a: Int, b: i64) -> Res<(Int, i64, (Int, Int), f64)> {
    Ok((
        a.floor_div_by(b)?,
        a.modulo_by(b)?,
        builtins::divmod_int(&a, &Int::new(b))?,
        a.true_div(&Int::new(b))?,
    ))
}

fn float_floors(a: f64, b: f64) -> Res<(f64, f64, (f64, f64))> {
    Ok((
        float::floor_div(a, b)?,
        float::modulo(a, b)?,
        builtins::divmod_float(a, b)?,
    ))
}

fn mixed(a: Int, b: f64) -> Res<(f64, f64, f64, f64)> {
    Ok((
        float::floor_div(a.to_f64()?, b)?,
        float::modulo(a.to_f64()?, b)?,
        float::floor_div(b, a.to_f64()?)?,
        float::modulo(b, a.to_f64()?)?,
    ))
}

fn assigned(a: Int, b: i64) -> Res<(Int, Int)> {
    let mut first: Int = Int::ZERO;
    let mut second: Int = Int::ZERO;
    let value = a.clone();
    first = value.clone();
    second = value.clone();
    first = first.floor_div_by(b)?;
    second = Int::new(second.modulo_by(b)?);
    Ok((first.clone(), second.clone()))
}

fn failing(action: &Value, a: &Value, b: &Value) -> Res<Value> {
    let caught: Res<()> = 'attempt: {
        return Ok(attempt!('attempt, call(action, &[a.clone(), b.clone()])));
    };
    if let Some(error_2) = except(
        caught,
        &(
            builtin("ZeroDivisionError"),
            builtin("OverflowError"),
            builtin("ValueError"),
        )
            .to_value(),
    )? {
        let error = error_2.value();
        return Ok(Value::from(Str::from(format!(
            "{}: {}",
            error.type_name(),
            ops::format(&error, "")?
        ))));
    }
    Ok(Value::NONE)
}

fn failing_2(a: Int, b: i64) -> Res<Value> {
    let caught: Res<()> = 'attempt: {
        return Ok(Value::from(attempt!('attempt, lambda(a.clone(), b))));
    };
    if let Some(error_2) = except(
        caught,
        &(
            builtin("ZeroDivisionError"),
            builtin("OverflowError"),
            builtin("ValueError"),
        )
            .to_value(),
    )? {
        let error = error_2.value();
        return Ok(Value::from(Str::from(format!(
            "{}: {}",
            error.type_name(),
            ops::format(&error, "")?
        ))));
    }
    Ok(Value::NONE)
}

fn failing_3(a: Int, b: f64) -> Res<Value> {
    let caught: Res<()> = 'attempt: {
        return Ok(Value::from(attempt!('attempt, lambda_2(a.clone(), b))));
    };
    if let Some(error_2) = except(
        caught,
        &(
            builtin("ZeroDivisionError"),
            builtin("OverflowError"),
            builtin("ValueError"),
        )
            .to_value(),
    )? {
        let error = error_2.value();
        return Ok(Value::from(Str::from(format!(
            "{}: {}",
            error.type_name(),
            ops::format(&error, "")?
        ))));
    }
    Ok(Value::NONE)
}

fn failing_4(a: Int, b: f64) -> Res<Value> {
    let caught: Res<()> = 'attempt: {
        return Ok(Value::from(attempt!('attempt, lambda_3(a.clone(), b))));
    };
    if let Some(error_2) = except(
        caught,
        &(
            builtin("ZeroDivisionError"),
            builtin("OverflowError"),
            builtin("ValueError"),
        )
            .to_value(),
    )? {
        let error = error_2.value();
        return Ok(Value::from(Str::from(format!(
            "{}: {}",
            error.type_name(),
            ops::format(&error, "")?
        ))));
    }
    Ok(Value::NONE)
}

fn quotient(a: &Value, b: &Value) -> Res<Value> {
    ops::floor_div(a, b)
}

fn remainder(a: &Value, b: &Value) -> Res<Value> {
    ops::modulo(a, b)
}

fn shifted(a: &Value, n: &Value) -> Res<Value> {
    ops::shl(a, n)
}

fn shifted_2(a: i64, n: i64) -> Res<i64> {
    int::shl(a, n)
}

fn shifted_3(a: i64, n: i64) -> Res<Int> {
    Int::new(a).shl(&Int::new(n))
}

fn shifted_down(a: &Value, n: &Value) -> Res<Value> {
    ops::shr(a, n)
}

fn shifted_down_2(a: i64, n: i64) -> Res<i64> {
    int::shr(a, n)
}

fn power(a: &Value, n: &Value) -> Res<Value> {
    ops::pow(a, n)
}

fn power_2(a: i64, n: i64) -> Int {
    Int::new(a).pow_nonneg(&Int::new(n))
}

fn power_3(a: i64, n: i64) -> Res<Value> {
    ops::pow(&Value::from(a), &Value::from(n))
}

fn power_4(a: i64, n: i64) -> Res<i64> {
    i64::from_value(&ops::pow(&Value::from(a), &Value::from(n))?)
}

fn fibonacci(n: i64) -> Int {
    let mut a = Int::new(0);
    let mut b = Int::new(1);
    for __ in 0i64..n {
        let new_a = b.clone();
        let new_b = &a + &b;
        a = new_a;
        b = new_b;
    }
    a
}

fn factorial(n: i64) -> Res<Int> {
    let _depth = recursion::enter()?;
    Ok(if n < 2 {
        Int::new(1)
    } else {
        Int::new(n) * factorial(n - 1)?
    })
}

fn compared(a: Int, b: f64) -> (bool, bool, bool, bool, bool) {
    (a == b, a < b, a > b, a <= b, a != b)
}

fn growing(values: &List<Int>) -> Int {
    let mut total = Int::new(0);
    for value in values.iter() {
        total = &total + &value * &value;
        total = &total - &value;
    }
    total
}

fn lambda(a: Int, b: i64) -> Res<f64> {
    a.true_div(&Int::new(b))
}

fn lambda_2(a: Int, b: f64) -> Res<f64> {
    Ok(a.to_f64()? + b)
}

fn lambda_3(a: Int, b: f64) -> Res<f64> {
    float::floor_div(a.to_f64()?, b)
}

fn texts(x: f64) -> Res<(Str, Str, Str, Str, Str, Str, Str, List<f64>)> {
    Ok((
        x.py_str()?,
        Str::from(format!("{}", x.py_str()?)),
        x.py_repr()?,
        format::percent(&Str::lit("%s"), &x.to_value())?,
        format::percent(&Str::lit("%g"), &x.to_value())?,
        Str::from(format!("{}", ops::format(&x.to_value(), ".3")?)),
        Str::from(format!("{}", ops::format(&x.to_value(), "e")?)),
        list![x],
    ))
}

fn rounded(x: f64, n: i64) -> Res<(Int, f64, f64, Int)> {
    Ok((
        builtins::round_float(x)?,
        builtins::round_float_digits(x, n)?,
        builtins::round_float_digits(x, -n)?,
        builtins::round_int_digits(&builtins::int_from_float(x)?, -n),
    ))
}

fn flags(a: bool, b: bool, n: i64) -> Res<Tuple<Value>> {
    Ok(tuple![
        Value::from(i64::from(a) + i64::from(b)),
        Value::from(i64::from(a) * n),
        Value::from(-i64::from(a)),
        Value::from(!i64::from(a)),
        Value::from(a & b),
        Value::from(Int::new(i64::from(a)) | n),
        Value::from(a ^ b),
        Value::from(int::true_div(i64::from(a), n)?),
        Value::from(Int::new(i64::from(a)).floor_div(&Int::new(n))?),
        ops::pow(&Value::from(a), &Value::from(n))?,
        Value::from(a < b),
        Value::from(builtins::sum_bool(iter::ok(list![a, b].iter()))?),
        Value::from(Str::from(format!(
            "{} {} {}|",
            ops::format(&a.to_value(), "d")?,
            a.py_str()?,
            ops::format(&a.to_value(), ">6")?
        ))),
        values![10, 20].get(i64::from(a))?,
        Dict::of(vec![(Value::from(a), Value::from(Str::lit("x")))])?.to_value()
    ])
}

/// The module's body.
pub fn run() -> Res<()> {
    for item_2 in ops::iter(
        &(
            (7i64, 2i64),
            (-7i64, 2i64),
            (7i64, -2i64),
            (-7i64, -2i64),
            (0i64, -5i64),
            (-Int::new(2).pow_nonneg(&Int::new(63)), -1i64),
            (-Int::new(2).pow_nonneg(&Int::new(63)), 3i64),
            (Int::new(2).pow_nonneg(&Int::new(63)) - 1, -2i64),
        )
            .to_value(),
    )? {
        let items: [Value; 2] = unpack(unpack_iter(&item_2?)?)?;
        let a = Int::from_value(&items[0])?;
        let b = i64::from_value(&items[1])?;

        let _ = {
            let mut args_2 = ArgList::new(&builtin("print"));
            args_2.push(a.to_value());
            args_2.push(Value::from(b));
            args_2.extend(&floors(a.clone(), b)?.to_value())?;
            args_2.extend(&assigned(a.clone(), b)?.to_value())?;
            args_2.call()?
        };
    }
    for (x, y) in tuple![
        (7.5, 2.0),
        (-7.5, 2.0),
        (7.5, -2.0),
        (-0.0, 2.0),
        (1.0, builtins::float_from_str(&Str::lit("inf"))?),
        (-1.0, builtins::float_from_str(&Str::lit("inf"))?),
        (1e308, 0.00001),
        (6.0, 0.1)
    ]
    .iter()
    {
        let _ = {
            let mut args_3 = ArgList::new(&builtin("print"));
            args_3.push(Value::from(x));
            args_3.push(Value::from(y));
            args_3.extend(&float_floors(x, y)?.to_value())?;
            args_3.call()?
        };
    }
    print(&[
        &mixed(Int::new(-7), 2.0)?,
        &mixed(Int::new(7), -2.5)?,
        &mixed(Int::new(2).pow_nonneg(&Int::new(53)) + 1, 2.0)?,
    ])?;
    for item_3 in ops::iter(
        &(
            (
                Function::shared(Function::new(&QUOTIENT_PARAMS, Vec::new(), move |args| {
                    quotient(&args[0], &args[1])
                })),
                1i64,
                0i64,
            ),
            (
                Function::shared(Function::new(&REMAINDER_PARAMS, Vec::new(), move |args| {
                    remainder(&args[0], &args[1])
                })),
                1.5,
                0.0,
            ),
            (
                Function::shared(Function::new(&SHIFTED_PARAMS, Vec::new(), move |args| {
                    shifted(&args[0], &args[1])
                })),
                1i64,
                -1i64,
            ),
            (
                Function::shared(Function::new(
                    &SHIFTED_DOWN_PARAMS,
                    Vec::new(),
                    move |args| shifted_down(&args[0], &args[1]),
                )),
                1i64,
                -1i64,
            ),
            (
                Function::shared(Function::new(&POWER_PARAMS, Vec::new(), move |args| {
                    power(&args[0], &args[1])
                })),
                0i64,
                -1i64,
            ),
        )
            .to_value(),
    )? {
        let items_2: [Value; 3] = unpack(unpack_iter(&item_3?)?)?;
        let action = items_2[0].clone();
        let a = items_2[1].clone();
        let b = items_2[2].clone();
        print(&[&failing(&action, &a, &b)?])?;
    }
    print(&[
        &shifted_2(1, 62)?,
        &shifted_3(1, 63)?,
        &shifted_3(-1, 63)?,
        &shifted_3(3, 200)?,
        &shifted_3(0, 5000)?,
        &shifted_down_2(-5, 1)?,
        &shifted_down_2(-5, 900)?,
        &shifted_down_2(5, 900)?,
    ])?;
    print(&[
        &power_2(2, 10),
        &power_2(2, 63),
        &power_2(-2, 63),
        &power_2(-3, 41),
        &power_3(2, -1)?,
        &power_3(-2, -3)?,
        &power_4(0, 0)?,
        &power_2(10, 30),
    ])?;
    print(&[
        &fibonacci(93),
        &fibonacci(200),
        &factorial(20)?,
        &factorial(21)?,
        &factorial(30)?,
    ])?;
    print(&[
        &growing(&list![Int::new(2).pow_nonneg(&Int::new(31)), Int::new(3)]),
        &growing(&list![
            Int::new(2).pow_nonneg(&Int::new(32)),
            -Int::new(2).pow_nonneg(&Int::new(32))
        ]),
        &growing(&list![
            -Int::new(2).pow_nonneg(&Int::new(63)),
            Int::new(2).pow_nonneg(&Int::new(62))
        ]),
        &growing(&List::<Int>::new()),
    ])?;
    for item_4 in ops::iter(
        &(
            (Int::new(10).pow_nonneg(&Int::new(18)) + 1, 1e18),
            (
                Int::new(2).pow_nonneg(&Int::new(53)) + 1,
                float::pow_int(2.0, 53)?,
            ),
            (
                Int::new(2).pow_nonneg(&Int::new(63)) - 1,
                float::pow_int(2.0, 63)?,
            ),
            (
                -Int::new(2).pow_nonneg(&Int::new(63)),
                -float::pow_int(2.0, 63)?,
            ),
            (3i64, builtins::float_from_str(&Str::lit("nan"))?),
            (3i64, builtins::float_from_str(&Str::lit("-inf"))?),
        )
            .to_value(),
    )? {
        let items_3: [Value; 2] = unpack(unpack_iter(&item_4?)?)?;
        let a = Int::from_value(&items_3[0])?;
        let b = f64::from_value(&items_3[1])?;
        let _ = {
            let mut args_4 = ArgList::new(&builtin("print"));
            args_4.push(a.to_value());
            args_4.push(Value::from(b));
            args_4.extend(&compared(a.clone(), b).to_value())?;
            args_4.call()?
        };
    }
    let big = Int::new(10).pow_nonneg(&Int::new(400));
    print(&[
        &big.div_floor(3).py_str()?.len(),
        &big.true_div(&Int::new(10).pow_nonneg(&Int::new(399)))?,
        &(big > 1e308),
        &(big == builtins::float_from_str(&Str::lit("inf"))?),
        &(big < builtins::float_from_str(&Str::lit("inf"))?),
        &(-&big < -1e308),
        &(&big + 1).modulo_by(Int::new(10).pow_nonneg(&Int::new(5)).to_index()?)?,
        &Int::new(10)
            .pow_nonneg(&Int::new(25))
            .true_div(&Int::new(Int::new(10).pow_nonneg(&Int::new(7)).to_index()?))?,
    ])?;
    print(&[
        &{
            ();
            let a_2 = big.clone();
            let b_2 = 3i64;
            failing_2(a_2.clone(), b_2)?
        },
        &{
            ();
            let a_3 = big.clone();
            let b_3 = 0.5;
            failing_3(a_3.clone(), b_3)?
        },
        &{
            ();
            let a_4 = big.clone();
            let b_4 = 0.5;
            failing_4(a_4.clone(), b_4)?
        },
    ])?;
    print(&[
        &Int::new(1).shr(&Int::new(2).pow_nonneg(&Int::new(70)))?,
        &Int::new(0).shl(&Int::new(2).pow_nonneg(&Int::new(70)))?,
        &builtins::pow_mod(&Int::new(2), &Int::new(-2), &Int::new(7))?,
        &builtins::pow_mod(&Int::new(-1), &Int::new(-1), &Int::new(5))?,
        &builtins::pow_mod(&Int::new(7), &Int::new(0), &Int::new(1))?,
        &(float::pow(2.0, 0.5)? == float::pow(2.0, 0.5)?),
        &ops::pow(&Value::from(-8i64), &Value::from(int::true_div(1, 3)?))?,
    ])?;

    for x in tuple![
        2.0,
        1e16,
        -0.0,
        0.00001,
        9999999999999998.0,
        0.1 + 0.2,
        5e-324,
        builtins::float_from_str(&Str::lit("nan"))?,
        builtins::float_from_str(&Str::lit("-inf"))?
    ]
    .iter()
    {
        let _ = {
            let mut args_5 = ArgList::new(&builtin("print"));
            args_5.extend(&texts(x)?.to_value())?;
            args_5.call()?
        };
    }

    for (x, n) in tuple![
        (2.5, 0i64),
        (-0.5, 0i64),
        (3.5, 0i64),
        (2.675, 2i64),
        (1234.5, 2i64),
        (-1250.0, 2i64),
        (0.15, 1i64),
        (1e20, 3i64)
    ]
    .iter()
    {
        let _ = {
            let mut args_6 = ArgList::new(&builtin("print"));
            args_6.push(Value::from(x));
            args_6.push(Value::from(n));
            args_6.extend(&rounded(x, n)?.to_value())?;
            args_6.call()?
        };
    }

    print(&[
        &flags(true, false, 3)?,
        &flags(true, true, -2)?,
        &Dict::of(vec![(Value::from(1i64), Str::lit("a"))])?.get_item(&Value::from(true))?,
        &Set::<Value>::constant(vec![Value::from(1i64), Value::from(1.0), Value::from(true)])
            .copy()
            .len(),
    ])?;
    Ok(())
}
