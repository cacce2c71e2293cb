//! Captured variables and parameters that are assigned again later, with every kind of value and at every level.

use portalis_runtime::*;

/// The module's variables.
struct State {
    default_parameters_b: Slot<i64>,
    class_Holder: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    default_parameters_b: Slot::new(),
    class_Holder: Slot::new(),
});

pub struct Holder {
    pub count: Field<Int>,
    pub bump: Late<Value>,
}

python_struct!(Holder, [count, bump], [STATE.class_Holder]);

fn Holder_new(step: Int) -> Res<Obj<Holder>> {
    let this = Obj::<Holder>::new(0);
    this.count.set(Int::new(0));
    Holder_init(&this, step)?;
    Ok(this)
}

static SHARED_READ_PARAMS: Params = Params::new("shared.<locals>.read", &["scale"]);

static LOOPS_LAMBDA_PARAMS: Params = Params::new("loops.<locals>.<lambda>", &[]);

static LOOPS_LAMBDA_2_PARAMS: Params = Params::new("loops.<locals>.<lambda>", &["i", "j"]);

static COMPREHENSIONS_LISTCOMP_LISTCOMP_LAMBDA_PARAMS: Params = Params::new(
    "comprehensions.<locals>.<listcomp>.<locals>.<listcomp>.<locals>.<lambda>",
    &[],
);

static COMPREHENSIONS_GENEXPR_LAMBDA_PARAMS: Params =
    Params::new("comprehensions.<locals>.<genexpr>.<locals>.<lambda>", &[]);

static COMPREHENSIONS_DICTCOMP_LAMBDA_PARAMS: Params =
    Params::new("comprehensions.<locals>.<dictcomp>.<locals>.<lambda>", &[]);

static DEEP_ONE_TWO_PARAMS: Params = Params::new("deep.<locals>.one.<locals>.two", &[]);

static DEEP_ONE_TWO_THREE_PARAMS: Params =
    Params::new("deep.<locals>.one.<locals>.two.<locals>.three", &[]);

static HANDLER_LAMBDA_PARAMS: Params = Params::new("handler.<locals>.<lambda>", &[]);

static HOLDER___INIT___BUMP_PARAMS: Params = Params::new("Holder.__init__.<locals>.bump", &[]);

fn totals(values: &List<Int>) -> Res<(List<Int>, Int, Int)> {
    let total = Shared::<Int>::unset();
    total.set(Int::new(0));

    let results = list_of![totals_add(&total, v.clone())?, for v in values.iter()];
    total.set(total.get_local("total")? + 1);
    Ok((
        results.clone(),
        total.get_local("total")?,
        totals_add(&total, Int::new(0))?,
    ))
}

fn totals_add(total: &Shared<Int>, n: Int) -> Res<Int> {
    total.set(total.get_free("total")? + &n * &n);
    total.get_free("total")
}

fn replaced(limit: &Value) -> Res<(Value, Value, Value)> {
    let limit = Shared::new(limit.clone());

    let before = replaced_show(&limit)?;
    limit.set(
        if is_instance(&limit.get_local("limit")?, &builtin("int"))? {
            ops::add(&limit.get_local("limit")?, &Value::from(1i64))?
        } else {
            Value::from(limit.get_local("limit")?.py_str()?)
        },
    );
    let middle = replaced_show(&limit)?;
    limit.set(list![limit.get_local("limit")?].to_value());
    Ok((before.clone(), middle.clone(), replaced_show(&limit)?))
}

fn replaced_show(limit: &Shared<Value>) -> Res<Value> {
    limit.get_free("limit")
}

fn shared() -> Res<(Value, i64)> {
    let value = Shared::<i64>::unset();
    value.set(0);

    let read = {
        let value = value.clone();
        Function::new(
            &SHARED_READ_PARAMS,
            vec![Some(Value::from(value.get_local("value")?))],
            move |args| Ok(shared_read(&value, &args[0])?.to_value()),
        )
    };

    for __ in 0i64..3 {
        shared_up(&value)?;
    }
    shared_down(&value)?;
    Ok((call(&read, &[])?, value.get_local("value")?))
}

