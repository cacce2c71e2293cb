use portalis_runtime::*;

/// The module's variables.
struct State {
    class_T: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_T: Slot::new(),
});

pub struct T {}

python_struct!(T, [], [STATE.class_T]);

fn T_new() -> Obj<T> {
    let this = Obj::<T>::new(0);
    this
}

static T_REPR_PARAMS: Params = Params::new("T.__repr__", &["self"]);

fn T_repr(this: &Obj<T>) -> Res<Str> {
    Ok(Str::from(format!("<{}>", this.py_repr()?)))
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("T");
        namespace.set(
            "__repr__",
            Function::new(&T_REPR_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(T_repr(&Obj::<T>::from_value(&args[0])?)?))
            }),
        );
        namespace.finish("T", &bases)?
    };
    STATE.class_T.set(class.clone());
    print(&[&list![T_new()]])?;
    Ok(())
}
