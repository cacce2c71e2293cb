//! Abstract methods in families of simple classes.

use portalis_runtime::*;

/// The module's variables.
struct State {
    Square: Slot<()>,
    class_Shape: Slot<Value>,
    class_Cornered: Slot<Value>,
    class_Square: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    Square: Slot::new(),
    class_Shape: Slot::new(),
    class_Cornered: Slot::new(),
    class_Square: Slot::new(),
});

pub struct Shape {
    pub name: Field<Value>,
    pub side: Late<Value>,
}

python_struct!(
    Shape,
    [name, side],
    [STATE.class_Shape, STATE.class_Cornered, STATE.class_Square]
);

fn Square_new(side: &Value) -> Obj<Shape> {
    let this = Obj::<Shape>::new(2);
    Square_init(&this, side);
    this
}

static SHAPE_INIT_PARAMS: Params = Params::new("Shape.__init__", &["self", "name"]);

static SHAPE_AREA_PARAMS: Params = Params::new("Shape.area", &["self"]);

static SHAPE_CORNERS_PARAMS: Params = Params::new("Shape.corners", &["self"]);

static SHAPE_TITLE_PARAMS: Params = Params::new("Shape.title", &["self"]);

static SHAPE_TELL_PARAMS: Params = Params::new("Shape.tell", &["self"]);

static CORNERED_CORNERS_PARAMS: Params = Params::new("Cornered.corners", &["self"]);

static SQUARE_INIT_PARAMS: Params = Params::new("Square.__init__", &["self", "side"]);

static SQUARE_AREA_PARAMS: Params = Params::new("Square.area", &["self"]);

static SQUARE_TITLE_PARAMS: Params = Params::new("Square.title", &["self"]);

static SQUARE_UNIT_PARAMS: Params = Params::new("Square.unit", &[]);

fn Shape_init(this: &Obj<Shape>, name: &Value) {
    this.name.set(name.clone());
}

fn Shape_area(this: &Value) {}

fn Shape_corners(this: &Value) {}

fn Shape_title(this: &Obj<Shape>) {}

fn Shape_tell(this: &Value) -> Res<Str> {
    Ok(Str::from(format!(
        "{} {} {} {}",
        ops::format(&ops::get_attr(this, "name")?, "")?,
        ops::format(&call_method(this, "area", &[])?, "")?,
        ops::format(&call_method(this, "corners", &[])?, "")?,
        ops::format(&ops::get_attr(this, "title")?, "")?
    )))
}

fn Cornered_corners(this: &Value) -> i64 {
    4
}

fn Square_init(this: &Obj<Shape>, side: &Value) {
    Shape_init(this, &Value::from(Str::lit("square")));
    this.side.set(side.clone());
}

fn Square_area(this: &Value) -> Res<Value> {
    ops::mul(&ops::get_attr(this, "side")?, &ops::get_attr(this, "side")?)
}

fn Square_title(this: &Obj<Shape>) -> Str {
    Str::lit("Square")
}

fn Square_unit() -> Res<Obj<Shape>> {
    Ok({
        STATE.Square.get("Square")?;
        Square_new(&Value::from(1i64))
    })
}

fn attempt() -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[&attempt!(
                'attempt,
                Shape_tell(&attempt!('attempt, lambda()).to_value())
            )])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("TypeError"))? {
        let error = error_2.value();
        print(&[&Str::lit("TypeError:"), &error])?;
    }
    Ok(())
}

fn attempt_2() -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[&attempt!(
                'attempt,
                Shape_tell(&attempt!('attempt, lambda_2()).to_value())
            )])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("TypeError"))? {
        let error = error_2.value();
        print(&[&Str::lit("TypeError:"), &error])?;
    }
    Ok(())
}

fn attempt_3() -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[&attempt!(
                'attempt,
                call_method(&attempt!('attempt, lambda_3()), "tell", &[])
            )])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("TypeError"))? {
        let error = error_2.value();
        print(&[&Str::lit("TypeError:"), &error])?;
    }
    Ok(())
}

fn attempt_4() -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[&attempt!(
                'attempt,
                call_method(&attempt!('attempt, lambda_4()), "tell", &[])
            )])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("TypeError"))? {
        let error = error_2.value();
        print(&[&Str::lit("TypeError:"), &error])?;
    }
    Ok(())
}

fn attempt_5() -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[&attempt!(
                'attempt,
                call_method(&attempt!('attempt, lambda_5()), "tell", &[])
            )])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("TypeError"))? {
        let error = error_2.value();
        print(&[&Str::lit("TypeError:"), &error])?;
    }
    Ok(())
}

fn attempt_6() -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[&attempt!(
                'attempt,
                call_method(&attempt!('attempt, lambda_6()), "tell", &[])
            )])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("TypeError"))? {
        let error = error_2.value();
        print(&[&Str::lit("TypeError:"), &error])?;
    }
    Ok(())
}

fn lambda() -> Res<Obj<Shape>> {
    Ok({
        STATE.Square.get("Square")?;
        Square_new(&Value::from(3i64))
    })
}

fn lambda_2() -> Res<Obj<Shape>> {
    Square_unit()
}

