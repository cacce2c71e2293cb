//! Methods that answer arguments of other classes at once take instances of their own.

use portalis_runtime::*;

/// The module's variables.
struct State {
    default_Node___init___next: Slot<Option<Obj<Node>>>,
    class_Vector: Slot<Value>,
    class_Any: Slot<Value>,
    class_Node: Slot<Value>,
    class_Account: Slot<Value>,
    class_Savings: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    default_Node___init___next: Slot::new(),
    class_Vector: Slot::new(),
    class_Any: Slot::new(),
    class_Node: Slot::new(),
    class_Account: Slot::new(),
    class_Savings: Slot::new(),
});

pub struct Vector {
    pub x: Field<Int>,
    pub y: Field<Int>,
}

python_struct!(Vector, [x, y], [STATE.class_Vector]);

fn Vector_new(x: Int, y: Int) -> Obj<Vector> {
    let this = Obj::<Vector>::new(0);
    Vector_init(&this, x, y);
    this
}

pub struct Any {}

python_struct!(Any, [], [STATE.class_Any]);

fn Any_new() -> Obj<Any> {
    let this = Obj::<Any>::new(0);
    this
}

pub struct Node {
    pub data: Field<i64>,
    pub next: Field<Option<Obj<Node>>>,
}

python_struct!(Node, [data, next], [STATE.class_Node]);

fn Node_new(data: i64, next: &Option<Obj<Node>>) -> Obj<Node> {
    let this = Obj::<Node>::new(0);
    this.next.set(None);
    Node_init(&this, data, next);
    this
}

pub struct Account {
    pub ident: Field<i64>,
}

python_struct!(Account, [ident], [STATE.class_Account, STATE.class_Savings]);

fn Account_new(ident: i64) -> Obj<Account> {
    let this = Obj::<Account>::new(0);
    Account_init(&this, ident);
    this
}

fn Savings_new(ident: i64) -> Obj<Account> {
    let this = Obj::<Account>::new(1);
    Account_init(&this, ident);
    this
}

static VECTOR_ADD_PARAMS: Params = Params::new("Vector.__add__", &["self", "other"]);

static VECTOR_EQ_PARAMS: Params = Params::new("Vector.__eq__", &["self", "other"]);

static VECTOR_HASH_PARAMS: Params = Params::new("Vector.__hash__", &["self"]);

static VECTOR_LT_PARAMS: Params = Params::new("Vector.__lt__", &["self", "other"]);

static VECTOR_REPR_PARAMS: Params = Params::new("Vector.__repr__", &["self"]);

static ANY_EQ_PARAMS: Params = Params::new("Any.__eq__", &["self", "other"]);

static ANY_RADD_PARAMS: Params = Params::new("Any.__radd__", &["self", "other"]);

static ANY_GT_PARAMS: Params = Params::new("Any.__gt__", &["self", "other"]);

static NODE_REPR_PARAMS: Params = Params::new("Node.__repr__", &["self"]);

static NODE_EQ_PARAMS: Params = Params::new("Node.__eq__", &["self", "other"]);

static ACCOUNT_EQ_PARAMS: Params = Params::new("Account.__eq__", &["self", "other"]);

fn Vector_init(this: &Obj<Vector>, x: Int, y: Int) {
    this.x.set(x.clone());
    this.y.set(y.clone());
}

fn Vector_add(this: &Obj<Vector>, other: &Obj<Vector>) -> Obj<Vector> {
    Vector_new(this.x.get() + other.x.get(), this.y.get() + other.y.get())
}

fn Vector_eq(this: &Obj<Vector>, other: &Obj<Vector>) -> bool {
    this.x.get() == other.x.get() && this.y.get() == other.y.get()
}

fn Vector_hash(this: &Obj<Vector>) -> Res<i64> {
    (this.x.get(), this.y.get()).py_hash()
}

