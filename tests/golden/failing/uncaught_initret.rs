use portalis_runtime::*;

/// The module's variables.
struct State {
    class_A: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_A: Slot::new(),
});

static A___INIT___PARAMS: Params = Params::new("A.__init__", &["self"]);

fn A___init__(self_: &Value) -> i64 {
    5
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("A");
        namespace.set(
            "__init__",
            Function::new(&A___INIT___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(A___init__(&args[0])))
            }),
        );
        namespace.finish("A", &bases)?
    };
    STATE.class_A.set(class.clone());
    let A = class;
    call(&A, &[])?;
    Ok(())
}
