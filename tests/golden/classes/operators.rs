#![allow(non_snake_case, non_upper_case_globals)]
#![allow(unused_mut, unused_variables, unused_assignments)]
#![allow(unreachable_code, dead_code, path_statements, clippy::all)]

use portalis_runtime::*;

/// The module's variables.
struct State {
    Money: Slot<Value>,
    class_Money: Slot<Value>,
    class_Shelf: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    Money: Slot::new(),
    class_Money: Slot::new(),
    class_Shelf: Slot::new(),
});

static MONEY___INIT___PARAMS: Params = Params {
    name: "Money.__init__",
    names: &["self", "cents"],
    posonly: 0,
    positional: 2,
    kwonly: 0,
    star: false,
    star_star: false,
};

static MONEY___ADD___PARAMS: Params = Params {
    name: "Money.__add__",
    names: &["self", "other"],
    posonly: 0,
    positional: 2,
    kwonly: 0,
    star: false,
    star_star: false,
};

static MONEY___RADD___PARAMS: Params = Params {
    name: "Money.__radd__",
    names: &["self", "other"],
    posonly: 0,
    positional: 2,
    kwonly: 0,
    star: false,
    star_star: false,
};

static MONEY___MUL___PARAMS: Params = Params {
    name: "Money.__mul__",
    names: &["self", "factor"],
    posonly: 0,
    positional: 2,
    kwonly: 0,
    star: false,
    star_star: false,
};

static MONEY___NEG___PARAMS: Params = Params {
    name: "Money.__neg__",
    names: &["self"],
    posonly: 0,
    positional: 1,
    kwonly: 0,
    star: false,
    star_star: false,
};

static MONEY___EQ___PARAMS: Params = Params {
    name: "Money.__eq__",
    names: &["self", "other"],
    posonly: 0,
    positional: 2,
    kwonly: 0,
    star: false,
    star_star: false,
};

static MONEY___LT___PARAMS: Params = Params {
    name: "Money.__lt__",
    names: &["self", "other"],
    posonly: 0,
    positional: 2,
    kwonly: 0,
    star: false,
    star_star: false,
};

static MONEY___HASH___PARAMS: Params = Params {
    name: "Money.__hash__",
    names: &["self"],
    posonly: 0,
    positional: 1,
    kwonly: 0,
    star: false,
    star_star: false,
};

static MONEY___BOOL___PARAMS: Params = Params {
    name: "Money.__bool__",
    names: &["self"],
    posonly: 0,
    positional: 1,
    kwonly: 0,
    star: false,
    star_star: false,
};

static MONEY___REPR___PARAMS: Params = Params {
    name: "Money.__repr__",
    names: &["self"],
    posonly: 0,
    positional: 1,
    kwonly: 0,
    star: false,
    star_star: false,
};

static SHELF___INIT___PARAMS: Params = Params {
    name: "Shelf.__init__",
    names: &["self", "books"],
    posonly: 0,
    positional: 1,
    kwonly: 0,
    star: true,
    star_star: false,
};

static SHELF___LEN___PARAMS: Params = Params {
    name: "Shelf.__len__",
    names: &["self"],
    posonly: 0,
    positional: 1,
    kwonly: 0,
    star: false,
    star_star: false,
};

static SHELF___GETITEM___PARAMS: Params = Params {
    name: "Shelf.__getitem__",
    names: &["self", "index"],
    posonly: 0,
    positional: 2,
    kwonly: 0,
    star: false,
    star_star: false,
};

static SHELF___SETITEM___PARAMS: Params = Params {
    name: "Shelf.__setitem__",
    names: &["self", "index", "book"],
    posonly: 0,
    positional: 3,
    kwonly: 0,
    star: false,
    star_star: false,
};

static SHELF___CONTAINS___PARAMS: Params = Params {
    name: "Shelf.__contains__",
    names: &["self", "book"],
    posonly: 0,
    positional: 2,
    kwonly: 0,
    star: false,
    star_star: false,
};

static SHELF___ITER___PARAMS: Params = Params {
    name: "Shelf.__iter__",
    names: &["self"],
    posonly: 0,
    positional: 1,
    kwonly: 0,
    star: false,
    star_star: false,
};

static SHELF___CALL___PARAMS: Params = Params {
    name: "Shelf.__call__",
    names: &["self", "prefix"],
    posonly: 0,
    positional: 2,
    kwonly: 0,
    star: false,
    star_star: false,
};

static SHELF___ENTER___PARAMS: Params = Params {
    name: "Shelf.__enter__",
    names: &["self"],
    posonly: 0,
    positional: 1,
    kwonly: 0,
    star: false,
    star_star: false,
};

