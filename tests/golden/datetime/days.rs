use portalis_runtime::*;

/// The module's variables.
struct State {
    d: Slot<Value>,
    class_MyDate: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    d: Slot::new(),
    class_MyDate: Slot::new(),
});

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

static LAMBDA_50_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_51_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_52_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_53_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_54_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_55_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_56_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_57_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_58_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_59_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_60_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_61_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_62_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_63_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_64_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_65_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_66_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_67_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_68_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_69_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_70_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_71_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_72_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_73_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_74_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_75_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_76_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_77_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_78_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_79_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_80_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_81_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_82_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_83_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_84_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_85_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_86_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_87_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_88_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_89_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_90_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_91_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_92_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_93_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_94_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_95_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_96_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_97_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_98_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_99_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_100_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_101_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_102_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_103_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_104_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_105_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_106_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_107_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_108_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_109_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_110_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_111_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_112_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_113_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_114_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_115_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_116_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_117_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_118_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_119_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_120_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_121_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_122_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_123_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_124_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_125_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_126_PARAMS: Params = Params::new("<lambda>", &[]);

static MYDATE_QUARTER_PARAMS: Params = Params::new("MyDate.quarter", &["self"]);

fn t(f: &Value) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[&attempt!(
                'attempt,
                attempt!('attempt, call(f, &[])).py_repr()
            )])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[&e.type_name(), &e])?;
    }
    Ok(())
}

fn lambda() -> Res<Value> {
    call(
        &member("datetime", "date"),
        &[Value::from(2024i64), Value::from(2i64), Value::from(30i64)],
    )
}

fn lambda_2() -> Res<Value> {
    call(
        &member("datetime", "date"),
        &[Value::from(2024i64), Value::from(13i64), Value::from(1i64)],
    )
}

fn lambda_3() -> Res<Value> {
    call(
        &member("datetime", "date"),
        &[Value::from(0i64), Value::from(1i64), Value::from(1i64)],
    )
}

fn lambda_4() -> Res<Value> {
    call(&member("datetime", "date"), &[Value::from(2024i64)])
}

fn lambda_5() -> Res<Value> {
    call(
        &member("datetime", "date"),
        &[
            Value::from(Str::lit("2024")),
            Value::from(1i64),
            Value::from(1i64),
        ],
    )
}

fn lambda_6() -> Res<Value> {
    call(
        &member("datetime", "date"),
        &[Value::from(2024i64), Value::from(1i64), Value::from(1.5)],
    )
}

fn lambda_7() -> Res<Value> {
    call(
        &member("datetime", "datetime"),
        &[
            Value::from(2024i64),
            Value::from(1i64),
            Value::from(1i64),
            Value::from(25i64),
        ],
    )
}

fn lambda_8() -> Res<Value> {
    call(
        &member("datetime", "datetime"),
        &[
            Value::from(2024i64),
            Value::from(1i64),
            Value::from(1i64),
            Value::from(0i64),
            Value::from(60i64),
        ],
    )
}

fn lambda_9() -> Res<Value> {
    call(
        &member("datetime", "datetime"),
        &[
            Value::from(2024i64),
            Value::from(1i64),
            Value::from(1i64),
            Value::from(0i64),
            Value::from(0i64),
            Value::from(60i64),
        ],
    )
}

fn lambda_10() -> Res<Value> {
    call(
        &member("datetime", "datetime"),
        &[
            Value::from(2024i64),
            Value::from(1i64),
            Value::from(1i64),
            Value::from(0i64),
            Value::from(0i64),
            Value::from(0i64),
            Value::from(1000000i64),
        ],
    )
}

fn lambda_11() -> Res<Value> {
    call(
        &member("datetime", "datetime"),
        &[Value::from(2024i64), Value::from(1i64)],
    )
}

fn lambda_12() -> Res<Value> {
    ops::sub(
        &call(
            &member("datetime", "datetime"),
            &[Value::from(2024i64), Value::from(1i64), Value::from(1i64)],
        )?,
        &call(
            &member("datetime", "date"),
            &[Value::from(2024i64), Value::from(1i64), Value::from(1i64)],
        )?,
    )
}

fn lambda_13() -> Res<bool> {
    ops::is_lt(
        &call(
            &member("datetime", "datetime"),
            &[Value::from(2024i64), Value::from(1i64), Value::from(1i64)],
        )?,
        &call(
            &member("datetime", "date"),
            &[Value::from(2024i64), Value::from(1i64), Value::from(1i64)],
        )?,
    )
}

fn lambda_14() -> Res<bool> {
    ops::is_lt(
        &call(
            &member("datetime", "date"),
            &[Value::from(2024i64), Value::from(1i64), Value::from(1i64)],
        )?,
        &3i64.to_value(),
    )
}

fn lambda_15() -> Res<bool> {
    ops::is_eq(
        &call(
            &member("datetime", "datetime"),
            &[Value::from(2024i64), Value::from(1i64), Value::from(1i64)],
        )?,
        &call(
            &member("datetime", "date"),
            &[Value::from(2024i64), Value::from(1i64), Value::from(1i64)],
        )?,
    )
}

fn lambda_16() -> Res<Value> {
    ops::sub(
        &call_kw(
            &member("datetime", "datetime"),
            &[Value::from(2024i64), Value::from(1i64), Value::from(1i64)],
            &[(
                Str::lit("tzinfo"),
                ops::get_attr(&member("datetime", "timezone"), "utc")?,
            )],
        )?,
        &call(
            &member("datetime", "datetime"),
            &[Value::from(2024i64), Value::from(1i64), Value::from(1i64)],
        )?,
    )
}

fn lambda_17() -> Res<bool> {
    ops::is_lt(
        &call_kw(
            &member("datetime", "datetime"),
            &[Value::from(2024i64), Value::from(1i64), Value::from(1i64)],
            &[(
                Str::lit("tzinfo"),
                ops::get_attr(&member("datetime", "timezone"), "utc")?,
            )],
        )?,
        &call(
            &member("datetime", "datetime"),
            &[Value::from(2024i64), Value::from(1i64), Value::from(1i64)],
        )?,
    )
}

fn lambda_18() -> Res<bool> {
    ops::is_lt(
        &call(
            &member("datetime", "time"),
            &[Value::from(1i64), Value::from(2i64)],
        )?,
        &call_kw(
            &member("datetime", "time"),
            &[Value::from(1i64), Value::from(2i64)],
            &[(
                Str::lit("tzinfo"),
                ops::get_attr(&member("datetime", "timezone"), "utc")?,
            )],
        )?,
    )
}

