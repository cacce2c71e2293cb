use portalis_runtime::*;

/// The module's variables.
struct State {
    Shape: Slot<Value>,
    class_Shape: Slot<Value>,
    class_Rectangle: Slot<Value>,
    class_Square: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    Shape: Slot::new(),
    class_Shape: Slot::new(),
    class_Rectangle: Slot::new(),
    class_Square: Slot::new(),
});

static SHAPE___INIT___PARAMS: Params = Params::new("Shape.__init__", &["self", "name"]);

static SHAPE_AREA_PARAMS: Params = Params::new("Shape.area", &["self"]);

static SHAPE___STR___PARAMS: Params = Params::new("Shape.__str__", &["self"]);

static SHAPE_LABEL_PARAMS: Params = Params::new("Shape.label", &["self"]);

static SHAPE_UNITS_PARAMS: Params = Params::new("Shape.units", &[]);

static SHAPE_CREATE_PARAMS: Params = Params::new("Shape.create", &["cls", "args"]).star();

static RECTANGLE___INIT___PARAMS: Params =
    Params::new("Rectangle.__init__", &["self", "width", "height"]);

static RECTANGLE_AREA_PARAMS: Params = Params::new("Rectangle.area", &["self"]);

static SQUARE___INIT___PARAMS: Params = Params::new("Square.__init__", &["self", "side"]);

static SQUARE___STR___PARAMS: Params = Params::new("Square.__str__", &["self"]);

fn Shape___init__(self_: &Value, name: &Value) -> Res<()> {
    let value = name.clone();
    ops::set_attr(self_, "name", value)?;
    let object = STATE.Shape.get("Shape")?;
    let old = ops::get_attr(&object, "count")?;
    ops::set_attr(&object, "count", ops::iadd(&old, &Value::from(1i64))?)?;
    Ok(())
}

fn Shape_area(self_: &Value) -> i64 {
    0
}

fn Shape___str__(self_: &Value) -> Res<Str> {
    Ok(Str::from(format!(
        "{} of area {}",
        ops::format(&ops::get_attr(self_, "name")?, "")?,
        ops::format(&call_method(self_, "area", &[])?, ".2f")?
    )))
}

fn Shape_label(self_: &Value) -> Res<Value> {
    call_method(&ops::get_attr(self_, "name")?, "upper", &[])
}

fn Shape_units() -> Str {
    Str::lit("m2")
}

fn Shape_create(cls: &Value, args_2: &Tuple<Value>) -> Res<Value> {
    Ok({
        let mut args_3 = ArgList::new(cls);
        args_3.extend(&args_2.to_value())?;
        args_3.call()?
    })
}

fn Rectangle___init__(self_: &Value, width: &Value, height: &Value) -> Res<()> {
    call_method(
        &super_(&STATE.class_Rectangle.get("__class__")?, self_)?,
        "__init__",
        &[Value::from(Str::lit("rectangle"))],
    )?;
    let value = width.clone();
    ops::set_attr(self_, "width", value)?;
    let value_2 = height.clone();
    ops::set_attr(self_, "height", value_2)?;
    Ok(())
}

fn Rectangle_area(self_: &Value) -> Res<Value> {
    ops::mul(
        &ops::get_attr(self_, "width")?,
        &ops::get_attr(self_, "height")?,
    )
}

fn Square___init__(self_: &Value, side: &Value) -> Res<()> {
    call_method(
        &super_(&STATE.class_Square.get("__class__")?, self_)?,
        "__init__",
        &[side.clone(), side.clone()],
    )?;
    let value = Str::lit("square");
    ops::set_attr(self_, "name", Value::from(value))?;
    Ok(())
}

