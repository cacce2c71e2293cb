//! Closures see variables, not values; defaults are bound when the function is defined, once.

use portalis_runtime::*;

/// The module's variables.
struct State {
    name: Slot<Str>,
    default_speak_suffix: Slot<Value>,
    default_gather_into: Slot<Value>,
    default_options_table: Slot<Dict<Str, i64>>,
}

static STATE: Global<State> = Global::new(State {
    name: Slot::new(),
    default_speak_suffix: Slot::new(),
    default_gather_into: Slot::new(),
    default_options_table: Slot::new(),
});

static LISTCOMP_LAMBDA_PARAMS: Params = Params::new("<listcomp>.<locals>.<lambda>", &[]);

static LISTCOMP_LAMBDA_2_PARAMS: Params = Params::new("<listcomp>.<locals>.<lambda>", &["i"]);

static SPEAK_PARAMS: Params = Params::new("speak", &["extra", "suffix"]);

static COUNTER_STEP_PARAMS: Params = Params::new("counter.<locals>.step", &["by"]);

static COUNTER_READ_PARAMS: Params = Params::new("counter.<locals>.read", &[]);

static GATHER_PARAMS: Params = Params::new("gather", &["item", "into"]);

fn listcomp_lambda(i: &Shared<i64>) -> Res<i64> {
    i.get_free("i")
}

fn listcomp_lambda_2(i: &Value) -> Value {
    i.clone()
}

fn speak(extra: &Value, suffix: &Value) -> Res<Str> {
    Ok(Str::from(format!(
        "{} {} {}",
        STATE.name.get("name")?,
        ops::format(suffix, "")?,
        ops::format(extra, "")?
    )))
}

fn counter(start: &Value) -> Res<(Value, Value)> {
    let start = Shared::new(start.clone());
    let step = {
        let start = start.clone();
        Function::new(
            &COUNTER_STEP_PARAMS,
            vec![Some(Value::from(1i64))],
            move |args| counter_step(&start, &args[0]),
        )
    };

    let read = {
        let start = start.clone();
        Function::new(&COUNTER_READ_PARAMS, Vec::new(), move |_| {
            counter_read(&start)
        })
    };

    start.set(ops::iadd(&start.get_local("start")?, &Value::from(100i64))?);
    Ok((step.clone(), read.clone()))
}

fn counter_step(start: &Shared<Value>, by: &Value) -> Res<Value> {
    start.set(ops::iadd(&start.get_free("start")?, by)?);
    start.get_free("start")
}

fn counter_read(start: &Shared<Value>) -> Res<Value> {
    start.get_free("start")
}

fn gather(item_2: &Value, into: &Value) -> Res<Value> {
    call_method(into, "append", &[item_2.clone()])?;
    Ok(into.clone())
}

fn options(key: &Str, table: &Dict<Str, i64>) -> Res<Dict<Str, i64>> {
    let key_2 = Str::lit("n");
    table.set_item(key_2.clone(), table.get_item(&key_2)? + 1)?;
    let value = table.get_item(&Str::lit("n"))?;
    table.set_item(key.clone(), value)?;
    Ok(builtins::dict_copy(table))
}

/// The module's body.
pub fn run() -> Res<()> {
    let late = {
        let items = List::<Value>::new();
        let i = Shared::<i64>::unset();
        for item_2 in 0i64..3 {
            i.set(item_2);
            items.append({
                let i = i.clone();
                Function::new(&LISTCOMP_LAMBDA_PARAMS, Vec::new(), move |_| {
                    Ok(Value::from(listcomp_lambda(&i)?))
                })
            });
        }
        items
    };
    let early = list_of![
        Function::new(
            &LISTCOMP_LAMBDA_2_PARAMS,
            vec![Some(Value::from(i_2))],
            move |args| Ok(listcomp_lambda_2(&args[0]))
        ),
        for i_2 in 0i64..3
    ];
    print(&[
        &list_of![call(&f, &[])?, for f in late.iter()],
        &list_of![call(&f_2, &[])?, for f_2 in early.iter()],
        &call(&early.get(0)?, &[Value::from(9i64)])?,
    ])?;

    let functions = List::<Value>::new();
    for item_3 in Str::lit("ab").iter() {
        STATE.name.set(item_3);

        STATE
            .default_speak_suffix
            .set(Value::from(STATE.name.get("name")?));
        let speak_2 = Function::new(
            &SPEAK_PARAMS,
            vec![None, Some(STATE.default_speak_suffix.get("suffix")?)],
            move |args| Ok(Value::from(speak(&args[0], &args[1])?)),
        );

        functions.append(speak_2.clone());
    }
    STATE.name.set(Str::lit("changed"));
    print(&[&list_of![
        call(&f_3, &[Value::from(n)])?,
        for (n, f_3) in (0i64..).zip(functions.iter())
    ]])?;

    let value = counter(&Value::from(1i64))?;
    let step = value.0.clone();
    let read = value.1.clone();
    print(&[
        &call(&read, &[])?,
        &call(&step, &[])?,
        &call(&step, &[Value::from(5i64)])?,
        &call(&read, &[])?,
    ])?;

    STATE
        .default_gather_into
        .set(List::<Value>::new().to_value());

    print(&[
        &gather(&Value::from(1i64), &STATE.default_gather_into.get("into")?)?,
        &gather(&Value::from(2i64), &STATE.default_gather_into.get("into")?)?,
        &gather(&Value::from(3i64), &List::<Value>::new().to_value())?,
        &gather(&Value::from(4i64), &STATE.default_gather_into.get("into")?)?,
    ])?;
    call_method(
        &ops::get_item(
            &ops::get_attr(
                &Function::shared(Function::new(
                    &GATHER_PARAMS,
                    vec![None, Some(STATE.default_gather_into.get("into")?)],
                    move |args| gather(&args[0], &args[1]),
                )),
                "__defaults__",
            )?,
            &0i64.to_value(),
        )?,
        "clear",
        &[],
    )?;
    print(&[&gather(
        &Value::from(Str::lit("x")),
        &STATE.default_gather_into.get("into")?,
    )?])?;

    STATE
        .default_options_table
        .set(Dict::of(vec![(Str::lit("n"), 0i64)])?);

    print(&[
        &options(&Str::lit("a"), &STATE.default_options_table.get("table")?)?,
        &options(&Str::lit("b"), &STATE.default_options_table.get("table")?)?,
        &options(&Str::lit("a"), &STATE.default_options_table.get("table")?)?,
    ])?;
    Ok(())
}
