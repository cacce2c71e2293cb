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

static A_BOOL_PARAMS: Params = Params::new("A.__bool__", &["self"]);

fn A_bool(this: &Obj<A>) -> i64 {
    5
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("A");
        namespace.set(
            "__bool__",
            Function::new(&A_BOOL_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(A_bool(&Obj::<A>::from_value(&args[0])?)))
            }),
        );
        namespace.finish("A", &bases)?
    };
    STATE.class_A.set(class.clone());
    if A_new().truth()? {}
    Ok(())
}
