use portalis_runtime::*;

static TWO_NUMBERS_PARAMS: Params = Params::new("two_numbers", &[]);

static UNTIL_EMPTY_PARAMS: Params = Params::new("until_empty", &[]);

static UNTIL_END_PARAMS: Params = Params::new("until_end", &[]);

static READ_ALL_PARAMS: Params = Params::new("read_all", &[]);

static READ_LINES_PARAMS: Params = Params::new("read_lines", &[]);

static ONE_LINE_PARAMS: Params = Params::new("one_line", &[]);

static ITERATE_PARAMS: Params = Params::new("iterate", &[]);

static TABLE_PARAMS: Params = Params::new("table", &[]);

static STRICT_PAIRS_PARAMS: Params = Params::new("strict_pairs", &[]);

fn two_numbers() -> Res<()> {
    let first =
        builtins::int_from_str(&builtins::input_prompt(&Value::from(Str::lit("first? ")))?)?;
    let second = builtins::int_from_str(&builtins::input()?)?;
    print(&[&(&first + &second)])?;
    Ok(())
}

fn until_empty() -> Res<()> {
    let mut total = Int::new(0);
    loop {
        let line = builtins::input()?;
        if line.is_empty() {
            break;
        }
        total = &total + line.split_words().len();
    }
    print(&[&total])
}

fn until_end() -> Res<()> {
    let lines = List::<Str>::new();
    let caught: Res<()> = 'attempt: {
        loop {
            lines.append(attempt!(
                'attempt,
                builtins::input_prompt(&Value::from(Str::lit("> ")))
            ));
        }
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("EOFError"))? {
        let error = error_2.value();
        print(&[&error.py_repr()?])?;
    }
    print(&[&lines])
}

fn read_all() -> Res<()> {
    let text = call_method(&modules::sys::stdin(), "read", &[])?;
    print(&[&Int::new(ops::len(&text)?), &text.py_repr()?])?;
    print(&[
        &call_method(&modules::sys::stdin(), "read", &[])?.py_repr()?,
        &call_method(&modules::sys::stdin(), "readline", &[])?.py_repr()?,
    ])?;
    Ok(())
}

fn read_lines() -> Res<()> {
    print(&[&call_method(&modules::sys::stdin(), "readlines", &[])?])?;
    Ok(())
}

fn one_line() -> Res<()> {
    print(&[
        &call_method(&modules::sys::stdin(), "readline", &[])?.py_repr()?,
        &call_method(&modules::sys::stdin(), "readline", &[])?.py_repr()?,
        &builtins::input()?.py_repr()?,
    ])?;
    Ok(())
}

fn iterate() -> Res<()> {
    for item_2 in iter::enumerate(ops::iter(&modules::sys::stdin())?, 1)? {
        let tuple = item_2?;
        let number = tuple.0;
        let line = tuple.1.clone();
        print(&[
            &number,
            &line.py_repr()?,
            &call_method(&call_method(&line, "strip", &[])?, "upper", &[])?,
        ])?;
    }
    Ok(())
}

fn table() -> Res<()> {
    let value = builtins::map(
        {
            let key = builtin("int");
            move |item: &Str| Ok(Int::from_value(&call(&key, &[item.to_value()])?)?)
        },
        iter::ok(builtins::input()?.split_words().iter()),
    )?
    .boxed("map");
    let items = unpack_star(value.clone(), 1, 0)?;
    let size = items.0[0].clone();
    let __ = items.1.clone();
    let rows = list_of![
        builtins::list_from(
            builtins::map(
                {
                    let key_2 = builtin("int");
                    move |item: &Str| Ok(Int::from_value(&call(&key_2, &[item.to_value()])?)?)
                },
                iter::ok(builtins::input()?.split_words().iter())
            )?
            .boxed("map")
        )?,
        for ___2 in 0..size.to_i64_clamped()
    ];
    print(&[
        &rows,
        &list_of![
            builtins::sum_int(iter::ok(column.iter()))?,
            for item_2 in builtins::zip_rows(iter::ok(rows.iter()), |row| iter::ok(row.iter())
                .boxed("iterator"))?,
            let column = item_2?
        ],
    ])?;
    Ok(())
}

fn strict_pairs() -> Res<()> {
    for item_2 in ops::iter(&modules::sys::stdin())? {
        let line = item_2?;
        let value_2 = call_method(&line, "split", &[Value::from(Str::lit("="))])?;
        let items: [Value; 2] = unpack(unpack_iter(&value_2)?)?;
        let name = items[0].clone();
        let value = items[1].clone();
        print(&[
            &name,
            &Int::from_value(&call(&builtin("int"), &[value.clone()])?)?,
        ])?;
    }
    Ok(())
}

/// The module's body.
pub fn run() -> Res<()> {
    let CASES = Dict::of(vec![
        (
            Value::from(Str::lit("two")),
            Function::shared(Function::new(&TWO_NUMBERS_PARAMS, Vec::new(), move |_| {
                two_numbers()?;
                Ok(Value::NONE)
            })),
        ),
        (
            Value::from(Str::lit("empty")),
            Function::shared(Function::new(&UNTIL_EMPTY_PARAMS, Vec::new(), move |_| {
                until_empty()?;
                Ok(Value::NONE)
            })),
        ),
        (
            Value::from(Str::lit("end")),
            Function::shared(Function::new(&UNTIL_END_PARAMS, Vec::new(), move |_| {
                until_end()?;
                Ok(Value::NONE)
            })),
        ),
        (
            Value::from(Str::lit("all")),
            Function::shared(Function::new(&READ_ALL_PARAMS, Vec::new(), move |_| {
                read_all()?;
                Ok(Value::NONE)
            })),
        ),
        (
            Value::from(Str::lit("lines")),
            Function::shared(Function::new(&READ_LINES_PARAMS, Vec::new(), move |_| {
                read_lines()?;
                Ok(Value::NONE)
            })),
        ),
        (
            Value::from(Str::lit("one")),
            Function::shared(Function::new(&ONE_LINE_PARAMS, Vec::new(), move |_| {
                one_line()?;
                Ok(Value::NONE)
            })),
        ),
    ])?;
    call_method(
        &CASES.to_value(),
        "update",
        &[Dict::of(vec![
            (
                Value::from(Str::lit("iterate")),
                Function::shared(Function::new(&ITERATE_PARAMS, Vec::new(), move |_| {
                    iterate()?;
                    Ok(Value::NONE)
                })),
            ),
            (
                Value::from(Str::lit("table")),
                Function::shared(Function::new(&TABLE_PARAMS, Vec::new(), move |_| {
                    table()?;
                    Ok(Value::NONE)
                })),
            ),
            (
                Value::from(Str::lit("pairs")),
                Function::shared(Function::new(&STRICT_PAIRS_PARAMS, Vec::new(), move |_| {
                    strict_pairs()?;
                    Ok(Value::NONE)
                })),
            ),
        ])?
        .to_value()],
    )?;
    call(&CASES.get_item(&modules::sys::argv().get(1)?)?, &[])?;
    Ok(())
}
