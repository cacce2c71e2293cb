use portalis_runtime::*;

/// The module's variables.
struct State {
    Color: Slot<Value>,
    Perm: Slot<Value>,
    Op: Slot<Value>,
    Weekday: Slot<Value>,
    class_Color: Slot<Value>,
    class_Auto: Slot<Value>,
    class_Num: Slot<Value>,
    class_Mode: Slot<Value>,
    class_S: Slot<Value>,
    class_Planet: Slot<Value>,
    class_Perm: Slot<Value>,
    class_IF: Slot<Value>,
    class_U: Slot<Value>,
    class_V: Slot<Value>,
    class_Miss: Slot<Value>,
    class_Twice: Slot<Value>,
    class_Ext: Slot<Value>,
    class_Base: Slot<Value>,
    class_Sub: Slot<Value>,
    class_Coord: Slot<Value>,
    class_Op: Slot<Value>,
    class_Un: Slot<Value>,
    class_Weekday: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    Color: Slot::new(),
    Perm: Slot::new(),
    Op: Slot::new(),
    Weekday: Slot::new(),
    class_Color: Slot::new(),
    class_Auto: Slot::new(),
    class_Num: Slot::new(),
    class_Mode: Slot::new(),
    class_S: Slot::new(),
    class_Planet: Slot::new(),
    class_Perm: Slot::new(),
    class_IF: Slot::new(),
    class_U: Slot::new(),
    class_V: Slot::new(),
    class_Miss: Slot::new(),
    class_Twice: Slot::new(),
    class_Ext: Slot::new(),
    class_Base: Slot::new(),
    class_Sub: Slot::new(),
    class_Coord: Slot::new(),
    class_Op: Slot::new(),
    class_Un: Slot::new(),
    class_Weekday: Slot::new(),
});

static COLOR_DESCRIBE_PARAMS: Params = Params::new("Color.describe", &["self"]);

static COLOR_FAVOURITE_PARAMS: Params = Params::new("Color.favourite", &["cls"]);

static COLOR_LOWER_PARAMS: Params = Params::new("Color.lower", &["self"]);

static COLOR_ZERO_PARAMS: Params = Params::new("Color.zero", &[]);

static LAMBDA_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_2_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_3_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_4_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_5_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_6_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_7_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_8_PARAMS: Params = Params::new("<lambda>", &[]);

static PLANET___INIT___PARAMS: Params = Params::new("Planet.__init__", &["self", "mass", "radius"]);

static PLANET_GRAVITY_PARAMS: Params = Params::new("Planet.gravity", &["self"]);

static LAMBDA_9_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_10_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_11_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_12_PARAMS: Params = Params::new("<lambda>", &[]);

static MISS__MISSING__PARAMS: Params = Params::new("Miss._missing_", &["cls", "value"]);

static BASE_HELLO_PARAMS: Params = Params::new("Base.hello", &["self"]);

static BASE__GENERATE_NEXT_VALUE__PARAMS: Params = Params::new(
    "Base._generate_next_value_",
    &["name", "start", "count", "last_values"],
);

static COORD___NEW___PARAMS: Params = Params::new("Coord.__new__", &["cls", "value", "label"]);

static OP___CALL___PARAMS: Params = Params::new("Op.__call__", &["self", "a", "b"]);

static OP___STR___PARAMS: Params = Params::new("Op.__str__", &["self"]);

static OP___LT___PARAMS: Params = Params::new("Op.__lt__", &["self", "other"]);

static WEEKDAY_FROM_NAME_PARAMS: Params = Params::new("Weekday.from_name", &["cls", "name"]);

static WEEKDAY_NEXT_PARAMS: Params = Params::new("Weekday.next", &["self"]);

fn Color_describe(self_: &Value) -> Res<Str> {
    Ok(Str::from(format!(
        "{}={}",
        ops::format(&ops::get_attr(self_, "name")?, "")?,
        ops::format(&ops::get_attr(self_, "value")?, "")?
    )))
}

fn Color_favourite(cls: &Value) -> Res<Value> {
    ops::get_attr(cls, "BLUE")
}

fn Color_lower(self_: &Value) -> Res<Value> {
    call_method(&ops::get_attr(self_, "name")?, "lower", &[])
}

fn Color_zero() -> i64 {
    0
}

fn lambda() -> Res<Value> {
    call(&STATE.Color.get("Color")?, &[Value::from(9i64)])
}

fn lambda_2() -> Res<Value> {
    ops::get_item(&STATE.Color.get("Color")?, &Str::lit("NOPE").to_value())
}

fn lambda_3() -> Res<Value> {
    ops::get_attr(&STATE.Color.get("Color")?, "NOPE")
}

fn lambda_4() -> Res<Value> {
    ops::lt(
        &ops::get_attr(&STATE.Color.get("Color")?, "RED")?,
        &ops::get_attr(&STATE.Color.get("Color")?, "BLUE")?,
    )
}

fn lambda_5() -> Res<()> {
    builtins::setattr(
        &STATE.Color.get("Color")?,
        &Value::from(Str::lit("RED")),
        Value::from(5i64),
    )?;
    Ok(())
}

