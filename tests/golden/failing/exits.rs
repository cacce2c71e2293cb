use portalis_runtime::*;

/// The module's variables.
struct State {
    class_Text: Slot<Value>,
    class_NoText: Slot<Value>,
    class_Manager: Slot<Value>,
    class_Late: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_Text: Slot::new(),
    class_NoText: Slot::new(),
    class_Manager: Slot::new(),
    class_Late: Slot::new(),
});

pub struct Text {}

python_struct!(Text, [], [STATE.class_Text]);

fn Text_new() -> Obj<Text> {
    let this = Obj::<Text>::new(0);
    this
}

pub struct NoText {}

python_struct!(NoText, [], [STATE.class_NoText]);

fn NoText_new() -> Obj<NoText> {
    let this = Obj::<NoText>::new(0);
    this
}

pub struct Manager {}

python_struct!(Manager, [], [STATE.class_Manager]);

fn Manager_new() -> Obj<Manager> {
    let this = Obj::<Manager>::new(0);
    this
}

#[allow(non_camel_case_types)]
pub struct Late_2 {}

python_struct!(Late_2, [], [STATE.class_Late]);

fn Late_new() -> Obj<Late_2> {
    let this = Obj::<Late_2>::new(0);
    this
}

static TEXT_STR_PARAMS: Params = Params::new("Text.__str__", &["self"]);

static NOTEXT_STR_PARAMS: Params = Params::new("NoText.__str__", &["self"]);

static MANAGER_ENTER_PARAMS: Params = Params::new("Manager.__enter__", &["self"]);

static MANAGER_EXIT_PARAMS: Params =
    Params::new("Manager.__exit__", &["self", "kind", "error", "trace"]);

static IN_GENERATOR_PARAMS: Params = Params::new("in_generator", &[]);

static IN_FINALLY_PARAMS: Params = Params::new("in_finally", &[]);

static IN_EXCEPT_PARAMS: Params = Params::new("in_except", &[]);

static CAUGHT_PARAMS: Params = Params::new("caught", &[]);

static REPLACED_PARAMS: Params = Params::new("replaced", &[]);

static REPLACED_BY_EXIT_PARAMS: Params = Params::new("replaced_by_exit", &[]);

static IN_MANAGER_PARAMS: Params = Params::new("in_manager", &[]);

static IN_KEY_PARAMS: Params = Params::new("in_key", &[]);

static IN_COMPREHENSION_PARAMS: Params = Params::new("in_comprehension", &[]);

static LATE_REPR_PARAMS: Params = Params::new("Late.__repr__", &["self"]);

static TEXT_AND_OUTPUT_PARAMS: Params = Params::new("text_and_output", &[]);

static CHANGE_CODE_PARAMS: Params = Params::new("change_code", &[]);

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

fn Text_str(this: &Obj<Text>) -> Str {
    Str::lit("text of an object")
}

fn NoText_str(this: &Obj<NoText>) -> Res<()> {
    Err(builtin_error("ValueError", "no text"))
}

fn Manager_enter(this: &Obj<Manager>) -> Obj<Manager> {
    this.clone()
}

fn Manager_exit(this: &Obj<Manager>, kind: &Value, error: &Value, trace: &Value) -> Res<()> {
    print(&[
        &Str::lit("exit of manager"),
        &ops::get_attr(kind, "__name__")?,
        error,
    ])?;
    Ok(())
}

