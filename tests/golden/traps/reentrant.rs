//! Callbacks that change the container in use: __eq__, __hash__, key functions, __del__, iteration over what grows.

use portalis_runtime::*;

/// The module's variables.
struct State {
    Dying: Slot<Value>,
    log: Slot<List<Value>>,
    source: Slot<List<i64>>,
    class_Sneaky: Slot<Value>,
    class_Dying: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    Dying: Slot::new(),
    log: Slot::new(),
    source: Slot::new(),
    class_Sneaky: Slot::new(),
    class_Dying: Slot::new(),
});

pub struct Sneaky {
    pub target: Field<Value>,
    pub n: Field<i64>,
}

python_struct!(Sneaky, [target, n], [STATE.class_Sneaky]);

fn Sneaky_new(target: &Value, n: i64) -> Obj<Sneaky> {
    let this = Obj::<Sneaky>::new(0);
    Sneaky_init(&this, target, n);
    this
}

static SNEAKY_EQ_PARAMS: Params = Params::new("Sneaky.__eq__", &["self", "other"]);

static SNEAKY_HASH_PARAMS: Params = Params::new("Sneaky.__hash__", &["self"]);

static DYING___INIT___PARAMS: Params = Params::new("Dying.__init__", &["self", "name", "log"]);

static DYING___DEL___PARAMS: Params = Params::new("Dying.__del__", &["self"]);

fn Sneaky_init(this: &Obj<Sneaky>, target: &Value, n: i64) {
    let value = target.clone();
    let value_2 = n;
    this.target.set(value);
    this.n.set(value_2);
}

fn Sneaky_eq(this: &Obj<Sneaky>, other: &Value) -> Res<bool> {
    call_method(&this.target.get(), "clear", &[])?;
    Ok(false)
}

fn Sneaky_hash(this: &Obj<Sneaky>) -> i64 {
    1
}

fn Dying___init__(self_: &Value, name: &Value, log: &Value) -> Res<()> {
    let value = name.clone();
    let value_2 = log.clone();
    ops::set_attr(self_, "name", value)?;
    ops::set_attr(self_, "log", value_2)?;
    Ok(())
}

fn Dying___del__(self_: &Value) -> Res<()> {
    call_method(
        &ops::get_attr(self_, "log")?,
        "append",
        &[ops::get_attr(self_, "name")?],
    )?;
    Ok(())
}

fn scope() -> Res<i64> {
    let kept = call(
        &STATE.Dying.get("Dying")?,
        &[
            Value::from(Str::lit("local")),
            STATE.log.get("log")?.to_value(),
        ],
    )?;
    Ok(STATE.log.get("log")?.len())
}

fn genexpr(iterable: &List<i64>) -> Generator<i64> {
    let iterable = iterable.clone();
    Generator::new("<genexpr>", move |co: Co<i64>| async move {
        for v in iterable.iter() {
            if STATE.source.get("source")?.len() < 4 {
                co.give(v + 10).await?;
            }
        }
        Ok(Value::NONE)
    })
}

