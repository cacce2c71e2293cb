use portalis_runtime::*;

/// The module's variables.
struct State {
    j: Slot<i64>,
    x: Slot<Str>,
    newglobal: Slot<i64>,
    fibm: Slot<Value>,
    default_deff_b: Slot<Value>,
    default_deff_c: Slot<Value>,
    default_usek_k: Slot<i64>,
    class_A: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    j: Slot::new(),
    x: Slot::new(),
    newglobal: Slot::new(),
    fibm: Slot::new(),
    default_deff_b: Slot::new(),
    default_deff_c: Slot::new(),
    default_usek_k: Slot::new(),
    class_A: Slot::new(),
});

pub struct A {}

python_struct!(A, [], [STATE.class_A]);

fn A_new() -> Obj<A> {
    let this = Obj::<A>::new(0);
    this
}

static LISTCOMP_LAMBDA_PARAMS: Params = Params::new("<listcomp>.<locals>.<lambda>", &[]);

static LISTCOMP_LAMBDA_2_PARAMS: Params = Params::new("<listcomp>.<locals>.<lambda>", &["i"]);

static H_PARAMS: Params = Params::new("h", &[]);

static COUNTER_INC_PARAMS: Params = Params::new("counter.<locals>.inc", &["by"]);

static COUNTER_GET_PARAMS: Params = Params::new("counter.<locals>.get", &[]);

static OUTER_MID_INNER_PARAMS: Params = Params::new("outer.<locals>.mid.<locals>.inner", &[]);

static A_LAMBDA_PARAMS: Params = Params::new("A.<lambda>", &["self"]);

static F_B_G_PARAMS: Params = Params::new("f.<locals>.B.g", &["self"]);

static LAMBDA_PARAMS: Params = Params::new("<lambda>", &[]);

static DEFF_PARAMS: Params = Params::new("deff", &["a", "b", "c"]).keyword_only(1);

static GEN_CLOSURE_LAMBDA_PARAMS: Params = Params::new("gen_closure.<locals>.<lambda>", &[]);

static COMPOSE_RUN_PARAMS: Params = Params::new("compose.<locals>.run", &["x"]);

static LAMBDA_2_PARAMS: Params = Params::new("<lambda>", &["x"]);

static MEMO_PARAMS: Params = Params::new("memo", &["f"]);

static MEMO_G_PARAMS: Params = Params::new("memo.<locals>.g", &["n"]);

static FIBM_PARAMS: Params = Params::new("fibm", &["n"]);

fn listcomp_lambda(i: &Shared<i64>) -> Res<i64> {
    i.get_free("i")
}

fn listcomp_lambda_2(i: &Value) -> Value {
    i.clone()
}

fn h() -> Res<i64> {
    STATE.j.get("j")
}

fn counter() -> (Value, Value) {
    let n = Shared::<Value>::unset();
    n.set(Value::from(0i64));
    let inc = {
        let n = n.clone();
        Function::new(
            &COUNTER_INC_PARAMS,
            vec![Some(Value::from(1i64))],
            move |args| counter_inc(&n, &args[0]),
        )
    };
    let get = {
        let n = n.clone();
        Function::new(&COUNTER_GET_PARAMS, Vec::new(), move |_| counter_get(&n))
    };
    (inc.clone(), get.clone())
}

fn counter_inc(n: &Shared<Value>, by: &Value) -> Res<Value> {
    n.set(ops::iadd(&n.get_free("n")?, by)?);
    n.get_free("n")
}

fn counter_get(n: &Shared<Value>) -> Res<Value> {
    n.get_free("n")
}

fn outer() -> Res<i64> {
    let x = Shared::<i64>::unset();
    x.set(1);
    let f_2 = outer_mid(&x);
    call(&f_2, &[])?;
    call(&f_2, &[])?;
    x.get_local("x")
}

fn outer_mid(x: &Shared<i64>) -> Value {
    let inner = {
        let x = x.clone();
        Function::new(&OUTER_MID_INNER_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(outer_mid_inner(&x)?))
        })
    };
    inner
}

fn outer_mid_inner(x: &Shared<i64>) -> Res<i64> {
    x.set(x.get_free("x")? + 1);
    x.get_free("x")
}

fn outer2(p: &Value) -> Res<(Value, Value)> {
    let p = Shared::new(p.clone());
    p.set(ops::add(&p.get_local("p")?, &Value::from(1i64))?);
    let r = outer2_show(&p)?;
    p.set(Value::from(Str::lit("s")));
    Ok((r.clone(), outer2_show(&p)?))
}

