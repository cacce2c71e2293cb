//! Formatted text: alignment, sign, grouping, conversions, nested fields, `=`, str.format and its errors.

use portalis_runtime::*;

/// The module's variables.
struct State {
    class_Temp: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_Temp: Slot::new(),
});

pub struct Temp {}

python_struct!(Temp, [], [STATE.class_Temp]);

fn Temp_new() -> Obj<Temp> {
    let this = Obj::<Temp>::new(0);
    this
}

static TEMP_FORMAT_PARAMS: Params = Params::new("Temp.__format__", &["self", "spec"]);

static LAMBDA_2_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_3_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_4_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_5_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_6_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_7_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_8_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_9_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_10_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_11_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_12_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_13_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_14_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_15_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_16_PARAMS: Params = Params::new("<lambda>", &[]);

fn lambda(v: i64) -> i64 {
    v * 2
}

fn Temp_format(this: &Obj<Temp>, spec: &Value) -> Res<Str> {
    Ok(Str::from(format!("<{}>", ops::format(spec, "")?)))
}

fn lambda_2() -> Res<Str> {
    Ok(Str::from(format!(
        "{}",
        ops::format(&Str::lit("a").to_value(), "d")?
    )))
}

fn lambda_3() -> Res<Str> {
    Ok(Str::from(format!("{}", ops::format(&1.5.to_value(), "d")?)))
}

fn lambda_4() -> Res<Str> {
    Ok(Str::from(format!(
        "{}",
        ops::format(&1i64.to_value(), "s")?
    )))
}

fn lambda_5() -> Res<Str> {
    Str::from_value(&call_method(
        &Value::from(Str::lit("{} {}")),
        "format",
        &[Value::from(1i64)],
    )?)
}

fn lambda_6() -> Res<Str> {
    Str::from_value(&call_method_kw(
        &Value::from(Str::lit("{a}")),
        "format",
        &[],
        &[(Str::lit("b"), Value::from(1i64))],
    )?)
}

fn lambda_7() -> Res<Str> {
    format::percent(&Str::lit("%d"), &Str::lit("x").to_value())
}

fn lambda_8() -> Res<Str> {
    format::percent(&Str::lit("%s %s"), &(1i64,).to_value())
}

fn lambda_9() -> Res<Str> {
    format::percent(&Str::lit("%s"), &(1i64, 2i64).to_value())
}

fn lambda_10() -> Res<Str> {
    Str::from_value(&call_method(
        &Value::from(Str::lit("{")),
        "format",
        &[Value::from(1i64)],
    )?)
}

fn lambda_11() -> Res<Str> {
    Str::from_value(&call_method(
        &Value::from(Str::lit("{0} {}")),
        "format",
        &[Value::from(1i64)],
    )?)
}

fn lambda_12() -> Res<Str> {
    Ok(Str::from(format!(
        "{}",
        ops::format(&List::<i64>::new().to_value(), "5")?
    )))
}

fn lambda_13() -> Res<Str> {
    Ok(Str::from(format!(
        "{}",
        ops::format(&1i64.to_value(), ",_")?
    )))
}

fn lambda_14() -> Res<Str> {
    format::percent(&Str::lit("%(a)s"), &Dict::<i64, i64>::new().to_value())
}

fn lambda_15() -> Res<Str> {
    format::percent(&Str::lit("%q"), &1i64.to_value())
}

fn lambda_16() -> Res<Str> {
    Ok(Str::from(format!(
        "{}",
        ops::format(&Str::lit("x").to_value(), "=5")?
    )))
}

