use portalis_runtime::*;

/// The module's variables.
struct State {
    default_Leaf___init___tags: Slot<Value>,
    default_Branch___init___label: Slot<Str>,
    default_Version___init___minor: Slot<i64>,
    class_Coin: Slot<Value>,
    class_Key: Slot<Value>,
    class_Weight: Slot<Value>,
    class_Row: Slot<Value>,
    class_Walk: Slot<Value>,
    class_Unhashable: Slot<Value>,
    class_Leaf: Slot<Value>,
    class_Branch: Slot<Value>,
    class_Version: Slot<Value>,
    class_Alias: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    default_Leaf___init___tags: Slot::new(),
    default_Branch___init___label: Slot::new(),
    default_Version___init___minor: Slot::new(),
    class_Coin: Slot::new(),
    class_Key: Slot::new(),
    class_Weight: Slot::new(),
    class_Row: Slot::new(),
    class_Walk: Slot::new(),
    class_Unhashable: Slot::new(),
    class_Leaf: Slot::new(),
    class_Branch: Slot::new(),
    class_Version: Slot::new(),
    class_Alias: Slot::new(),
});

pub struct Coin {
    pub value: Field<i64>,
}

python_struct!(Coin, [value], [STATE.class_Coin]);

fn Coin_new(value: i64) -> Obj<Coin> {
    let this = Obj::<Coin>::new(0);
    Coin_init(&this, value);
    this
}

pub struct Key {
    pub name: Field<Str>,
}

python_struct!(Key, [name], [STATE.class_Key]);

fn Key_new(name: &Str) -> Obj<Key> {
    let this = Obj::<Key>::new(0);
    Key_init(&this, name);
    this
}

pub struct Weight {
    pub grams: Field<Value>,
}

python_struct!(Weight, [grams], [STATE.class_Weight]);

fn Weight_new(grams: &Value) -> Obj<Weight> {
    let this = Obj::<Weight>::new(0);
    Weight_init(&this, grams);
    this
}

pub struct Row {
    pub cells: Late<Dict<Value, i64>>,
}

python_struct!(Row, [cells], [STATE.class_Row]);

fn Row_new() -> Res<Obj<Row>> {
    let this = Obj::<Row>::new(0);
    Row_init(&this)?;
    Ok(this)
}

pub struct Walk {
    pub stop: Field<i64>,
}

python_struct!(Walk, [stop], [STATE.class_Walk]);

fn Walk_new(stop: i64) -> Obj<Walk> {
    let this = Obj::<Walk>::new(0);
    Walk_init(&this, stop);
    this
}

pub struct Unhashable {}

python_struct!(Unhashable, [], [STATE.class_Unhashable]);

fn Unhashable_new() -> Obj<Unhashable> {
    let this = Obj::<Unhashable>::new(0);
    this
}

pub struct Leaf {
    pub size: Field<i64>,
    pub tags: Field<Value>,
}

python_struct!(Leaf, [size, tags], [STATE.class_Leaf]);

fn Leaf_new(size: i64, tags: &Value) -> Obj<Leaf> {
    let this = Obj::<Leaf>::new(0);
    Leaf_init(&this, size, tags);
    this
}

pub struct Branch {
    pub left: Late<Obj<Leaf>>,
    pub right: Late<Obj<Leaf>>,
    pub label: Field<Str>,
}

python_struct!(Branch, [left, right, label], [STATE.class_Branch]);

fn Branch_new(left: &Obj<Leaf>, right: &Obj<Leaf>, label: &Str) -> Obj<Branch> {
    let this = Obj::<Branch>::new(0);
    this.label.set(Str::lit("branch"));
    Branch_init(&this, left, right, label);
    this
}

pub struct Version {
    pub major: Field<i64>,
    pub minor: Field<i64>,
}

python_struct!(Version, [major, minor], [STATE.class_Version]);