fn lambda_19() -> Res<Value> {
    call_method(
        &member("datetime", "datetime"),
        "fromisoformat",
        &[Value::from(Str::lit("nope"))],
    )
}

fn lambda_20() -> Res<Value> {
    call_method(
        &member("datetime", "date"),
        "fromisoformat",
        &[Value::from(Str::lit("2024-13-01"))],
    )
}

fn lambda_21() -> Res<Value> {
    call_method(
        &member("datetime", "date"),
        "fromisoformat",
        &[Value::from(Str::lit("x"))],
    )
}

fn lambda_22() -> Res<Value> {
    call_method(
        &member("datetime", "datetime"),
        "strptime",
        &[
            Value::from(Str::lit("2024")),
            Value::from(Str::lit("%Y-%m")),
        ],
    )
}

fn lambda_23() -> Res<Value> {
    call_method(
        &member("datetime", "datetime"),
        "strptime",
        &[
            Value::from(Str::lit("2024-01-05 x")),
            Value::from(Str::lit("%Y-%m-%d")),
        ],
    )
}

fn lambda_24() -> Res<Value> {
    call_method(
        &member("datetime", "datetime"),
        "strptime",
        &[
            Value::from(Str::lit("2024-02-30")),
            Value::from(Str::lit("%Y-%m-%d")),
        ],
    )
}

fn lambda_25() -> Res<Value> {
    call_method(
        &member("datetime", "datetime"),
        "strptime",
        &[Value::from(Str::lit("a")), Value::from(Str::lit("%Q"))],
    )
}

fn lambda_26() -> Res<Value> {
    call(
        &member("datetime", "timedelta"),
        &[Value::from(Str::lit("x"))],
    )
}

fn lambda_27() -> Res<Value> {
    ops::add(
        &call(&member("datetime", "timedelta"), &[Value::from(1i64)])?,
        &Value::from(3i64),
    )
}

fn lambda_28() -> Res<Value> {
    ops::div(
        &call(&member("datetime", "timedelta"), &[Value::from(1i64)])?,
        &Value::from(0i64),
    )
}

fn lambda_29() -> Res<Value> {
    ops::div(
        &call(&member("datetime", "timedelta"), &[Value::from(1i64)])?,
        &call(&member("datetime", "timedelta"), &[Value::from(0i64)])?,
    )
}

fn lambda_30() -> Res<Value> {
    ops::floor_div(
        &call(&member("datetime", "timedelta"), &[Value::from(1i64)])?,
        &Value::from(0i64),
    )
}

fn lambda_31() -> Res<Value> {
    ops::modulo(
        &call(&member("datetime", "timedelta"), &[Value::from(1i64)])?,
        &call(&member("datetime", "timedelta"), &[Value::from(0i64)])?,
    )
}

fn lambda_32() -> Res<bool> {
    ops::is_lt(
        &call(&member("datetime", "timedelta"), &[Value::from(1i64)])?,
        &3i64.to_value(),
    )
}

fn lambda_33() -> Res<Value> {
    ops::add(
        &ops::get_attr(&member("datetime", "date"), "max")?,
        &call(&member("datetime", "timedelta"), &[Value::from(1i64)])?,
    )
}

fn lambda_34() -> Res<Value> {
    ops::add(
        &ops::get_attr(&member("datetime", "timedelta"), "max")?,
        &call(&member("datetime", "timedelta"), &[Value::from(1i64)])?,
    )
}

fn lambda_35() -> Res<Value> {
    ops::add(
        &call(
            &member("datetime", "date"),
            &[Value::from(2024i64), Value::from(1i64), Value::from(1i64)],
        )?,
        &Value::from(3i64),
    )
}

fn lambda_36() -> Res<Value> {
    call(
        &member("datetime", "timezone"),
        &[call_kw(
            &member("datetime", "timedelta"),
            &[],
            &[(Str::lit("hours"), Value::from(24i64))],
        )?],
    )
}

fn lambda_37() -> Res<Value> {
    call(&member("datetime", "timezone"), &[Value::from(3i64)])
}

fn lambda_38() -> Res<Value> {
    call(
        &member("datetime", "timezone"),
        &[call_kw(
            &member("datetime", "timedelta"),
            &[],
            &[
                (Str::lit("hours"), Value::from(5i64)),
                (Str::lit("minutes"), Value::from(30i64)),
            ],
        )?],
    )
}

fn lambda_39() -> Res<Value> {
    call(
        &member("datetime", "timezone"),
        &[
            call_kw(
                &member("datetime", "timedelta"),
                &[],
                &[(Str::lit("hours"), Value::from(-5i64))],
            )?,
            Value::from(Str::lit("EST")),
        ],
    )
}

fn lambda_40() -> Res<Str> {
    call(
        &member("datetime", "timezone"),
        &[call_kw(
            &member("datetime", "timedelta"),
            &[],
            &[
                (Str::lit("hours"), Value::from(5i64)),
                (Str::lit("minutes"), Value::from(30i64)),
            ],
        )?],
    )?
    .py_str()
}

fn lambda_41() -> Res<Value> {
    ops::get_attr(&member("datetime", "timezone"), "utc")
}

fn lambda_42() -> Res<Str> {
    ops::get_attr(&member("datetime", "timezone"), "utc")?.py_str()
}

fn lambda_43() -> Res<Value> {
    call_kw(
        &member("datetime", "datetime"),
        &[Value::from(2024i64), Value::from(1i64), Value::from(1i64)],
        &[(Str::lit("tzinfo"), Value::from(3i64))],
    )
}

fn lambda_44() -> Res<Value> {
    call_method_kw(
        &STATE.d.get("d")?,
        "replace",
        &[],
        &[(Str::lit("day"), Value::from(31i64))],
    )
}

fn lambda_45() -> Res<Value> {
    call(
        &member("datetime", "timedelta"),
        &[Value::from(1i64), Value::from(2i64), Value::from(3i64)],
    )
}

fn lambda_46() -> Res<Value> {
    call(&member("datetime", "timedelta"), &[Value::from(0i64)])
}

fn lambda_47() -> Res<Str> {
    call(&member("datetime", "timedelta"), &[Value::from(-1i64)])?.py_str()
}

fn lambda_48() -> Res<Str> {
    call_kw(
        &member("datetime", "timedelta"),
        &[],
        &[
            (Str::lit("days"), Value::from(1i64)),
            (Str::lit("seconds"), Value::from(1i64)),
            (Str::lit("microseconds"), Value::from(1i64)),
        ],
    )?
    .py_str()
}