fn lambda_6() -> Res<()> {
    builtins::setattr(
        &ops::get_attr(&STATE.Color.get("Color")?, "RED")?,
        &Value::from(Str::lit("value")),
        Value::from(5i64),
    )?;
    Ok(())
}

fn lambda_7() -> Res<()> {
    builtins::setattr(
        &ops::get_attr(&STATE.Color.get("Color")?, "RED")?,
        &Value::from(Str::lit("name")),
        Value::from(5i64),
    )?;
    Ok(())
}

fn lambda_8() -> Res<()> {
    builtins::delattr(&STATE.Color.get("Color")?, &Value::from(Str::lit("RED")))?;
    Ok(())
}

fn Planet___init__(self_: &Value, mass: &Value, radius: &Value) -> Res<()> {
    let value = mass.clone();
    ops::set_attr(self_, "mass", value)?;
    let value_2 = radius.clone();
    ops::set_attr(self_, "radius", value_2)?;
    Ok(())
}

fn Planet_gravity(self_: &Value) -> Res<Value> {
    ops::div(
        &ops::mul(&Value::from(6.673e-11), &ops::get_attr(self_, "mass")?)?,
        &ops::mul(
            &ops::get_attr(self_, "radius")?,
            &ops::get_attr(self_, "radius")?,
        )?,
    )
}

fn lambda_9() -> Res<Value> {
    call(&STATE.Perm.get("Perm")?, &[Value::from(64i64)])
}

fn lambda_10() -> Res<Value> {
    call(&STATE.Perm.get("Perm")?, &[Value::from(Str::lit("x"))])
}

fn lambda_11() -> Res<Value> {
    ops::bit_or(
        &ops::get_attr(&STATE.Perm.get("Perm")?, "R")?,
        &Value::from(1i64),
    )
}

fn lambda_12() -> Res<Value> {
    call(&STATE.Perm.get("Perm")?, &[Value::from(-100i64)])
}

fn Miss__missing_(cls: &Value, value: &Value) -> Res<Value> {
    if is_instance(value, &builtin("str"))? {
        return ops::get_item(cls, &call_method(value, "upper", &[])?);
    }
    Ok(Value::NONE)
}

fn Base_hello(self_: &Value) -> Res<Value> {
    ops::add(
        &Value::from(Str::lit("hello ")),
        &ops::get_attr(self_, "name")?,
    )
}

fn Base__generate_next_value_(
    name: &Value,
    start: &Value,
    count: &Value,
    last_values: &Value,
) -> Res<Value> {
    ops::add(
        &call_method(name, "lower", &[])?,
        &Value::from(count.py_str()?),
    )
}

fn Coord___new__(cls: &Value, value: &Value, label: &Value) -> Res<Value> {
    let obj = call_method(
        &builtin("bytes"),
        "__new__",
        &[cls.clone(), list![value.clone()].to_value()],
    )?;
    let value_2 = value.clone();
    ops::set_attr(&obj, "_value_", value_2)?;
    let value_3 = label.clone();
    ops::set_attr(&obj, "label", value_3)?;
    Ok(obj)
}

fn Op___call__(self_: &Value, a: &Value, b: &Value) -> Res<Value> {
    Ok(
        if ops::is(self_, &ops::get_attr(&STATE.Op.get("Op")?, "ADD")?) {
            ops::add(a, b)?
        } else {
            ops::sub(a, b)?
        },
    )
}

fn Op___str__(self_: &Value) -> Res<Str> {
    Ok(Str::from(format!(
        "op {}",
        ops::format(&ops::get_attr(self_, "value")?, "")?
    )))
}

fn Op___lt__(self_: &Value, other: &Value) -> Res<Value> {
    ops::lt(
        &ops::get_attr(self_, "value")?,
        &ops::get_attr(other, "value")?,
    )
}

fn Weekday_from_name(cls: &Value, name: &Value) -> Res<Value> {
    ops::get_item(cls, &call_method(name, "upper", &[])?)
}

