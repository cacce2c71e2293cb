use portalis_runtime::*;

static LAMBDA_PARAMS: Params = Params::new("<lambda>", &["line"]);

fn lambda(line: &Value) -> bool {
    true
}

fn attempt(function: &Value, args_2: &Tuple<Value>, keywords: &Dict<Value, Value>) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[&{
                let mut args_3 = ArgList::new(function);
                attempt!('attempt, args_3.extend(&args_2.to_value()));
                attempt!('attempt, args_3.keywords(&keywords.to_value()));
                attempt!('attempt, args_3.call())
            }])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[&error.type_name(), &error])?;
    }
    Ok(())
}

/// The module's body.
pub fn run() -> Res<()> {
    let TEXT = Str::lit(
        "The quick brown fox -- over-the-top, state-of-the-art -- jumped\tover the lazy dog's back.  It didn't\nmind!  \"Really?\" yes... a-b c--d www.example.com/very/long/path-to/something_else",
    );

    for width in tuple![1i64, 5i64, 10i64, 20i64, 33i64, 70i64].iter() {
        print(&[
            &width,
            &call(
                &member("textwrap", "wrap"),
                &[TEXT.to_value(), Value::from(width)],
            )?,
        ])?;
        print(&[
            &call_kw(
                &member("textwrap", "wrap"),
                &[TEXT.to_value(), Value::from(width)],
                &[(Str::lit("break_long_words"), Value::from(false))],
            )?,
            &call_kw(
                &member("textwrap", "wrap"),
                &[TEXT.to_value(), Value::from(width)],
                &[(Str::lit("break_on_hyphens"), Value::from(false))],
            )?,
        ])?;
    }
    print(&[&Str::from_value(&call_kw(
        &member("textwrap", "fill"),
        &[TEXT.to_value(), Value::from(30i64)],
        &[
            (Str::lit("initial_indent"), Value::from(Str::lit("* "))),
            (Str::lit("subsequent_indent"), Value::from(Str::lit("    "))),
        ],
    )?)?])?;
    print(&[&Str::from_value(&call_kw(
        &member("textwrap", "fill"),
        &[TEXT.to_value()],
        &[
            (Str::lit("width"), Value::from(24i64)),
            (Str::lit("fix_sentence_endings"), Value::from(true)),
            (Str::lit("expand_tabs"), Value::from(false)),
            (Str::lit("replace_whitespace"), Value::from(false)),
            (Str::lit("drop_whitespace"), Value::from(false)),
        ],
    )?)?])?;
    for most in tuple![1i64, 2i64, 3i64].iter() {
        print(&[
            &call_kw(
                &member("textwrap", "wrap"),
                &[TEXT.to_value(), Value::from(25i64)],
                &[(Str::lit("max_lines"), Value::from(most))],
            )?,
            &call_kw(
                &member("textwrap", "wrap"),
                &[TEXT.to_value(), Value::from(25i64)],
                &[
                    (Str::lit("max_lines"), Value::from(most)),
                    (Str::lit("placeholder"), Value::from(Str::lit("..."))),
                ],
            )?,
        ])?;
    }
    for width in tuple![12i64, 20i64, 45i64, 200i64].iter() {
        print(&[
            &Str::from_value(&call(
                &member("textwrap", "shorten"),
                &[TEXT.to_value(), Value::from(width)],
            )?)?,
            &Str::lit("|"),
            &Str::from_value(&call_kw(
                &member("textwrap", "shorten"),
                &[Value::from(Str::lit("  a   b\n c ")), Value::from(width)],
                &[(Str::lit("placeholder"), Value::from(Str::lit("~")))],
            )?)?,
        ])?;
    }
    print(&[
        &call(&member("textwrap", "wrap"), &[Value::from(Str::lit(""))])?,
        &call(&member("textwrap", "wrap"), &[Value::from(Str::lit("   "))])?,
        &call(&member("textwrap", "wrap"), &[Value::from(Str::lit(" a"))])?,
        &call_kw(
            &member("textwrap", "wrap"),
            &[Value::from(Str::lit("a ").repeat(10)?), Value::from(7i64)],
            &[(Str::lit("drop_whitespace"), Value::from(false))],
        )?,
        &(Str::from_value(&call(
            &member("textwrap", "fill"),
            &[Value::from(Str::lit("")), Value::from(5i64)],
        )?)? == ""),
    ])?;
    print(&[&call(
        &member("textwrap", "wrap"),
        &[
            Value::from(Str::lit("café naïve 你好世界 résumé-writing")),
            Value::from(7i64),
        ],
    )?])?;
    let wrapper = call_kw(
        &member("textwrap", "TextWrapper"),
        &[],
        &[
            (Str::lit("width"), Value::from(18i64)),
            (Str::lit("initial_indent"), Value::from(Str::lit("> "))),
        ],
    )?;
    print(&[
        &call_method(&wrapper, "wrap", &[TEXT.to_value()])?,
        &ops::get_attr(&wrapper, "width")?,
        &ops::get_attr(&wrapper, "placeholder")?,
    ])?;
    let value = 40i64;
    ops::set_attr(&wrapper, "width", Value::from(value))?;
    let value_2 = Str::lit("..");
    ops::set_attr(&wrapper, "subsequent_indent", Value::from(value_2))?;
    print(&[&call_method(&wrapper, "fill", &[TEXT.to_value()])?])?;
    print(&[
        &modules::textwrap::dedent(&Str::lit(
            "\n    def f():\n        return 1\n\n      \t\n    x = 2\n",
        ))?
        .py_repr()?,
        &modules::textwrap::dedent(&Str::lit("  a\n\tb\n"))?.py_repr()?,
        &modules::textwrap::dedent(&Str::lit("   a\n  b\n    c\n\n"))?.py_repr()?,
        &modules::textwrap::dedent(&Str::lit("\ta\n\t  b"))?.py_repr()?,
        &modules::textwrap::dedent(&Str::lit("a\n b"))?.py_repr()?,
    ])?;
    print(&[
        &modules::textwrap::indent(&Str::lit("a\n\n  b\n \nc"), &Str::lit("> "), &Value::NONE)?
            .py_repr()?,
        &modules::textwrap::indent(
            &Str::lit("a\n\nb"),
            &Str::lit("+"),
            &Function::new(&LAMBDA_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(lambda(&args[0])))
            }),
        )?
        .py_repr()?,
        &modules::textwrap::indent(&Str::lit(""), &Str::lit("x"), &Value::NONE)?.py_repr()?,
    ])?;

    attempt(
        &member("textwrap", "wrap"),
        &tuple![Value::from(Str::lit("a b")), Value::from(0i64)],
        &Dict::<Value, Value>::new(),
    )?;
    attempt(
        &member("textwrap", "shorten"),
        &tuple![Value::from(Str::lit("hello world")), Value::from(4i64)],
        &Dict::<Value, Value>::new(),
    )?;
    {
        let function = member("textwrap", "wrap");
        attempt(
            &function,
            &tuple![Value::from(Str::lit("a b")), Value::from(10i64)],
            &{
                let keywords = Dict::<Value, Value>::new();
                keywords.set_item(Value::from(Str::lit("max_lines")), Value::from(1i64))?;
                keywords.set_item(
                    Value::from(Str::lit("placeholder")),
                    Value::from(Str::lit("x").repeat(20)?),
                )?;
                keywords
            },
        )?
    };
    {
        let function_2 = member("textwrap", "wrap");
        attempt(
            &function_2,
            &tuple![Value::from(Str::lit("a")), Value::from(10i64)],
            &{
                let keywords_2 = Dict::<Value, Value>::new();
                keywords_2.set_item(Value::from(Str::lit("nothing")), Value::from(1i64))?;
                keywords_2
            },
        )?
    };
    attempt(
        &member("textwrap", "wrap"),
        &Tuple::<Value>::empty(),
        &Dict::<Value, Value>::new(),
    )?;
    attempt(
        &member("textwrap", "wrap"),
        &tuple![
            Value::from(Str::lit("a")),
            Value::from(10i64),
            Value::from(3i64)
        ],
        &Dict::<Value, Value>::new(),
    )?;
    {
        let function_3 = member("textwrap", "fill");
        attempt(&function_3, &tuple![Value::from(Str::lit("a"))], &{
            let keywords_3 = Dict::<Value, Value>::new();
            keywords_3.set_item(Value::from(Str::lit("width")), Value::from(10i64))?;
            keywords_3.set_item(Value::from(Str::lit("text")), Value::from(Str::lit("b")))?;
            keywords_3
        })?
    };
    attempt(
        &member("textwrap", "shorten"),
        &tuple![Value::from(Str::lit("a"))],
        &Dict::<Value, Value>::new(),
    )?;
    attempt(
        &member("textwrap", "wrap"),
        &tuple![Value::from(5i64)],
        &Dict::<Value, Value>::new(),
    )?;
    attempt(
        &member("textwrap", "shorten"),
        &tuple![Value::NONE, Value::from(10i64)],
        &Dict::<Value, Value>::new(),
    )?;
    print(&[
        &Str::from_value(&call_kw(
            &member("textwrap", "fill"),
            &[Value::from(Str::lit("a b c"))],
            &[(Str::lit("width"), Value::from(3i64))],
        )?)?,
        &Str::from_value(&call_kw(
            &member("textwrap", "shorten"),
            &[],
            &[
                (Str::lit("text"), Value::from(Str::lit("a b"))),
                (Str::lit("width"), Value::from(9i64)),
            ],
        )?)?,
        &call_kw(
            &member("textwrap", "wrap"),
            &[],
            &[
                (Str::lit("text"), Value::from(Str::lit("a b c"))),
                (Str::lit("width"), Value::from(1i64)),
            ],
        )?,
    ])?;
    modules::random::seed(&Value::from(7i64))?;
    let WORDS = values![
        "a",
        "of",
        "well-known",
        "dash--here",
        Value::from(Str::lit("x").repeat(15)?),
        "end.",
        "mother-in-law",
        "--",
        "3-4",
        "A-B",
        "don't",
        "-v",
        "hy-",
        "(par-en)",
        "e.g.",
        "\t",
        "  "
    ];
    for __ in 0i64..60 {
        let text = Str::lit(" ").join_any(
            &modules::random::choices(
                &WORDS.to_value(),
                &Value::NONE,
                &Value::NONE,
                modules::random::randint_i64(1, 14)?,
            )?
            .to_value(),
        )?;
        print(&[&call_kw(
            &member("textwrap", "wrap"),
            &[
                text.to_value(),
                Value::from(modules::random::randint_i64(4, 30)?),
            ],
            &[
                (
                    Str::lit("fix_sentence_endings"),
                    Value::from(modules::random::random() < 0.3),
                ),
                (
                    Str::lit("drop_whitespace"),
                    Value::from(modules::random::random() < 0.7),
                ),
                (
                    Str::lit("break_long_words"),
                    Value::from(modules::random::random() < 0.7),
                ),
            ],
        )?])?;
    }
    Ok(())
}
