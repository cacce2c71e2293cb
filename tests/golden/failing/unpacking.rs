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

static U_PARAMS: Params = Params::new("u", &[]);

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

fn a() -> Res<()> {
    let value = list![1i64];
    let items: [i64; 2] = unpack(iter::ok(value.iter()))?;
    let x = items[0];
    let y = items[1];
    Ok(())
}

fn b() -> Res<()> {
    let value = list![1i64, 2, 3];
    let items: [i64; 2] = unpack(iter::ok(value.iter()))?;
    let x = items[0];
    let y = items[1];
    Ok(())
}

fn c() -> Res<()> {
    let value = list![1i64];
    let items = unpack_star(iter::ok(value.iter()), 1, 1)?;
    let x = items.0[0];
    let y = items.1.clone();
    let z = items.2[0];
    Ok(())
}

fn d() -> Res<()> {
    Err(builtin_error(
        "TypeError",
        "cannot unpack non-iterable int object",
    ))
}

fn e() -> Res<()> {
    Err(builtin_error(
        "TypeError",
        "cannot unpack non-iterable NoneType object",
    ))
}

fn f() -> Res<()> {
    let value = list![1i64, 2];
    let items: [i64; 2] = unpack(iter::ok(value.iter()))?;
    let items_2: [Value; 2] = unpack(unpack_iter(&Value::from(items[0]))?)?;
    let x = items_2[0].clone();
    let y = items_2[1].clone();
    let z = items[1];
    Ok(())
}

fn g() -> Res<()> {
    for item_2 in list![tuple![1i64, 2i64], tuple![3i64]].iter() {
        let items: [i64; 2] = unpack(iter::ok(item_2.iter()))?;
        let x = items[0];
        let y = items[1];
        print(&[&x, &y])?;
    }
    Ok(())
}

fn h() -> Res<()> {
    let value = Dict::<i64, i64>::new();
    let items: [i64; 2] = unpack(value.iter_keys())?;
    let x = items[0];
    let y = items[1];
    Ok(())
}

fn i() -> Res<()> {
    let value = Str::lit("abc");
    let items: [Str; 2] = unpack(iter::ok(value.iter()))?;
    let x = items[0].clone();
    let y = items[1].clone();
    Ok(())
}

fn j() -> Res<()> {
    let _ = {
        let items = List::<Value>::new();
        for item_2 in list![1i64].iter() {
            let items_2: [Value; 2] = unpack(unpack_iter(&Value::from(item_2))?)?;
            let x = items_2[0].clone();
            let y = items_2[1].clone();
            items.append(x.clone());
        }
        items
    };
    Ok(())
}

fn k() -> Res<()> {
    let value = k_genexpr(&builtins::range_stop(&Int::new(5)));
    let items: [i64; 2] = unpack(value.to_iter())?;
    let x = items[0];
    let y = items[1];
    Ok(())
}

fn k_genexpr(iterable: &Range) -> Generator<i64> {
    let iterable = iterable.clone();
    Generator::new("k.<locals>.<genexpr>", move |co: Co<i64>| async move {
        for item_2 in iterable.iter() {
            let i_2 = item_2.to_index()?;
            co.give(i_2).await?;
        }
        Ok(Value::NONE)
    })
}

fn l() -> Res<()> {
    let value = Tuple::<i64>::empty();
    let items = unpack_star(iter::ok(value.iter()), 0, 2)?;
    let x = items.1.clone();
    let y = items.2[0];
    let z = items.2[1];
    Ok(())
}

fn m() -> Res<()> {
    let value = Dict::of(vec![(Str::lit("k"), 1i64), (Str::lit("z"), 2i64)])?;
    let items: [Str; 3] = unpack(value.iter_keys())?;
    let a_2 = items[0].clone();
    let b_2 = items[1].clone();
    let c_2 = items[2].clone();
    Ok(())
}

fn n() -> Res<()> {
    Err(builtin_error(
        "TypeError",
        "cannot unpack non-iterable float object",
    ))
}

fn o() -> Res<()> {
    let value = ();
    let items: [Value; 2] = unpack(unpack_iter(&builtin("object"))?)?;
    let a_2 = items[0].clone();
    let b_2 = items[1].clone();
    Ok(())
}

fn p() -> Res<()> {
    let x = list![1i64, 2];
    x.set(0, 7)?;
    x.set(5, 8)?;
    Ok(())
}

fn q() -> Res<()> {
    let _ = {
        let items = List::<Value>::new();
        items.extend(star_iter(&Value::from(5i64))?)?;
        items
    };
    Ok(())
}

fn r() -> Res<()> {
    let _ = {
        let dict = Dict::<Value, Value>::new();
        dict_merge(&dict, &Value::from(5i64))?;
        dict
    };
    Ok(())
}

fn s() -> Res<()> {
    let _ = Tuple::from(
        {
            let items = List::<Value>::new();
            items.extend(star_iter(&Value::NONE)?)?;
            items
        }
        .to_vec(),
    );
    Ok(())
}

fn u() -> Res<()> {
    let _ = {
        let items = Set::<Value>::new();
        items.update(ops::iter(&Value::from(3i64))?)?;
        items
    };
    Ok(())
}

/// The module's body.
pub fn run() -> Res<()> {
    for r#fn in tuple![
        Function::shared(Function::new(&A_PARAMS, Vec::new(), move |_| {
            a()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&B_PARAMS, Vec::new(), move |_| {
            b()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&C_PARAMS, Vec::new(), move |_| {
            c()?;
            Ok(Value::NONE)
        })),
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
        Function::shared(Function::new(&J_PARAMS, Vec::new(), move |_| {
            j()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&K_PARAMS, Vec::new(), move |_| {
            k()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&L_PARAMS, Vec::new(), move |_| {
            l()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&M_PARAMS, Vec::new(), move |_| {
            m()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&N_PARAMS, Vec::new(), move |_| {
            n()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&O_PARAMS, Vec::new(), move |_| {
            o()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&P_PARAMS, Vec::new(), move |_| {
            p()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&Q_PARAMS, Vec::new(), move |_| {
            q()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&R_PARAMS, Vec::new(), move |_| {
            r()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&S_PARAMS, Vec::new(), move |_| {
            s()?;
            Ok(Value::NONE)
        })),
        Function::shared(Function::new(&U_PARAMS, Vec::new(), move |_| {
            u()?;
            Ok(Value::NONE)
        }))
    ]
    .iter()
    {
        t(&r#fn)?;
    }
    Ok(())
}
