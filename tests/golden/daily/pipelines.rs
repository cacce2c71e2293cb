//! Generators as pipelines, closures as decorators, comprehension nesting.

use portalis_runtime::*;

/// The module's variables.
struct State {
    default_area_height: Slot<Value>,
    default_area_scale: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    default_area_height: Slot::new(),
    default_area_scale: Slot::new(),
});

static TIMED_DECORATOR_PARAMS: Params = Params::new("timed.<locals>.decorator", &["function"]);

static TIMED_DECORATOR_WRAPPER_PARAMS: Params = Params::new(
    "timed.<locals>.decorator.<locals>.wrapper",
    &["args", "kwargs"],
)
.star()
.star_star();

static AREA_PARAMS: Params = Params::new("area", &["width", "height", "scale"]).keyword_only(1);

static LAMBDA_LAMBDA_PARAMS: Params = Params::new("<lambda>.<locals>.<lambda>", &["f", "g"]);

static LAMBDA_LAMBDA_LAMBDA_PARAMS: Params =
    Params::new("<lambda>.<locals>.<lambda>.<locals>.<lambda>", &["x"]);

static LAMBDA_2_PARAMS: Params = Params::new("<lambda>", &["x"]);

static LAMBDA_3_PARAMS: Params = Params::new("<lambda>", &["x"]);

fn numbers(limit: i64) -> Generator<i64> {
    Generator::new("numbers", move |co: Co<i64>| async move {
        let mut n: i64 = 0;
        while n < limit {
            co.give(n).await?;
            n += 1;
        }
        Ok(Value::NONE)
    })
}

fn evens(source: &Generator<i64>) -> Generator<i64> {
    let source = source.clone();
    Generator::new("evens", move |co: Co<i64>| async move {
        for item_2 in source.to_iter() {
            let n = item_2?;
            if n.rem_euclid(2) == 0 {
                co.give(n).await?;
            }
        }
        Ok(Value::NONE)
    })
}

fn chunks(items: &Generator<i64>, size: i64) -> Generator<List<i64>> {
    let items = items.clone();
    Generator::new("chunks", move |co: Co<List<i64>>| async move {
        let mut chunk = List::<i64>::new();
        for item_3 in items.to_iter() {
            let item_2 = item_3?;
            chunk.append(item_2);
            if chunk.len() == size {
                co.give(chunk.clone()).await?;
                chunk = List::<i64>::new();
            }
        }
        if !chunk.is_empty() {
            co.give(chunk.clone()).await?;
        }
        Ok(Value::NONE)
    })
}

fn timed(label: &Str) -> Value {
    let decorator = {
        let label = label.clone();
        Function::new(&TIMED_DECORATOR_PARAMS, Vec::new(), move |args| {
            timed_decorator(&label, &args[0])
        })
    };

    decorator
}

fn timed_decorator(label: &Str, function: &Value) -> Res<Value> {
    let wrapper = Shared::<Value>::unset();
    let decorator = modules::functools::wraps(function);
    wrapper.set(call(
        &decorator,
        &[{
            let label = label.clone();
            let function = function.clone();
            let wrapper = wrapper.clone();
            Function::new(&TIMED_DECORATOR_WRAPPER_PARAMS, Vec::new(), move |args| {
                Ok(timed_decorator_wrapper(
                    &label,
                    &function,
                    &wrapper,
                    &Tuple::<Value>::from_value(&args[0])?,
                    &Dict::<Value, Value>::from_value(&args[1])?,
                )?
                .to_value())
            })
        }],
    )?);

    let value = 0i64;
    ops::set_attr(&wrapper.get_local("wrapper")?, "calls", Value::from(value))?;
    wrapper.get_local("wrapper")
}

fn timed_decorator_wrapper(
    label: &Str,
    function: &Value,
    wrapper: &Shared<Value>,
    args_2: &Tuple<Value>,
    kwargs: &Dict<Value, Value>,
) -> Res<(Str, Value)> {
    let object = wrapper.get_free("wrapper")?;
    let old = ops::get_attr(&object, "calls")?;
    ops::set_attr(&object, "calls", ops::iadd(&old, &Value::from(1i64))?)?;
    Ok((label.clone(), {
        let mut args_3 = ArgList::new(function);
        args_3.extend(&args_2.to_value())?;
        args_3.keywords(&kwargs.to_value())?;
        args_3.call()?
    }))
}

/// The area.
fn area(width: &Value, height: &Value, scale: &Value) -> Res<Value> {
    ops::mul(&ops::mul(width, height)?, scale)
}

fn flatten(items: &Value) -> Generator<Value> {
    let items = items.clone();
    Generator::new("flatten", move |co: Co<Value>| async move {
        for item_3 in ops::iter(&items)? {
            let item_2 = item_3?;
            if is_instance(&item_2, &builtin("list"))? {
                co.delegate(flatten(&item_2)).await?;
            } else {
                co.give(item_2.clone()).await?;
            }
        }
        Ok(Value::NONE)
    })
}

fn primes() -> Generator<i64> {
    Generator::new("primes", move |co: Co<i64>| async move {
        let found = List::<i64>::new();
        let mut n: i64 = 2;
        loop {
            if builtins::all(primes_genexpr(n, &found).to_iter())? {
                found.append(n);
                co.give(n).await?;
            }
            n += 1;
        }
    })
}

