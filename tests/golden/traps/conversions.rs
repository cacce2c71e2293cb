//! Conversions that raise, and their messages.

#![allow(non_snake_case, non_upper_case_globals)]
#![allow(unused_mut, unused_variables, unused_assignments)]
#![allow(unreachable_code, dead_code, path_statements, clippy::all)]

use portalis_runtime::*;

/// The module's body.
pub fn run() -> Res<()> {
    let mut error: Value = Value::NONE;
    let cases = List::from(vec![
        {
            let tuple = (builtin("int"), Str::lit("1_0"));
            (tuple.0.clone(), tuple.1.to_value())
        },
        {
            let tuple_2 = (builtin("int"), Str::lit("x"));
            (tuple_2.0.clone(), tuple_2.1.to_value())
        },
        {
            let tuple_3 = (builtin("int"), Str::lit(""));
            (tuple_3.0.clone(), tuple_3.1.to_value())
        },
        {
            let tuple_4 = (builtin("int"), Str::lit(" 12\n"));
            (tuple_4.0.clone(), tuple_4.1.to_value())
        },
        {
            let tuple_5 = (builtin("int"), Str::lit("1__0"));
            (tuple_5.0.clone(), tuple_5.1.to_value())
        },
        {
            let tuple_6 = (builtin("int"), Str::lit("_1"));
            (tuple_6.0.clone(), tuple_6.1.to_value())
        },
        {
            let tuple_7 = (builtin("int"), Str::lit("٣"));
            (tuple_7.0.clone(), tuple_7.1.to_value())
        },
        {
            let tuple_8 = (builtin("int"), 3.99);
            (tuple_8.0.clone(), Value::from(tuple_8.1))
        },
        {
            let tuple_9 = (builtin("int"), -0.5);
            (tuple_9.0.clone(), Value::from(tuple_9.1))
        },
        {
            let tuple_10 = (builtin("int"), builtins::float_from_str(&Str::lit("inf"))?);
            (tuple_10.0.clone(), Value::from(tuple_10.1))
        },
        {
            let tuple_11 = (builtin("int"), builtins::float_from_str(&Str::lit("nan"))?);
            (tuple_11.0.clone(), Value::from(tuple_11.1))
        },
        {
            let tuple_12 = (builtin("int"), Str::lit("1.5"));
            (tuple_12.0.clone(), tuple_12.1.to_value())
        },
        {
            let tuple_13 = (builtin("int"), ());
            (tuple_13.0.clone(), Value::NONE)
        },
        {
            let tuple_14 = (builtin("int"), List::from(vec![Value::from(1i64)]));
            (tuple_14.0.clone(), tuple_14.1.to_value())
        },
        {
            let tuple_15 = (builtin("int"), Bytes::lit(b"7"));
            (tuple_15.0.clone(), tuple_15.1.to_value())
        },
        {
            let tuple_16 = (builtin("int"), Str::lit("9").repeat(4301)?);
            (tuple_16.0.clone(), tuple_16.1.to_value())
        },
        {
            let tuple_17 = (builtin("int"), Str::lit("+5"));
            (tuple_17.0.clone(), tuple_17.1.to_value())
        },
        {
            let tuple_18 = (builtin("int"), Str::lit("- 5"));
            (tuple_18.0.clone(), tuple_18.1.to_value())
        },
        {
            let tuple_19 = (builtin("float"), Str::lit("1_0.5"));
            (tuple_19.0.clone(), tuple_19.1.to_value())
        },
        {
            let tuple_20 = (builtin("float"), Str::lit("x"));
            (tuple_20.0.clone(), tuple_20.1.to_value())
        },
        {
            let tuple_21 = (builtin("float"), Str::lit(""));
            (tuple_21.0.clone(), tuple_21.1.to_value())
        },
        {
            let tuple_22 = (builtin("float"), Str::lit("1e"));
            (tuple_22.0.clone(), tuple_22.1.to_value())
        },
        {
            let tuple_23 = (builtin("float"), Str::lit(" 2 "));
            (tuple_23.0.clone(), tuple_23.1.to_value())
        },
        {
            let tuple_24 = (builtin("float"), ());
            (tuple_24.0.clone(), Value::NONE)
        },
        {
            let tuple_25 = (builtin("float"), List::<Value>::new());
            (tuple_25.0.clone(), tuple_25.1.to_value())
        },
        {
            let tuple_26 = (builtin("float"), Int::new(10).pow_nonneg(&Int::new(400)));
            (tuple_26.0.clone(), tuple_26.1.to_value())
        },
        {
            let tuple_27 = (builtin("float"), Str::lit("nan"));
            (tuple_27.0.clone(), tuple_27.1.to_value())
        },
        {
            let tuple_28 = (builtin("str"), Bytes::lit(b"a"));
            (tuple_28.0.clone(), tuple_28.1.to_value())
        },
        {
            let tuple_29 = (builtin("list"), 5i64);
            (tuple_29.0.clone(), Value::from(tuple_29.1))
        },
        {
            let tuple_30 = (builtin("list"), Str::lit("ab"));
            (tuple_30.0.clone(), tuple_30.1.to_value())
        },
        {
            let tuple_31 = (builtin("tuple"), ());
            (tuple_31.0.clone(), Value::NONE)
        },
        {
            let tuple_32 = (builtin("dict"), List::from(vec![Value::from(1i64)]));
            (tuple_32.0.clone(), tuple_32.1.to_value())
        },
        {
            let tuple_33 = (
                builtin("dict"),
                List::from(vec![Value::from(Str::lit("abc"))]),
            );
            (tuple_33.0.clone(), tuple_33.1.to_value())
        },
        {
            let tuple_34 = (
                builtin("dict"),
                List::from(vec![Value::from(Str::lit("ab"))]),
            );
            (tuple_34.0.clone(), tuple_34.1.to_value())
        },
        {
            let tuple_35 = (builtin("set"), 1i64);
            (tuple_35.0.clone(), Value::from(tuple_35.1))
        },
        {
            let tuple_36 = (builtin("bool"), Str::lit(""));
            (tuple_36.0.clone(), tuple_36.1.to_value())
        },
        {
            let tuple_37 = (builtin("bytes"), Str::lit("a"));
            (tuple_37.0.clone(), tuple_37.1.to_value())
        },
        {
            let tuple_38 = (builtin("bytes"), 3i64);
            (tuple_38.0.clone(), Value::from(tuple_38.1))
        },
        {
            let tuple_39 = (builtin("bytes"), List::from(vec![Value::from(256i64)]));
            (tuple_39.0.clone(), tuple_39.1.to_value())
        },
        {
            let tuple_40 = (builtin("complex"), Str::lit("1+2j"));
            (tuple_40.0.clone(), tuple_40.1.to_value())
        },
        {
            let tuple_41 = (builtin("complex"), Str::lit("x"));
            (tuple_41.0.clone(), tuple_41.1.to_value())
        },
        {
            let tuple_42 = (builtin("chr"), -1i64);
            (tuple_42.0.clone(), Value::from(tuple_42.1))
        },
        {
            let tuple_43 = (builtin("chr"), 1114112i64);
            (tuple_43.0.clone(), Value::from(tuple_43.1))
        },
        {
            let tuple_44 = (builtin("ord"), Str::lit("ab"));
            (tuple_44.0.clone(), tuple_44.1.to_value())
        },
        {
            let tuple_45 = (builtin("ord"), Str::lit(""));
            (tuple_45.0.clone(), tuple_45.1.to_value())
        },
        {
            let tuple_46 = (builtin("len"), 5i64);
            (tuple_46.0.clone(), Value::from(tuple_46.1))
        },
        {
            let tuple_47 = (builtin("abs"), Str::lit("x"));
            (tuple_47.0.clone(), tuple_47.1.to_value())
        },
        {
            let tuple_48 = (builtin("iter"), 5i64);
            (tuple_48.0.clone(), Value::from(tuple_48.1))
        },
        {
            let tuple_49 = (builtin("range"), 1.5);
            (tuple_49.0.clone(), Value::from(tuple_49.1))
        },
        {
            let tuple_50 = (builtin("sum"), List::from(vec![Value::from(Str::lit("a"))]));
            (tuple_50.0.clone(), tuple_50.1.to_value())
        },
        {
            let tuple_51 = (builtin("hash"), List::<Value>::new());
            (tuple_51.0.clone(), tuple_51.1.to_value())
        },
        {
            let tuple_52 = (builtin("hash"), Dict::<Value, Value>::new());
            (tuple_52.0.clone(), tuple_52.1.to_value())
        },
        {
            let tuple_53 = (builtin("hash"), (List::<Value>::new(),));
            (tuple_53.0.clone(), tuple_53.1.to_value())
        },
        {
            let tuple_54 = (builtin("next"), List::<Value>::new());
            (tuple_54.0.clone(), tuple_54.1.to_value())
        },
        {
            let tuple_55 = (builtin("reversed"), {
                let items = Set::<Value>::new();
                items.add(Value::from(1i64))?;
                items
            });
            (tuple_55.0.clone(), tuple_55.1.to_value())
        },
        {
            let tuple_56 = (builtin("sorted"), 5i64);
            (tuple_56.0.clone(), Value::from(tuple_56.1))
        },
        {
            let tuple_57 = (builtin("enumerate"), 1i64);
            (tuple_57.0.clone(), Value::from(tuple_57.1))
        },
        {
            let tuple_58 = (builtin("bin"), 1.5);
            (tuple_58.0.clone(), Value::from(tuple_58.1))
        },
    ]);
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
        if let Err(error_2) = caught {
            let _handling = handling::enter(&error_2);
            if exception_matches(&error_2, &builtin("Exception"))? {
                error = error_2.value();
                print(&[
                    &ops::get_attr(&convert, "__name__")?,
                    &argument.py_repr()?.slice(..20),
                    &error.type_name(),
                    &error.py_str()?.slice(..120),
                ])?;
            } else {
                return Err(error_2);
            }
        }
    }
    for (base, text) in {
        let tuple_59 = (
            (2i64, Str::lit("101")),
            (16i64, Str::lit("0xFF")),
            (0i64, Str::lit("0b11")),
            (0i64, Str::lit("017")),
            (36i64, Str::lit("Zz")),
            (8i64, Str::lit("9")),
            (1i64, Str::lit("1")),
            (10i64, Str::lit("½")),
        );
        Tuple::from(vec![
            tuple_59.0.clone(),
            tuple_59.1.clone(),
            tuple_59.2.clone(),
            tuple_59.3.clone(),
            tuple_59.4.clone(),
            tuple_59.5.clone(),
            tuple_59.6.clone(),
            tuple_59.7.clone(),
        ])
    }
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
        if let Err(error_3) = caught_2 {
            let _handling_2 = handling::enter(&error_3);
            if exception_matches(&error_3, &builtin("ValueError"))? {
                error = error_3.value();
                print(&[&error])?;
            } else {
                return Err(error_3);
            }
        }
    }
    let caught_3: Res<()> = 'attempt5: {
        attempt!(
            'attempt5,
            print(&[&attempt!('attempt5, Int::new(10).pow_nonneg(&Int::new(5000)).py_str()).len()])
        );
        Ok(())
    };
    if let Err(error_4) = caught_3 {
        let _handling_3 = handling::enter(&error_4);
        if exception_matches(&error_4, &builtin("ValueError"))? {
            error = error_4.value();
            print(&[&error.py_str()?.slice(..60)])?;
        } else {
            return Err(error_4);
        }
    }
    Ok(())
}
