use portalis_runtime::*;

/// The module's variables.
struct State {
    default_g_b: Slot<Value>,
    class_C: Slot<Value>,
    class_E: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    default_g_b: Slot::new(),
    class_C: Slot::new(),
    class_E: Slot::new(),
});

pub struct C {
    pub x: Field<Value>,
}

python_struct!(C, [x], [STATE.class_C]);

fn C_new(x: &Value) -> Obj<C> {
    let this = Obj::<C>::new(0);
    C_init(&this, x);
    this
}

pub struct E {}

python_struct!(E, [], [STATE.class_E]);

static F_PARAMS: Params = Params::new("f", &["a", "b"]);

static G_PARAMS: Params = Params::new("g", &["a", "b"]);

static H_PARAMS: Params = Params::new("h", &["a", "k"]).keyword_only(1);

static H2_PARAMS: Params = Params::new("h2", &["a", "k", "l"]).keyword_only(2);

static H3_PARAMS: Params = Params::new("h3", &["a", "k", "l", "m"]).keyword_only(3);

static V_PARAMS: Params = Params::new("v", &["args"]).star();

static KW_PARAMS: Params = Params::new("kw", &["kw"]).star_star();

static PO_PARAMS: Params = Params::new("po", &["a", "b"]).positional_only(2);

static D3_PARAMS: Params = Params::new("d3", &["a", "b", "c"]);

static C_INIT_PARAMS: Params = Params::new("C.__init__", &["self", "x"]);

static C_M_PARAMS: Params = Params::new("C.m", &["self", "y"]);

static C_S_PARAMS: Params = Params::new("C.s", &["a"]);

static C_C_PARAMS: Params = Params::new("C.c", &["cls", "a"]);

static LAMBDA_PARAMS: Params = Params::new("<lambda>", &[]);

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

static LAMBDA_17_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_18_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_19_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_20_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_21_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_22_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_23_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_24_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_25_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_26_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_27_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_28_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_29_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_30_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_31_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_32_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_33_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_34_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_35_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_36_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_37_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_38_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_39_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_40_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_41_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_42_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_43_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_44_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_45_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_LAMBDA_PARAMS: Params = Params::new("<lambda>.<locals>.<lambda>", &["x"]);

static LAMBDA_46_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_LAMBDA_2_PARAMS: Params = Params::new("<lambda>.<locals>.<lambda>", &[]);

static LAMBDA_47_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_48_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_49_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_50_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_51_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_52_PARAMS: Params = Params::new("<lambda>", &[]);

fn f(a: &Value, b: &Value) {}

fn f_2(a: i64, b: i64) {}

fn g(a: &Value, b: &Value) {}

fn h(a: &Value, k: &Value) {}

fn h2(a: &Value, k: &Value, l: &Value) {}

fn h3(a: &Value, k: &Value, l: &Value, m: &Value) {}

fn v(args_2: &Tuple<Value>) {}

fn kw(kw_2: &Dict<Value, Value>) {}

fn po(a: &Value, b: &Value) {}

fn d3(a: &Value, b: &Value, c: &Value) {}

fn C_init(this: &Obj<C>, x: &Value) {
    this.x.set(x.clone());
}

fn C_m(this: &Value, y: &Value) -> Value {
    y.clone()
}

fn C_s(a: &Value) {}

fn C_c(cls: &Value, a: &Value) {}

fn lambda() -> Res<Value> {
    call(
        &Function::shared(Function::new(&F_PARAMS, Vec::new(), move |args| {
            f(&args[0], &args[1]);
            Ok(Value::NONE)
        })),
        &[],
    )
}

fn lambda_2() -> Res<Value> {
    call(
        &Function::shared(Function::new(&F_PARAMS, Vec::new(), move |args| {
            f(&args[0], &args[1]);
            Ok(Value::NONE)
        })),
        &[Value::from(1i64)],
    )
}

fn lambda_3() -> Res<Value> {
    call(
        &Function::shared(Function::new(&F_PARAMS, Vec::new(), move |args| {
            f(&args[0], &args[1]);
            Ok(Value::NONE)
        })),
        &[Value::from(1i64), Value::from(2i64), Value::from(3i64)],
    )
}

