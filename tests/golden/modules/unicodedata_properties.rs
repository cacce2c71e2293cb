//! Properties, numbers, mappings and normal forms of characters.

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

fn strip_accents(text: &Str) -> Res<Str> {
    let parts = modules::unicodedata::normalize(&Str::lit("NFKD"), text)?;
    Str::lit("").join(strip_accents_genexpr(&parts).to_iter())
}

fn strip_accents_genexpr(iterable: &Str) -> Generator<Str> {
    let iterable = iterable.clone();
    Generator::new(
        "strip_accents.<locals>.<genexpr>",
        move |co: Co<Str>| async move {
            for c in iterable.iter() {
                if modules::unicodedata::combining(&c.to_value())? == 0 {
                    co.give(c.clone()).await?;
                }
            }
            Ok(Value::NONE)
        },
    )
}

/// The module's body.
pub fn run() -> Res<()> {
    for c in Str::lit("aZ5 (½²٣Ⅷ\u{301}שع한漢ｱﬁ\u{e0fff}").iter() {
        print(&[
            &builtins::ascii(&c.to_value())?,
            &modules::unicodedata::category(&c.to_value())?,
            &modules::unicodedata::bidirectional(&c.to_value())?,
            &modules::unicodedata::combining(&c.to_value())?,
            &modules::unicodedata::east_asian_width(&c.to_value())?,
            &modules::unicodedata::mirrored(&c.to_value())?,
            &modules::unicodedata::decomposition(&c.to_value())?.py_repr()?,
            &modules::unicodedata::decimal_or(&c.to_value(), &Value::NONE)?,
            &modules::unicodedata::digit_or(&c.to_value(), &Value::from(-1i64))?,
            &modules::unicodedata::numeric_or(&c.to_value(), &Value::from(-1i64))?,
        ])?;
    }
    print(&[&strip_accents(&Str::lit("Crème brûlée, Ångström, ﬁnal"))?])?;
    let mut texts = list![
        "é",
        "e\u{301}",
        "Å",
        "한글",
        "한",
        "ﬁ①",
        "a\u{323}\u{307}",
        "a\u{307}\u{323}"
    ];
    texts.extend(&list![
        "\u{344}",
        "क़",
        Str::lit("x").concat(&Str::lit("\u{301}").repeat(40)?),
        "abc",
        "가ᆧ",
        "େ\u{300}ା"
    ])?;
    for text in texts.iter() {
        for form in list!["NFC", "NFD", "NFKC", "NFKD"].iter() {
            let normal = modules::unicodedata::normalize(&form, &text)?;
            print_with(
                &[
                    &form,
                    &builtins::ascii(&normal.to_value())?,
                    &modules::unicodedata::is_normalized(&form, &text)?,
                ],
                " ",
                " ",
            )?;
        }
        print(&[])?;
    }
    attempt(
        &member("unicodedata", "normalize"),
        &tuple![Value::from(Str::lit("XFC")), Value::from(Str::lit("a"))],
    )?;
    attempt(
        &member("unicodedata", "normalize"),
        &tuple![Value::from(Str::lit("XFC")), Value::from(Str::lit(""))],
    )?;
    attempt(
        &member("unicodedata", "is_normalized"),
        &tuple![Value::from(Str::lit("XFC")), Value::from(Str::lit(""))],
    )?;
    attempt(
        &member("unicodedata", "is_normalized"),
        &tuple![Value::from(Str::lit("nfc")), Value::from(Str::lit("a"))],
    )?;
    attempt(
        &member("unicodedata", "normalize"),
        &tuple![Value::from(Str::lit("NFC"))],
    )?;
    attempt(
        &member("unicodedata", "category"),
        &tuple![Value::from(Str::lit("ab"))],
    )?;
    attempt(
        &member("unicodedata", "category"),
        &tuple![Value::from(5i64)],
    )?;
    attempt(&member("unicodedata", "category"), &Tuple::<Value>::empty())?;
    attempt(
        &member("unicodedata", "decimal"),
        &tuple![Value::from(Str::lit("x"))],
    )?;
    attempt(
        &member("unicodedata", "digit"),
        &tuple![Value::from(Str::lit("½"))],
    )?;
    attempt(
        &member("unicodedata", "numeric"),
        &tuple![Value::from(Str::lit("x"))],
    )?;
    attempt(
        &member("unicodedata", "numeric"),
        &tuple![Value::from(Str::lit(""))],
    )?;
    attempt(
        &member("unicodedata", "decimal"),
        &tuple![Value::from(Str::lit("٣"))],
    )?;
    attempt(
        &member("unicodedata", "digit"),
        &tuple![Value::from(Str::lit("²"))],
    )?;
    attempt(
        &member("unicodedata", "numeric"),
        &tuple![Value::from(Str::lit("½"))],
    )?;
    Ok(())
}