static SHELF___EXIT___PARAMS: Params = Params {
    name: "Shelf.__exit__",
    names: &["self", "kind", "error", "traceback"],
    posonly: 0,
    positional: 4,
    kwonly: 0,
    star: false,
    star_star: false,
};

fn Money___init__(self_: &Value, cents: &Value) -> Res<()> {
    let value = cents.clone();
    ops::set_attr(self_, "cents", value.clone())?;
    Ok(())
}

fn Money___add__(self_: &Value, other: &Value) -> Res<Value> {
    if is_instance(other, &STATE.Money.get("Money")?)? {
        return Ok(call(
            &STATE.Money.get("Money")?,
            &[ops::add(
                &ops::get_attr(self_, "cents")?,
                &ops::get_attr(other, "cents")?,
            )?],
        )?);
    }
    Ok(builtin("NotImplemented"))
}

fn Money___radd__(self_: &Value, other: &Value) -> Res<Value> {
    Ok(if ops::is_eq(other, &0i64.to_value())? {
        self_.clone()
    } else {
        builtin("NotImplemented")
    })
}

fn Money___mul__(self_: &Value, factor: &Value) -> Res<Value> {
    Ok(call(
        &STATE.Money.get("Money")?,
        &[ops::mul(&ops::get_attr(self_, "cents")?, factor)?],
    )?)
}

fn Money___neg__(self_: &Value) -> Res<Value> {
    Ok(call(
        &STATE.Money.get("Money")?,
        &[ops::neg(&ops::get_attr(self_, "cents")?)?],
    )?)
}

fn Money___eq__(self_: &Value, other: &Value) -> Res<Value> {
    Ok({
        let left = is_instance(other, &STATE.Money.get("Money")?)?;
        if left {
            ops::eq(
                &ops::get_attr(self_, "cents")?,
                &ops::get_attr(other, "cents")?,
            )?
        } else {
            Value::from(left)
        }
    })
}

fn Money___lt__(self_: &Value, other: &Value) -> Res<Value> {
    Ok(ops::lt(
        &ops::get_attr(self_, "cents")?,
        &ops::get_attr(other, "cents")?,
    )?)
}

fn Money___hash__(self_: &Value) -> Res<i64> {
    Ok(ops::get_attr(self_, "cents")?.py_hash()?)
}

fn Money___bool__(self_: &Value) -> Res<Value> {
    Ok(ops::ne(&ops::get_attr(self_, "cents")?, &0i64.to_value())?)
}

fn Money___repr__(self_: &Value) -> Res<Str> {
    Ok(Str::from(format!(
        "Money({})",
        ops::format(&ops::get_attr(self_, "cents")?, "")?
    )))
}

fn Shelf___init__(self_: &Value, books: &Tuple<Value>) -> Res<()> {
    let value = builtins::list_from(iter::ok(books.iter()))?;
    ops::set_attr(self_, "books", value.to_value())?;
    Ok(())
}

fn Shelf___len__(self_: &Value) -> Res<Int> {
    Ok(Int::new(ops::len(&ops::get_attr(self_, "books")?)?))
}

fn Shelf___getitem__(self_: &Value, index: &Value) -> Res<Value> {
    Ok(ops::get_item(&ops::get_attr(self_, "books")?, index)?)
}

fn Shelf___setitem__(self_: &Value, index: &Value, book: &Value) -> Res<()> {
    let value = book.clone();
    ops::set_item(&ops::get_attr(self_, "books")?, index, value.clone())?;
    Ok(())
}

fn Shelf___contains__(self_: &Value, book: &Value) -> Res<bool> {
    Ok({
        let item_3 = call_method(book, "lower", &[])?;
        ({
            let items = List::<Value>::new();
            for item_2 in ops::iter(&ops::get_attr(self_, "books")?)? {
                let other = item_2?;
                items.append(call_method(&other, "lower", &[])?);
            }
            items
        })
        .contains(&item_3)?
    })
}

fn Shelf___iter__(self_: &Value) -> Res<Value> {
    Ok(call(&builtin("iter"), &[ops::get_attr(self_, "books")?])?)
}

fn Shelf___call__(self_: &Value, prefix: &Value) -> Res<List<Value>> {
    Ok({
        let items = List::<Value>::new();
        for item_2 in ops::iter(self_)? {
            let book = item_2?;
            if call_method(&book, "startswith", &[prefix.clone()])?.truth()? {
                items.append(book.clone());
            }
        }
        items
    })
}

