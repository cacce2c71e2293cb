use portalis_runtime::*;

/// The module's variables.
struct State {
    default_join_flag: Slot<Value>,
    class_Node: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    default_join_flag: Slot::new(),
    class_Node: Slot::new(),
});

pub struct Node {
    pub value: Field<i64>,
    pub next: Field<Option<Obj<Node>>>,
}

python_struct!(Node, [value, next], [STATE.class_Node]);

fn Node_new(value: i64) -> Obj<Node> {
    let this = Obj::<Node>::new(0);
    Node_init(&this, value);
    this
}

static LYING_PARAMS: Params = Params::new("lying", &["x"]);

fn Node_init(this: &Obj<Node>, value: i64) {
    this.value.set(value);
    this.next.set(None);
}

fn Node_insert_all(this: &Obj<Node>, values: &List<Int>) -> Res<Option<Obj<Node>>> {
    let mut last: Option<Obj<Node>> = Some(this.clone());
    for value in values.iter() {
        let value_2 = Node_new(value.to_index()?);
        owner(&last, "next")?.next.set(Some(value_2));
        last = owner(&last, "next")?.next.get();
    }
    Ok(last)
}

fn Node_length(this: &Obj<Node>, limit: &Option<Int>) -> Res<i64> {
    let mut count: i64 = 0;
    let mut here: Option<Obj<Node>> = Some(this.clone());
    while !here.is_none() && (limit.is_none() || *some(limit)? > count) {
        count += 1;
        here = some(&here)?.next.get();
    }
    Ok(count)
}

fn total(values: &List<f64>) -> f64 {
    let mut result = 0.0;
    for value in values.iter() {
        result += value;
    }
    result
}

fn swap(pair: &(Int, Str), table: &Dict<Str, List<Int>>) -> Res<(Str, Int)> {
    let value = pair.clone();
    let number = value.0.clone();
    let name = value.1.clone();
    let value_2 = list![number.clone()];
    table.set_item(name.clone(), value_2)?;
    Ok((name.clone(), number.clone()))
}

fn join(node: &Obj<Node>, names: &Tuple<Str>, flag: &Value) -> Res<Str> {
    Ok(Str::lit(" ")
        .join(iter::ok(names.iter()))?
        .concat(&node.value.get().py_str()?)
        .concat(&flag.py_str()?))
}

fn lying(x: &Value) -> Res<Value> {
    call_method(x, "upper", &[])
}

fn odd(
    x: &Value,
    y: &Value,
    z: &List<Value>,
    t: &Value,
    u: &Value,
) -> (Value, Value, List<Value>, Value, Value) {
    (x.clone(), y.clone(), z.clone(), t.clone(), u.clone())
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Node");
        namespace.finish("Node", &bases)?
    };
    STATE.class_Node.set(class.clone());

    let node = Node_new(3);
    print(&[
        &node.value.get(),
        &ops::get_attr(
            &Function::shared(Function::new(&LYING_PARAMS, Vec::new(), move |args| {
                lying(&args[0])
            })),
            "__name__",
        )?,
        &node.next.get().is_none(),
    ])?;
    Ok(())
}
