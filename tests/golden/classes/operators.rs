use portalis_runtime::*;

/// The module's variables.
struct State {
    Money: Slot<()>,
    class_Money: Slot<Value>,
    class_Shelf: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    Money: Slot::new(),
    class_Money: Slot::new(),
    class_Shelf: Slot::new(),
});

pub struct Money {
    pub cents: Field<Value>,
}

python_struct!(Money, [cents], [STATE.class_Money]);

fn Money_new(cents: &Value) -> Obj<Money> {
    let this = Obj::<Money>::new(0);
    Money_init(&this, cents);
    this
}

pub struct Shelf {
    pub books: Late<List<Value>>,
}

python_struct!(Shelf, [books], [STATE.class_Shelf]);

fn Shelf_new(books: &Tuple<Value>) -> Res<Obj<Shelf>> {
    let this = Obj::<Shelf>::new(0);
    Shelf_init(&this, books)?;
    Ok(this)
}

static MONEY_ADD_PARAMS: Params = Params::new("Money.__add__", &["self", "other"]);

static MONEY_RADD_PARAMS: Params = Params::new("Money.__radd__", &["self", "other"]);

static MONEY_MUL_PARAMS: Params = Params::new("Money.__mul__", &["self", "factor"]);

static MONEY_NEG_PARAMS: Params = Params::new("Money.__neg__", &["self"]);

static MONEY_EQ_PARAMS: Params = Params::new("Money.__eq__", &["self", "other"]);

static MONEY_LT_PARAMS: Params = Params::new("Money.__lt__", &["self", "other"]);

static MONEY_HASH_PARAMS: Params = Params::new("Money.__hash__", &["self"]);

static MONEY_BOOL_PARAMS: Params = Params::new("Money.__bool__", &["self"]);

static MONEY_REPR_PARAMS: Params = Params::new("Money.__repr__", &["self"]);

static SHELF_LEN_PARAMS: Params = Params::new("Shelf.__len__", &["self"]);

static SHELF_GETITEM_PARAMS: Params = Params::new("Shelf.__getitem__", &["self", "index"]);

static SHELF_SETITEM_PARAMS: Params = Params::new("Shelf.__setitem__", &["self", "index", "book"]);

static SHELF_CONTAINS_PARAMS: Params = Params::new("Shelf.__contains__", &["self", "book"]);

static SHELF_ITER_PARAMS: Params = Params::new("Shelf.__iter__", &["self"]);

static SHELF_CALL_PARAMS: Params = Params::new("Shelf.__call__", &["self", "prefix"]);

static SHELF_ENTER_PARAMS: Params = Params::new("Shelf.__enter__", &["self"]);

static SHELF_EXIT_PARAMS: Params =
    Params::new("Shelf.__exit__", &["self", "kind", "error", "traceback"]);

fn Money_init(this: &Obj<Money>, cents: &Value) {
    this.cents.set(cents.clone());
}

fn Money_add(this: &Obj<Money>, other: &Obj<Money>) -> Res<Obj<Money>> {
    Ok({
        STATE.Money.get("Money")?;
        Money_new(&ops::add(&this.cents.get(), &other.cents.get())?)
    })
}

fn Money_radd(this: &Obj<Money>, other: &Value) -> Res<Value> {
    Ok(if ops::is_eq(other, &0i64.to_value())? {
        this.to_value()
    } else {
        builtin("NotImplemented")
    })
}

fn Money_mul(this: &Obj<Money>, factor: &Value) -> Res<Obj<Money>> {
    Ok({
        STATE.Money.get("Money")?;
        Money_new(&ops::mul(&this.cents.get(), factor)?)
    })
}

fn Money_neg(this: &Obj<Money>) -> Res<Obj<Money>> {
    Ok({
        STATE.Money.get("Money")?;
        Money_new(&ops::neg(&this.cents.get())?)
    })
}

fn Money_eq(this: &Obj<Money>, other: &Obj<Money>) -> Res<Value> {
    ops::eq(&this.cents.get(), &other.cents.get())
}

fn Money_lt(this: &Obj<Money>, other: &Value) -> Res<Value> {
    ops::lt(&this.cents.get(), &ops::get_attr(other, "cents")?)
}

fn Money_hash(this: &Obj<Money>) -> Res<i64> {
    this.cents.get().py_hash()
}

fn Money_bool(this: &Obj<Money>) -> Res<Value> {
    ops::ne(&this.cents.get(), &0i64.to_value())
}

fn Money_repr(this: &Obj<Money>) -> Res<Str> {
    Ok(Str::from(format!(
        "Money({})",
        ops::format(&this.cents.get(), "")?
    )))
}

fn Shelf_init(this: &Obj<Shelf>, books: &Tuple<Value>) -> Res<()> {
    this.books.set(builtins::list_from(iter::ok(books.iter()))?);
    Ok(())
}