fn generator() -> Generator<i64> {
    Generator::new("generator", move |co: Co<i64>| async move {
        let outcome: Flow<Value> = 'protected: {
            attempt_finally!('protected, co.give(1).await);
            attempt_finally!('protected, modules::sys::exit(Value::from(4i64)));
            Flow::Next
        };
        let _handling = outcome.handling();
        print(&[&Str::lit("generator cleaned up")])?;
        drop(_handling);
        match outcome {
            Flow::Next => {}
            Flow::Raise(error) => {
                return Err(error);
            }
            Flow::Return(result) => {
                return Ok(result);
            }
            _ => {}
        }
        Ok(Value::NONE)
    })
}

fn in_generator() -> Res<()> {
    for item_3 in generator().to_iter() {
        let item_2 = item_3?;
        print(&[&item_2])?;
    }
    Ok(())
}

fn in_finally() -> Res<()> {
    let outcome: Flow<()> = 'protected: {
        attempt_finally!('protected, modules::sys::exit(Value::from(5i64)));
        Flow::Next
    };
    let _handling = outcome.handling();
    print(&[&Str::lit("finally")])?;
    drop(_handling);
    match outcome {
        Flow::Next => {}
        Flow::Raise(error) => {
            return Err(error);
        }
        Flow::Return(result) => {
            return Ok(result);
        }
        _ => {}
    }
    Ok(())
}

fn return_in_finally() -> Str {
    let outcome: Flow<Str> = 'protected: {
        attempt_finally!('protected, modules::sys::exit(Value::from(5i64)));
        Flow::Next
    };
    let _handling = outcome.handling();
    Str::lit("stayed")
}

fn in_except() -> Res<()> {
    let caught_2: Res<()> = 'attempt: {
        attempt!('attempt, int::true_div(1, 0));
        Ok(())
    };
    if let Some(_error) = except(caught_2, &builtin("ZeroDivisionError"))? {
        modules::sys::exit(Value::from(Str::lit("from except")))?;
    }
    Ok(())
}

fn caught() -> Res<()> {
    let caught_2: Res<()> = 'attempt: {
        attempt!('attempt, modules::sys::exit(Value::from(Str::lit("kept"))));
        Ok(())
    };
    if let Some(error_2) = handled(caught_2) {
        if exception_matches(&error_2, &builtin("Exception"))? {
            print(&[&Str::lit("never")])?;
        } else if exception_matches(&error_2, &builtin("BaseException"))? {
            let error = error_2.value();
            print(&[
                &Str::lit("caught"),
                &error.py_repr()?,
                &ops::get_attr(&error, "code")?,
                &ops::get_attr(&error, "args")?,
            ])?;
            return Err(reraise());
        } else {
            return Err(error_2.exc());
        }
    }
    Ok(())
}

fn replaced() -> Res<()> {
    let outcome: Flow<()> = 'protected: {
        attempt_finally!('protected, modules::sys::exit(Value::from(3i64)));
        Flow::Next
    };
    let _handling = outcome.handling();
    Err(builtin_error("ValueError", "instead"))
}

fn replaced_by_exit() -> Res<()> {
    let outcome: Flow<()> = 'protected: {
        break 'protected Flow::Raise(builtin_error("ValueError", "lost"));
    };
    let _handling = outcome.handling();
    modules::sys::exit(Value::from(9i64))?;
    drop(_handling);
    match outcome {
        Flow::Next => {}
        Flow::Raise(error) => {
            return Err(error);
        }
        Flow::Return(result) => {
            return Ok(result);
        }
        _ => {}
    }
    Ok(())
}

fn in_manager() -> Res<()> {
    let (context, entered) = ContextManager::enter(&Manager_new().to_value())?;
    let outcome: Flow<()> = 'protected: {
        attempt_finally!('protected, modules::sys::exit(Value::from(6i64)));
        Flow::Next
    };
    let suppressed = context.exit(&outcome)?;
    match outcome {
        Flow::Next => {}
        Flow::Raise(error) => {
            if !suppressed {
                return Err(error);
            }
        }
        Flow::Return(result) => {
            return Ok(result);
        }
        _ => {}
    }
    Ok(())
}

fn in_key() -> Res<()> {
    builtins::sorted_by_key(
        iter::ok(list![1i64, 2].iter()),
        move |item: &i64| in_key_lambda(*item),
        false,
    )?;
    Ok(())
}

fn in_key_lambda(item_2: i64) -> Res<()> {
    modules::sys::exit(Value::from(item_2 + 20))?;
    Ok(())
}

fn in_comprehension() -> Res<()> {
    print(&[&list_of![
        if item_2 > 1 {
            {
                modules::sys::exit(Value::from(31i64))?;
                None
            }
        } else {
            Some(item_2)
        },
        for item_2 in 0i64..5
    ]])?;
    Ok(())
}

fn Late_repr(this: &Obj<Late_2>) -> Res<()> {
    modules::sys::exit(Value::from(33i64))?;
    Ok(())
}

fn text_and_output() -> Res<()> {
    print_with(&[&Str::lit("no newline")], " ", "")?;
    call_method(
        &modules::sys::stderr(),
        "write",
        &[Value::from(Str::lit("to stderr, "))],
    )?;
    modules::sys::exit(Value::from(Str::lit("then the message")))?;
    Ok(())
}

fn change_code() -> Res<()> {
    let error = call(&builtin("SystemExit"), &[Value::from(1i64)])?;
    let value = 17i64;
    ops::set_attr(&error, "code", Value::from(value))?;
    Err(exception(&error))
}

