use portalis_runtime::*;

/// The module's variables.
struct State {
    A: Slot<Value>,
    B: Slot<Value>,
    G: Slot<Value>,
    a: Slot<Value>,
    class_A: Slot<Value>,
    class_B: Slot<Value>,
    class_G: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    A: Slot::new(),
    B: Slot::new(),
    G: Slot::new(),
    a: Slot::new(),
    class_A: Slot::new(),
    class_B: Slot::new(),
    class_G: Slot::new(),
});

static A_RO_PARAMS: Params = Params::new("A.ro", &["self"]);

static A_BOOM_PARAMS: Params = Params::new("A.boom", &["self"]);

static A_METH_PARAMS: Params = Params::new("A.meth", &["self"]);

static G___GETATTR___PARAMS: Params = Params::new("G.__getattr__", &["self", "n"]);

static T_PARAMS: Params = Params::new("t", &["f"]);

static SX_PARAMS: Params = Params::new("sx", &[]);

static SRO_PARAMS: Params = Params::new("sro", &[]);

static DRO_PARAMS: Params = Params::new("dro", &[]);

static DX_PARAMS: Params = Params::new("dx", &[]);

static SCLS_PARAMS: Params = Params::new("scls", &[]);

static SM_PARAMS: Params = Params::new("sm", &[]);

static I5_PARAMS: Params = Params::new("i5", &[]);

static N5_PARAMS: Params = Params::new("n5", &[]);

static N6_PARAMS: Params = Params::new("n6", &[]);

static S7_PARAMS: Params = Params::new("s7", &[]);

static S8_PARAMS: Params = Params::new("s8", &[]);

static F1_PARAMS: Params = Params::new("f1", &[]);

static F2_PARAMS: Params = Params::new("f2", &[]);

static F3_PARAMS: Params = Params::new("f3", &[]);

static F4_PARAMS: Params = Params::new("f4", &[]);

static F5_PARAMS: Params = Params::new("f5", &[]);

static F6_PARAMS: Params = Params::new("f6", &[]);

static F7_PARAMS: Params = Params::new("f7", &[]);

static F8_PARAMS: Params = Params::new("f8", &[]);

static F9_PARAMS: Params = Params::new("f9", &[]);

static F10_PARAMS: Params = Params::new("f10", &[]);

static F11_PARAMS: Params = Params::new("f11", &[]);

static F12_PARAMS: Params = Params::new("f12", &[]);

static F13_PARAMS: Params = Params::new("f13", &[]);

static F14_PARAMS: Params = Params::new("f14", &[]);

static F15_PARAMS: Params = Params::new("f15", &[]);

static F15_LAMBDA_PARAMS: Params = Params::new("f15.<locals>.<lambda>", &[]);

static F16_PARAMS: Params = Params::new("f16", &[]);

static F17_PARAMS: Params = Params::new("f17", &[]);

static F18_PARAMS: Params = Params::new("f18", &[]);

static F19_PARAMS: Params = Params::new("f19", &[]);

static F20_PARAMS: Params = Params::new("f20", &[]);

static F21_PARAMS: Params = Params::new("f21", &[]);

static F22_PARAMS: Params = Params::new("f22", &[]);

static F23_PARAMS: Params = Params::new("f23", &[]);

static F24_PARAMS: Params = Params::new("f24", &[]);

static F25_PARAMS: Params = Params::new("f25", &[]);

fn A_ro(self_: &Value) -> i64 {
    1
}

fn A_boom(self_: &Value) -> Res<()> {
    Err(builtin_error("AttributeError", "inner"))
}

fn A_meth(self_: &Value) {}

fn G___getattr__(self_: &Value, n: &Value) -> Res<Value> {
    if call_method(n, "startswith", &[Value::from(Str::lit("a"))])?.truth()? {
        return Ok(n.clone());
    }
    Err(builtin_error(
        "AttributeError",
        ops::add(&Value::from(Str::lit("no ")), n)?,
    ))
}

