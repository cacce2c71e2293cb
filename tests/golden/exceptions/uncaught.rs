use portalis_runtime::*;

/// The module's variables.
struct State {
    Stop: Slot<Value>,
    class_Stop: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    Stop: Slot::new(),
    class_Stop: Slot::new(),
});

fn deep(level: i64) -> Res<()> {
    let _depth = recursion::enter()?;
    if level == 0 {
        return Err(exception(&call(
            &STATE.Stop.get("Stop")?,
            &[Value::from(Str::from(format!("at level {}", level)))],
        )?));
    }
    deep(level - 1)?;
    Ok(())
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = vec![builtin("RuntimeError")];
        let namespace = Namespace::new("Stop");
        namespace.finish("Stop", &bases)?
    };
    STATE.class_Stop.set(class.clone());
    STATE.Stop.set(class);

    print(&[&Str::lit("before")])?;
    deep(3)?;
    print(&[&Str::lit("never")])
}
