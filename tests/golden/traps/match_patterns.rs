use portalis_runtime::*;

/// The module's variables.
struct State {
    class_Point: Slot<Value>,
    class_P3: Slot<Value>,
    class_Col: Slot<Value>,
    class_D: Slot<Value>,
    class_NoArgs: Slot<Value>,
    class_Bad: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_Point: Slot::new(),
    class_P3: Slot::new(),
    class_Col: Slot::new(),
    class_D: Slot::new(),
    class_NoArgs: Slot::new(),
    class_Bad: Slot::new(),
});

pub struct Point {
    pub x: Field<Value>,
    pub y: Field<Value>,
    pub z: Late<Value>,
}

python_struct!(Point, [x, y, z], [STATE.class_Point, STATE.class_P3]);

fn Point_new(x: &Value, y: &Value) -> Res<Obj<Point>> {
    let this = Obj::<Point>::new(0);
    Point_init(&this.to_value(), x, y)?;
    Ok(this)
}

fn P3_new(x: &Value, y: &Value, z: &Value) -> Res<Obj<Point>> {
    let this = Obj::<Point>::new(1);
    P3_init(&this.to_value(), x, y, z)?;
    Ok(this)
}

pub struct Col {}

python_struct!(Col, [], [STATE.class_Col]);

pub struct NoArgs {}

python_struct!(NoArgs, [], [STATE.class_NoArgs]);

fn NoArgs_new() -> Obj<NoArgs> {
    let this = Obj::<NoArgs>::new(0);
    this
}

pub struct Bad {}

python_struct!(Bad, [], [STATE.class_Bad]);

fn Bad_new() -> Obj<Bad> {
    let this = Obj::<Bad>::new(0);
    this
}

static POINT_INIT_PARAMS: Params = Params::new("Point.__init__", &["self", "x", "y"]);

static P3_INIT_PARAMS: Params = Params::new("P3.__init__", &["self", "x", "y", "z"]);

fn Point_init(this: &Value, x: &Value, y: &Value) -> Res<()> {
    let value = x.clone();
    ops::set_attr(this, "x", value)?;
    let value_2 = y.clone();
    ops::set_attr(this, "y", value_2)?;
    Ok(())
}

fn P3_init(this: &Value, x: &Value, y: &Value, z: &Value) -> Res<()> {
    call_method(
        &super_(&STATE.class_P3.get("__class__")?, this)?,
        "__init__",
        &[x.clone(), y.clone()],
    )?;
    let value = z.clone();
    ops::set_attr(this, "z", value)?;
    Ok(())
}

