//! Ints beyond 64 bits, or beyond a C int, where smaller ones are expected.

use portalis_runtime::*;

/// The module's variables.
struct State {
    BIG: Slot<Int>,
}

static STATE: Global<State> = Global::new(State { BIG: Slot::new() });

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

static LAMBDA_16_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_17_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_18_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_19_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_20_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_21_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_22_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_23_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_24_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_25_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_26_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_27_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_28_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_29_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_30_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_31_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_32_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_33_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_34_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_35_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_36_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_37_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_38_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_39_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_40_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_41_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_42_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_43_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_44_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_45_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_46_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_47_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_48_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_49_PARAMS: Params = Params::new("<lambda>", &[]);

fn attempt(action: &Value) -> Res<Value> {
    let caught: Res<()> = 'attempt: {
        return Ok(attempt!('attempt, call(action, &[])));
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        return Ok(Value::from(Str::from(format!(
            "{}: {}",
            error.type_name(),
            ops::format(&error, "")?
        ))));
    }
    Ok(Value::NONE)
}

fn digits(x: f64, n: Int) -> Res<(f64, Int)> {
    Ok((
        builtins::round_float_digits(x, n.to_i64_clamped())?,
        builtins::round_int_digits(&builtins::int_from_float(x)?, n.to_i64_clamped()),
    ))
}

fn lambda() -> Res<Str> {
    Str::lit("\ta").expandtabs(int::shl(1, 40)?)
}

fn lambda_2() -> Res<Str> {
    Str::lit("a").expandtabs(int::shl(1, 31)?)
}

fn lambda_3() -> Res<Bytes> {
    Bytes::lit(b"\ta").expandtabs((-STATE.BIG.get("BIG")?).to_i64_clamped())
}

fn lambda_4() -> Res<Str> {
    Str::lit("\ta").expandtabs(-5)
}

fn lambda_5() -> Res<Value> {
    call_method(
        &call(&builtin("bytearray"), &[Bytes::lit(b"a\tb").to_value()])?,
        "expandtabs",
        &[Value::from(4i64)],
    )
}

fn lambda_6() -> Res<Int> {
    builtins::int_from_str_base(&Str::lit("5"), STATE.BIG.get("BIG")?.to_i64_clamped())
}

fn lambda_7() -> Res<Int> {
    builtins::int_from_str_base(&Str::lit("5"), (-STATE.BIG.get("BIG")?).to_i64_clamped())
}

fn lambda_8() -> Res<Int> {
    builtins::int_from_str_base(&Str::lit("5"), 37)
}

fn lambda_9() -> Res<Int> {
    builtins::int_from_str_base(&Str::lit("5"), 1)
}

fn lambda_10() -> Res<Int> {
    Int::from_value(&call(
        &builtin("int"),
        &[Bytes::lit(b"11").to_value(), Value::from(2i64)],
    )?)
}

fn lambda_11() -> Res<Int> {
    Int::from_value(&call_kw(
        &builtin("int"),
        &[Value::from(Str::lit("5"))],
        &[(Str::lit("base"), Value::from(STATE.BIG.get("BIG")?))],
    )?)
}

fn lambda_12() -> Res<Value> {
    call_method(
        &call(&builtin("slice"), &[Value::from(1i64), Value::from(2i64)])?,
        "indices",
        &[Value::from(STATE.BIG.get("BIG")?)],
    )
}

fn lambda_13() -> Res<Value> {
    call_method(
        &call(
            &builtin("slice"),
            &[Value::NONE, Value::from(-1i64), Value::from(-2i64)],
        )?,
        "indices",
        &[Value::from(STATE.BIG.get("BIG")?)],
    )
}

fn lambda_14() -> Res<Value> {
    call_method(
        &call(&builtin("slice"), &[Value::from(3i64)])?,
        "indices",
        &[Value::from(-1i64)],
    )
}

fn lambda_15() -> Res<Value> {
    call_method(
        &call(
            &builtin("slice"),
            &[Value::from(0i64), Value::from(9i64), Value::from(4i64)],
        )?,
        "indices",
        &[Value::from(6i64)],
    )
}

fn lambda_16() -> Res<Value> {
    call_method(
        &call(&builtin("slice"), &[Value::from(2i64)])?,
        "indices",
        &[Value::from(Str::lit("a"))],
    )
}

fn lambda_17() -> Res<Int> {
    Ok(builtins::round_int_digits(
        &Int::new(5),
        STATE.BIG.get("BIG")?.to_i64_clamped(),
    ))
}

fn lambda_18() -> Res<f64> {
    builtins::round_float_digits(2.5, STATE.BIG.get("BIG")?.to_i64_clamped())
}

fn lambda_19() -> Res<f64> {
    builtins::round_float_digits(2.5, (-STATE.BIG.get("BIG")?).to_i64_clamped())
}

fn lambda_20() -> Res<f64> {
    builtins::round_float_digits(2.5, int::shl(1, 40)?)
}

fn lambda_21() -> Int {
    builtins::round_int_digits(&Int::new(1234), -2)
}

fn lambda_22() -> Res<Value> {
    call(
        &builtin("round"),
        &[Value::from(true), Value::from(STATE.BIG.get("BIG")?)],
    )
}

fn lambda_23() -> Res<Value> {
    call(
        &builtin("round"),
        &[Value::from(2.5), Value::from(Str::lit("a"))],
    )
}

fn lambda_24() -> Res<Value> {
    call(&builtin("round"), &[Value::from(2i64), Value::from(1.0)])
}

fn lambda_25() -> Res<i64> {
    list![1i64, 2].index(
        &2i64,
        (-STATE.BIG.get("BIG")?).to_i64_clamped(),
        STATE.BIG.get("BIG")?.to_i64_clamped(),
    )
}

fn lambda_26() -> Res<i64> {
    list![1i64].index(&1i64, STATE.BIG.get("BIG")?.to_i64_clamped(), i64::MAX)
}

fn lambda_27() -> Res<i64> {
    tuple![1i64, 2i64].index(&2i64, 0, STATE.BIG.get("BIG")?.to_i64_clamped())
}

fn lambda_28() -> Res<Int> {
    Int::from_value(&call_method(
        &values![1].to_value(),
        "index",
        &[Value::from(1i64), Value::from(0.5)],
    )?)
}

fn lambda_29() -> Res<Int> {
    Int::from_value(&call_method(
        &(1i64,).to_value(),
        "index",
        &[Value::from(1i64), Value::NONE],
    )?)
}

fn lambda_30() -> Res<Int> {
    Int::from_value(&call_method(
        &values![1].to_value(),
        "index",
        &[Value::from(1i64), Value::from(0i64), Value::NONE],
    )?)
}

fn lambda_31() -> Res<i64> {
    Ok(Str::lit("abc").find_in(
        &Str::lit("c"),
        STATE.BIG.get("BIG")?.to_i64_clamped(),
        i64::MAX,
    ))
}

fn lambda_32() -> Res<i64> {
    Ok(Str::lit("abc").find_in(&Str::lit("c"), 0, STATE.BIG.get("BIG")?.to_i64_clamped()))
}

fn lambda_33() -> Res<Value> {
    call_method(
        &Value::from(Str::lit("abc")),
        "find",
        &[Value::from(Str::lit("c")), Value::from(1.5)],
    )
}

fn lambda_34() -> Res<Str> {
    Ok(Str::lit("abc").slice(..STATE.BIG.get("BIG")?.to_i64_clamped()))
}

fn lambda_35() -> Res<List<Value>> {
    values![1, 2, 3].slice_step(.., (-STATE.BIG.get("BIG")?).to_i64_clamped())
}

fn lambda_36() -> Res<i64> {
    list![1i64].get(STATE.BIG.get("BIG")?.to_position()?)
}

fn lambda_37() -> Res<Int> {
    builtins::range_stop(&STATE.BIG.get("BIG")?).get_int(&(STATE.BIG.get("BIG")? - 1))
}

fn lambda_38() -> Res<Value> {
    call_method(
        &call(
            &member("collections", "Counter"),
            &[Value::from(Str::lit("aab"))],
        )?,
        "most_common",
        &[Value::from(STATE.BIG.get("BIG")?)],
    )
}

fn lambda_39() -> Res<Value> {
    call_method(
        &call(
            &member("collections", "Counter"),
            &[Value::from(Str::lit("aab"))],
        )?,
        "most_common",
        &[Value::from(1i64)],
    )
}

fn lambda_40() -> Res<Value> {
    call_method(
        &call(
            &member("collections", "Counter"),
            &[Value::from(Str::lit("aab"))],
        )?,
        "most_common",
        &[Value::from(-1i64)],
    )
}

fn lambda_41() -> Res<Value> {
    call_method(
        &call(
            &member("collections", "Counter"),
            &[Value::from(Str::lit("aab"))],
        )?,
        "most_common",
        &[Value::from(Str::lit("x"))],
    )
}

fn lambda_42() -> Res<Value> {
    call_method(
        &call(
            &member("collections", "Counter"),
            &[Value::from(Str::lit("aab"))],
        )?,
        "most_common",
        &[Value::NONE],
    )
}

fn lambda_43() -> Res<Str> {
    Str::lit("a").repeat(STATE.BIG.get("BIG")?.to_count()?)
}

fn lambda_44() -> Res<List<Value>> {
    values![1].repeat(STATE.BIG.get("BIG")?.to_count()?)
}

fn lambda_45() -> Res<Str> {
    Str::lit("a").ljust(STATE.BIG.get("BIG")?.to_index()?)
}

fn lambda_46() -> Res<Str> {
    builtins::chr_int(&STATE.BIG.get("BIG")?)
}

fn lambda_47() -> Res<Value> {
    call(&builtin("bytes"), &[Value::from(STATE.BIG.get("BIG")?)])
}

fn lambda_48() -> Res<i64> {
    builtins::range_stop(&STATE.BIG.get("BIG")?).len()
}

fn lambda_49() -> Res<Bytes> {
    Int::new(1).to_bytes(STATE.BIG.get("BIG")?.to_index()?, &Str::lit("big"), false)
}

/// The module's body.
pub fn run() -> Res<()> {
    STATE.BIG.set(Int::new(1).shl(&Int::new(70))?);

    for action in tuple![
        Function::new(&LAMBDA_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda()?
        ))),
        Function::new(&LAMBDA_2_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_2()?
        ))),
        Function::new(&LAMBDA_3_PARAMS, Vec::new(), move |_| Ok(
            lambda_3()?.to_value()
        )),
        Function::new(&LAMBDA_4_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_4()?
        ))),
        Function::new(&LAMBDA_5_PARAMS, Vec::new(), move |_| lambda_5()),
        Function::new(&LAMBDA_6_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_6()?
        ))),
        Function::new(&LAMBDA_7_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_7()?
        ))),
        Function::new(&LAMBDA_8_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_8()?
        ))),
        Function::new(&LAMBDA_9_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_9()?
        ))),
        Function::new(&LAMBDA_10_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_10()?
        ))),
        Function::new(&LAMBDA_11_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_11()?
        ))),
        Function::new(&LAMBDA_12_PARAMS, Vec::new(), move |_| lambda_12()),
        Function::new(&LAMBDA_13_PARAMS, Vec::new(), move |_| lambda_13()),
        Function::new(&LAMBDA_14_PARAMS, Vec::new(), move |_| lambda_14()),
        Function::new(&LAMBDA_15_PARAMS, Vec::new(), move |_| lambda_15()),
        Function::new(&LAMBDA_16_PARAMS, Vec::new(), move |_| lambda_16()),
        Function::new(&LAMBDA_17_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_17()?
        ))),
        Function::new(&LAMBDA_18_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_18()?
        ))),
        Function::new(&LAMBDA_19_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_19()?
        ))),
        Function::new(&LAMBDA_20_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_20()?
        ))),
        Function::new(&LAMBDA_21_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_21()
        ))),
        Function::new(&LAMBDA_22_PARAMS, Vec::new(), move |_| lambda_22()),
        Function::new(&LAMBDA_23_PARAMS, Vec::new(), move |_| lambda_23()),
        Function::new(&LAMBDA_24_PARAMS, Vec::new(), move |_| lambda_24()),
        Function::new(&LAMBDA_25_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_25()?
        ))),
        Function::new(&LAMBDA_26_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_26()?
        ))),
        Function::new(&LAMBDA_27_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_27()?
        ))),
        Function::new(&LAMBDA_28_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_28()?
        ))),
        Function::new(&LAMBDA_29_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_29()?
        ))),
        Function::new(&LAMBDA_30_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_30()?
        ))),
        Function::new(&LAMBDA_31_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_31()?
        ))),
        Function::new(&LAMBDA_32_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_32()?
        ))),
        Function::new(&LAMBDA_33_PARAMS, Vec::new(), move |_| lambda_33()),
        Function::new(&LAMBDA_34_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_34()?
        ))),
        Function::new(&LAMBDA_35_PARAMS, Vec::new(), move |_| Ok(
            lambda_35()?.to_value()
        )),
        Function::new(&LAMBDA_36_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_36()?
        ))),
        Function::new(&LAMBDA_37_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_37()?
        ))),
        Function::new(&LAMBDA_38_PARAMS, Vec::new(), move |_| lambda_38()),
        Function::new(&LAMBDA_39_PARAMS, Vec::new(), move |_| lambda_39()),
        Function::new(&LAMBDA_40_PARAMS, Vec::new(), move |_| lambda_40()),
        Function::new(&LAMBDA_41_PARAMS, Vec::new(), move |_| lambda_41()),
        Function::new(&LAMBDA_42_PARAMS, Vec::new(), move |_| lambda_42()),
        Function::new(&LAMBDA_43_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_43()?
        ))),
        Function::new(&LAMBDA_44_PARAMS, Vec::new(), move |_| Ok(
            lambda_44()?.to_value()
        )),
        Function::new(&LAMBDA_45_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_45()?
        ))),
        Function::new(&LAMBDA_46_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_46()?
        ))),
        Function::new(&LAMBDA_47_PARAMS, Vec::new(), move |_| lambda_47()),
        Function::new(&LAMBDA_48_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_48()?
        ))),
        Function::new(&LAMBDA_49_PARAMS, Vec::new(), move |_| Ok(
            lambda_49()?.to_value()
        ))
    ]
    .iter()
    {
        print(&[&attempt(&action)?])?;
    }
    print(&[
        &digits(2.567, Int::new(2))?,
        &digits(2.567, STATE.BIG.get("BIG")?)?,
        &digits(1234.5, Int::new(-2))?,
    ])?;
    Ok(())
}
