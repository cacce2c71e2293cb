use portalis_runtime::*;

/// The module's variables.
struct State {
    c: Slot<Value>,
}

static STATE: Global<State> = Global::new(State { c: Slot::new() });

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

static LAMBDA_127_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_128_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_129_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_130_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_131_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_132_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_133_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_134_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_135_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_136_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_137_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_138_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_139_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_140_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_141_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_142_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_143_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_144_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_145_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_146_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_147_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_148_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_149_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_150_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_151_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_152_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_153_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_154_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_155_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_156_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_157_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_158_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_159_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_160_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_161_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_162_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_163_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_164_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_165_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_166_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_167_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_168_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_169_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_170_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_171_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_172_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_173_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_174_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_175_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_176_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_177_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_178_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_179_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_180_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_181_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_182_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_183_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_184_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_185_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_186_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_187_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_188_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_189_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_190_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_191_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_192_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_193_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_194_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_195_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_196_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_197_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_198_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_199_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_200_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_201_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_202_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_203_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_204_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_205_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_206_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_207_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_208_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_209_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_210_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_211_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_212_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_213_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_214_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_215_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_216_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_217_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_218_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_219_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_220_PARAMS: Params = Params::new("<lambda>", &[]);

fn t(name: &Str, f: &Value) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, &Str::lit("->"), &attempt!('attempt, call(f, &[]))])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[
            name,
            &Str::lit("!!"),
            &e.type_name(),
            &e,
            &ops::get_attr(
                &ops::get_item(
                    &ops::get_attr(&ops::get_attr(&e, "__class__")?, "__mro__")?,
                    &1i64.to_value(),
                )?,
                "__name__",
            )?,
        ])?;
    }
    Ok(())
}

fn lambda() -> Res<Value> {
    ops::div(
        &call(&member("decimal", "Decimal"), &[Value::from(0i64)])?,
        &Value::from(0i64),
    )
}

fn lambda_2() -> Res<Value> {
    ops::div(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        &Value::from(0i64),
    )
}

fn lambda_3() -> Res<Value> {
    call(&member("decimal", "Decimal"), &[Value::from(Str::lit("x"))])
}

fn lambda_4() -> Res<Value> {
    ops::pow(
        &call(&member("decimal", "Decimal"), &[Value::from(10i64)])?,
        &Value::from(10000000i64),
    )
}

fn lambda_5() -> Res<Value> {
    ops::modulo(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        &Value::from(0i64),
    )
}

fn lambda_6() -> Res<Value> {
    call(
        &builtin("divmod"),
        &[
            call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
            Value::from(0i64),
        ],
    )
}

fn lambda_7() -> Res<Value> {
    ops::add(
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("sNaN"))],
        )?,
        &Value::from(1i64),
    )
}

fn lambda_8() -> Res<Value> {
    call_method(
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("1e999"))],
        )?,
        "quantize",
        &[call(&member("decimal", "Decimal"), &[Value::from(1i64)])?],
    )
}

fn lambda_9() -> Res<bool> {
    ops::is_lt(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("nan"))],
        )?,
    )
}

fn lambda_10() -> Res<Value> {
    ops::floor_div(
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Int::new(10).pow_nonneg(&Int::new(40)))],
        )?,
        &Value::from(3i64),
    )
}

fn lambda_11() -> Res<Value> {
    call(&member("decimal", "Decimal"), &[values![1].to_value()])
}

fn lambda_12() -> Res<Value> {
    call(&member("decimal", "Decimal"), &[(1i64, 2i64).to_value()])
}

fn lambda_13() -> Res<Value> {
    ops::add(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        &Value::from(1.5),
    )
}

fn lambda_14() -> Res<Value> {
    call(&member("decimal", "Decimal"), &[Value::NONE])
}

fn lambda_15() -> Res<Value> {
    call_method(
        &STATE.c.get("c")?,
        "create_decimal",
        &[Value::from(Str::lit("1_x"))],
    )
}

fn lambda_16() -> Res<()> {
    builtins::setattr(
        &STATE.c.get("c")?,
        &Value::from(Str::lit("prec")),
        Value::from(0i64),
    )?;
    Ok(())
}

fn lambda_17() -> Res<()> {
    builtins::setattr(
        &STATE.c.get("c")?,
        &Value::from(Str::lit("rounding")),
        Value::from(Str::lit("x")),
    )?;
    Ok(())
}

fn lambda_18() -> Res<()> {
    builtins::setattr(
        &STATE.c.get("c")?,
        &Value::from(Str::lit("foo")),
        Value::from(1i64),
    )?;
    Ok(())
}

fn lambda_19() -> Res<Value> {
    ops::get_attr(&STATE.c.get("c")?, "foo")
}

fn lambda_20() -> Res<Value> {
    ops::get_attr(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        "foo",
    )
}

fn lambda_21() -> Res<()> {
    builtins::setattr(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        &Value::from(Str::lit("foo")),
        Value::from(1i64),
    )?;
    Ok(())
}

fn lambda_22() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        "quantize",
        &[],
    )
}

fn lambda_23() -> Res<Value> {
    call(
        &member("decimal", "Decimal"),
        &[Value::from(1i64), Value::from(2i64), Value::from(3i64)],
    )
}

fn lambda_24() -> Res<Value> {
    call_kw(
        &member("decimal", "Decimal"),
        &[],
        &[(Str::lit("foo"), Value::from(1i64))],
    )
}

fn lambda_25() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(Str::lit("1"))])?,
        "compare",
        &[Value::from(Str::lit("x"))],
    )
}

fn lambda_26() -> Res<Value> {
    call_kw(
        &member("decimal", "Context"),
        &[],
        &[(Str::lit("prec"), Value::from(Str::lit("x")))],
    )
}

fn lambda_27() -> Res<Value> {
    call_kw(
        &member("decimal", "Context"),
        &[],
        &[(Str::lit("foo"), Value::from(1i64))],
    )
}

fn lambda_28() -> Res<Value> {
    call_kw(
        &member("decimal", "localcontext"),
        &[],
        &[(Str::lit("foo"), Value::from(1i64))],
    )
}

fn lambda_29() -> Res<Value> {
    call(&member("decimal", "localcontext"), &[Value::from(3i64)])
}

fn lambda_30() -> Res<()> {
    modules::decimal::setcontext(&Value::from(3i64))?;
    Ok(())
}

fn lambda_31() -> Res<Str> {
    builtins::format_spec(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        &Str::lit("x"),
    )
}

fn lambda_32() -> Res<Value> {
    call(
        &builtin("round"),
        &[
            call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
            Value::from(Str::lit("x")),
        ],
    )
}

fn lambda_33() -> Res<i64> {
    call(
        &member("decimal", "Decimal"),
        &[Value::from(Str::lit("snan"))],
    )?
    .py_hash()
}

fn lambda_34() -> Res<Int> {
    Int::from_value(&call(
        &builtin("int"),
        &[call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("nan"))],
        )?],
    )?)
}

fn lambda_35() -> Res<Int> {
    Int::from_value(&call(
        &builtin("int"),
        &[call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("inf"))],
        )?],
    )?)
}

fn lambda_36() -> Res<f64> {
    f64::from_value(&call(
        &builtin("float"),
        &[call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("snan"))],
        )?],
    )?)
}

fn lambda_37() -> Res<Value> {
    call_method(
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("inf"))],
        )?,
        "as_integer_ratio",
        &[],
    )
}

fn lambda_38() -> Res<Value> {
    call_method(
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("nan"))],
        )?,
        "as_integer_ratio",
        &[],
    )
}

fn lambda_39() -> Res<Value> {
    ops::get_item(
        &ops::get_attr(&STATE.c.get("c")?, "flags")?,
        &3i64.to_value(),
    )
}

fn lambda_40() -> Res<Value> {
    ops::get_item(
        &ops::get_attr(&STATE.c.get("c")?, "flags")?,
        &Str::lit("x").to_value(),
    )
}

fn lambda_41() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        "sqrt",
        &[Value::from(3i64)],
    )
}

fn lambda_42() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(-1i64)])?,
        "sqrt",
        &[],
    )
}

fn lambda_43() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(-1i64)])?,
        "ln",
        &[],
    )
}

fn lambda_44() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(0i64)])?,
        "ln",
        &[],
    )
}

fn lambda_45() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        "quantize",
        &[
            call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
            Value::from(Str::lit("x")),
        ],
    )
}

fn lambda_46() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        "quantize",
        &[
            call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
            Value::from(3i64),
        ],
    )
}

fn lambda_47() -> Res<Value> {
    call_method(
        &member("decimal", "Decimal"),
        "from_float",
        &[Value::from(Str::lit("x"))],
    )
}

fn lambda_48() -> Res<Value> {
    ops::get_attr(&member("decimal", "Decimal"), "foo")
}

fn lambda_49() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(2i64)])?,
        "__pow__",
        &[Value::from(3i64), Value::NONE],
    )
}

fn lambda_50() -> Res<Value> {
    call(
        &builtin("pow"),
        &[
            call(&member("decimal", "Decimal"), &[Value::from(2i64)])?,
            Value::from(3i64),
            Value::from(5i64),
        ],
    )
}

fn lambda_51() -> Res<Value> {
    call_kw(
        &member("decimal", "Context"),
        &[],
        &[(Str::lit("traps"), values![3].to_value())],
    )
}

fn lambda_52() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        "logical_and",
        &[Value::from(2i64)],
    )
}

fn lambda_53() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        "rotate",
        &[Value::from(200i64)],
    )
}

fn lambda_54() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        "shift",
        &[Value::from(2000i64)],
    )
}

fn lambda_55() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        "scaleb",
        &[call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("1.5"))],
        )?],
    )
}

fn lambda_56() -> Res<Value> {
    call(
        &member("decimal", "Decimal"),
        &[(0i64, (1i64, 2i64), Str::lit("x")).to_value()],
    )
}

