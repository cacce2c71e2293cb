use portalis_runtime::*;

/// The module's variables.
struct State {
    Point: Slot<Value>,
    p: Slot<Value>,
    class_Point: Slot<Value>,
    class_Wrong: Slot<Value>,
    class_Movie: Slot<Value>,
    class_More: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    Point: Slot::new(),
    p: Slot::new(),
    class_Point: Slot::new(),
    class_Wrong: Slot::new(),
    class_Movie: Slot::new(),
    class_More: Slot::new(),
});

static POINT_NORM_PARAMS: Params = Params::new("Point.norm", &["self"]);

static POINT_FLIPPED_PARAMS: Params = Params::new("Point.flipped", &["self"]);

static POINT_ORIGIN_PARAMS: Params = Params::new("Point.origin", &["cls"]);

static POINT___ADD___PARAMS: Params = Params::new("Point.__add__", &["self", "other"]);

static LAMBDA_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_2_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_3_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_4_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_5_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_6_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_7_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_8_PARAMS: Params = Params::new("<lambda>", &[]);

static MORE_TOTAL_PARAMS: Params = Params::new("More.total", &["self"]);

fn Point_norm(self_: &Value) -> Res<Value> {
    ops::add(
        &ops::pow(&ops::get_attr(self_, "x")?, &Value::from(2i64))?,
        &ops::pow(&ops::get_attr(self_, "y")?, &Value::from(2i64))?,
    )
}

fn Point_flipped(self_: &Value) -> Res<Value> {
    call(
        &STATE.Point.get("Point")?,
        &[ops::get_attr(self_, "y")?, ops::get_attr(self_, "x")?],
    )
}

fn Point_origin(cls: &Value) -> Res<Value> {
    call(cls, &[Value::from(0i64), Value::from(0i64)])
}

fn Point___add__(self_: &Value, other: &Value) -> Res<Value> {
    call(
        &STATE.Point.get("Point")?,
        &[
            ops::add(&ops::get_attr(self_, "x")?, &ops::get_attr(other, "x")?)?,
            ops::add(&ops::get_attr(self_, "y")?, &ops::get_attr(other, "y")?)?,
        ],
    )
}

fn lambda() -> Res<Value> {
    call(&STATE.Point.get("Point")?, &[])
}

fn lambda_2() -> Res<Value> {
    call(
        &STATE.Point.get("Point")?,
        &[
            Value::from(1i64),
            Value::from(2i64),
            Value::from(3i64),
            Value::from(4i64),
        ],
    )
}

fn lambda_3() -> Res<Value> {
    call_kw(
        &STATE.Point.get("Point")?,
        &[],
        &[(Str::lit("z"), Value::from(1i64))],
    )
}

fn lambda_4() -> Res<Value> {
    call_method_kw(
        &STATE.p.get("p")?,
        "_replace",
        &[],
        &[(Str::lit("q"), Value::from(1i64))],
    )
}

fn lambda_5() -> Res<()> {
    builtins::setattr(
        &STATE.p.get("p")?,
        &Value::from(Str::lit("x")),
        Value::from(5i64),
    )?;
    Ok(())
}

fn lambda_6() -> Res<()> {
    builtins::setattr(
        &STATE.p.get("p")?,
        &Value::from(Str::lit("new")),
        Value::from(5i64),
    )?;
    Ok(())
}

fn lambda_7() -> Res<Value> {
    call_method(
        &STATE.Point.get("Point")?,
        "_make",
        &[values![1].to_value()],
    )
}

fn lambda_8() -> Res<Value> {
    ops::add(&STATE.p.get("p")?, &Value::from(3i64))
}