fn shared_up(value: &Shared<i64>) -> Res<()> {
    value.set(value.get_free("value")? + 1);
    Ok(())
}

fn shared_down(value: &Shared<i64>) -> Res<()> {
    value.set(value.get_free("value")? - 2);
    Ok(())
}

fn shared_read(value: &Shared<i64>, scale: &Value) -> Res<(i64, Value)> {
    Ok((value.get_free("value")?, scale.clone()))
}

fn loops() -> Res<List<Value>> {
    let i = Shared::<Value>::unset();
    let j = Shared::<Str>::unset();
    let made = List::<Value>::new();
    for item_2 in 0i64..3 {
        i.set(Value::from(item_2));
        for item_3 in Str::lit("ab").iter() {
            j.set(item_3);
            made.append({
                let i = i.clone();
                let j = j.clone();
                Function::new(&LOOPS_LAMBDA_PARAMS, Vec::new(), move |_| {
                    Ok(loops_lambda(&i, &j)?.to_value())
                })
            });
            made.append(Function::new(
                &LOOPS_LAMBDA_2_PARAMS,
                vec![
                    Some(i.get_local("i")?),
                    Some(Value::from(j.get_local("j")?)),
                ],
                move |args| Ok(loops_lambda_2(&args[0], &args[1]).to_value()),
            ));
        }
    }
    i.set(Value::from(Str::lit("end")));
    Ok(list_of![call(&f, &[])?, for f in made.iter()])
}

fn loops_lambda(i: &Shared<Value>, j: &Shared<Str>) -> Res<(Value, Str)> {
    Ok((i.get_free("i")?, j.get_free("j")?))
}

fn loops_lambda_2(i: &Value, j: &Value) -> (Value, Value) {
    (i.clone(), j.clone())
}

fn comprehensions(n: i64) -> Res<(List<Value>, List<Value>, Value)> {
    let n = Shared::new(n);
    let rows = {
        let items = List::<List<Value>>::new();
        let i = Shared::<i64>::unset();
        for item_2 in 0i64..2 {
            i.set(item_2);
            items.append({
                let items_2 = List::<Value>::new();
                let j = Shared::<i64>::unset();
                for item_3 in 0i64..2 {
                    j.set(item_3);
                    items_2.append({
                        let n = n.clone();
                        let i = i.clone();
                        let j = j.clone();
                        Function::new(
                            &COMPREHENSIONS_LISTCOMP_LISTCOMP_LAMBDA_PARAMS,
                            Vec::new(),
                            move |_| {
                                Ok(comprehensions_listcomp_listcomp_lambda(&n, &i, &j)?.to_value())
                            },
                        )
                    });
                }
                items_2
            });
        }
        items
    };
    n.set(n.get_local("n")? + 5);
    Ok((
        list_of![call(&f, &[])?, for row in rows.iter(), for f in row.iter()],
        list_of![
            call(&f_2, &[])?,
            for item_4 in comprehensions_genexpr(&builtins::range_stop(&Int::new(2))).to_iter(),
            let f_2 = item_4?
        ],
        call(
            &{
                let dict = Dict::<i64, Value>::new();
                let k = Shared::<i64>::unset();
                for item_5 in 0i64..2 {
                    k.set(item_5);
                    dict.set_item(k.get_local("k")?, {
                        let k = k.clone();
                        Function::new(
                            &COMPREHENSIONS_DICTCOMP_LAMBDA_PARAMS,
                            Vec::new(),
                            move |_| Ok(Value::from(comprehensions_dictcomp_lambda(&k)?)),
                        )
                    })?;
                }
                dict
            }
            .get_item(&0i64)?,
            &[],
        )?,
    ))
}

fn comprehensions_listcomp_listcomp_lambda(
    n: &Shared<i64>,
    i: &Shared<i64>,
    j: &Shared<i64>,
) -> Res<(i64, i64, i64)> {
    Ok((i.get_free("i")?, j.get_free("j")?, n.get_free("n")?))
}

