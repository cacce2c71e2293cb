use portalis_runtime::*;

/// The module's variables.
struct State {
    class_Seven: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_Seven: Slot::new(),
});

static SEVEN___INDEX___PARAMS: Params = Params::new("Seven.__index__", &["self"]);

static SEVEN___FLOAT___PARAMS: Params = Params::new("Seven.__float__", &["self"]);

fn Seven___index__(self_: &Value) -> i64 {
    7
}

fn Seven___float__(self_: &Value) -> f64 {
    7.5
}

fn attempt(name: &Str, function: &Value, args_2: &Tuple<Value>) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[
                name,
                &attempt!(
                    'attempt,
                    {
                        let mut args_3 = ArgList::new(function);
                        attempt!('attempt, args_3.extend(&args_2.to_value()));
                        attempt!('attempt, args_3.call())
                    }
                    .py_repr()
                )
            ])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Seven");
        namespace.set(
            "__index__",
            Function::new(&SEVEN___INDEX___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Seven___index__(&args[0])))
            }),
        );

        namespace.set(
            "__float__",
            Function::new(&SEVEN___FLOAT___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Seven___float__(&args[0])))
            }),
        );
        namespace.finish("Seven", &bases)?
    };
    STATE.class_Seven.set(class.clone());
    let Seven = class;

    for order in tuple![
        Str::lit(""),
        Str::lit("@"),
        Str::lit("="),
        Str::lit("<"),
        Str::lit(">"),
        Str::lit("!")
    ]
    .iter()
    {
        for letter in Str::lit("bBhHiIlLqQnN?cefdsP").iter() {
            if !ops::contains(&(Str::lit(""), Str::lit("@")).to_value(), &order.to_value())?
                && Str::lit("nNP").contains(&letter)
            {
                continue;
            }
            for value in tuple![
                Value::from(Int::new(1).shl(&Int::new(70))?),
                Value::from(-Int::new(1).shl(&Int::new(70))?),
                Value::from(Int::new(1).shl(&Int::new(63))?),
                Value::from(-1i64),
                Value::from(300i64),
                Value::from(40000i64),
                Value::from(int::shl(1, 40)?),
                Value::from(Str::lit("x")),
                Value::from(1.5),
                Value::NONE,
                Bytes::lit(b"a").to_value(),
                Bytes::lit(b"ab").to_value(),
                Value::from(1e300),
                Value::from(true)
            ]
            .iter()
            {
                attempt(
                    &order.concat(&letter),
                    &member("struct", "pack"),
                    &tuple![Value::from(order.concat(&letter)), value.clone()],
                )?;
            }
        }
    }

    print(&[
        &modules::packing::calcsize(&Value::from(Str::lit("iq")))?,
        &modules::packing::calcsize(&Value::from(Str::lit("<iq")))?,
        &modules::packing::calcsize(&Value::from(Str::lit("ci")))?,
        &modules::packing::calcsize(&Value::from(Str::lit("3s 2i x")))?,
        &modules::packing::calcsize(&Value::from(Str::lit("i0q")))?,
    ])?;
    print(&[
        &call(
            &member("struct", "pack"),
            &[
                Value::from(Str::lit("<2h3sx?")),
                Value::from(1i64),
                Value::from(-2i64),
                Bytes::lit(b"abcd").to_value(),
                List::<Value>::new().to_value(),
            ],
        )?,
        &modules::packing::unpack(
            &Value::from(Str::lit("<2h3sx?")),
            &call(
                &member("struct", "pack"),
                &[
                    Value::from(Str::lit("<2h3sx?")),
                    Value::from(1i64),
                    Value::from(-2i64),
                    Bytes::lit(b"abcd").to_value(),
                    List::<Value>::new().to_value(),
                ],
            )?,
        )?,
    ])?;
    print(&[
        &call(
            &member("struct", "pack"),
            &[
                Value::from(Str::lit("3s2p5p")),
                Bytes::lit(b"abcdef").to_value(),
                Bytes::lit(b"xyz").to_value(),
                Bytes::lit(b"xy").to_value(),
            ],
        )?,
        &modules::packing::unpack(
            &Value::from(Str::lit("2p5p")),
            &Bytes::lit(b"\x05x\x02xyzz").to_value(),
        )?,
        &modules::packing::unpack(
            &Value::from(Str::lit(">I")),
            &Bytes::lit(b"\x01\x02\x03\x04").to_value(),
        )?,
    ])?;
    print(&[
        &call(
            &member("struct", "pack"),
            &[Value::from(Str::lit(">d")), Value::from(0.1)],
        )?,
        &modules::packing::unpack(
            &Value::from(Str::lit(">d")),
            &call(
                &member("struct", "pack"),
                &[Value::from(Str::lit(">d")), Value::from(0.1)],
            )?,
        )?,
        &call(
            &member("struct", "pack"),
            &[Value::from(Str::lit("<f")), Value::from(0.1)],
        )?,
        &modules::packing::unpack(
            &Value::from(Str::lit("<f")),
            &call(
                &member("struct", "pack"),
                &[Value::from(Str::lit("<f")), Value::from(0.1)],
            )?,
        )?,
    ])?;
    for x in tuple![
        0.0,
        -0.0,
        1.0,
        65504.0,
        65519.0,
        65520.0,
        5.96e-8,
        2.9e-8,
        2.98e-8,
        0.000061,
        0.1,
        builtins::float_from_str(&Str::lit("inf"))?,
        builtins::float_from_str(&Str::lit("-inf"))?,
        1.0009765625,
        1.00048828125
    ]
    .iter()
    {
        attempt(
            &Str::lit("half"),
            &member("struct", "pack"),
            &tuple![Value::from(Str::lit("<e")), Value::from(x)],
        )?;
    }
    print(&[&list_of![
        ops::get_item(
            &modules::packing::unpack(
                &Value::from(Str::lit("<e")),
                &call(
                    &builtin("bytes"),
                    &[list![Value::from((i * 37).rem_euclid(256)), Value::from(i)].to_value()]
                )?
            )?,
            &0i64.to_value()
        )?,
        for i in 0i64..124
    ]])?;
    print(&[
        &modules::packing::unpack_from(
            &Value::from(Str::lit("<h")),
            &Bytes::lit(b"abcdef").to_value(),
            2,
        )?,
        &modules::packing::unpack_from(
            &Value::from(Str::lit("<h")),
            &Bytes::lit(b"abcdef").to_value(),
            -2,
        )?,
        &modules::packing::unpack_from(
            &Value::from(Str::lit("<h")),
            &Bytes::lit(b"abcdef").to_value(),
            1,
        )?,
    ])?;
    print(&[
        &builtins::list_from(
            modules::packing::iter_unpack(
                &Value::from(Str::lit("<hb")),
                &Bytes::lit(b"abcdef").to_value(),
            )?
            .boxed("iter_unpack"),
        )?,
        &modules::packing::unpack(&Value::from(Str::lit("")), &Bytes::lit(b"").to_value())?,
        &call(&member("struct", "pack"), &[Value::from(Str::lit(""))])?,
        &modules::packing::unpack(
            &Value::from(Str::lit("<qQ")),
            &call(
                &member("struct", "pack"),
                &[
                    Value::from(Str::lit("<qQ")),
                    Value::from(-5i64),
                    Value::from(Int::new(1).shl(&Int::new(64))? - 5),
                ],
            )?,
        )?,
    ])?;
    let buffer = call(&builtin("bytearray"), &[Value::from(10i64)])?;
    print(&[
        &call(
            &member("struct", "pack_into"),
            &[
                Value::from(Str::lit("<i")),
                buffer.clone(),
                Value::from(2i64),
                Value::from(77i64),
            ],
        )?,
        &buffer,
        &call(
            &member("struct", "pack_into"),
            &[
                Value::from(Str::lit(">h")),
                buffer.clone(),
                Value::from(-2i64),
                Value::from(258i64),
            ],
        )?,
        &buffer,
    ])?;
    print(&[
        &call(
            &member("struct", "pack"),
            &[Value::from(Str::lit("i")), call(&Seven, &[])?],
        )?,
        &call(
            &member("struct", "pack"),
            &[Value::from(Str::lit("f")), call(&Seven, &[])?],
        )?,
        &call(
            &member("struct", "pack"),
            &[Bytes::lit(b"<h").to_value(), Value::from(1i64)],
        )?,
        &modules::packing::unpack(
            &Value::from(Str::lit("<h")),
            &call(&builtin("bytearray"), &[Bytes::lit(b"ab").to_value()])?,
        )?,
    ])?;
    print(&[
        &member("struct", "error"),
        &ops::get_attr(&member("struct", "error"), "__mro__")?,
    ])?;
    print(&[&list_of![
        call(
            &member("struct", "pack"),
            &[
                letter_2.to_value(),
                Value::from(builtins::float_from_str(&Str::lit("nan"))?)
            ]
        )?,
        for letter_2 in tuple![
            Str::lit("<e"),
            Str::lit("<f"),
            Str::lit("<d"),
            Str::lit(">d")
        ]
        .iter()
    ]])?;

    attempt(
        &Str::lit("few"),
        &member("struct", "pack"),
        &tuple![Value::from(Str::lit("ii")), Value::from(1i64)],
    )?;
    attempt(
        &Str::lit("many"),
        &member("struct", "pack"),
        &tuple![
            Value::from(Str::lit("ii")),
            Value::from(1i64),
            Value::from(2i64),
            Value::from(3i64)
        ],
    )?;
    attempt(
        &Str::lit("none"),
        &member("struct", "pack"),
        &Tuple::<Value>::empty(),
    )?;
    attempt(
        &Str::lit("format"),
        &member("struct", "pack"),
        &tuple![Value::from(5i64)],
    )?;
    attempt(
        &Str::lit("letter"),
        &member("struct", "pack"),
        &tuple![Value::from(Str::lit("z")), Value::from(1i64)],
    )?;
    attempt(
        &Str::lit("count"),
        &member("struct", "pack"),
        &tuple![Value::from(Str::lit("2")), Value::from(1i64)],
    )?;
    attempt(
        &Str::lit("native"),
        &member("struct", "pack"),
        &tuple![Value::from(Str::lit("<n")), Value::from(1i64)],
    )?;
    attempt(
        &Str::lit("long"),
        &member("struct", "calcsize"),
        &tuple![Value::from(Str::lit("99999999999999999999i"))],
    )?;
    attempt(
        &Str::lit("end"),
        &member("struct", "calcsize"),
        &tuple![Value::from(Str::lit("3i4"))],
    )?;
    attempt(
        &Str::lit("order"),
        &member("struct", "calcsize"),
        &tuple![Value::from(Str::lit("i="))],
    )?;
    attempt(
        &Str::lit("size"),
        &member("struct", "unpack"),
        &tuple![Value::from(Str::lit("ii")), Bytes::lit(b"abc").to_value()],
    )?;
    attempt(
        &Str::lit("buffer"),
        &member("struct", "unpack"),
        &tuple![Value::from(Str::lit("i")), Value::from(5i64)],
    )?;
    attempt(
        &Str::lit("from"),
        &member("struct", "unpack_from"),
        &tuple![Value::from(Str::lit("i")), Bytes::lit(b"abc").to_value()],
    )?;
    attempt(
        &Str::lit("from"),
        &member("struct", "unpack_from"),
        &tuple![
            Value::from(Str::lit("i")),
            Bytes::lit(b"abcdef").to_value(),
            Value::from(3i64)
        ],
    )?;
    attempt(
        &Str::lit("from"),
        &member("struct", "unpack_from"),
        &tuple![
            Value::from(Str::lit("i")),
            Bytes::lit(b"abcdef").to_value(),
            Value::from(-3i64)
        ],
    )?;
    attempt(
        &Str::lit("from"),
        &member("struct", "unpack_from"),
        &tuple![
            Value::from(Str::lit("i")),
            Bytes::lit(b"abcdef").to_value(),
            Value::from(-30i64)
        ],
    )?;
    attempt(
        &Str::lit("into"),
        &member("struct", "pack_into"),
        &tuple![
            Value::from(Str::lit("i")),
            buffer.clone(),
            Value::from(8i64),
            Value::from(77i64)
        ],
    )?;
    attempt(
        &Str::lit("into"),
        &member("struct", "pack_into"),
        &tuple![
            Value::from(Str::lit("i")),
            buffer.clone(),
            Value::from(-2i64),
            Value::from(77i64)
        ],
    )?;
    attempt(
        &Str::lit("into"),
        &member("struct", "pack_into"),
        &tuple![
            Value::from(Str::lit("i")),
            buffer.clone(),
            Value::from(-20i64),
            Value::from(77i64)
        ],
    )?;
    attempt(
        &Str::lit("into"),
        &member("struct", "pack_into"),
        &tuple![
            Value::from(Str::lit("i")),
            Bytes::lit(b"ab").to_value(),
            Value::from(0i64),
            Value::from(77i64)
        ],
    )?;
    attempt(
        &Str::lit("into"),
        &member("struct", "pack_into"),
        &tuple![
            Value::from(Str::lit("i")),
            buffer.clone(),
            Value::from(Str::lit("x")),
            Value::from(77i64)
        ],
    )?;
    attempt(
        &Str::lit("into"),
        &member("struct", "pack_into"),
        &tuple![Value::from(Str::lit("i")), buffer.clone()],
    )?;
    attempt(
        &Str::lit("into"),
        &member("struct", "pack_into"),
        &tuple![
            Value::from(Str::lit("i")),
            buffer.clone(),
            Value::from(0i64)
        ],
    )?;
    attempt(
        &Str::lit("iterate"),
        &member("struct", "iter_unpack"),
        &tuple![Value::from(Str::lit("i")), Bytes::lit(b"abc").to_value()],
    )?;
    attempt(
        &Str::lit("iterate"),
        &member("struct", "iter_unpack"),
        &tuple![Value::from(Str::lit("")), Bytes::lit(b"").to_value()],
    )?;
    Ok(())
}
