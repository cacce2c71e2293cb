use portalis_runtime::*;

fn lazily(source: &List<i64>) -> Res<Generator<i64>> {
    let made = lazily_genexpr(source);
    print(&[&Str::lit("made"), &made.type_name()])?;
    Ok(made)
}

fn lazily_2(source: &Option<Dict<Value, Value>>) -> Res<Generator<Value>> {
    let made = lazily_genexpr_2(&ops::iter(&source.to_value())?.boxed("iterator").to_value());
    print(&[&Str::lit("made"), &made.type_name()])?;
    Ok(made)
}

fn lazily_genexpr(iterable: &List<i64>) -> Generator<i64> {
    let iterable = iterable.clone();
    Generator::new("lazily.<locals>.<genexpr>", move |co: Co<i64>| async move {
        for item_2 in iterable.iter() {
            co.give(item_2 * 2).await?;
        }
        Ok(Value::NONE)
    })
}

fn lazily_genexpr_2(iterable: &Value) -> Generator<Value> {
    let iterable = iterable.clone();
    Generator::new(
        "lazily.<locals>.<genexpr>",
        move |co: Co<Value>| async move {
            for item_3 in ops::iter(&iterable)? {
                let item_2 = item_3?;
                co.give(ops::mul(&item_2, &Value::from(2i64))?).await?;
            }
            Ok(Value::NONE)
        },
    )
}

/// The module's body.
pub fn run() -> Res<()> {
    print(&[&builtins::list_from(lazily(&list![1, 2])?.to_iter())?])?;
    for item_2 in
        ops::iter(&(Dict::of(vec![(Value::from(3i64), Value::from(4i64))])?, ()).to_value())?
    {
        let source: Option<Dict<Value, Value>> =
            Option::<Dict<Value, Value>>::from_value(&item_2?)?;
        print(&[&call(&builtin("sum"), &[lazily_2(&source)?.to_value()])?])?;
    }
    Ok(())
}
