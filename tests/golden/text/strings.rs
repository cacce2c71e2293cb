use portalis_runtime::*;

/// The module's body.
pub fn run() -> Res<()> {
    let text = Str::lit("The quick brown fox");
    print(&[
        &text.upper(),
        &text.lower(),
        &text.swapcase(),
        &text.title(),
    ])?;
    print(&[
        &text.split_words(),
        &text.split(Some(&Str::lit("o")), -1)?,
        &Str::lit("a,b,,c").split(Some(&Str::lit(",")), -1)?,
        &Str::lit("  x  y ").split_words(),
        &Str::lit("a-b-c").rsplit(Some(&Str::lit("-")), 1)?,
    ])?;
    print(&[
        &text.slice(4..9),
        &text.slice_step(.., -1)?,
        &text.slice(-3..),
        &text.slice_step(.., 5)?,
        &text.slice(100..),
    ])?;
    print(&[
        &text.find(&Str::lit("quick")),
        &text.find(&Str::lit("slow")),
        &text.index(&Str::lit("fox"))?,
        &text.count(&Str::lit("o")),
        &text.replace(&Str::lit("quick"), &Str::lit("slow")),
    ])?;
    print(&[
        &Str::lit("-").join_list(&list!["a", "b", "c"]),
        &Str::lit("ab").repeat(3)?,
        &{
            let item_2 = Str::lit("x");
            Str::lit("xyz").contains(&item_2)
        },
        &!{
            let item_3 = Str::lit("x");
            Str::lit("xyz").contains(&item_3)
        },
    ])?;
    print(&[
        &Str::lit("  pad ").strip().concat(&Str::lit("|")),
        &Str::lit("xxhixx").strip_chars(Some(&Str::lit("x"))),
        &Str::lit("left").ljust(8)?.concat(&Str::lit("|")),
        &Str::lit("right").rjust(8)?,
        &Str::lit("mid").center_with(9, &Str::lit("*"))?,
    ])?;
    print(&[
        &Str::lit("abc").startswith(&Str::lit("ab")),
        &Str::lit("abc").endswith_any(&(Str::lit("x"), Str::lit("c")).to_value(), 0, i64::MAX)?,
        &Str::lit("12").isdigit(),
        &Str::lit("ab1").isalnum(),
        &Str::lit(" ").isspace(),
    ])?;
    print(&[
        &Str::lit("naïve café").upper(),
        &Str::lit("héllo").len(),
        &Str::lit("ß").upper(),
        &Str::lit("日本語").get(1)?,
        &Str::lit("日本語").slice_step(.., -1)?,
    ])?;
    print(&[
        &Str::lit("it's").py_repr()?,
        &Str::lit("say \"hi\"").py_repr()?,
        &Str::lit("both ' and \"").py_repr()?,
        &Str::lit("tab\tnew\nline\\").py_repr()?,
        &Str::lit("\0\u{7f}é").py_repr()?,
    ])?;
    print(&[
        &Str::lit("a\nb\r\nc").splitlines(false),
        &Str::lit("key=value").partition(&Str::lit("="))?,
        &Str::lit("1").zfill(4)?,
        &Str::lit("-1").zfill(4)?,
    ])?;
    print(&[
        &builtins::ord(&Str::lit("é"))?,
        &builtins::chr(8364)?,
        &(Str::lit("abc") < Str::lit("abd")),
        &(Str::lit("Z") < Str::lit("a")),
        &builtins::sorted(iter::ok(Str::lit("banana").iter()), false)?,
        &builtins::list_from(iter::ok(Str::lit("hi").iter()))?,
    ])?;
    print(&[
        &format::percent(
            &Str::lit("%s has %d items, %.1f%%"),
            &(Str::lit("box"), 3i64, 99.5).to_value(),
        )?,
        &Str::from_value(&call_method(
            &Value::from(Str::lit("{} {1}").replace(&Str::lit("{1}"), &Str::lit("x"))),
            "format",
            &[Value::from(Str::lit("y"))],
        )?)?,
    ])?;
    Ok(())
}