fn Shelf___enter__(self_: &Value) -> Res<Value> {
    print(&[&Str::lit("open")])?;
    Ok(self_.clone())
}

fn Shelf___exit__(self_: &Value, kind: &Value, error: &Value, traceback: &Value) -> Res<bool> {
    print(&[
        &Str::lit("close"),
        &if kind.truth()? {
            ops::get_attr(kind, "__name__")?
        } else {
            Value::NONE
        },
        error,
    ])?;
    Ok(ops::is(kind, &builtin("KeyError")))
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut shelf: Value = Value::NONE;
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Money");
        namespace.set(
            "__init__",
            Function::new(&MONEY___INIT___PARAMS, Vec::new(), move |args| {
                Money___init__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );

        namespace.set(
            "__add__",
            Function::new(&MONEY___ADD___PARAMS, Vec::new(), move |args| {
                Money___add__(&args[0], &args[1])
            }),
        );

        namespace.set(
            "__radd__",
            Function::new(&MONEY___RADD___PARAMS, Vec::new(), move |args| {
                Money___radd__(&args[0], &args[1])
            }),
        );

        namespace.set(
            "__mul__",
            Function::new(&MONEY___MUL___PARAMS, Vec::new(), move |args| {
                Money___mul__(&args[0], &args[1])
            }),
        );

        namespace.set("__rmul__", namespace.get("__mul__")?);

        namespace.set(
            "__neg__",
            Function::new(&MONEY___NEG___PARAMS, Vec::new(), move |args| {
                Money___neg__(&args[0])
            }),
        );

        namespace.set(
            "__eq__",
            Function::new(&MONEY___EQ___PARAMS, Vec::new(), move |args| {
                Money___eq__(&args[0], &args[1])
            }),
        );

        namespace.set(
            "__lt__",
            Function::new(&MONEY___LT___PARAMS, Vec::new(), move |args| {
                Money___lt__(&args[0], &args[1])
            }),
        );

        namespace.set(
            "__hash__",
            Function::new(&MONEY___HASH___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Money___hash__(&args[0])?))
            }),
        );

        namespace.set(
            "__bool__",
            Function::new(&MONEY___BOOL___PARAMS, Vec::new(), move |args| {
                Money___bool__(&args[0])
            }),
        );

        namespace.set(
            "__repr__",
            Function::new(&MONEY___REPR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Money___repr__(&args[0])?))
            }),
        );
        namespace.finish("Money", &bases)?
    };
    STATE.class_Money.set(class.clone());
    STATE.Money.set(class);

    let class_2 = {
        let bases_2: Vec<Value> = Vec::new();
        let namespace_2 = Namespace::new("Shelf");

        namespace_2.set(
            "__init__",
            Function::new(&SHELF___INIT___PARAMS, Vec::new(), move |args| {
                Shelf___init__(&args[0], &Tuple::<Value>::from_value(&args[1])?)?;
                Ok(Value::NONE)
            }),
        );

        namespace_2.set(
            "__len__",
            Function::new(&SHELF___LEN___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Shelf___len__(&args[0])?))
            }),
        );

        namespace_2.set(
            "__getitem__",
            Function::new(&SHELF___GETITEM___PARAMS, Vec::new(), move |args| {
                Shelf___getitem__(&args[0], &args[1])
            }),
        );

        namespace_2.set(
            "__setitem__",
            Function::new(&SHELF___SETITEM___PARAMS, Vec::new(), move |args| {
                Shelf___setitem__(&args[0], &args[1], &args[2])?;
                Ok(Value::NONE)
            }),
        );

        namespace_2.set(
            "__contains__",
            Function::new(&SHELF___CONTAINS___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Shelf___contains__(&args[0], &args[1])?))
            }),
        );

        namespace_2.set(
            "__iter__",
            Function::new(&SHELF___ITER___PARAMS, Vec::new(), move |args| {
                Shelf___iter__(&args[0])
            }),
        );

        namespace_2.set(
            "__call__",
            Function::new(&SHELF___CALL___PARAMS, Vec::new(), move |args| {
                Ok(Shelf___call__(&args[0], &args[1])?.to_value())
            }),
        );

        namespace_2.set(
            "__enter__",
            Function::new(&SHELF___ENTER___PARAMS, Vec::new(), move |args| {
                Shelf___enter__(&args[0])
            }),
        );

        namespace_2.set(
            "__exit__",
            Function::new(&SHELF___EXIT___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Shelf___exit__(
                    &args[0], &args[1], &args[2], &args[3],
                )?))
            }),
        );
        namespace_2.finish("Shelf", &bases_2)?
    };
    STATE.class_Shelf.set(class_2.clone());
    let Shelf = class_2;

    let prices = List::from(vec![
        call(&STATE.Money.get("Money")?, &[Value::from(300i64)])?,
        call(&STATE.Money.get("Money")?, &[Value::from(100i64)])?,
        call(&STATE.Money.get("Money")?, &[Value::from(200i64)])?,
    ]);
    print(&[
        &call(&builtin("sum"), &[prices.to_value()])?,
        &builtins::sorted(iter::ok(prices.iter()), false)?,
        &builtins::max(iter::ok(prices.iter()))?,
        &ops::mul(
            &Value::from(2i64),
            &call(&STATE.Money.get("Money")?, &[Value::from(5i64)])?,
        )?,
        &ops::neg(&call(&STATE.Money.get("Money")?, &[Value::from(1i64)])?)?,
        &call(&STATE.Money.get("Money")?, &[Value::from(0i64)])?.truth()?,
        &ops::ne(
            &call(&STATE.Money.get("Money")?, &[Value::from(1i64)])?,
            &call(&STATE.Money.get("Money")?, &[Value::from(2i64)])?,
        )?,
    ])?;
    print(&[
        &Dict::of(vec![(
            call(&STATE.Money.get("Money")?, &[Value::from(1i64)])?,
            Str::lit("a"),
        )])?
        .get_item(&call(&STATE.Money.get("Money")?, &[Value::from(1i64)])?)?,
        &{
            let items = Set::<Value>::new();
            items.add(call(&STATE.Money.get("Money")?, &[Value::from(2i64)])?)?;
            items.add(call(&STATE.Money.get("Money")?, &[Value::from(2i64)])?)?;
            items
        }
        .len(),
        &ops::eq(
            &call(&STATE.Money.get("Money")?, &[Value::from(1i64)])?,
            &1i64.to_value(),
        )?,
    ])?;
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            ops::add(
                &attempt!(
                    'attempt,
                    call(
                        &attempt!('attempt, STATE.Money.get("Money")),
                        &[Value::from(1i64)]
                    )
                ),
                &Value::from(1i64)
            )
        );
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
    let (context, entered) = ContextManager::enter(&call(
        &Shelf,
        &[
            Value::from(Str::lit("Emma")),
            Value::from(Str::lit("Ulysses")),
        ],
    )?)?;
    let outcome: Flow<()> = 'protected2: {
        shelf = entered.clone();
        let value = Str::lit("Dune");
        attempt_finally!(
            'protected2,
            ops::set_item(&shelf, &Value::from(0i64), value.to_value())
        );
        attempt_finally!(
            'protected2,
            print(&[
                &Int::new(attempt_finally!('protected2, ops::len(&shelf))),
                &attempt_finally!('protected2, ops::get_item(&shelf, &1i64.to_value())),
                &attempt_finally!(
                    'protected2,
                    ops::contains(&shelf, &Str::lit("dune").to_value())
                ),
                &attempt_finally!('protected2, call(&shelf, &[Value::from(Str::lit("U"))])),
                &{
                    let items_2 = List::<Value>::new();
                    for item_2 in attempt_finally!('protected2, ops::iter(&shelf)) {
                        let book = attempt_finally!('protected2, item_2);
                        items_2.append(book.clone());
                    }
                    items_2
                },
                &attempt_finally!(
                    'protected2,
                    ops::get_item(
                        &shelf,
                        &Slice::new(Value::from(-1i64), Value::NONE, Value::NONE).to_value()
                    )
                )
            ])
        );
        Flow::Next
    };
    let suppressed = context.exit(&outcome)?;
    match outcome {
        Flow::Next => {}
        Flow::Raise(error_3) => {
            if !suppressed {
                return Err(error_3);
            }
        }
        Flow::Return(result) => {
            return Ok(result);
        }
        _ => {}
    }
    let (context_2, entered_2) = ContextManager::enter(&shelf)?;
    let outcome_2: Flow<()> = 'protected3: {
        break 'protected3 Flow::Raise(exception(&attempt_finally!(
            'protected3,
            call(&builtin("KeyError"), &[Value::from(Str::lit("swallowed"))])
        )));
    };
    let suppressed_2 = context_2.exit(&outcome_2)?;
    match outcome_2 {
        Flow::Next => {}
        Flow::Raise(error_4) => {
            if !suppressed_2 {
                return Err(error_4);
            }
        }
        Flow::Return(result_2) => {
            return Ok(result_2);
        }
        _ => {}
    }
    print(&[&Str::lit("after")])?;
    Ok(())
}
