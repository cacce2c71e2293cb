//! Operators: NotImplemented, reflected methods, a subclass's priority, in-place fallback, comparisons turned round.

use portalis_runtime::*;

/// The module's variables.
struct State {
    class_Base: Slot<Value>,
    class_Child: Slot<Value>,
    class_Other: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_Base: Slot::new(),
    class_Child: Slot::new(),
    class_Other: Slot::new(),
});

pub struct Base {}

python_struct!(Base, [], [STATE.class_Base, STATE.class_Child]);

fn Base_new() -> Obj<Base> {
    let this = Obj::<Base>::new(0);
    this
}

fn Child_new() -> Obj<Base> {
    let this = Obj::<Base>::new(1);
    this
}

pub struct Other {}

python_struct!(Other, [], [STATE.class_Other]);

fn Other_new() -> Obj<Other> {
    let this = Obj::<Other>::new(0);
    this
}

/// `__radd__` of the object's own class.
fn Base_any___radd__(this: &Obj<Base>, other: &Value) -> Res<Str> {
    match this.tag() {
        1 => Child_radd(this, other),
        _ => Base_radd(this, other),
    }
}

static BASE_ADD_PARAMS: Params = Params::new("Base.__add__", &["self", "other"]);

static BASE_RADD_PARAMS: Params = Params::new("Base.__radd__", &["self", "other"]);

static BASE_LT_PARAMS: Params = Params::new("Base.__lt__", &["self", "other"]);

static CHILD_RADD_PARAMS: Params = Params::new("Child.__radd__", &["self", "other"]);

static CHILD_GT_PARAMS: Params = Params::new("Child.__gt__", &["self", "other"]);

static OTHER_RSUB_PARAMS: Params = Params::new("Other.__rsub__", &["self", "other"]);

static OTHER_RMATMUL_PARAMS: Params = Params::new("Other.__rmatmul__", &["self", "other"]);

static OTHER_IMUL_PARAMS: Params = Params::new("Other.__imul__", &["self", "other"]);

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

fn Base_add(this: &Obj<Base>, other: &Value) -> Res<Value> {
    print(&[&Str::lit("Base.add")])?;
    Ok(if is_instance(other, &builtin("str"))? {
        builtin("NotImplemented")
    } else {
        Value::from(Str::lit("sum"))
    })
}

fn Base_radd(this: &Obj<Base>, other: &Value) -> Res<Str> {
    print(&[&Str::lit("Base.radd")])?;
    Ok(Str::lit("rsum"))
}

fn Base_lt(this: &Obj<Base>, other: &Value) -> Res<Value> {
    print(&[&Str::lit("Base.lt")])?;
    Ok(builtin("NotImplemented"))
}

fn Child_radd(this: &Obj<Base>, other: &Value) -> Res<Str> {
    print(&[&Str::lit("Child.radd")])?;
    Ok(Str::lit("child"))
}

fn Child_gt(this: &Obj<Base>, other: &Value) -> Res<Str> {
    print(&[&Str::lit("Child.gt")])?;
    Ok(Str::lit("greater"))
}

fn Other_rsub(this: &Obj<Other>, other: &Value) -> Res<Str> {
    Ok(Str::from(format!("{} - Other", ops::format(other, "")?)))
}

fn Other_rmatmul(this: &Obj<Other>, other: &Value) -> Str {
    Str::lit("matmul")
}

fn Other_imul(this: &Obj<Other>, other: &Value) -> Res<Str> {
    Ok(Str::from(format!("imul {}", ops::format(other, "")?)))
}

fn lambda() -> Res<Value> {
    ops::add(&Base_new().to_value(), &Value::from(Str::lit("s")))
}

fn lambda_2() -> Res<Value> {
    ops::add(&Value::from(Str::lit("s")), &Base_new().to_value())
}

fn lambda_3() -> Res<Value> {
    ops::sub(&Other_new().to_value(), &Value::from(5i64))
}

fn lambda_4() -> Res<Value> {
    ops::lt(&Base_new().to_value(), &Base_new().to_value())
}

fn lambda_5() -> Res<Value> {
    ops::sub(&Base_new().to_value(), &Value::from(1i64))
}

