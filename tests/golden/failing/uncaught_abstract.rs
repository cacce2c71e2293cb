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

static A_F_PARAMS: Params = Params::new("A.f", &["self"]);

static A_G_PARAMS: Params = Params::new("A.g", &["self"]);

fn A_f(this: &Obj<A>) {}

fn A_g(this: &Obj<A>) {}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = vec![member("abc", "ABC")];
        let namespace = Namespace::new("A");
        namespace.set(
            "f",
            call(
                &member("abc", "abstractmethod"),
                &[Function::new(&A_F_PARAMS, Vec::new(), move |args| {
                    A_f(&Obj::<A>::from_value(&args[0])?);
                    Ok(Value::NONE)
                })],
            )?,
        );
        namespace.set(
            "g",
            call(
                &member("abc", "abstractmethod"),
                &[Function::new(&A_G_PARAMS, Vec::new(), move |args| {
                    A_g(&Obj::<A>::from_value(&args[0])?);
                    Ok(Value::NONE)
                })],
            )?,
        );
        namespace.finish("A", &bases)?
    };
    STATE.class_A.set(class.clone());
    makes(&class, || Obj::<A>::new(0))?;
    call(&STATE.class_A.get("A")?, &[])?;
    Ok(())
}