fn Version_new(major: i64, minor: i64) -> Obj<Version> {
    let this = Obj::<Version>::new(0);
    this.minor.set(0);
    Version_init(&this, major, minor);
    this
}

pub struct Alias {
    pub value: Field<Value>,
}

python_struct!(Alias, [value], [STATE.class_Alias]);

fn Alias_new(value: &Value) -> Obj<Alias> {
    let this = Obj::<Alias>::new(0);
    Alias_init(&this, value);
    this
}

static COIN_EQ_PARAMS: Params = Params::new("Coin.__eq__", &["self", "other"]);

static COIN_LT_PARAMS: Params = Params::new("Coin.__lt__", &["self", "other"]);

static COIN_REPR_PARAMS: Params = Params::new("Coin.__repr__", &["self"]);

static KEY_EQ_PARAMS: Params = Params::new("Key.__eq__", &["self", "other"]);

static KEY_HASH_PARAMS: Params = Params::new("Key.__hash__", &["self"]);

static WEIGHT_GT_PARAMS: Params = Params::new("Weight.__gt__", &["self", "other"]);

static WEIGHT_ADD_PARAMS: Params = Params::new("Weight.__add__", &["self", "other"]);

static WEIGHT_RADD_PARAMS: Params = Params::new("Weight.__radd__", &["self", "other"]);

static WEIGHT_STR_PARAMS: Params = Params::new("Weight.__str__", &["self"]);

static ROW_GETITEM_PARAMS: Params = Params::new("Row.__getitem__", &["self", "name"]);

static WALK_ITER_PARAMS: Params = Params::new("Walk.__iter__", &["self"]);

static UNHASHABLE_EQ_PARAMS: Params = Params::new("Unhashable.__eq__", &["self", "other"]);

static LEAF_REPR_PARAMS: Params = Params::new("Leaf.__repr__", &["self"]);

static LEAF_EQ_PARAMS: Params = Params::new("Leaf.__eq__", &["self", "other"]);

static BRANCH_REPR_PARAMS: Params = Params::new("Branch.__repr__", &["self"]);

static VERSION_REPR_PARAMS: Params = Params::new("Version.__repr__", &["self"]);

static VERSION_EQ_PARAMS: Params = Params::new("Version.__eq__", &["self", "other"]);

static VERSION_LT_PARAMS: Params = Params::new("Version.__lt__", &["self", "other"]);

static VERSION_LE_PARAMS: Params = Params::new("Version.__le__", &["self", "other"]);

static VERSION_GT_PARAMS: Params = Params::new("Version.__gt__", &["self", "other"]);

static VERSION_GE_PARAMS: Params = Params::new("Version.__ge__", &["self", "other"]);

static ALIAS_INIT_PARAMS: Params = Params::new("Alias.__init__", &["self", "value"]);

static ALIAS_PLUS_PARAMS: Params = Params::new("Alias.plus", &["self", "other"]);

static ALIAS_SIZE_PARAMS: Params = Params::new("Alias.size", &["self"]);

static ALIAS_SIZE_2_PARAMS: Params = Params::new("Alias.size", &["self", "value"]);

fn Coin_init(this: &Obj<Coin>, value: i64) {
    this.value.set(value);
}

fn Coin_eq(this: &Obj<Coin>, other: &Obj<Coin>) -> Res<bool> {
    print(&[&Str::lit("eq"), &this.value.get(), &other.value.get()])?;
    Ok(this.value.get() == other.value.get())
}

fn Coin_lt(this: &Obj<Coin>, other: &Obj<Coin>) -> bool {
    this.value.get() < other.value.get()
}

fn Coin_repr(this: &Obj<Coin>) -> Str {
    Str::from(format!("Coin({})", this.value.get()))
}

fn Key_init(this: &Obj<Key>, name: &Str) {
    this.name.set(name.clone());
}

fn Key_eq(this: &Obj<Key>, other: &Obj<Key>) -> bool {
    this.name.get() == other.name.get()
}

