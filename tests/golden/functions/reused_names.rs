//! One name for several values, one after the other.

use portalis_runtime::*;

/// The module's variables.
struct State {
    class_Suppress: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_Suppress: Slot::new(),
});

pub struct Suppress {}

python_struct!(Suppress, [], [STATE.class_Suppress]);

fn Suppress_new() -> Obj<Suppress> {
    let this = Obj::<Suppress>::new(0);
    this
}

static SUPPRESS_ENTER_PARAMS: Params = Params::new("Suppress.__enter__", &["self"]);

static SUPPRESS_EXIT_PARAMS: Params =
    Params::new("Suppress.__exit__", &["self", "kind", "error", "trace"]);

fn Suppress_enter(this: &Obj<Suppress>) -> Obj<Suppress> {
    this.clone()
}

fn Suppress_exit(this: &Obj<Suppress>, kind: &Value, error: &Value, trace: &Value) -> bool {
    true
}

fn types(x: &Str) -> Res<List<Str>> {
    let y = x.len();
    print(&[&y])?;
    let y = y.py_str()?.concat(&Str::lit("!"));
    print(&[&y])?;
    let y = list![y.clone()];
    y.append(Str::lit("?"));
    Ok(y)
}

fn parameter(n: i64) -> Res<Str> {
    print(&[&(n + 1)])?;
    let mut n = n.py_str()?;
    n += &Str::lit("0");
    Ok(n)
}

fn loops() -> Res<()> {
    let mut i: Option<Value> = None;
    for item_2 in 0i64..3 {
        i = Some(Value::from(item_2));
        print_with(&[bound(&i, "i")?], " ", " ")?;
    }
    for item_3 in Str::lit("abc").iter() {
        i = Some(Value::from(item_3));
        print_with(&[bound(&i, "i")?], " ", " ")?;
    }
    let mut total = Value::from(0i64);
    for item_4 in list![1.5, 2.5].iter() {
        i = Some(Value::from(item_4));
        total = ops::iadd(&total, bound(&i, "i")?)?;
    }
    print(&[&total, bound(&i, "i")?])?;
    i = Some(Value::from(0i64));
    while ops::is_lt(bound(&i, "i")?, &2i64.to_value())? {
        let x = bound(&i, "i")?.clone();
        print_with(&[&x], " ", ";")?;
        let x = ops::mul(&Value::from(Str::lit("s")), bound(&i, "i")?)?;
        print_with(&[&x], " ", ";")?;
        i = Some(ops::iadd(bound(&i, "i")?, &Value::from(1i64))?);
    }
    print(&[bound(&i, "i")?])?;
    Ok(())
}

fn carried(n: i64) -> Res<Value> {
    let mut value = Value::from(Str::lit("start"));
    for k in 0i64..n {
        print_with(&[&value], " ", " ")?;
        value = Value::from(k as f64 * 1.5);
        print_with(&[&value], " ", " ")?;
        value = Value::from(value.py_str()?);
    }
    Ok(value)
}

fn kept_by_continue(n: i64) -> Res<Value> {
    let mut last = Value::NONE;
    for k in 0i64..n {
        if k.rem_euclid(2) != 0 {
            last = Value::from(k);
            continue;
        }
        last = Value::from(Str::lit("even"));
        print_with(&[&last], " ", " ")?;
        last = Value::from(-k);
    }
    Ok(last)
}

fn search(items: &List<i64>, wanted: i64) -> Res<i64> {
    let mut found: Str;
    'search2: {
        for item_2 in items.iter() {
            if item_2 == wanted {
                found = Str::lit("yes");
                break 'search2;
            }
            let found_2 = Str::lit("not yet");
        }
        found = Str::lit("no");
    }
    print(&[&found])?;
    let found = items.len();
    Ok(found)
}

