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

static A_ITER_PARAMS: Params = Params::new("A.__iter__", &["self"]);

fn A_iter(this: &Obj<A>) -> Obj<A> {
    this.clone()
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("A");
        namespace.set(
            "__iter__",
            Function::new(&A_ITER_PARAMS, Vec::new(), move |args| {
                Ok(A_iter(&Obj::<A>::from_value(&args[0])?).to_value())
            }),
        );
        namespace.finish("A", &bases)?
    };
    STATE.class_A.set(class.clone());
    for item_2 in ops::iter(&A_new().to_value())? {
        let x = item_2?;
    }
    Ok(())
}
