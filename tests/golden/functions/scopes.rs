use portalis_runtime::*;

/// The module's variables.
struct State {
    x: Slot<i64>,
    t: Slot<i64>,
    default_g_b: Slot<i64>,
    default_g_c: Slot<i64>,
    default_l_lst: Slot<List<i64>>,
    default_m_b: Slot<i64>,
    default_shadow_str: Slot<i64>,
    class_C: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    x: Slot::new(),
    t: Slot::new(),
    default_g_b: Slot::new(),
    default_g_c: Slot::new(),
    default_l_lst: Slot::new(),
    default_m_b: Slot::new(),
    default_shadow_str: Slot::new(),
    class_C: Slot::new(),
});

static C_F_PARAMS: Params = Params::new("C.f", &["self"]);

static C___INIT___PARAMS: Params = Params::new("C.__init__", &["self"]);

static E_PARAMS: Params = Params::new("e", &[]);

static I_INNER_PARAMS: Params = Params::new("i.<locals>.inner", &["k"]);

static O_PARAMS: Params = Params::new("o", &["a"]).star_star();

fn a() -> Res<()> {
    let mut x: Option<i64> = None;
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[attempt!('attempt, bound(&x, "x"))]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("UnboundLocalError"))? {
        let e_2 = error.value();
        print(&[&e_2])?;
    }
    x = Some(2);
    Ok(())
}

fn b() -> Res<((i64, i64), i64)> {
    STATE.x.set(STATE.x.get("x")? + 1);
    Ok((b_c()?, STATE.x.get("x")?))
}

fn b_c() -> Res<(i64, i64)> {
    let x = Shared::<i64>::unset();
    x.set(10);
    Ok((b_c_d(&x)?, x.get_local("x")?))
}

fn b_c_d(x: &Shared<i64>) -> Res<i64> {
    x.set(x.get_free("x")? + 1);
    x.get_free("x")
}

fn C_f(self_: &Value) -> Res<i64> {
    STATE.x.get("x")
}

fn C___init__(self_: &Value) -> Res<()> {
    let value = Str::lit("inst");
    ops::set_attr(self_, "x", Value::from(value))?;
    Ok(())
}

fn d(n_2: i64) -> Res<Value> {
    let mut v_2: Option<i64> = None;
    if n_2 != 0 {
        v_2 = Some(1);
    }
    let caught: Res<()> = 'attempt: {
        return Ok(Value::from(*attempt!('attempt, bound(&v_2, "v"))));
    };
    if let Some(error) = except(caught, &builtin("UnboundLocalError"))? {
        let e_2 = error.value();
        return Ok(Value::from(e_2.py_str()?));
    }
    Ok(Value::NONE)
}

fn e() -> Res<i64> {
    let mut i_2: Option<i64> = None;
    for item_2 in 0i64..3 {
        i_2 = Some(item_2);
    }
    Ok(*bound(&i_2, "i")?)
}

fn f() -> Str {
    f_g()
}

fn f_g() -> Str {
    f_h()
}

fn f_h() -> Str {
    Str::lit("h")
}

fn g(
    a_2: i64,
    b_2: i64,
    args_2: &Tuple<Value>,
    c: i64,
    kw: &Dict<Value, Value>,
) -> (i64, i64, Tuple<Value>, i64, Dict<Value, Value>) {
    (a_2, b_2, args_2.clone(), c, kw.clone())
}

fn h() -> Res<(List<i64>, Dict<i64, Str>, i64)> {
    let x: i64 = 5;
    Ok((
        list_of![x + y, for y in 0i64..x],
        dict_of![x, y_2.clone(), for y_2 in Str::lit("ab").iter()],
        h_lambda(x),
    ))
}

fn h_lambda(x: i64) -> i64 {
    x
}

fn i() -> Res<List<Value>> {
    let res = Shared::<List<Value>>::unset();
    res.set(List::<Value>::new());
    for k_2 in 0i64..3 {
        let inner = {
            let res = res.clone();
            Function::new(&I_INNER_PARAMS, vec![Some(Value::from(k_2))], move |args| {
                i_inner(&res, &args[0])?;
                Ok(Value::NONE)
            })
        };
        call(&inner, &[])?;
    }
    res.get_local("res")
}

fn i_inner(res: &Shared<List<Value>>, k_2: &Value) -> Res<()> {
    res.set(res.get_free("res")?.concat(&list![k_2.clone()]));
    Ok(())
}

fn j() -> Res<Option<Str>> {
    let mut del_me: Option<i64> = None;
    del_me = Some(1);
    unbind(&mut del_me, "del_me")?;
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, bound(&del_me, "del_me"));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("UnboundLocalError"))? {
        let e_2 = error.value();
        return Ok(Some(e_2.py_str()?));
    }
    Ok(None)
}

fn k() -> Res<Int> {
    modules::math::floor_float(2.5)
}

fn l(lst: &List<i64>) -> List<i64> {
    lst.append(lst.len());
    lst.clone()
}

fn m(a_2: i64, b_2: i64) -> (i64, i64) {
    (a_2, b_2)
}

fn n(a_2: i64, b_2: i64, c: i64) -> (i64, i64, i64) {
    (a_2, b_2, c)
}

fn o(a_2: &Dict<Value, Value>) -> Dict<Value, Value> {
    a_2.clone()
}

fn p(self_: i64, kw: &Dict<Value, Value>) -> (i64, Dict<Value, Value>) {
    (self_, kw.clone())
}

fn lambda(a_2: &Tuple<Value>, k_2: &Dict<Value, Value>) -> (Tuple<Value>, Dict<Value, Value>) {
    (a_2.clone(), k_2.clone())
}

fn lambda_2(x: i64, y: i64) -> i64 {
    x + y
}

fn lambda_3() -> Generator<()> {
    Generator::new("<lambda>", move |co: Co<()>| async move {
        Ok(co.give(()).await?)
    })
}

fn q() {}

fn lambda_4() {}

fn r(x: &Option<List<i64>>) -> Res<List<i64>> {
    let x = if x.truth()? {
        some(x)?.clone()
    } else {
        List::<i64>::new()
    };
    x.append(1);
    Ok(x)
}

fn inc() -> Res<i64> {
    STATE.t.set(STATE.t.get("t")? + 1);
    STATE.t.get("t")
}

fn u() -> (List<i64>, List<i64>, i64, i64, i64) {
    let mut a_2: List<i64>;
    let mut b_2: List<i64>;
    let value = List::<i64>::new();
    a_2 = value.clone();
    b_2 = value.clone();
    a_2.append(1);
    let value_2 = (1i64, 2i64);
    let tuple = value_2;
    let c = tuple.0;
    let d_2 = tuple.1;
    let e_2: i64 = 3;
    (a_2.clone(), b_2.clone(), c, d_2, e_2)
}

fn v() -> Generator<i64> {
    Generator::new("v", move |co: Co<i64>| async move {
        let mut x: i64 = 0;
        co.give({
            let value = 1i64;
            x = value;
            value
        })
        .await?;
        co.give(x).await?;
        Ok(Value::NONE)
    })
}

fn w() -> Res<List<i64>> {
    let lst = list![1i64, 2, 3];
    for (idx, val) in (0i64..).zip(lst.iter()) {
        if val == 2 {
            lst.delete(idx)?;
        }
    }
    Ok(lst)
}

fn r#const() -> i64 {
    let x: i64 = 5;
    x
}

