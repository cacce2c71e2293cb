//! Links that are None before they are instances, and functions that nothing calls.

use portalis_runtime::*;

/// The module's variables.
struct State {
    default_Node___init___left: Slot<Option<Obj<Node>>>,
    default_Node___init___right: Slot<Option<Obj<Node>>>,
    default_only_none_thing: Slot<()>,
    class_Node: Slot<Value>,
    class_Queue: Slot<Value>,
    class_Link: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    default_Node___init___left: Slot::new(),
    default_Node___init___right: Slot::new(),
    default_only_none_thing: Slot::new(),
    class_Node: Slot::new(),
    class_Queue: Slot::new(),
    class_Link: Slot::new(),
});

pub struct Node {
    pub data: Field<i64>,
    pub left: Field<Option<Obj<Node>>>,
    pub right: Field<Option<Obj<Node>>>,
}

python_struct!(Node, [data, left, right], [STATE.class_Node]);

fn Node_new(data: i64, left: &Option<Obj<Node>>, right: &Option<Obj<Node>>) -> Obj<Node> {
    let this = Obj::<Node>::new(0);
    this.left.set(None);
    this.right.set(None);
    Node_init(&this, data, left, right);
    this
}

pub struct Queue {
    pub front: Field<Option<Obj<Link>>>,
    pub rear: Field<Option<Obj<Link>>>,
    pub size: Field<i64>,
}

python_struct!(Queue, [front, rear, size], [STATE.class_Queue]);

fn Queue_new() -> Obj<Queue> {
    let this = Obj::<Queue>::new(0);
    Queue_init(&this);
    this
}

pub struct Link {
    pub data: Field<i64>,
    pub next: Field<Option<Obj<Link>>>,
}

python_struct!(Link, [data, next], [STATE.class_Link]);

fn Link_new(data: i64) -> Obj<Link> {
    let this = Obj::<Link>::new(0);
    Link_init(&this, data);
    this
}

static NODE_REPR_PARAMS: Params = Params::new("Node.__repr__", &["self"]);

fn Node_init(this: &Obj<Node>, data: i64, left: &Option<Obj<Node>>, right: &Option<Obj<Node>>) {
    this.data.set(data);
    this.left.set(left.clone());
    this.right.set(right.clone());
}

fn Node_repr(this: &Obj<Node>) -> Res<Str> {
    modules::dataclasses::repr_of(
        &this.to_value(),
        &(Str::lit("data"), Str::lit("left"), Str::lit("right")).to_value(),
    )
}

fn Queue_init(this: &Obj<Queue>) {
    this.front.set(None);
    this.rear.set(None);
    this.size.set(0i64);
}

fn Queue_put(this: &Obj<Queue>, data: i64) -> Res<()> {
    let node = Link_new(data);
    if this.rear.get().is_none() {
        let value = node.clone();
        this.front.set(Some(value.clone()));
        this.rear.set(Some(value.clone()));
    } else {
        let value_2 = node.clone();
        owner(&this.rear.get(), "next")?.next.set(Some(value_2));
        this.rear.set(Some(node.clone()));
    }
    this.size.set(this.size.get() + 1);
    Ok(())
}

fn Queue_get(this: &Obj<Queue>) -> Res<i64> {
    let link: Option<Obj<Link>> = this.front.get();
    if link.is_none() {
        return Err(builtin_error("IndexError", "empty"));
    }
    this.front.set(some(&link)?.next.get());
    if this.front.get().is_none() {
        this.rear.set(None);
    }
    this.size.set(this.size.get() - 1);
    Ok(some(&link)?.data.get())
}

fn Queue_never_called(this: &Obj<Queue>, link: &Obj<Link>) -> i64 {
    link.next.set(this.front.get());
    this.front.set(Some(link.clone()));
    link.data.get()
}

fn Queue_nor_this(this: &Obj<Queue>, thing: &Value) -> Res<Value> {
    ops::add(
        &ops::get_attr(thing, "size")?,
        &ops::get_attr(thing, "unknown")?,
    )
}

