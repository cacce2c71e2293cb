//! `is` and `==`; NaN in containers; membership compares by identity first.

use portalis_runtime::*;

/// The module's variables.
struct State {
    class_Loud: Slot<Value>,
    class_Plain: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_Loud: Slot::new(),
    class_Plain: Slot::new(),
});

pub struct Loud {}

python_struct!(Loud, [], [STATE.class_Loud]);

fn Loud_new() -> Obj<Loud> {
    let this = Obj::<Loud>::new(0);
    this
}

pub struct Plain {}

python_struct!(Plain, [], [STATE.class_Plain]);

fn Plain_new() -> Obj<Plain> {
    let this = Obj::<Plain>::new(0);
    this
}

static LOUD_EQ_PARAMS: Params = Params::new("Loud.__eq__", &["self", "other"]);

fn Loud_eq(this: &Obj<Loud>, other: &Obj<Loud>) -> Res<bool> {
    print(&[&Str::lit("eq")])?;
    Ok(false)
}

/// The module's body.
pub fn run() -> Res<()> {
    let nan = builtins::float_from_str(&Str::lit("nan"))?;
    print(&[
        &(nan == nan),
        &(nan != nan),
        &nan.is(&nan),
        &list![nan].contains(&nan)?,
        &list![nan].py_eq(&list![nan])?,
        &(nan,).py_eq(&(nan,))?,
        &(nan < nan),
    ])?;
    print(&[
        &list![nan].index(&nan, 0, i64::MAX)?,
        &list![nan].count(&nan)?,
        &Dict::of(vec![(nan, 1i64)])?.get_item(&nan)?,
        &{
            let items = Set::<f64>::new();
            items.add(nan)?;
            items.add(nan)?;
            items
        }
        .len(),
        &Dict::of(vec![(1i64, nan)])?.py_eq(&Dict::of(vec![(1i64, nan)])?)?,
    ])?;
    let new_a = list![1i64];
    let new_b = list![1i64];
    let a = new_a;
    let b = new_b;
    print(&[
        &a.py_eq(&b)?,
        &a.is(&b),
        &!a.is(&b),
        &true,
        &ops::is_eq(&a.to_value(), &(1i64,).to_value())?,
        &values![1].py_eq(&values![1.0])?,
        &ops::is_eq(&Str::lit("a").to_value(), &Bytes::lit(b"a").to_value())?,
        &ops::is_eq(&1i64.to_value(), &Str::lit("1").to_value())?,
        &ops::is_eq(
            &Tuple::<i64>::empty().to_value(),
            &List::<i64>::new().to_value(),
        )?,
        &ops::is_eq(
            &Dict::<i64, i64>::new().to_value(),
            &Set::<i64>::new().to_value(),
        )?,
    ])?;

    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Loud");

        namespace.set(
            "__eq__",
            Function::new(&LOUD_EQ_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Loud_eq(
                    &Obj::<Loud>::from_value(&args[0])?,
                    &Obj::<Loud>::from_value(&args[1])?,
                )?))
            }),
        );
        namespace.finish("Loud", &bases)?
    };
    STATE.class_Loud.set(class.clone());

    let new_x = Loud_new();
    let new_y = Loud_new();
    let x = new_x;
    let y = new_y;
    print(&[
        &list![x.clone()].contains(&x)?,
        &list![y.clone()].contains(&x)?,
        &Loud_eq(&x, &x)?,
        &list![x.clone()].py_eq(&list![x.clone()])?,
        &!Loud_eq(&x, &y)?,
        &x.is(&x),
        &list![x.clone(), y.clone()].count(&x)?,
    ])?;
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, x.py_hash());
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("TypeError"))? {
        let error = error_2.value();
        print(&[&error])?;
    }

    let class_2 = {
        let bases_2: Vec<Value> = Vec::new();
        let namespace_2 = Namespace::new("Plain");
        namespace_2.finish("Plain", &bases_2)?
    };
    STATE.class_Plain.set(class_2.clone());

    let p = Plain_new();
    print(&[
        &p.py_eq(&p)?,
        &p.py_eq(&Plain_new())?,
        &!p.py_eq(&Plain_new())?,
        &{
            let items_2 = Set::<Obj<Plain>>::new();
            items_2.add(p.clone())?;
            items_2
        }
        .contains(&p)?,
        &(p.py_hash()? == p.py_hash()?),
        &ops::is(
            &call(&builtin("type"), &[p.to_value()])?,
            &STATE.class_Plain.get("Plain")?,
        ),
        &ops::eq(
            &call(&builtin("type"), &[p.to_value()])?,
            &call(&builtin("type"), &[Plain_new().to_value()])?,
        )?,
    ])?;
    let s = Str::lit("abc");
    let u = s.clone();
    print(&[
        &s.is(&u),
        &!false,
        &ops::is(
            &call(&builtin("type"), &[Value::NONE])?,
            &call(
                &builtin("type"),
                &[{
                    print(&[])?;
                    Value::NONE
                }],
            )?,
        ),
        &ops::is(&builtin("NotImplemented"), &builtin("NotImplemented")),
        &ops::is(&builtin("Ellipsis"), &builtin("Ellipsis")),
    ])?;
    print(&[
        &(1.0 != 1.0),
        &(Str::lit("x") != "x"),
        &!values![1, values![2].to_value()].py_eq(&values![1, values![2].to_value()])?,
        &!{
            let items_3 = Set::<i64>::new();
            items_3.add(1i64)?;
            items_3.add(2i64)?;
            items_3
        }
        .py_eq(&{
            let items_4 = Set::<i64>::new();
            items_4.add(2i64)?;
            items_4.add(1i64)?;
            items_4
        })?,
        &builtins::range_stop(&Int::new(0))
            .py_eq(&builtins::range_start_stop(&Int::new(5), &Int::new(5)))?,
        &builtins::range_step(&Int::new(1), &Int::new(4), &Int::new(2))?.py_eq(
            &builtins::range_step(&Int::new(1), &Int::new(5), &Int::new(2))?,
        )?,
    ])?;
    print(&[
        &(-0.0 == 0.0),
        &list![-0.0].contains(&0.0)?,
        &(builtins::float_from_str(&Str::lit("inf"))?
            == builtins::float_from_str(&Str::lit("inf"))?),
        &ops::eq(
            &call(&builtin("complex"), &[Value::from(1i64), Value::from(0i64)])?,
            &1i64.to_value(),
        )?,
        &ops::eq(
            &Bytes::lit(b"a").to_value(),
            &call(&builtin("bytearray"), &[Bytes::lit(b"a").to_value()])?,
        )?,
        &ops::is_eq(
            &builtins::frozenset_from(iter::ok(list![1i64].iter()))?.to_value(),
            &{
                let items_5 = Set::<i64>::new();
                items_5.add(1i64)?;
                items_5
            }
            .to_value(),
        )?,
    ])?;
    Ok(())
}
