//! Generators run only when asked: order of effects, send, throw, close, return values, StopIteration inside.

use portalis_runtime::*;

fn talk() -> Generator<Value> {
    Generator::new("talk", move |co: Co<Value>| async move {
        print(&[&Str::lit("start")])?;
        let outcome: Flow<Value> = 'protected: {
            let caught: Res<()> = 'attempt2: {
                let x = attempt!('attempt2, co.give(Value::from(1i64)).await);
                attempt!('attempt2, print(&[&Str::lit("got"), &x]));
                let y = attempt!(
                    'attempt2,
                    co.give(attempt!('attempt2, ops::mul(&x, &Value::from(2i64))))
                        .await
                );
                attempt!('attempt2, print(&[&Str::lit("got"), &y]));
                Ok(())
            };
            if let Some(error_2) =
                attempt_finally!('protected, except(caught, &builtin("ValueError")))
            {
                let error = error_2.value();
                attempt_finally!('protected, print(&[&Str::lit("thrown"), &error]));
                attempt_finally!(
                    'protected,
                    co.give(Value::from(Str::lit("recovered"))).await
                );
            }
            Flow::Next
        };
        let _handling = outcome.handling();
        print(&[&Str::lit("cleanup")])?;
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
        Ok(Value::from(Str::lit("result")))
    })
}

fn leak() -> Generator<i64> {
    Generator::new("leak", move |co: Co<i64>| async move {
        co.give(1).await?;
        Err(exception(&call(
            &builtin("StopIteration"),
            &[Value::from(Str::lit("inside"))],
        )?))
    })
}

fn outer() -> Generator<Value> {
    Generator::new("outer", move |co: Co<Value>| async move {
        let result = co.delegate(talk()).await?;
        print(&[&Str::lit("result"), &result])?;
        co.delegate(outer_genexpr(&list![1i64, 2]).to_value())
            .await?;
        co.delegate(Value::from(Str::lit("ab"))).await?;
        Ok(Value::NONE)
    })
}

fn outer_genexpr(iterable: &List<i64>) -> Generator<i64> {
    let iterable = iterable.clone();
    Generator::new("outer.<locals>.<genexpr>", move |co: Co<i64>| async move {
        for x in iterable.iter() {
            co.give(x * x).await?;
        }
        Ok(Value::NONE)
    })
}

fn genexpr(iterable: &Range) -> Generator<i64> {
    let iterable = iterable.clone();
    Generator::new("<genexpr>", move |co: Co<i64>| async move {
        for item_2 in iterable.iter() {
            let n = item_2.to_index()?;
            co.give({
                print(&[&Str::lit("eval"), &n])?;
                n * n
            })
            .await?;
        }
        Ok(Value::NONE)
    })
}

fn genexpr_2(iterable: &Range) -> Generator<i64> {
    let iterable = iterable.clone();
    Generator::new("<genexpr>", move |co: Co<i64>| async move {
        for item_2 in iterable.iter() {
            let i = item_2.to_index()?;
            co.give(i).await?;
        }
        Ok(Value::NONE)
    })
}

fn genexpr_3(iterable: (i64, i64, i64)) -> Generator<i64> {
    Generator::new("<genexpr>", move |co: Co<i64>| async move {
        for n in tuple![iterable.0, iterable.1, iterable.2].iter() {
            co.give({
                print(&[&Str::lit("seen"), &n])?;
                n
            })
            .await?;
        }
        Ok(Value::NONE)
    })
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut error: Value = Value::NONE;

    let g = talk();
    print(&[&Str::lit("made")])?;
    print(&[
        &g.send(Value::NONE)?,
        &g.send(Value::from(21i64))?,
        &g.throw(&call(
            &builtin("ValueError"),
            &[Value::from(Str::lit("bad"))],
        )?)?,
    ])?;
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, g.send(Value::NONE));
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("StopIteration"))? {
        let stop = error_2.value();
        print(&[&Str::lit("stop"), &ops::get_attr(&stop, "value")?])?;
    }
    print(&[
        &builtins::next_or(g.to_iter(), Value::from(Str::lit("over")))?,
        &builtins::list_from(g.to_iter())?,
    ])?;
    let h = talk();
    let caught_2: Res<()> = 'attempt2: {
        attempt!('attempt2, h.send(Value::from(5i64)));
        Ok(())
    };
    if let Some(error_3) = except(caught_2, &builtin("TypeError"))? {
        error = error_3.value();
        print(&[&error])?;
    }
    h.send(Value::NONE)?;
    h.close()?;
    h.close()?;

    let caught_3: Res<()> = 'attempt3: {
        attempt!(
            'attempt3,
            print(&[&attempt!('attempt3, builtins::list_from(leak().to_iter()))])
        );
        Ok(())
    };
    if let Some(error_4) = except(caught_3, &builtin("RuntimeError"))? {
        error = error_4.value();
        print(&[&error, &ops::get_attr(&error, "__cause__")?.py_repr()?])?;
    }

    let o = outer();
    print(&[
        &o.send(Value::NONE)?,
        &o.send(Value::from(1i64))?,
        &list_of![v.clone(), for item_2 in o.to_iter(), let v = item_2?, if v.truth()?],
    ])?;
    let squares = genexpr(&builtins::range_stop(&Int::new(3)));
    print(&[
        &squares.send(Value::NONE)?,
        &builtins::sum_i64(squares.to_iter())?,
    ])?;
    print(&[
        &{
            let items = List::<(i64, Str)>::new();
            items.extend(iter::zip2(
                genexpr_2(&builtins::range_stop(&Int::new(3))).to_iter(),
                iter::ok(Str::lit("abcd").iter()),
                false,
            )?)?;
            items
        },
        &builtins::any(genexpr_3((0i64, 1i64, 2i64)).to_iter())?,
    ])?;
    Ok(())
}
