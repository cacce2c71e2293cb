//! Percent escapes and query strings.

use portalis_runtime::*;

fn attempt(function: &Value, args_2: &Tuple<Value>, options: &Dict<Value, Value>) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[&attempt!(
                'attempt,
                {
                    let mut args_3 = ArgList::new(function);
                    attempt!('attempt, args_3.extend(&args_2.to_value()));
                    attempt!('attempt, args_3.keywords(&options.to_value()));
                    attempt!('attempt, args_3.call())
                }
                .py_repr()
            )])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[&e.type_name(), &e])?;
    }
    Ok(())
}

/// The module's body.
pub fn run() -> Res<()> {
    for text in list!["", "abc", "a b/c?d=é&f", "100%", "~_.-+", "日本", "a\nb"].iter() {
        print(&[
            &modules::url::quote(
                &text.to_value(),
                &Value::from(Str::lit("/")),
                &Value::NONE,
                &Value::NONE,
            )?,
            &modules::url::quote(
                &text.to_value(),
                &Value::from(Str::lit("")),
                &Value::NONE,
                &Value::NONE,
            )?,
            &modules::url::quote_plus(
                &text.to_value(),
                &Value::from(Str::lit("")),
                &Value::NONE,
                &Value::NONE,
            )?,
            &modules::url::quote(
                &text.to_value(),
                &Value::from(Str::lit("%é ?")),
                &Value::NONE,
                &Value::NONE,
            )?,
        ])?;
        print(&[
            &(modules::url::unquote(
                &Value::from(modules::url::quote(
                    &text.to_value(),
                    &Value::from(Str::lit("/")),
                    &Value::NONE,
                    &Value::NONE,
                )?),
                &Value::from(Str::lit("utf-8")),
                &Value::from(Str::lit("replace")),
            )? == text),
            &(modules::url::unquote_plus(
                &Value::from(modules::url::quote_plus(
                    &text.to_value(),
                    &Value::from(Str::lit("")),
                    &Value::NONE,
                    &Value::NONE,
                )?),
                &Value::from(Str::lit("utf-8")),
                &Value::from(Str::lit("replace")),
            )? == text),
        ])?;
    }
    print(&[
        &modules::url::quote(
            &Value::from(Str::lit("é")),
            &Value::from(Str::lit("/")),
            &Value::from(Str::lit("latin-1")),
            &Value::NONE,
        )?,
        &modules::url::quote(
            &Value::from(Str::lit("日")),
            &Value::from(Str::lit("/")),
            &Value::from(Str::lit("ascii")),
            &Value::from(Str::lit("replace")),
        )?,
    ])?;
    print(&[
        &modules::url::quote(
            &Bytes::lit(b"a\xff b").to_value(),
            &Value::from(Str::lit("/")),
            &Value::NONE,
            &Value::NONE,
        )?,
        &modules::url::quote_from_bytes(
            &Bytes::lit(b"\0/\x7f").to_value(),
            &Bytes::lit(b"").to_value(),
        )?,
        &modules::url::quote_plus(
            &Bytes::lit(b"a b").to_value(),
            &Value::from(Str::lit("")),
            &Value::NONE,
            &Value::NONE,
        )?,
    ])?;
    print(&[
        &modules::url::quote(
            &call(&builtin("bytearray"), &[Bytes::lit(b"a b").to_value()])?,
            &Value::from(Str::lit("/")),
            &Value::NONE,
            &Value::NONE,
        )?,
        &modules::url::quote(
            &Value::from(Str::lit("a/b")),
            &Bytes::lit(b"b").to_value(),
            &Value::NONE,
            &Value::NONE,
        )?,
        &modules::url::quote(
            &Value::from(Str::lit("a!b")),
            &values![33, 200].to_value(),
            &Value::NONE,
            &Value::NONE,
        )?,
    ])?;
    for text in list![
        "%",
        "%zz",
        "%41%4",
        "%e9",
        "%C3%A9é%C3",
        "a%20b+c",
        "%2",
        "%F0%9F%8E%89"
    ]
    .iter()
    {
        print(&[
            &modules::url::unquote(
                &text.to_value(),
                &Value::from(Str::lit("utf-8")),
                &Value::from(Str::lit("replace")),
            )?,
            &modules::url::unquote_plus(
                &text.to_value(),
                &Value::from(Str::lit("utf-8")),
                &Value::from(Str::lit("replace")),
            )?,
            &modules::url::unquote_to_bytes(&text.to_value())?,
        ])?;
    }
    print(&[
        &modules::url::unquote(
            &Value::from(Str::lit("%E9")),
            &Value::from(Str::lit("latin-1")),
            &Value::from(Str::lit("replace")),
        )?,
        &modules::url::unquote(
            &Bytes::lit(b"%41\xc3\xa9").to_value(),
            &Value::from(Str::lit("utf-8")),
            &Value::from(Str::lit("replace")),
        )?,
        &modules::url::unquote(
            &Value::from(Str::lit("%e9")),
            &Value::from(Str::lit("utf-8")),
            &Value::from(Str::lit("ignore")),
        )?,
    ])?;
    attempt(
        &member("urllib.parse", "quote"),
        &tuple![Value::from(5i64)],
        &Dict::<Value, Value>::new(),
    )?;
    {
        let function = member("urllib.parse", "quote");
        attempt(&function, &tuple![Bytes::lit(b"x").to_value()], &{
            let keywords = Dict::<Value, Value>::new();
            keywords.set_item(
                Value::from(Str::lit("encoding")),
                Value::from(Str::lit("utf-8")),
            )?;
            keywords
        })?
    };
    {
        let function_2 = member("urllib.parse", "quote");
        attempt(&function_2, &tuple![Value::from(Str::lit("é"))], &{
            let keywords_2 = Dict::<Value, Value>::new();
            keywords_2.set_item(
                Value::from(Str::lit("encoding")),
                Value::from(Str::lit("ascii")),
            )?;
            keywords_2
        })?
    };
    attempt(
        &member("urllib.parse", "quote"),
        &Tuple::<Value>::empty(),
        &Dict::<Value, Value>::new(),
    )?;
    attempt(
        &member("urllib.parse", "quote_plus"),
        &tuple![Value::NONE],
        &Dict::<Value, Value>::new(),
    )?;
    attempt(
        &member("urllib.parse", "quote_from_bytes"),
        &tuple![Value::from(Str::lit("x"))],
        &Dict::<Value, Value>::new(),
    )?;
    attempt(
        &member("urllib.parse", "unquote"),
        &tuple![Value::from(5i64)],
        &Dict::<Value, Value>::new(),
    )?;
    attempt(
        &member("urllib.parse", "unquote"),
        &tuple![List::<Value>::new().to_value()],
        &Dict::<Value, Value>::new(),
    )?;
    attempt(
        &member("urllib.parse", "unquote_to_bytes"),
        &tuple![Value::from(5i64)],
        &Dict::<Value, Value>::new(),
    )?;
    attempt(
        &member("urllib.parse", "unquote_to_bytes"),
        &tuple![Value::from(0i64)],
        &Dict::<Value, Value>::new(),
    )?;
    attempt(
        &member("urllib.parse", "unquote"),
        &tuple![Value::from(Str::lit("%41")), Value::from(Str::lit("nope"))],
        &Dict::<Value, Value>::new(),
    )?;
    print(&[
        &Str::from_value(&call(
            &member("urllib.parse", "urlencode"),
            &[Dict::of(vec![
                (Value::from(Str::lit("a")), Value::from(1i64)),
                (Value::from(Str::lit("b c")), Value::from(Str::lit("d&e"))),
                (Value::from(Str::lit("é")), Bytes::lit(b"\xff").to_value()),
            ])?
            .to_value()],
        )?)?,
        &Str::from_value(&call(
            &member("urllib.parse", "urlencode"),
            &[list![
                (Str::lit("a"), values![1, 2]).to_value(),
                (Str::lit("b"), ()).to_value()
            ]
            .to_value()],
        )?)?,
    ])?;
    print(&[&Str::from_value(&call_kw(
        &member("urllib.parse", "urlencode"),
        &[Dict::of(vec![
            (Value::from(Str::lit("a")), values![1, "x y"].to_value()),
            (Value::from(Str::lit("b")), Value::from(Str::lit("t"))),
            (Value::from(Str::lit("c")), Value::from(5i64)),
            (
                Value::from(Str::lit("d")),
                Tuple::<Value>::empty().to_value(),
            ),
        ])?
        .to_value()],
        &[(Str::lit("doseq"), Value::from(true))],
    )?)?])?;
    print(&[
        &Str::from_value(&call_kw(
            &member("urllib.parse", "urlencode"),
            &[Dict::of(vec![(
                Value::from(Str::lit("a b")),
                Value::from(Str::lit("c d")),
            )])?
            .to_value()],
            &[(Str::lit("quote_via"), member("urllib.parse", "quote"))],
        )?)?,
        &Str::from_value(&call_kw(
            &member("urllib.parse", "urlencode"),
            &[Dict::of(vec![(
                Value::from(Str::lit("a")),
                Value::from(Str::lit("/é")),
            )])?
            .to_value()],
            &[(Str::lit("safe"), Value::from(Str::lit("/")))],
        )?)?,
    ])?;
    print(&[
        &Str::from_value(&call_kw(
            &member("urllib.parse", "urlencode"),
            &[Dict::of(vec![(
                Value::from(Str::lit("a")),
                Value::from(Str::lit("é")),
            )])?
            .to_value()],
            &[(Str::lit("encoding"), Value::from(Str::lit("latin-1")))],
        )?)?,
        &Str::from_value(&call(
            &member("urllib.parse", "urlencode"),
            &[Tuple::<Value>::empty().to_value()],
        )?)?,
        &Str::from_value(&call(
            &member("urllib.parse", "urlencode"),
            &[Dict::<Value, Value>::new().to_value()],
        )?)?,
    ])?;
    attempt(
        &member("urllib.parse", "urlencode"),
        &tuple![Value::from(Str::lit("abc"))],
        &Dict::<Value, Value>::new(),
    )?;
    attempt(
        &member("urllib.parse", "urlencode"),
        &tuple![Value::from(5i64)],
        &Dict::<Value, Value>::new(),
    )?;
    attempt(
        &member("urllib.parse", "urlencode"),
        &tuple![values![("a",)].to_value()],
        &Dict::<Value, Value>::new(),
    )?;
    attempt(
        &member("urllib.parse", "urlencode"),
        &Tuple::<Value>::empty(),
        &Dict::<Value, Value>::new(),
    )?;
    {
        let function_3 = member("urllib.parse", "urlencode");
        attempt(
            &function_3,
            &tuple![Dict::<Value, Value>::new().to_value()],
            &{
                let keywords_3 = Dict::<Value, Value>::new();
                keywords_3.set_item(Value::from(Str::lit("wrong")), Value::from(1i64))?;
                keywords_3
            },
        )?
    };
    for query in list![
        "a=1&b=2&a=3",
        "a=&b",
        "a=%20+x&%C3%A9=y",
        "",
        "a=1;b=2",
        "&&a=b&",
        "a=b=c"
    ]
    .iter()
    {
        print(&[
            &modules::url::parse_qs(
                &query.to_value(),
                false,
                false,
                &Value::from(Str::lit("utf-8")),
                &Value::from(Str::lit("replace")),
                &Value::NONE,
                &Value::from(Str::lit("&")),
            )?,
            &modules::url::parse_qsl(
                &query.to_value(),
                false,
                false,
                &Value::from(Str::lit("utf-8")),
                &Value::from(Str::lit("replace")),
                &Value::NONE,
                &Value::from(Str::lit("&")),
            )?,
            &modules::url::parse_qsl(
                &query.to_value(),
                true,
                false,
                &Value::from(Str::lit("utf-8")),
                &Value::from(Str::lit("replace")),
                &Value::NONE,
                &Value::from(Str::lit("&")),
            )?,
        ])?;
    }
    print(&[
        &modules::url::parse_qs(
            &Value::from(Str::lit("a=1;b=2")),
            false,
            false,
            &Value::from(Str::lit("utf-8")),
            &Value::from(Str::lit("replace")),
            &Value::NONE,
            &Value::from(Str::lit(";")),
        )?,
        &modules::url::parse_qsl(
            &Bytes::lit(b"a=1&b=%20").to_value(),
            false,
            false,
            &Value::from(Str::lit("utf-8")),
            &Value::from(Str::lit("replace")),
            &Value::NONE,
            &Value::from(Str::lit("&")),
        )?,
        &modules::url::parse_qs(
            &Value::from(Str::lit("a=%e9")),
            false,
            false,
            &Value::from(Str::lit("latin-1")),
            &Value::from(Str::lit("replace")),
            &Value::NONE,
            &Value::from(Str::lit("&")),
        )?,
    ])?;
    {
        let function_4 = member("urllib.parse", "parse_qsl");
        attempt(&function_4, &tuple![Value::from(Str::lit("a"))], &{
            let keywords_4 = Dict::<Value, Value>::new();
            keywords_4.set_item(Value::from(Str::lit("strict_parsing")), Value::from(true))?;
            keywords_4
        })?
    };
    {
        let function_5 = member("urllib.parse", "parse_qsl");
        attempt(&function_5, &tuple![Value::from(Str::lit("a=1&b=2"))], &{
            let keywords_5 = Dict::<Value, Value>::new();
            keywords_5.set_item(Value::from(Str::lit("max_num_fields")), Value::from(1i64))?;
            keywords_5
        })?
    };
    {
        let function_6 = member("urllib.parse", "parse_qs");
        attempt(&function_6, &tuple![Value::from(Str::lit("a=1"))], &{
            let keywords_6 = Dict::<Value, Value>::new();
            keywords_6.set_item(
                Value::from(Str::lit("separator")),
                Value::from(Str::lit("")),
            )?;
            keywords_6
        })?
    };
    attempt(
        &member("urllib.parse", "parse_qsl"),
        &tuple![Value::from(5i64)],
        &Dict::<Value, Value>::new(),
    )?;
    attempt(
        &member("urllib.parse", "parse_qsl"),
        &tuple![Value::NONE],
        &Dict::<Value, Value>::new(),
    )?;
    attempt(
        &member("urllib.parse", "parse_qsl"),
        &tuple![Bytes::lit(b"a=%e9").to_value()],
        &Dict::<Value, Value>::new(),
    )?;
    let values = modules::url::parse_qs(
        &Value::from(Str::lit("x=1&y=2")),
        false,
        false,
        &Value::from(Str::lit("utf-8")),
        &Value::from(Str::lit("replace")),
        &Value::NONE,
        &Value::from(Str::lit("&")),
    )?;
    print(&[
        &builtins::sorted(ops::iter(&values)?, false)?,
        &(Int::from_value(&call(
            &builtin("int"),
            &[ops::get_item(
                &ops::get_item(&values, &Str::lit("x").to_value())?,
                &0i64.to_value(),
            )?],
        )?)? + 1),
        &{
            let items = List::<Value>::new();
            for item_2 in modules::url::parse_qsl(
                &Value::from(Str::lit("q=1&r=2")),
                false,
                false,
                &Value::from(Str::lit("utf-8")),
                &Value::from(Str::lit("replace")),
                &Value::NONE,
                &Value::from(Str::lit("&")),
            )?
            .iter()
            {
                let items_2: [Value; 2] = unpack(unpack_iter(&item_2)?)?;
                let name = items_2[0].clone();
                let value = items_2[1].clone();
                items.append(call_method(&name, "upper", &[])?);
            }
            items
        },
    ])?;
    Ok(())
}