fn Shelf_len(this: &Obj<Shelf>) -> i64 {
    this.books.get().len()
}

fn Shelf_getitem(this: &Obj<Shelf>, index: &Value) -> Res<Value> {
    ops::get_item(&this.books.get().to_value(), index)
}

fn Shelf_setitem(this: &Obj<Shelf>, index: &Value, book: &Value) -> Res<()> {
    let value = book.clone();
    ops::set_item(&this.books.get().to_value(), index, value)?;
    Ok(())
}

fn Shelf_contains(this: &Obj<Shelf>, book: &Value) -> Res<bool> {
    Ok({
        let item_2 = call_method(book, "lower", &[])?;
        list_of![call_method(&other, "lower", &[])?, for other in this.books.get().iter()]
            .contains(&item_2)?
    })
}

fn Shelf_iter(this: &Obj<Shelf>) -> Iter<Value> {
    this.books.get().iter().boxed("list_iterator")
}

fn Shelf_call(this: &Obj<Shelf>, prefix: &Value) -> Res<List<Value>> {
    Ok(list_of![
        book.clone(),
        for item_2 in Shelf_iter(this),
        let book = item_2?,
        if call_method(&book, "startswith", &[prefix.clone()])?.truth()?
    ])
}

fn Shelf_enter(this: &Obj<Shelf>) -> Res<Obj<Shelf>> {
    print(&[&Str::lit("open")])?;
    Ok(this.clone())
}

