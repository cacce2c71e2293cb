//! Locks and data of threads in a program of one thread.

use portalis_runtime::*;

/// The module's variables.
struct State {
    lock: Slot<Value>,
    data: Slot<Value>,
    class_Counter: Slot<Value>,
    class_Context: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    lock: Slot::new(),
    data: Slot::new(),
    class_Counter: Slot::new(),
    class_Context: Slot::new(),
});

pub struct Counter {
    pub lock: Field<Value>,
    pub count: Field<i64>,
}

python_struct!(Counter, [lock, count], [STATE.class_Counter]);

fn Counter_new() -> Obj<Counter> {
    let this = Obj::<Counter>::new(0);
    Counter_init(&this);
    this
}

static CONTEXT___INIT___PARAMS: Params = Params::new("Context.__init__", &["self", "name"]);

static LAMBDA_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_2_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_3_PARAMS: Params = Params::new("<lambda>", &[]);

fn Counter_init(this: &Obj<Counter>) {
    this.lock.set(modules::threading::lock());
    this.count.set(0i64);
}

fn Counter_add(this: &Obj<Counter>, n: i64) -> Res<()> {
    let (context, entered) = ContextManager::enter(&this.lock.get())?;
    let outcome: Flow<()> = {
        this.count.set(this.count.get() + n);
        Flow::Next
    };
    let suppressed = context.exit(&outcome)?;
    match outcome {
        Flow::Next => {}
        Flow::Raise(error) => {
            if !suppressed {
                return Err(error);
            }
        }
        Flow::Return(result) => {
            return Ok(result);
        }
        _ => {}
    }
    Ok(())
}

fn Context___init__(self_: &Value, name: &Value) -> Res<()> {
    let value = name.clone();
    ops::set_attr(self_, "name", value)?;
    Ok(())
}

fn attempt(function: &Value, args_2: &Tuple<Value>) -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[&{
                let mut args_3 = ArgList::new(function);
                attempt!('attempt, args_3.extend(&args_2.to_value()));
                attempt!('attempt, args_3.call())
            }])
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
    call_method(
        &STATE.lock.get("lock")?,
        "acquire",
        &[Value::from(false), Value::from(1i64)],
    )
}

fn lambda_2() -> Res<Value> {
    call_method(
        &STATE.lock.get("lock")?,
        "acquire",
        &[Value::from(true), Value::from(-2i64)],
    )
}

fn lambda_3() -> Res<Value> {
    ops::get_attr(&STATE.data.get("data")?, "missing")
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Counter");
        namespace.finish("Counter", &bases)?
    };
    STATE.class_Counter.set(class.clone());

    let class_2 = {
        let bases_2: Vec<Value> = vec![member("threading", "local")];
        let namespace_2 = Namespace::new("Context");

        namespace_2.set(
            "__init__",
            Function::new(&CONTEXT___INIT___PARAMS, Vec::new(), move |args| {
                Context___init__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );
        namespace_2.finish("Context", &bases_2)?
    };
    STATE.class_Context.set(class_2.clone());
    let Context = class_2;

    let counter = Counter_new();
    for i in 0i64..4 {
        Counter_add(&counter, i)?;
    }
    print(&[
        &counter.count.get(),
        &call_method(&counter.lock.get(), "locked", &[])?,
    ])?;
    STATE.lock.set(modules::threading::lock());
    print(&[
        &call_method(&STATE.lock.get("lock")?, "acquire", &[])?,
        &call_method(&STATE.lock.get("lock")?, "acquire", &[Value::from(false)])?,
        &call_method_kw(
            &STATE.lock.get("lock")?,
            "acquire",
            &[],
            &[(Str::lit("timeout"), Value::from(0.01))],
        )?,
        &call_method(&STATE.lock.get("lock")?, "locked", &[])?,
    ])?;
    call_method(&STATE.lock.get("lock")?, "release", &[])?;
    attempt(
        &ops::get_attr(&STATE.lock.get("lock")?, "release")?,
        &Tuple::<Value>::empty(),
    )?;
    attempt(
        &Function::new(&LAMBDA_PARAMS, Vec::new(), move |_| lambda()),
        &Tuple::<Value>::empty(),
    )?;
    attempt(
        &Function::new(&LAMBDA_2_PARAMS, Vec::new(), move |_| lambda_2()),
        &Tuple::<Value>::empty(),
    )?;
    let again = modules::threading::rlock();
    let (context, entered) = ContextManager::enter(&again)?;
    let outcome: Flow<()> = 'protected2: {
        let (context_2, entered_2) = attempt_finally!('protected2, ContextManager::enter(&again));
        let outcome_2: Flow<()> = 'protected3: {
            attempt_finally!(
                'protected3,
                print(&[
                    &attempt_finally!('protected3, call_method(&again, "acquire", &[])),
                    &attempt_finally!('protected3, again.py_repr()).slice(..24)
                ])
            );
            Flow::Next
        };
        let suppressed = attempt_finally!('protected2, context_2.exit(&outcome_2));
        match outcome_2 {
            Flow::Next => {}
            Flow::Raise(error) => {
                if !suppressed {
                    break 'protected2 Flow::Raise(error);
                }
            }
            Flow::Return(result) => {
                break 'protected2 Flow::Return(result);
            }
            _ => {}
        }
        Flow::Next
    };
    let suppressed_2 = context.exit(&outcome)?;
    match outcome {
        Flow::Next => {}
        Flow::Raise(error_2) => {
            if !suppressed_2 {
                return Err(error_2);
            }
        }
        Flow::Return(result_2) => {
            return Ok(result_2);
        }
        _ => {}
    }
    call_method(&again, "release", &[])?;
    attempt(&ops::get_attr(&again, "release")?, &Tuple::<Value>::empty())?;
    print(&[
        &STATE.lock.get("lock")?.py_repr()?.slice(..23),
        &STATE.lock.get("lock")?.type_name(),
    ])?;
    STATE.data.set(call(&member("threading", "local"), &[])?);
    let value = Str::lit("de");
    ops::set_attr(&STATE.data.get("data")?, "language", Value::from(value))?;
    print(&[
        &ops::get_attr(&STATE.data.get("data")?, "language")?,
        &bool::from_value(&call(
            &builtin("hasattr"),
            &[STATE.data.get("data")?, Value::from(Str::lit("missing"))],
        )?)?,
        &call(
            &builtin("getattr"),
            &[
                STATE.data.get("data")?,
                Value::from(Str::lit("missing")),
                Value::NONE,
            ],
        )?,
    ])?;
    attempt(
        &Function::new(&LAMBDA_3_PARAMS, Vec::new(), move |_| lambda_3()),
        &Tuple::<Value>::empty(),
    )?;
    attempt(&member("threading", "local"), &tuple![Value::from(1i64)])?;
    print(&[
        &ops::get_attr(&call(&Context, &[Value::from(Str::lit("x"))])?, "name")?,
        &STATE.data.get("data")?.type_name(),
        &is_instance(
            &call(&Context, &[Value::from(Str::lit("y"))])?,
            &member("threading", "local"),
        )?,
    ])?;
    Ok(())
}
