use portalis_runtime::*;

/// The module's body.
pub fn run() -> Res<()> {
    let numbers = list![3i64, 1, 2];
    let alias = numbers.clone();
    alias.append(4);
    print(&[
        &numbers,
        &alias.is(&numbers),
        &numbers.py_eq(&list![3, 1, 2, 4])?,
    ])?;
    numbers.extend(iter::ok(list![9i64, 8].iter()))?;
    numbers.insert(1, 7);
    print(&[
        &numbers,
        &numbers.pop(-1)?,
        &numbers.pop(0)?,
        &numbers.index(&2i64, 0, i64::MAX)?,
        &numbers.count(&7i64)?,
    ])?;
    let value_2 = list![10i64, 11, 12];
    numbers.set_slice(
        &Slice::new(Value::from(1i64), Value::from(3i64), Value::NONE),
        iter::ok(value_2.iter()),
    )?;
    print(&[&numbers, &numbers.slice_step(.., -2)?, &numbers.slice(-2..)])?;
    numbers.delete(0)?;
    numbers.del_slice(&Slice::new(
        Value::from(1i64),
        Value::from(2i64),
        Value::NONE,
    ))?;
    print(&[&numbers, &numbers.contains(&12i64)?, &numbers.len()])?;
    print(&[
        &builtins::sorted(iter::ok(list![3i64, 1, 2].iter()), true)?,
        &builtins::sorted_by_key(
            iter::ok(list!["bb", "a", "ccc"].iter()),
            {
                let key = builtin("len");
                move |item: &Str| Ok(i64::from_value(&call(&key, &[item.to_value()])?)?)
            },
            false,
        )?,
        &builtins::sorted_by_key(
            iter::ok(list!["b", "A", "c"].iter()),
            {
                let key_2 = ops::get_attr(&builtin("str"), "lower")?;
                move |item: &Str| call(&key_2, &[item.to_value()])
            },
            false,
        )?,
    ])?;
    let grid = list_of![list_of![row * 3 + column, for column in 0i64..3], for row in 0i64..2];
    let value_3 = -1i64;
    grid.get(0)?.set(1, value_3)?;
    print(&[
        &grid,
        &list_of![
            builtins::list_from(iter::ok(pair.iter()))?,
            for item_2 in builtins::zip_rows(iter::ok(grid.iter()), |row| iter::ok(row.iter())
                .boxed("iterator"))?,
            let pair = item_2?
        ],
        &list_of![
            value,
            for row_2 in grid.iter(),
            for value in row_2.iter(),
            if value.rem_euclid(2) != 0
        ],
    ])?;
    let value_4 = list![1i64, 2, 3, 4, 5];
    let items = unpack_star(iter::ok(value_4.iter()), 1, 1)?;
    let first = items.0[0];
    let middle = items.1.clone();
    let last = items.2[0];
    print(&[&first, &middle, &last, &{
        let items_3 = List::<i64>::new();
        items_3.extend(iter::ok(middle.iter()))?;
        items_3.extend(iter::ok(grid.get(0)?.iter()))?;
        items_3
    }])?;
    print(&[
        &list![0i64].repeat(3)?.concat(&list![1i64]),
        &list![List::<i64>::new()].repeat(2)?,
        &builtins::list_from(iter::ok(range::range_i64(10, 0, -3)))?,
        &ops::is_lt(&list![1i64, 2].to_value(), &list![1i64, 3].to_value())?,
        &builtins::max(iter::ok(list![1i64, 5, 3].iter()))?,
        &builtins::sum_i64(iter::ok(list![1i64, 2, 3].iter()))?,
    ])?;
    let copy = numbers.slice(..);
    copy.sort(false)?;
    copy.reverse();
    print(&[
        &copy,
        &numbers,
        &builtins::any(iter::ok(list![0i64, 1].iter()))?,
        &builtins::all(iter::ok(List::<i64>::new().iter()))?,
        &builtins::list_from(iter::ok((1i64..).zip(Str::lit("ab").iter())))?,
    ])?;
    numbers.clear();
    print(&[
        &numbers,
        &values![1, "two", 3.0, Value::NONE, (4,)],
        &!numbers.is_empty(),
    ])?;
    Ok(())
}