fn Square___str__(self_: &Value) -> Res<Value> {
    ops::add(
        &Value::from(Str::lit("perfect ")),
        &call_method(
            &super_(&STATE.class_Square.get("__class__")?, self_)?,
            "__str__",
            &[],
        )?,
    )
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Shape");
        namespace.set("count", Value::from(0i64));

        namespace.set(
            "__init__",
            Function::new(&SHAPE___INIT___PARAMS, Vec::new(), move |args| {
                Shape___init__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );

        namespace.set(
            "area",
            Function::new(&SHAPE_AREA_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Shape_area(&args[0])))
            }),
        );

        namespace.set(
            "__str__",
            Function::new(&SHAPE___STR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Shape___str__(&args[0])?))
            }),
        );

        namespace.set(
            "label",
            call(
                &builtin("property"),
                &[Function::new(
                    &SHAPE_LABEL_PARAMS,
                    Vec::new(),
                    move |args| Shape_label(&args[0]),
                )],
            )?,
        );

        namespace.set(
            "units",
            call(
                &builtin("staticmethod"),
                &[Function::new(&SHAPE_UNITS_PARAMS, Vec::new(), move |_| {
                    Ok(Value::from(Shape_units()))
                })],
            )?,
        );

        namespace.set(
            "create",
            call(
                &builtin("classmethod"),
                &[Function::new(
                    &SHAPE_CREATE_PARAMS,
                    Vec::new(),
                    move |args| Shape_create(&args[0], &Tuple::<Value>::from_value(&args[1])?),
                )],
            )?,
        );
        namespace.finish("Shape", &bases)?
    };
    STATE.class_Shape.set(class.clone());
    STATE.Shape.set(class);

    let class_2 = {
        let bases_2: Vec<Value> = vec![STATE.Shape.get("Shape")?];
        let namespace_2 = Namespace::new("Rectangle");

        namespace_2.set(
            "__init__",
            Function::new(&RECTANGLE___INIT___PARAMS, Vec::new(), move |args| {
                Rectangle___init__(&args[0], &args[1], &args[2])?;
                Ok(Value::NONE)
            }),
        );

        namespace_2.set(
            "area",
            Function::new(&RECTANGLE_AREA_PARAMS, Vec::new(), move |args| {
                Rectangle_area(&args[0])
            }),
        );
        namespace_2.finish("Rectangle", &bases_2)?
    };
    STATE.class_Rectangle.set(class_2.clone());
    let Rectangle = class_2;

    let class_3 = {
        let bases_3: Vec<Value> = vec![Rectangle.clone()];
        let namespace_3 = Namespace::new("Square");

        namespace_3.set(
            "__init__",
            Function::new(&SQUARE___INIT___PARAMS, Vec::new(), move |args| {
                Square___init__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );

        namespace_3.set(
            "__str__",
            Function::new(&SQUARE___STR___PARAMS, Vec::new(), move |args| {
                Square___str__(&args[0])
            }),
        );
        namespace_3.finish("Square", &bases_3)?
    };
    STATE.class_Square.set(class_3.clone());
    let Square = class_3;

    for shape in list![
        call(
            &STATE.Shape.get("Shape")?,
            &[Value::from(Str::lit("nothing"))]
        )?,
        call(&Rectangle, &[Value::from(2i64), Value::from(3.5)])?,
        call_method(&Square, "create", &[Value::from(4i64)])?
    ]
    .iter()
    {
        print(&[
            &shape,
            &ops::get_attr(&shape, "label")?,
            &call_method(&shape, "units", &[])?,
            &is_instance(&shape, &Rectangle)?,
            &shape.type_name(),
        ])?;
    }
    print(&[
        &ops::get_attr(&STATE.Shape.get("Shape")?, "count")?,
        &bool::from_value(&call(
            &builtin("issubclass"),
            &[Square.clone(), STATE.Shape.get("Shape")?],
        )?)?,
        &bool::from_value(&call(
            &builtin("issubclass"),
            &[STATE.Shape.get("Shape")?, Square.clone()],
        )?)?,
        &ops::get_attr(&Square, "count")?,
    ])?;
    let square = call(&Square, &[Value::from(2i64)])?;
    let value = 99i64;
    ops::set_attr(&square, "count", Value::from(value))?;
    print(&[
        &ops::get_attr(&square, "count")?,
        &ops::get_attr(&STATE.Shape.get("Shape")?, "count")?,
        &ops::get_attr(&square, "width")?,
        &bool::from_value(&call(
            &builtin("hasattr"),
            &[square.clone(), Value::from(Str::lit("depth"))],
        )?)?,
        &call(
            &builtin("getattr"),
            &[
                square.clone(),
                Value::from(Str::lit("depth")),
                Value::from(Str::lit("none")),
            ],
        )?,
    ])?;
    Ok(())
}
