use portalis_runtime::*;

/// The module's variables.
struct State {
    Money: Slot<Value>,
    class_Money: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    Money: Slot::new(),
    class_Money: Slot::new(),
});

static MONEY___NEW___PARAMS: Params = Params::new("Money.__new__", &["cls", "value"]);

static MONEY___ADD___PARAMS: Params = Params::new("Money.__add__", &["self", "other"]);

static MONEY___STR___PARAMS: Params = Params::new("Money.__str__", &["self"]);

fn Money___new__(cls: &Value, value: &Value) -> Res<Value> {
    call_method(
        &super_(&STATE.class_Money.get("__class__")?, cls)?,
        "__new__",
        &[cls.clone(), value.clone()],
    )
}

fn Money___add__(self_: &Value, other: &Value) -> Res<Value> {
    call(
        &STATE.Money.get("Money")?,
        &[call_method(
            &super_(&STATE.class_Money.get("__class__")?, self_)?,
            "__add__",
            &[other.clone()],
        )?],
    )
}

fn Money___str__(self_: &Value) -> Res<Value> {
    ops::add(
        &Value::from(Str::lit("$")),
        &call_method(
            &super_(&STATE.class_Money.get("__class__")?, self_)?,
            "__str__",
            &[],
        )?,
    )
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut k: Value = Value::NONE;
    let mut k_2: Value = Value::NONE;
    let mut e: Value = Value::NONE;
    let c = modules::decimal::getcontext();
    let (context, entered) =
        ContextManager::enter(&call(&member("decimal", "localcontext"), &[])?)?;
    let outcome: Flow<()> = 'protected: {
        k = entered.clone();
        let value = 5i64;
        attempt_finally!('protected, ops::set_attr(&k, "prec", Value::from(value)));
        attempt_finally!(
            'protected,
            print(&[
                &attempt_finally!(
                    'protected,
                    ops::div(
                        &attempt_finally!(
                            'protected,
                            call(&member("decimal", "Decimal"), &[Value::from(1i64)])
                        ),
                        &Value::from(3i64)
                    )
                ),
                &attempt_finally!(
                    'protected,
                    ops::get_attr(&modules::decimal::getcontext(), "prec")
                ),
                &ops::is(&modules::decimal::getcontext(), &k)
            ])
        );
        Flow::Next
    };
    let suppressed = context.exit(&outcome)?;
    match outcome {
        Flow::Next => {}
        Flow::Raise(error) => {
            if !suppressed {
                return Err(error);
            }
        }
        Flow::Return(result) => {
            return Ok(result);
        }
        _ => {}
    }
    print(&[&ops::get_attr(&modules::decimal::getcontext(), "prec")?])?;
    let (context_2, entered_2) = ContextManager::enter(&call(
        &member("decimal", "localcontext"),
        &[call_kw(
            &member("decimal", "Context"),
            &[],
            &[(Str::lit("prec"), Value::from(3i64))],
        )?],
    )?)?;
    let outcome_2: Flow<()> = 'protected2: {
        k_2 = entered_2.clone();
        attempt_finally!(
            'protected2,
            print(&[&attempt_finally!(
                'protected2,
                ops::div(
                    &attempt_finally!(
                        'protected2,
                        call(&member("decimal", "Decimal"), &[Value::from(2i64)])
                    ),
                    &Value::from(3i64)
                )
            )])
        );
        Flow::Next
    };
    let suppressed_2 = context_2.exit(&outcome_2)?;
    match outcome_2 {
        Flow::Next => {}
        Flow::Raise(error_2) => {
            if !suppressed_2 {
                return Err(error_2);
            }
        }
        Flow::Return(result_2) => {
            return Ok(result_2);
        }
        _ => {}
    }
    let (context_3, entered_3) = ContextManager::enter(&call_kw(
        &member("decimal", "localcontext"),
        &[],
        &[
            (Str::lit("prec"), Value::from(7i64)),
            (
                Str::lit("rounding"),
                Value::from(modules::decimal::round_up()),
            ),
        ],
    )?)?;
    let outcome_3: Flow<()> = 'protected3: {
        attempt_finally!(
            'protected3,
            print(&[&attempt_finally!(
                'protected3,
                ops::div(
                    &attempt_finally!(
                        'protected3,
                        call(&member("decimal", "Decimal"), &[Value::from(2i64)])
                    ),
                    &Value::from(3i64)
                )
            )])
        );
        Flow::Next
    };
    let suppressed_3 = context_3.exit(&outcome_3)?;
    match outcome_3 {
        Flow::Next => {}
        Flow::Raise(error_3) => {
            if !suppressed_3 {
                return Err(error_3);
            }
        }
        Flow::Return(result_3) => {
            return Ok(result_3);
        }
        _ => {}
    }
    let class = {
        let bases: Vec<Value> = vec![member("decimal", "Decimal")];
        let namespace = Namespace::new("Money");
        namespace.set(
            "__new__",
            Function::new(&MONEY___NEW___PARAMS, Vec::new(), move |args| {
                Money___new__(&args[0], &args[1])
            }),
        );
        namespace.set(
            "__add__",
            Function::new(&MONEY___ADD___PARAMS, Vec::new(), move |args| {
                Money___add__(&args[0], &args[1])
            }),
        );
        namespace.set(
            "__str__",
            Function::new(&MONEY___STR___PARAMS, Vec::new(), move |args| {
                Money___str__(&args[0])
            }),
        );
        namespace.finish("Money", &bases)?
    };
    STATE.class_Money.set(class.clone());
    STATE.Money.set(class);
    let m = call(&STATE.Money.get("Money")?, &[Value::from(Str::lit("1.5"))])?;
    print(&[
        &m,
        &m.py_repr()?,
        &ops::add(&m, &Value::from(1i64))?,
        &ops::add(&m, &Value::from(1i64))?.type_name(),
        &ops::mul(&m, &Value::from(2i64))?.type_name(),
        &ops::mul(&Value::from(2i64), &m)?,
        &ops::is_eq(
            &m,
            &call(
                &member("decimal", "Decimal"),
                &[Value::from(Str::lit("1.5"))],
            )?,
        )?,
        &(m.py_hash()?
            == call(
                &member("decimal", "Decimal"),
                &[Value::from(Str::lit("1.5"))],
            )?
            .py_hash()?),
        &is_instance(&m, &member("decimal", "Decimal"))?,
    ])?;
    let value_2 = 3i64;
    ops::set_attr(&m, "tag", Value::from(value_2))?;
    print(&[
        &ops::get_attr(&m, "tag")?,
        &call_method(
            &m,
            "quantize",
            &[call(
                &member("decimal", "Decimal"),
                &[Value::from(Str::lit("1.00"))],
            )?],
        )?,
    ])?;
    let caught: Res<()> = 'attempt4: {
        attempt!(
            'attempt4,
            ops::div(
                &attempt!(
                    'attempt4,
                    call(&member("decimal", "Decimal"), &[Value::from(1i64)])
                ),
                &Value::from(0i64)
            )
        );
        Ok(())
    };
    if let Some(error_4) = handled(caught) {
        if exception_matches(&error_4, &builtin("ZeroDivisionError"))? {
            e = error_4.value();
            print(&[
                &Str::lit("caught"),
                &e.py_repr()?,
                &ops::get_attr(&e, "args")?,
            ])?;
        } else if exception_matches(&error_4, &member("decimal", "DivisionByZero"))? {
            print(&[&Str::lit("no")])?;
        } else {
            return Err(error_4.exc());
        }
    }
    let caught_2: Res<()> = 'attempt5: {
        attempt!(
            'attempt5,
            call(
                &member("decimal", "Decimal"),
                &[Value::from(Str::lit("bad"))]
            )
        );
        Ok(())
    };
    if let Some(error_5) = handled(caught_2) {
        if exception_matches(&error_5, &member("decimal", "InvalidOperation"))? {
            e = error_5.value();
            print(&[&e.py_repr()?])?;
        } else {
            return Err(error_5.exc());
        }
    }
    let value_3 = false;
    ops::set_item(
        &ops::get_attr(&c, "traps")?,
        &member("decimal", "DivisionByZero"),
        Value::from(value_3),
    )?;
    print(&[
        &ops::div(
            &call(&member("decimal", "Decimal"), &[Value::from(1i64)])?,
            &Value::from(0i64),
        )?,
        &ops::get_item(
            &ops::get_attr(&c, "flags")?,
            &member("decimal", "DivisionByZero"),
        )?,
    ])?;
    call_method(&c, "clear_flags", &[])?;
    print(&[&c])?;
    Err(exception(&call(
        &member("decimal", "InvalidOperation"),
        &[Value::from(Str::lit("x"))],
    )?))
}
