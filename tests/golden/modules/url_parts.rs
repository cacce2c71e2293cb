//! URLs taken apart and put together.

use portalis_runtime::*;

fn attempt(function: &Value, args_2: &Tuple<Value>) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[&attempt!(
                'attempt,
                {
                    let mut args_3 = ArgList::new(function);
                    attempt!('attempt, args_3.extend(&args_2.to_value()));
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
    let URLS = list![
        "http://user:pa:ss@Example.COM:8080/a/b;p=1?q=1&r=2#frag",
        "HTTPS://[FE80::1%Eth0]:443/x",
        "//host/path",
        "mailto:a@b.c",
        "path/to;a/x;b?c",
        "http:",
        "",
        "  \n http://h/ta\tb ",
        "1http://x",
        "http://h?x#y?z",
        "http://:80",
        "http://@h",
        "ftp://h/a;type=i",
        "http://h/a#b;c",
        "svn+ssh://h/x",
        "http://é.com/ü"
    ];
    for url in URLS.iter() {
        let parts = modules::url::urlsplit(
            &url.to_value(),
            &Value::from(Str::lit("")),
            &Value::from(true),
        )?;
        print(&[&parts])?;
        print(&[
            &modules::url::urlparse(
                &url.to_value(),
                &Value::from(Str::lit("")),
                &Value::from(true),
            )?,
            &call_method(&parts, "geturl", &[])?,
            &call_method(
                &modules::url::urlparse(
                    &url.to_value(),
                    &Value::from(Str::lit("")),
                    &Value::from(true),
                )?,
                "geturl",
                &[],
            )?,
        ])?;
        print(&[
            &ops::get_attr(&parts, "username")?,
            &ops::get_attr(&parts, "password")?,
            &ops::get_attr(&parts, "hostname")?,
            &ops::get_attr(&parts, "port")?.py_repr()?,
            &modules::url::urldefrag(&url.to_value())?,
        ])?;
    }
    for bad in list![
        "http://[::1",
        "http://::1]",
        "http://[1.2.3.4]/",
        "http://[x]/",
        "http://[v1.a]/"
    ]
    .iter()
    {
        attempt(&member("urllib.parse", "urlsplit"), &tuple![bad.to_value()])?;
    }
    for bad in list![
        "http://[v.a]/",
        "http://[1::2::3]",
        "http://℀/",
        "http://[::1.2.3.4%a]/"
    ]
    .iter()
    {
        attempt(&member("urllib.parse", "urlsplit"), &tuple![bad.to_value()])?;
    }
    for port in list!["http://h:x", "http://h:99999", "http://h:-1", "http://h:²"].iter() {
        let caught: Res<()> = 'attempt5: {
            attempt!(
                'attempt5,
                print(&[&attempt!(
                    'attempt5,
                    ops::get_attr(
                        &attempt!(
                            'attempt5,
                            modules::url::urlsplit(
                                &port.to_value(),
                                &Value::from(Str::lit("")),
                                &Value::from(true)
                            )
                        ),
                        "port"
                    )
                )])
            );
            Ok(())
        };
        if let Some(error) = except(caught, &builtin("ValueError"))? {
            let e = error.value();
            print(&[&e])?;
        }
    }
    let BASE = Str::lit("http://a/b/c/d;p?q");
    let REFERENCES =
        Str::lit("g:h g ./g g/ /g //g ?y g?y #s g#s g?y#s ;x g;x . ./ .. ../ ../g ../.. ../../g");
    for reference in REFERENCES
        .concat(&Str::lit(
            " ../../../g /./g /../g g. .g ./../g g/./h g;x=1/../y http:g",
        ))
        .split_words()
        .iter()
    {
        print(&[
            &reference,
            &modules::url::urljoin(&BASE.to_value(), &reference.to_value(), true)?,
        ])?;
    }
    print(&[
        &modules::url::urljoin(
            &Value::from(Str::lit("http://a/b//c/d")),
            &Value::from(Str::lit("x//y")),
            true,
        )?,
        &modules::url::urljoin(
            &Value::from(Str::lit("")),
            &Value::from(Str::lit("x")),
            true,
        )?,
        &modules::url::urljoin(
            &Value::from(Str::lit("x")),
            &Value::from(Str::lit("")),
            true,
        )?,
        &modules::url::urljoin(
            &Value::from(Str::lit("a/b")),
            &Value::from(Str::lit("c")),
            true,
        )?,
    ])?;
    print(&[
        &modules::url::urlunsplit(
            &(
                Str::lit("http"),
                Str::lit("h"),
                Str::lit("p"),
                Str::lit("q"),
                Str::lit("f"),
            )
                .to_value(),
        )?,
        &modules::url::urlunparse(&values!["", "", "p", "x", "", ""].to_value())?,
    ])?;
    print(&[
        &modules::url::urlunsplit(
            &(
                Str::lit("file"),
                Str::lit(""),
                Str::lit("/x"),
                Str::lit(""),
                Str::lit(""),
            )
                .to_value(),
        )?,
        &modules::url::urlunsplit(
            &(
                Str::lit(""),
                Str::lit(""),
                Str::lit("//x"),
                Str::lit(""),
                Str::lit(""),
            )
                .to_value(),
        )?,
    ])?;
    attempt(
        &member("urllib.parse", "urlunsplit"),
        &tuple![(Str::lit("a"), Str::lit("b")).to_value()],
    )?;
    attempt(
        &member("urllib.parse", "urlunparse"),
        &tuple![(
            Str::lit("a"),
            Str::lit("b"),
            Str::lit("c"),
            Str::lit("d"),
            Str::lit("e"),
            Str::lit("f"),
            Str::lit("g")
        )
            .to_value()],
    )?;
    attempt(
        &member("urllib.parse", "urlunsplit"),
        &tuple![(
            Str::lit("a"),
            Bytes::lit(b"b"),
            Str::lit("c"),
            Str::lit("d"),
            Str::lit("e")
        )
            .to_value()],
    )?;
    print(&[
        &modules::url::urlsplit(
            &Bytes::lit(b"http://U@h:1/p?q#f").to_value(),
            &Value::from(Str::lit("")),
            &Value::from(true),
        )?,
        &ops::get_attr(
            &modules::url::urlsplit(
                &Bytes::lit(b"http://U@H:1").to_value(),
                &Value::from(Str::lit("")),
                &Value::from(true),
            )?,
            "hostname",
        )?,
    ])?;
    print(&[
        &call_method(
            &modules::url::urlsplit(
                &Bytes::lit(b"http://h/p").to_value(),
                &Value::from(Str::lit("")),
                &Value::from(true),
            )?,
            "decode",
            &[],
        )?,
        &call_method(
            &modules::url::urlsplit(
                &Value::from(Str::lit("http://h/p")),
                &Value::from(Str::lit("")),
                &Value::from(true),
            )?,
            "encode",
            &[],
        )?,
    ])?;
    print(&[
        &modules::url::urljoin(
            &Bytes::lit(b"http://a/b").to_value(),
            &Bytes::lit(b"c").to_value(),
            true,
        )?,
        &modules::url::urldefrag(&Bytes::lit(b"x#y").to_value())?,
        &modules::url::urlunsplit(
            &(
                Bytes::lit(b"http"),
                Bytes::lit(b"h"),
                Bytes::lit(b""),
                Bytes::lit(b""),
                Bytes::lit(b""),
            )
                .to_value(),
        )?,
    ])?;
    attempt(
        &member("urllib.parse", "urljoin"),
        &tuple![Value::from(Str::lit("a")), Bytes::lit(b"b").to_value()],
    )?;
    attempt(
        &member("urllib.parse", "urlsplit"),
        &tuple![Value::from(5i64)],
    )?;
    attempt(&member("urllib.parse", "urlsplit"), &tuple![Value::NONE])?;
    attempt(
        &member("urllib.parse", "urlsplit"),
        &tuple![List::<Value>::new().to_value()],
    )?;
    attempt(
        &member("urllib.parse", "urlsplit"),
        &tuple![Bytes::lit(b"\xff").to_value()],
    )?;
    attempt(
        &member("urllib.parse", "urlsplit"),
        &Tuple::<Value>::empty(),
    )?;
    let parts = modules::url::urlsplit(
        &Value::from(Str::lit("http://h/p?q")),
        &Value::from(Str::lit("")),
        &Value::from(true),
    )?;
    print(&[
        &call_method(
            &call_method_kw(
                &parts,
                "_replace",
                &[],
                &[(Str::lit("path"), Value::from(Str::lit("/z")))],
            )?,
            "geturl",
            &[],
        )?,
        &ops::get_item(&parts, &1i64.to_value())?,
        &ops::is_eq(
            &parts,
            &(
                Str::lit("http"),
                Str::lit("h"),
                Str::lit("/p"),
                Str::lit("q"),
                Str::lit(""),
            )
                .to_value(),
        )?,
    ])?;
    print(&[
        &is_instance(&parts, &member("urllib.parse", "SplitResult"))?,
        &is_instance(&parts, &builtin("tuple"))?,
        &ops::get_attr(&parts, "_fields")?,
        &Int::new(ops::len(&parts)?),
    ])?;
    let value = parts.clone();
    let items: [Value; 5] = unpack(unpack_iter(&value)?)?;
    let scheme = items[0].clone();
    let netloc = items[1].clone();
    let path = items[2].clone();
    let query = items[3].clone();
    let fragment = items[4].clone();
    print(&[&scheme, &netloc, &path, &query, &fragment])?;
    print(&[
        &call_method(
            &call(
                &member("urllib.parse", "ParseResult"),
                &[
                    Value::from(Str::lit("s")),
                    Value::from(Str::lit("n")),
                    Value::from(Str::lit("/p")),
                    Value::from(Str::lit("x")),
                    Value::from(Str::lit("q")),
                    Value::from(Str::lit("f")),
                ],
            )?,
            "geturl",
            &[],
        )?,
        &ops::get_attr(&member("urllib.parse", "SplitResult"), "__name__")?,
    ])?;
    call_method(
        &modules::url::uses_netloc(),
        "append",
        &[Value::from(Str::lit("mine"))],
    )?;
    call_method(
        &modules::url::uses_relative(),
        "append",
        &[Value::from(Str::lit("mine"))],
    )?;
    print(&[
        &modules::url::urljoin(
            &Value::from(Str::lit("mine://h/a")),
            &Value::from(Str::lit("b")),
            true,
        )?,
        &modules::url::urlsplit(
            &Value::from(Str::lit("x:y")),
            &Value::from(Str::lit("")),
            &Value::from(false),
        )?,
        &modules::url::urlsplit(
            &Value::from(Str::lit("//h")),
            &Value::from(Str::lit("z")),
            &Value::from(true),
        )?,
    ])?;
    print(&[&modules::url::urlsplit(
        &Value::from(Str::lit("http://h/#f")),
        &Value::from(Str::lit("")),
        &Value::from(false),
    )?])?;
    Ok(())
}