fn lambda_4() -> Res<Value> {
    call(
        &Function::shared(Function::new(&F_PARAMS, Vec::new(), move |args| {
            f(&args[0], &args[1]);
            Ok(Value::NONE)
        })),
        &[
            Value::from(1i64),
            Value::from(2i64),
            Value::from(3i64),
            Value::from(4i64),
        ],
    )
}

fn lambda_5() -> Res<Value> {
    call(
        &Function::shared(Function::new(&D3_PARAMS, Vec::new(), move |args| {
            d3(&args[0], &args[1], &args[2]);
            Ok(Value::NONE)
        })),
        &[],
    )
}

fn lambda_6() -> Res<Value> {
    call(
        &Function::shared(Function::new(&D3_PARAMS, Vec::new(), move |args| {
            d3(&args[0], &args[1], &args[2]);
            Ok(Value::NONE)
        })),
        &[Value::from(1i64)],
    )
}

fn lambda_7() -> Res<Value> {
    call(
        &Function::shared(Function::new(
            &G_PARAMS,
            vec![None, Some(Value::from(1i64))],
            move |args| {
                g(&args[0], &args[1]);
                Ok(Value::NONE)
            },
        )),
        &[],
    )
}

fn lambda_8() -> Res<Value> {
    call(
        &Function::shared(Function::new(
            &G_PARAMS,
            vec![None, Some(Value::from(1i64))],
            move |args| {
                g(&args[0], &args[1]);
                Ok(Value::NONE)
            },
        )),
        &[Value::from(1i64), Value::from(2i64), Value::from(3i64)],
    )
}

fn lambda_9() -> Res<Value> {
    call_kw(
        &Function::shared(Function::new(
            &G_PARAMS,
            vec![None, Some(Value::from(1i64))],
            move |args| {
                g(&args[0], &args[1]);
                Ok(Value::NONE)
            },
        )),
        &[Value::from(1i64), Value::from(2i64)],
        &[(Str::lit("c"), Value::from(3i64))],
    )
}

fn lambda_10() -> Res<Value> {
    call(
        &Function::shared(Function::new(&H_PARAMS, Vec::new(), move |args| {
            h(&args[0], &args[1]);
            Ok(Value::NONE)
        })),
        &[Value::from(1i64)],
    )
}

fn lambda_11() -> Res<Value> {
    call(
        &Function::shared(Function::new(&H_PARAMS, Vec::new(), move |args| {
            h(&args[0], &args[1]);
            Ok(Value::NONE)
        })),
        &[Value::from(1i64), Value::from(2i64)],
    )
}

fn lambda_12() -> Res<Value> {
    call_kw(
        &Function::shared(Function::new(&H_PARAMS, Vec::new(), move |args| {
            h(&args[0], &args[1]);
            Ok(Value::NONE)
        })),
        &[Value::from(1i64), Value::from(2i64)],
        &[(Str::lit("k"), Value::from(3i64))],
    )
}

fn lambda_13() -> Res<Value> {
    call(
        &Function::shared(Function::new(&H2_PARAMS, Vec::new(), move |args| {
            h2(&args[0], &args[1], &args[2]);
            Ok(Value::NONE)
        })),
        &[Value::from(1i64)],
    )
}

fn lambda_14() -> Res<Value> {
    call(
        &Function::shared(Function::new(&H3_PARAMS, Vec::new(), move |args| {
            h3(&args[0], &args[1], &args[2], &args[3]);
            Ok(Value::NONE)
        })),
        &[Value::from(1i64)],
    )
}

fn lambda_15() -> Res<Value> {
    call(
        &Function::shared(Function::new(&H_PARAMS, Vec::new(), move |args| {
            h(&args[0], &args[1]);
            Ok(Value::NONE)
        })),
        &[],
    )
}

fn lambda_16() -> Res<Value> {
    call_kw(
        &Function::shared(Function::new(&H2_PARAMS, Vec::new(), move |args| {
            h2(&args[0], &args[1], &args[2]);
            Ok(Value::NONE)
        })),
        &[Value::from(1i64)],
        &[(Str::lit("l"), Value::from(1i64))],
    )
}