fn Weekday_next(self_: &Value) -> Res<Value> {
    call(
        &STATE.Weekday.get("Weekday")?,
        &[ops::modulo(
            &ops::add(self_, &Value::from(1i64))?,
            &Value::from(2i64),
        )?],
    )
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut e: Value = Value::NONE;
    let class = {
        let bases: Vec<Value> = vec![member("enum", "Enum")];
        let namespace = Namespace::prepared("Color", &bases)?;
        namespace.set("__doc__", Value::from("Colours."));

        namespace.set("RED", Value::from(1i64));
        namespace.set("GREEN", Value::from(2i64));
        namespace.set("BLUE", Value::from(3i64));
        namespace.set("CRIMSON", Value::from(1i64));

        namespace.set(
            "describe",
            Function::new(&COLOR_DESCRIBE_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Color_describe(&args[0])?))
            }),
        );

        namespace.set(
            "favourite",
            call(
                &builtin("classmethod"),
                &[Function::new(
                    &COLOR_FAVOURITE_PARAMS,
                    Vec::new(),
                    move |args| Color_favourite(&args[0]),
                )],
            )?,
        );

        namespace.set(
            "lower",
            call(
                &builtin("property"),
                &[Function::new(
                    &COLOR_LOWER_PARAMS,
                    Vec::new(),
                    move |args| Color_lower(&args[0]),
                )],
            )?,
        );

        namespace.set(
            "zero",
            call(
                &builtin("staticmethod"),
                &[Function::new(&COLOR_ZERO_PARAMS, Vec::new(), move |_| {
                    Ok(Value::from(Color_zero()))
                })],
            )?,
        );
        namespace.finish("Color", &bases)?
    };
    STATE.class_Color.set(class.clone());
    STATE.Color.set(class);

    print(&[
        &ops::get_attr(&STATE.Color.get("Color")?, "RED")?,
        &ops::get_attr(&STATE.Color.get("Color")?, "RED")?.py_repr()?,
        &ops::get_attr(&ops::get_attr(&STATE.Color.get("Color")?, "RED")?, "name")?,
        &ops::get_attr(&ops::get_attr(&STATE.Color.get("Color")?, "RED")?, "value")?,
        &call(&STATE.Color.get("Color")?, &[Value::from(2i64)])?,
        &ops::get_item(&STATE.Color.get("Color")?, &Str::lit("BLUE").to_value())?,
        &call(
            &builtin("type"),
            &[ops::get_attr(&STATE.Color.get("Color")?, "RED")?],
        )?,
    ])?;
    print(&[
        &builtins::list_from(ops::iter(&STATE.Color.get("Color")?)?)?,
        &Int::new(ops::len(&STATE.Color.get("Color")?)?),
        &list_of![
            ops::get_attr(&c, "name")?,
            for item_2 in ops::iter(&STATE.Color.get("Color")?)?,
            let c = item_2?
        ],
        &ops::is(
            &ops::get_attr(&STATE.Color.get("Color")?, "CRIMSON")?,
            &ops::get_attr(&STATE.Color.get("Color")?, "RED")?,
        ),
        &ops::get_attr(&STATE.Color.get("Color")?, "__members__")?,
    ])?;
    print(&[
        &call_method(
            &ops::get_attr(&STATE.Color.get("Color")?, "RED")?,
            "describe",
            &[],
        )?,
        &call_method(&STATE.Color.get("Color")?, "favourite", &[])?,
        &ops::get_attr(
            &ops::get_attr(&STATE.Color.get("Color")?, "GREEN")?,
            "lower",
        )?,
        &call_method(&STATE.Color.get("Color")?, "zero", &[])?,
        &{
            let item_3 = ops::get_attr(&STATE.Color.get("Color")?, "RED")?;
            ops::contains(&STATE.Color.get("Color")?, &item_3)?
        },
        &is_instance(
            &ops::get_attr(&STATE.Color.get("Color")?, "RED")?,
            &STATE.Color.get("Color")?,
        )?,
    ])?;
    print(&[
        &ops::eq(
            &ops::get_attr(&STATE.Color.get("Color")?, "RED")?,
            &ops::get_attr(&STATE.Color.get("Color")?, "RED")?,
        )?,
        &ops::eq(
            &ops::get_attr(&STATE.Color.get("Color")?, "RED")?,
            &1i64.to_value(),
        )?,
        &ops::ne(
            &ops::get_attr(&STATE.Color.get("Color")?, "RED")?,
            &ops::get_attr(&STATE.Color.get("Color")?, "BLUE")?,
        )?,
        &ops::is(
            &ops::get_attr(&STATE.Color.get("Color")?, "RED")?,
            &call(&STATE.Color.get("Color")?, &[Value::from(1i64)])?,
        ),
        &Dict::of(vec![(
            ops::get_attr(&STATE.Color.get("Color")?, "RED")?,
            Str::lit("r"),
        )])?
        .get_item(&ops::get_attr(&STATE.Color.get("Color")?, "CRIMSON")?)?,
    ])?;
    print(&[
        &Str::from(format!(
            "{}",
            ops::format(&ops::get_attr(&STATE.Color.get("Color")?, "RED")?, "")?
        )),
        &Value::from(format::percent(
            &Str::lit("%s"),
            &ops::get_attr(&STATE.Color.get("Color")?, "GREEN")?,
        )?),
        &builtins::format_spec(
            &ops::get_attr(&STATE.Color.get("Color")?, "BLUE")?,
            &Str::lit(">12"),
        )?,
        &ops::get_attr(&STATE.Color.get("Color")?, "RED")?.py_str()?,
        &Str::from(format!(
            "{}",
            ops::get_attr(&STATE.Color.get("Color")?, "RED")?.py_repr()?
        )),
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
        Function::new(&LAMBDA_7_PARAMS, Vec::new(), move |_| {
            lambda_7()?;
            Ok(Value::NONE)
        }),
        Function::new(&LAMBDA_8_PARAMS, Vec::new(), move |_| {
            lambda_8()?;
            Ok(Value::NONE)
        })
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
    print(&[
        &STATE.Color.get("Color")?,
        &ops::get_attr(&STATE.Color.get("Color")?, "__name__")?,
        &builtins::list_from(ops::iter(&call(
            &builtin("reversed"),
            &[STATE.Color.get("Color")?],
        )?)?)?,
        &ops::get_attr(&STATE.Color.get("Color")?, "RED")?.truth()?,
        &ops::get_attr(&STATE.Color.get("Color")?, "__doc__")?,
        &(ops::get_attr(&STATE.Color.get("Color")?, "RED")?.py_hash()?
            == Str::lit("RED").py_hash()?),
    ])?;
    for item_4 in ops::iter(&call_method(
        &ops::get_attr(&STATE.Color.get("Color")?, "__members__")?,
        "items",
        &[],
    )?)? {
        let items: [Value; 2] = unpack(unpack_iter(&item_4?)?)?;
        let name = items[0].clone();
        let member_2 = items[1].clone();
        print_with(&[&name, &member_2], " ", "; ")?;
    }
    print(&[])?;

    let class_2 = {
        let bases_2: Vec<Value> = vec![member("enum", "Enum")];
        let namespace_2 = Namespace::prepared("Auto", &bases_2)?;

        namespace_2.set("A", call(&member("enum", "auto"), &[])?);
        namespace_2.set("B", call(&member("enum", "auto"), &[])?);
        namespace_2.set("C", Value::from(10i64));
        namespace_2.set("D", call(&member("enum", "auto"), &[])?);
        namespace_2.finish("Auto", &bases_2)?
    };
    STATE.class_Auto.set(class_2.clone());
    let Auto = class_2;

    print(&[&builtins::list_from(ops::iter(&Auto)?)?])?;

    let class_3 = {
        let bases_3: Vec<Value> = vec![member("enum", "IntEnum")];
        let namespace_3 = Namespace::prepared("Num", &bases_3)?;

        namespace_3.set("ONE", Value::from(1i64));
        namespace_3.set("TWO", Value::from(2i64));
        namespace_3.set("THREE", call(&member("enum", "auto"), &[])?);
        namespace_3.finish("Num", &bases_3)?
    };
    STATE.class_Num.set(class_3.clone());
    let Num = class_3;

    print(&[
        &ops::add(&ops::get_attr(&Num, "ONE")?, &Value::from(1i64))?,
        &ops::get_attr(&Num, "TWO")?,
        &ops::get_attr(&Num, "TWO")?.py_repr()?,
        &ops::lt(&ops::get_attr(&Num, "ONE")?, &ops::get_attr(&Num, "TWO")?)?,
        &call(&Num, &[Value::from(3i64)])?,
        &builtins::sorted(
            iter::ok(list![ops::get_attr(&Num, "THREE")?, ops::get_attr(&Num, "ONE")?].iter()),
            false,
        )?,
        &Int::from_value(&call(&builtin("int"), &[ops::get_attr(&Num, "TWO")?])?)?,
        &ops::get_item(
            &values![10, 20, 30].to_value(),
            &ops::get_attr(&Num, "ONE")?,
        )?,
        &ops::eq(&ops::get_attr(&Num, "ONE")?, &1i64.to_value())?,
        &Str::from(format!(
            "{}",
            ops::format(&ops::get_attr(&Num, "TWO")?, "03d")?
        )),
        &builtins::max(ops::iter(&Num)?)?,
        &call(&builtin("sum"), &[Num.clone()])?,
        &Value::from(format::percent(
            &Str::lit("%d"),
            &ops::get_attr(&Num, "TWO")?,
        )?),
        &ops::get_attr(&Num, "ONE")?.py_hash()?,
        &Dict::of(vec![(Value::from(1i64), Str::lit("x"))])?
            .get_item(&ops::get_attr(&Num, "ONE")?)?,
    ])?;

    let class_4 = {
        let bases_4: Vec<Value> = vec![member("enum", "StrEnum")];
        let namespace_4 = Namespace::prepared("Mode", &bases_4)?;

        namespace_4.set("READ", Value::from(Str::lit("r")));
        namespace_4.set("WRITE", call(&member("enum", "auto"), &[])?);
        namespace_4.finish("Mode", &bases_4)?
    };
    STATE.class_Mode.set(class_4.clone());
    let Mode = class_4;

    print(&[
        &ops::get_attr(&Mode, "READ")?,
        &ops::get_attr(&Mode, "WRITE")?.py_repr()?,
        &ops::eq(&ops::get_attr(&Mode, "READ")?, &Str::lit("r").to_value())?,
        &call_method(&ops::get_attr(&Mode, "READ")?, "upper", &[])?,
        &call(&Mode, &[Value::from(Str::lit("r"))])?,
        &ops::add(&Value::from(Str::lit("a")), &ops::get_attr(&Mode, "WRITE")?)?,
        &Str::from(format!(
            "{}|",
            ops::format(&ops::get_attr(&Mode, "WRITE")?, ">7")?
        )),
        &ops::contains(&Mode, &ops::get_attr(&Mode, "READ")?)?,
        &Str::lit(",").join_any(&Mode)?,
    ])?;

    let class_5 = {
        let bases_5: Vec<Value> = vec![builtin("str"), member("enum", "Enum")];
        let namespace_5 = Namespace::prepared("S", &bases_5)?;

        namespace_5.set("X", Value::from(Str::lit("x")));
        namespace_5.set("Y", Value::from(Str::lit("y")));
        namespace_5.finish("S", &bases_5)?
    };
    STATE.class_S.set(class_5.clone());
    let S = class_5;

    print(&[
        &ops::get_attr(&S, "X")?,
        &ops::get_attr(&S, "X")?.py_repr()?,
        &ops::eq(&ops::get_attr(&S, "X")?, &Str::lit("x").to_value())?,
        &Str::from(format!("{}", ops::format(&ops::get_attr(&S, "X")?, "")?)),
        &ops::get_attr(&ops::get_attr(&S, "X")?, "value")?,
        &ops::add(&ops::get_attr(&S, "X")?, &Value::from(Str::lit("z")))?,
        &Dict::of(vec![(Value::from(Str::lit("x")), 1i64)])?.get_item(&ops::get_attr(&S, "X")?)?,
        &call(&S, &[Value::from(Str::lit("y"))])?,
        &ops::get_attr(&S, "Y")?.py_str()?,
        &Value::from(format::percent(&Str::lit("%s"), &ops::get_attr(&S, "Y")?)?),
    ])?;

    let class_6 = {
        let bases_6: Vec<Value> = vec![member("enum", "Enum")];
        let namespace_6 = Namespace::prepared("Planet", &bases_6)?;

        namespace_6.set("MERCURY", (3.303e23, 2439700.0).to_value());
        namespace_6.set("EARTH", (5.976e24, 6378140.0).to_value());

        namespace_6.set(
            "__init__",
            Function::new(&PLANET___INIT___PARAMS, Vec::new(), move |args| {
                Planet___init__(&args[0], &args[1], &args[2])?;
                Ok(Value::NONE)
            }),
        );

        namespace_6.set(
            "gravity",
            call(
                &builtin("property"),
                &[Function::new(
                    &PLANET_GRAVITY_PARAMS,
                    Vec::new(),
                    move |args| Planet_gravity(&args[0]),
                )],
            )?,
        );
        namespace_6.finish("Planet", &bases_6)?
    };
    STATE.class_Planet.set(class_6.clone());
    let Planet = class_6;

    print(&[
        &ops::get_attr(&ops::get_attr(&Planet, "EARTH")?, "gravity")?,
        &ops::get_attr(&ops::get_attr(&Planet, "EARTH")?, "value")?,
        &ops::get_attr(&Planet, "MERCURY")?.py_repr()?,
        &call(&Planet, &[(5.976e24, 6378140.0).to_value()])?,
    ])?;

    let class_7 = {
        let bases_7: Vec<Value> = vec![member("enum", "Flag")];
        let namespace_7 = Namespace::prepared("Perm", &bases_7)?;

        namespace_7.set("R", call(&member("enum", "auto"), &[])?);
        namespace_7.set("W", call(&member("enum", "auto"), &[])?);
        namespace_7.set("X", call(&member("enum", "auto"), &[])?);
        namespace_7.set(
            "RW",
            ops::bit_or(&namespace_7.get("R")?, &namespace_7.get("W")?)?,
        );
        namespace_7.finish("Perm", &bases_7)?
    };
    STATE.class_Perm.set(class_7.clone());
    STATE.Perm.set(class_7);

    let p = ops::bit_or(
        &ops::get_attr(&STATE.Perm.get("Perm")?, "R")?,
        &ops::get_attr(&STATE.Perm.get("Perm")?, "X")?,
    )?;
    print(&[
        &p,
        &p.py_repr()?,
        &ops::contains(&p, &ops::get_attr(&STATE.Perm.get("Perm")?, "R")?)?,
        &ops::contains(&p, &ops::get_attr(&STATE.Perm.get("Perm")?, "W")?)?,
        &ops::bit_and(&p, &ops::get_attr(&STATE.Perm.get("Perm")?, "R")?)?,
        &ops::bit_xor(&p, &ops::get_attr(&STATE.Perm.get("Perm")?, "R")?)?,
        &ops::invert(&p)?,
        &call(&STATE.Perm.get("Perm")?, &[Value::from(0i64)])?,
        &call(&STATE.Perm.get("Perm")?, &[Value::from(0i64)])?.py_repr()?,
        &call(&STATE.Perm.get("Perm")?, &[Value::from(0i64)])?.truth()?,
        &builtins::list_from(ops::iter(&p)?)?,
        &Int::new(ops::len(&p)?),
        &ops::get_attr(&STATE.Perm.get("Perm")?, "RW")?,
        &ops::get_attr(&STATE.Perm.get("Perm")?, "RW")?.py_repr()?,
        &builtins::list_from(ops::iter(&STATE.Perm.get("Perm")?)?)?,
        &ops::get_attr(&p, "value")?,
        &ops::get_attr(&p, "name")?,
        &call(&STATE.Perm.get("Perm")?, &[Value::from(5i64)])?,
        &ops::is(
            &ops::bit_or(
                &ops::get_attr(&STATE.Perm.get("Perm")?, "R")?,
                &ops::get_attr(&STATE.Perm.get("Perm")?, "W")?,
            )?,
            &ops::get_attr(&STATE.Perm.get("Perm")?, "RW")?,
        ),
    ])?;
    for bad in tuple![
        Function::new(&LAMBDA_9_PARAMS, Vec::new(), move |_| lambda_9()),
        Function::new(&LAMBDA_10_PARAMS, Vec::new(), move |_| lambda_10()),
        Function::new(&LAMBDA_11_PARAMS, Vec::new(), move |_| lambda_11()),
        Function::new(&LAMBDA_12_PARAMS, Vec::new(), move |_| lambda_12())
    ]
    .iter()
    {
        let caught_2: Res<()> = 'attempt5: {
            attempt!('attempt5, print(&[&attempt!('attempt5, call(&bad, &[]))]));
            Ok(())
        };
        if let Some(error_2) = except(caught_2, &builtin("Exception"))? {
            e = error_2.value();
            print(&[&e.type_name(), &e])?;
        }
    }

    let class_8 = {
        let bases_8: Vec<Value> = vec![member("enum", "IntFlag")];
        let namespace_8 = Namespace::prepared("IF", &bases_8)?;

        namespace_8.set("A", Value::from(1i64));
        namespace_8.set("B", Value::from(2i64));
        namespace_8.set("D", Value::from(8i64));
        namespace_8.finish("IF", &bases_8)?
    };
    STATE.class_IF.set(class_8.clone());
    let IF = class_8;

    print(&[
        &ops::bit_or(&ops::get_attr(&IF, "A")?, &ops::get_attr(&IF, "B")?)?,
        &ops::bit_or(&ops::get_attr(&IF, "A")?, &Value::from(4i64))?.py_repr()?,
        &call(&IF, &[Value::from(11i64)])?,
        &call(&IF, &[Value::from(16i64)])?.py_repr()?,
        &ops::add(&ops::get_attr(&IF, "A")?, &Value::from(1i64))?,
        &ops::bit_or(&ops::get_attr(&IF, "A")?, &Value::from(2i64))?,
        &ops::bit_or(&Value::from(2i64), &ops::get_attr(&IF, "A")?)?,
        &ops::invert(&ops::get_attr(&IF, "A")?)?,
        &ops::invert(&ops::get_attr(&IF, "A")?)?.py_repr()?,
        &ops::bit_and(&ops::get_attr(&IF, "A")?, &Value::from(3i64))?,
        &ops::get_attr(&IF, "D")?.py_str()?,
        &builtins::list_from(ops::iter(&call(&IF, &[Value::from(9i64)])?)?)?,
        &call(&IF, &[Value::from(0i64)])?,
        &call(&IF, &[Value::from(0i64)])?.py_repr()?,
        &Str::from(format!(
            "{}",
            ops::format(
                &ops::bit_or(&ops::get_attr(&IF, "A")?, &ops::get_attr(&IF, "B")?)?,
                ""
            )?
        )),
    ])?;

    let class_9 = {
        let bases_9: Vec<Value> = vec![member("enum", "Enum")];
        let namespace_9 = Namespace::prepared("U", &bases_9)?;

        namespace_9.set("A", Value::from(1i64));
        namespace_9.set("B", Value::from(2i64));
        namespace_9.finish("U", &bases_9)?
    };
    STATE.class_U.set(class_9.clone());
    let U = call(&member("enum", "unique"), &[class_9])?;

    let caught_3: Res<()> = 'attempt6: {
        let class_10 = {
            let bases_10: Vec<Value> = vec![member("enum", "Enum")];
            let namespace_10 = attempt!('attempt6, Namespace::prepared("V", &bases_10));

            namespace_10.set("A", Value::from(1i64));
            namespace_10.set("B", Value::from(1i64));
            namespace_10.set("C", Value::from(2i64));
            namespace_10.set("D", Value::from(2i64));
            attempt!('attempt6, namespace_10.finish("V", &bases_10))
        };
        STATE.class_V.set(class_10.clone());
        let V = attempt!('attempt6, call(&member("enum", "unique"), &[class_10]));
        Ok(())
    };
    if let Some(error_3) = except(caught_3, &builtin("ValueError"))? {
        e = error_3.value();

        print(&[&e])?;
    }

    let Animal = call(
        &member("enum", "Enum"),
        &[
            Value::from(Str::lit("Animal")),
            Value::from(Str::lit("CAT DOG")),
        ],
    )?;
    print(&[
        &builtins::list_from(ops::iter(&Animal)?)?,
        &ops::get_attr(&ops::get_attr(&Animal, "CAT")?, "value")?,
    ])?;
    let Pair = call(
        &member("enum", "Enum"),
        &[
            Value::from(Str::lit("Pair")),
            values![("X", 10), ("Y", 20)].to_value(),
        ],
    )?;
    print(&[
        &builtins::list_from(ops::iter(&Pair)?)?,
        &ops::get_attr(
            &call(
                &member("enum", "Enum"),
                &[
                    Value::from(Str::lit("M")),
                    Dict::of(vec![
                        (Value::from(Str::lit("Q")), Value::from(1i64)),
                        (Value::from(Str::lit("R")), Value::from(Str::lit("two"))),
                    ])?
                    .to_value(),
                ],
            )?,
            "R",
        )?,
        &ops::add(
            &ops::get_attr(
                &call_kw(
                    &member("enum", "IntEnum"),
                    &[Value::from(Str::lit("I")), values!["A", "B"].to_value()],
                    &[(Str::lit("start"), Value::from(5i64))],
                )?,
                "B",
            )?,
            &Value::from(0i64),
        )?,
    ])?;

    let class_11 = {
        let bases_11: Vec<Value> = vec![member("enum", "Enum")];
        let namespace_11 = Namespace::prepared("Miss", &bases_11)?;

        namespace_11.set("A", Value::from(1i64));
        namespace_11.set("B", Value::from(2i64));

        namespace_11.set(
            "_missing_",
            call(
                &builtin("classmethod"),
                &[Function::new(
                    &MISS__MISSING__PARAMS,
                    Vec::new(),
                    move |args| Miss__missing_(&args[0], &args[1]),
                )],
            )?,
        );
        namespace_11.finish("Miss", &bases_11)?
    };
    STATE.class_Miss.set(class_11.clone());
    let Miss = class_11;

    print(&[
        &call(&Miss, &[Value::from(Str::lit("b"))])?,
        &call(&Miss, &[Value::from(1i64)])?,
    ])?;
    let caught_4: Res<()> = 'attempt7: {
        attempt!('attempt7, call(&Miss, &[Value::from(7i64)]));
        Ok(())
    };
    if let Some(error_4) = except(caught_4, &builtin("ValueError"))? {
        e = error_4.value();
        print(&[&e])?;
    }
    let caught_5: Res<()> = 'attempt8: {
        let class_12 = {
            let bases_12: Vec<Value> = vec![member("enum", "Enum")];
            let namespace_12 = attempt!('attempt8, Namespace::prepared("Twice", &bases_12));

            namespace_12.set("A", Value::from(1i64));
            namespace_12.set("A", Value::from(2i64));
            attempt!('attempt8, namespace_12.finish("Twice", &bases_12))
        };
        STATE.class_Twice.set(class_12.clone());
        let Twice = class_12;
        Ok(())
    };
    if let Some(error_5) = except(caught_5, &builtin("TypeError"))? {
        e = error_5.value();

        print(&[&e])?;
    }
    let caught_6: Res<()> = 'attempt9: {
        let class_13 = {
            let bases_13: Vec<Value> = vec![attempt!('attempt9, STATE.Color.get("Color"))];
            let namespace_13 = attempt!('attempt9, Namespace::prepared("Ext", &bases_13));

            namespace_13.set("PINK", Value::from(9i64));
            attempt!('attempt9, namespace_13.finish("Ext", &bases_13))
        };
        STATE.class_Ext.set(class_13.clone());
        let Ext = class_13;
        Ok(())
    };
    if let Some(error_6) = except(caught_6, &builtin("TypeError"))? {
        e = error_6.value();

        print(&[&e])?;
    }

    let class_14 = {
        let bases_14: Vec<Value> = vec![member("enum", "Enum")];
        let namespace_14 = Namespace::prepared("Base", &bases_14)?;

        namespace_14.set(
            "hello",
            Function::new(&BASE_HELLO_PARAMS, Vec::new(), move |args| {
                Base_hello(&args[0])
            }),
        );

        namespace_14.set(
            "_generate_next_value_",
            Function::new(
                &BASE__GENERATE_NEXT_VALUE__PARAMS,
                Vec::new(),
                move |args| Base__generate_next_value_(&args[0], &args[1], &args[2], &args[3]),
            ),
        );
        namespace_14.finish("Base", &bases_14)?
    };
    STATE.class_Base.set(class_14.clone());
    let Base = class_14;

    let class_15 = {
        let bases_15: Vec<Value> = vec![Base.clone()];
        let namespace_15 = Namespace::prepared("Sub", &bases_15)?;

        namespace_15.set("ONE", call(&member("enum", "auto"), &[])?);
        namespace_15.set("TWO", call(&member("enum", "auto"), &[])?);
        namespace_15.finish("Sub", &bases_15)?
    };
    STATE.class_Sub.set(class_15.clone());
    let Sub = class_15;

    print(&[
        &builtins::list_from(ops::iter(&Sub)?)?,
        &call_method(&ops::get_attr(&Sub, "ONE")?, "hello", &[])?,
    ])?;

    let class_16 = {
        let bases_16: Vec<Value> = vec![builtin("bytes"), member("enum", "Enum")];
        let namespace_16 = Namespace::prepared("Coord", &bases_16)?;

        namespace_16.set(
            "__new__",
            Function::new(&COORD___NEW___PARAMS, Vec::new(), move |args| {
                Coord___new__(&args[0], &args[1], &args[2])
            }),
        );

        namespace_16.set("PX", (0i64, Str::lit("P.X")).to_value());
        namespace_16.set("PY", (1i64, Str::lit("P.Y")).to_value());
        namespace_16.finish("Coord", &bases_16)?
    };
    STATE.class_Coord.set(class_16.clone());
    let Coord = class_16;

    print(&[
        &ops::get_attr(&call(&Coord, &[Value::from(1i64)])?, "label")?,
        &ops::get_attr(&ops::get_attr(&Coord, "PX")?, "value")?,
        &ops::get_attr(&Coord, "PY")?,
    ])?;

    let class_17 = {
        let bases_17: Vec<Value> = vec![member("enum", "Enum")];
        let namespace_17 = Namespace::prepared("Op", &bases_17)?;

        namespace_17.set("ADD", Value::from(Str::lit("+")));
        namespace_17.set("SUB", Value::from(Str::lit("-")));

        namespace_17.set(
            "__call__",
            Function::new(&OP___CALL___PARAMS, Vec::new(), move |args| {
                Op___call__(&args[0], &args[1], &args[2])
            }),
        );

        namespace_17.set(
            "__str__",
            Function::new(&OP___STR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Op___str__(&args[0])?))
            }),
        );

        namespace_17.set(
            "__lt__",
            Function::new(&OP___LT___PARAMS, Vec::new(), move |args| {
                Op___lt__(&args[0], &args[1])
            }),
        );
        namespace_17.finish("Op", &bases_17)?
    };
    STATE.class_Op.set(class_17.clone());
    STATE.Op.set(class_17);

    print(&[
        &call_method(
            &STATE.Op.get("Op")?,
            "ADD",
            &[Value::from(2i64), Value::from(3i64)],
        )?,
        &call(
            &call(&STATE.Op.get("Op")?, &[Value::from(Str::lit("-"))])?,
            &[Value::from(2i64), Value::from(3i64)],
        )?,
        &ops::get_attr(&STATE.Op.get("Op")?, "ADD")?,
        &Str::from(format!(
            "{}",
            ops::format(&ops::get_attr(&STATE.Op.get("Op")?, "SUB")?, "")?
        )),
        &builtins::sorted(ops::iter(&STATE.Op.get("Op")?)?, false)?,
        &ops::get_attr(&STATE.Op.get("Op")?, "ADD")?.py_repr()?,
    ])?;

    let class_18 = {
        let bases_18: Vec<Value> = vec![member("enum", "Enum")];
        let namespace_18 = Namespace::prepared("Un", &bases_18)?;

        namespace_18.set("L", values![1, 2].to_value());
        namespace_18.set(
            "M",
            Dict::of(vec![(Value::from(Str::lit("a")), Value::from(1i64))])?.to_value(),
        );
        namespace_18.finish("Un", &bases_18)?
    };
    STATE.class_Un.set(class_18.clone());
    let Un = class_18;

    print(&[
        &call(&Un, &[values![1, 2].to_value()])?,
        &call(
            &Un,
            &[Dict::of(vec![(Value::from(Str::lit("a")), Value::from(1i64))])?.to_value()],
        )?,
        &builtins::list_from(ops::iter(&Un)?)?,
    ])?;
    'matched10: {
        let subject = ops::get_attr(&STATE.Color.get("Color")?, "GREEN")?;
        if ops::is_eq(&subject, &ops::get_attr(&STATE.Color.get("Color")?, "RED")?)? {
            print(&[&Str::lit("r")])?;
            break 'matched10;
        }
        if ops::is_eq(
            &subject,
            &ops::get_attr(&STATE.Color.get("Color")?, "GREEN")?,
        )? {
            print(&[&Str::lit("g")])?;
            break 'matched10;
        }
    }

    print(&[
        &ops::is(
            &modules::copy::copy(&ops::get_attr(&STATE.Color.get("Color")?, "RED")?)?,
            &ops::get_attr(&STATE.Color.get("Color")?, "RED")?,
        ),
        &ops::is(
            &ops::get_item(
                &modules::copy::deepcopy(
                    &list![ops::get_attr(&STATE.Color.get("Color")?, "RED")?].to_value(),
                    None,
                )?,
                &0i64.to_value(),
            )?,
            &ops::get_attr(&STATE.Color.get("Color")?, "RED")?,
        ),
    ])?;
    print(&[
        &is_instance(&STATE.Color.get("Color")?, &member("enum", "EnumMeta"))?,
        &call(&builtin("type"), &[STATE.Color.get("Color")?])?,
        &member("enum", "EnumMeta"),
        &member("enum", "Enum"),
        &member("enum", "Flag"),
    ])?;

    let class_19 = {
        let bases_19: Vec<Value> = vec![member("enum", "IntEnum")];
        let namespace_19 = Namespace::prepared("Weekday", &bases_19)?;

        namespace_19.set("MON", Value::from(0i64));
        namespace_19.set("TUE", Value::from(1i64));

        namespace_19.set(
            "from_name",
            call(
                &builtin("classmethod"),
                &[Function::new(
                    &WEEKDAY_FROM_NAME_PARAMS,
                    Vec::new(),
                    move |args| Weekday_from_name(&args[0], &args[1]),
                )],
            )?,
        );

        namespace_19.set(
            "next",
            Function::new(&WEEKDAY_NEXT_PARAMS, Vec::new(), move |args| {
                Weekday_next(&args[0])
            }),
        );
        namespace_19.finish("Weekday", &bases_19)?
    };
    STATE.class_Weekday.set(class_19.clone());
    STATE.Weekday.set(class_19);

    print(&[
        &call_method(
            &call_method(
                &STATE.Weekday.get("Weekday")?,
                "from_name",
                &[Value::from(Str::lit("tue"))],
            )?,
            "next",
            &[],
        )?,
        &ops::get_attr(&STATE.Weekday.get("Weekday")?, "MON")?.truth()?,
        &ops::get_attr(
            &call_method(
                &ops::get_attr(&STATE.Weekday.get("Weekday")?, "MON")?,
                "next",
                &[],
            )?,
            "name",
        )?,
        &list_of![
            d.clone(),
            for item_5 in ops::iter(&STATE.Weekday.get("Weekday")?)?,
            let d = item_5?
        ],
    ])?;
    Ok(())
}