/// The module's body.
pub fn run() -> Res<()> {
    let x = Str::lit("hi");
    let w: i64 = 8;
    let name = Str::lit("Ünï");
    let n: i64 = 1234567;
    print(&[&Str::from(format!(
        "{}|{}|{}|{}|{}|{}|x={}|n={}|x = {}|n + 1 = {}|{}",
        ops::format(
            &x.py_repr()?.to_value(),
            &Str::from(format!(">{}", w)).as_str()
        )?,
        ops::format(&x.to_value(), &Str::from(format!("<{}", w)).as_str())?,
        ops::format(&x.to_value(), &Str::from(format!("^{}", w)).as_str())?,
        ops::format(&x.to_value(), &Str::from(format!("*^{}", w)).as_str())?,
        ops::format(&x.to_value(), ".1")?,
        ops::format(&name.to_value(), ">6")?,
        x.py_repr()?,
        ops::format(&n.to_value(), ",")?,
        x,
        (n + 1).py_repr()?,
        builtins::ascii(&x.to_value())?
    ))])?;
    print(&[&Str::from(format!(
        "{} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {}|",
        ops::format(&n.to_value(), "_")?,
        ops::format(&n.to_value(), ",")?,
        ops::format(&n.to_value(), ">12,")?,
        ops::format(&(-n).to_value(), "012")?,
        ops::format(&n.to_value(), "+")?,
        ops::format(&n.to_value(), " ")?,
        ops::format(&n.to_value(), "x")?,
        ops::format(&n.to_value(), "#X")?,
        ops::format(&n.to_value(), "b")?,
        ops::format(&n.to_value(), "o")?,
        ops::format(&n.to_value(), "e")?,
        ops::format(&n.to_value(), ".2f")?,
        ops::format(&65i64.to_value(), "c")?,
        ops::format(&n.to_value(), "_x")?,
        ops::format(&(-5i64).to_value(), "=6")?,
        ops::format(&5i64.to_value(), "<4")?
    ))])?;
    print(&[&Str::from(format!(
        "{}|{}|{}|{}|{}|{}|{}|{}|{}|{}|{}",
        ops::format(&1.5.to_value(), ">8")?,
        ops::format(&1.5.to_value(), "08.2f")?,
        ops::format(&(-1.5).to_value(), "+.1f")?,
        ops::format(&1000000.0.to_value(), ",")?,
        ops::format(&0.5.to_value(), "%")?,
        ops::format(&1.0.to_value(), "g")?,
        ops::format(&123456789.0.to_value(), "g")?,
        ops::format(&1.5.to_value(), "n")?,
        ops::format(&1.5.py_repr()?.to_value(), ">6")?,
        ops::format(&0.1.to_value(), ".20f")?,
        ops::format(&1e-7.to_value(), ".3g")?
    ))])?;
    print(&[&Str::from(format!(
        "{{}} {{{}}} {} {} {} {} {} {} {} {}",
        x,
        Str::lit("ab"),
        list![1i64, 2].get(0)?,
        Dict::of(vec![(Str::lit("k"), 1i64)])?.get_item(&Str::lit("k"))?,
        x.upper(),
        Str::lit("nested ").concat(&Str::from(format!("{}", x))),
        ops::format(&Value::NONE, "")?,
        ops::format(&list![x.clone()].to_value(), "")?,
        lambda(3)
    ))])?;
    print(&[
        &Str::from_value(&call_method(
            &Value::from(Str::lit("{} {}")),
            "format",
            &[Value::from(1i64), Value::from(Str::lit("a"))],
        )?)?,
        &Str::from_value(&call_method(
            &Value::from(Str::lit("{1} {0} {1}")),
            "format",
            &[Value::from(Str::lit("a")), Value::from(Str::lit("b"))],
        )?)?,
        &Str::from_value(&call_method_kw(
            &Value::from(Str::lit("{a.real:>5} {b[0]} {c[0]}")),
            "format",
            &[],
            &[
                (Str::lit("a"), Value::from(3i64)),
                (Str::lit("b"), Value::from(Str::lit("xy"))),
                (Str::lit("c"), Value::from(Str::lit("k"))),
            ],
        )?)?,
        &Str::from_value(&call_method(
            &Value::from(Str::lit("{:{}}|")),
            "format",
            &[Value::from(Str::lit("x")), Value::from(4i64)],
        )?)?,
        &Str::from_value(&call_method(
            &Value::from(Str::lit("{!r:^7}")),
            "format",
            &[Value::from(Str::lit("y"))],
        )?)?,
    ])?;
    print(&[
        &builtins::format_spec(&Value::from(255i64), &Str::lit("#06x"))?,
        &builtins::format_spec(&Value::from(Str::lit("s")), &Str::lit(">3"))?,
        &builtins::format_spec(&Value::from(3.14159), &Str::lit(".2f"))?,
        &builtins::format_spec(&Value::from(true), &Str::lit("5"))?,
        &builtins::format_spec(&Value::NONE, &Str::lit(""))?,
        &Str::from_value(&call_method_kw(
            &Value::from(Str::lit("{:>{w}.{p}f}")),
            "format",
            &[Value::from(2.345678)],
            &[
                (Str::lit("w"), Value::from(9i64)),
                (Str::lit("p"), Value::from(3i64)),
            ],
        )?)?,
    ])?;
    print(&[
        &format::percent(
            &Str::lit("%s %d %5.1f %-5s| %05d %x %o %e %c %r %%"),
            &(
                Str::lit("a"),
                3.7,
                2.25,
                Str::lit("b"),
                42i64,
                255i64,
                8i64,
                12345.678,
                Str::lit("z"),
                Str::lit("q"),
            )
                .to_value(),
        )?,
        &format::percent(
            &Str::lit("%(a)s %(b)03d"),
            &Dict::of(vec![(Str::lit("a"), 1i64), (Str::lit("b"), 2i64)])?.to_value(),
        )?,
        &format::percent(&Str::lit("%s"), &(1i64,).to_value())?,
        &format::percent(&Str::lit("%s"), &list![1i64].to_value())?,
    ])?;

    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Temp");

        namespace.set(
            "__format__",
            Function::new(&TEMP_FORMAT_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Temp_format(
                    &Obj::<Temp>::from_value(&args[0])?,
                    &args[1],
                )?))
            }),
        );
        namespace.finish("Temp", &bases)?
    };
    STATE.class_Temp.set(class.clone());

    print(&[
        &Str::from(format!(
            "{} {} {}",
            ops::format(&Temp_new().to_value(), "abc")?,
            ops::format(&Temp_new().to_value(), "")?,
            ops::format(&Temp_new().py_str()?.to_value(), ".5")?
        )),
        &Str::from_value(&call_method(
            &Value::from(Str::lit("{:x>{}}")),
            "format",
            &[Temp_new().to_value(), Value::from(3i64)],
        )?)?,
        &builtins::format_spec(&Temp_new().to_value(), &Str::lit("z"))?,
    ])?;
    for action in tuple![
        Function::new(&LAMBDA_2_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_2()?
        ))),
        Function::new(&LAMBDA_3_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_3()?
        ))),
        Function::new(&LAMBDA_4_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_4()?
        ))),
        Function::new(&LAMBDA_5_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_5()?
        ))),
        Function::new(&LAMBDA_6_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_6()?
        ))),
        Function::new(&LAMBDA_7_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_7()?
        ))),
        Function::new(&LAMBDA_8_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_8()?
        ))),
        Function::new(&LAMBDA_9_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_9()?
        ))),
        Function::new(&LAMBDA_10_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_10()?
        ))),
        Function::new(&LAMBDA_11_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_11()?
        ))),
        Function::new(&LAMBDA_12_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_12()?
        ))),
        Function::new(&LAMBDA_13_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_13()?
        ))),
        Function::new(&LAMBDA_14_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_14()?
        ))),
        Function::new(&LAMBDA_15_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_15()?
        ))),
        Function::new(&LAMBDA_16_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_16()?
        )))
    ]
    .iter()
    {
        let caught: Res<()> = 'attempt2: {
            attempt!(
                'attempt2,
                print(&[&attempt!('attempt2, call(&action, &[]))])
            );
            Ok(())
        };
        if let Some(error_2) = except(caught, &builtin("Exception"))? {
            let error = error_2.value();
            print(&[&error.type_name(), &error])?;
        }
    }
    Ok(())
}
