//! Chained comparisons of objects, in conditions, in loops and with operators of every kind; each operand once.

use portalis_runtime::*;

/// The module's variables.
struct State {
    trace: Slot<List<Str>>,
    default_get_answer: Slot<List<Value>>,
    class_Point: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    trace: Slot::new(),
    default_get_answer: Slot::new(),
    class_Point: Slot::new(),
});

pub struct Point {
    pub name: Field<Str>,
    pub answer: Field<Value>,
}

python_struct!(Point, [name, answer], [STATE.class_Point]);

fn Point_new(name: &Str, answer: &Value) -> Obj<Point> {
    let this = Obj::<Point>::new(0);
    Point_init(&this, name, answer);
    this
}

static POINT_LT_PARAMS: Params = Params::new("Point.__lt__", &["self", "other"]);

static POINT_EQ_PARAMS: Params = Params::new("Point.__eq__", &["self", "other"]);

static LAMBDA_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_2_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_3_PARAMS: Params = Params::new("<lambda>", &[]);

fn Point_init(this: &Obj<Point>, name: &Str, answer: &Value) {
    let value = name.clone();
    let value_2 = answer.clone();
    this.name.set(value);
    this.answer.set(value_2);
}

fn Point_lt(this: &Obj<Point>, other: &Value) -> Res<Value> {
    STATE.trace.get("trace")?.append(Str::from(format!(
        "{}<{}",
        this.name.get(),
        ops::format(&ops::get_attr(other, "name")?, "")?
    )));
    Ok(this.answer.get())
}

fn Point_eq(this: &Obj<Point>, other: &Value) -> Res<Value> {
    STATE.trace.get("trace")?.append(Str::from(format!(
        "{}=={}",
        this.name.get(),
        ops::format(
            &call(
                &builtin("getattr"),
                &[other.clone(), Value::from(Str::lit("name")), other.clone()]
            )?,
            ""
        )?
    )));
    Ok(this.answer.get())
}

fn get(name: &Str, answer: &List<Value>) -> Res<Obj<Point>> {
    STATE.trace.get("trace")?.append(name.clone());
    Ok(Point_new(name, &answer.to_value()))
}

fn get_2(name: &Str, answer: bool) -> Res<Obj<Point>> {
    STATE.trace.get("trace")?.append(name.clone());
    Ok(Point_new(name, &Value::from(answer)))
}

fn get_3(name: &Str, answer: &Str) -> Res<Obj<Point>> {
    STATE.trace.get("trace")?.append(name.clone());
    Ok(Point_new(name, &answer.to_value()))
}

fn get_4(name: &Str, answer: i64) -> Res<Obj<Point>> {
    STATE.trace.get("trace")?.append(name.clone());
    Ok(Point_new(name, &Value::from(answer)))
}

fn get_5(name: &Str, answer: &Dict<Value, Value>) -> Res<Obj<Point>> {
    STATE.trace.get("trace")?.append(name.clone());
    Ok(Point_new(name, &answer.to_value()))
}

