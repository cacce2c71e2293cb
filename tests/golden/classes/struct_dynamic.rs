//! Struct classes whose instances also meet code that knows nothing of them.

use portalis_runtime::*;

/// The module's variables.
struct State {
    Vector: Slot<()>,
    Defined: Slot<()>,
    class_Item: Slot<Value>,
    class_Other: Slot<Value>,
    class_Vector: Slot<Value>,
    class_Stack: Slot<Value>,
    class_NoHash: Slot<Value>,
    class_Cell: Slot<Value>,
    class_Failure: Slot<Value>,
    class_Registry: Slot<Value>,
    class_Base: Slot<Value>,
    class_A: Slot<Value>,
    class_B: Slot<Value>,
    class_C: Slot<Value>,
    class_Defined: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    Vector: Slot::new(),
    Defined: Slot::new(),
    class_Item: Slot::new(),
    class_Other: Slot::new(),
    class_Vector: Slot::new(),
    class_Stack: Slot::new(),
    class_NoHash: Slot::new(),
    class_Cell: Slot::new(),
    class_Failure: Slot::new(),
    class_Registry: Slot::new(),
    class_Base: Slot::new(),
    class_A: Slot::new(),
    class_B: Slot::new(),
    class_C: Slot::new(),
    class_Defined: Slot::new(),
});

pub struct Item {
    pub name: Field<Value>,
    pub price: Field<Value>,
    pub parts: Field<Value>,
}

python_struct!(Item, [name, price, parts], [STATE.class_Item]);

fn Item_new(name: &Value, price: &Value, parts: &Value) -> Res<Obj<Item>> {
    let this = Obj::<Item>::new(0);
    Item_init(&this.to_value(), name, price, parts)?;
    Ok(this)
}

pub struct Other {
    pub name: Field<Value>,
}

python_struct!(Other, [name], [STATE.class_Other]);

fn Other_new() -> Res<Obj<Other>> {
    let this = Obj::<Other>::new(0);
    Other_init(&this.to_value())?;
    Ok(this)
}

pub struct Vector {
    pub x: Field<Value>,
    pub y: Field<Value>,
}

python_struct!(Vector, [x, y], [STATE.class_Vector]);

fn Vector_new(x: &Value, y: &Value) -> Res<Obj<Vector>> {
    let this = Obj::<Vector>::new(0);
    Vector_init(&this.to_value(), x, y)?;
    Ok(this)
}

pub struct Stack {
    pub items: Late<List<Value>>,
}

python_struct!(Stack, [items], [STATE.class_Stack]);

fn Stack_new() -> Obj<Stack> {
    let this = Obj::<Stack>::new(0);
    Stack_init(&this);
    this
}

pub struct NoHash {
    pub n: Field<i64>,
}

python_struct!(NoHash, [n], [STATE.class_NoHash]);

fn NoHash_new(n: i64) -> Obj<NoHash> {
    let this = Obj::<NoHash>::new(0);
    NoHash_init(&this, n);
    this
}

pub struct Cell {
    pub n: Field<Value>,
}

python_struct!(Cell, [n], [STATE.class_Cell]);

fn Cell_new(n: &Value) -> Obj<Cell> {
    let this = Obj::<Cell>::new(0);
    Cell_init(&this, n);
    this
}

pub struct Registry {}

python_struct!(Registry, [], [STATE.class_Registry]);

fn Registry_new() -> Obj<Registry> {
    let this = Obj::<Registry>::new(0);
    this
}

pub struct Defined {
    pub value: Field<i64>,
}

python_struct!(Defined, [value], [STATE.class_Defined]);

fn Defined_new(value: i64) -> Obj<Defined> {
    let this = Obj::<Defined>::new(0);
    Defined_init(&this, value);
    this
}

static ITEM_INIT_PARAMS: Params = Params::new("Item.__init__", &["self", "name", "price", "parts"]);

static ITEM_COST_PARAMS: Params = Params::new("Item.cost", &["self", "count"]);

static ITEM_REPR_PARAMS: Params = Params::new("Item.__repr__", &["self"]);

static ITEM_EQ_PARAMS: Params = Params::new("Item.__eq__", &["self", "other"]);

static ITEM_HASH_PARAMS: Params = Params::new("Item.__hash__", &["self"]);

static ITEM_LT_PARAMS: Params = Params::new("Item.__lt__", &["self", "other"]);

static OTHER_INIT_PARAMS: Params = Params::new("Other.__init__", &["self"]);

static VECTOR_INIT_PARAMS: Params = Params::new("Vector.__init__", &["self", "x", "y"]);

static VECTOR_ADD_PARAMS: Params = Params::new("Vector.__add__", &["self", "other"]);

