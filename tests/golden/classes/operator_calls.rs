use portalis_runtime::*;

/// The module's variables.
struct State {
    Money: Slot<Value>,
    Euro: Slot<Value>,
    current: Slot<Obj<Loud>>,
    default_Node___init___left: Slot<Option<Obj<Node>>>,
    default_Node___init___right: Slot<Option<Obj<Node>>>,
    default_Adder___call___scale: Slot<i64>,
    default_Pair___init___second: Slot<Str>,
    default_Derived___init___extra: Slot<i64>,
    class_Vec: Slot<Value>,
    class_Grid: Slot<Value>,
    class_Node: Slot<Value>,
    class_Chain: Slot<Value>,
    class_Count: Slot<Value>,
    class_Adder: Slot<Value>,
    class_Money: Slot<Value>,
    class_Euro: Slot<Value>,
    class_Pair: Slot<Value>,
    class_Base: Slot<Value>,
    class_Derived: Slot<Value>,
    class_Loud: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    Money: Slot::new(),
    Euro: Slot::new(),
    current: Slot::new(),
    default_Node___init___left: Slot::new(),
    default_Node___init___right: Slot::new(),
    default_Adder___call___scale: Slot::new(),
    default_Pair___init___second: Slot::new(),
    default_Derived___init___extra: Slot::new(),
    class_Vec: Slot::new(),
    class_Grid: Slot::new(),
    class_Node: Slot::new(),
    class_Chain: Slot::new(),
    class_Count: Slot::new(),
    class_Adder: Slot::new(),
    class_Money: Slot::new(),
    class_Euro: Slot::new(),
    class_Pair: Slot::new(),
    class_Base: Slot::new(),
    class_Derived: Slot::new(),
    class_Loud: Slot::new(),
});

#[allow(non_camel_case_types)]
pub struct Vec_2 {
    pub x: Field<Value>,
    pub y: Field<Value>,
}

python_struct!(Vec_2, [x, y], [STATE.class_Vec]);

fn Vec_new(x: &Value, y: &Value) -> Obj<Vec_2> {
    let this = Obj::<Vec_2>::new(0);
    Vec_init(&this, x, y);
    this
}

pub struct Grid {
    pub rows: Late<List<Value>>,
}

python_struct!(Grid, [rows], [STATE.class_Grid]);

fn Grid_new(rows: i64, columns: i64) -> Res<Obj<Grid>> {
    let this = Obj::<Grid>::new(0);
    Grid_init(&this, rows, columns)?;
    Ok(this)
}

pub struct Node {
    pub value: Field<i64>,
    pub left: Field<Option<Obj<Node>>>,
    pub right: Field<Option<Obj<Node>>>,
}

python_struct!(Node, [value, left, right], [STATE.class_Node]);

fn Node_new(value: i64, left: &Option<Obj<Node>>, right: &Option<Obj<Node>>) -> Obj<Node> {
    let this = Obj::<Node>::new(0);
    Node_init(&this, value, left, right);
    this
}

pub struct Chain {
    pub items: Late<List<Str>>,
}

python_struct!(Chain, [items], [STATE.class_Chain]);

fn Chain_new() -> Obj<Chain> {
    let this = Obj::<Chain>::new(0);
    Chain_init(&this);
    this
}

pub struct Count {
    pub at: Field<i64>,
    pub stop: Field<i64>,
}

python_struct!(Count, [at, stop], [STATE.class_Count]);

fn Count_new(stop: i64) -> Obj<Count> {
    let this = Obj::<Count>::new(0);
    Count_init(&this, stop);
    this
}

pub struct Adder {
    pub by: Field<i64>,
}

python_struct!(Adder, [by], [STATE.class_Adder]);

fn Adder_new(by: i64) -> Obj<Adder> {
    let this = Obj::<Adder>::new(0);
    Adder_init(&this, by);
    this
}

pub struct Pair {
    pub first: Field<i64>,
    pub second: Field<Str>,
}

python_struct!(Pair, [first, second], [STATE.class_Pair]);

fn Pair_new(first: i64, second: &Str) -> Obj<Pair> {
    let this = Obj::<Pair>::new(0);
    this.second.set(Str::lit(""));
    Pair_init(&this, first, second);
    this
}

pub struct Base {
    pub number: Field<Value>,
    pub extra: Late<i64>,
}

python_struct!(
    Base,
    [number, extra],
    [STATE.class_Base, STATE.class_Derived]
);

fn Base_new(number: &Value) -> Obj<Base> {
    let this = Obj::<Base>::new(0);
    Base_init(&this, number);
    this
}

fn Derived_new(number: i64, extra: i64) -> Obj<Base> {
    let this = Obj::<Base>::new(1);
    this.extra.set(0);
    Derived_init(&this, number, extra);
    this
}

pub struct Loud {
    pub name: Field<Str>,
}

python_struct!(Loud, [name], [STATE.class_Loud]);

fn Loud_new(name: &Str) -> Obj<Loud> {
    let this = Obj::<Loud>::new(0);
    Loud_init(&this, name);
    this
}

static VEC_ADD_PARAMS: Params = Params::new("Vec.__add__", &["self", "other"]);

static VEC_SUB_PARAMS: Params = Params::new("Vec.__sub__", &["self", "other"]);

static VEC_NEG_PARAMS: Params = Params::new("Vec.__neg__", &["self"]);

static VEC_MUL_PARAMS: Params = Params::new("Vec.__mul__", &["self", "factor"]);

