//! Integers and floats at their edges, mixed arithmetic, conversions, math functions and formatting of results.

use portalis_runtime::*;

/// The module's variables.
struct State {
    mean: Slot<f64>,
}

static STATE: Global<State> = Global::new(State { mean: Slot::new() });

static LAMBDA_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_2_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_3_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_4_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_5_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_6_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_7_PARAMS: Params = Params::new("<lambda>", &[]);

fn genexpr(iterable: &List<i64>) -> Generator<f64> {
    let iterable = iterable.clone();
    Generator::new("<genexpr>", move |co: Co<f64>| async move {
        for v in iterable.iter() {
            co.give(float::pow_int(v as f64 - STATE.mean.get("mean")?, 2)?)
                .await?;
        }
        Ok(Value::NONE)
    })
}

fn lambda() -> Res<f64> {
    int::true_div(1, 0)
}

fn lambda_2() -> Res<Int> {
    builtins::int_from_str(&Str::lit("a"))
}

fn lambda_3() -> Res<f64> {
    modules::math::sqrt(-1 as f64)
}

fn lambda_4() -> Res<f64> {
    modules::math::log_any(&Value::from(0i64))
}

fn lambda_5() -> Res<f64> {
    float::pow_int(2.0, 5000)
}

fn lambda_6() -> Res<Int> {
    modules::math::factorial(&Int::new(-1))
}

fn lambda_7() -> Res<()> {
    Err(builtin_error(
        "TypeError",
        "list indices must be integers or slices, not float",
    ))
}