fn lambda() -> Res<()> {
    modules::sys::exit(Value::NONE)?;
    Ok(())
}

fn lambda_2() -> Res<()> {
    modules::sys::exit(Value::NONE)?;
    Ok(())
}

fn lambda_3() -> Res<()> {
    modules::sys::exit(Value::from(0i64))?;
    Ok(())
}

fn lambda_4() -> Res<()> {
    modules::sys::exit(Value::from(1i64))?;
    Ok(())
}

fn lambda_5() -> Res<()> {
    modules::sys::exit(Value::from(256 + 7))?;
    Ok(())
}

fn lambda_6() -> Res<()> {
    modules::sys::exit(Value::from(200i64))?;
    Ok(())
}

fn lambda_7() -> Res<()> {
    modules::sys::exit(Value::from(-1i64))?;
    Ok(())
}

fn lambda_8() -> Res<()> {
    modules::sys::exit(Value::from(Int::new(10).pow_nonneg(&Int::new(25))))?;
    Ok(())
}

fn lambda_9() -> Res<()> {
    modules::sys::exit(Value::from(Int::new(2).pow_nonneg(&Int::new(40)) + 3))?;
    Ok(())
}

fn lambda_10() -> Res<()> {
    modules::sys::exit(Value::from(true))?;
    Ok(())
}

fn lambda_11() -> Res<()> {
    modules::sys::exit(Value::from(false))?;
    Ok(())
}

fn lambda_12() -> Res<()> {
    modules::sys::exit(Value::from(Str::lit("error text")))?;
    Ok(())
}

fn lambda_13() -> Res<()> {
    modules::sys::exit(Value::from(Str::lit("")))?;
    Ok(())
}

fn lambda_14() -> Res<()> {
    modules::sys::exit(Value::from(Str::lit("first\nlast")))?;
    Ok(())
}

fn lambda_15() -> Res<()> {
    modules::sys::exit(Value::from(2.5))?;
    Ok(())
}

fn lambda_16() -> Res<()> {
    modules::sys::exit((1i64, 2i64).to_value())?;
    Ok(())
}

fn lambda_17() -> Res<()> {
    modules::sys::exit(values![1, "a"].to_value())?;
    Ok(())
}

fn lambda_18() -> Res<()> {
    modules::sys::exit(Bytes::lit(b"abc").to_value())?;
    Ok(())
}

fn lambda_19() -> Res<()> {
    modules::sys::exit(Text_new().to_value())?;
    Ok(())
}

fn lambda_20() -> Res<()> {
    modules::sys::exit(NoText_new().to_value())?;
    Ok(())
}

fn lambda_21() -> Res<()> {
    modules::sys::exit(call(&builtin("KeyError"), &[Value::from(Str::lit("k"))])?)?;
    Ok(())
}

fn lambda_22() -> Res<()> {
    {
        call(
            &member("sys", "exit"),
            &[Value::from(1i64), Value::from(2i64)],
        )?;
    };
    Ok(())
}

fn lambda_23() -> Res<()> {
    print(&[&return_in_finally()])?;
    Ok(())
}

