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

static A_F_PARAMS: Params = Params::new("A.f", &["self"]);

fn A_f(this: &Obj<A>) -> Res<Value> {
    call_method(
        &super_(&STATE.class_A.get("__class__")?, &this.to_value())?,
        "f",
        &[],
    )
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("A");
        namespace.set(
            "f",
            Function::new(&A_F_PARAMS, Vec::new(), move |args| {
                A_f(&Obj::<A>::from_value(&args[0])?)
            }),
        );
        namespace.finish("A", &bases)?
    };
    STATE.class_A.set(class.clone());
    A_f(&A_new())?;
    Ok(())
}
