//! Who asks an object for its truth, how often, and which method answers.

use portalis_runtime::*;

/// The module's variables.
struct State {
    log: Slot<List<Str>>,
    class_Sized: Slot<Value>,
    class_Flag: Slot<Value>,
    class_Derived: Slot<Value>,
    class_Disabled: Slot<Value>,
    class_Failing: Slot<Value>,
    class_Empty: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    log: Slot::new(),
    class_Sized: Slot::new(),
    class_Flag: Slot::new(),
    class_Derived: Slot::new(),
    class_Disabled: Slot::new(),
    class_Failing: Slot::new(),
    class_Empty: Slot::new(),
});

pub struct Sized {
    pub n: Field<Value>,
}

python_struct!(Sized, [n], [STATE.class_Sized, STATE.class_Derived]);

fn Sized_new(n: &Value) -> Obj<Sized> {
    let this = Obj::<Sized>::new(0);
    Sized_init(&this, n);
    this
}

fn Derived_new(n: &Value) -> Obj<Sized> {
    let this = Obj::<Sized>::new(1);
    Sized_init(&this, n);
    this
}

static SIZED_LEN_PARAMS: Params = Params::new("Sized.__len__", &["self"]);

static FLAG___INIT___PARAMS: Params = Params::new("Flag.__init__", &["self", "value"]);

static FLAG___BOOL___PARAMS: Params = Params::new("Flag.__bool__", &["self"]);

static FLAG___LEN___PARAMS: Params = Params::new("Flag.__len__", &["self"]);

static FAILING___BOOL___PARAMS: Params = Params::new("Failing.__bool__", &["self"]);

static SHOW_PARAMS: Params = Params::new("show", &["value"]);

static LAMBDA_PARAMS: Params = Params::new("<lambda>", &[]);

fn Sized_init(this: &Obj<Sized>, n: &Value) {
    this.n.set(n.clone());
}

fn Sized_len(this: &Obj<Sized>) -> Res<Value> {
    STATE
        .log
        .get("log")?
        .append(Str::from(format!("len{}", ops::format(&this.n.get(), "")?)));
    Ok(this.n.get())
}

fn Flag___init__(self_: &Value, value: &Value) -> Res<()> {
    let value_2 = value.clone();
    ops::set_attr(self_, "value", value_2)?;
    Ok(())
}

fn Flag___bool__(self_: &Value) -> Res<Value> {
    STATE.log.get("log")?.append(Str::from(format!(
        "bool{}",
        Int::from_value(&call(&builtin("int"), &[ops::get_attr(self_, "value")?])?)?.py_str()?
    )));
    ops::get_attr(self_, "value")
}

fn Flag___len__(self_: &Value) -> Res<()> {
    Err(builtin_error("AssertionError", "never asked"))
}

fn Failing___bool__(self_: &Value) -> Res<()> {
    Err(exception(&call(
        &builtin("OSError"),
        &[Value::from(Str::lit("no truth"))],
    )?))
}

