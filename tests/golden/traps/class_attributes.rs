//! Class and instance attributes; diamond inheritance with cooperative super.

use portalis_runtime::*;

/// The module's variables.
struct State {
    Counter: Slot<Value>,
    a: Slot<Value>,
    Right: Slot<Value>,
    default_Left___init___left: Slot<Value>,
    default_Right___init___right: Slot<Value>,
    class_Counter: Slot<Value>,
    class_Base: Slot<Value>,
    class_Left: Slot<Value>,
    class_Right: Slot<Value>,
    class_Bottom: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    Counter: Slot::new(),
    a: Slot::new(),
    Right: Slot::new(),
    default_Left___init___left: Slot::new(),
    default_Right___init___right: Slot::new(),
    class_Counter: Slot::new(),
    class_Base: Slot::new(),
    class_Left: Slot::new(),
    class_Right: Slot::new(),
    class_Bottom: Slot::new(),
});

static COUNTER___INIT___PARAMS: Params = Params::new("Counter.__init__", &["self"]);

static LAMBDA_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_2_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_3_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_4_PARAMS: Params = Params::new("<lambda>", &[]);

static BASE___INIT___PARAMS: Params = Params::new("Base.__init__", &["self", "rest"]).star_star();

static LEFT___INIT___PARAMS: Params =
    Params::new("Left.__init__", &["self", "left", "rest"]).star_star();

static RIGHT___INIT___PARAMS: Params =
    Params::new("Right.__init__", &["self", "right", "rest"]).star_star();

static BOTTOM___INIT___PARAMS: Params =
    Params::new("Bottom.__init__", &["self", "rest"]).star_star();

fn Counter___init__(self_: &Value) -> Res<()> {
    let object = self_.clone();
    let old = ops::get_attr(&object, "total")?;
    ops::set_attr(&object, "total", ops::iadd(&old, &Value::from(1i64))?)?;
    let object_2 = STATE.Counter.get("Counter")?;
    let old_2 = ops::get_attr(&object_2, "total")?;
    ops::set_attr(&object_2, "total", ops::iadd(&old_2, &Value::from(10i64))?)?;
    call_method(
        &ops::get_attr(self_, "shared")?,
        "append",
        &[ops::get_attr(self_, "total")?],
    )?;
    Ok(())
}

fn lambda() -> Res<Value> {
    ops::get_attr(&STATE.a.get("a")?, "nope")
}

fn lambda_2() -> Res<()> {
    builtins::delattr(&STATE.a.get("a")?, &Value::from(Str::lit("label")))?;
    Ok(())
}

fn lambda_3() -> Res<Value> {
    ops::get_attr(&STATE.Counter.get("Counter")?, "nope")
}

fn lambda_4() -> Res<()> {
    Err(Exc::no_attribute(&Value::from(5i64), "nope"))
}

fn Base___init__(self_: &Value, rest: &Dict<Value, Value>) -> Res<()> {
    print(&[&Str::lit("Base"), rest])
}

fn Left___init__(self_: &Value, left: &Value, rest: &Dict<Value, Value>) -> Res<()> {
    print(&[&Str::lit("Left"), left])?;
    let _ = {
        let mut args_2 = ArgList::new(&ops::get_attr(
            &super_(&STATE.class_Left.get("__class__")?, self_)?,
            "__init__",
        )?);
        args_2.keywords(&rest.to_value())?;
        args_2.call()?
    };
    Ok(())
}

fn Right___init__(self_: &Value, right: &Value, rest: &Dict<Value, Value>) -> Res<()> {
    print(&[&Str::lit("Right"), right])?;
    let _ = {
        let mut args_2 = ArgList::new(&ops::get_attr(
            &super_(&STATE.class_Right.get("__class__")?, self_)?,
            "__init__",
        )?);
        args_2.keywords(&rest.to_value())?;
        args_2.call()?
    };
    Ok(())
}