static VECTOR_MUL_PARAMS: Params = Params::new("Vector.__mul__", &["self", "k"]);

static VECTOR_NEG_PARAMS: Params = Params::new("Vector.__neg__", &["self"]);

static VECTOR_STR_PARAMS: Params = Params::new("Vector.__str__", &["self"]);

static VECTOR_BOOL_PARAMS: Params = Params::new("Vector.__bool__", &["self"]);

static VECTOR_LEN_PARAMS: Params = Params::new("Vector.__len__", &["self"]);

static VECTOR_GETITEM_PARAMS: Params = Params::new("Vector.__getitem__", &["self", "index"]);

static VECTOR_CALL_PARAMS: Params = Params::new("Vector.__call__", &["self", "k"]);

static VECTOR_ENTER_PARAMS: Params = Params::new("Vector.__enter__", &["self"]);

static VECTOR_EXIT_PARAMS: Params = Params::new("Vector.__exit__", &["self", "details"]).star();

static VECTOR_ITER_PARAMS: Params = Params::new("Vector.__iter__", &["self"]);

static VECTOR_CONTAINS_PARAMS: Params = Params::new("Vector.__contains__", &["self", "value"]);

static STACK_INIT_PARAMS: Params = Params::new("Stack.__init__", &["self"]);

static STACK_PUSH_PARAMS: Params = Params::new("Stack.push", &["self", "item"]);

static STACK_POP_PARAMS: Params = Params::new("Stack.pop", &["self"]);

static NOHASH_EQ_PARAMS: Params = Params::new("NoHash.__eq__", &["self", "other"]);

static CELL_INIT_PARAMS: Params = Params::new("Cell.__init__", &["self", "n"]);

static FAILURE___INIT___PARAMS: Params = Params::new("Failure.__init__", &["self", "cell"]);

static REGISTRY_ADD_PARAMS: Params = Params::new("Registry.add", &["self", "name", "cell"]);

static BASE_WHO_PARAMS: Params = Params::new("Base.who", &["self"]);

static A_WHO_PARAMS: Params = Params::new("A.who", &["self"]);

static B_WHO_PARAMS: Params = Params::new("B.who", &["self"]);

static C_WHO_PARAMS: Params = Params::new("C.who", &["self"]);

fn Item_init(this: &Value, name: &Value, price: &Value, parts: &Value) -> Res<()> {
    let value = name.clone();
    ops::set_attr(this, "name", value)?;
    let value_2 = price.clone();
    ops::set_attr(this, "price", value_2)?;
    let value_3 = parts.clone();
    ops::set_attr(this, "parts", value_3)?;
    Ok(())
}

fn Item_cost(this: &Value, count: &Value) -> Res<Value> {
    ops::mul(&ops::get_attr(this, "price")?, count)
}

fn Item_repr(this: &Value) -> Res<Str> {
    Ok(Str::from(format!(
        "Item({}, {})",
        ops::get_attr(this, "name")?.py_repr()?,
        ops::format(&ops::get_attr(this, "price")?, "")?
    )))
}

fn Item_eq(this: &Value, other: &Value) -> Res<Value> {
    if !is_instance(other, &STATE.class_Item.get("Item")?)? {
        return Ok(builtin("NotImplemented"));
    }
    Ok({
        let left = ops::eq(
            &ops::get_attr(this, "name")?,
            &ops::get_attr(other, "name")?,
        )?;
        if left.truth()? {
            ops::eq(
                &ops::get_attr(this, "price")?,
                &ops::get_attr(other, "price")?,
            )?
        } else {
            left
        }
    })
}

fn Item_hash(this: &Value) -> Res<i64> {
    (ops::get_attr(this, "name")?, ops::get_attr(this, "price")?).py_hash()
}

fn Item_lt(this: &Value, other: &Value) -> Res<Value> {
    ops::lt(
        &ops::get_attr(this, "price")?,
        &ops::get_attr(other, "price")?,
    )
}

fn mixed(value: &Value) -> Res<Value> {
    ops::get_attr(value, "name")
}

fn Other_init(this: &Value) -> Res<()> {
    let value = 5i64;
    ops::set_attr(this, "name", Value::from(value))?;
    Ok(())
}

fn Vector_init(this: &Value, x: &Value, y: &Value) -> Res<()> {
    let value = x.clone();
    ops::set_attr(this, "x", value)?;
    let value_2 = y.clone();
    ops::set_attr(this, "y", value_2)?;
    Ok(())
}