fn lambda_57() -> Res<Value> {
    call(
        &member("decimal", "Decimal"),
        &[(0i64, (1i64, 12i64), 1i64).to_value()],
    )
}

fn lambda_58() -> Res<Value> {
    call(
        &member("decimal", "Decimal"),
        &[(3i64, (1i64,), 1i64).to_value()],
    )
}

fn lambda_59() -> Res<Value> {
    call(
        &member("decimal", "Decimal"),
        &[(0i64, 1i64, 1i64).to_value()],
    )
}

fn lambda_60() -> Res<bool> {
    ops::is_lt(
        &call(&member("decimal", "Decimal"), &[Value::from(Str::lit("1"))])?,
        &Str::lit("x").to_value(),
    )
}

fn lambda_61() -> Res<Value> {
    ops::neg(&call(
        &member("decimal", "Decimal"),
        &[Value::from(Str::lit("snan"))],
    )?)
}

fn lambda_62() -> Res<Value> {
    call(
        &member("decimal", "Decimal"),
        &[(0i64, (1i64, 2i64), 1.5).to_value()],
    )
}

fn lambda_63() -> Res<()> {
    builtins::delattr(&STATE.c.get("c")?, &Value::from(Str::lit("prec")))?;
    Ok(())
}

fn lambda_64() -> Res<Value> {
    call_method(&STATE.c.get("c")?, "copy", &[Value::from(1i64)])
}

fn lambda_65() -> Res<Value> {
    call_method(
        &STATE.c.get("c")?,
        "power",
        &[Value::from(2i64), Value::from(3i64), Value::from(4i64)],
    )
}

fn lambda_66() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        "as_tuple",
        &[Value::from(1i64)],
    )
}

fn lambda_67() -> Res<Value> {
    call_method_kw(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        "exp",
        &[],
        &[(Str::lit("context"), Value::from(3i64))],
    )
}

fn lambda_68() -> Res<Value> {
    call_method(&STATE.c.get("c")?, "add", &[Value::from(1i64)])
}

fn lambda_69() -> Res<Value> {
    call_method(
        &STATE.c.get("c")?,
        "add",
        &[Value::from(1i64), Value::from(Str::lit("x"))],
    )
}

fn lambda_70() -> Res<Value> {
    call_method(
        &STATE.c.get("c")?,
        "add",
        &[Value::from(1i64), Value::from(2.5)],
    )
}

fn lambda_71() -> Res<Value> {
    call_method(
        &STATE.c.get("c")?,
        "create_decimal",
        &[List::<Value>::new().to_value()],
    )
}

fn lambda_72() -> Res<Value> {
    builtins::max2(
        call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        Value::from(Str::lit("x")),
    )
}

fn lambda_73() -> Res<Value> {
    ops::get_attr(&STATE.c.get("c")?, "Emin")
}

fn lambda_74() -> Res<Value> {
    call(
        &builtin("sum"),
        &[values![
            "x",
            call(&member("decimal", "Decimal"), &[Value::from(1i64)])?
        ]
        .to_value()],
    )
}

fn lambda_75() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(Str::lit("1"))])?,
        "fma",
        &[Value::from(2i64), Value::from(Str::lit("x"))],
    )
}

fn lambda_76() -> Res<Value> {
    call_method(&STATE.c.get("c")?, "plus", &[Value::from(Str::lit("x"))])
}

fn lambda_77() -> Res<Value> {
    call_method(&STATE.c.get("c")?, "clear_flags", &[Value::from(1i64)])
}

fn lambda_78() -> Res<Value> {
    call_method(
        &member("decimal", "Decimal"),
        "from_float",
        &[Value::from(1.5), Value::from(2i64)],
    )
}

fn lambda_79() -> Res<Value> {
    call_method(&STATE.c.get("c")?, "is_nan", &[Value::from(Str::lit("x"))])
}

fn lambda_80() -> Res<Value> {
    call_method(
        &STATE.c.get("c")?,
        "same_quantum",
        &[Value::from(1i64), Value::from(Str::lit("y"))],
    )
}

fn lambda_81() -> Res<Str> {
    format::percent(
        &Str::lit("%d"),
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("1.9"))],
        )?,
    )
}

fn lambda_82() -> Res<Str> {
    format::percent(
        &Str::lit("%s %r %5.1f"),
        &(
            call(
                &member("decimal", "Decimal"),
                &[Value::from(Str::lit("1.9"))],
            )?,
            call(&member("decimal", "Decimal"), &[Value::from(Str::lit("2"))])?,
            call(
                &member("decimal", "Decimal"),
                &[Value::from(Str::lit("3.14"))],
            )?,
        )
            .to_value(),
    )
}

fn lambda_83() -> Res<Value> {
    call_method_kw(
        &STATE.c.get("c")?,
        "add",
        &[],
        &[
            (Str::lit("a"), Value::from(1i64)),
            (Str::lit("b"), Value::from(2i64)),
        ],
    )
}

fn lambda_84() -> Res<Value> {
    call_method(
        &STATE.c.get("c")?,
        "add",
        &[Value::from(1i64), Value::from(2i64), Value::from(3i64)],
    )
}

fn lambda_85() -> Res<Value> {
    call_method(&STATE.c.get("c")?, "sqrt", &[])
}

fn lambda_86() -> Res<Value> {
    call_method(
        &STATE.c.get("c")?,
        "sqrt",
        &[Value::from(1i64), Value::from(2i64)],
    )
}

fn lambda_87() -> Res<Value> {
    call_method(&STATE.c.get("c")?, "power", &[Value::from(1i64)])
}

fn lambda_88() -> Res<Value> {
    call_method_kw(
        &STATE.c.get("c")?,
        "power",
        &[Value::from(2i64)],
        &[(Str::lit("b"), Value::from(3i64))],
    )
}

fn lambda_89() -> Res<Value> {
    call_method_kw(
        &STATE.c.get("c")?,
        "power",
        &[Value::from(2i64), Value::from(3i64)],
        &[(Str::lit("modulo"), Value::from(5i64))],
    )
}

fn lambda_90() -> Res<Value> {
    call_method(
        &STATE.c.get("c")?,
        "fma",
        &[Value::from(1i64), Value::from(2i64)],
    )
}

fn lambda_91() -> Res<Value> {
    call_method(
        &STATE.c.get("c")?,
        "fma",
        &[Value::from(2i64), Value::from(3i64), Value::from(4i64)],
    )
}

fn lambda_92() -> Res<Value> {
    call_method_kw(
        &STATE.c.get("c")?,
        "sqrt",
        &[],
        &[(Str::lit("a"), Value::from(1i64))],
    )
}

fn lambda_93() -> Res<Value> {
    call_method(
        &STATE.c.get("c")?,
        "create_decimal",
        &[Value::from(1i64), Value::from(2i64)],
    )
}

fn lambda_94() -> Res<Value> {
    call_method_kw(
        &STATE.c.get("c")?,
        "create_decimal",
        &[],
        &[(Str::lit("num"), Value::from(1i64))],
    )
}

fn lambda_95() -> Res<Value> {
    call_method(
        &STATE.c.get("c")?,
        "create_decimal_from_float",
        &[Value::from(1i64)],
    )
}

fn lambda_96() -> Res<Value> {
    call_method(&STATE.c.get("c")?, "create_decimal_from_float", &[])
}

fn lambda_97() -> Res<Value> {
    call_method(&STATE.c.get("c")?, "to_sci_string", &[Value::from(1i64)])
}

fn lambda_98() -> Res<Value> {
    call_method(
        &STATE.c.get("c")?,
        "to_integral_value",
        &[Value::from(Str::lit("1.5"))],
    )
}

fn lambda_99() -> Res<Value> {
    call_method(
        &STATE.c.get("c")?,
        "to_integral_value",
        &[call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("1.5"))],
        )?],
    )
}

fn lambda_100() -> Res<Value> {
    call_method(&STATE.c.get("c")?, "is_normal", &[Value::from(3i64)])
}

fn lambda_101() -> Res<Value> {
    call_method(&STATE.c.get("c")?, "radix", &[])
}

fn lambda_102() -> Res<Value> {
    call_method(&STATE.c.get("c")?, "Etiny", &[])
}

fn lambda_103() -> Res<Value> {
    call_method(&STATE.c.get("c")?, "Etop", &[])
}

fn lambda_104() -> Res<Value> {
    call_method(
        &STATE.c.get("c")?,
        "copy_sign",
        &[Value::from(1i64), Value::from(-2i64)],
    )
}

fn lambda_105() -> Res<Value> {
    call_method(&STATE.c.get("c")?, "number_class", &[Value::from(1i64)])
}

fn lambda_106() -> Res<List<Value>> {
    Ok(list_of![
        ops::get_attr(&x, "__name__")?,
        for item_2 in ops::iter(&ops::get_attr(
            &member("decimal", "InvalidOperation"),
            "__mro__"
        )?)?,
        let x = item_2?
    ])
}

fn lambda_107() -> Res<List<Value>> {
    Ok(list_of![
        ops::get_attr(&x, "__name__")?,
        for item_2 in ops::iter(&ops::get_attr(
            &member("decimal", "FloatOperation"),
            "__mro__"
        )?)?,
        let x = item_2?
    ])
}

fn lambda_108() -> Res<Value> {
    call(
        &member("decimal", "DecimalTuple"),
        &[Value::from(1i64), Value::from(2i64), Value::from(3i64)],
    )
}

fn lambda_109() -> Res<Value> {
    call_method(
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("-1.50"))],
        )?,
        "as_tuple",
        &[],
    )
}

fn lambda_110() -> Value {
    modules::decimal::basic_context()
}

fn lambda_111() -> Value {
    modules::decimal::extended_context()
}

fn lambda_112() -> Value {
    modules::decimal::default_context()
}

fn lambda_113() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        "max",
        &[Value::from(1i64), Value::from(2i64), Value::from(3i64)],
    )
}