fn Key_hash(this: &Obj<Key>) -> i64 {
    7
}

fn Weight_init(this: &Obj<Weight>, grams: &Value) {
    this.grams.set(grams.clone());
}

fn Weight_gt(this: &Obj<Weight>, other: &Value) -> Res<Value> {
    ops::gt(&this.grams.get(), &ops::get_attr(other, "grams")?)
}

fn Weight_add(this: &Obj<Weight>, other: &Value) -> Res<Obj<Weight>> {
    Ok(Weight_new(&ops::add(
        &this.grams.get(),
        &ops::get_attr(other, "grams")?,
    )?))
}

fn Weight_radd(this: &Obj<Weight>, other: &Value) -> Res<Obj<Weight>> {
    Ok(Weight_new(&ops::add(&this.grams.get(), other)?))
}

fn Weight_str(this: &Obj<Weight>) -> Res<Str> {
    Ok(Str::from(format!(
        "{} g",
        ops::format(&this.grams.get(), "")?
    )))
}

fn Row_init(this: &Obj<Row>) -> Res<()> {
    this.cells.set(Dict::of(vec![
        (Value::from(Str::lit("a")), 1i64),
        (Value::from(Str::lit("b")), 2i64),
    ])?);
    Ok(())
}

fn Row_getitem(this: &Obj<Row>, name: &Value) -> Res<i64> {
    this.cells.get().get_item(name)
}

fn Walk_init(this: &Obj<Walk>, stop: i64) {
    this.stop.set(stop);
}

fn Walk_iter(this: &Obj<Walk>) -> Res<Value> {
    call(
        &builtin("iter"),
        &[builtins::range_stop(&Int::new(this.stop.get())).to_value()],
    )
}

fn Unhashable_eq(this: &Obj<Unhashable>, other: &Value) -> bool {
    true
}

fn Leaf_init(this: &Obj<Leaf>, size: i64, tags: &Value) {
    this.size.set(size);
    this.tags.set(
        if ops::is(tags, &modules::dataclasses::has_default_factory()) {
            List::<Value>::new().to_value()
        } else {
            tags.clone()
        },
    );
}

fn Leaf_repr(this: &Obj<Leaf>) -> Res<Str> {
    modules::dataclasses::repr_of(
        &this.to_value(),
        &(Str::lit("size"), Str::lit("tags")).to_value(),
    )
}

fn Leaf_eq(this: &Obj<Leaf>, other: &Obj<Leaf>) -> Res<bool> {
    (this.size.get(), this.tags.get()).py_eq(&(other.size.get(), other.tags.get()))
}

fn Branch_init(this: &Obj<Branch>, left: &Obj<Leaf>, right: &Obj<Leaf>, label: &Str) {
    this.left.set(left.clone());
    this.right.set(right.clone());
    this.label.set(label.clone());
}

fn Branch_repr(this: &Obj<Branch>) -> Res<Str> {
    modules::dataclasses::repr_of(
        &this.to_value(),
        &(Str::lit("left"), Str::lit("right"), Str::lit("label")).to_value(),
    )
}

fn Branch_eq(this: &Obj<Branch>, other: &Obj<Branch>) -> Res<bool> {
    (this.left.get(), this.right.get(), this.label.get()).py_eq(&(
        other.left.get(),
        other.right.get(),
        other.label.get(),
    ))
}

fn Version_init(this: &Obj<Version>, major: i64, minor: i64) {
    this.major.set(major);
    this.minor.set(minor);
}

fn Version_repr(this: &Obj<Version>) -> Res<Str> {
    modules::dataclasses::repr_of(
        &this.to_value(),
        &(Str::lit("major"), Str::lit("minor")).to_value(),
    )
}

fn Version_eq(this: &Obj<Version>, other: &Obj<Version>) -> Res<bool> {
    (this.major.get(), this.minor.get()).py_eq(&(other.major.get(), other.minor.get()))
}

