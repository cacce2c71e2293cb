use portalis_runtime::*;

fn numbers(limit: i64) -> Generator<i64> {
    Generator::new("numbers", move |co: Co<i64>| async move {
        print(&[&Str::lit("start")])?;
        for number in 0i64..limit {
            print(&[&Str::lit("give"), &number])?;
            co.give(number).await?;
        }
        print(&[&Str::lit("stop")])?;
        Ok(Value::NONE)
    })
}

fn flatten(tree: &Value) -> Generator<Value> {
    let tree = tree.clone();
    Generator::new("flatten", move |co: Co<Value>| async move {
        for item_3 in ops::iter(&tree)? {
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

fn fibonacci() -> Generator<Int> {
    Generator::new("fibonacci", move |co: Co<Int>| async move {
        let mut a = Int::new(0);
        let mut b = Int::new(1);
        loop {
            co.give(a.clone()).await?;
            let new_a = b.clone();
            let new_b = &a + &b;
            a = new_a;
            b = new_b;
        }
    })
}

fn take(count: i64, source: &Generator<Int>) -> Generator<Int> {
    let source = source.clone();
    Generator::new("take", move |co: Co<Int>| async move {
        for item_2 in iter::zip2(iter::ok(0i64..count), source.to_iter(), false)? {
            let tuple = item_2?;
            let __ = tuple.0;
            let value = tuple.1.clone();
            co.give(value.clone()).await?;
        }
        Ok(Value::NONE)
    })
}

fn genexpr(iterable: &Range) -> Generator<i64> {
    let iterable = iterable.clone();
    Generator::new("<genexpr>", move |co: Co<i64>| async move {
        for item_2 in iterable.iter() {
            let value = item_2.to_index()?;
            co.give(value * value).await?;
        }
        Ok(Value::NONE)
    })
}

fn genexpr_2(iterable: &List<Str>) -> Generator<i64> {
    let iterable = iterable.clone();
    Generator::new("<genexpr>", move |co: Co<i64>| async move {
        for word in iterable.iter() {
            co.give(word.len()).await?;
        }
        Ok(Value::NONE)
    })
}

fn averager() -> Generator<Value> {
    Generator::new("averager", move |co: Co<Value>| async move {
        let mut total = Value::from(0i64);
        let mut count: i64 = 0;
        let mut average = Value::NONE;
        loop {
            let value = co.give(average.clone()).await?;
            if value.is_none() {
                return Ok(average.clone());
            }
            total = ops::iadd(&total, &value)?;
            count += 1;
            average = ops::div(&total, &Value::from(count))?;
        }
    })
}

fn guarded() -> Generator<i64> {
    Generator::new("guarded", move |co: Co<i64>| async move {
        let outcome: Flow<Value> = 'protected: {
            attempt_finally!('protected, co.give(1).await);
            attempt_finally!('protected, co.give(2).await);
            Flow::Next
        };
        let _handling = outcome.handling();
        print(&[&Str::lit("closed")])?;
        drop(_handling);
        match outcome {
            Flow::Next => {}
            Flow::Raise(error) => {
                return Err(error);
            }
            Flow::Return(result) => {
                return Ok(result);
            }
            _ => {}
        }
        Ok(Value::NONE)
    })
}

/// The module's body.
pub fn run() -> Res<()> {
    let generator = numbers(3);
    print(&[&Str::lit("made")])?;
    print(&[&generator.send(Value::NONE)?, &generator.send(Value::NONE)?])?;
    print(&[
        &builtins::list_from(generator.to_iter())?,
        &builtins::next_or(
            generator.to_iter().map(|item| {
                let item = item?;
                Ok(Value::from(item))
            }),
            Value::from(Str::lit("empty")),
        )?,
    ])?;
    print(&[&builtins::list_from(
        flatten(
            &values![
                1,
                values![2, values![3, 4].to_value()].to_value(),
                List::<Value>::new().to_value(),
                5
            ]
            .to_value(),
        )
        .to_iter(),
    )?])?;
    print(&[&builtins::list_from(take(10, &fibonacci()).to_iter())?])?;
    print(&[
        &builtins::sum_i64(genexpr(&builtins::range_stop(&Int::new(5))).to_iter())?,
        &builtins::max(genexpr_2(&list!["a", "bbb"]).to_iter())?,
    ])?;

    let running = averager();
    running.send(Value::NONE)?;
    print(&[
        &running.send(Value::from(10i64))?,
        &running.send(Value::from(20i64))?,
    ])?;
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, running.send(Value::NONE));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("StopIteration"))? {
        let stop = error.value();
        print(&[&Str::lit("result"), &ops::get_attr(&stop, "value")?])?;
    }

    for item_2 in guarded().to_iter() {
        let value = item_2?;

        print(&[&value])?;
        break;
    }
    let source = guarded();
    print(&[&source.send(Value::NONE)?])?;
    source.close()?;
    Ok(())
}