static VEC_RMUL_PARAMS: Params = Params::new("Vec.__rmul__", &["self", "factor"]);

static VEC_IADD_PARAMS: Params = Params::new("Vec.__iadd__", &["self", "other"]);

static VEC_EQ_PARAMS: Params = Params::new("Vec.__eq__", &["self", "other"]);

static VEC_LT_PARAMS: Params = Params::new("Vec.__lt__", &["self", "other"]);

static VEC_REPR_PARAMS: Params = Params::new("Vec.__repr__", &["self"]);

static GRID_GETITEM_PARAMS: Params = Params::new("Grid.__getitem__", &["self", "at"]);

static GRID_SETITEM_PARAMS: Params = Params::new("Grid.__setitem__", &["self", "at", "value"]);

static GRID_DELITEM_PARAMS: Params = Params::new("Grid.__delitem__", &["self", "at"]);

static GRID_CONTAINS_PARAMS: Params = Params::new("Grid.__contains__", &["self", "value"]);

static NODE_ITER_PARAMS: Params = Params::new("Node.__iter__", &["self"]);

static NODE_LEN_PARAMS: Params = Params::new("Node.__len__", &["self"]);

static COUNT_ITER_PARAMS: Params = Params::new("Count.__iter__", &["self"]);

static COUNT_NEXT_PARAMS: Params = Params::new("Count.__next__", &["self"]);

static MONEY___INIT___PARAMS: Params = Params::new("Money.__init__", &["self", "cents"]);

static MONEY___ADD___PARAMS: Params = Params::new("Money.__add__", &["self", "other"]);

static EURO___RADD___PARAMS: Params = Params::new("Euro.__radd__", &["self", "other"]);

static EURO___EQ___PARAMS: Params = Params::new("Euro.__eq__", &["self", "other"]);

static PAIR_REPR_PARAMS: Params = Params::new("Pair.__repr__", &["self"]);

static PAIR_EQ_PARAMS: Params = Params::new("Pair.__eq__", &["self", "other"]);

static PAIR_LT_PARAMS: Params = Params::new("Pair.__lt__", &["self", "other"]);

static PAIR_LE_PARAMS: Params = Params::new("Pair.__le__", &["self", "other"]);

static PAIR_GT_PARAMS: Params = Params::new("Pair.__gt__", &["self", "other"]);

static PAIR_GE_PARAMS: Params = Params::new("Pair.__ge__", &["self", "other"]);

static BASE_INIT_PARAMS: Params = Params::new("Base.__init__", &["self", "number"]);

static BASE_REPR_PARAMS: Params = Params::new("Base.__repr__", &["self"]);

static BASE_EQ_PARAMS: Params = Params::new("Base.__eq__", &["self", "other"]);

static DERIVED_REPR_PARAMS: Params = Params::new("Derived.__repr__", &["self"]);

static DERIVED_EQ_PARAMS: Params = Params::new("Derived.__eq__", &["self", "other"]);

fn Vec_init(this: &Obj<Vec_2>, x: &Value, y: &Value) {
    this.x.set(x.clone());
    this.y.set(y.clone());
}

fn Vec_add(this: &Obj<Vec_2>, other: &Obj<Vec_2>) -> Res<Obj<Vec_2>> {
    Ok(Vec_new(
        &ops::add(&this.x.get(), &other.x.get())?,
        &ops::add(&this.y.get(), &other.y.get())?,
    ))
}

fn Vec_sub(this: &Obj<Vec_2>, other: &Value) -> Res<Value> {
    ops::add(&this.to_value(), &ops::neg(other)?)
}

fn Vec_neg(this: &Obj<Vec_2>) -> Res<Obj<Vec_2>> {
    Ok(Vec_new(
        &ops::neg(&this.x.get())?,
        &ops::neg(&this.y.get())?,
    ))
}

fn Vec_mul(this: &Obj<Vec_2>, factor: &Value) -> Res<Obj<Vec_2>> {
    Ok(Vec_new(
        &ops::mul(&this.x.get(), factor)?,
        &ops::mul(&this.y.get(), factor)?,
    ))
}

fn Vec_rmul(this: &Obj<Vec_2>, factor: &Value) -> Res<Obj<Vec_2>> {
    Vec_mul(this, factor)
}

fn Vec_iadd(this: &Obj<Vec_2>, other: &Value) -> Res<Obj<Vec_2>> {
    let old = this.x.get();
    this.x.set(ops::iadd(&old, &ops::get_attr(other, "x")?)?);
    let old_2 = this.y.get();
    this.y.set(ops::iadd(&old_2, &ops::get_attr(other, "y")?)?);
    Ok(this.clone())
}

fn Vec_eq(this: &Obj<Vec_2>, other: &Obj<Vec_2>) -> Res<Value> {
    Ok({
        let left = ops::eq(&this.x.get(), &other.x.get())?;
        if left.truth()? {
            ops::eq(&this.y.get(), &other.y.get())?
        } else {
            left
        }
    })
}

fn Vec_lt(this: &Obj<Vec_2>, other: &Value) -> Res<Value> {
    ops::lt(&this.x.get(), &ops::get_attr(other, "x")?)
}

fn Vec_repr(this: &Obj<Vec_2>) -> Res<Str> {
    Ok(Str::from(format!(
        "{}({}, {})",
        this.type_name(),
        ops::format(&this.x.get(), "")?,
        ops::format(&this.y.get(), "")?
    )))
}