fn lambda_49() -> Res<Str> {
    call(&member("datetime", "timedelta"), &[Value::from(2i64)])?.py_str()
}

fn lambda_50() -> Res<Value> {
    call_kw(
        &member("datetime", "timedelta"),
        &[],
        &[(Str::lit("hours"), Value::from(1.5))],
    )
}

fn lambda_51() -> Res<Value> {
    call_kw(
        &member("datetime", "timedelta"),
        &[],
        &[(Str::lit("microseconds"), Value::from(0.5))],
    )
}

fn lambda_52() -> Res<Value> {
    call_kw(
        &member("datetime", "timedelta"),
        &[],
        &[(Str::lit("microseconds"), Value::from(1.5))],
    )
}

fn lambda_53() -> Res<Value> {
    call_kw(
        &member("datetime", "timedelta"),
        &[],
        &[
            (Str::lit("weeks"), Value::from(1i64)),
            (Str::lit("days"), Value::from(-3i64)),
            (Str::lit("hours"), Value::from(5i64)),
            (Str::lit("milliseconds"), Value::from(7i64)),
        ],
    )
}

fn lambda_54() -> Res<Value> {
    ops::add(
        &call_kw(
            &member("datetime", "timedelta"),
            &[],
            &[(Str::lit("seconds"), Value::from(0.1))],
        )?,
        &call_kw(
            &member("datetime", "timedelta"),
            &[],
            &[(Str::lit("seconds"), Value::from(0.2))],
        )?,
    )
}

fn lambda_55() -> Res<Value> {
    ops::mul(
        &call(&member("datetime", "timedelta"), &[Value::from(1i64)])?,
        &Value::from(1.5),
    )
}

fn lambda_56() -> Res<Value> {
    ops::div(
        &call(&member("datetime", "timedelta"), &[Value::from(1i64)])?,
        &Value::from(3i64),
    )
}

fn lambda_57() -> Res<Value> {
    ops::div(
        &call(&member("datetime", "timedelta"), &[Value::from(1i64)])?,
        &Value::from(0.7),
    )
}

fn lambda_58() -> Res<Value> {
    ops::div(
        &call_kw(
            &member("datetime", "timedelta"),
            &[],
            &[(Str::lit("days"), Value::from(10i64))],
        )?,
        &call_kw(
            &member("datetime", "timedelta"),
            &[],
            &[(Str::lit("days"), Value::from(3i64))],
        )?,
    )
}

fn lambda_59() -> Res<Value> {
    ops::mul(
        &Value::from(3i64),
        &call_kw(
            &member("datetime", "timedelta"),
            &[],
            &[(Str::lit("hours"), Value::from(5i64))],
        )?,
    )
}

fn lambda_60() -> Res<Value> {
    ops::floor_div(
        &call_kw(
            &member("datetime", "timedelta"),
            &[],
            &[(Str::lit("days"), Value::from(10i64))],
        )?,
        &call_kw(
            &member("datetime", "timedelta"),
            &[],
            &[(Str::lit("days"), Value::from(3i64))],
        )?,
    )
}

fn lambda_61() -> Res<Value> {
    ops::modulo(
        &call_kw(
            &member("datetime", "timedelta"),
            &[],
            &[(Str::lit("days"), Value::from(10i64))],
        )?,
        &call_kw(
            &member("datetime", "timedelta"),
            &[],
            &[(Str::lit("days"), Value::from(3i64))],
        )?,
    )
}

fn lambda_62() -> Res<Value> {
    call(
        &builtin("divmod"),
        &[
            call(&member("datetime", "timedelta"), &[Value::from(1i64)])?,
            call_kw(
                &member("datetime", "timedelta"),
                &[],
                &[(Str::lit("hours"), Value::from(7i64))],
            )?,
        ],
    )
}

fn lambda_63() -> Res<Value> {
    ops::get_attr(&member("datetime", "timedelta"), "resolution")
}

fn lambda_64() -> Res<Value> {
    ops::get_attr(&member("datetime", "timedelta"), "min")
}

fn lambda_65() -> Res<(Value, Value, Value)> {
    Ok((
        ops::get_attr(
            &call(&member("datetime", "timedelta"), &[Value::from(-1i64)])?,
            "days",
        )?,
        ops::get_attr(
            &call_kw(
                &member("datetime", "timedelta"),
                &[],
                &[(Str::lit("seconds"), Value::from(-1i64))],
            )?,
            "seconds",
        )?,
        ops::get_attr(
            &call(
                &member("datetime", "timedelta"),
                &[Value::from(1i64), Value::from(2i64), Value::from(3i64)],
            )?,
            "microseconds",
        )?,
    ))
}

fn lambda_66() -> Res<Value> {
    call_method(
        &member("datetime", "date"),
        "fromordinal",
        &[Value::from(0i64)],
    )
}

fn lambda_67() -> Res<Value> {
    call_method(
        &member("datetime", "date"),
        "fromisocalendar",
        &[Value::from(2024i64), Value::from(54i64), Value::from(1i64)],
    )
}

fn lambda_68() -> Res<Value> {
    call_method(
        &member("datetime", "date"),
        "fromisocalendar",
        &[Value::from(2024i64), Value::from(1i64), Value::from(8i64)],
    )
}

fn lambda_69() -> Res<Value> {
    call_method(
        &member("datetime", "date"),
        "fromisocalendar",
        &[Value::from(2020i64), Value::from(53i64), Value::from(7i64)],
    )
}

fn lambda_70() -> Res<Value> {
    call_method(&STATE.d.get("d")?, "isocalendar", &[])
}

fn lambda_71() -> Res<Value> {
    call_method(
        &member("datetime", "date"),
        "fromtimestamp",
        &[Value::from(0i64)],
    )
}

fn lambda_72() -> Res<Value> {
    call_method(
        &member("datetime", "datetime"),
        "fromtimestamp",
        &[
            Value::from(1000000000.0),
            ops::get_attr(&member("datetime", "timezone"), "utc")?,
        ],
    )
}

fn lambda_73() -> Res<Value> {
    call_method(
        &member("datetime", "datetime"),
        "utcfromtimestamp",
        &[Value::from(1000000000.0 + 0.25)],
    )
}

fn lambda_74() -> Res<Value> {
    call_method(
        &call_kw(
            &member("datetime", "datetime"),
            &[Value::from(2024i64), Value::from(1i64), Value::from(1i64)],
            &[(
                Str::lit("tzinfo"),
                ops::get_attr(&member("datetime", "timezone"), "utc")?,
            )],
        )?,
        "timestamp",
        &[],
    )
}