fn Version_lt(this: &Obj<Version>, other: &Obj<Version>) -> Res<bool> {
    ops::is_lt(
        &(this.major.get(), this.minor.get()).to_value(),
        &(other.major.get(), other.minor.get()).to_value(),
    )
}

fn Version_le(this: &Obj<Version>, other: &Obj<Version>) -> Res<bool> {
    ops::is_le(
        &(this.major.get(), this.minor.get()).to_value(),
        &(other.major.get(), other.minor.get()).to_value(),
    )
}

fn Version_gt(this: &Obj<Version>, other: &Obj<Version>) -> Res<bool> {
    ops::is_gt(
        &(this.major.get(), this.minor.get()).to_value(),
        &(other.major.get(), other.minor.get()).to_value(),
    )
}

fn Version_ge(this: &Obj<Version>, other: &Obj<Version>) -> Res<bool> {
    ops::is_ge(
        &(this.major.get(), this.minor.get()).to_value(),
        &(other.major.get(), other.minor.get()).to_value(),
    )
}

fn Alias_init(this: &Obj<Alias>, value: &Value) {
    this.value.set(value.clone());
}

fn Alias_plus(this: &Value, other: &Value) -> Res<Value> {
    ops::add(&ops::get_attr(this, "value")?, other)
}

fn Alias_size(this: &Value) -> Res<Value> {
    ops::get_attr(this, "value")
}

fn Alias_size_2(this: &Obj<Alias>, value: &Value) {
    this.value.set(value.clone());
}

fn containers() -> Res<()> {
    let coins = list![Coin_new(3), Coin_new(1), Coin_new(2)];
    print(&[
        &coins.contains(&Coin_new(1))?,
        &coins.index(&Coin_new(2), 0, i64::MAX)?,
        &coins.count(&Coin_new(3))?,
    ])?;
    print(&[
        &builtins::sorted(iter::ok(coins.iter()), false)?,
        &list![coins.get(0)?].py_eq(&list![Coin_new(3)])?,
        &ops::is_lt(
            &(1i64, Coin_new(2)).to_value(),
            &(1i64, Coin_new(5)).to_value(),
        )?,
    ])?;
    coins.sort(true)?;
    print(&[&coins, &builtins::min(iter::ok(coins.iter()))?])?;
    let table = Dict::of(vec![(Key_new(&Str::lit("a")), 1i64)])?;
    let value = 2i64;
    table.set_item(Key_new(&Str::lit("a")), value)?;
    print(&[
        &table.len(),
        &table.get_item(&Key_new(&Str::lit("a")))?,
        &table.contains(&Key_new(&Str::lit("b")))?,
        &{
            let items = Set::<Obj<Key>>::new();
            items.add(Key_new(&Str::lit("x")))?;
            items.add(Key_new(&Str::lit("x")))?;
            items
        }
        .len(),
    ])?;
    let weights = list![
        Weight_new(&Value::from(5i64)).to_value(),
        Weight_new(&Value::from(3i64)).to_value()
    ];
    print(&[
        &builtins::max(iter::ok(weights.iter()))?,
        &call(&builtin("sum"), &[weights.to_value()])?,
    ])?;
    print(&[&builtins::max_by_key(
        iter::ok(list![1i64, 2].iter()),
        move |item: &i64| Ok(containers_lambda(*item)),
    )?])?;
    print(&[&format::percent(
        &Str::lit("%(a)s and %(b)s"),
        &Row_new()?.to_value(),
    )?])?;
    print(&[
        &builtins::list_from(ops::iter(&Walk_new(3).to_value())?)?,
        &call(&builtin("sum"), &[Walk_new(4).to_value()])?,
        &builtins::max(ops::iter(&Walk_new(2).to_value())?)?,
    ])?;
    Ok(())
}

fn containers_lambda(grams: i64) -> Obj<Weight> {
    Weight_new(&Value::from(-grams))
}

