use portalis_runtime::*;

fn verse(n: i64) -> Res<Str> {
    let parts = list![
        Str::from(format!("{} bottles", n)),
        "of beer",
        Str::from(format!("{}", n)),
        "on the wall",
        n.py_str()?
    ];
    let mixed = values![
        Value::from(Str::from(format!("{}", n))),
        1,
        "a",
        2.5,
        (Str::from(format!("{}", n)), 3i64).to_value(),
        ("b", (1, 2.0)),
        Value::NONE,
        -4
    ];
    print(&[&parts, &mixed, &list![Str::from(format!("{}", n))]])?;
    Ok(Str::lit(" ").join_list(&parts))
}

/// The module's body.
pub fn run() -> Res<()> {
    print(&[&verse(3)?])?;
    assert_true(verse(1)? == Str::from(format!("{} bottles of beer 1 on the wall 1", 1)))?;
    let x: i64 = 5;
    print(&[
        &(Str::lit("5") == Str::from(format!("{}", x))),
        &(Str::from(format!("{}", x)) == "5"),
        &(Str::from(format!("{}", x)) != Str::from(format!("{}", x))),
    ])?;
    print(&[
        &modules::string::capwords(&Str::lit("a,b,,c"), Some(&Str::lit(",")))?,
        &modules::string::capwords(&Str::lit(" a  b c "), None)?,
        &modules::string::capwords(&Str::lit("x y"), None)?,
    ])?;
    Ok(())
}