fn m(v: &Value) -> Res<Value> {
    let mut s: Value = Value::NONE;
    let mut n: Value = Value::NONE;
    let mut t: Value = Value::NONE;
    let mut x: Value = Value::NONE;
    let mut x_2: Value = Value::NONE;
    let mut x_3: Value = Value::NONE;
    let mut y: Value = Value::NONE;
    let mut rest: Value = Value::NONE;
    let mut all_: Value = Value::NONE;
    let mut v2: Value = Value::NONE;
    let mut t_2: Value = Value::NONE;
    let mut rest_2: Value = Value::NONE;
    let mut x_4: Value = Value::NONE;
    let mut y_2: Value = Value::NONE;
    let mut x_5: Value = Value::NONE;
    let mut y_3: Value = Value::NONE;
    let mut zz: Value = Value::NONE;
    let mut yy: Value = Value::NONE;
    let mut x_6: Value = Value::NONE;
    let mut y_4: Value = Value::NONE;
    let mut f: Value = Value::NONE;
    'matched: {
        let subject = v.clone();
        if ops::is_eq(&subject, &0i64.to_value())? {
            return Ok(Value::from(Str::lit("zero")));
            break 'matched;
        }
        if ops::is_eq(&subject, &(-1i64).to_value())? || ops::is_eq(&subject, &(-2i64).to_value())?
        {
            return Ok(Value::from(Str::lit("neg")));
            break 'matched;
        }
        if ops::is_eq(&subject, &1.5.to_value())? {
            return Ok(Value::from(Str::lit("float")));
            break 'matched;
        }
        if ops::is_eq(
            &subject,
            &ops::add(&Value::from(1i64), &Value::from(Complex::new(0.0, 2.0)))?,
        )? {
            return Ok(Value::from(Str::lit("complex")));
            break 'matched;
        }
        if ops::is(&subject, &true.to_value()) {
            return Ok(Value::from(Str::lit("true")));
            break 'matched;
        }
        if subject.is_none() {
            return Ok(Value::from(Str::lit("none")));
            break 'matched;
        }
        if (ops::is_eq(&subject, &Str::lit("a").to_value())?
            || ops::is_eq(&subject, &Str::lit("b").to_value())?)
            && {
                s = subject.clone();
                true
            }
        {
            return ops::add(&Value::from(Str::lit("str ")), &s);
            break 'matched;
        }
        if ops::is_eq(&subject, &Bytes::lit(b"x").to_value())? {
            return Ok(Value::from(Str::lit("bytes")));
            break 'matched;
        }
        if ops::is_eq(&subject, &Str::lit("g").to_value())? {
            return Ok(Value::from(Str::lit("green")));
            break 'matched;
        }
        if if let Some(items) = match_class(&subject, &builtin("int"), 1, &[])? {
            {
                n = items[0].clone();
                true
            }
        } else {
            false
        } && ops::is_gt(&n, &1000i64.to_value())?
        {
            return Ok(Value::from(Str::from(format!(
                "big {}",
                ops::format(&n, "")?
            ))));
            break 'matched;
        }
        if if let Some(items_2) = match_class(&subject, &builtin("int"), 0, &[])? {
            true
        } else {
            false
        } {
            return Ok(Value::from(Str::lit("int")));
            break 'matched;
        }
        if if let Some(items_3) = match_class(&subject, &builtin("str"), 0, &[])? {
            true
        } else {
            false
        } && {
            t = subject.clone();
            true
        } {
            return ops::add(&Value::from(Str::lit("other str ")), &t);
            break 'matched;
        }
        if if let Some(items_4) = match_sequence(&subject, 0, 0, false)? {
            true
        } else {
            false
        } {
            return Ok(Value::from(Str::lit("empty seq")));
            break 'matched;
        }
        if if let Some(items_5) = match_sequence(&subject, 1, 0, false)? {
            {
                x = items_5[0].clone();
                true
            }
        } else {
            false
        } {
            return Ok(Value::from(Str::from(format!(
                "one {}",
                ops::format(&x, "")?
            ))));
            break 'matched;
        }
        if if let Some(items_6) = match_sequence(&subject, 2, 0, false)? {
            ops::is_eq(&items_6[0], &1i64.to_value())? && {
                x_2 = items_6[1].clone();
                true
            }
        } else {
            false
        } {
            return Ok(Value::from(Str::from(format!(
                "1,x {}",
                ops::format(&x_2, "")?
            ))));
            break 'matched;
        }
        if if let Some(items_7) = match_sequence(&subject, 2, 0, true)? {
            ({
                x_3 = items_7[0].clone();
                true
            }) && {
                y = items_7[1].clone();
                true
            } && {
                rest = items_7[2].clone();
                true
            }
        } else {
            false
        } && Int::new(ops::len(&rest)?) > 2
        {
            return Ok(Value::from(Str::from(format!(
                "long {} {} {}",
                ops::format(&x_3, "")?,
                ops::format(&y, "")?,
                ops::format(&rest, "")?
            ))));
            break 'matched;
        }
        if if let Some(items_8) = match_sequence(&subject, 1, 1, true)? {
            ops::is_eq(&items_8[2], &Str::lit("last").to_value())?
        } else {
            false
        } {
            return Ok(Value::from(Str::lit("last")));
            break 'matched;
        }
        if if let Some(items_9) = match_sequence(&subject, 0, 0, true)? {
            {
                all_ = items_9[0].clone();
                true
            }
        } else {
            false
        } {
            return Ok(Value::from(Str::from(format!(
                "all {}",
                ops::format(&all_, "")?
            ))));
            break 'matched;
        }
        if if let Some(items_10) = match_mapping(&subject, &[])? {
            true
        } else {
            false
        } && !v.truth()?
        {
            return Ok(Value::from(Str::lit("empty map")));
            break 'matched;
        }
        if if let Some(items_11) = match_mapping(
            &subject,
            &[Value::from(Str::lit("type")), Value::from(Str::lit("v"))],
        )? {
            ops::is_eq(&items_11[0], &Str::lit("a").to_value())? && {
                v2 = items_11[1].clone();
                true
            }
        } else {
            false
        } {
            return Ok(Value::from(Str::from(format!(
                "a {}",
                ops::format(&v2, "")?
            ))));
            break 'matched;
        }
        if if let Some(items_12) = match_mapping(&subject, &[Value::from(Str::lit("type"))])? {
            ({
                t_2 = items_12[0].clone();
                true
            }) && {
                rest_2 = items_12[1].clone();
                true
            }
        } else {
            false
        } {
            return Ok(Value::from(Str::from(format!(
                "t {} {}",
                ops::format(&t_2, "")?,
                ops::format(&rest_2, "")?
            ))));
            break 'matched;
        }
        if if let Some(items_13) = match_mapping(&subject, &[Value::from(1i64)])? {
            if let Some(items_14) = match_sequence(&items_13[0], 2, 0, false)? {
                ({
                    x_4 = items_14[0].clone();
                    true
                }) && if let Some(items_15) =
                    match_mapping(&items_14[1], &[Value::from(Str::lit("k"))])?
                {
                    {
                        y_2 = items_15[0].clone();
                        true
                    }
                } else {
                    false
                }
            } else {
                false
            }
        } else {
            false
        } {
            return Ok(Value::from(Str::from(format!(
                "nested {} {}",
                ops::format(&x_4, "")?,
                ops::format(&y_2, "")?
            ))));
            break 'matched;
        }
        if if let Some(items_16) = match_class(&subject, &STATE.class_P3.get("P3")?, 2, &["z"])? {
            ({
                x_5 = items_16[0].clone();
                true
            }) && {
                y_3 = items_16[1].clone();
                true
            } && {
                zz = items_16[2].clone();
                true
            }
        } else {
            false
        } {
            return Ok(Value::from(Str::from(format!(
                "p3 {} {} {}",
                ops::format(&x_5, "")?,
                ops::format(&y_3, "")?,
                ops::format(&zz, "")?
            ))));
            break 'matched;
        }
        if if let Some(items_17) = match_class(&subject, &STATE.class_Point.get("Point")?, 2, &[])?
        {
            ops::is_eq(&items_17[0], &0i64.to_value())?
                && ops::is_eq(&items_17[1], &0i64.to_value())?
        } else {
            false
        } {
            return Ok(Value::from(Str::lit("origin")));
            break 'matched;
        }
        if if let Some(items_18) =
            match_class(&subject, &STATE.class_Point.get("Point")?, 0, &["x", "y"])?
        {
            ops::is_eq(&items_18[0], &0i64.to_value())? && {
                yy = items_18[1].clone();
                true
            }
        } else {
            false
        } {
            return Ok(Value::from(Str::from(format!(
                "y axis {}",
                ops::format(&yy, "")?
            ))));
            break 'matched;
        }
        if if let Some(items_19) = match_class(&subject, &STATE.class_Point.get("Point")?, 2, &[])?
        {
            ({
                x_6 = items_19[0].clone();
                true
            }) && {
                y_4 = items_19[1].clone();
                true
            }
        } else {
            false
        } {
            return Ok(Value::from(Str::from(format!(
                "point {} {}",
                ops::format(&x_6, "")?,
                ops::format(&y_4, "")?
            ))));
            break 'matched;
        }
        if if let Some(items_20) = match_class(&subject, &builtin("float"), 1, &[])? {
            {
                f = items_20[0].clone();
                true
            }
        } else {
            false
        } {
            return Ok(Value::from(Str::from(format!(
                "f {}",
                ops::format(&f, "")?
            ))));
            break 'matched;
        }
        if if let Some(items_21) = match_class(&subject, &builtin("list"), 0, &[])? {
            true
        } else {
            false
        } || if let Some(items_22) = match_class(&subject, &builtin("tuple"), 0, &[])? {
            true
        } else {
            false
        } {
            return Ok(Value::from(Str::lit("never")));
            break 'matched;
        }
        if if let Some(items_23) = match_class(&subject, &builtin("set"), 0, &[])? {
            true
        } else {
            false
        } {
            return Ok(Value::from(Str::lit("set")));
            break 'matched;
        }
        if true {
            return Ok(Value::from(Str::lit("default")));
            break 'matched;
        }
    }
    Ok(Value::NONE)
}

