use portalis_runtime::*;

/// The module's variables.
struct State {
    default_Node___init___nxt: Slot<Option<Obj<Node>>>,
    class_Node: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    default_Node___init___nxt: Slot::new(),
    class_Node: Slot::new(),
});

pub struct Node {
    pub v: Field<i64>,
    pub next: Field<Option<Obj<Node>>>,
}

python_struct!(Node, [v, next], [STATE.class_Node]);

fn Node_new(v: i64, nxt: &Option<Obj<Node>>) -> Obj<Node> {
    let this = Obj::<Node>::new(0);
    Node_init(&this, v, nxt);
    this
}

static NODE_REPR_PARAMS: Params = Params::new("Node.__repr__", &["self"]);

fn deepcmp() -> Res<bool> {
    let mut x = List::<Value>::new();
    let mut y = List::<Value>::new();
    for i in 0i64..300 {
        x = list![x.to_value()];
        y = list![y.to_value()];
    }
    x.py_eq(&y)
}

fn f(n: i64) -> Res<i64> {
    let _depth = recursion::enter()?;
    Ok(if n == 0 { 0 } else { 1 + f(n - 1)? })
}

fn Node_init(this: &Obj<Node>, v: i64, nxt: &Option<Obj<Node>>) {
    this.v.set(v);
    this.next.set(nxt.clone());
}

fn Node_length(this: &Obj<Node>) -> Res<i64> {
    let _depth = recursion::enter()?;
    Ok(if this.next.get().is_none() {
        1
    } else {
        1 + Node_length(owner(&this.next.get(), "length")?)?
    })
}

fn Node_repr(this: &Obj<Node>) -> Res<Str> {
    Ok(Str::from(format!(
        "{} -> {}",
        this.v.get(),
        this.next.get().py_repr()?
    )))
}

fn endless(n: i64) -> Res<()> {
    let _depth = recursion::enter()?;
    Err(raised(endless(n + 1)))
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut e: Value = Value::NONE;
    let mut d = List::<Value>::new();
    for i in 0i64..500 {
        d = list![d.to_value()];
    }
    print(&[&d.py_str()?.count(&Str::lit("["))])?;
    print(&[&deepcmp()?])?;
    modules::sys::setrecursionlimit(5000)?;
    print(&[&f(3000)?, &modules::sys::getrecursionlimit()])?;
    modules::sys::setrecursionlimit(200)?;
    let caught: Res<()> = 'attempt2: {
        attempt!('attempt2, f(500));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("RecursionError"))? {
        e = error.value();
        print(&[&e])?;
    }
    modules::sys::setrecursionlimit(1000)?;
    print(&[&f(950)?])?;
    let caught_2: Res<()> = 'attempt3: {
        let x = List::<Value>::new();
        x.append(x.to_value());
        attempt!('attempt3, print(&[&attempt!('attempt3, x.py_eq(&x)), &x]));
        let y = List::<Value>::new();
        y.append(y.to_value());
        attempt!('attempt3, print(&[&attempt!('attempt3, x.py_eq(&y))]));
        Ok(())
    };
    if let Some(error_2) = except(caught_2, &builtin("RecursionError"))? {
        e = error_2.value();
        print(&[&e])?;
    }
    let caught_3: Res<()> = 'attempt4: {
        let d = Dict::<Value, Value>::new();
        let value = d.clone();
        attempt!(
            'attempt4,
            d.set_item(Value::from(Str::lit("d")), value.to_value())
        );
        let e2 = Dict::<Value, Value>::new();
        let value_2 = e2.clone();
        attempt!(
            'attempt4,
            e2.set_item(Value::from(Str::lit("d")), value_2.to_value())
        );
        attempt!('attempt4, print(&[&attempt!('attempt4, d.py_eq(&e2))]));
        Ok(())
    };
    if let Some(error_3) = except(caught_3, &builtin("RecursionError"))? {
        e = error_3.value();
        print(&[&e])?;
    }
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Node");
        namespace.set(
            "__repr__",
            Function::new(&NODE_REPR_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Node_repr(&Obj::<Node>::from_value(&args[0])?)?))
            }),
        );
        namespace.finish("Node", &bases)?
    };
    STATE.class_Node.set(class.clone());
    let mut n: Option<Obj<Node>> = None;
    for i in 0i64..200 {
        n = Some(Node_new(i, &n));
    }
    print(&[&Node_length(owner(&n, "length")?)?, &n.py_repr()?.len()])?;
    let mut big: Option<Obj<Node>> = None;
    for i in 0i64..100000 {
        big = Some(Node_new(i, &big));
    }
    print(&[&owner(&big, "v")?.v.get()])?;
    print(&[&Str::lit("freed")])?;

    Err(raised(endless(0)))
}