fn lambda_75() -> Res<Value> {
    call(
        &member("datetime", "datetime"),
        &[
            Value::from(2024i64),
            Value::from(1i64),
            Value::from(1i64),
            Value::from(5i64),
            Value::from(6i64),
            Value::from(7i64),
            Value::from(8i64),
        ],
    )
}

fn lambda_76() -> Res<Str> {
    call(
        &member("datetime", "datetime"),
        &[
            Value::from(2024i64),
            Value::from(1i64),
            Value::from(1i64),
            Value::from(5i64),
            Value::from(6i64),
            Value::from(7i64),
            Value::from(8i64),
        ],
    )?
    .py_str()
}

fn lambda_77() -> Res<Value> {
    call_method(
        &call(
            &member("datetime", "datetime"),
            &[Value::from(2024i64), Value::from(1i64), Value::from(1i64)],
        )?,
        "ctime",
        &[],
    )
}

fn lambda_78() -> Res<Value> {
    call_method(
        &call(
            &member("datetime", "time"),
            &[Value::from(1i64), Value::from(2i64), Value::from(3i64)],
        )?,
        "isoformat",
        &[Value::from(Str::lit("hours"))],
    )
}

fn lambda_79() -> Res<Value> {
    call_method(
        &call(
            &member("datetime", "datetime"),
            &[Value::from(2024i64), Value::from(1i64), Value::from(1i64)],
        )?,
        "isoformat",
        &[
            Value::from(Str::lit(" ")),
            Value::from(Str::lit("milliseconds")),
        ],
    )
}

fn lambda_80() -> Res<Value> {
    call_method_kw(
        &call(
            &member("datetime", "datetime"),
            &[Value::from(2024i64), Value::from(1i64), Value::from(1i64)],
        )?,
        "isoformat",
        &[],
        &[(Str::lit("timespec"), Value::from(Str::lit("x")))],
    )
}

fn lambda_81() -> Res<Value> {
    call_method(
        &STATE.d.get("d")?,
        "strftime",
        &[Value::from(Str::lit(
            "%A %B %d %j %U %W %y %% %a %b %p %I %c %x %X %e %G-%V-%u %w %C %D %F %T %R %n %h %f %Q",
        ))],
    )
}

fn lambda_82() -> Res<Value> {
    call_method(
        &call_kw(
            &member("datetime", "datetime"),
            &[
                Value::from(2024i64),
                Value::from(7i64),
                Value::from(4i64),
                Value::from(15i64),
                Value::from(30i64),
                Value::from(5i64),
            ],
            &[(
                Str::lit("tzinfo"),
                call(
                    &member("datetime", "timezone"),
                    &[call_kw(
                        &member("datetime", "timedelta"),
                        &[],
                        &[(Str::lit("hours"), Value::from(-4i64))],
                    )?],
                )?,
            )],
        )?,
        "strftime",
        &[Value::from(Str::lit(
            "%Y-%m-%dT%H:%M:%S%z %Z %-d/%-m %I:%M %p",
        ))],
    )
}

fn lambda_83() -> Res<Value> {
    call_method(
        &member("datetime", "datetime"),
        "combine",
        &[
            STATE.d.get("d")?,
            call(
                &member("datetime", "time"),
                &[Value::from(1i64), Value::from(2i64)],
            )?,
        ],
    )
}

fn lambda_84() -> Res<bool> {
    Ok(STATE.d.get("d")?.py_hash()?
        == call(
            &member("datetime", "date"),
            &[Value::from(2024i64), Value::from(2i64), Value::from(29i64)],
        )?
        .py_hash()?)
}

fn lambda_85() -> Res<Value> {
    call_method(
        &member("datetime", "time"),
        "fromisoformat",
        &[Value::from(Str::lit("04:05:06.789"))],
    )
}

fn lambda_86() -> Res<Value> {
    call(&member("datetime", "time"), &[Value::from(25i64)])
}

fn lambda_87() -> Res<Str> {
    Ok(Str::from(format!(
        "{} {} {}",
        ops::format(&STATE.d.get("d")?, "%d/%m/%Y")?,
        ops::format(&STATE.d.get("d")?, "")?,
        STATE.d.get("d")?.py_repr()?
    )))
}

fn lambda_88() -> Res<Value> {
    call_method(
        &call(&member("datetime", "time"), &[Value::from(1i64)])?,
        "strftime",
        &[Value::from(Str::lit("%H:%M"))],
    )
}

fn lambda_89() -> Res<(Value, Value, Value, Value, Value, Value)> {
    Ok((
        ops::get_attr(&member("datetime", "datetime"), "min")?,
        ops::get_attr(&member("datetime", "datetime"), "max")?,
        ops::get_attr(&member("datetime", "date"), "min")?,
        ops::get_attr(&member("datetime", "date"), "max")?,
        ops::get_attr(&member("datetime", "time"), "min")?,
        ops::get_attr(&member("datetime", "time"), "max")?,
    ))
}

fn lambda_90() -> Res<bool> {
    ops::is_lt(
        &call_method(&member("datetime", "date"), "today", &[])?,
        &ops::get_attr(&member("datetime", "date"), "max")?,
    )
}

fn lambda_91() -> Res<Value> {
    call_method(
        &member("datetime", "datetime"),
        "fromisoformat",
        &[Value::from(Str::lit("20240105T040506"))],
    )
}

fn lambda_92() -> Res<Value> {
    call_method(
        &member("datetime", "datetime"),
        "fromisoformat",
        &[Value::from(Str::lit("2024-01-05T04:05:06.123456+05:30"))],
    )
}

fn lambda_93() -> Res<Value> {
    call_method(
        &member("datetime", "datetime"),
        "fromisoformat",
        &[Value::from(Str::lit("2024-01-05T04:05:06Z"))],
    )
}

fn lambda_94() -> Res<Value> {
    call_method(
        &member("datetime", "datetime"),
        "fromisoformat",
        &[Value::from(Str::lit("2024-01-05 04:05"))],
    )
}

fn lambda_95() -> Res<Value> {
    call_method(
        &member("datetime", "date"),
        "fromisoformat",
        &[Value::from(Str::lit("2024-W01-5"))],
    )
}

fn lambda_96() -> Res<Value> {
    call_method(
        &member("datetime", "datetime"),
        "strptime",
        &[
            Value::from(Str::lit("Jan 5 2024 3:04 PM")),
            Value::from(Str::lit("%b %d %Y %I:%M %p")),
        ],
    )
}

