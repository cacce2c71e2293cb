//! What containers ask of their items: equality and order among items of one class, or of several.

use portalis_runtime::*;

/// The module's variables.
struct State {
    class_Point: Slot<Value>,
    class_Loose: Slot<Value>,
    class_Wide: Slot<Value>,
    class_Pair: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_Point: Slot::new(),
    class_Loose: Slot::new(),
    class_Wide: Slot::new(),
    class_Pair: Slot::new(),
});

pub struct Point {
    pub x: Field<i64>,
    pub y: Field<i64>,
}

python_struct!(Point, [x, y], [STATE.class_Point]);

fn Point_new(x: i64, y: i64) -> Obj<Point> {
    let this = Obj::<Point>::new(0);
    Point_init(&this, x, y);
    this
}

pub struct Loose {
    pub value: Field<i64>,
}

python_struct!(Loose, [value], [STATE.class_Loose]);

fn Loose_new(value: i64) -> Obj<Loose> {
    let this = Obj::<Loose>::new(0);
    Loose_init(&this, value);
    this
}

pub struct Wide {
    pub value: Field<i64>,
}

python_struct!(Wide, [value], [STATE.class_Wide]);

fn Wide_new(value: i64) -> Obj<Wide> {
    let this = Obj::<Wide>::new(0);
    Wide_init(&this, value);
    this
}

pub struct Pair {
    pub left: Field<i64>,
    pub right: Field<Str>,
}

python_struct!(Pair, [left, right], [STATE.class_Pair]);

fn Pair_new(left: i64, right: &Str) -> Obj<Pair> {
    let this = Obj::<Pair>::new(0);
    Pair_init(&this, left, right);
    this
}

static POINT_EQ_PARAMS: Params = Params::new("Point.__eq__", &["self", "other"]);

static POINT_LT_PARAMS: Params = Params::new("Point.__lt__", &["self", "other"]);

static POINT_HASH_PARAMS: Params = Params::new("Point.__hash__", &["self"]);

static POINT_REPR_PARAMS: Params = Params::new("Point.__repr__", &["self"]);

static LOOSE_EQ_PARAMS: Params = Params::new("Loose.__eq__", &["self", "other"]);

static WIDE_EQ_PARAMS: Params = Params::new("Wide.__eq__", &["self", "other"]);

static PAIR_REPR_PARAMS: Params = Params::new("Pair.__repr__", &["self"]);

static PAIR_EQ_PARAMS: Params = Params::new("Pair.__eq__", &["self", "other"]);

fn Point_init(this: &Obj<Point>, x: i64, y: i64) {
    this.x.set(x);
    this.y.set(y);
}

fn Point_eq(this: &Obj<Point>, other: &Obj<Point>) -> bool {
    this.x.get() == other.x.get() && this.y.get() == other.y.get()
}

fn Point_lt(this: &Obj<Point>, other: &Obj<Point>) -> Res<bool> {
    ops::is_lt(
        &(this.x.get(), this.y.get()).to_value(),
        &(other.x.get(), other.y.get()).to_value(),
    )
}

fn Point_hash(this: &Obj<Point>) -> i64 {
    this.x.get() * 31 + this.y.get()
}

fn Point_repr(this: &Obj<Point>) -> Str {
    Str::from(format!("P({}, {})", this.x.get(), this.y.get()))
}

fn Loose_init(this: &Obj<Loose>, value: i64) {
    this.value.set(value);
}

fn Loose_eq(this: &Obj<Loose>, other: &Value) -> Res<Value> {
    print(&[&Str::lit("eq"), &other.type_name()])?;
    if other.is_none() {
        return Ok(Value::from(this.value.get() == 0));
    }
    Ok({
        let left = is_instance(other, &STATE.class_Loose.get("Loose")?)?;
        if left {
            ops::eq(
                &this.value.get().to_value(),
                &ops::get_attr(other, "value")?,
            )?
        } else {
            Value::from(left)
        }
    })
}

fn Wide_init(this: &Obj<Wide>, value: i64) {
    this.value.set(value);
}

fn Wide_eq(this: &Obj<Wide>, other: &Value) -> Res<bool> {
    print(&[&Str::lit("wide"), &other.type_name()])?;
    Ok(true)
}

fn Pair_init(this: &Obj<Pair>, left: i64, right: &Str) {
    this.left.set(left);
    this.right.set(right.clone());
}

fn Pair_repr(this: &Obj<Pair>) -> Res<Str> {
    modules::dataclasses::repr_of(
        &this.to_value(),
        &(Str::lit("left"), Str::lit("right")).to_value(),
    )
}

fn Pair_eq(this: &Obj<Pair>, other: &Obj<Pair>) -> Res<bool> {
    (this.left.get(), this.right.get()).py_eq(&(other.left.get(), other.right.get()))
}