fn Link_init(this: &Obj<Link>, data: i64) {
    this.data.set(data);
    this.next.set(None);
}

fn depth(node: &Option<Obj<Node>>) -> Res<i64> {
    let _depth = recursion::enter()?;
    Ok(if node.is_none() {
        0
    } else {
        1 + builtins::max2(
            depth(&some(node)?.left.get())?,
            depth(&some(node)?.right.get())?,
        )?
    })
}

fn only_none() -> Res<Value> {
    ops::get_attr(&Value::NONE, "name")
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut error: Value = Value::NONE;
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Node");
        namespace.set("left", Value::NONE);
        namespace.set("right", Value::NONE);
        namespace.set(
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
                            Value::from(Str::lit("left")),
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
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("right")),
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
        namespace.set(
            "__repr__",
            Function::new(&NODE_REPR_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Node_repr(&Obj::<Node>::from_value(&args[0])?)?))
            }),
        );
        namespace.set("__hash__", Value::NONE);
        namespace.set(
            "__match_args__",
            (Str::lit("data"), Str::lit("left"), Str::lit("right")).to_value(),
        );
        namespace.finish("Node", &bases)?
    };
    STATE.class_Node.set(class.clone());

    let class_2 = {
        let bases_2: Vec<Value> = Vec::new();
        let namespace_2 = Namespace::new("Queue");
        namespace_2.finish("Queue", &bases_2)?
    };
    STATE.class_Queue.set(class_2.clone());

    let class_3 = {
        let bases_3: Vec<Value> = Vec::new();
        let namespace_3 = Namespace::new("Link");
        namespace_3.finish("Link", &bases_3)?
    };
    STATE.class_Link.set(class_3.clone());

    let tree = Node_new(
        1,
        &Some(Node_new(2, &None, &None)),
        &Some(Node_new(3, &Some(Node_new(4, &None, &None)), &None)),
    );
    print(&[
        &owner(&tree.left.get(), "data")?.data.get(),
        &owner(&owner(&tree.right.get(), "left")?.left.get(), "data")?
            .data
            .get(),
        &depth(&Some(tree.clone()))?,
    ])?;
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[&attempt!(
                'attempt,
                owner(
                    &attempt!('attempt, owner(&tree.left.get(), "left"))
                        .left
                        .get(),
                    "data"
                )
            )
            .data
            .get()])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("AttributeError"))? {
        error = error_2.value();
        print(&[&error])?;
    }
    let caught_2: Res<()> = 'attempt2: {
        let value = 5i64;
        attempt!(
            'attempt2,
            owner(
                &attempt!('attempt2, owner(&tree.left.get(), "left"))
                    .left
                    .get(),
                "data"
            )
        )
        .data
        .set(value);
        Ok(())
    };
    if let Some(error_3) = except(caught_2, &builtin("AttributeError"))? {
        error = error_3.value();
        print(&[&error])?;
    }
    let value_2 = owner(&tree.right.get(), "left")?.left.get();
    owner(&tree.left.get(), "left")?.left.set(value_2);
    print(&[
        &owner(&owner(&tree.left.get(), "left")?.left.get(), "data")?
            .data
            .get(),
        &tree,
    ])?;
    let queue = Queue_new();
    for i in 0i64..3 {
        Queue_put(&queue, i * i)?;
    }
    print(&[
        &queue.size.get(),
        &Queue_get(&queue)?,
        &Queue_get(&queue)?,
        &Queue_get(&queue)?,
    ])?;
    let caught_3: Res<()> = 'attempt4: {
        attempt!('attempt4, Queue_get(&queue));
        Ok(())
    };
    if let Some(error_4) = except(caught_3, &builtin("IndexError"))? {
        error = error_4.value();
        print(&[&error, &queue.size.get()])?;
    }
    let caught_4: Res<()> = 'attempt5: {
        attempt!('attempt5, only_none());
        Ok(())
    };
    if let Some(error_5) = except(caught_4, &builtin("AttributeError"))? {
        error = error_5.value();
        print(&[&error])?;
    }
    Ok(())
}
