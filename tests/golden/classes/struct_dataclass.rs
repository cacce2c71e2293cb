//! Data classes whose instances are structs.

use portalis_runtime::*;

/// The module's variables.
struct State {
    default_Point___init___y: Slot<Value>,
    default_Point___init___tags: Slot<Value>,
    default_Pixel___init___y: Slot<i64>,
    default_Pixel___init___tags: Slot<Value>,
    default_Pixel___init___color: Slot<Str>,
    default_Version___init___name: Slot<Str>,
    default_Node___init___next: Slot<Option<Obj<Node>>>,
    class_Point: Slot<Value>,
    class_Pixel: Slot<Value>,
    class_Version: Slot<Value>,
    class_Node: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    default_Point___init___y: Slot::new(),
    default_Point___init___tags: Slot::new(),
    default_Pixel___init___y: Slot::new(),
    default_Pixel___init___tags: Slot::new(),
    default_Pixel___init___color: Slot::new(),
    default_Version___init___name: Slot::new(),
    default_Node___init___next: Slot::new(),
    class_Point: Slot::new(),
    class_Pixel: Slot::new(),
    class_Version: Slot::new(),
    class_Node: Slot::new(),
});

pub struct Point {
    pub x: Field<Value>,
    pub y: Field<Value>,
    pub tags: Field<Value>,
    pub color: Late<Str>,
}

python_struct!(
    Point,
    [x, y, tags, color],
    [STATE.class_Point, STATE.class_Pixel]
);

fn Point_new(x: &Value, y: &Value, tags: &Value) -> Obj<Point> {
    let this = Obj::<Point>::new(0);
    this.y.set(Value::from(3i64));
    Point_init(&this, x, y, tags);
    this
}

fn Pixel_new(x: i64, y: i64, tags: &Value, color: &Str) -> Res<Obj<Point>> {
    let this = Obj::<Point>::new(1);
    this.y.set(Value::from(3i64));
    this.color.set(Str::lit("red"));
    Pixel_init(&this, x, y, tags, color)?;
    Ok(this)
}

pub struct Version {
    pub major: Field<i64>,
    pub minor: Field<i64>,
    pub name: Field<Str>,
}

python_struct!(Version, [major, minor, name], [STATE.class_Version]);

fn Version_new(major: i64, minor: i64, name: &Str) -> Obj<Version> {
    let this = Obj::<Version>::new(0);
    this.name.set(Str::lit(""));
    Version_init(&this, major, minor, name);
    this
}

pub struct Node {
    pub value: Field<i64>,
    pub next: Field<Option<Obj<Node>>>,
}

python_struct!(Node, [value, next], [STATE.class_Node]);

fn Node_new(value: i64, next: &Option<Obj<Node>>) -> Obj<Node> {
    let this = Obj::<Node>::new(0);
    this.next.set(None);
    Node_init(&this, value, next);
    this
}

static POINT_INIT_PARAMS: Params = Params::new("Point.__init__", &["self", "x", "y", "tags"]);

static POINT_REPR_PARAMS: Params = Params::new("Point.__repr__", &["self"]);

static POINT_EQ_PARAMS: Params = Params::new("Point.__eq__", &["self", "other"]);

static PIXEL_POST_INIT_PARAMS: Params = Params::new("Pixel.__post_init__", &["self"]);

static PIXEL_REPR_PARAMS: Params = Params::new("Pixel.__repr__", &["self"]);

static PIXEL_EQ_PARAMS: Params = Params::new("Pixel.__eq__", &["self", "other"]);

static VERSION_REPR_PARAMS: Params = Params::new("Version.__repr__", &["self"]);

static VERSION_EQ_PARAMS: Params = Params::new("Version.__eq__", &["self", "other"]);

static VERSION_LT_PARAMS: Params = Params::new("Version.__lt__", &["self", "other"]);

static VERSION_LE_PARAMS: Params = Params::new("Version.__le__", &["self", "other"]);

static VERSION_GT_PARAMS: Params = Params::new("Version.__gt__", &["self", "other"]);

static VERSION_GE_PARAMS: Params = Params::new("Version.__ge__", &["self", "other"]);

static NODE_REPR_PARAMS: Params = Params::new("Node.__repr__", &["self"]);

fn Point_total(this: &Obj<Point>) -> Res<Value> {
    ops::add(&this.x.get(), &this.y.get())
}