fn More_total(self_: &Value) -> Res<Value> {
    ops::add(&ops::get_attr(self_, "a")?, &ops::get_attr(self_, "b")?)
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut e: Value = Value::NONE;
    let mut b: Value = Value::NONE;
    let mut r: Value = Value::NONE;
    let mut s: Value = Value::NONE;
    let class = {
        let bases: Vec<Value> = vec![member("typing", "NamedTuple")];
        let namespace = Namespace::new("Point");
        namespace.set("__doc__", Value::from("A point."));
        namespace.set("y", Value::from(0i64));
        namespace.set("label", Value::NONE);

        namespace.set(
            "norm",
            Function::new(&POINT_NORM_PARAMS, Vec::new(), move |args| {
                Point_norm(&args[0])
            }),
        );

        namespace.set(
            "flipped",
            call(
                &builtin("property"),
                &[Function::new(
                    &POINT_FLIPPED_PARAMS,
                    Vec::new(),
                    move |args| Point_flipped(&args[0]),
                )],
            )?,
        );

        namespace.set(
            "origin",
            call(
                &builtin("classmethod"),
                &[Function::new(
                    &POINT_ORIGIN_PARAMS,
                    Vec::new(),
                    move |args| Point_origin(&args[0]),
                )],
            )?,
        );

        namespace.set(
            "__add__",
            Function::new(&POINT___ADD___PARAMS, Vec::new(), move |args| {
                Point___add__(&args[0], &args[1])
            }),
        );
        namespace.set(
            "_annotated_",
            (Str::lit("x"), Str::lit("y"), Str::lit("label")).to_value(),
        );
        namespace.finish("Point", &bases)?
    };
    STATE.class_Point.set(class.clone());
    STATE.Point.set(class);

    STATE.p.set(call(
        &STATE.Point.get("Point")?,
        &[Value::from(3i64), Value::from(4i64)],
    )?);
    print(&[
        &STATE.p.get("p")?,
        &call_method(&STATE.p.get("p")?, "norm", &[])?,
        &ops::get_attr(&STATE.p.get("p")?, "flipped")?,
        &call_method(&STATE.Point.get("Point")?, "origin", &[])?,
        &ops::add(&STATE.p.get("p")?, &STATE.p.get("p")?)?,
        &ops::is_eq(&STATE.p.get("p")?, &(3i64, 4i64, ()).to_value())?,
        &(STATE.p.get("p")?.py_hash()? == (3i64, 4i64, ()).py_hash()?),
    ])?;
    print(&[
        &ops::get_attr(&STATE.Point.get("Point")?, "_fields")?,
        &ops::get_attr(&STATE.Point.get("Point")?, "_field_defaults")?,
        &call_method(&STATE.p.get("p")?, "_asdict", &[])?,
        &call_method_kw(
            &STATE.p.get("p")?,
            "_replace",
            &[],
            &[(Str::lit("y"), Value::from(9i64))],
        )?,
        &call_method(
            &STATE.Point.get("Point")?,
            "_make",
            &[values![1, 2, 3].to_value()],
        )?,
        &ops::get_attr(&STATE.Point.get("Point")?, "__doc__")?,
    ])?;
    let value = STATE.p.get("p")?;
    let items: [Value; 3] = unpack(unpack_iter(&value)?)?;
    let x = items[0].clone();
    let y = items[1].clone();
    let label = items[2].clone();
    print(&[
        &x,
        &y,
        &label,
        &ops::get_item(&STATE.p.get("p")?, &0i64.to_value())?,
        &ops::get_item(&STATE.p.get("p")?, &(-1i64).to_value())?,
        &Int::new(ops::len(&STATE.p.get("p")?)?),
        &builtins::list_from(ops::iter(&STATE.p.get("p")?)?)?,
        &ops::get_attr(&STATE.p.get("p")?, "x")?,
        &is_instance(&STATE.p.get("p")?, &builtin("tuple"))?,
        &builtins::sorted(
            iter::ok(
                list![
                    call(&STATE.Point.get("Point")?, &[Value::from(2i64)])?,
                    call(&STATE.Point.get("Point")?, &[Value::from(1i64)])?
                ]
                .iter(),
            ),
            false,
        )?,
        &Dict::of(vec![(STATE.p.get("p")?, 1i64)])?.get_item(&call(
            &STATE.Point.get("Point")?,
            &[Value::from(3i64), Value::from(4i64)],
        )?)?,
    ])?;
    for bad in tuple![
        Function::new(&LAMBDA_PARAMS, Vec::new(), move |_| lambda()),
        Function::new(&LAMBDA_2_PARAMS, Vec::new(), move |_| lambda_2()),
        Function::new(&LAMBDA_3_PARAMS, Vec::new(), move |_| lambda_3()),
        Function::new(&LAMBDA_4_PARAMS, Vec::new(), move |_| lambda_4()),
        Function::new(&LAMBDA_5_PARAMS, Vec::new(), move |_| {
            lambda_5()?;
            Ok(Value::NONE)
        }),
        Function::new(&LAMBDA_6_PARAMS, Vec::new(), move |_| {
            lambda_6()?;
            Ok(Value::NONE)
        }),
        Function::new(&LAMBDA_7_PARAMS, Vec::new(), move |_| lambda_7()),
        Function::new(&LAMBDA_8_PARAMS, Vec::new(), move |_| lambda_8())
    ]
    .iter()
    {
        let caught: Res<()> = 'attempt2: {
            attempt!('attempt2, print(&[&attempt!('attempt2, call(&bad, &[]))]));
            Ok(())
        };
        if let Some(error) = except(caught, &builtin("Exception"))? {
            e = error.value();
            print(&[&e.type_name(), &e])?;
        }
    }
    let caught_2: Res<()> = 'attempt3: {
        let class_2 = {
            let bases_2: Vec<Value> = vec![member("typing", "NamedTuple")];
            let namespace_2 = Namespace::new("Wrong");

            namespace_2.set("a", Value::from(1i64));
            namespace_2.set("_annotated_", (Str::lit("a"), Str::lit("b")).to_value());
            attempt!('attempt3, namespace_2.finish("Wrong", &bases_2))
        };
        STATE.class_Wrong.set(class_2.clone());
        let Wrong = class_2;
        Ok(())
    };
    if let Some(error_2) = except(caught_2, &builtin("TypeError"))? {
        e = error_2.value();

        print(&[&e])?;
    }
    let Pair = call(
        &member("typing", "NamedTuple"),
        &[
            Value::from(Str::lit("Pair")),
            list![
                (Str::lit("left"), builtin("int")).to_value(),
                (Str::lit("right"), builtin("str")).to_value()
            ]
            .to_value(),
        ],
    )?;
    print(&[
        &call(&Pair, &[Value::from(1i64), Value::from(Str::lit("b"))])?,
        &ops::get_attr(
            &call_kw(
                &Pair,
                &[],
                &[
                    (Str::lit("left"), Value::from(2i64)),
                    (Str::lit("right"), Value::from(Str::lit("c"))),
                ],
            )?,
            "right",
        )?,
    ])?;
    let Card = modules::collections::namedtuple(
        &Str::lit("Card"),
        &Value::from(Str::lit("rank suit")),
        false,
        &values!["spades"].to_value(),
        &Value::NONE,
    )?;
    let c = call(&Card, &[Value::from(Str::lit("A"))])?;
    print(&[
        &c,
        &ops::get_attr(&Card, "__doc__")?,
        &ops::get_attr(&ops::get_attr(&Card, "rank")?, "__doc__")?,
        &call_method(&c, "_asdict", &[])?,
        &ops::is_lt(&c, &call(&Card, &[Value::from(Str::lit("B"))])?)?,
        &builtins::max2(c.clone(), call(&Card, &[Value::from(Str::lit("B"))])?)?,
        &ops::add(&c, &(1i64,).to_value())?,
        &call_method(&c, "count", &[Value::from(Str::lit("A"))])?,
        &call_method(&c, "index", &[Value::from(Str::lit("A"))])?,
    ])?;
    'matched4: {
        let subject = STATE.p.get("p")?;
        if if let Some(items_2) = match_class(&subject, &STATE.Point.get("Point")?, 0, &["x", "y"])?
        {
            ops::is_eq(&items_2[0], &3i64.to_value())? && {
                b = items_2[1].clone();
                true
            }
        } else {
            false
        } {
            print(&[&Str::lit("match"), &b])?;
            break 'matched4;
        }
    }
    'matched5: {
        let subject_2 = c.clone();
        if if let Some(items_3) = match_sequence(&subject_2, 2, 0, false)? {
            ({
                r = items_3[0].clone();
                true
            }) && {
                s = items_3[1].clone();
                true
            }
        } else {
            false
        } {
            print(&[&r, &s])?;
            break 'matched5;
        }
    }

    let class_3 = {
        let bases_3: Vec<Value> = vec![member("typing", "TypedDict")];
        let keyword = Value::from(false);
        let namespace_3 = Namespace::new("Movie");
        namespace_3.finish_with("Movie", &bases_3, &[("total", keyword.clone())])?
    };
    STATE.class_Movie.set(class_3.clone());
    let Movie = class_3;

    let m = Dict::of(vec![
        (Str::lit("title"), Value::from(Str::lit("x"))),
        (Str::lit("year"), Value::from(1i64)),
    ])?;
    let n = call_kw(
        &Movie,
        &[],
        &[(Str::lit("title"), Value::from(Str::lit("y")))],
    )?;
    print(&[
        &m,
        &n,
        &n.type_name(),
        &ops::is_eq(
            &n,
            &Dict::of(vec![(
                Value::from(Str::lit("title")),
                Value::from(Str::lit("y")),
            )])?
            .to_value(),
        )?,
    ])?;
    let Sub = modules::collections::namedtuple(
        &Str::lit("Sub"),
        &values!["a", "b"].to_value(),
        false,
        &Value::NONE,
        &Value::NONE,
    )?;

    let class_4 = {
        let bases_4: Vec<Value> = vec![Sub.clone()];
        let namespace_4 = Namespace::new("More");

        namespace_4.set("__slots__", Tuple::<Value>::empty().to_value());

        namespace_4.set(
            "total",
            Function::new(&MORE_TOTAL_PARAMS, Vec::new(), move |args| {
                More_total(&args[0])
            }),
        );
        namespace_4.finish("More", &bases_4)?
    };
    STATE.class_More.set(class_4.clone());
    let More = class_4;

    print(&[
        &call(&More, &[Value::from(1i64), Value::from(2i64)])?,
        &call_method(
            &call(&More, &[Value::from(1i64), Value::from(2i64)])?,
            "total",
            &[],
        )?,
        &call_method_kw(
            &call(&More, &[Value::from(1i64), Value::from(2i64)])?,
            "_replace",
            &[],
            &[(Str::lit("a"), Value::from(5i64))],
        )?,
    ])?;
    Ok(())
}
