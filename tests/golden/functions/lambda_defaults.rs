//! Defaults of lambdas are computed once, when the lambda is made.

use portalis_runtime::*;

/// The module's variables.
struct State {
    count: Slot<i64>,
}

static STATE: Global<State> = Global::new(State { count: Slot::new() });

static LAMBDA_PARAMS: Params = Params::new("<lambda>", &["x"]);

static LAMBDA_2_PARAMS: Params = Params::new("<lambda>", &["x", "seen"]);

static LAMBDA_3_PARAMS: Params = Params::new("<lambda>", &["x"]);

static LAMBDA_4_PARAMS: Params = Params::new("<lambda>", &["x", "y"]);

static LOCAL_LAMBDA_PARAMS: Params = Params::new("local.<locals>.<lambda>", &["x", "by"]);

static LISTCOMP_LAMBDA_PARAMS: Params = Params::new("<listcomp>.<locals>.<lambda>", &["x", "i"]);

fn step() -> Res<i64> {
    STATE.count.set(STATE.count.get("count")? + 1);
    STATE.count.get("count")
}

fn lambda(x: &Value) -> Value {
    x.clone()
}

fn lambda_2(x: &Value, seen: &Value) -> Res<Value> {
    Ok((call_method(seen, "append", &[x.clone()])?, seen.clone()).1)
}

fn lambda_3(x: &Value) -> Value {
    x.clone()
}

fn lambda_4(x: &Value, y: &Value) -> (Value, Value) {
    (x.clone(), y.clone())
}

fn local(n: i64) -> Res<(Value, Value, i64)> {
    let scale = Function::new(
        &LOCAL_LAMBDA_PARAMS,
        vec![None, Some(Value::from(n * 2))],
        move |args| local_lambda(&args[0], &args[1]),
    );
    let n: i64 = 100;
    Ok((
        call(&scale, &[Value::from(3i64)])?,
        call(&scale, &[Value::from(3i64), Value::from(1i64)])?,
        n,
    ))
}

fn local_lambda(x: &Value, by: &Value) -> Res<Value> {
    ops::mul(x, by)
}

fn listcomp_lambda(x: &Value, i: &Value) -> Res<Value> {
    ops::add(x, i)
}

/// The module's body.
pub fn run() -> Res<()> {
    STATE.count.set(0);

    let f = Function::new(
        &LAMBDA_PARAMS,
        vec![Some(Value::from(step()?))],
        move |args| Ok(lambda(&args[0])),
    );
    print(&[
        &call(&f, &[])?,
        &call(&f, &[])?,
        &call(&f, &[Value::from(7i64)])?,
        &STATE.count.get("count")?,
    ])?;
    let g = Function::new(
        &LAMBDA_2_PARAMS,
        vec![None, Some(List::<Value>::new().to_value())],
        move |args| lambda_2(&args[0], &args[1]),
    );
    print(&[
        &call(&g, &[Value::from(1i64)])?,
        &call(&g, &[Value::from(2i64)])?,
        &call(&g, &[Value::from(3i64), List::<Value>::new().to_value()])?,
    ])?;
    let text = Str::lit("first");
    let h = Function::new(&LAMBDA_3_PARAMS, vec![Some(text.to_value())], move |args| {
        Ok(lambda_3(&args[0]))
    });
    let text = Str::lit("second");
    print(&[&call(&h, &[])?, &text])?;
    let f = Function::new(
        &LAMBDA_4_PARAMS,
        vec![None, Some(List::<Value>::new().to_value())],
        move |args| Ok(lambda_4(&args[0], &args[1]).to_value()),
    );
    call_method(
        &ops::get_item(&call(&f, &[Value::from(0i64)])?, &1i64.to_value())?,
        "append",
        &[Value::from(1i64)],
    )?;
    print(&[
        &call(&f, &[Value::from(1i64)])?,
        &call_kw(&f, &[], &[(Str::lit("x"), Value::from(2i64))])?,
        &call(&f, &[Value::from(3i64), Value::from(4i64)])?,
        &call_kw(
            &f,
            &[Value::from(4i64)],
            &[(Str::lit("y"), Value::from(5i64))],
        )?,
    ])?;

    print(&[&local(5)?])?;
    print(&[&list_of![
        call(&k, &[Value::from(10i64)])?,
        for k in list_of![
            Function::new(
                &LISTCOMP_LAMBDA_PARAMS,
                vec![None, Some(Value::from(i))],
                move |args| listcomp_lambda(&args[0], &args[1])
            ),
            for i in 0i64..3
        ]
        .iter()
    ]])?;
    Ok(())
}