fn lambda_17() -> Res<Value> {
    call_kw(
        &Function::shared(Function::new(&V_PARAMS, Vec::new(), move |args| {
            v(&Tuple::<Value>::from_value(&args[0])?);
            Ok(Value::NONE)
        })),
        &[],
        &[(Str::lit("a"), Value::from(1i64))],
    )
}

fn lambda_18() -> Res<Value> {
    call(
        &Function::shared(Function::new(&KW_PARAMS, Vec::new(), move |args| {
            kw(&Dict::<Value, Value>::from_value(&args[0])?);
            Ok(Value::NONE)
        })),
        &[Value::from(1i64)],
    )
}

fn lambda_19() -> Res<Value> {
    call(
        &Function::shared(Function::new(&KW_PARAMS, Vec::new(), move |args| {
            kw(&Dict::<Value, Value>::from_value(&args[0])?);
            Ok(Value::NONE)
        })),
        &[Value::from(1i64), Value::from(2i64)],
    )
}

fn lambda_20() -> Res<Value> {
    call(
        &Function::shared(Function::new(&PO_PARAMS, Vec::new(), move |args| {
            po(&args[0], &args[1]);
            Ok(Value::NONE)
        })),
        &[],
    )
}

fn lambda_21() -> Res<Value> {
    call_kw(
        &Function::shared(Function::new(&PO_PARAMS, Vec::new(), move |args| {
            po(&args[0], &args[1]);
            Ok(Value::NONE)
        })),
        &[],
        &[
            (Str::lit("a"), Value::from(1i64)),
            (Str::lit("b"), Value::from(2i64)),
        ],
    )
}

fn lambda_22() -> Res<Value> {
    call_kw(
        &Function::shared(Function::new(&PO_PARAMS, Vec::new(), move |args| {
            po(&args[0], &args[1]);
            Ok(Value::NONE)
        })),
        &[Value::from(1i64)],
        &[(Str::lit("b"), Value::from(2i64))],
    )
}

fn lambda_23() -> Res<Value> {
    call(
        &Function::shared(Function::new(&PO_PARAMS, Vec::new(), move |args| {
            po(&args[0], &args[1]);
            Ok(Value::NONE)
        })),
        &[Value::from(1i64), Value::from(2i64), Value::from(3i64)],
    )
}

fn lambda_24() -> Res<Value> {
    call(&STATE.class_C.get("C")?, &[])
}

fn lambda_25() -> Res<Value> {
    call(
        &STATE.class_C.get("C")?,
        &[Value::from(1i64), Value::from(2i64)],
    )
}

fn lambda_26() -> Res<Value> {
    call_kw(
        &STATE.class_C.get("C")?,
        &[],
        &[(Str::lit("y"), Value::from(1i64))],
    )
}

fn lambda_27() -> Res<Value> {
    call_method(&C_new(&Value::from(1i64)).to_value(), "m", &[])
}

fn lambda_28() -> Res<Value> {
    call_method(
        &C_new(&Value::from(1i64)).to_value(),
        "m",
        &[Value::from(1i64), Value::from(2i64)],
    )
}

fn lambda_29() -> Res<Value> {
    call_method_kw(
        &C_new(&Value::from(1i64)).to_value(),
        "m",
        &[],
        &[(Str::lit("z"), Value::from(1i64))],
    )
}

fn lambda_30() -> Res<Value> {
    call_method(&STATE.class_C.get("C")?, "m", &[])
}

fn lambda_31() -> Res<Value> {
    call_method(&STATE.class_C.get("C")?, "s", &[])
}

fn lambda_32() -> Res<Value> {
    call_method(
        &STATE.class_C.get("C")?,
        "s",
        &[Value::from(1i64), Value::from(2i64)],
    )
}

fn lambda_33() -> Res<Value> {
    call_method(&STATE.class_C.get("C")?, "c", &[])
}

fn lambda_34() -> Res<Value> {
    call_method(
        &STATE.class_C.get("C")?,
        "c",
        &[Value::from(1i64), Value::from(2i64)],
    )
}

fn lambda_35() -> Res<Value> {
    call(&STATE.class_E.get("E")?, &[Value::from(1i64)])
}

fn lambda_36() -> Res<Value> {
    call_kw(
        &STATE.class_E.get("E")?,
        &[],
        &[(Str::lit("a"), Value::from(1i64))],
    )
}

