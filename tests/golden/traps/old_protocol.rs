//! Iteration and membership through __getitem__ alone, through __iter__, __contains__, __reversed__; iter with a sentinel.

#![allow(non_snake_case, non_upper_case_globals)]
#![allow(unused_mut, unused_variables, unused_assignments)]
#![allow(unreachable_code, dead_code, path_statements, clippy::all)]

use portalis_runtime::*;

/// The module's variables.
struct State {
    Old: Slot<Value>,
    Box: Slot<Value>,
    feed: Slot<Value>,
    class_Old: Slot<Value>,
    class_Sequence: Slot<Value>,
    class_Box: Slot<Value>,
    class_Countdown: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    Old: Slot::new(),
    Box: Slot::new(),
    feed: Slot::new(),
    class_Old: Slot::new(),
    class_Sequence: Slot::new(),
    class_Box: Slot::new(),
    class_Countdown: Slot::new(),
});

static OLD___GETITEM___PARAMS: Params = Params {
    name: "Old.__getitem__",
    names: &["self", "i"],
    posonly: 0,
    positional: 2,
    kwonly: 0,
    star: false,
    star_star: false,
};

static SEQUENCE___LEN___PARAMS: Params = Params {
    name: "Sequence.__len__",
    names: &["self"],
    posonly: 0,
    positional: 1,
    kwonly: 0,
    star: false,
    star_star: false,
};

static BOX___INIT___PARAMS: Params = Params {
    name: "Box.__init__",
    names: &["self", "items"],
    posonly: 0,
    positional: 2,
    kwonly: 0,
    star: false,
    star_star: false,
};

static BOX___ITER___PARAMS: Params = Params {
    name: "Box.__iter__",
    names: &["self"],
    posonly: 0,
    positional: 1,
    kwonly: 0,
    star: false,
    star_star: false,
};

static BOX___CONTAINS___PARAMS: Params = Params {
    name: "Box.__contains__",
    names: &["self", "item"],
    posonly: 0,
    positional: 2,
    kwonly: 0,
    star: false,
    star_star: false,
};

static COUNTDOWN___INIT___PARAMS: Params = Params {
    name: "Countdown.__init__",
    names: &["self", "n"],
    posonly: 0,
    positional: 2,
    kwonly: 0,
    star: false,
    star_star: false,
};

static COUNTDOWN___ITER___PARAMS: Params = Params {
    name: "Countdown.__iter__",
    names: &["self"],
    posonly: 0,
    positional: 1,
    kwonly: 0,
    star: false,
    star_star: false,
};

static COUNTDOWN___NEXT___PARAMS: Params = Params {
    name: "Countdown.__next__",
    names: &["self"],
    posonly: 0,
    positional: 1,
    kwonly: 0,
    star: false,
    star_star: false,
};

static LAMBDA_PARAMS: Params = Params {
    name: "<lambda>",
    names: &[],
    posonly: 0,
    positional: 0,
    kwonly: 0,
    star: false,
    star_star: false,
};

static LAMBDA_2_PARAMS: Params = Params {
    name: "<lambda>",
    names: &[],
    posonly: 0,
    positional: 0,
    kwonly: 0,
    star: false,
    star_star: false,
};

static LAMBDA_3_PARAMS: Params = Params {
    name: "<lambda>",
    names: &[],
    posonly: 0,
    positional: 0,
    kwonly: 0,
    star: false,
    star_star: false,
};

static LAMBDA_4_PARAMS: Params = Params {
    name: "<lambda>",
    names: &[],
    posonly: 0,
    positional: 0,
    kwonly: 0,
    star: false,
    star_star: false,
};

static LAMBDA_5_PARAMS: Params = Params {
    name: "<lambda>",
    names: &[],
    posonly: 0,
    positional: 0,
    kwonly: 0,
    star: false,
    star_star: false,
};

static LAMBDA_6_PARAMS: Params = Params {
    name: "<lambda>",
    names: &[],
    posonly: 0,
    positional: 0,
    kwonly: 0,
    star: false,
    star_star: false,
};

static LAMBDA_7_PARAMS: Params = Params {
    name: "<lambda>",
    names: &[],
    posonly: 0,
    positional: 0,
    kwonly: 0,
    star: false,
    star_star: false,
};

static LAMBDA_8_PARAMS: Params = Params {
    name: "<lambda>",
    names: &[],
    posonly: 0,
    positional: 0,
    kwonly: 0,
    star: false,
    star_star: false,
};

fn Old___getitem__(self_: &Value, i: &Value) -> Res<Value> {
    if ops::is_ge(i, &3i64.to_value())? {
        return Err(exception(&call(
            &builtin("IndexError"),
            &[Value::from(Str::lit("end"))],
        )?));
    }
    print(&[&Str::lit("get"), i])?;
    Ok(ops::mul(i, &Value::from(10i64))?)
}

fn Sequence___len__(self_: &Value) -> i64 {
    3
}