fn Grid_init(this: &Obj<Grid>, rows: i64, columns: i64) -> Res<()> {
    this.rows.set(list_of![
        values![0].repeat(columns)?.to_value(),
        for __ in 0i64..rows
    ]);
    Ok(())
}

fn Grid_getitem(this: &Obj<Grid>, at: &Value) -> Res<Value> {
    ops::get_item(
        &ops::get_item(
            &this.rows.get().to_value(),
            &ops::get_item(at, &0i64.to_value())?,
        )?,
        &ops::get_item(at, &1i64.to_value())?,
    )
}

fn Grid_setitem(this: &Obj<Grid>, at: &Value, value: &Value) -> Res<()> {
    let value_2 = value.clone();
    ops::set_item(
        &ops::get_item(
            &this.rows.get().to_value(),
            &ops::get_item(at, &0i64.to_value())?,
        )?,
        &ops::get_item(at, &1i64.to_value())?,
        value_2,
    )?;
    Ok(())
}

fn Grid_delitem(this: &Obj<Grid>, at: &Value) -> Res<()> {
    let value = -1i64;
    ops::set_item(
        &ops::get_item(
            &this.rows.get().to_value(),
            &ops::get_item(at, &0i64.to_value())?,
        )?,
        &ops::get_item(at, &1i64.to_value())?,
        Value::from(value),
    )?;
    Ok(())
}

fn Grid_contains(this: &Obj<Grid>, value: &Value) -> Res<bool> {
    builtins::any(Grid___contains___genexpr(value, &this.rows.get()).to_iter())
}

fn Grid___contains___genexpr(value: &Value, iterable: &List<Value>) -> Generator<bool> {
    let value = value.clone();
    let iterable = iterable.clone();
    Generator::new(
        "Grid.__contains__.<locals>.<genexpr>",
        move |co: Co<bool>| async move {
            for row in iterable.iter() {
                co.give(ops::contains(&row, &value)?).await?;
            }
            Ok(Value::NONE)
        },
    )
}

fn Node_init(this: &Obj<Node>, value: i64, left: &Option<Obj<Node>>, right: &Option<Obj<Node>>) {
    this.value.set(value);
    this.left.set(left.clone());
    this.right.set(right.clone());
}

fn Node_iter(this: &Obj<Node>) -> Generator<i64> {
    let this = this.clone();
    Generator::new("Node.__iter__", move |co: Co<i64>| async move {
        if this.left.get().truth()? {
            co.delegate(Node_iter(iterated(&this.left.get())?)).await?;
        }
        co.give(this.value.get()).await?;
        if this.right.get().truth()? {
            co.delegate(Node_iter(iterated(&this.right.get())?)).await?;
        }
        Ok(Value::NONE)
    })
}

fn Node_len(this: &Obj<Node>) -> Res<Int> {
    builtins::sum_i64(Node___len___genexpr(&Node_iter(this)).to_iter())
}

fn Node___len___genexpr(iterable: &Generator<i64>) -> Generator<i64> {
    let iterable = iterable.clone();
    Generator::new(
        "Node.__len__.<locals>.<genexpr>",
        move |co: Co<i64>| async move {
            for item_2 in iterable.to_iter() {
                let __ = item_2?;
                co.give(1).await?;
            }
            Ok(Value::NONE)
        },
    )
}

fn Chain_init(this: &Obj<Chain>) {
    this.items.set(List::<Str>::new());
}

fn Chain_iter(this: &Obj<Chain>) -> Iter<Str> {
    this.items.get().iter().boxed("list_iterator")
}

fn Chain_contains(this: &Obj<Chain>, item_2: &Str) -> Res<i64> {
    this.items.get().count(item_2)
}

fn Count_init(this: &Obj<Count>, stop: i64) {
    this.at.set(0i64);
    this.stop.set(stop);
}

fn Count_iter(this: &Obj<Count>) -> Obj<Count> {
    this.clone()
}

fn Count_next(this: &Obj<Count>) -> Res<i64> {
    if this.at.get() == this.stop.get() {
        return Err(exception(&builtin("StopIteration")));
    }
    this.at.set(this.at.get() + 1);
    Ok(this.at.get())
}

fn Adder_init(this: &Obj<Adder>, by: i64) {
    this.by.set(by);
}

fn Adder_call(this: &Obj<Adder>, value: i64, scale: i64) -> i64 {
    (value + this.by.get()) * scale
}

fn Money___init__(self_: &Value, cents: &Value) -> Res<()> {
    let value = cents.clone();
    ops::set_attr(self_, "cents", value)?;
    Ok(())
}

fn Money___add__(self_: &Value, other: &Value) -> Res<Value> {
    if is_instance(other, &builtin("int"))? {
        return call(
            &STATE.Money.get("Money")?,
            &[ops::add(&ops::get_attr(self_, "cents")?, other)?],
        );
    }
    if is_instance(other, &STATE.Money.get("Money")?)? {
        return call(
            &STATE.Money.get("Money")?,
            &[ops::add(
                &ops::get_attr(self_, "cents")?,
                &ops::get_attr(other, "cents")?,
            )?],
        );
    }
    Ok(builtin("NotImplemented"))
}

fn Euro___radd__(self_: &Value, other: &Value) -> Res<Value> {
    print(&[&Str::lit("Euro goes first")])?;
    call(&STATE.Money.get("Money")?, &[Value::from(1000i64)])
}

