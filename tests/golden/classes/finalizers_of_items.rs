use portalis_runtime::*;

/// The module's variables.
struct State {
    A: Slot<Value>,
    d: Slot<Dict<Str, Value>>,
    class_A: Slot<Value>,
    class_B: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    A: Slot::new(),
    d: Slot::new(),
    class_A: Slot::new(),
    class_B: Slot::new(),
});

pub struct B {}

python_struct!(B, [], [STATE.class_B]);

fn B_new() -> Obj<B> {
    let this = Obj::<B>::new(0);
    this
}

static A___INIT___PARAMS: Params = Params::new("A.__init__", &["self", "n"]);

static A___DEL___PARAMS: Params = Params::new("A.__del__", &["self"]);

fn A___init__(self_: &Value, n: &Value) -> Res<()> {
    let value = n.clone();
    ops::set_attr(self_, "n", value)?;
    Ok(())
}

fn A___del__(self_: &Value) -> Res<()> {
    print(&[&Str::lit("del"), &ops::get_attr(self_, "n")?])?;
    Ok(())
}

fn f() -> Res<()> {
    let value = call(&STATE.A.get("A")?, &[Value::from(4i64)])?;
    STATE.d.get("d")?.set_item(Str::lit("y"), value)?;
    STATE.d.get("d")?.pop(&Str::lit("y"))?;
    print(&[&Str::lit("after 4")])
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("A");
        namespace.set(
            "__init__",
            Function::new(&A___INIT___PARAMS, Vec::new(), move |args| {
                A___init__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );
        namespace.set(
            "__del__",
            Function::new(&A___DEL___PARAMS, Vec::new(), move |args| {
                A___del__(&args[0])?;
                Ok(Value::NONE)
            }),
        );
        namespace.finish("A", &bases)?
    };
    STATE.class_A.set(class.clone());
    STATE.A.set(class);
    STATE.d.set(Dict::<Str, Value>::new());
    let value = call(&STATE.A.get("A")?, &[Value::from(1i64)])?;
    STATE.d.get("d")?.set_item(Str::lit("x"), value)?;
    STATE.d.get("d")?.del_item(&Str::lit("x"))?;
    print(&[&Str::lit("after 1")])?;
    let l = list![Value::NONE];
    let value_2 = call(&STATE.A.get("A")?, &[Value::from(2i64)])?;
    l.set(0, value_2)?;
    let value_3 = ();
    l.set(0, Value::NONE)?;
    print(&[&Str::lit("after 2")])?;
    let class_2 = {
        let bases_2: Vec<Value> = Vec::new();
        let namespace_2 = Namespace::new("B");
        namespace_2.finish("B", &bases_2)?
    };
    STATE.class_B.set(class_2.clone());
    let b = B_new();
    let value_4 = call(&STATE.A.get("A")?, &[Value::from(3i64)])?;
    ops::set_attr(&b.to_value(), "a", value_4)?;
    let value_5 = ();
    ops::set_attr(&b.to_value(), "a", Value::NONE)?;
    print(&[&Str::lit("after 3")])?;
    f()?;
    Ok(())
}
