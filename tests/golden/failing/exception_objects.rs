use portalis_runtime::*;

/// The module's variables.
struct State {
    class_E1: Slot<Value>,
    class_E2: Slot<Value>,
    class_E3: Slot<Value>,
    class_E4: Slot<Value>,
    class_E5: Slot<Value>,
    class_E6: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_E1: Slot::new(),
    class_E2: Slot::new(),
    class_E3: Slot::new(),
    class_E4: Slot::new(),
    class_E5: Slot::new(),
    class_E6: Slot::new(),
});

static E2___STR___PARAMS: Params = Params::new("E2.__str__", &["self"]);

static E3___REPR___PARAMS: Params = Params::new("E3.__repr__", &["self"]);

static E4___INIT___PARAMS: Params = Params::new("E4.__init__", &["self", "a", "b"]);

static E5___INIT___PARAMS: Params = Params::new("E5.__init__", &["self", "a", "b"]);

static E6___NEW___PARAMS: Params = Params::new("E6.__new__", &["cls", "a"]).star();

fn E2___str__(self_: &Value) -> Str {
    Str::lit("str of E2")
}

fn E3___repr__(self_: &Value) -> Str {
    Str::lit("repr of E3")
}

fn E4___init__(self_: &Value, a: &Value, b: &Value) -> Res<()> {
    let value = a.clone();
    ops::set_attr(self_, "a", value)?;
    let value_2 = b.clone();
    ops::set_attr(self_, "b", value_2)?;
    Ok(())
}

fn E5___init__(self_: &Value, a: &Value, b: &Value) -> Res<()> {
    call_method(
        &super_(&STATE.class_E5.get("__class__")?, self_)?,
        "__init__",
        &[a.clone()],
    )?;
    let value = b.clone();
    ops::set_attr(self_, "b", value)?;
    Ok(())
}