fn hashes() -> Res<()> {
    let mut error: Value = Value::NONE;
    for thing in tuple![STATE.class_Unhashable.get("Unhashable")?].iter() {
        let caught: Res<()> = 'attempt2: {
            attempt!('attempt2, Unhashable_new().to_value().py_hash());
            Ok(())
        };
        if let Some(error_2) = except(caught, &builtin("TypeError"))? {
            error = error_2.value();
            print(&[&error])?;
        }
    }
    let caught_2: Res<()> = 'attempt3: {
        attempt!(
            'attempt3,
            print(&[&attempt!(
                'attempt3,
                Dict::of(vec![(
                    Leaf_new(
                        1,
                        &attempt!('attempt3, STATE.default_Leaf___init___tags.get("tags"))
                    ),
                    2i64
                )])
            )])
        );
        Ok(())
    };
    if let Some(error_3) = except(caught_2, &builtin("TypeError"))? {
        error = error_3.value();
        print(&[&error])?;
    }
    let caught_3: Res<()> = 'attempt4: {
        attempt!('attempt4, Unhashable_new().py_hash());
        Ok(())
    };
    if let Some(error_4) = except(caught_3, &builtin("TypeError"))? {
        error = error_4.value();
        print(&[&error])?;
    }
    Ok(())
}

fn data() -> Res<()> {
    let new_one = Leaf_new(1, &values!["x"].to_value());
    let new_two = Leaf_new(1, &values!["x"].to_value());
    let one = new_one;
    let two = new_two;
    print(&[
        &Leaf_eq(&one, &two)?,
        &!Leaf_eq(&one, &two)?,
        &Branch_eq(
            &Branch_new(&one, &two, &Str::lit("branch")),
            &Branch_new(&two, &one, &Str::lit("branch")),
        )?,
        &Leaf_eq(
            &one,
            &Leaf_new(2, &STATE.default_Leaf___init___tags.get("tags")?),
        )?,
    ])?;
    print(&[
        &Branch_new(
            &one,
            &Leaf_new(0, &STATE.default_Leaf___init___tags.get("tags")?),
            &Str::lit("branch"),
        ),
        &list![one.clone()].py_eq(&list![two.clone()])?,
    ])?;
    print(&[
        &Version_lt(&Version_new(1, 2), &Version_new(1, 3))?,
        &builtins::sorted(
            iter::ok(list![Version_new(2, 0), Version_new(1, 9), Version_new(1, 0)].iter()),
            false,
        )?,
    ])?;
    print(&[
        &builtins::max2(Version_new(1, 0), Version_new(1, 1))?,
        &ops::eq(&Version_new(1, 0).to_value(), &(1i64, 0i64).to_value())?,
    ])?;
    Ok(())
}

