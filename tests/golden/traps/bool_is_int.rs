//! bool is an int, numbers that are equal are one key, and the first key stays.

use portalis_runtime::*;

/// The module's body.
pub fn run() -> Res<()> {
    print(&[
        &Dict::of(vec![(Value::from(1i64), Str::lit("a"))])?.get_item(&Value::from(true))?,
        &Set::<Value>::constant(vec![Value::from(1i64), Value::from(1.0), Value::from(true)])
            .copy()
            .len(),
        &Set::<Value>::constant(vec![Value::from(1i64), Value::from(1.0), Value::from(true)])
            .copy(),
        &(i64::from(true) + i64::from(true)),
        &Value::from(i64::from(true) as f64 * 2.5),
        &-i64::from(true),
        &!i64::from(false),
    ])?;
    let d = Dict::of(vec![(Value::from(1i64), Str::lit("one"))])?;
    let value = Str::lit("float");
    d.set_item(Value::from(1.0), value)?;
    let value_2 = Str::lit("bool");
    d.set_item(Value::from(true), value_2)?;
    print(&[
        &d,
        &d.contains(&Value::from(1.0))?,
        &d.contains(&ops::add(
            &Value::from(1i64),
            &Value::from(Complex::new(0.0, 0.0)),
        )?)?,
        &d.get_or(&Value::from(false), Str::lit("no"))?,
        &Dict::of(vec![
            (Value::from(0i64), Str::lit("z")),
            (Value::from(false), Str::lit("f")),
            (Value::from(0.0), Str::lit("g")),
        ])?,
    ])?;
    print(&[
        &is_instance(&true.to_value(), &builtin("int"))?,
        &ops::is(
            &call(&builtin("type"), &[Value::from(true)])?,
            &builtin("int"),
        ),
        &(i64::from(true) == 1),
        &true.is(&true),
        &bool::from_value(&call(
            &builtin("issubclass"),
            &[builtin("bool"), builtin("int")],
        )?)?,
        &ops::is_eq(
            &ops::get_attr(&builtin("bool"), "__mro__")?,
            &(builtin("bool"), builtin("int"), builtin("object")).to_value(),
        )?,
    ])?;
    print(&[
        &values![1, true, 1.0, 0].count(&Value::from(1i64))?,
        &values![0, false].index(&Value::from(false), 0, i64::MAX)?,
        &builtins::sum_bool(iter::ok(list![true, false, true].iter()))?,
        &builtins::max2(Value::from(true), Value::from(1i64))?,
        &builtins::max2(Value::from(1i64), Value::from(true))?,
        &builtins::min3(Value::from(0i64), Value::from(false), Value::from(0.0))?,
    ])?;
    print(&[
        &(true & false),
        &Value::from(Int::new(i64::from(true)) | 2),
        &(true ^ true),
        &call(&builtin("type"), &[Value::from(true & true)])?,
        &call(
            &builtin("type"),
            &[Value::from(Int::new(i64::from(true)) & 1)],
        )?,
        &Value::from(Int::new(i64::from(true)).shl(&Int::new(3))?),
        &Value::from(i64::from(true).div_euclid(2)),
        &Value::from(int::true_div(i64::from(true), 2)?),
        &Value::from(Int::new(i64::from(true)).pow_nonneg(&Int::new(2))),
        &call(&builtin("divmod"), &[Value::from(true), Value::from(1i64)])?,
    ])?;
    print(&[
        &true.py_str()?,
        &false.py_repr()?,
        &builtins::int_from_bool(true),
        &f64::from_value(&call(&builtin("float"), &[Value::from(true)])?)?,
        &Str::from(format!("{}", true.py_str()?)),
        &Str::from(format!("{}", ops::format(&true.to_value(), "d")?)),
        &Str::from(format!("{}|", ops::format(&true.to_value(), "5")?)),
        &format::percent(&Str::lit("%d %s"), &(true, true).to_value())?,
        &builtins::format_spec(&Value::from(true), &Str::lit(""))?,
    ])?;
    print(&[
        &Value::from(Str::lit("ab").get(i64::from(true))?),
        &values![10, 20].get(i64::from(false))?,
        &Value::from(Str::lit("x").repeat(i64::from(true))?),
        &values![1].repeat(i64::from(false))?.to_value(),
        &Range::from_value(&call(&builtin("range"), &[Value::from(true)])?)?,
        &builtins::list_from(iter::ok(i64::from(true)..3).map(|item| {
            let item = item?;
            Ok(Int::new(item))
        }))?,
        &true.py_hash()?,
        &1.0.py_hash()?,
        &(0.5.py_hash()? == 1i64.py_hash()?),
    ])?;
    print(&[
        &!Str::lit("False").is_empty(),
        &(0 != 0),
        &builtins::int_from_bool(false),
        &(true > false),
        &builtins::sorted(iter::ok(values![true, 0, 1.5, -1].iter()), false)?,
        &ops::is_lt(&values![true, false].to_value(), &values![1, 1].to_value())?,
        &ops::is_eq(&(1i64, true).to_value(), &(true, 1.0).to_value())?,
    ])?;
    print(&[
        &(1.0 == 1.0 && 1.0 == i64::from(true) as f64),
        &Dict::of(vec![(Value::from(true), Value::from(1i64))])?
            .py_eq(&Dict::of(vec![(Value::from(1i64), Value::from(true))])?)?,
        &{
            let items = Set::<Value>::new();
            items.add(Value::from(1i64))?;
            items.add(Value::from(2i64))?;
            items
        }
        .py_eq(&{
            let items_2 = Set::<Value>::new();
            items_2.add(Value::from(true))?;
            items_2.add(Value::from(2.0))?;
            items_2
        })?,
        &((1i64, 2.0).py_hash()? == (true, 2i64).py_hash()?),
        &ops::contains(&(true, 3.0).to_value(), &3i64.to_value())?,
    ])?;
    Ok(())
}