fn lambda_114() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        "is_normal",
        &[Value::from(3i64)],
    )
}

fn lambda_115() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        "is_zero",
        &[Value::from(3i64)],
    )
}

fn lambda_116() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        "copy_abs",
        &[Value::from(3i64)],
    )
}

fn lambda_117() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(5i64)])?,
        "__floordiv__",
        &[Value::from(2i64)],
    )
}

fn lambda_118() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(5i64)])?,
        "__floordiv__",
        &[Value::from(Str::lit("x"))],
    )
}

fn lambda_119() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(5i64)])?,
        "__eq__",
        &[Value::from(Str::lit("x"))],
    )
}

fn lambda_120() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(Str::lit("1"))])?,
        "fma",
        &[Value::from(1i64)],
    )
}

fn lambda_121() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(Str::lit("1"))])?,
        "compare",
        &[],
    )
}

fn lambda_122() -> Res<Value> {
    call_method_kw(
        &call(&member("decimal", "Decimal"), &[Value::from(Str::lit("1"))])?,
        "compare",
        &[],
        &[(Str::lit("other"), Value::from(2i64))],
    )
}

fn lambda_123() -> Res<Value> {
    call_method(
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("1.5"))],
        )?,
        "to_integral_value",
        &[Value::from(modules::decimal::round_up())],
    )
}

fn lambda_124() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        "__round__",
        &[Value::from(1i64), Value::from(2i64)],
    )
}

fn lambda_125() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        "__format__",
        &[Value::from(3i64)],
    )
}

fn lambda_126() -> Res<Value> {
    ops::get_item(
        &ops::get_attr(&STATE.c.get("c")?, "traps")?,
        &member("decimal", "Inexact"),
    )
}

fn lambda_127() -> Res<Int> {
    Ok(Int::new(ops::len(&ops::get_attr(
        &STATE.c.get("c")?,
        "traps",
    )?)?))
}

fn lambda_128() -> Res<List<Value>> {
    Ok(builtins::list_from(ops::iter(&ops::get_attr(&STATE.c.get("c")?, "flags")?)?)?.slice(..2))
}

fn lambda_129() -> Res<Value> {
    call_method(&ops::get_attr(&STATE.c.get("c")?, "flags")?, "copy", &[])
}

fn lambda_130() -> Res<Value> {
    call(
        &builtin("type"),
        &[call_method(
            &ops::get_attr(&STATE.c.get("c")?, "flags")?,
            "copy",
            &[],
        )?],
    )
}

fn lambda_131() -> Res<Value> {
    call(
        &builtin("type"),
        &[ops::get_attr(&STATE.c.get("c")?, "flags")?],
    )
}

fn lambda_132() -> Res<bool> {
    ops::contains(
        &ops::get_attr(&STATE.c.get("c")?, "flags")?,
        &member("decimal", "Inexact"),
    )
}

fn lambda_133() -> Res<bool> {
    ops::is_eq(
        &ops::get_attr(&STATE.c.get("c")?, "flags")?,
        &ops::get_attr(&STATE.c.get("c")?, "traps")?,
    )
}

fn lambda_134() -> Res<Value> {
    call_method(
        &ops::get_attr(&STATE.c.get("c")?, "flags")?,
        "get",
        &[member("decimal", "Inexact")],
    )
}

fn lambda_135() -> Res<bool> {
    ops::is_eq(
        &STATE.c.get("c")?,
        &call_method(&STATE.c.get("c")?, "copy", &[])?,
    )
}

fn lambda_136() -> Res<Value> {
    call_method(
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("-0"))],
        )?,
        "__hash__",
        &[],
    )
}

fn lambda_137() -> Res<Value> {
    call(
        &builtin("type"),
        &[call(
            &member("decimal", "localcontext"),
            &[STATE.c.get("c")?],
        )?],
    )
}

fn lambda_138() -> Res<Value> {
    ops::get_attr(
        &call(&member("decimal", "Decimal"), &[Value::from(3i64)])?,
        "real",
    )
}

fn lambda_139() -> Res<Value> {
    ops::get_attr(
        &call(&member("decimal", "Decimal"), &[Value::from(3i64)])?,
        "imag",
    )
}

fn lambda_140() -> Res<Value> {
    call(
        &builtin("complex"),
        &[call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("1.5"))],
        )?],
    )
}

fn lambda_141() -> Res<Value> {
    call(&member("decimal", "Decimal"), &[Value::from(true)])
}

fn lambda_142() -> Res<Value> {
    call(
        &member("decimal", "Decimal"),
        &[Value::from(Str::lit("  1_000.5  "))],
    )
}

fn lambda_143() -> Res<Value> {
    call(&member("decimal", "Decimal"), &[Value::from(Str::lit("٣"))])
}

fn lambda_144() -> Res<Value> {
    call(
        &member("decimal", "Decimal"),
        &[(0i64, Tuple::<Value>::empty(), 0i64).to_value()],
    )
}

fn lambda_145() -> Res<Value> {
    call(
        &member("decimal", "Decimal"),
        &[(1i64, (0i64, 0i64, 1i64), Str::lit("n")).to_value()],
    )
}

fn lambda_146() -> Res<Value> {
    call(
        &member("decimal", "Decimal"),
        &[values![0, (1, 2), 3].to_value()],
    )
}

fn lambda_147() -> Res<Value> {
    ops::add(
        &call(&member("decimal", "Decimal"), &[Value::from(Str::lit("1"))])?,
        &Value::from(true),
    )
}

fn lambda_148() -> Res<Value> {
    call_kw(
        &member("decimal", "Context"),
        &[],
        &[
            (Str::lit("prec"), Value::from(5i64)),
            (
                Str::lit("traps"),
                list![member("decimal", "Inexact")].to_value(),
            ),
            (
                Str::lit("flags"),
                list![member("decimal", "Rounded")].to_value(),
            ),
        ],
    )
}

fn lambda_149() -> Res<Value> {
    call(&member("decimal", "Context"), &[Value::from(5i64)])
}

fn lambda_150() -> Res<Value> {
    call_kw(
        &member("decimal", "Context"),
        &[],
        &[(Str::lit("traps"), Dict::<Value, Value>::new().to_value())],
    )
}

fn lambda_151() -> Res<()> {
    builtins::setattr(
        &STATE.c.get("c")?,
        &Value::from(Str::lit("traps")),
        List::<Value>::new().to_value(),
    )?;
    Ok(())
}

fn lambda_152() -> Res<()> {
    builtins::setattr(
        &STATE.c.get("c")?,
        &Value::from(Str::lit("Emax")),
        Value::from(-1i64),
    )?;
    Ok(())
}

fn lambda_153() -> Res<()> {
    builtins::setattr(
        &STATE.c.get("c")?,
        &Value::from(Str::lit("Emin")),
        Value::from(1i64),
    )?;
    Ok(())
}

fn lambda_154() -> Res<()> {
    builtins::setattr(
        &STATE.c.get("c")?,
        &Value::from(Str::lit("clamp")),
        Value::from(2i64),
    )?;
    Ok(())
}

fn lambda_155() -> Res<()> {
    builtins::setattr(
        &STATE.c.get("c")?,
        &Value::from(Str::lit("capitals")),
        Value::from(2i64),
    )?;
    Ok(())
}

fn lambda_156() -> Res<()> {
    builtins::setattr(
        &STATE.c.get("c")?,
        &Value::from(Str::lit("prec")),
        Value::from(1.5),
    )?;
    Ok(())
}

fn lambda_157() -> Res<bool> {
    Ok(ops::is(
        &call_method(&STATE.c.get("c")?, "copy", &[])?,
        &STATE.c.get("c")?,
    ))
}

fn lambda_158() -> Res<bool> {
    Ok(ops::is(&modules::decimal::getcontext(), &STATE.c.get("c")?))
}

fn lambda_159() -> Res<Value> {
    ops::pow(
        &call(&member("decimal", "Decimal"), &[Value::from(2i64)])?,
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("0.5"))],
        )?,
    )
}

fn lambda_160() -> Res<Value> {
    ops::pow(
        &call(&member("decimal", "Decimal"), &[Value::from(Str::lit("4"))])?,
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("0.5"))],
        )?,
    )
}

fn lambda_161() -> Res<Value> {
    ops::pow(
        &call(&member("decimal", "Decimal"), &[Value::from(8i64)])?,
        &ops::div(
            &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
            &Value::from(3i64),
        )?,
    )
}

fn lambda_162() -> Res<Value> {
    ops::pow(
        &Value::from(2i64),
        &call(&member("decimal", "Decimal"), &[Value::from(3i64)])?,
    )
}

fn lambda_163() -> Res<Value> {
    ops::pow(
        &Value::from(2.0),
        &call(&member("decimal", "Decimal"), &[Value::from(3i64)])?,
    )
}

fn lambda_164() -> Res<Value> {
    call(
        &builtin("divmod"),
        &[
            Value::from(7i64),
            call(&member("decimal", "Decimal"), &[Value::from(2i64)])?,
        ],
    )
}

fn lambda_165() -> Res<Value> {
    call(
        &builtin("divmod"),
        &[
            call(&member("decimal", "Decimal"), &[Value::from(-7i64)])?,
            call(&member("decimal", "Decimal"), &[Value::from(2i64)])?,
        ],
    )
}

fn lambda_166() -> Res<Value> {
    ops::neg(&call(&member("decimal", "Decimal"), &[Value::from(0i64)])?)
}

fn lambda_167() -> Res<Value> {
    call(
        &member("decimal", "Decimal"),
        &[Value::from(Str::lit("1e1000000"))],
    )
}

fn lambda_168() -> Res<Value> {
    ops::add(
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("1e1000000"))],
        )?,
        &Value::from(0i64),
    )
}

fn lambda_169() -> Res<bool> {
    ops::is_eq(
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("0.1"))],
        )?,
        &0.1.to_value(),
    )
}