fn Point_init(this: &Obj<Point>, x: &Value, y: &Value, tags: &Value) {
    this.x.set(x.clone());
    this.y.set(y.clone());
    this.tags.set(
        if ops::is(tags, &modules::dataclasses::has_default_factory()) {
            List::<Value>::new().to_value()
        } else {
            tags.clone()
        },
    );
}

fn Point_repr(this: &Obj<Point>) -> Res<Str> {
    modules::dataclasses::repr_of(
        &this.to_value(),
        &(Str::lit("x"), Str::lit("y"), Str::lit("tags")).to_value(),
    )
}

fn Point_eq(this: &Obj<Point>, other: &Value) -> Res<Value> {
    if ops::is(
        &ops::get_attr(other, "__class__")?,
        &ops::get_attr(&this.to_value(), "__class__")?,
    ) {
        return Ok(Value::from(
            (this.x.get(), this.y.get(), this.tags.get()).py_eq(&(
                ops::get_attr(other, "x")?,
                ops::get_attr(other, "y")?,
                ops::get_attr(other, "tags")?,
            ))?,
        ));
    }
    Ok(builtin("NotImplemented"))
}

fn Pixel_post_init(this: &Obj<Point>) -> Res<()> {
    this.x.set(ops::imul(&this.x.get(), &Value::from(2i64))?);
    Ok(())
}

fn Pixel_init(this: &Obj<Point>, x: i64, y: i64, tags: &Value, color: &Str) -> Res<()> {
    this.x.set(Value::from(x));
    this.y.set(Value::from(y));
    this.tags.set(
        if ops::is(tags, &modules::dataclasses::has_default_factory()) {
            List::<Value>::new().to_value()
        } else {
            tags.clone()
        },
    );
    this.color.set(color.clone());
    Pixel_post_init(this)?;
    Ok(())
}

fn Pixel_repr(this: &Obj<Point>) -> Res<Str> {
    modules::dataclasses::repr_of(
        &this.to_value(),
        &(
            Str::lit("x"),
            Str::lit("y"),
            Str::lit("tags"),
            Str::lit("color"),
        )
            .to_value(),
    )
}

fn Pixel_eq(this: &Obj<Point>, other: &Value) -> Res<Value> {
    if ops::is(
        &ops::get_attr(other, "__class__")?,
        &ops::get_attr(&this.to_value(), "__class__")?,
    ) {
        return Ok(Value::from(ops::is_eq(
            &(
                this.x.get(),
                this.y.get(),
                this.tags.get(),
                this.color.get(),
            )
                .to_value(),
            &(
                ops::get_attr(other, "x")?,
                ops::get_attr(other, "y")?,
                ops::get_attr(other, "tags")?,
                ops::get_attr(other, "color")?,
            )
                .to_value(),
        )?));
    }
    Ok(builtin("NotImplemented"))
}

fn Version_init(this: &Obj<Version>, major: i64, minor: i64, name: &Str) {
    this.major.set(major);
    this.minor.set(minor);
    this.name.set(name.clone());
}

fn Version_repr(this: &Obj<Version>) -> Res<Str> {
    modules::dataclasses::repr_of(
        &this.to_value(),
        &(Str::lit("major"), Str::lit("minor"), Str::lit("name")).to_value(),
    )
}

fn Version_eq(this: &Obj<Version>, other: &Obj<Version>) -> Res<bool> {
    (this.major.get(), this.minor.get()).py_eq(&(other.major.get(), other.minor.get()))
}

fn Version_lt(this: &Obj<Version>, other: &Obj<Version>) -> Res<bool> {
    ops::is_lt(
        &(this.major.get(), this.minor.get()).to_value(),
        &(other.major.get(), other.minor.get()).to_value(),
    )
}

fn Version_le(this: &Obj<Version>, other: &Obj<Version>) -> Res<bool> {
    ops::is_le(
        &(this.major.get(), this.minor.get()).to_value(),
        &(other.major.get(), other.minor.get()).to_value(),
    )
}

fn Version_gt(this: &Obj<Version>, other: &Obj<Version>) -> Res<bool> {
    ops::is_gt(
        &(this.major.get(), this.minor.get()).to_value(),
        &(other.major.get(), other.minor.get()).to_value(),
    )
}

fn Version_ge(this: &Obj<Version>, other: &Obj<Version>) -> Res<bool> {
    ops::is_ge(
        &(this.major.get(), this.minor.get()).to_value(),
        &(other.major.get(), other.minor.get()).to_value(),
    )
}

fn Node_init(this: &Obj<Node>, value: i64, next: &Option<Obj<Node>>) {
    this.value.set(value);
    this.next.set(next.clone());
}