fn lambda_37() -> Res<Value> {
    call_kw(
        &Function::shared(Function::new(&F_PARAMS, Vec::new(), move |args| {
            f(&args[0], &args[1]);
            Ok(Value::NONE)
        })),
        &[Value::from(1i64)],
        &[(Str::lit("a"), Value::from(1i64))],
    )
}

fn lambda_38() -> Res<Value> {
    Ok({
        let mut args_2 = ArgList::new(&Function::shared(Function::new(
            &F_PARAMS,
            Vec::new(),
            move |args| {
                f(&args[0], &args[1]);
                Ok(Value::NONE)
            },
        )));
        args_2.push(Value::from(1i64));
        args_2.push(Value::from(2i64));
        args_2.keywords(
            &Dict::of(vec![(Value::from(Str::lit("b")), Value::from(3i64))])?.to_value(),
        )?;
        args_2.call()?
    })
}

fn lambda_39() -> Res<Value> {
    Ok({
        let mut args_2 = ArgList::new(&Function::shared(Function::new(
            &F_PARAMS,
            Vec::new(),
            move |args| {
                f(&args[0], &args[1]);
                Ok(Value::NONE)
            },
        )));
        args_2.extend(&values![1].to_value())?;
        args_2.keywords(
            &Dict::of(vec![(Value::from(Str::lit("x")), Value::from(1i64))])?.to_value(),
        )?;
        args_2.call()?
    })
}

fn lambda_40() -> Res<Value> {
    Ok({
        let mut args_2 = ArgList::new(&Function::shared(Function::new(
            &F_PARAMS,
            Vec::new(),
            move |args| {
                f(&args[0], &args[1]);
                Ok(Value::NONE)
            },
        )));
        args_2.keywords(&Dict::of(vec![(Value::from(1i64), Value::from(2i64))])?.to_value())?;
        args_2.call()?
    })
}

fn lambda_41() -> Res<Value> {
    Ok({
        let mut args_2 = ArgList::new(&Function::shared(Function::new(
            &F_PARAMS,
            Vec::new(),
            move |args| {
                f(&args[0], &args[1]);
                Ok(Value::NONE)
            },
        )));
        args_2.extend(&Value::from(5i64))?;
        args_2.call()?
    })
}

fn lambda_42() -> Res<Value> {
    Ok({
        let mut args_2 = ArgList::new(&Function::shared(Function::new(
            &F_PARAMS,
            Vec::new(),
            move |args| {
                f(&args[0], &args[1]);
                Ok(Value::NONE)
            },
        )));
        args_2.keywords(&Value::from(5i64))?;
        args_2.call()?
    })
}

fn lambda_43() -> Res<Value> {
    Ok({
        let mut args_2 = ArgList::new(&Function::shared(Function::new(
            &G_PARAMS,
            vec![None, Some(Value::from(1i64))],
            move |args| {
                g(&args[0], &args[1]);
                Ok(Value::NONE)
            },
        )));
        args_2.push(Value::from(1i64));
        args_2.keywords(
            &Dict::of(vec![(Value::from(Str::lit("a")), Value::from(3i64))])?.to_value(),
        )?;
        args_2.call()?
    })
}

fn lambda_44() -> Res<Value> {
    call_kw(
        &Function::shared(Function::new(&F_PARAMS, Vec::new(), move |args| {
            f(&args[0], &args[1]);
            Ok(Value::NONE)
        })),
        &[Value::from(1i64)],
        &[
            (Str::lit("b"), Value::from(1i64)),
            (Str::lit("c"), Value::from(2i64)),
        ],
    )
}

fn lambda_45() -> Res<Value> {
    call(
        &Function::new(&LAMBDA_LAMBDA_PARAMS, Vec::new(), move |args| {
            Ok(lambda_lambda(&args[0]))
        }),
        &[],
    )
}

fn lambda_lambda(x: &Value) -> Value {
    x.clone()
}

fn lambda_46() -> Res<Value> {
    call(
        &Function::new(&LAMBDA_LAMBDA_2_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda_lambda_2()))
        }),
        &[Value::from(3i64)],
    )
}

fn lambda_lambda_2() -> i64 {
    1
}

