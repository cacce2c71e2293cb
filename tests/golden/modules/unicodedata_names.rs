//! Names of characters and what finds them.

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
    for char in Str::lit("aé€あ가각힣一鿿🎉豈").iter() {
        print(&[
            &char,
            &modules::unicodedata::name(&char.to_value())?,
            &(modules::unicodedata::lookup(&modules::unicodedata::name(&char.to_value())?)?
                == char),
        ])?;
    }
    for text in list![
        "latin small letter a",
        "LATIN SMALL LETTER A WITH ACUTE",
        "NULL",
        "lf",
        "BELL",
        "KEYCAP DIGIT ONE",
        "CJK UNIFIED IDEOGRAPH-04E00",
        "CJK UNIFIED IDEOGRAPH-4e00",
        "cjk compatibility ideograph-f900",
        "HANGUL SYLLABLE GGWAELP",
        "HANGUL SYLLABLE QA",
        "HANGUL SYLLABLE A",
        "LATIN SMALL LETTER",
        "LATIN SMALL LETTER A B",
        "",
        " ",
        Str::lit("x").repeat(300)?
    ]
    .iter()
    {
        attempt(&member("unicodedata", "lookup"), &tuple![text.to_value()])?;
    }
    attempt(
        &member("unicodedata", "name"),
        &tuple![Value::from(Str::lit("\0"))],
    )?;
    attempt(
        &member("unicodedata", "name"),
        &tuple![
            Value::from(Str::lit("\0")),
            Value::from(Str::lit("nothing"))
        ],
    )?;
    attempt(
        &member("unicodedata", "name"),
        &tuple![Value::from(Str::lit("ab"))],
    )?;
    attempt(&member("unicodedata", "name"), &tuple![Value::from(1i64)])?;
    attempt(&member("unicodedata", "name"), &Tuple::<Value>::empty())?;
    attempt(
        &member("unicodedata", "name"),
        &tuple![
            Value::from(Str::lit("a")),
            Value::from(Str::lit("b")),
            Value::from(Str::lit("c"))
        ],
    )?;
    attempt(
        &member("unicodedata", "name"),
        &tuple![Value::from(Str::lit("\u{e000}")), Value::NONE],
    )?;
    print(&[&Str::lit("α"), &modules::unicodedata::unidata_version()])?;
    let mut total = Int::new(0);
    for code in 0i64..12288 {
        let text = modules::unicodedata::name_or(
            &Value::from(builtins::chr(code)?),
            &Value::from(Str::lit("")),
        )?;
        total = &total + Int::new(ops::len(&text)?);
    }
    print(&[&total])
}
