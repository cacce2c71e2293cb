use portalis_runtime::*;

/// The module's body.
pub fn run() -> Res<()> {
    print(&[
        &modules::math::sqrt(2.0)?,
        &modules::math::pi,
        &modules::math::floor_float(-1.5)?,
        &modules::math::ceil_float(1.2)?,
        &modules::math::gcd_pair(&Int::new(12), &Int::new(18)),
        &modules::math::factorial(&Int::new(10))?,
    ])?;
    print(&[
        &modules::math::sin(1.0)?,
        &modules::math::log_any(&Value::from(10i64))?,
        &modules::math::log2_any(&Value::from(8i64))?,
        &modules::math::hypot_pair(3.0, 4.0),
        &modules::math::isclose(0.1 + 0.2, 0.3, 1e-09, 0.0)?,
        &modules::math::inf,
    ])?;
    modules::random::seed(&Value::from(42i64))?;
    print(&[
        &modules::random::random(),
        &modules::random::randint_i64(1, 100)?,
        &modules::random::choice_str(&Str::lit("abc"))?,
        &modules::random::uniform(0.0, 10.0),
    ])?;
    let cards = builtins::list_from(iter::ok(0i64..8))?;
    modules::random::shuffle_list(&cards)?;
    print(&[
        &cards,
        &modules::random::sample(
            &builtins::range_stop(&Int::new(100)).to_value(),
            3,
            &Value::NONE,
        )?,
    ])?;

    print(&[
        &call_method(
            &call(
                &member("collections", "Counter"),
                &[Value::from(Str::lit("abracadabra"))],
            )?,
            "most_common",
            &[Value::from(2i64)],
        )?,
        &ops::get_item(
            &call(
                &member("collections", "Counter"),
                &[values![1, 1, 2].to_value()],
            )?,
            &1i64.to_value(),
        )?,
    ])?;
    let groups = call(&member("collections", "defaultdict"), &[builtin("list")])?;
    for word in list!["apple", "avocado", "bean"].iter() {
        call_method(
            &ops::get_item(&groups, &word.get(0)?.to_value())?,
            "append",
            &[word.to_value()],
        )?;
    }
    print(&[
        &Dict::<Value, Value>::from_value(&call(&builtin("dict"), &[groups.clone()])?)?,
        &ops::get_item(&groups, &Str::lit("z").to_value())?,
    ])?;
    let queue = call_kw(
        &member("collections", "deque"),
        &[values![1, 2, 3].to_value()],
        &[(Str::lit("maxlen"), Value::from(3i64))],
    )?;
    call_method(&queue, "append", &[Value::from(4i64)])?;
    call_method(&queue, "appendleft", &[Value::from(0i64)])?;
    print(&[
        &queue,
        &call_method(&queue, "popleft", &[])?,
        &Int::new(ops::len(&queue)?),
    ])?;
    let Point = modules::collections::namedtuple(
        &Str::lit("Point"),
        &values!["x", "y"].to_value(),
        false,
        &Value::NONE,
        &Value::NONE,
    )?;
    let point = call_kw(
        &Point,
        &[Value::from(1i64)],
        &[(Str::lit("y"), Value::from(2i64))],
    )?;
    print(&[
        &point,
        &ops::add(&ops::get_attr(&point, "x")?, &ops::get_attr(&point, "y")?)?,
        &call_method_kw(
            &point,
            "_replace",
            &[],
            &[(Str::lit("x"), Value::from(5i64))],
        )?,
        &builtins::tuple_from(ops::iter(&point)?)?,
    ])?;
    let ordered = call_kw(
        &member("collections", "OrderedDict"),
        &[],
        &[
            (Str::lit("a"), Value::from(1i64)),
            (Str::lit("b"), Value::from(2i64)),
        ],
    )?;
    call_method(&ordered, "move_to_end", &[Value::from(Str::lit("a"))])?;
    print(&[&builtins::list_from(ops::iter(&ordered)?)?])?;

    print(&[
        &builtins::list_from(
            modules::itertools::chain_pair(
                iter::ok(list![1i64].iter()).map(|item| {
                    let item = item?;
                    Ok(Value::from(item))
                }),
                iter::ok(Str::lit("ab").iter()).map(|item| {
                    let item = item?;
                    Ok(Value::from(item))
                }),
            )?
            .boxed("itertools.chain"),
        )?,
        &builtins::list_from(
            modules::itertools::islice(
                modules::itertools::count_int(Int::new(5), Int::new(2)).boxed("itertools.count"),
                &Value::from(3i64),
            )?
            .boxed("itertools.islice"),
        )?,
    ])?;
    print(&[
        &builtins::list_from(
            modules::itertools::combinations(iter::ok(Str::lit("abc").iter()), 2)?
                .boxed("itertools.combinations"),
        )?,
        &builtins::list_from(
            modules::itertools::permutations(iter::ok(0i64..4), None)?
                .boxed("itertools.permutations"),
        )?
        .len(),
    ])?;
    print(&[
        &builtins::list_from(
            modules::itertools::product(&[values![0, 1].to_value()], 2)?.boxed("itertools.product"),
        )?,
        &builtins::list_from(
            modules::itertools::accumulate(
                &values![1, 2, 3].to_value(),
                &Value::NONE,
                &Value::NONE,
            )?
            .boxed("itertools.accumulate"),
        )?,
    ])?;
    print(&[&list_of![
        (key.clone(), builtins::list_from(group.clone())?),
        for item_2 in modules::itertools::groupby(iter::ok(Str::lit("aabbb").iter()))?
            .boxed("itertools.groupby"),
        let tuple = item_2?,
        let key = tuple.0.clone(),
        let group = tuple.1.clone()
    ]])?;
    Ok(())
}
