//! Inheritance with abstract methods, class and static methods, properties, enumeration by class attributes, and dispatch by dict and match.

use portalis_runtime::*;

/// The module's variables.
struct State {
    Shape: Slot<Value>,
    Square: Slot<Value>,
    class_Shape: Slot<Value>,
    class_Square: Slot<Value>,
    class_Circle: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    Shape: Slot::new(),
    Square: Slot::new(),
    class_Shape: Slot::new(),
    class_Square: Slot::new(),
    class_Circle: Slot::new(),
});

static SHAPE___INIT_SUBCLASS___PARAMS: Params =
    Params::new("Shape.__init_subclass__", &["cls", "kwargs"]).star_star();

static SHAPE_AREA_PARAMS: Params = Params::new("Shape.area", &["self"]);

static SHAPE_UNIT_PARAMS: Params = Params::new("Shape.unit", &["cls"]);

static SHAPE_DESCRIBE_PARAMS: Params = Params::new("Shape.describe", &["shape"]);

static SQUARE___INIT___PARAMS: Params = Params::new("Square.__init__", &["self", "side"]);

static SQUARE_AREA_PARAMS: Params = Params::new("Square.area", &["self"]);

static CIRCLE___INIT___PARAMS: Params = Params::new("Circle.__init__", &["self", "radius"]);

static CIRCLE_AREA_PARAMS: Params = Params::new("Circle.area", &["self"]);

static CIRCLE_DIAMETER_PARAMS: Params = Params::new("Circle.diameter", &["self"]);

static LAMBDA_PARAMS: Params = Params::new("<lambda>", &["a", "b"]);

static LAMBDA_2_PARAMS: Params = Params::new("<lambda>", &["a", "b"]);

static LAMBDA_3_PARAMS: Params = Params::new("<lambda>", &["a", "b"]);

fn Shape___init_subclass__(cls: &Value, kwargs: &Dict<Value, Value>) -> Res<()> {
    let _ = {
        let mut args_2 = ArgList::new(&ops::get_attr(
            &super_(&STATE.class_Shape.get("__class__")?, cls)?,
            "__init_subclass__",
        )?);
        args_2.keywords(&kwargs.to_value())?;
        args_2.call()?
    };
    call_method(
        &ops::get_attr(&STATE.Shape.get("Shape")?, "registry")?,
        "append",
        &[ops::get_attr(cls, "__name__")?],
    )?;
    Ok(())
}

fn Shape_area(self_: &Value) {
    let _ = builtin("Ellipsis");
}

fn Shape_unit(cls: &Value) -> Res<Value> {
    call(cls, &[Value::from(1i64)])
}

fn Shape_describe(shape: &Value) -> Res<Str> {
    Ok(Str::from(format!(
        "{} {}",
        shape.type_name(),
        ops::format(&call_method(shape, "area", &[])?, ".2f")?
    )))
}

fn Square___init__(self_: &Value, side: &Value) -> Res<()> {
    let value = side.clone();
    ops::set_attr(self_, "side", value)?;
    Ok(())
}

fn Square_area(self_: &Value) -> Res<Value> {
    ops::pow(&ops::get_attr(self_, "side")?, &Value::from(2i64))
}

fn Circle___init__(self_: &Value, radius: &Value) -> Res<()> {
    let value = radius.clone();
    ops::set_attr(self_, "radius", value)?;
    Ok(())
}

fn Circle_area(self_: &Value) -> Res<Value> {
    ops::mul(
        &Value::from(3.14159),
        &ops::pow(&ops::get_attr(self_, "radius")?, &Value::from(2i64))?,
    )
}

fn Circle_diameter(self_: &Value) -> Res<Value> {
    ops::mul(&ops::get_attr(self_, "radius")?, &Value::from(2i64))
}

