//! Containers that stay empty, and functions that get both empty and filled ones.

#![allow(non_snake_case, non_upper_case_globals)]
#![allow(unused_mut, unused_variables, unused_assignments)]
#![allow(unreachable_code, dead_code, path_statements, clippy::all)]

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
    result.clone()
}

fn flatten(rows: &List<List<i64>>) -> List<i64> {
    {
        let items = List::<i64>::new();
        for row in rows.iter() {
            for item_2 in row.iter() {
                items.append(item_2);
            }
        }
        items
    }
}

fn flatten_2(rows: &List<Str>) -> List<Str> {
    {
        let items = List::<Str>::new();
        for row in rows.iter() {
            for item_2 in row.iter() {
                items.append(item_2.clone());
            }
        }
        items
    }
}

fn index(pairs: &List<(Str, i64)>) -> Res<Dict<Str, List<i64>>> {
    let found = Dict::<Str, List<i64>>::new();
    for (key, value) in pairs.iter() {
        found
            .setdefault(key.clone(), List::<i64>::new())?
            .append(value);
    }
    Ok(found.clone())
}

fn index_2(pairs: &List<(i64, Str)>) -> Res<Dict<i64, List<Str>>> {
    let found = Dict::<i64, List<Str>>::new();
    for (key, value) in pairs.iter() {
        found
            .setdefault(key, List::<Str>::new())?
            .append(value.clone());
    }
    Ok(found.clone())
}

fn never_filled() -> (List<i64>, Dict<i64, i64>, Set<i64>, Tuple<i64>) {
    (
        List::<i64>::new(),
        Dict::<i64, i64>::new(),
        Set::<i64>::new(),
        Tuple::<i64>::empty(),
    )
}

/// The module's body.
pub fn run() -> Res<()> {
    print(&[
        &total(&List::<i64>::new()),
        &total(&List::<i64>::from(vec![1i64, 2i64])),
        &total_2(&Tuple::<i64>::empty()),
        &total_3(&builtins::range_stop(&Int::new(4))),
    ])?;
    print(&[
        &flatten(&List::<List<i64>>::new()),
        &flatten(&List::<List<i64>>::from(vec![List::<i64>::new()])),
        &flatten(&List::<List<i64>>::from(vec![
            List::<i64>::new(),
            List::<i64>::new(),
        ])),
        &flatten(&List::<List<i64>>::from(vec![
            List::<i64>::from(vec![1i64]),
            List::<i64>::from(vec![2i64, 3i64]),
        ])),
        &flatten_2(&List::<Str>::from(vec![Str::lit("ab"), Str::lit("c")])),
    ])?;
    print(&[
        &index(&List::<(Str, i64)>::new())?,
        &index(&List::<(Str, i64)>::from(vec![
            (Str::lit("a"), 1i64),
            (Str::lit("b"), 2i64),
            (Str::lit("a"), 3i64),
        ]))?,
        &index_2(&List::<(i64, Str)>::from(vec![(1i64, Str::lit("x"))]))?,
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
        &List::<List<i64>>::from(vec![List::<i64>::new()]).repeat(2)?,
        &List::<List<i64>>::from(vec![List::<i64>::new(), List::<i64>::new()])
            .py_eq(&List::<List<i64>>::from(vec![List::<i64>::new()]).repeat(2)?)?,
        &(List::<i64>::new(), Dict::<i64, i64>::new()),
        &{
            let dict = Dict::<Str, List<i64>>::new();
            dict.set_item(Str::lit("k"), List::<i64>::new())?;
            dict
        },
    ])?;
    Ok(())
}
