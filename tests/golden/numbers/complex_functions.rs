use portalis_runtime::*;

/// The module's variables.
struct State {
    class_Half: Slot<Value>,
    class_Quarter: Slot<Value>,
    class_Two: Slot<Value>,
    class_Bad: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_Half: Slot::new(),
    class_Quarter: Slot::new(),
    class_Two: Slot::new(),
    class_Bad: Slot::new(),
});

pub struct Half {}

python_struct!(Half, [], [STATE.class_Half]);

fn Half_new() -> Obj<Half> {
    let this = Obj::<Half>::new(0);
    this
}

pub struct Quarter {}

python_struct!(Quarter, [], [STATE.class_Quarter]);

fn Quarter_new() -> Obj<Quarter> {
    let this = Obj::<Quarter>::new(0);
    this
}

pub struct Two {}

python_struct!(Two, [], [STATE.class_Two]);

fn Two_new() -> Obj<Two> {
    let this = Obj::<Two>::new(0);
    this
}

pub struct Bad {}

python_struct!(Bad, [], [STATE.class_Bad]);

fn Bad_new() -> Obj<Bad> {
    let this = Obj::<Bad>::new(0);
    this
}

static ATTEMPT_PARAMS: Params = Params::new("attempt", &["name", "function", "args"]).star();

static HALF_COMPLEX_PARAMS: Params = Params::new("Half.__complex__", &["self"]);

static QUARTER_FLOAT_PARAMS: Params = Params::new("Quarter.__float__", &["self"]);

static TWO_INDEX_PARAMS: Params = Params::new("Two.__index__", &["self"]);

static BAD_COMPLEX_PARAMS: Params = Params::new("Bad.__complex__", &["self"]);

fn attempt(name: &Value, function: &Value, args_2: &Tuple<Value>) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[name, args_2, &{
                let mut args_3 = ArgList::new(function);
                attempt!('attempt, args_3.extend(&args_2.to_value()));
                attempt!('attempt, args_3.call())
            }])
        );
        Ok(())
    };
    if let Some(error_2) = except(
        caught,
        &(
            builtin("ValueError"),
            builtin("OverflowError"),
            builtin("ZeroDivisionError"),
            builtin("TypeError"),
        )
            .to_value(),
    )? {
        let error = error_2.value();
        print(&[name, args_2, &error.type_name(), &error])?;
    }
    Ok(())
}

fn Half_complex(this: &Obj<Half>) -> Res<Value> {
    ops::add(&Value::from(0.5), &Value::from(Complex::new(0.0, 2.0)))
}

fn Quarter_float(this: &Obj<Quarter>) -> f64 {
    0.25
}

fn Two_index(this: &Obj<Two>) -> i64 {
    2
}

