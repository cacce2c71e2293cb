//! Linked structures, a stack, a queue, a tree and a graph search, all with plain classes and dicts.

use portalis_runtime::*;

/// The module's variables.
struct State {
    Node: Slot<Value>,
    Tree: Slot<Value>,
    graph: Slot<Dict<Str, List<Str>>>,
    default_Node___init___next: Slot<Value>,
    class_Node: Slot<Value>,
    class_Stack: Slot<Value>,
    class_Tree: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    Node: Slot::new(),
    Tree: Slot::new(),
    graph: Slot::new(),
    default_Node___init___next: Slot::new(),
    class_Node: Slot::new(),
    class_Stack: Slot::new(),
    class_Tree: Slot::new(),
});

static NODE___INIT___PARAMS: Params = Params::new("Node.__init__", &["self", "value", "next"]);

static STACK___INIT___PARAMS: Params = Params::new("Stack.__init__", &["self"]);

static STACK_PUSH_PARAMS: Params = Params::new("Stack.push", &["self", "value"]);

static STACK_POP_PARAMS: Params = Params::new("Stack.pop", &["self"]);

static STACK___ITER___PARAMS: Params = Params::new("Stack.__iter__", &["self"]);

static TREE___INIT___PARAMS: Params = Params::new("Tree.__init__", &["self", "value"]);

static TREE_INSERT_PARAMS: Params = Params::new("Tree.insert", &["self", "value"]);

static TREE_WALK_PARAMS: Params = Params::new("Tree.walk", &["self"]);

static TREE_DEPTH_PARAMS: Params = Params::new("Tree.depth", &["self"]);

fn Node___init__(self_: &Value, value: &Value, next: &Value) -> Res<()> {
    let value_2 = value.clone();
    ops::set_attr(self_, "value", value_2)?;
    let value_3 = next.clone();
    ops::set_attr(self_, "next", value_3)?;
    Ok(())
}

fn Stack___init__(self_: &Value) -> Res<()> {
    let value = ();
    ops::set_attr(self_, "top", Value::NONE)?;
    let value_2 = 0i64;
    ops::set_attr(self_, "size", Value::from(value_2))?;
    Ok(())
}

fn Stack_push(self_: &Value, value: &Value) -> Res<()> {
    let value_2 = call(
        &STATE.Node.get("Node")?,
        &[value.clone(), ops::get_attr(self_, "top")?],
    )?;
    ops::set_attr(self_, "top", value_2)?;
    let object = self_.clone();
    let old = ops::get_attr(&object, "size")?;
    ops::set_attr(&object, "size", ops::iadd(&old, &Value::from(1i64))?)?;
    Ok(())
}

fn Stack_pop(self_: &Value) -> Res<Value> {
    if ops::get_attr(self_, "top")?.is_none() {
        return Err(builtin_error("IndexError", "pop from empty stack"));
    }
    let value = ops::get_attr(&ops::get_attr(self_, "top")?, "value")?;
    let value_2 = ops::get_attr(&ops::get_attr(self_, "top")?, "next")?;
    ops::set_attr(self_, "top", value_2)?;
    let object = self_.clone();
    let old = ops::get_attr(&object, "size")?;
    ops::set_attr(&object, "size", ops::isub(&old, &Value::from(1i64))?)?;
    Ok(value)
}

fn Stack___iter__(self_: &Value) -> Generator<Value> {
    let self_ = self_.clone();
    Generator::new("Stack.__iter__", move |co: Co<Value>| async move {
        let mut node = ops::get_attr(&self_, "top")?;
        while node.truth()? {
            co.give(ops::get_attr(&node, "value")?).await?;
            node = ops::get_attr(&node, "next")?;
        }
        Ok(Value::NONE)
    })
}

fn Tree___init__(self_: &Value, value: &Value) -> Res<()> {
    let value_2 = value.clone();
    ops::set_attr(self_, "value", value_2)?;
    let value_3 = ();
    ops::set_attr(self_, "left", Value::NONE)?;
    let value_4 = ();
    ops::set_attr(self_, "right", Value::NONE)?;
    Ok(())
}

fn Tree_insert(self_: &Value, value: &Value) -> Res<()> {
    let side = if ops::is_lt(value, &ops::get_attr(self_, "value")?)? {
        Str::lit("left")
    } else {
        Str::lit("right")
    };
    let child = call(&builtin("getattr"), &[self_.clone(), side.to_value()])?;
    if child.is_none() {
        builtins::setattr(
            self_,
            &side.to_value(),
            call(&STATE.Tree.get("Tree")?, &[value.clone()])?,
        )?;
    } else {
        call_method(&child, "insert", &[value.clone()])?;
    }
    Ok(())
}

fn Tree_walk(self_: &Value) -> Generator<Value> {
    let self_ = self_.clone();
    Generator::new("Tree.walk", move |co: Co<Value>| async move {
        if ops::get_attr(&self_, "left")?.truth()? {
            co.delegate(call_method(&ops::get_attr(&self_, "left")?, "walk", &[])?)
                .await?;
        }
        co.give(ops::get_attr(&self_, "value")?).await?;
        if ops::get_attr(&self_, "right")?.truth()? {
            co.delegate(call_method(&ops::get_attr(&self_, "right")?, "walk", &[])?)
                .await?;
        }
        Ok(Value::NONE)
    })
}