fn comprehensions_genexpr(iterable: &Range) -> Generator<Value> {
    let iterable = iterable.clone();
    Generator::new(
        "comprehensions.<locals>.<genexpr>",
        move |co: Co<Value>| async move {
            let k = Shared::<i64>::unset();
            for item_2 in iterable.iter() {
                k.set(item_2.to_index()?);
                co.give({
                    let k = k.clone();
                    Function::new(
                        &COMPREHENSIONS_GENEXPR_LAMBDA_PARAMS,
                        Vec::new(),
                        move |_| Ok(Value::from(comprehensions_genexpr_lambda(&k)?)),
                    )
                })
                .await?;
            }
            Ok(Value::NONE)
        },
    )
}

fn comprehensions_genexpr_lambda(k: &Shared<i64>) -> Res<i64> {
    k.get_free("k")
}

fn comprehensions_dictcomp_lambda(k: &Shared<i64>) -> Res<i64> {
    k.get_free("k")
}

fn deleted() -> Res<(i64, Str, i64)> {
    let x = Shared::<i64>::unset();
    let mut second: Option<Str> = None;
    x.set(1);

    let first = deleted_read(&x)?;
    x.del_local("x")?;
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, deleted_read(&x));
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("NameError"))? {
        let error = error_2.value();
        second = Some(error.py_str()?);
    }
    x.set(3);
    Ok((first, bound(&second, "second")?.clone(), deleted_read(&x)?))
}

fn deleted_read(x: &Shared<i64>) -> Res<i64> {
    x.get_free("x")
}

fn deep() -> Res<(Value, Value, Value)> {
    let a = Shared::<i64>::unset();
    a.set(1);

    let two = deep_one(&a)?;
    a.set(7);
    let three = call(&two, &[])?;
    a.set(100);
    Ok((
        call(&three, &[])?,
        call(&three, &[])?,
        call(&call(&two, &[])?, &[])?,
    ))
}

fn deep_one(a: &Shared<i64>) -> Res<Value> {
    let b = Shared::<i64>::unset();
    b.set(a.get_free("a")?);

    let two = {
        let a = a.clone();
        let b = b.clone();
        Function::new(&DEEP_ONE_TWO_PARAMS, Vec::new(), move |_| {
            deep_one_two(&a, &b)
        })
    };

    Ok(two)
}

fn deep_one_two(a: &Shared<i64>, b: &Shared<i64>) -> Res<Value> {
    let c = Shared::<Int>::unset();
    b.set(b.get_free("b")? + a.get_free("a")?);
    c.set(Int::new(b.get_free("b")?));

    let three = {
        let a = a.clone();
        let b = b.clone();
        let c = c.clone();
        Function::new(&DEEP_ONE_TWO_THREE_PARAMS, Vec::new(), move |_| {
            Ok(deep_one_two_three(&a, &b, &c)?.to_value())
        })
    };

    Ok(three)
}

fn deep_one_two_three(a: &Shared<i64>, b: &Shared<i64>, c: &Shared<Int>) -> Res<(i64, i64, Int)> {
    c.set(c.get_free("c")? * 10);
    Ok((a.get_free("a")?, b.get_free("b")?, c.get_free("c")?))
}

fn grows() -> Res<(List<Int>, Int)> {
    let n = Shared::<Int>::unset();
    n.set(Int::new(1));

    Ok((
        list_of![grows_double(&n)?, for __ in 0i64..3],
        n.get_local("n")?,
    ))
}

fn grows_double(n: &Shared<Int>) -> Res<Int> {
    n.set(n.get_free("n")? * int::shl(1, 40)?);
    n.get_free("n")
}

fn parameters(
    a: i64,
    args_2: &Tuple<Value>,
    b: i64,
    kwargs: &Dict<Value, Value>,
) -> Res<(i64, Tuple<Value>, i64, List<Value>)> {
    let a = Shared::new(a);
    let args_2 = Shared::new(args_2.clone());
    let b = Shared::new(b);

    let new_a = b.get_local("b")?;
    let new_b = a.get_local("a")?;
    a.set(new_a);
    b.set(new_b);
    args_2.set(args_2.get_local("args")?.concat(&tuple![Value::from(9i64)]));
    let value = 1i64;
    kwargs.set_item(Value::from(Str::lit("new")), Value::from(value))?;
    parameters_read(&a, &args_2, &b, kwargs)
}