fn t(f: &Value) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[&attempt!('attempt, call(f, &[]))]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[&e.type_name(), &e])?;
    }
    Ok(())
}

fn t_2(f: &Value) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[&attempt!('attempt, call(f, &[]))]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[&e.type_name(), &e])?;
    }
    Ok(())
}

fn sx() -> Res<()> {
    let value = 1i64;
    ops::set_attr(&STATE.a.get("a")?, "y", Value::from(value))?;
    Ok(())
}

fn sro() -> Res<()> {
    let value = 1i64;
    ops::set_attr(&STATE.a.get("a")?, "ro", Value::from(value))?;
    Ok(())
}

fn dro() -> Res<()> {
    ops::del_attr(&STATE.a.get("a")?, "ro")?;
    Ok(())
}

fn dx() -> Res<()> {
    ops::del_attr(&STATE.a.get("a")?, "x")?;
    Ok(())
}

fn scls() -> Res<()> {
    let value = 3i64;
    ops::set_attr(&STATE.a.get("a")?, "cls", Value::from(value))?;
    Ok(())
}

fn sm() -> Res<()> {
    let value = 4i64;
    ops::set_attr(&STATE.a.get("a")?, "meth", Value::from(value))?;
    Ok(())
}

fn i5() -> Res<()> {
    let value = 1i64;
    ops::set_attr(&Value::from(5i64), "x", Value::from(value))?;
    Ok(())
}

fn n5() -> Res<()> {
    let value = 1i64;
    ops::set_attr(&Value::NONE, "x", Value::from(value))?;
    Ok(())
}

fn n6() -> Res<()> {
    Err(Exc::no_attribute(&Value::NONE, "x"))
}

fn s7() -> Res<()> {
    Err(Exc::no_attribute(&Value::from(Str::lit("a")), "foo"))
}

fn s8() -> Res<()> {
    let value = 1i64;
    ops::set_attr(&Value::from(Str::lit("a")), "foo", Value::from(value))?;
    Ok(())
}

fn f1() -> Res<()> {
    ops::get_attr(
        &Function::shared(Function::new(&T_PARAMS, Vec::new(), move |args| {
            t(&args[0])?;
            Ok(Value::NONE)
        })),
        "nothing",
    )?;
    Ok(())
}

fn f2() -> Res<Value> {
    let value = 1i64;
    ops::set_attr(
        &Function::shared(Function::new(&T_PARAMS, Vec::new(), move |args| {
            t(&args[0])?;
            Ok(Value::NONE)
        })),
        "nothing",
        Value::from(value),
    )?;
    ops::get_attr(
        &Function::shared(Function::new(&T_PARAMS, Vec::new(), move |args| {
            t(&args[0])?;
            Ok(Value::NONE)
        })),
        "nothing",
    )
}

fn f3() -> Res<()> {
    ops::del_attr(
        &Function::shared(Function::new(&T_PARAMS, Vec::new(), move |args| {
            t(&args[0])?;
            Ok(Value::NONE)
        })),
        "zork",
    )?;
    Ok(())
}

fn f4() -> Res<()> {
    let value = 1i64;
    ops::set_attr(&builtin("int"), "foo", Value::from(value))?;
    Ok(())
}

fn f5() -> Res<()> {
    ops::get_attr(&STATE.A.get("A")?, "nope")?;
    Ok(())
}

fn f6() -> Res<()> {
    ops::del_attr(&STATE.A.get("A")?, "nope")?;
    Ok(())
}

fn f7() -> Res<()> {
    call_method(
        &List::<Value>::new().to_value(),
        "appendd",
        &[Value::from(1i64)],
    )?;
    Ok(())
}

fn f8() -> Res<()> {
    call_method(&Dict::<Value, Value>::new().to_value(), "foo", &[])?;
    Ok(())
}

fn f9() {}

