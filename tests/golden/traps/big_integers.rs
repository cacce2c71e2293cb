//! Unbounded integers: growth out of the machine word, shifts, powers, true division and comparison without loss.

use portalis_runtime::*;

static LAMBDA_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_2_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_3_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_4_PARAMS: Params = Params::new("<lambda>", &[]);

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

fn lambda() -> Res<Int> {
    builtins::pow_mod(&Int::new(2), &Int::new(-1), &Int::new(4))
}

fn lambda_2() -> Res<Int> {
    builtins::pow_mod(&Int::new(2), &Int::new(2), &Int::new(0))
}

fn lambda_3() -> Res<Int> {
    Int::new(1).shl(&Int::new(-1))
}

fn lambda_4() -> Res<f64> {
    Int::new(10)
        .pow_nonneg(&Int::new(400))
        .true_div(&Int::new(3))
}

/// The module's body.
pub fn run() -> Res<()> {
    print(&[&fibonacci(200)])?;
    print(&[
        &Int::new(1).shl(&Int::new(100))?,
        &Int::new(1).shl(&Int::new(100))?.shr(&Int::new(98))?,
        &int::shr(-1, 70)?,
        &int::shr(-5, 1)?,
    ])?;
    print(&[
        &builtins::pow_mod(&Int::new(3), &Int::new(-1), &Int::new(7))?,
        &builtins::pow_mod(&Int::new(2), &Int::new(100), &Int::new(1000007))?,
        &builtins::pow_mod(&Int::new(-3), &Int::new(3), &Int::new(5))?,
        &builtins::pow_mod(&Int::new(3), &Int::new(2), &Int::new(-5))?,
    ])?;
    print(&[
        &f64::from_value(&ops::pow(&Value::from(2i64), &Value::from(-1i64))?)?,
        &float::pow(2.0, 0.5)?,
        &Int::new(-8).pow_nonneg(&Int::new(3)).to_index()?,
        &Int::new(0).pow_nonneg(&Int::new(0)).to_index()?,
        &Int::new(-2).pow_nonneg(&Int::new(63)),
        &Int::new(-2).pow_nonneg(&Int::new(64)),
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
        )))
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
            &(builtin("ValueError"), builtin("OverflowError")).to_value(),
        )? {
            let error = error_2.value();
            print(&[&error.type_name(), &error])?;
        }
    }
    print(&[
        &Int::new(10)
            .pow_nonneg(&Int::new(400))
            .div_floor(3)
            .py_str()?
            .len(),
        &Int::new(10)
            .pow_nonneg(&Int::new(400))
            .true_div(&Int::new(10).pow_nonneg(&Int::new(399)))?,
        &Int::new(10)
            .pow_nonneg(&Int::new(18))
            .true_div(&Int::new(3))?,
    ])?;
    print(&[
        &(Int::new(10).pow_nonneg(&Int::new(18)) + 1 == 1e18),
        &(Int::new(2).pow_nonneg(&Int::new(53)) + 1 == float::pow_int(2.0, 53)?),
        &(Int::new(2).pow_nonneg(&Int::new(53)) + 1 > float::pow_int(2.0, 53)?),
        &(Int::new(10).pow_nonneg(&Int::new(400)) > builtins::float_from_str(&Str::lit("inf"))?),
    ])?;
    let small: i64 = 9223372036854775807;
    print(&[
        &(Int::new(small) + 1),
        &(Int::new(-small) - 2),
        &(Int::new(small) * small),
        &-Int::new(-small - 1),
        &builtins::abs_i64(-small - 1),
    ])?;
    print(&[
        &(Int::new(small) + 1).floor_div_by(-1)?,
        &!small,
        &(small ^ -1),
        &Int::new(-small - 1).floor_div(&Int::new(-1))?,
        &(Int::new(2).pow_nonneg(&Int::new(61)) - 1).py_hash()?,
        &(-1i64).py_hash()?,
    ])?;
    let mut total = Int::new(1);
    for i in 1i64..26 {
        total = &total * i;
    }
    print(&[
        &total,
        &total.bit_length(),
        &(&total & 65535).to_index()?,
        &(&total | 1),
        &int_methods::from_bytes(&Bytes::lit(b"\xff\0").to_value(), &Str::lit("big"), false)?,
    ])?;
    print(&[
        &builtins::hex_int(&-Int::new(2).pow_nonneg(&Int::new(70))),
        &builtins::oct_int(&Int::new(8).pow_nonneg(&Int::new(25))),
        &builtins::bin_i64(-10),
        &builtins::int_from_str_base(&Str::lit("-0x1f"), 16)?,
        &builtins::int_from_str_base(&Str::lit("zz"), 36)?,
        &Int::new(300).to_bytes(2, &Str::lit("little"), false)?,
    ])?;
    Ok(())
}