fn lambda(p: &Obj<Point>) -> i64 {
    p.y.get()
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Point");

        namespace.set(
            "__eq__",
            Function::new(&POINT_EQ_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Point_eq(
                    &Obj::<Point>::from_value(&args[0])?,
                    &Obj::<Point>::from_value(&args[1])?,
                )))
            }),
        );

        namespace.set(
            "__lt__",
            Function::new(&POINT_LT_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Point_lt(
                    &Obj::<Point>::from_value(&args[0])?,
                    &Obj::<Point>::from_value(&args[1])?,
                )?))
            }),
        );

        namespace.set(
            "__hash__",
            Function::new(&POINT_HASH_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Point_hash(&Obj::<Point>::from_value(
                    &args[0],
                )?)))
            }),
        );

        namespace.set(
            "__repr__",
            Function::new(&POINT_REPR_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Point_repr(&Obj::<Point>::from_value(
                    &args[0],
                )?)))
            }),
        );
        namespace.finish("Point", &bases)?
    };
    STATE.class_Point.set(class.clone());

    let class_2 = {
        let bases_2: Vec<Value> = Vec::new();
        let namespace_2 = Namespace::new("Loose");

        namespace_2.set(
            "__eq__",
            Function::new(&LOOSE_EQ_PARAMS, Vec::new(), move |args| {
                Loose_eq(&Obj::<Loose>::from_value(&args[0])?, &args[1])
            }),
        );
        namespace_2.finish("Loose", &bases_2)?
    };
    STATE.class_Loose.set(class_2.clone());

    let class_3 = {
        let bases_3: Vec<Value> = Vec::new();
        let namespace_3 = Namespace::new("Wide");

        namespace_3.set(
            "__eq__",
            Function::new(&WIDE_EQ_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Wide_eq(
                    &Obj::<Wide>::from_value(&args[0])?,
                    &args[1],
                )?))
            }),
        );
        namespace_3.finish("Wide", &bases_3)?
    };
    STATE.class_Wide.set(class_3.clone());

    let class_4 = {
        let bases_4: Vec<Value> = Vec::new();
        let namespace_4 = Namespace::new("Pair");

        namespace_4.set(
            "__dataclass_fields__",
            call(
                &member("dataclasses", "_fields"),
                &[
                    Value::NONE,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("left")),
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
                            Value::from(Str::lit("right")),
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
                ],
            )?,
        );
        namespace_4.set(
            "__repr__",
            Function::new(&PAIR_REPR_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Pair_repr(&Obj::<Pair>::from_value(&args[0])?)?))
            }),
        );
        namespace_4.set(
            "__eq__",
            Function::new(&PAIR_EQ_PARAMS, Vec::new(), move |args| {
                if !is_of::<Pair>(&args[1]) {
                    return Ok(builtin("NotImplemented"));
                }
                Ok(Value::from(Pair_eq(
                    &Obj::<Pair>::from_value(&args[0])?,
                    &Obj::<Pair>::from_value(&args[1])?,
                )?))
            }),
        );
        namespace_4.set("__hash__", Value::NONE);
        namespace_4.set(
            "__match_args__",
            (Str::lit("left"), Str::lit("right")).to_value(),
        );
        namespace_4.finish("Pair", &bases_4)?
    };
    STATE.class_Pair.set(class_4.clone());

    let points = list![Point_new(3, 1), Point_new(1, 2), Point_new(1, 1)];
    print(&[
        &points.contains(&Point_new(1, 2))?,
        &points.contains(&Point_new(9, 9))?,
        &points.index(&Point_new(1, 1), 0, i64::MAX)?,
    ])?;
    points.sort(false)?;
    print(&[
        &points,
        &builtins::min(iter::ok(points.iter()))?,
        &builtins::max_by_key(iter::ok(points.iter()), move |item: &Obj<Point>| {
            Ok(lambda(item))
        })?,
    ])?;
    let seen = Dict::of(vec![(Point_new(1, 1), Str::lit("a"))])?;
    let value = Str::lit("b");
    seen.set_item(Point_new(1, 1), value)?;
    print(&[
        &seen,
        &{
            let items = Set::<Obj<Point>>::new();
            items.add(Point_new(1, 1))?;
            items.add(Point_new(1, 1))?;
            items.add(Point_new(2, 2))?;
            items
        }
        .len(),
        &points.count(&Point_new(1, 1))?,
    ])?;
    print(&[&builtins::sorted(
        iter::ok(
            list![
                (2i64, Point_new(1, 1)),
                (2i64, Point_new(0, 5)),
                (1i64, Point_new(7, 7))
            ]
            .iter(),
        ),
        false,
    )?])?;
    print(&[
        &points.py_eq(&list![Point_new(1, 1), Point_new(1, 2), Point_new(3, 1)])?,
        &points.py_eq(&list![Point_new(1, 1)])?,
    ])?;

    let loose = List::<Option<Obj<Loose>>>::from(vec![Some(Loose_new(1)), Some(Loose_new(0))]);
    print(&[
        &ops::contains(&loose.to_value(), &Loose_new(0).to_value())?,
        &ops::contains(&loose.to_value(), &Value::NONE)?,
        &List::<Option<Obj<Loose>>>::from(vec![None, Some(Loose_new(2))]).py_eq(&List::<
            Option<Obj<Loose>>,
        >::from(
            vec![
            Some(Loose_new(0)),
            Some(Loose_new(2)),
        ]
        ))?,
    ])?;
    print(&[&(1i64, Loose_new(3)).py_eq(&(1, Loose_new(3)))?, &{
        let item_2 = Loose_new(0);
        ops::contains(&((), 5i64, Loose_new(0)).to_value(), &item_2.to_value())?
    }])?;
    print(&[
        &ops::is_eq(
            &(Wide_new(1), 2i64).to_value(),
            &(Str::lit("x"), 2i64).to_value(),
        )?,
        &ops::is_eq(&(Wide_new(1),).to_value(), &(Loose_new(1),).to_value())?,
        &{
            let item_3 = Wide_new(3);
            ops::contains(&(Str::lit("a"), 1i64).to_value(), &item_3.to_value())?
        },
    ])?;
    let pairs = list![Pair_new(1, &Str::lit("a")), Pair_new(2, &Str::lit("b"))];
    print(&[
        &pairs.contains(&Pair_new(2, &Str::lit("b")))?,
        &pairs.index(&Pair_new(2, &Str::lit("b")), 0, i64::MAX)?,
        &(1i64, Pair_new(1, &Str::lit("a"))).py_eq(&(1, Pair_new(1, &Str::lit("a"))))?,
    ])?;
    pairs.remove(&Pair_new(1, &Str::lit("a")))?;
    print(&[&pairs])
}