fn lambda_47() -> Res<Value> {
    call(&Value::from(5i64), &[])
}

fn lambda_48() -> Res<Value> {
    call(&Value::NONE, &[])
}

fn lambda_49() -> Res<Value> {
    call(&Value::from(Str::lit("a")), &[])
}

fn lambda_50() -> Res<Value> {
    call(&values![1].to_value(), &[Value::from(2i64)])
}

fn lambda_51() -> Res<Value> {
    call(
        &{
            f_2(1, 2);
            Value::NONE
        },
        &[],
    )
}

fn lambda_52() -> Res<Value> {
    Ok({
        let mut args_2 = ArgList::new(&Function::shared(Function::new(
            &F_PARAMS,
            Vec::new(),
            move |args| {
                f(&args[0], &args[1]);
                Ok(Value::NONE)
            },
        )));
        args_2.push(Value::from(1i64));
        args_2.keywords(
            &Dict::of(vec![(Value::from(Str::lit("b")), Value::from(1i64))])?.to_value(),
        )?;
        args_2.keywords(
            &Dict::of(vec![(Value::from(Str::lit("b")), Value::from(2i64))])?.to_value(),
        )?;
        args_2.call()?
    })
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("C");
        namespace.set(
            "__init__",
            Function::new(&C_INIT_PARAMS, Vec::new(), move |args| {
                C_init(&Obj::<C>::from_value(&args[0])?, &args[1]);
                Ok(Value::NONE)
            }),
        );
        namespace.set(
            "m",
            Function::new(&C_M_PARAMS, Vec::new(), move |args| {
                Ok(C_m(&args[0], &args[1]))
            }),
        );
        namespace.set(
            "s",
            call(
                &builtin("staticmethod"),
                &[Function::new(&C_S_PARAMS, Vec::new(), move |args| {
                    C_s(&args[0]);
                    Ok(Value::NONE)
                })],
            )?,
        );
        namespace.set(
            "c",
            call(
                &builtin("classmethod"),
                &[Function::new(&C_C_PARAMS, Vec::new(), move |args| {
                    C_c(&args[0], &args[1]);
                    Ok(Value::NONE)
                })],
            )?,
        );
        namespace.finish("C", &bases)?
    };
    STATE.class_C.set(class.clone());
    makes(&class, || Obj::<C>::new(0))?;
    let class_2 = {
        let bases_2: Vec<Value> = Vec::new();
        let namespace_2 = Namespace::new("E");
        namespace_2.finish("E", &bases_2)?
    };
    STATE.class_E.set(class_2.clone());
    makes(&class_2, || Obj::<E>::new(0))?;
    let tests = list![
        Function::new(&LAMBDA_PARAMS, Vec::new(), move |_| lambda()),
        Function::new(&LAMBDA_2_PARAMS, Vec::new(), move |_| lambda_2()),
        Function::new(&LAMBDA_3_PARAMS, Vec::new(), move |_| lambda_3()),
        Function::new(&LAMBDA_4_PARAMS, Vec::new(), move |_| lambda_4()),
        Function::new(&LAMBDA_5_PARAMS, Vec::new(), move |_| lambda_5()),
        Function::new(&LAMBDA_6_PARAMS, Vec::new(), move |_| lambda_6()),
        Function::new(&LAMBDA_7_PARAMS, Vec::new(), move |_| lambda_7()),
        Function::new(&LAMBDA_8_PARAMS, Vec::new(), move |_| lambda_8()),
        Function::new(&LAMBDA_9_PARAMS, Vec::new(), move |_| lambda_9()),
        Function::new(&LAMBDA_10_PARAMS, Vec::new(), move |_| lambda_10()),
        Function::new(&LAMBDA_11_PARAMS, Vec::new(), move |_| lambda_11()),
        Function::new(&LAMBDA_12_PARAMS, Vec::new(), move |_| lambda_12()),
        Function::new(&LAMBDA_13_PARAMS, Vec::new(), move |_| lambda_13()),
        Function::new(&LAMBDA_14_PARAMS, Vec::new(), move |_| lambda_14()),
        Function::new(&LAMBDA_15_PARAMS, Vec::new(), move |_| lambda_15()),
        Function::new(&LAMBDA_16_PARAMS, Vec::new(), move |_| lambda_16()),
        Function::new(&LAMBDA_17_PARAMS, Vec::new(), move |_| lambda_17()),
        Function::new(&LAMBDA_18_PARAMS, Vec::new(), move |_| lambda_18()),
        Function::new(&LAMBDA_19_PARAMS, Vec::new(), move |_| lambda_19()),
        Function::new(&LAMBDA_20_PARAMS, Vec::new(), move |_| lambda_20()),
        Function::new(&LAMBDA_21_PARAMS, Vec::new(), move |_| lambda_21()),
        Function::new(&LAMBDA_22_PARAMS, Vec::new(), move |_| lambda_22()),
        Function::new(&LAMBDA_23_PARAMS, Vec::new(), move |_| lambda_23()),
        Function::new(&LAMBDA_24_PARAMS, Vec::new(), move |_| lambda_24()),
        Function::new(&LAMBDA_25_PARAMS, Vec::new(), move |_| lambda_25()),
        Function::new(&LAMBDA_26_PARAMS, Vec::new(), move |_| lambda_26()),
        Function::new(&LAMBDA_27_PARAMS, Vec::new(), move |_| lambda_27()),
        Function::new(&LAMBDA_28_PARAMS, Vec::new(), move |_| lambda_28()),
        Function::new(&LAMBDA_29_PARAMS, Vec::new(), move |_| lambda_29()),
        Function::new(&LAMBDA_30_PARAMS, Vec::new(), move |_| lambda_30()),
        Function::new(&LAMBDA_31_PARAMS, Vec::new(), move |_| lambda_31()),
        Function::new(&LAMBDA_32_PARAMS, Vec::new(), move |_| lambda_32()),
        Function::new(&LAMBDA_33_PARAMS, Vec::new(), move |_| lambda_33()),
        Function::new(&LAMBDA_34_PARAMS, Vec::new(), move |_| lambda_34()),
        Function::new(&LAMBDA_35_PARAMS, Vec::new(), move |_| lambda_35()),
        Function::new(&LAMBDA_36_PARAMS, Vec::new(), move |_| lambda_36()),
        Function::new(&LAMBDA_37_PARAMS, Vec::new(), move |_| lambda_37()),
        Function::new(&LAMBDA_38_PARAMS, Vec::new(), move |_| lambda_38()),
        Function::new(&LAMBDA_39_PARAMS, Vec::new(), move |_| lambda_39()),
        Function::new(&LAMBDA_40_PARAMS, Vec::new(), move |_| lambda_40()),
        Function::new(&LAMBDA_41_PARAMS, Vec::new(), move |_| lambda_41()),
        Function::new(&LAMBDA_42_PARAMS, Vec::new(), move |_| lambda_42()),
        Function::new(&LAMBDA_43_PARAMS, Vec::new(), move |_| lambda_43()),
        Function::new(&LAMBDA_44_PARAMS, Vec::new(), move |_| lambda_44()),
        Function::new(&LAMBDA_45_PARAMS, Vec::new(), move |_| lambda_45()),
        Function::new(&LAMBDA_46_PARAMS, Vec::new(), move |_| lambda_46()),
        Function::new(&LAMBDA_47_PARAMS, Vec::new(), move |_| lambda_47()),
        Function::new(&LAMBDA_48_PARAMS, Vec::new(), move |_| lambda_48()),
        Function::new(&LAMBDA_49_PARAMS, Vec::new(), move |_| lambda_49()),
        Function::new(&LAMBDA_50_PARAMS, Vec::new(), move |_| lambda_50()),
        Function::new(&LAMBDA_51_PARAMS, Vec::new(), move |_| lambda_51()),
        Function::new(&LAMBDA_52_PARAMS, Vec::new(), move |_| lambda_52())
    ];
    for (i, t) in (0i64..).zip(tests.iter()) {
        let caught: Res<()> = 'attempt2: {
            attempt!('attempt2, call(&t, &[]));
            attempt!('attempt2, print(&[&i, &Str::lit("fine")]));
            Ok(())
        };
        if let Some(error) = except(caught, &builtin("TypeError"))? {
            let e = error.value();
            print(&[&i, &e])?;
        }
    }
    Ok(())
}
