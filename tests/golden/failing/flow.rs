use portalis_runtime::*;

static A_PARAMS: Params = Params::new("a", &[]);

static B_PARAMS: Params = Params::new("b", &[]);

static C_PARAMS: Params = Params::new("c", &[]);

static D_PARAMS: Params = Params::new("d", &[]);

static E_PARAMS: Params = Params::new("e", &[]);

static F_PARAMS: Params = Params::new("f", &[]);

static G_PARAMS: Params = Params::new("g", &[]);

static H_PARAMS: Params = Params::new("h", &[]);

static I_PARAMS: Params = Params::new("i", &[]);

static J_PARAMS: Params = Params::new("j", &[]);

static K_PARAMS: Params = Params::new("k", &[]);

static L_PARAMS: Params = Params::new("l", &[]);

static M_PARAMS: Params = Params::new("m", &[]);

static N_PARAMS: Params = Params::new("n", &[]);

static O_PARAMS: Params = Params::new("o", &[]);

static P_PARAMS: Params = Params::new("p", &[]);

static Q_PARAMS: Params = Params::new("q", &[]);

static R_PARAMS: Params = Params::new("r", &[]);

static S_PARAMS: Params = Params::new("s", &[]);

static S_E___INIT___PARAMS: Params = Params::new("s.<locals>.E.__init__", &["self", "x"]);

static T_PARAMS: Params = Params::new("t", &[]);

static U_PARAMS: Params = Params::new("u", &[]);

static U_C___ENTER___PARAMS: Params = Params::new("u.<locals>.C.__enter__", &["self"]);

static U_C___EXIT___PARAMS: Params =
    Params::new("u.<locals>.C.__exit__", &["self", "t", "v", "tb"]);

static V_PARAMS: Params = Params::new("v", &[]);

static V_C___ENTER___PARAMS: Params = Params::new("v.<locals>.C.__enter__", &["self"]);

static V_C___EXIT___PARAMS: Params = Params::new("v.<locals>.C.__exit__", &["self", "a"]).star();

static W_PARAMS: Params = Params::new("w", &[]);

static X_PARAMS: Params = Params::new("x", &[]);

static Y_PARAMS: Params = Params::new("y", &[]);

static Z_PARAMS: Params = Params::new("z", &[]);

static AA_PARAMS: Params = Params::new("aa", &[]);

static BB_PARAMS: Params = Params::new("bb", &[]);

static CC_PARAMS: Params = Params::new("cc", &[]);

static DD_PARAMS: Params = Params::new("dd", &[]);

static EE_PARAMS: Params = Params::new("ee", &[]);

static FF_PARAMS: Params = Params::new("ff", &[]);

static GG_PARAMS: Params = Params::new("gg", &[]);

static GG_WEIRD___EQ___PARAMS: Params = Params::new("gg.<locals>.Weird.__eq__", &["self", "o"]);

static GG_WEIRD___HASH___PARAMS: Params = Params::new("gg.<locals>.Weird.__hash__", &["self"]);

static HH_PARAMS: Params = Params::new("hh", &[]);

static II_PARAMS: Params = Params::new("ii", &[]);

static JJ_PARAMS: Params = Params::new("jj", &[]);

static KK_PARAMS: Params = Params::new("kk", &[]);

static LL_PARAMS: Params = Params::new("ll", &[]);

static MM_PARAMS: Params = Params::new("mm", &[]);

static NN_PARAMS: Params = Params::new("nn", &[]);

fn show(f_2: &Value) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[&Str::lit("ret"), &attempt!('attempt, call(f_2, &[]))])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("BaseException"))? {
        let mut e_2 = error.value();
        let chain = List::<(Str, Str, Value)>::new();
        while !e_2.is_none() {
            chain.append((
                e_2.py_repr()?,
                if !ops::get_attr(&e_2, "__cause__")?.is_none() {
                    Str::lit("cause")
                } else {
                    Str::lit("ctx")
                },
                ops::get_attr(&e_2, "__suppress_context__")?,
            ));
            e_2 = if !ops::get_attr(&e_2, "__cause__")?.is_none() {
                ops::get_attr(&e_2, "__cause__")?
            } else {
                ops::get_attr(&e_2, "__context__")?
            };
        }
        print(&[&chain])?;
    }
    Ok(())
}

