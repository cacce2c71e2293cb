use portalis_runtime::*;

static LAMBDA_PARAMS: Params = Params {
    name: "<lambda>",
    names: &["a", "b"],
    posonly: 0,
    positional: 2,
    kwonly: 0,
    star: false,
    star_star: false,
};

static LAMBDA_2_PARAMS: Params = Params {
    name: "<lambda>",
    names: &["a", "b"],
    posonly: 0,
    positional: 2,
    kwonly: 0,
    star: false,
    star_star: false,
};

static LAMBDA_3_PARAMS: Params = Params {
    name: "<lambda>",
    names: &["a", "b"],
    posonly: 0,
    positional: 2,
    kwonly: 0,
    star: false,
    star_star: false,
};

static LAMBDA_4_PARAMS: Params = Params {
    name: "<lambda>",
    names: &["a", "b"],
    posonly: 0,
    positional: 2,
    kwonly: 0,
    star: false,
    star_star: false,
};

static LAMBDA_5_PARAMS: Params = Params {
    name: "<lambda>",
    names: &["a", "b"],
    posonly: 0,
    positional: 2,
    kwonly: 0,
    star: false,
    star_star: false,
};

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
    if let Err(error) = caught {
        let _handling = handling::enter(&error);
        if exception_matches(&error, &builtin("ZeroDivisionError"))? {
            e = error.value();
            out.append(Value::from(e.py_str()?));
        } else {
            return Err(error);
        }
    }
    let caught_2: Res<()> = 'attempt2: {
        out.append(Value::from(attempt!('attempt2, int::modulo(a, b))));
        Ok(())
    };
    if let Err(error_2) = caught_2 {
        let _handling_2 = handling::enter(&error_2);
        if exception_matches(&error_2, &builtin("ZeroDivisionError"))? {
            e = error_2.value();
            out.append(Value::from(e.py_str()?));
        } else {
            return Err(error_2);
        }
    }
    let caught_3: Res<()> = 'attempt3: {
        out.append(Value::from(attempt!('attempt3, int::true_div(a, b))));
        Ok(())
    };
    if let Err(error_3) = caught_3 {
        let _handling_3 = handling::enter(&error_3);
        if exception_matches(&error_3, &builtin("ZeroDivisionError"))? {
            e = error_3.value();
            out.append(Value::from(e.py_str()?));
        } else {
            return Err(error_3);
        }
    }
    let caught_4: Res<()> = 'attempt4: {
        out.append(attempt!('attempt4, builtins::divmod_i64(a, b)).to_value());
        Ok(())
    };
    if let Err(error_4) = caught_4 {
        let _handling_4 = handling::enter(&error_4);
        if exception_matches(&error_4, &builtin("ZeroDivisionError"))? {
            e = error_4.value();
            out.append(Value::from(e.py_str()?));
        } else {
            return Err(error_4);
        }
    }
    let caught_5: Res<()> = 'attempt5: {
        out.append(attempt!(
            'attempt5,
            ops::pow(&Value::from(a), &Value::from(-b))
        ));
        Ok(())
    };
    if let Err(error_5) = caught_5 {
        let _handling_5 = handling::enter(&error_5);
        if exception_matches(&error_5, &builtin("ZeroDivisionError"))? {
            e = error_5.value();
            out.append(Value::from(e.py_str()?));
        } else {
            return Err(error_5);
        }
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
    if let Err(error) = caught {
        let _handling = handling::enter(&error);
        if exception_matches(&error, &builtin("ZeroDivisionError"))? {
            e = error.value();
            out.append(Value::from(e.py_str()?));
        } else {
            return Err(error);
        }
    }
    let caught_2: Res<()> = 'attempt2: {
        out.append(Value::from(attempt!('attempt2, float::modulo(a, b))));
        Ok(())
    };
    if let Err(error_2) = caught_2 {
        let _handling_2 = handling::enter(&error_2);
        if exception_matches(&error_2, &builtin("ZeroDivisionError"))? {
            e = error_2.value();
            out.append(Value::from(e.py_str()?));
        } else {
            return Err(error_2);
        }
    }
    let caught_3: Res<()> = 'attempt3: {
        out.append(Value::from(attempt!('attempt3, float::div(a, b))));
        Ok(())
    };
    if let Err(error_3) = caught_3 {
        let _handling_3 = handling::enter(&error_3);
        if exception_matches(&error_3, &builtin("ZeroDivisionError"))? {
            e = error_3.value();
            out.append(Value::from(e.py_str()?));
        } else {
            return Err(error_3);
        }
    }
    let caught_4: Res<()> = 'attempt4: {
        out.append(attempt!('attempt4, builtins::divmod_float(a, b)).to_value());
        Ok(())
    };
    if let Err(error_4) = caught_4 {
        let _handling_4 = handling::enter(&error_4);
        if exception_matches(&error_4, &builtin("ZeroDivisionError"))? {
            e = error_4.value();
            out.append(Value::from(e.py_str()?));
        } else {
            return Err(error_4);
        }
    }
    let caught_5: Res<()> = 'attempt5: {
        out.append(attempt!(
            'attempt5,
            ops::pow(&Value::from(a), &Value::from(-b))
        ));
        Ok(())
    };
    if let Err(error_5) = caught_5 {
        let _handling_5 = handling::enter(&error_5);
        if exception_matches(&error_5, &builtin("ZeroDivisionError"))? {
            e = error_5.value();
            out.append(Value::from(e.py_str()?));
        } else {
            return Err(error_5);
        }
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
            if let Err(error) = caught {
                let _handling = handling::enter(&error);
                if exception_matches(
                    &error,
                    &(builtin("ZeroDivisionError"), builtin("TypeError")).to_value(),
                )? {
                    e = error.value();
                    print(&[&x, &y, &i, &e.type_name(), &e])?;
                } else {
                    return Err(error);
                }
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
    if let Err(error_2) = caught_2 {
        let _handling_2 = handling::enter(&error_2);
        if exception_matches(&error_2, &builtin("ZeroDivisionError"))? {
            e = error_2.value();
            print(&[&e, &x])?;
        } else {
            return Err(error_2);
        }
    }
    let caught_3: Res<()> = 'attempt5: {
        x = attempt!('attempt5, ops::imodulo(&x, &Value::from(0i64)));
        Ok(())
    };
    if let Err(error_3) = caught_3 {
        let _handling_3 = handling::enter(&error_3);
        if exception_matches(&error_3, &builtin("ZeroDivisionError"))? {
            e = error_3.value();
            print(&[&e, &x])?;
        } else {
            return Err(error_3);
        }
    }
    let caught_4: Res<()> = 'attempt6: {
        x = attempt!('attempt6, ops::idiv(&x, &Value::from(0i64)));
        Ok(())
    };
    if let Err(error_4) = caught_4 {
        let _handling_4 = handling::enter(&error_4);
        if exception_matches(&error_4, &builtin("ZeroDivisionError"))? {
            e = error_4.value();
            print(&[&e, &x])?;
        } else {
            return Err(error_4);
        }
    }
    Ok(())
}
