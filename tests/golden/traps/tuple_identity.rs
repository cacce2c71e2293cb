use portalis_runtime::*;

/// The module's variables.
struct State {
    class_Holder: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_Holder: Slot::new(),
});

pub struct Holder {
    pub pair: Field<Value>,
}

python_struct!(Holder, [pair], [STATE.class_Holder]);

fn Holder_new(pair: &Value) -> Obj<Holder> {
    let this = Obj::<Holder>::new(0);
    Holder_init(&this, pair);
    this
}

fn constant() -> Value {
    constant_tuple(vec![Value::from(1i64), Value::from(2i64)])
}

fn computed(x: i64) -> Value {
    (Value::from(x), Value::from(x)).to_value()
}

fn identity(x: &Value) -> Value {
    x.clone()
}

fn Holder_init(this: &Obj<Holder>, pair: &Value) {
    this.pair.set(pair.clone());
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Holder");
        namespace.finish("Holder", &bases)?
    };
    STATE.class_Holder.set(class.clone());

    print(&[
        &ops::is(&constant(), &constant()),
        &if constant().truth()? {
            Some(ops::is(
                &constant_tuple(vec![
                    Value::from(1i64),
                    Value::from(Str::lit("a")),
                    Value::NONE,
                ]),
                &constant_tuple(vec![
                    Value::from(1i64),
                    Value::from(Str::lit("a")),
                    Value::NONE,
                ]),
            ))
        } else {
            None
        },
    ])?;
    let new_first = computed(1);
    let new_second = computed(1);
    let first = new_first;
    let second = new_second;
    print(&[
        &ops::is(&first, &second),
        &ops::is_eq(&first, &second)?,
        &ops::is(&first, &first),
    ])?;
    let same = first.clone();
    print(&[
        &ops::is(&same, &first),
        &ops::is(&list![first.clone()].get(0)?, &first),
        &ops::is(
            &Dict::of(vec![(1i64, first.clone())])?.get_item(&1i64)?,
            &first,
        ),
        &ops::is(&identity(&first), &first),
    ])?;
    let pairs = list![first.clone(), first.clone(), second.clone()];
    print(&[
        &ops::is(&pairs.get(0)?, &pairs.get(1)?),
        &ops::is(&pairs.get(1)?, &pairs.get(2)?),
        &pairs.index(&second, 0, i64::MAX)?,
        &pairs.count(&first)?,
    ])?;
    print(&[
        &ops::is(&Holder_new(&first).pair.get(), &first),
        &ops::is(
            &Holder_new(&first).pair.get(),
            &Holder_new(&second).pair.get(),
        ),
    ])?;
    print(&[
        &ops::is(
            &ops::get_item(
                &first,
                &Slice::new(Value::NONE, Value::NONE, Value::NONE).to_value(),
            )?,
            &first,
        ),
        &ops::is(
            &ops::add(&first, &Tuple::<Value>::empty().to_value())?,
            &first,
        ),
        &ops::is(&ops::mul(&first, &Value::from(1i64))?, &first),
        &ops::is(
            &ops::get_item(
                &first,
                &Slice::new(Value::NONE, Value::from(1i64), Value::NONE).to_value(),
            )?,
            &first,
        ),
    ])?;
    print(&[
        &modules::operator::is_(&first, &same),
        &modules::operator::is_not(&first, &second),
        &(Int::from_value(&call(&builtin("id"), &[first.clone()])?)?
            == Int::from_value(&call(&builtin("id"), &[same.clone()])?)?),
    ])?;
    for (number, pair) in (0i64..).zip(pairs.iter()) {
        print(&[
            &number,
            &ops::is(&pair, &first),
            &!ops::is(&pair, &second),
            &ops::add(
                &ops::get_item(&pair, &0i64.to_value())?,
                &ops::get_item(&pair, &1i64.to_value())?,
            )?,
        ])?;
    }
    print(&[
        &ops::is_eq(&(1i64, 2i64).to_value(), &(1.0, 2.0).to_value())?,
        &ops::is(
            &constant(),
            &constant_tuple(vec![Value::from(1.0), Value::from(2.0)]),
        ),
    ])?;

    let items = List::<Value>::new();
    let around = (items.to_value(),).to_value();
    items.append(around.clone());
    print(&[&around, &items, &ops::is(&items.get(0)?, &around)])?;
    let table = Dict::<Value, Value>::new();
    let entry = (Value::from(1i64), table.to_value()).to_value();
    let value = entry.clone();
    table.set_item(Value::from(Str::lit("k")), value)?;
    print(&[&table, &entry])?;
    let nested = List::<Value>::new();
    let outer = (nested.to_value(), Value::from(2i64)).to_value();
    nested.append((Value::from(3i64), outer.clone()).to_value());
    print(&[&nested, &outer])
}
