use portalis_runtime::*;

fn rotate(matrix: &List<List<i64>>) -> Res<List<List<i64>>> {
    Ok(list_of![
        builtins::list_from(iter::ok(row.iter()))?,
        for item_2 in builtins::zip_rows(iter::ok(matrix.iter()), |row| iter::ok(row.iter())
            .boxed("iterator"))?,
        let row = item_2?
    ])
}

fn unzip(pairs: &List<(i64, i64)>) -> Res<(Tuple<i64>, Tuple<i64>)> {
    let value = builtins::zip_rows(
        iter::ok(pairs.iter()).map(|item| {
            let item = item?;
            Ok({
                let tuple = item;
                tuple![tuple.0, tuple.1]
            })
        }),
        |row| iter::ok(row.iter()).boxed("iterator"),
    )?;
    let items: [Tuple<i64>; 2] = unpack(value.clone())?;
    let xs: Tuple<i64> = items[0].clone();
    let ys: Tuple<i64> = items[1].clone();
    Ok((xs.clone(), ys.clone()))
}

fn columns(words: &List<Str>) -> Res<List<Str>> {
    Ok(list_of![
        Str::lit("").join(iter::ok(c.iter()))?,
        for item_2 in builtins::zip_rows(iter::ok(words.iter()), |row| iter::ok(row.iter())
            .boxed("iterator"))?,
        let c = item_2?
    ])
}

fn sums(rows: &List<(f64, f64)>) -> Res<List<Value>> {
    Ok(list_of![
        builtins::sum_float(iter::ok(c.iter()))?,
        for item_2 in builtins::zip_rows(
            iter::ok(rows.iter()).map(|item| {
                let item = item?;
                Ok({
                    let tuple = item;
                    tuple![tuple.0, tuple.1]
                })
            }),
            |row| iter::ok(row.iter()).boxed("iterator")
        )?,
        let c = item_2?
    ])
}

fn mixed(rows: &List<Value>) -> Res<List<Value>> {
    builtins::list_from(ops::iter(&{
        let mut args_2 = ArgList::new(&builtin("zip"));
        args_2.extend(&rows.to_value())?;
        args_2.call()?
    })?)
}

fn tests(runs: &List<i64>, n: i64) -> Res<Str> {
    let mut n = n;
    if !runs.is_empty() && runs.get(-1)? == n {
        return Ok(Str::lit("last"));
    }
    if !(!runs.is_empty() && n != 0) || n > 5 {
        return Ok(Str::lit("none"));
    }
    while !runs.is_empty() && n != 0 {
        n -= 1;
    }
    Ok(if !runs.is_empty() || n != 0 {
        Str::lit("done")
    } else {
        Str::lit("empty")
    })
}

fn keep(runs: &List<Value>, n: i64) -> Value {
    {
        let left = runs.clone();
        if !left.is_empty() {
            Value::from(n)
        } else {
            left.to_value()
        }
    }
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut e: Value = Value::NONE;
    print(&[
        &rotate(&list![list![1, 2, 3], list![4, 5, 6]])?,
        &rotate(&List::<List<i64>>::new())?,
        &rotate(&list![list![1], list![2, 3]])?,
    ])?;
    print(&[&unzip(&list![(1, 2), (3, 4), (5, 6)])?])?;
    print(&[&columns(&list!["abc", "def"])?])?;
    print(&[&sums(&list![(1.5, 2.5), (3.0, 4.0)])?])?;
    print(&[&mixed(&values![(1, "a"), (2, "b")])?])?;
    let caught: Res<()> = 'attempt: {
        let _ = {
            let mut args_2 = ArgList::new(&builtin("zip"));
            attempt!('attempt, args_2.extend(&Value::from(5i64)));
            attempt!('attempt, args_2.call())
        };
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("TypeError"))? {
        e = error.value();
        print(&[&e])?;
    }
    let caught_2: Res<()> = 'attempt2: {
        attempt!('attempt2, unzip(&List::<(i64, i64)>::new()));
        Ok(())
    };
    if let Some(error_2) = except(caught_2, &builtin("ValueError"))? {
        e = error_2.value();
        print(&[&e])?;
    }
    let z = builtins::zip_rows(
        iter::ok(list![list![1i64, 2], list![3i64, 4]].iter()),
        |row| iter::ok(row.iter()).boxed("iterator"),
    )?;
    print(&[
        &builtins::next(z.clone())?,
        &builtins::list_from(z.clone())?,
        &z.type_name(),
    ])?;
    let m = list![list![1i64, 2], list![3i64, 4]];
    let it = builtins::zip_rows(iter::ok(m.iter()), |row| {
        iter::ok(row.iter()).boxed("iterator")
    })?;
    m.get(0)?.append(9);
    m.get(1)?.append(8);
    print(&[&builtins::list_from(it.clone())?])?;
    print(&[
        &tests(&list![1, 2], 2)?,
        &tests(&List::<i64>::new(), 2)?,
        &tests(&list![1], 9)?,
        &tests(&list![4], 3)?,
    ])?;
    print(&[&keep(&values![1], 2), &keep(&List::<Value>::new(), 2)])?;
    if !(!list![1i64].is_empty() && 2 != 0) {
        return Err(assertion_error(Some(Value::from(Str::lit("both")))));
    }
    print(&[&list_of![
        x,
        for x in 0i64..5,
        if x != 0 && !list![x].is_empty()
    ]])?;
    Ok(())
}
