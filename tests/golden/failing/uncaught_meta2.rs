use portalis_runtime::*;

/// The module's variables.
struct State {
    class_X: Slot<Value>,
    class_Y: Slot<Value>,
    class_A: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_X: Slot::new(),
    class_Y: Slot::new(),
    class_A: Slot::new(),
});

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("X");
        namespace.finish("X", &bases)?
    };
    STATE.class_X.set(class.clone());
    let X = class;
    let class_2 = {
        let bases_2: Vec<Value> = vec![X.clone()];
        let namespace_2 = Namespace::new("Y");
        namespace_2.finish("Y", &bases_2)?
    };
    STATE.class_Y.set(class_2.clone());
    let Y = class_2;
    let class_3 = {
        let bases_3: Vec<Value> = vec![X.clone(), Y.clone()];
        let namespace_3 = Namespace::new("A");
        namespace_3.finish("A", &bases_3)?
    };
    STATE.class_A.set(class_3.clone());
    let A = class_3;
    Ok(())
}