fn lambda_6() -> Res<Value> {
    ops::neg(&Other_new().to_value())
}

fn lambda_7() -> Res<Value> {
    ops::add(&Value::from(1i64), &Value::from(Str::lit("a")))
}

fn lambda_8() -> Res<Value> {
    ops::add(&Value::from(Str::lit("a")), &Value::from(1i64))
}

fn lambda_9() -> Res<Value> {
    ops::add(
        &List::<Value>::new().to_value(),
        &Tuple::<Value>::empty().to_value(),
    )
}

fn lambda_10() -> Res<Value> {
    ops::bit_or(&Dict::<Value, Value>::new().to_value(), &Value::from(1i64))
}

fn lambda_11() -> Res<bool> {
    ops::is_lt(&1i64.to_value(), &Str::lit("a").to_value())
}

fn lambda_12() -> Res<Value> {
    ops::add(&Value::NONE, &Value::from(1i64))
}

fn lambda_13() -> Res<Value> {
    ops::mul(&Value::from(Str::lit("a")), &Value::from(Str::lit("b")))
}

fn lambda_14() -> Res<bool> {
    ops::is_lt(&list![1i64].to_value(), &5i64.to_value())
}

fn lambda_15() -> Res<bool> {
    ops::is_lt(
        &{
            let items = Set::<i64>::new();
            items.add(1i64)?;
            items
        }
        .to_value(),
        &list![1i64].to_value(),
    )
}

fn lambda_16() -> Res<Value> {
    ops::invert(&1.5.to_value())
}

fn lambda_17() -> Res<Value> {
    ops::mat_mul(&Value::from(5i64), &Value::from(5i64))
}

fn lambda_18() -> Res<Value> {
    ops::pow(&Value::from(2i64), &Value::from(Str::lit("a")))
}

fn lambda_19() -> Res<Value> {
    ops::shl(&Value::from(1.5), &Value::from(2i64))
}

fn lambda_20() -> Res<Value> {
    call(&Value::from(5i64), &[])
}

fn lambda_21() -> Res<Value> {
    ops::get_item(&Value::NONE, &0i64.to_value())
}

fn lambda_22() -> Res<Value> {
    ops::get_item(&Value::from(5i64), &0i64.to_value())
}

fn lambda_23() -> Res<Int> {
    Int::from_value(&call(&builtin("len"), &[Other_new().to_value()])?)
}

fn lambda_24() -> Res<bool> {
    Ok({
        let item_2 = Str::lit("a");
        ops::contains(&5i64.to_value(), &item_2.to_value())?
    })
}

fn lambda_25() -> Res<bool> {
    ops::contains(&Str::lit("a").to_value(), &5i64.to_value())
}

fn lambda_26() -> Res<Value> {
    ops::get_attr(&List::<Value>::new().to_value(), "x")
}