fn kind(value: &Value) -> Res<Str> {
    let mut n: Value = Value::NONE;
    let mut x: Value = Value::NONE;
    let mut y: Value = Value::NONE;
    let mut first: Value = Value::NONE;
    let mut rest: Value = Value::NONE;
    let mut t: Value = Value::NONE;
    let mut others: Value = Value::NONE;
    let mut s: Value = Value::NONE;
    'matched: {
        let subject = value.clone();
        if ops::is_eq(&subject, &0i64.to_value())? || ops::is_eq(&subject, &1i64.to_value())? {
            return Ok(Str::lit("small"));
            break 'matched;
        }
        if if let Some(items) = match_class(&subject, &builtin("int"), 1, &[])? {
            {
                n = items[0].clone();
                true
            }
        } else {
            false
        } && ops::is_lt(&n, &0i64.to_value())?
        {
            return Ok(Str::from(format!("negative {}", ops::format(&n, "")?)));
            break 'matched;
        }
        if if let Some(items_2) = match_sequence(&subject, 2, 0, false)? {
            ({
                x = items_2[0].clone();
                true
            }) && {
                y = items_2[1].clone();
                true
            }
        } else {
            false
        } {
            return Ok(Str::from(format!(
                "pair {} {}",
                ops::format(&x, "")?,
                ops::format(&y, "")?
            )));
            break 'matched;
        }
        if if let Some(items_3) = match_sequence(&subject, 1, 0, true)? {
            ({
                first = items_3[0].clone();
                true
            }) && {
                rest = items_3[1].clone();
                true
            }
        } else {
            false
        } {
            return Ok(Str::from(format!(
                "list {} +{}",
                ops::format(&first, "")?,
                Int::new(ops::len(&rest)?).py_str()?
            )));
            break 'matched;
        }
        if if let Some(items_4) = match_mapping(&subject, &[Value::from(Str::lit("type"))])? {
            ({
                t = items_4[0].clone();
                true
            }) && {
                others = items_4[1].clone();
                true
            }
        } else {
            false
        } {
            return Ok(Str::from(format!(
                "typed {} {}",
                ops::format(&t, "")?,
                ops::format(&others, "")?
            )));
            break 'matched;
        }
        if if let Some(items_5) = match_class(&subject, &STATE.Square.get("Square")?, 0, &["side"])?
        {
            {
                s = items_5[0].clone();
                true
            }
        } else {
            false
        } {
            return Ok(Str::from(format!("square {}", ops::format(&s, "")?)));
            break 'matched;
        }
        if if let Some(items_6) = match_class(&subject, &builtin("str"), 0, &[])? {
            true
        } else {
            false
        } {
            return Ok(Str::lit("text"));
            break 'matched;
        }
        if subject.is_none() {
            return Ok(Str::lit("nothing"));
            break 'matched;
        }
        if true {
            return Ok(Str::lit("other"));
            break 'matched;
        }
    }
    Err(unreachable_code())
}

fn lambda(a: &Value, b: &Value) -> Res<Value> {
    ops::add(a, b)
}

fn lambda_2(a: &Value, b: &Value) -> Res<Value> {
    ops::sub(a, b)
}

fn lambda_3(a: &Value, b: &Value) {}