fn a() -> Str {
    let outcome: Flow<Str> = 'protected: {
        break 'protected Flow::Return(Str::lit("try"));
    };
    let _handling = outcome.handling();
    Str::lit("fin")
}

fn b() -> Str {
    let outcome: Flow<Str> = 'protected: {
        attempt_finally!('protected, int::true_div(1, 0));
        Flow::Next
    };
    let _handling = outcome.handling();
    Str::lit("swallowed")
}

fn c() -> Res<i64> {
    let mut i_2: Option<i64> = None;
    for item_2 in 0i64..3 {
        i_2 = Some(item_2);
        let outcome: Flow<i64> = 'protected2: {
            let caught: Res<()> = 'attempt3: {
                attempt!('attempt3, int::true_div(1, 0));
                Ok(())
            };
            if let Some(_error) =
                attempt_finally!('protected2, except(caught, &builtin("ZeroDivisionError")))
            {
                break 'protected2 Flow::Continue;
            }
            Flow::Next
        };
        let _handling = outcome.handling();
        if *bound(&i_2, "i")? == 1 {
            break;
        }
        drop(_handling);
        match outcome {
            Flow::Next => {}
            Flow::Raise(error_2) => {
                return Err(error_2);
            }
            Flow::Return(result) => {
                return Ok(result);
            }
            Flow::Continue => {
                continue;
            }
            _ => {}
        }
    }
    Ok(*bound(&i_2, "i")?)
}

fn d() -> Res<()> {
    let mut e_2: Value = Value::NONE;
    let caught_2: Res<()> = 'attempt: {
        let caught: Res<()> = 'attempt2: {
            attempt!('attempt2, int::true_div(1, 0));
            Ok(())
        };
        if let Some(error) = attempt!('attempt, except(caught, &builtin("ZeroDivisionError"))) {
            e_2 = error.value();
            break 'attempt Err(builtin_error("KeyError", "k"));
        }
        Ok(())
    };
    if let Some(error_2) = except(caught_2, &builtin("KeyError"))? {
        e_2 = error_2.value();
        return Err(builtin_error("ValueError", "v"));
    }
    Ok(())
}

fn e() -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, Dict::<Str, i64>::new().get_item(&Str::lit("a")));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("KeyError"))? {
        let x_2 = error.value();
        return Err(exception_from(&builtin("ValueError"), &x_2));
    }
    Ok(())
}

fn f() -> Res<()> {
    let outcome: Flow<()> = 'protected: {
        attempt_finally!('protected, builtins::int_from_str(&Str::lit("a")));
        Flow::Next
    };
    let _handling = outcome.handling();
    Err(builtin_error("TypeError", "fin"))
}

fn g() -> Res<()> {
    let caught: Res<()> = 'attempt: {
        break 'attempt Err(builtin_error("ValueError", Value::from(1i64)));
    };
    if let Some(error) = except(caught, &builtin("ValueError"))? {
        let e_2 = error.value();
        let caught_2: Res<()> = 'attempt2: {
            break 'attempt2 Err(builtin_error("KeyError", Value::from(2i64)));
        };
        if let Some(_error_2) = except(caught_2, &builtin("KeyError"))? {}
        return Err(reraise());
    }
    Ok(())
}

fn h() -> Res<()> {
    let caught: Res<()> = 'attempt: {
        break 'attempt Err(builtin_error("ValueError", Value::from(1i64)));
    };
    if let Some(error) = except(caught, &builtin("ValueError"))? {
        let e_2 = error.value();
        let caught_2: Res<()> = 'attempt2: {
            break 'attempt2 Err(builtin_error("KeyError", Value::from(2i64)));
        };
        if let Some(error_2) = except(caught_2, &builtin("KeyError"))? {
            let k_2 = error_2.value();
            return Err(exception(&e_2));
        }
    }
    Ok(())
}

