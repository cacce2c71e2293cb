//! Tests that are settled by the types of the arguments.

use portalis_runtime::*;

/// The module's variables.
struct State {
    default_optional_x: Slot<Option<f64>>,
    default_optional_scale: Slot<i64>,
    default_last_default: Slot<()>,
}

static STATE: Global<State> = Global::new(State {
    default_optional_x: Slot::new(),
    default_optional_scale: Slot::new(),
    default_last_default: Slot::new(),
});

static DESCRIBE_PARAMS: Params = Params::new("describe", &["x"]);

fn describe(x: &Value) -> Res<Value> {
    let _depth = recursion::enter()?;
    if x.is_none() {
        Ok(Value::from(Str::lit("nothing")))
    } else if is_instance(x, &builtin("bool"))? {
        Ok(Value::from(Str::lit("truth ").concat(&x.py_str()?)))
    } else if is_instance(x, &(builtin("int"), builtin("float")).to_value())?
        && ops::is_lt(x, &0i64.to_value())?
    {
        Ok(Value::from(format::percent(&Str::lit("negative %s"), x)?))
    } else if is_instance(x, &builtin("int"))? || is_instance(x, &builtin("float"))? {
        Ok(Value::from(Str::from(format!(
            "number {}",
            ops::format(x, "")?
        ))))
    } else if is_instance(x, &builtin("str"))? {
        ops::add(
            &Value::from(Str::lit("text ")),
            &call_method(x, "upper", &[])?,
        )
    } else if ops::is_eq(&call(&builtin("type"), &[x.clone()])?, &builtin("list"))? {
        Ok(Value::from(Str::lit("list of ").concat(
            &Str::lit(", ").join_any(
                &describe_genexpr(&ops::iter(x)?.boxed("iterator").to_value()).to_value(),
            )?,
        )))
    } else if is_instance(x, &ops::bit_or(&builtin("dict"), &builtin("set"))?)? {
        Ok(Value::from(format::percent(
            &Str::lit("collection of %d"),
            &Int::new(ops::len(x)?).to_value(),
        )?))
    } else {
        Ok(Value::from(Str::lit("a ").concat(&x.type_name())))
    }
}

fn describe_2(x: &Value) -> Res<Value> {
    let _depth = recursion::enter()?;
    if x.is_none() {
        Ok(Value::from(Str::lit("nothing")))
    } else if is_instance(x, &builtin("bool"))? {
        Ok(Value::from(Str::lit("truth ").concat(&x.py_str()?)))
    } else if is_instance(x, &(builtin("int"), builtin("float")).to_value())?
        && ops::is_lt(x, &0i64.to_value())?
    {
        Ok(Value::from(format::percent(&Str::lit("negative %s"), x)?))
    } else if is_instance(x, &builtin("int"))? || is_instance(x, &builtin("float"))? {
        Ok(Value::from(Str::from(format!(
            "number {}",
            ops::format(x, "")?
        ))))
    } else if is_instance(x, &builtin("str"))? {
        ops::add(
            &Value::from(Str::lit("text ")),
            &call_method(x, "upper", &[])?,
        )
    } else if ops::is_eq(&call(&builtin("type"), &[x.clone()])?, &builtin("list"))? {
        Ok(Value::from(Str::lit("list of ").concat(
            &Str::lit(", ").join_any(
                &describe_genexpr_2(&ops::iter(x)?.boxed("iterator").to_value()).to_value(),
            )?,
        )))
    } else if is_instance(x, &ops::bit_or(&builtin("dict"), &builtin("set"))?)? {
        Ok(Value::from(format::percent(
            &Str::lit("collection of %d"),
            &Int::new(ops::len(x)?).to_value(),
        )?))
    } else {
        Ok(Value::from(Str::lit("a ").concat(&x.type_name())))
    }
}

fn describe_3(x: &Str) -> Str {
    Str::lit("text ").concat(&x.upper())
}

fn describe_genexpr(iterable: &Value) -> Generator<Value> {
    let iterable = iterable.clone();
    Generator::new(
        "describe.<locals>.<genexpr>",
        move |co: Co<Value>| async move {
            for item_3 in ops::iter(&iterable)? {
                let item_2 = item_3?;
                co.give(describe(&item_2)?).await?;
            }
            Ok(Value::NONE)
        },
    )
}