fn Vector_add(this: &Value, other: &Value) -> Res<Obj<Vector>> {
    Ok({
        STATE.Vector.get("Vector")?;
        Vector_new(
            &ops::add(&ops::get_attr(this, "x")?, &ops::get_attr(other, "x")?)?,
            &ops::add(&ops::get_attr(this, "y")?, &ops::get_attr(other, "y")?)?,
        )?
    })
}

fn Vector_mul(this: &Value, k: &Value) -> Res<Obj<Vector>> {
    Ok({
        STATE.Vector.get("Vector")?;
        Vector_new(
            &ops::mul(&ops::get_attr(this, "x")?, k)?,
            &ops::mul(&ops::get_attr(this, "y")?, k)?,
        )?
    })
}

fn Vector_neg(this: &Value) -> Res<Obj<Vector>> {
    Ok({
        STATE.Vector.get("Vector")?;
        Vector_new(
            &ops::neg(&ops::get_attr(this, "x")?)?,
            &ops::neg(&ops::get_attr(this, "y")?)?,
        )?
    })
}

fn Vector_str(this: &Value) -> Res<Str> {
    Ok(Str::from(format!(
        "({}, {})",
        ops::format(&ops::get_attr(this, "x")?, "")?,
        ops::format(&ops::get_attr(this, "y")?, "")?
    )))
}

fn Vector_bool(this: &Value) -> Res<bool> {
    Ok(ops::get_attr(this, "x")?.truth()? || ops::get_attr(this, "y")?.truth()?)
}

fn Vector_len(this: &Value) -> i64 {
    2
}

fn Vector_getitem(this: &Value, index: &Value) -> Res<Value> {
    ops::get_item(
        &(ops::get_attr(this, "x")?, ops::get_attr(this, "y")?).to_value(),
        index,
    )
}

fn Vector_call(this: &Value, k: &Value) -> Res<Value> {
    ops::add(&ops::get_attr(this, "x")?, k)
}

fn Vector_enter(this: &Value) -> Value {
    this.clone()
}

fn Vector_exit(this: &Value, details: &Tuple<Value>) -> Res<bool> {
    print(&[&Str::lit("exit"), &details.get(0)?])?;
    Ok(true)
}

fn Vector_iter(this: &Value) -> Generator<Value> {
    let this = this.clone();
    Generator::new("Vector.__iter__", move |co: Co<Value>| async move {
        co.give(ops::get_attr(&this, "x")?).await?;
        co.give(ops::get_attr(&this, "y")?).await?;
        Ok(Value::NONE)
    })
}

fn Vector_contains(this: &Value, value: &Value) -> Res<Value> {
    ops::eq(value, &ops::get_attr(this, "x")?)
}

fn genexpr(iterable: &Value) -> Generator<Value> {
    let iterable = iterable.clone();
    Generator::new("<genexpr>", move |co: Co<Value>| async move {
        for item_2 in ops::iter(&iterable)? {
            let c = item_2?;
            co.give(c.clone()).await?;
        }
        Ok(Value::NONE)
    })
}

fn Stack_init(this: &Obj<Stack>) {
    this.items.set(List::<Value>::new());
}

fn Stack_push(this: &Obj<Stack>, item_2: &Value) {
    this.items.get().append(item_2.clone());
}

fn Stack_pop(this: &Obj<Stack>) -> Res<Value> {
    this.items.get().pop(-1)
}

fn NoHash_init(this: &Obj<NoHash>, n: i64) {
    this.n.set(n);
}

fn NoHash_eq(this: &Obj<NoHash>, other: &Obj<NoHash>) -> bool {
    this.n.get() == other.n.get()
}

fn Cell_init(this: &Obj<Cell>, n: &Value) {
    this.n.set(n.clone());
}

fn Failure___init__(self_: &Value, cell: &Value) -> Res<()> {
    call_method(
        &super_(&STATE.class_Failure.get("__class__")?, self_)?,
        "__init__",
        &[Value::from(Str::lit("failed"))],
    )?;
    let value = cell.clone();
    ops::set_attr(self_, "cell", value)?;
    Ok(())
}

fn Registry_add(this: &Obj<Registry>, name: &Value, cell: &Value) -> Res<()> {
    let value = cell.clone();
    ops::set_item(&ops::get_attr(&this.to_value(), "entries")?, name, value)?;
    Ok(())
}

fn Base_who(self_: &Value) -> Str {
    Str::lit("base")
}

fn A_who(self_: &Value) -> Res<Value> {
    ops::add(
        &Value::from(Str::lit("A")),
        &call_method(
            &super_(&STATE.class_A.get("__class__")?, self_)?,
            "who",
            &[],
        )?,
    )
}

