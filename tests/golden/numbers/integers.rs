use portalis_runtime::*;

fn factorial(n: i64) -> Int {
    let mut result = Int::new(1);
    for k in 2i64..n + 1 {
        result = &result * k;
    }
    result
}

/// The module's body.
pub fn run() -> Res<()> {
    print(&[
        &7i64.div_euclid(2),
        &(-7i64).div_euclid(2),
        &int::floor_div(7, -2)?,
        &int::floor_div(-7, -2)?,
    ])?;
    print(&[
        &7i64.rem_euclid(3),
        &(-7i64).rem_euclid(3),
        &int::modulo(7, -3)?,
        &int::modulo(-7, -3)?,
    ])?;
    print(&[
        &builtins::divmod_i64(-17, 5)?,
        &builtins::divmod_i64(17, -5)?,
    ])?;
    print(&[
        &Int::new(1).shl(&Int::new(70))?,
        &int::shr(-1, 3)?,
        &(255 & !15),
        &(6 ^ 3),
        &(6 | 9),
    ])?;
    print(&[&factorial(20), &factorial(30)])?;
    print(&[
        &Int::new(2).pow_nonneg(&Int::new(64)),
        &Int::new(-3).pow_nonneg(&Int::new(5)).to_index()?,
        &Int::new(10).pow_nonneg(&Int::new(0)).to_index()?,
        &f64::from_value(&ops::pow(&Value::from(2i64), &Value::from(-1i64))?)?,
    ])?;
    print(&[
        &(Int::new(9223372036854775807) + 1),
        &(-big_int("9223372036854775808") - 1),
    ])?;
    print(&[
        &builtins::int_from_str(&Str::lit("-42"))?,
        &builtins::int_from_str_base(&Str::lit("ff"), 16)?,
        &builtins::int_from_float(3.99)?,
        &builtins::int_from_float(-3.99)?,
        &builtins::int_from_bool(true),
    ])?;
    print(&[
        &builtins::abs_i64(-5),
        &builtins::pow_mod(&Int::new(3), &Int::new(200), &Int::new(1000007))?,
        &Int::new(255).bit_length(),
        &(Int::new(2).pow_nonneg(&Int::new(61)) - 1).py_hash()?,
    ])?;
    print(&[
        &builtins::hex_i64(255),
        &builtins::oct_i64(8),
        &builtins::bin_i64(-5),
        &1000000i64,
    ])?;
    Ok(())
}
