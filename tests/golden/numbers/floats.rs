use portalis_runtime::*;

/// The module's body.
pub fn run() -> Res<()> {
    print(&[
        &(0.1 + 0.2),
        &int::true_div(1, 3)?,
        &1e16,
        &0.00001,
        &123456789.0,
        &1.0,
    ])?;
    print(&[
        &int::true_div(7, 2)?,
        &float::floor_div(-7 as f64, 2.0)?,
        &float::modulo(-7.5, 2.0)?,
        &float::pow(2.0, 0.5)?,
    ])?;
    print(&[
        &builtins::round_float(0.5)?,
        &builtins::round_float(1.5)?,
        &builtins::round_float_digits(2.675, 2)?,
        &builtins::round_float_digits(1234.5678, -2)?,
        &builtins::round_int_digits(&Int::new(17), -1),
    ])?;
    print(&[
        &builtins::float_from_str(&Str::lit("inf"))?,
        &-builtins::float_from_str(&Str::lit("inf"))?,
        &builtins::float_from_str(&Str::lit("nan"))?,
        &-0.0,
    ])?;
    print(&[&(1e308 * 10.0), &5e-324, &(0.1 + 0.7)])?;
    print(&[
        &(1.0 == 1.0),
        &(1.0 < 1.5),
        &(builtins::float_from_str(&Str::lit("nan"))?
            == builtins::float_from_str(&Str::lit("nan"))?),
    ])?;
    print(&[
        &float::as_integer_ratio(&0.75)?,
        &float::is_integer(&2.5),
        &float::hex(&3.0),
    ])?;
    print(&[
        &builtins::sum_float(iter::ok(list![0.1].repeat(10)?.iter()))?,
        &builtins::max2(Value::from(1i64), Value::from(2.5))?,
        &builtins::min2(Value::from(3i64), Value::from(2.0))?,
    ])?;
    print(&[&Str::from(format!(
        "{} {} {} {} {} {}",
        ops::format(&3.14159.to_value(), ".2f")?,
        ops::format(&10000000000.0.to_value(), "g")?,
        ops::format(&0.5.to_value(), "%")?,
        ops::format(&1234567.891.to_value(), ",.1f")?,
        ops::format(&(-1.5).to_value(), "+08.2f")?,
        ops::format(&12345.678.to_value(), "e")?
    ))])?;
    Ok(())
}