fn B_who(self_: &Value) -> Res<Value> {
    ops::add(
        &Value::from(Str::lit("B")),
        &call_method(
            &super_(&STATE.class_B.get("__class__")?, self_)?,
            "who",
            &[],
        )?,
    )
}

fn C_who(self_: &Value) -> Res<Value> {
    ops::add(
        &Value::from(Str::lit("C")),
        &call_method(
            &super_(&STATE.class_C.get("__class__")?, self_)?,
            "who",
            &[],
        )?,
    )
}

fn early() -> Res<i64> {
    Ok({
        STATE.Defined.get("Defined")?;
        Defined_new(3)
    }
    .value
    .get())
}

fn Defined_init(this: &Obj<Defined>, value: i64) {
    this.value.set(value);
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut w: Value = Value::NONE;
    let mut error: Value = Value::NONE;
    let mut height: Value = Value::NONE;
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Item");
        namespace.set(
            "__init__",
            Function::new(&ITEM_INIT_PARAMS, Vec::new(), move |args| {
                Item_init(&args[0], &args[1], &args[2], &args[3])?;
                Ok(Value::NONE)
            }),
        );

        namespace.set(
            "cost",
            Function::new(&ITEM_COST_PARAMS, Vec::new(), move |args| {
                Item_cost(&args[0], &args[1])
            }),
        );

        namespace.set(
            "__repr__",
            Function::new(&ITEM_REPR_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Item_repr(&args[0])?))
            }),
        );

        namespace.set(
            "__eq__",
            Function::new(&ITEM_EQ_PARAMS, Vec::new(), move |args| {
                Item_eq(&args[0], &args[1])
            }),
        );

        namespace.set(
            "__hash__",
            Function::new(&ITEM_HASH_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Item_hash(&args[0])?))
            }),
        );

        namespace.set(
            "__lt__",
            Function::new(&ITEM_LT_PARAMS, Vec::new(), move |args| {
                Item_lt(&args[0], &args[1])
            }),
        );
        namespace.finish("Item", &bases)?
    };
    STATE.class_Item.set(class.clone());
    makes(&class, || Obj::<Item>::new(0))?;

    let class_2 = {
        let bases_2: Vec<Value> = Vec::new();
        let namespace_2 = Namespace::new("Other");

        namespace_2.set(
            "__init__",
            Function::new(&OTHER_INIT_PARAMS, Vec::new(), move |args| {
                Other_init(&args[0])?;
                Ok(Value::NONE)
            }),
        );
        namespace_2.finish("Other", &bases_2)?
    };
    STATE.class_Other.set(class_2.clone());
    makes(&class_2, || Obj::<Other>::new(0))?;

    let things = list![
        Item_new(
            &Value::from(Str::lit("a")),
            &Value::from(3i64),
            &values![1].to_value()
        )?
        .to_value(),
        Other_new()?.to_value(),
        Item_new(
            &Value::from(Str::lit("b")),
            &Value::from(1i64),
            &values![2, 3].to_value()
        )?
        .to_value()
    ];
    print(&[&list_of![mixed(&thing)?, for thing in things.iter()]])?;
    let items = list![
        Item_new(
            &Value::from(Str::lit("pen")),
            &Value::from(3i64),
            &values![1, 2].to_value()
        )?,
        Item_new(
            &Value::from(Str::lit("ink")),
            &Value::from(1i64),
            &List::<Value>::new().to_value()
        )?
    ];
    print(&[
        &items,
        &builtins::sorted(iter::ok(items.iter()), false)?,
        &builtins::min(iter::ok(items.iter()))?,
        &items.index(
            &Item_new(
                &Value::from(Str::lit("ink")),
                &Value::from(1i64),
                &values![9].to_value(),
            )?,
            0,
            i64::MAX,
        )?,
    ])?;
    print(&[
        &Item_eq(
            &items.get(0)?.to_value(),
            &Item_new(
                &Value::from(Str::lit("pen")),
                &Value::from(3i64),
                &List::<Value>::new().to_value(),
            )?
            .to_value(),
        )?,
        &!Item_eq(&items.get(0)?.to_value(), &items.get(1)?.to_value())?.truth()?,
        &ops::eq(&items.get(0)?.to_value(), &3i64.to_value())?,
        &items.contains(&Item_new(
            &Value::from(Str::lit("x")),
            &Value::from(1i64),
            &List::<Value>::new().to_value(),
        )?)?,
    ])?;
    print(&[
        &Dict::of(vec![
            (items.get(0)?, 1i64),
            (
                Item_new(
                    &Value::from(Str::lit("pen")),
                    &Value::from(3i64),
                    &List::<Value>::new().to_value(),
                )?,
                2i64,
            ),
        ])?,
        &{
            let items_3 = Set::<Obj<Item>>::new();
            items_3.update(iter::ok(items.iter()))?;
            items_3.add(Item_new(
                &Value::from(Str::lit("ink")),
                &Value::from(1i64),
                &List::<Value>::new().to_value(),
            )?)?;
            items_3
        }
        .len(),
    ])?;
    for name in tuple![Str::lit("name"), Str::lit("price"), Str::lit("nothing")].iter() {
        print(&[&call(
            &builtin("getattr"),
            &[
                items.get(0)?.to_value(),
                name.to_value(),
                Value::from(Str::lit("no ").concat(&name)),
            ],
        )?])?;
    }
    let anything: Option<Obj<Item>> = if items.len() > 1 {
        Some(items.get(0)?)
    } else {
        None
    };
    let anything = values![anything.to_value(), 1].get(0)?;
    let value = 2.5;
    ops::set_attr(&anything, "price", Value::from(value))?;
    call_method(
        &ops::get_attr(&anything, "parts")?,
        "append",
        &[Value::from(Str::lit("x"))],
    )?;
    print(&[
        &items.get(0)?.price.get(),
        &items.get(0)?.parts.get(),
        &Item_cost(&items.get(0)?.to_value(), &Value::from(2i64))?,
        &call_method(&anything, "cost", &[Value::from(4i64)])?,
    ])?;
    let methods = Dict::of(vec![(
        Str::lit("cost"),
        ops::get_attr(&items.get(1)?.to_value(), "cost")?,
    )])?;
    print(&[&call(
        &methods.get_item(&Str::lit("cost"))?,
        &[Value::from(7i64)],
    )?])?;
    let makers = list![
        STATE.class_Item.get("Item")?,
        STATE.class_Other.get("Other")?
    ];
    print(&[
        &call_method(
            &call(
                &makers.get(0)?,
                &[
                    Value::from(Str::lit("made")),
                    Value::from(9i64),
                    Tuple::<Value>::empty().to_value(),
                ],
            )?,
            "cost",
            &[Value::from(2i64)],
        )?,
        &ops::get_attr(&call(&makers.get(1)?, &[])?, "name")?,
    ])?;
    print(&[
        &items.get(0)?.type_name(),
        &ops::is(
            &call(&builtin("type"), &[items.get(0)?.to_value()])?,
            &STATE.class_Item.get("Item")?,
        ),
        &is_instance(
            &things.get(1)?,
            &(
                STATE.class_Item.get("Item")?,
                STATE.class_Other.get("Other")?,
            )
                .to_value(),
        )?,
    ])?;

    let class_3 = {
        let bases_3: Vec<Value> = Vec::new();
        let namespace_3 = Namespace::new("Vector");

        namespace_3.set(
            "__init__",
            Function::new(&VECTOR_INIT_PARAMS, Vec::new(), move |args| {
                Vector_init(&args[0], &args[1], &args[2])?;
                Ok(Value::NONE)
            }),
        );

        namespace_3.set(
            "__add__",
            Function::new(&VECTOR_ADD_PARAMS, Vec::new(), move |args| {
                Ok(Vector_add(&args[0], &args[1])?.to_value())
            }),
        );

        namespace_3.set(
            "__mul__",
            Function::new(&VECTOR_MUL_PARAMS, Vec::new(), move |args| {
                Ok(Vector_mul(&args[0], &args[1])?.to_value())
            }),
        );

        namespace_3.set("__rmul__", namespace_3.get("__mul__")?);

        namespace_3.set(
            "__neg__",
            Function::new(&VECTOR_NEG_PARAMS, Vec::new(), move |args| {
                Ok(Vector_neg(&args[0])?.to_value())
            }),
        );

        namespace_3.set(
            "__str__",
            Function::new(&VECTOR_STR_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Vector_str(&args[0])?))
            }),
        );

        namespace_3.set(
            "__bool__",
            Function::new(&VECTOR_BOOL_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Vector_bool(&args[0])?))
            }),
        );

        namespace_3.set(
            "__len__",
            Function::new(&VECTOR_LEN_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Vector_len(&args[0])))
            }),
        );

        namespace_3.set(
            "__getitem__",
            Function::new(&VECTOR_GETITEM_PARAMS, Vec::new(), move |args| {
                Vector_getitem(&args[0], &args[1])
            }),
        );

        namespace_3.set(
            "__call__",
            Function::new(&VECTOR_CALL_PARAMS, Vec::new(), move |args| {
                Vector_call(&args[0], &args[1])
            }),
        );

        namespace_3.set(
            "__enter__",
            Function::new(&VECTOR_ENTER_PARAMS, Vec::new(), move |args| {
                Ok(Vector_enter(&args[0]))
            }),
        );

        namespace_3.set(
            "__exit__",
            Function::new(&VECTOR_EXIT_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Vector_exit(
                    &args[0],
                    &Tuple::<Value>::from_value(&args[1])?,
                )?))
            }),
        );

        namespace_3.set(
            "__iter__",
            Function::new(&VECTOR_ITER_PARAMS, Vec::new(), move |args| {
                Ok(Vector_iter(&args[0]).to_value())
            }),
        );

        namespace_3.set(
            "__contains__",
            Function::new(&VECTOR_CONTAINS_PARAMS, Vec::new(), move |args| {
                Vector_contains(&args[0], &args[1])
            }),
        );
        namespace_3.finish("Vector", &bases_3)?
    };
    STATE.class_Vector.set(class_3.clone());
    makes(&class_3, || Obj::<Vector>::new(0))?;
    STATE.Vector.set(());

    let v = Vector_add(
        &{
            STATE.Vector.get("Vector")?;
            Vector_new(&Value::from(1i64), &Value::from(2i64))?
        }
        .to_value(),
        &{
            STATE.Vector.get("Vector")?;
            Vector_new(&Value::from(3i64), &Value::from(4i64))?
        }
        .to_value(),
    )?;
    print(&[
        &v,
        &Vector_mul(&v.to_value(), &Value::from(2i64))?,
        &ops::mul(&Value::from(3i64), &v.to_value())?,
        &Vector_neg(&v.to_value())?,
        &v.truth()?,
        &{
            STATE.Vector.get("Vector")?;
            Vector_new(&Value::from(0i64), &Value::from(0i64))?
        }
        .truth()?,
        &Int::from_value(&call(&builtin("len"), &[v.to_value()])?)?,
        &Vector_getitem(&v.to_value(), &Value::from(1i64))?,
        &Vector_call(&v.to_value(), &Value::from(10i64))?,
        &builtins::list_from(Vector_iter(&v.to_value()).to_iter())?,
        &Vector_contains(&v.to_value(), &Value::from(4i64))?.truth()?,
        &Vector_contains(&v.to_value(), &Value::from(9i64))?.truth()?,
    ])?;
    let (context, entered) = ContextManager::enter(&v.to_value())?;
    let outcome: Flow<()> = 'protected2: {
        w = entered.clone();
        attempt_finally!(
            'protected2,
            print(&[
                &ops::is(&w, &v.to_value()),
                &list_of![
                    c.clone(),
                    for item_2 in attempt_finally!('protected2, ops::iter(&w)),
                    let c = attempt_finally!('protected2, item_2)
                ],
                &attempt_finally!(
                    'protected2,
                    call(
                        &builtin("sum"),
                        &[genexpr(
                            &attempt_finally!('protected2, ops::iter(&w))
                                .boxed("iterator")
                                .to_value()
                        )
                        .to_value()]
                    )
                )
            ])
        );
        break 'protected2 Flow::Raise(builtin_error("ValueError", "swallowed"));
    };
    let suppressed = context.exit(&outcome)?;
    match outcome {
        Flow::Next => {}
        Flow::Raise(error_2) => {
            if !suppressed {
                return Err(error_2);
            }
        }
        Flow::Return(result) => {
            return Ok(result);
        }
        _ => {}
    }
    let value_2 = v.clone();
    let items_5: [Value; 2] = unpack(unpack_iter(&value_2.to_value())?)?;
    let x = items_5[0].clone();
    let y = items_5[1].clone();
    print(&[
        &x,
        &y,
        &Str::from(format!("{}", ops::format(&v.py_str()?.to_value(), ">10")?)),
        &format::percent(&Str::lit("%s"), &v.to_value())?,
        &Str::from_value(&call_method(
            &Value::from(Str::lit("{}")),
            "format",
            &[v.to_value()],
        )?)?,
    ])?;
    if !{
        STATE.Vector.get("Vector")?;
        Vector_new(&Value::from(0i64), &Value::from(0i64))?
    }
    .truth()?
    {
        print(&[&Str::lit("empty")])?;
    }
    let maybe: Option<Obj<Vector>> = if v.truth()? { None } else { Some(v.clone()) };
    print(&[&{
        let left = maybe.clone();
        if left.truth()? {
            some(&left)?.clone()
        } else {
            v.clone()
        }
    }])?;

    let class_4 = {
        let bases_4: Vec<Value> = Vec::new();
        let namespace_4 = Namespace::new("Stack");

        namespace_4.set(
            "__init__",
            Function::new(&STACK_INIT_PARAMS, Vec::new(), move |args| {
                Stack_init(&Obj::<Stack>::from_value(&args[0])?);
                Ok(Value::NONE)
            }),
        );

        namespace_4.set(
            "push",
            Function::new(&STACK_PUSH_PARAMS, Vec::new(), move |args| {
                Stack_push(&Obj::<Stack>::from_value(&args[0])?, &args[1]);
                Ok(Value::NONE)
            }),
        );

        namespace_4.set(
            "pop",
            Function::new(&STACK_POP_PARAMS, Vec::new(), move |args| {
                Stack_pop(&Obj::<Stack>::from_value(&args[0])?)
            }),
        );
        namespace_4.finish("Stack", &bases_4)?
    };
    STATE.class_Stack.set(class_4.clone());

    let stack = Stack_new();
    Stack_push(&stack, &Value::from(1i64));
    Stack_push(&stack, &Value::from(Str::lit("two")));
    Stack_push(&stack, &Stack_new().to_value());
    print(&[
        &is_instance(&Stack_pop(&stack)?, &STATE.class_Stack.get("Stack")?)?,
        &Stack_pop(&stack)?,
        &Stack_pop(&stack)?,
        &stack.items.get(),
    ])?;

    let class_5 = {
        let bases_5: Vec<Value> = Vec::new();
        let namespace_5 = Namespace::new("NoHash");

        namespace_5.set(
            "__eq__",
            Function::new(&NOHASH_EQ_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(NoHash_eq(
                    &Obj::<NoHash>::from_value(&args[0])?,
                    &Obj::<NoHash>::from_value(&args[1])?,
                )))
            }),
        );
        namespace_5.finish("NoHash", &bases_5)?
    };
    STATE.class_NoHash.set(class_5.clone());

    let caught: Res<()> = 'attempt3: {
        let _ = {
            let items_6 = Set::<Obj<NoHash>>::new();
            attempt!('attempt3, items_6.add(NoHash_new(1)));
            items_6
        };
        Ok(())
    };
    if let Some(error_3) = except(caught, &builtin("TypeError"))? {
        error = error_3.value();
        print(&[&Str::lit("TypeError:"), &error])?;
    }
    print(&[&NoHash_eq(&NoHash_new(1), &NoHash_new(1)), &{
        let item_3 = NoHash_new(1);
        list![NoHash_new(2), NoHash_new(1)].contains(&item_3)?
    }])?;

    let class_6 = {
        let bases_6: Vec<Value> = Vec::new();
        let namespace_6 = Namespace::new("Cell");

        namespace_6.set(
            "__init__",
            Function::new(&CELL_INIT_PARAMS, Vec::new(), move |args| {
                Cell_init(&Obj::<Cell>::from_value(&args[0])?, &args[1]);
                Ok(Value::NONE)
            }),
        );
        namespace_6.finish("Cell", &bases_6)?
    };
    STATE.class_Cell.set(class_6.clone());

    let new_one = Cell_new(&Value::from(1i64));
    let new_two = Cell_new(&Value::from(1i64));
    let one = new_one;
    let two = new_two;
    print(&[
        &one.py_eq(&two)?,
        &one.py_eq(&one)?,
        &list![two.clone()].contains(&one)?,
        &list![two.clone(), one.clone()].contains(&one)?,
        &one.is(&two),
    ])?;
    let table = Dict::of(vec![
        (one.clone(), Str::lit("one")),
        (two.clone(), Str::lit("two")),
    ])?;
    print(&[
        &table.get_item(&one)?,
        &table.get_item(&two)?,
        &{
            let items_7 = Set::<Obj<Cell>>::new();
            items_7.add(one.clone())?;
            items_7.add(two.clone())?;
            items_7.add(one.clone())?;
            items_7
        }
        .len(),
    ])?;
    'matched4: {
        let subject = v.clone();
        if if let Some(items_8) = match_class(
            &subject.to_value(),
            &{
                STATE.Vector.get("Vector")?;
                STATE.class_Vector.get("Vector")?
            },
            0,
            &["x", "y"],
        )? {
            ops::is_eq(&items_8[0], &4i64.to_value())? && {
                height = items_8[1].clone();
                true
            }
        } else {
            false
        } {
            print(&[&Str::lit("height"), &height])?;
            break 'matched4;
        }
    }

    let class_7 = {
        let bases_7: Vec<Value> = vec![builtin("Exception")];
        let namespace_7 = Namespace::new("Failure");

        namespace_7.set(
            "__init__",
            Function::new(&FAILURE___INIT___PARAMS, Vec::new(), move |args| {
                Failure___init__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );
        namespace_7.finish("Failure", &bases_7)?
    };
    STATE.class_Failure.set(class_7.clone());
    let Failure = class_7;

    let caught_2: Res<()> = 'attempt5: {
        break 'attempt5 Err(exception(&attempt!(
            'attempt5,
            call(&Failure, &[one.to_value()])
        )));
    };
    if let Some(error_4) = handled(caught_2) {
        if exception_matches(&error_4, &Failure)? {
            let failure = error_4.value();
            print(&[
                &ops::get_attr(&ops::get_attr(&failure, "cell")?, "n")?,
                &ops::is(&ops::get_attr(&failure, "cell")?, &one.to_value()),
            ])?;
            let value_3 = Str::lit("changed");
            ops::set_attr(&ops::get_attr(&failure, "cell")?, "n", Value::from(value_3))?;
        } else {
            return Err(error_4.exc());
        }
    }
    print(&[&one.n.get()])?;

    let class_8 = {
        let bases_8: Vec<Value> = Vec::new();
        let namespace_8 = Namespace::new("Registry");

        namespace_8.set("entries", Dict::<Value, Value>::new().to_value());

        namespace_8.set(
            "add",
            Function::new(&REGISTRY_ADD_PARAMS, Vec::new(), move |args| {
                Registry_add(&Obj::<Registry>::from_value(&args[0])?, &args[1], &args[2])?;
                Ok(Value::NONE)
            }),
        );
        namespace_8.finish("Registry", &bases_8)?
    };
    STATE.class_Registry.set(class_8.clone());

    Registry_add(
        &Registry_new(),
        &Value::from(Str::lit("one")),
        &one.to_value(),
    )?;
    Registry_add(
        &Registry_new(),
        &Value::from(Str::lit("two")),
        &two.to_value(),
    )?;
    print(&[
        &builtins::sorted(
            ops::iter(&ops::get_attr(
                &STATE.class_Registry.get("Registry")?,
                "entries",
            )?)?,
            false,
        )?,
        &ops::get_attr(
            &ops::get_item(
                &ops::get_attr(&Registry_new().to_value(), "entries")?,
                &Str::lit("one").to_value(),
            )?,
            "n",
        )?,
    ])?;

    let class_9 = {
        let bases_9: Vec<Value> = Vec::new();
        let namespace_9 = Namespace::new("Base");

        namespace_9.set(
            "who",
            Function::new(&BASE_WHO_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Base_who(&args[0])))
            }),
        );
        namespace_9.finish("Base", &bases_9)?
    };
    STATE.class_Base.set(class_9.clone());
    let Base = class_9;

    let class_10 = {
        let bases_10: Vec<Value> = vec![Base.clone()];
        let namespace_10 = Namespace::new("A");

        namespace_10.set(
            "who",
            Function::new(&A_WHO_PARAMS, Vec::new(), move |args| A_who(&args[0])),
        );
        namespace_10.finish("A", &bases_10)?
    };
    STATE.class_A.set(class_10.clone());
    let A = class_10;

    let class_11 = {
        let bases_11: Vec<Value> = vec![Base.clone()];
        let namespace_11 = Namespace::new("B");

        namespace_11.set(
            "who",
            Function::new(&B_WHO_PARAMS, Vec::new(), move |args| B_who(&args[0])),
        );
        namespace_11.finish("B", &bases_11)?
    };
    STATE.class_B.set(class_11.clone());
    let B = class_11;

    let class_12 = {
        let bases_12: Vec<Value> = vec![A.clone(), B.clone()];
        let namespace_12 = Namespace::new("C");

        namespace_12.set(
            "who",
            Function::new(&C_WHO_PARAMS, Vec::new(), move |args| C_who(&args[0])),
        );
        namespace_12.finish("C", &bases_12)?
    };
    STATE.class_C.set(class_12.clone());
    let C = class_12;

    print(&[
        &call_method(&call(&C, &[])?, "who", &[])?,
        &list_of![
            call_method(&cls, "who", &[call(&C, &[])?])?,
            for cls in tuple![A.clone(), B.clone(), Base.clone()].iter()
        ],
    ])?;
    print(&[&Str::lit("unused")])?;

    let caught_3: Res<()> = 'attempt6: {
        attempt!('attempt6, early());
        Ok(())
    };
    if let Some(error_5) = except(caught_3, &builtin("NameError"))? {
        error = error_5.value();
        print(&[&Str::lit("NameError:"), &error])?;
    }

    let class_13 = {
        let bases_13: Vec<Value> = Vec::new();
        let namespace_13 = Namespace::new("Defined");
        namespace_13.finish("Defined", &bases_13)?
    };
    STATE.class_Defined.set(class_13.clone());
    STATE.Defined.set(());

    print(&[&early()?])?;
    Ok(())
}
