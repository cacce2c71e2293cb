use portalis_runtime::*;

/// The module's variables.
struct State {
    a: Slot<Value>,
    code: Slot<Str>,
    value: Slot<Int>,
}

static STATE: Global<State> = Global::new(State {
    a: Slot::new(),
    code: Slot::new(),
    value: Slot::new(),
});

fn attempt(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[
                name,
                &attempt!('attempt, attempt!('attempt, lambda()).py_repr())
            ])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_2(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[
                name,
                &attempt!('attempt, attempt!('attempt, lambda_2()).py_repr())
            ])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_3(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[
                name,
                &attempt!('attempt, attempt!('attempt, lambda_3()).py_repr())
            ])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_4(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[
                name,
                &attempt!('attempt, attempt!('attempt, lambda_4()).py_repr())
            ])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_5(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[
                name,
                &attempt!('attempt, attempt!('attempt, lambda_5()).py_repr())
            ])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_6(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[
                name,
                &attempt!('attempt, attempt!('attempt, lambda_6()).py_repr())
            ])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_7(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[
                name,
                &attempt!('attempt, attempt!('attempt, lambda_7()).py_repr())
            ])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_8(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[
                name,
                &attempt!('attempt, attempt!('attempt, lambda_8()).py_repr())
            ])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_9(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[
                name,
                &attempt!('attempt, attempt!('attempt, lambda_9()).py_repr())
            ])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_10(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[
                name,
                &attempt!('attempt, attempt!('attempt, lambda_10()).py_repr())
            ])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_11(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[
                name,
                &attempt!('attempt, attempt!('attempt, lambda_11()).py_repr())
            ])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_12(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[
                name,
                &attempt!('attempt, attempt!('attempt, lambda_12()).py_repr())
            ])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_13(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[
                name,
                &attempt!('attempt, attempt!('attempt, lambda_13()).py_repr())
            ])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_14(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[
                name,
                &attempt!('attempt, attempt!('attempt, lambda_14()).py_repr())
            ])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_15(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[
                name,
                &attempt!('attempt, attempt!('attempt, lambda_15()).py_repr())
            ])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_16(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[
                name,
                &attempt!('attempt, attempt!('attempt, lambda_16()).py_repr())
            ])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_17(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[
                name,
                &attempt!('attempt, attempt!('attempt, lambda_17()).py_repr())
            ])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_18(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[
                name,
                &attempt!('attempt, attempt!('attempt, lambda_18()).py_repr())
            ])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_19(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[
                name,
                &attempt!('attempt, attempt!('attempt, lambda_19()).py_repr())
            ])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_20(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[
                name,
                &attempt!('attempt, attempt!('attempt, lambda_20()).py_repr())
            ])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_21(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[
                name,
                &attempt!('attempt, attempt!('attempt, lambda_21()).py_repr())
            ])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_22(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[
                name,
                &attempt!('attempt, attempt!('attempt, lambda_22()).py_repr())
            ])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_23(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[
                name,
                &attempt!('attempt, attempt!('attempt, lambda_23()).py_repr())
            ])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_24(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[
                name,
                &attempt!('attempt, attempt!('attempt, lambda_24()).py_repr())
            ])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_25(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[
                name,
                &attempt!('attempt, attempt!('attempt, lambda_25()).py_repr())
            ])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_26(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[
                name,
                &attempt!('attempt, attempt!('attempt, lambda_26()).py_repr())
            ])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_27(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[
                name,
                &attempt!('attempt, attempt!('attempt, lambda_27()).py_repr())
            ])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_28(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[
                name,
                &attempt!('attempt, attempt!('attempt, lambda_28()).py_repr())
            ])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_29(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[
                name,
                &attempt!('attempt, attempt!('attempt, lambda_29()).py_repr())
            ])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_30(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[
                name,
                &attempt!('attempt, attempt!('attempt, lambda_30()).py_repr())
            ])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn attempt_31(name: &Str) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[
                name,
                &attempt!('attempt, attempt!('attempt, lambda_31()).py_repr())
            ])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("Exception"))? {
        let error = error_2.value();
        print(&[name, &error.type_name(), &error])?;
    }
    Ok(())
}

fn lambda() -> Res<Value> {
    call(&member("array", "array"), &[])
}

fn lambda_2() -> Res<Value> {
    call(&member("array", "array"), &[Value::from(Str::lit("z"))])
}

fn lambda_3() -> Res<Value> {
    call(&member("array", "array"), &[Value::from(5i64)])
}

fn lambda_4() -> Res<Value> {
    call(
        &member("array", "array"),
        &[
            Value::from(Str::lit("i")),
            Value::from(1i64),
            Value::from(2i64),
        ],
    )
}

