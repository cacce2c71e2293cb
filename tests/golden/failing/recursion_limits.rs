#![allow(non_snake_case, non_upper_case_globals)]
#![allow(unused_mut, unused_variables, unused_assignments)]
#![allow(unreachable_code, dead_code, path_statements, clippy::all)]

use portalis_runtime::*;

/// The module's variables.
struct State {
    default_Node___init___nxt: Slot<Value>,
    class_Node: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    default_Node___init___nxt: Slot::new(),
    class_Node: Slot::new(),
});

static NODE___INIT___PARAMS: Params = Params {
    name: "Node.__init__",
    names: &["self", "v", "nxt"],
    posonly: 0,
    positional: 3,
    kwonly: 0,
    star: false,
    star_star: false,
};

static NODE_LENGTH_PARAMS: Params = Params {
    name: "Node.length",
    names: &["self"],
    posonly: 0,
    positional: 1,
    kwonly: 0,
    star: false,
    star_star: false,
};

static NODE___REPR___PARAMS: Params = Params {
    name: "Node.__repr__",
    names: &["self"],
    posonly: 0,
    positional: 1,
    kwonly: 0,
    star: false,
    star_star: false,
};

fn deepcmp() -> Res<bool> {
    let mut x = List::<Value>::new();
    let mut y = List::<Value>::new();
    for i in 0i64..300 {
        x = List::<Value>::from(vec![x.to_value()]);
        y = List::<Value>::from(vec![y.to_value()]);
    }
    Ok(x.py_eq(&y)?)
}

fn f(n: i64) -> Res<i64> {
    let _depth = recursion::enter()?;
    Ok(if n == 0 { 0 } else { 1 + f(n - 1)? })
}

fn Node___init__(self_: &Value, v: &Value, nxt: &Value) -> Res<()> {
    let value = v.clone();
    ops::set_attr(self_, "v", value.clone())?;
    let value_2 = nxt.clone();
    ops::set_attr(self_, "next", value_2.clone())?;
    Ok(())
}

fn Node_length(self_: &Value) -> Res<Value> {
    Ok(if ops::get_attr(self_, "next")?.is_none() {
        Value::from(1i64)
    } else {
        ops::add(
            &Value::from(1i64),
            &call_method(&ops::get_attr(self_, "next")?, "length", &[])?,
        )?
    })
}

fn Node___repr__(self_: &Value) -> Res<Str> {
    Ok(Str::from(format!(
        "{} -> {}",
        ops::format(&ops::get_attr(self_, "v")?, "")?,
        ops::get_attr(self_, "next")?.py_repr()?
    )))
}

fn endless(n: i64) -> Res<()> {
    let _depth = recursion::enter()?;
    endless(n + 1)?;
    Ok(())
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut e: Value = Value::NONE;
    let mut d = List::<Value>::new();
    for i in 0i64..500 {
        d = List::<Value>::from(vec![d.to_value()]);
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
    if let Err(error) = caught {
        let _handling = handling::enter(&error);
        if exception_matches(&error, &builtin("RecursionError"))? {
            e = error.value();
            print(&[&e])?;
        } else {
            return Err(error);
        }
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
    if let Err(error_2) = caught_2 {
        let _handling_2 = handling::enter(&error_2);
        if exception_matches(&error_2, &builtin("RecursionError"))? {
            e = error_2.value();
            print(&[&e])?;
        } else {
            return Err(error_2);
        }
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
    if let Err(error_3) = caught_3 {
        let _handling_3 = handling::enter(&error_3);
        if exception_matches(&error_3, &builtin("RecursionError"))? {
            e = error_3.value();
            print(&[&e])?;
        } else {
            return Err(error_3);
        }
    }
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Node");
        namespace.set(
            "__init__",
            Function::new(
                &NODE___INIT___PARAMS,
                vec![None, None, Some(Value::NONE)],
                move |args| {
                    Node___init__(&args[0], &args[1], &args[2])?;
                    Ok(Value::NONE)
                },
            ),
        );
        namespace.set(
            "length",
            Function::new(&NODE_LENGTH_PARAMS, Vec::new(), move |args| {
                Node_length(&args[0])
            }),
        );
        namespace.set(
            "__repr__",
            Function::new(&NODE___REPR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Node___repr__(&args[0])?))
            }),
        );
        namespace.finish("Node", &bases)?
    };
    STATE.class_Node.set(class.clone());
    let Node = class;
    let mut n = Value::NONE;
    for i in 0i64..200 {
        n = call(&Node, &[Value::from(i), n.clone()])?;
    }
    print(&[&call_method(&n, "length", &[])?, &n.py_repr()?.len()])?;
    let mut big = Value::NONE;
    for i in 0i64..100000 {
        big = call(&Node, &[Value::from(i), big.clone()])?;
    }
    print(&[&ops::get_attr(&big, "v")?])?;
    print(&[&Str::lit("freed")])?;

    endless(0)?;
    Ok(())
}