fn parameters_read(
    a: &Shared<i64>,
    args_2: &Shared<Tuple<Value>>,
    b: &Shared<i64>,
    kwargs: &Dict<Value, Value>,
) -> Res<(i64, Tuple<Value>, i64, List<Value>)> {
    Ok((
        a.get_free("a")?,
        args_2.get_free("args")?,
        b.get_free("b")?,
        builtins::sorted(kwargs.iter_keys(), false)?,
    ))
}

fn handler() -> Res<(Str, Value)> {
    let error = Shared::<Value>::unset();
    let mut read: Option<Value> = None;
    let mut first: Option<Str> = None;
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, builtins::int_from_str(&Str::lit("x")));
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("ValueError"))? {
        error.set(error_2.value());
        read = Some({
            let error = error.clone();
            Function::new(&HANDLER_LAMBDA_PARAMS, Vec::new(), move |_| {
                handler_lambda(&error)
            })
        });
        first = Some(call(bound(&read, "read")?, &[])?.type_name());
        error.clear();
    }
    let caught_2: Res<()> = 'attempt2: {
        return Ok((
            attempt!('attempt2, bound(&first, "first")).clone(),
            attempt!(
                'attempt2,
                call(attempt!('attempt2, bound(&read, "read")), &[])
            ),
        ));
    };
    if let Some(error_3) = except(caught_2, &builtin("NameError"))? {
        error.set(error_3.value());
        return Ok((
            bound(&first, "first")?.clone(),
            Value::from(error.get_local("error")?.py_str()?),
        ));
        error.clear();
    }
    Err(unreachable_code())
}

fn handler_lambda(error: &Shared<Value>) -> Res<Value> {
    error.get_free("error")
}

fn Holder_init(this: &Obj<Holder>, step: Int) -> Res<()> {
    let step = Shared::new(step.clone());
    let bump = {
        let this = this.clone();
        let step = step.clone();
        Function::new(&HOLDER___INIT___BUMP_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(Holder___init___bump(&this, &step)?))
        })
    };

    this.bump.set(bump.clone());
    step.set(step.get_local("step")? * 10);
    Ok(())
}

fn Holder___init___bump(self_: &Obj<Holder>, step: &Shared<Int>) -> Res<Int> {
    step.set(step.get_free("step")? + 1);
    let old = self_.count.get();
    self_.count.set(&old + step.get_free("step")?);
    Ok(self_.count.get())
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Holder");

        namespace.set("count", Value::from(0i64));
        namespace.finish("Holder", &bases)?
    };
    STATE.class_Holder.set(class.clone());

    print(&[
        &totals(&list![
            Int::new(1),
            Int::new(2).pow_nonneg(&Int::new(40)),
            Int::new(3)
        ])?,
        &replaced(&Value::from(1i64))?,
        &replaced(&Value::from(2.5))?,
        &shared()?,
    ])?;
    print(&[&loops()?])?;
    print(&[&comprehensions(1)?, &deleted()?, &deep()?])?;
    print(&[
        &grows()?,
        &{
            let a = 1i64;
            parameters(a, &tuple![Value::from(5i64)], 2, &{
                let keywords = Dict::<Value, Value>::new();
                keywords.set_item(Value::from(Str::lit("k")), Value::from(3i64))?;
                keywords
            })?
        },
        &handler()?,
    ])?;
    let new_first = Holder_new(Int::new(1))?;
    let new_second = Holder_new(Int::new(2))?;
    let first = new_first;
    let second = new_second;
    print(&[
        &call_method(&first.to_value(), "bump", &[])?,
        &call_method(&first.to_value(), "bump", &[])?,
        &call_method(&second.to_value(), "bump", &[])?,
        &0i64,
        &first.count.get(),
    ])?;
    Ok(())
}
