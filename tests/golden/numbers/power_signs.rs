use portalis_runtime::*;

fn norm(v: &List<f64>) -> Res<f64> {
    let mut total = 0.0;
    for x in v.iter() {
        total += x * x;
    }
    float::pow(total, 0.5)
}

fn root(x: f64) -> Res<Value> {
    ops::pow(&Value::from(x), &Value::from(0.5))
}

fn cube(x: f64) -> Res<f64> {
    let mut y = x;
    y = float::pow_int(y, 3)?;
    float::pow(y, 2.0)
}

fn dist(a: &List<f64>, b: &List<f64>) -> Res<Value> {
    ops::pow(
        &builtins::sum_float(iter::ok(
            {
                let items = List::<f64>::new();
                for (p, q) in a.iter().zip(b.iter()) {
                    items.append(float::pow_int(p - q, 2)?);
                }
                items
            }
            .iter(),
        ))?,
        &Value::from(0.5),
    )
}

fn power(x: f64, n: i64) -> Res<f64> {
    float::pow(x, n as f64)
}

fn flip(flag: i64) -> Res<(Value, Value)> {
    let mut flag = flag;
    let mut a = 1.0;
    let mut b = 2.0;
    while flag != 0 {
        let new_a = b;
        let new_b = a - 5.0;
        a = new_a;
        b = new_b;
        flag = flag - 1;
    }
    Ok((
        ops::pow(&Value::from(b), &Value::from(0.5))?,
        ops::pow(&Value::from(a), &Value::from(0.5))?,
    ))
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut e: Value = Value::NONE;
    print(&[
        &norm(&list![3.0, -4.0])?,
        &root(2.25)?,
        &root(-4.0)?,
        &ops::add(&root(2.0)?, &Value::from(1i64))?,
    ])?;
    print(&[&cube(-2.0)?, &dist(&list![1.0, 2.0], &list![4.0, -2.0])?])?;
    print(&[&power(2.5, 3)?, &power(-2.0, 5)?, &power(10.0, -2)?])?;
    print(&[&flip(0)?, &flip(1)?, &flip(2)?])?;
    print(&[
        &float::pow(builtins::abs_float(-2.5), 0.5)?,
        &float::pow(modules::math::sqrt(2.0)?, 1.5)?,
        &float::pow(2.0, 0.5)?,
        &ops::pow(&Value::from(-8i64), &Value::from(int::true_div(1, 3)?))?,
    ])?;
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[&attempt!('attempt, power(0.0, -1))]));
        Ok(())
    };
    if let Err(error) = caught {
        let _handling = handling::enter(&error);
        if exception_matches(&error, &builtin("ZeroDivisionError"))? {
            e = error.value();
            print(&[&e])?;
        } else {
            return Err(error);
        }
    }
    let caught_2: Res<()> = 'attempt2: {
        attempt!('attempt2, print(&[&attempt!('attempt2, power(10.0, 400))]));
        Ok(())
    };
    if let Err(error_2) = caught_2 {
        let _handling_2 = handling::enter(&error_2);
        if exception_matches(&error_2, &builtin("OverflowError"))? {
            e = error_2.value();
            print(&[&e])?;
        } else {
            return Err(error_2);
        }
    }
    let x = -2.0;
    print(&[
        &ops::pow(&Value::from(x), &Value::from(0.5))?,
        &-float::pow(4.0, 0.5)?,
        &float::pow(x, -1 as f64)?,
        &float::pow(x, 2.0)?,
        &float::pow(Str::lit("abc").len() as f64, 0.5)?,
    ])?;
    Ok(())
}