fn show(value: &Value) -> Res<()> {
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(value.clone());
        args_2.extend_items(iter::ok(STATE.log.get("log")?.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    STATE.log.get("log")?.clear();
    Ok(())
}

fn show_2(value: &List<Str>) -> Res<()> {
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(value.to_value());
        args_2.extend_items(iter::ok(STATE.log.get("log")?.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    STATE.log.get("log")?.clear();
    Ok(())
}

fn show_3(value: i64) -> Res<()> {
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(Value::from(value));
        args_2.extend_items(iter::ok(STATE.log.get("log")?.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    STATE.log.get("log")?.clear();
    Ok(())
}

fn show_4(value: (bool, bool)) -> Res<()> {
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(value.to_value());
        args_2.extend_items(iter::ok(STATE.log.get("log")?.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    STATE.log.get("log")?.clear();
    Ok(())
}

fn show_5(value: (bool, bool, bool, bool)) -> Res<()> {
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(value.to_value());
        args_2.extend_items(iter::ok(STATE.log.get("log")?.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    STATE.log.get("log")?.clear();
    Ok(())
}

fn show_6(value: (i64, i64)) -> Res<()> {
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(value.to_value());
        args_2.extend_items(iter::ok(STATE.log.get("log")?.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    STATE.log.get("log")?.clear();
    Ok(())
}

fn show_7(value: &Str) -> Res<()> {
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(value.to_value());
        args_2.extend_items(iter::ok(STATE.log.get("log")?.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    STATE.log.get("log")?.clear();
    Ok(())
}

fn show_8(value: &Value) -> Res<()> {
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(value.clone());
        args_2.extend_items(iter::ok(STATE.log.get("log")?.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    STATE.log.get("log")?.clear();
    Ok(())
}

fn show_9(value: &List<i64>) -> Res<()> {
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(value.to_value());
        args_2.extend_items(iter::ok(STATE.log.get("log")?.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    STATE.log.get("log")?.clear();
    Ok(())
}

fn show_10(value: bool) -> Res<()> {
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(Value::from(value));
        args_2.extend_items(iter::ok(STATE.log.get("log")?.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    STATE.log.get("log")?.clear();
    Ok(())
}

fn show_11(value: &List<bool>) -> Res<()> {
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(value.to_value());
        args_2.extend_items(iter::ok(STATE.log.get("log")?.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    STATE.log.get("log")?.clear();
    Ok(())
}

fn show_12(value: &(bool, bool, bool, bool, bool, bool, bool, Str, Value, Value)) -> Res<()> {
    let _ = {
        let mut args_2 = ArgList::new(&builtin("print"));
        args_2.push(value.to_value());
        args_2.extend_items(iter::ok(STATE.log.get("log")?.iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        args_2.call()?
    };
    STATE.log.get("log")?.clear();
    Ok(())
}

fn lambda() -> bool {
    false
}

fn typed(
    items: &List<Value>,
    text: &Str,
    table: &Dict<Value, Value>,
    number: i64,
    ratio: f64,
    pair: (i64, i64),
) -> Res<(bool, bool, bool, bool, bool, bool, bool, Str, Value, Value)> {
    Ok((
        !items.is_empty(),
        !text.is_empty(),
        !table.is_empty(),
        number != 0,
        ratio != 0.0,
        true,
        items.is_empty(),
        {
            let left = text.clone();
            if !left.is_empty() {
                left
            } else {
                Str::lit("none")
            }
        },
        {
            let left_2 = number;
            if left_2 != 0 {
                Value::from(ratio)
            } else {
                Value::from(left_2)
            }
        },
        {
            let left_4 = {
                let left_3 = table.clone();
                if !left_3.is_empty() {
                    items.to_value()
                } else {
                    left_3.to_value()
                }
            };
            if left_4.truth()? {
                left_4
            } else {
                pair.to_value()
            }
        },
    ))
}

fn typed_2(
    items: &List<Value>,
    text: &Str,
    table: &Dict<Value, Value>,
    number: Int,
    ratio: f64,
    pair: (i64, i64),
) -> Res<(bool, bool, bool, bool, bool, bool, bool, Str, Value, Value)> {
    Ok((
        !items.is_empty(),
        !text.is_empty(),
        !table.is_empty(),
        !number.is_zero(),
        ratio != 0.0,
        true,
        items.is_empty(),
        {
            let left = text.clone();
            if !left.is_empty() {
                left
            } else {
                Str::lit("none")
            }
        },
        {
            let left_2 = number.clone();
            if !left_2.is_zero() {
                Value::from(ratio)
            } else {
                Value::from(left_2)
            }
        },
        {
            let left_4 = {
                let left_3 = table.clone();
                if !left_3.is_empty() {
                    items.to_value()
                } else {
                    left_3.to_value()
                }
            };
            if left_4.truth()? {
                left_4
            } else {
                pair.to_value()
            }
        },
    ))
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut error: Value = Value::NONE;
    let mut flag: Value = Value::NONE;
    STATE.log.set(List::<Str>::new());

    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Sized");

        namespace.set(
            "__len__",
            Function::new(&SIZED_LEN_PARAMS, Vec::new(), move |args| {
                Sized_len(&Obj::<Sized>::from_value(&args[0])?)
            }),
        );
        namespace.finish("Sized", &bases)?
    };
    STATE.class_Sized.set(class.clone());

    let class_2 = {
        let bases_2: Vec<Value> = Vec::new();
        let namespace_2 = Namespace::new("Flag");

        namespace_2.set(
            "__init__",
            Function::new(&FLAG___INIT___PARAMS, Vec::new(), move |args| {
                Flag___init__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );

        namespace_2.set(
            "__bool__",
            Function::new(&FLAG___BOOL___PARAMS, Vec::new(), move |args| {
                Flag___bool__(&args[0])
            }),
        );

        namespace_2.set(
            "__len__",
            Function::new(&FLAG___LEN___PARAMS, Vec::new(), move |args| {
                Flag___len__(&args[0])?;
                Ok(Value::NONE)
            }),
        );
        namespace_2.finish("Flag", &bases_2)?
    };
    STATE.class_Flag.set(class_2.clone());
    let Flag = class_2;

    let class_3 = {
        let bases_3: Vec<Value> = vec![STATE.class_Sized.get("Sized")?];
        let namespace_3 = Namespace::new("Derived");
        namespace_3.finish("Derived", &bases_3)?
    };
    STATE.class_Derived.set(class_3.clone());

    let class_4 = {
        let bases_4: Vec<Value> = vec![Flag.clone()];
        let namespace_4 = Namespace::new("Disabled");

        namespace_4.set("__bool__", Value::NONE);
        namespace_4.finish("Disabled", &bases_4)?
    };
    STATE.class_Disabled.set(class_4.clone());
    let Disabled = class_4;

    let class_5 = {
        let bases_5: Vec<Value> = Vec::new();
        let namespace_5 = Namespace::new("Failing");

        namespace_5.set(
            "__bool__",
            Function::new(&FAILING___BOOL___PARAMS, Vec::new(), move |args| {
                Failing___bool__(&args[0])?;
                Ok(Value::NONE)
            }),
        );
        namespace_5.finish("Failing", &bases_5)?
    };
    STATE.class_Failing.set(class_5.clone());
    let Failing = class_5;

    let class_6 = {
        let bases_6: Vec<Value> = vec![builtin("list")];
        let namespace_6 = Namespace::new("Empty");
        namespace_6.finish("Empty", &bases_6)?
    };
    STATE.class_Empty.set(class_6.clone());
    let Empty = class_6;

    let new_full = Sized_new(&Value::from(2i64));
    let new_empty = Derived_new(&Value::from(0i64));
    let new_yes = call(&Flag, &[Value::from(true)])?;
    let new_no = call(&Flag, &[Value::from(false)])?;
    let full = new_full;
    let empty = new_empty;
    let yes = new_yes;
    let no = new_no;
    show_2(&list_of![
        if x.truth()? {
            Str::lit("if")
        } else {
            Str::lit("else")
        },
        for item_2 in ops::iter(&(full.clone(), empty.clone(), yes.clone(), no.clone()).to_value())?,
        let x = item_2?
    ])?;
    show_3(
        list_of![
            x_2.clone(),
            for item_3 in ops::iter(
                &(full.clone(), empty.clone(), yes.clone(), no.clone()).to_value()
            )?,
            let x_2 = item_3?,
            if x_2.truth()?
        ]
        .len(),
    )?;
    show_3(
        builtins::list_from(ops::iter(&call(
            &builtin("filter"),
            &[
                Value::NONE,
                list![full.to_value(), empty.to_value(), yes.clone(), no.clone()].to_value(),
            ],
        )?)?)?
        .len(),
    )?;
    show_4((
        builtins::any(iter::ok(
            list![empty.to_value(), no.clone(), full.to_value(), yes.clone()].iter(),
        ))?,
        builtins::all(iter::ok(
            list![full.to_value(), yes.clone(), empty.to_value(), yes.clone()].iter(),
        ))?,
    ))?;
    show_5((!full.truth()?, !empty.truth()?, yes.truth()?, no.truth()?))?;
    show_2(&list_of![
        x_3.type_name(),
        for item_4 in ops::iter(
            &(
                {
                    let left = full.clone();
                    if left.truth()? {
                        empty.clone()
                    } else {
                        left
                    }
                },
                {
                    let left_2 = empty.clone();
                    if left_2.truth()? {
                        full.clone()
                    } else {
                        left_2
                    }
                },
                {
                    let left_3 = no.clone();
                    if left_3.truth()? {
                        left_3
                    } else {
                        empty.to_value()
                    }
                },
                {
                    let left_4 = yes.clone();
                    if left_4.truth()? {
                        left_4
                    } else {
                        full.to_value()
                    }
                },
                {
                    let left_5 = full.clone();
                    if left_5.truth()? {
                        {
                            let left_6 = yes.clone();
                            if left_6.truth()? {
                                no.clone()
                            } else {
                                left_6
                            }
                        }
                    } else {
                        left_5.to_value()
                    }
                },
                {
                    let left_7 = empty.clone();
                    if left_7.truth()? {
                        left_7.to_value()
                    } else {
                        {
                            let left_8 = no.clone();
                            if left_8.truth()? {
                                left_8
                            } else {
                                full.to_value()
                            }
                        }
                    }
                }
            )
                .to_value()
        )?,
        let x_3 = item_4?
    ])?;
    show_6((
        if full.truth()? && !empty.truth()? {
            1
        } else {
            2
        },
        if yes.truth()? && no.truth()? || (empty.truth()? || full.truth()?) {
            3
        } else {
            4
        },
    ))?;
    for value in tuple![full.clone(), empty.clone()].iter() {
        let caught: Res<()> = 'attempt2: {
            if !attempt!('attempt2, value.truth()) {
                break 'attempt2 Err(assertion_error(Some(Value::from(Str::lit("an assertion")))));
            }
            attempt!('attempt2, show_7(&Str::lit("passed")));
            Ok(())
        };
        if let Some(error_2) = except(caught, &builtin("AssertionError"))? {
            error = error_2.value();
            show_8(&error)?;
        }
    }
    let mut n: i64 = 0;
    while Sized_new(&Value::from(3 - n)).truth()? {
        n += 1;
    }
    show_3(n)?;
    show_9(&list_of![
        w,
        for w in tuple![1i64, 0i64, 2i64].iter(),
        if {
            let value_2 = call(&Flag, &[Value::from(w > 0)])?;
            flag = value_2.clone();
            value_2
        }
        .truth()?
            && w != 0
    ])?;
    let value_3 = Function::new(&LAMBDA_PARAMS, Vec::new(), move |_| {
        Ok(Value::from(lambda()))
    });
    ops::set_attr(&yes, "__bool__", value_3)?;
    show_10(yes.truth()?)?;
    for value in tuple![call(&Disabled, &[Value::from(true)])?, call(&Failing, &[])?].iter() {
        let caught_2: Res<()> = 'attempt5: {
            attempt!(
                'attempt5,
                show_7(&if attempt!('attempt5, value.truth()) {
                    Str::lit("true")
                } else {
                    Str::lit("false")
                })
            );
            Ok(())
        };
        if let Some(error_3) = except(
            caught_2,
            &(builtin("TypeError"), builtin("OSError")).to_value(),
        )? {
            error = error_3.value();
            show_7(&Str::from(format!(
                "{} {}",
                error.type_name(),
                ops::format(&error, "")?
            )))?;
        }
    }
    for item_5 in ops::iter(
        &(
            -1i64,
            Int::new(1).shl(&Int::new(63))?,
            1.0,
            Str::lit("3"),
            (),
            true,
        )
            .to_value(),
    )? {
        let size = item_5?;
        let caught_3: Res<()> = 'attempt7: {
            attempt!(
                'attempt7,
                show_10(attempt!('attempt7, Sized_new(&size).truth()))
            );
            Ok(())
        };
        if let Some(error_4) = except(
            caught_3,
            &(
                builtin("TypeError"),
                builtin("ValueError"),
                builtin("OverflowError"),
            )
                .to_value(),
        )? {
            error = error_4.value();
            show_7(&Str::from(format!(
                "{} {}",
                error.type_name(),
                ops::format(&error, "")?
            )))?;
        }
    }
    show_11(&list_of![
        x_4.truth()?,
        for x_4 in tuple![
            call(&Empty, &[])?,
            call(&Empty, &[values![0].to_value()])?,
            builtins::range_stop(&Int::new(0)).to_value(),
            builtins::range_start_stop(&Int::new(3), &Int::new(1)).to_value(),
            Value::from(Str::lit("")),
            Bytes::lit(b"").to_value(),
            call(&builtin("bytearray"), &[Bytes::lit(b"\0").to_value()])?,
            Dict::of(vec![(Value::from(0i64), Value::from(0i64))])?.keys_value(),
            Dict::<Value, Value>::new().items_value(),
            call(&builtin("zip"), &[])?,
            builtin("int"),
            Function::shared(Function::new(&SHOW_PARAMS, Vec::new(), move |args| {
                show(&args[0])?;
                Ok(Value::NONE)
            })),
            builtin("Ellipsis"),
            Value::from(false)
        ]
        .iter()
    ])?;

    show_12(&typed(
        &List::<Value>::new(),
        &Str::lit(""),
        &Dict::<Value, Value>::new(),
        0,
        -0.0,
        (0, 0),
    )?)?;
    show_12(&typed_2(
        &values![0],
        &Str::lit("0"),
        &Dict::of(vec![(Value::from(Str::lit("")), Value::from(0i64))])?,
        -Int::new(2).pow_nonneg(&Int::new(70)),
        1e-320,
        (1, 2),
    )?)?;
    Ok(())
}
