use portalis_runtime::*;

/// The module's variables.
struct State {
    B: Slot<Int>,
    xs: Slot<List<Value>>,
    s: Slot<Str>,
}

static STATE: Global<State> = Global::new(State {
    B: Slot::new(),
    xs: Slot::new(),
    s: Slot::new(),
});

static A_PARAMS: Params = Params {
    name: "a",
    names: &[],
    posonly: 0,
    positional: 0,
    kwonly: 0,
    star: false,
    star_star: false,
};

static B_PARAMS: Params = Params {
    name: "b",
    names: &[],
    posonly: 0,
    positional: 0,
    kwonly: 0,
    star: false,
    star_star: false,
};

static C_PARAMS: Params = Params {
    name: "c",
    names: &[],
    posonly: 0,
    positional: 0,
    kwonly: 0,
    star: false,
    star_star: false,
};

static D_PARAMS: Params = Params {
    name: "d",
    names: &[],
    posonly: 0,
    positional: 0,
    kwonly: 0,
    star: false,
    star_star: false,
};

static E_PARAMS: Params = Params {
    name: "e",
    names: &[],
    posonly: 0,
    positional: 0,
    kwonly: 0,
    star: false,
    star_star: false,
};

static F_PARAMS: Params = Params {
    name: "f",
    names: &[],
    posonly: 0,
    positional: 0,
    kwonly: 0,
    star: false,
    star_star: false,
};

static G_PARAMS: Params = Params {
    name: "g",
    names: &[],
    posonly: 0,
    positional: 0,
    kwonly: 0,
    star: false,
    star_star: false,
};

static H_PARAMS: Params = Params {
    name: "h",
    names: &[],
    posonly: 0,
    positional: 0,
    kwonly: 0,
    star: false,
    star_star: false,
};

static I_PARAMS: Params = Params {
    name: "i",
    names: &[],
    posonly: 0,
    positional: 0,
    kwonly: 0,
    star: false,
    star_star: false,
};

static J_PARAMS: Params = Params {
    name: "j",
    names: &[],
    posonly: 0,
    positional: 0,
    kwonly: 0,
    star: false,
    star_star: false,
};

static K_PARAMS: Params = Params {
    name: "k",
    names: &[],
    posonly: 0,
    positional: 0,
    kwonly: 0,
    star: false,
    star_star: false,
};

static L_PARAMS: Params = Params {
    name: "l",
    names: &[],
    posonly: 0,
    positional: 0,
    kwonly: 0,
    star: false,
    star_star: false,
};

static M_PARAMS: Params = Params {
    name: "m",
    names: &[],
    posonly: 0,
    positional: 0,
    kwonly: 0,
    star: false,
    star_star: false,
};

static N_PARAMS: Params = Params {
    name: "n",
    names: &[],
    posonly: 0,
    positional: 0,
    kwonly: 0,
    star: false,
    star_star: false,
};

fn t(f_2: &Value) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[&attempt!('attempt, call(f_2, &[]))]));
        Ok(())
    };
    if let Err(error) = caught {
        let _handling = handling::enter(&error);
        if exception_matches(&error, &builtin("Exception"))? {
            let e_2 = error.value();
            print(&[&e_2.type_name(), &e_2])?;
        } else {
            return Err(error);
        }
    }
    Ok(())
}

fn a() -> Res<Value> {
    STATE.xs.get("xs")?.get(STATE.B.get("B")?.to_position()?)
}

fn b() -> Res<Str> {
    STATE.s.get("s")?.get(STATE.B.get("B")?.to_position()?)
}

fn c() -> Res<List<Value>> {
    STATE.xs.get("xs")?.repeat(STATE.B.get("B")?.to_count()?)
}

fn d() -> Res<Str> {
    STATE.s.get("s")?.repeat(STATE.B.get("B")?.to_count()?)
}

fn e() -> Res<List<Value>> {
    Ok(STATE
        .xs
        .get("xs")?
        .slice(STATE.B.get("B")?.to_i64_clamped()..))
}

fn f() -> Res<i64> {
    tuple::item([1i64, 2i64], STATE.B.get("B")?.to_position()?)
}

fn g() -> Res<Str> {
    builtins::chr_int(&STATE.B.get("B")?)
}

fn h() -> Res<Int> {
    builtins::range_stop(&STATE.B.get("B")?).get_int(&(STATE.B.get("B")? - 1))
}

fn i() -> Res<i64> {
    Bytes::lit(b"ab").get(STATE.B.get("B")?.to_position()?)
}

fn j() -> Res<()> {
    let value = 1i64;
    STATE
        .xs
        .get("xs")?
        .set(STATE.B.get("B")?.to_position()?, Value::from(value))?;
    Ok(())
}

fn k() -> Res<()> {
    STATE
        .xs
        .get("xs")?
        .delete(STATE.B.get("B")?.to_position()?)?;
    Ok(())
}

fn l() -> Res<Value> {
    STATE.xs.get("xs")?.pop(STATE.B.get("B")?.to_index()?)
}

fn m() -> Res<List<Value>> {
    list![Value::from(STATE.B.get("B")?)].repeat(int::shl(1, 62)?)
}

fn n() -> Res<i64> {
    builtins::range_stop(&STATE.B.get("B")?).len()
}

/// The module's body.
pub fn run() -> Res<()> {
    STATE.B.set(Int::new(1).shl(&Int::new(70))?);
    STATE.xs.set(list![Value::from(1i64), Value::from(2i64)]);
    STATE.s.set(Str::lit("abc"));
    for r#fn in tuple![
        Function::shared(Function::new(&A_PARAMS, Vec::new(), move |_| a())),
        Function::shared(Function::new(&B_PARAMS, Vec::new(), move |_| Ok(
            Value::from(b()?)
        ))),
        Function::shared(Function::new(&C_PARAMS, Vec::new(), move |_| Ok(
            c()?.to_value()
        ))),
        Function::shared(Function::new(&D_PARAMS, Vec::new(), move |_| Ok(
            Value::from(d()?)
        ))),
        Function::shared(Function::new(&E_PARAMS, Vec::new(), move |_| Ok(
            e()?.to_value()
        ))),
        Function::shared(Function::new(&F_PARAMS, Vec::new(), move |_| Ok(
            Value::from(f()?)
        ))),
        Function::shared(Function::new(&G_PARAMS, Vec::new(), move |_| Ok(
            Value::from(g()?)
        ))),
        Function::shared(Function::new(&H_PARAMS, Vec::new(), move |_| Ok(
            Value::from(h()?)
        ))),
        Function::shared(Function::new(&I_PARAMS, Vec::new(), move |_| Ok(
            Value::from(i()?)
        ))),
        Function::shared(Function::new(&J_PARAMS, Vec::new(), move |_| {
            j()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&K_PARAMS, Vec::new(), move |_| {
            k()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&L_PARAMS, Vec::new(), move |_| l())),
        Function::shared(Function::new(&M_PARAMS, Vec::new(), move |_| Ok(
            m()?.to_value()
        ))),
        Function::shared(Function::new(&N_PARAMS, Vec::new(), move |_| Ok(
            Value::from(n()?)
        )))
    ]
    .iter()
    {
        t(&r#fn)?;
    }
    Ok(())
}
