use portalis_runtime::*;

fn shift(x: f64) -> Res<()> {
    Err(builtin_error(
        "TypeError",
        "unsupported operand type(s) for >>: 'float' and 'int'",
    ))
}

fn shift_2(x: i64) -> Res<i64> {
    int::shr(x, 1)
}

fn shift_3(x: &Str) -> Res<()> {
    Err(builtin_error(
        "TypeError",
        "unsupported operand type(s) for >>: 'str' and 'int'",
    ))
}

fn aug(x: &Str) -> Res<()> {
    Err(builtin_error(
        "TypeError",
        "unsupported operand type(s) for -=: 'str' and 'int'",
    ))
}

fn aug_2(x: i64) -> i64 {
    let mut x = x;
    x -= 1;
    x
}

fn aug_3(x: f64) -> f64 {
    let mut x = x;
    x -= 1.0;
    x
}

fn noisy(x: i64) -> Res<i64> {
    print(&[&Str::lit("noisy"), &x])?;
    Ok(x)
}

fn noisy_2(x: &Str) -> Res<Str> {
    print(&[&Str::lit("noisy"), x])?;
    Ok(x.clone())
}

fn noisy_3() -> Res<()> {
    print(&[&Str::lit("noisy"), &()])?;
    Ok(())
}

fn mixed(x: &Str) -> Res<()> {
    noisy(1)?;
    let _ = {
        let count = noisy(2)?;
        noisy_2(x)?.repeat(count)?
    };
    Err(builtin_error(
        "TypeError",
        "unsupported operand type(s) for +: 'int' and 'str'",
    ))
}

fn mixed_2() -> Res<()> {
    noisy(1)?;
    noisy(2)?;
    noisy_3()?;
    Err(builtin_error(
        "TypeError",
        "unsupported operand type(s) for *: 'int' and 'NoneType'",
    ))
}

fn mixed_3(x: i64) -> Res<i64> {
    let y = noisy(1)? + noisy(2)? * noisy(x)?;
    print(&[&Str::lit("never for str")])?;
    Ok(y)
}

fn loops(x: i64) -> Res<()> {
    let total: i64 = 0;
    Err(builtin_error("TypeError", "'int' object is not iterable"))
}

fn loops_2(x: &List<i64>) -> i64 {
    let mut total: i64 = 0;
    for item_2 in x.iter() {
        total += item_2;
    }
    total
}

fn unpack_2(x: i64) -> Res<()> {
    Err(builtin_error(
        "TypeError",
        "cannot unpack non-iterable int object",
    ))
}

fn unpack_3(x: (i64, i64)) -> i64 {
    let value = x;
    let a = value.0;
    let b = value.1;
    a + b
}

fn lower(x: i64) -> Res<()> {
    let words = List::<i64>::new();
    Err(Exc::no_attribute(&Value::from(noisy(x)?), "lower"))
}

fn lower_2(x: &Str) -> Res<List<Str>> {
    let words = List::<Str>::new();
    words.append(noisy_2(x)?.lower());
    Ok(words)
}

fn order(x: &Str) -> Res<()> {
    Err(builtin_error(
        "TypeError",
        "'<' not supported between instances of 'str' and 'int'",
    ))
}

fn order_2(x: i64) -> Str {
    if x < 3 {
        return Str::lit("small");
    }
    Str::lit("big")
}

fn order_3(x: f64) -> Str {
    if x < 3.0 {
        return Str::lit("small");
    }
    Str::lit("big")
}

fn index(x: i64) -> Res<()> {
    Err(builtin_error(
        "TypeError",
        "'int' object is not subscriptable",
    ))
}

fn index_2(x: &Set<i64>) -> Res<()> {
    Err(builtin_error(
        "TypeError",
        "'set' object is not subscriptable",
    ))
}

fn index_3(x: &Str) -> Res<Str> {
    x.get(0)
}

fn index_4(x: &List<i64>) -> Res<i64> {
    x.get(0)
}

fn comp() -> Res<()> {
    Err(builtin_error(
        "TypeError",
        "'NoneType' object is not iterable",
    ))
}

fn comp_2(x: &List<i64>) -> Res<List<i64>> {
    Ok(list_of![noisy(i)?, for i in x.iter()])
}

fn concat(x: i64) -> Res<()> {
    Err(builtin_error(
        "TypeError",
        "can only concatenate str (not \"int\") to str",
    ))
}

fn concat_2(x: &Str) -> Str {
    Str::lit("a").concat(x)
}

fn times(x: f64) -> Res<()> {
    Err(builtin_error(
        "TypeError",
        "can't multiply sequence by non-int of type 'float'",
    ))
}

fn times_2(x: i64) -> Res<List<i64>> {
    list![1i64].repeat(x)
}

fn neg(x: &Str) -> Res<()> {
    Err(builtin_error(
        "TypeError",
        "bad operand type for unary -: 'str'",
    ))
}

fn neg_2(x: i64) -> i64 {
    -x
}

fn neg_3(x: f64) -> f64 {
    -x
}

fn neg_4(x: bool) -> i64 {
    -i64::from(x)
}

