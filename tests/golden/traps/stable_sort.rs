//! Sorting: stable, reverse keeps equals in order, one key call per element, errors, and callbacks that mutate the list.

use portalis_runtime::*;

/// The module's variables.
struct State {
    calls: Slot<List<Str>>,
    items: Slot<List<i64>>,
    class_Rev: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    calls: Slot::new(),
    items: Slot::new(),
    class_Rev: Slot::new(),
});

pub struct Rev {
    pub v: Field<i64>,
}

python_struct!(Rev, [v], [STATE.class_Rev]);

fn Rev_new(v: i64) -> Obj<Rev> {
    let this = Obj::<Rev>::new(0);
    Rev_init(&this, v);
    this
}

static LAMBDA_3_PARAMS: Params = Params::new("<lambda>", &["p", "q"]);

static LAMBDA_4_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_5_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_6_PARAMS: Params = Params::new("<lambda>", &[]);

static REV_LT_PARAMS: Params = Params::new("Rev.__lt__", &["self", "other"]);

static LAMBDA_7_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_8_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_9_PARAMS: Params = Params::new("<lambda>", &[]);

fn length(word: &Str) -> Res<i64> {
    STATE.calls.get("calls")?.append(word.clone());
    Ok(word.len())
}

fn lambda(p: &(i64, Str)) -> i64 {
    p.0
}

fn lambda_2(p: &(i64, Str)) -> (i64, Str) {
    (-p.0, p.1.clone())
}

fn lambda_3(p: &Value, q: &Value) -> Res<Value> {
    ops::sub(&ops::gt(p, q)?, &ops::lt(p, q)?)
}

fn meddle(x: i64) -> Res<i64> {
    STATE.items.get("items")?.append(x);
    Ok(x)
}

fn lambda_4() -> Res<()> {
    STATE
        .items
        .get("items")?
        .sort_by_key(move |item: &i64| meddle(*item), false)?;
    Ok(())
}

fn lambda_5() -> Res<List<Value>> {
    builtins::sorted(iter::ok(values![1, "a"].iter()), false)
}

fn lambda_6() -> Res<()> {
    list![Complex::new(0.0, 1.0), Complex::new(0.0, 2.0)].sort(false)?;
    Ok(())
}

fn Rev_init(this: &Obj<Rev>, v: i64) {
    this.v.set(v);
}

fn Rev_lt(this: &Obj<Rev>, other: &Obj<Rev>) -> bool {
    this.v.get() > other.v.get()
}

fn lambda_7() -> Res<i64> {
    builtins::min(iter::ok(List::<i64>::new().iter()))
}

fn lambda_8() -> Res<i64> {
    builtins::max(iter::ok(Tuple::<i64>::empty().iter()))
}