fn aliases() -> Res<()> {
    let alias = Alias_new(&Value::from(3i64));
    print(&[
        &Alias_plus(&alias.to_value(), &Value::from(4i64))?,
        &call_method(&alias.to_value(), "add", &[Value::from(5i64)])?,
        &ops::add(&alias.to_value(), &Value::from(6i64))?,
        &ops::get_attr(&alias.to_value(), "length")?,
        &call_method(
            &STATE.class_Alias.get("Alias")?,
            "add",
            &[alias.to_value(), Value::from(7i64)],
        )?,
    ])?;
    let value = 10i64;
    Alias_size_2(&alias, &Value::from(value));
    print(&[
        &ops::get_attr(&alias.to_value(), "length")?,
        &call_method(
            &STATE.class_Alias.get("Alias")?,
            "twice",
            &[alias.to_value(), Value::from(1i64)],
        )?,
        &call_method(
            &alias.to_value(),
            "twice",
            &[alias.to_value(), Value::from(2i64)],
        )?,
    ])?;
    Ok(())
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Coin");

        namespace.set(
            "__eq__",
            Function::new(&COIN_EQ_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Coin_eq(
                    &Obj::<Coin>::from_value(&args[0])?,
                    &Obj::<Coin>::from_value(&args[1])?,
                )?))
            }),
        );

        namespace.set(
            "__lt__",
            Function::new(&COIN_LT_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Coin_lt(
                    &Obj::<Coin>::from_value(&args[0])?,
                    &Obj::<Coin>::from_value(&args[1])?,
                )))
            }),
        );

        namespace.set(
            "__repr__",
            Function::new(&COIN_REPR_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Coin_repr(&Obj::<Coin>::from_value(&args[0])?)))
            }),
        );
        namespace.finish("Coin", &bases)?
    };
    STATE.class_Coin.set(class.clone());

    let class_2 = {
        let bases_2: Vec<Value> = Vec::new();
        let namespace_2 = Namespace::new("Key");

        namespace_2.set(
            "__eq__",
            Function::new(&KEY_EQ_PARAMS, Vec::new(), move |args| {
                if !is_of::<Key>(&args[1]) {
                    return Ok(Value::from(false));
                }
                Ok(Value::from(Key_eq(
                    &Obj::<Key>::from_value(&args[0])?,
                    &Obj::<Key>::from_value(&args[1])?,
                )))
            }),
        );

        namespace_2.set(
            "__hash__",
            Function::new(&KEY_HASH_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Key_hash(&Obj::<Key>::from_value(&args[0])?)))
            }),
        );
        namespace_2.finish("Key", &bases_2)?
    };
    STATE.class_Key.set(class_2.clone());

    let class_3 = {
        let bases_3: Vec<Value> = Vec::new();
        let namespace_3 = Namespace::new("Weight");

        namespace_3.set(
            "__gt__",
            Function::new(&WEIGHT_GT_PARAMS, Vec::new(), move |args| {
                Weight_gt(&Obj::<Weight>::from_value(&args[0])?, &args[1])
            }),
        );

        namespace_3.set(
            "__add__",
            Function::new(&WEIGHT_ADD_PARAMS, Vec::new(), move |args| {
                Ok(Weight_add(&Obj::<Weight>::from_value(&args[0])?, &args[1])?.to_value())
            }),
        );

        namespace_3.set(
            "__radd__",
            Function::new(&WEIGHT_RADD_PARAMS, Vec::new(), move |args| {
                Ok(Weight_radd(&Obj::<Weight>::from_value(&args[0])?, &args[1])?.to_value())
            }),
        );

        namespace_3.set(
            "__str__",
            Function::new(&WEIGHT_STR_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Weight_str(&Obj::<Weight>::from_value(
                    &args[0],
                )?)?))
            }),
        );
        namespace_3.finish("Weight", &bases_3)?
    };
    STATE.class_Weight.set(class_3.clone());

    let class_4 = {
        let bases_4: Vec<Value> = Vec::new();
        let namespace_4 = Namespace::new("Row");

        namespace_4.set(
            "__getitem__",
            Function::new(&ROW_GETITEM_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Row_getitem(
                    &Obj::<Row>::from_value(&args[0])?,
                    &args[1],
                )?))
            }),
        );
        namespace_4.finish("Row", &bases_4)?
    };
    STATE.class_Row.set(class_4.clone());

    let class_5 = {
        let bases_5: Vec<Value> = Vec::new();
        let namespace_5 = Namespace::new("Walk");

        namespace_5.set(
            "__iter__",
            Function::new(&WALK_ITER_PARAMS, Vec::new(), move |args| {
                Walk_iter(&Obj::<Walk>::from_value(&args[0])?)
            }),
        );
        namespace_5.finish("Walk", &bases_5)?
    };
    STATE.class_Walk.set(class_5.clone());

    let class_6 = {
        let bases_6: Vec<Value> = Vec::new();
        let namespace_6 = Namespace::new("Unhashable");

        namespace_6.set(
            "__eq__",
            Function::new(&UNHASHABLE_EQ_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Unhashable_eq(
                    &Obj::<Unhashable>::from_value(&args[0])?,
                    &args[1],
                )))
            }),
        );
        namespace_6.finish("Unhashable", &bases_6)?
    };
    STATE.class_Unhashable.set(class_6.clone());
    makes(&class_6, || Obj::<Unhashable>::new(0))?;

    let class_7 = {
        let bases_7: Vec<Value> = Vec::new();
        let namespace_7 = Namespace::new("Leaf");

        namespace_7.set(
            "__dataclass_fields__",
            call(
                &member("dataclasses", "_fields"),
                &[
                    Value::NONE,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("size")),
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
                            Value::from(Str::lit("tags")),
                            Value::NONE,
                            modules::dataclasses::missing(),
                            builtin("list"),
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
        STATE
            .default_Leaf___init___tags
            .set(modules::dataclasses::has_default_factory());
        namespace_7.set(
            "__repr__",
            Function::new(&LEAF_REPR_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Leaf_repr(&Obj::<Leaf>::from_value(&args[0])?)?))
            }),
        );
        namespace_7.set(
            "__eq__",
            Function::new(&LEAF_EQ_PARAMS, Vec::new(), move |args| {
                if !is_of::<Leaf>(&args[1]) {
                    return Ok(builtin("NotImplemented"));
                }
                Ok(Value::from(Leaf_eq(
                    &Obj::<Leaf>::from_value(&args[0])?,
                    &Obj::<Leaf>::from_value(&args[1])?,
                )?))
            }),
        );
        namespace_7.set("__hash__", Value::NONE);
        namespace_7.set(
            "__match_args__",
            (Str::lit("size"), Str::lit("tags")).to_value(),
        );
        namespace_7.finish("Leaf", &bases_7)?
    };
    STATE.class_Leaf.set(class_7.clone());

    let class_8 = {
        let bases_8: Vec<Value> = Vec::new();
        let namespace_8 = Namespace::new("Branch");

        namespace_8.set("label", Value::from(Str::lit("branch")));
        namespace_8.set(
            "__dataclass_fields__",
            call(
                &member("dataclasses", "_fields"),
                &[
                    Value::NONE,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("left")),
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
                            Value::from(Str::lit("right")),
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
                            Value::from(Str::lit("label")),
                            Value::NONE,
                            Value::from(Str::lit("branch")),
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
        namespace_8.set(
            "__repr__",
            Function::new(&BRANCH_REPR_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Branch_repr(&Obj::<Branch>::from_value(
                    &args[0],
                )?)?))
            }),
        );
        namespace_8.set("__hash__", Value::NONE);
        namespace_8.set(
            "__match_args__",
            (Str::lit("left"), Str::lit("right"), Str::lit("label")).to_value(),
        );
        namespace_8.finish("Branch", &bases_8)?
    };
    STATE.class_Branch.set(class_8.clone());

    let class_9 = {
        let bases_9: Vec<Value> = Vec::new();
        let namespace_9 = Namespace::new("Version");

        namespace_9.set("minor", Value::from(0i64));
        namespace_9.set(
            "__dataclass_fields__",
            call(
                &member("dataclasses", "_fields"),
                &[
                    Value::NONE,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("major")),
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
                            Value::from(Str::lit("minor")),
                            Value::NONE,
                            Value::from(0i64),
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
        namespace_9.set(
            "__repr__",
            Function::new(&VERSION_REPR_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Version_repr(&Obj::<Version>::from_value(
                    &args[0],
                )?)?))
            }),
        );
        namespace_9.set(
            "__eq__",
            Function::new(&VERSION_EQ_PARAMS, Vec::new(), move |args| {
                if !is_of::<Version>(&args[1]) {
                    return Ok(builtin("NotImplemented"));
                }
                Ok(Value::from(Version_eq(
                    &Obj::<Version>::from_value(&args[0])?,
                    &Obj::<Version>::from_value(&args[1])?,
                )?))
            }),
        );
        namespace_9.set(
            "__lt__",
            Function::new(&VERSION_LT_PARAMS, Vec::new(), move |args| {
                if !is_of::<Version>(&args[1]) {
                    return Ok(builtin("NotImplemented"));
                }
                Ok(Value::from(Version_lt(
                    &Obj::<Version>::from_value(&args[0])?,
                    &Obj::<Version>::from_value(&args[1])?,
                )?))
            }),
        );
        namespace_9.set(
            "__le__",
            Function::new(&VERSION_LE_PARAMS, Vec::new(), move |args| {
                if !is_of::<Version>(&args[1]) {
                    return Ok(builtin("NotImplemented"));
                }
                Ok(Value::from(Version_le(
                    &Obj::<Version>::from_value(&args[0])?,
                    &Obj::<Version>::from_value(&args[1])?,
                )?))
            }),
        );
        namespace_9.set(
            "__gt__",
            Function::new(&VERSION_GT_PARAMS, Vec::new(), move |args| {
                if !is_of::<Version>(&args[1]) {
                    return Ok(builtin("NotImplemented"));
                }
                Ok(Value::from(Version_gt(
                    &Obj::<Version>::from_value(&args[0])?,
                    &Obj::<Version>::from_value(&args[1])?,
                )?))
            }),
        );
        namespace_9.set(
            "__ge__",
            Function::new(&VERSION_GE_PARAMS, Vec::new(), move |args| {
                if !is_of::<Version>(&args[1]) {
                    return Ok(builtin("NotImplemented"));
                }
                Ok(Value::from(Version_ge(
                    &Obj::<Version>::from_value(&args[0])?,
                    &Obj::<Version>::from_value(&args[1])?,
                )?))
            }),
        );
        namespace_9.set("__hash__", Value::NONE);
        namespace_9.set(
            "__match_args__",
            (Str::lit("major"), Str::lit("minor")).to_value(),
        );
        namespace_9.finish("Version", &bases_9)?
    };
    STATE.class_Version.set(class_9.clone());

    let class_10 = {
        let bases_10: Vec<Value> = Vec::new();
        let namespace_10 = Namespace::new("Alias");

        namespace_10.set(
            "__init__",
            Function::new(&ALIAS_INIT_PARAMS, Vec::new(), move |args| {
                Alias_init(&Obj::<Alias>::from_value(&args[0])?, &args[1]);
                Ok(Value::NONE)
            }),
        );

        namespace_10.set(
            "plus",
            Function::new(&ALIAS_PLUS_PARAMS, Vec::new(), move |args| {
                Alias_plus(&args[0], &args[1])
            }),
        );

        namespace_10.set("add", namespace_10.get("plus")?);
        namespace_10.set("__add__", namespace_10.get("plus")?);
        namespace_10.set(
            "twice",
            call(&builtin("staticmethod"), &[namespace_10.get("plus")?])?,
        );

        namespace_10.set(
            "size",
            call(
                &builtin("property"),
                &[Function::new(&ALIAS_SIZE_PARAMS, Vec::new(), move |args| {
                    Alias_size(&args[0])
                })],
            )?,
        );

        namespace_10.set("length", namespace_10.get("size")?);

        let decorator = ops::get_attr(&namespace_10.get("size")?, "setter")?;
        namespace_10.set(
            "size",
            call(
                &decorator,
                &[Function::new(
                    &ALIAS_SIZE_2_PARAMS,
                    Vec::new(),
                    move |args| {
                        Alias_size_2(&Obj::<Alias>::from_value(&args[0])?, &args[1]);
                        Ok(Value::NONE)
                    },
                )],
            )?,
        );
        namespace_10.finish("Alias", &bases_10)?
    };
    STATE.class_Alias.set(class_10.clone());
    makes(&class_10, || Obj::<Alias>::new(0))?;

    containers()?;
    hashes()?;
    data()?;
    aliases()?;
    Ok(())
}