fn Box___init__(self_: &Value, items: &Value) -> Res<()> {
    let value = items.clone();
    ops::set_attr(self_, "items", value.clone())?;
    Ok(())
}

fn Box___iter__(self_: &Value) -> Res<Value> {
    Ok(call(&builtin("iter"), &[ops::get_attr(self_, "items")?])?)
}

fn Box___contains__(self_: &Value, item_2: &Value) -> Str {
    Str::lit("yes")
}

fn Countdown___init__(self_: &Value, n: &Value) -> Res<()> {
    let value = n.clone();
    ops::set_attr(self_, "n", value.clone())?;
    Ok(())
}

fn Countdown___iter__(self_: &Value) -> Value {
    self_.clone()
}

fn Countdown___next__(self_: &Value) -> Res<Value> {
    if ops::is_eq(&ops::get_attr(self_, "n")?, &0i64.to_value())? {
        return Err(exception(&builtin("StopIteration")));
    }
    let object = self_.clone();
    let old = ops::get_attr(&object, "n")?;
    ops::set_attr(&object, "n", ops::isub(&old, &Value::from(1i64))?)?;
    Ok(ops::get_attr(self_, "n")?)
}

fn lambda() -> Res<Value> {
    Ok(call(&builtin("next"), &[STATE.feed.get("feed")?])?)
}

fn lambda_2() -> Res<List<Value>> {
    Ok(builtins::list_from(ops::iter(&call(
        &STATE.Box.get("Box")?,
        &[Value::from(5i64)],
    )?)?)?)
}

fn lambda_3() -> Res<Value> {
    Ok(call(&builtin("iter"), &[call(&builtin("object"), &[])?])?)
}

fn lambda_4() -> Res<List<Value>> {
    Ok({
        let items = List::<Value>::new();
        for item_2 in ops::iter(&Value::from(5i64))? {
            let x = item_2?;
            items.append(x.clone());
        }
        items
    })
}

fn lambda_5() -> Res<Value> {
    Ok(call(
        &builtin("next"),
        &[call(
            &STATE.Box.get("Box")?,
            &[List::<Value>::new().to_value()],
        )?],
    )?)
}

fn lambda_6() -> Res<bool> {
    Ok(ops::contains(
        &call(&builtin("object"), &[])?,
        &1i64.to_value(),
    )?)
}

fn lambda_7() -> Res<List<Value>> {
    Ok(builtins::list_from(ops::iter(&call(
        &builtin("iter"),
        &[call(&STATE.Box.get("Box")?, &[Value::NONE])?],
    )?)?)?)
}