fn lambda_3() -> Res<Value> {
    call(
        &STATE.class_Cornered.get("Cornered")?,
        &[Value::from(Str::lit("c"))],
    )
}

fn lambda_4() -> Res<Value> {
    call(
        &STATE.class_Shape.get("Shape")?,
        &[Value::from(Str::lit("s"))],
    )
}

fn lambda_5() -> Res<Value> {
    call(
        &{
            STATE.Square.get("Square")?;
            STATE.class_Square.get("Square")?
        },
        &[],
    )
}

fn lambda_6() -> Res<Value> {
    call_method(
        &{
            STATE.Square.get("Square")?;
            STATE.class_Square.get("Square")?
        },
        "unit",
        &[Value::from(1i64)],
    )
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = vec![member("abc", "ABC")];
        let namespace = Namespace::new("Shape");
        namespace.set(
            "__init__",
            Function::new(&SHAPE_INIT_PARAMS, Vec::new(), move |args| {
                Shape_init(&Obj::<Shape>::from_value(&args[0])?, &args[1]);
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
            "corners",
            call(
                &member("abc", "abstractmethod"),
                &[Function::new(
                    &SHAPE_CORNERS_PARAMS,
                    Vec::new(),
                    move |args| {
                        Shape_corners(&args[0]);
                        Ok(Value::NONE)
                    },
                )],
            )?,
        );

        namespace.set(
            "title",
            call(
                &builtin("property"),
                &[call(
                    &member("abc", "abstractmethod"),
                    &[Function::new(
                        &SHAPE_TITLE_PARAMS,
                        Vec::new(),
                        move |args| {
                            Shape_title(&Obj::<Shape>::from_value(&args[0])?);
                            Ok(Value::NONE)
                        },
                    )],
                )?],
            )?,
        );

        namespace.set(
            "tell",
            Function::new(&SHAPE_TELL_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Shape_tell(&args[0])?))
            }),
        );
        namespace.finish("Shape", &bases)?
    };
    STATE.class_Shape.set(class.clone());
    makes(&class, || Obj::<Shape>::new(0))?;

    let class_2 = {
        let bases_2: Vec<Value> = vec![STATE.class_Shape.get("Shape")?];
        let namespace_2 = Namespace::new("Cornered");

        namespace_2.set(
            "corners",
            Function::new(&CORNERED_CORNERS_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Cornered_corners(&args[0])))
            }),
        );
        namespace_2.finish("Cornered", &bases_2)?
    };
    STATE.class_Cornered.set(class_2.clone());
    makes(&class_2, || Obj::<Shape>::new(1))?;

    let class_3 = {
        let bases_3: Vec<Value> = vec![STATE.class_Cornered.get("Cornered")?];
        let namespace_3 = Namespace::new("Square");

        namespace_3.set(
            "__init__",
            Function::new(&SQUARE_INIT_PARAMS, Vec::new(), move |args| {
                Square_init(&Obj::<Shape>::from_value(&args[0])?, &args[1]);
                Ok(Value::NONE)
            }),
        );

        namespace_3.set(
            "area",
            Function::new(&SQUARE_AREA_PARAMS, Vec::new(), move |args| {
                Square_area(&args[0])
            }),
        );

        namespace_3.set(
            "title",
            call(
                &builtin("property"),
                &[Function::new(
                    &SQUARE_TITLE_PARAMS,
                    Vec::new(),
                    move |args| {
                        Ok(Value::from(Square_title(&Obj::<Shape>::from_value(
                            &args[0],
                        )?)))
                    },
                )],
            )?,
        );

        namespace_3.set(
            "unit",
            call(
                &builtin("staticmethod"),
                &[Function::new(&SQUARE_UNIT_PARAMS, Vec::new(), move |_| {
                    Ok(Square_unit()?.to_value())
                })],
            )?,
        );
        namespace_3.finish("Square", &bases_3)?
    };
    STATE.class_Square.set(class_3.clone());
    makes(&class_3, || Obj::<Shape>::new(2))?;
    STATE.Square.set(());

    for kind in list![
        STATE.class_Shape.get("Shape")?,
        STATE.class_Cornered.get("Cornered")?,
        {
            STATE.Square.get("Square")?;
            STATE.class_Square.get("Square")?
        }
    ]
    .iter()
    {
        let caught: Res<()> = 'attempt2: {
            attempt!(
                'attempt2,
                print(&[&attempt!(
                    'attempt2,
                    ops::get_attr(
                        &attempt!('attempt2, call(&kind, &[Value::from(2i64)])),
                        "name"
                    )
                )])
            );
            Ok(())
        };
        if let Some(error_2) = except(caught, &builtin("TypeError"))? {
            let error = error_2.value();
            print(&[&Str::lit("TypeError:"), &error])?;
        }
    }
    {
        ();
        attempt()?
    };
    {
        ();
        attempt_2()?
    };
    {
        ();
        attempt_3()?
    };
    {
        ();
        attempt_4()?
    };
    {
        ();
        attempt_5()?
    };
    {
        ();
        attempt_6()?
    };
    Ok(())
}
