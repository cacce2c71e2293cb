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
        namespace.set("__slots__", (Str::lit("x"),).to_value());
        namespace.finish("A", &bases)?
    };
    STATE.class_A.set(class.clone());
    let A = class;
    let value = 1i64;
    ops::set_attr(&call(&A, &[])?, "y", Value::from(value))?;
    Ok(())
}