fn show(value: &Value) -> Res<()> {
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(value.clone());
        args_2.extend_items(iter::ok(STATE.trace.get("trace")?.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    STATE.trace.get("trace")?.clear();
    Ok(())
}

fn show_2(value: &Str) -> Res<()> {
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(value.to_value());
        args_2.extend_items(iter::ok(STATE.trace.get("trace")?.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    STATE.trace.get("trace")?.clear();
    Ok(())
}

fn show_3(value: (bool, bool, bool)) -> Res<()> {
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(value.to_value());
        args_2.extend_items(iter::ok(STATE.trace.get("trace")?.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    STATE.trace.get("trace")?.clear();
    Ok(())
}

fn show_4(value: bool) -> Res<()> {
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(Value::from(value));
        args_2.extend_items(iter::ok(STATE.trace.get("trace")?.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    STATE.trace.get("trace")?.clear();
    Ok(())
}

fn show_5(value: i64) -> Res<()> {
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(Value::from(value));
        args_2.extend_items(iter::ok(STATE.trace.get("trace")?.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    STATE.trace.get("trace")?.clear();
    Ok(())
}

fn show_6(value: &List<i64>) -> Res<()> {
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(value.to_value());
        args_2.extend_items(iter::ok(STATE.trace.get("trace")?.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    STATE.trace.get("trace")?.clear();
    Ok(())
}

fn number(n: i64) -> Res<i64> {
    STATE.trace.get("trace")?.append(n.py_str()?);
    Ok(n)
}

fn between(low: i64, high: i64) -> Res<bool> {
    Ok({
        let left = number(low)?;
        {
            let right = number(5)?;
            left < right && right < number(high)?
        }
    })
}

fn lambda() -> Res<bool> {
    Ok({
        let left = number(1)?;
        {
            let right = number(2)?;
            left < right && ops::is_lt(&right.to_value(), &Str::lit("x").to_value())?
        }
    })
}

fn lambda_2() -> Res<bool> {
    Ok({
        let left = number(2)?;
        {
            let right = number(1)?;
            left < right && ops::is_lt(&right.to_value(), &Str::lit("x").to_value())?
        }
    })
}

fn lambda_3() -> Res<bool> {
    Ok({
        let left = number(0)?;
        {
            let right = int::true_div(1, number(0)?)?;
            Int::new(left) < right && right < Int::new(number(5)?)
        }
    })
}

/// The module's body.
pub fn run() -> Res<()> {
    STATE.trace.set(List::<Str>::new());

    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Point");

        namespace.set(
            "__lt__",
            Function::new(&POINT_LT_PARAMS, Vec::new(), move |args| {
                Point_lt(&Obj::<Point>::from_value(&args[0])?, &args[1])
            }),
        );

        namespace.set(
            "__eq__",
            Function::new(&POINT_EQ_PARAMS, Vec::new(), move |args| {
                Point_eq(&Obj::<Point>::from_value(&args[0])?, &args[1])
            }),
        );

        namespace.set("__hash__", Value::NONE);
        namespace.finish("Point", &bases)?
    };
    STATE.class_Point.set(class.clone());

    show(&{
        let left = get(&Str::lit("a"), &List::<Value>::new())?;
        let right = get_2(&Str::lit("b"), true)?;
        let test = ops::lt(&left.to_value(), &right.to_value())?;
        if test.truth()? {
            ops::lt(&right.to_value(), &get_2(&Str::lit("c"), true)?.to_value())?
        } else {
            test
        }
    })?;
    show(&{
        let left_2 = get_3(&Str::lit("a"), &Str::lit("yes"))?;
        let right_2 = get_3(&Str::lit("b"), &Str::lit("no"))?;
        let test_2 = ops::lt(&left_2.to_value(), &right_2.to_value())?;
        if test_2.truth()? {
            ops::lt(
                &right_2.to_value(),
                &get_2(&Str::lit("c"), true)?.to_value(),
            )?
        } else {
            test_2
        }
    })?;
    show(&{
        let left_3 = get_4(&Str::lit("a"), 1)?;
        let right_3 = get_4(&Str::lit("b"), 0)?;
        let test_3 = ops::lt(&left_3.to_value(), &right_3.to_value())?;
        if test_3.truth()? {
            {
                let right_4 = get_2(&Str::lit("c"), true)?;
                let test_4 = ops::eq(&right_3.to_value(), &right_4.to_value())?;
                if test_4.truth()? {
                    ops::lt(
                        &right_4.to_value(),
                        &get_2(&Str::lit("d"), true)?.to_value(),
                    )?
                } else {
                    test_4
                }
            }
        } else {
            test_3
        }
    })?;
    show_2(&if {
        let left_4 = get(&Str::lit("a"), &values![0])?;
        {
            let right_5 = get_5(&Str::lit("b"), &Dict::<Value, Value>::new())?;
            ops::is_lt(&left_4.to_value(), &right_5.to_value())?
                && ops::is_lt(
                    &right_5.to_value(),
                    &get_2(&Str::lit("c"), true)?.to_value(),
                )?
        }
    } {
        Str::lit("true")
    } else {
        Str::lit("false")
    })?;

    show_3((between(1, 9)?, between(6, 9)?, between(1, 2)?))?;
    show_4({
        let left_5 = number(1)?;
        {
            let right_6 = number(2)?;
            left_5 < right_6 && {
                let right_7 = number(0)?;
                right_6 > right_7 && {
                    let right_8 = number(3)?;
                    right_7 != right_8 && {
                        let right_9 = number(3)?;
                        right_8 <= right_9 && !false
                    }
                }
            }
        }
    })?;
    show_4({
        let left_6 = number(3)?;
        {
            let right_10 = (number(1)?, number(3)?);
            ops::contains(&right_10.to_value(), &left_6.to_value())?
                && values![(1, 3), true].contains(&right_10.to_value())?
        }
    })?;
    let mut count: i64 = 0;
    while {
        let left_7 = 0i64;
        {
            let right_11 = number(count)?;
            left_7 <= right_11 && right_11 < 3
        }
    } {
        count += 1;
    }
    show_5(count)?;
    show_6(&list_of![
        n,
        for n in 0i64..6,
        if {
            let left_8 = 1i64;
            {
                let right_12 = number(n)?;
                left_8 < right_12 && right_12 <= number(4)?
            }
        }
    ])?;
    if !{
        let left_9 = number(1)?;
        {
            let right_13 = number(2)?;
            left_9 < right_13 && right_13 < number(3)?
        }
    } {
        return Err(assertion_error(Some(Value::from(Str::lit("never")))));
    }
    show_4(!{
        let left_10 = number(1)?;
        {
            let right_14 = number(2)?;
            left_10 < right_14 && right_14 < number(2)?
        }
    })?;
    for action in tuple![
        Function::new(&LAMBDA_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda()?
        ))),
        Function::new(&LAMBDA_2_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_2()?
        ))),
        Function::new(&LAMBDA_3_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_3()?
        )))
    ]
    .iter()
    {
        let caught: Res<()> = 'attempt3: {
            attempt!('attempt3, show(&attempt!('attempt3, call(&action, &[]))));
            Ok(())
        };
        if let Some(error_2) = except(
            caught,
            &(builtin("TypeError"), builtin("ZeroDivisionError")).to_value(),
        )? {
            let error = error_2.value();
            show(&error)?;
        }
    }
    show_4({
        let left_11 = 1i64;
        {
            let right_15 = 2.5;
            Int::new(left_11) < right_15 && {
                let right_16 = Int::new(10).pow_nonneg(&Int::new(30));
                right_15 < right_16 && {
                    let right_17 = number(4)?;
                    right_16 > right_17 && Int::new(right_17) == 4.0
                }
            }
        }
    })?;
    Ok(())
}