fn lambda_8() -> Res<Value> {
    Ok(call(
        &builtin("reversed"),
        &[call(&STATE.Old.get("Old")?, &[])?],
    )?)
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Old");
        namespace.set(
            "__getitem__",
            Function::new(&OLD___GETITEM___PARAMS, Vec::new(), move |args| {
                Old___getitem__(&args[0], &args[1])
            }),
        );
        namespace.finish("Old", &bases)?
    };
    STATE.class_Old.set(class.clone());
    STATE.Old.set(class);

    let class_2 = {
        let bases_2: Vec<Value> = vec![STATE.Old.get("Old")?];
        let namespace_2 = Namespace::new("Sequence");

        namespace_2.set(
            "__len__",
            Function::new(&SEQUENCE___LEN___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Sequence___len__(&args[0])))
            }),
        );
        namespace_2.finish("Sequence", &bases_2)?
    };
    STATE.class_Sequence.set(class_2.clone());
    let Sequence = class_2;

    let class_3 = {
        let bases_3: Vec<Value> = Vec::new();
        let namespace_3 = Namespace::new("Box");

        namespace_3.set(
            "__init__",
            Function::new(&BOX___INIT___PARAMS, Vec::new(), move |args| {
                Box___init__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );

        namespace_3.set(
            "__iter__",
            Function::new(&BOX___ITER___PARAMS, Vec::new(), move |args| {
                Box___iter__(&args[0])
            }),
        );

        namespace_3.set(
            "__contains__",
            Function::new(&BOX___CONTAINS___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Box___contains__(&args[0], &args[1])))
            }),
        );
        namespace_3.finish("Box", &bases_3)?
    };
    STATE.class_Box.set(class_3.clone());
    STATE.Box.set(class_3);

    let class_4 = {
        let bases_4: Vec<Value> = Vec::new();
        let namespace_4 = Namespace::new("Countdown");

        namespace_4.set(
            "__init__",
            Function::new(&COUNTDOWN___INIT___PARAMS, Vec::new(), move |args| {
                Countdown___init__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );

        namespace_4.set(
            "__iter__",
            Function::new(&COUNTDOWN___ITER___PARAMS, Vec::new(), move |args| {
                Ok(Countdown___iter__(&args[0]))
            }),
        );

        namespace_4.set(
            "__next__",
            Function::new(&COUNTDOWN___NEXT___PARAMS, Vec::new(), move |args| {
                Countdown___next__(&args[0])
            }),
        );
        namespace_4.finish("Countdown", &bases_4)?
    };
    STATE.class_Countdown.set(class_4.clone());
    let Countdown = class_4;

    print(&[
        &{
            let items = List::<Value>::new();
            for item_2 in ops::iter(&call(&STATE.Old.get("Old")?, &[])?)? {
                let x = item_2?;
                items.append(x.clone());
            }
            items
        },
        &ops::contains(&call(&STATE.Old.get("Old")?, &[])?, &10i64.to_value())?,
        &ops::contains(&call(&STATE.Old.get("Old")?, &[])?, &99i64.to_value())?,
        &builtins::list_from(ops::iter(&call(
            &builtin("reversed"),
            &[call(&Sequence, &[])?],
        )?)?)?,
    ])?;
    print(&[
        &builtins::max(ops::iter(&call(&STATE.Old.get("Old")?, &[])?)?)?,
        &ops::contains(
            &call(&STATE.Box.get("Box")?, &[List::<Value>::new().to_value()])?,
            &7i64.to_value(),
        )?,
        &builtins::list_from(ops::iter(&call(
            &STATE.Box.get("Box")?,
            &[Value::from(Str::lit("ab"))],
        )?)?)?,
        &{
            let items_2 = List::<Value>::new();
            items_2.extend(star_iter(&call(
                &STATE.Box.get("Box")?,
                &[List::from(vec![Value::from(1i64)]).to_value()],
            )?)?)?;
            items_2
        },
        &builtins::sorted(ops::iter(&call(&Countdown, &[Value::from(3i64)])?)?, false)?,
        &ops::contains(&call(&Countdown, &[Value::from(4i64)])?, &5i64.to_value())?,
        &call(&builtin("sum"), &[call(&Countdown, &[Value::from(5i64)])?])?,
    ])?;
    let c = call(&Countdown, &[Value::from(3i64)])?;
    print(&[
        &call(&builtin("next"), &[c.clone()])?,
        &builtins::list_from(ops::iter(&c)?)?,
        &builtins::list_from(ops::iter(&c)?)?,
        &call(
            &builtin("next"),
            &[c.clone(), Value::from(Str::lit("done"))],
        )?,
        &builtins::dict_from(iter::zip2(
            iter::ok(Str::lit("ab").iter()),
            ops::iter(&call(&Countdown, &[Value::from(9i64)])?)?,
            false,
        )?)?,
    ])?;
    let value = call(&STATE.Box.get("Box")?, &[Value::from(Str::lit("wxyz"))])?;
    let items_3 = unpack_star(unpack_iter(&value)?, 2, 0)?;
    let a = items_3.0[0].clone();
    let b = items_3.0[1].clone();
    let rest = items_3.1.clone();
    print(&[&a, &b, &rest])?;
    STATE.feed.set(call(
        &builtin("iter"),
        &[List::from(vec![
            Value::from(1i64),
            Value::from(2i64),
            Value::from(0i64),
            Value::from(3i64),
        ])
        .to_value()],
    )?);
    print(&[
        &builtins::list_from(ops::iter(&call(
            &builtin("iter"),
            &[
                Function::new(&LAMBDA_PARAMS, Vec::new(), move |_| lambda()),
                Value::from(0i64),
            ],
        )?)?)?,
        &builtins::list_from(ops::iter(&STATE.feed.get("feed")?)?)?,
    ])?;
    for bad in {
        let tuple = (
            Function::new(&LAMBDA_2_PARAMS, Vec::new(), move |_| {
                Ok(lambda_2()?.to_value())
            }),
            Function::new(&LAMBDA_3_PARAMS, Vec::new(), move |_| lambda_3()),
            Function::new(&LAMBDA_4_PARAMS, Vec::new(), move |_| {
                Ok(lambda_4()?.to_value())
            }),
            Function::new(&LAMBDA_5_PARAMS, Vec::new(), move |_| lambda_5()),
            Function::new(&LAMBDA_6_PARAMS, Vec::new(), move |_| {
                Ok(Value::from(lambda_6()?))
            }),
            Function::new(&LAMBDA_7_PARAMS, Vec::new(), move |_| {
                Ok(lambda_7()?.to_value())
            }),
            Function::new(&LAMBDA_8_PARAMS, Vec::new(), move |_| lambda_8()),
        );
        Tuple::from(vec![
            tuple.0.clone(),
            tuple.1.clone(),
            tuple.2.clone(),
            tuple.3.clone(),
            tuple.4.clone(),
            tuple.5.clone(),
            tuple.6.clone(),
        ])
    }
    .iter()
    {
        let caught: Res<()> = 'attempt2: {
            attempt!('attempt2, call(&bad, &[]));
            Ok(())
        };
        if let Err(error_2) = caught {
            let _handling = handling::enter(&error_2);
            if exception_matches(&error_2, &builtin("TypeError"))? {
                let error = error_2.value();
                print(&[&error])?;
            } else {
                return Err(error_2);
            }
        }
    }
    Ok(())
}