fn lambda_5() -> Res<Value> {
    call(
        &member("array", "array"),
        &[Value::from(Str::lit("i")), Value::from(Str::lit("ab"))],
    )
}

fn lambda_6() -> Res<Value> {
    call(
        &member("array", "array"),
        &[Value::from(Str::lit("i")), values![1, "x"].to_value()],
    )
}

fn lambda_7() -> Res<Value> {
    call(
        &member("array", "array"),
        &[Value::from(Str::lit("i")), values![1.5].to_value()],
    )
}

fn lambda_8() -> Res<Value> {
    call(
        &member("array", "array"),
        &[Value::from(Str::lit("d")), values!["x"].to_value()],
    )
}

fn lambda_9() -> Res<Value> {
    call(
        &member("array", "array"),
        &[Value::from(Str::lit("i")), Bytes::lit(b"123").to_value()],
    )
}

fn lambda_10() -> Res<Value> {
    call(
        &member("array", "array"),
        &[
            Value::from(STATE.code.get("code")?),
            list![Value::from(STATE.value.get("value")?)].to_value(),
        ],
    )
}

fn lambda_11() -> Res<Value> {
    ops::get_item(&STATE.a.get("a")?, &100i64.to_value())
}

fn lambda_12() -> Res<Value> {
    ops::get_item(&STATE.a.get("a")?, &Str::lit("x").to_value())
}

fn lambda_13() -> Res<Value> {
    ops::get_item(
        &STATE.a.get("a")?,
        &Int::new(1).shl(&Int::new(70))?.to_value(),
    )
}

fn lambda_14() -> Res<Value> {
    call_method(
        &STATE.a.get("a")?,
        "__setitem__",
        &[Value::from(100i64), Value::from(1i64)],
    )
}

fn lambda_15() -> Res<Value> {
    call_method(
        &call(&member("array", "array"), &[Value::from(Str::lit("i"))])?,
        "pop",
        &[],
    )
}

fn lambda_16() -> Res<Value> {
    call_method(&STATE.a.get("a")?, "pop", &[Value::from(100i64)])
}

fn lambda_17() -> Res<Value> {
    call_method(&STATE.a.get("a")?, "remove", &[Value::from(12345i64)])
}

fn lambda_18() -> Res<Value> {
    call_method(&STATE.a.get("a")?, "index", &[Value::from(12345i64)])
}

fn lambda_19() -> Res<Value> {
    call_method(
        &STATE.a.get("a")?,
        "extend",
        &[call(
            &member("array", "array"),
            &[Value::from(Str::lit("d")), values![1.0].to_value()],
        )?],
    )
}

fn lambda_20() -> Res<Value> {
    call_method(&STATE.a.get("a")?, "extend", &[Value::from(5i64)])
}

fn lambda_21() -> Res<Value> {
    call_method(
        &STATE.a.get("a")?,
        "frombytes",
        &[Bytes::lit(b"123").to_value()],
    )
}

fn lambda_22() -> Res<Value> {
    call_method(&STATE.a.get("a")?, "fromlist", &[(1i64,).to_value()])
}

fn lambda_23() -> Res<Value> {
    ops::add(&STATE.a.get("a")?, &values![1].to_value())
}

fn lambda_24() -> Res<Value> {
    ops::add(
        &STATE.a.get("a")?,
        &call(&member("array", "array"), &[Value::from(Str::lit("d"))])?,
    )
}

fn lambda_25() -> Res<Value> {
    ops::mul(&STATE.a.get("a")?, &Value::from(Str::lit("x")))
}

fn lambda_26() -> Res<bool> {
    ops::is_lt(&STATE.a.get("a")?, &values![1].to_value())
}

fn lambda_27() -> Res<i64> {
    STATE.a.get("a")?.py_hash()
}

fn lambda_28() -> Res<Value> {
    call_method(
        &STATE.a.get("a")?,
        "__setitem__",
        &[
            call(&builtin("slice"), &[Value::from(0i64), Value::from(1i64)])?,
            values![1].to_value(),
        ],
    )
}

fn lambda_29() -> Res<Value> {
    call_method(
        &STATE.a.get("a")?,
        "__setitem__",
        &[
            call(
                &builtin("slice"),
                &[Value::NONE, Value::NONE, Value::from(2i64)],
            )?,
            call(
                &member("array", "array"),
                &[Value::from(Str::lit("i")), values![1].to_value()],
            )?,
        ],
    )
}

fn lambda_30() -> Res<Value> {
    call_method(&STATE.a.get("a")?, "tounicode", &[])
}