fn E6___new__(cls: &Value, a: &Tuple<Value>) -> Res<Value> {
    let self_ = {
        let mut args_2 = ArgList::new(&ops::get_attr(
            &super_(&STATE.class_E6.get("__class__")?, cls)?,
            "__new__",
        )?);
        args_2.push(cls.clone());
        args_2.extend(&a.to_value())?;
        args_2.call()?
    };
    let value = a.len();
    ops::set_attr(&self_, "extra", Value::from(value))?;
    Ok(self_)
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut x: Value = Value::NONE;
    let class = {
        let bases: Vec<Value> = vec![builtin("Exception")];
        let namespace = Namespace::new("E1");
        namespace.finish("E1", &bases)?
    };
    STATE.class_E1.set(class.clone());
    let E1 = class;
    let class_2 = {
        let bases_2: Vec<Value> = vec![builtin("Exception")];
        let namespace_2 = Namespace::new("E2");
        namespace_2.set(
            "__str__",
            Function::new(&E2___STR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(E2___str__(&args[0])))
            }),
        );
        namespace_2.finish("E2", &bases_2)?
    };
    STATE.class_E2.set(class_2.clone());
    let E2 = class_2;
    let class_3 = {
        let bases_3: Vec<Value> = vec![builtin("Exception")];
        let namespace_3 = Namespace::new("E3");
        namespace_3.set(
            "__repr__",
            Function::new(&E3___REPR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(E3___repr__(&args[0])))
            }),
        );
        namespace_3.finish("E3", &bases_3)?
    };
    STATE.class_E3.set(class_3.clone());
    let E3 = class_3;
    let class_4 = {
        let bases_4: Vec<Value> = vec![builtin("Exception")];
        let namespace_4 = Namespace::new("E4");
        namespace_4.set(
            "__init__",
            Function::new(&E4___INIT___PARAMS, Vec::new(), move |args| {
                E4___init__(&args[0], &args[1], &args[2])?;
                Ok(Value::NONE)
            }),
        );
        namespace_4.finish("E4", &bases_4)?
    };
    STATE.class_E4.set(class_4.clone());
    let E4 = class_4;
    let class_5 = {
        let bases_5: Vec<Value> = vec![builtin("Exception")];
        let namespace_5 = Namespace::new("E5");
        namespace_5.set(
            "__init__",
            Function::new(&E5___INIT___PARAMS, Vec::new(), move |args| {
                E5___init__(&args[0], &args[1], &args[2])?;
                Ok(Value::NONE)
            }),
        );
        namespace_5.finish("E5", &bases_5)?
    };
    STATE.class_E5.set(class_5.clone());
    let E5 = class_5;
    let class_6 = {
        let bases_6: Vec<Value> = vec![builtin("ValueError")];
        let namespace_6 = Namespace::new("E6");
        namespace_6.set("args_default", Value::from(1i64));
        namespace_6.set(
            "__new__",
            Function::new(&E6___NEW___PARAMS, Vec::new(), move |args| {
                E6___new__(&args[0], &Tuple::<Value>::from_value(&args[1])?)
            }),
        );
        namespace_6.finish("E6", &bases_6)?
    };
    STATE.class_E6.set(class_6.clone());
    let E6 = class_6;
    for e in list![
        call(&E1, &[])?,
        call(&E1, &[Value::from(1i64)])?,
        call(&E1, &[Value::from(1i64), Value::from(2i64)])?,
        call(&E1, &[Value::from(Str::lit("a"))])?,
        call(
            &E1,
            &[Value::from(Str::lit("a")), Value::from(Str::lit("b"))]
        )?,
        call(&E1, &[Value::NONE])?,
        call(&E2, &[])?,
        call(&E2, &[Value::from(1i64)])?,
        call(&E3, &[])?,
        call(&E3, &[Value::from(1i64)])?,
        call(&E4, &[Value::from(1i64), Value::from(2i64)])?,
        call_kw(
            &E4,
            &[],
            &[
                (Str::lit("b"), Value::from(1i64)),
                (Str::lit("a"), Value::from(2i64))
            ]
        )?,
        call(&E5, &[Value::from(1i64), Value::from(2i64)])?,
        call(
            &E6,
            &[Value::from(1i64), Value::from(2i64), Value::from(3i64)]
        )?,
        call(&E6, &[])?,
        call(&builtin("KeyError"), &[Value::from(Str::lit("a"))])?,
        call(
            &builtin("KeyError"),
            &[Value::from(Str::lit("a")), Value::from(Str::lit("b"))]
        )?,
        call(&builtin("KeyError"), &[])?,
        call(&builtin("KeyError"), &[Value::from(1i64)])?,
        call(
            &builtin("OSError"),
            &[Value::from(2i64), Value::from(Str::lit("No such"))]
        )?,
        call(
            &builtin("OSError"),
            &[
                Value::from(2i64),
                Value::from(Str::lit("No such")),
                Value::from(Str::lit("file"))
            ]
        )?,
        call(&builtin("OSError"), &[Value::from(Str::lit("x"))])?,
        call(
            &builtin("OSError"),
            &[
                Value::from(13i64),
                Value::from(Str::lit("perm")),
                Value::from(Str::lit("f")),
                Value::NONE,
                Value::from(Str::lit("g"))
            ]
        )?,
        call(&builtin("StopIteration"), &[Value::from(5i64)])?,
        call(&builtin("StopIteration"), &[])?,
        call(&builtin("SystemExit"), &[Value::from(3i64)])?,
        call(&builtin("SystemExit"), &[])?,
        call(
            &builtin("SystemExit"),
            &[Value::from(1i64), Value::from(2i64)]
        )?,
        call_kw(
            &builtin("ImportError"),
            &[Value::from(Str::lit("m"))],
            &[
                (Str::lit("name"), Value::from(Str::lit("n"))),
                (Str::lit("path"), Value::from(Str::lit("p")))
            ]
        )?,
        call(
            &builtin("UnicodeDecodeError"),
            &[
                Value::from(Str::lit("utf-8")),
                Bytes::lit(b"abc").to_value(),
                Value::from(1i64),
                Value::from(2i64),
                Value::from(Str::lit("bad"))
            ]
        )?,
        call(
            &builtin("UnicodeEncodeError"),
            &[
                Value::from(Str::lit("ascii")),
                Value::from(Str::lit("abc")),
                Value::from(1i64),
                Value::from(3i64),
                Value::from(Str::lit("bad"))
            ]
        )?,
        call(&builtin("SyntaxError"), &[Value::from(Str::lit("s"))])?,
        call_kw(
            &builtin("AttributeError"),
            &[Value::from(Str::lit("x"))],
            &[
                (Str::lit("name"), Value::from(Str::lit("n"))),
                (Str::lit("obj"), Value::from(1i64))
            ]
        )?,
        call_kw(
            &builtin("NameError"),
            &[Value::from(Str::lit("q"))],
            &[(Str::lit("name"), Value::from(Str::lit("n")))]
        )?
    ]
    .iter()
    {
        print(&[
            &e.type_name(),
            &e.py_str()?,
            &e.py_repr()?,
            &ops::get_attr(&e, "args")?,
            &Str::from(format!("{}", ops::format(&e, "")?)),
            &Value::from(format::percent(&Str::lit("%s"), &e)?),
            &ops::get_attr(&e, "__cause__")?,
            &ops::get_attr(&e, "__context__")?,
            &ops::get_attr(&e, "__suppress_context__")?,
            &is_instance(&e, &builtin("Exception"))?,
        ])?;
    }
    let e = call(&E5, &[Value::from(1i64), Value::from(2i64)])?;
    print(&[
        &ops::get_attr(&e, "b")?,
        &call(&builtin("vars"), &[e.clone()])?,
    ])?;
    let e = call(&builtin("StopIteration"), &[Value::from(7i64)])?;
    print(&[&ops::get_attr(&e, "value")?])?;
    let e = call(&builtin("SystemExit"), &[Value::from(4i64)])?;
    print(&[&ops::get_attr(&e, "code")?])?;
    let e = call(
        &builtin("OSError"),
        &[
            Value::from(2i64),
            Value::from(Str::lit("No")),
            Value::from(Str::lit("f")),
        ],
    )?;
    print(&[
        &ops::get_attr(&e, "errno")?,
        &ops::get_attr(&e, "strerror")?,
        &ops::get_attr(&e, "filename")?,
        &call(&builtin("type"), &[e.clone()])?,
    ])?;
    let e = call(&builtin("KeyError"), &[Value::from(Str::lit("x"))])?;
    let value = (1i64, 2i64);
    ops::set_attr(&e, "args", value.to_value())?;
    print(&[&e, &e.py_repr()?])?;
    let value_2 = 1i64;
    ops::set_attr(&e, "note", Value::from(value_2))?;
    print(&[&ops::get_attr(&e, "note")?])?;
    let caught: Res<()> = 'attempt2: {
        attempt!('attempt2, call(&E4, &[Value::from(1i64)]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("TypeError"))? {
        x = error.value();
        print(&[&x])?;
    }
    let caught_2: Res<()> = 'attempt3: {
        break 'attempt3 Err(exception(&Value::from(5i64)));
    };
    if let Some(error_2) = except(caught_2, &builtin("TypeError"))? {
        x = error_2.value();
        print(&[&x])?;
    }
    let caught_3: Res<()> = 'attempt4: {
        break 'attempt4 Err(exception(&builtin("int")));
    };
    if let Some(error_3) = except(caught_3, &builtin("TypeError"))? {
        x = error_3.value();
        print(&[&x])?;
    }
    let caught_4: Res<()> = 'attempt5: {
        break 'attempt5 Err(exception(&Value::NONE));
    };
    if let Some(error_4) = except(caught_4, &builtin("TypeError"))? {
        x = error_4.value();
        print(&[&x])?;
    }
    let caught_5: Res<()> = 'attempt6: {
        break 'attempt6 Err(exception_from(&builtin("ValueError"), &Value::from(5i64)));
    };
    if let Some(error_5) = except(caught_5, &builtin("TypeError"))? {
        x = error_5.value();
        print(&[&x])?;
    }
    let caught_6: Res<()> = 'attempt7: {
        break 'attempt7 Err(reraise());
    };
    if let Some(error_6) = except(caught_6, &builtin("RuntimeError"))? {
        x = error_6.value();
        print(&[&x])?;
    }
    let caught_8: Res<()> = 'attempt8: {
        let caught_7: Res<()> = 'attempt9: {
            attempt!('attempt9, int::true_div(1, 0));
            Ok(())
        };
        if let Some(error_7) = handled(caught_7) {
            if attempt!('attempt8, exception_matches(&error_7, &Value::from(5i64))) {
            } else {
                break 'attempt8 Err(error_7.exc());
            }
        }
        Ok(())
    };
    if let Some(error_8) = except(caught_8, &builtin("TypeError"))? {
        x = error_8.value();
        print(&[&x, &ops::get_attr(&x, "__context__")?.py_repr()?])?;
    }
    let caught_10: Res<()> = 'attempt10: {
        let caught_9: Res<()> = 'attempt11: {
            attempt!('attempt11, int::true_div(1, 0));
            Ok(())
        };
        if let Some(error_9) = handled(caught_9) {
            if attempt!(
                'attempt10,
                exception_matches(&error_9, &(builtin("ValueError"), Str::lit("a")).to_value())
            ) {
            } else {
                break 'attempt10 Err(error_9.exc());
            }
        }
        Ok(())
    };
    if let Some(error_10) = except(caught_10, &builtin("TypeError"))? {
        x = error_10.value();
        print(&[&x])?;
    }
    let caught_11: Res<()> = 'attempt12: {
        break 'attempt12 Err(exception_from(
            &builtin("ValueError"),
            &attempt!(
                'attempt12,
                call(&builtin("KeyError"), &[Value::from(Str::lit("c"))])
            ),
        ));
    };
    if let Some(error_11) = except(caught_11, &builtin("ValueError"))? {
        x = error_11.value();
        print(&[
            &x.py_repr()?,
            &ops::get_attr(&x, "__cause__")?.py_repr()?,
            &ops::get_attr(&x, "__suppress_context__")?,
        ])?;
    }
    let caught_12: Res<()> = 'attempt13: {
        break 'attempt13 Err(exception_from(
            &attempt!(
                'attempt13,
                call(&builtin("ValueError"), &[Value::from(Str::lit("a"))])
            ),
            &Value::NONE,
        ));
    };
    if let Some(error_12) = except(caught_12, &builtin("ValueError"))? {
        x = error_12.value();
        print(&[
            &x.py_repr()?,
            &ops::get_attr(&x, "__cause__")?.py_repr()?,
            &ops::get_attr(&x, "__suppress_context__")?,
        ])?;
    }
    print(&[
        &bool::from_value(&call(
            &builtin("issubclass"),
            &[builtin("FileNotFoundError"), builtin("OSError")],
        )?)?,
        &ops::get_attr(&builtin("FileNotFoundError"), "__mro__")?,
    ])?;
    print(&[
        &1i64,
        &ops::is(&builtin("IOError"), &builtin("OSError")),
        &ops::is(&builtin("EnvironmentError"), &builtin("OSError")),
    ])?;
    x = call(&builtin("ValueError"), &[Value::from(1i64)])?;
    print(&[
        &ops::is(&call_method(&x, "with_traceback", &[Value::NONE])?, &x),
        &ops::is_eq(&x, &call(&builtin("ValueError"), &[Value::from(1i64)])?)?,
        &ops::get_attr(&x, "__traceback__")?,
    ])?;
    call_method(&x, "add_note", &[Value::from(Str::lit("n1"))])?;
    print(&[&ops::get_attr(&x, "__notes__")?])?;
    Ok(())
}