fn lambda_170() -> Res<bool> {
    ops::is_eq(
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("0.5"))],
        )?,
        &0.5.to_value(),
    )
}

fn lambda_171() -> Res<bool> {
    ops::is_eq(
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("0.5"))],
        )?,
        &call(
            &member("fractions", "Fraction"),
            &[Value::from(1i64), Value::from(2i64)],
        )?,
    )
}

fn lambda_172() -> Res<bool> {
    ops::is_eq(
        &call(
            &member("fractions", "Fraction"),
            &[Value::from(1i64), Value::from(2i64)],
        )?,
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("0.5"))],
        )?,
    )
}

fn lambda_173() -> Res<bool> {
    ops::is_lt(
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("0.5"))],
        )?,
        &call(
            &member("fractions", "Fraction"),
            &[Value::from(2i64), Value::from(3i64)],
        )?,
    )
}

fn lambda_174() -> Res<bool> {
    ops::is_gt(
        &call(
            &member("fractions", "Fraction"),
            &[Value::from(1i64), Value::from(3i64)],
        )?,
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("0.3"))],
        )?,
    )
}

fn lambda_175() -> Res<bool> {
    ops::is_eq(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        &ops::add(&Value::from(1i64), &Value::from(Complex::new(0.0, 0.0)))?,
    )
}

fn lambda_176() -> Res<bool> {
    ops::is_lt(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        &Complex::new(0.0, 1.0).to_value(),
    )
}

fn lambda_177() -> Res<bool> {
    Ok({
        let left = call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("0.5"))],
        )?
        .py_hash()?;
        {
            let right = 0.5.py_hash()?;
            left == right
                && right
                    == call(
                        &member("fractions", "Fraction"),
                        &[Value::from(1i64), Value::from(2i64)],
                    )?
                    .py_hash()?
        }
    })
}

fn lambda_178() -> Res<bool> {
    Ok(ops::pow(
        &call(&member("decimal", "Decimal"), &[Value::from(10i64)])?,
        &Value::from(30i64),
    )?
    .py_hash()?
        == Int::new(10).pow_nonneg(&Int::new(30)).py_hash()?)
}

fn lambda_179() -> Res<Str> {
    Dict::of(vec![(
        call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        Str::lit("a"),
    )])?
    .get_item(&Value::from(1i64))
}

fn lambda_180() -> Res<Str> {
    Dict::of(vec![(Value::from(1i64), Str::lit("a"))])?.get_item(&call(
        &member("decimal", "Decimal"),
        &[Value::from(Str::lit("1.0"))],
    )?)
}

fn lambda_181() -> Res<List<Value>> {
    builtins::sorted(
        iter::ok(
            values![
                call(&member("decimal", "Decimal"), &[Value::from(3i64)])?,
                2,
                call(
                    &member("decimal", "Decimal"),
                    &[Value::from(Str::lit("2.5"))]
                )?,
                1.5
            ]
            .iter(),
        ),
        false,
    )
}

fn lambda_182() -> Res<Value> {
    call(
        &builtin("sum"),
        &[list![call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("0.1"))]
        )?]
        .repeat(10)?
        .to_value()],
    )
}

fn lambda_183() -> Res<Value> {
    builtins::max3(
        call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        Value::from(2i64),
        call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("2.5"))],
        )?,
    )
}

fn lambda_184() -> Res<Value> {
    call(
        &builtin("round"),
        &[call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("2.5"))],
        )?],
    )
}

fn lambda_185() -> Res<Value> {
    call(
        &builtin("round"),
        &[
            call(
                &member("decimal", "Decimal"),
                &[Value::from(Str::lit("2.675"))],
            )?,
            Value::from(2i64),
        ],
    )
}

fn lambda_186() -> Res<Value> {
    call(
        &builtin("round"),
        &[
            call(
                &member("decimal", "Decimal"),
                &[Value::from(Str::lit("-1234.5"))],
            )?,
            Value::from(-2i64),
        ],
    )
}

fn lambda_187() -> Res<Int> {
    Int::from_value(&call(
        &builtin("int"),
        &[call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("-1.9"))],
        )?],
    )?)
}

fn lambda_188() -> Res<f64> {
    f64::from_value(&call(
        &builtin("float"),
        &[call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("1e400"))],
        )?],
    )?)
}

fn lambda_189() -> Res<f64> {
    f64::from_value(&call(
        &builtin("float"),
        &[call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("0.1"))],
        )?],
    )?)
}

fn lambda_190() -> Res<Value> {
    call(
        &member("fractions", "Fraction"),
        &[call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("1.25"))],
        )?],
    )
}

fn lambda_191() -> Res<bool> {
    is_instance(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        &member("decimal", "Decimal"),
    )
}

fn lambda_192() -> Res<Str> {
    call(
        &member("decimal", "Decimal"),
        &[Value::from(Str::lit("1E+3"))],
    )?
    .py_str()
}

fn lambda_193() -> Res<Str> {
    Ok(Str::from(format!(
        "{}",
        ops::format(
            &call(
                &member("decimal", "Decimal"),
                &[Value::from(Str::lit("1234.5"))]
            )?,
            ",.2f"
        )?
    )))
}

fn lambda_194() -> Res<Str> {
    Ok(Str::from(format!(
        "{}",
        call(&member("decimal", "Decimal"), &[Value::from(1i64)])?.py_repr()?
    )))
}

fn lambda_195() -> Res<Value> {
    Ok(
        if call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("0.0"))],
        )?
        .truth()?
        {
            call(&member("decimal", "Decimal"), &[Value::from(1i64)])?
        } else {
            Value::from(Str::lit("zero"))
        },
    )
}

fn lambda_196() -> Res<Value> {
    call_method_kw(
        &call(&member("decimal", "Decimal"), &[Value::from(Str::lit("1"))])?,
        "quantize",
        &[],
        &[
            (
                Str::lit("exp"),
                call(
                    &member("decimal", "Decimal"),
                    &[Value::from(Str::lit("0.01"))],
                )?,
            ),
            (
                Str::lit("rounding"),
                Value::from(modules::decimal::round_half_up()),
            ),
        ],
    )
}

fn lambda_197() -> Res<Value> {
    call(&member("decimal", "Decimal"), &[Value::from(0.1)])
}

fn lambda_198() -> Res<Value> {
    call_method(
        &member("decimal", "Decimal"),
        "from_float",
        &[Value::from(0.1)],
    )
}

fn lambda_199() -> Res<Value> {
    call(
        &member("decimal", "Decimal"),
        &[Value::from(builtins::float_from_str(&Str::lit("inf"))?)],
    )
}

fn lambda_200() -> Res<Value> {
    call(&member("decimal", "Decimal"), &[Value::from(1e300)])
}

fn lambda_201() -> Res<Value> {
    call(&member("decimal", "Decimal"), &[Value::from(3.0)])
}

fn lambda_202() -> Res<Value> {
    call(&member("decimal", "Decimal"), &[Value::from(-0.0)])
}

fn lambda_203() -> Res<Value> {
    ops::add(
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("12345678901234567890123456789"))],
        )?,
        &Value::from(0i64),
    )
}

fn lambda_204() -> Res<bool> {
    ops::get_item(
        &ops::get_attr(&STATE.c.get("c")?, "flags")?,
        &member("decimal", "Inexact"),
    )?
    .truth()
}

fn lambda_205() -> Res<Value> {
    ops::div(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        &Value::from(3i64),
    )
}

fn lambda_206() -> Res<Value> {
    ops::mul(
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("1e-1000010"))],
        )?,
        &Value::from(1i64),
    )
}

fn lambda_207() -> Res<Value> {
    call(
        &builtin("abs"),
        &[call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("-3"))],
        )?],
    )
}

fn lambda_208() -> Res<bool> {
    ops::is_eq(
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("NaN"))],
        )?,
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("NaN"))],
        )?,
    )
}

fn lambda_209() -> Res<bool> {
    ops::is_ne(
        &call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("NaN"))],
        )?,
        &1i64.to_value(),
    )
}

fn lambda_210() -> Res<bool> {
    Ok({
        let item_2 = call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("nan"))],
        )?;
        values![1].contains(&item_2)?
    })
}

fn lambda_211() -> Res<Value> {
    modules::math::floor_any(&call(
        &member("decimal", "Decimal"),
        &[Value::from(Str::lit("-1.5"))],
    )?)
}

fn lambda_212() -> Res<Value> {
    modules::math::ceil_any(&call(
        &member("decimal", "Decimal"),
        &[Value::from(Str::lit("1.2"))],
    )?)
}

fn lambda_213() -> Res<f64> {
    f64::from_value(&call(
        &member("math", "sqrt"),
        &[call(&member("decimal", "Decimal"), &[Value::from(2i64)])?],
    )?)
}

fn lambda_214() -> Res<Value> {
    modules::math::trunc(&call(
        &member("decimal", "Decimal"),
        &[Value::from(Str::lit("1.7"))],
    )?)
}

fn lambda_215() -> Res<Value> {
    modules::copy::copy(&call(
        &member("decimal", "Decimal"),
        &[Value::from(Str::lit("1.5"))],
    )?)
}

fn lambda_216() -> Res<Value> {
    modules::copy::deepcopy(
        &list![call(
            &member("decimal", "Decimal"),
            &[Value::from(Str::lit("1.5"))]
        )?]
        .to_value(),
        None,
    )
}

fn lambda_217() -> Res<Value> {
    ops::add(
        &call(&member("decimal", "Decimal"), &[Value::from(Str::lit("1"))])?,
        &call(
            &member("fractions", "Fraction"),
            &[Value::from(1i64), Value::from(2i64)],
        )?,
    )
}

fn lambda_218() -> Res<Value> {
    call_method(
        &Value::from(1i64),
        "__add__",
        &[call(&member("decimal", "Decimal"), &[Value::from(1i64)])?],
    )
}