fn cmd(c: &Str) -> Res<Value> {
    let mut d: Value = Value::NONE;
    let mut item_2: Value = Value::NONE;
    let mut more: Value = Value::NONE;
    let mut x: Value = Value::NONE;
    let mut y: Value = Value::NONE;
    let mut other: Value = Value::NONE;
    'matched: {
        let subject = builtins::list_from(iter::ok(c.split_words().iter()).map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }))?;
        if if let Some(items) = match_sequence(&subject.to_value(), 2, 0, false)? {
            ops::is_eq(&items[0], &Str::lit("go").to_value())?
                && ((ops::is_eq(&items[1], &Str::lit("north").to_value())?
                    || ops::is_eq(&items[1], &Str::lit("south").to_value())?)
                    && {
                        d = items[1].clone();
                        true
                    })
        } else {
            false
        } {
            return Ok(d);
            break 'matched;
        }
        if if let Some(items_2) = match_sequence(&subject.to_value(), 1, 0, true)? {
            ops::is_eq(&items_2[0], &Str::lit("go").to_value())?
        } else {
            false
        } {
            return Ok(Value::from(Str::lit("bad dir")));
            break 'matched;
        }
        if if let Some(items_3) = match_sequence(&subject.to_value(), 2, 0, true)? {
            ops::is_eq(&items_3[0], &Str::lit("pick").to_value())?
                && {
                    item_2 = items_3[1].clone();
                    true
                }
                && {
                    more = items_3[2].clone();
                    true
                }
        } else {
            false
        } {
            return Ok((item_2.clone(), more.clone()).to_value());
            break 'matched;
        }
        if if let Some(items_4) = match_sequence(&subject.to_value(), 0, 0, false)? {
            true
        } else {
            false
        } {
            return Ok(Value::from(Str::lit("nothing")));
            break 'matched;
        }
        if if let Some(items_5) = match_sequence(&subject.to_value(), 2, 0, false)? {
            ({
                x = items_5[0].clone();
                true
            }) && {
                y = items_5[1].clone();
                true
            }
        } else {
            false
        } && ops::is_eq(&x, &y)?
        {
            return Ok(Value::from(Str::lit("same")));
            break 'matched;
        }
        if {
            other = subject.clone().to_value();
            true
        } {
            return Ok(other);
            break 'matched;
        }
    }
    Ok(Value::NONE)
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut a: Value = Value::NONE;
    let mut b: Value = Value::NONE;
    let mut c_2: Value = Value::NONE;
    let mut d: Value = Value::NONE;
    let mut first: Value = Value::NONE;
    let mut y: Value = Value::NONE;
    let mut a_2: Value = Value::NONE;
    let mut b_2: Value = Value::NONE;
    let mut c_3: Value = Value::NONE;
    let mut a_3: Value = Value::NONE;
    let mut b_3: Value = Value::NONE;
    let mut c_4: Value = Value::NONE;
    let mut s: Value = Value::NONE;
    let mut v_2: Value = Value::NONE;
    let mut x_2: Value = Value::NONE;
    let mut b_4: Value = Value::NONE;
    let mut e: Value = Value::NONE;
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Point");
        namespace.set("__match_args__", (Str::lit("x"), Str::lit("y")).to_value());
        namespace.set(
            "__init__",
            Function::new(&POINT_INIT_PARAMS, Vec::new(), move |args| {
                Point_init(&args[0], &args[1], &args[2])?;
                Ok(Value::NONE)
            }),
        );
        namespace.finish("Point", &bases)?
    };
    STATE.class_Point.set(class.clone());
    makes(&class, || Obj::<Point>::new(0))?;
    let class_2 = {
        let bases_2: Vec<Value> = vec![STATE.class_Point.get("Point")?];
        let namespace_2 = Namespace::new("P3");
        namespace_2.set(
            "__init__",
            Function::new(&P3_INIT_PARAMS, Vec::new(), move |args| {
                P3_init(&args[0], &args[1], &args[2], &args[3])?;
                Ok(Value::NONE)
            }),
        );
        namespace_2.finish("P3", &bases_2)?
    };
    STATE.class_P3.set(class_2.clone());
    makes(&class_2, || Obj::<Point>::new(1))?;
    let class_3 = {
        let bases_3: Vec<Value> = Vec::new();
        let namespace_3 = Namespace::new("Col");
        namespace_3.set("RED", Value::from(1i64));
        namespace_3.set("GREEN", Value::from(Str::lit("g")));
        namespace_3.finish("Col", &bases_3)?
    };
    STATE.class_Col.set(class_3.clone());
    for v in values![
        0,
        false,
        true,
        1,
        -1,
        -2,
        1.5,
        ops::add(&Value::from(1i64), &Value::from(Complex::new(0.0, 2.0)))?,
        Value::NONE,
        "a",
        "b",
        "c",
        "g",
        Bytes::lit(b"x").to_value(),
        Bytes::lit(b"y").to_value(),
        5,
        2000,
        List::<Value>::new().to_value(),
        Tuple::<Value>::empty().to_value(),
        values![7].to_value(),
        values![1, 9].to_value(),
        (1, 9),
        (3, 4),
        (1, 2, 3, 4, 5),
        values![1, "last"].to_value(),
        values![0, 0, "last"].to_value(),
        Dict::<Value, Value>::new().to_value(),
        Dict::of(vec![
            (Value::from(Str::lit("type")), Value::from(Str::lit("a"))),
            (Value::from(Str::lit("v")), Value::from(1i64))
        ])?
        .to_value(),
        Dict::of(vec![(
            Value::from(Str::lit("type")),
            Value::from(Str::lit("a"))
        )])?
        .to_value(),
        Dict::of(vec![
            (Value::from(Str::lit("type")), Value::from(Str::lit("z"))),
            (Value::from(Str::lit("q")), Value::from(2i64))
        ])?
        .to_value(),
        Dict::of(vec![(
            Value::from(1i64),
            values![
                5,
                Dict::of(vec![(Value::from(Str::lit("k")), Value::from(6i64))])?.to_value()
            ]
            .to_value()
        )])?
        .to_value(),
        Dict::of(vec![(Value::from(1i64), Value::from(2i64))])?.to_value(),
        P3_new(&Value::from(1i64), &Value::from(2i64), &Value::from(3i64))?.to_value(),
        Point_new(&Value::from(0i64), &Value::from(0i64))?.to_value(),
        Point_new(&Value::from(0i64), &Value::from(5i64))?.to_value(),
        Point_new(&Value::from(3i64), &Value::from(4i64))?.to_value(),
        2.5,
        {
            let items = Set::<Value>::new();
            items.add(Value::from(1i64))?;
            items
        }
        .to_value(),
        {
            let items_2 = Set::<Value>::new();
            items_2.add(Value::from(1i64))?;
            items_2.add(Value::from(2i64))?;
            items_2
        }
        .to_value(),
        builtins::range_stop(&Int::new(3)).to_value(),
        "",
        "abc",
        builtin("object"),
        call(&builtin("bytearray"), &[Bytes::lit(b"x").to_value()])?,
        FrozenSet::<Value>::new().to_value()
    ]
    .iter()
    {
        print(&[
            &if !is_instance(
                &v,
                &(STATE.class_Point.get("Point")?, builtin("type")).to_value(),
            )? {
                v.clone()
            } else {
                Value::from(v.type_name())
            },
            &Str::lit("->"),
            &m(&v)?,
        ])?;
    }
    for c in list!["go north", "go up", "pick a b c", "", "x x", "a b c"].iter() {
        print(&[&cmd(&c)?])?;
    }
    'matched3: {
        let subject = values![1, values![2, values![3, 4].to_value()].to_value()];
        if if let Some(items_3) = match_sequence(&subject.to_value(), 2, 0, false)? {
            ({
                a = items_3[0].clone();
                true
            }) && if let Some(items_4) = match_sequence(&items_3[1], 2, 0, false)? {
                ({
                    b = items_4[0].clone();
                    true
                }) && if let Some(items_5) = match_sequence(&items_4[1], 2, 0, false)? {
                    ({
                        c_2 = items_5[0].clone();
                        true
                    }) && {
                        d = items_5[1].clone();
                        true
                    }
                } else {
                    false
                }
            } else {
                false
            }
        } else {
            false
        } {
            print(&[&a, &b, &c_2, &d])?;
            break 'matched3;
        }
    }
    'matched4: {
        let subject_2 = Dict::of(vec![
            (Value::from(Str::lit("x")), Value::from(1i64)),
            (
                Value::from(Str::lit("y")),
                Dict::of(vec![(
                    Value::from(Str::lit("z")),
                    values![1, 2, 3].to_value(),
                )])?
                .to_value(),
            ),
        ])?;
        if if let Some(items_6) =
            match_mapping(&subject_2.to_value(), &[Value::from(Str::lit("y"))])?
        {
            if let Some(items_7) = match_mapping(&items_6[0], &[Value::from(Str::lit("z"))])? {
                if let Some(items_8) = match_sequence(&items_7[0], 1, 0, true)? {
                    {
                        first = items_8[0].clone();
                        true
                    }
                } else {
                    false
                }
            } else {
                false
            }
        } else {
            false
        } {
            print(&[&first])?;
            break 'matched4;
        }
    }
    let x: i64 = 5;
    'matched5: {
        let subject_3 = x;
        if subject_3 == 1 {
            print(&[&Str::lit("one")])?;
            break 'matched5;
        }
    }
    'matched6: {
        let subject_4 = x;
        if {
            y = Value::from(subject_4);
            true
        } {
            print(&[&Str::lit("captured"), &y])?;
            break 'matched6;
        }
    }
    'matched7: {
        let subject_5 = ((1i64, 2i64), 3i64);
        if if let Some(items_9) = match_sequence(&subject_5.to_value(), 2, 0, false)? {
            (if let Some(items_10) = match_sequence(&items_9[0], 2, 0, false)? {
                ({
                    a_2 = items_10[0].clone();
                    true
                }) && {
                    b_2 = items_10[1].clone();
                    true
                }
            } else {
                false
            }) && {
                c_3 = items_9[1].clone();
                true
            }
        } else {
            false
        } {
            print(&[&a_2, &b_2, &c_3])?;
            break 'matched7;
        }
    }
    'matched8: {
        let subject_6 = Str::lit("abc");
        if if let Some(items_11) = match_sequence(&subject_6.to_value(), 3, 0, false)? {
            ({
                a_3 = items_11[0].clone();
                true
            }) && {
                b_3 = items_11[1].clone();
                true
            } && {
                c_4 = items_11[2].clone();
                true
            }
        } else {
            false
        } {
            print(&[&Str::lit("no")])?;
            break 'matched8;
        }
        if if let Some(items_12) = match_class(&subject_6.to_value(), &builtin("str"), 1, &[])? {
            {
                s = items_12[0].clone();
                true
            }
        } else {
            false
        } {
            print(&[&Str::lit("str"), &s])?;
            break 'matched8;
        }
    }
    let class_4 = {
        let bases_4: Vec<Value> = vec![builtin("dict")];
        let namespace_4 = Namespace::new("D");
        namespace_4.finish("D", &bases_4)?
    };
    STATE.class_D.set(class_4.clone());
    let D = class_4;
    'matched9: {
        let subject_7 = call_kw(&D, &[], &[(Str::lit("a"), Value::from(1i64))])?;
        if if let Some(items_13) = match_mapping(&subject_7, &[Value::from(Str::lit("a"))])? {
            {
                v_2 = items_13[0].clone();
                true
            }
        } else {
            false
        } {
            print(&[&Str::lit("dict subclass"), &v_2])?;
            break 'matched9;
        }
    }
    'matched10: {
        let subject_8 = 1i64;
        if if let Some(items_14) = match_class(&subject_8.to_value(), &builtin("bool"), 0, &[])? {
            true
        } else {
            false
        } {
            print(&[&Str::lit("bool")])?;
            break 'matched10;
        }
        if if let Some(items_15) = match_class(&subject_8.to_value(), &builtin("int"), 1, &[])? {
            {
                x_2 = items_15[0].clone();
                true
            }
        } else {
            false
        } {
            print(&[&Str::lit("int"), &x_2])?;
            break 'matched10;
        }
    }
    'matched11: {
        let subject_9 = true;
        if if let Some(items_16) = match_class(&subject_9.to_value(), &builtin("bool"), 1, &[])? {
            {
                b_4 = items_16[0].clone();
                true
            }
        } else {
            false
        } {
            print(&[&b_4])?;
            break 'matched11;
        }
    }
    let caught: Res<()> = 'attempt12: {
        'matched13: {
            let subject_10 = attempt!(
                'attempt12,
                Point_new(&Value::from(1i64), &Value::from(2i64))
            );
            if if let Some(items_17) = attempt!(
                'attempt12,
                match_class(
                    &subject_10.to_value(),
                    &attempt!('attempt12, STATE.class_Point.get("Point")),
                    3,
                    &[]
                )
            ) {
                attempt!('attempt12, ops::is_eq(&items_17[0], &1i64.to_value()))
                    && attempt!('attempt12, ops::is_eq(&items_17[1], &2i64.to_value()))
                    && attempt!('attempt12, ops::is_eq(&items_17[2], &3i64.to_value()))
            } else {
                false
            } {
                break 'matched13;
            }
        }
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("TypeError"))? {
        e = error.value();
        print(&[&e])?;
    }
    let caught_2: Res<()> = 'attempt14: {
        'matched15: {
            let subject_11 = attempt!(
                'attempt14,
                Point_new(&Value::from(1i64), &Value::from(2i64))
            );
            if if let Some(items_18) = attempt!(
                'attempt14,
                match_class(
                    &subject_11.to_value(),
                    &attempt!('attempt14, STATE.class_Point.get("Point")),
                    1,
                    &["x"]
                )
            ) {
                attempt!('attempt14, ops::is_eq(&items_18[0], &1i64.to_value()))
                    && attempt!('attempt14, ops::is_eq(&items_18[1], &1i64.to_value()))
            } else {
                false
            } {
                break 'matched15;
            }
        }
        Ok(())
    };
    if let Some(error_2) = except(caught_2, &builtin("TypeError"))? {
        e = error_2.value();
        print(&[&e])?;
    }
    let class_5 = {
        let bases_5: Vec<Value> = Vec::new();
        let namespace_5 = Namespace::new("NoArgs");
        namespace_5.finish("NoArgs", &bases_5)?
    };
    STATE.class_NoArgs.set(class_5.clone());
    makes(&class_5, || Obj::<NoArgs>::new(0))?;
    let caught_3: Res<()> = 'attempt16: {
        'matched17: {
            let subject_12 = NoArgs_new();
            if if let Some(items_19) = attempt!(
                'attempt16,
                match_class(
                    &subject_12.to_value(),
                    &attempt!('attempt16, STATE.class_NoArgs.get("NoArgs")),
                    1,
                    &[]
                )
            ) {
                attempt!('attempt16, ops::is_eq(&items_19[0], &1i64.to_value()))
            } else {
                false
            } {
                break 'matched17;
            }
        }
        Ok(())
    };
    if let Some(error_3) = except(caught_3, &builtin("TypeError"))? {
        e = error_3.value();
        print(&[&e])?;
    }
    let caught_4: Res<()> = 'attempt18: {
        'matched19: {
            let subject_13 = 5i64;
            if if let Some(items_20) = attempt!(
                'attempt18,
                match_class(&subject_13.to_value(), &builtin("int"), 2, &[])
            ) {
                attempt!('attempt18, ops::is_eq(&items_20[0], &1i64.to_value()))
                    && attempt!('attempt18, ops::is_eq(&items_20[1], &2i64.to_value()))
            } else {
                false
            } {
                break 'matched19;
            }
        }
        Ok(())
    };
    if let Some(error_4) = except(caught_4, &builtin("TypeError"))? {
        e = error_4.value();
        print(&[&e])?;
    }
    let caught_5: Res<()> = 'attempt20: {
        'matched21: {
            let subject_14 = 5i64;
            if attempt!(
                'attempt20,
                ops::is_eq(
                    &subject_14.to_value(),
                    &attempt!(
                        'attempt20,
                        ops::get_attr(&attempt!('attempt20, STATE.class_Col.get("Col")), "NOPE")
                    )
                )
            ) {
                break 'matched21;
            }
        }
        Ok(())
    };
    if let Some(error_5) = except(caught_5, &builtin("AttributeError"))? {
        e = error_5.value();
        print(&[&e])?;
    }
    let class_6 = {
        let bases_6: Vec<Value> = Vec::new();
        let namespace_6 = Namespace::new("Bad");
        namespace_6.set("__match_args__", values!["x"].to_value());
        namespace_6.finish("Bad", &bases_6)?
    };
    STATE.class_Bad.set(class_6.clone());
    makes(&class_6, || Obj::<Bad>::new(0))?;
    let caught_6: Res<()> = 'attempt22: {
        'matched23: {
            let subject_15 = Bad_new();
            if if let Some(items_21) = attempt!(
                'attempt22,
                match_class(
                    &subject_15.to_value(),
                    &attempt!('attempt22, STATE.class_Bad.get("Bad")),
                    1,
                    &[]
                )
            ) {
                attempt!('attempt22, ops::is_eq(&items_21[0], &1i64.to_value()))
            } else {
                false
            } {
                break 'matched23;
            }
        }
        Ok(())
    };
    if let Some(error_6) = except(caught_6, &builtin("TypeError"))? {
        e = error_6.value();
        print(&[&e])?;
    }
    let caught_7: Res<()> = 'attempt24: {
        'matched25: {
            let subject_16 = 5i64;
            if if let Some(items_22) = attempt!(
                'attempt24,
                match_class(
                    &subject_16.to_value(),
                    &attempt!(
                        'attempt24,
                        ops::get_attr(&attempt!('attempt24, STATE.class_Point.get("Point")), "x")
                    ),
                    0,
                    &[]
                )
            ) {
                true
            } else {
                false
            } {
                break 'matched25;
            }
        }
        Ok(())
    };
    if let Some(error_7) = except(
        caught_7,
        &(builtin("TypeError"), builtin("AttributeError")).to_value(),
    )? {
        e = error_7.value();
        print(&[&e])?;
    }
    Ok(())
}
