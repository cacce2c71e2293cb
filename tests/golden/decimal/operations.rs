use portalis_runtime::*;

/// The module's variables.
struct State {
    seed: Slot<Int>,
    a: Slot<Value>,
    b: Slot<Value>,
    name: Slot<Str>,
    d: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    seed: Slot::new(),
    a: Slot::new(),
    b: Slot::new(),
    name: Slot::new(),
    d: Slot::new(),
});

static LAMBDA_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_2_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_3_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_4_PARAMS: Params = Params::new("<lambda>", &[]);

fn rnd(n: i64) -> Res<i64> {
    STATE.seed.set(
        (STATE.seed.get("seed")? * 6364136223846793005 + 1442695040888963407)
            .modulo(&Int::new(1).shl(&Int::new(64))?)?,
    );
    STATE.seed.get("seed")?.shr(&Int::new(33))?.modulo_by(n)
}

fn num() -> Res<Value> {
    let k = rnd(20)?;
    if k == 0 {
        return call(
            &member("decimal", "Decimal"),
            &[Value::from(
                list![
                    "NaN",
                    "-NaN12",
                    "sNaN",
                    "Infinity",
                    "-Infinity",
                    "0",
                    "-0",
                    "0E+5",
                    "0E-7",
                    "1",
                    "1.000",
                    "-1",
                    "10",
                    "1E+10",
                    "9999999999",
                    "0.5",
                    "2.5",
                    "-1.5"
                ]
                .get(rnd(18)?)?,
            )],
        );
    }
    let mut digits = Str::lit("");
    for __ in 0i64..1 + rnd(1 + rnd(34)?)? {
        digits += &Str::lit("0123456789059").get(rnd(13)?)?;
    }
    let e = rnd(1 + rnd(40)?)? - rnd(1 + rnd(40)?)?;
    call(
        &member("decimal", "Decimal"),
        &[Value::from(
            if rnd(3)? == 0 {
                Str::lit("-")
            } else {
                Str::lit("")
            }
            .concat(&digits)
            .concat(&Str::lit("E"))
            .concat(&e.py_str()?),
        )],
    )
}