fn i() -> Res<()> {
    let e_2 = call(&builtin("ValueError"), &[Value::from(Str::lit("same"))])?;
    let caught: Res<()> = 'attempt: {
        break 'attempt Err(exception(&e_2));
    };
    if let Some(error) = except(caught, &builtin("ValueError"))? {
        let x_2 = error.value();
        return Err(exception(&x_2));
    }
    Ok(())
}

fn j() -> Res<Str> {
    let outcome: Flow<Str> = 'protected: {
        let caught: Res<()> = 'attempt2: {
            break 'attempt2 Err(builtin_error("ValueError", "a"));
        };
        if let Some(_error) = attempt_finally!('protected, except(caught, &builtin("TypeError"))) {
            break 'protected Flow::Return(Str::lit("no"));
        }
        Flow::Next
    };
    let _handling = outcome.handling();
    print(&[&Str::lit("fin j")])?;
    drop(_handling);
    match outcome {
        Flow::Next => {}
        Flow::Raise(error_2) => {
            return Err(error_2);
        }
        Flow::Return(result) => {
            return Ok(result);
        }
        _ => {}
    }
    Err(unreachable_code())
}

fn k() -> Res<i64> {
    let outcome: Flow<i64> = 'protected: {
        break 'protected Flow::Raise(builtin_error("KeyError", "in else"));
    };
    let _handling = outcome.handling();
    print(&[&Str::lit("fin k")])?;
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
    Err(unreachable_code())
}

fn l() -> Res<Str> {
    let caught: Res<()> = 'attempt: {
        break 'attempt Err(bare_error("ValueError"));
    };
    if let Some(error) = except(
        caught,
        &(
            builtin("TypeError"),
            (builtin("KeyError"), builtin("ValueError")),
        )
            .to_value(),
    )? {
        let e_2 = error.value();
        return Ok(Str::lit("x"));
    }
    Err(unreachable_code())
}

fn m() -> Res<Str> {
    let caught: Res<()> = 'attempt: {
        break 'attempt Err(bare_error("ValueError"));
    };
    if let Some(error) = except(
        caught,
        &(
            builtin("TypeError"),
            builtin("KeyError"),
            builtin("ValueError"),
        )
            .to_value(),
    )? {
        let e_2 = error.value();
        return e_2.py_repr();
    }
    Err(unreachable_code())
}

fn n() -> Str {
    loop {
        let outcome: Flow<Str> = 'protected2: {
            break 'protected2 Flow::Return(Str::lit("r"));
        };
        let _handling = outcome.handling();
        break;
    }
    Str::lit("after")
}

fn o() -> Res<i64> {
    let mut x_2: i64 = 1;
    let outcome: Flow<i64> = 'protected: {
        break 'protected Flow::Return(x_2);
    };
    let _handling = outcome.handling();
    x_2 = 2;
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
    Err(unreachable_code())
}

fn p() -> Res<List<Value>> {
    let x_2 = values![1];
    let outcome: Flow<List<Value>> = 'protected: {
        break 'protected Flow::Return(x_2.clone());
    };
    let _handling = outcome.handling();
    x_2.append(Value::from(2i64));
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
    Err(unreachable_code())
}

fn q() -> Res<Str> {
    let caught: Res<()> = 'attempt: {
        break 'attempt Err(exception(&attempt!(
            'attempt,
            call(&builtin("SystemExit"), &[Value::from(3i64)])
        )));
    };
    if let Some(_error) = except(caught, &builtin("Exception"))? {
        return Ok(Str::lit("no"));
    }
    Err(unreachable_code())
}

fn r() -> Res<Value> {
    let caught: Res<()> = 'attempt: {
        for item_2 in r_gen().to_iter() {
            let z_2 = attempt!('attempt, item_2);
            break 'attempt Err(builtin_error("ValueError", Value::from(z_2)));
        }
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("ValueError"))? {
        let e_2 = error.value();
        return ops::get_attr(&e_2, "args");
    }
    Ok(Value::NONE)
}

