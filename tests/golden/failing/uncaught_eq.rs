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

static A___EQ___PARAMS: Params = Params {
    name: "A.__eq__",
    names: &["self", "o"],
    posonly: 0,
    positional: 2,
    kwonly: 0,
    star: false,
    star_star: false,
};

fn A___eq__(self_: &Value, o: &Value) -> Res<()> {
    Err(exception(&call(
        &builtin("ArithmeticError"),
        &[Value::from(Str::lit("eq"))],
    )?))
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("A");
        namespace.set(
            "__eq__",
            Function::new(&A___EQ___PARAMS, Vec::new(), move |args| {
                A___eq__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );
        namespace.finish("A", &bases)?
    };
    STATE.class_A.set(class.clone());
    let A = class;
    List::<Value>::from(vec![call(&A, &[])?]).index(&call(&A, &[])?, 0, i64::MAX)?;
    Ok(())
}