fn show(f: &Value) -> Res<Str> {
    let mut s: Option<Str> = None;
    let c = modules::decimal::getcontext();
    call_method(&c, "clear_flags", &[])?;
    let caught: Res<()> = 'attempt: {
        let r = attempt!('attempt, call(f, &[]));
        s = Some(attempt!('attempt, r.py_repr()));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        s = Some(e.type_name().concat(&Str::lit(": ")).concat(&e.py_str()?));
    }
    Ok(bound(&s, "s")?.concat(&Str::lit(" ")).concat(
        &list_of![
            ops::get_attr(&x, "__name__")?,
            for item_2 in ops::iter(&ops::get_attr(&c, "flags")?)?,
            let x = item_2?,
            if ops::get_item(&ops::get_attr(&c, "flags")?, &x)?.truth()?
        ]
        .py_str()?,
    ))
}

fn lambda() -> Res<Value> {
    call(
        &call(
            &builtin("getattr"),
            &[STATE.a.get("a")?, Value::from(STATE.name.get("name")?)],
        )?,
        &[],
    )
}

fn lambda_2() -> Res<Value> {
    call(
        &call(
            &builtin("getattr"),
            &[STATE.a.get("a")?, Value::from(STATE.name.get("name")?)],
        )?,
        &[STATE.b.get("b")?],
    )
}

fn lambda_3() -> Res<Str> {
    builtins::format_spec(&STATE.a.get("a")?, &STATE.name.get("name")?)
}

fn lambda_4() -> Res<Value> {
    call_method(
        &STATE.a.get("a")?,
        "fma",
        &[STATE.b.get("b")?, STATE.d.get("d")?],
    )
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut f: Value = Value::NONE;
    let mut args_2: Str;
    STATE.seed.set(Int::new(20261121));
    let roundings = list![
        modules::decimal::round_up(),
        modules::decimal::round_down(),
        modules::decimal::round_ceiling(),
        modules::decimal::round_floor(),
        modules::decimal::round_half_up(),
        modules::decimal::round_half_down(),
        modules::decimal::round_half_even(),
        modules::decimal::round_05up()
    ];
    let unary = list![
        "exp",
        "ln",
        "log10",
        "logb",
        "next_minus",
        "next_plus",
        "normalize",
        "sqrt",
        "to_integral_value",
        "to_integral_exact",
        "number_class",
        "as_tuple",
        "adjusted",
        "to_eng_string",
        "is_normal",
        "is_subnormal",
        "logical_invert",
        "as_integer_ratio",
        "is_signed",
        "__hash__",
        "__int__",
        "__float__",
        "__neg__",
        "__abs__",
        "__pos__",
        "__str__",
        "__floor__",
        "__ceil__",
        "__round__"
    ];
    let binary = list![
        "__add__",
        "__sub__",
        "__mul__",
        "__truediv__",
        "__floordiv__",
        "__mod__",
        "__divmod__",
        "compare",
        "compare_signal",
        "compare_total",
        "compare_total_mag",
        "max",
        "min",
        "max_mag",
        "min_mag",
        "next_toward",
        "quantize",
        "remainder_near",
        "same_quantum",
        "copy_sign",
        "__eq__",
        "__lt__",
        "__ge__",
        "__ne__",
        "__pow__",
        "scaleb",
        "rotate",
        "shift",
        "logical_and"
    ];
    let specs = list![
        "", "e", ".3e", ".2f", "f", "10", "010.3f", ",.2f", "g", ".5g", "+", "015,", "%", ".1%",
        "*^20", "G", "E", "z.1f", "n", "=+12.1f", "<8"
    ];
    for i in 0i64..700 {
        let c = call_kw(
            &member("decimal", "Context"),
            &[],
            &[
                (Str::lit("prec"), Value::from(1 + rnd(1 + rnd(40)?)?)),
                (Str::lit("rounding"), Value::from(roundings.get(rnd(8)?)?)),
            ],
        )?;
        if rnd(3)? == 0 {
            let value = rnd(60)?;
            ops::set_attr(&c, "Emax", Value::from(value))?;
            let value_2 = -rnd(60)?;
            ops::set_attr(&c, "Emin", Value::from(value_2))?;
        }
        let value_3 = rnd(2)?;
        ops::set_attr(&c, "clamp", Value::from(value_3))?;
        let value_4 = rnd(2)?;
        ops::set_attr(&c, "capitals", Value::from(value_4))?;
        if rnd(2)? == 0 {
            call_method(&c, "clear_traps", &[])?;
        }
        modules::decimal::setcontext(&c)?;
        STATE.a.set(num()?);
        STATE.b.set(num()?);
        let k = rnd(10)?;
        if k < 3 {
            STATE.name.set(unary.get(rnd(unary.len())?)?);
            f = Function::new(&LAMBDA_PARAMS, Vec::new(), move |_| lambda());
            if call_method(&STATE.a.get("a")?, "is_nan", &[])?.truth()?
                && STATE.name.get("name")? == "__hash__"
            {
                continue;
            }
            args_2 = STATE.a.get("a")?.py_repr()?;
        } else if k < 8 {
            STATE.name.set(binary.get(rnd(binary.len())?)?);
            if {
                let item_2 = STATE.name.get("name")?;
                ops::contains(
                    &(
                        Str::lit("__pow__"),
                        Str::lit("rotate"),
                        Str::lit("shift"),
                        Str::lit("scaleb"),
                    )
                        .to_value(),
                    &item_2.to_value(),
                )?
            } && rnd(3)? != 0
            {
                STATE.b.set(call(
                    &member("decimal", "Decimal"),
                    &[Value::from(rnd(40)? - 10)],
                )?);
            }
            if {
                let item_3 = STATE.name.get("name")?;
                ops::contains(
                    &(Str::lit("logical_and"), Str::lit("rotate")).to_value(),
                    &item_3.to_value(),
                )?
            } {
                STATE.a.set(call(
                    &member("decimal", "Decimal"),
                    &[Value::from(
                        list!["1011", "10", "1", "0", "110", "12"].get(rnd(6)?)?,
                    )],
                )?);
            }
            if STATE.name.get("name")? == "quantize" && rnd(2)? != 0 {
                STATE.b.set(
                    if ops::is_gt(&ops::get_attr(&c, "Emax")?, &20i64.to_value())?
                        && ops::is_lt(&ops::get_attr(&c, "Emin")?, &(-20i64).to_value())?
                    {
                        call_method(
                            &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
                            "scaleb",
                            &[Value::from(rnd(20)? - 10)],
                        )?
                    } else {
                        STATE.b.get("b")?
                    },
                );
            }
            f = Function::new(&LAMBDA_2_PARAMS, Vec::new(), move |_| lambda_2());
            args_2 = STATE
                .a
                .get("a")?
                .py_repr()?
                .concat(&Str::lit(" "))
                .concat(&STATE.b.get("b")?.py_repr()?);
        } else if k == 8 {
            STATE.name.set(specs.get(rnd(specs.len())?)?);
            f = Function::new(&LAMBDA_3_PARAMS, Vec::new(), move |_| {
                Ok(Value::from(lambda_3()?))
            });
            args_2 = STATE.a.get("a")?.py_repr()?;
        } else {
            STATE.d.set(num()?);
            STATE.name.set(Str::lit("fma"));
            f = Function::new(&LAMBDA_4_PARAMS, Vec::new(), move |_| lambda_4());
            args_2 = STATE
                .a
                .get("a")?
                .py_repr()?
                .concat(&Str::lit(" "))
                .concat(&STATE.b.get("b")?.py_repr()?)
                .concat(&Str::lit(" "))
                .concat(&STATE.d.get("d")?.py_repr()?);
        }
        print(&[
            &i,
            &ops::get_attr(&c, "prec")?,
            &ops::get_attr(&c, "rounding")?,
            &ops::get_attr(&c, "Emin")?,
            &ops::get_attr(&c, "Emax")?,
            &ops::get_attr(&c, "clamp")?,
            &STATE.name.get("name")?,
            &args_2,
            &Str::lit("->"),
            &show(&f)?,
        ])?;
    }
    Ok(())
}