fn r_gen() -> Generator<i64> {
    Generator::new("r.<locals>.gen", move |co: Co<i64>| async move {
        let outcome: Flow<Value> = 'protected: {
            attempt_finally!('protected, co.give(1).await);
            Flow::Next
        };
        let _handling = outcome.handling();
        print(&[&Str::lit("closed")])?;
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

fn s() -> Res<(Value, Value, Str)> {
    let class = {
        let bases: Vec<Value> = vec![builtin("Exception")];
        let namespace = Namespace::new("s.<locals>.E");
        namespace.set(
            "__init__",
            Function::new(&S_E___INIT___PARAMS, Vec::new(), move |args| {
                s_E___init__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );
        namespace.finish("E", &bases)?
    };
    let E = class;
    let caught: Res<()> = 'attempt: {
        break 'attempt Err(exception(&attempt!(
            'attempt,
            call(&E, &[Value::from(5i64)])
        )));
    };
    if let Some(error) = handled(caught) {
        if exception_matches(&error, &E)? {
            let e_2 = error.value();
            return Ok((
                ops::get_attr(&e_2, "x")?,
                ops::get_attr(&e_2, "args")?,
                e_2.py_str()?,
            ));
        } else {
            return Err(error.exc());
        }
    }
    Err(unreachable_code())
}

fn s_E___init__(self_: &Value, x_2: &Value) -> Res<()> {
    let value = x_2.clone();
    ops::set_attr(self_, "x", value)?;
    Ok(())
}

fn t() -> Res<()> {
    let caught: Res<()> = 'attempt: {
        break 'attempt Err(exception_from(
            &attempt!(
                'attempt,
                call(&builtin("ValueError"), &[Value::from(Str::lit("a"))])
            ),
            &attempt!(
                'attempt,
                call(&builtin("TypeError"), &[Value::from(Str::lit("b"))])
            ),
        ));
    };
    if let Some(error) = except(caught, &builtin("ValueError"))? {
        let e_2 = error.value();
        return Err(exception_from(&e_2, &Value::NONE));
    }
    Ok(())
}

fn u() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("u.<locals>.C");
        namespace.set(
            "__enter__",
            Function::new(&U_C___ENTER___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(u_C___enter__(&args[0])))
            }),
        );
        namespace.set(
            "__exit__",
            Function::new(&U_C___EXIT___PARAMS, Vec::new(), move |args| {
                u_C___exit__(&args[0], &args[1], &args[2], &args[3])?;
                Ok(Value::NONE)
            }),
        );
        namespace.finish("C", &bases)?
    };
    let C = class;
    let (context, entered) = ContextManager::enter(&call(&C, &[])?)?;
    let outcome: Flow<()> = 'protected: {
        attempt_finally!('protected, int::true_div(1, 0));
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

fn u_C___enter__(self_: &Value) -> i64 {
    1
}

fn u_C___exit__(self_: &Value, t_2: &Value, v_2: &Value, tb: &Value) -> Res<()> {
    Err(builtin_error("KeyError", "from exit"))
}

fn v() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("v.<locals>.C");
        namespace.set(
            "__enter__",
            Function::new(&V_C___ENTER___PARAMS, Vec::new(), move |args| {
                v_C___enter__(&args[0])?;
                Ok(Value::NONE)
            }),
        );
        namespace.set(
            "__exit__",
            Function::new(&V_C___EXIT___PARAMS, Vec::new(), move |args| {
                v_C___exit__(&args[0], &Tuple::<Value>::from_value(&args[1])?)?;
                Ok(Value::NONE)
            }),
        );
        namespace.finish("C", &bases)?
    };
    let C = class;
    let (context, entered) = ContextManager::enter(&call(&C, &[])?)?;
    let outcome: Flow<()> = { Flow::Next };
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

fn v_C___enter__(self_: &Value) -> Res<()> {
    Err(builtin_error("KeyError", "enter"))
}

fn v_C___exit__(self_: &Value, a_2: &Tuple<Value>) -> Res<()> {
    print(&[&Str::lit("never")])
}

