use portalis_runtime::*;

/// The module's variables.
struct State {
    class_A: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_A: Slot::new(),
});

pub struct A {
    pub value: Field<i64>,
}

python_struct!(A, [value], [STATE.class_A]);

fn A_new() -> Obj<A> {
    let this = Obj::<A>::new(0);
    A_init(&this);
    this
}

fn A_init(this: &Obj<A>) {
    this.value.set(1i64);
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("A");
        namespace.finish("A", &bases)?
    };
    STATE.class_A.set(class.clone());
    ops::get_attr(&A_new().to_value(), "valeu")?;
    Ok(())
}