fn guarded(text: &Str) -> Res<(Value, Str)> {
    let mut value_2: (Value, Str);
    let mut value = Value::from(1i64);
    let outcome: Flow<(Value, Str)> = 'protected: {
        let caught: Res<()> = 'attempt2: {
            value = Value::from(Str::lit("before"));
            value = Value::from(attempt!('attempt2, builtins::int_from_str(text)));
            value = attempt!('attempt2, ops::add(&value, &Value::from(1i64)));
            Ok(())
        };
        if let Some(error_2) = attempt_finally!('protected, except(caught, &builtin("ValueError")))
        {
            let error = error_2.value();
            attempt_finally!('protected, print(&[&Str::lit("caught"), &value, &error]));
            value = Value::from(-1i64);
        } else {
            value = list![value.clone()].to_value();
        }
        Flow::Next
    };
    let _handling = outcome.handling();
    print(&[&Str::lit("finally"), &value])?;
    value_2 = (value.clone(), Str::lit("done"));
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
    Ok(value_2)
}

fn swallowed() -> Res<Value> {
    let mut step = Value::from(Str::lit("none"));
    let (context, entered) = ContextManager::enter(&Suppress_new().to_value())?;
    let outcome: Flow<Value> = 'protected: {
        step = Value::from(1i64);
        step = attempt_finally!('protected, ops::floor_div(&step, &Value::from(0i64)));
        step = Value::from(Str::lit("unreachable"));
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
    Ok(step)
}

fn nested_try(flag: bool) -> Res<Value> {
    let mut x = Value::from(0i64);
    let caught: Res<()> = 'attempt: {
        let outcome: Flow<Value> = 'protected2: {
            x = Value::from(1i64);
            if flag {
                break 'protected2 Flow::Raise(builtin_error("KeyError", "k"));
            }
            x = Value::from(Str::lit("no error"));
            Flow::Next
        };
        let _handling = outcome.handling();
        attempt!('attempt, print(&[&Str::lit("inner"), &x]));
        x = Value::from(2.5);
        drop(_handling);
        match outcome {
            Flow::Next => {}
            Flow::Raise(error) => {
                break 'attempt Err(error);
            }
            Flow::Return(result) => {
                return Ok(result);
            }
            _ => {}
        }
        Ok(())
    };
    if let Some(_error_2) = except(caught, &builtin("KeyError"))? {
        print(&[&Str::lit("outer"), &x])?;
        x = Value::NONE;
    }
    Ok(x)
}

fn walrus(items: &List<i64>) -> Res<Str> {
    let mut n: i64 = 0;
    let mut n_2: Str;
    if {
        let value = items.len();
        n = value;
        value
    } > 2
    {
        n_2 = n.py_str()?;
        print(&[&Str::lit("many ").concat(&n_2)])?;
    } else {
        print(&[&Str::lit("few"), &n])?;
        n_2 = Str::lit("few");
    }
    Ok(n_2)
}

fn parts(pairs: &List<(i64, Str)>) -> Res<Str> {
    for (a, b) in pairs.iter() {
        print_with(&[&a, &b], " ", " ")?;
        let new_a = b.clone();
        let new_b = a;
        let a = new_a;
        let b = new_b;
        print(&[&a, &b])?;
    }
    let a = Str::lit("after");
    let value = list![1i64, 2, 3];
    let items = unpack_star(iter::ok(value.iter()), 1, 0)?;
    let first = items.0[0];
    let rest = items.1.clone();
    print(&[&first, &rest])?;
    let rest = Str::lit("rest");
    let first = rest.concat(&a);
    Ok(first)
}

fn choose(command: &List<Value>) -> Res<i64> {
    let mut x: Value = Value::NONE;
    let mut y: Value = Value::NONE;
    'matched: {
        let subject = command.clone();
        if if let Some(items) = match_sequence(&subject.to_value(), 2, 0, false)? {
            ({
                x = items[0].clone();
                true
            }) && {
                y = items[1].clone();
                true
            }
        } else {
            false
        } {
            x = ops::add(&x, &y)?;
            break 'matched;
        }
        if if let Some(items_2) = match_class(&subject.to_value(), &builtin("str"), 1, &[])? {
            {
                x = items_2[0].clone();
                true
            }
        } else {
            false
        } {
            x = call_method(&x, "upper", &[])?;
            break 'matched;
        }
        if {
            x = subject.clone().to_value();
            true
        } {
            break 'matched;
        }
    }
    print(&[&x])?;
    let x: i64 = 0;
    Ok(x)
}

fn choose_2(command: &Str) -> Res<i64> {
    let mut x: Value = Value::NONE;
    let mut y: Value = Value::NONE;
    'matched: {
        let subject = command.clone();
        if if let Some(items) = match_sequence(&subject.to_value(), 2, 0, false)? {
            ({
                x = items[0].clone();
                true
            }) && {
                y = items[1].clone();
                true
            }
        } else {
            false
        } {
            x = ops::add(&x, &y)?;
            break 'matched;
        }
        if if let Some(items_2) = match_class(&subject.to_value(), &builtin("str"), 1, &[])? {
            {
                x = items_2[0].clone();
                true
            }
        } else {
            false
        } {
            x = call_method(&x, "upper", &[])?;
            break 'matched;
        }
        if {
            x = Value::from(subject.clone());
            true
        } {
            break 'matched;
        }
    }
    print(&[&x])?;
    let x: i64 = 0;
    Ok(x)
}

fn choose_3(command: f64) -> Res<i64> {
    let mut x: Value = Value::NONE;
    let mut y: Value = Value::NONE;
    'matched: {
        let subject = command;
        if if let Some(items) = match_sequence(&Value::from(subject), 2, 0, false)? {
            ({
                x = items[0].clone();
                true
            }) && {
                y = items[1].clone();
                true
            }
        } else {
            false
        } {
            x = ops::add(&x, &y)?;
            break 'matched;
        }
        if if let Some(items_2) = match_class(&subject.to_value(), &builtin("str"), 1, &[])? {
            {
                x = items_2[0].clone();
                true
            }
        } else {
            false
        } {
            x = call_method(&x, "upper", &[])?;
            break 'matched;
        }
        if {
            x = Value::from(subject);
            true
        } {
            break 'matched;
        }
    }
    print(&[&x])?;
    let x: i64 = 0;
    Ok(x)
}