fn Node_repr(this: &Obj<Node>) -> Res<Str> {
    modules::dataclasses::repr_of(
        &this.to_value(),
        &(Str::lit("value"), Str::lit("next")).to_value(),
    )
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut error: Value = Value::NONE;
    let mut x: Value = Value::NONE;
    let mut y: Value = Value::NONE;
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Point");
        namespace.set("y", Value::from(3i64));
        namespace.set(
            "__dataclass_fields__",
            call(
                &member("dataclasses", "_fields"),
                &[
                    Value::NONE,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("x")),
                            Value::NONE,
                            modules::dataclasses::missing(),
                            modules::dataclasses::missing(),
                            Value::from(true),
                            Value::from(true),
                            Value::NONE,
                            Value::from(true),
                            Value::NONE,
                            Value::from(false),
                            Value::from(false),
                        ],
                    )?,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("y")),
                            Value::NONE,
                            Value::from(3i64),
                            modules::dataclasses::missing(),
                            Value::from(true),
                            Value::from(true),
                            Value::NONE,
                            Value::from(true),
                            Value::NONE,
                            Value::from(false),
                            Value::from(false),
                        ],
                    )?,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("tags")),
                            Value::NONE,
                            modules::dataclasses::missing(),
                            builtin("list"),
                            Value::from(true),
                            Value::from(true),
                            Value::NONE,
                            Value::from(true),
                            Value::NONE,
                            Value::from(false),
                            Value::from(false),
                        ],
                    )?,
                ],
            )?,
        );
        STATE
            .default_Point___init___tags
            .set(modules::dataclasses::has_default_factory());
        namespace.set(
            "__init__",
            Function::new(
                &POINT_INIT_PARAMS,
                vec![
                    None,
                    None,
                    Some(Value::from(3i64)),
                    Some(STATE.default_Point___init___tags.get("tags")?),
                ],
                move |args| {
                    Point_init(
                        &Obj::<Point>::from_value(&args[0])?,
                        &args[1],
                        &args[2],
                        &args[3],
                    );
                    Ok(Value::NONE)
                },
            ),
        );
        namespace.set(
            "__repr__",
            Function::new(&POINT_REPR_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Point_repr(&Obj::<Point>::from_value(
                    &args[0],
                )?)?))
            }),
        );
        namespace.set(
            "__eq__",
            Function::new(&POINT_EQ_PARAMS, Vec::new(), move |args| {
                Point_eq(&Obj::<Point>::from_value(&args[0])?, &args[1])
            }),
        );
        namespace.set("__hash__", Value::NONE);
        namespace.set(
            "__match_args__",
            (Str::lit("x"), Str::lit("y"), Str::lit("tags")).to_value(),
        );
        namespace.finish("Point", &bases)?
    };
    STATE.class_Point.set(class.clone());
    makes(&class, || {
        let this = Obj::<Point>::new(0);
        this.y.set(Value::from(3i64));
        this
    })?;

    let class_2 = {
        let bases_2: Vec<Value> = vec![STATE.class_Point.get("Point")?];
        let namespace_2 = Namespace::new("Pixel");

        namespace_2.set("color", Value::from(Str::lit("red")));

        namespace_2.set(
            "__post_init__",
            Function::new(&PIXEL_POST_INIT_PARAMS, Vec::new(), move |args| {
                Pixel_post_init(&Obj::<Point>::from_value(&args[0])?)?;
                Ok(Value::NONE)
            }),
        );
        namespace_2.set(
            "__dataclass_fields__",
            call(
                &member("dataclasses", "_fields"),
                &[
                    STATE.class_Point.get("Point")?,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("color")),
                            Value::NONE,
                            Value::from(Str::lit("red")),
                            modules::dataclasses::missing(),
                            Value::from(true),
                            Value::from(true),
                            Value::NONE,
                            Value::from(true),
                            Value::NONE,
                            Value::from(false),
                            Value::from(false),
                        ],
                    )?,
                ],
            )?,
        );
        STATE
            .default_Pixel___init___tags
            .set(modules::dataclasses::has_default_factory());
        namespace_2.set(
            "__repr__",
            Function::new(&PIXEL_REPR_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Pixel_repr(&Obj::<Point>::from_value(
                    &args[0],
                )?)?))
            }),
        );
        namespace_2.set(
            "__eq__",
            Function::new(&PIXEL_EQ_PARAMS, Vec::new(), move |args| {
                Pixel_eq(&Obj::<Point>::from_value(&args[0])?, &args[1])
            }),
        );
        namespace_2.set("__hash__", Value::NONE);
        namespace_2.set(
            "__match_args__",
            (
                Str::lit("x"),
                Str::lit("y"),
                Str::lit("tags"),
                Str::lit("color"),
            )
                .to_value(),
        );
        namespace_2.finish("Pixel", &bases_2)?
    };
    STATE.class_Pixel.set(class_2.clone());

    let class_3 = {
        let bases_3: Vec<Value> = Vec::new();
        let namespace_3 = Namespace::new("Version");

        namespace_3.set("name", Value::from(Str::lit("")));
        namespace_3.set(
            "__dataclass_fields__",
            call(
                &member("dataclasses", "_fields"),
                &[
                    Value::NONE,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("major")),
                            Value::NONE,
                            modules::dataclasses::missing(),
                            modules::dataclasses::missing(),
                            Value::from(true),
                            Value::from(true),
                            Value::NONE,
                            Value::from(true),
                            Value::NONE,
                            Value::from(false),
                            Value::from(false),
                        ],
                    )?,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("minor")),
                            Value::NONE,
                            modules::dataclasses::missing(),
                            modules::dataclasses::missing(),
                            Value::from(true),
                            Value::from(true),
                            Value::NONE,
                            Value::from(true),
                            Value::NONE,
                            Value::from(false),
                            Value::from(false),
                        ],
                    )?,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("name")),
                            Value::NONE,
                            Value::from(Str::lit("")),
                            modules::dataclasses::missing(),
                            Value::from(true),
                            Value::from(true),
                            Value::NONE,
                            Value::from(false),
                            Value::NONE,
                            Value::from(false),
                            Value::from(false),
                        ],
                    )?,
                ],
            )?,
        );
        namespace_3.set(
            "__repr__",
            Function::new(&VERSION_REPR_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Version_repr(&Obj::<Version>::from_value(
                    &args[0],
                )?)?))
            }),
        );
        namespace_3.set(
            "__eq__",
            Function::new(&VERSION_EQ_PARAMS, Vec::new(), move |args| {
                if !is_of::<Version>(&args[1]) {
                    return Ok(builtin("NotImplemented"));
                }
                Ok(Value::from(Version_eq(
                    &Obj::<Version>::from_value(&args[0])?,
                    &Obj::<Version>::from_value(&args[1])?,
                )?))
            }),
        );
        namespace_3.set(
            "__lt__",
            Function::new(&VERSION_LT_PARAMS, Vec::new(), move |args| {
                if !is_of::<Version>(&args[1]) {
                    return Ok(builtin("NotImplemented"));
                }
                Ok(Value::from(Version_lt(
                    &Obj::<Version>::from_value(&args[0])?,
                    &Obj::<Version>::from_value(&args[1])?,
                )?))
            }),
        );
        namespace_3.set(
            "__le__",
            Function::new(&VERSION_LE_PARAMS, Vec::new(), move |args| {
                if !is_of::<Version>(&args[1]) {
                    return Ok(builtin("NotImplemented"));
                }
                Ok(Value::from(Version_le(
                    &Obj::<Version>::from_value(&args[0])?,
                    &Obj::<Version>::from_value(&args[1])?,
                )?))
            }),
        );
        namespace_3.set(
            "__gt__",
            Function::new(&VERSION_GT_PARAMS, Vec::new(), move |args| {
                if !is_of::<Version>(&args[1]) {
                    return Ok(builtin("NotImplemented"));
                }
                Ok(Value::from(Version_gt(
                    &Obj::<Version>::from_value(&args[0])?,
                    &Obj::<Version>::from_value(&args[1])?,
                )?))
            }),
        );
        namespace_3.set(
            "__ge__",
            Function::new(&VERSION_GE_PARAMS, Vec::new(), move |args| {
                if !is_of::<Version>(&args[1]) {
                    return Ok(builtin("NotImplemented"));
                }
                Ok(Value::from(Version_ge(
                    &Obj::<Version>::from_value(&args[0])?,
                    &Obj::<Version>::from_value(&args[1])?,
                )?))
            }),
        );
        namespace_3.set("__hash__", Value::NONE);
        namespace_3.set(
            "__match_args__",
            (Str::lit("major"), Str::lit("minor"), Str::lit("name")).to_value(),
        );
        namespace_3.finish("Version", &bases_3)?
    };
    STATE.class_Version.set(class_3.clone());

    let class_4 = {
        let bases_4: Vec<Value> = Vec::new();
        let namespace_4 = Namespace::new("Node");

        namespace_4.set("next", Value::NONE);
        namespace_4.set(
            "__dataclass_fields__",
            call(
                &member("dataclasses", "_fields"),
                &[
                    Value::NONE,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("value")),
                            Value::NONE,
                            modules::dataclasses::missing(),
                            modules::dataclasses::missing(),
                            Value::from(true),
                            Value::from(true),
                            Value::NONE,
                            Value::from(true),
                            Value::NONE,
                            Value::from(false),
                            Value::from(false),
                        ],
                    )?,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("next")),
                            Value::NONE,
                            Value::NONE,
                            modules::dataclasses::missing(),
                            Value::from(true),
                            Value::from(true),
                            Value::NONE,
                            Value::from(true),
                            Value::NONE,
                            Value::from(false),
                            Value::from(false),
                        ],
                    )?,
                ],
            )?,
        );
        namespace_4.set(
            "__repr__",
            Function::new(&NODE_REPR_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Node_repr(&Obj::<Node>::from_value(&args[0])?)?))
            }),
        );
        namespace_4.set("__hash__", Value::NONE);
        namespace_4.set(
            "__match_args__",
            (Str::lit("value"), Str::lit("next")).to_value(),
        );
        namespace_4.finish("Node", &bases_4)?
    };
    STATE.class_Node.set(class_4.clone());

    let p = Point_new(
        &Value::from(1i64),
        &Value::from(3i64),
        &STATE.default_Point___init___tags.get("tags")?,
    );
    call_method(&p.tags.get(), "append", &[Value::from(Str::lit("q"))])?;
    print(&[
        &p,
        &Point_total(&p)?,
        &ops::eq(
            &p.to_value(),
            &Point_new(
                &Value::from(1i64),
                &Value::from(3i64),
                &values!["q"].to_value(),
            )
            .to_value(),
        )?,
        &ops::ne(
            &p.to_value(),
            &Point_new(
                &Value::from(1i64),
                &Value::from(3i64),
                &STATE.default_Point___init___tags.get("tags")?,
            )
            .to_value(),
        )?,
        &3i64,
    ])?;
    let q = Pixel_new(
        2,
        3,
        &STATE.default_Pixel___init___tags.get("tags")?,
        &Str::lit("blue"),
    )?;
    let old = q.tags.get();
    q.tags.set(ops::iadd(&old, &values!["z"].to_value())?);
    print(&[
        &q,
        &Point_total(&q)?,
        &ops::eq(
            &q.to_value(),
            &Point_new(
                &Value::from(4i64),
                &Value::from(3i64),
                &values!["z"].to_value(),
            )
            .to_value(),
        )?,
        &(0..=1).contains(&q.tag()),
    ])?;
    let versions = list![
        Version_new(1, 10, &Str::lit("")),
        Version_new(1, 2, &Str::lit("b")),
        Version_new(0, 9, &Str::lit(""))
    ];
    print(&[
        &builtins::sorted(iter::ok(versions.iter()), false)?,
        &builtins::max(iter::ok(versions.iter()))?.minor.get(),
        &Version_eq(&Version_new(1, 2, &Str::lit("")), &versions.get(1)?)?,
    ])?;
    let mut chain: Option<Obj<Node>> =
        Some(Node_new(1, &Some(Node_new(2, &Some(Node_new(3, &None))))));
    print(&[some(&chain)?])?;
    let mut total: i64 = 0;
    while chain.is_some() {
        total += some(&chain)?.value.get();
        chain = some(&chain)?.next.get();
    }
    print(&[&total])?;
    let caught: Res<()> = 'attempt2: {
        attempt!(
            'attempt2,
            call(&attempt!('attempt2, STATE.class_Point.get("Point")), &[])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("TypeError"))? {
        error = error_2.value();
        print(&[&Str::lit("TypeError:"), &error])?;
    }
    let caught_2: Res<()> = 'attempt3: {
        let _ = {
            let items = Set::<Obj<Point>>::new();
            attempt!('attempt3, items.add(p.clone()));
            items
        };
        Ok(())
    };
    if let Some(error_3) = except(caught_2, &builtin("TypeError"))? {
        error = error_3.value();
        print(&[&Str::lit("TypeError:"), &error])?;
    }
    'matched4: {
        let subject = p.clone();
        if if let Some(items_2) = match_class(
            &subject.to_value(),
            &STATE.class_Point.get("Point")?,
            2,
            &[],
        )? {
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
            print(&[&x, &y])?;
            break 'matched4;
        }
    }
    Ok(())
}
