use portalis_runtime::*;

/// The module's variables.
struct State {
    class_C: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_C: Slot::new(),
});

pub struct C {}

python_struct!(C, [], [STATE.class_C]);

fn C_new() -> Obj<C> {
    let this = Obj::<C>::new(0);
    this
}

static C_ENTER_PARAMS: Params = Params::new("C.__enter__", &["self"]);

static C_EXIT_PARAMS: Params = Params::new("C.__exit__", &["self", "a"]).star();

fn C_enter(this: &Obj<C>) -> Res<()> {
    print(&[&Str::lit("enter")])
}

fn C_exit(this: &Obj<C>, a: &Tuple<Value>) -> Res<()> {
    print(&[&Str::lit("exit"), &a.get(0)?])?;
    Err(builtin_error("KeyError", "exit"))
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("C");
        namespace.set(
            "__enter__",
            Function::new(&C_ENTER_PARAMS, Vec::new(), move |args| {
                C_enter(&Obj::<C>::from_value(&args[0])?)?;
                Ok(Value::NONE)
            }),
        );
        namespace.set(
            "__exit__",
            Function::new(&C_EXIT_PARAMS, Vec::new(), move |args| {
                C_exit(
                    &Obj::<C>::from_value(&args[0])?,
                    &Tuple::<Value>::from_value(&args[1])?,
                )?;
                Ok(Value::NONE)
            }),
        );
        namespace.finish("C", &bases)?
    };
    STATE.class_C.set(class.clone());
    let (context, entered) = ContextManager::enter(&C_new().to_value())?;
    let outcome: Flow<()> = 'protected: {
        attempt_finally!('protected, int::true_div(1, 0));
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
