use portalis_runtime::*;

/// The module's variables.
struct State {
    class_A: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_A: Slot::new(),
});

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("A");
        print(&[&Str::lit("in body")])?;
        namespace.set("x", Value::from(int::floor_div(1, 0)?));
        namespace.finish("A", &bases)?
    };
    STATE.class_A.set(class.clone());
    let A = class;
    Ok(())
}