fn primes_genexpr(n: i64, iterable: &List<i64>) -> Generator<i64> {
    let iterable = iterable.clone();
    Generator::new("primes.<locals>.<genexpr>", move |co: Co<i64>| async move {
        for p in iterable.iter() {
            co.give(int::modulo(n, p)?).await?;
        }
        Ok(Value::NONE)
    })
}

fn genexpr(iterable: &Generator<i64>) -> Generator<Int> {
    let iterable = iterable.clone();
    Generator::new("<genexpr>", move |co: Co<Int>| async move {
        for item_2 in iterable.to_iter() {
            let n = item_2?;
            co.give(Int::new(n) * n).await?;
        }
        Ok(Value::NONE)
    })
}

fn lambda(fs: &Tuple<Value>) -> Res<Value> {
    modules::functools::reduce(
        &Function::new(&LAMBDA_LAMBDA_PARAMS, Vec::new(), move |args| {
            Ok(lambda_lambda(&args[0], &args[1]))
        }),
        &fs.to_value(),
    )
}

fn lambda_lambda(f: &Value, g: &Value) -> Value {
    {
        let f = f.clone();
        let g = g.clone();
        Function::new(&LAMBDA_LAMBDA_LAMBDA_PARAMS, Vec::new(), move |args| {
            lambda_lambda_lambda(&f, &g, &args[0])
        })
    }
}

fn lambda_lambda_lambda(f: &Value, g: &Value, x: &Value) -> Res<Value> {
    call(g, &[call(f, &[x.clone()])?])
}

fn lambda_2(x: &Value) -> Res<Value> {
    ops::add(x, &Value::from(1i64))
}

fn lambda_3(x: &Value) -> Res<Value> {
    ops::mul(x, &Value::from(2i64))
}

fn lambda_4(p: (i64, i64)) -> i64 {
    p.0 + p.1
}

/// The module's body.
pub fn run() -> Res<()> {
    let decorator = timed(&Str::lit("t"));
    let area_2 = call(
        &decorator,
        &[Function::documented(
            &AREA_PARAMS,
            vec![None, Some(Value::from(2i64)), Some(Value::from(1i64))],
            Value::from("The area."),
            move |args| area(&args[0], &args[1], &args[2]),
        )],
    )?;

    print(&[
        &builtins::list_from(chunks(&evens(&numbers(15)), 3).to_iter())?,
        &builtins::sum_int(genexpr(&evens(&numbers(10))).to_iter())?,
    ])?;
    print(&[
        &call(&area_2, &[Value::from(3i64)])?,
        &call(&area_2, &[Value::from(3i64), Value::from(4i64)])?,
        &call_kw(
            &area_2,
            &[Value::from(3i64)],
            &[
                (Str::lit("height"), Value::from(5i64)),
                (Str::lit("scale"), Value::from(10i64)),
            ],
        )?,
        &ops::get_attr(&area_2, "calls")?,
        &ops::get_attr(&area_2, "__name__")?,
        &ops::get_attr(&area_2, "__doc__")?,
    ])?;
    print(&[
        &builtins::list_from(
            flatten(
                &values![
                    1,
                    values![
                        2,
                        values![3, values![4].to_value()].to_value(),
                        List::<Value>::new().to_value()
                    ]
                    .to_value(),
                    5
                ]
                .to_value(),
            )
            .to_iter(),
        )?,
        &list_of![
            p,
            for item_2 in iter::zip2(primes().to_iter(), iter::ok(0i64..8), false)?,
            let tuple = item_2?,
            let p = tuple.0,
            let __ = tuple.1
        ],
    ])?;
    print(&[
        &list_of![list_of![i * j, for j in 1i64..4], for i in 1i64..4],
        &list_of![(x, y), for x in 0i64..3, for y in 0i64..x, if x != y],
        &dict_of![k, list_of![v, for v in 0i64..k], for k in 0i64..3],
    ])?;
    print(&[
        &call(
            &lambda(&tuple![
                Function::new(&LAMBDA_2_PARAMS, Vec::new(), move |args| lambda_2(&args[0])),
                Function::new(&LAMBDA_3_PARAMS, Vec::new(), move |args| lambda_3(&args[0])),
                builtin("str")
            ])?,
            &[Value::from(5i64)],
        )?,
        &builtins::list_from(
            builtins::map(
                move |item: &(i64, i64)| Ok(lambda_4(*item)),
                iter::ok(list![(1i64, 2i64), (3i64, 4i64)].iter()),
            )?
            .boxed("map"),
        )?,
    ])?;
    let matrix = list![list![1i64, 2, 3], list![4i64, 5, 6]];
    print(&[
        &list_of![
            builtins::list_from(iter::ok(row.iter()))?,
            for item_3 in builtins::zip_rows(iter::ok(matrix.iter()), |row| iter::ok(row.iter())
                .boxed("iterator"))?,
            let row = item_3?
        ],
        &list_of![
            x_2,
            for row_2 in matrix.iter(),
            for x_2 in row_2.iter(),
            if x_2.rem_euclid(2) != 0
        ],
        &builtins::sum_int(
            builtins::map(
                {
                    let key = builtin("sum");
                    move |item: &List<i64>| Ok(Int::from_value(&call(&key, &[item.to_value()])?)?)
                },
                iter::ok(matrix.iter()),
            )?
            .boxed("map"),
        )?,
    ])?;
    Ok(())
}
