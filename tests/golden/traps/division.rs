//! Floor division and modulo: negatives, floats, by zero, evaluated for every sign.

use portalis_runtime::*;

/// The module's variables.
struct State {
    zero: Slot<i64>,
}

static STATE: Global<State> = Global::new(State { zero: Slot::new() });

fn attempt() -> Res<Value> {
    let caught: Res<()> = 'attempt: {
        return Ok(Value::from(attempt!('attempt, lambda())));
    };
    if let Some(error_2) = except(caught, &builtin("ZeroDivisionError"))? {
        let error = error_2.value();
        return Ok(Value::from(Str::from(format!(
            "ZeroDivisionError: {}",
            ops::format(&error, "")?
        ))));
    }
    Ok(Value::NONE)
}

fn attempt_2() -> Res<Value> {
    let caught: Res<()> = 'attempt: {
        return Ok(Value::from(attempt!('attempt, lambda_2())));
    };
    if let Some(error_2) = except(caught, &builtin("ZeroDivisionError"))? {
        let error = error_2.value();
        return Ok(Value::from(Str::from(format!(
            "ZeroDivisionError: {}",
            ops::format(&error, "")?
        ))));
    }
    Ok(Value::NONE)
}

fn attempt_3() -> Res<Value> {
    let caught: Res<()> = 'attempt: {
        return Ok(Value::from(attempt!('attempt, lambda_3())));
    };
    if let Some(error_2) = except(caught, &builtin("ZeroDivisionError"))? {
        let error = error_2.value();
        return Ok(Value::from(Str::from(format!(
            "ZeroDivisionError: {}",
            ops::format(&error, "")?
        ))));
    }
    Ok(Value::NONE)
}

fn attempt_4() -> Res<Value> {
    let caught: Res<()> = 'attempt: {
        return Ok(Value::from(attempt!('attempt, lambda_4())));
    };
    if let Some(error_2) = except(caught, &builtin("ZeroDivisionError"))? {
        let error = error_2.value();
        return Ok(Value::from(Str::from(format!(
            "ZeroDivisionError: {}",
            ops::format(&error, "")?
        ))));
    }
    Ok(Value::NONE)
}

fn attempt_5() -> Res<Value> {
    let caught: Res<()> = 'attempt: {
        return Ok(Value::from(attempt!('attempt, lambda_5())));
    };
    if let Some(error_2) = except(caught, &builtin("ZeroDivisionError"))? {
        let error = error_2.value();
        return Ok(Value::from(Str::from(format!(
            "ZeroDivisionError: {}",
            ops::format(&error, "")?
        ))));
    }
    Ok(Value::NONE)
}

fn attempt_6() -> Res<Value> {
    let caught: Res<()> = 'attempt: {
        return Ok(attempt!('attempt, lambda_6()).to_value());
    };
    if let Some(error_2) = except(caught, &builtin("ZeroDivisionError"))? {
        let error = error_2.value();
        return Ok(Value::from(Str::from(format!(
            "ZeroDivisionError: {}",
            ops::format(&error, "")?
        ))));
    }
    Ok(Value::NONE)
}

fn attempt_7() -> Res<Value> {
    let caught: Res<()> = 'attempt: {
        return Ok(attempt!('attempt, lambda_7()).to_value());
    };
    if let Some(error_2) = except(caught, &builtin("ZeroDivisionError"))? {
        let error = error_2.value();
        return Ok(Value::from(Str::from(format!(
            "ZeroDivisionError: {}",
            ops::format(&error, "")?
        ))));
    }
    Ok(Value::NONE)
}

fn attempt_8() -> Res<Value> {
    let caught: Res<()> = 'attempt: {
        return Ok(Value::from(attempt!('attempt, lambda_8())));
    };
    if let Some(error_2) = except(caught, &builtin("ZeroDivisionError"))? {
        let error = error_2.value();
        return Ok(Value::from(Str::from(format!(
            "ZeroDivisionError: {}",
            ops::format(&error, "")?
        ))));
    }
    Ok(Value::NONE)
}

fn attempt_9() -> Res<Value> {
    let caught: Res<()> = 'attempt: {
        return Ok(Value::from(attempt!('attempt, lambda_9())));
    };
    if let Some(error_2) = except(caught, &builtin("ZeroDivisionError"))? {
        let error = error_2.value();
        return Ok(Value::from(Str::from(format!(
            "ZeroDivisionError: {}",
            ops::format(&error, "")?
        ))));
    }
    Ok(Value::NONE)
}

fn lambda() -> Res<i64> {
    int::floor_div(1, STATE.zero.get("zero")?)
}

fn lambda_2() -> Res<i64> {
    int::modulo(1, STATE.zero.get("zero")?)
}

fn lambda_3() -> Res<f64> {
    int::true_div(1, STATE.zero.get("zero")?)
}

fn lambda_4() -> Res<f64> {
    float::floor_div(1.0, STATE.zero.get("zero")? as f64)
}

fn lambda_5() -> Res<f64> {
    float::modulo(1.0, 0.0)
}

fn lambda_6() -> Res<(Int, Int)> {
    builtins::divmod_i64(1, STATE.zero.get("zero")?)
}

fn lambda_7() -> Res<(f64, f64)> {
    builtins::divmod_float(1.5, 0.0)
}

fn lambda_8() -> Res<f64> {
    float::pow(0.0, -1 as f64)
}

fn lambda_9() -> Res<f64> {
    f64::from_value(&ops::pow(
        &Value::from(STATE.zero.get("zero")?),
        &Value::from(-1i64),
    )?)
}

/// The module's body.
pub fn run() -> Res<()> {
    for a in tuple![7i64, -7i64].iter() {
        for b in tuple![2i64, -2i64, 3i64, -3i64].iter() {
            print(&[
                &a,
                &b,
                &int::floor_div(a, b)?,
                &int::modulo(a, b)?,
                &builtins::divmod_i64(a, b)?,
                &int::true_div(a, b)?,
            ])?;
        }
    }
    for x in tuple![7.5, -7.5, -0.0].iter() {
        for item_2 in
            ops::iter(&(2i64, -2.0, builtins::float_from_str(&Str::lit("inf"))?).to_value())?
        {
            let y = item_2?;
            print(&[
                &x,
                &y,
                &ops::floor_div(&Value::from(x), &y)?,
                &ops::modulo(&Value::from(x), &y)?,
                &call(&builtin("divmod"), &[Value::from(x), y.clone()])?,
            ])?;
        }
    }
    STATE.zero.set(0);
    print(&[&{
        ();
        attempt()?
    }])?;
    print(&[&{
        ();
        attempt_2()?
    }])?;
    print(&[&{
        ();
        attempt_3()?
    }])?;
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
    print(&[&{
        ();
        attempt_7()?
    }])?;
    print(&[&{
        ();
        attempt_8()?
    }])?;
    print(&[&{
        ();
        attempt_9()?
    }])?;
    print(&[
        &Value::from(Int::new(i64::from(true)).floor_div(&Int::new(i64::from(true)))?),
        &Value::from(int::modulo(i64::from(true), i64::from(true))?),
        &Value::from(int::true_div(i64::from(true), i64::from(true))?),
    ])?;
    print(&[
        &(-Int::new(10).pow_nonneg(&Int::new(30))).div_floor(7),
        &(-Int::new(10).pow_nonneg(&Int::new(30))).rem_floor(7),
        &builtins::divmod_int(
            &Int::new(10).pow_nonneg(&Int::new(30)),
            &-Int::new(10).pow_nonneg(&Int::new(10)),
        )?,
    ])?;
    Ok(())
}