fn f10() -> Res<(Value, Value)> {
    Ok((
        ops::get_attr(&call(&STATE.G.get("G")?, &[])?, "abc")?,
        ops::get_attr(&call(&STATE.G.get("G")?, &[])?, "xyz")?,
    ))
}

fn f11() -> Res<()> {
    ops::get_attr(&STATE.a.get("a")?, "boom")?;
    Ok(())
}

fn f12() -> Res<()> {
    ops::get_attr(&STATE.a.get("a")?, "x")?;
    Ok(())
}

fn f13() -> Res<()> {
    ops::get_attr(&call(&STATE.B.get("B")?, &[])?, "zip")?;
    Ok(())
}

fn f14() -> Res<()> {
    ops::get_attr(
        &call(&builtin("super"), &[STATE.A.get("A")?, STATE.a.get("a")?])?,
        "foo",
    )?;
    Ok(())
}

fn f15() -> Res<Value> {
    ops::get_attr(
        &Function::new(&F15_LAMBDA_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(f15_lambda()))
        }),
        "foo",
    )
}

fn f15_lambda() -> i64 {
    1
}

fn f16() -> Res<Value> {
    ops::get_attr(
        &call_method(&call(&builtin("type"), &[STATE.a.get("a")?])?, "mro", &[])?,
        "foo",
    )
}

fn f17() -> Res<Value> {
    ops::get_attr(&ops::get_attr(&STATE.a.get("a")?, "meth")?, "foo")
}

fn f18() -> Res<()> {
    let value = 1i64;
    ops::set_attr(
        &ops::get_attr(&STATE.a.get("a")?, "meth")?,
        "foo",
        Value::from(value),
    )?;
    Ok(())
}

fn f19() -> Res<()> {
    let value = 1i64;
    ops::set_attr(&builtin("print"), "x", Value::from(value))?;
    Ok(())
}

fn f20() -> Res<Value> {
    ops::get_attr(&builtin("len"), "x")
}

fn f21() -> Res<()> {
    let value = 5i64;
    ops::set_attr(&Value::from(1i64), "real", Value::from(value))?;
    Ok(())
}

fn f22() -> Res<()> {
    ops::get_attr(&f22_genexpr(&List::<i64>::new()).to_value(), "foo")?;
    Ok(())
}

fn f22_genexpr(iterable: &List<i64>) -> Generator<Value> {
    let iterable = iterable.clone();
    Generator::new("f22.<locals>.<genexpr>", move |co: Co<Value>| async move {
        for i in iterable.iter() {
            co.give(Value::from(i)).await?;
        }
        Ok(Value::NONE)
    })
}

fn f23() -> Res<()> {
    let value = 1i64;
    ops::set_attr(
        &builtins::range_stop(&Int::new(3)).to_value(),
        "start",
        Value::from(value),
    )?;
    Ok(())
}

fn f24() -> Res<()> {
    ops::get_attr(&call(&builtin("slice"), &[Value::from(1i64)])?, "foo")?;
    Ok(())
}

