//! Iteration and membership through __getitem__ alone, through __iter__, __contains__, __reversed__; iter with a sentinel.

use portalis_runtime::*;

/// The module's variables.
struct State {
    feed: Slot<Iter<i64>>,
    class_Old: Slot<Value>,
    class_Sequence: Slot<Value>,
    class_Box: Slot<Value>,
    class_Countdown: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    feed: Slot::new(),
    class_Old: Slot::new(),
    class_Sequence: Slot::new(),
    class_Box: Slot::new(),
    class_Countdown: Slot::new(),
});

pub struct Old {}

python_struct!(Old, [], [STATE.class_Old, STATE.class_Sequence]);

fn Old_new() -> Obj<Old> {
    let this = Obj::<Old>::new(0);
    this
}

fn Sequence_new() -> Obj<Old> {
    let this = Obj::<Old>::new(1);
    this
}

#[allow(non_camel_case_types)]
pub struct Box_2 {
    pub items: Field<Value>,
}

python_struct!(Box_2, [items], [STATE.class_Box]);

fn Box_new(items: &Value) -> Obj<Box_2> {
    let this = Obj::<Box_2>::new(0);
    Box_init(&this, items);
    this
}

pub struct Countdown {
    pub n: Field<i64>,
}

python_struct!(Countdown, [n], [STATE.class_Countdown]);

fn Countdown_new(n: i64) -> Obj<Countdown> {
    let this = Obj::<Countdown>::new(0);
    Countdown_init(&this, n);
    this
}

static OLD_GETITEM_PARAMS: Params = Params::new("Old.__getitem__", &["self", "i"]);

static SEQUENCE_LEN_PARAMS: Params = Params::new("Sequence.__len__", &["self"]);

static BOX_ITER_PARAMS: Params = Params::new("Box.__iter__", &["self"]);

static BOX_CONTAINS_PARAMS: Params = Params::new("Box.__contains__", &["self", "item"]);

static COUNTDOWN_ITER_PARAMS: Params = Params::new("Countdown.__iter__", &["self"]);

static COUNTDOWN_NEXT_PARAMS: Params = Params::new("Countdown.__next__", &["self"]);

static LAMBDA_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_2_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_3_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_4_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_5_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_6_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_7_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_8_PARAMS: Params = Params::new("<lambda>", &[]);

fn Old_getitem(this: &Obj<Old>, i: &Value) -> Res<Value> {
    if ops::is_ge(i, &3i64.to_value())? {
        return Err(builtin_error("IndexError", "end"));
    }
    print(&[&Str::lit("get"), i])?;
    ops::mul(i, &Value::from(10i64))
}

fn Sequence_len(this: &Obj<Old>) -> i64 {
    3
}

fn Box_init(this: &Obj<Box_2>, items: &Value) {
    this.items.set(items.clone());
}

fn Box_iter(this: &Obj<Box_2>) -> Res<Value> {
    call(&builtin("iter"), &[this.items.get()])
}

fn Box_contains(this: &Obj<Box_2>, item_2: &Value) -> Str {
    Str::lit("yes")
}

fn Countdown_init(this: &Obj<Countdown>, n: i64) {
    this.n.set(n);
}

fn Countdown_iter(this: &Obj<Countdown>) -> Obj<Countdown> {
    this.clone()
}

fn Countdown_next(this: &Obj<Countdown>) -> Res<i64> {
    if this.n.get() == 0 {
        return Err(exception(&builtin("StopIteration")));
    }
    this.n.set(this.n.get() - 1);
    Ok(this.n.get())
}

fn lambda() -> Res<i64> {
    builtins::next(STATE.feed.get("feed")?)
}

fn lambda_2() -> Res<List<Value>> {
    builtins::list_from(ops::iter(&Box_new(&Value::from(5i64)).to_value())?)
}

fn lambda_3() -> Res<Value> {
    call(&builtin("iter"), &[call(&builtin("object"), &[])?])
}

fn lambda_4() -> Res<()> {
    Err(builtin_error("TypeError", "'int' object is not iterable"))
}

fn lambda_5() -> Res<Value> {
    call(
        &builtin("next"),
        &[Box_new(&List::<Value>::new().to_value()).to_value()],
    )
}

fn lambda_6() -> Res<bool> {
    ops::contains(&call(&builtin("object"), &[])?, &1i64.to_value())
}

fn lambda_7() -> Res<List<Value>> {
    builtins::list_from(ops::iter(&call(
        &builtin("iter"),
        &[Box_new(&Value::NONE).to_value()],
    )?)?)
}

