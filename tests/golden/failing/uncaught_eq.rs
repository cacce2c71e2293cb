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

static A_EQ_PARAMS: Params = Params::new("A.__eq__", &["self", "o"]);

fn A_eq(this: &Obj<A>, o: &Obj<A>) -> Res<()> {
    Err(builtin_error("ArithmeticError", "eq"))
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("A");
        namespace.set(
            "__eq__",
            Function::new(&A_EQ_PARAMS, Vec::new(), move |args| {
                A_eq(
                    &Obj::<A>::from_value(&args[0])?,
                    &Obj::<A>::from_value(&args[1])?,
                )?;
                Ok(Value::NONE)
            }),
        );
        namespace.finish("A", &bases)?
    };
    STATE.class_A.set(class.clone());
    list![A_new()].index(&A_new(), 0, i64::MAX)?;
    Ok(())
}