fn f25() -> Res<Value> {
    ops::get_attr(&(1i64,).to_value(), "foo")
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("A");
        namespace.set("__slots__", (Str::lit("x"),).to_value());
        namespace.set("cls", Value::from(1i64));
        namespace.set(
            "ro",
            call(
                &builtin("property"),
                &[Function::new(&A_RO_PARAMS, Vec::new(), move |args| {
                    Ok(Value::from(A_ro(&args[0])))
                })],
            )?,
        );
        namespace.set(
            "boom",
            call(
                &builtin("property"),
                &[Function::new(&A_BOOM_PARAMS, Vec::new(), move |args| {
                    A_boom(&args[0])?;
                    Ok(Value::NONE)
                })],
            )?,
        );
        namespace.set(
            "meth",
            Function::new(&A_METH_PARAMS, Vec::new(), move |args| {
                A_meth(&args[0]);
                Ok(Value::NONE)
            }),
        );
        namespace.finish("A", &bases)?
    };
    STATE.class_A.set(class.clone());
    STATE.A.set(class);
    let class_2 = {
        let bases_2: Vec<Value> = vec![STATE.A.get("A")?];
        let namespace_2 = Namespace::new("B");
        namespace_2.finish("B", &bases_2)?
    };
    STATE.class_B.set(class_2.clone());
    STATE.B.set(class_2);
    let class_3 = {
        let bases_3: Vec<Value> = Vec::new();
        let namespace_3 = Namespace::new("G");
        namespace_3.set(
            "__getattr__",
            Function::new(&G___GETATTR___PARAMS, Vec::new(), move |args| {
                G___getattr__(&args[0], &args[1])
            }),
        );
        namespace_3.finish("G", &bases_3)?
    };
    STATE.class_G.set(class_3.clone());
    STATE.G.set(class_3);
    STATE.a.set(call(&STATE.A.get("A")?, &[])?);
    for r#fn in tuple![
        Function::shared(Function::new(&SX_PARAMS, Vec::new(), move |_| {
            sx()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&SRO_PARAMS, Vec::new(), move |_| {
            sro()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&DRO_PARAMS, Vec::new(), move |_| {
            dro()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&DX_PARAMS, Vec::new(), move |_| {
            dx()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&SCLS_PARAMS, Vec::new(), move |_| {
            scls()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&SM_PARAMS, Vec::new(), move |_| {
            sm()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&I5_PARAMS, Vec::new(), move |_| {
            i5()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&N5_PARAMS, Vec::new(), move |_| {
            n5()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&N6_PARAMS, Vec::new(), move |_| {
            n6()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&S7_PARAMS, Vec::new(), move |_| {
            s7()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&S8_PARAMS, Vec::new(), move |_| {
            s8()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&F1_PARAMS, Vec::new(), move |_| {
            f1()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&F2_PARAMS, Vec::new(), move |_| f2())),
        Function::shared(Function::new(&F3_PARAMS, Vec::new(), move |_| {
            f3()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&F4_PARAMS, Vec::new(), move |_| {
            f4()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&F5_PARAMS, Vec::new(), move |_| {
            f5()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&F6_PARAMS, Vec::new(), move |_| {
            f6()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&F7_PARAMS, Vec::new(), move |_| {
            f7()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&F8_PARAMS, Vec::new(), move |_| {
            f8()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&F9_PARAMS, Vec::new(), move |_| {
            f9();
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&F10_PARAMS, Vec::new(), move |_| Ok(
            f10()?.to_value()
        ))),
        Function::shared(Function::new(&F11_PARAMS, Vec::new(), move |_| {
            f11()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&F12_PARAMS, Vec::new(), move |_| {
            f12()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&F13_PARAMS, Vec::new(), move |_| {
            f13()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&F14_PARAMS, Vec::new(), move |_| {
            f14()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&F15_PARAMS, Vec::new(), move |_| f15())),
        Function::shared(Function::new(&F16_PARAMS, Vec::new(), move |_| f16())),
        Function::shared(Function::new(&F17_PARAMS, Vec::new(), move |_| f17())),
        Function::shared(Function::new(&F18_PARAMS, Vec::new(), move |_| {
            f18()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&F19_PARAMS, Vec::new(), move |_| {
            f19()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&F20_PARAMS, Vec::new(), move |_| f20())),
        Function::shared(Function::new(&F21_PARAMS, Vec::new(), move |_| {
            f21()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&F22_PARAMS, Vec::new(), move |_| {
            f22()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&F23_PARAMS, Vec::new(), move |_| {
            f23()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&F24_PARAMS, Vec::new(), move |_| {
            f24()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&F25_PARAMS, Vec::new(), move |_| f25()))
    ]
    .iter()
    {
        t_2(&r#fn)?;
    }
    Ok(())
}
