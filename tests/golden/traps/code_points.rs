//! Strings are sequences of code points: indexing, casing that changes length, lone surrogates, normal methods on non-ASCII.

use portalis_runtime::*;

/// The module's body.
pub fn run() -> Res<()> {
    let mut error: Value = Value::NONE;
    let s = Str::lit("aé😀β");
    print(&[
        &s.len(),
        &s.get(1)?,
        &s.get(2)?,
        &s.get(-1)?,
        &s.slice_step(.., -1)?,
        &s.slice(1..3),
        &list_of![builtins::ord(&c)?, for c in s.iter()],
    ])?;
    print(&[
        &Str::lit("ß").upper(),
        &Str::lit("ŉ").upper(),
        &(Str::lit("İ").lower() == "i\u{307}"),
        &Str::lit("ǆ").title(),
        &Str::lit("ΑΣ").lower(),
        &Str::lit("straße").casefold(),
    ])?;
    print(&[
        &(Str::from_wtf8(b"\xed\xa0\x80") == Str::from_wtf8(b"\xed\xa0\x80")),
        &Str::from_wtf8(b"\xed\xa0\x80").len(),
        &Str::from_wtf8(b"\xed\xa0\x80x").py_repr()?,
        &builtins::ascii(&Value::from(Str::lit("é😀")))?,
        &Str::lit("\0\n\t\\'\"").py_repr()?,
        &Str::lit("it's \"q\"").py_repr()?,
    ])?;
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[&Str::from_wtf8(b"\xed\xa0\x80")]));
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("UnicodeEncodeError"))? {
        error = error_2.value();
        print(&[&error])?;
    }
    print(&[
        &s.encode(&Str::lit("utf-8"), &Str::lit("strict"))?,
        &s.encode(&Str::lit("utf-16-le"), &Str::lit("strict"))?.hex(),
        &Bytes::lit(b"\xc3\xa9").decode(&Str::lit("utf-8"), &Str::lit("strict"))?,
        &Str::lit("e\u{301}").len(),
    ])?;
    let caught_2: Res<()> = 'attempt2: {
        attempt!(
            'attempt2,
            Bytes::lit(b"\xff\xfe").decode(&Str::lit("utf-8"), &Str::lit("strict"))
        );
        Ok(())
    };
    if let Some(error_3) = except(caught_2, &builtin("UnicodeDecodeError"))? {
        error = error_3.value();
        print(&[&error])?;
    }
    print(&[
        &Bytes::lit(b"a\xffb").decode(&Str::lit("utf-8"), &Str::lit("replace"))?,
        &Bytes::lit(b"a\xff").decode(&Str::lit("ascii"), &Str::lit("ignore"))?,
        &Str::lit("é").encode(&Str::lit("ascii"), &Str::lit("xmlcharrefreplace"))?,
    ])?;
    print(&[
        &Str::lit("αβγ").find(&Str::lit("γ")),
        &Str::lit("αβγ").replace(&Str::lit("β"), &Str::lit("--")),
        &Str::lit("😀a😀").split(Some(&Str::lit("a")), -1)?,
        &Str::lit("é").isalpha(),
        &Str::lit("²").isdigit(),
        &Str::lit("²").isdecimal(),
        &Str::lit("½").isnumeric(),
    ])?;
    print(&[
        &builtins::sorted(iter::ok(list!["é", "z", "a", "Z"].iter()), false)?,
        &builtins::max(iter::ok(Str::lit("aé😀").iter()))?,
        &builtins::chr(128512)?,
        &format::percent(&Str::lit("%c|%5s|"), &(233i64, Str::lit("é")).to_value())?,
        &Str::from(format!(
            "{}",
            ops::format(&Str::lit("é").to_value(), "*^5")?
        )),
        &Str::lit("é").ljust_with(3, &Str::lit("😀"))?,
    ])?;
    print(&[
        &Str::lit("ﬁ").upper(),
        &Str::lit("ﬁ").islower(),
        &Str::lit("Ⅷ").lower(),
        &Str::lit("\u{2028}").isspace(),
        &Str::lit("a\u{2028}b\u{1c}c").splitlines(false),
    ])?;
    Ok(())
}