fn Tree_depth(self_: &Value) -> Res<Value> {
    ops::add(
        &Value::from(1i64),
        &builtins::max_or(
            Tree_depth_genexpr(&(
                ops::get_attr(self_, "left")?,
                ops::get_attr(self_, "right")?,
            ))
            .to_iter(),
            Value::from(0i64),
        )?,
    )
}

fn Tree_depth_genexpr(iterable: &(Value, Value)) -> Generator<Value> {
    let iterable = iterable.clone();
    Generator::new(
        "Tree.depth.<locals>.<genexpr>",
        move |co: Co<Value>| async move {
            for child in tuple![iterable.0.clone(), iterable.1.clone()].iter() {
                if child.truth()? {
                    co.give(call_method(&child, "depth", &[])?).await?;
                }
            }
            Ok(Value::NONE)
        },
    )
}

fn shortest(start: &Str, goal: &Str) -> Res<Option<List<Str>>> {
    let new_queue = list![list![start.clone()]];
    let new_seen = {
        let items = Set::<Str>::new();
        items.add(start.clone())?;
        items
    };
    let queue = new_queue;
    let seen = new_seen;
    while !queue.is_empty() {
        let path = queue.pop(0)?;
        if path.get(-1)? == *goal {
            return Ok(Some(path.clone()));
        }
        for neighbour in STATE.graph.get("graph")?.get_item(&path.get(-1)?)?.iter() {
            if !seen.contains(&neighbour)? {
                seen.add(neighbour.clone())?;
                queue.append(path.concat(&list![neighbour.clone()]));
            }
        }
    }
    Ok(None)
}

/// The module's body.
pub fn run() -> Res<()> {
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
        namespace.finish("Node", &bases)?
    };
    STATE.class_Node.set(class.clone());
    STATE.Node.set(class);

    let class_2 = {
        let bases_2: Vec<Value> = Vec::new();
        let namespace_2 = Namespace::new("Stack");

        namespace_2.set(
            "__init__",
            Function::new(&STACK___INIT___PARAMS, Vec::new(), move |args| {
                Stack___init__(&args[0])?;
                Ok(Value::NONE)
            }),
        );

        namespace_2.set(
            "push",
            Function::new(&STACK_PUSH_PARAMS, Vec::new(), move |args| {
                Stack_push(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );

        namespace_2.set(
            "pop",
            Function::new(&STACK_POP_PARAMS, Vec::new(), move |args| {
                Stack_pop(&args[0])
            }),
        );

        namespace_2.set(
            "__iter__",
            Function::new(&STACK___ITER___PARAMS, Vec::new(), move |args| {
                Ok(Stack___iter__(&args[0]).to_value())
            }),
        );
        namespace_2.finish("Stack", &bases_2)?
    };
    STATE.class_Stack.set(class_2.clone());
    let Stack = class_2;

    let class_3 = {
        let bases_3: Vec<Value> = Vec::new();
        let namespace_3 = Namespace::new("Tree");

        namespace_3.set(
            "__init__",
            Function::new(&TREE___INIT___PARAMS, Vec::new(), move |args| {
                Tree___init__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );

        namespace_3.set(
            "insert",
            Function::new(&TREE_INSERT_PARAMS, Vec::new(), move |args| {
                Tree_insert(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );

        namespace_3.set(
            "walk",
            Function::new(&TREE_WALK_PARAMS, Vec::new(), move |args| {
                Ok(Tree_walk(&args[0]).to_value())
            }),
        );

        namespace_3.set(
            "depth",
            Function::new(&TREE_DEPTH_PARAMS, Vec::new(), move |args| {
                Tree_depth(&args[0])
            }),
        );
        namespace_3.finish("Tree", &bases_3)?
    };
    STATE.class_Tree.set(class_3.clone());
    STATE.Tree.set(class_3);

    let stack = call(&Stack, &[])?;
    for c in Str::lit("abc").iter() {
        call_method(&stack, "push", &[c.to_value()])?;
    }
    print(&[
        &builtins::list_from(ops::iter(&stack)?)?,
        &call_method(&stack, "pop", &[])?,
        &ops::get_attr(&stack, "size")?,
        &call_method(&stack, "pop", &[])?,
        &call_method(&stack, "pop", &[])?,
    ])?;
    let caught: Res<()> = 'attempt2: {
        attempt!('attempt2, call_method(&stack, "pop", &[]));
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("IndexError"))? {
        let error = error_2.value();
        print(&[&error])?;
    }
    let root = call(&STATE.Tree.get("Tree")?, &[Value::from(50i64)])?;
    for v in list![30i64, 70, 20, 40, 60, 80, 10].iter() {
        call_method(&root, "insert", &[Value::from(v)])?;
    }
    print(&[
        &builtins::list_from(ops::iter(&call_method(&root, "walk", &[])?)?)?,
        &call_method(&root, "depth", &[])?,
    ])?;
    STATE.graph.set(Dict::of(vec![
        (Str::lit("a"), list!["b", "c"]),
        (Str::lit("b"), list!["d"]),
        (Str::lit("c"), list!["d", "e"]),
        (Str::lit("d"), list!["f"]),
        (Str::lit("e"), list!["f"]),
        (Str::lit("f"), List::<Str>::new()),
    ])?);

    print(&[
        &shortest(&Str::lit("a"), &Str::lit("f"))?,
        &shortest(&Str::lit("f"), &Str::lit("a"))?,
    ])?;
    Ok(())
}
