//! split with and without a separator, splitlines, partition, title and relatives.

use portalis_runtime::*;

static LAMBDA_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_2_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_3_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_4_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_5_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_6_PARAMS: Params = Params::new("<lambda>", &[]);

fn lambda() -> Res<List<Value>> {
    builtins::list_from(
        iter::ok(Str::lit("a").split(Some(&Str::lit("")), -1)?.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }),
    )
}

fn lambda_2() -> Res<i64> {
    Str::lit("abc").index(&Str::lit("z"))
}

fn lambda_3() -> Res<(Str, Str, Str)> {
    Str::lit("a").partition(&Str::lit(""))
}

fn lambda_4() -> Res<Str> {
    Str::lit(",").join_any(&list![1i64].to_value())
}

fn lambda_5() -> Res<Str> {
    Str::lit("a").center_with(3, &Str::lit("ab"))
}

fn lambda_6() -> Res<()> {
    Err(builtin_error(
        "TypeError",
        "can only concatenate str (not \"int\") to str",
    ))
}

/// The module's body.
pub fn run() -> Res<()> {
    print(&[
        &Str::lit(" a  b ").split_words(),
        &Str::lit(" a  b ").split(Some(&Str::lit(" ")), -1)?,
        &Str::lit("").split_words(),
        &Str::lit("").split(Some(&Str::lit(",")), -1)?,
        &Str::lit("a,b,,c").split(Some(&Str::lit(",")), 2)?,
        &Str::lit("a b c d").split(None, 1)?,
    ])?;
    print(&[
        &Str::lit("a b c").rsplit(Some(&Str::lit(" ")), 1)?,
        &Str::lit("a--b--c").rsplit(Some(&Str::lit("--")), -1)?,
        &Str::lit(" a b ").rsplit(None, 1)?,
        &Str::lit("x\ny\r\nz\n").splitlines(false),
        &Str::lit("a\n\nb").splitlines(true),
    ])?;
    print(&[
        &Str::lit("k=v=w").partition(&Str::lit("="))?,
        &Str::lit("k=v=w").rpartition(&Str::lit("="))?,
        &Str::lit("none").partition(&Str::lit("="))?,
        &Str::lit("none").rpartition(&Str::lit("="))?,
    ])?;
    print(&[
        &Str::lit("they're bill's 3rd").title(),
        &Str::lit("hELLO wORLD").capitalize(),
        &Str::lit("aBc").swapcase(),
        &Str::lit("Title Case").istitle(),
    ])?;
    print(&[
        &Str::lit("xxabcxx").strip_chars(Some(&Str::lit("x"))),
        &Str::lit("xyabyx").strip_chars(Some(&Str::lit("xy"))),
        &Str::lit("  a ").lstrip(),
        &Str::lit("abc").removeprefix(&Str::lit("ab")),
        &Str::lit("abc").removesuffix(&Str::lit("x")),
    ])?;
    print(&[
        &Str::lit("a").join_list(&list!["1", "2"]),
        &Str::lit(",").join(iter::ok(Str::lit("abc").iter()))?,
        &Str::lit("-").join_any(&List::<i64>::new().to_value())?,
        &Str::lit("a.b").replace(&Str::lit("."), &Str::lit("")),
        &Str::lit("aaa").replace_count(&Str::lit("a"), &Str::lit("b"), 2),
        &Str::lit("ab").replace(&Str::lit(""), &Str::lit("-")),
    ])?;
    print(&[
        &Str::lit("abcabc").find_in(&Str::lit("c"), 3, i64::MAX),
        &Str::lit("abc").find(&Str::lit("z")),
        &Str::lit("abcabc").rfind(&Str::lit("b")),
        &Str::lit("aaaa").count(&Str::lit("aa")),
        &Str::lit("abc").count(&Str::lit("")),
        &Str::lit("abc").index(&Str::lit("b"))?,
    ])?;
    print(&[
        &Str::lit("42").zfill(5)?,
        &Str::lit("-42").zfill(5)?,
        &Str::lit("ab").center_with(7, &Str::lit("*"))?,
        &Str::lit("abc").center(6)?,
        &Str::lit("a\tb").expandtabs(4)?,
        &Str::lit("x").ljust(3)?.concat(&Str::lit("|")),
    ])?;
    print(&[
        &Str::lit("abc").startswith_any(&(Str::lit("x"), Str::lit("a")).to_value(), 0, i64::MAX)?,
        &Str::lit("abc").endswith_in(&Str::lit("bc"), 1, i64::MAX),
        &Str::lit("abc").startswith_in(&Str::lit("b"), 1, i64::MAX),
        &{
            let item_2 = Str::lit("");
            Str::lit("abc").contains(&item_2)
        },
        &(Str::lit("abc") < Str::lit("abd")),
        &(Str::lit("Z") < Str::lit("a")),
    ])?;
    print(&[
        &Str::lit("a1").isalnum(),
        &Str::lit("12").isdigit(),
        &Str::lit("").isalpha(),
        &Str::lit(" ").isspace(),
        &Str::lit("aB").islower(),
        &Str::lit("A1").isupper(),
        &Str::lit("a_1").isidentifier(),
        &Str::lit("\n").isprintable(),
    ])?;
    print(&[
        &Str::lit("hello").translate(
            &str::maketrans_triple(&Str::lit("el"), &Str::lit("ip"), &Str::lit("o"))?.to_value(),
        )?,
        &Str::lit("abc").translate(
            &Dict::<i64, Option<Str>>::of(vec![(97i64, None), (98i64, Some(Str::lit("BB")))])?
                .to_value(),
        )?,
        &Str::lit("{}-{0}").replace(&Str::lit("{}"), &Str::lit("x")),
    ])?;
    for action in tuple![
        Function::new(
            &LAMBDA_PARAMS,
            Vec::new(),
            move |_| Ok(lambda()?.to_value())
        ),
        Function::new(&LAMBDA_2_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_2()?
        ))),
        Function::new(&LAMBDA_3_PARAMS, Vec::new(), move |_| Ok(
            lambda_3()?.to_value()
        )),
        Function::new(&LAMBDA_4_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_4()?
        ))),
        Function::new(&LAMBDA_5_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_5()?
        ))),
        Function::new(&LAMBDA_6_PARAMS, Vec::new(), move |_| {
            lambda_6()?;
            Ok(Value::NONE)
        })
    ]
    .iter()
    {
        let caught: Res<()> = 'attempt2: {
            attempt!('attempt2, call(&action, &[]));
            Ok(())
        };
        if let Some(error_2) = except(
            caught,
            &(builtin("ValueError"), builtin("TypeError")).to_value(),
        )? {
            let error = error_2.value();
            print(&[&error.type_name(), &error])?;
        }
    }
    Ok(())
}