fn updates() -> Res<f64> {
    let mut x: i64 = 5;
    x += 1;
    print(&[&x])?;
    let mut x = Str::lit("a");
    x += &Str::lit("b");
    x = x.repeat(2)?;
    print(&[&x])?;
    let mut x = list![1i64];
    let y = x.clone();
    x.extend(&list![2i64])?;
    print(&[&x, &y])?;
    let mut x = 0.5;
    x = float::pow_int(x, 2)?;
    Ok(x)
}

fn comprehension(x: i64) -> Res<Int> {
    let x = list_of![x_2 * 2, for x_2 in 0i64..x];
    print(&[&x])?;
    let x = builtins::sum_i64(iter::ok(x.iter()))?;
    Ok(x)
}

fn infinite() -> Res<Value> {
    let mut message: Value = Value::NONE;
    let mut n: i64 = 0;
    loop {
        n += 1;
        message = Value::from(n);
        if n > 3 {
            message = Value::from(Str::lit("stop at ").concat(&n.py_str()?));
            break;
        }
    }
    Ok(message)
}

fn deep(flag: bool) -> Res<Str> {
    let mut r = Value::from(1i64);
    for __ in 0i64..2 {
        for __ in 0i64..2 {
            if flag {
                r = ops::add(&r, &Value::from(1i64))?;
            } else {
                r = Value::from(r.py_str()?);
                r = Value::from(Int::new(ops::len(&r)?));
            }
        }
    }
    print(&[&r])?;
    let r = Str::lit("end");
    Ok(r)
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Suppress");
        namespace.set(
            "__enter__",
            Function::new(&SUPPRESS_ENTER_PARAMS, Vec::new(), move |args| {
                Ok(Suppress_enter(&Obj::<Suppress>::from_value(&args[0])?).to_value())
            }),
        );

        namespace.set(
            "__exit__",
            Function::new(&SUPPRESS_EXIT_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Suppress_exit(
                    &Obj::<Suppress>::from_value(&args[0])?,
                    &args[1],
                    &args[2],
                    &args[3],
                )))
            }),
        );
        namespace.finish("Suppress", &bases)?
    };
    STATE.class_Suppress.set(class.clone());

    print(&[&types(&Str::lit("abc"))?, &parameter(4)?])?;
    loops()?;
    print(&[&carried(3)?, &kept_by_continue(4)?, &kept_by_continue(3)?])?;
    print(&[&search(&list![1, 2], 2)?, &search(&list![1], 3)?])?;
    print(&[&guarded(&Str::lit("41"))?, &guarded(&Str::lit("x"))?])?;
    print(&[&swallowed()?, &nested_try(true)?, &nested_try(false)?])?;
    print(&[&walrus(&list![1, 2, 3])?, &walrus(&List::<i64>::new())?])?;
    print(&[&parts(&list![(1, Str::lit("one")), (2, Str::lit("two"))])?])?;
    choose(&values![1, 2])?;
    choose_2(&Str::lit("text"))?;
    choose_3(3.5)?;
    print(&[
        &updates()?,
        &comprehension(4)?,
        &infinite()?,
        &deep(true)?,
        &deep(false)?,
    ])?;
    for word in list!["x", "y"].iter() {
        print_with(&[&word], " ", " ")?;
    }
    let word: i64 = 3;
    print(&[&word])
}