fn lambda_8() -> Res<Value> {
    call(&builtin("reversed"), &[Old_new().to_value()])
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Old");
        namespace.set(
            "__getitem__",
            Function::new(&OLD_GETITEM_PARAMS, Vec::new(), move |args| {
                Old_getitem(&Obj::<Old>::from_value(&args[0])?, &args[1])
            }),
        );
        namespace.finish("Old", &bases)?
    };
    STATE.class_Old.set(class.clone());

    let class_2 = {
        let bases_2: Vec<Value> = vec![STATE.class_Old.get("Old")?];
        let namespace_2 = Namespace::new("Sequence");

        namespace_2.set(
            "__len__",
            Function::new(&SEQUENCE_LEN_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Sequence_len(&Obj::<Old>::from_value(
                    &args[0],
                )?)))
            }),
        );
        namespace_2.finish("Sequence", &bases_2)?
    };
    STATE.class_Sequence.set(class_2.clone());

    let class_3 = {
        let bases_3: Vec<Value> = Vec::new();
        let namespace_3 = Namespace::new("Box");

        namespace_3.set(
            "__iter__",
            Function::new(&BOX_ITER_PARAMS, Vec::new(), move |args| {
                Box_iter(&Obj::<Box_2>::from_value(&args[0])?)
            }),
        );

        namespace_3.set(
            "__contains__",
            Function::new(&BOX_CONTAINS_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Box_contains(
                    &Obj::<Box_2>::from_value(&args[0])?,
                    &args[1],
                )))
            }),
        );
        namespace_3.finish("Box", &bases_3)?
    };
    STATE.class_Box.set(class_3.clone());

    let class_4 = {
        let bases_4: Vec<Value> = Vec::new();
        let namespace_4 = Namespace::new("Countdown");

        namespace_4.set(
            "__iter__",
            Function::new(&COUNTDOWN_ITER_PARAMS, Vec::new(), move |args| {
                Ok(Countdown_iter(&Obj::<Countdown>::from_value(&args[0])?).to_value())
            }),
        );

        namespace_4.set(
            "__next__",
            Function::new(&COUNTDOWN_NEXT_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Countdown_next(&Obj::<Countdown>::from_value(
                    &args[0],
                )?)?))
            }),
        );
        namespace_4.finish("Countdown", &bases_4)?
    };
    STATE.class_Countdown.set(class_4.clone());

    print(&[
        &list_of![x.clone(), for item_2 in ops::iter(&Old_new().to_value())?, let x = item_2?],
        &ops::contains(&Old_new().to_value(), &10i64.to_value())?,
        &ops::contains(&Old_new().to_value(), &99i64.to_value())?,
        &builtins::list_from(ops::iter(&call(
            &builtin("reversed"),
            &[Sequence_new().to_value()],
        )?)?)?,
    ])?;
    print(&[
        &builtins::max(ops::iter(&Old_new().to_value())?)?,
        &!Box_contains(
            &Box_new(&List::<Value>::new().to_value()),
            &Value::from(7i64),
        )
        .is_empty(),
        &builtins::list_from(ops::iter(
            &Box_new(&Value::from(Str::lit("ab"))).to_value(),
        )?)?,
        &{
            let items = List::<Value>::new();
            items.extend(star_iter(&Box_new(&values![1].to_value()).to_value())?)?;
            items
        },
        &builtins::sorted(ops::iter(&Countdown_new(3).to_value())?, false)?,
        &ops::contains(&Countdown_new(4).to_value(), &5i64.to_value())?,
        &call(&builtin("sum"), &[Countdown_new(5).to_value()])?,
    ])?;
    let c = Countdown_new(3);
    print(&[
        &call(&builtin("next"), &[c.to_value()])?,
        &builtins::list_from(ops::iter(&c.to_value())?)?,
        &builtins::list_from(ops::iter(&c.to_value())?)?,
        &call(
            &builtin("next"),
            &[c.to_value(), Value::from(Str::lit("done"))],
        )?,
        &builtins::dict_from(iter::zip2(
            iter::ok(Str::lit("ab").iter()),
            ops::iter(&Countdown_new(9).to_value())?,
            false,
        )?)?,
    ])?;
    let value = Box_new(&Value::from(Str::lit("wxyz")));
    let items_2 = unpack_star(unpack_iter(&value.to_value())?, 2, 0)?;
    let a = items_2.0[0].clone();
    let b = items_2.0[1].clone();
    let rest = items_2.1.clone();
    print(&[&a, &b, &rest])?;
    STATE
        .feed
        .set(list![1i64, 2, 0, 3].iter().boxed("list_iterator"));
    print(&[
        &builtins::list_from(ops::iter(&call(
            &builtin("iter"),
            &[
                Function::new(&LAMBDA_PARAMS, Vec::new(), move |_| {
                    Ok(Value::from(lambda()?))
                }),
                Value::from(0i64),
            ],
        )?)?)?,
        &builtins::list_from(STATE.feed.get("feed")?)?,
    ])?;
    for bad in tuple![
        Function::new(&LAMBDA_2_PARAMS, Vec::new(), move |_| Ok(
            lambda_2()?.to_value()
        )),
        Function::new(&LAMBDA_3_PARAMS, Vec::new(), move |_| lambda_3()),
        Function::new(&LAMBDA_4_PARAMS, Vec::new(), move |_| {
            lambda_4()?;
            Ok(Value::NONE)
        }),
        Function::new(&LAMBDA_5_PARAMS, Vec::new(), move |_| lambda_5()),
        Function::new(&LAMBDA_6_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_6()?
        ))),
        Function::new(&LAMBDA_7_PARAMS, Vec::new(), move |_| Ok(
            lambda_7()?.to_value()
        )),
        Function::new(&LAMBDA_8_PARAMS, Vec::new(), move |_| lambda_8())
    ]
    .iter()
    {
        let caught: Res<()> = 'attempt2: {
            attempt!('attempt2, call(&bad, &[]));
            Ok(())
        };
        if let Some(error_2) = except(caught, &builtin("TypeError"))? {
            let error = error_2.value();
            print(&[&error])?;
        }
    }
    Ok(())
}
