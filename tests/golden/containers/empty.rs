//! Containers that stay empty, and functions that get both empty and filled ones.

use portalis_runtime::*;

fn total(items: &List<i64>) -> i64 {
    let mut result: i64 = 0;
    for item_2 in items.iter() {
        result += item_2;
    }
    result
}

fn total_2(items: &Tuple<i64>) -> i64 {
    let mut result: i64 = 0;
    for item_2 in items.iter() {
        result += item_2;
    }
    result
}

fn total_3(items: &Range) -> Int {
    let mut result = Int::new(0);
    for item_2 in items.iter() {
        result = &result + &item_2;
    }
    result
}

fn flatten(rows: &List<List<i64>>) -> List<i64> {
    list_of![item_2, for row in rows.iter(), for item_2 in row.iter()]
}

fn flatten_2(rows: &List<Str>) -> List<Str> {
    list_of![item_2.clone(), for row in rows.iter(), for item_2 in row.iter()]
}

fn index(pairs: &List<(Str, i64)>) -> Res<Dict<Str, List<i64>>> {
    let found = Dict::<Str, List<i64>>::new();
    for (key, value) in pairs.iter() {
        found
            .setdefault(key.clone(), List::<i64>::new())?
            .append(value);
    }
    Ok(found)
}

fn index_2(pairs: &List<(i64, Str)>) -> Res<Dict<i64, List<Str>>> {
    let found = Dict::<i64, List<Str>>::new();
    for (key, value) in pairs.iter() {
        found
            .setdefault(key, List::<Str>::new())?
            .append(value.clone());
    }
    Ok(found)
}

fn never_filled() -> (List<i64>, Dict<i64, i64>, Set<i64>, Tuple<i64>) {
    (
        List::<i64>::new(),
        Dict::<i64, i64>::new(),
        Set::<i64>::new(),
        Tuple::<i64>::empty(),
    )
}

fn all_positive(counts: &Dict<Str, i64>) -> Res<bool> {
    builtins::all(all_positive_genexpr(&counts.iter_items().boxed("iterator")).to_iter())
}

fn all_positive_genexpr(iterable: &Iter<(Str, i64)>) -> Generator<bool> {
    let iterable = iterable.clone();
    Generator::new(
        "all_positive.<locals>.<genexpr>",
        move |co: Co<bool>| async move {
            for item_2 in iterable.clone() {
                let tuple = item_2?;
                let key = tuple.0.clone();
                let value = tuple.1;
                if !key.is_empty() {
                    co.give(value > 0).await?;
                }
            }
            Ok(Value::NONE)
        },
    )
}

fn genexpr(iterable: &Iter<i64>) -> Generator<i64> {
    let iterable = iterable.clone();
    Generator::new("<genexpr>", move |co: Co<i64>| async move {
        for item_2 in iterable.clone() {
            let value = item_2?;
            co.give(value).await?;
        }
        Ok(Value::NONE)
    })
}

fn genexpr_2(iterable: &Iter<Str>) -> Generator<Str> {
    let iterable = iterable.clone();
    Generator::new("<genexpr>", move |co: Co<Str>| async move {
        for item_2 in iterable.clone() {
            let key = item_2?;
            co.give(key.clone()).await?;
        }
        Ok(Value::NONE)
    })
}

/// The module's body.
pub fn run() -> Res<()> {
    print(&[
        &total(&List::<i64>::new()),
        &total(&list![1, 2]),
        &total_2(&Tuple::<i64>::empty()),
        &total_3(&builtins::range_stop(&Int::new(4))),
    ])?;
    print(&[
        &flatten(&List::<List<i64>>::new()),
        &flatten(&list![List::<i64>::new()]),
        &flatten(&list![List::<i64>::new(), List::<i64>::new()]),
        &flatten(&list![list![1], list![2, 3]]),
        &flatten_2(&list!["ab", "c"]),
    ])?;
    print(&[
        &index(&List::<(Str, i64)>::new())?,
        &index(&list![
            (Str::lit("a"), 1),
            (Str::lit("b"), 2),
            (Str::lit("a"), 3)
        ])?,
        &index_2(&list![(1, Str::lit("x"))])?,
    ])?;
    print(&[&never_filled()])?;
    let value = never_filled();
    let a = value.0.clone();
    let b = value.1.clone();
    let c = value.2.clone();
    let d: Tuple<i64> = value.3.clone();
    print(&[
        &ops::is_eq(&a.to_value(), &b.to_value())?,
        &a.py_eq(&List::<i64>::new())?,
        &b.py_eq(&Dict::<i64, i64>::new())?,
        &c.py_eq(&Set::<i64>::new())?,
        &d.py_eq(&Tuple::<i64>::empty())?,
        &a.len(),
        &b.is_empty(),
        &a.concat(&a),
        &c.bit_or(&c)?,
        &{
            let items = List::<i64>::new();
            items.extend(iter::ok(a.iter()))?;
            items.extend(c.iter())?;
            items.extend(iter::ok(d.iter()))?;
            items
        },
    ])?;
    for nothing in a.iter() {
        print(&[&ops::get_attr(&Value::from(nothing), "anything")?])?;
    }
    print(&[
        &builtins::sorted(iter::ok(List::<i64>::new().iter()), false)?,
        &builtins::max_or(
            iter::ok(List::<i64>::new().iter()).map(|item| {
                let item = item?;
                Ok(Some(item))
            }),
            None,
        )?,
        &builtins::sum_i64(iter::ok(List::<i64>::new().iter()))?,
        &builtins::list_from(iter::ok(
            List::<i64>::new().iter().zip(List::<i64>::new().iter()),
        ))?,
        &Dict::<Value, Value>::from_value(&call(
            &builtin("dict"),
            &[List::<Value>::new().to_value()],
        )?)?,
        &Str::lit("").join_any(&List::<i64>::new().to_value())?,
    ])?;
    print(&[
        &list![List::<i64>::new()].repeat(2)?,
        &list![List::<i64>::new(), List::<i64>::new()]
            .py_eq(&list![List::<i64>::new()].repeat(2)?)?,
        &(List::<i64>::new(), Dict::<i64, i64>::new()),
        &Dict::of(vec![(Str::lit("k"), List::<i64>::new())])?,
    ])?;

    print(&[
        &all_positive(&Dict::of(vec![
            (Str::lit("a"), 1i64),
            (Str::lit("b"), 2i64),
        ])?)?,
        &all_positive(&Dict::of(vec![(Str::lit("a"), 0i64)])?)?,
        &all_positive(&Dict::<Str, i64>::new())?,
    ])?;
    print(&[
        &builtins::sum_i64(
            genexpr(
                &Dict::of(vec![(1i64, 2i64)])?
                    .iter_values()
                    .boxed("iterator"),
            )
            .to_iter(),
        )?,
        &builtins::sorted(
            genexpr_2(
                &Dict::of(vec![(Str::lit("k"), 1i64)])?
                    .iter_keys()
                    .boxed("iterator"),
            )
            .to_iter(),
            false,
        )?,
    ])?;
    Ok(())
}