/// Vectors only.
fn Vector_lt(this: &Obj<Vector>, other: &Obj<Vector>) -> bool {
    this.x.get() < other.x.get()
}

fn Vector_repr(this: &Obj<Vector>) -> Res<Str> {
    Ok(Str::from(format!(
        "V({}, {})",
        this.x.get().py_str()?,
        this.y.get().py_str()?
    )))
}

fn Any_eq(this: &Obj<Any>, other: &Value) -> bool {
    true
}

fn Any_radd(this: &Obj<Any>, other: &Value) -> Res<Str> {
    Ok(Str::from(format!("added to {}", ops::format(other, "")?)))
}

fn Any_gt(this: &Obj<Any>, other: &Value) -> Res<Str> {
    Ok(Str::from(format!(
        "greater than {}",
        ops::format(other, "")?
    )))
}

fn Node_init(this: &Obj<Node>, data: i64, next: &Option<Obj<Node>>) {
    this.data.set(data);
    this.next.set(next.clone());
}

fn Node_repr(this: &Obj<Node>) -> Res<Str> {
    modules::dataclasses::repr_of(
        &this.to_value(),
        &(Str::lit("data"), Str::lit("next")).to_value(),
    )
}

fn Node_eq(this: &Obj<Node>, other: &Obj<Node>) -> Res<bool> {
    (this.data.get(), this.next.get()).py_eq(&(other.data.get(), other.next.get()))
}

fn Account_init(this: &Obj<Account>, ident: i64) {
    this.ident.set(ident);
}

fn Account_eq(this: &Obj<Account>, other: &Obj<Account>) -> bool {
    this.ident.get() == other.ident.get()
}

