use portalis_runtime::*;

/// The module's variables.
struct State {
    default_log_end: Slot<Str>,
    default_log_file: Slot<()>,
}

static STATE: Global<State> = Global::new(State {
    default_log_end: Slot::new(),
    default_log_file: Slot::new(),
});

fn log(message: &Value, rest: &Tuple<Value>, end: &Str) -> Res<()> {
    call_kw(
        &builtin("print"),
        &[message.clone(), rest.to_value()],
        &[
            (Str::lit("end"), end.to_value()),
            (Str::lit("file"), Value::NONE),
        ],
    )?;
    Ok(())
}

/// The module's body.
pub fn run() -> Res<()> {
    let numbers = list![1i64, 2];
    let pairs = list![(1i64, Str::lit("a"))];
    let table = Dict::of(vec![(Str::lit("a"), list![1.5])])?;
    call_kw(
        &builtin("print"),
        &[numbers.to_value(), pairs.to_value()],
        &[(Str::lit("flush"), Value::from(true))],
    )?;
    call_kw(
        &builtin("print"),
        &[numbers.to_value(), table.to_value()],
        &[
            (Str::lit("file"), modules::sys::stdout()),
            (Str::lit("sep"), Value::from(Str::lit("; "))),
            (Str::lit("end"), Value::from(Str::lit("!\n"))),
        ],
    )?;
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.extend_items(iter::ok(numbers.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.push(pairs.to_value());
        args_2.push(
            {
                let items = Set::<i64>::new();
                items.add(1i64)?;
                items.add(2i64)?;
                items
            }
            .to_value(),
        );
        args_2.keyword("flush", Value::from(true))?;
        args_2.call()?
    };
    let _ = {
        let mut args_3 = ArgList::new(&builtin("print"));
        args_3.push(pairs.to_value());
        args_3.extend_items(iter::ok(pairs.iter()).map(|item| {
            let item = item?;
            Ok(item.to_value())
        }))?;
        args_3.extend_items(table.iter_keys().map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_3.keyword("sep", Value::from(Str::lit("|")))?;
        args_3.call()?
    };

    log(
        &Value::from(1i64),
        &tuple![Value::from(2i64)],
        &Str::lit("\n"),
    )?;
    log(
        &values![1].to_value(),
        &tuple![Value::from(2i64)],
        &Str::lit("x\n"),
    )?;
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            call_kw(
                &builtin("print"),
                &[
                    numbers.to_value(),
                    attempt!(
                        'attempt,
                        list![1i64].repeat(attempt!(
                            'attempt,
                            attempt!('attempt, Int::new(1).shl(&Int::new(70))).to_count()
                        ))
                    )
                    .to_value()
                ],
                &[(Str::lit("flush"), Value::from(true))]
            )
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("OverflowError"))? {
        let e = error.value();
        print(&[&e])?;
    }
    Ok(())
}