fn w() -> Res<(Str, Value)> {
    let caught_2: Res<()> = 'attempt: {
        let outcome: Flow<(Str, Value)> = 'protected2: {
            break 'protected2 Flow::Raise(builtin_error("ValueError", Value::from(1i64)));
        };
        let _handling = outcome.handling();
        let caught: Res<()> = 'attempt3: {
            break 'attempt3 Err(builtin_error("KeyError", Value::from(2i64)));
        };
        if let Some(_error) = attempt!('attempt, except(caught, &builtin("KeyError"))) {
            attempt!('attempt, print(&[&Str::lit("inner handled")]));
        }
        drop(_handling);
        match outcome {
            Flow::Next => {}
            Flow::Raise(error_2) => {
                break 'attempt Err(error_2);
            }
            Flow::Return(result) => {
                return Ok(result);
            }
            _ => {}
        }
        Ok(())
    };
    if let Some(error_3) = except(caught_2, &builtin("ValueError"))? {
        let e_2 = error_3.value();
        return Ok((e_2.py_repr()?, ops::get_attr(&e_2, "__context__")?));
    }
    Err(unreachable_code())
}

fn x() -> Res<()> {
    let caught: Res<()> = 'attempt: {
        break 'attempt Err(builtin_error("ValueError", "bare from function"));
    };
    if let Some(_error) = except(caught, &builtin("ValueError"))? {
        return Err(raised(x_inner()));
    }
    Ok(())
}

fn x_inner() -> Res<()> {
    Err(reraise())
}

fn y() -> Res<()> {
    Err(exception_from(
        &call(
            &builtin("ValueError"),
            &[Value::from(Str::lit("a")), Value::from(1i64)],
        )?,
        &builtin("ZeroDivisionError"),
    ))
}

fn z() -> Res<(Str, Str, Value)> {
    let caught: Res<()> = 'attempt: {
        break 'attempt Err(builtin_error("KeyError", Value::from(1i64)));
    };
    if let Some(error) = except(caught, &builtin("KeyError"))? {
        let e1 = error.value();
        let caught_2: Res<()> = 'attempt2: {
            break 'attempt2 Err(builtin_error("ValueError", Value::from(2i64)));
        };
        if let Some(error_2) = except(caught_2, &builtin("ValueError"))? {
            let e2 = error_2.value();
            let caught_3: Res<()> = 'attempt3: {
                break 'attempt3 Err(builtin_error("TypeError", Value::from(3i64)));
            };
            if let Some(error_3) = except(caught_3, &builtin("TypeError"))? {
                let e3 = error_3.value();
                return Ok((
                    ops::get_attr(&e3, "__context__")?.py_repr()?,
                    ops::get_attr(&ops::get_attr(&e3, "__context__")?, "__context__")?.py_repr()?,
                    ops::get_attr(&e1, "__context__")?,
                ));
            }
        }
    }
    Err(unreachable_code())
}

fn aa() -> Res<(Value, Value)> {
    let it = list![1i64, 2].iter().boxed("list_iterator");
    let caught: Res<()> = 'attempt: {
        loop {
            attempt!('attempt, builtins::next(it.clone()));
        }
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("StopIteration"))? {
        let e_2 = error.value();
        return Ok((ops::get_attr(&e_2, "value")?, ops::get_attr(&e_2, "args")?));
    }
    Err(unreachable_code())
}

fn bb() -> Res<Option<(Value, Str, Str)>> {
    let caught: Res<()> = 'attempt: {
        if 0 == 0 {
            break 'attempt Err(assertion_error(Some(values![1, "x"].to_value())));
        }
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("AssertionError"))? {
        let e_2 = error.value();
        return Ok(Some((
            ops::get_attr(&e_2, "args")?,
            e_2.py_str()?,
            e_2.py_repr()?,
        )));
    }
    Ok(None)
}

fn cc() -> Res<Option<(Value, Str, Str)>> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, assert_true(0 != 0));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("AssertionError"))? {
        let e_2 = error.value();
        return Ok(Some((
            ops::get_attr(&e_2, "args")?,
            e_2.py_str()?,
            e_2.py_repr()?,
        )));
    }
    Ok(None)
}

fn dd() -> Res<Value> {
    let mut e_2: Option<Value> = None;
    e_2 = Some(Value::NONE);
    let caught: Res<()> = 'attempt: {
        break 'attempt Err(bare_error("ValueError"));
    };
    if let Some(error) = except(caught, &builtin("ValueError"))? {
        e_2 = Some(error.value());
        e_2 = None;
    }
    let caught_2: Res<()> = 'attempt2: {
        return Ok(attempt!('attempt2, bound(&e_2, "e")).clone());
    };
    if let Some(error_2) = except(caught_2, &builtin("UnboundLocalError"))? {
        let u_2 = error_2.value();
        return Ok(Value::from(u_2.py_str()?));
    }
    Ok(Value::NONE)
}