fn Bottom___init__(self_: &Value, rest: &Dict<Value, Value>) -> Res<()> {
    let _ = {
        let mut args_2 = ArgList::new(&ops::get_attr(
            &super_(&STATE.class_Bottom.get("__class__")?, self_)?,
            "__init__",
        )?);
        args_2.keywords(&rest.to_value())?;
        args_2.call()?
    };
    print(&[
        &Str::lit("Bottom"),
        &is_instance(self_, &STATE.Right.get("Right")?)?,
    ])?;
    Ok(())
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Counter");
        namespace.set("total", Value::from(0i64));
        namespace.set("shared", List::<Value>::new().to_value());
        namespace.set("label", Value::from(Str::lit("class")));

        namespace.set(
            "__init__",
            Function::new(&COUNTER___INIT___PARAMS, Vec::new(), move |args| {
                Counter___init__(&args[0])?;
                Ok(Value::NONE)
            }),
        );
        namespace.finish("Counter", &bases)?
    };
    STATE.class_Counter.set(class.clone());
    STATE.Counter.set(class);

    let new_a = call(&STATE.Counter.get("Counter")?, &[])?;
    let new_b = call(&STATE.Counter.get("Counter")?, &[])?;
    STATE.a.set(new_a);
    let b = new_b;
    print(&[
        &ops::get_attr(&STATE.a.get("a")?, "total")?,
        &ops::get_attr(&b, "total")?,
        &ops::get_attr(&STATE.Counter.get("Counter")?, "total")?,
        &ops::is(
            &ops::get_attr(&STATE.a.get("a")?, "shared")?,
            &ops::get_attr(&b, "shared")?,
        ),
        &ops::get_attr(&STATE.Counter.get("Counter")?, "shared")?,
    ])?;
    let value = Str::lit("mine");
    ops::set_attr(&STATE.a.get("a")?, "label", Value::from(value))?;
    print(&[
        &ops::get_attr(&STATE.a.get("a")?, "label")?,
        &ops::get_attr(&b, "label")?,
        &ops::get_attr(&STATE.Counter.get("Counter")?, "label")?,
        &call(&builtin("vars"), &[STATE.a.get("a")?])?,
        &ops::get_attr(&b, "__dict__")?,
    ])?;
    ops::del_attr(&STATE.a.get("a")?, "label")?;
    let value_2 = Str::lit("later");
    ops::set_attr(
        &STATE.Counter.get("Counter")?,
        "label",
        Value::from(value_2),
    )?;
    print(&[
        &ops::get_attr(&STATE.a.get("a")?, "label")?,
        &ops::get_attr(&b, "label")?,
        &bool::from_value(&call(
            &builtin("hasattr"),
            &[STATE.a.get("a")?, Value::from(Str::lit("nope"))],
        )?)?,
        &call(
            &builtin("getattr"),
            &[
                STATE.a.get("a")?,
                Value::from(Str::lit("nope")),
                Value::from(Str::lit("default")),
            ],
        )?,
    ])?;
    for action in tuple![
        Function::new(&LAMBDA_PARAMS, Vec::new(), move |_| lambda()),
        Function::new(&LAMBDA_2_PARAMS, Vec::new(), move |_| {
            lambda_2()?;
            Ok(Value::NONE)
        }),
        Function::new(&LAMBDA_3_PARAMS, Vec::new(), move |_| lambda_3()),
        Function::new(&LAMBDA_4_PARAMS, Vec::new(), move |_| {
            lambda_4()?;
            Ok(Value::NONE)
        })
    ]
    .iter()
    {
        let caught: Res<()> = 'attempt2: {
            attempt!('attempt2, call(&action, &[]));
            Ok(())
        };
        if let Some(error_2) = except(caught, &builtin("AttributeError"))? {
            let error = error_2.value();
            print(&[&error])?;
        }
    }

    let class_2 = {
        let bases_2: Vec<Value> = Vec::new();
        let namespace_2 = Namespace::new("Base");

        namespace_2.set(
            "__init__",
            Function::new(&BASE___INIT___PARAMS, Vec::new(), move |args| {
                Base___init__(&args[0], &Dict::<Value, Value>::from_value(&args[1])?)?;
                Ok(Value::NONE)
            }),
        );
        namespace_2.finish("Base", &bases_2)?
    };
    STATE.class_Base.set(class_2.clone());
    let Base = class_2;

    let class_3 = {
        let bases_3: Vec<Value> = vec![Base.clone()];
        let namespace_3 = Namespace::new("Left");

        namespace_3.set(
            "__init__",
            Function::new(
                &LEFT___INIT___PARAMS,
                vec![None, Some(Value::from(0i64)), None],
                move |args| {
                    Left___init__(
                        &args[0],
                        &args[1],
                        &Dict::<Value, Value>::from_value(&args[2])?,
                    )?;
                    Ok(Value::NONE)
                },
            ),
        );
        namespace_3.finish("Left", &bases_3)?
    };
    STATE.class_Left.set(class_3.clone());
    let Left = class_3;

    let class_4 = {
        let bases_4: Vec<Value> = vec![Base.clone()];
        let namespace_4 = Namespace::new("Right");

        namespace_4.set(
            "__init__",
            Function::new(
                &RIGHT___INIT___PARAMS,
                vec![None, Some(Value::from(0i64)), None],
                move |args| {
                    Right___init__(
                        &args[0],
                        &args[1],
                        &Dict::<Value, Value>::from_value(&args[2])?,
                    )?;
                    Ok(Value::NONE)
                },
            ),
        );
        namespace_4.finish("Right", &bases_4)?
    };
    STATE.class_Right.set(class_4.clone());
    STATE.Right.set(class_4);

    let class_5 = {
        let bases_5: Vec<Value> = vec![Left.clone(), STATE.Right.get("Right")?];
        let namespace_5 = Namespace::new("Bottom");

        namespace_5.set(
            "__init__",
            Function::new(&BOTTOM___INIT___PARAMS, Vec::new(), move |args| {
                Bottom___init__(&args[0], &Dict::<Value, Value>::from_value(&args[1])?)?;
                Ok(Value::NONE)
            }),
        );
        namespace_5.finish("Bottom", &bases_5)?
    };
    STATE.class_Bottom.set(class_5.clone());
    let Bottom = class_5;

    call_kw(
        &Bottom,
        &[],
        &[
            (Str::lit("left"), Value::from(1i64)),
            (Str::lit("right"), Value::from(2i64)),
        ],
    )?;
    print(&[
        &list_of![
            ops::get_attr(&c, "__name__")?,
            for item_2 in ops::iter(&ops::get_attr(&Bottom, "__mro__")?)?,
            let c = item_2?
        ],
        &ops::is_eq(
            &ops::get_attr(&Bottom, "__bases__")?,
            &(Left.clone(), STATE.Right.get("Right")?).to_value(),
        )?,
        &bool::from_value(&call(
            &builtin("issubclass"),
            &[Bottom.clone(), Base.clone()],
        )?)?,
    ])?;
    Ok(())
}
