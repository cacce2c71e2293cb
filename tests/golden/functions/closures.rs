use portalis_runtime::*;

/// The module's variables.
struct State {
    total: Slot<i64>,
    fibonacci: Slot<Value>,
    default_counter_start: Slot<i64>,
}

static STATE: Global<State> = Global::new(State {
    total: Slot::new(),
    fibonacci: Slot::new(),
    default_counter_start: Slot::new(),
});

static COUNTER_INCREMENT_PARAMS: Params = Params::new("counter.<locals>.increment", &["by"]);

static COUNTER_VALUE_PARAMS: Params = Params::new("counter.<locals>.value", &[]);

static LISTCOMP_LAMBDA_PARAMS: Params = Params::new("<listcomp>.<locals>.<lambda>", &[]);

static LISTCOMP_LAMBDA_2_PARAMS: Params = Params::new("<listcomp>.<locals>.<lambda>", &["number"]);

static MEMOIZE_PARAMS: Params = Params::new("memoize", &["function"]);

static MEMOIZE_WRAPPER_PARAMS: Params = Params::new("memoize.<locals>.wrapper", &["args"]).star();

static FIBONACCI_PARAMS: Params = Params::new("fibonacci", &["n"]);

static COMPOSE_RUN_PARAMS: Params = Params::new("compose.<locals>.run", &["value"]);

fn counter(start: i64) -> (Value, Value) {
    let count = Shared::<Value>::unset();
    count.set(Value::from(start));

    let increment = {
        let count = count.clone();
        Function::new(
            &COUNTER_INCREMENT_PARAMS,
            vec![Some(Value::from(1i64))],
            move |args| counter_increment(&count, &args[0]),
        )
    };

    let value = {
        let count = count.clone();
        Function::new(&COUNTER_VALUE_PARAMS, Vec::new(), move |_| {
            counter_value(&count)
        })
    };

    (increment.clone(), value.clone())
}

fn counter_increment(count: &Shared<Value>, by: &Value) -> Res<Value> {
    count.set(ops::iadd(&count.get_free("count")?, by)?);
    count.get_free("count")
}

fn counter_value(count: &Shared<Value>) -> Res<Value> {
    count.get_free("count")
}

fn listcomp_lambda(number: &Shared<i64>) -> Res<i64> {
    number.get_free("number")
}

fn listcomp_lambda_2(number: &Value) -> Value {
    number.clone()
}

fn add(amount: i64) -> Res<()> {
    STATE.total.set(STATE.total.get("total")? + amount);
    Ok(())
}

fn memoize(function: &Value) -> Value {
    let cache = Dict::<Tuple<Value>, Value>::new();

    let wrapper = {
        let function = function.clone();
        let cache = cache.clone();
        Function::new(&MEMOIZE_WRAPPER_PARAMS, Vec::new(), move |args| {
            memoize_wrapper(&function, &cache, &Tuple::<Value>::from_value(&args[0])?)
        })
    };

    wrapper
}

fn memoize_wrapper(
    function: &Value,
    cache: &Dict<Tuple<Value>, Value>,
    args_2: &Tuple<Value>,
) -> Res<Value> {
    if !cache.contains(args_2)? {
        let value = {
            let mut args_3 = ArgList::new(function);
            args_3.extend(&args_2.to_value())?;
            args_3.call()?
        };
        cache.set_item(args_2.clone(), value)?;
    }
    cache.get_item(args_2)
}

fn fibonacci(n: &Value) -> Res<Value> {
    Ok(if ops::is_lt(n, &2i64.to_value())? {
        n.clone()
    } else {
        ops::add(
            &call(
                &STATE.fibonacci.get("fibonacci")?,
                &[ops::sub(n, &Value::from(1i64))?],
            )?,
            &call(
                &STATE.fibonacci.get("fibonacci")?,
                &[ops::sub(n, &Value::from(2i64))?],
            )?,
        )?
    })
}

fn compose(steps: &Tuple<Value>) -> Value {
    let run_2 = {
        let steps = steps.clone();
        Function::new(&COMPOSE_RUN_PARAMS, Vec::new(), move |args| {
            compose_run(&steps, &args[0])
        })
    };

    run_2
}

fn compose_run(steps: &Tuple<Value>, value: &Value) -> Res<Value> {
    let mut value = value.clone();
    for step in steps.iter() {
        value = call(&step, &[value.clone()])?;
    }
    Ok(value)
}

/// The module's body.
pub fn run() -> Res<()> {
    let value_2 = counter(10);
    let increment = value_2.0.clone();
    let value = value_2.1.clone();
    call(&increment, &[])?;
    call(&increment, &[Value::from(5i64)])?;
    print(&[&call(&value, &[])?, &call(&counter(0).1, &[])?])?;

    let functions = {
        let items = List::<Value>::new();
        let number = Shared::<i64>::unset();
        for item_2 in 0i64..3 {
            number.set(item_2);
            items.append({
                let number = number.clone();
                Function::new(&LISTCOMP_LAMBDA_PARAMS, Vec::new(), move |_| {
                    Ok(Value::from(listcomp_lambda(&number)?))
                })
            });
        }
        items
    };
    print(&[&list_of![
        call(&function, &[])?,
        for function in functions.iter()
    ]])?;
    let bound_2 = list_of![
        Function::new(
            &LISTCOMP_LAMBDA_2_PARAMS,
            vec![Some(Value::from(number_2))],
            move |args| Ok(listcomp_lambda_2(&args[0]))
        ),
        for number_2 in 0i64..3
    ];
    print(&[&list_of![
        call(&function_2, &[])?,
        for function_2 in bound_2.iter()
    ]])?;

    STATE.total.set(0);

    add(3)?;
    add(4)?;
    print(&[&STATE.total.get("total")?])?;

    let decorator = Function::shared(Function::new(&MEMOIZE_PARAMS, Vec::new(), move |args| {
        Ok(memoize(&args[0]))
    }));
    STATE.fibonacci.set(call(
        &decorator,
        &[Function::new(&FIBONACCI_PARAMS, Vec::new(), move |args| {
            fibonacci(&args[0])
        })],
    )?);

    print(&[&call(
        &STATE.fibonacci.get("fibonacci")?,
        &[Value::from(80i64)],
    )?])?;

    print(&[&call(
        &compose(&tuple![
            ops::get_attr(&builtin("str"), "strip")?,
            ops::get_attr(&builtin("str"), "upper")?,
            builtin("len")
        ]),
        &[Value::from(Str::lit("  abc "))],
    )?])?;
    Ok(())
}
