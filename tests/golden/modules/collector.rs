use portalis_runtime::*;

/// The module's variables.
struct State {
    class_Node: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_Node: Slot::new(),
});

static NODE___INIT___PARAMS: Params = Params::new("Node.__init__", &["self"]);

fn Node___init__(self_: &Value) -> Res<()> {
    let value = self_.clone();
    ops::set_attr(self_, "next", value)?;
    Ok(())
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut e: Value = Value::NONE;
    print(&[&modules::gc::isenabled()])?;
    modules::gc::disable();
    print(&[&modules::gc::isenabled()])?;
    modules::gc::enable();
    print(&[&modules::gc::isenabled(), &modules::gc::get_threshold()])?;
    modules::gc::set_threshold(5);
    print(&[&modules::gc::get_threshold()])?;
    modules::gc::set_threshold_two(6, 7);
    print(&[&modules::gc::get_threshold()])?;
    modules::gc::set_threshold_three(6, 7, 9);
    print(&[&modules::gc::get_threshold()])?;

    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Node");

        namespace.set(
            "__init__",
            Function::new(&NODE___INIT___PARAMS, Vec::new(), move |args| {
                Node___init__(&args[0])?;
                Ok(Value::NONE)
            }),
        );
        namespace.finish("Node", &bases)?
    };
    STATE.class_Node.set(class.clone());
    let Node = class;

    for __ in 0i64..3 {
        call(&Node, &[])?;
        modules::gc::collect(2)?;
    }
    modules::gc::collect(1)?;
    modules::gc::collect(0)?;
    let caught: Res<()> = 'attempt2: {
        attempt!('attempt2, modules::gc::collect(3));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("ValueError"))? {
        e = error.value();
        print(&[&e])?;
    }
    print(&[
        &bool::from_value(&call(
            &builtin("hasattr"),
            &[module("gc"), Value::from(Str::lit("mem_free"))],
        )?)?,
        &bool::from_value(&call(
            &builtin("hasattr"),
            &[module("gc"), Value::from(Str::lit("collect"))],
        )?)?,
    ])?;

    // What CPython's own module does not have is an AttributeError for the program that gets there.
    if bool::from_value(&call(
        &builtin("hasattr"),
        &[module("gc"), Value::from(Str::lit("threshold"))],
    )?)? {
        call(
            &call(
                &builtin("getattr"),
                &[module("gc"), Value::from(Str::lit("threshold"))],
            )?,
            &[Value::from(1i64)],
        )?;
        print(&[&ops::is_eq(
            &call(
                &call(
                    &builtin("getattr"),
                    &[module("gc"), Value::from(Str::lit("threshold"))],
                )?,
                &[],
            )?,
            &1i64.to_value(),
        )?])?;
    }
    let caught_2: Res<()> = 'attempt3: {
        attempt!(
            'attempt3,
            print(&[&attempt!(
                'attempt3,
                call(
                    &attempt!(
                        'attempt3,
                        call(
                            &builtin("getattr"),
                            &[module("gc"), Value::from(Str::lit("mem_free"))]
                        )
                    ),
                    &[]
                )
            )])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught_2, &builtin("AttributeError"))? {
        e = error_2.value();
        print(&[&e])?;
    }
    Ok(())
}
