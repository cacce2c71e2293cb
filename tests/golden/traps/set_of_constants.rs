use portalis_runtime::*;

fn f() -> Set<Str> {
    Set::<Str>::constant(vec![
        Str::lit("apple"),
        Str::lit("banana"),
        Str::lit("cherry"),
        Str::lit("date"),
    ])
    .copy()
}

/// The module's body.
pub fn run() -> Res<()> {
    print(&[&Set::<Str>::constant(vec![
        Str::lit("apple"),
        Str::lit("banana"),
        Str::lit("cherry"),
        Str::lit("date"),
    ])
    .copy()])?;
    let s = Set::<Str>::new();
    s.add(Str::lit("apple"))?;
    s.add(Str::lit("banana"))?;
    s.add(Str::lit("cherry"))?;
    s.add(Str::lit("date"))?;
    print(&[&s])?;
    print(&[&builtins::set_from(iter::ok(
        list!["apple", "banana", "cherry", "date"].iter(),
    ))?])?;
    let a = Str::lit("apple");
    print(&[&{
        let items = Set::<Str>::new();
        items.add(a.clone())?;
        items.add(Str::lit("banana"))?;
        items.add(Str::lit("cherry"))?;
        items.add(Str::lit("date"))?;
        items
    }])?;
    print(&[
        &builtins::set_from(iter::ok(
            tuple![
                Str::lit("apple"),
                Str::lit("banana"),
                Str::lit("cherry"),
                Str::lit("date")
            ]
            .iter(),
        ))?,
        &builtins::frozenset_from(iter::ok(
            tuple![
                Str::lit("apple"),
                Str::lit("banana"),
                Str::lit("cherry"),
                Str::lit("date")
            ]
            .iter(),
        ))?,
    ])?;
    print(&[&list_of![
        x.py_hash()?.rem_euclid(8),
        for x in tuple![
            Str::lit("apple"),
            Str::lit("banana"),
            Str::lit("cherry"),
            Str::lit("date")
        ]
        .iter()
    ]])?;
    print(&[
        &builtins::set_from(
            Set::<Str>::constant(vec![
                Str::lit("apple"),
                Str::lit("banana"),
                Str::lit("cherry"),
                Str::lit("date"),
            ])
            .copy()
            .iter(),
        )?,
        &Set::<Str>::constant(vec![
            Str::lit("apple"),
            Str::lit("banana"),
            Str::lit("cherry"),
            Str::lit("date"),
        ])
        .copy()
        .copy(),
    ])?;
    for item_2 in Set::<Str>::constant(vec![
        Str::lit("apple"),
        Str::lit("banana"),
        Str::lit("cherry"),
        Str::lit("date"),
    ])
    .iter()
    {
        let x = item_2?;
        print(&[&x])?;
    }
    print(&[&f()])?;
    print(&[
        &Set::<i64>::constant(vec![10i64, 20i64, 30i64, 5i64, 100i64, 7i64]).copy(),
        &Set::<f64>::constant(vec![1.5, 0.5, 10000000000.0, -1.0, 2.0, 7.25]).copy(),
        &{
            let items_3 = Set::<Str>::new();
            items_3.add(Str::lit("a"))?;
            items_3.add(Str::lit("b"))?;
            items_3
        },
        &Set::<Str>::constant(vec![
            Str::lit("zeta"),
            Str::lit("eta"),
            Str::lit("theta"),
            Str::lit("iota"),
            Str::lit("kappa"),
            Str::lit("mu"),
            Str::lit("nu"),
            Str::lit("xi"),
        ])
        .copy(),
        &Set::<(i64, i64)>::constant(vec![(1i64, 2i64), (3i64, 4i64), (5i64, 6i64), (1i64, 2i64)])
            .copy(),
        &Set::<Value>::constant(vec![
            Value::from(1i64),
            Value::from(Str::lit("a")),
            Value::from(2.5),
            Value::from(true),
        ])
        .copy(),
        &Set::<i64>::constant(vec![-1i64, -2i64, -3i64, -2i64]).copy(),
        &Set::<Bytes>::constant(vec![Bytes::lit(b"x"), Bytes::lit(b"y"), Bytes::lit(b"z")]).copy(),
    ])?;
    print(&[
        &list_of![
            x_2.clone(),
            for item_3 in Set::<Str>::constant(vec![
                Str::lit("zeta"),
                Str::lit("eta"),
                Str::lit("theta"),
                Str::lit("iota"),
                Str::lit("kappa")
            ])
            .iter(),
            let x_2 = item_3?
        ],
        &builtins::list_from(
            Set::<Str>::constant(vec![
                Str::lit("q"),
                Str::lit("w"),
                Str::lit("e"),
                Str::lit("r"),
                Str::lit("t"),
                Str::lit("y"),
            ])
            .copy()
            .iter(),
        )?,
        &builtins::sorted(
            Set::<i64>::constant(vec![3i64, 1i64, 2i64]).copy().iter(),
            false,
        )?,
    ])?;
    for item_4 in Set::<Str>::constant(vec![Str::lit("ab"), Str::lit("cd")]).iter() {
        let i = item_4?;
        print(&[&i])?;
    }
    let mut s = Set::<Str>::constant(vec![
        Str::lit("one"),
        Str::lit("two"),
        Str::lit("three"),
        Str::lit("four"),
    ])
    .copy()
    .bit_or(&{
        let items_5 = Set::<Str>::new();
        items_5.add(Str::lit("five"))?;
        items_5
    })?;
    print(&[&s])?;
    s.difference_update(
        &Set::<Str>::constant(vec![Str::lit("two"), Str::lit("one"), Str::lit("six")]).copy(),
    )?;
    print(&[&s])?;
    let vowels = Set::<Str>::constant(vec![
        Str::lit("a"),
        Str::lit("e"),
        Str::lit("i"),
        Str::lit("o"),
        Str::lit("u"),
    ])
    .copy();
    print(&[
        &vowels,
        &builtins::set_from(iter::ok(Str::lit("education").iter()))?.bit_and(&vowels)?,
        &vowels.bit_and(&builtins::set_from(iter::ok(Str::lit("education").iter()))?)?,
    ])?;
    Ok(())
}