fn lambda(v: i64) -> Res<Value> {
    Ok(if v == 1 {
        Value::from(STATE.source.get("source")?.pop(-1)?)
    } else {
        Value::from(true)
    })
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut error: Value = Value::NONE;
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Sneaky");

        namespace.set(
            "__eq__",
            Function::new(&SNEAKY_EQ_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Sneaky_eq(
                    &Obj::<Sneaky>::from_value(&args[0])?,
                    &args[1],
                )?))
            }),
        );

        namespace.set(
            "__hash__",
            Function::new(&SNEAKY_HASH_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Sneaky_hash(&Obj::<Sneaky>::from_value(
                    &args[0],
                )?)))
            }),
        );
        namespace.finish("Sneaky", &bases)?
    };
    STATE.class_Sneaky.set(class.clone());

    let items = List::<Value>::new();
    items.extend(iter::ok(
        values![
            Sneaky_new(&items.to_value(), 1).to_value(),
            Sneaky_new(&items.to_value(), 2).to_value(),
            3
        ]
        .iter(),
    ))?;
    print(&[&items.contains(&Value::from(5i64))?, &items])?;
    items.extend(iter::ok(
        values![1, Sneaky_new(&items.to_value(), 2).to_value(), 3].iter(),
    ))?;
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, items.remove(&Value::from(7i64)));
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("ValueError"))? {
        error = error_2.value();
        print(&[&error, &items.len()])?;
    }
    let table = Dict::<Value, Value>::new();
    let value = Str::lit("a");
    table.set_item(
        Sneaky_new(&table.to_value(), 1).to_value(),
        Value::from(value),
    )?;
    let caught_2: Res<()> = 'attempt2: {
        let value_2 = Str::lit("b");
        attempt!(
            'attempt2,
            table.set_item(
                Sneaky_new(&table.to_value(), 2).to_value(),
                Value::from(value_2)
            )
        );
        attempt!('attempt2, print(&[&table.len()]));
        Ok(())
    };
    if let Some(error_3) = except(caught_2, &builtin("RuntimeError"))? {
        error = error_3.value();
        print(&[&error])?;
    }

    let class_2 = {
        let bases_2: Vec<Value> = Vec::new();
        let namespace_2 = Namespace::new("Dying");

        namespace_2.set(
            "__init__",
            Function::new(&DYING___INIT___PARAMS, Vec::new(), move |args| {
                Dying___init__(&args[0], &args[1], &args[2])?;
                Ok(Value::NONE)
            }),
        );

        namespace_2.set(
            "__del__",
            Function::new(&DYING___DEL___PARAMS, Vec::new(), move |args| {
                Dying___del__(&args[0])?;
                Ok(Value::NONE)
            }),
        );
        namespace_2.finish("Dying", &bases_2)?
    };
    STATE.class_Dying.set(class_2.clone());
    STATE.Dying.set(class_2);

    STATE.log.set(List::<Value>::new());
    let boxes = list![
        call(
            &STATE.Dying.get("Dying")?,
            &[Value::from(Str::lit("a")), STATE.log.get("log")?.to_value()]
        )?,
        call(
            &STATE.Dying.get("Dying")?,
            &[Value::from(Str::lit("b")), STATE.log.get("log")?.to_value()]
        )?,
        call(
            &STATE.Dying.get("Dying")?,
            &[Value::from(Str::lit("c")), STATE.log.get("log")?.to_value()]
        )?
    ];
    let value_3 = ();
    boxes.set(0, Value::NONE)?;
    print(&[&STATE.log.get("log")?])?;
    boxes.delete(1)?;
    print(&[&STATE.log.get("log")?])?;
    boxes.clear();
    print(&[&STATE.log.get("log")?])?;
    let mut temp = call(
        &STATE.Dying.get("Dying")?,
        &[
            Value::from(Str::lit("temp")),
            STATE.log.get("log")?.to_value(),
        ],
    )?;
    temp = Value::NONE;
    call(
        &STATE.Dying.get("Dying")?,
        &[
            Value::from(Str::lit("thrown away")),
            STATE.log.get("log")?.to_value(),
        ],
    )?;
    print(&[&STATE.log.get("log")?])?;

    print(&[&scope()?, &STATE.log.get("log")?])?;
    let grow = list![Int::new(1), Int::new(2), Int::new(3)];
    for g in grow.iter() {
        if grow.len() < 6 {
            grow.append(&g * 10);
        }
    }
    print(&[
        &grow,
        &list_of![grow.pop(-1)?, for __ in 0i64..2],
        &list_of![
            {
                grow.append(v.clone());
                v.clone()
            },
            for v in grow.slice(..1).iter()
        ],
    ])?;
    STATE.source.set(list![1i64, 2]);
    STATE
        .source
        .get("source")?
        .extend(genexpr(&list![5i64, 6]).to_iter())?;
    STATE
        .source
        .get("source")?
        .extend(&STATE.source.get("source")?)?;
    print(&[
        &STATE.source.get("source")?,
        &builtins::list_from(
            builtins::filter(
                move |item: &i64| lambda(*item),
                iter::ok(STATE.source.get("source")?.iter()),
            )?
            .boxed("filter"),
        )?,
    ])?;
    Ok(())
}