/// The module's body.
pub fn run() -> Res<()> {
    print(&[
        &int::true_div(7, 2)?,
        &int::true_div(8, 2)?,
        &float::floor_div(7.0, 2.0)?,
        &Int::new(2).pow_nonneg(&Int::new(10)),
        &f64::from_value(&ops::pow(&Value::from(2i64), &Value::from(-2i64))?)?,
        &Int::new(10).pow_nonneg(&Int::new(20)),
        &1000.0,
        &float::modulo(5.0, 3.5)?,
        &(-7i64).div_euclid(2),
        &(-7i64).rem_euclid(3),
        &(0.1 + 0.2 == 0.3),
        &modules::math::isclose(0.1 + 0.2, 0.3, 1e-09, 0.0)?,
    ])?;
    let mut total = Int::new(0);
    for i in 1i64..101 {
        total = &total + i * i;
    }
    print(&[
        &total,
        &builtins::sum_i64(iter::ok(0i64..101))?,
        &modules::math::factorial(&Int::new(20))?,
        &modules::math::gcd_pair(&Int::new(12), &Int::new(18)),
        &modules::math::sqrt(2.0)?,
        &modules::math::floor_float(-1.5)?,
        &modules::math::ceil_float(1.2)?,
        &modules::math::pi,
        &modules::math::hypot_pair(3.0, 4.0),
    ])?;
    let mut big = Int::new(2).pow_nonneg(&Int::new(63)) - 1;
    big = &big + 1;
    print(&[
        &big,
        &(&big * &big),
        &-&big,
        &big.div_floor(3),
        &big.rem_floor(1000),
        &(&big - 1 == 9223372036854775807),
        &builtins::float_from_int(&big)?,
        &builtins::int_from_float(1e20)?,
        &modules::math::isqrt(&big)?,
    ])?;
    let mut x = Int::new(1);
    for __ in 0i64..70 {
        x = &x * 3;
    }
    print(&[
        &x,
        &x.py_str()?.len(),
        &x.bit_length(),
        &x.py_str()?.slice(..5),
        &(builtins::int_from_str(&x.py_str()?)? == x),
        &x.rem_floor(7),
        &(5i64.py_hash()? == 5),
    ])?;
    let mut h: i64 = 5381;
    for c in Str::lit("hash me").iter() {
        h = h * 33 + builtins::ord(&c)? & 4294967295;
    }
    print(&[
        &h,
        &int::shr(h, 3)?,
        &(h ^ 255),
        &!h,
        &Int::new(h).shl(&Int::new(40))?,
        &int::shl(1, 62)?,
        &Int::new(1).shl(&Int::new(63))?,
        &Int::new(1).shl(&Int::new(64))?,
    ])?;
    print(&[
        &(builtins::int_from_str(&Str::lit("12"))?.to_f64()?
            + builtins::float_from_str(&Str::lit("1.5"))?),
        &builtins::int_from_float(3.99)?,
        &builtins::int_from_float(-3.99)?,
        &builtins::round_float(3.5)?,
        &builtins::round_float(4.5)?,
        &builtins::round_float_digits(2.675, 2)?,
        &builtins::abs_float(-7.5),
        &builtins::divmod_i64(17, 5)?,
        &builtins::divmod_i64(-17, 5)?,
        &builtins::pow_mod(&Int::new(7), &Int::new(2), &Int::new(10))?,
    ])?;
    print(&[
        &(builtins::float_from_str(&Str::lit("inf"))? > Int::new(10).pow_nonneg(&Int::new(100))),
        &builtins::float_from_str(&Str::lit("-inf"))?,
        &modules::math::isnan(builtins::float_from_str(&Str::lit("nan"))?),
        &(1e308 * 10.0),
        &-0.0,
        &3.0,
        &1e16,
        &123456789.12345679,
        &int::true_div(1, 3)?,
        &int::true_div(2, 3)?,
        &(100.0 * 1.1),
    ])?;
    print(&[
        &builtins::max3(Value::from(1i64), Value::from(2.5), Value::from(true))?,
        &builtins::min2(Value::from(3i64), Value::from(2.0))?,
        &call(&builtin("sum"), &[values![1, 2.5].to_value()])?,
        &(3.0 == 3.0),
        &(1.0 < 1.5 && 1.5 < 2.0),
        &(1.0 + 1.0).type_name(),
        &int::true_div(4, 2)?.type_name(),
        &f64::from_value(&ops::pow(&Value::from(2i64), &Value::from(-1i64))?)?.type_name(),
        &1000000i64,
    ])?;
    STATE
        .mean
        .set(builtins::sum_i64(iter::ok(list![2i64, 4, 4, 5].iter()))?.true_div(&Int::new(4))?);
    print(&[
        &STATE.mean.get("mean")?,
        &f64::from_value(&call(
            &member("math", "sqrt"),
            &[ops::div(
                &builtins::sum_float(genexpr(&list![2i64, 4, 4, 5]).to_iter())?,
                &Value::from(4i64),
            )?],
        )?)?,
        &Str::from(format!(
            "{}",
            ops::format(&STATE.mean.get("mean")?.to_value(), ".1f")?
        )),
        &Str::from(format!(
            "{}",
            ops::format(&int::true_div(2, 3)?.to_value(), ".3f")?
        )),
        &Str::from(format!("{}", ops::format(&12345.678.to_value(), ",.1f")?)),
        &format::percent(&Str::lit("%.2e"), &12345.678.to_value())?,
        &Str::from(format!("{}", ops::format(&0.5.to_value(), ".0%")?)),
    ])?;
    let mut a = Int::new(0);
    let mut b = Int::new(1);
    while b < Int::new(10).pow_nonneg(&Int::new(25)) {
        let new_a = b.clone();
        let new_b = &a + &b;
        a = new_a;
        b = new_b;
    }
    print(&[
        &a,
        &b.true_div(&a)?,
        &(&b - &a).true_div(&Int::new(2))?,
        &(&a & &b),
        &(&a | 1),
        &(&a * &b).modulo(&Int::new(10).pow_nonneg(&Int::new(9)))?,
        &modules::math::log10_any(&a.to_value())?,
        &modules::math::log_base(&a.to_value(), &Value::from(2i64))?,
        &modules::math::exp(1.0)?,
        &modules::math::sin(1.0)?,
        &modules::math::atan2(1.0, 2.0),
    ])?;
    for bad in tuple![
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
        Function::new(&LAMBDA_5_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_5()?
        ))),
        Function::new(&LAMBDA_6_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_6()?
        ))),
        Function::new(&LAMBDA_7_PARAMS, Vec::new(), move |_| {
            lambda_7()?;
            Ok(Value::NONE)
        })
    ]
    .iter()
    {
        let caught: Res<()> = 'attempt6: {
            attempt!('attempt6, print(&[&attempt!('attempt6, call(&bad, &[]))]));
            Ok(())
        };
        if let Some(error_2) = except(
            caught,
            &(
                builtin("ArithmeticError"),
                builtin("ValueError"),
                builtin("TypeError"),
            )
                .to_value(),
        )? {
            let error = error_2.value();
            print(&[&error.type_name(), &error])?;
        }
    }
    Ok(())
}