fn Euro___eq__(self_: &Value, other: &Value) -> Res<bool> {
    print(&[&Str::lit("Euro compares")])?;
    Ok(true)
}

fn Pair_init(this: &Obj<Pair>, first: i64, second: &Str) {
    this.first.set(first);
    this.second.set(second.clone());
}

fn Pair_repr(this: &Obj<Pair>) -> Res<Str> {
    modules::dataclasses::repr_of(
        &this.to_value(),
        &(Str::lit("first"), Str::lit("second")).to_value(),
    )
}

fn Pair_eq(this: &Obj<Pair>, other: &Obj<Pair>) -> Res<bool> {
    (this.first.get(), this.second.get()).py_eq(&(other.first.get(), other.second.get()))
}

fn Pair_lt(this: &Obj<Pair>, other: &Obj<Pair>) -> Res<bool> {
    ops::is_lt(
        &(this.first.get(), this.second.get()).to_value(),
        &(other.first.get(), other.second.get()).to_value(),
    )
}

fn Pair_le(this: &Obj<Pair>, other: &Obj<Pair>) -> Res<bool> {
    ops::is_le(
        &(this.first.get(), this.second.get()).to_value(),
        &(other.first.get(), other.second.get()).to_value(),
    )
}

fn Pair_gt(this: &Obj<Pair>, other: &Obj<Pair>) -> Res<bool> {
    ops::is_gt(
        &(this.first.get(), this.second.get()).to_value(),
        &(other.first.get(), other.second.get()).to_value(),
    )
}

fn Pair_ge(this: &Obj<Pair>, other: &Obj<Pair>) -> Res<bool> {
    ops::is_ge(
        &(this.first.get(), this.second.get()).to_value(),
        &(other.first.get(), other.second.get()).to_value(),
    )
}

fn Base_init(this: &Obj<Base>, number: &Value) {
    this.number.set(number.clone());
}

fn Base_repr(this: &Obj<Base>) -> Res<Str> {
    modules::dataclasses::repr_of(&this.to_value(), &(Str::lit("number"),).to_value())
}

fn Base_eq(this: &Obj<Base>, other: &Value) -> Res<Value> {
    if ops::is(
        &ops::get_attr(other, "__class__")?,
        &ops::get_attr(&this.to_value(), "__class__")?,
    ) {
        return Ok(Value::from(
            (this.number.get(),).py_eq(&(ops::get_attr(other, "number")?,))?,
        ));
    }
    Ok(builtin("NotImplemented"))
}

fn Derived_init(this: &Obj<Base>, number: i64, extra: i64) {
    this.number.set(Value::from(number));
    this.extra.set(extra);
}

fn Derived_repr(this: &Obj<Base>) -> Res<Str> {
    modules::dataclasses::repr_of(
        &this.to_value(),
        &(Str::lit("number"), Str::lit("extra")).to_value(),
    )
}

fn Derived_eq(this: &Obj<Base>, other: &Value) -> Res<Value> {
    if ops::is(
        &ops::get_attr(other, "__class__")?,
        &ops::get_attr(&this.to_value(), "__class__")?,
    ) {
        return Ok(Value::from(ops::is_eq(
            &(this.number.get(), this.extra.get()).to_value(),
            &(
                ops::get_attr(other, "number")?,
                ops::get_attr(other, "extra")?,
            )
                .to_value(),
        )?));
    }
    Ok(builtin("NotImplemented"))
}

fn Loud_init(this: &Obj<Loud>, name: &Str) {
    this.name.set(name.clone());
}

fn Loud_lt(this: &Obj<Loud>, other: &Obj<Loud>) -> Res<bool> {
    print(&[&Str::lit("lt"), &this.name.get(), &other.name.get()])?;
    Ok(this.name.get() < other.name.get())
}

fn Loud_ne(this: &Obj<Loud>, other: &Obj<Loud>) -> Res<bool> {
    print(&[&Str::lit("ne"), &this.name.get(), &other.name.get()])?;
    Ok(this.name.get() != other.name.get())
}

fn loud(name: &Str) -> Res<Obj<Loud>> {
    print(&[&Str::lit("make"), name])?;
    Ok(Loud_new(name))
}