fn describe_genexpr_2(iterable: &Value) -> Generator<Value> {
    let iterable = iterable.clone();
    Generator::new(
        "describe.<locals>.<genexpr>",
        move |co: Co<Value>| async move {
            for item_3 in ops::iter(&iterable)? {
                let item_2 = item_3?;
                co.give(describe_2(&item_2)?).await?;
            }
            Ok(Value::NONE)
        },
    )
}

/// Raises before anything is done with the wrong type.
fn checked(n: Int) -> Res<Int> {
    let mut n = n;
    if n < 0 {
        return Err(builtin_error("ValueError", "negative"));
    }
    let mut total = Int::new(0);
    while !n.is_zero() {
        let value = builtins::divmod_int(&n, &Int::new(10))?;
        n = value.0.clone();
        let digit = value.1.clone();
        total = &total + &digit;
    }
    Ok(total)
}

/// Raises before anything is done with the wrong type.
fn checked_2(n: &Value) -> Res<Value> {
    let mut n = n.clone();
    if !is_instance(&n, &builtin("int"))? {
        return Err(builtin_error(
            "TypeError",
            Str::lit("expected an int, got ").concat(&n.type_name()),
        ));
    }
    if !is_instance(&n, &builtin("int"))? {
        return Err(assertion_error(Some(Value::from(Str::lit("not reached")))));
    }
    if ops::is_lt(&n, &0i64.to_value())? {
        return Err(builtin_error("ValueError", "negative"));
    }
    let mut total = Value::from(0i64);
    while n.truth()? {
        let value = call(&builtin("divmod"), &[n.clone(), Value::from(10i64)])?;
        let items: [Value; 2] = unpack(unpack_iter(&value)?)?;
        n = items[0].clone();
        let digit = items[1].clone();
        total = ops::iadd(&total, &digit)?;
    }
    Ok(total)
}

/// Raises before anything is done with the wrong type.
fn checked_3(n: f64) -> Res<()> {
    Err(builtin_error(
        "TypeError",
        Str::lit("expected an int, got ").concat(&n.type_name()),
    ))
}

fn unbound(x: &Str) -> Res<Str> {
    let mut y: Option<Str> = None;
    y = Some(x.clone());
    Ok(bound(&y, "y")?.clone())
}

fn unbound_2(x: i64) -> Res<Value> {
    let mut y: Option<Value> = None;
    Ok(bound(&y, "y")?.clone())
}

fn shout(x: &Str) -> Str {
    x.upper()
}

fn shout_2(x: &Value) -> Res<Value> {
    let _depth = recursion::enter()?;
    Ok(if is_instance(x, &builtin("str"))? {
        call_method(x, "upper", &[])?
    } else {
        list_of![shout_2(&item_2)?, for item_3 in ops::iter(x)?, let item_2 = item_3?].to_value()
    })
}

fn optional(x: Option<f64>, scale: i64) -> Res<f64> {
    let mut x = x;
    if x.is_none() {
        x = Some(1.5);
    }
    Ok(*some(&x)? * scale as f64)
}

fn optional_2(x: &Value, scale: i64) -> Res<Value> {
    let mut x = x.clone();
    if x.is_none() {
        x = Value::from(1.5);
    }
    ops::mul(&x, &Value::from(scale))
}

fn optional_3(x: &Value, scale: f64) -> Res<Value> {
    let mut x = x.clone();
    if x.is_none() {
        x = Value::from(1.5);
    }
    ops::mul(&x, &Value::from(scale))
}

fn no_loop(x: i64) -> (Str, i64) {
    (Str::lit("done"), x)
}

fn no_loop_2(x: &Value) -> Res<(Str, Value)> {
    let mut x = x.clone();
    {
        while is_instance(&x, &builtin("str"))? {
            x = Value::from(Int::new(ops::len(&x)?));
        }
        return Ok((Str::lit("done"), x.clone()));
    }
}

fn last(items: &List<i64>) -> Res<Option<i64>> {
    Ok(if !items.is_empty() {
        Some(items.get(-1)?)
    } else {
        None
    })
}

fn last_2(items: &List<i64>, default: i64) -> Res<i64> {
    Ok(if !items.is_empty() {
        items.get(-1)?
    } else {
        default
    })
}

fn last_3(items: &Str) -> Res<Option<Str>> {
    Ok(if !items.is_empty() {
        Some(items.get(-1)?)
    } else {
        None
    })
}

