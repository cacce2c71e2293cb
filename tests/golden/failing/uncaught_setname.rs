use portalis_runtime::*;

/// The module's variables.
struct State {
    class_D: Slot<Value>,
    class_A: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_D: Slot::new(),
    class_A: Slot::new(),
});

pub struct A {}

python_struct!(A, [], [STATE.class_A]);

static D___SET_NAME___PARAMS: Params = Params::new("D.__set_name__", &["self", "o", "n"]);

fn D___set_name__(self_: &Value, o: &Value, n: &Value) -> Res<()> {
    Err(builtin_error("ValueError", "setname"))
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("D");
        namespace.set(
            "__set_name__",
            Function::new(&D___SET_NAME___PARAMS, Vec::new(), move |args| {
                D___set_name__(&args[0], &args[1], &args[2])?;
                Ok(Value::NONE)
            }),
        );
        namespace.finish("D", &bases)?
    };
    STATE.class_D.set(class.clone());
    let D = class;
    let class_2 = {
        let bases_2: Vec<Value> = Vec::new();
        let namespace_2 = Namespace::new("A");
        namespace_2.set("x", call(&D, &[])?);
        namespace_2.finish("A", &bases_2)?
    };
    STATE.class_A.set(class_2.clone());
    Ok(())
}