fn vectors() -> Res<()> {
    let mut error: Value = Value::NONE;
    let new_a = Vec_new(&Value::from(1i64), &Value::from(2i64));
    let new_b = Vec_new(&Value::from(3i64), &Value::from(5i64));
    let a = new_a;
    let b = new_b;
    print(&[
        &Vec_add(&a, &b)?,
        &Vec_sub(&a, &b.to_value())?,
        &Vec_neg(&a)?,
        &Vec_mul(&a, &Value::from(3i64))?,
        &Vec_rmul(&a, &Value::from(2i64))?,
    ])?;
    let mut c = a.clone();
    c = Vec_iadd(&c, &b.to_value())?;
    print(&[
        &a,
        &c.is(&a),
        &Vec_eq(&a, &Vec_new(&Value::from(4i64), &Value::from(7i64)))?,
        &!Vec_eq(&a, &b)?.truth()?,
        &Vec_lt(&a, &b.to_value())?,
        &Vec_lt(&b, &a.to_value())?,
        &!Vec_eq(&a, &b)?.truth()?,
    ])?;
    let mut total = Vec_new(&Value::from(0i64), &Value::from(0i64));
    for v in list![a.clone(), b.clone()].iter() {
        total = Vec_add(&total, &v)?;
    }
    print(&[
        &total,
        &ops::eq(&a.to_value(), &3i64.to_value())?,
        &ops::ne(&a.to_value(), &Str::lit("x").to_value())?,
    ])?;
    let caught: Res<()> = 'attempt2: {
        attempt!(
            'attempt2,
            print(&[&attempt!(
                'attempt2,
                ops::add(&a.to_value(), &Value::from(3i64))
            )])
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
            print(&[&attempt!('attempt3, ops::le(&a.to_value(), &b.to_value()))])
        );
        Ok(())
    };
    if let Some(error_3) = except(caught_2, &builtin("TypeError"))? {
        error = error_3.value();
        print(&[&error])?;
    }
    Ok(())
}

fn grids() -> Res<()> {
    let grid = Grid_new(2, 3)?;
    Grid_setitem(&grid, &(1i64, 2i64).to_value(), &Value::from(5i64))?;
    Grid_setitem(
        &grid,
        &(0i64, 0i64).to_value(),
        &ops::add(
            &Grid_getitem(&grid, &(1i64, 2i64).to_value())?,
            &Value::from(1i64),
        )?,
    )?;
    let key = (0i64, 1i64);
    let old = ops::get_item(&grid.to_value(), &key.to_value())?;
    ops::set_item(
        &grid.to_value(),
        &key.to_value(),
        ops::iadd(&old, &Value::from(2i64))?,
    )?;
    Grid_delitem(&grid, &(1i64, 0i64).to_value())?;
    print(&[
        &grid.rows.get(),
        &Grid_contains(&grid, &Value::from(5i64))?,
        &Grid_contains(&grid, &Value::from(9i64))?,
        &!Grid_contains(&grid, &Value::from(9i64))?,
    ])?;
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[&attempt!(
                'attempt,
                Grid_getitem(&grid, &(5i64, 5i64).to_value())
            )])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("IndexError"))? {
        let error = error_2.value();
        print(&[&error])?;
    }
    Ok(())
}

