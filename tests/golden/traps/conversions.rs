//! Conversions that raise, and their messages.

use portalis_runtime::*;

/// The module's body.
pub fn run() -> Res<()> {
    let mut error: Value = Value::NONE;
    let cases = list![
        (builtin("int"), Value::from(Str::lit("1_0"))),
        (builtin("int"), Value::from(Str::lit("x"))),
        (builtin("int"), Value::from(Str::lit(""))),
        (builtin("int"), Value::from(Str::lit(" 12\n"))),
        (builtin("int"), Value::from(Str::lit("1__0"))),
        (builtin("int"), Value::from(Str::lit("_1"))),
        (builtin("int"), Value::from(Str::lit("٣"))),
        (builtin("int"), Value::from(3.99)),
        (builtin("int"), Value::from(-0.5)),
        (
            builtin("int"),
            Value::from(builtins::float_from_str(&Str::lit("inf"))?)
        ),
        (
            builtin("int"),
            Value::from(builtins::float_from_str(&Str::lit("nan"))?)
        ),
        (builtin("int"), Value::from(Str::lit("1.5"))),
        (builtin("int"), Value::NONE),
        (builtin("int"), values![1].to_value()),
        (builtin("int"), Bytes::lit(b"7").to_value()),
        (builtin("int"), Value::from(Str::lit("9").repeat(4301)?)),
        (builtin("int"), Value::from(Str::lit("+5"))),
        (builtin("int"), Value::from(Str::lit("- 5"))),
        (builtin("float"), Value::from(Str::lit("1_0.5"))),
        (builtin("float"), Value::from(Str::lit("x"))),
        (builtin("float"), Value::from(Str::lit(""))),
        (builtin("float"), Value::from(Str::lit("1e"))),
        (builtin("float"), Value::from(Str::lit(" 2 "))),
        (builtin("float"), Value::NONE),
        (builtin("float"), List::<Value>::new().to_value()),
        (
            builtin("float"),
            Value::from(Int::new(10).pow_nonneg(&Int::new(400)))
        ),
        (builtin("float"), Value::from(Str::lit("nan"))),
        (builtin("str"), Bytes::lit(b"a").to_value()),
        (builtin("list"), Value::from(5i64)),
        (builtin("list"), Value::from(Str::lit("ab"))),
        (builtin("tuple"), Value::NONE),
        (builtin("dict"), values![1].to_value()),
        (builtin("dict"), values!["abc"].to_value()),
        (builtin("dict"), values!["ab"].to_value()),
        (builtin("set"), Value::from(1i64)),
        (builtin("bool"), Value::from(Str::lit(""))),
        (builtin("bytes"), Value::from(Str::lit("a"))),
        (builtin("bytes"), Value::from(3i64)),
        (builtin("bytes"), values![256].to_value()),
        (builtin("complex"), Value::from(Str::lit("1+2j"))),
        (builtin("complex"), Value::from(Str::lit("x"))),
        (builtin("chr"), Value::from(-1i64)),
        (builtin("chr"), Value::from(1114112i64)),
        (builtin("ord"), Value::from(Str::lit("ab"))),
        (builtin("ord"), Value::from(Str::lit(""))),
        (builtin("len"), Value::from(5i64)),
        (builtin("abs"), Value::from(Str::lit("x"))),
        (builtin("iter"), Value::from(5i64)),
        (builtin("range"), Value::from(1.5)),
        (builtin("sum"), values!["a"].to_value()),
        (builtin("hash"), List::<Value>::new().to_value()),
        (builtin("hash"), Dict::<Value, Value>::new().to_value()),
        (builtin("hash"), (List::<Value>::new(),).to_value()),
        (builtin("next"), List::<Value>::new().to_value()),
        (
            builtin("reversed"),
            {
                let items = Set::<Value>::new();
                items.add(Value::from(1i64))?;
                items
            }
            .to_value()
        ),
        (builtin("sorted"), Value::from(5i64)),
        (builtin("enumerate"), Value::from(1i64)),
        (builtin("bin"), Value::from(1.5))
    ];
    for (convert, argument) in cases.iter() {
        let caught: Res<()> = 'attempt2: {
            let result = attempt!('attempt2, call(&convert, &[argument.clone()]));
            attempt!(
                'attempt2,
                print(&[
                    &attempt!('attempt2, ops::get_attr(&convert, "__name__")),
                    &attempt!('attempt2, argument.py_repr()).slice(..20),
                    &Str::lit("->"),
                    &attempt!('attempt2, result.py_repr())
                ])
            );
            Ok(())
        };
        if let Some(error_2) = except(caught, &builtin("Exception"))? {
            error = error_2.value();
            print(&[
                &ops::get_attr(&convert, "__name__")?,
                &argument.py_repr()?.slice(..20),
                &error.type_name(),
                &error.py_str()?.slice(..120),
            ])?;
        }
    }
    for (base, text) in tuple![
        (2i64, Str::lit("101")),
        (16i64, Str::lit("0xFF")),
        (0i64, Str::lit("0b11")),
        (0i64, Str::lit("017")),
        (36i64, Str::lit("Zz")),
        (8i64, Str::lit("9")),
        (1i64, Str::lit("1")),
        (10i64, Str::lit("½"))
    ]
    .iter()
    {
        let caught_2: Res<()> = 'attempt4: {
            attempt!(
                'attempt4,
                print(&[&attempt!(
                    'attempt4,
                    builtins::int_from_str_base(&text, base)
                )])
            );
            Ok(())
        };
        if let Some(error_3) = except(caught_2, &builtin("ValueError"))? {
            error = error_3.value();
            print(&[&error])?;
        }
    }
    let caught_3: Res<()> = 'attempt5: {
        attempt!(
            'attempt5,
            print(&[&attempt!('attempt5, Int::new(10).pow_nonneg(&Int::new(5000)).py_str()).len()])
        );
        Ok(())
    };
    if let Some(error_4) = except(caught_3, &builtin("ValueError"))? {
        error = error_4.value();
        print(&[&error.py_str()?.slice(..60)])?;
    }
    Ok(())
}