fn lambda_219() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
        "__radd__",
        &[Value::from(3i64)],
    )
}

fn lambda_220() -> Res<Value> {
    call_method(
        &call(&member("decimal", "Decimal"), &[Value::from(7i64)])?,
        "remainder_near",
        &[Value::from(4i64)],
    )
}

/// The module's body.
pub fn run() -> Res<()> {
    STATE.c.set(modules::decimal::getcontext());
    t(
        &Str::lit("D(0)/0"),
        &Function::new(&LAMBDA_PARAMS, Vec::new(), move |_| lambda()),
    )?;
    t(
        &Str::lit("D(1)/0"),
        &Function::new(&LAMBDA_2_PARAMS, Vec::new(), move |_| lambda_2()),
    )?;
    t(
        &Str::lit("D('x')"),
        &Function::new(&LAMBDA_3_PARAMS, Vec::new(), move |_| lambda_3()),
    )?;
    t(
        &Str::lit("D(10)**10000000"),
        &Function::new(&LAMBDA_4_PARAMS, Vec::new(), move |_| lambda_4()),
    )?;
    t(
        &Str::lit("D(1) % 0"),
        &Function::new(&LAMBDA_5_PARAMS, Vec::new(), move |_| lambda_5()),
    )?;
    t(
        &Str::lit("divmod(D(1),0)"),
        &Function::new(&LAMBDA_6_PARAMS, Vec::new(), move |_| lambda_6()),
    )?;
    t(
        &Str::lit("D('sNaN')+1"),
        &Function::new(&LAMBDA_7_PARAMS, Vec::new(), move |_| lambda_7()),
    )?;
    t(
        &Str::lit("D('1e999').quantize(D(1))"),
        &Function::new(&LAMBDA_8_PARAMS, Vec::new(), move |_| lambda_8()),
    )?;
    t(
        &Str::lit("D(1) < D('nan')"),
        &Function::new(&LAMBDA_9_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_9()?))
        }),
    )?;
    t(
        &Str::lit("D(10**40)//3"),
        &Function::new(&LAMBDA_10_PARAMS, Vec::new(), move |_| lambda_10()),
    )?;
    t(
        &Str::lit("D([1])"),
        &Function::new(&LAMBDA_11_PARAMS, Vec::new(), move |_| lambda_11()),
    )?;
    t(
        &Str::lit("D((1,2))"),
        &Function::new(&LAMBDA_12_PARAMS, Vec::new(), move |_| lambda_12()),
    )?;
    t(
        &Str::lit("D(1)+1.5"),
        &Function::new(&LAMBDA_13_PARAMS, Vec::new(), move |_| lambda_13()),
    )?;
    t(
        &Str::lit("D(None)"),
        &Function::new(&LAMBDA_14_PARAMS, Vec::new(), move |_| lambda_14()),
    )?;
    t(
        &Str::lit("c.create_decimal('1_x')"),
        &Function::new(&LAMBDA_15_PARAMS, Vec::new(), move |_| lambda_15()),
    )?;
    t(
        &Str::lit("setattr(c,'prec',0)"),
        &Function::new(&LAMBDA_16_PARAMS, Vec::new(), move |_| {
            lambda_16()?;
            Ok(Value::NONE)
        }),
    )?;
    t(
        &Str::lit("setattr(c,'rounding','x')"),
        &Function::new(&LAMBDA_17_PARAMS, Vec::new(), move |_| {
            lambda_17()?;
            Ok(Value::NONE)
        }),
    )?;
    t(
        &Str::lit("setattr(c,'foo',1)"),
        &Function::new(&LAMBDA_18_PARAMS, Vec::new(), move |_| {
            lambda_18()?;
            Ok(Value::NONE)
        }),
    )?;
    t(
        &Str::lit("c.foo"),
        &Function::new(&LAMBDA_19_PARAMS, Vec::new(), move |_| lambda_19()),
    )?;
    t(
        &Str::lit("D(1).foo"),
        &Function::new(&LAMBDA_20_PARAMS, Vec::new(), move |_| lambda_20()),
    )?;
    t(
        &Str::lit("setattr(D(1),'foo',1)"),
        &Function::new(&LAMBDA_21_PARAMS, Vec::new(), move |_| {
            lambda_21()?;
            Ok(Value::NONE)
        }),
    )?;
    t(
        &Str::lit("D(1).quantize()"),
        &Function::new(&LAMBDA_22_PARAMS, Vec::new(), move |_| lambda_22()),
    )?;
    t(
        &Str::lit("D(1,2,3)"),
        &Function::new(&LAMBDA_23_PARAMS, Vec::new(), move |_| lambda_23()),
    )?;
    t(
        &Str::lit("D(foo=1)"),
        &Function::new(&LAMBDA_24_PARAMS, Vec::new(), move |_| lambda_24()),
    )?;
    t(
        &Str::lit("D('1').compare('x')"),
        &Function::new(&LAMBDA_25_PARAMS, Vec::new(), move |_| lambda_25()),
    )?;
    t(
        &Str::lit("Context(prec='x')"),
        &Function::new(&LAMBDA_26_PARAMS, Vec::new(), move |_| lambda_26()),
    )?;
    t(
        &Str::lit("Context(foo=1)"),
        &Function::new(&LAMBDA_27_PARAMS, Vec::new(), move |_| lambda_27()),
    )?;
    t(
        &Str::lit("localcontext(foo=1)"),
        &Function::new(&LAMBDA_28_PARAMS, Vec::new(), move |_| lambda_28()),
    )?;
    t(
        &Str::lit("localcontext(3)"),
        &Function::new(&LAMBDA_29_PARAMS, Vec::new(), move |_| lambda_29()),
    )?;
    t(
        &Str::lit("setcontext(3)"),
        &Function::new(&LAMBDA_30_PARAMS, Vec::new(), move |_| {
            lambda_30()?;
            Ok(Value::NONE)
        }),
    )?;
    t(
        &Str::lit("format(D(1),'x')"),
        &Function::new(&LAMBDA_31_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_31()?))
        }),
    )?;
    t(
        &Str::lit("round(D(1),'x')"),
        &Function::new(&LAMBDA_32_PARAMS, Vec::new(), move |_| lambda_32()),
    )?;
    t(
        &Str::lit("hash(D('snan'))"),
        &Function::new(&LAMBDA_33_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_33()?))
        }),
    )?;
    t(
        &Str::lit("int(D('nan'))"),
        &Function::new(&LAMBDA_34_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_34()?))
        }),
    )?;
    t(
        &Str::lit("int(D('inf'))"),
        &Function::new(&LAMBDA_35_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_35()?))
        }),
    )?;
    t(
        &Str::lit("float(D('snan'))"),
        &Function::new(&LAMBDA_36_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_36()?))
        }),
    )?;
    t(
        &Str::lit("D('inf').as_integer_ratio()"),
        &Function::new(&LAMBDA_37_PARAMS, Vec::new(), move |_| lambda_37()),
    )?;
    t(
        &Str::lit("D('nan').as_integer_ratio()"),
        &Function::new(&LAMBDA_38_PARAMS, Vec::new(), move |_| lambda_38()),
    )?;
    t(
        &Str::lit("c.flags[3]"),
        &Function::new(&LAMBDA_39_PARAMS, Vec::new(), move |_| lambda_39()),
    )?;
    t(
        &Str::lit("c.flags['x']"),
        &Function::new(&LAMBDA_40_PARAMS, Vec::new(), move |_| lambda_40()),
    )?;
    t(
        &Str::lit("D(1).sqrt(3)"),
        &Function::new(&LAMBDA_41_PARAMS, Vec::new(), move |_| lambda_41()),
    )?;
    t(
        &Str::lit("D(-1).sqrt()"),
        &Function::new(&LAMBDA_42_PARAMS, Vec::new(), move |_| lambda_42()),
    )?;
    t(
        &Str::lit("D(-1).ln()"),
        &Function::new(&LAMBDA_43_PARAMS, Vec::new(), move |_| lambda_43()),
    )?;
    t(
        &Str::lit("D(0).ln()"),
        &Function::new(&LAMBDA_44_PARAMS, Vec::new(), move |_| lambda_44()),
    )?;
    t(
        &Str::lit("D(1).quantize(D(1),'x')"),
        &Function::new(&LAMBDA_45_PARAMS, Vec::new(), move |_| lambda_45()),
    )?;
    t(
        &Str::lit("D(1).quantize(D(1),3)"),
        &Function::new(&LAMBDA_46_PARAMS, Vec::new(), move |_| lambda_46()),
    )?;
    t(
        &Str::lit("D.from_float('x')"),
        &Function::new(&LAMBDA_47_PARAMS, Vec::new(), move |_| lambda_47()),
    )?;
    t(
        &Str::lit("D.foo"),
        &Function::new(&LAMBDA_48_PARAMS, Vec::new(), move |_| lambda_48()),
    )?;
    t(
        &Str::lit("D(2).__pow__(3,None)"),
        &Function::new(&LAMBDA_49_PARAMS, Vec::new(), move |_| lambda_49()),
    )?;
    t(
        &Str::lit("pow(D(2),3,5)"),
        &Function::new(&LAMBDA_50_PARAMS, Vec::new(), move |_| lambda_50()),
    )?;
    t(
        &Str::lit("Context(traps=[3])"),
        &Function::new(&LAMBDA_51_PARAMS, Vec::new(), move |_| lambda_51()),
    )?;
    t(
        &Str::lit("D(1).logical_and(2)"),
        &Function::new(&LAMBDA_52_PARAMS, Vec::new(), move |_| lambda_52()),
    )?;
    t(
        &Str::lit("D(1).rotate(200)"),
        &Function::new(&LAMBDA_53_PARAMS, Vec::new(), move |_| lambda_53()),
    )?;
    t(
        &Str::lit("D(1).shift(2000)"),
        &Function::new(&LAMBDA_54_PARAMS, Vec::new(), move |_| lambda_54()),
    )?;
    t(
        &Str::lit("D(1).scaleb(D('1.5'))"),
        &Function::new(&LAMBDA_55_PARAMS, Vec::new(), move |_| lambda_55()),
    )?;
    t(
        &Str::lit("D((0,(1,2),'x'))"),
        &Function::new(&LAMBDA_56_PARAMS, Vec::new(), move |_| lambda_56()),
    )?;
    t(
        &Str::lit("D((0,(1,12),1))"),
        &Function::new(&LAMBDA_57_PARAMS, Vec::new(), move |_| lambda_57()),
    )?;
    t(
        &Str::lit("D((3,(1,),1))"),
        &Function::new(&LAMBDA_58_PARAMS, Vec::new(), move |_| lambda_58()),
    )?;
    t(
        &Str::lit("D((0,1,1))"),
        &Function::new(&LAMBDA_59_PARAMS, Vec::new(), move |_| lambda_59()),
    )?;
    t(
        &Str::lit("D('1') < 'x'"),
        &Function::new(&LAMBDA_60_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_60()?))
        }),
    )?;
    t(
        &Str::lit("-D('snan')"),
        &Function::new(&LAMBDA_61_PARAMS, Vec::new(), move |_| lambda_61()),
    )?;
    t(
        &Str::lit("D((0,(1,2),1.5))"),
        &Function::new(&LAMBDA_62_PARAMS, Vec::new(), move |_| lambda_62()),
    )?;
    t(
        &Str::lit("delattr(c,'prec')"),
        &Function::new(&LAMBDA_63_PARAMS, Vec::new(), move |_| {
            lambda_63()?;
            Ok(Value::NONE)
        }),
    )?;
    t(
        &Str::lit("c.copy(1)"),
        &Function::new(&LAMBDA_64_PARAMS, Vec::new(), move |_| lambda_64()),
    )?;
    t(
        &Str::lit("c.power(2,3,4)"),
        &Function::new(&LAMBDA_65_PARAMS, Vec::new(), move |_| lambda_65()),
    )?;
    t(
        &Str::lit("D(1).as_tuple(1)"),
        &Function::new(&LAMBDA_66_PARAMS, Vec::new(), move |_| lambda_66()),
    )?;
    t(
        &Str::lit("D(1).exp(context=3)"),
        &Function::new(&LAMBDA_67_PARAMS, Vec::new(), move |_| lambda_67()),
    )?;
    t(
        &Str::lit("c.add(1)"),
        &Function::new(&LAMBDA_68_PARAMS, Vec::new(), move |_| lambda_68()),
    )?;
    t(
        &Str::lit("c.add(1,'x')"),
        &Function::new(&LAMBDA_69_PARAMS, Vec::new(), move |_| lambda_69()),
    )?;
    t(
        &Str::lit("c.add(1,2.5)"),
        &Function::new(&LAMBDA_70_PARAMS, Vec::new(), move |_| lambda_70()),
    )?;
    t(
        &Str::lit("c.create_decimal([])"),
        &Function::new(&LAMBDA_71_PARAMS, Vec::new(), move |_| lambda_71()),
    )?;
    t(
        &Str::lit("max(D(1),'x')"),
        &Function::new(&LAMBDA_72_PARAMS, Vec::new(), move |_| lambda_72()),
    )?;
    t(
        &Str::lit("c.Emin"),
        &Function::new(&LAMBDA_73_PARAMS, Vec::new(), move |_| lambda_73()),
    )?;
    t(
        &Str::lit("sum(['x',D(1)])"),
        &Function::new(&LAMBDA_74_PARAMS, Vec::new(), move |_| lambda_74()),
    )?;
    t(
        &Str::lit("D('1').fma(2,'x')"),
        &Function::new(&LAMBDA_75_PARAMS, Vec::new(), move |_| lambda_75()),
    )?;
    t(
        &Str::lit("c.plus('x')"),
        &Function::new(&LAMBDA_76_PARAMS, Vec::new(), move |_| lambda_76()),
    )?;
    t(
        &Str::lit("c.clear_flags(1)"),
        &Function::new(&LAMBDA_77_PARAMS, Vec::new(), move |_| lambda_77()),
    )?;
    t(
        &Str::lit("D.from_float(1.5,2)"),
        &Function::new(&LAMBDA_78_PARAMS, Vec::new(), move |_| lambda_78()),
    )?;
    t(
        &Str::lit("c.is_nan('x')"),
        &Function::new(&LAMBDA_79_PARAMS, Vec::new(), move |_| lambda_79()),
    )?;
    t(
        &Str::lit("c.same_quantum(1,'y')"),
        &Function::new(&LAMBDA_80_PARAMS, Vec::new(), move |_| lambda_80()),
    )?;
    t(
        &Str::lit("'%d' % D('1.9')"),
        &Function::new(&LAMBDA_81_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_81()?))
        }),
    )?;
    t(
        &Str::lit("'%s %r %5.1f' % (D('1.9'), D('2'), D('3.14'))"),
        &Function::new(&LAMBDA_82_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_82()?))
        }),
    )?;
    t(
        &Str::lit("c.add(a=1,b=2)"),
        &Function::new(&LAMBDA_83_PARAMS, Vec::new(), move |_| lambda_83()),
    )?;
    t(
        &Str::lit("c.add(1,2,3)"),
        &Function::new(&LAMBDA_84_PARAMS, Vec::new(), move |_| lambda_84()),
    )?;
    t(
        &Str::lit("c.sqrt()"),
        &Function::new(&LAMBDA_85_PARAMS, Vec::new(), move |_| lambda_85()),
    )?;
    t(
        &Str::lit("c.sqrt(1,2)"),
        &Function::new(&LAMBDA_86_PARAMS, Vec::new(), move |_| lambda_86()),
    )?;
    t(
        &Str::lit("c.power(1)"),
        &Function::new(&LAMBDA_87_PARAMS, Vec::new(), move |_| lambda_87()),
    )?;
    t(
        &Str::lit("c.power(2,b=3)"),
        &Function::new(&LAMBDA_88_PARAMS, Vec::new(), move |_| lambda_88()),
    )?;
    t(
        &Str::lit("c.power(2,3,modulo=5)"),
        &Function::new(&LAMBDA_89_PARAMS, Vec::new(), move |_| lambda_89()),
    )?;
    t(
        &Str::lit("c.fma(1,2)"),
        &Function::new(&LAMBDA_90_PARAMS, Vec::new(), move |_| lambda_90()),
    )?;
    t(
        &Str::lit("c.fma(2,3,4)"),
        &Function::new(&LAMBDA_91_PARAMS, Vec::new(), move |_| lambda_91()),
    )?;
    t(
        &Str::lit("c.sqrt(a=1)"),
        &Function::new(&LAMBDA_92_PARAMS, Vec::new(), move |_| lambda_92()),
    )?;
    t(
        &Str::lit("c.create_decimal(1,2)"),
        &Function::new(&LAMBDA_93_PARAMS, Vec::new(), move |_| lambda_93()),
    )?;
    t(
        &Str::lit("c.create_decimal(num=1)"),
        &Function::new(&LAMBDA_94_PARAMS, Vec::new(), move |_| lambda_94()),
    )?;
    t(
        &Str::lit("c.create_decimal_from_float(1)"),
        &Function::new(&LAMBDA_95_PARAMS, Vec::new(), move |_| lambda_95()),
    )?;
    t(
        &Str::lit("c.create_decimal_from_float()"),
        &Function::new(&LAMBDA_96_PARAMS, Vec::new(), move |_| lambda_96()),
    )?;
    t(
        &Str::lit("c.to_sci_string(1)"),
        &Function::new(&LAMBDA_97_PARAMS, Vec::new(), move |_| lambda_97()),
    )?;
    t(
        &Str::lit("c.to_integral_value('1.5')"),
        &Function::new(&LAMBDA_98_PARAMS, Vec::new(), move |_| lambda_98()),
    )?;
    t(
        &Str::lit("c.to_integral_value(D('1.5'))"),
        &Function::new(&LAMBDA_99_PARAMS, Vec::new(), move |_| lambda_99()),
    )?;
    t(
        &Str::lit("c.is_normal(3)"),
        &Function::new(&LAMBDA_100_PARAMS, Vec::new(), move |_| lambda_100()),
    )?;
    t(
        &Str::lit("c.radix()"),
        &Function::new(&LAMBDA_101_PARAMS, Vec::new(), move |_| lambda_101()),
    )?;
    t(
        &Str::lit("c.Etiny()"),
        &Function::new(&LAMBDA_102_PARAMS, Vec::new(), move |_| lambda_102()),
    )?;
    t(
        &Str::lit("c.Etop()"),
        &Function::new(&LAMBDA_103_PARAMS, Vec::new(), move |_| lambda_103()),
    )?;
    t(
        &Str::lit("c.copy_sign(1,-2)"),
        &Function::new(&LAMBDA_104_PARAMS, Vec::new(), move |_| lambda_104()),
    )?;
    t(
        &Str::lit("c.number_class(1)"),
        &Function::new(&LAMBDA_105_PARAMS, Vec::new(), move |_| lambda_105()),
    )?;
    t(
        &Str::lit("[x.__name__ for x in InvalidOperation.__mro__]"),
        &Function::new(&LAMBDA_106_PARAMS, Vec::new(), move |_| {
            Ok(lambda_106()?.to_value())
        }),
    )?;
    t(
        &Str::lit("[x.__name__ for x in decimal.FloatOperation.__mro__]"),
        &Function::new(&LAMBDA_107_PARAMS, Vec::new(), move |_| {
            Ok(lambda_107()?.to_value())
        }),
    )?;
    t(
        &Str::lit("decimal.DecimalTuple(1,2,3)"),
        &Function::new(&LAMBDA_108_PARAMS, Vec::new(), move |_| lambda_108()),
    )?;
    t(
        &Str::lit("D('-1.50').as_tuple()"),
        &Function::new(&LAMBDA_109_PARAMS, Vec::new(), move |_| lambda_109()),
    )?;
    t(
        &Str::lit("decimal.BasicContext"),
        &Function::new(&LAMBDA_110_PARAMS, Vec::new(), move |_| Ok(lambda_110())),
    )?;
    t(
        &Str::lit("decimal.ExtendedContext"),
        &Function::new(&LAMBDA_111_PARAMS, Vec::new(), move |_| Ok(lambda_111())),
    )?;
    t(
        &Str::lit("decimal.DefaultContext"),
        &Function::new(&LAMBDA_112_PARAMS, Vec::new(), move |_| Ok(lambda_112())),
    )?;
    t(
        &Str::lit("D(1).max(1,2,3)"),
        &Function::new(&LAMBDA_113_PARAMS, Vec::new(), move |_| lambda_113()),
    )?;
    t(
        &Str::lit("D(1).is_normal(3)"),
        &Function::new(&LAMBDA_114_PARAMS, Vec::new(), move |_| lambda_114()),
    )?;
    t(
        &Str::lit("D(1).is_zero(3)"),
        &Function::new(&LAMBDA_115_PARAMS, Vec::new(), move |_| lambda_115()),
    )?;
    t(
        &Str::lit("D(1).copy_abs(3)"),
        &Function::new(&LAMBDA_116_PARAMS, Vec::new(), move |_| lambda_116()),
    )?;
    t(
        &Str::lit("D(5).__floordiv__(2)"),
        &Function::new(&LAMBDA_117_PARAMS, Vec::new(), move |_| lambda_117()),
    )?;
    t(
        &Str::lit("D(5).__floordiv__('x')"),
        &Function::new(&LAMBDA_118_PARAMS, Vec::new(), move |_| lambda_118()),
    )?;
    t(
        &Str::lit("D(5).__eq__('x')"),
        &Function::new(&LAMBDA_119_PARAMS, Vec::new(), move |_| lambda_119()),
    )?;
    t(
        &Str::lit("D('1').fma(1)"),
        &Function::new(&LAMBDA_120_PARAMS, Vec::new(), move |_| lambda_120()),
    )?;
    t(
        &Str::lit("D('1').compare()"),
        &Function::new(&LAMBDA_121_PARAMS, Vec::new(), move |_| lambda_121()),
    )?;
    t(
        &Str::lit("D('1').compare(other=2)"),
        &Function::new(&LAMBDA_122_PARAMS, Vec::new(), move |_| lambda_122()),
    )?;
    t(
        &Str::lit("D('1.5').to_integral_value(ROUND_UP)"),
        &Function::new(&LAMBDA_123_PARAMS, Vec::new(), move |_| lambda_123()),
    )?;
    t(
        &Str::lit("D(1).__round__(1,2)"),
        &Function::new(&LAMBDA_124_PARAMS, Vec::new(), move |_| lambda_124()),
    )?;
    t(
        &Str::lit("D(1).__format__(3)"),
        &Function::new(&LAMBDA_125_PARAMS, Vec::new(), move |_| lambda_125()),
    )?;
    t(
        &Str::lit("c.traps[Inexact]"),
        &Function::new(&LAMBDA_126_PARAMS, Vec::new(), move |_| lambda_126()),
    )?;
    t(
        &Str::lit("len(c.traps)"),
        &Function::new(&LAMBDA_127_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_127()?))
        }),
    )?;
    t(
        &Str::lit("list(c.flags)[:2]"),
        &Function::new(&LAMBDA_128_PARAMS, Vec::new(), move |_| {
            Ok(lambda_128()?.to_value())
        }),
    )?;
    t(
        &Str::lit("c.flags.copy()"),
        &Function::new(&LAMBDA_129_PARAMS, Vec::new(), move |_| lambda_129()),
    )?;
    t(
        &Str::lit("type(c.flags.copy())"),
        &Function::new(&LAMBDA_130_PARAMS, Vec::new(), move |_| lambda_130()),
    )?;
    t(
        &Str::lit("type(c.flags)"),
        &Function::new(&LAMBDA_131_PARAMS, Vec::new(), move |_| lambda_131()),
    )?;
    t(
        &Str::lit("Inexact in c.flags"),
        &Function::new(&LAMBDA_132_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_132()?))
        }),
    )?;
    t(
        &Str::lit("c.flags == c.traps"),
        &Function::new(&LAMBDA_133_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_133()?))
        }),
    )?;
    t(
        &Str::lit("c.flags.get(Inexact)"),
        &Function::new(&LAMBDA_134_PARAMS, Vec::new(), move |_| lambda_134()),
    )?;
    t(
        &Str::lit("c == c.copy()"),
        &Function::new(&LAMBDA_135_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_135()?))
        }),
    )?;
    t(
        &Str::lit("D('-0').__hash__()"),
        &Function::new(&LAMBDA_136_PARAMS, Vec::new(), move |_| lambda_136()),
    )?;
    t(
        &Str::lit("type(localcontext(c))"),
        &Function::new(&LAMBDA_137_PARAMS, Vec::new(), move |_| lambda_137()),
    )?;
    t(
        &Str::lit("D(3).real"),
        &Function::new(&LAMBDA_138_PARAMS, Vec::new(), move |_| lambda_138()),
    )?;
    t(
        &Str::lit("D(3).imag"),
        &Function::new(&LAMBDA_139_PARAMS, Vec::new(), move |_| lambda_139()),
    )?;
    t(
        &Str::lit("complex(D('1.5'))"),
        &Function::new(&LAMBDA_140_PARAMS, Vec::new(), move |_| lambda_140()),
    )?;
    t(
        &Str::lit("D(True)"),
        &Function::new(&LAMBDA_141_PARAMS, Vec::new(), move |_| lambda_141()),
    )?;
    t(
        &Str::lit("D('  1_000.5  ')"),
        &Function::new(&LAMBDA_142_PARAMS, Vec::new(), move |_| lambda_142()),
    )?;
    t(
        &Str::lit("D('\\u0663')"),
        &Function::new(&LAMBDA_143_PARAMS, Vec::new(), move |_| lambda_143()),
    )?;
    t(
        &Str::lit("D((0,(),0))"),
        &Function::new(&LAMBDA_144_PARAMS, Vec::new(), move |_| lambda_144()),
    )?;
    t(
        &Str::lit("D((1,(0,0,1),'n'))"),
        &Function::new(&LAMBDA_145_PARAMS, Vec::new(), move |_| lambda_145()),
    )?;
    t(
        &Str::lit("D([0,(1,2),3])"),
        &Function::new(&LAMBDA_146_PARAMS, Vec::new(), move |_| lambda_146()),
    )?;
    t(
        &Str::lit("D('1')+True"),
        &Function::new(&LAMBDA_147_PARAMS, Vec::new(), move |_| lambda_147()),
    )?;
    t(
        &Str::lit("Context(prec=5,traps=[Inexact],flags=[Rounded])"),
        &Function::new(&LAMBDA_148_PARAMS, Vec::new(), move |_| lambda_148()),
    )?;
    t(
        &Str::lit("Context(5)"),
        &Function::new(&LAMBDA_149_PARAMS, Vec::new(), move |_| lambda_149()),
    )?;
    t(
        &Str::lit("Context(traps={})"),
        &Function::new(&LAMBDA_150_PARAMS, Vec::new(), move |_| lambda_150()),
    )?;
    t(
        &Str::lit("setattr(c,'traps',[])"),
        &Function::new(&LAMBDA_151_PARAMS, Vec::new(), move |_| {
            lambda_151()?;
            Ok(Value::NONE)
        }),
    )?;
    t(
        &Str::lit("setattr(c,'Emax',-1)"),
        &Function::new(&LAMBDA_152_PARAMS, Vec::new(), move |_| {
            lambda_152()?;
            Ok(Value::NONE)
        }),
    )?;
    t(
        &Str::lit("setattr(c,'Emin',1)"),
        &Function::new(&LAMBDA_153_PARAMS, Vec::new(), move |_| {
            lambda_153()?;
            Ok(Value::NONE)
        }),
    )?;
    t(
        &Str::lit("setattr(c,'clamp',2)"),
        &Function::new(&LAMBDA_154_PARAMS, Vec::new(), move |_| {
            lambda_154()?;
            Ok(Value::NONE)
        }),
    )?;
    t(
        &Str::lit("setattr(c,'capitals',2)"),
        &Function::new(&LAMBDA_155_PARAMS, Vec::new(), move |_| {
            lambda_155()?;
            Ok(Value::NONE)
        }),
    )?;
    t(
        &Str::lit("setattr(c,'prec',1.5)"),
        &Function::new(&LAMBDA_156_PARAMS, Vec::new(), move |_| {
            lambda_156()?;
            Ok(Value::NONE)
        }),
    )?;
    t(
        &Str::lit("c.copy() is c"),
        &Function::new(&LAMBDA_157_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_157()?))
        }),
    )?;
    t(
        &Str::lit("getcontext() is c"),
        &Function::new(&LAMBDA_158_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_158()?))
        }),
    )?;
    t(
        &Str::lit("D(2)**D('0.5')"),
        &Function::new(&LAMBDA_159_PARAMS, Vec::new(), move |_| lambda_159()),
    )?;
    t(
        &Str::lit("D('4')**D('0.5')"),
        &Function::new(&LAMBDA_160_PARAMS, Vec::new(), move |_| lambda_160()),
    )?;
    t(
        &Str::lit("D(8)**(D(1)/3)"),
        &Function::new(&LAMBDA_161_PARAMS, Vec::new(), move |_| lambda_161()),
    )?;
    t(
        &Str::lit("2**D(3)"),
        &Function::new(&LAMBDA_162_PARAMS, Vec::new(), move |_| lambda_162()),
    )?;
    t(
        &Str::lit("2.0**D(3)"),
        &Function::new(&LAMBDA_163_PARAMS, Vec::new(), move |_| lambda_163()),
    )?;
    t(
        &Str::lit("divmod(7,D(2))"),
        &Function::new(&LAMBDA_164_PARAMS, Vec::new(), move |_| lambda_164()),
    )?;
    t(
        &Str::lit("divmod(D(-7),D(2))"),
        &Function::new(&LAMBDA_165_PARAMS, Vec::new(), move |_| lambda_165()),
    )?;
    t(
        &Str::lit("-D(0)"),
        &Function::new(&LAMBDA_166_PARAMS, Vec::new(), move |_| lambda_166()),
    )?;
    t(
        &Str::lit("D('1e1000000')"),
        &Function::new(&LAMBDA_167_PARAMS, Vec::new(), move |_| lambda_167()),
    )?;
    t(
        &Str::lit("D('1e1000000')+0"),
        &Function::new(&LAMBDA_168_PARAMS, Vec::new(), move |_| lambda_168()),
    )?;
    t(
        &Str::lit("D('0.1') == 0.1"),
        &Function::new(&LAMBDA_169_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_169()?))
        }),
    )?;
    t(
        &Str::lit("D('0.5') == 0.5"),
        &Function::new(&LAMBDA_170_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_170()?))
        }),
    )?;
    t(
        &Str::lit("D('0.5') == Fraction(1,2)"),
        &Function::new(&LAMBDA_171_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_171()?))
        }),
    )?;
    t(
        &Str::lit("Fraction(1,2) == D('0.5')"),
        &Function::new(&LAMBDA_172_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_172()?))
        }),
    )?;
    t(
        &Str::lit("D('0.5') < Fraction(2,3)"),
        &Function::new(&LAMBDA_173_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_173()?))
        }),
    )?;
    t(
        &Str::lit("Fraction(1,3) > D('0.3')"),
        &Function::new(&LAMBDA_174_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_174()?))
        }),
    )?;
    t(
        &Str::lit("D(1) == 1+0j"),
        &Function::new(&LAMBDA_175_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_175()?))
        }),
    )?;
    t(
        &Str::lit("D(1) < 1j"),
        &Function::new(&LAMBDA_176_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_176()?))
        }),
    )?;
    t(
        &Str::lit("hash(D('0.5')) == hash(0.5) == hash(Fraction(1,2))"),
        &Function::new(&LAMBDA_177_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_177()?))
        }),
    )?;
    t(
        &Str::lit("hash(D(10)**30) == hash(10**30)"),
        &Function::new(&LAMBDA_178_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_178()?))
        }),
    )?;
    t(
        &Str::lit("{D(1): 'a'}[1]"),
        &Function::new(&LAMBDA_179_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_179()?))
        }),
    )?;
    t(
        &Str::lit("{1: 'a'}[D('1.0')]"),
        &Function::new(&LAMBDA_180_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_180()?))
        }),
    )?;
    t(
        &Str::lit("sorted([D(3), 2, D('2.5'), 1.5])"),
        &Function::new(&LAMBDA_181_PARAMS, Vec::new(), move |_| {
            Ok(lambda_181()?.to_value())
        }),
    )?;
    t(
        &Str::lit("sum([D('0.1')]*10)"),
        &Function::new(&LAMBDA_182_PARAMS, Vec::new(), move |_| lambda_182()),
    )?;
    t(
        &Str::lit("max(D(1), 2, D('2.5'))"),
        &Function::new(&LAMBDA_183_PARAMS, Vec::new(), move |_| lambda_183()),
    )?;
    t(
        &Str::lit("round(D('2.5'))"),
        &Function::new(&LAMBDA_184_PARAMS, Vec::new(), move |_| lambda_184()),
    )?;
    t(
        &Str::lit("round(D('2.675'), 2)"),
        &Function::new(&LAMBDA_185_PARAMS, Vec::new(), move |_| lambda_185()),
    )?;
    t(
        &Str::lit("round(D('-1234.5'), -2)"),
        &Function::new(&LAMBDA_186_PARAMS, Vec::new(), move |_| lambda_186()),
    )?;
    t(
        &Str::lit("int(D('-1.9'))"),
        &Function::new(&LAMBDA_187_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_187()?))
        }),
    )?;
    t(
        &Str::lit("float(D('1e400'))"),
        &Function::new(&LAMBDA_188_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_188()?))
        }),
    )?;
    t(
        &Str::lit("float(D('0.1'))"),
        &Function::new(&LAMBDA_189_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_189()?))
        }),
    )?;
    t(
        &Str::lit("Fraction(D('1.25'))"),
        &Function::new(&LAMBDA_190_PARAMS, Vec::new(), move |_| lambda_190()),
    )?;
    t(
        &Str::lit("isinstance(D(1), Decimal)"),
        &Function::new(&LAMBDA_191_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_191()?))
        }),
    )?;
    t(
        &Str::lit("str(D('1E+3'))"),
        &Function::new(&LAMBDA_192_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_192()?))
        }),
    )?;
    t(
        &Str::lit("f'{D(\"1234.5\"):,.2f}'"),
        &Function::new(&LAMBDA_193_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_193()?))
        }),
    )?;
    t(
        &Str::lit("f'{D(1)!r}'"),
        &Function::new(&LAMBDA_194_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_194()?))
        }),
    )?;
    t(
        &Str::lit("D(1) if D('0.0') else 'zero'"),
        &Function::new(&LAMBDA_195_PARAMS, Vec::new(), move |_| lambda_195()),
    )?;
    t(
        &Str::lit("D('1').quantize(exp=D('0.01'), rounding=ROUND_HALF_UP)"),
        &Function::new(&LAMBDA_196_PARAMS, Vec::new(), move |_| lambda_196()),
    )?;
    t(
        &Str::lit("D(0.1)"),
        &Function::new(&LAMBDA_197_PARAMS, Vec::new(), move |_| lambda_197()),
    )?;
    t(
        &Str::lit("D.from_float(0.1)"),
        &Function::new(&LAMBDA_198_PARAMS, Vec::new(), move |_| lambda_198()),
    )?;
    t(
        &Str::lit("D(float('inf'))"),
        &Function::new(&LAMBDA_199_PARAMS, Vec::new(), move |_| lambda_199()),
    )?;
    t(
        &Str::lit("D(1e300)"),
        &Function::new(&LAMBDA_200_PARAMS, Vec::new(), move |_| lambda_200()),
    )?;
    t(
        &Str::lit("D(3.0)"),
        &Function::new(&LAMBDA_201_PARAMS, Vec::new(), move |_| lambda_201()),
    )?;
    t(
        &Str::lit("D(-0.0)"),
        &Function::new(&LAMBDA_202_PARAMS, Vec::new(), move |_| lambda_202()),
    )?;
    t(
        &Str::lit("D('12345678901234567890123456789')+0"),
        &Function::new(&LAMBDA_203_PARAMS, Vec::new(), move |_| lambda_203()),
    )?;
    t(
        &Str::lit("bool(c.flags[Inexact])"),
        &Function::new(&LAMBDA_204_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_204()?))
        }),
    )?;
    t(
        &Str::lit("D(1)/3"),
        &Function::new(&LAMBDA_205_PARAMS, Vec::new(), move |_| lambda_205()),
    )?;
    t(
        &Str::lit("D('1e-1000010')*1"),
        &Function::new(&LAMBDA_206_PARAMS, Vec::new(), move |_| lambda_206()),
    )?;
    t(
        &Str::lit("abs(D('-3'))"),
        &Function::new(&LAMBDA_207_PARAMS, Vec::new(), move |_| lambda_207()),
    )?;
    t(
        &Str::lit("D('NaN') == D('NaN')"),
        &Function::new(&LAMBDA_208_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_208()?))
        }),
    )?;
    t(
        &Str::lit("D('NaN') != 1"),
        &Function::new(&LAMBDA_209_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_209()?))
        }),
    )?;
    t(
        &Str::lit("D('nan') in [1]"),
        &Function::new(&LAMBDA_210_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_210()?))
        }),
    )?;
    t(
        &Str::lit("math.floor(D('-1.5'))"),
        &Function::new(&LAMBDA_211_PARAMS, Vec::new(), move |_| lambda_211()),
    )?;
    t(
        &Str::lit("math.ceil(D('1.2'))"),
        &Function::new(&LAMBDA_212_PARAMS, Vec::new(), move |_| lambda_212()),
    )?;
    t(
        &Str::lit("math.sqrt(D(2))"),
        &Function::new(&LAMBDA_213_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_213()?))
        }),
    )?;
    t(
        &Str::lit("math.trunc(D('1.7'))"),
        &Function::new(&LAMBDA_214_PARAMS, Vec::new(), move |_| lambda_214()),
    )?;
    t(
        &Str::lit("copy.copy(D('1.5'))"),
        &Function::new(&LAMBDA_215_PARAMS, Vec::new(), move |_| lambda_215()),
    )?;
    t(
        &Str::lit("copy.deepcopy([D('1.5')])"),
        &Function::new(&LAMBDA_216_PARAMS, Vec::new(), move |_| lambda_216()),
    )?;
    t(
        &Str::lit("D('1') + Fraction(1,2)"),
        &Function::new(&LAMBDA_217_PARAMS, Vec::new(), move |_| lambda_217()),
    )?;
    t(
        &Str::lit("(1).__add__(D(1))"),
        &Function::new(&LAMBDA_218_PARAMS, Vec::new(), move |_| lambda_218()),
    )?;
    t(
        &Str::lit("D(1).__radd__(3)"),
        &Function::new(&LAMBDA_219_PARAMS, Vec::new(), move |_| lambda_219()),
    )?;
    t(
        &Str::lit("D(7).remainder_near(4)"),
        &Function::new(&LAMBDA_220_PARAMS, Vec::new(), move |_| lambda_220()),
    )?;
    Ok(())
}