fn ee() -> Res<List<Value>> {
    let out = List::<Value>::new();
    'search2: {
        for i_2 in 0i64..4 {
            let outcome: Flow<List<Value>> = 'protected3: {
                if i_2 == 1 {
                    break 'protected3 Flow::Continue;
                }
                if i_2 == 3 {
                    break 'protected3 Flow::Break;
                }
                out.append(Value::from(i_2));
                Flow::Next
            };
            let _handling = outcome.handling();
            out.append(Value::from(format::percent(
                &Str::lit("f%d"),
                &i_2.to_value(),
            )?));
            drop(_handling);
            match outcome {
                Flow::Next => {}
                Flow::Raise(error) => {
                    return Err(error);
                }
                Flow::Return(result) => {
                    return Ok(result);
                }
                Flow::Break => {
                    break 'search2;
                }
                Flow::Continue => {
                    continue;
                }
            }
        }
        out.append(Value::from(Str::lit("else")));
    }
    Ok(out)
}

fn ff() -> Res<Value> {
    let caught: Res<()> = 'attempt: {
        break 'attempt Err(exception(&attempt!(
            'attempt,
            call(
                &builtin("Exception"),
                &[Value::from(Str::lit("a")), Value::from(Str::lit("b"))]
            )
        )));
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e_2 = error.value();
        let value = ops::get_attr(&e_2, "args")?;
        let items: [Value; 2] = unpack(unpack_iter(&value)?)?;
        let x_2 = items[0].clone();
        let y_2 = items[1].clone();
        return ops::add(&x_2, &y_2);
    }
    Ok(Value::NONE)
}

fn gg() -> Res<(Value, bool)> {
    let class = {
        let bases: Vec<Value> = vec![builtin("Exception")];
        let namespace = Namespace::new("gg.<locals>.Weird");
        namespace.set(
            "__eq__",
            Function::new(&GG_WEIRD___EQ___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(gg_Weird___eq__(&args[0], &args[1])))
            }),
        );
        namespace.set(
            "__hash__",
            Function::new(&GG_WEIRD___HASH___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(gg_Weird___hash__(&args[0])))
            }),
        );
        namespace.finish("Weird", &bases)?
    };
    let Weird = class;
    Ok((ops::eq(&call(&Weird, &[])?, &5i64.to_value())?, {
        let item_2 = call(&Weird, &[])?;
        values![1].contains(&item_2)?
    }))
}

fn gg_Weird___eq__(self_: &Value, o_2: &Value) -> bool {
    true
}

fn gg_Weird___hash__(self_: &Value) -> i64 {
    1
}

fn hh() -> Res<(Str, Str)> {
    let caught: Res<()> = 'attempt: {
        break 'attempt Err(exception(&attempt!(
            'attempt,
            call(
                &attempt!(
                    'attempt,
                    call(
                        &builtin("type"),
                        &[
                            Value::from(Str::lit("Dyn")),
                            (builtin("ValueError"),).to_value(),
                            Dict::<Value, Value>::new().to_value()
                        ]
                    )
                ),
                &[Value::from(Str::lit("dyn"))]
            )
        )));
    };
    if let Some(error) = except(caught, &builtin("ValueError"))? {
        let e_2 = error.value();
        return Ok((e_2.type_name(), e_2.py_repr()?));
    }
    Err(unreachable_code())
}

fn ii() -> Res<Value> {
    let caught_2: Res<()> = 'attempt: {
        let caught: Res<()> = 'attempt2: {
            break 'attempt2 Err(builtin_error("ValueError", "first"));
        };
        if let Some(_error) = attempt!('attempt, except(caught, &builtin("ValueError"))) {
            break 'attempt Err(reraise());
        }
        Ok(())
    };
    if let Some(error_2) = except(caught_2, &builtin("ValueError"))? {
        let e_2 = error_2.value();
        return ops::get_attr(&e_2, "__context__");
    }
    Ok(Value::NONE)
}