fn lambda_97() -> Res<Value> {
    call_method(
        &member("datetime", "datetime"),
        "strptime",
        &[
            Value::from(Str::lit("05/01/24 23:59:59.5")),
            Value::from(Str::lit("%d/%m/%y %H:%M:%S.%f")),
        ],
    )
}

fn lambda_98() -> Res<Value> {
    call_method(
        &member("datetime", "datetime"),
        "strptime",
        &[
            Value::from(Str::lit("2024-01-05T01:02:03+0530")),
            Value::from(Str::lit("%Y-%m-%dT%H:%M:%S%z")),
        ],
    )
}

fn lambda_99() -> Res<Value> {
    call_method(
        &call_method(
            &member("datetime", "datetime"),
            "strptime",
            &[
                Value::from(Str::lit("Monday, 1 January 2024")),
                Value::from(Str::lit("%A, %d %B %Y")),
            ],
        )?,
        "date",
        &[],
    )
}

fn lambda_100() -> Res<Value> {
    call_kw(
        &member("datetime", "timedelta"),
        &[],
        &[(Str::lit("seconds"), Value::from(-1i64))],
    )
}

fn lambda_101() -> Res<Value> {
    call(
        &builtin("abs"),
        &[call(
            &member("datetime", "timedelta"),
            &[Value::from(-5i64)],
        )?],
    )
}

fn lambda_102() -> Res<Value> {
    call_method(
        &call(&member("datetime", "timedelta"), &[Value::from(1i64)])?,
        "total_seconds",
        &[],
    )
}

fn lambda_103() -> Res<Value> {
    ops::get_attr(&STATE.d.get("d")?, "__class__")
}

fn lambda_104() -> Res<(Value, Value, Value, Value, Value, Value)> {
    Ok((
        ops::get_attr(&STATE.d.get("d")?, "year")?,
        ops::get_attr(&STATE.d.get("d")?, "month")?,
        ops::get_attr(&STATE.d.get("d")?, "day")?,
        call_method(&STATE.d.get("d")?, "weekday", &[])?,
        call_method(&STATE.d.get("d")?, "isoweekday", &[])?,
        call_method(&STATE.d.get("d")?, "toordinal", &[])?,
    ))
}

fn lambda_105() -> Res<Value> {
    call_method(
        &call_kw(
            &member("datetime", "datetime"),
            &[Value::from(2024i64), Value::from(1i64), Value::from(1i64)],
            &[(
                Str::lit("tzinfo"),
                ops::get_attr(&member("datetime", "timezone"), "utc")?,
            )],
        )?,
        "astimezone",
        &[call(
            &member("datetime", "timezone"),
            &[call_kw(
                &member("datetime", "timedelta"),
                &[],
                &[(Str::lit("hours"), Value::from(2i64))],
            )?],
        )?],
    )
}

fn lambda_106() -> Res<bool> {
    ops::is_eq(
        &call_kw(
            &member("datetime", "datetime"),
            &[
                Value::from(2024i64),
                Value::from(1i64),
                Value::from(1i64),
                Value::from(12i64),
            ],
            &[(
                Str::lit("tzinfo"),
                ops::get_attr(&member("datetime", "timezone"), "utc")?,
            )],
        )?,
        &call_kw(
            &member("datetime", "datetime"),
            &[
                Value::from(2024i64),
                Value::from(1i64),
                Value::from(1i64),
                Value::from(14i64),
            ],
            &[(
                Str::lit("tzinfo"),
                call(
                    &member("datetime", "timezone"),
                    &[call_kw(
                        &member("datetime", "timedelta"),
                        &[],
                        &[(Str::lit("hours"), Value::from(2i64))],
                    )?],
                )?,
            )],
        )?,
    )
}

fn lambda_107() -> Res<Value> {
    ops::sub(
        &call_kw(
            &member("datetime", "datetime"),
            &[
                Value::from(2024i64),
                Value::from(1i64),
                Value::from(1i64),
                Value::from(12i64),
            ],
            &[(
                Str::lit("tzinfo"),
                ops::get_attr(&member("datetime", "timezone"), "utc")?,
            )],
        )?,
        &call_kw(
            &member("datetime", "datetime"),
            &[
                Value::from(2024i64),
                Value::from(1i64),
                Value::from(1i64),
                Value::from(12i64),
            ],
            &[(
                Str::lit("tzinfo"),
                call(
                    &member("datetime", "timezone"),
                    &[call_kw(
                        &member("datetime", "timedelta"),
                        &[],
                        &[(Str::lit("hours"), Value::from(2i64))],
                    )?],
                )?,
            )],
        )?,
    )
}

fn lambda_108() -> Res<Value> {
    call_method(
        &call(
            &member("datetime", "datetime"),
            &[Value::from(2024i64), Value::from(1i64), Value::from(1i64)],
        )?,
        "date",
        &[],
    )
}

fn lambda_109() -> Res<Value> {
    call_method(
        &call(
            &member("datetime", "datetime"),
            &[
                Value::from(2024i64),
                Value::from(1i64),
                Value::from(1i64),
                Value::from(3i64),
                Value::from(4i64),
                Value::from(5i64),
            ],
        )?,
        "time",
        &[],
    )
}

fn lambda_110() -> Res<Value> {
    call_method_kw(
        &call(
            &member("datetime", "datetime"),
            &[Value::from(2024i64), Value::from(1i64), Value::from(31i64)],
        )?,
        "replace",
        &[],
        &[
            (Str::lit("month"), Value::from(3i64)),
            (Str::lit("hour"), Value::from(5i64)),
        ],
    )
}

fn lambda_111() -> Res<bool> {
    is_instance(
        &call(
            &member("datetime", "datetime"),
            &[Value::from(2024i64), Value::from(1i64), Value::from(1i64)],
        )?,
        &member("datetime", "date"),
    )
}

fn lambda_112() -> Res<List<Value>> {
    builtins::sorted(
        iter::ok(
            list![
                call(
                    &member("datetime", "date"),
                    &[Value::from(2024i64), Value::from(3i64), Value::from(1i64)]
                )?,
                call(
                    &member("datetime", "date"),
                    &[Value::from(2023i64), Value::from(5i64), Value::from(6i64)]
                )?,
                STATE.d.get("d")?
            ]
            .iter(),
        ),
        false,
    )
}

