use portalis_runtime::*;

static F_LISTCOMP_LAMBDA_PARAMS: Params =
    Params::new("f.<locals>.<listcomp>.<locals>.<lambda>", &[]);

static F_LISTCOMP_LAMBDA_2_PARAMS: Params =
    Params::new("f.<locals>.<listcomp>.<locals>.<lambda>", &[]);

fn f(xs: &Value, d: &Value, s: &Value) -> Res<List<Value>> {
    let a = list_of![
        ops::add(&x, &Value::from(1i64))?,
        for item_2 in ops::iter(xs)?,
        let x = item_2?,
        if ops::is_gt(&x, &2i64.to_value())?
    ];
    let b = {
        let dict = Dict::<Value, Value>::new();
        for item_3 in ops::iter(&call_method(d, "items", &[])?)? {
            let items: [Value; 2] = unpack(unpack_iter(&item_3?)?)?;
            let k = items[0].clone();
            let v = items[1].clone();
            if v.truth()? {
                dict.set_item(k.clone(), v.clone())?;
            }
        }
        dict
    };
    let c = set_of![
        Int::new(ops::len(&w)?),
        for item_4 in ops::iter(&call_method(s, "split", &[])?)?,
        let w = item_4?,
        for item_5 in ops::iter(&w)?,
        let ch = item_5?,
        if ops::is_ne(&ch, &Str::lit("a").to_value())?
    ];
    let e = list_of![list_of![0i64, for __ in 0i64..3], for ___2 in 0i64..2];
    let g = list_of![
        (i, x_2.clone()),
        for item_6 in iter::enumerate(ops::iter(xs)?, 0)?,
        let tuple = item_6?,
        let i = tuple.0,
        let x_2 = tuple.1.clone()
    ];
    let h = {
        let items_6 = List::<Value>::new();
        let q = Shared::<Value>::unset();
        for item_7 in ops::iter(xs)? {
            q.set(item_7?);
            items_6.append({
                let q = q.clone();
                Function::new(&F_LISTCOMP_LAMBDA_PARAMS, Vec::new(), move |_| {
                    f_listcomp_lambda(&q)
                })
            });
        }
        items_6
    };
    let caught: Res<()> = 'attempt: {
        let m = list_of![
            attempt!('attempt, ops::floor_div(&Value::from(1i64), &x_3)),
            for item_8 in attempt!('attempt, ops::iter(xs)),
            let x_3 = attempt!('attempt, item_8)
        ];
        let n = {
            let items_8 = Set::<Value>::new();
            for item_9 in attempt!('attempt, ops::iter(xs)) {
                let x_4 = attempt!('attempt, item_9);
                attempt!(
                    'attempt,
                    items_8.add(attempt!('attempt, ops::floor_div(&Value::from(1i64), &x_4)))
                );
            }
            items_8
        };
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("ZeroDivisionError"))? {
        let z = error.value();
        print(&[&z])?;
    }
    print(&[
        &a,
        &b,
        &c,
        &e,
        &g,
        &list_of![call(&t, &[])?, for t in h.iter()],
        &dict_of![x_5, list_of![y, for y in 0i64..x_5], for x_5 in 0i64..4],
    ])?;
    Ok(list_of![
        call_method(&w_2, "upper", &[])?,
        for item_10 in ops::iter(&call_method(s, "split", &[])?)?,
        let w_2 = item_10?,
        if call_method(&w_2, "startswith", &[Value::from(Str::lit("a"))])?.truth()?
            && Int::new(ops::len(&w_2)?) > 2
            && call_method(
                &w_2,
                "endswith",
                &[Value::from(Str::lit("bcdefghijklmnop"))]
            )?
            .truth()?
            || ops::is_eq(&w_2, &Str::lit("x").to_value())?
    ])
}

fn f_2(xs: &List<i64>, d: &Dict<Str, i64>, s: &Str) -> Res<List<Str>> {
    let a = list_of![x + 1, for x in xs.iter(), if x > 2];
    let b = dict_of![
        k.clone(),
        v,
        for item_2 in d.iter_items(),
        let tuple = item_2?,
        let k = tuple.0.clone(),
        let v = tuple.1,
        if v != 0
    ];
    let c = set_of![w.len(), for w in s.split_words().iter(), for ch in w.iter(), if ch != "a"];
    let e = list_of![list_of![0i64, for __ in 0i64..3], for ___2 in 0i64..2];
    let g = list_of![(i, x_2), for (i, x_2) in (0i64..).zip(xs.iter())];
    let h = {
        let items = List::<Value>::new();
        let q = Shared::<i64>::unset();
        for item_3 in xs.iter() {
            q.set(item_3);
            items.append({
                let q = q.clone();
                Function::new(&F_LISTCOMP_LAMBDA_2_PARAMS, Vec::new(), move |_| {
                    Ok(Value::from(f_listcomp_lambda_2(&q)?))
                })
            });
        }
        items
    };
    let caught: Res<()> = 'attempt: {
        let m = list_of![attempt!('attempt, int::floor_div(1, x_3)), for x_3 in xs.iter()];
        let n = {
            let items_4 = Set::<i64>::new();
            for x_4 in xs.iter() {
                attempt!(
                    'attempt,
                    items_4.add(attempt!('attempt, int::floor_div(1, x_4)))
                );
            }
            items_4
        };
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("ZeroDivisionError"))? {
        let z = error.value();
        print(&[&z])?;
    }
    print(&[
        &a,
        &b,
        &c,
        &e,
        &g,
        &list_of![call(&t, &[])?, for t in h.iter()],
        &dict_of![x_5, list_of![y, for y in 0i64..x_5], for x_5 in 0i64..4],
    ])?;
    Ok(list_of![
        w_2.upper(),
        for w_2 in s.split_words().iter(),
        if w_2.startswith(&Str::lit("a"))
            && w_2.len() > 2
            && w_2.endswith(&Str::lit("bcdefghijklmnop"))
            || w_2 == "x"
    ])
}

fn f_listcomp_lambda(q: &Shared<Value>) -> Res<Value> {
    q.get_free("q")
}

fn f_listcomp_lambda_2(q: &Shared<i64>) -> Res<i64> {
    q.get_free("q")
}

/// The module's body.
pub fn run() -> Res<()> {
    print(&[&f_2(
        &list![1, 2, 3, 4],
        &Dict::of(vec![(Str::lit("a"), 1i64), (Str::lit("b"), 0i64)])?,
        &Str::lit("ab cd aqabcdefghijklmnop x"),
    )?])?;
    f_2(&list![0], &Dict::<Str, i64>::new(), &Str::lit(""))?;
    print(&[
        &list_of![x.clone(), for x in values![1, "a", 2.5].iter(), if x.truth()?],
        &list_of![0i64, for __ in Str::lit("abc").iter()],
        &list_of![(), for ___2 in Str::lit("ab").iter()],
        &list_of![List::<i64>::new(), for ___3 in Str::lit("ab").iter()],
    ])?;
    print(&[&if false {
        set_of![x_2.to_value(), for x_2 in list![values![1]].iter()].to_value()
    } else {
        Value::from(3i64)
    }])?;
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[&{
                let dict = Dict::<List<i64>, i64>::new();
                for x_3 in list![list![1i64]].iter() {
                    attempt!('attempt, dict.set_item(x_3.clone(), 1i64));
                }
                dict
            }])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("TypeError"))? {
        let e = error.value();
        print(&[&e])?;
    }
    Ok(())
}
