use portalis_runtime::*;

/// The module's variables.
struct State {
    class_A: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_A: Slot::new(),
});

pub struct A {}

python_struct!(A, [], [STATE.class_A]);

fn A_new() -> Res<Obj<A>> {
    let this = Obj::<A>::new(0);
    A_init(&this)?;
    Ok(this)
}

fn A_init(this: &Obj<A>) -> Res<()> {
    Err(builtin_error("RuntimeError", "init"))
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("A");
        namespace.finish("A", &bases)?
    };
    STATE.class_A.set(class.clone());
    A_new()?;
    Ok(())
}
