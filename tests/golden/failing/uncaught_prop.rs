#![allow(non_snake_case, non_upper_case_globals)]
#![allow(unused_mut, unused_variables, unused_assignments)]
#![allow(unreachable_code, dead_code, path_statements, clippy::all)]

use portalis_runtime::*;

/// The module's variables.
struct State {
    class_A: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_A: Slot::new(),
});

static A_P_PARAMS: Params = Params {
    name: "A.p",
    names: &["self"],
    posonly: 0,
    positional: 1,
    kwonly: 0,
    star: false,
    star_star: false,
};

fn A_p(self_: &Value) -> Res<Value> {
    Ok(ops::get_attr(self_, "_missing")?)
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("A");
        namespace.set(
            "p",
            call(
                &builtin("property"),
                &[Function::new(&A_P_PARAMS, Vec::new(), move |args| {
                    A_p(&args[0])
                })],
            )?,
        );
        namespace.finish("A", &bases)?
    };
    STATE.class_A.set(class.clone());
    let A = class;
    ops::get_attr(&call(&A, &[])?, "p")?;
    Ok(())
}