fn lambda_113() -> Res<Value> {
    builtins::max2(
        call(
            &member("datetime", "datetime"),
            &[Value::from(2024i64), Value::from(1i64), Value::from(1i64)],
        )?,
        call(
            &member("datetime", "datetime"),
            &[Value::from(2024i64), Value::from(1i64), Value::from(2i64)],
        )?,
    )
}

fn lambda_114() -> Res<i64> {
    Dict::of(vec![(
        call(
            &member("datetime", "date"),
            &[Value::from(2024i64), Value::from(1i64), Value::from(1i64)],
        )?,
        1i64,
    )])?
    .get_item(&call(
        &member("datetime", "date"),
        &[Value::from(2024i64), Value::from(1i64), Value::from(1i64)],
    )?)
}

fn lambda_115() -> Res<Value> {
    call(
        &builtin("sum"),
        &[
            list![
                call(&member("datetime", "timedelta"), &[Value::from(1i64)])?,
                call(&member("datetime", "timedelta"), &[Value::from(2i64)])?
            ]
            .to_value(),
            call(&member("datetime", "timedelta"), &[])?,
        ],
    )
}

fn lambda_116() -> Res<bool> {
    call(&member("datetime", "timedelta"), &[Value::from(0i64)])?.truth()
}

fn lambda_117() -> Res<Value> {
    ops::sub(
        &STATE.d.get("d")?,
        &call_kw(
            &member("datetime", "timedelta"),
            &[],
            &[(Str::lit("days"), Value::from(60i64))],
        )?,
    )
}

fn lambda_118() -> Res<Value> {
    ops::sub(
        &STATE.d.get("d")?,
        &call(
            &member("datetime", "date"),
            &[Value::from(2023i64), Value::from(12i64), Value::from(25i64)],
        )?,
    )
}

fn lambda_119() -> Res<Value> {
    ops::add(
        &call(
            &member("datetime", "datetime"),
            &[
                Value::from(2024i64),
                Value::from(3i64),
                Value::from(10i64),
                Value::from(1i64),
            ],
        )?,
        &call_kw(
            &member("datetime", "timedelta"),
            &[],
            &[
                (Str::lit("hours"), Value::from(23i64)),
                (Str::lit("minutes"), Value::from(59i64)),
                (Str::lit("seconds"), Value::from(60i64)),
            ],
        )?,
    )
}

fn lambda_120() -> Res<Value> {
    call_method(&STATE.d.get("d")?, "isoformat", &[])
}

fn lambda_121() -> Res<Value> {
    call_kw(
        &member("datetime", "time"),
        &[Value::from(12i64), Value::from(30i64)],
        &[(
            Str::lit("tzinfo"),
            ops::get_attr(&member("datetime", "timezone"), "utc")?,
        )],
    )
}

fn lambda_122() -> Res<Value> {
    call_method(
        &call(
            &member("datetime", "time"),
            &[
                Value::from(12i64),
                Value::from(30i64),
                Value::from(15i64),
                Value::from(5i64),
            ],
        )?,
        "isoformat",
        &[],
    )
}

fn lambda_123() -> Int {
    Int::new(modules::datetime::MINYEAR) + modules::datetime::MAXYEAR
}

fn lambda_124() -> Res<()> {
    builtins::setattr(
        &STATE.d.get("d")?,
        &Value::from(Str::lit("year")),
        Value::from(5i64),
    )?;
    Ok(())
}

fn lambda_125() -> Res<Value> {
    call(
        &member("datetime", "date"),
        &[
            Value::from(2024i64),
            Value::from(1i64),
            Value::from(1i64),
            Value::from(5i64),
        ],
    )
}

fn lambda_126() -> Res<Value> {
    call_kw(
        &member("datetime", "timedelta"),
        &[Value::from(1i64)],
        &[(Str::lit("foo"), Value::from(2i64))],
    )
}

fn age(born: &Value, today: &Value) -> Res<Value> {
    ops::sub(
        &ops::sub(
            &ops::get_attr(today, "year")?,
            &ops::get_attr(born, "year")?,
        )?,
        &Value::from(ops::is_lt(
            &(ops::get_attr(today, "month")?, ops::get_attr(today, "day")?).to_value(),
            &(ops::get_attr(born, "month")?, ops::get_attr(born, "day")?).to_value(),
        )?),
    )
}

fn MyDate_quarter(self_: &Value) -> Res<Value> {
    ops::add(
        &ops::floor_div(
            &ops::sub(&ops::get_attr(self_, "month")?, &Value::from(1i64))?,
            &Value::from(3i64),
        )?,
        &Value::from(1i64),
    )
}