fn outer2_show(p: &Shared<Value>) -> Res<Value> {
    p.get_free("p")
}

fn A_m(this: &Obj<A>) -> Res<Str> {
    STATE.x.get("x")
}

fn A_lambda(self_: &Value) -> Res<Str> {
    STATE.x.get("x")
}

fn f() -> Res<(Value, Value)> {
    let x = Str::lit("local");
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("f.<locals>.B");
        print(&[&STATE.x.get("x")?])?;
        namespace.set("x", Value::from(Str::lit("in class")));
        print(&[&namespace.get("x")?])?;
        namespace.set("g", {
            let x = x.clone();
            Function::new(&F_B_G_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(f_B_g(&x, &args[0])))
            })
        });
        namespace.finish("B", &bases)?
    };
    let B = class;
    Ok((
        call_method(&call(&B, &[])?, "g", &[])?,
        ops::get_attr(&B, "x")?,
    ))
}

fn f_B_g(x: &Str, self_: &Value) -> Str {
    x.clone()
}

fn g() {
    STATE.newglobal.set(5);
}

fn rec(n: i64) -> Res<Int> {
    let _depth = recursion::enter()?;
    Ok(if n == 0 {
        Int::new(1)
    } else {
        Int::new(n) * rec(n - 1)?
    })
}

fn fib() -> Generator<Int> {
    Generator::new("fib", move |co: Co<Int>| async move {
        let mut a = Int::new(0);
        let mut b = Int::new(1);
        loop {
            co.give(a.clone()).await?;
            let new_a = b.clone();
            let new_b = &a + &b;
            a = new_a;
            b = new_b;
        }
    })
}

fn w() -> Res<Option<i64>> {
    let found = Shared::<i64>::unset();
    if builtins::any(w_genexpr(&found, &list![1i64, 2, 3, 4]).to_iter())? {
        return Ok(Some(found.get_local("found")?));
    }
    Ok(None)
}

fn w_genexpr(found: &Shared<i64>, iterable: &List<i64>) -> Generator<bool> {
    let found = found.clone();
    let iterable = iterable.clone();
    Generator::new("w.<locals>.<genexpr>", move |co: Co<bool>| async move {
        for v in iterable.iter() {
            co.give(
                {
                    let value = v;
                    found.set(value);
                    value
                } > 2,
            )
            .await?;
        }
        Ok(Value::NONE)
    })
}

fn genexpr(iterable: &Range) -> Generator<i64> {
    let iterable = iterable.clone();
    Generator::new("<genexpr>", move |co: Co<i64>| async move {
        for item_2 in iterable.iter() {
            let i = item_2.to_index()?;
            co.give(i).await?;
        }
        Ok(Value::NONE)
    })
}

fn lambda() -> i64 {
    5
}

fn deff(a: &Value, b: &Value, c: &Value) -> Res<(Value, Value, Value)> {
    Ok((a.clone(), call(b, &[])?, c.clone()))
}

fn usek(k: i64) -> i64 {
    k
}

fn gen_closure() -> Generator<Value> {
    Generator::new("gen_closure", move |co: Co<Value>| async move {
        let i = Shared::<i64>::unset();
        for item_2 in 0i64..3 {
            i.set(item_2);
            co.give({
                let i = i.clone();
                Function::new(&GEN_CLOSURE_LAMBDA_PARAMS, Vec::new(), move |_| {
                    Ok(Value::from(gen_closure_lambda(&i)?))
                })
            })
            .await?;
        }
        Ok(Value::NONE)
    })
}

fn gen_closure_lambda(i: &Shared<i64>) -> Res<i64> {
    i.get_free("i")
}

fn compose(fns: &Tuple<Value>) -> Value {
    let run_2 = {
        let fns = fns.clone();
        Function::new(&COMPOSE_RUN_PARAMS, Vec::new(), move |args| {
            compose_run(&fns, &args[0])
        })
    };
    run_2
}

fn compose_run(fns: &Tuple<Value>, x: &Value) -> Res<Value> {
    let mut x = x.clone();
    for item_2 in fns.iter_reversed().boxed("reversed") {
        let f_2 = item_2?;
        x = call(&f_2, &[x.clone()])?;
    }
    Ok(x)
}

fn lambda_2(x: &Value) -> Res<Value> {
    ops::add(x, &Value::from(1i64))
}

fn memo(f_2: &Value) -> Res<Value> {
    let cache = Dict::<Value, Value>::new();
    let g_2 = {
        let f_2 = f_2.clone();
        let cache = cache.clone();
        Function::new(&MEMO_G_PARAMS, Vec::new(), move |args| {
            memo_g(&f_2, &cache, &args[0])
        })
    };
    let value = cache.clone();
    ops::set_attr(&g_2, "cache", value.to_value())?;
    Ok(g_2)
}

