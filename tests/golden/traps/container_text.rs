//! repr of nested and self-containing containers, of functions' and classes' parts, and str against repr.

use portalis_runtime::*;

/// The module's variables.
struct State {
    class_Point: Slot<Value>,
    class_Named: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_Point: Slot::new(),
    class_Named: Slot::new(),
});

pub struct Point {
    pub x: Field<Value>,
}

python_struct!(Point, [x], [STATE.class_Point, STATE.class_Named]);

fn Point_new(x: &Value) -> Obj<Point> {
    let this = Obj::<Point>::new(0);
    Point_init(&this, x);
    this
}

fn Named_new(x: &Value) -> Obj<Point> {
    let this = Obj::<Point>::new(1);
    Point_init(&this, x);
    this
}

static POINT_INIT_PARAMS: Params = Params::new("Point.__init__", &["self", "x"]);

static POINT_REPR_PARAMS: Params = Params::new("Point.__repr__", &["self"]);

static NAMED_STR_PARAMS: Params = Params::new("Named.__str__", &["self"]);

static LAMBDA_PARAMS: Params = Params::new("<lambda>", &[]);

fn Point_init(this: &Obj<Point>, x: &Value) {
    this.x.set(x.clone());
}

fn Point_repr(this: &Obj<Point>) -> Res<Str> {
    Ok(Str::from(format!("Point({})", this.x.get().py_repr()?)))
}

fn Named_str(this: &Obj<Point>) -> Str {
    Str::lit("named")
}

fn lambda() -> i64 {
    0
}

