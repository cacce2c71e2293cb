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

static A_LEN_PARAMS: Params = Params::new("A.__len__", &["self"]);

fn A_len(this: &Obj<A>) -> i64 {
    -1
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("A");
        namespace.set(
            "__len__",
            Function::new(&A_LEN_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(A_len(&Obj::<A>::from_value(&args[0])?)))
            }),
        );
        namespace.finish("A", &bases)?
    };
    STATE.class_A.set(class.clone());
    call(&builtin("len"), &[A_new().to_value()])?;
    Ok(())
}