fn trees() -> Res<()> {
    let tree = Node_new(
        2,
        &Some(Node_new(1, &None, &None)),
        &Some(Node_new(4, &Some(Node_new(3, &None, &None)), &None)),
    );
    print(&[
        &builtins::list_from(Node_iter(&tree).to_iter())?,
        &builtins::tuple_from(Node_iter(&tree).to_iter())?,
        &builtins::sum_i64(Node_iter(&tree).to_iter())?,
        &Int::from_value(&call(&builtin("len"), &[tree.to_value()])?)?,
        &builtins::max(Node_iter(&tree).to_iter())?,
        &builtins::sorted(Node_iter(&tree).to_iter(), true)?,
    ])?;
    for item_2 in Node_iter(&tree).to_iter() {
        let value = item_2?;
        print_with(&[&value], " ", " ")?;
    }
    print(&[
        &list_of![value_2 * 2, for item_3 in Node_iter(&tree).to_iter(), let value_2 = item_3?],
        &{
            let items = List::<i64>::new();
            items.extend(Node_iter(&tree).to_iter())?;
            items
        },
        &ops::contains(&tree.to_value(), &3i64.to_value())?,
    ])?;
    let chain = Chain_new();
    chain.items.get().append(Str::lit("a"));
    chain.items.get().append(Str::lit("b"));
    print(&[
        &Str::lit(",").join(Chain_iter(&chain))?,
        &builtins::list_from(iter::enumerate(Chain_iter(&chain), 0)?)?,
        &(Chain_contains(&chain, &Str::lit("a"))? != 0),
        &(Chain_contains(&chain, &Str::lit("z"))? != 0),
        &(Chain_contains(&chain, &Str::lit("z"))? == 0),
    ])?;
    print(&[
        &builtins::list_from(ops::iter(&Count_new(3).to_value())?)?,
        &call(&builtin("sum"), &[Count_new(4).to_value()])?,
    ])?;
    let empty = Node_new(0, &None, &None);
    let caught: Res<()> = 'attempt2: {
        for item_4 in Node_iter(attempt!('attempt2, iterated(&empty.left.get()))).to_iter() {
            let value = attempt!('attempt2, item_4);
            attempt!('attempt2, print(&[&value]));
        }
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("TypeError"))? {
        let error = error_2.value();
        print(&[&error])?;
    }
    Ok(())
}

fn calls() -> Res<()> {
    let add = Adder_new(3);
    print(&[
        &Adder_call(&add, 4, 1),
        &Adder_call(&add, 4, 2),
        &Adder_call(&add, 1, 10),
        &list_of![Adder_call(&add, i, 1), for i in 0i64..3],
    ])?;
    Ok(())
}

fn order() -> Res<()> {
    print(&[
        &Loud_lt(&loud(&Str::lit("a"))?, &loud(&Str::lit("b"))?)?,
        &{
            let left = loud(&Str::lit("a"))?;
            Loud_lt(&loud(&Str::lit("b"))?, &left)?
        },
        &Loud_ne(&loud(&Str::lit("x"))?, &loud(&Str::lit("x"))?)?,
    ])?;
    let pairs = list![
        Pair_new(2, &Str::lit("b")),
        Pair_new(1, &Str::lit("z")),
        Pair_new(1, &Str::lit("a"))
    ];
    print(&[
        &builtins::min(iter::ok(pairs.iter()))?,
        &Pair_lt(&Pair_new(1, &Str::lit("")), &Pair_new(2, &Str::lit("")))?,
        &Pair_ge(&Pair_new(2, &Str::lit("")), &Pair_new(1, &Str::lit("x")))?,
        &Pair_eq(&Pair_new(1, &Str::lit("")), &Pair_new(1, &Str::lit("")))?,
        &!Pair_eq(&Pair_new(1, &Str::lit("")), &Pair_new(1, &Str::lit("")))?,
    ])?;
    print(&[
        &ops::eq(
            &Base_new(&Value::from(1i64)).to_value(),
            &Base_new(&Value::from(1i64)).to_value(),
        )?,
        &ops::eq(
            &Base_new(&Value::from(1i64)).to_value(),
            &Derived_new(1, 0).to_value(),
        )?,
        &ops::eq(&Derived_new(1, 2).to_value(), &Derived_new(1, 2).to_value())?,
    ])?;
    Ok(())
}

fn money() -> Res<()> {
    print(&[
        &ops::get_attr(
            &ops::add(
                &call(&STATE.Money.get("Money")?, &[Value::from(5i64)])?,
                &call(&STATE.Money.get("Money")?, &[Value::from(6i64)])?,
            )?,
            "cents",
        )?,
        &ops::get_attr(
            &ops::add(
                &call(&STATE.Money.get("Money")?, &[Value::from(5i64)])?,
                &Value::from(1i64),
            )?,
            "cents",
        )?,
        &ops::get_attr(
            &ops::add(
                &Value::from(7i64),
                &call(&STATE.Money.get("Money")?, &[Value::from(1i64)])?,
            )?,
            "cents",
        )?,
    ])?;
    print(&[
        &ops::get_attr(
            &ops::add(
                &call(&STATE.Money.get("Money")?, &[Value::from(5i64)])?,
                &call(&STATE.Euro.get("Euro")?, &[Value::from(6i64)])?,
            )?,
            "cents",
        )?,
        &ops::eq(
            &call(&STATE.Money.get("Money")?, &[Value::from(1i64)])?,
            &call(&STATE.Euro.get("Euro")?, &[Value::from(1i64)])?,
        )?,
        &ops::eq(
            &call(&STATE.Euro.get("Euro")?, &[Value::from(1i64)])?,
            &call(&STATE.Money.get("Money")?, &[Value::from(1i64)])?,
        )?,
    ])?;
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[&attempt!(
                'attempt,
                ops::add(
                    &attempt!(
                        'attempt,
                        call(
                            &attempt!('attempt, STATE.Money.get("Money")),
                            &[Value::from(5i64)]
                        )
                    ),
                    &Value::from(Str::lit("x"))
                )
            )])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("TypeError"))? {
        let error = error_2.value();
        print(&[&error])?;
    }
    Ok(())
}

fn change() -> Obj<Loud> {
    STATE.current.set(Loud_new(&Str::lit("second")));
    Loud_new(&Str::lit("other"))
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Vec");

        namespace.set(
            "__add__",
            Function::new(&VEC_ADD_PARAMS, Vec::new(), move |args| {
                if !is_of::<Vec_2>(&args[1]) {
                    return Ok(builtin("NotImplemented"));
                }
                Ok(Vec_add(
                    &Obj::<Vec_2>::from_value(&args[0])?,
                    &Obj::<Vec_2>::from_value(&args[1])?,
                )?
                .to_value())
            }),
        );

        namespace.set(
            "__sub__",
            Function::new(&VEC_SUB_PARAMS, Vec::new(), move |args| {
                Vec_sub(&Obj::<Vec_2>::from_value(&args[0])?, &args[1])
            }),
        );

        namespace.set(
            "__neg__",
            Function::new(&VEC_NEG_PARAMS, Vec::new(), move |args| {
                Ok(Vec_neg(&Obj::<Vec_2>::from_value(&args[0])?)?.to_value())
            }),
        );

        namespace.set(
            "__mul__",
            Function::new(&VEC_MUL_PARAMS, Vec::new(), move |args| {
                Ok(Vec_mul(&Obj::<Vec_2>::from_value(&args[0])?, &args[1])?.to_value())
            }),
        );

        namespace.set(
            "__rmul__",
            Function::new(&VEC_RMUL_PARAMS, Vec::new(), move |args| {
                Ok(Vec_rmul(&Obj::<Vec_2>::from_value(&args[0])?, &args[1])?.to_value())
            }),
        );

        namespace.set(
            "__iadd__",
            Function::new(&VEC_IADD_PARAMS, Vec::new(), move |args| {
                Ok(Vec_iadd(&Obj::<Vec_2>::from_value(&args[0])?, &args[1])?.to_value())
            }),
        );

        namespace.set(
            "__eq__",
            Function::new(&VEC_EQ_PARAMS, Vec::new(), move |args| {
                if !is_of::<Vec_2>(&args[1]) {
                    return Ok(builtin("NotImplemented"));
                }
                Vec_eq(
                    &Obj::<Vec_2>::from_value(&args[0])?,
                    &Obj::<Vec_2>::from_value(&args[1])?,
                )
            }),
        );

        namespace.set(
            "__lt__",
            Function::new(&VEC_LT_PARAMS, Vec::new(), move |args| {
                Vec_lt(&Obj::<Vec_2>::from_value(&args[0])?, &args[1])
            }),
        );

        namespace.set(
            "__repr__",
            Function::new(&VEC_REPR_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Vec_repr(&Obj::<Vec_2>::from_value(&args[0])?)?))
            }),
        );
        namespace.finish("Vec", &bases)?
    };
    STATE.class_Vec.set(class.clone());

    let class_2 = {
        let bases_2: Vec<Value> = Vec::new();
        let namespace_2 = Namespace::new("Grid");

        namespace_2.set(
            "__getitem__",
            Function::new(&GRID_GETITEM_PARAMS, Vec::new(), move |args| {
                Grid_getitem(&Obj::<Grid>::from_value(&args[0])?, &args[1])
            }),
        );

        namespace_2.set(
            "__setitem__",
            Function::new(&GRID_SETITEM_PARAMS, Vec::new(), move |args| {
                Grid_setitem(&Obj::<Grid>::from_value(&args[0])?, &args[1], &args[2])?;
                Ok(Value::NONE)
            }),
        );

        namespace_2.set(
            "__delitem__",
            Function::new(&GRID_DELITEM_PARAMS, Vec::new(), move |args| {
                Grid_delitem(&Obj::<Grid>::from_value(&args[0])?, &args[1])?;
                Ok(Value::NONE)
            }),
        );

        namespace_2.set(
            "__contains__",
            Function::new(&GRID_CONTAINS_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Grid_contains(
                    &Obj::<Grid>::from_value(&args[0])?,
                    &args[1],
                )?))
            }),
        );
        namespace_2.finish("Grid", &bases_2)?
    };
    STATE.class_Grid.set(class_2.clone());

    let class_3 = {
        let bases_3: Vec<Value> = Vec::new();
        let namespace_3 = Namespace::new("Node");

        namespace_3.set(
            "__iter__",
            Function::new(&NODE_ITER_PARAMS, Vec::new(), move |args| {
                Ok(Node_iter(&Obj::<Node>::from_value(&args[0])?).to_value())
            }),
        );

        namespace_3.set(
            "__len__",
            Function::new(&NODE_LEN_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Node_len(&Obj::<Node>::from_value(&args[0])?)?))
            }),
        );
        namespace_3.finish("Node", &bases_3)?
    };
    STATE.class_Node.set(class_3.clone());

    let class_4 = {
        let bases_4: Vec<Value> = Vec::new();
        let namespace_4 = Namespace::new("Chain");
        namespace_4.finish("Chain", &bases_4)?
    };
    STATE.class_Chain.set(class_4.clone());

    let class_5 = {
        let bases_5: Vec<Value> = Vec::new();
        let namespace_5 = Namespace::new("Count");

        namespace_5.set(
            "__iter__",
            Function::new(&COUNT_ITER_PARAMS, Vec::new(), move |args| {
                Ok(Count_iter(&Obj::<Count>::from_value(&args[0])?).to_value())
            }),
        );

        namespace_5.set(
            "__next__",
            Function::new(&COUNT_NEXT_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Count_next(&Obj::<Count>::from_value(
                    &args[0],
                )?)?))
            }),
        );
        namespace_5.finish("Count", &bases_5)?
    };
    STATE.class_Count.set(class_5.clone());

    let class_6 = {
        let bases_6: Vec<Value> = Vec::new();
        let namespace_6 = Namespace::new("Adder");
        namespace_6.finish("Adder", &bases_6)?
    };
    STATE.class_Adder.set(class_6.clone());

    let class_7 = {
        let bases_7: Vec<Value> = Vec::new();
        let namespace_7 = Namespace::new("Money");

        namespace_7.set(
            "__init__",
            Function::new(&MONEY___INIT___PARAMS, Vec::new(), move |args| {
                Money___init__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );

        namespace_7.set(
            "__add__",
            Function::new(&MONEY___ADD___PARAMS, Vec::new(), move |args| {
                Money___add__(&args[0], &args[1])
            }),
        );

        namespace_7.set("__radd__", namespace_7.get("__add__")?);
        namespace_7.finish("Money", &bases_7)?
    };
    STATE.class_Money.set(class_7.clone());
    STATE.Money.set(class_7);

    let class_8 = {
        let bases_8: Vec<Value> = vec![STATE.Money.get("Money")?];
        let namespace_8 = Namespace::new("Euro");

        namespace_8.set(
            "__radd__",
            Function::new(&EURO___RADD___PARAMS, Vec::new(), move |args| {
                Euro___radd__(&args[0], &args[1])
            }),
        );

        namespace_8.set(
            "__eq__",
            Function::new(&EURO___EQ___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Euro___eq__(&args[0], &args[1])?))
            }),
        );
        namespace_8.finish("Euro", &bases_8)?
    };
    STATE.class_Euro.set(class_8.clone());
    STATE.Euro.set(class_8);

    let class_9 = {
        let bases_9: Vec<Value> = Vec::new();
        let namespace_9 = Namespace::new("Pair");

        namespace_9.set("second", Value::from(Str::lit("")));
        namespace_9.set(
            "__dataclass_fields__",
            call(
                &member("dataclasses", "_fields"),
                &[
                    Value::NONE,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("first")),
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
                            Value::from(Str::lit("second")),
                            Value::NONE,
                            Value::from(Str::lit("")),
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
            Function::new(&PAIR_REPR_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Pair_repr(&Obj::<Pair>::from_value(&args[0])?)?))
            }),
        );
        namespace_9.set(
            "__eq__",
            Function::new(&PAIR_EQ_PARAMS, Vec::new(), move |args| {
                if !is_of::<Pair>(&args[1]) {
                    return Ok(builtin("NotImplemented"));
                }
                Ok(Value::from(Pair_eq(
                    &Obj::<Pair>::from_value(&args[0])?,
                    &Obj::<Pair>::from_value(&args[1])?,
                )?))
            }),
        );
        namespace_9.set(
            "__lt__",
            Function::new(&PAIR_LT_PARAMS, Vec::new(), move |args| {
                if !is_of::<Pair>(&args[1]) {
                    return Ok(builtin("NotImplemented"));
                }
                Ok(Value::from(Pair_lt(
                    &Obj::<Pair>::from_value(&args[0])?,
                    &Obj::<Pair>::from_value(&args[1])?,
                )?))
            }),
        );
        namespace_9.set(
            "__le__",
            Function::new(&PAIR_LE_PARAMS, Vec::new(), move |args| {
                if !is_of::<Pair>(&args[1]) {
                    return Ok(builtin("NotImplemented"));
                }
                Ok(Value::from(Pair_le(
                    &Obj::<Pair>::from_value(&args[0])?,
                    &Obj::<Pair>::from_value(&args[1])?,
                )?))
            }),
        );
        namespace_9.set(
            "__gt__",
            Function::new(&PAIR_GT_PARAMS, Vec::new(), move |args| {
                if !is_of::<Pair>(&args[1]) {
                    return Ok(builtin("NotImplemented"));
                }
                Ok(Value::from(Pair_gt(
                    &Obj::<Pair>::from_value(&args[0])?,
                    &Obj::<Pair>::from_value(&args[1])?,
                )?))
            }),
        );
        namespace_9.set(
            "__ge__",
            Function::new(&PAIR_GE_PARAMS, Vec::new(), move |args| {
                if !is_of::<Pair>(&args[1]) {
                    return Ok(builtin("NotImplemented"));
                }
                Ok(Value::from(Pair_ge(
                    &Obj::<Pair>::from_value(&args[0])?,
                    &Obj::<Pair>::from_value(&args[1])?,
                )?))
            }),
        );
        namespace_9.set("__hash__", Value::NONE);
        namespace_9.set(
            "__match_args__",
            (Str::lit("first"), Str::lit("second")).to_value(),
        );
        namespace_9.finish("Pair", &bases_9)?
    };
    STATE.class_Pair.set(class_9.clone());

    let class_10 = {
        let bases_10: Vec<Value> = Vec::new();
        let namespace_10 = Namespace::new("Base");

        namespace_10.set(
            "__dataclass_fields__",
            call(
                &member("dataclasses", "_fields"),
                &[
                    Value::NONE,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("number")),
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
                ],
            )?,
        );
        namespace_10.set(
            "__init__",
            Function::new(&BASE_INIT_PARAMS, Vec::new(), move |args| {
                Base_init(&Obj::<Base>::from_value(&args[0])?, &args[1]);
                Ok(Value::NONE)
            }),
        );
        namespace_10.set(
            "__repr__",
            Function::new(&BASE_REPR_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Base_repr(&Obj::<Base>::from_value(&args[0])?)?))
            }),
        );
        namespace_10.set(
            "__eq__",
            Function::new(&BASE_EQ_PARAMS, Vec::new(), move |args| {
                Base_eq(&Obj::<Base>::from_value(&args[0])?, &args[1])
            }),
        );
        namespace_10.set("__hash__", Value::NONE);
        namespace_10.set("__match_args__", (Str::lit("number"),).to_value());
        namespace_10.finish("Base", &bases_10)?
    };
    STATE.class_Base.set(class_10.clone());
    makes(&class_10, || Obj::<Base>::new(0))?;

    let class_11 = {
        let bases_11: Vec<Value> = vec![STATE.class_Base.get("Base")?];
        let namespace_11 = Namespace::new("Derived");

        namespace_11.set("extra", Value::from(0i64));
        namespace_11.set(
            "__dataclass_fields__",
            call(
                &member("dataclasses", "_fields"),
                &[
                    STATE.class_Base.get("Base")?,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("extra")),
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
        namespace_11.set(
            "__repr__",
            Function::new(&DERIVED_REPR_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Derived_repr(&Obj::<Base>::from_value(
                    &args[0],
                )?)?))
            }),
        );
        namespace_11.set(
            "__eq__",
            Function::new(&DERIVED_EQ_PARAMS, Vec::new(), move |args| {
                Derived_eq(&Obj::<Base>::from_value(&args[0])?, &args[1])
            }),
        );
        namespace_11.set("__hash__", Value::NONE);
        namespace_11.set(
            "__match_args__",
            (Str::lit("number"), Str::lit("extra")).to_value(),
        );
        namespace_11.finish("Derived", &bases_11)?
    };
    STATE.class_Derived.set(class_11.clone());

    let class_12 = {
        let bases_12: Vec<Value> = Vec::new();
        let namespace_12 = Namespace::new("Loud");
        namespace_12.finish("Loud", &bases_12)?
    };
    STATE.class_Loud.set(class_12.clone());

    STATE.current.set(Loud_new(&Str::lit("first")));

    vectors()?;
    grids()?;
    trees()?;
    calls()?;
    order()?;
    money()?;
    print(&[&{
        let left = change();
        Loud_lt(&STATE.current.get("current")?, &left)?
    }])?;
    Ok(())
}