fn jj() -> Res<List<Value>> {
    let mut e_2: Value = Value::NONE;
    let errs = List::<Value>::new();
    for c_2 in tuple![
        builtin("ValueError"),
        builtin("KeyError"),
        builtin("IndexError"),
        builtin("LookupError"),
        builtin("Exception")
    ]
    .iter()
    {
        let caught: Res<()> = 'attempt2: {
            break 'attempt2 Err(exception(&attempt!(
                'attempt2,
                call(&c_2, &[Value::from(Str::lit("m"))])
            )));
        };
        if let Some(error) = handled(caught) {
            if exception_matches(&error, &builtin("LookupError"))? {
                e_2 = error.value();
                errs.append((Str::lit("L"), e_2.py_str()?).to_value());
            } else if exception_matches(
                &error,
                &(builtin("ValueError"), builtin("TypeError")).to_value(),
            )? {
                e_2 = error.value();
                errs.append((Str::lit("V"), e_2.py_str()?).to_value());
            } else if exception_matches(&error, &builtin("Exception"))? {
                e_2 = error.value();
                errs.append((Str::lit("E"), e_2.py_str()?).to_value());
            } else {
                return Err(error.exc());
            }
        }
    }
    Ok(errs)
}

fn kk() -> Res<bool> {
    let e1 = call(&builtin("ValueError"), &[Value::from(1i64)])?;
    let e2 = call(&builtin("ValueError"), &[Value::from(2i64)])?;
    let value = e2.clone();
    ops::set_attr(&e1, "__context__", value)?;
    let caught: Res<()> = 'attempt: {
        break 'attempt Err(exception(&e1));
    };
    if let Some(error) = except(caught, &builtin("ValueError"))? {
        let x_2 = error.value();
        return Ok(ops::is(&ops::get_attr(&x_2, "__context__")?, &e2));
    }
    Err(unreachable_code())
}

fn ll() -> Res<(Value, Value)> {
    let e1 = call(&builtin("ValueError"), &[Value::from(1i64)])?;
    let value = call(&builtin("KeyError"), &[Value::from(Str::lit("c"))])?;
    ops::set_attr(&e1, "__cause__", value)?;
    Ok((
        ops::get_attr(&e1, "__suppress_context__")?,
        ops::get_attr(&e1, "__cause__")?,
    ))
}