fn shadow(list: i64, str: i64) -> (i64, i64) {
    (list, str)
}

/// The module's body.
pub fn run() -> Res<()> {
    STATE.x.set(1);
    a()?;
    print(&[&b()?, &STATE.x.get("x")?])?;
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("C");
        namespace.set("x", Value::from(STATE.x.get("x")? + 1));
        namespace.set(
            "f",
            Function::new(&C_F_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(C_f(&args[0])?))
            }),
        );
        namespace.set("y", list_of![Value::from(x), for x in 0i64..3].to_value());
        namespace.set("z", namespace.get("x")?);
        if true {
            namespace.set("w", Value::from(5i64));
        }
        for item_2 in 0i64..2 {
            namespace.set("i", Value::from(item_2));
        }
        namespace.set(
            "__init__",
            Function::new(&C___INIT___PARAMS, Vec::new(), move |args| {
                C___init__(&args[0])?;
                Ok(Value::NONE)
            }),
        );
        namespace.finish("C", &bases)?
    };
    STATE.class_C.set(class.clone());
    let C = class;
    print(&[
        &ops::get_attr(&C, "x")?,
        &call_method(&call(&C, &[])?, "f", &[])?,
        &ops::get_attr(&C, "y")?,
        &ops::get_attr(&C, "z")?,
        &ops::get_attr(&C, "w")?,
        &ops::get_attr(&C, "i")?,
        &ops::get_attr(&call(&C, &[])?, "x")?,
    ])?;
    print(&[&d(1)?, &d(0)?])?;
    let mut e_2 = Function::new(&E_PARAMS, Vec::new(), move |_| Ok(Value::from(e()?)));
    print(&[&call(&e_2, &[])?])?;
    print(&[&f()])?;
    STATE.default_g_b.set(STATE.x.get("x")?);
    STATE.default_g_c.set(STATE.x.get("x")?);
    STATE.x.set(100);
    print(&[
        &g(
            1,
            STATE.default_g_b.get("b")?,
            &Tuple::<Value>::empty(),
            STATE.default_g_c.get("c")?,
            &Dict::<Value, Value>::new(),
        ),
        &{
            let a_3 = 1i64;
            let b_3 = 2i64;
            let c = 4i64;
            g(a_3, b_3, &tuple![Value::from(3i64)], c, &{
                let keywords = Dict::<Value, Value>::new();
                keywords.set_item(Value::from(Str::lit("d")), Value::from(5i64))?;
                keywords
            })
        },
    ])?;
    print(&[&h()?])?;
    print(&[&i()?])?;
    print(&[&j()?])?;
    print(&[&k()?])?;
    let caught: Res<()> = 'attempt2: {
        attempt!('attempt2, raise::<Value>(Exc::name_error("math")));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("NameError"))? {
        e_2 = error.value();
        print(&[&e_2])?;
    }
    let exec_ = list![1i64];
    STATE.default_l_lst.set(List::<i64>::new());
    print(&[
        &l(&STATE.default_l_lst.get("lst")?),
        &l(&STATE.default_l_lst.get("lst")?),
        &l(&list![9]),
    ])?;
    print(&[&m(1, 2), &{
        let b_4 = 1i64;
        let a_4 = 0i64;
        m(a_4, b_4)
    }])?;
    print(&[&n(1, 2, 3), &n(1, 2, 3)])?;
    print(&[
        &o(&{
            let keywords_2 = Dict::<Value, Value>::new();
            keywords_2.set_item(Value::from(Str::lit("a")), Value::from(1i64))?;
            keywords_2.set_item(Value::from(Str::lit("self")), Value::from(2i64))?;
            keywords_2
        }),
        &{
            let mut args_2 = ArgList::new(&Function::shared(Function::new(
                &O_PARAMS,
                Vec::new(),
                move |args| Ok(o(&Dict::<Value, Value>::from_value(&args[0])?).to_value()),
            )));
            args_2.keywords(
                &Dict::of(vec![(Value::from(Str::lit("x y")), Value::from(1i64))])?.to_value(),
            )?;
            args_2.call()?
        },
    ])?;
    print(&[&p(1, &{
        let keywords_3 = Dict::<Value, Value>::new();
        keywords_3.set_item(Value::from(Str::lit("self")), Value::from(2i64))?;
        keywords_3
    })])?;
    print(&[
        &lambda(&tuple![Value::from(1i64), Value::from(2i64)], &{
            let keywords_4 = Dict::<Value, Value>::new();
            keywords_4.set_item(Value::from(Str::lit("z")), Value::from(3i64))?;
            keywords_4
        }),
        &lambda_2(1, 2),
        &lambda_3().type_name(),
    ])?;
    print(&[&q(), &lambda_4()])?;
    print(&[&r(&None)?, &r(&Some(list![0]))?])?;
    STATE.t.set(0);
    print(&[
        &list_of![inc()?, for __ in 0i64..3],
        &STATE.t.get("t")?,
        &(Int::new(inc()?) + Int::new(inc()?) * inc()?),
    ])?;
    print(&[&u()])?;
    print(&[&builtins::list_from(v().to_iter())?, &STATE.x.get("x")?])?;
    print(&[
        &list_of![
            (i_3, j_3),
            for i_3 in 0i64..3,
            for j_3 in 0i64..i_3,
            if (i_3 + j_3).rem_euclid(2) != 0
        ],
        &list_of![list_of![z, for z in 0i64..y], for y in 0i64..3],
    ])?;
    print(&[&w()?])?;
    print(&[&r#const()])?;
    print(&[&shadow(1, 3)])?;
    print(&[
        &Str::lit("__main__"),
        &call(&builtin("type"), &[Value::from(Str::lit("__main__"))])?,
    ])?;
    print(&[&Str::lit("main")])
}
