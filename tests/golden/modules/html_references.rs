//! Characters as references, and references as characters.

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
    print(&[
        &modules::html::escape(&Str::lit("<a href=\"x\">Tom & 'Jerry'</a>"), true),
        &modules::html::escape(&Str::lit("\"'"), false),
        &modules::html::escape(&Str::lit(""), true),
    ])?;
    for text in list![
        "&lt;p&gt; &amp;amp; &quot;q&quot; &#39;x&#x27;",
        "&notit; &notin; &not &ampx &unknown; &;& &",
        "&#0; &#128; &#x110000; &#xD800; &#11; &#x1F600; &#65 &#x41g &#; &#x;",
        "&NotEqualTilde; &acE; &CounterClockwiseContourIntegral;",
        Str::lit("&é; &")
            .concat(&Str::lit("a").repeat(40)?)
            .concat(&Str::lit(";")),
        "&#99999999999999999999; &#xfffffffffffffff;",
        "plain",
        "&copy 2024 &copy2024 &frac12"
    ]
    .iter()
    {
        print(&[&builtins::ascii(&Value::from(modules::html::unescape(
            &text,
        )?))?])?;
    }
    attempt(&member("html", "escape"), &tuple![Value::from(5i64)])?;
    attempt(
        &member("html", "escape"),
        &tuple![Bytes::lit(b"x").to_value()],
    )?;
    attempt(&member("html", "escape"), &Tuple::<Value>::empty())?;
    attempt(&member("html", "unescape"), &tuple![Value::from(5i64)])?;
    attempt(
        &member("html", "unescape"),
        &tuple![Bytes::lit(b"x").to_value()],
    )?;
    attempt(
        &member("html", "unescape"),
        &tuple![values!["&"].to_value()],
    )?;
    attempt(&member("html", "unescape"), &tuple![values![1].to_value()])?;
    print(&[
        &Int::new(ops::len(&modules::html::html5())?),
        &Int::new(ops::len(&modules::html::name2codepoint())?),
        &ops::get_item(
            &modules::html::name2codepoint(),
            &Str::lit("eacute").to_value(),
        )?,
    ])?;
    print(&[
        &builtins::list_from(ops::iter(&call_method(
            &modules::html::entitydefs(),
            "items",
            &[],
        )?)?)?
        .slice(..3),
        &builtins::list_from(ops::iter(&call_method(
            &modules::html::codepoint2name(),
            "items",
            &[],
        )?)?)?
        .slice(..3),
    ])?;
    print(&[
        &builtins::list_from(ops::iter(&call_method(
            &modules::html::html5(),
            "items",
            &[],
        )?)?)?
        .slice(..6),
        &ops::is(&modules::html::html5(), &modules::html::html5()),
    ])?;
    print(&[&modules::re::sub(
        &Value::from(Str::lit("&(#[0-9]{1,7};|[a-z]+;)")),
        &member("html", "_replace_charref"),
        &Value::from(Str::lit("a &lt; b &#65; &nope; &gtx;")),
        0,
        0,
    )?])?;
    let expand = call(
        &builtin("getattr"),
        &[module("html"), Value::from(Str::lit("_replace_charref"))],
    )?;
    print(&[&modules::re::sub(
        &Value::from(Str::lit("&(\\w+;)")),
        &expand,
        &Value::from(Str::lit("&lt;&Aacute;")),
        0,
        0,
    )?])?;
    let value = Str::lit("MINE");
    ops::set_item(
        &modules::html::html5(),
        &Value::from(Str::lit("mine;")),
        Value::from(value),
    )?;
    print(&[&modules::html::unescape(&Str::lit("&mine; &lt;"))?])?;
    Ok(())
}
