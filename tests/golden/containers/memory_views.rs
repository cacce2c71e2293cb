use portalis_runtime::*;

/// The module's variables.
struct State {
    m: Slot<Value>,
    data: Slot<Value>,
    v: Slot<Value>,
    inside: Slot<Value>,
    numbers: Slot<Value>,
    n: Slot<Value>,
    bits: Slot<Value>,
    whole: Slot<Value>,
    fixed: Slot<Value>,
    class_Emptying: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    m: Slot::new(),
    data: Slot::new(),
    v: Slot::new(),
    inside: Slot::new(),
    numbers: Slot::new(),
    n: Slot::new(),
    bits: Slot::new(),
    whole: Slot::new(),
    fixed: Slot::new(),
    class_Emptying: Slot::new(),
});

pub struct Emptying {}

python_struct!(Emptying, [], [STATE.class_Emptying]);

fn Emptying_new() -> Obj<Emptying> {
    let this = Obj::<Emptying>::new(0);
    this
}

static EMPTYING_INDEX_PARAMS: Params = Params::new("Emptying.__index__", &["self"]);

fn attempt(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_2(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_2())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_3(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_3())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_4(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_4())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_5(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_5())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_6(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_6())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_7(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_7())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_8(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_8())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_9(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_9())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_10(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_10())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_11(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_11())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_12(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_12())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_13(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_13())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_14(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_14())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_15(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_15())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_16(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_16())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_17(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_17())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_18(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_18())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_19(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_19())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_20(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_20())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_21(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_21())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_22(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_22())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_23(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_23())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_24(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_24())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_25(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_25())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_26(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_26())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_27(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_27())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_28(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_28())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_29(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_29())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_30(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_30())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_31(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_31())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_32(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_32())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_33(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_33())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_34(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_34())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_35(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_35())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_36(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_36())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_37(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_37())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_38(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_38())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_39(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_39())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_40(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_40())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn attempt_41(label: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[label, &attempt!('attempt, lambda_41())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[label, &e.type_name(), &e])?;
    }
    Ok(())
}

fn store(view: &Value, key: i64, value: i64) -> Res<()> {
    let value_2 = value;
    ops::set_item(view, &Value::from(key), Value::from(value_2))?;
    Ok(())
}

fn store_2(view: &Value, key: &Value, value: &Bytes) -> Res<()> {
    let value_2 = value.clone();
    ops::set_item(view, key, value_2.to_value())?;
    Ok(())
}

fn store_3(view: &Value, key: i64, value: &Bytes) -> Res<()> {
    let value_2 = value.clone();
    ops::set_item(view, &Value::from(key), value_2.to_value())?;
    Ok(())
}

fn store_4(view: &Value, key: i64, value: &Str) -> Res<()> {
    let value_2 = value.clone();
    ops::set_item(view, &Value::from(key), Value::from(value_2))?;
    Ok(())
}

fn store_5(view: &Value, key: &Value, value: &List<Value>) -> Res<()> {
    let value_2 = value.clone();
    ops::set_item(view, key, value_2.to_value())?;
    Ok(())
}

fn store_6(view: &Value, key: i64, value: f64) -> Res<()> {
    let value_2 = value;
    ops::set_item(view, &Value::from(key), Value::from(value_2))?;
    Ok(())
}

fn lambda() -> Res<()> {
    store(&STATE.m.get("m")?, 0, 1)?;
    Ok(())
}

fn lambda_2() -> Res<()> {
    store_2(
        &STATE.m.get("m")?,
        &call(&builtin("slice"), &[Value::from(0i64), Value::from(1i64)])?,
        &Bytes::lit(b"x"),
    )?;
    Ok(())
}

fn lambda_3() -> Res<Value> {
    ops::get_item(&STATE.m.get("m")?, &4i64.to_value())
}

fn lambda_4() -> Res<Value> {
    ops::get_item(&STATE.m.get("m")?, &(-5i64).to_value())
}

fn lambda_5() -> Res<Value> {
    ops::get_item(&STATE.m.get("m")?, &Str::lit("a").to_value())
}

fn lambda_6() -> Res<Value> {
    call(&builtin("memoryview"), &[Value::from(Str::lit("abc"))])
}

fn lambda_7() -> Res<Value> {
    call(&builtin("memoryview"), &[Value::from(5i64)])
}

fn lambda_8() -> Res<Value> {
    call(&builtin("memoryview"), &[])
}

fn lambda_9() -> Res<bool> {
    ops::is_lt(&STATE.m.get("m")?, &STATE.m.get("m")?)
}

fn lambda_10() -> Res<()> {
    store(&STATE.v.get("v")?, 0, 256)?;
    Ok(())
}

fn lambda_11() -> Res<()> {
    store(&STATE.v.get("v")?, 0, -1)?;
    Ok(())
}

fn lambda_12() -> Res<()> {
    store_3(&STATE.v.get("v")?, 0, &Bytes::lit(b"a"))?;
    Ok(())
}

fn lambda_13() -> Res<()> {
    store_4(&STATE.v.get("v")?, 0, &Str::lit("a"))?;
    Ok(())
}

fn lambda_14() -> Res<()> {
    store_2(
        &STATE.v.get("v")?,
        &call(&builtin("slice"), &[Value::from(0i64), Value::from(2i64)])?,
        &Bytes::lit(b"abc"),
    )?;
    Ok(())
}

fn lambda_15() -> Res<()> {
    store_5(
        &STATE.v.get("v")?,
        &call(&builtin("slice"), &[Value::from(0i64), Value::from(2i64)])?,
        &values![1, 2],
    )?;
    Ok(())
}

fn lambda_16() -> Res<i64> {
    STATE.v.get("v")?.py_hash()
}

fn lambda_17() -> Res<Value> {
    call_method(&STATE.data.get("data")?, "append", &[Value::from(1i64)])
}

fn lambda_18() -> Res<Value> {
    call_method(
        &STATE.data.get("data")?,
        "extend",
        &[Bytes::lit(b"1").to_value()],
    )
}

fn lambda_19() -> Res<Value> {
    call_method(&STATE.data.get("data")?, "clear", &[])
}

fn lambda_20() -> Res<Value> {
    call_method(&STATE.data.get("data")?, "pop", &[])
}

fn lambda_21() -> Res<Value> {
    call_method(
        &STATE.data.get("data")?,
        "insert",
        &[Value::from(0i64), Value::from(1i64)],
    )
}

fn lambda_22() -> Res<()> {
    store_2(
        &STATE.data.get("data")?,
        &call(&builtin("slice"), &[Value::from(0i64), Value::from(1i64)])?,
        &Bytes::lit(b"12"),
    )?;
    Ok(())
}

fn lambda_23() -> Res<()> {
    store_2(
        &STATE.data.get("data")?,
        &call(&builtin("slice"), &[Value::from(0i64), Value::from(2i64)])?,
        &Bytes::lit(b"12"),
    )?;
    Ok(())
}

fn lambda_24() -> Res<Value> {
    call_method(&STATE.data.get("data")?, "append", &[Value::from(1i64)])
}

fn lambda_25() -> Res<Value> {
    ops::get_item(&STATE.v.get("v")?, &0i64.to_value())
}

fn lambda_26() -> Res<Int> {
    Ok(Int::new(ops::len(&STATE.v.get("v")?)?))
}

fn lambda_27() -> Res<Value> {
    call_method(&STATE.v.get("v")?, "tobytes", &[])
}

fn lambda_28() -> Res<Value> {
    ops::get_item(&STATE.inside.get("inside")?, &0i64.to_value())
}

fn lambda_29() -> Res<()> {
    store(&STATE.n.get("n")?, 0, int::shl(1, 31)?)?;
    Ok(())
}

fn lambda_30() -> Res<()> {
    store_6(&STATE.n.get("n")?, 0, 1.5)?;
    Ok(())
}

fn lambda_31() -> Res<()> {
    store_2(
        &STATE.n.get("n")?,
        &call(&builtin("slice"), &[Value::from(0i64), Value::from(2i64)])?,
        &Bytes::lit(b"12345678"),
    )?;
    Ok(())
}

fn lambda_32() -> Res<Value> {
    call_method(
        &STATE.numbers.get("numbers")?,
        "append",
        &[Value::from(1i64)],
    )
}

fn lambda_33() -> Res<Value> {
    call_method(&STATE.numbers.get("numbers")?, "pop", &[])
}

fn lambda_34() -> Res<Value> {
    call_method(
        &STATE.bits.get("bits")?,
        "cast",
        &[Value::from(Str::lit("x"))],
    )
}

fn lambda_35() -> Res<Value> {
    call_method(
        &ops::get_item(
            &STATE.bits.get("bits")?,
            &Slice::new(Value::NONE, Value::from(3i64), Value::NONE).to_value(),
        )?,
        "cast",
        &[Value::from(Str::lit("H"))],
    )
}

fn lambda_36() -> Res<Value> {
    call_method(
        &ops::get_item(
            &STATE.bits.get("bits")?,
            &Slice::new(Value::NONE, Value::NONE, Value::from(2i64)).to_value(),
        )?,
        "cast",
        &[Value::from(Str::lit("H"))],
    )
}

fn lambda_37() -> Res<Value> {
    call_method(
        &STATE.whole.get("whole")?,
        "cast",
        &[Value::from(Str::lit("i"))],
    )
}

fn lambda_38() -> Res<()> {
    store(&STATE.fixed.get("fixed")?, 0, 1)?;
    Ok(())
}

fn lambda_39() -> Res<i64> {
    STATE.fixed.get("fixed")?.py_hash()
}

fn Emptying_index(this: &Obj<Emptying>) -> Res<i64> {
    call_method(&STATE.bits.get("bits")?, "release", &[])?;
    Ok(0)
}

fn lambda_40() -> Res<Value> {
    ops::get_item(&STATE.bits.get("bits")?, &Emptying_new().to_value())
}

fn lambda_41() -> Res<List<Value>> {
    builtins::list_from(ops::iter(&ops::get_item(
        &call(&builtin("memoryview"), &[Bytes::lit(b"abc").to_value()])?,
        &Slice::new(Value::from(0i64), Value::from(2i64), Value::NONE).to_value(),
    )?)?)
}

/// The module's body.
pub fn run() -> Res<()> {
    let b = Bytes::lit(b"1234");
    STATE.m.set(call(&builtin("memoryview"), &[b.to_value()])?);
    print(&[
        &Int::new(ops::len(&STATE.m.get("m")?)?),
        &ops::get_item(&STATE.m.get("m")?, &0i64.to_value())?,
        &ops::get_item(&STATE.m.get("m")?, &(-1i64).to_value())?,
        &builtins::list_from(ops::iter(&STATE.m.get("m")?)?)?,
        &ops::get_attr(&STATE.m.get("m")?, "readonly")?,
        &ops::get_attr(&STATE.m.get("m")?, "format")?,
        &ops::get_attr(&STATE.m.get("m")?, "itemsize")?,
        &ops::get_attr(&STATE.m.get("m")?, "nbytes")?,
        &ops::get_attr(&STATE.m.get("m")?, "shape")?,
        &ops::get_attr(&STATE.m.get("m")?, "strides")?,
        &ops::get_attr(&STATE.m.get("m")?, "ndim")?,
    ])?;
    print(&[
        &call_method(
            &ops::get_item(
                &STATE.m.get("m")?,
                &Slice::new(Value::from(1i64), Value::from(3i64), Value::NONE).to_value(),
            )?,
            "tobytes",
            &[],
        )?,
        &builtins::list_from(ops::iter(&ops::get_item(
            &STATE.m.get("m")?,
            &Slice::new(Value::NONE, Value::NONE, Value::from(-1i64)).to_value(),
        )?)?)?,
        &builtins::list_from(ops::iter(&ops::get_item(
            &STATE.m.get("m")?,
            &Slice::new(Value::NONE, Value::NONE, Value::from(2i64)).to_value(),
        )?)?)?,
        &call_method(
            &ops::get_item(
                &ops::get_item(
                    &STATE.m.get("m")?,
                    &Slice::new(Value::from(1i64), Value::NONE, Value::NONE).to_value(),
                )?,
                &Slice::new(Value::from(1i64), Value::NONE, Value::NONE).to_value(),
            )?,
            "tolist",
            &[],
        )?,
        &ops::is(&ops::get_attr(&STATE.m.get("m")?, "obj")?, &b.to_value()),
    ])?;
    print(&[
        &ops::is_eq(&STATE.m.get("m")?, &b.to_value())?,
        &ops::is_eq(&STATE.m.get("m")?, &Bytes::lit(b"12").to_value())?,
        &ops::is_eq(&b.to_value(), &STATE.m.get("m")?)?,
        &ops::is_ne(&STATE.m.get("m")?, &Bytes::lit(b"1234").to_value())?,
        &ops::is_eq(&STATE.m.get("m")?, &Str::lit("1234").to_value())?,
        &ops::is_eq(
            &STATE.m.get("m")?,
            &call(&builtin("bytearray"), &[Bytes::lit(b"1234").to_value()])?,
        )?,
        &ops::is_eq(
            &STATE.m.get("m")?,
            &ops::get_item(
                &STATE.m.get("m")?,
                &Slice::new(Value::NONE, Value::NONE, Value::NONE).to_value(),
            )?,
        )?,
    ])?;
    print(&[
        &(STATE.m.get("m")?.py_hash()? == b.py_hash()?),
        &call_method(&STATE.m.get("m")?, "hex", &[])?,
        &call_method(&STATE.m.get("m")?, "hex", &[Value::from(Str::lit("-"))])?,
        &call(&builtin("bytes"), &[STATE.m.get("m")?])?,
        &call(
            &builtin("bytearray"),
            &[ops::get_item(
                &STATE.m.get("m")?,
                &Slice::new(Value::from(1i64), Value::NONE, Value::NONE).to_value(),
            )?],
        )?,
        &Bytes::lit(b"x").join(
            &list![
                STATE.m.get("m")?,
                ops::get_item(
                    &STATE.m.get("m")?,
                    &Slice::new(Value::NONE, Value::from(1i64), Value::NONE).to_value()
                )?
            ]
            .to_value(),
        )?,
    ])?;
    print(&[
        &call(&builtin("type"), &[STATE.m.get("m")?])?,
        &is_instance(&STATE.m.get("m")?, &builtin("memoryview"))?,
        &builtin("memoryview"),
        &ops::get_attr(&STATE.m.get("m")?, "contiguous")?,
        &ops::get_attr(
            &ops::get_item(
                &STATE.m.get("m")?,
                &Slice::new(Value::NONE, Value::NONE, Value::from(2i64)).to_value(),
            )?,
            "c_contiguous",
        )?,
        &ops::get_attr(&STATE.m.get("m")?, "suboffsets")?,
    ])?;
    print(&[
        &ops::contains(&STATE.m.get("m")?, &50i64.to_value())?,
        &list_of![x.clone(), for item_2 in ops::iter(&STATE.m.get("m")?)?, let x = item_2?],
        &call(&builtin("sum"), &[STATE.m.get("m")?])?,
        &builtins::max(ops::iter(&STATE.m.get("m")?)?)?,
        &builtins::tuple_from(ops::iter(&ops::get_item(
            &STATE.m.get("m")?,
            &Slice::new(Value::from(2i64), Value::NONE, Value::NONE).to_value(),
        )?)?)?,
    ])?;

    {
        let label = Str::lit("read-only");
        ();
        attempt(&label)?
    };
    {
        let label_2 = Str::lit("read-only slice");
        ();
        attempt_2(&label_2)?
    };
    {
        let label_3 = Str::lit("range");
        ();
        attempt_3(&label_3)?
    };
    {
        let label_4 = Str::lit("range");
        ();
        attempt_4(&label_4)?
    };
    {
        let label_5 = Str::lit("key");
        ();
        attempt_5(&label_5)?
    };
    {
        let label_6 = Str::lit("str");
        ();
        attempt_6(&label_6)?
    };
    {
        let label_7 = Str::lit("int");
        ();
        attempt_7(&label_7)?
    };
    {
        let label_8 = Str::lit("none");
        ();
        attempt_8(&label_8)?
    };
    {
        let label_9 = Str::lit("order");
        ();
        attempt_9(&label_9)?
    };

    STATE.data.set(call(
        &builtin("bytearray"),
        &[Bytes::lit(b"abcdef").to_value()],
    )?);
    STATE
        .v
        .set(call(&builtin("memoryview"), &[STATE.data.get("data")?])?);
    let value = 90i64;
    ops::set_item(&STATE.v.get("v")?, &Value::from(0i64), Value::from(value))?;
    {
        let value_2 = Bytes::lit(b"YX");
        ops::set_item(
            &STATE.v.get("v")?,
            &Slice::new(Value::from(1i64), Value::from(3i64), Value::NONE).to_value(),
            value_2.to_value(),
        )?;
    }
    {
        let value_3 = call(&builtin("bytearray"), &[Bytes::lit(b"123").to_value()])?;
        ops::set_item(
            &STATE.v.get("v")?,
            &Slice::new(Value::NONE, Value::NONE, Value::from(2i64)).to_value(),
            value_3,
        )?;
    }
    print(&[
        &STATE.data.get("data")?,
        &ops::get_attr(&STATE.v.get("v")?, "readonly")?,
        &call_method(&STATE.v.get("v")?, "tobytes", &[])?,
    ])?;
    let w = ops::get_item(
        &STATE.v.get("v")?,
        &Slice::new(Value::from(2i64), Value::from(5i64), Value::NONE).to_value(),
    )?;
    let value_4 = builtins::ord(&Str::lit("!"))?;
    ops::set_item(&w, &Value::from(0i64), Value::from(value_4))?;
    print(&[
        &STATE.data.get("data")?,
        &call_method(&w, "tolist", &[])?,
        &call(
            &builtin("bytes"),
            &[ops::get_item(
                &w,
                &Slice::new(Value::NONE, Value::NONE, Value::from(-1i64)).to_value(),
            )?],
        )?,
    ])?;
    {
        let value_5 = ops::get_item(
            &STATE.v.get("v")?,
            &Slice::new(Value::NONE, Value::from(3i64), Value::NONE).to_value(),
        )?;
        ops::set_item(
            &STATE.v.get("v")?,
            &Slice::new(Value::from(3i64), Value::NONE, Value::NONE).to_value(),
            value_5,
        )?;
    }
    print(&[&STATE.data.get("data")?])?;
    {
        let label_10 = Str::lit("value");
        ();
        attempt_10(&label_10)?
    };
    {
        let label_11 = Str::lit("value");
        ();
        attempt_11(&label_11)?
    };
    {
        let label_12 = Str::lit("type");
        ();
        attempt_12(&label_12)?
    };
    {
        let label_13 = Str::lit("type");
        ();
        attempt_13(&label_13)?
    };
    {
        let label_14 = Str::lit("sizes");
        ();
        attempt_14(&label_14)?
    };
    {
        let label_15 = Str::lit("no buffer");
        ();
        attempt_15(&label_15)?
    };
    {
        let label_16 = Str::lit("hash");
        ();
        attempt_16(&label_16)?
    };
    {
        let label_17 = Str::lit("append");
        ();
        attempt_17(&label_17)?
    };
    {
        let label_18 = Str::lit("extend");
        ();
        attempt_18(&label_18)?
    };
    {
        let label_19 = Str::lit("clear");
        ();
        attempt_19(&label_19)?
    };
    {
        let label_20 = Str::lit("pop");
        ();
        attempt_20(&label_20)?
    };
    {
        let label_21 = Str::lit("insert");
        ();
        attempt_21(&label_21)?
    };
    {
        let label_22 = Str::lit("grow");
        ();
        attempt_22(&label_22)?
    };
    {
        let label_23 = Str::lit("same size");
        ();
        attempt_23(&label_23)?
    };
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            ops::del_item(&attempt!('attempt, STATE.v.get("v")), &0i64.to_value())
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("TypeError"))? {
        let e = error.value();
        print(&[&e])?;
    }
    call_method(&w, "release", &[])?;
    {
        let label_24 = Str::lit("still");
        ();
        attempt_24(&label_24)?
    };
    call_method(&STATE.v.get("v")?, "release", &[])?;
    call_method(&STATE.data.get("data")?, "append", &[Value::from(33i64)])?;
    print(&[&STATE.data.get("data")?])?;
    {
        let label_25 = Str::lit("released");
        ();
        attempt_25(&label_25)?
    };
    {
        let label_26 = Str::lit("released");
        ();
        attempt_26(&label_26)?
    };
    {
        let label_27 = Str::lit("released");
        ();
        attempt_27(&label_27)?
    };
    print(&[
        &STATE.v.get("v")?.py_str()?.slice(..16),
        &ops::is_eq(&STATE.v.get("v")?, &STATE.v.get("v")?)?,
        &call_method(&STATE.v.get("v")?, "release", &[])?,
    ])?;

    let (context, entered) =
        ContextManager::enter(&call(&builtin("memoryview"), &[STATE.data.get("data")?])?)?;
    let outcome: Flow<()> = 'protected2: {
        STATE.inside.set(entered.clone());

        let value_6 = 65i64;
        attempt_finally!(
            'protected2,
            ops::set_item(
                &attempt_finally!('protected2, STATE.inside.get("inside")),
                &Value::from(0i64),
                Value::from(value_6)
            )
        );
        attempt_finally!(
            'protected2,
            print(&[
                &attempt_finally!(
                    'protected2,
                    ops::get_item(
                        &attempt_finally!('protected2, STATE.inside.get("inside")),
                        &0i64.to_value()
                    )
                ),
                &attempt_finally!(
                    'protected2,
                    ops::get_item(
                        &attempt_finally!('protected2, STATE.data.get("data")),
                        &Slice::new(Value::NONE, Value::from(1i64), Value::NONE).to_value()
                    )
                )
            ])
        );
        Flow::Next
    };
    let suppressed = context.exit(&outcome)?;
    match outcome {
        Flow::Next => {}
        Flow::Raise(error_2) => {
            if !suppressed {
                return Err(error_2);
            }
        }
        Flow::Return(result) => {
            return Ok(result);
        }
        _ => {}
    }
    call_method(&STATE.data.get("data")?, "append", &[Value::from(34i64)])?;
    {
        let label_28 = Str::lit("after with");
        ();
        attempt_28(&label_28)?
    };

    STATE.numbers.set(call(
        &member("array", "array"),
        &[
            Value::from(Str::lit("i")),
            values![1, -2, 300000].to_value(),
        ],
    )?);
    STATE.n.set(call(
        &builtin("memoryview"),
        &[STATE.numbers.get("numbers")?],
    )?);
    print(&[
        &ops::get_attr(&STATE.n.get("n")?, "itemsize")?,
        &ops::get_attr(&STATE.n.get("n")?, "format")?,
        &Int::new(ops::len(&STATE.n.get("n")?)?),
        &ops::get_attr(&STATE.n.get("n")?, "nbytes")?,
        &ops::get_item(&STATE.n.get("n")?, &1i64.to_value())?,
        &call_method(&STATE.n.get("n")?, "tolist", &[])?,
        &call_method(
            &ops::get_item(
                &STATE.n.get("n")?,
                &Slice::new(Value::from(1i64), Value::NONE, Value::NONE).to_value(),
            )?,
            "tolist",
            &[],
        )?,
        &ops::get_item(
            &call_method(&STATE.n.get("n")?, "tobytes", &[])?,
            &Slice::new(Value::NONE, Value::from(4i64), Value::NONE).to_value(),
        )?,
    ])?;
    let value_7 = -7i64;
    ops::set_item(&STATE.n.get("n")?, &Value::from(0i64), Value::from(value_7))?;
    {
        let value_8 = call(
            &member("array", "array"),
            &[Value::from(Str::lit("i")), values![8, 9].to_value()],
        )?;
        ops::set_item(
            &STATE.n.get("n")?,
            &Slice::new(Value::from(1i64), Value::NONE, Value::NONE).to_value(),
            value_8,
        )?;
    }
    print(&[
        &STATE.numbers.get("numbers")?,
        &ops::is_eq(&STATE.n.get("n")?, &STATE.numbers.get("numbers")?)?,
        &ops::is_eq(
            &STATE.n.get("n")?,
            &call(
                &member("array", "array"),
                &[Value::from(Str::lit("h")), values![-7, 8, 9].to_value()],
            )?,
        )?,
    ])?;
    {
        let label_29 = Str::lit("too large");
        ();
        attempt_29(&label_29)?
    };
    {
        let label_30 = Str::lit("float");
        ();
        attempt_30(&label_30)?
    };
    {
        let label_31 = Str::lit("other format");
        ();
        attempt_31(&label_31)?
    };
    {
        let label_32 = Str::lit("resize");
        ();
        attempt_32(&label_32)?
    };
    {
        let label_33 = Str::lit("resize");
        ();
        attempt_33(&label_33)?
    };
    for code in Str::lit("bBhHiIlLqQfd").iter() {
        let one = call(
            &builtin("memoryview"),
            &[call(
                &member("array", "array"),
                &[code.to_value(), values![1, 2].to_value()],
            )?],
        )?;
        let value_9 = 3i64;
        ops::set_item(&one, &Value::from(1i64), Value::from(value_9))?;
        print(&[
            &code,
            &ops::get_attr(&one, "itemsize")?,
            &call_method(&one, "tolist", &[])?,
            &ops::get_attr(&one, "format")?,
        ])?;
    }

    STATE.bits.set(call(
        &builtin("memoryview"),
        &[call(&builtin("bytearray"), &[Value::from(8i64)])?],
    )?);
    STATE.whole.set(call_method(
        &STATE.bits.get("bits")?,
        "cast",
        &[Value::from(Str::lit("Q"))],
    )?);
    let value_10 = Int::new(1).shl(&Int::new(64))? - 1;
    ops::set_item(
        &STATE.whole.get("whole")?,
        &Value::from(0i64),
        Value::from(value_10),
    )?;
    print(&[
        &call_method(&STATE.bits.get("bits")?, "tolist", &[])?,
        &ops::get_item(&STATE.whole.get("whole")?, &0i64.to_value())?,
        &call_method(
            &call_method(
                &STATE.bits.get("bits")?,
                "cast",
                &[Value::from(Str::lit("h"))],
            )?,
            "tolist",
            &[],
        )?,
        &ops::get_item(
            &call_method(
                &STATE.bits.get("bits")?,
                "cast",
                &[Value::from(Str::lit("b"))],
            )?,
            &0i64.to_value(),
        )?,
        &ops::get_attr(
            &call_method(
                &STATE.bits.get("bits")?,
                "cast",
                &[Value::from(Str::lit("@I"))],
            )?,
            "shape",
        )?,
    ])?;
    print(&[
        &ops::get_attr(
            &call_method(
                &STATE.bits.get("bits")?,
                "cast",
                &[Value::from(Str::lit("d"))],
            )?,
            "itemsize",
        )?,
        &ops::get_item(
            &call_method(
                &STATE.bits.get("bits")?,
                "cast",
                &[Value::from(Str::lit("c"))],
            )?,
            &0i64.to_value(),
        )?,
        &ops::get_item(
            &call_method(
                &STATE.bits.get("bits")?,
                "cast",
                &[Value::from(Str::lit("?"))],
            )?,
            &0i64.to_value(),
        )?,
    ])?;
    {
        let label_34 = Str::lit("cast");
        ();
        attempt_34(&label_34)?
    };
    {
        let label_35 = Str::lit("cast");
        ();
        attempt_35(&label_35)?
    };
    {
        let label_36 = Str::lit("cast");
        ();
        attempt_36(&label_36)?
    };
    {
        let label_37 = Str::lit("cast");
        ();
        attempt_37(&label_37)?
    };
    STATE
        .fixed
        .set(call_method(&STATE.bits.get("bits")?, "toreadonly", &[])?);
    {
        let label_38 = Str::lit("fixed");
        ();
        attempt_38(&label_38)?
    };
    let value_11 = 7i64;
    ops::set_item(
        &STATE.bits.get("bits")?,
        &Value::from(0i64),
        Value::from(value_11),
    )?;
    print(&[
        &ops::get_item(&STATE.fixed.get("fixed")?, &0i64.to_value())?,
        &ops::get_attr(
            &call(&builtin("memoryview"), &[STATE.fixed.get("fixed")?])?,
            "readonly",
        )?,
    ])?;
    {
        let label_39 = Str::lit("hash of");
        ();
        attempt_39(&label_39)?
    };
    print(&[
        &call_method(
            &call(&builtin("memoryview"), &[Bytes::lit(b"").to_value()])?,
            "tolist",
            &[],
        )?,
        &builtins::list_from(ops::iter(&ops::get_item(
            &call(&builtin("memoryview"), &[Bytes::lit(b"ab").to_value()])?,
            &Slice::new(Value::from(5i64), Value::NONE, Value::NONE).to_value(),
        )?)?)?,
        &ops::is_eq(
            &ops::get_item(
                &call(&builtin("memoryview"), &[Bytes::lit(b"ab").to_value()])?,
                &Slice::new(Value::from(1i64), Value::from(1i64), Value::NONE).to_value(),
            )?,
            &Bytes::lit(b"").to_value(),
        )?,
    ])?;

    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Emptying");

        namespace.set(
            "__index__",
            Function::new(&EMPTYING_INDEX_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Emptying_index(&Obj::<Emptying>::from_value(
                    &args[0],
                )?)?))
            }),
        );
        namespace.finish("Emptying", &bases)?
    };
    STATE.class_Emptying.set(class.clone());
    makes(&class, || Obj::<Emptying>::new(0))?;

    {
        let label_40 = Str::lit("index that releases");
        ();
        attempt_40(&label_40)?
    };
    {
        let label_41 = Str::lit("slice that releases");
        ();
        attempt_41(&label_41)?
    };
    Ok(())
}
