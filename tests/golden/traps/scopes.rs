//! Comprehension scope, walrus leaking, class bodies, global, nonlocal, del, unbound names.

use portalis_runtime::*;

/// The module's variables.
struct State {
    x: Slot<Str>,
    made: Slot<Str>,
    class_Body: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    x: Slot::new(),
    made: Slot::new(),
    class_Body: Slot::new(),
});

pub struct Body {}

python_struct!(Body, [], [STATE.class_Body]);

fn Body_new() -> Obj<Body> {
    let this = Obj::<Body>::new(0);
    this
}

static LOCAL_USE_PARAMS: Params = Params::new("local_use", &[]);

static REMOVED_PARAMS: Params = Params::new("removed", &[]);

static INNER_UNBOUND_PARAMS: Params = Params::new("inner_unbound", &[]);

static LAMBDA_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_2_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_3_PARAMS: Params = Params::new("<lambda>", &[]);

fn Body_method(this: &Obj<Body>) -> Res<(Str, Str)> {
    Ok((STATE.x.get("x")?, Str::lit("class")))
}

fn local_use() -> Res<()> {
    let mut x: Option<i64> = None;
    print(&[bound(&x, "x")?])?;
    x = Some(1);
    Ok(())
}

fn maybe(flag: bool) -> Res<i64> {
    let mut found: Option<i64> = None;
    if flag {
        found = Some(1);
    }
    Ok(*bound(&found, "found")?)
}

fn removed() -> Res<i64> {
    let mut v: Option<i64> = None;
    v = Some(1);
    unbind(&mut v, "v")?;
    Ok(*bound(&v, "v")?)
}

fn inner_unbound() -> Res<i64> {
    let later = Shared::<i64>::unset();

    let caught: Res<()> = 'attempt: {
        attempt!('attempt, inner_unbound_read(&later));
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("NameError"))? {
        let error = error_2.value();
        print(&[&error.type_name(), &error])?;
    }
    later.set(3);
    inner_unbound_read(&later)
}

fn inner_unbound_read(later: &Shared<i64>) -> Res<i64> {
    later.get_free("later")
}

fn lambda() -> Res<i64> {
    maybe(false)
}

fn lambda_2() -> Res<Value> {
    raise::<Value>(Exc::name_error("missing"))
}

fn lambda_3() -> Res<i64> {
    maybe(true)
}

fn globals_change() {
    STATE.x.set(Str::lit("changed"));
    STATE.made.set(Str::lit("new"));
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut y: Option<i64> = None;
    let mut z: i64 = 0;
    let mut m: i64 = 0;
    let mut error: Value = Value::NONE;
    let mut e: Option<Value> = None;
    let mut i: Option<i64> = None;
    STATE.x.set(Str::lit("module"));
    print(&[&list_of![x, for x in 0i64..3], &STATE.x.get("x")?])?;
    print(&[
        &list_of![
            {
                let value = n * 2;
                y = Some(value);
                value
            },
            for n in 0i64..3
        ],
        defined(&y, "y")?,
        &({
            let value_2 = 5i64;
            z = value_2;
            value_2
        } + z),
    ])?;
    if {
        let value_3 = Str::lit("abc").len();
        m = value_3;
        value_3
    } > 2
    {
        print(&[&m])?;
    }

    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Body");

        namespace.set("x", Value::from(Str::lit("class")));
        namespace.set(
            "seen",
            list_of![Value::from(STATE.x.get("x")?), for __ in 0i64..2].to_value(),
        );
        namespace.set(
            "first",
            list_of![v.clone(), for v in tuple![namespace.get("x")?, namespace.get("x")?].iter()]
                .to_value(),
        );
        namespace.finish("Body", &bases)?
    };
    STATE.class_Body.set(class.clone());

    print(&[
        &ops::get_attr(&STATE.class_Body.get("Body")?, "seen")?,
        &ops::get_attr(&STATE.class_Body.get("Body")?, "first")?,
        &Body_method(&Body_new())?,
    ])?;

    for action in tuple![
        Function::shared(Function::new(&LOCAL_USE_PARAMS, Vec::new(), move |_| {
            local_use()?;
            Ok(Value::NONE)
        })),
        Function::new(&LAMBDA_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda()?
        ))),
        Function::shared(Function::new(&REMOVED_PARAMS, Vec::new(), move |_| Ok(
            Value::from(removed()?)
        ))),
        Function::new(&LAMBDA_2_PARAMS, Vec::new(), move |_| lambda_2()),
        Function::new(&LAMBDA_3_PARAMS, Vec::new(), move |_| Ok(Value::from(
            lambda_3()?
        ))),
        Function::shared(Function::new(
            &INNER_UNBOUND_PARAMS,
            Vec::new(),
            move |_| Ok(Value::from(inner_unbound()?))
        ))
    ]
    .iter()
    {
        let caught: Res<()> = 'attempt2: {
            attempt!(
                'attempt2,
                print(&[&attempt!('attempt2, call(&action, &[]))])
            );
            Ok(())
        };
        if let Some(error_2) = except(caught, &builtin("NameError"))? {
            error = error_2.value();
            print(&[&error.type_name(), &error])?;
        }
    }

    globals_change();
    print(&[&STATE.x.get("x")?, &STATE.made.get("made")?])?;
    let caught_2: Res<()> = 'attempt3: {
        break 'attempt3 Err(builtin_error("KeyError", Value::from(1i64)));
    };
    if let Some(error_3) = except(caught_2, &builtin("KeyError"))? {
        e = Some(error_3.value());
        e = None;
    }
    let caught_3: Res<()> = 'attempt4: {
        attempt!('attempt4, defined(&e, "e"));
        Ok(())
    };
    if let Some(error_4) = except(caught_3, &builtin("NameError"))? {
        error = error_4.value();
        print(&[&error])?;
    }
    for item_2 in 0i64..0 {
        i = Some(item_2);
    }
    let caught_4: Res<()> = 'attempt6: {
        attempt!('attempt6, print(&[attempt!('attempt6, defined(&i, "i"))]));
        Ok(())
    };
    if let Some(error_5) = except(caught_4, &builtin("NameError"))? {
        error = error_5.value();
        print(&[&error])?;
    }
    Ok(())
}
