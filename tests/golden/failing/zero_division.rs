use portalis_runtime::*;

static LAMBDA_PARAMS: Params = Params::new("<lambda>", &["a", "b"]);

static LAMBDA_2_PARAMS: Params = Params::new("<lambda>", &["a", "b"]);

static LAMBDA_3_PARAMS: Params = Params::new("<lambda>", &["a", "b"]);

static LAMBDA_4_PARAMS: Params = Params::new("<lambda>", &["a", "b"]);

static LAMBDA_5_PARAMS: Params = Params::new("<lambda>", &["a", "b"]);

fn lambda(a: &Value, b: &Value) -> Res<Value> {
    ops::div(a, b)
}

fn lambda_2(a: &Value, b: &Value) -> Res<Value> {
    ops::floor_div(a, b)
}

fn lambda_3(a: &Value, b: &Value) -> Res<Value> {
    ops::modulo(a, b)
}

fn lambda_4(a: &Value, b: &Value) -> Res<Value> {
    call(&builtin("divmod"), &[a.clone(), b.clone()])
}

fn lambda_5(a: &Value, b: &Value) -> Res<Value> {
    ops::pow(a, b)
}

fn typed(a: i64, b: i64) -> Res<List<Value>> {
    let mut e: Value = Value::NONE;
    let out = List::<Value>::new();
    let caught: Res<()> = 'attempt: {
        out.append(Value::from(attempt!('attempt, int::floor_div(a, b))));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("ZeroDivisionError"))? {
        e = error.value();
        out.append(Value::from(e.py_str()?));
    }
    let caught_2: Res<()> = 'attempt2: {
        out.append(Value::from(attempt!('attempt2, int::modulo(a, b))));
        Ok(())
    };
    if let Some(error_2) = except(caught_2, &builtin("ZeroDivisionError"))? {
        e = error_2.value();
        out.append(Value::from(e.py_str()?));
    }
    let caught_3: Res<()> = 'attempt3: {
        out.append(Value::from(attempt!('attempt3, int::true_div(a, b))));
        Ok(())
    };
    if let Some(error_3) = except(caught_3, &builtin("ZeroDivisionError"))? {
        e = error_3.value();
        out.append(Value::from(e.py_str()?));
    }
    let caught_4: Res<()> = 'attempt4: {
        out.append(attempt!('attempt4, builtins::divmod_i64(a, b)).to_value());
        Ok(())
    };
    if let Some(error_4) = except(caught_4, &builtin("ZeroDivisionError"))? {
        e = error_4.value();
        out.append(Value::from(e.py_str()?));
    }
    let caught_5: Res<()> = 'attempt5: {
        out.append(attempt!(
            'attempt5,
            ops::pow(&Value::from(a), &Value::from(-b))
        ));
        Ok(())
    };
    if let Some(error_5) = except(caught_5, &builtin("ZeroDivisionError"))? {
        e = error_5.value();
        out.append(Value::from(e.py_str()?));
    }
    Ok(out)
}

fn typedf(a: f64, b: f64) -> Res<List<Value>> {
    let mut e: Value = Value::NONE;
    let out = List::<Value>::new();
    let caught: Res<()> = 'attempt: {
        out.append(Value::from(attempt!('attempt, float::floor_div(a, b))));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("ZeroDivisionError"))? {
        e = error.value();
        out.append(Value::from(e.py_str()?));
    }
    let caught_2: Res<()> = 'attempt2: {
        out.append(Value::from(attempt!('attempt2, float::modulo(a, b))));
        Ok(())
    };
    if let Some(error_2) = except(caught_2, &builtin("ZeroDivisionError"))? {
        e = error_2.value();
        out.append(Value::from(e.py_str()?));
    }
    let caught_3: Res<()> = 'attempt3: {
        out.append(Value::from(attempt!('attempt3, float::div(a, b))));
        Ok(())
    };
    if let Some(error_3) = except(caught_3, &builtin("ZeroDivisionError"))? {
        e = error_3.value();
        out.append(Value::from(e.py_str()?));
    }
    let caught_4: Res<()> = 'attempt4: {
        out.append(attempt!('attempt4, builtins::divmod_float(a, b)).to_value());
        Ok(())
    };
    if let Some(error_4) = except(caught_4, &builtin("ZeroDivisionError"))? {
        e = error_4.value();
        out.append(Value::from(e.py_str()?));
    }
    let caught_5: Res<()> = 'attempt5: {
        out.append(attempt!(
            'attempt5,
            ops::pow(&Value::from(a), &Value::from(-b))
        ));
        Ok(())
    };
    if let Some(error_5) = except(caught_5, &builtin("ZeroDivisionError"))? {
        e = error_5.value();
        out.append(Value::from(e.py_str()?));
    }
    Ok(out)
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut e: Value = Value::NONE;
    let tests = list![
        Function::new(&LAMBDA_PARAMS, Vec::new(), move |args| lambda(
            &args[0], &args[1]
        )),
        Function::new(&LAMBDA_2_PARAMS, Vec::new(), move |args| lambda_2(
            &args[0], &args[1]
        )),
        Function::new(&LAMBDA_3_PARAMS, Vec::new(), move |args| lambda_3(
            &args[0], &args[1]
        )),
        Function::new(&LAMBDA_4_PARAMS, Vec::new(), move |args| lambda_4(
            &args[0], &args[1]
        )),
        Function::new(&LAMBDA_5_PARAMS, Vec::new(), move |args| lambda_5(
            &args[0], &args[1]
        ))
    ];
    for (x, y) in list![
        (Value::from(1i64), Value::from(0i64)),
        (Value::from(1.0), Value::from(0i64)),
        (Value::from(1i64), Value::from(0.0)),
        (Value::from(true), Value::from(false)),
        (
            Value::from(Int::new(10).pow_nonneg(&Int::new(30))),
            Value::from(0i64)
        ),
        (Value::from(Complex::new(0.0, 1.0)), Value::from(0i64)),
        (Value::from(0i64), Value::from(-1i64)),
        (Value::from(0.0), Value::from(-1i64)),
        (Value::from(0i64), Value::from(-1.5)),
        (Value::from(Complex::new(0.0, 0.0)), Value::from(-1i64)),
        (
            Value::from(Int::new(10).pow_nonneg(&Int::new(30))),
            Value::from(0.0)
        ),
        (Value::from(1.5), Value::from(false))
    ]
    .iter()
    {
        for (i, t) in (0i64..).zip(tests.iter()) {
            let caught: Res<()> = 'attempt3: {
                attempt!(
                    'attempt3,
                    print(&[
                        &x,
                        &y,
                        &i,
                        &attempt!('attempt3, call(&t, &[x.clone(), y.clone()]))
                    ])
                );
                Ok(())
            };
            if let Some(error) = except(
                caught,
                &(builtin("ZeroDivisionError"), builtin("TypeError")).to_value(),
            )? {
                e = error.value();
                print(&[&x, &y, &i, &e.type_name(), &e])?;
            }
        }
    }
    print(&[&typed(1, 0)?, &typed(7, 2)?, &typed(0, 3)?])?;
    print(&[&typedf(1.0, 0.0)?, &typedf(7.5, 2.0)?, &typedf(0.0, 3.0)?])?;
    let mut x = Value::from(5i64);
    let caught_2: Res<()> = 'attempt4: {
        x = attempt!('attempt4, ops::ifloor_div(&x, &Value::from(0i64)));
        Ok(())
    };
    if let Some(error_2) = except(caught_2, &builtin("ZeroDivisionError"))? {
        e = error_2.value();
        print(&[&e, &x])?;
    }
    let caught_3: Res<()> = 'attempt5: {
        x = attempt!('attempt5, ops::imodulo(&x, &Value::from(0i64)));
        Ok(())
    };
    if let Some(error_3) = except(caught_3, &builtin("ZeroDivisionError"))? {
        e = error_3.value();
        print(&[&e, &x])?;
    }
    let caught_4: Res<()> = 'attempt6: {
        x = attempt!('attempt6, ops::idiv(&x, &Value::from(0i64)));
        Ok(())
    };
    if let Some(error_4) = except(caught_4, &builtin("ZeroDivisionError"))? {
        e = error_4.value();
        print(&[&e, &x])?;
    }
    Ok(())
}
