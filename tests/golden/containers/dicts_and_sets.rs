use portalis_runtime::*;

fn lambda(item_2: &(Value, Value)) -> Res<(Value, Value)> {
    Ok((ops::neg(&item_2.1)?, item_2.0.clone()))
}

/// The module's body.
pub fn run() -> Res<()> {
    let counts = Dict::<Value, Value>::new();
    for word in Str::lit("the cat and the dog and the bird")
        .split_words()
        .iter()
    {
        let value = ops::add(
            &counts.get_or(&word.to_value(), Value::from(0i64))?,
            &Value::from(1i64),
        )?;
        counts.set_item(word.to_value(), value)?;
    }
    print(&[
        &counts,
        &counts.len(),
        &counts.contains(&Value::from(Str::lit("cat")))?,
    ])?;
    for (word, count) in builtins::sorted_by_key(
        counts.iter_items(),
        move |item: &(Value, Value)| lambda(item),
        false,
    )?
    .iter()
    {
        print_with(&[&word, &count], " ", "; ")?;
    }
    print(&[])?;
    counts.del_item(&Value::from(Str::lit("cat")))?;
    let value_2 = 5i64;
    counts.set_item(Value::from(Str::lit("cat")), Value::from(value_2))?;
    print(&[
        &builtins::list_from(counts.iter_keys())?,
        &builtins::list_from(counts.iter_values())?,
        &counts.pop(&Value::from(Str::lit("dog")))?,
        &counts.pop_or(&Value::from(Str::lit("cow")), Value::NONE)?,
    ])?;
    call_method_kw(
        &counts.to_value(),
        "update",
        &[Dict::of(vec![
            (Value::from(Str::lit("the")), Value::from(0i64)),
            (Value::from(Str::lit("new")), Value::from(1i64)),
        ])?
        .to_value()],
        &[(Str::lit("extra"), Value::from(2i64))],
    )?;
    print(&[
        &counts,
        &counts.setdefault(Value::from(Str::lit("new")), Value::from(9i64))?,
        &counts.setdefault(
            Value::from(Str::lit("other")),
            List::<Value>::new().to_value(),
        )?,
    ])?;
    print(&[
        &dict_of![
            number,
            Int::new(number).pow_nonneg(&Int::new(2)).to_index()?,
            for number in 0i64..4
        ],
        &Dict::<Value, Value>::from_value(&call_kw(
            &builtin("dict"),
            &[],
            &[
                (Str::lit("a"), Value::from(1i64)),
                (Str::lit("b"), Value::from(2i64)),
            ],
        )?)?,
        &builtins::dict_from(iter::ok(list![(Str::lit("x"), 1i64)].iter()))?,
        &{
            let dict = Dict::<Value, Value>::new();
            dict.update(&counts)?;
            dict.set_item(Value::from(Str::lit("z")), Value::from(0i64))?;
            dict
        },
    ])?;
    let groups = Dict::<i64, List<i64>>::new();
    for number in 0i64..7 {
        groups
            .setdefault(number.rem_euclid(3), List::<i64>::new())?
            .append(number);
    }
    print(&[
        &groups,
        &Dict::of(vec![
            (Value::from(1i64), Str::lit("a")),
            (Value::from(1.0), Str::lit("b")),
            (Value::from(true), Str::lit("c")),
        ])?,
    ])?;
    let new_left = Set::<i64>::constant(vec![1i64, 2i64, 3i64, 4i64]).copy();
    let new_right = Set::<i64>::constant(vec![3i64, 4i64, 5i64]).copy();
    let left = new_left;
    let right = new_right;
    print(&[
        &left.bit_and(&right)?,
        &left.bit_or(&right)?,
        &left.sub(&right)?,
        &left.bit_xor(&right)?,
        &ops::is_lt(
            &{
                let items = Set::<i64>::new();
                items.add(3i64)?;
                items
            }
            .to_value(),
            &left.to_value(),
        )?,
        &left.isdisjoint(
            {
                let items_2 = Set::<i64>::new();
                items_2.add(9i64)?;
                items_2
            }
            .iter(),
        )?,
    ])?;
    let seen = Set::<i64>::new();
    for number in list![5i64, 3, 5, 1, 3].iter() {
        if !seen.contains(&number)? {
            seen.add(number)?;
        }
    }
    print(&[
        &seen,
        &seen.len(),
        &builtins::sorted(seen.iter(), true)?,
        &ops::is_eq(
            &builtins::frozenset_from(iter::ok(list![1i64, 2].iter()))?.to_value(),
            &{
                let items_3 = Set::<i64>::new();
                items_3.add(1i64)?;
                items_3.add(2i64)?;
                items_3
            }
            .to_value(),
        )?,
        &Set::<i64>::new(),
    ])?;
    let table = Dict::<Value, Option<Str>>::of(vec![
        ((0i64, 1i64).to_value(), Some(Str::lit("pair"))),
        (Value::from(Str::lit("key")), None),
    ])?;
    print(&[
        &table.get_item(&(0i64, 1i64).to_value())?,
        &table.get(&Value::from(Str::lit("none")))?.flatten(),
        &table.get_item(&Value::from(Str::lit("key")))?.is_none(),
        &counts.py_eq(&builtins::dict_copy(&counts))?,
    ])?;
    Ok(())
}
