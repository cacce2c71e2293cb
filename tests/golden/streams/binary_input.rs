use portalis_runtime::*;

/// The module's body.
pub fn run() -> Res<()> {
    let read = ops::get_attr(
        &ops::get_attr(&modules::sys::stdin(), "buffer")?,
        "readline",
    )?;
    let n = Int::from_value(&call(&builtin("int"), &[call(&read, &[])?])?)?;
    let mut total = Int::new(0);
    for __ in 0..n.to_i64_clamped() {
        let value = builtins::map(
            {
                let key = builtin("int");
                move |item: &Value| Ok(Int::from_value(&call(&key, &[item.to_value()])?)?)
            },
            ops::iter(&call_method(&call(&read, &[])?, "split", &[])?)?,
        )?
        .boxed("map");
        let items: [Int; 2] = unpack(value.clone())?;
        let a = items[0].clone();
        let b = items[1].clone();
        total = &total + &a * &b;
    }
    print(&[
        &total,
        &call_method(
            &ops::get_attr(&modules::sys::stdin(), "buffer")?,
            "read",
            &[Value::from(4i64)],
        )?,
        &call_method(
            &ops::get_attr(&modules::sys::stdin(), "buffer")?,
            "readlines",
            &[Value::from(3i64)],
        )?,
        &builtins::list_from(ops::iter(&ops::get_attr(
            &modules::sys::stdin(),
            "buffer",
        )?)?)?,
    ])?;
    Ok(())
}
