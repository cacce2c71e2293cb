use portalis_runtime::*;

/// The module's variables.
struct State {
    class_O: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_O: Slot::new(),
});

/// The module's body.
pub fn run() -> Res<()> {
    let mut e: Value = Value::NONE;
    let d = call_kw(
        &member("collections", "OrderedDict"),
        &[],
        &[
            (Str::lit("a"), Value::from(1i64)),
            (Str::lit("b"), Value::from(2i64)),
        ],
    )?;
    print(&[
        &call_method(&d, "keys", &[])?,
        &call_method(&d, "values", &[])?,
        &call_method(&d, "items", &[])?,
        &call(&builtin("type"), &[call(&builtin("iter"), &[d.clone()])?])?,
        &call(&builtin("type"), &[call_method(&d, "keys", &[])?])?,
        &call(
            &builtin("type"),
            &[call(&builtin("iter"), &[call_method(&d, "items", &[])?])?],
        )?,
    ])?;
    print(&[
        &builtins::list_from(ops::iter(&call(&builtin("reversed"), &[d.clone()])?)?)?,
        &builtins::list_from(ops::iter(&call(
            &builtin("reversed"),
            &[call_method(&d, "items", &[])?],
        )?)?)?,
        &ops::bit_and(
            &call_method(&d, "keys", &[])?,
            &{
                let items = Set::<Value>::new();
                items.add(Value::from(Str::lit("a")))?;
                items
            }
            .to_value(),
        )?,
        &ops::is_eq(
            &call_method(&d, "items", &[])?,
            &Dict::of(vec![
                (Value::from(Str::lit("a")), Value::from(1i64)),
                (Value::from(Str::lit("b")), Value::from(2i64)),
            ])?
            .items_value(),
        )?,
    ])?;
    for item_2 in ops::iter(&d)? {
        let k = item_2?;
        let caught: Res<()> = 'attempt2: {
            attempt!(
                'attempt2,
                call_method(&d, "move_to_end", &[Value::from(Str::lit("a"))])
            );
            Ok(())
        };
        if let Some(error) = except(caught, &builtin("RuntimeError"))? {
            e = error.value();
            print(&[&e])?;
        }
    }
    print(&[
        &builtins::list_from(ops::iter(&d)?)?,
        &ops::is_eq(
            &d,
            &call_kw(
                &member("collections", "OrderedDict"),
                &[],
                &[
                    (Str::lit("b"), Value::from(2i64)),
                    (Str::lit("a"), Value::from(1i64)),
                ],
            )?,
        )?,
        &call_method(&d, "pop", &[Value::from(Str::lit("zz")), Value::from(4i64)])?,
        &call_method(
            &d,
            "setdefault",
            &[Value::from(Str::lit("q")), Value::from(5i64)],
        )?,
    ])?;
    let caught_2: Res<()> = 'attempt3: {
        attempt!(
            'attempt3,
            call_method(&d, "move_to_end", &[Value::from(Str::lit("zz"))])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught_2, &builtin("KeyError"))? {
        e = error_2.value();
        print(&[&e])?;
    }
    call_method_kw(
        &d,
        "move_to_end",
        &[Value::from(Str::lit("q"))],
        &[(Str::lit("last"), Value::from(false))],
    )?;
    print(&[&d])?;
    let caught_3: Res<()> = 'attempt4: {
        attempt!(
            'attempt4,
            call_method(
                &attempt!('attempt4, call(&member("collections", "OrderedDict"), &[])),
                "popitem",
                &[]
            )
        );
        Ok(())
    };
    if let Some(error_3) = except(caught_3, &builtin("KeyError"))? {
        e = error_3.value();
        print(&[&e])?;
    }
    let caught_4: Res<()> = 'attempt5: {
        attempt!(
            'attempt5,
            call_method(&d, "pop", &[Value::from(Str::lit("zzz"))])
        );
        Ok(())
    };
    if let Some(error_4) = except(caught_4, &builtin("KeyError"))? {
        e = error_4.value();
        print(&[&e])?;
    }
    let it = call(&builtin("iter"), &[d.clone()])?;
    call(&builtin("next"), &[it.clone()])?;
    let value = 1i64;
    ops::set_item(&d, &Value::from(Str::lit("new")), Value::from(value))?;
    for i in 0i64..3 {
        let caught_5: Res<()> = 'attempt7: {
            attempt!(
                'attempt7,
                print(&[&attempt!('attempt7, call(&builtin("next"), &[it.clone()]))])
            );
            Ok(())
        };
        if let Some(error_5) = except(caught_5, &builtin("Exception"))? {
            e = error_5.value();
            print(&[&call(&builtin("type"), &[e.clone()])?, &e])?;
        }
    }
    let caught_6: Res<()> = 'attempt8: {
        for item_3 in attempt!(
            'attempt8,
            ops::iter(&attempt!('attempt8, call_method(&d, "items", &[])))
        ) {
            let items_2: [Value; 2] = attempt!(
                'attempt8,
                unpack(attempt!(
                    'attempt8,
                    unpack_iter(&attempt!('attempt8, item_3))
                ))
            );
            let k = items_2[0].clone();
            let v = items_2[1].clone();
            attempt!('attempt8, ops::del_item(&d, &k));
        }
        Ok(())
    };
    if let Some(error_6) = except(caught_6, &builtin("RuntimeError"))? {
        e = error_6.value();
        print(&[&e])?;
    }
    let caught_7: Res<()> = 'attempt10: {
        for item_4 in attempt!(
            'attempt10,
            ops::iter(&attempt!('attempt10, call_method(&d, "values", &[])))
        ) {
            let v = attempt!('attempt10, item_4);
            let value_2 = 1i64;
            attempt!(
                'attempt10,
                ops::set_item(
                    &d,
                    &Value::from(attempt!(
                        'attempt10,
                        format::percent(
                            &Str::lit("x%d"),
                            &Int::new(attempt!('attempt10, ops::len(&d))).to_value()
                        )
                    )),
                    Value::from(value_2)
                )
            );
        }
        Ok(())
    };
    if let Some(error_7) = except(caught_7, &builtin("RuntimeError"))? {
        e = error_7.value();
        print(&[&e])?;
    }
    for item_5 in ops::iter(&call(&builtin("reversed"), &[d.clone()])?)? {
        let k = item_5?;
        print(&[&k])?;
        call_method(&d, "pop", &[k.clone()])?;
        break;
    }
    let class = {
        let bases: Vec<Value> = vec![member("collections", "OrderedDict")];
        let namespace = Namespace::new("O");
        namespace.finish("O", &bases)?
    };
    STATE.class_O.set(class.clone());
    let O = class;
    let mut o = call_kw(&O, &[], &[(Str::lit("a"), Value::from(1i64))])?;
    print(&[
        &o,
        &call_method(&o, "keys", &[])?,
        &call_method(&o, "copy", &[])?,
        &ops::bit_or(
            &o,
            &Dict::of(vec![(Value::from(Str::lit("z")), Value::from(1i64))])?.to_value(),
        )?,
        &ops::bit_or(
            &Dict::of(vec![(Value::from(Str::lit("z")), Value::from(1i64))])?.to_value(),
            &o,
        )?,
    ])?;
    o = ops::ibit_or(
        &o,
        &Dict::of(vec![(Value::from(Str::lit("y")), Value::from(3i64))])?.to_value(),
    )?;
    print(&[
        &o,
        &Dict::<Value, Value>::from_value(&call(&builtin("dict"), &[o.clone()])?)?,
        &Int::new(ops::len(&o)?),
        &call_method(&o, "fromkeys", &[Value::from(Str::lit("ab"))])?,
    ])?;
    call_method(&d, "clear", &[])?;
    print(&[&d, &d.truth()?])?;
    let value_3 = 5i64;
    ops::set_attr(&d, "a", Value::from(value_3))?;
    print(&[&ops::get_attr(&d, "__dict__")?, &d])?;
    Ok(())
}
