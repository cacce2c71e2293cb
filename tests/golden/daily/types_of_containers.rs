use portalis_runtime::*;

fn kind(a: &List<i64>) -> Res<Value> {
    call(&builtin("type"), &[a.to_value()])
}

fn kind_2(a: &Dict<Str, i64>) -> Res<Value> {
    call(&builtin("type"), &[a.to_value()])
}

fn kind_3(a: &(i64, Str)) -> Res<Value> {
    call(&builtin("type"), &[a.to_value()])
}

fn kind_4(a: &Set<i64>) -> Res<Value> {
    call(&builtin("type"), &[a.to_value()])
}

fn describe(x: &List<i64>) -> Str {
    Str::lit("list")
}

fn describe_2(x: &Dict<i64, i64>) -> Str {
    Str::lit("dict")
}

fn describe_3(x: &Set<i64>) -> Str {
    x.type_name()
}

fn describe_4(x: &Str) -> Str {
    x.type_name()
}

/// The module's body.
pub fn run() -> Res<()> {
    print(&[
        &kind(&list![1, 2])?,
        &kind_2(&Dict::of(vec![(Str::lit("a"), 1i64)])?)?,
        &kind_3(&(1, Str::lit("a")))?,
        &kind_4(&{
            let items = Set::<i64>::new();
            items.add(1i64)?;
            items
        })?,
    ])?;
    print(&[
        &ops::is_eq(
            &call(&builtin("type"), &[List::<i64>::new().to_value()])?,
            &builtin("list"),
        )?,
        &ops::is_eq(
            &call(&builtin("type"), &[Dict::<i64, i64>::new().to_value()])?,
            &builtin("dict"),
        )?,
        &ops::is_eq(
            &call(&builtin("type"), &[Set::<i64>::new().to_value()])?,
            &builtin("set"),
        )?,
        &ops::is_eq(
            &call(&builtin("type"), &[Tuple::<i64>::empty().to_value()])?,
            &builtin("tuple"),
        )?,
    ])?;
    print(&[
        &ops::is(
            &call(&builtin("type"), &[list![1i64].to_value()])?,
            &builtin("list"),
        ),
        &call(&builtin("type"), &[Dict::of(vec![(1i64, 2.5)])?.to_value()])?,
        &call(
            &builtin("type"),
            &[Dict::of(vec![(Str::lit("a"), list![1i64])])?.to_value()],
        )?,
    ])?;
    print(&[
        &describe(&list![1]),
        &describe_2(&Dict::<i64, i64>::new()),
        &describe_3(&{
            let items_2 = Set::<i64>::new();
            items_2.add(1i64)?;
            items_2
        }),
        &describe_4(&Str::lit("a")),
    ])?;
    print(&[
        &ops::is_eq(
            &call(
                &builtin("type"),
                &[{
                    let items_3 = Set::<()>::new();
                    items_3.add(())?;
                    items_3
                }
                .to_value()],
            )?,
            &builtin("set"),
        )?,
        &call(
            &builtin("type"),
            &[builtins::frozenset_from(iter::ok(list![1i64].iter()))?.to_value()],
        )?,
        &call(
            &builtin("type"),
            &[Dict::of(vec![(Value::from(Str::lit("a")), Value::from(1i64))])?.keys_value()],
        )?,
    ])?;
    let x = Set::<i64>::new();
    let y = Dict::<Str, i64>::new();
    print(&[
        &call(&builtin("type"), &[x.to_value()])?,
        &call(&builtin("type"), &[y.to_value()])?,
    ])?;
    x.add(3)?;
    let value = 4i64;
    y.set_item(Str::lit("k"), value)?;
    print(&[
        &x,
        &y,
        &builtins::callable(&x.to_value()),
        &(builtins::frozenset_from(iter::ok(list![1i64].iter()))?.py_hash()?
            == builtins::frozenset_from(iter::ok(list![1i64].iter()))?.py_hash()?),
    ])?;
    Ok(())
}
