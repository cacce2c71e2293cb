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
    STATE.xs.set(values![1, 2]);
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