fn Bad_complex(this: &Obj<Bad>) -> i64 {
    1
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut error: Value = Value::NONE;
    let FUNCTIONS = list![
        member("cmath", "acos"),
        member("cmath", "acosh"),
        member("cmath", "asin"),
        member("cmath", "asinh"),
        member("cmath", "atan"),
        member("cmath", "atanh"),
        member("cmath", "cos"),
        member("cmath", "cosh"),
        member("cmath", "exp"),
        member("cmath", "log"),
        member("cmath", "log10"),
        member("cmath", "sin"),
        member("cmath", "sinh"),
        member("cmath", "sqrt"),
        member("cmath", "tan"),
        member("cmath", "tanh"),
        member("cmath", "phase"),
        member("cmath", "polar"),
        member("cmath", "isfinite"),
        member("cmath", "isinf"),
        member("cmath", "isnan")
    ];
    let SPECIAL = list![
        -modules::cmath::inf,
        -2.5,
        -0.0,
        0.0,
        2.5,
        modules::cmath::inf,
        modules::cmath::nan
    ];
    let PAIRS = list![
        (Value::from(1i64), Value::from(0i64)),
        (Value::from(-1i64), Value::from(0i64)),
        (Value::from(0i64), Value::from(1i64)),
        (Value::from(0.5), Value::from(0.5)),
        (Value::from(1i64), Value::from(1i64)),
        (Value::from(1.2), Value::from(-0.7)),
        (Value::from(-3.25), Value::from(4i64)),
        (Value::from(1i64), Value::from(1e-200)),
        (Value::from(1e300), Value::from(-1e300)),
        (Value::from(1.7e308), Value::from(1e308)),
        (Value::from(5e-324), Value::from(-1e-310)),
        (Value::from(-709.5), Value::from(2i64)),
        (Value::from(709.5), Value::from(2i64)),
        (Value::from(1e-160), Value::from(1e-160)),
        (Value::from(0.999), Value::from(0.01)),
        (Value::from(8i64), Value::from(-1e155))
    ];

    for (number, function) in (0i64..).zip(FUNCTIONS.iter()) {
        for re in SPECIAL.iter() {
            for im in SPECIAL.iter() {
                attempt(
                    &Value::from(number),
                    &function,
                    &tuple![call(
                        &builtin("complex"),
                        &[Value::from(re), Value::from(im)]
                    )?],
                )?;
            }
        }
        for (re, im) in PAIRS.iter() {
            attempt(
                &Value::from(number),
                &function,
                &tuple![call(&builtin("complex"), &[re.clone(), im.clone()])?],
            )?;
        }
    }
    for re in SPECIAL.iter() {
        for im in SPECIAL.iter() {
            attempt(
                &Value::from(Str::lit("rect")),
                &member("cmath", "rect"),
                &tuple![Value::from(re), Value::from(im)],
            )?;
        }
    }
    for args_2 in list![
        (Value::from(2i64), Value::from(3i64)),
        (Value::from(Complex::new(0.0, 1.0)), Value::from(2i64)),
        (Value::from(0i64), Value::from(2i64)),
        (Value::from(2i64), Value::from(0i64)),
        (Value::from(2i64), Value::from(1i64)),
        (
            ops::add(&Value::from(-8i64), &Value::from(Complex::new(0.0, 1.0)))?,
            ops::sub(&Value::from(1i64), &Value::from(Complex::new(0.0, 3.0)))?
        ),
        (Value::from(10i64), Value::from(10i64)),
        (Value::from(0i64), Value::from(0i64))
    ]
    .iter()
    {
        let _ = {
            let mut args_3 = ArgList::new(&Function::shared(Function::new(
                &ATTEMPT_PARAMS,
                Vec::new(),
                move |args| {
                    attempt(&args[0], &args[1], &Tuple::<Value>::from_value(&args[2])?)?;
                    Ok(Value::NONE)
                },
            )));
            args_3.push(Value::from(Str::lit("log")));
            args_3.push(member("cmath", "log"));
            args_3.extend(&args_2.to_value())?;
            args_3.call()?
        };
    }
    attempt(
        &Value::from(Str::lit("sqrt")),
        &member("cmath", "sqrt"),
        &tuple![Value::from(Str::lit("1"))],
    )?;
    attempt(
        &Value::from(Str::lit("sqrt")),
        &member("cmath", "sqrt"),
        &Tuple::<Value>::empty(),
    )?;
    attempt(
        &Value::from(Str::lit("log")),
        &member("cmath", "log"),
        &tuple![Value::from(1i64), Value::from(2i64), Value::from(3i64)],
    )?;
    print(&[
        &bool::from_value(&call(
            &member("cmath", "isclose"),
            &[
                ops::add(&Value::from(1i64), &Value::from(Complex::new(0.0, 1.0)))?,
                ops::add(
                    &Value::from(1i64),
                    &Value::from(Complex::new(0.0, 1.0000000001)),
                )?,
            ],
        )?)?,
        &modules::cmath::isclose(Complex::new(0.0, 1.0), Complex::new(0.0, 1.1), 0.2, 0.0)?,
        &bool::from_value(&call_kw(
            &member("cmath", "isclose"),
            &[Value::from(0i64), Value::from(Complex::new(0.0, 0.00001))],
            &[(Str::lit("abs_tol"), Value::from(0.0001))],
        )?)?,
    ])?;
    print(&[
        &bool::from_value(&call(
            &member("cmath", "isclose"),
            &[
                call(
                    &builtin("complex"),
                    &[Value::from(modules::cmath::inf), Value::from(1i64)],
                )?,
                call(
                    &builtin("complex"),
                    &[Value::from(modules::cmath::inf), Value::from(1i64)],
                )?,
            ],
        )?)?,
        &bool::from_value(&call(
            &member("cmath", "isclose"),
            &[
                Value::from(modules::cmath::inf),
                call(
                    &builtin("complex"),
                    &[Value::from(modules::cmath::inf), Value::from(1i64)],
                )?,
            ],
        )?)?,
        &bool::from_value(&call(
            &member("cmath", "isclose"),
            &[
                Value::from(modules::cmath::nan),
                Value::from(modules::cmath::nan),
            ],
        )?)?,
    ])?;
    let caught: Res<()> = 'attempt8: {
        attempt!(
            'attempt8,
            print(&[&attempt!(
                'attempt8,
                bool::from_value(&attempt!(
                    'attempt8,
                    call_kw(
                        &member("cmath", "isclose"),
                        &[Value::from(1i64), Value::from(2i64)],
                        &[(Str::lit("rel_tol"), Value::from(-1i64))]
                    )
                ))
            )])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("ValueError"))? {
        error = error_2.value();
        print(&[&error])?;
    }
    print(&[
        &modules::cmath::pi,
        &modules::cmath::e,
        &modules::cmath::tau,
        &modules::cmath::inf,
        &modules::cmath::nan,
        &modules::cmath::infj,
        &modules::cmath::nanj,
    ])?;

    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Half");

        namespace.set(
            "__complex__",
            Function::new(&HALF_COMPLEX_PARAMS, Vec::new(), move |args| {
                Half_complex(&Obj::<Half>::from_value(&args[0])?)
            }),
        );
        namespace.finish("Half", &bases)?
    };
    STATE.class_Half.set(class.clone());

    let class_2 = {
        let bases_2: Vec<Value> = Vec::new();
        let namespace_2 = Namespace::new("Quarter");

        namespace_2.set(
            "__float__",
            Function::new(&QUARTER_FLOAT_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Quarter_float(&Obj::<Quarter>::from_value(
                    &args[0],
                )?)))
            }),
        );
        namespace_2.finish("Quarter", &bases_2)?
    };
    STATE.class_Quarter.set(class_2.clone());

    let class_3 = {
        let bases_3: Vec<Value> = Vec::new();
        let namespace_3 = Namespace::new("Two");

        namespace_3.set(
            "__index__",
            Function::new(&TWO_INDEX_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Two_index(&Obj::<Two>::from_value(&args[0])?)))
            }),
        );
        namespace_3.finish("Two", &bases_3)?
    };
    STATE.class_Two.set(class_3.clone());

    let class_4 = {
        let bases_4: Vec<Value> = Vec::new();
        let namespace_4 = Namespace::new("Bad");

        namespace_4.set(
            "__complex__",
            Function::new(&BAD_COMPLEX_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Bad_complex(&Obj::<Bad>::from_value(&args[0])?)))
            }),
        );
        namespace_4.finish("Bad", &bases_4)?
    };
    STATE.class_Bad.set(class_4.clone());

    for item_2 in ops::iter(
        &(
            Half_new(),
            Quarter_new(),
            Two_new(),
            true,
            Int::new(10).pow_nonneg(&Int::new(30)),
        )
            .to_value(),
    )? {
        let thing = item_2?;

        print(&[&Complex::from_value(&call(
            &member("cmath", "sqrt"),
            &[thing.clone()],
        )?)?])?;
    }
    let caught_2: Res<()> = 'attempt10: {
        attempt!(
            'attempt10,
            print(&[&attempt!(
                'attempt10,
                Complex::from_value(&attempt!(
                    'attempt10,
                    call(&member("cmath", "sqrt"), &[Bad_new().to_value()])
                ))
            )])
        );
        Ok(())
    };
    if let Some(error_3) = except(caught_2, &builtin("TypeError"))? {
        error = error_3.value();
        print(&[&error])?;
    }
    let roots = list_of![
        Value::from(modules::cmath::rect(
            1.0,
            2.0 * modules::cmath::pi * k as f64 / 5.0
        )?),
        for k in 0i64..5
    ];
    print(&[
        &call(&builtin("sum"), &[roots.to_value()])?,
        &list_of![
            f64::from_value(&call(&member("cmath", "phase"), &[root.clone()])?)?,
            for root in roots.iter()
        ],
    ])?;
    Ok(())
}
