//! `cast` gives its value whatever type it names.

use portalis_runtime::*;

/// The module's variables.
struct State {
    class_Node: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_Node: Slot::new(),
});

pub struct Node {
    pub value: Field<Value>,
}

python_struct!(Node, [value], [STATE.class_Node]);

fn Node_new(value: &Value) -> Obj<Node> {
    let this = Obj::<Node>::new(0);
    Node_init(&this, value);
    this
}

static NODE_INIT_PARAMS: Params = Params::new("Node.__init__", &["self", "value"]);

static NODE_SAME_PARAMS: Params = Params::new("Node.same", &["self"]);

static LAMBDA_PARAMS: Params = Params::new("<lambda>", &[]);

static OLDER_PARAMS: Params = Params::new("older", &[]);

fn Node_init(this: &Obj<Node>, value: &Value) {
    this.value.set(value.clone());
}

fn Node_same(this: &Value) -> Value {
    this.clone()
}

fn total(values: &List<i64>) -> i64 {
    let mut result: i64 = 0;
    for value in values.iter() {
        result += value;
    }
    result
}

fn attempt(function: &Value, args_2: &Tuple<Value>) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[&attempt!(
                'attempt,
                {
                    let mut args_3 = ArgList::new(function);
                    attempt!('attempt, args_3.extend(&args_2.to_value()));
                    attempt!('attempt, args_3.call())
                }
                .py_repr()
            )])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[&e.type_name(), &e])?;
    }
    Ok(())
}

fn lambda() -> Res<Value> {
    Ok(modules::typing::cast(
        &raise::<Value>(Exc::name_error("Missing"))?,
        &Value::from(1i64),
    ))
}

fn older() -> Res<i64> {
    let mut name: Option<i64> = None;
    if ops::is_lt(&modules::sys::version_info(), &(3i64, 0i64).to_value())? {
        name = Some(1);
    }
    Ok(*bound(&name, "name")?)
}

/// The module's body.
pub fn run() -> Res<()> {
    let KIND = Str::lit("new");

    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Node");

        namespace.set(
            "__init__",
            Function::new(&NODE_INIT_PARAMS, Vec::new(), move |args| {
                Node_init(&Obj::<Node>::from_value(&args[0])?, &args[1]);
                Ok(Value::NONE)
            }),
        );

        namespace.set(
            "same",
            Function::new(&NODE_SAME_PARAMS, Vec::new(), move |args| {
                Ok(Node_same(&args[0]))
            }),
        );
        namespace.finish("Node", &bases)?
    };
    STATE.class_Node.set(class.clone());
    makes(&class, || Obj::<Node>::new(0))?;

    print(&[&total(&list![1, 2, 3]), &KIND])?;
    print(&[
        &(5 + 1),
        &Dict::of(vec![(Str::lit("a"), list![1i64])])?,
        &Str::lit("not an int"),
    ])?;
    print(&[&(), &Str::lit("x"), &1.5])?;
    print(&[&Str::lit("abc").len(), &(7i64,)])?;
    print(&[
        &list![1i64],
        &(1i64, 2i64),
        &ops::get_attr(
            &call_method(
                &modules::typing::cast(
                    &STATE.class_Node.get("Node")?,
                    &Node_new(&Value::from(3i64)).to_value(),
                ),
                "same",
                &[],
            )?,
            "value",
        )?,
    ])?;
    attempt(
        &Function::new(&LAMBDA_PARAMS, Vec::new(), move |_| lambda()),
        &Tuple::<Value>::empty(),
    )?;
    attempt(&member("typing", "cast"), &tuple![builtin("int")])?;

    attempt(
        &Function::shared(Function::new(&OLDER_PARAMS, Vec::new(), move |_| {
            Ok(Value::from(older()?))
        })),
        &Tuple::<Value>::empty(),
    )?;
    print(&[&ops::is_ge(
        &ops::get_item(
            &modules::sys::version_info(),
            &Slice::new(Value::NONE, Value::from(2i64), Value::NONE).to_value(),
        )?,
        &(3i64, 11i64).to_value(),
    )?])?;
    Ok(())
}