/// The module's body.
pub fn run() -> Res<()> {
    let mut error: Value = Value::NONE;
    let class = {
        let bases: Vec<Value> = vec![member("abc", "ABC")];
        let namespace = Namespace::new("Shape");
        namespace.set("registry", List::<Value>::new().to_value());

        namespace.set(
            "__init_subclass__",
            Function::new(&SHAPE___INIT_SUBCLASS___PARAMS, Vec::new(), move |args| {
                Shape___init_subclass__(&args[0], &Dict::<Value, Value>::from_value(&args[1])?)?;
                Ok(Value::NONE)
            }),
        );

        namespace.set(
            "area",
            call(
                &member("abc", "abstractmethod"),
                &[Function::new(&SHAPE_AREA_PARAMS, Vec::new(), move |args| {
                    Shape_area(&args[0]);
                    Ok(Value::NONE)
                })],
            )?,
        );

        namespace.set(
            "unit",
            call(
                &builtin("classmethod"),
                &[Function::new(&SHAPE_UNIT_PARAMS, Vec::new(), move |args| {
                    Shape_unit(&args[0])
                })],
            )?,
        );

        namespace.set(
            "describe",
            call(
                &builtin("staticmethod"),
                &[Function::new(
                    &SHAPE_DESCRIBE_PARAMS,
                    Vec::new(),
                    move |args| Ok(Value::from(Shape_describe(&args[0])?)),
                )],
            )?,
        );
        namespace.finish("Shape", &bases)?
    };
    STATE.class_Shape.set(class.clone());
    STATE.Shape.set(class);

    let class_2 = {
        let bases_2: Vec<Value> = vec![STATE.Shape.get("Shape")?];
        let namespace_2 = Namespace::new("Square");

        namespace_2.set(
            "__init__",
            Function::new(&SQUARE___INIT___PARAMS, Vec::new(), move |args| {
                Square___init__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );

        namespace_2.set(
            "area",
            Function::new(&SQUARE_AREA_PARAMS, Vec::new(), move |args| {
                Square_area(&args[0])
            }),
        );
        namespace_2.finish("Square", &bases_2)?
    };
    STATE.class_Square.set(class_2.clone());
    STATE.Square.set(class_2);

    let class_3 = {
        let bases_3: Vec<Value> = vec![STATE.Shape.get("Shape")?];
        let namespace_3 = Namespace::new("Circle");

        namespace_3.set(
            "__init__",
            Function::new(&CIRCLE___INIT___PARAMS, Vec::new(), move |args| {
                Circle___init__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );

        namespace_3.set(
            "area",
            Function::new(&CIRCLE_AREA_PARAMS, Vec::new(), move |args| {
                Circle_area(&args[0])
            }),
        );

        namespace_3.set(
            "diameter",
            call(
                &builtin("property"),
                &[Function::new(
                    &CIRCLE_DIAMETER_PARAMS,
                    Vec::new(),
                    move |args| Circle_diameter(&args[0]),
                )],
            )?,
        );
        namespace_3.finish("Circle", &bases_3)?
    };
    STATE.class_Circle.set(class_3.clone());
    let Circle = class_3;

    print(&[
        &ops::get_attr(&STATE.Shape.get("Shape")?, "registry")?,
        &list_of![
            call_method(&STATE.Shape.get("Shape")?, "describe", &[s.clone()])?,
            for s in tuple![
                call(&STATE.Square.get("Square")?, &[Value::from(3i64)])?,
                call(&Circle, &[Value::from(2i64)])?,
                call_method(&Circle, "unit", &[])?
            ]
            .iter()
        ],
        &ops::get_attr(&call(&Circle, &[Value::from(4i64)])?, "diameter")?,
    ])?;
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            call(&attempt!('attempt, STATE.Shape.get("Shape")), &[])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("TypeError"))? {
        error = error_2.value();
        print(&[&error])?;
    }
    let caught_2: Res<()> = 'attempt2: {
        let value = 5i64;
        attempt!(
            'attempt2,
            ops::set_attr(
                &attempt!('attempt2, call(&Circle, &[Value::from(1i64)])),
                "diameter",
                Value::from(value)
            )
        );
        Ok(())
    };
    if let Some(error_3) = except(caught_2, &builtin("AttributeError"))? {
        error = error_3.value();
        print(&[&error])?;
    }

    print(&[&list_of![
        kind(&v)?,
        for item_2 in ops::iter(
            &(
                0i64,
                -5i64,
                values![1, 2],
                (1i64, 2i64, 3i64),
                Dict::of(vec![
                    (Value::from(Str::lit("type")), Value::from(Str::lit("a"))),
                    (Value::from(Str::lit("n")), Value::from(1i64))
                ])?,
                call(&STATE.Square.get("Square")?, &[Value::from(2i64)])?,
                Str::lit("s"),
                (),
                2.5,
                List::<Value>::new()
            )
                .to_value()
        )?,
        let v = item_2?
    ]])?;
    let handlers = Dict::of(vec![
        (
            Str::lit("add"),
            Function::new(&LAMBDA_PARAMS, Vec::new(), move |args| {
                lambda(&args[0], &args[1])
            }),
        ),
        (
            Str::lit("sub"),
            Function::new(&LAMBDA_2_PARAMS, Vec::new(), move |args| {
                lambda_2(&args[0], &args[1])
            }),
        ),
        (
            Str::lit("join"),
            ops::get_attr(&Value::from(Str::lit("{}-{}")), "format")?,
        ),
    ])?;
    print(&[
        &list_of![
            call(
                &handlers.get_item(&name)?,
                &[Value::from(5i64), Value::from(3i64)]
            )?,
            for item_3 in handlers.iter_keys(),
            let name = item_3?
        ],
        &call(
            &handlers.get_or(
                &Str::lit("mul"),
                Function::new(&LAMBDA_3_PARAMS, Vec::new(), move |args| {
                    lambda_3(&args[0], &args[1]);
                    Ok(Value::NONE)
                }),
            )?,
            &[Value::from(1i64), Value::from(2i64)],
        )?,
    ])?;
    let new_log = List::<Str>::new();
    let mut state = Str::lit("idle");
    let log = new_log;
    let transitions = Dict::of(vec![
        ((Str::lit("idle"), Str::lit("start")), Str::lit("running")),
        ((Str::lit("running"), Str::lit("pause")), Str::lit("paused")),
        ((Str::lit("paused"), Str::lit("start")), Str::lit("running")),
        ((Str::lit("running"), Str::lit("stop")), Str::lit("idle")),
    ])?;
    for event in list!["start", "pause", "stop", "start", "stop"].iter() {
        state = transitions.get_or(&(state.clone(), event.clone()), state.clone())?;
        log.append(state.clone());
    }
    print(&[&log])
}