/// The module's body.
pub fn run() -> Res<()> {
    let a = values![
        1,
        "two",
        3.0,
        Value::NONE,
        true,
        (1,),
        Tuple::<Value>::empty().to_value(),
        List::<Value>::new().to_value(),
        Dict::<Value, Value>::new().to_value(),
        Set::<Value>::new().to_value(),
        Dict::of(vec![(Value::from(1i64), values![2].to_value())])?.to_value(),
        Bytes::lit(b"x").to_value(),
        builtins::frozenset_from(iter::ok(list![1i64].iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?
        .to_value(),
        Value::from(Complex::new(0.0, 1.0)),
        builtins::range_stop(&Int::new(3)).to_value(),
        call(&builtin("slice"), &[Value::from(1i64), Value::from(2i64)])?,
        builtin("Ellipsis")
    ];
    print(&[&a])?;
    print(&[
        &(a.py_str()? == a.py_repr()?),
        &Str::from(format!(
            "{} {} {}",
            ops::format(&a.get(1)?, "")?,
            a.get(1)?.py_repr()?,
            ops::format(&list![a.get(1)?].to_value(), "")?
        )),
    ])?;
    let a = List::<Value>::new();
    a.append(a.to_value());
    let d = Dict::of(vec![(Value::from(Str::lit("a")), a.to_value())])?;
    let value = d.clone();
    d.set_item(Value::from(Str::lit("d")), value.to_value())?;
    print(&[&a, &d])?;

    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Point");

        namespace.set(
            "__init__",
            Function::new(&POINT_INIT_PARAMS, Vec::new(), move |args| {
                Point_init(&Obj::<Point>::from_value(&args[0])?, &args[1]);
                Ok(Value::NONE)
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
    makes(&class, || Obj::<Point>::new(0))?;

    let class_2 = {
        let bases_2: Vec<Value> = vec![STATE.class_Point.get("Point")?];
        let namespace_2 = Namespace::new("Named");

        namespace_2.set(
            "__str__",
            Function::new(&NAMED_STR_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Named_str(&Obj::<Point>::from_value(&args[0])?)))
            }),
        );
        namespace_2.finish("Named", &bases_2)?
    };
    STATE.class_Named.set(class_2.clone());
    makes(&class_2, || Obj::<Point>::new(1))?;

    print(&[
        &Point_new(&Value::from(1i64)),
        &list![Point_new(&Value::from(Str::lit("a")))],
        &Named_new(&Value::from(2i64)).py_str()?,
        &list![Named_new(&Value::from(2i64))],
        &Dict::of(vec![(
            Named_new(&Value::from(3i64)),
            Point_new(&Value::from(4i64)),
        )])?,
        &Str::from(format!(
            "{} {}",
            ops::format(&Named_new(&Value::from(1i64)).to_value(), "")?,
            ops::format(&Named_new(&Value::from(1i64)).py_repr()?.to_value(), ">10")?
        )),
        &format::percent(
            &Str::lit("%s %r"),
            &(Named_new(&Value::from(1i64)), Named_new(&Value::from(1i64))).to_value(),
        )?,
    ])?;
    print(&[
        &STATE.class_Point.get("Point")?,
        &Point_new(&Value::from(1i64)).type_name(),
        &builtin("int"),
        &list![builtin("int"), builtin("str")],
        &call(&builtin("type"), &[Value::NONE])?,
        &call(&builtin("type"), &[builtin("Ellipsis")])?,
        &call(&builtin("type"), &[builtin("print")])?,
        &call(
            &builtin("type"),
            &[Function::new(&LAMBDA_PARAMS, Vec::new(), move |_| {
                Ok(Value::from(lambda()))
            })],
        )?,
        &call(&builtin("type"), &[a.to_value()])?,
        &call(&builtin("type"), &[builtin("type")])?,
    ])?;
    print(&[
        &Dict::of(vec![(Value::from(Str::lit("a")), Value::from(1i64))])?.keys_value(),
        &Dict::of(vec![(Value::from(Str::lit("a")), Value::from(1i64))])?.values_value(),
        &Dict::of(vec![(Value::from(Str::lit("a")), Value::from(1i64))])?.items_value(),
        &Dict::of(vec![(1i64, 2i64)])?,
        &Dict::of(vec![((1i64, 2i64), {
            let items = Set::<i64>::new();
            items.add(3i64)?;
            items
        })])?,
        &list![list![List::<i64>::new()]],
        &(Str::lit("a"),),
        &Str::lit("it's"),
        &Str::lit("say \"hi\""),
        &list!["it's"],
    ])?;
    print(&[
        &call(&builtin("ValueError"), &[Value::from(Str::lit("x"))])?,
        &call(&builtin("ValueError"), &[Value::from(Str::lit("x"))])?.py_repr()?,
        &list![call(&builtin("KeyError"), &[Value::from(Str::lit("k"))])?],
        &call(
            &builtin("OSError"),
            &[Value::from(2i64), Value::from(Str::lit("No such file"))],
        )?,
        &call(
            &builtin("Exception"),
            &[Value::from(1i64), Value::from(2i64)],
        )?,
        &call(&builtin("Exception"), &[])?.py_repr()?,
        &ops::get_attr(
            &call(&builtin("StopIteration"), &[Value::from(3i64)])?,
            "value",
        )?,
    ])?;
    print(&[
        &call(&builtin("bytearray"), &[Bytes::lit(b"ab").to_value()])?,
        &call(&builtin("bytes"), &[Value::from(3i64)])?,
        &Bytes::lit(b"\0'\""),
        &call(
            &builtin("complex"),
            &[Value::from(1i64), Value::from(-2i64)],
        )?,
        &Complex::from_value(&ops::neg(&Complex::new(0.0, 1.0).to_value())?)?,
        &call(&builtin("complex"), &[Value::from(Str::lit("inf"))])?,
        &list![ops::add(
            &Value::from(1i64),
            &Value::from(Complex::new(0.0, 2.0))
        )?],
        &Complex::new(0.0, 1000.0),
    ])?;
    print(&[
        &Str::lit("\u{200b}\u{ad}\t\u{7f}").py_repr()?,
        &Str::lit("é😀\u{e000}").py_repr()?,
        &builtins::ascii(&list!["é"].to_value())?,
        &Bytes::lit(b"a").py_str()?,
        &builtins::range_step(&Int::new(0), &Int::new(10), &Int::new(3))?,
        &builtins::range_stop(&Int::new(5)).get_slice(&Slice::new(
            Value::NONE,
            Value::NONE,
            Value::from(-1i64),
        ))?,
    ])?;
    Ok(())
}