fn memo_g(f_2: &Value, cache: &Dict<Value, Value>, n: &Value) -> Res<Value> {
    if !cache.contains(n)? {
        let value = call(f_2, &[n.clone()])?;
        cache.set_item(n.clone(), value)?;
    }
    cache.get_item(n)
}

fn fibm(n: &Value) -> Res<Value> {
    Ok(if ops::is_lt(n, &2i64.to_value())? {
        n.clone()
    } else {
        ops::add(
            &call(
                &STATE.fibm.get("fibm")?,
                &[ops::sub(n, &Value::from(1i64))?],
            )?,
            &call(
                &STATE.fibm.get("fibm")?,
                &[ops::sub(n, &Value::from(2i64))?],
            )?,
        )?
    })
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut y: i64 = 0;
    let mut last: Option<i64> = None;
    let mut n: i64 = 0;
    let mut chunk: i64 = 0;
    let mut i: Option<Value> = None;
    let fs = {
        let items = List::<Value>::new();
        let i = Shared::<i64>::unset();
        for item_2 in 0i64..3 {
            i.set(item_2);
            items.append({
                let i = i.clone();
                Function::new(&LISTCOMP_LAMBDA_PARAMS, Vec::new(), move |_| {
                    Ok(Value::from(listcomp_lambda(&i)?))
                })
            });
        }
        items
    };
    print(&[&list_of![call(&f_2, &[])?, for f_2 in fs.iter()]])?;
    let fs = list_of![
        Function::new(
            &LISTCOMP_LAMBDA_2_PARAMS,
            vec![Some(Value::from(i_2))],
            move |args| Ok(listcomp_lambda_2(&args[0]))
        ),
        for i_2 in 0i64..3
    ];
    print(&[&list_of![call(&f_3, &[])?, for f_3 in fs.iter()]])?;
    let fs = List::<Value>::new();
    for item_3 in 0i64..3 {
        STATE.j.set(item_3);
        let h_2 = Function::new(&H_PARAMS, Vec::new(), move |_| Ok(Value::from(h()?)));
        fs.append(h_2.clone());
    }
    print(&[&list_of![call(&f_4, &[])?, for f_4 in fs.iter()]])?;
    STATE.j.set(100);
    print(&[&list_of![call(&f_5, &[])?, for f_5 in fs.iter()]])?;
    let value = counter();
    let inc = value.0.clone();
    let get = value.1.clone();
    call(&inc, &[])?;
    call(&inc, &[Value::from(5i64)])?;
    print(&[&call(&get, &[])?])?;
    let value_2 = counter();
    let inc2 = value_2.0.clone();
    let get2 = value_2.1.clone();
    call(&inc2, &[])?;
    print(&[&call(&get, &[])?, &call(&get2, &[])?])?;
    print(&[&outer()?])?;
    print(&[&outer2(&Value::from(1i64))?])?;
    STATE.x.set(Str::lit("global"));
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("A");
        namespace.set("x", Value::from(Str::lit("class")));
        namespace.set("y", namespace.get("x")?);
        namespace.set(
            "z",
            list_of![Value::from(STATE.x.get("x")?), for __ in 0i64..2].to_value(),
        );
        namespace.set(
            "w",
            list_of![
                q.clone(),
                for item_4 in ops::iter(&(namespace.get("x")?, 1i64).to_value())?,
                let q = item_4?
            ]
            .to_value(),
        );
        namespace.set(
            "lam",
            Function::new(&A_LAMBDA_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(A_lambda(&args[0])?))
            }),
        );
        namespace.finish("A", &bases)?
    };
    STATE.class_A.set(class.clone());
    print(&[
        &A_m(&A_new())?,
        &ops::get_attr(&STATE.class_A.get("A")?, "y")?,
        &ops::get_attr(&STATE.class_A.get("A")?, "z")?,
        &ops::get_attr(&STATE.class_A.get("A")?, "w")?,
        &call_method(&A_new().to_value(), "lam", &[])?,
    ])?;
    print(&[&f()?])?;
    g();
    print(&[&STATE.newglobal.get("newglobal")?])?;
    print(&[&rec(20)?, &rec(25)?])?;
    print(&[&builtins::list_from(
        modules::itertools::islice(fib().to_iter(), &Value::from(15i64))?.boxed("itertools.islice"),
    )?])?;
    print(&[
        &list![
            {
                let value_3 = 5i64;
                y = value_3;
                value_3
            },
            Int::new(y).pow_nonneg(&Int::new(2)).to_index()?
        ],
        &y,
    ])?;
    print(&[
        &list_of![
            {
                let value_4 = v;
                last = Some(value_4);
                value_4
            },
            for v in 0i64..4
        ],
        defined(&last, "last")?,
    ])?;
    if {
        let value_5 = Str::lit("abc").len();
        n = value_5;
        value_5
    } > 2
    {
        print(&[&n])?;
    }
    print(&[&w()?])?;
    while {
        let value_6 = 3i64;
        chunk = value_6;
        value_6
    } != 0
        && n > 0
    {
        n -= 1;
    }
    print(&[&chunk, &n])?;
    i = Some(Value::from(Str::lit("keep")));
    list_of![i_3, for i_3 in 0i64..3];
    print(&[defined(&i, "i")?])?;
    dict_of![i_4, i_4, for i_4 in 0i64..2];
    print(&[defined(&i, "i")?])?;
    builtins::list_from(genexpr(&builtins::range_stop(&Int::new(3))).to_iter())?;
    print(&[defined(&i, "i")?])?;
    let caught: Res<()> = 'attempt3: {
        break 'attempt3 Err(builtin_error("ValueError", "x"));
    };
    if let Some(error) = except(caught, &builtin("ValueError"))? {
        i = Some(error.value());
        i = None;
    }
    let caught_2: Res<()> = 'attempt4: {
        attempt!('attempt4, print(&[attempt!('attempt4, defined(&i, "i"))]));
        Ok(())
    };
    if let Some(error_2) = except(caught_2, &builtin("NameError"))? {
        let e = error_2.value();
        print(&[&e])?;
    }
    STATE
        .default_deff_b
        .set(Function::new(&LAMBDA_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(lambda()))
        }));
    STATE.default_deff_c.set(Value::from(list![1i64].get(0)?));
    print(&[
        &deff(
            &Value::from(0i64),
            &STATE.default_deff_b.get("b")?,
            &STATE.default_deff_c.get("c")?,
        )?,
        &!ops::get_attr(
            &Function::shared(Function::new(
                &DEFF_PARAMS,
                vec![
                    None,
                    Some(STATE.default_deff_b.get("b")?),
                    Some(STATE.default_deff_c.get("c")?),
                ],
                move |args| Ok(deff(&args[0], &args[1], &args[2])?.to_value()),
            )),
            "__defaults__",
        )?
        .is_none(),
        &ops::get_attr(
            &Function::shared(Function::new(
                &DEFF_PARAMS,
                vec![
                    None,
                    Some(STATE.default_deff_b.get("b")?),
                    Some(STATE.default_deff_c.get("c")?),
                ],
                move |args| Ok(deff(&args[0], &args[1], &args[2])?.to_value()),
            )),
            "__name__",
        )?,
        &ops::get_attr(
            &Function::shared(Function::new(
                &DEFF_PARAMS,
                vec![
                    None,
                    Some(STATE.default_deff_b.get("b")?),
                    Some(STATE.default_deff_c.get("c")?),
                ],
                move |args| Ok(deff(&args[0], &args[1], &args[2])?.to_value()),
            )),
            "__kwdefaults__",
        )?,
    ])?;
    let k: i64 = 1;
    STATE.default_usek_k.set(k);
    let k: i64 = 2;
    print(&[&usek(STATE.default_usek_k.get("k")?)])?;
    print(&[
        &list_of![call(&f_6, &[])?, for item_5 in gen_closure().to_iter(), let f_6 = item_5?],
        &list_of![
            call(&f_7, &[])?,
            for f_7 in builtins::list_from(gen_closure().to_iter())?.iter()
        ],
    ])?;
    print(&[&call(
        &compose(&tuple![
            builtin("str"),
            Function::new(&LAMBDA_2_PARAMS, Vec::new(), move |args| lambda_2(&args[0])),
            builtin("abs")
        ]),
        &[Value::from(-5i64)],
    )?])?;
    let decorator = Function::shared(Function::new(&MEMO_PARAMS, Vec::new(), move |args| {
        memo(&args[0])
    }));
    STATE.fibm.set(call(
        &decorator,
        &[Function::new(&FIBM_PARAMS, Vec::new(), move |args| {
            fibm(&args[0])
        })],
    )?);
    print(&[
        &call(&STATE.fibm.get("fibm")?, &[Value::from(90i64)])?,
        &Int::new(ops::len(&ops::get_attr(
            &STATE.fibm.get("fibm")?,
            "cache",
        )?)?),
    ])?;
    Ok(())
}
