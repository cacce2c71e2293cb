//! The limit of 4,300 digits between text and int, and what it does not limit.

use portalis_runtime::*;

fn attempt() -> Res<Value> {
    let caught: Res<()> = 'attempt: {
        return Ok(Value::from(attempt!('attempt, lambda())));
    };
    if let Some(error_2) = except(caught, &builtin("ValueError"))? {
        let error = error_2.value();
        return Ok(Value::from(Str::from(format!(
            "ValueError: {}",
            ops::format(&error, "")?
        ))));
    }
    Ok(Value::NONE)
}

fn attempt_2() -> Res<Value> {
    let caught: Res<()> = 'attempt: {
        return Ok(Value::from(attempt!('attempt, lambda_2())));
    };
    if let Some(error_2) = except(caught, &builtin("ValueError"))? {
        let error = error_2.value();
        return Ok(Value::from(Str::from(format!(
            "ValueError: {}",
            ops::format(&error, "")?
        ))));
    }
    Ok(Value::NONE)
}

fn attempt_3() -> Res<Value> {
    let caught: Res<()> = 'attempt: {
        return Ok(Value::from(attempt!('attempt, lambda_3())));
    };
    if let Some(error_2) = except(caught, &builtin("ValueError"))? {
        let error = error_2.value();
        return Ok(Value::from(Str::from(format!(
            "ValueError: {}",
            ops::format(&error, "")?
        ))));
    }
    Ok(Value::NONE)
}

fn attempt_4() -> Res<Value> {
    let caught: Res<()> = 'attempt: {
        return Ok(Value::from(attempt!('attempt, lambda_4())));
    };
    if let Some(error_2) = except(caught, &builtin("ValueError"))? {
        let error = error_2.value();
        return Ok(Value::from(Str::from(format!(
            "ValueError: {}",
            ops::format(&error, "")?
        ))));
    }
    Ok(Value::NONE)
}

fn attempt_5() -> Res<Value> {
    let caught: Res<()> = 'attempt: {
        return Ok(Value::from(attempt!('attempt, lambda_5())));
    };
    if let Some(error_2) = except(caught, &builtin("ValueError"))? {
        let error = error_2.value();
        return Ok(Value::from(Str::from(format!(
            "ValueError: {}",
            ops::format(&error, "")?
        ))));
    }
    Ok(Value::NONE)
}

fn attempt_6() -> Res<Value> {
    let caught: Res<()> = 'attempt: {
        return Ok(Value::from(attempt!('attempt, lambda_6())));
    };
    if let Some(error_2) = except(caught, &builtin("ValueError"))? {
        let error = error_2.value();
        return Ok(Value::from(Str::from(format!(
            "ValueError: {}",
            ops::format(&error, "")?
        ))));
    }
    Ok(Value::NONE)
}

fn attempt_7() -> Res<Value> {
    let caught: Res<()> = 'attempt: {
        return Ok(Value::from(attempt!('attempt, lambda_7())));
    };
    if let Some(error_2) = except(caught, &builtin("ValueError"))? {
        let error = error_2.value();
        return Ok(Value::from(Str::from(format!(
            "ValueError: {}",
            ops::format(&error, "")?
        ))));
    }
    Ok(Value::NONE)
}

fn attempt_8() -> Res<Value> {
    let caught: Res<()> = 'attempt: {
        return Ok(Value::from(attempt!('attempt, lambda_8())));
    };
    if let Some(error_2) = except(caught, &builtin("ValueError"))? {
        let error = error_2.value();
        return Ok(Value::from(Str::from(format!(
            "ValueError: {}",
            ops::format(&error, "")?
        ))));
    }
    Ok(Value::NONE)
}

fn attempt_9() -> Res<Value> {
    let caught: Res<()> = 'attempt: {
        return Ok(Value::from(attempt!('attempt, lambda_9())));
    };
    if let Some(error_2) = except(caught, &builtin("ValueError"))? {
        let error = error_2.value();
        return Ok(Value::from(Str::from(format!(
            "ValueError: {}",
            ops::format(&error, "")?
        ))));
    }
    Ok(Value::NONE)
}

fn attempt_10() -> Res<Value> {
    let caught: Res<()> = 'attempt: {
        return Ok(Value::from(attempt!('attempt, lambda_10())));
    };
    if let Some(error_2) = except(caught, &builtin("ValueError"))? {
        let error = error_2.value();
        return Ok(Value::from(Str::from(format!(
            "ValueError: {}",
            ops::format(&error, "")?
        ))));
    }
    Ok(Value::NONE)
}

fn attempt_11() -> Res<Str> {
    let caught: Res<()> = 'attempt: {
        return Ok(attempt!('attempt, lambda_11()));
    };
    if let Some(error_2) = except(caught, &builtin("ValueError"))? {
        let error = error_2.value();
        return Ok(Str::from(format!(
            "ValueError: {}",
            ops::format(&error, "")?
        )));
    }
    Err(unreachable_code())
}

fn attempt_12() -> Res<Str> {
    let caught: Res<()> = 'attempt: {
        return Ok(attempt!('attempt, lambda_12()));
    };
    if let Some(error_2) = except(caught, &builtin("ValueError"))? {
        let error = error_2.value();
        return Ok(Str::from(format!(
            "ValueError: {}",
            ops::format(&error, "")?
        )));
    }
    Err(unreachable_code())
}

fn attempt_13() -> Res<Str> {
    let caught: Res<()> = 'attempt: {
        return Ok(attempt!('attempt, lambda_13()));
    };
    if let Some(error_2) = except(caught, &builtin("ValueError"))? {
        let error = error_2.value();
        return Ok(Str::from(format!(
            "ValueError: {}",
            ops::format(&error, "")?
        )));
    }
    Err(unreachable_code())
}

fn attempt_14() -> Res<Str> {
    let caught: Res<()> = 'attempt: {
        return Ok(attempt!('attempt, lambda_14()));
    };
    if let Some(error_2) = except(caught, &builtin("ValueError"))? {
        let error = error_2.value();
        return Ok(Str::from(format!(
            "ValueError: {}",
            ops::format(&error, "")?
        )));
    }
    Err(unreachable_code())
}

fn attempt_15() -> Res<Str> {
    let caught: Res<()> = 'attempt: {
        return Ok(attempt!('attempt, lambda_15()));
    };
    if let Some(error_2) = except(caught, &builtin("ValueError"))? {
        let error = error_2.value();
        return Ok(Str::from(format!(
            "ValueError: {}",
            ops::format(&error, "")?
        )));
    }
    Err(unreachable_code())
}

fn attempt_16() -> Res<Str> {
    let caught: Res<()> = 'attempt: {
        return Ok(attempt!('attempt, lambda_16()));
    };
    if let Some(error_2) = except(caught, &builtin("ValueError"))? {
        let error = error_2.value();
        return Ok(Str::from(format!(
            "ValueError: {}",
            ops::format(&error, "")?
        )));
    }
    Err(unreachable_code())
}

fn attempt_17() -> Res<Str> {
    let caught: Res<()> = 'attempt: {
        return Ok(attempt!('attempt, lambda_17()));
    };
    if let Some(error_2) = except(caught, &builtin("ValueError"))? {
        let error = error_2.value();
        return Ok(Str::from(format!(
            "ValueError: {}",
            ops::format(&error, "")?
        )));
    }
    Err(unreachable_code())
}

fn attempt_18() -> Res<Str> {
    let caught: Res<()> = 'attempt: {
        return Ok(attempt!('attempt, lambda_18()));
    };
    if let Some(error_2) = except(caught, &builtin("ValueError"))? {
        let error = error_2.value();
        return Ok(Str::from(format!(
            "ValueError: {}",
            ops::format(&error, "")?
        )));
    }
    Err(unreachable_code())
}

fn attempt_19() -> Res<Str> {
    let caught: Res<()> = 'attempt: {
        return Ok(attempt!('attempt, lambda_19()));
    };
    if let Some(error_2) = except(caught, &builtin("ValueError"))? {
        let error = error_2.value();
        return Ok(Str::from(format!(
            "ValueError: {}",
            ops::format(&error, "")?
        )));
    }
    Err(unreachable_code())
}

fn attempt_20() -> Res<Str> {
    let caught: Res<()> = 'attempt: {
        return Ok(attempt!('attempt, lambda_20()));
    };
    if let Some(error_2) = except(caught, &builtin("ValueError"))? {
        let error = error_2.value();
        return Ok(Str::from(format!(
            "ValueError: {}",
            ops::format(&error, "")?
        )));
    }
    Err(unreachable_code())
}

fn attempt_21() -> Res<Option<Str>> {
    let caught: Res<()> = 'attempt: {
        return Ok({
            attempt!('attempt, lambda_21());
            None
        });
    };
    if let Some(error_2) = except(caught, &builtin("ValueError"))? {
        let error = error_2.value();
        return Ok(Some(Str::from(format!(
            "ValueError: {}",
            ops::format(&error, "")?
        ))));
    }
    Ok(None)
}

fn attempt_22() -> Res<Str> {
    let caught: Res<()> = 'attempt: {
        return Ok(attempt!('attempt, lambda_22()));
    };
    if let Some(error_2) = except(caught, &builtin("ValueError"))? {
        let error = error_2.value();
        return Ok(Str::from(format!(
            "ValueError: {}",
            ops::format(&error, "")?
        )));
    }
    Err(unreachable_code())
}

fn attempt_23() -> Res<Value> {
    let caught: Res<()> = 'attempt: {
        return Ok(Value::from(attempt!('attempt, lambda_23())));
    };
    if let Some(error_2) = except(caught, &builtin("ValueError"))? {
        let error = error_2.value();
        return Ok(Value::from(Str::from(format!(
            "ValueError: {}",
            ops::format(&error, "")?
        ))));
    }
    Ok(Value::NONE)
}

fn attempt_24() -> Res<Option<Str>> {
    let caught: Res<()> = 'attempt: {
        return Ok({
            attempt!('attempt, lambda_24());
            None
        });
    };
    if let Some(error_2) = except(caught, &builtin("ValueError"))? {
        let error = error_2.value();
        return Ok(Some(Str::from(format!(
            "ValueError: {}",
            ops::format(&error, "")?
        ))));
    }
    Ok(None)
}

fn parse(text: &Str) -> Res<Int> {
    builtins::int_from_str(text)
}

fn show(n: Int) -> Res<Str> {
    n.py_str()
}

fn lambda() -> Res<Int> {
    builtins::int_from_str(&Str::lit("9").repeat(5000)?)
}

fn lambda_2() -> Res<Int> {
    parse(&Str::lit("9").repeat(4300)?)
}

fn lambda_3() -> Res<Int> {
    parse(&Str::lit("-").concat(&Str::lit("9").repeat(4300)?))
}

fn lambda_4() -> Res<Int> {
    parse(&Str::lit("9").repeat(4301)?)
}

fn lambda_5() -> Res<Int> {
    parse(
        &Str::lit(" -")
            .concat(&Str::lit("1_").repeat(4300)?)
            .concat(&Str::lit("1 ")),
    )
}

fn lambda_6() -> Res<Int> {
    builtins::int_from_str(&Str::lit("0").repeat(4301)?)
}

fn lambda_7() -> Res<Int> {
    builtins::int_from_str_base(&Str::lit("0").repeat(5000)?, 10)
}

fn lambda_8() -> Res<Int> {
    Int::from_value(&call(
        &builtin("int"),
        &[Bytes::lit(b"1").repeat(4400)?.to_value()],
    )?)
}

fn lambda_9() -> Res<Int> {
    Int::from_value(&call(
        &builtin("int"),
        &[call(
            &builtin("bytearray"),
            &[Bytes::lit(b"1").repeat(4400)?.to_value()],
        )?],
    )?)
}

fn lambda_10() -> Res<Int> {
    builtins::int_from_str_base(&Str::lit("1").repeat(5000)?, 7)
}

fn lambda_11() -> Res<Str> {
    show(-Int::new(10).pow_nonneg(&Int::new(4299)))
}

fn lambda_12() -> Res<Str> {
    show(Int::new(10).pow_nonneg(&Int::new(4300)))
}

fn lambda_13() -> Res<Str> {
    show(-Int::new(10).pow_nonneg(&Int::new(4300)))
}

fn lambda_14() -> Res<Str> {
    Int::new(10).pow_nonneg(&Int::new(4300)).py_repr()
}

fn lambda_15() -> Res<Str> {
    Ok(Str::from(format!(
        "{}",
        Int::new(10).pow_nonneg(&Int::new(4300)).py_str()?
    )))
}

fn lambda_16() -> Res<Str> {
    format::percent(
        &Str::lit("%d"),
        &Int::new(10).pow_nonneg(&Int::new(4300)).to_value(),
    )
}

fn lambda_17() -> Res<Str> {
    format::percent(
        &Str::lit("%s"),
        &Int::new(10).pow_nonneg(&Int::new(4300)).to_value(),
    )
}

fn lambda_18() -> Res<Str> {
    builtins::format_spec(
        &Value::from(Int::new(10).pow_nonneg(&Int::new(4300))),
        &Str::lit(","),
    )
}

fn lambda_19() -> Res<Str> {
    Str::from_value(&call_method(
        &Value::from(Str::lit("{:d}")),
        "format",
        &[Value::from(Int::new(10).pow_nonneg(&Int::new(4300)))],
    )?)
}

fn lambda_20() -> Res<Str> {
    list![Int::new(10).pow_nonneg(&Int::new(4300))].py_repr()
}

fn lambda_21() -> Res<()> {
    print(&[&Int::new(10).pow_nonneg(&Int::new(4300))])?;
    Ok(())
}

fn lambda_22() -> Res<Str> {
    show(Int::new(10).pow_nonneg(&Int::new(5000)))
}

fn lambda_23() -> Res<Int> {
    parse(&Str::lit("1").repeat(5001)?)
}

fn lambda_24() -> Res<()> {
    number_text::set_max_str_digits(100)?;
    Ok(())
}

/// The module's body.
pub fn run() -> Res<()> {
    print(&[&{
        ();
        attempt()?
    }])?;
    print(&[
        &ops::is_eq(
            &{
                ();
                attempt_2()?
            },
            &(Int::new(10).pow_nonneg(&Int::new(4300)) - 1).to_value(),
        )?,
        &ops::is_eq(
            &{
                ();
                attempt_3()?
            },
            &(Int::new(1) - Int::new(10).pow_nonneg(&Int::new(4300))).to_value(),
        )?,
    ])?;
    print(&[&{
        ();
        attempt_4()?
    }])?;
    print(&[&{
        ();
        attempt_5()?
    }])?;
    print(&[&{
        ();
        attempt_6()?
    }])?;
    print(&[
        &{
            ();
            attempt_7()?
        },
        &{
            ();
            attempt_8()?
        },
        &{
            ();
            attempt_9()?
        },
    ])?;
    print(&[&{
        ();
        attempt_10()?
    }])?;
    print(&[
        &(builtins::int_from_str_base(&Str::lit("1").repeat(5000)?, 2)?
            == Int::new(2).pow_nonneg(&Int::new(5000)) - 1),
        &(builtins::int_from_str_base(&Str::lit("f").repeat(5000)?, 16)?
            == Int::new(16).pow_nonneg(&Int::new(5000)) - 1),
        &builtins::int_from_str_base(&Str::lit("0x").concat(&Str::lit("f").repeat(4400)?), 0)?
            .rem_floor(97),
        &builtins::int_from_str_base(&Str::lit("w").repeat(4400)?, 32)?.rem_floor(97),
    ])?;
    print_with(
        &[
            &show(Int::new(10).pow_nonneg(&Int::new(4299)))?.len(),
            &{
                ();
                attempt_11()?
            }
            .len(),
            &{
                ();
                attempt_12()?
            },
            &{
                ();
                attempt_13()?
            },
        ],
        "\n",
        "\n",
    )?;
    print_with(
        &[
            &{
                ();
                attempt_14()?
            },
            &{
                ();
                attempt_15()?
            },
            &{
                ();
                attempt_16()?
            },
            &{
                ();
                attempt_17()?
            },
        ],
        "\n",
        "\n",
    )?;
    print_with(
        &[
            &{
                ();
                attempt_18()?
            },
            &{
                ();
                attempt_19()?
            },
            &{
                ();
                attempt_20()?
            },
        ],
        "\n",
        "\n",
    )?;
    print(&[
        &builtins::hex_int(&Int::new(10).pow_nonneg(&Int::new(5000))).len(),
        &builtins::oct_int(&Int::new(10).pow_nonneg(&Int::new(5000))).len(),
        &builtins::bin_int(&Int::new(10).pow_nonneg(&Int::new(5000))).len(),
        &Str::from(format!(
            "{}",
            ops::format(&Int::new(10).pow_nonneg(&Int::new(5000)).to_value(), "x")?
        ))
        .len(),
        &format::percent(
            &Str::lit("%x"),
            &Int::new(10).pow_nonneg(&Int::new(5000)).to_value(),
        )?
        .len(),
    ])?;
    print(&[
        &builtins::float_from_str(&Str::lit("1").repeat(5000)?)?,
        &builtins::float_from_str(&Str::lit("0.").concat(&Str::lit("1").repeat(5000)?))?,
        &Int::new(10).pow_nonneg(&Int::new(5000)).bit_length(),
        &{
            ();
            attempt_21()?
        },
    ])?;
    print(&[
        &number_text::max_str_digits(),
        &ops::get_attr(&modules::sys::int_info(), "default_max_str_digits")?,
        &ops::get_attr(&modules::sys::int_info(), "str_digits_check_threshold")?,
    ])?;
    number_text::set_max_str_digits(5000)?;
    print(&[
        &show(Int::new(10).pow_nonneg(&Int::new(4999)))?.len(),
        &{
            ();
            attempt_22()?
        },
        &{
            ();
            attempt_23()?
        },
    ])?;
    number_text::set_max_str_digits(0)?;
    print(&[
        &show(Int::new(10).pow_nonneg(&Int::new(6000)))?.len(),
        &parse(&Str::lit("1").repeat(6000)?)?.rem_floor(97),
    ])?;
    print(&[&{
        ();
        attempt_24()?
    }])?;
    for item_2 in
        ops::iter(&(-1i64, 639i64, 640i64, Int::new(2).pow_nonneg(&Int::new(31))).to_value())?
    {
        let limit = Int::from_value(&item_2?)?;
        let caught: Res<()> = 'attempt2: {
            attempt!(
                'attempt2,
                print(&[
                    &attempt!(
                        'attempt2,
                        number_text::set_max_str_digits(attempt!('attempt2, limit.to_index()))
                    ),
                    &number_text::max_str_digits()
                ])
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
    Ok(())
}
