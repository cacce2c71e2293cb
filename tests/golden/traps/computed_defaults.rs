use portalis_runtime::*;

static OUTER_INNER_PARAMS: Params =
    Params::new("outer.<locals>.inner", &["value", "other"]).keyword_only(1);

static CALLING_INNER_PARAMS: Params = Params::new("calling.<locals>.inner", &["value"]);

static COLLECTING_INNER_PARAMS: Params =
    Params::new("collecting.<locals>.inner", &["value", "seen"]);

static OF_VARIABLES_INNER_PARAMS: Params = Params::new("of_variables.<locals>.inner", &["value"]);

static IN_CLASS_BODY_METHOD_PARAMS: Params =
    Params::new("in_class.<locals>.Body.method", &["self", "x"]);

static IN_CLASS_BODY_UNUSED_PARAMS: Params =
    Params::new("in_class.<locals>.Body.unused", &["self", "x"]);

static IN_CLASS_LAMBDA_PARAMS: Params = Params::new("in_class.<locals>.<lambda>", &["x"]);

fn note(x: i64) -> Res<i64> {
    print(&[&Str::lit("default"), &x])?;
    Ok(x)
}

fn note_2(x: &Str) -> Res<Str> {
    print(&[&Str::lit("default"), x])?;
    Ok(x.clone())
}

fn outer() -> Res<()> {
    let inner = Function::new(
        &OUTER_INNER_PARAMS,
        vec![Some(Value::from(note(1)?)), Some(Value::from(note(2)?))],
        move |args| Ok(outer_inner(&args[0], &args[1])),
    );

    print(&[&Str::lit("outer runs")])
}

fn outer_inner(value: &Value, other: &Value) -> Value {
    value.clone()
}

fn calling() -> Res<(Value, Value, Value)> {
    let inner = Function::new(
        &CALLING_INNER_PARAMS,
        vec![Some(Value::from(note(3)?))],
        move |args| Ok(calling_inner(&args[0])),
    );

    print(&[&Str::lit("calling runs")])?;
    Ok((
        call(&inner, &[])?,
        call(&inner, &[])?,
        call(&inner, &[Value::from(4i64)])?,
    ))
}

fn calling_inner(value: &Value) -> Value {
    value.clone()
}

fn collecting() -> Res<Value> {
    let inner = Function::new(
        &COLLECTING_INNER_PARAMS,
        vec![None, Some(List::<Value>::new().to_value())],
        move |args| collecting_inner(&args[0], &args[1]),
    );

    call(&inner, &[Value::from(1i64)])?;
    call(&inner, &[Value::from(2i64)])
}

fn collecting_inner(value: &Value, seen: &Value) -> Res<Value> {
    call_method(seen, "append", &[value.clone()])?;
    Ok(seen.clone())
}

fn of_variables() -> Res<(Value, i64)> {
    let size: i64 = 2;

    let inner = Function::new(
        &OF_VARIABLES_INNER_PARAMS,
        vec![Some(Value::from(size))],
        move |args| Ok(of_variables_inner(&args[0])),
    );

    let size: i64 = 3;
    Ok((call(&inner, &[])?, size))
}

fn of_variables_inner(value: &Value) -> Value {
    value.clone()
}

fn in_class() -> Res<(Value, Value)> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("in_class.<locals>.Body");
        namespace.set(
            "method",
            Function::new(
                &IN_CLASS_BODY_METHOD_PARAMS,
                vec![None, Some(Value::from(note_2(&Str::lit("method"))?))],
                move |args| Ok(in_class_Body_method(&args[0], &args[1])),
            ),
        );

        namespace.set(
            "unused",
            Function::new(
                &IN_CLASS_BODY_UNUSED_PARAMS,
                vec![None, Some(Value::from(note_2(&Str::lit("unused"))?))],
                move |args| Ok(in_class_Body_unused(&args[0], &args[1])),
            ),
        );
        namespace.finish("Body", &bases)?
    };
    let Body = class;

    let shown = Function::new(
        &IN_CLASS_LAMBDA_PARAMS,
        vec![Some(Value::from(note_2(&Str::lit("lambda"))?))],
        move |args| Ok(in_class_lambda(&args[0])),
    );
    print(&[&Str::lit("in_class runs")])?;
    Ok((
        call_method(&call(&Body, &[])?, "method", &[])?,
        call(&shown, &[])?,
    ))
}

fn in_class_Body_method(self_: &Value, x: &Value) -> Value {
    x.clone()
}

fn in_class_Body_unused(self_: &Value, x: &Value) -> Value {
    x.clone()
}

fn in_class_lambda(x: &Value) -> Value {
    x.clone()
}

fn genexpr(iterable: &Value) -> Generator<Value> {
    let iterable = iterable.clone();
    Generator::new("<genexpr>", move |co: Co<Value>| async move {
        for item_3 in ops::iter(&iterable)? {
            let item_2 = item_3?;
            co.give(item_2.clone()).await?;
        }
        Ok(Value::NONE)
    })
}

fn lazily(source: &Option<List<Value>>) -> Res<()> {
    let made = lazily_genexpr(&ops::iter(&source.to_value())?.boxed("iterator").to_value());
    print(&[&Str::lit("made"), &made.type_name()])?;
    Ok(())
}

fn lazily_genexpr(iterable: &Value) -> Generator<Value> {
    let iterable = iterable.clone();
    Generator::new(
        "lazily.<locals>.<genexpr>",
        move |co: Co<Value>| async move {
            for item_3 in ops::iter(&iterable)? {
                let item_2 = item_3?;
                co.give(item_2.clone()).await?;
            }
            Ok(Value::NONE)
        },
    )
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut error: Value = Value::NONE;

    outer()?;
    print(&[&calling()?])?;
    print(&[&collecting()?, &collecting()?])?;
    print(&[&of_variables()?])?;
    print(&[&in_class()?])?;
    let caught: Res<()> = 'attempt: {
        let _ = genexpr(
            &attempt!('attempt, ops::iter(&Value::from(5i64)))
                .boxed("iterator")
                .to_value(),
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("TypeError"))? {
        error = error_2.value();
        print(&[&error])?;
    }

    for item_2 in ops::iter(&(values![1], ()).to_value())? {
        let source: Option<List<Value>> = Option::<List<Value>>::from_value(&item_2?)?;

        let caught_2: Res<()> = 'attempt3: {
            attempt!('attempt3, lazily(&source));
            Ok(())
        };
        if let Some(error_3) = except(caught_2, &builtin("TypeError"))? {
            error = error_3.value();
            print(&[&error])?;
        }
    }
    Ok(())
}
