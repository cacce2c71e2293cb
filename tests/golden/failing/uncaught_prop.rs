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

fn A_new() -> Obj<A> {
    let this = Obj::<A>::new(0);
    this
}

fn A_p(this: &Obj<A>) -> Res<Value> {
    ops::get_attr(&this.to_value(), "_missing")
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("A");
        namespace.finish("A", &bases)?
    };
    STATE.class_A.set(class.clone());
    A_p(&A_new())?;
    Ok(())
}