fn last_4(items: &List<Str>, default: &Str) -> Res<Str> {
    Ok(if !items.is_empty() {
        items.get(-1)?
    } else {
        default.clone()
    })
}

fn same_type(a: i64, b: i64) -> i64 {
    a + b
}

fn same_type_2(a: i64, b: &Str) -> Res<bool> {
    Ok(ops::is(
        &call(&builtin("type"), &[b.to_value()])?,
        &builtin("int"),
    ))
}

fn same_type_3(a: bool, b: i64) -> Res<bool> {
    Ok(ops::is(
        &call(&builtin("type"), &[Value::from(a)])?,
        &builtin("int"),
    ))
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut error: Value = Value::NONE;

    print(&[
        &describe_2(&Value::NONE)?,
        &describe_2(&Value::from(true))?,
        &describe_2(&Value::from(-1i64))?,
        &describe_2(&Value::from(-1.5))?,
        &describe_2(&Value::from(3i64))?,
    ])?;
    print(&[
        &describe_3(&Str::lit("a")),
        &describe_2(&values![1].to_value())?,
        &describe_2(&Dict::of(vec![(Value::from(Str::lit("k")), Value::from(1i64))])?.to_value())?,
        &describe_2(
            &{
                let items = Set::<Value>::new();
                items.add(Value::from(1i64))?;
                items
            }
            .to_value(),
        )?,
        &describe_2(&(1i64,).to_value())?,
    ])?;
    for subject in tuple![12i64, -1i64].iter() {
        let caught: Res<()> = 'attempt2: {
            attempt!(
                'attempt2,
                print(&[&attempt!('attempt2, checked(Int::new(subject)))])
            );
            Ok(())
        };
        if let Some(error_2) = except(caught, &builtin("ValueError"))? {
            error = error_2.value();
            print(&[&error.type_name(), &error])?;
        }
    }
    let caught_2: Res<()> = 'attempt3: {
        attempt!(
            'attempt3,
            print(&[&attempt!(
                'attempt3,
                checked_2(&Value::from(Str::lit("12")))
            )])
        );
        Ok(())
    };
    if let Some(error_3) = except(caught_2, &builtin("TypeError"))? {
        error = error_3.value();
        print(&[&error.type_name(), &error])?;
    }
    let caught_3: Res<()> = 'attempt4: {
        break 'attempt4 Err(raised(checked_3(1.5)));
    };
    if let Some(error_4) = except(caught_3, &builtin("TypeError"))? {
        error = error_4.value();
        print(&[&error.type_name(), &error])?;
    }
    print(&[&unbound(&Str::lit("bound"))?])?;
    let caught_4: Res<()> = 'attempt5: {
        break 'attempt5 Err(raised(unbound_2(1)));
    };
    if let Some(error_5) = except(caught_4, &builtin("UnboundLocalError"))? {
        error = error_5.value();
        print(&[&error])?;
    }
    print(&[
        &shout(&Str::lit("a")),
        &shout_2(&values!["b"].to_value())?,
        &shout_2(&List::<Value>::new().to_value())?,
    ])?;
    print(&[
        &optional(None, 2)?,
        &optional_2(&Value::from(2i64), 2)?,
        &optional(None, 2)?,
        &optional_3(&Value::from(2i64), 1.5)?,
        &optional_2(&Value::from(Str::lit("ab")), 2)?,
        &optional(None, 4)?,
    ])?;
    print(&[&no_loop(1), &no_loop_2(&Value::from(2.5))?])?;
    print(&[
        &last(&list![1, 2])?,
        &last_2(&List::<i64>::new(), 0)?,
        &last(&List::<i64>::new())?,
        &last_3(&Str::lit("ab"))?,
        &last_4(&list!["x"], &Str::lit("y"))?,
    ])?;
    print(&[
        &same_type(1, 2),
        &same_type_2(1, &Str::lit("b"))?,
        &same_type_3(true, 1)?,
    ])?;
    print(&[
        &Function::shared(Function::new(&DESCRIBE_PARAMS, Vec::new(), move |args| {
            describe(&args[0])
        }))
        .type_name(),
        &Value::NONE.type_name(),
        &List::<i64>::new().type_name(),
        &(1i64 == 1).type_name(),
    ])?;
    print(&[&Str::lit("main")])
}