fn lambda_9() -> Res<i64> {
    builtins::max_by_key(Dict::<i64, i64>::new().iter_keys(), {
        let key = builtin("len");
        move |item: &i64| Ok(Int::from_value(&call(&key, &[item.to_value()])?)?)
    })
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut error: Value = Value::NONE;
    let words = list!["bb", "a", "cc", "b", "aa", "c"];
    STATE.calls.set(List::<Str>::new());

    print(&[
        &builtins::sorted_by_key(
            iter::ok(words.iter()),
            move |item: &Str| length(item),
            false,
        )?,
        &STATE.calls.get("calls")?.py_eq(&words)?,
    ])?;
    print(&[
        &builtins::sorted_by_key(
            iter::ok(words.iter()),
            {
                let key = builtin("len");
                move |item: &Str| Ok(i64::from_value(&call(&key, &[item.to_value()])?)?)
            },
            true,
        )?,
        &builtins::sorted(iter::ok(words.iter()), true)?,
    ])?;
    let pairs = list![
        (1i64, Str::lit("x")),
        (0i64, Str::lit("y")),
        (1i64, Str::lit("a")),
        (0i64, Str::lit("b"))
    ];
    print(&[
        &builtins::sorted(iter::ok(pairs.iter()), false)?,
        &builtins::sorted_by_key(
            iter::ok(pairs.iter()),
            move |item: &(i64, Str)| Ok(lambda(item)),
            false,
        )?,
        &builtins::sorted_by_key(
            iter::ok(pairs.iter()),
            move |item: &(i64, Str)| Ok(lambda_2(item)),
            false,
        )?,
    ])?;
    print(&[
        &builtins::sorted(
            Dict::of(vec![(Str::lit("b"), 1i64), (Str::lit("a"), 2i64)])?.iter_keys(),
            false,
        )?,
        &builtins::sorted(iter::ok(Str::lit("hello").iter()), false)?,
        &builtins::sorted(iter::ok(values![3, 1.5, true, -2].iter()), false)?,
        &builtins::sorted(
            iter::ok(list![list![2i64], list![1i64, 5], list![1i64]].iter()),
            false,
        )?,
    ])?;
    print(&[
        &builtins::sorted_by_key(
            iter::ok(words.iter()),
            {
                let key_2 = modules::functools::cmp_to_key(&Function::new(
                    &LAMBDA_3_PARAMS,
                    Vec::new(),
                    move |args| lambda_3(&args[0], &args[1]),
                ));
                move |item: &Str| call(&key_2, &[item.to_value()])
            },
            false,
        )?,
        &words.sort_by_key(
            {
                let key_3 = ops::get_attr(&builtin("str"), "upper")?;
                move |item: &Str| call(&key_3, &[item.to_value()])
            },
            false,
        )?,
        &words,
    ])?;
    STATE.items.set(list![3i64, 1, 2]);

    for action in tuple![
        Function::new(&LAMBDA_4_PARAMS, Vec::new(), move |_| {
            lambda_4()?;
            Ok(Value::NONE)
        }),
        Function::new(&LAMBDA_5_PARAMS, Vec::new(), move |_| Ok(
            lambda_5()?.to_value()
        )),
        Function::new(&LAMBDA_6_PARAMS, Vec::new(), move |_| {
            lambda_6()?;
            Ok(Value::NONE)
        })
    ]
    .iter()
    {
        let caught: Res<()> = 'attempt2: {
            attempt!('attempt2, call(&action, &[]));
            Ok(())
        };
        if let Some(error_2) = except(
            caught,
            &(builtin("ValueError"), builtin("TypeError")).to_value(),
        )? {
            error = error_2.value();
            print(&[&error.type_name(), &error])?;
        }
    }
    print(&[&STATE.items.get("items")?])?;
    let nan = builtins::float_from_str(&Str::lit("nan"))?;
    print(&[
        &builtins::sorted(iter::ok(values![3, Value::from(nan), 1].iter()), false)?,
        &builtins::max(iter::ok(values![Value::from(nan), 1].iter()))?,
        &builtins::max(iter::ok(values![1, Value::from(nan)].iter()))?,
        &call_kw(
            &builtin("min"),
            &[Value::from(Str::lit("b")), Value::from(Str::lit("a"))],
            &[(Str::lit("key"), builtin("ord"))],
        )?,
        &builtins::max_by_key(iter::ok(list!["aa", "b", "cc"].iter()), {
            let key_4 = builtin("len");
            move |item: &Str| Ok(i64::from_value(&call(&key_4, &[item.to_value()])?)?)
        })?,
    ])?;

    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Rev");

        namespace.set(
            "__lt__",
            Function::new(&REV_LT_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Rev_lt(
                    &Obj::<Rev>::from_value(&args[0])?,
                    &Obj::<Rev>::from_value(&args[1])?,
                )))
            }),
        );
        namespace.finish("Rev", &bases)?
    };
    STATE.class_Rev.set(class.clone());

    print(&[
        &list_of![
            r.v.get(),
            for r in builtins::sorted(
                iter::ok(list![Rev_new(1), Rev_new(3), Rev_new(2)].iter()),
                false
            )?
            .iter()
        ],
        &builtins::list_from(
            builtins::sorted(iter::ok(list![2i64, 1].iter()), false)?
                .iter_reversed()
                .boxed("list_reverseiterator"),
        )?,
    ])?;
    for empty in tuple![
        Function::new(&LAMBDA_7_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_7()?
        ))),
        Function::new(&LAMBDA_8_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_8()?
        ))),
        Function::new(&LAMBDA_9_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_9()?
        )))
    ]
    .iter()
    {
        let caught_2: Res<()> = 'attempt4: {
            attempt!('attempt4, call(&empty, &[]));
            Ok(())
        };
        if let Some(error_3) = except(caught_2, &builtin("ValueError"))? {
            error = error_3.value();
            print(&[&error])?;
        }
    }
    print(&[
        &builtins::min_or(iter::ok(List::<i64>::new().iter()), 0)?,
        &builtins::max_or(
            iter::ok(List::<i64>::new().iter()).map(|item| {
                let item = item?;
                Ok(Some(item))
            }),
            None,
        )?,
        &builtins::min3(3, 1, 2)?,
        &builtins::max(iter::ok(Str::lit("abc").iter()))?,
        &builtins::min(Dict::of(vec![(5i64, 1i64), (2i64, 9i64)])?.iter_keys())?,
        &builtins::max2(Value::from(1i64), Value::from(1.0))?,
        &builtins::max2(Value::from(1.0), Value::from(1i64))?,
    ])?;
    Ok(())
}
