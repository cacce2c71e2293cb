//! Dicts keep insertion order; views are live; changing the size while iterating is an error, changing a list is not.

use portalis_runtime::*;

/// The module's body.
pub fn run() -> Res<()> {
    let mut error: Value = Value::NONE;
    let d = Dict::of(vec![
        (Value::from(Str::lit("a")), Value::from(1i64)),
        (Value::from(Str::lit("b")), Value::from(2i64)),
        (Value::from(Str::lit("c")), Value::from(3i64)),
    ])?;
    let new_keys = d.keys_value();
    let new_values = d.values_value();
    let new_items = d.items_value();
    let keys = new_keys;
    let values = new_values;
    let items = new_items;
    d.del_item(&Value::from(Str::lit("a")))?;
    let value = 10i64;
    d.set_item(Value::from(Str::lit("a")), Value::from(value))?;
    let value_2 = 20i64;
    d.set_item(Value::from(Str::lit("b")), Value::from(value_2))?;
    print(&[
        &d,
        &builtins::list_from(ops::iter(&keys)?)?,
        &builtins::list_from(ops::iter(&values)?)?,
        &builtins::list_from(ops::iter(&items)?)?,
        &Int::new(ops::len(&keys)?),
    ])?;
    print(&[
        &ops::bit_and(
            &keys,
            &{
                let items_2 = Set::<Value>::new();
                items_2.add(Value::from(Str::lit("a")))?;
                items_2.add(Value::from(Str::lit("z")))?;
                items_2
            }
            .to_value(),
        )?,
        &builtins::sorted(
            ops::iter(&ops::bit_or(
                &keys,
                &{
                    let items_3 = Set::<Value>::new();
                    items_3.add(Value::from(Str::lit("z")))?;
                    items_3
                }
                .to_value(),
            )?)?,
            false,
        )?,
        &ops::contains(&keys, &Str::lit("b").to_value())?,
        &ops::contains(&items, &(Str::lit("b"), 20i64).to_value())?,
        &builtins::list_from(ops::iter(&call(&builtin("reversed"), &[d.to_value()])?)?)?,
    ])?;
    call_method_kw(
        &d.to_value(),
        "update",
        &[],
        &[
            (Str::lit("z"), Value::from(0i64)),
            (Str::lit("a"), Value::from(5i64)),
        ],
    )?;
    print(&[
        &d.popitem()?,
        &d,
        &d.setdefault(Value::from(Str::lit("q")), List::<Value>::new().to_value())?,
        &builtins::list_from(ops::iter(&keys)?)?,
    ])?;
    for change in tuple![Str::lit("add"), Str::lit("remove"), Str::lit("assign")].iter() {
        let e = Dict::of(vec![(1i64, Str::lit("x")), (2i64, Str::lit("y"))])?;
        let caught: Res<()> = 'attempt2: {
            for item_2 in e.iter_keys() {
                let k = attempt!('attempt2, item_2);
                if change == "add" {
                    let value_3 = Str::lit("new");
                    attempt!('attempt2, e.set_item(k + 10, value_3));
                } else if change == "remove" {
                    attempt!('attempt2, e.del_item(&2i64));
                } else {
                    let value_4 = Str::lit("same");
                    attempt!('attempt2, e.set_item(k, value_4));
                }
            }
            attempt!('attempt2, print(&[&change, &e]));
            Ok(())
        };
        if let Some(error_2) = except(caught, &builtin("RuntimeError"))? {
            error = error_2.value();
            print(&[&change, &error])?;
        }
    }
    let s = Set::<i64>::constant(vec![1i64, 2i64, 3i64]).copy();
    let caught_2: Res<()> = 'attempt4: {
        for item_3 in s.iter() {
            let x = attempt!('attempt4, item_3);
            attempt!('attempt4, s.discard(&x));
        }
        Ok(())
    };
    if let Some(error_3) = except(caught_2, &builtin("RuntimeError"))? {
        error = error_3.value();
        print(&[&error])?;
    }
    let numbers = list![1i64, 2, 3, 4, 5, 6];
    for n in numbers.iter() {
        if n.rem_euclid(2) == 0 {
            numbers.remove(&n)?;
        } else if n < 4 {
            numbers.append(n + 20);
        }
    }
    print(&[&numbers])?;
    print(&[
        &{
            let dict = Dict::<Str, i64>::new();
            dict.update(&Dict::of(vec![(Str::lit("x"), 1i64)])?)?;
            dict.set_item(Str::lit("y"), 2i64)?;
            dict.update(&Dict::of(vec![(Str::lit("x"), 3i64)])?)?;
            dict
        },
        &Dict::of(vec![(Str::lit("a"), 1i64)])?.merged(&Dict::of(vec![(Str::lit("b"), 2i64)])?)?,
        &Dict::<Value, Value>::from_value(&call_kw(
            &builtin("dict"),
            &[values![("k", "v")].to_value()],
            &[(Str::lit("w"), Value::from(1i64))],
        )?)?,
        &Dict::of(vec![
            (Value::from(1i64), Str::lit("a")),
            (Value::from(true), Str::lit("b")),
        ])?,
    ])?;
    Ok(())
}