/// The module's body.
pub fn run() -> Res<()> {
    STATE.d.set(call(
        &member("datetime", "date"),
        &[Value::from(2024i64), Value::from(2i64), Value::from(29i64)],
    )?);

    for f in tuple![
        Function::new(&LAMBDA_PARAMS, Vec::new(), move |_| lambda()),
        Function::new(&LAMBDA_2_PARAMS, Vec::new(), move |_| lambda_2()),
        Function::new(&LAMBDA_3_PARAMS, Vec::new(), move |_| lambda_3()),
        Function::new(&LAMBDA_4_PARAMS, Vec::new(), move |_| lambda_4()),
        Function::new(&LAMBDA_5_PARAMS, Vec::new(), move |_| lambda_5()),
        Function::new(&LAMBDA_6_PARAMS, Vec::new(), move |_| lambda_6()),
        Function::new(&LAMBDA_7_PARAMS, Vec::new(), move |_| lambda_7()),
        Function::new(&LAMBDA_8_PARAMS, Vec::new(), move |_| lambda_8()),
        Function::new(&LAMBDA_9_PARAMS, Vec::new(), move |_| lambda_9()),
        Function::new(&LAMBDA_10_PARAMS, Vec::new(), move |_| lambda_10()),
        Function::new(&LAMBDA_11_PARAMS, Vec::new(), move |_| lambda_11()),
        Function::new(&LAMBDA_12_PARAMS, Vec::new(), move |_| lambda_12()),
        Function::new(&LAMBDA_13_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_13()?
        ))),
        Function::new(&LAMBDA_14_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_14()?
        ))),
        Function::new(&LAMBDA_15_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_15()?
        ))),
        Function::new(&LAMBDA_16_PARAMS, Vec::new(), move |_| lambda_16()),
        Function::new(&LAMBDA_17_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_17()?
        ))),
        Function::new(&LAMBDA_18_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_18()?
        ))),
        Function::new(&LAMBDA_19_PARAMS, Vec::new(), move |_| lambda_19()),
        Function::new(&LAMBDA_20_PARAMS, Vec::new(), move |_| lambda_20()),
        Function::new(&LAMBDA_21_PARAMS, Vec::new(), move |_| lambda_21()),
        Function::new(&LAMBDA_22_PARAMS, Vec::new(), move |_| lambda_22()),
        Function::new(&LAMBDA_23_PARAMS, Vec::new(), move |_| lambda_23()),
        Function::new(&LAMBDA_24_PARAMS, Vec::new(), move |_| lambda_24()),
        Function::new(&LAMBDA_25_PARAMS, Vec::new(), move |_| lambda_25()),
        Function::new(&LAMBDA_26_PARAMS, Vec::new(), move |_| lambda_26()),
        Function::new(&LAMBDA_27_PARAMS, Vec::new(), move |_| lambda_27()),
        Function::new(&LAMBDA_28_PARAMS, Vec::new(), move |_| lambda_28()),
        Function::new(&LAMBDA_29_PARAMS, Vec::new(), move |_| lambda_29()),
        Function::new(&LAMBDA_30_PARAMS, Vec::new(), move |_| lambda_30()),
        Function::new(&LAMBDA_31_PARAMS, Vec::new(), move |_| lambda_31()),
        Function::new(&LAMBDA_32_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_32()?
        ))),
        Function::new(&LAMBDA_33_PARAMS, Vec::new(), move |_| lambda_33()),
        Function::new(&LAMBDA_34_PARAMS, Vec::new(), move |_| lambda_34()),
        Function::new(&LAMBDA_35_PARAMS, Vec::new(), move |_| lambda_35()),
        Function::new(&LAMBDA_36_PARAMS, Vec::new(), move |_| lambda_36()),
        Function::new(&LAMBDA_37_PARAMS, Vec::new(), move |_| lambda_37()),
        Function::new(&LAMBDA_38_PARAMS, Vec::new(), move |_| lambda_38()),
        Function::new(&LAMBDA_39_PARAMS, Vec::new(), move |_| lambda_39()),
        Function::new(&LAMBDA_40_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_40()?
        ))),
        Function::new(&LAMBDA_41_PARAMS, Vec::new(), move |_| lambda_41()),
        Function::new(&LAMBDA_42_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_42()?
        ))),
        Function::new(&LAMBDA_43_PARAMS, Vec::new(), move |_| lambda_43()),
        Function::new(&LAMBDA_44_PARAMS, Vec::new(), move |_| lambda_44()),
        Function::new(&LAMBDA_45_PARAMS, Vec::new(), move |_| lambda_45()),
        Function::new(&LAMBDA_46_PARAMS, Vec::new(), move |_| lambda_46()),
        Function::new(&LAMBDA_47_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_47()?
        ))),
        Function::new(&LAMBDA_48_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_48()?
        ))),
        Function::new(&LAMBDA_49_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_49()?
        ))),
        Function::new(&LAMBDA_50_PARAMS, Vec::new(), move |_| lambda_50()),
        Function::new(&LAMBDA_51_PARAMS, Vec::new(), move |_| lambda_51()),
        Function::new(&LAMBDA_52_PARAMS, Vec::new(), move |_| lambda_52()),
        Function::new(&LAMBDA_53_PARAMS, Vec::new(), move |_| lambda_53()),
        Function::new(&LAMBDA_54_PARAMS, Vec::new(), move |_| lambda_54()),
        Function::new(&LAMBDA_55_PARAMS, Vec::new(), move |_| lambda_55()),
        Function::new(&LAMBDA_56_PARAMS, Vec::new(), move |_| lambda_56()),
        Function::new(&LAMBDA_57_PARAMS, Vec::new(), move |_| lambda_57()),
        Function::new(&LAMBDA_58_PARAMS, Vec::new(), move |_| lambda_58()),
        Function::new(&LAMBDA_59_PARAMS, Vec::new(), move |_| lambda_59()),
        Function::new(&LAMBDA_60_PARAMS, Vec::new(), move |_| lambda_60()),
        Function::new(&LAMBDA_61_PARAMS, Vec::new(), move |_| lambda_61()),
        Function::new(&LAMBDA_62_PARAMS, Vec::new(), move |_| lambda_62()),
        Function::new(&LAMBDA_63_PARAMS, Vec::new(), move |_| lambda_63()),
        Function::new(&LAMBDA_64_PARAMS, Vec::new(), move |_| lambda_64()),
        Function::new(&LAMBDA_65_PARAMS, Vec::new(), move |_| Ok(
            lambda_65()?.to_value()
        )),
        Function::new(&LAMBDA_66_PARAMS, Vec::new(), move |_| lambda_66()),
        Function::new(&LAMBDA_67_PARAMS, Vec::new(), move |_| lambda_67()),
        Function::new(&LAMBDA_68_PARAMS, Vec::new(), move |_| lambda_68()),
        Function::new(&LAMBDA_69_PARAMS, Vec::new(), move |_| lambda_69()),
        Function::new(&LAMBDA_70_PARAMS, Vec::new(), move |_| lambda_70()),
        Function::new(&LAMBDA_71_PARAMS, Vec::new(), move |_| lambda_71()),
        Function::new(&LAMBDA_72_PARAMS, Vec::new(), move |_| lambda_72()),
        Function::new(&LAMBDA_73_PARAMS, Vec::new(), move |_| lambda_73()),
        Function::new(&LAMBDA_74_PARAMS, Vec::new(), move |_| lambda_74()),
        Function::new(&LAMBDA_75_PARAMS, Vec::new(), move |_| lambda_75()),
        Function::new(&LAMBDA_76_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_76()?
        ))),
        Function::new(&LAMBDA_77_PARAMS, Vec::new(), move |_| lambda_77()),
        Function::new(&LAMBDA_78_PARAMS, Vec::new(), move |_| lambda_78()),
        Function::new(&LAMBDA_79_PARAMS, Vec::new(), move |_| lambda_79()),
        Function::new(&LAMBDA_80_PARAMS, Vec::new(), move |_| lambda_80()),
        Function::new(&LAMBDA_81_PARAMS, Vec::new(), move |_| lambda_81()),
        Function::new(&LAMBDA_82_PARAMS, Vec::new(), move |_| lambda_82()),
        Function::new(&LAMBDA_83_PARAMS, Vec::new(), move |_| lambda_83()),
        Function::new(&LAMBDA_84_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_84()?
        ))),
        Function::new(&LAMBDA_85_PARAMS, Vec::new(), move |_| lambda_85()),
        Function::new(&LAMBDA_86_PARAMS, Vec::new(), move |_| lambda_86()),
        Function::new(&LAMBDA_87_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_87()?
        ))),
        Function::new(&LAMBDA_88_PARAMS, Vec::new(), move |_| lambda_88()),
        Function::new(&LAMBDA_89_PARAMS, Vec::new(), move |_| Ok(
            lambda_89()?.to_value()
        )),
        Function::new(&LAMBDA_90_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_90()?
        ))),
        Function::new(&LAMBDA_91_PARAMS, Vec::new(), move |_| lambda_91()),
        Function::new(&LAMBDA_92_PARAMS, Vec::new(), move |_| lambda_92()),
        Function::new(&LAMBDA_93_PARAMS, Vec::new(), move |_| lambda_93()),
        Function::new(&LAMBDA_94_PARAMS, Vec::new(), move |_| lambda_94()),
        Function::new(&LAMBDA_95_PARAMS, Vec::new(), move |_| lambda_95()),
        Function::new(&LAMBDA_96_PARAMS, Vec::new(), move |_| lambda_96()),
        Function::new(&LAMBDA_97_PARAMS, Vec::new(), move |_| lambda_97()),
        Function::new(&LAMBDA_98_PARAMS, Vec::new(), move |_| lambda_98()),
        Function::new(&LAMBDA_99_PARAMS, Vec::new(), move |_| lambda_99()),
        Function::new(&LAMBDA_100_PARAMS, Vec::new(), move |_| lambda_100()),
        Function::new(&LAMBDA_101_PARAMS, Vec::new(), move |_| lambda_101()),
        Function::new(&LAMBDA_102_PARAMS, Vec::new(), move |_| lambda_102()),
        Function::new(&LAMBDA_103_PARAMS, Vec::new(), move |_| lambda_103()),
        Function::new(&LAMBDA_104_PARAMS, Vec::new(), move |_| Ok(
            lambda_104()?.to_value()
        )),
        Function::new(&LAMBDA_105_PARAMS, Vec::new(), move |_| lambda_105()),
        Function::new(&LAMBDA_106_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_106()?
        ))),
        Function::new(&LAMBDA_107_PARAMS, Vec::new(), move |_| lambda_107()),
        Function::new(&LAMBDA_108_PARAMS, Vec::new(), move |_| lambda_108()),
        Function::new(&LAMBDA_109_PARAMS, Vec::new(), move |_| lambda_109()),
        Function::new(&LAMBDA_110_PARAMS, Vec::new(), move |_| lambda_110()),
        Function::new(&LAMBDA_111_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_111()?
        ))),
        Function::new(&LAMBDA_112_PARAMS, Vec::new(), move |_| Ok(
            lambda_112()?.to_value()
        )),
        Function::new(&LAMBDA_113_PARAMS, Vec::new(), move |_| lambda_113()),
        Function::new(&LAMBDA_114_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_114()?
        ))),
        Function::new(&LAMBDA_115_PARAMS, Vec::new(), move |_| lambda_115()),
        Function::new(&LAMBDA_116_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_116()?
        ))),
        Function::new(&LAMBDA_117_PARAMS, Vec::new(), move |_| lambda_117()),
        Function::new(&LAMBDA_118_PARAMS, Vec::new(), move |_| lambda_118()),
        Function::new(&LAMBDA_119_PARAMS, Vec::new(), move |_| lambda_119()),
        Function::new(&LAMBDA_120_PARAMS, Vec::new(), move |_| lambda_120()),
        Function::new(&LAMBDA_121_PARAMS, Vec::new(), move |_| lambda_121()),
        Function::new(&LAMBDA_122_PARAMS, Vec::new(), move |_| lambda_122()),
        Function::new(&LAMBDA_123_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_123()
        ))),
        Function::new(&LAMBDA_124_PARAMS, Vec::new(), move |_| {
            lambda_124()?;
            Ok(Value::NONE)
        }),
        Function::new(&LAMBDA_125_PARAMS, Vec::new(), move |_| lambda_125()),
        Function::new(&LAMBDA_126_PARAMS, Vec::new(), move |_| lambda_126())
    ]
    .iter()
    {
        t(&f)?;
    }

    print(&[
        &age(
            &call(
                &member("datetime", "date"),
                &[Value::from(1990i64), Value::from(5i64), Value::from(17i64)],
            )?,
            &call(
                &member("datetime", "date"),
                &[Value::from(2024i64), Value::from(5i64), Value::from(16i64)],
            )?,
        )?,
        &age(
            &call(
                &member("datetime", "date"),
                &[Value::from(1990i64), Value::from(5i64), Value::from(17i64)],
            )?,
            &call(
                &member("datetime", "date"),
                &[Value::from(2024i64), Value::from(5i64), Value::from(17i64)],
            )?,
        )?,
    ])?;
    let start = call(
        &member("datetime", "date"),
        &[Value::from(2023i64), Value::from(12i64), Value::from(28i64)],
    )?;
    for i in range::range_i64(0, 80, 13) {
        let day = ops::add(
            &start,
            &call_kw(
                &member("datetime", "timedelta"),
                &[],
                &[(Str::lit("days"), Value::from(i))],
            )?,
        )?;
        print_with(
            &[
                &day,
                &call_method(
                    &day,
                    "strftime",
                    &[Value::from(Str::lit("%a %d %b %Y week %W"))],
                )?,
                &ops::get_item(&call_method(&day, "isocalendar", &[])?, &1i64.to_value())?,
            ],
            " ",
            "; ",
        )?;
    }
    print(&[])?;

    let class = {
        let bases: Vec<Value> = vec![member("datetime", "date")];
        let namespace = Namespace::new("MyDate");

        namespace.set(
            "quarter",
            Function::new(&MYDATE_QUARTER_PARAMS, Vec::new(), move |args| {
                MyDate_quarter(&args[0])
            }),
        );
        namespace.finish("MyDate", &bases)?
    };
    STATE.class_MyDate.set(class.clone());
    let MyDate = class;

    let m = call(
        &MyDate,
        &[Value::from(2024i64), Value::from(11i64), Value::from(5i64)],
    )?;
    print(&[
        &m,
        &m.py_repr()?,
        &call_method(&m, "quarter", &[])?,
        &ops::add(
            &m,
            &call(&member("datetime", "timedelta"), &[Value::from(30i64)])?,
        )?
        .type_name(),
        &call_method(
            &call_method(&MyDate, "fromordinal", &[Value::from(738000i64)])?,
            "quarter",
            &[],
        )?,
    ])?;
    Ok(())
}