fn meets(slow: &Option<Obj<Node>>, fast: &Option<Obj<Node>>) -> Res<bool> {
    let mut slow = slow.clone();
    let mut fast = fast.clone();
    while !fast.is_none() && !some(&fast)?.next.get().is_none() {
        slow = owner(&slow, "next")?.next.get();
        fast = owner(&some(&fast)?.next.get(), "next")?.next.get();
        if slow.py_eq(&fast)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut error: Value = Value::NONE;
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Vector");

        namespace.set(
            "__add__",
            Function::new(&VECTOR_ADD_PARAMS, Vec::new(), move |args| {
                if !is_of::<Vector>(&args[1]) {
                    return Ok(builtin("NotImplemented"));
                }
                Ok(Vector_add(
                    &Obj::<Vector>::from_value(&args[0])?,
                    &Obj::<Vector>::from_value(&args[1])?,
                )
                .to_value())
            }),
        );

        namespace.set(
            "__eq__",
            Function::new(&VECTOR_EQ_PARAMS, Vec::new(), move |args| {
                if !is_of::<Vector>(&args[1]) {
                    return Ok(Value::from(false));
                }
                Ok(Value::from(Vector_eq(
                    &Obj::<Vector>::from_value(&args[0])?,
                    &Obj::<Vector>::from_value(&args[1])?,
                )))
            }),
        );

        namespace.set(
            "__hash__",
            Function::new(&VECTOR_HASH_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Vector_hash(&Obj::<Vector>::from_value(
                    &args[0],
                )?)?))
            }),
        );

        namespace.set(
            "__lt__",
            Function::documented(
                &VECTOR_LT_PARAMS,
                Vec::new(),
                Value::from("Vectors only."),
                move |args| {
                    if !is_of::<Vector>(&args[1]) {
                        return Ok(builtin("NotImplemented"));
                    }
                    Ok(Value::from(Vector_lt(
                        &Obj::<Vector>::from_value(&args[0])?,
                        &Obj::<Vector>::from_value(&args[1])?,
                    )))
                },
            ),
        );

        namespace.set(
            "__repr__",
            Function::new(&VECTOR_REPR_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Vector_repr(&Obj::<Vector>::from_value(
                    &args[0],
                )?)?))
            }),
        );
        namespace.finish("Vector", &bases)?
    };
    STATE.class_Vector.set(class.clone());

    let class_2 = {
        let bases_2: Vec<Value> = Vec::new();
        let namespace_2 = Namespace::new("Any");

        namespace_2.set(
            "__eq__",
            Function::new(&ANY_EQ_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Any_eq(
                    &Obj::<Any>::from_value(&args[0])?,
                    &args[1],
                )))
            }),
        );

        namespace_2.set(
            "__radd__",
            Function::new(&ANY_RADD_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Any_radd(
                    &Obj::<Any>::from_value(&args[0])?,
                    &args[1],
                )?))
            }),
        );

        namespace_2.set(
            "__gt__",
            Function::new(&ANY_GT_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Any_gt(
                    &Obj::<Any>::from_value(&args[0])?,
                    &args[1],
                )?))
            }),
        );
        namespace_2.finish("Any", &bases_2)?
    };
    STATE.class_Any.set(class_2.clone());

    let class_3 = {
        let bases_3: Vec<Value> = Vec::new();
        let namespace_3 = Namespace::new("Node");

        namespace_3.set("next", Value::NONE);
        namespace_3.set(
            "__dataclass_fields__",
            call(
                &member("dataclasses", "_fields"),
                &[
                    Value::NONE,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("data")),
                            Value::NONE,
                            modules::dataclasses::missing(),
                            modules::dataclasses::missing(),
                            Value::from(true),
                            Value::from(true),
                            Value::NONE,
                            Value::from(true),
                            Value::NONE,
                            Value::from(false),
                            Value::from(false),
                        ],
                    )?,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("next")),
                            Value::NONE,
                            Value::NONE,
                            modules::dataclasses::missing(),
                            Value::from(true),
                            Value::from(true),
                            Value::NONE,
                            Value::from(true),
                            Value::NONE,
                            Value::from(false),
                            Value::from(false),
                        ],
                    )?,
                ],
            )?,
        );
        namespace_3.set(
            "__repr__",
            Function::new(&NODE_REPR_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Node_repr(&Obj::<Node>::from_value(&args[0])?)?))
            }),
        );
        namespace_3.set(
            "__eq__",
            Function::new(&NODE_EQ_PARAMS, Vec::new(), move |args| {
                if !is_of::<Node>(&args[1]) {
                    return Ok(builtin("NotImplemented"));
                }
                Ok(Value::from(Node_eq(
                    &Obj::<Node>::from_value(&args[0])?,
                    &Obj::<Node>::from_value(&args[1])?,
                )?))
            }),
        );
        namespace_3.set("__hash__", Value::NONE);
        namespace_3.set(
            "__match_args__",
            (Str::lit("data"), Str::lit("next")).to_value(),
        );
        namespace_3.finish("Node", &bases_3)?
    };
    STATE.class_Node.set(class_3.clone());

    let class_4 = {
        let bases_4: Vec<Value> = Vec::new();
        let namespace_4 = Namespace::new("Account");

        namespace_4.set(
            "__eq__",
            Function::new(&ACCOUNT_EQ_PARAMS, Vec::new(), move |args| {
                if !is_of::<Account>(&args[1]) {
                    return Ok(Value::from(false));
                }
                Ok(Value::from(Account_eq(
                    &Obj::<Account>::from_value(&args[0])?,
                    &Obj::<Account>::from_value(&args[1])?,
                )))
            }),
        );
        namespace_4.finish("Account", &bases_4)?
    };
    STATE.class_Account.set(class_4.clone());

    let class_5 = {
        let bases_5: Vec<Value> = vec![STATE.class_Account.get("Account")?];
        let namespace_5 = Namespace::new("Savings");
        namespace_5.finish("Savings", &bases_5)?
    };
    STATE.class_Savings.set(class_5.clone());

    let new_v = Vector_new(Int::new(1), Int::new(2));
    let new_w = Vector_new(Int::new(3), Int::new(4));
    let v = new_v;
    let w = new_w;
    print(&[
        &Vector_add(&v, &w),
        &Vector_eq(&v, &w),
        &!Vector_eq(&v, &w),
        &Vector_eq(&v, &Vector_new(Int::new(1), Int::new(2))),
        &Vector_lt(&v, &w),
        &Vector_lt(&w, &v),
    ])?;
    let things = values![
        v.to_value(),
        5,
        "text",
        Value::NONE,
        w.to_value(),
        Any_new().to_value()
    ];
    print(&[
        &things.contains(&v.to_value())?,
        &things.index(&w.to_value(), 0, i64::MAX)?,
        &list_of![ops::eq(&v.to_value(), &thing)?, for thing in things.iter()],
    ])?;
    for thing in things.iter() {
        let caught: Res<()> = 'attempt2: {
            attempt!(
                'attempt2,
                print(&[&attempt!('attempt2, ops::add(&v.to_value(), &thing))])
            );
            Ok(())
        };
        if let Some(error_2) = except(caught, &builtin("TypeError"))? {
            error = error_2.value();
            print(&[&error])?;
        }
        let caught_2: Res<()> = 'attempt3: {
            attempt!(
                'attempt3,
                print(&[&attempt!('attempt3, ops::lt(&v.to_value(), &thing))])
            );
            Ok(())
        };
        if let Some(error_3) = except(caught_2, &builtin("TypeError"))? {
            error = error_3.value();
            print(&[&error])?;
        }
    }
    print(&[
        &ops::is_eq(&v.to_value(), &Value::NONE)?,
        &ops::eq(&Value::NONE, &v.to_value())?,
        &ops::is_ne(&v.to_value(), &Value::NONE)?,
        &ops::eq(&v.to_value(), &5i64.to_value())?,
    ])?;
    let nodes = list![Node_new(1, &Some(Node_new(2, &None))), Node_new(3, &None)];
    print(&[
        &nodes.contains(&Node_new(3, &None))?,
        &nodes.get(0)?.next.get().py_eq(&Some(Node_new(2, &None)))?,
        &nodes.get(1)?.next.get().py_eq(&Some(nodes.get(0)?))?,
        &Some(nodes.get(0)?).py_eq(&nodes.get(1)?.next.get())?,
    ])?;
    print(&[
        &!nodes.get(0)?.next.get().py_eq(&nodes.get(1)?.next.get())?,
        &nodes.get(1)?.next.get().py_eq(&nodes.get(1)?.next.get())?,
        &ops::eq(&Node_new(1, &None).to_value(), &Str::lit("x").to_value())?,
    ])?;
    let ring = Node_new(0, &Some(Node_new(1, &Some(Node_new(2, &None)))));
    print(&[
        &meets(&Some(ring.clone()), &Some(ring.clone()))?,
        &meets(&None, &None)?,
    ])?;
    print(&[
        &Account_new(1).py_eq(&Savings_new(1))?,
        &Savings_new(1).py_eq(&Account_new(2))?,
        &ops::eq(&Account_new(1).to_value(), &1i64.to_value())?,
        &{
            let item_2 = Account_new(1);
            values![1, Savings_new(1).to_value()].contains(&item_2.to_value())?
        },
    ])?;
    print(&[
        &Dict::of(vec![(v.clone(), Str::lit("a"))])?
            .get_item(&Vector_new(Int::new(1), Int::new(2)))?,
        &call(
            &call(
                &builtin("getattr"),
                &[v.to_value(), Value::from(Str::lit("__eq__"))],
            )?,
            &[Value::from(7i64)],
        )?,
        &call(
            &call(
                &builtin("getattr"),
                &[v.to_value(), Value::from(Str::lit("__add__"))],
            )?,
            &[Value::from(7i64)],
        )?,
    ])?;
    Ok(())
}
