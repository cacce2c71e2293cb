use portalis_runtime::*;

/// The module's variables.
struct State {
    default_asked_default: Slot<()>,
}

static STATE: Global<State> = Global::new(State {
    default_asked_default: Slot::new(),
});

fn stop(x: i64) -> Res<i64> {
    if x < 3 {
        return Ok(x);
    }
    Err(exception(&call(
        &builtin("StopIteration"),
        &[Value::from(x * 100)],
    )?))
}

fn delegating(items: &Iter<i64>) -> Generator<i64> {
    let items = items.clone();
    Generator::new("delegating", move |co: Co<i64>| async move {
        print(&[&Str::lit("value"), &co.delegate(items.to_value()).await?])?;
        Ok(Value::NONE)
    })
}

fn delegating_2(items: &Iter<(i64, Str)>) -> Generator<(i64, Str)> {
    let items = items.clone();
    Generator::new("delegating", move |co: Co<(i64, Str)>| async move {
        print(&[&Str::lit("value"), &co.delegate(items.to_value()).await?])?;
        Ok(Value::NONE)
    })
}

fn asked(items: &Iter<i64>) -> Res<()> {
    let mut e: Value = Value::NONE;
    let caught: Res<()> = 'attempt: {
        loop {
            attempt!(
                'attempt,
                print_with(
                    &[&attempt!('attempt, builtins::next(items.clone()))],
                    " ",
                    " "
                )
            );
        }
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("StopIteration"))? {
        e = error.value();
        print(&[
            &Str::lit("stopped with"),
            &ops::get_attr(&e, "value")?,
            &ops::get_attr(&e, "args")?,
        ])?;
    }
    let caught_2: Res<()> = 'attempt3: {
        attempt!('attempt3, builtins::next(items.clone()));
        Ok(())
    };
    if let Some(error_2) = except(caught_2, &builtin("StopIteration"))? {
        e = error_2.value();
        print(&[&Str::lit("then"), &ops::get_attr(&e, "value")?])?;
    }
    Ok(())
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut e: Value = Value::NONE;

    print(&[&builtins::list_from(
        delegating(&builtins::map(move |item: &i64| stop(*item), iter::ok(0i64..9))?.boxed("map"))
            .to_iter(),
    )?])?;
    print(&[&builtins::list_from(
        delegating(
            &builtins::filter(move |item: &i64| stop(*item), iter::ok(0i64..9))?.boxed("filter"),
        )
        .to_iter(),
    )?])?;
    print(&[&builtins::list_from(
        delegating_2(
            &builtins::zip2(
                builtins::map(
                    move |item: &i64| stop(*item),
                    iter::ok(list![1i64, 5].iter()),
                )?
                .boxed("map"),
                iter::ok(Str::lit("abc").iter()),
            )?
            .boxed("zip"),
        )
        .to_iter(),
    )?])?;
    print(&[&builtins::list_from(
        delegating(&list![1i64, 2].iter().boxed("list_iterator")).to_iter(),
    )?])?;
    asked(
        &builtins::map(
            move |item: &i64| stop(*item),
            iter::ok(list![1i64, 4].iter()),
        )?
        .boxed("map"),
    )?;
    asked(
        &builtins::filter(
            move |item: &i64| stop(*item),
            iter::ok(list![1i64, 4].iter()),
        )?
        .boxed("filter"),
    )?;
    asked(&list![1i64].iter().boxed("list_iterator"))?;
    let m = builtins::map(
        move |item: &i64| stop(*item),
        iter::ok(list![1i64, 7, 2].iter()),
    )?
    .boxed("map");
    print(&[
        &builtins::list_from(m.clone())?,
        &builtins::list_from(m.clone())?,
    ])?;
    let n = List::<i64>::new().iter().boxed("list_iterator");
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, builtins::next(n.clone()));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("StopIteration"))? {
        e = error.value();
        print(&[&ops::get_attr(&e, "value")?])?;
    }
    print(&[&builtins::next_or(
        builtins::map(move |item: &i64| stop(*item), iter::ok(list![3i64].iter()))?
            .boxed("map")
            .map(|item| {
                let item = item?;
                Ok(Value::from(item))
            }),
        Value::from(Str::lit("default")),
    )?])?;
    let caught_2: Res<()> = 'attempt2: {
        attempt!(
            'attempt2,
            call_method(
                &attempt!(
                    'attempt2,
                    builtins::map(move |item: &i64| stop(*item), iter::ok(list![6i64].iter()))
                )
                .boxed("map")
                .to_value(),
                "__next__",
                &[]
            )
        );
        Ok(())
    };
    if let Some(error_2) = except(caught_2, &builtin("StopIteration"))? {
        e = error_2.value();
        print(&[&ops::get_attr(&e, "value")?])?;
    }
    Ok(())
}
