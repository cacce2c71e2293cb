//! Recursion that CPython allows, and recursion that it refuses.

use portalis_runtime::*;

/// The module's variables.
struct State {
    memo: Slot<Dict<i64, Int>>,
    default_Node___init___child: Slot<Option<Obj<Node>>>,
    default_hanoi_a: Slot<Str>,
    default_hanoi_b: Slot<Str>,
    default_hanoi_c: Slot<Str>,
    class_Node: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    memo: Slot::new(),
    default_Node___init___child: Slot::new(),
    default_hanoi_a: Slot::new(),
    default_hanoi_b: Slot::new(),
    default_hanoi_c: Slot::new(),
    class_Node: Slot::new(),
});

pub struct Node {
    pub child: Field<Option<Obj<Node>>>,
}

python_struct!(Node, [child], [STATE.class_Node]);

fn Node_new(child: &Option<Obj<Node>>) -> Obj<Node> {
    let this = Obj::<Node>::new(0);
    Node_init(&this, child);
    this
}

static NODE_REPR_PARAMS: Params = Params::new("Node.__repr__", &["self"]);

static LAMBDA_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_2_PARAMS: Params = Params::new("<lambda>", &[]);

fn depth(n: i64) -> Res<i64> {
    let _depth = recursion::enter()?;
    Ok(if n == 0 { 0 } else { 1 + depth(n - 1)? })
}

fn endless(n: i64) -> Res<()> {
    let _depth = recursion::enter()?;
    Err(raised(endless(n + 1)))
}

fn even(n: i64) -> Res<bool> {
    let _depth = recursion::enter()?;
    Ok(if n == 0 { true } else { odd(n - 1)? })
}

fn odd(n: i64) -> Res<bool> {
    let _depth = recursion::enter()?;
    Ok(if n == 0 { false } else { even(n - 1)? })
}

fn Node_init(this: &Obj<Node>, child: &Option<Obj<Node>>) {
    this.child.set(child.clone());
}

fn Node_height(this: &Obj<Node>) -> Res<i64> {
    let _depth = recursion::enter()?;
    Ok(1 + if this.child.get().is_some() {
        Node_height(owner(&this.child.get(), "height")?)?
    } else {
        0
    })
}

fn Node_repr(this: &Obj<Node>) -> Res<Str> {
    Ok(Str::from(format!("N({})", this.child.get().py_repr()?)))
}

fn lambda() -> Res<()> {
    Err(raised(endless(0)))
}

fn lambda_2() -> Res<()> {
    {
        ();
        lambda_lambda()?
    };
    Ok(())
}

fn lambda_lambda() -> Res<()> {
    Err(raised(lambda_lambda_2()))
}

fn lambda_lambda_2() -> Res<()> {
    let _depth = recursion::enter()?;
    Err(raised(lambda_lambda_2()))
}

fn ackermann(m: i64, n: i64) -> Res<i64> {
    let _depth = recursion::enter()?;
    if m == 0 {
        return Ok(n + 1);
    }
    Ok(if n == 0 {
        ackermann(m - 1, 1)?
    } else {
        ackermann(m - 1, ackermann(m, n - 1)?)?
    })
}

fn hanoi(n: i64, a: &Str, b: &Str, c: &Str) -> Res<List<(Str, Str)>> {
    let _depth = recursion::enter()?;
    Ok(if n == 0 {
        List::<(Str, Str)>::new()
    } else {
        hanoi(n - 1, a, c, b)?
            .concat(&list![(a.clone(), c.clone())])
            .concat(&hanoi(n - 1, b, a, c)?)
    })
}

fn fib(n: i64) -> Res<Int> {
    let _depth = recursion::enter()?;
    if !STATE.memo.get("memo")?.contains(&n)? {
        let value = if n < 2 {
            Int::new(n)
        } else {
            fib(n - 1)? + fib(n - 2)?
        };
        STATE.memo.get("memo")?.set_item(n, value)?;
    }
    STATE.memo.get("memo")?.get_item(&n)
}

/// The module's body.
pub fn run() -> Res<()> {
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

    print(&[&depth(900)?, &even(800)?, &odd(801)?])?;
    for action in tuple![
        Function::new(&LAMBDA_PARAMS, Vec::new(), move |_| {
            lambda()?;
            Ok(Value::NONE)
        }),
        Function::new(&LAMBDA_2_PARAMS, Vec::new(), move |_| {
            lambda_2()?;
            Ok(Value::NONE)
        })
    ]
    .iter()
    {
        let caught: Res<()> = 'attempt2: {
            attempt!('attempt2, call(&action, &[]));
            Ok(())
        };
        if let Some(error_2) = except(caught, &builtin("RecursionError"))? {
            let error = error_2.value();
            print(&[&error.type_name(), &error.py_str()?.slice(..32)])?;
        }
    }
    let mut node: Option<Obj<Node>> = None;
    for __ in 0i64..300 {
        node = Some(Node_new(&node));
    }
    print(&[
        &Node_height(owner(&node, "height")?)?,
        &node.py_repr()?.len(),
    ])?;
    modules::sys::setrecursionlimit(5000)?;
    print(&[&depth(4000)?, &modules::sys::getrecursionlimit()])?;

    print(&[
        &ackermann(2, 3)?,
        &hanoi(6, &Str::lit("A"), &Str::lit("B"), &Str::lit("C"))?.len(),
        &hanoi(2, &Str::lit("A"), &Str::lit("B"), &Str::lit("C"))?,
    ])?;
    STATE.memo.set(Dict::<i64, Int>::new());

    print(&[&fib(90)?, &STATE.memo.get("memo")?.len()])?;
    Ok(())
}