fn attempt(f: &Value) -> Res<()> {
    let mut error: Value = Value::NONE;
    let outcome: Flow<()> = 'protected: {
        let caught: Res<()> = 'attempt2: {
            attempt!('attempt2, call(f, &[]));
            Ok(())
        };
        if let Some(error_2) = handled(caught) {
            if attempt_finally!(
                'protected,
                exception_matches(&error_2, &builtin("TypeError"))
            ) {
                error = error_2.value();
                attempt_finally!('protected, print(&[&Str::lit("TypeError"), &error]));
            } else if attempt_finally!(
                'protected,
                exception_matches(&error_2, &builtin("AttributeError"))
            ) {
                error = error_2.value();
                attempt_finally!('protected, print(&[&Str::lit("AttributeError"), &error]));
            } else {
                break 'protected Flow::Raise(error_2.exc());
            }
        }
        Flow::Next
    };
    let _handling = outcome.handling();
    print(&[&Str::lit("done")])?;
    drop(_handling);
    match outcome {
        Flow::Next => {}
        Flow::Raise(error_3) => {
            return Err(error_3);
        }
        Flow::Return(result) => {
            return Ok(result);
        }
        _ => {}
    }
    Ok(())
}

fn main_2() -> Res<()> {
    let mut e: Value = Value::NONE;
    for call_2 in Tuple::<i64>::empty().iter() {
        call(&Value::from(call_2), &[])?;
    }
    let caught: Res<()> = 'attempt2: {
        break 'attempt2 Err(raised(shift(1.5)));
    };
    if let Some(error) = except(caught, &builtin("TypeError"))? {
        e = error.value();
        print(&[&e])?;
    }
    print(&[&shift_2(9)?])?;
    let caught_2: Res<()> = 'attempt3: {
        break 'attempt3 Err(raised(aug(&Str::lit("s"))));
    };
    if let Some(error_2) = except(caught_2, &builtin("TypeError"))? {
        e = error_2.value();
        print(&[&e])?;
    }
    print(&[&aug_2(4), &aug_3(4.5)])?;
    let caught_3: Res<()> = 'attempt4: {
        break 'attempt4 Err(raised(mixed(&Str::lit("s"))));
    };
    if let Some(error_3) = except(caught_3, &builtin("TypeError"))? {
        e = error_3.value();
        print(&[&e])?;
    }
    let caught_4: Res<()> = 'attempt5: {
        break 'attempt5 Err(raised(mixed_2()));
    };
    if let Some(error_4) = except(caught_4, &builtin("TypeError"))? {
        e = error_4.value();
        print(&[&e])?;
    }
    print(&[&mixed_3(3)?])?;
    for bad in 0i64..1 {
        let caught_5: Res<()> = 'attempt7: {
            break 'attempt7 Err(raised(loops(5)));
        };
        if let Some(error_5) = except(caught_5, &builtin("TypeError"))? {
            e = error_5.value();
            print(&[&e])?;
        }
    }
    print(&[&loops_2(&list![1, 2])])?;
    let caught_6: Res<()> = 'attempt8: {
        break 'attempt8 Err(raised(unpack_2(5)));
    };
    if let Some(error_6) = except(caught_6, &builtin("TypeError"))? {
        e = error_6.value();
        print(&[&e])?;
    }
    print(&[&unpack_3((1, 2))])?;
    let caught_7: Res<()> = 'attempt9: {
        break 'attempt9 Err(raised(lower(5)));
    };
    if let Some(error_7) = except(caught_7, &builtin("AttributeError"))? {
        e = error_7.value();
        print(&[&e])?;
    }
    print(&[&lower_2(&Str::lit("ABC"))?])?;
    let caught_8: Res<()> = 'attempt10: {
        break 'attempt10 Err(raised(order(&Str::lit("s"))));
    };
    if let Some(error_8) = except(caught_8, &builtin("TypeError"))? {
        e = error_8.value();
        print(&[&e])?;
    }
    print(&[&order_2(2), &order_3(4.5)])?;
    let caught_9: Res<()> = 'attempt11: {
        break 'attempt11 Err(raised(index(5)));
    };
    if let Some(error_9) = except(caught_9, &builtin("TypeError"))? {
        e = error_9.value();
        print(&[&e])?;
    }
    let caught_10: Res<()> = 'attempt12: {
        break 'attempt12 Err(raised(index_2(&{
            let items = Set::<i64>::new();
            attempt!('attempt12, items.add(1i64));
            items
        })));
    };
    if let Some(error_10) = except(caught_10, &builtin("TypeError"))? {
        e = error_10.value();
        print(&[&e])?;
    }
    print(&[&index_3(&Str::lit("abc"))?, &index_4(&list![1])?])?;
    let caught_11: Res<()> = 'attempt13: {
        break 'attempt13 Err(raised(comp()));
    };
    if let Some(error_11) = except(caught_11, &builtin("TypeError"))? {
        e = error_11.value();
        print(&[&e])?;
    }
    print(&[&comp_2(&list![1, 2])?])?;
    let caught_12: Res<()> = 'attempt14: {
        break 'attempt14 Err(raised(concat(1)));
    };
    if let Some(error_12) = except(caught_12, &builtin("TypeError"))? {
        e = error_12.value();
        print(&[&e])?;
    }
    print(&[&concat_2(&Str::lit("b"))])?;
    let caught_13: Res<()> = 'attempt15: {
        break 'attempt15 Err(raised(times(1.5)));
    };
    if let Some(error_13) = except(caught_13, &builtin("TypeError"))? {
        e = error_13.value();
        print(&[&e])?;
    }
    print(&[&times_2(2)?])?;
    let caught_14: Res<()> = 'attempt16: {
        break 'attempt16 Err(raised(neg(&Str::lit("s"))));
    };
    if let Some(error_14) = except(caught_14, &builtin("TypeError"))? {
        e = error_14.value();
        print(&[&e])?;
    }
    print(&[&neg_2(1), &neg_3(2.5), &neg_4(true)])
}

/// The module's body.
pub fn run() -> Res<()> {
    main_2()?;
    Err(raised(shift_3(&Str::lit("x"))))
}
