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

fn t(f_2: &Value) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[&attempt!('attempt, call(f_2, &[]))]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e_2 = error.value();
        print(&[&e_2.type_name(), &e_2])?;
    }
    Ok(())
}

fn a() -> Res<Value> {
    raise::<Value>(Exc::name_error("undefined_thing"))
}

fn b() -> Res<()> {
    let mut x: Option<i64> = None;
    print(&[bound(&x, "x")?])?;
    x = Some(1);
    Ok(())
}

fn c() -> Res<Value> {
    let mut y: Option<Value> = None;
    Ok(bound(&y, "y")?.clone())
}

fn d() -> Res<i64> {
    let mut z: Option<i64> = None;
    z = Some(1);
    unbind(&mut z, "z")?;
    Ok(*bound(&z, "z")?)
}

fn e() -> Res<i64> {
    let w = Shared::<i64>::unset();
    let r = e_inner(&w)?;
    w.set(1);
    Ok(r)
}

fn e_inner(w: &Shared<i64>) -> Res<i64> {
    w.get_free("w")
}

fn f() -> Res<i64> {
    let mut q: Option<i64> = None;
    for item_2 in List::<i64>::new().iter() {
        q = Some(item_2);
    }
    Ok(*bound(&q, "q")?)
}

fn g() -> Res<Value> {
    let mut err: Option<Value> = None;
    let caught: Res<()> = 'attempt: {
        break 'attempt Err(builtin_error("ValueError", "x"));
    };
    if let Some(error) = except(caught, &builtin("ValueError"))? {
        err = Some(error.value());
        err = None;
    }
    Ok(bound(&err, "err")?.clone())
}

fn h() -> Res<()> {
    let mut gone: Option<Value> = None;
    unbind(&mut gone, "gone")?;
    Ok(())
}

fn i() -> Res<Value> {
    raise::<Value>(Exc::name_error("gg"))
}

fn j() -> Res<()> {
    let mut counter: Option<i64> = None;
    counter = Some(*bound(&counter, "counter")? + 1);
    counter = Some(0);
    Ok(())
}

fn k() -> Res<i64> {
    let v = Shared::<i64>::unset();
    v.set(1);
    v.del_local("v")?;
    k_inner(&v)
}

fn k_inner(v: &Shared<i64>) -> Res<i64> {
    v.set(v.get_free("v")? + 1);
    v.get_free("v")
}

fn l() -> Res<()> {
    let mut z: Value = Value::NONE;
    let (context, entered) = ContextManager::enter(&call(
        &raise::<Value>(Exc::name_error("open_missing"))?,
        &[],
    )?)?;
    let outcome: Flow<()> = {
        z = entered.clone();
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

fn m() -> Res<List<Value>> {
    Ok(list_of![
        raise::<Value>(Exc::name_error("undefined_a"))?,
        for __ in 0i64..1
    ])
}

fn n() -> Res<Value> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("n.<locals>.K");
        namespace.set("y", raise::<Value>(Exc::name_error("undefined_b"))?);
        namespace.finish("K", &bases)?
    };
    let K = class;
    Ok(K)
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut late: Option<i64> = None;
    let mut zz: Option<i64> = None;
    let mut e_2 = Function::new(&E_PARAMS, Vec::new(), move |_| Ok(Value::from(e()?)));
    let counter: i64 = 5;
    for r#fn in tuple![
        Function::shared(Function::new(&A_PARAMS, Vec::new(), move |_| a())),
        Function::shared(Function::new(&B_PARAMS, Vec::new(), move |_| {
            b()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&C_PARAMS, Vec::new(), move |_| c())),
        Function::shared(Function::new(&D_PARAMS, Vec::new(), move |_| Ok(
            Value::from(d()?)
        ))),
        e_2.clone(),
        Function::shared(Function::new(&F_PARAMS, Vec::new(), move |_| Ok(
            Value::from(f()?)
        ))),
        Function::shared(Function::new(&G_PARAMS, Vec::new(), move |_| g())),
        Function::shared(Function::new(&H_PARAMS, Vec::new(), move |_| {
            h()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&I_PARAMS, Vec::new(), move |_| i())),
        Function::shared(Function::new(&J_PARAMS, Vec::new(), move |_| {
            j()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&K_PARAMS, Vec::new(), move |_| Ok(
            Value::from(k()?)
        ))),
        Function::shared(Function::new(&L_PARAMS, Vec::new(), move |_| {
            l()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&M_PARAMS, Vec::new(), move |_| Ok(
            m()?.to_value()
        ))),
        Function::shared(Function::new(&N_PARAMS, Vec::new(), move |_| n()))
    ]
    .iter()
    {
        t(&r#fn)?;
    }
    late = Some(1);
    undefine(&mut late, "late")?;
    let caught: Res<()> = 'attempt2: {
        attempt!('attempt2, defined(&late, "late"));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("NameError"))? {
        e_2 = error.value();
        print(&[&e_2])?;
    }
    let caught_2: Res<()> = 'attempt3: {
        attempt!('attempt3, undefine(&mut late, "late"));
        Ok(())
    };
    if let Some(error_2) = except(caught_2, &builtin("NameError"))? {
        e_2 = error_2.value();
        print(&[&e_2])?;
    }
    for item_2 in Tuple::<i64>::empty().iter() {
        zz = Some(item_2);
    }
    let caught_3: Res<()> = 'attempt5: {
        attempt!('attempt5, print(&[attempt!('attempt5, defined(&zz, "zz"))]));
        Ok(())
    };
    if let Some(error_3) = except(caught_3, &builtin("NameError"))? {
        e_2 = error_3.value();
        print(&[&e_2])?;
    }
    Ok(())
}
