use portalis_runtime::*;

/// The module's body.
pub fn run() -> Res<()> {
    let point = (1i64, 2.5, Str::lit("x"));
    let value = point.clone();
    let a = value.0;
    let b = value.1;
    let c = value.2.clone();
    let value_2 = (1i64, 2i64);
    let tuple = value_2;
    let d = tuple.0;
    let e = tuple.1;
    let f: i64 = 3;
    print(&[
        &point,
        &a,
        &b,
        &c,
        &(d + e + f),
        &Int::new(3),
        &point.2,
        &(1i64,),
        &Tuple::<i64>::empty(),
    ])?;
    print(&[
        &<(i64, i64, i64)>::from_value(&ops::add(&(1i64, 2i64).to_value(), &(3i64,).to_value())?)?,
        &tuple![0i64].repeat(3)?,
        &ops::is_lt(&(1i64, 2i64).to_value(), &(1i64, 3i64).to_value())?,
        &(1i64, Str::lit("a")).py_eq(&(1, Str::lit("a")))?,
        &((1i64, 2i64).py_hash()? == (1i64, 2i64).py_hash()?),
    ])?;
    let pairs = list![
        (2i64, Str::lit("b")),
        (1i64, Str::lit("z")),
        (2i64, Str::lit("a"))
    ];
    pairs.sort(false)?;
    print(&[
        &pairs,
        &builtins::min(iter::ok(pairs.iter()))?,
        &builtins::max(iter::ok(pairs.iter()))?,
        &list_of![name.clone(), for (__, name) in pairs.iter()],
    ])?;
    let new_a = b;
    let new_b = a;
    let a = new_a;
    let b = new_b;
    print(&[
        &a,
        &b,
        &builtins::tuple_from(iter::ok(Str::lit("ab").iter()))?,
        &builtins::tuple_from(iter::ok(0i64..3))?,
        &ops::contains(&(1i64, 2i64).to_value(), &2i64.to_value())?,
        &tuple![1i64, 2i64, 1i64].count(&1i64)?,
        &tuple![5i64, 6i64].index(&6i64, 0, i64::MAX)?,
    ])?;
    let data = call(
        &builtin("bytes"),
        &[builtins::range_stop(&Int::new(5)).to_value()],
    )?;
    print(&[
        &data,
        &ops::get_item(&data, &1i64.to_value())?,
        &ops::get_item(
            &data,
            &Slice::new(Value::from(1i64), Value::from(3i64), Value::NONE).to_value(),
        )?,
        &Bytes::lit(b"abc").hex(),
        &Bytes::lit(b"x").concat(&Bytes::lit(b"y")),
        &builtins::list_from(iter::ok(Bytes::lit(b"hi").iter()))?,
        &Str::lit("é").encode(&Str::lit("utf-8"), &Str::lit("strict"))?,
        &Bytes::lit(b"\xc3\xa9").decode(&Str::lit("utf-8"), &Str::lit("strict"))?,
    ])?;
    print(&[
        &Str::lit("abcdef").slice_step(1..-1, 2)?,
        &list![1i64, 2, 3].slice(5..),
        &list![1i64, 2, 3].slice(-100..2),
        &builtins::range_stop(&Int::new(10)).get_slice(&Slice::new(
            Value::from(2i64),
            Value::from(8i64),
            Value::from(3i64),
        ))?,
        &builtins::range_step(&Int::new(0), &Int::new(10), &Int::new(3))?.len()?,
        &ops::contains(
            &builtins::range_step(&Int::new(0), &Int::new(10), &Int::new(2))?.to_value(),
            &4i64.to_value(),
        )?,
    ])?;
    Ok(())
}