fn lambda_31() -> Res<Value> {
    ops::get_attr(&STATE.a.get("a")?, "foo")
}

/// The module's body.
pub fn run() -> Res<()> {
    STATE.a.set(call(
        &member("array", "array"),
        &[Value::from(Str::lit("i")), values![1, 2, 3].to_value()],
    )?);
    call_method(&STATE.a.get("a")?, "append", &[Value::from(4i64)])?;
    call_method(&STATE.a.get("a")?, "extend", &[values![5, 6].to_value()])?;
    call_method(
        &STATE.a.get("a")?,
        "extend",
        &[call(
            &member("array", "array"),
            &[Value::from(Str::lit("i")), (7i64,).to_value()],
        )?],
    )?;
    print(&[
        &STATE.a.get("a")?,
        &Int::new(ops::len(&STATE.a.get("a")?)?),
        &ops::get_item(&STATE.a.get("a")?, &0i64.to_value())?,
        &ops::get_item(&STATE.a.get("a")?, &(-1i64).to_value())?,
        &ops::get_item(
            &STATE.a.get("a")?,
            &Slice::new(Value::from(1i64), Value::from(4i64), Value::NONE).to_value(),
        )?,
        &ops::get_item(
            &STATE.a.get("a")?,
            &Slice::new(Value::NONE, Value::NONE, Value::from(-2i64)).to_value(),
        )?,
        &ops::get_attr(&STATE.a.get("a")?, "typecode")?,
        &ops::get_attr(&STATE.a.get("a")?, "itemsize")?,
    ])?;
    let value = 10i64;
    ops::set_item(&STATE.a.get("a")?, &Value::from(0i64), Value::from(value))?;
    let value_2 = call(
        &member("array", "array"),
        &[Value::from(Str::lit("i")), values![20, 30, 40].to_value()],
    )?;
    ops::set_item(
        &STATE.a.get("a")?,
        &Slice::new(Value::from(1i64), Value::from(3i64), Value::NONE).to_value(),
        value_2,
    )?;
    ops::del_item(&STATE.a.get("a")?, &(-1i64).to_value())?;
    ops::del_item(
        &STATE.a.get("a")?,
        &Slice::new(Value::NONE, Value::NONE, Value::from(3i64)).to_value(),
    )?;
    print(&[
        &STATE.a.get("a")?,
        &call_method(&STATE.a.get("a")?, "tolist", &[])?,
        &call_method(&STATE.a.get("a")?, "tobytes", &[])?,
        &call(&builtin("bytes"), &[STATE.a.get("a")?])?,
        &builtins::list_from(ops::iter(&STATE.a.get("a")?)?)?,
        &call(&builtin("sum"), &[STATE.a.get("a")?])?,
        &builtins::max(ops::iter(&STATE.a.get("a")?)?)?,
    ])?;
    print(&[
        &ops::contains(&STATE.a.get("a")?, &5i64.to_value())?,
        &call_method(&STATE.a.get("a")?, "index", &[Value::from(30i64)])?,
        &call_method(&STATE.a.get("a")?, "count", &[Value::from(40i64)])?,
        &call_method(&STATE.a.get("a")?, "pop", &[])?,
        &call_method(&STATE.a.get("a")?, "pop", &[Value::from(0i64)])?,
        &STATE.a.get("a")?,
    ])?;
    call_method(
        &STATE.a.get("a")?,
        "insert",
        &[Value::from(1i64), Value::from(99i64)],
    )?;
    call_method(
        &STATE.a.get("a")?,
        "insert",
        &[Value::from(-100i64), Value::from(98i64)],
    )?;
    call_method(
        &STATE.a.get("a")?,
        "insert",
        &[Value::from(100i64), Value::from(97i64)],
    )?;
    call_method(&STATE.a.get("a")?, "remove", &[Value::from(99i64)])?;
    call_method(&STATE.a.get("a")?, "reverse", &[])?;
    print(&[
        &STATE.a.get("a")?,
        &ops::add(
            &STATE.a.get("a")?,
            &call(
                &member("array", "array"),
                &[Value::from(Str::lit("i")), values![0].to_value()],
            )?,
        )?,
        &ops::mul(&STATE.a.get("a")?, &Value::from(2i64))?,
        &ops::mul(&Value::from(2i64), &STATE.a.get("a")?)?,
        &ops::is_eq(
            &STATE.a.get("a")?,
            &call(
                &member("array", "array"),
                &[
                    Value::from(Str::lit("d")),
                    values![97, 40, 30, 98].to_value(),
                ],
            )?,
        )?,
        &ops::is_lt(
            &STATE.a.get("a")?,
            &call(
                &member("array", "array"),
                &[Value::from(Str::lit("i")), values![98].to_value()],
            )?,
        )?,
    ])?;
    let mut b = STATE.a.get("a")?;
    b = ops::iadd(
        &b,
        &call(
            &member("array", "array"),
            &[Value::from(Str::lit("i")), values![1].to_value()],
        )?,
    )?;
    b = ops::imul(&b, &Value::from(2i64))?;
    print(&[
        &STATE.a.get("a")?,
        &ops::is(&b, &STATE.a.get("a")?),
        &ops::is(
            &STATE.a.get("a")?,
            &modules::copy::copy(&STATE.a.get("a")?)?,
        ),
        &ops::is_eq(
            &modules::copy::deepcopy(&STATE.a.get("a")?, None)?,
            &STATE.a.get("a")?,
        )?,
        &list_of![
            ops::add(&x, &Value::from(1i64))?,
            for item_2 in ops::iter(&call(&builtin("reversed"), &[STATE.a.get("a")?])?)?,
            let x = item_2?
        ],
    ])?;
    for item_3 in modules::array::typecodes().iter() {
        STATE.code.set(item_3);
        if STATE.code.get("code")? != "u" {
            print(&[
                &STATE.code.get("code")?,
                &call(
                    &member("array", "array"),
                    &[
                        Value::from(STATE.code.get("code")?),
                        values![1, 2, 100].to_value(),
                    ],
                )?,
                &call_method(
                    &call(
                        &member("array", "array"),
                        &[Value::from(STATE.code.get("code")?), values![1].to_value()],
                    )?,
                    "tobytes",
                    &[],
                )?,
                &ops::get_attr(
                    &call(
                        &member("array", "array"),
                        &[Value::from(STATE.code.get("code")?)],
                    )?,
                    "itemsize",
                )?,
            ])?;
        }
    }
    print(&[
        &call(
            &member("array", "array"),
            &[Value::from(Str::lit("f")), values![0.1, 1e39].to_value()],
        )?,
        &call(
            &member("array", "array"),
            &[Value::from(Str::lit("d")), values![0.1, 5, true].to_value()],
        )?,
        &call(
            &member("array", "array"),
            &[Value::from(Str::lit("u")), Value::from(Str::lit("x'y"))],
        )?,
        &call_method(
            &call(
                &member("array", "array"),
                &[Value::from(Str::lit("u")), Value::from(Str::lit("añ😀"))],
            )?,
            "tounicode",
            &[],
        )?,
    ])?;
    print(&[
        &call(
            &member("array", "array"),
            &[
                Value::from(Str::lit("h")),
                Bytes::lit(b"\x01\x02\x03\x04").to_value(),
            ],
        )?,
        &call(
            &member("array", "array"),
            &[
                Value::from(Str::lit("H")),
                call(&builtin("bytearray"), &[Bytes::lit(b"\xff\xff").to_value()])?,
            ],
        )?,
        &call(&member("array", "array"), &[Value::from(Str::lit("b"))])?,
        &is_instance(&STATE.a.get("a")?, &member("array", "array"))?,
    ])?;
    let c = call(
        &member("array", "array"),
        &[Value::from(Str::lit("H")), values![1, 256].to_value()],
    )?;
    call_method(&c, "byteswap", &[])?;
    call_method(&c, "frombytes", &[Bytes::lit(b"\x05\0").to_value()])?;
    call_method(&c, "fromlist", &[values![7, 8].to_value()])?;
    print(&[
        &c,
        &ops::get_item(
            &c,
            &Slice::new(Value::from(1i64), Value::NONE, Value::NONE).to_value(),
        )?,
        &ops::is_eq(
            &ops::get_item(
                &c,
                &Slice::new(Value::NONE, Value::from(2i64), Value::NONE).to_value(),
            )?,
            &call(
                &member("array", "array"),
                &[Value::from(Str::lit("H")), values![256, 1].to_value()],
            )?,
        )?,
        &call(&builtin("type"), &[c.clone()])?,
        &ops::is_ne(
            &call(
                &member("array", "array"),
                &[Value::from(Str::lit("d")), values![1.5].to_value()],
            )?,
            &call(
                &member("array", "array"),
                &[Value::from(Str::lit("d")), values![1.5].to_value()],
            )?,
        )?,
    ])?;
    let sieve = ops::mul(
        &call(
            &member("array", "array"),
            &[Value::from(Str::lit("b")), values![1].to_value()],
        )?,
        &Value::from(50i64),
    )?;
    for i in 2i64..8 {
        for j in range::range_i64_checked(i * i, 50, i)? {
            let value_3 = 0i64;
            ops::set_item(&sieve, &Value::from(j), Value::from(value_3))?;
        }
    }
    print(&[
        &list_of![i_2, for i_2 in 2i64..50, if ops::get_item(&sieve, &i_2.to_value())?.truth()?],
        &call(
            &builtin("bytearray"),
            &[call(
                &member("array", "array"),
                &[Value::from(Str::lit("B")), Bytes::lit(b"ab").to_value()],
            )?],
        )?,
        &Bytes::lit(b"x").join(
            &list![
                call(
                    &member("array", "array"),
                    &[Value::from(Str::lit("B")), Bytes::lit(b"12").to_value()]
                )?,
                Bytes::lit(b"3").to_value()
            ]
            .to_value(),
        )?,
    ])?;

    {
        let name = Str::lit("none");
        ();
        attempt(&name)?
    };
    {
        let name_2 = Str::lit("code");
        ();
        attempt_2(&name_2)?
    };
    {
        let name_3 = Str::lit("code");
        ();
        attempt_3(&name_3)?
    };
    {
        let name_4 = Str::lit("many");
        ();
        attempt_4(&name_4)?
    };
    {
        let name_5 = Str::lit("text");
        ();
        attempt_5(&name_5)?
    };
    {
        let name_6 = Str::lit("item");
        ();
        attempt_6(&name_6)?
    };
    {
        let name_7 = Str::lit("item");
        ();
        attempt_7(&name_7)?
    };
    {
        let name_8 = Str::lit("item");
        ();
        attempt_8(&name_8)?
    };
    {
        let name_9 = Str::lit("length");
        ();
        attempt_9(&name_9)?
    };
    for item_4 in Str::lit("bBhHiIlLqQ").iter() {
        STATE.code.set(item_4);
        for item_5 in ops::iter(
            &(
                Int::new(1).shl(&Int::new(70))?,
                -Int::new(1).shl(&Int::new(70))?,
                Int::new(1).shl(&Int::new(63))?,
                -1i64,
                300i64,
                40000i64,
                int::shl(1, 40)?,
                -70000i64,
            )
                .to_value(),
        )? {
            STATE.value.set(Int::from_value(&item_5?)?);
            {
                let name_10 = STATE.code.get("code")?;
                ();
                attempt_10(&name_10)?
            };
        }
    }
    {
        let name_11 = Str::lit("get");
        ();
        attempt_11(&name_11)?
    };
    {
        let name_12 = Str::lit("get");
        ();
        attempt_12(&name_12)?
    };
    {
        let name_13 = Str::lit("get");
        ();
        attempt_13(&name_13)?
    };
    {
        let name_14 = Str::lit("set");
        ();
        attempt_14(&name_14)?
    };
    {
        let name_15 = Str::lit("pop");
        ();
        attempt_15(&name_15)?
    };
    {
        let name_16 = Str::lit("pop");
        ();
        attempt_16(&name_16)?
    };
    {
        let name_17 = Str::lit("remove");
        ();
        attempt_17(&name_17)?
    };
    {
        let name_18 = Str::lit("index");
        ();
        attempt_18(&name_18)?
    };
    {
        let name_19 = Str::lit("extend");
        ();
        attempt_19(&name_19)?
    };
    {
        let name_20 = Str::lit("extend");
        ();
        attempt_20(&name_20)?
    };
    {
        let name_21 = Str::lit("frombytes");
        ();
        attempt_21(&name_21)?
    };
    {
        let name_22 = Str::lit("fromlist");
        ();
        attempt_22(&name_22)?
    };
    {
        let name_23 = Str::lit("add");
        ();
        attempt_23(&name_23)?
    };
    {
        let name_24 = Str::lit("add");
        ();
        attempt_24(&name_24)?
    };
    {
        let name_25 = Str::lit("mul");
        ();
        attempt_25(&name_25)?
    };
    {
        let name_26 = Str::lit("less");
        ();
        attempt_26(&name_26)?
    };
    {
        let name_27 = Str::lit("hash");
        ();
        attempt_27(&name_27)?
    };
    {
        let name_28 = Str::lit("slice");
        ();
        attempt_28(&name_28)?
    };
    {
        let name_29 = Str::lit("slice");
        ();
        attempt_29(&name_29)?
    };
    {
        let name_30 = Str::lit("unicode");
        ();
        attempt_30(&name_30)?
    };
    {
        let name_31 = Str::lit("attribute");
        ();
        attempt_31(&name_31)?
    };
    Ok(())
}