fn lambda_24() -> Res<()> {
    print(&[&list![Late_new()]])?;
    Ok(())
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Text");
        namespace.set(
            "__str__",
            Function::new(&TEXT_STR_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Text_str(&Obj::<Text>::from_value(&args[0])?)))
            }),
        );
        namespace.finish("Text", &bases)?
    };
    STATE.class_Text.set(class.clone());

    let class_2 = {
        let bases_2: Vec<Value> = Vec::new();
        let namespace_2 = Namespace::new("NoText");

        namespace_2.set(
            "__str__",
            Function::new(&NOTEXT_STR_PARAMS, Vec::new(), move |args| {
                NoText_str(&Obj::<NoText>::from_value(&args[0])?)?;
                Ok(Value::NONE)
            }),
        );
        namespace_2.finish("NoText", &bases_2)?
    };
    STATE.class_NoText.set(class_2.clone());

    let class_3 = {
        let bases_3: Vec<Value> = Vec::new();
        let namespace_3 = Namespace::new("Manager");

        namespace_3.set(
            "__enter__",
            Function::new(&MANAGER_ENTER_PARAMS, Vec::new(), move |args| {
                Ok(Manager_enter(&Obj::<Manager>::from_value(&args[0])?).to_value())
            }),
        );

        namespace_3.set(
            "__exit__",
            Function::new(&MANAGER_EXIT_PARAMS, Vec::new(), move |args| {
                Manager_exit(
                    &Obj::<Manager>::from_value(&args[0])?,
                    &args[1],
                    &args[2],
                    &args[3],
                )?;
                Ok(Value::NONE)
            }),
        );
        namespace_3.finish("Manager", &bases_3)?
    };
    STATE.class_Manager.set(class_3.clone());

    let class_4 = {
        let bases_4: Vec<Value> = Vec::new();
        let namespace_4 = Namespace::new("Late");

        namespace_4.set(
            "__repr__",
            Function::new(&LATE_REPR_PARAMS, Vec::new(), move |args| {
                Late_repr(&Obj::<Late_2>::from_value(&args[0])?)?;
                Ok(Value::NONE)
            }),
        );
        namespace_4.finish("Late", &bases_4)?
    };
    STATE.class_Late.set(class_4.clone());

    let CASES = {
        let dict = Dict::<Value, Value>::new();
        dict.set_item(
            Value::from(Str::lit("none")),
            Function::new(&LAMBDA_PARAMS, Vec::new(), move |_| {
                lambda()?;
                Ok(Value::NONE)
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("explicit-none")),
            Function::new(&LAMBDA_2_PARAMS, Vec::new(), move |_| {
                lambda_2()?;
                Ok(Value::NONE)
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("zero")),
            Function::new(&LAMBDA_3_PARAMS, Vec::new(), move |_| {
                lambda_3()?;
                Ok(Value::NONE)
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("one")),
            Function::new(&LAMBDA_4_PARAMS, Vec::new(), move |_| {
                lambda_4()?;
                Ok(Value::NONE)
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("large")),
            Function::new(&LAMBDA_5_PARAMS, Vec::new(), move |_| {
                lambda_5()?;
                Ok(Value::NONE)
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("high")),
            Function::new(&LAMBDA_6_PARAMS, Vec::new(), move |_| {
                lambda_6()?;
                Ok(Value::NONE)
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("negative")),
            Function::new(&LAMBDA_7_PARAMS, Vec::new(), move |_| {
                lambda_7()?;
                Ok(Value::NONE)
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("huge")),
            Function::new(&LAMBDA_8_PARAMS, Vec::new(), move |_| {
                lambda_8()?;
                Ok(Value::NONE)
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("very-large")),
            Function::new(&LAMBDA_9_PARAMS, Vec::new(), move |_| {
                lambda_9()?;
                Ok(Value::NONE)
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("true")),
            Function::new(&LAMBDA_10_PARAMS, Vec::new(), move |_| {
                lambda_10()?;
                Ok(Value::NONE)
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("false")),
            Function::new(&LAMBDA_11_PARAMS, Vec::new(), move |_| {
                lambda_11()?;
                Ok(Value::NONE)
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("text")),
            Function::new(&LAMBDA_12_PARAMS, Vec::new(), move |_| {
                lambda_12()?;
                Ok(Value::NONE)
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("empty")),
            Function::new(&LAMBDA_13_PARAMS, Vec::new(), move |_| {
                lambda_13()?;
                Ok(Value::NONE)
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("lines")),
            Function::new(&LAMBDA_14_PARAMS, Vec::new(), move |_| {
                lambda_14()?;
                Ok(Value::NONE)
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("float")),
            Function::new(&LAMBDA_15_PARAMS, Vec::new(), move |_| {
                lambda_15()?;
                Ok(Value::NONE)
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("tuple")),
            Function::new(&LAMBDA_16_PARAMS, Vec::new(), move |_| {
                lambda_16()?;
                Ok(Value::NONE)
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("list")),
            Function::new(&LAMBDA_17_PARAMS, Vec::new(), move |_| {
                lambda_17()?;
                Ok(Value::NONE)
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("bytes")),
            Function::new(&LAMBDA_18_PARAMS, Vec::new(), move |_| {
                lambda_18()?;
                Ok(Value::NONE)
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("object")),
            Function::new(&LAMBDA_19_PARAMS, Vec::new(), move |_| {
                lambda_19()?;
                Ok(Value::NONE)
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("no-text")),
            Function::new(&LAMBDA_20_PARAMS, Vec::new(), move |_| {
                lambda_20()?;
                Ok(Value::NONE)
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("error")),
            Function::new(&LAMBDA_21_PARAMS, Vec::new(), move |_| {
                lambda_21()?;
                Ok(Value::NONE)
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("too-many")),
            Function::new(&LAMBDA_22_PARAMS, Vec::new(), move |_| {
                lambda_22()?;
                Ok(Value::NONE)
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("in-generator")),
            Function::shared(Function::new(&IN_GENERATOR_PARAMS, Vec::new(), move |_| {
                in_generator()?;
                Ok(Value::NONE)
            })),
        )?;
        dict.set_item(
            Value::from(Str::lit("in-finally")),
            Function::shared(Function::new(&IN_FINALLY_PARAMS, Vec::new(), move |_| {
                in_finally()?;
                Ok(Value::NONE)
            })),
        )?;
        dict.set_item(
            Value::from(Str::lit("return-in-finally")),
            Function::new(&LAMBDA_23_PARAMS, Vec::new(), move |_| {
                lambda_23()?;
                Ok(Value::NONE)
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("in-except")),
            Function::shared(Function::new(&IN_EXCEPT_PARAMS, Vec::new(), move |_| {
                in_except()?;
                Ok(Value::NONE)
            })),
        )?;
        dict.set_item(
            Value::from(Str::lit("caught")),
            Function::shared(Function::new(&CAUGHT_PARAMS, Vec::new(), move |_| {
                caught()?;
                Ok(Value::NONE)
            })),
        )?;
        dict.set_item(
            Value::from(Str::lit("replaced")),
            Function::shared(Function::new(&REPLACED_PARAMS, Vec::new(), move |_| {
                replaced()?;
                Ok(Value::NONE)
            })),
        )?;
        dict.set_item(
            Value::from(Str::lit("replaced-by-exit")),
            Function::shared(Function::new(
                &REPLACED_BY_EXIT_PARAMS,
                Vec::new(),
                move |_| {
                    replaced_by_exit()?;
                    Ok(Value::NONE)
                },
            )),
        )?;
        dict.set_item(
            Value::from(Str::lit("in-manager")),
            Function::shared(Function::new(&IN_MANAGER_PARAMS, Vec::new(), move |_| {
                in_manager()?;
                Ok(Value::NONE)
            })),
        )?;
        dict.set_item(
            Value::from(Str::lit("in-key")),
            Function::shared(Function::new(&IN_KEY_PARAMS, Vec::new(), move |_| {
                in_key()?;
                Ok(Value::NONE)
            })),
        )?;
        dict.set_item(
            Value::from(Str::lit("in-comprehension")),
            Function::shared(Function::new(
                &IN_COMPREHENSION_PARAMS,
                Vec::new(),
                move |_| {
                    in_comprehension()?;
                    Ok(Value::NONE)
                },
            )),
        )?;
        dict.set_item(
            Value::from(Str::lit("in-repr")),
            Function::new(&LAMBDA_24_PARAMS, Vec::new(), move |_| {
                lambda_24()?;
                Ok(Value::NONE)
            }),
        )?;
        dict.set_item(
            Value::from(Str::lit("text-and-output")),
            Function::shared(Function::new(
                &TEXT_AND_OUTPUT_PARAMS,
                Vec::new(),
                move |_| {
                    text_and_output()?;
                    Ok(Value::NONE)
                },
            )),
        )?;
        dict.set_item(
            Value::from(Str::lit("change-code")),
            Function::shared(Function::new(&CHANGE_CODE_PARAMS, Vec::new(), move |_| {
                change_code()?;
                Ok(Value::NONE)
            })),
        )?;
        dict
    };

    print(&[&Str::lit("begin")])?;
    if ops::is_eq(&modules::sys::argv().get(1)?, &Str::lit("class").to_value())? {
        return Err(exception(&builtin("SystemExit")));
    }
    if ops::is_eq(
        &modules::sys::argv().get(1)?,
        &Str::lit("instance").to_value(),
    )? {
        return Err(exception(&call(
            &builtin("SystemExit"),
            &[Value::from(Str::lit("by hand"))],
        )?));
    }
    if ops::is_eq(&modules::sys::argv().get(1)?, &Str::lit("two").to_value())? {
        return Err(exception(&call(
            &builtin("SystemExit"),
            &[Value::from(Str::lit("x")), Value::from(2i64)],
        )?));
    }
    call(&CASES.get_item(&modules::sys::argv().get(1)?)?, &[])?;
    print(&[&Str::lit("end")])
}
