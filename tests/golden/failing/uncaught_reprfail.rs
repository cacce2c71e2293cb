use portalis_runtime::*;

/// The module's variables.
struct State {
    class_K: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_K: Slot::new(),
});

pub struct K {}

python_struct!(K, [], [STATE.class_K]);

fn K_new() -> Obj<K> {
    let this = Obj::<K>::new(0);
    this
}

static K_REPR_PARAMS: Params = Params::new("K.__repr__", &["self"]);

fn K_repr(this: &Obj<K>) -> Res<()> {
    Err(builtin_error("ValueError", "in repr"))
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("K");
        namespace.set(
            "__repr__",
            Function::new(&K_REPR_PARAMS, Vec::new(), move |args| {
                K_repr(&Obj::<K>::from_value(&args[0])?)?;
                Ok(Value::NONE)
            }),
        );
        namespace.finish("K", &bases)?
    };
    STATE.class_K.set(class.clone());
    Dict::<Obj<K>, i64>::new().get_item(&K_new())?;
    Ok(())
}