fn lambda_27() -> Res<Value> {
    call(
        &builtin("divmod"),
        &[Value::from(1i64), Value::from(Str::lit("a"))],
    )
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Base");
        namespace.set(
            "__add__",
            Function::new(&BASE_ADD_PARAMS, Vec::new(), move |args| {
                Base_add(&Obj::<Base>::from_value(&args[0])?, &args[1])
            }),
        );

        namespace.set(
            "__radd__",
            Function::new(&BASE_RADD_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Base_radd(
                    &Obj::<Base>::from_value(&args[0])?,
                    &args[1],
                )?))
            }),
        );

        namespace.set(
            "__lt__",
            Function::new(&BASE_LT_PARAMS, Vec::new(), move |args| {
                Base_lt(&Obj::<Base>::from_value(&args[0])?, &args[1])
            }),
        );
        namespace.finish("Base", &bases)?
    };
    STATE.class_Base.set(class.clone());

    let class_2 = {
        let bases_2: Vec<Value> = vec![STATE.class_Base.get("Base")?];
        let namespace_2 = Namespace::new("Child");

        namespace_2.set(
            "__radd__",
            Function::new(&CHILD_RADD_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Child_radd(
                    &Obj::<Base>::from_value(&args[0])?,
                    &args[1],
                )?))
            }),
        );

        namespace_2.set(
            "__gt__",
            Function::new(&CHILD_GT_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Child_gt(
                    &Obj::<Base>::from_value(&args[0])?,
                    &args[1],
                )?))
            }),
        );
        namespace_2.finish("Child", &bases_2)?
    };
    STATE.class_Child.set(class_2.clone());

    let class_3 = {
        let bases_3: Vec<Value> = Vec::new();
        let namespace_3 = Namespace::new("Other");

        namespace_3.set(
            "__rsub__",
            Function::new(&OTHER_RSUB_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Other_rsub(
                    &Obj::<Other>::from_value(&args[0])?,
                    &args[1],
                )?))
            }),
        );

        namespace_3.set(
            "__rmatmul__",
            Function::new(&OTHER_RMATMUL_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Other_rmatmul(
                    &Obj::<Other>::from_value(&args[0])?,
                    &args[1],
                )))
            }),
        );

        namespace_3.set(
            "__imul__",
            Function::new(&OTHER_IMUL_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Other_imul(
                    &Obj::<Other>::from_value(&args[0])?,
                    &args[1],
                )?))
            }),
        );
        namespace_3.finish("Other", &bases_3)?
    };
    STATE.class_Other.set(class_3.clone());

    print(&[
        &ops::add(&Base_new().to_value(), &Value::from(1i64))?,
        &Base_any___radd__(&Base_new(), &Value::from(1i64))?,
        &ops::add(&Base_new().to_value(), &Child_new().to_value())?,
        &ops::add(&Child_new().to_value(), &Base_new().to_value())?,
        &ops::lt(&Base_new().to_value(), &Child_new().to_value())?,
    ])?;
    print(&[
        &Other_rsub(&Other_new(), &Value::from(5i64))?,
        &ops::mat_mul(&List::<Value>::new().to_value(), &Other_new().to_value())?,
        &ops::sub(&Value::from(Str::lit("s")), &Other_new().to_value())?,
    ])?;
    let mut o = Other_new().to_value();
    o = ops::imul(&o, &Value::from(3i64))?;
    print(&[&o])?;
    let mut b = Base_new().to_value();
    b = ops::iadd(&b, &Value::from(1i64))?;
    print(&[&b])?;
    for action in tuple![
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
        Function::new(&LAMBDA_11_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_11()?
        ))),
        Function::new(&LAMBDA_12_PARAMS, Vec::new(), move |_| lambda_12()),
        Function::new(&LAMBDA_13_PARAMS, Vec::new(), move |_| lambda_13()),
        Function::new(&LAMBDA_14_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_14()?
        ))),
        Function::new(&LAMBDA_15_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_15()?
        ))),
        Function::new(&LAMBDA_16_PARAMS, Vec::new(), move |_| lambda_16()),
        Function::new(&LAMBDA_17_PARAMS, Vec::new(), move |_| lambda_17()),
        Function::new(&LAMBDA_18_PARAMS, Vec::new(), move |_| lambda_18()),
        Function::new(&LAMBDA_19_PARAMS, Vec::new(), move |_| lambda_19()),
        Function::new(&LAMBDA_20_PARAMS, Vec::new(), move |_| lambda_20()),
        Function::new(&LAMBDA_21_PARAMS, Vec::new(), move |_| lambda_21()),
        Function::new(&LAMBDA_22_PARAMS, Vec::new(), move |_| lambda_22()),
        Function::new(&LAMBDA_23_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_23()?
        ))),
        Function::new(&LAMBDA_24_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_24()?
        ))),
        Function::new(&LAMBDA_25_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_25()?
        ))),
        Function::new(&LAMBDA_26_PARAMS, Vec::new(), move |_| lambda_26()),
        Function::new(&LAMBDA_27_PARAMS, Vec::new(), move |_| lambda_27())
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
        if let Some(error_2) = except(
            caught,
            &(builtin("TypeError"), builtin("AttributeError")).to_value(),
        )? {
            let error = error_2.value();
            print(&[&error.type_name(), &error])?;
        }
    }
    Ok(())
}
