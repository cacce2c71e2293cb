#![allow(non_snake_case, non_upper_case_globals)]
#![allow(unused_mut, unused_variables, unused_assignments)]
#![allow(unreachable_code, dead_code, path_statements, clippy::all)]

use portalis_runtime::*;

/// The module's variables.
struct State {
    class_T: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_T: Slot::new(),
});

static T___REPR___PARAMS: Params = Params {
    name: "T.__repr__",
    names: &["self"],
    posonly: 0,
    positional: 1,
    kwonly: 0,
    star: false,
    star_star: false,
};

fn T___repr__(self_: &Value) -> Res<Str> {
    Ok(Str::from(format!("<{}>", self_.py_repr()?)))
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("T");
        namespace.set(
            "__repr__",
            Function::new(&T___REPR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(T___repr__(&args[0])?))
            }),
        );
        namespace.finish("T", &bases)?
    };
    STATE.class_T.set(class.clone());
    let T = class;
    print(&[&List::<Value>::from(vec![call(&T, &[])?])])?;
    Ok(())
}