fn Shelf_exit(this: &Obj<Shelf>, kind: &Value, error: &Value, traceback: &Value) -> Res<bool> {
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
            "__add__",
            Function::new(&MONEY_ADD_PARAMS, Vec::new(), move |args| {
                if !is_of::<Money>(&args[1]) {
                    return Ok(builtin("NotImplemented"));
                }
                Ok(Money_add(
                    &Obj::<Money>::from_value(&args[0])?,
                    &Obj::<Money>::from_value(&args[1])?,
                )?
                .to_value())
            }),
        );

        namespace.set(
            "__radd__",
            Function::new(&MONEY_RADD_PARAMS, Vec::new(), move |args| {
                Money_radd(&Obj::<Money>::from_value(&args[0])?, &args[1])
            }),
        );

        namespace.set(
            "__mul__",
            Function::new(&MONEY_MUL_PARAMS, Vec::new(), move |args| {
                Ok(Money_mul(&Obj::<Money>::from_value(&args[0])?, &args[1])?.to_value())
            }),
        );

        namespace.set("__rmul__", namespace.get("__mul__")?);

        namespace.set(
            "__neg__",
            Function::new(&MONEY_NEG_PARAMS, Vec::new(), move |args| {
                Ok(Money_neg(&Obj::<Money>::from_value(&args[0])?)?.to_value())
            }),
        );

        namespace.set(
            "__eq__",
            Function::new(&MONEY_EQ_PARAMS, Vec::new(), move |args| {
                if !is_of::<Money>(&args[1]) {
                    return Ok(Value::from(false));
                }
                Money_eq(
                    &Obj::<Money>::from_value(&args[0])?,
                    &Obj::<Money>::from_value(&args[1])?,
                )
            }),
        );

        namespace.set(
            "__lt__",
            Function::new(&MONEY_LT_PARAMS, Vec::new(), move |args| {
                Money_lt(&Obj::<Money>::from_value(&args[0])?, &args[1])
            }),
        );

        namespace.set(
            "__hash__",
            Function::new(&MONEY_HASH_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Money_hash(&Obj::<Money>::from_value(
                    &args[0],
                )?)?))
            }),
        );

        namespace.set(
            "__bool__",
            Function::new(&MONEY_BOOL_PARAMS, Vec::new(), move |args| {
                Money_bool(&Obj::<Money>::from_value(&args[0])?)
            }),
        );

        namespace.set(
            "__repr__",
            Function::new(&MONEY_REPR_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Money_repr(&Obj::<Money>::from_value(
                    &args[0],
                )?)?))
            }),
        );
        namespace.finish("Money", &bases)?
    };
    STATE.class_Money.set(class.clone());
    STATE.Money.set(());

    let class_2 = {
        let bases_2: Vec<Value> = Vec::new();
        let namespace_2 = Namespace::new("Shelf");

        namespace_2.set(
            "__len__",
            Function::new(&SHELF_LEN_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Shelf_len(&Obj::<Shelf>::from_value(&args[0])?)))
            }),
        );

        namespace_2.set(
            "__getitem__",
            Function::new(&SHELF_GETITEM_PARAMS, Vec::new(), move |args| {
                Shelf_getitem(&Obj::<Shelf>::from_value(&args[0])?, &args[1])
            }),
        );

        namespace_2.set(
            "__setitem__",
            Function::new(&SHELF_SETITEM_PARAMS, Vec::new(), move |args| {
                Shelf_setitem(&Obj::<Shelf>::from_value(&args[0])?, &args[1], &args[2])?;
                Ok(Value::NONE)
            }),
        );

        namespace_2.set(
            "__contains__",
            Function::new(&SHELF_CONTAINS_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Shelf_contains(
                    &Obj::<Shelf>::from_value(&args[0])?,
                    &args[1],
                )?))
            }),
        );

        namespace_2.set(
            "__iter__",
            Function::new(&SHELF_ITER_PARAMS, Vec::new(), move |args| {
                Ok(Shelf_iter(&Obj::<Shelf>::from_value(&args[0])?).to_value())
            }),
        );

        namespace_2.set(
            "__call__",
            Function::new(&SHELF_CALL_PARAMS, Vec::new(), move |args| {
                Ok(Shelf_call(&Obj::<Shelf>::from_value(&args[0])?, &args[1])?.to_value())
            }),
        );

        namespace_2.set(
            "__enter__",
            Function::new(&SHELF_ENTER_PARAMS, Vec::new(), move |args| {
                Ok(Shelf_enter(&Obj::<Shelf>::from_value(&args[0])?)?.to_value())
            }),
        );

        namespace_2.set(
            "__exit__",
            Function::new(&SHELF_EXIT_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Shelf_exit(
                    &Obj::<Shelf>::from_value(&args[0])?,
                    &args[1],
                    &args[2],
                    &args[3],
                )?))
            }),
        );
        namespace_2.finish("Shelf", &bases_2)?
    };
    STATE.class_Shelf.set(class_2.clone());

    let prices = list![
        {
            STATE.Money.get("Money")?;
            Money_new(&Value::from(300i64))
        }
        .to_value(),
        {
            STATE.Money.get("Money")?;
            Money_new(&Value::from(100i64))
        }
        .to_value(),
        {
            STATE.Money.get("Money")?;
            Money_new(&Value::from(200i64))
        }
        .to_value()
    ];
    print(&[
        &call(&builtin("sum"), &[prices.to_value()])?,
        &builtins::sorted(iter::ok(prices.iter()), false)?,
        &builtins::max(iter::ok(prices.iter()))?,
        &ops::mul(
            &Value::from(2i64),
            &{
                STATE.Money.get("Money")?;
                Money_new(&Value::from(5i64))
            }
            .to_value(),
        )?,
        &Money_neg(&{
            STATE.Money.get("Money")?;
            Money_new(&Value::from(1i64))
        })?,
        &{
            STATE.Money.get("Money")?;
            Money_new(&Value::from(0i64))
        }
        .truth()?,
        &!Money_eq(
            &{
                STATE.Money.get("Money")?;
                Money_new(&Value::from(1i64))
            },
            &{
                STATE.Money.get("Money")?;
                Money_new(&Value::from(2i64))
            },
        )?
        .truth()?,
    ])?;
    print(&[
        &Dict::of(vec![(
            {
                STATE.Money.get("Money")?;
                Money_new(&Value::from(1i64))
            },
            Str::lit("a"),
        )])?
        .get_item(&{
            STATE.Money.get("Money")?;
            Money_new(&Value::from(1i64))
        })?,
        &{
            let items = Set::<Obj<Money>>::new();
            items.add({
                STATE.Money.get("Money")?;
                Money_new(&Value::from(2i64))
            })?;
            items.add({
                STATE.Money.get("Money")?;
                Money_new(&Value::from(2i64))
            })?;
            items
        }
        .len(),
        &ops::eq(
            &{
                STATE.Money.get("Money")?;
                Money_new(&Value::from(1i64))
            }
            .to_value(),
            &1i64.to_value(),
        )?,
    ])?;
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            ops::add(
                &{
                    attempt!('attempt, STATE.Money.get("Money"));
                    Money_new(&Value::from(1i64))
                }
                .to_value(),
                &Value::from(1i64)
            )
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("TypeError"))? {
        let error = error_2.value();
        print(&[&error])?;
    }
    let (context, entered) = ContextManager::enter(
        &Shelf_new(&tuple![
            Value::from(Str::lit("Emma")),
            Value::from(Str::lit("Ulysses"))
        ])?
        .to_value(),
    )?;
    let outcome: Flow<()> = 'protected2: {
        shelf = entered.clone();
        let value = Str::lit("Dune");
        attempt_finally!(
            'protected2,
            ops::set_item(&shelf, &Value::from(0i64), Value::from(value))
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
                &list_of![
                    book.clone(),
                    for item_2 in attempt_finally!('protected2, ops::iter(&shelf)),
                    let book = attempt_finally!('protected2, item_2)
                ],
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
        break 'protected3 Flow::Raise(builtin_error("KeyError", "swallowed"));
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
    print(&[&Str::lit("after")])
}
