use portalis_runtime::*;

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
    let NAMES = list![
        "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384",
        "sha3_512", "blake2b", "blake2s"
    ];

    modules::random::seed(&Value::from(5i64))?;
    for name in NAMES.iter() {
        let h = modules::hashlib::new_named(&name.to_value(), &Value::NONE, true)?;
        print(&[
            &ops::get_attr(&h, "name")?,
            &ops::get_attr(&h, "digest_size")?,
            &ops::get_attr(&h, "block_size")?,
            &call_method(&h, "hexdigest", &[])?,
        ])?;
        let total = call(&member("hashlib", "sha256"), &[])?;
        for length in builtins::list_from(iter::ok(range::range_i64(0, 260, 7)))?
            .concat(&list![
                55i64, 56, 63, 64, 65, 111, 112, 127, 128, 129, 135, 136, 137, 1000, 5000
            ])
            .iter()
        {
            let data = modules::random::randbytes(length)?;
            call_method(&h, "update", &[data.to_value()])?;
            call_method(
                &total,
                "update",
                &[ops::add(
                    &call_method(&h, "digest", &[])?,
                    &call_method(
                        &modules::hashlib::new_named(&name.to_value(), &data.to_value(), true)?,
                        "digest",
                        &[],
                    )?,
                )?],
            )?;
        }
        let copy = call_method(&h, "copy", &[])?;
        call_method(&copy, "update", &[Bytes::lit(b"more").to_value()])?;
        print(&[
            &call_method(&total, "hexdigest", &[])?,
            &call_method(&h, "hexdigest", &[])?,
            &ops::get_item(
                &call_method(&copy, "hexdigest", &[])?,
                &Slice::new(Value::NONE, Value::from(16i64), Value::NONE).to_value(),
            )?,
        ])?;
    }
    for shake in tuple![
        member("hashlib", "shake_128"),
        member("hashlib", "shake_256")
    ]
    .iter()
    {
        let h = call(&shake, &[Bytes::lit(b"seed").to_value()])?;
        call_method(
            &h,
            "update",
            &[call(
                &builtin("bytearray"),
                &[Bytes::lit(b"more").to_value()],
            )?],
        )?;
        print(&[
            &ops::get_attr(&h, "name")?,
            &ops::get_attr(&h, "digest_size")?,
            &ops::get_attr(&h, "block_size")?,
            &call_method(&h, "hexdigest", &[Value::from(7i64)])?,
            &ops::get_item(
                &call_method(&h, "digest", &[Value::from(300i64)])?,
                &Slice::new(Value::from(-5i64), Value::NONE, Value::NONE).to_value(),
            )?,
            &ops::is_eq(
                &call_method(&h, "hexdigest", &[Value::from(0i64)])?,
                &Str::lit("").to_value(),
            )?,
        ])?;
    }
    print(&[
        &call_method(
            &call(
                &member("hashlib", "md5"),
                &[Bytes::lit(b"The quick brown fox").to_value()],
            )?,
            "hexdigest",
            &[],
        )?,
        &call_method(
            &call(
                &member("hashlib", "sha1"),
                &[Str::lit("hé")
                    .encode(&Str::lit("utf-8"), &Str::lit("strict"))?
                    .to_value()],
            )?,
            "hexdigest",
            &[],
        )?,
    ])?;
    print(&[
        &call_method(
            &call_kw(
                &member("hashlib", "sha256"),
                &[Bytes::lit(b"a").to_value()],
                &[(Str::lit("usedforsecurity"), Value::from(false))],
            )?,
            "digest",
            &[],
        )?,
        &ops::get_item(
            &call_method(
                &call_kw(
                    &member("hashlib", "sha512"),
                    &[],
                    &[(Str::lit("string"), Bytes::lit(b"x").to_value())],
                )?,
                "hexdigest",
                &[],
            )?,
            &Slice::new(Value::NONE, Value::from(20i64), Value::NONE).to_value(),
        )?,
    ])?;
    print(&[&call_method(
        &call_kw(
            &member("hashlib", "blake2b"),
            &[Bytes::lit(b"data").to_value()],
            &[
                (Str::lit("digest_size"), Value::from(20i64)),
                (Str::lit("key"), Bytes::lit(b"key").to_value()),
                (Str::lit("salt"), Bytes::lit(b"salt").to_value()),
                (Str::lit("person"), Bytes::lit(b"me").to_value()),
            ],
        )?,
        "hexdigest",
        &[],
    )?])?;
    print(&[
        &call_method(
            &call_kw(
                &member("hashlib", "blake2s"),
                &[Bytes::lit(b"data").to_value()],
                &[
                    (Str::lit("digest_size"), Value::from(9i64)),
                    (Str::lit("key"), Bytes::lit(b"k").repeat(32)?.to_value()),
                ],
            )?,
            "hexdigest",
            &[],
        )?,
        &call_method(
            &call(
                &member("hashlib", "blake2s"),
                &[Bytes::lit(b"x").repeat(64)?.to_value()],
            )?,
            "hexdigest",
            &[],
        )?,
    ])?;
    let tree = Dict::<Value, Value>::from_value(&call_kw(
        &builtin("dict"),
        &[],
        &[
            (Str::lit("fanout"), Value::from(3i64)),
            (Str::lit("depth"), Value::from(2i64)),
            (Str::lit("leaf_size"), Value::from(4096i64)),
            (Str::lit("node_offset"), Value::from(5i64)),
            (Str::lit("node_depth"), Value::from(1i64)),
            (Str::lit("inner_size"), Value::from(16i64)),
            (Str::lit("last_node"), Value::from(true)),
        ],
    )?)?;
    print(&[
        &call_method(
            &{
                let mut args_2 = ArgList::new(&member("hashlib", "blake2b"));
                args_2.push(Bytes::lit(b"leaf").to_value());
                args_2.keywords(&tree.to_value())?;
                args_2.call()?
            },
            "hexdigest",
            &[],
        )?,
        &call_method(
            &{
                let mut args_3 = ArgList::new(&member("hashlib", "blake2s"));
                args_3.push(Bytes::lit(b"leaf").to_value());
                args_3.keywords(&tree.to_value())?;
                args_3.call()?
            },
            "hexdigest",
            &[],
        )?,
    ])?;
    print(&[&builtins::sorted(
        modules::hashlib::algorithms_guaranteed().iter(),
        false,
    )?])?;
    for size in tuple![1i64, 16i64, 70i64].iter() {
        print(&[&Bytes::from_value(&call(
            &member("hashlib", "pbkdf2_hmac"),
            &[
                Value::from(Str::lit("sha256")),
                Bytes::lit(b"password").to_value(),
                Bytes::lit(b"salt").to_value(),
                Value::from(3i64),
                Value::from(size),
            ],
        )?)?
        .hex()])?;
    }
    for key in tuple![
        Bytes::lit(b""),
        Bytes::lit(b"key"),
        Bytes::lit(b"k").repeat(200)?
    ]
    .iter()
    {
        print(&[
            &call_method(
                &modules::hmac::new(
                    &key.to_value(),
                    &Bytes::lit(b"message").to_value(),
                    &member("hashlib", "sha256"),
                )?,
                "hexdigest",
                &[],
            )?,
            &call_method(
                &modules::hmac::new(&key.to_value(), &Value::NONE, &Value::from(Str::lit("md5")))?,
                "hexdigest",
                &[],
            )?,
        ])?;
    }
    let m = modules::hmac::new(
        &Bytes::lit(b"key").to_value(),
        &Bytes::lit(b"a").to_value(),
        &Value::from(Str::lit("sha512")),
    )?;
    call_method(&m, "update", &[Bytes::lit(b"b").to_value()])?;
    print(&[
        &ops::get_attr(&m, "name")?,
        &ops::get_attr(&m, "digest_size")?,
        &ops::get_attr(&m, "block_size")?,
        &ops::get_item(
            &call_method(&call_method(&m, "copy", &[])?, "hexdigest", &[])?,
            &Slice::new(Value::NONE, Value::from(30i64), Value::NONE).to_value(),
        )?,
        &ops::is_eq(
            &modules::hmac::digest(
                &Bytes::lit(b"key").to_value(),
                &Bytes::lit(b"ab").to_value(),
                &Value::from(Str::lit("sha512")),
            )?
            .to_value(),
            &call_method(&m, "digest", &[])?,
        )?,
    ])?;
    print(&[
        &modules::hmac::compare_digest(
            &Value::from(Str::lit("abc")),
            &Value::from(Str::lit("abc")),
        )?,
        &modules::hmac::compare_digest(
            &Bytes::lit(b"abc").to_value(),
            &Bytes::lit(b"abd").to_value(),
        )?,
    ])?;
    print(&[
        &modules::zlib::crc32(&Bytes::lit(b"hello").to_value(), &Int::new(0))?,
        &modules::zlib::crc32(&Bytes::lit(b"world").to_value(), &Int::new(123456))?,
        &modules::zlib::adler32(&Bytes::lit(b"hello").to_value(), &Int::new(1))?,
        &modules::zlib::adler32(&Bytes::lit(b"x").repeat(100000)?.to_value(), &Int::new(77))?,
        &modules::zlib::crc32(&Bytes::lit(b"").to_value(), &Int::new(-1))?,
    ])?;
    attempt(
        &member("hashlib", "md5"),
        &tuple![Value::from(Str::lit("text"))],
        &Dict::<Value, Value>::new(),
    )?;
    attempt(
        &member("hashlib", "md5"),
        &tuple![Value::from(5i64)],
        &Dict::<Value, Value>::new(),
    )?;
    attempt(
        &ops::get_attr(&call(&member("hashlib", "md5"), &[])?, "update")?,
        &tuple![Value::from(Str::lit("text"))],
        &Dict::<Value, Value>::new(),
    )?;
    attempt(
        &member("hashlib", "new"),
        &tuple![Value::from(Str::lit("sha999"))],
        &Dict::<Value, Value>::new(),
    )?;
    {
        let function = member("hashlib", "blake2b");
        attempt(&function, &tuple![Bytes::lit(b"").to_value()], &{
            let keywords = Dict::<Value, Value>::new();
            keywords.set_item(Value::from(Str::lit("digest_size")), Value::from(65i64))?;
            keywords
        })?
    };
    {
        let function_2 = member("hashlib", "blake2s");
        attempt(&function_2, &tuple![Bytes::lit(b"").to_value()], &{
            let keywords_2 = Dict::<Value, Value>::new();
            keywords_2.set_item(
                Value::from(Str::lit("key")),
                Bytes::lit(b"k").repeat(33)?.to_value(),
            )?;
            keywords_2
        })?
    };
    {
        let function_3 = member("hashlib", "blake2b");
        attempt(&function_3, &tuple![Bytes::lit(b"").to_value()], &{
            let keywords_3 = Dict::<Value, Value>::new();
            keywords_3.set_item(
                Value::from(Str::lit("salt")),
                Bytes::lit(b"s").repeat(17)?.to_value(),
            )?;
            keywords_3
        })?
    };
    attempt(
        &member("hmac", "new"),
        &tuple![
            Value::from(Str::lit("key")),
            Bytes::lit(b"").to_value(),
            Value::from(Str::lit("md5"))
        ],
        &Dict::<Value, Value>::new(),
    )?;
    attempt(
        &member("hmac", "new"),
        &tuple![Bytes::lit(b"key").to_value(), Bytes::lit(b"").to_value()],
        &Dict::<Value, Value>::new(),
    )?;
    attempt(
        &member("hmac", "new"),
        &tuple![
            Bytes::lit(b"key").to_value(),
            Value::from(Str::lit("text")),
            Value::from(Str::lit("md5"))
        ],
        &Dict::<Value, Value>::new(),
    )?;
    attempt(
        &member("hmac", "compare_digest"),
        &tuple![Value::from(Str::lit("a")), Bytes::lit(b"a").to_value()],
        &Dict::<Value, Value>::new(),
    )?;
    attempt(
        &member("hmac", "compare_digest"),
        &tuple![Value::from(Str::lit("é")), Value::from(Str::lit("a"))],
        &Dict::<Value, Value>::new(),
    )?;
    attempt(
        &member("zlib", "crc32"),
        &tuple![Value::from(Str::lit("text"))],
        &Dict::<Value, Value>::new(),
    )?;
    Ok(())
}
