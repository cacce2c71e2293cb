use portalis_runtime::*;

/// The module's variables.
struct State {
    class_B: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_B: Slot::new(),
});

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = vec![builtin("BaseException")];
        let namespace = Namespace::new("B");
        namespace.finish("B", &bases)?
    };
    STATE.class_B.set(class.clone());
    let B = class;
    Err(exception(&call(
        &B,
        &[Value::from(Str::lit("base")), Value::from(1i64)],
    )?))
}