fn mm() -> Res<Option<Str>> {
    let caught: Res<()> = 'attempt: {
        let e_2 = attempt!('attempt, call(&builtin("ValueError"), &[Value::from(1i64)]));
        let value = 5i64;
        attempt!(
            'attempt,
            ops::set_attr(&e_2, "__cause__", Value::from(value))
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("TypeError"))? {
        let x_2 = error.value();
        return Ok(Some(x_2.py_str()?));
    }
    Ok(None)
}

fn nn() -> Res<Str> {
    let mut it: Option<Generator<()>> = None;
    it = Some(nn_g());
    bound(&it, "it")?.send(Value::NONE)?;
    unbind(&mut it, "it")?;
    Ok(Str::lit("ok"))
}

fn nn_g() -> Generator<()> {
    Generator::new("nn.<locals>.g", move |co: Co<()>| async move {
        let caught: Res<()> = 'attempt: {
            attempt!('attempt, co.give(()).await);
            Ok(())
        };
        if let Some(_error) = except(caught, &builtin("GeneratorExit"))? {
            print(&[&Str::lit("GE")])?;
            return Err(reraise());
        }
        Ok(Value::NONE)
    })
}

/// The module's body.
pub fn run() -> Res<()> {
    for r#fn in tuple![
        Function::shared(Function::new(&A_PARAMS, Vec::new(), move |_| Ok(
            Value::from(a())
        ))),
        Function::shared(Function::new(&B_PARAMS, Vec::new(), move |_| Ok(
            Value::from(b())
        ))),
        Function::shared(Function::new(&C_PARAMS, Vec::new(), move |_| Ok(
            Value::from(c()?)
        ))),
        Function::shared(Function::new(&D_PARAMS, Vec::new(), move |_| {
            d()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&E_PARAMS, Vec::new(), move |_| {
            e()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&F_PARAMS, Vec::new(), move |_| {
            f()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&G_PARAMS, Vec::new(), move |_| {
            g()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&H_PARAMS, Vec::new(), move |_| {
            h()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&I_PARAMS, Vec::new(), move |_| {
            i()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&J_PARAMS, Vec::new(), move |_| Ok(
            Value::from(j()?)
        ))),
        Function::shared(Function::new(&K_PARAMS, Vec::new(), move |_| Ok(
            Value::from(k()?)
        ))),
        Function::shared(Function::new(&L_PARAMS, Vec::new(), move |_| Ok(
            Value::from(l()?)
        ))),
        Function::shared(Function::new(&M_PARAMS, Vec::new(), move |_| Ok(
            Value::from(m()?)
        ))),
        Function::shared(Function::new(&N_PARAMS, Vec::new(), move |_| Ok(
            Value::from(n())
        ))),
        Function::shared(Function::new(&O_PARAMS, Vec::new(), move |_| Ok(
            Value::from(o()?)
        ))),
        Function::shared(Function::new(&P_PARAMS, Vec::new(), move |_| Ok(
            p()?.to_value()
        ))),
        Function::shared(Function::new(&Q_PARAMS, Vec::new(), move |_| Ok(
            Value::from(q()?)
        ))),
        Function::shared(Function::new(&R_PARAMS, Vec::new(), move |_| r())),
        Function::shared(Function::new(&S_PARAMS, Vec::new(), move |_| Ok(
            s()?.to_value()
        ))),
        Function::shared(Function::new(&T_PARAMS, Vec::new(), move |_| {
            t()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&U_PARAMS, Vec::new(), move |_| {
            u()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&V_PARAMS, Vec::new(), move |_| {
            v()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&W_PARAMS, Vec::new(), move |_| Ok(
            w()?.to_value()
        ))),
        Function::shared(Function::new(&X_PARAMS, Vec::new(), move |_| {
            x()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&Y_PARAMS, Vec::new(), move |_| {
            y()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&Z_PARAMS, Vec::new(), move |_| Ok(
            z()?.to_value()
        ))),
        Function::shared(Function::new(&AA_PARAMS, Vec::new(), move |_| Ok(
            aa()?.to_value()
        ))),
        Function::shared(Function::new(&BB_PARAMS, Vec::new(), move |_| Ok(
            bb()?.to_value()
        ))),
        Function::shared(Function::new(&CC_PARAMS, Vec::new(), move |_| Ok(
            cc()?.to_value()
        ))),
        Function::shared(Function::new(&DD_PARAMS, Vec::new(), move |_| dd())),
        Function::shared(Function::new(&EE_PARAMS, Vec::new(), move |_| Ok(
            ee()?.to_value()
        ))),
        Function::shared(Function::new(&FF_PARAMS, Vec::new(), move |_| ff())),
        Function::shared(Function::new(&GG_PARAMS, Vec::new(), move |_| Ok(
            gg()?.to_value()
        ))),
        Function::shared(Function::new(&HH_PARAMS, Vec::new(), move |_| Ok(
            hh()?.to_value()
        ))),
        Function::shared(Function::new(&II_PARAMS, Vec::new(), move |_| ii())),
        Function::shared(Function::new(&JJ_PARAMS, Vec::new(), move |_| Ok(
            jj()?.to_value()
        ))),
        Function::shared(Function::new(&KK_PARAMS, Vec::new(), move |_| Ok(
            Value::from(kk()?)
        ))),
        Function::shared(Function::new(&LL_PARAMS, Vec::new(), move |_| Ok(
            ll()?.to_value()
        ))),
        Function::shared(Function::new(&MM_PARAMS, Vec::new(), move |_| Ok(
            mm()?.to_value()
        ))),
        Function::shared(Function::new(&NN_PARAMS, Vec::new(), move |_| Ok(
            Value::from(nn()?)
        )))
    ]
    .iter()
    {
        print_with(&[&ops::get_attr(&r#fn, "__name__")?], " ", " ")?;
        show(&r#fn)?;
    }
    Ok(())
}
