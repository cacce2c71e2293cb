use portalis_runtime::*;

/// The module's variables.
struct State {
    default_Node___init___children: Slot<Value>,
    class_Node: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    default_Node___init___children: Slot::new(),
    class_Node: Slot::new(),
});

static NODE___INIT___PARAMS: Params = Params::new("Node.__init__", &["self", "value", "children"]);

static NODE___REPR___PARAMS: Params = Params::new("Node.__repr__", &["self"]);

static NODE___EQ___PARAMS: Params = Params::new("Node.__eq__", &["self", "other"]);

fn Node___init__(self_: &Value, value: &Value, children: &Value) -> Res<()> {
    let value_2 = value.clone();
    ops::set_attr(self_, "value", value_2)?;
    let value_3 = children.clone();
    ops::set_attr(self_, "children", value_3)?;
    Ok(())
}

fn Node___repr__(self_: &Value) -> Res<Str> {
    modules::dataclasses::repr_of(self_, &(Str::lit("value"), Str::lit("children")).to_value())
}

fn Node___eq__(self_: &Value, other: &Value) -> Res<Value> {
    if ops::is(
        &ops::get_attr(other, "__class__")?,
        &ops::get_attr(self_, "__class__")?,
    ) {
        return Ok(Value::from(
            (
                ops::get_attr(self_, "value")?,
                ops::get_attr(self_, "children")?,
            )
                .py_eq(&(
                    ops::get_attr(other, "value")?,
                    ops::get_attr(other, "children")?,
                ))?,
        ));
    }
    Ok(builtin("NotImplemented"))
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Node");
        namespace.set("children", Value::NONE);
        namespace.set(
            "__dataclass_fields__",
            call(
                &member("dataclasses", "_fields"),
                &[
                    Value::NONE,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("value")),
                            builtin("int"),
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
                            Value::from(Str::lit("children")),
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
            "__repr__",
            Function::new(&NODE___REPR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Node___repr__(&args[0])?))
            }),
        );
        namespace.set(
            "__eq__",
            Function::new(&NODE___EQ___PARAMS, Vec::new(), move |args| {
                Node___eq__(&args[0], &args[1])
            }),
        );
        namespace.set("__hash__", Value::NONE);
        namespace.set(
            "__match_args__",
            (Str::lit("value"), Str::lit("children")).to_value(),
        );
        namespace.finish("Node", &bases)?
    };
    STATE.class_Node.set(class.clone());
    let Node = class;

    let n = call(&Node, &[Value::from(1i64)])?;
    print(&[
        &list_of![
            ops::get_attr(&f, "name")?,
            for item_2 in ops::iter(&modules::dataclasses::fields(&n)?)?,
            let f = item_2?
        ],
        &n.type_name(),
    ])?;
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, call(&Node, &[]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("TypeError"))? {
        let e = error.value();
        print(&[&call(&builtin("type"), &[e.clone()])?, &e])?;
    }
    Ok(())
}
