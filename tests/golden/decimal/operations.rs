#![allow(non_snake_case, non_upper_case_globals)]
#![allow(unused_mut, unused_variables, unused_assignments)]
#![allow(unreachable_code, dead_code, path_statements, clippy::all)]

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

static LAMBDA_PARAMS: Params = Params {
    name: "<lambda>",
    names: &[],
    posonly: 0,
    positional: 0,
    kwonly: 0,
    star: false,
    star_star: false,
};

static LAMBDA_2_PARAMS: Params = Params {
    name: "<lambda>",
    names: &[],
    posonly: 0,
    positional: 0,
    kwonly: 0,
    star: false,
    star_star: false,
};

static LAMBDA_3_PARAMS: Params = Params {
    name: "<lambda>",
    names: &[],
    posonly: 0,
    positional: 0,
    kwonly: 0,
    star: false,
    star_star: false,
};

static LAMBDA_4_PARAMS: Params = Params {
    name: "<lambda>",
    names: &[],
    posonly: 0,
    positional: 0,
    kwonly: 0,
    star: false,
    star_star: false,
};

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
                List::from(vec![
                    Str::lit("NaN"),
                    Str::lit("-NaN12"),
                    Str::lit("sNaN"),
                    Str::lit("Infinity"),
                    Str::lit("-Infinity"),
                    Str::lit("0"),
                    Str::lit("-0"),
                    Str::lit("0E+5"),
                    Str::lit("0E-7"),
                    Str::lit("1"),
                    Str::lit("1.000"),
                    Str::lit("-1"),
                    Str::lit("10"),
                    Str::lit("1E+10"),
                    Str::lit("9999999999"),
                    Str::lit("0.5"),
                    Str::lit("2.5"),
                    Str::lit("-1.5"),
                ])
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
    if let Err(error) = caught {
        let _handling = handling::enter(&error);
        if exception_matches(&error, &builtin("Exception"))? {
            let e = error.value();
            s = Some(e.type_name().concat(&Str::lit(": ")).concat(&e.py_str()?));
        } else {
            return Err(error);
        }
    }
    Ok(bound(&s, "s")?.concat(&Str::lit(" ")).concat(
        &{
            let items = List::<Value>::new();
            for item_2 in ops::iter(&ops::get_attr(&c, "flags")?)? {
                let x = item_2?;
                if ops::get_item(&ops::get_attr(&c, "flags")?, &x)?.truth()? {
                    items.append(ops::get_attr(&x, "__name__")?);
                }
            }
            items
        }
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
    let roundings = List::from(vec![
        modules::decimal::round_up(),
        modules::decimal::round_down(),
        modules::decimal::round_ceiling(),
        modules::decimal::round_floor(),
        modules::decimal::round_half_up(),
        modules::decimal::round_half_down(),
        modules::decimal::round_half_even(),
        modules::decimal::round_05up(),
    ]);
    let unary = List::from(vec![
        Str::lit("exp"),
        Str::lit("ln"),
        Str::lit("log10"),
        Str::lit("logb"),
        Str::lit("next_minus"),
        Str::lit("next_plus"),
        Str::lit("normalize"),
        Str::lit("sqrt"),
        Str::lit("to_integral_value"),
        Str::lit("to_integral_exact"),
        Str::lit("number_class"),
        Str::lit("as_tuple"),
        Str::lit("adjusted"),
        Str::lit("to_eng_string"),
        Str::lit("is_normal"),
        Str::lit("is_subnormal"),
        Str::lit("logical_invert"),
        Str::lit("as_integer_ratio"),
        Str::lit("is_signed"),
        Str::lit("__hash__"),
        Str::lit("__int__"),
        Str::lit("__float__"),
        Str::lit("__neg__"),
        Str::lit("__abs__"),
        Str::lit("__pos__"),
        Str::lit("__str__"),
        Str::lit("__floor__"),
        Str::lit("__ceil__"),
        Str::lit("__round__"),
    ]);
    let binary = List::from(vec![
        Str::lit("__add__"),
        Str::lit("__sub__"),
        Str::lit("__mul__"),
        Str::lit("__truediv__"),
        Str::lit("__floordiv__"),
        Str::lit("__mod__"),
        Str::lit("__divmod__"),
        Str::lit("compare"),
        Str::lit("compare_signal"),
        Str::lit("compare_total"),
        Str::lit("compare_total_mag"),
        Str::lit("max"),
        Str::lit("min"),
        Str::lit("max_mag"),
        Str::lit("min_mag"),
        Str::lit("next_toward"),
        Str::lit("quantize"),
        Str::lit("remainder_near"),
        Str::lit("same_quantum"),
        Str::lit("copy_sign"),
        Str::lit("__eq__"),
        Str::lit("__lt__"),
        Str::lit("__ge__"),
        Str::lit("__ne__"),
        Str::lit("__pow__"),
        Str::lit("scaleb"),
        Str::lit("rotate"),
        Str::lit("shift"),
        Str::lit("logical_and"),
    ]);
    let specs = List::from(vec![
        Str::lit(""),
        Str::lit("e"),
        Str::lit(".3e"),
        Str::lit(".2f"),
        Str::lit("f"),
        Str::lit("10"),
        Str::lit("010.3f"),
        Str::lit(",.2f"),
        Str::lit("g"),
        Str::lit(".5g"),
        Str::lit("+"),
        Str::lit("015,"),
        Str::lit("%"),
        Str::lit(".1%"),
        Str::lit("*^20"),
        Str::lit("G"),
        Str::lit("E"),
        Str::lit("z.1f"),
        Str::lit("n"),
        Str::lit("=+12.1f"),
        Str::lit("<8"),
    ]);
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
                && STATE.name.get("name")? == Str::lit("__hash__")
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
                        List::from(vec![
                            Str::lit("1011"),
                            Str::lit("10"),
                            Str::lit("1"),
                            Str::lit("0"),
                            Str::lit("110"),
                            Str::lit("12"),
                        ])
                        .get(rnd(6)?)?,
                    )],
                )?);
            }
            if STATE.name.get("name")? == Str::lit("quantize") && rnd(2)? != 0 {
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
