use portalis_runtime::*;

/// The module's variables.
struct State {
    class_Point: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_Point: Slot::new(),
});

pub struct Point {
    pub x: Field<Value>,
    pub y: Field<Value>,
}

python_struct!(Point, [x, y], [STATE.class_Point]);

fn Point_new(x: &Value, y: &Value) -> Obj<Point> {
    let this = Obj::<Point>::new(0);
    Point_init(&this, x, y);
    this
}

static POINT_FORMAT_PARAMS: Params = Params::new("Point.__format__", &["self", "spec"]);

static POINT_REPR_PARAMS: Params = Params::new("Point.__repr__", &["self"]);

fn Point_init(this: &Obj<Point>, x: &Value, y: &Value) {
    this.x.set(x.clone());
    this.y.set(y.clone());
}

fn Point_format(this: &Obj<Point>, spec: &Value) -> Res<Str> {
    Ok(if spec.truth()? {
        Str::from(format!(
            "<{}|{}>",
            ops::format(
                &this.x.get(),
                &Str::from(format!("{}", ops::format(spec, "")?)).as_str()
            )?,
            ops::format(
                &this.y.get(),
                &Str::from(format!("{}", ops::format(spec, "")?)).as_str()
            )?
        ))
    } else {
        Str::from(format!(
            "<{}|{}>",
            ops::format(&this.x.get(), "")?,
            ops::format(&this.y.get(), "")?
        ))
    })
}

fn Point_repr(this: &Obj<Point>) -> Res<Str> {
    Ok(Str::from(format!(
        "Point({}, {})",
        this.x.get().py_repr()?,
        this.y.get().py_repr()?
    )))
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Point");

        namespace.set(
            "__format__",
            Function::new(&POINT_FORMAT_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Point_format(
                    &Obj::<Point>::from_value(&args[0])?,
                    &args[1],
                )?))
            }),
        );

        namespace.set(
            "__repr__",
            Function::new(&POINT_REPR_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Point_repr(&Obj::<Point>::from_value(
                    &args[0],
                )?)?))
            }),
        );
        namespace.finish("Point", &bases)?
    };
    STATE.class_Point.set(class.clone());

    let name = Str::lit("pi");
    let value = 3.14159265;
    let width: i64 = 12;
    print(&[&Str::from(format!(
        "{}={} [{}] [{}] [{}] [{}]",
        name,
        ops::format(&value.to_value(), ".3f")?,
        ops::format(
            &value.to_value(),
            &Str::from(format!("{}.4f", width)).as_str()
        )?,
        ops::format(&name.to_value(), &Str::from(format!(">{}", width)).as_str())?,
        ops::format(&name.to_value(), "^6")?,
        ops::format(&name.to_value(), "*<6")?
    ))])?;
    print(&[&Str::from(format!(
        "{} {} {} {} {} {} {}",
        ops::format(&42i64.to_value(), "08b")?,
        ops::format(&42i64.to_value(), "#x")?,
        ops::format(&42i64.to_value(), "o")?,
        ops::format(&(-42i64).to_value(), "+d")?,
        ops::format(&1234567i64.to_value(), ",")?,
        ops::format(&1234567i64.to_value(), "_")?,
        ops::format(&3i64.to_value(), "03d")?
    ))])?;
    print(&[&Str::from(format!(
        "{} {} {}",
        Str::lit("quoted").py_repr()?,
        builtins::ascii(&Str::lit("é").to_value())?,
        ops::format(&value.py_str()?.to_value(), ".4")?
    ))])?;
    print(&[&Str::from(format!(
        "name={} 1 + 1={} value = {}",
        name.py_repr()?,
        (1 + 1).py_repr()?,
        ops::format(&value.to_value(), ".2f")?
    ))])?;
    print(&[&Str::from(format!(
        "{} {} {} {{braces}}",
        ops::format(
            &Point_new(&Value::from(1i64), &Value::from(2i64)).to_value(),
            ""
        )?,
        ops::format(
            &Point_new(&Value::from(1.5), &Value::from(2.25)).to_value(),
            ".1f"
        )?,
        Point_new(&Value::from(3i64), &Value::from(4i64)).py_repr()?
    ))])?;
    print(&[&Str::from(format!(
        "{} {} {}",
        Str::lit("nested ").concat(&Str::from(format!("{}", name.upper()))),
        ops::format(&list_of![n * n, for n in 0i64..4].to_value(), "")?,
        Dict::of(vec![(Str::lit("a"), 1i64)])?.get_item(&Str::lit("a"))?
    ))])?;
    print(&[&Str::from(format!(
        "{} {} {} {} {}",
        true.py_str()?,
        ops::format(&Value::NONE, "")?,
        ops::format(&true.to_value(), "d")?,
        ops::format(&1000.0.to_value(), "g")?,
        Int::new(10).pow_nonneg(&Int::new(20)).py_str()?
    ))])?;
    Ok(())
}
