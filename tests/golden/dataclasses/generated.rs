use portalis_runtime::*;

/// The module's variables.
struct State {
    Point: Slot<Value>,
    default_Point___init___y: Slot<Value>,
    default_Version___init___minor: Slot<Value>,
    default_Version___init___name: Slot<Value>,
    default_Version___init___tags: Slot<Value>,
    default_Frozen___init___b: Slot<Value>,
    default_Base___init___x: Slot<Value>,
    default_Base___init___items: Slot<Value>,
    default_Derived___init___x: Slot<Value>,
    default_Derived___init___items: Slot<Value>,
    default_Derived___init___y: Slot<Value>,
    default_K___init___b: Slot<Value>,
    default_K___init___c: Slot<Value>,
    default_Init___init___scale: Slot<Value>,
    default_S___init___y: Slot<Value>,
    default_Node___init___next: Slot<Value>,
    default_NoEq___init___a: Slot<Value>,
    default_UH___init___a: Slot<Value>,
    default_UH___init___b: Slot<Value>,
    default_Bad___init___x: Slot<Value>,
    default_Bad2___init___x: Slot<Value>,
    class_Point: Slot<Value>,
    class_Version: Slot<Value>,
    class_Frozen: Slot<Value>,
    class_Base: Slot<Value>,
    class_Derived: Slot<Value>,
    class_K: Slot<Value>,
    class_Init: Slot<Value>,
    class_S: Slot<Value>,
    class_Node: Slot<Value>,
    class_NoEq: Slot<Value>,
    class_UH: Slot<Value>,
    class_Bad: Slot<Value>,
    class_Bad2: Slot<Value>,
    class_Outer: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    Point: Slot::new(),
    default_Point___init___y: Slot::new(),
    default_Version___init___minor: Slot::new(),
    default_Version___init___name: Slot::new(),
    default_Version___init___tags: Slot::new(),
    default_Frozen___init___b: Slot::new(),
    default_Base___init___x: Slot::new(),
    default_Base___init___items: Slot::new(),
    default_Derived___init___x: Slot::new(),
    default_Derived___init___items: Slot::new(),
    default_Derived___init___y: Slot::new(),
    default_K___init___b: Slot::new(),
    default_K___init___c: Slot::new(),
    default_Init___init___scale: Slot::new(),
    default_S___init___y: Slot::new(),
    default_Node___init___next: Slot::new(),
    default_NoEq___init___a: Slot::new(),
    default_UH___init___a: Slot::new(),
    default_UH___init___b: Slot::new(),
    default_Bad___init___x: Slot::new(),
    default_Bad2___init___x: Slot::new(),
    class_Point: Slot::new(),
    class_Version: Slot::new(),
    class_Frozen: Slot::new(),
    class_Base: Slot::new(),
    class_Derived: Slot::new(),
    class_K: Slot::new(),
    class_Init: Slot::new(),
    class_S: Slot::new(),
    class_Node: Slot::new(),
    class_NoEq: Slot::new(),
    class_UH: Slot::new(),
    class_Bad: Slot::new(),
    class_Bad2: Slot::new(),
    class_Outer: Slot::new(),
});

static POINT_DIST2_PARAMS: Params = Params::new("Point.dist2", &["self"]);

static POINT___INIT___PARAMS: Params = Params::new("Point.__init__", &["self", "x", "y"]);

static POINT___REPR___PARAMS: Params = Params::new("Point.__repr__", &["self"]);

static POINT___EQ___PARAMS: Params = Params::new("Point.__eq__", &["self", "other"]);

static LAMBDA_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_2_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_3_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_4_PARAMS: Params = Params::new("<lambda>", &[]);

static VERSION___INIT___PARAMS: Params = Params::new(
    "Version.__init__",
    &["self", "major", "minor", "name", "tags"],
);

static VERSION___REPR___PARAMS: Params = Params::new("Version.__repr__", &["self"]);

static VERSION___EQ___PARAMS: Params = Params::new("Version.__eq__", &["self", "other"]);

static VERSION___LT___PARAMS: Params = Params::new("Version.__lt__", &["self", "other"]);

static VERSION___LE___PARAMS: Params = Params::new("Version.__le__", &["self", "other"]);

static VERSION___GT___PARAMS: Params = Params::new("Version.__gt__", &["self", "other"]);

static VERSION___GE___PARAMS: Params = Params::new("Version.__ge__", &["self", "other"]);

static FROZEN_TOTAL_PARAMS: Params = Params::new("Frozen.total", &["self"]);

static FROZEN___INIT___PARAMS: Params = Params::new("Frozen.__init__", &["self", "a", "b"]);

static FROZEN___REPR___PARAMS: Params = Params::new("Frozen.__repr__", &["self"]);

static FROZEN___EQ___PARAMS: Params = Params::new("Frozen.__eq__", &["self", "other"]);

static FROZEN___SETATTR___PARAMS: Params =
    Params::new("Frozen.__setattr__", &["self", "name", "value"]);

static FROZEN___DELATTR___PARAMS: Params = Params::new("Frozen.__delattr__", &["self", "name"]);

static FROZEN___HASH___PARAMS: Params = Params::new("Frozen.__hash__", &["self"]);

static BASE___POST_INIT___PARAMS: Params = Params::new("Base.__post_init__", &["self"]);

static BASE_LAMBDA_PARAMS: Params = Params::new("Base.<lambda>", &[]);

static BASE___INIT___PARAMS: Params = Params::new("Base.__init__", &["self", "x", "items"]);

static BASE___REPR___PARAMS: Params = Params::new("Base.__repr__", &["self"]);

static BASE___EQ___PARAMS: Params = Params::new("Base.__eq__", &["self", "other"]);

static DERIVED___INIT___PARAMS: Params =
    Params::new("Derived.__init__", &["self", "x", "items", "y"]);

static DERIVED___REPR___PARAMS: Params = Params::new("Derived.__repr__", &["self"]);

static DERIVED___EQ___PARAMS: Params = Params::new("Derived.__eq__", &["self", "other"]);

static K___INIT___PARAMS: Params =
    Params::new("K.__init__", &["self", "a", "b", "c"]).keyword_only(2);

static K___REPR___PARAMS: Params = Params::new("K.__repr__", &["self"]);

static K___EQ___PARAMS: Params = Params::new("K.__eq__", &["self", "other"]);

static INIT___POST_INIT___PARAMS: Params = Params::new("Init.__post_init__", &["self", "scale"]);

static INIT___INIT___PARAMS: Params = Params::new("Init.__init__", &["self", "a", "scale"]);

static INIT___REPR___PARAMS: Params = Params::new("Init.__repr__", &["self"]);

static INIT___EQ___PARAMS: Params = Params::new("Init.__eq__", &["self", "other"]);

static S___INIT___PARAMS: Params = Params::new("S.__init__", &["self", "x", "y"]);

static S___REPR___PARAMS: Params = Params::new("S.__repr__", &["self"]);

static S___EQ___PARAMS: Params = Params::new("S.__eq__", &["self", "other"]);

static NODE___INIT___PARAMS: Params = Params::new("Node.__init__", &["self", "value", "next"]);

static NODE___REPR___PARAMS: Params = Params::new("Node.__repr__", &["self"]);

static NODE___EQ___PARAMS: Params = Params::new("Node.__eq__", &["self", "other"]);

static NOEQ___INIT___PARAMS: Params = Params::new("NoEq.__init__", &["self", "a"]);

static NOEQ___REPR___PARAMS: Params = Params::new("NoEq.__repr__", &["self"]);

static UH___INIT___PARAMS: Params = Params::new("UH.__init__", &["self", "a", "b"]);

static UH___REPR___PARAMS: Params = Params::new("UH.__repr__", &["self"]);

static UH___EQ___PARAMS: Params = Params::new("UH.__eq__", &["self", "other"]);

static UH___HASH___PARAMS: Params = Params::new("UH.__hash__", &["self"]);

static BAD___INIT___PARAMS: Params = Params::new("Bad.__init__", &["self", "x"]);

static BAD___REPR___PARAMS: Params = Params::new("Bad.__repr__", &["self"]);

static BAD___EQ___PARAMS: Params = Params::new("Bad.__eq__", &["self", "other"]);

static BAD2___INIT___PARAMS: Params = Params::new("Bad2.__init__", &["self", "x", "y"]);

static BAD2___REPR___PARAMS: Params = Params::new("Bad2.__repr__", &["self"]);

static BAD2___EQ___PARAMS: Params = Params::new("Bad2.__eq__", &["self", "other"]);

static LOCAL_IN___INIT___PARAMS: Params = Params::new("local.<locals>.In.__init__", &["self", "v"]);

static LOCAL_IN___REPR___PARAMS: Params = Params::new("local.<locals>.In.__repr__", &["self"]);

static LOCAL_IN___EQ___PARAMS: Params = Params::new("local.<locals>.In.__eq__", &["self", "other"]);

static OUTER___INIT___PARAMS: Params =
    Params::new("Outer.__init__", &["self", "inner", "pts", "d"]);

static OUTER___REPR___PARAMS: Params = Params::new("Outer.__repr__", &["self"]);

static OUTER___EQ___PARAMS: Params = Params::new("Outer.__eq__", &["self", "other"]);

fn Point_dist2(self_: &Value) -> Res<Value> {
    ops::add(
        &ops::mul(&ops::get_attr(self_, "x")?, &ops::get_attr(self_, "x")?)?,
        &ops::mul(&ops::get_attr(self_, "y")?, &ops::get_attr(self_, "y")?)?,
    )
}

fn Point___init__(self_: &Value, x: &Value, y: &Value) -> Res<()> {
    let value = x.clone();
    ops::set_attr(self_, "x", value)?;
    let value_2 = y.clone();
    ops::set_attr(self_, "y", value_2)?;
    Ok(())
}

fn Point___repr__(self_: &Value) -> Res<Str> {
    modules::dataclasses::repr_of(self_, &(Str::lit("x"), Str::lit("y")).to_value())
}

fn Point___eq__(self_: &Value, other: &Value) -> Res<Value> {
    if ops::is(
        &ops::get_attr(other, "__class__")?,
        &ops::get_attr(self_, "__class__")?,
    ) {
        return Ok(Value::from(
            (ops::get_attr(self_, "x")?, ops::get_attr(self_, "y")?)
                .py_eq(&(ops::get_attr(other, "x")?, ops::get_attr(other, "y")?))?,
        ));
    }
    Ok(builtin("NotImplemented"))
}

fn lambda() -> Res<Value> {
    call(&STATE.Point.get("Point")?, &[])
}

fn lambda_2() -> Res<Value> {
    call(
        &STATE.Point.get("Point")?,
        &[Value::from(1i64), Value::from(2i64), Value::from(3i64)],
    )
}

fn lambda_3() -> Res<Value> {
    call_kw(
        &STATE.Point.get("Point")?,
        &[Value::from(1i64)],
        &[(Str::lit("z"), Value::from(2i64))],
    )
}

fn lambda_4() -> Res<Value> {
    call_kw(
        &STATE.Point.get("Point")?,
        &[Value::from(1i64)],
        &[(Str::lit("x"), Value::from(2i64))],
    )
}

fn Version___init__(
    self_: &Value,
    major: &Value,
    minor: &Value,
    name: &Value,
    tags: &Value,
) -> Res<()> {
    let value = major.clone();
    ops::set_attr(self_, "major", value)?;
    let value_2 = minor.clone();
    ops::set_attr(self_, "minor", value_2)?;
    let value_3 = name.clone();
    ops::set_attr(self_, "name", value_3)?;
    let value_4 = if ops::is(tags, &modules::dataclasses::has_default_factory()) {
        List::<Value>::new().to_value()
    } else {
        tags.clone()
    };
    ops::set_attr(self_, "tags", value_4)?;
    Ok(())
}

fn Version___repr__(self_: &Value) -> Res<Str> {
    modules::dataclasses::repr_of(
        self_,
        &(Str::lit("major"), Str::lit("minor"), Str::lit("name")).to_value(),
    )
}

fn Version___eq__(self_: &Value, other: &Value) -> Res<Value> {
    if ops::is(
        &ops::get_attr(other, "__class__")?,
        &ops::get_attr(self_, "__class__")?,
    ) {
        return Ok(Value::from(
            (
                ops::get_attr(self_, "major")?,
                ops::get_attr(self_, "minor")?,
                ops::get_attr(self_, "tags")?,
            )
                .py_eq(&(
                    ops::get_attr(other, "major")?,
                    ops::get_attr(other, "minor")?,
                    ops::get_attr(other, "tags")?,
                ))?,
        ));
    }
    Ok(builtin("NotImplemented"))
}

fn Version___lt__(self_: &Value, other: &Value) -> Res<Value> {
    if ops::is(
        &ops::get_attr(other, "__class__")?,
        &ops::get_attr(self_, "__class__")?,
    ) {
        return Ok(Value::from(ops::is_lt(
            &(
                ops::get_attr(self_, "major")?,
                ops::get_attr(self_, "minor")?,
                ops::get_attr(self_, "tags")?,
            )
                .to_value(),
            &(
                ops::get_attr(other, "major")?,
                ops::get_attr(other, "minor")?,
                ops::get_attr(other, "tags")?,
            )
                .to_value(),
        )?));
    }
    Ok(builtin("NotImplemented"))
}

fn Version___le__(self_: &Value, other: &Value) -> Res<Value> {
    if ops::is(
        &ops::get_attr(other, "__class__")?,
        &ops::get_attr(self_, "__class__")?,
    ) {
        return Ok(Value::from(ops::is_le(
            &(
                ops::get_attr(self_, "major")?,
                ops::get_attr(self_, "minor")?,
                ops::get_attr(self_, "tags")?,
            )
                .to_value(),
            &(
                ops::get_attr(other, "major")?,
                ops::get_attr(other, "minor")?,
                ops::get_attr(other, "tags")?,
            )
                .to_value(),
        )?));
    }
    Ok(builtin("NotImplemented"))
}

fn Version___gt__(self_: &Value, other: &Value) -> Res<Value> {
    if ops::is(
        &ops::get_attr(other, "__class__")?,
        &ops::get_attr(self_, "__class__")?,
    ) {
        return Ok(Value::from(ops::is_gt(
            &(
                ops::get_attr(self_, "major")?,
                ops::get_attr(self_, "minor")?,
                ops::get_attr(self_, "tags")?,
            )
                .to_value(),
            &(
                ops::get_attr(other, "major")?,
                ops::get_attr(other, "minor")?,
                ops::get_attr(other, "tags")?,
            )
                .to_value(),
        )?));
    }
    Ok(builtin("NotImplemented"))
}

fn Version___ge__(self_: &Value, other: &Value) -> Res<Value> {
    if ops::is(
        &ops::get_attr(other, "__class__")?,
        &ops::get_attr(self_, "__class__")?,
    ) {
        return Ok(Value::from(ops::is_ge(
            &(
                ops::get_attr(self_, "major")?,
                ops::get_attr(self_, "minor")?,
                ops::get_attr(self_, "tags")?,
            )
                .to_value(),
            &(
                ops::get_attr(other, "major")?,
                ops::get_attr(other, "minor")?,
                ops::get_attr(other, "tags")?,
            )
                .to_value(),
        )?));
    }
    Ok(builtin("NotImplemented"))
}

fn Frozen_total(self_: &Value) -> Res<Value> {
    ops::add(
        &ops::get_attr(self_, "a")?,
        &call(&builtin("sum"), &[ops::get_attr(self_, "b")?])?,
    )
}

fn Frozen___init__(self_: &Value, a: &Value, b: &Value) -> Res<()> {
    call_method(
        &builtin("object"),
        "__setattr__",
        &[self_.clone(), Value::from(Str::lit("a")), a.clone()],
    )?;
    call_method(
        &builtin("object"),
        "__setattr__",
        &[self_.clone(), Value::from(Str::lit("b")), b.clone()],
    )?;
    Ok(())
}

fn Frozen___repr__(self_: &Value) -> Res<Str> {
    modules::dataclasses::repr_of(self_, &(Str::lit("a"), Str::lit("b")).to_value())
}

fn Frozen___eq__(self_: &Value, other: &Value) -> Res<Value> {
    if ops::is(
        &ops::get_attr(other, "__class__")?,
        &ops::get_attr(self_, "__class__")?,
    ) {
        return Ok(Value::from(
            (ops::get_attr(self_, "a")?, ops::get_attr(self_, "b")?)
                .py_eq(&(ops::get_attr(other, "a")?, ops::get_attr(other, "b")?))?,
        ));
    }
    Ok(builtin("NotImplemented"))
}

fn Frozen___setattr__(self_: &Value, name: &Value, value: &Value) -> Res<()> {
    modules::dataclasses::frozen_setattr(self_, name, value)?;
    Ok(())
}

fn Frozen___delattr__(self_: &Value, name: &Value) -> Res<()> {
    modules::dataclasses::frozen_delattr(self_, name)?;
    Ok(())
}

fn Frozen___hash__(self_: &Value) -> Res<i64> {
    (ops::get_attr(self_, "a")?, ops::get_attr(self_, "b")?).py_hash()
}

fn Base___post_init__(self_: &Value) -> Res<()> {
    print(&[&Str::lit("post"), &ops::get_attr(self_, "x")?])?;
    Ok(())
}

fn Base_lambda() -> List<Value> {
    values![1, 2]
}

fn Base___init__(self_: &Value, x: &Value, items: &Value) -> Res<()> {
    let value = x.clone();
    ops::set_attr(self_, "x", value)?;
    let value_2 = if ops::is(items, &modules::dataclasses::has_default_factory()) {
        call_method(
            &ops::get_item(
                &ops::get_attr(self_, "__dataclass_fields__")?,
                &Str::lit("items").to_value(),
            )?,
            "default_factory",
            &[],
        )?
    } else {
        items.clone()
    };
    ops::set_attr(self_, "items", value_2)?;
    call_method(self_, "__post_init__", &[])?;
    Ok(())
}

fn Base___repr__(self_: &Value) -> Res<Str> {
    modules::dataclasses::repr_of(self_, &(Str::lit("x"), Str::lit("items")).to_value())
}

fn Base___eq__(self_: &Value, other: &Value) -> Res<Value> {
    if ops::is(
        &ops::get_attr(other, "__class__")?,
        &ops::get_attr(self_, "__class__")?,
    ) {
        return Ok(Value::from(
            (ops::get_attr(self_, "x")?, ops::get_attr(self_, "items")?)
                .py_eq(&(ops::get_attr(other, "x")?, ops::get_attr(other, "items")?))?,
        ));
    }
    Ok(builtin("NotImplemented"))
}

fn Derived___init__(self_: &Value, x: &Value, items: &Value, y: &Value) -> Res<()> {
    let value = x.clone();
    ops::set_attr(self_, "x", value)?;
    let value_2 = if ops::is(items, &modules::dataclasses::has_default_factory()) {
        call_method(
            &ops::get_item(
                &ops::get_attr(self_, "__dataclass_fields__")?,
                &Str::lit("items").to_value(),
            )?,
            "default_factory",
            &[],
        )?
    } else {
        items.clone()
    };
    ops::set_attr(self_, "items", value_2)?;
    let value_3 = y.clone();
    ops::set_attr(self_, "y", value_3)?;
    call_method(self_, "__post_init__", &[])?;
    Ok(())
}

fn Derived___repr__(self_: &Value) -> Res<Str> {
    modules::dataclasses::repr_of(
        self_,
        &(Str::lit("x"), Str::lit("items"), Str::lit("y")).to_value(),
    )
}

fn Derived___eq__(self_: &Value, other: &Value) -> Res<Value> {
    if ops::is(
        &ops::get_attr(other, "__class__")?,
        &ops::get_attr(self_, "__class__")?,
    ) {
        return Ok(Value::from(
            (
                ops::get_attr(self_, "x")?,
                ops::get_attr(self_, "items")?,
                ops::get_attr(self_, "y")?,
            )
                .py_eq(&(
                    ops::get_attr(other, "x")?,
                    ops::get_attr(other, "items")?,
                    ops::get_attr(other, "y")?,
                ))?,
        ));
    }
    Ok(builtin("NotImplemented"))
}

fn K___init__(self_: &Value, a: &Value, b: &Value, c: &Value) -> Res<()> {
    let value = a.clone();
    ops::set_attr(self_, "a", value)?;
    let value_2 = b.clone();
    ops::set_attr(self_, "b", value_2)?;
    let value_3 = c.clone();
    ops::set_attr(self_, "c", value_3)?;
    Ok(())
}

fn K___repr__(self_: &Value) -> Res<Str> {
    modules::dataclasses::repr_of(
        self_,
        &(Str::lit("a"), Str::lit("b"), Str::lit("c")).to_value(),
    )
}

fn K___eq__(self_: &Value, other: &Value) -> Res<Value> {
    if ops::is(
        &ops::get_attr(other, "__class__")?,
        &ops::get_attr(self_, "__class__")?,
    ) {
        return Ok(Value::from(
            (
                ops::get_attr(self_, "a")?,
                ops::get_attr(self_, "b")?,
                ops::get_attr(self_, "c")?,
            )
                .py_eq(&(
                    ops::get_attr(other, "a")?,
                    ops::get_attr(other, "b")?,
                    ops::get_attr(other, "c")?,
                ))?,
        ));
    }
    Ok(builtin("NotImplemented"))
}

fn Init___post_init__(self_: &Value, scale: &Value) -> Res<()> {
    let value = ops::mul(&ops::get_attr(self_, "a")?, scale)?;
    ops::set_attr(self_, "total", value)?;
    Ok(())
}

fn Init___init__(self_: &Value, a: &Value, scale: &Value) -> Res<()> {
    let value = a.clone();
    ops::set_attr(self_, "a", value)?;
    call_method(self_, "__post_init__", &[scale.clone()])?;
    Ok(())
}

fn Init___repr__(self_: &Value) -> Res<Str> {
    modules::dataclasses::repr_of(self_, &(Str::lit("a"), Str::lit("total")).to_value())
}

fn Init___eq__(self_: &Value, other: &Value) -> Res<Value> {
    if ops::is(
        &ops::get_attr(other, "__class__")?,
        &ops::get_attr(self_, "__class__")?,
    ) {
        return Ok(Value::from(
            (ops::get_attr(self_, "a")?, ops::get_attr(self_, "total")?)
                .py_eq(&(ops::get_attr(other, "a")?, ops::get_attr(other, "total")?))?,
        ));
    }
    Ok(builtin("NotImplemented"))
}

fn S___init__(self_: &Value, x: &Value, y: &Value) -> Res<()> {
    let value = x.clone();
    ops::set_attr(self_, "x", value)?;
    let value_2 = y.clone();
    ops::set_attr(self_, "y", value_2)?;
    Ok(())
}

fn S___repr__(self_: &Value) -> Res<Str> {
    modules::dataclasses::repr_of(self_, &(Str::lit("x"), Str::lit("y")).to_value())
}

fn S___eq__(self_: &Value, other: &Value) -> Res<Value> {
    if ops::is(
        &ops::get_attr(other, "__class__")?,
        &ops::get_attr(self_, "__class__")?,
    ) {
        return Ok(Value::from(
            (ops::get_attr(self_, "x")?, ops::get_attr(self_, "y")?)
                .py_eq(&(ops::get_attr(other, "x")?, ops::get_attr(other, "y")?))?,
        ));
    }
    Ok(builtin("NotImplemented"))
}

fn Node___init__(self_: &Value, value: &Value, next: &Value) -> Res<()> {
    let value_2 = value.clone();
    ops::set_attr(self_, "value", value_2)?;
    let value_3 = next.clone();
    ops::set_attr(self_, "next", value_3)?;
    Ok(())
}

fn Node___repr__(self_: &Value) -> Res<Str> {
    modules::dataclasses::repr_of(self_, &(Str::lit("value"), Str::lit("next")).to_value())
}

fn Node___eq__(self_: &Value, other: &Value) -> Res<Value> {
    if ops::is(
        &ops::get_attr(other, "__class__")?,
        &ops::get_attr(self_, "__class__")?,
    ) {
        return Ok(Value::from(
            (
                ops::get_attr(self_, "value")?,
                ops::get_attr(self_, "next")?,
            )
                .py_eq(&(
                    ops::get_attr(other, "value")?,
                    ops::get_attr(other, "next")?,
                ))?,
        ));
    }
    Ok(builtin("NotImplemented"))
}

fn NoEq___init__(self_: &Value, a: &Value) -> Res<()> {
    let value = a.clone();
    ops::set_attr(self_, "a", value)?;
    Ok(())
}

fn NoEq___repr__(self_: &Value) -> Res<Str> {
    modules::dataclasses::repr_of(self_, &(Str::lit("a"),).to_value())
}

fn UH___init__(self_: &Value, a: &Value, b: &Value) -> Res<()> {
    let value = a.clone();
    ops::set_attr(self_, "a", value)?;
    let value_2 = b.clone();
    ops::set_attr(self_, "b", value_2)?;
    Ok(())
}

fn UH___repr__(self_: &Value) -> Res<Str> {
    modules::dataclasses::repr_of(self_, &(Str::lit("a"), Str::lit("b")).to_value())
}

fn UH___eq__(self_: &Value, other: &Value) -> Res<Value> {
    if ops::is(
        &ops::get_attr(other, "__class__")?,
        &ops::get_attr(self_, "__class__")?,
    ) {
        return Ok(Value::from(
            (ops::get_attr(self_, "a")?, ops::get_attr(self_, "b")?)
                .py_eq(&(ops::get_attr(other, "a")?, ops::get_attr(other, "b")?))?,
        ));
    }
    Ok(builtin("NotImplemented"))
}

fn UH___hash__(self_: &Value) -> Res<i64> {
    (ops::get_attr(self_, "a")?,).py_hash()
}

fn Bad___init__(self_: &Value, x: &Value) -> Res<()> {
    let value = x.clone();
    ops::set_attr(self_, "x", value)?;
    Ok(())
}

fn Bad___repr__(self_: &Value) -> Res<Str> {
    modules::dataclasses::repr_of(self_, &(Str::lit("x"),).to_value())
}

fn Bad___eq__(self_: &Value, other: &Value) -> Res<Value> {
    if ops::is(
        &ops::get_attr(other, "__class__")?,
        &ops::get_attr(self_, "__class__")?,
    ) {
        return Ok(Value::from(
            (ops::get_attr(self_, "x")?,).py_eq(&(ops::get_attr(other, "x")?,))?,
        ));
    }
    Ok(builtin("NotImplemented"))
}

fn Bad2___init__(self_: &Value, x: &Value, y: &Value) -> Res<()> {
    let value = x.clone();
    ops::set_attr(self_, "x", value)?;
    let value_2 = y.clone();
    ops::set_attr(self_, "y", value_2)?;
    Ok(())
}

fn Bad2___repr__(self_: &Value) -> Res<Str> {
    modules::dataclasses::repr_of(self_, &(Str::lit("x"), Str::lit("y")).to_value())
}

fn Bad2___eq__(self_: &Value, other: &Value) -> Res<Value> {
    if ops::is(
        &ops::get_attr(other, "__class__")?,
        &ops::get_attr(self_, "__class__")?,
    ) {
        return Ok(Value::from(
            (ops::get_attr(self_, "x")?, ops::get_attr(self_, "y")?)
                .py_eq(&(ops::get_attr(other, "x")?, ops::get_attr(other, "y")?))?,
        ));
    }
    Ok(builtin("NotImplemented"))
}

fn local() -> Res<Value> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("local.<locals>.In");
        namespace.set(
            "__dataclass_fields__",
            call(
                &member("dataclasses", "_fields"),
                &[
                    Value::NONE,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("v")),
                            Value::from(Str::lit("int")),
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
        namespace.set(
            "__init__",
            Function::new(&LOCAL_IN___INIT___PARAMS, Vec::new(), move |args| {
                local_In___init__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );
        namespace.set(
            "__repr__",
            Function::new(&LOCAL_IN___REPR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(local_In___repr__(&args[0])?))
            }),
        );
        namespace.set(
            "__eq__",
            Function::new(&LOCAL_IN___EQ___PARAMS, Vec::new(), move |args| {
                local_In___eq__(&args[0], &args[1])
            }),
        );
        namespace.set("__hash__", Value::NONE);
        namespace.set("__match_args__", (Str::lit("v"),).to_value());
        namespace.finish("In", &bases)?
    };
    let In = class;

    call(&In, &[Value::from(5i64)])
}

fn local_In___init__(self_: &Value, v: &Value) -> Res<()> {
    let value = v.clone();
    ops::set_attr(self_, "v", value)?;
    Ok(())
}

fn local_In___repr__(self_: &Value) -> Res<Str> {
    modules::dataclasses::repr_of(self_, &(Str::lit("v"),).to_value())
}

fn local_In___eq__(self_: &Value, other: &Value) -> Res<Value> {
    if ops::is(
        &ops::get_attr(other, "__class__")?,
        &ops::get_attr(self_, "__class__")?,
    ) {
        return Ok(Value::from(
            (ops::get_attr(self_, "v")?,).py_eq(&(ops::get_attr(other, "v")?,))?,
        ));
    }
    Ok(builtin("NotImplemented"))
}

fn Outer___init__(self_: &Value, inner: &Value, pts: &Value, d: &Value) -> Res<()> {
    let value = inner.clone();
    ops::set_attr(self_, "inner", value)?;
    let value_2 = pts.clone();
    ops::set_attr(self_, "pts", value_2)?;
    let value_3 = d.clone();
    ops::set_attr(self_, "d", value_3)?;
    Ok(())
}

fn Outer___repr__(self_: &Value) -> Res<Str> {
    modules::dataclasses::repr_of(
        self_,
        &(Str::lit("inner"), Str::lit("pts"), Str::lit("d")).to_value(),
    )
}

fn Outer___eq__(self_: &Value, other: &Value) -> Res<Value> {
    if ops::is(
        &ops::get_attr(other, "__class__")?,
        &ops::get_attr(self_, "__class__")?,
    ) {
        return Ok(Value::from(
            (
                ops::get_attr(self_, "inner")?,
                ops::get_attr(self_, "pts")?,
                ops::get_attr(self_, "d")?,
            )
                .py_eq(&(
                    ops::get_attr(other, "inner")?,
                    ops::get_attr(other, "pts")?,
                    ops::get_attr(other, "d")?,
                ))?,
        ));
    }
    Ok(builtin("NotImplemented"))
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut e: Value = Value::NONE;
    let mut x: Value = Value::NONE;
    let mut y: Value = Value::NONE;
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Point");
        namespace.set("__doc__", Value::from("A point."));

        namespace.set("y", Value::from(0i64));

        namespace.set(
            "dist2",
            Function::new(&POINT_DIST2_PARAMS, Vec::new(), move |args| {
                Point_dist2(&args[0])
            }),
        );
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
                            Value::from(Str::lit("int")),
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
                            Value::from(Str::lit("int")),
                            Value::from(0i64),
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
        namespace.set(
            "__init__",
            Function::new(
                &POINT___INIT___PARAMS,
                vec![None, None, Some(Value::from(0i64))],
                move |args| {
                    Point___init__(&args[0], &args[1], &args[2])?;
                    Ok(Value::NONE)
                },
            ),
        );
        namespace.set(
            "__repr__",
            Function::new(&POINT___REPR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Point___repr__(&args[0])?))
            }),
        );
        namespace.set(
            "__eq__",
            Function::new(&POINT___EQ___PARAMS, Vec::new(), move |args| {
                Point___eq__(&args[0], &args[1])
            }),
        );
        namespace.set("__hash__", Value::NONE);
        namespace.set("__match_args__", (Str::lit("x"), Str::lit("y")).to_value());
        namespace.finish("Point", &bases)?
    };
    STATE.class_Point.set(class.clone());
    STATE.Point.set(class);

    let p = call(
        &STATE.Point.get("Point")?,
        &[Value::from(3i64), Value::from(4i64)],
    )?;
    print(&[
        &p,
        &call_method(&p, "dist2", &[])?,
        &ops::eq(
            &p,
            &call(
                &STATE.Point.get("Point")?,
                &[Value::from(3i64), Value::from(4i64)],
            )?,
        )?,
        &ops::ne(
            &p,
            &call(
                &STATE.Point.get("Point")?,
                &[Value::from(3i64), Value::from(5i64)],
            )?,
        )?,
        &ops::eq(&p, &(3i64, 4i64).to_value())?,
    ])?;
    print(&[
        &call(&STATE.Point.get("Point")?, &[Value::from(1i64)])?,
        &call_kw(
            &STATE.Point.get("Point")?,
            &[],
            &[
                (Str::lit("y"), Value::from(2i64)),
                (Str::lit("x"), Value::from(1i64)),
            ],
        )?,
    ])?;
    for call_2 in tuple![
        Function::new(&LAMBDA_PARAMS, Vec::new(), move |_| lambda()),
        Function::new(&LAMBDA_2_PARAMS, Vec::new(), move |_| lambda_2()),
        Function::new(&LAMBDA_3_PARAMS, Vec::new(), move |_| lambda_3()),
        Function::new(&LAMBDA_4_PARAMS, Vec::new(), move |_| lambda_4())
    ]
    .iter()
    {
        let caught: Res<()> = 'attempt2: {
            attempt!('attempt2, call(&call_2, &[]));
            Ok(())
        };
        if let Some(error) = except(caught, &builtin("TypeError"))? {
            e = error.value();
            print(&[&e])?;
        }
    }
    let caught_2: Res<()> = 'attempt3: {
        attempt!('attempt3, p.py_hash());
        Ok(())
    };
    if let Some(error_2) = except(caught_2, &builtin("TypeError"))? {
        e = error_2.value();
        print(&[&e])?;
    }

    let class_2 = {
        let bases_2: Vec<Value> = Vec::new();
        let namespace_2 = Namespace::new("Version");

        namespace_2.set("minor", Value::from(0i64));
        namespace_2.set("name", Value::from(Str::lit("")));
        namespace_2.set(
            "__dataclass_fields__",
            call(
                &member("dataclasses", "_fields"),
                &[
                    Value::NONE,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("major")),
                            Value::from(Str::lit("int")),
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
                            Value::from(Str::lit("int")),
                            Value::from(0i64),
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
                            Value::from(Str::lit("str")),
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
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("tags")),
                            Value::from(Str::lit("List[str]")),
                            modules::dataclasses::missing(),
                            builtin("list"),
                            Value::from(true),
                            Value::from(false),
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
            .default_Version___init___tags
            .set(modules::dataclasses::has_default_factory());
        namespace_2.set(
            "__init__",
            Function::new(
                &VERSION___INIT___PARAMS,
                vec![
                    None,
                    None,
                    Some(Value::from(0i64)),
                    Some(Value::from(Str::lit(""))),
                    Some(STATE.default_Version___init___tags.get("tags")?),
                ],
                move |args| {
                    Version___init__(&args[0], &args[1], &args[2], &args[3], &args[4])?;
                    Ok(Value::NONE)
                },
            ),
        );
        namespace_2.set(
            "__repr__",
            Function::new(&VERSION___REPR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Version___repr__(&args[0])?))
            }),
        );
        namespace_2.set(
            "__eq__",
            Function::new(&VERSION___EQ___PARAMS, Vec::new(), move |args| {
                Version___eq__(&args[0], &args[1])
            }),
        );
        namespace_2.set(
            "__lt__",
            Function::new(&VERSION___LT___PARAMS, Vec::new(), move |args| {
                Version___lt__(&args[0], &args[1])
            }),
        );
        namespace_2.set(
            "__le__",
            Function::new(&VERSION___LE___PARAMS, Vec::new(), move |args| {
                Version___le__(&args[0], &args[1])
            }),
        );
        namespace_2.set(
            "__gt__",
            Function::new(&VERSION___GT___PARAMS, Vec::new(), move |args| {
                Version___gt__(&args[0], &args[1])
            }),
        );
        namespace_2.set(
            "__ge__",
            Function::new(&VERSION___GE___PARAMS, Vec::new(), move |args| {
                Version___ge__(&args[0], &args[1])
            }),
        );
        namespace_2.set("__hash__", Value::NONE);
        namespace_2.set(
            "__match_args__",
            (
                Str::lit("major"),
                Str::lit("minor"),
                Str::lit("name"),
                Str::lit("tags"),
            )
                .to_value(),
        );
        namespace_2.finish("Version", &bases_2)?
    };
    STATE.class_Version.set(class_2.clone());
    let Version = class_2;

    let new_a = call(
        &Version,
        &[
            Value::from(1i64),
            Value::from(2i64),
            Value::from(Str::lit("x")),
        ],
    )?;
    let new_b = call(&Version, &[Value::from(1i64), Value::from(3i64)])?;
    let a = new_a;
    let b = new_b;
    print(&[
        &ops::lt(&a, &b)?,
        &ops::le(&a, &b)?,
        &ops::gt(&a, &b)?,
        &ops::ge(&a, &b)?,
        &builtins::sorted(iter::ok(list![b.clone(), a.clone()].iter()), false)?,
        &ops::eq(
            &a,
            &call(&Version, &[Value::from(1i64), Value::from(2i64)])?,
        )?,
    ])?;
    let caught_3: Res<()> = 'attempt4: {
        attempt!('attempt4, ops::lt(&a, &3i64.to_value()));
        Ok(())
    };
    if let Some(error_3) = except(caught_3, &builtin("TypeError"))? {
        e = error_3.value();
        print(&[&e])?;
    }
    call_method(
        &ops::get_attr(&a, "tags")?,
        "append",
        &[Value::from(Str::lit("t"))],
    )?;
    print(&[
        &ops::get_attr(&b, "tags")?,
        &ops::get_attr(&a, "tags")?,
        &modules::dataclasses::asdict(&a, &Value::NONE)?,
        &modules::dataclasses::astuple(&b, &Value::NONE)?,
    ])?;

    let class_3 = {
        let bases_3: Vec<Value> = Vec::new();
        let namespace_3 = Namespace::new("Frozen");

        namespace_3.set("b", (1i64, 2i64).to_value());

        namespace_3.set(
            "total",
            call(
                &builtin("property"),
                &[Function::new(
                    &FROZEN_TOTAL_PARAMS,
                    Vec::new(),
                    move |args| Frozen_total(&args[0]),
                )],
            )?,
        );
        namespace_3.set(
            "__dataclass_fields__",
            call(
                &member("dataclasses", "_fields"),
                &[
                    Value::NONE,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("a")),
                            Value::from(Str::lit("int")),
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
                            Value::from(Str::lit("b")),
                            Value::from(Str::lit("tuple")),
                            namespace_3.get("b")?,
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
        STATE.default_Frozen___init___b.set(namespace_3.get("b")?);
        namespace_3.set(
            "__init__",
            Function::new(
                &FROZEN___INIT___PARAMS,
                vec![None, None, Some(STATE.default_Frozen___init___b.get("b")?)],
                move |args| {
                    Frozen___init__(&args[0], &args[1], &args[2])?;
                    Ok(Value::NONE)
                },
            ),
        );
        namespace_3.set(
            "__repr__",
            Function::new(&FROZEN___REPR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Frozen___repr__(&args[0])?))
            }),
        );
        namespace_3.set(
            "__eq__",
            Function::new(&FROZEN___EQ___PARAMS, Vec::new(), move |args| {
                Frozen___eq__(&args[0], &args[1])
            }),
        );
        namespace_3.set(
            "__setattr__",
            Function::new(&FROZEN___SETATTR___PARAMS, Vec::new(), move |args| {
                Frozen___setattr__(&args[0], &args[1], &args[2])?;
                Ok(Value::NONE)
            }),
        );
        namespace_3.set(
            "__delattr__",
            Function::new(&FROZEN___DELATTR___PARAMS, Vec::new(), move |args| {
                Frozen___delattr__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );
        namespace_3.set(
            "__hash__",
            Function::new(&FROZEN___HASH___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Frozen___hash__(&args[0])?))
            }),
        );
        namespace_3.set("__match_args__", (Str::lit("a"), Str::lit("b")).to_value());
        namespace_3.finish("Frozen", &bases_3)?
    };
    STATE.class_Frozen.set(class_3.clone());
    let Frozen = class_3;

    let f = call(&Frozen, &[Value::from(1i64)])?;
    print(&[
        &f,
        &(f.py_hash()? == call(&Frozen, &[Value::from(1i64)])?.py_hash()?),
        &Dict::of(vec![(f.clone(), 1i64)])?.get_item(&call(
            &Frozen,
            &[Value::from(1i64), (1i64, 2i64).to_value()],
        )?)?,
        &ops::get_attr(&f, "total")?,
    ])?;
    let caught_4: Res<()> = 'attempt5: {
        let value = 3i64;
        attempt!('attempt5, ops::set_attr(&f, "a", Value::from(value)));
        Ok(())
    };
    if let Some(error_4) = handled(caught_4) {
        if exception_matches(&error_4, &member("dataclasses", "FrozenInstanceError"))? {
            e = error_4.value();
            print(&[&e.type_name(), &e])?;
        } else {
            return Err(error_4.exc());
        }
    }
    let caught_5: Res<()> = 'attempt6: {
        attempt!('attempt6, ops::del_attr(&f, "a"));
        Ok(())
    };
    if let Some(error_5) = except(caught_5, &builtin("AttributeError"))? {
        e = error_5.value();
        print(&[&e.type_name(), &e])?;
    }
    let caught_6: Res<()> = 'attempt7: {
        let value_2 = 1i64;
        attempt!('attempt7, ops::set_attr(&f, "zzz", Value::from(value_2)));
        Ok(())
    };
    if let Some(error_6) = except(caught_6, &builtin("AttributeError"))? {
        e = error_6.value();
        print(&[&e])?;
    }
    print(&[
        &call_kw(
            &member("dataclasses", "replace"),
            &[f.clone()],
            &[(Str::lit("a"), Value::from(9i64))],
        )?,
        &f,
    ])?;

    let class_4 = {
        let bases_4: Vec<Value> = Vec::new();
        let namespace_4 = Namespace::new("Base");

        namespace_4.set("x", Value::from(1i64));
        namespace_4.set("count", Value::from(7i64));

        namespace_4.set(
            "__post_init__",
            Function::new(&BASE___POST_INIT___PARAMS, Vec::new(), move |args| {
                Base___post_init__(&args[0])?;
                Ok(Value::NONE)
            }),
        );
        namespace_4.set(
            "__dataclass_fields__",
            call(
                &member("dataclasses", "_fields"),
                &[
                    Value::NONE,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("x")),
                            Value::from(Str::lit("int")),
                            Value::from(1i64),
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
                            Value::from(Str::lit("items")),
                            Value::from(Str::lit("list")),
                            modules::dataclasses::missing(),
                            Function::new(&BASE_LAMBDA_PARAMS, Vec::new(), move |_| {
                                Ok(Base_lambda().to_value())
                            }),
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
            .default_Base___init___items
            .set(modules::dataclasses::has_default_factory());
        namespace_4.set(
            "__init__",
            Function::new(
                &BASE___INIT___PARAMS,
                vec![
                    None,
                    Some(Value::from(1i64)),
                    Some(STATE.default_Base___init___items.get("items")?),
                ],
                move |args| {
                    Base___init__(&args[0], &args[1], &args[2])?;
                    Ok(Value::NONE)
                },
            ),
        );
        namespace_4.set(
            "__repr__",
            Function::new(&BASE___REPR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Base___repr__(&args[0])?))
            }),
        );
        namespace_4.set(
            "__eq__",
            Function::new(&BASE___EQ___PARAMS, Vec::new(), move |args| {
                Base___eq__(&args[0], &args[1])
            }),
        );
        namespace_4.set("__hash__", Value::NONE);
        namespace_4.set(
            "__match_args__",
            (Str::lit("x"), Str::lit("items")).to_value(),
        );
        namespace_4.finish("Base", &bases_4)?
    };
    STATE.class_Base.set(class_4.clone());
    let Base = class_4;

    let class_5 = {
        let bases_5: Vec<Value> = vec![Base.clone()];
        let namespace_5 = Namespace::new("Derived");

        namespace_5.set("y", Value::from(2.5));
        namespace_5.set("x", Value::from(10i64));
        namespace_5.set(
            "__dataclass_fields__",
            call(
                &member("dataclasses", "_fields"),
                &[
                    Base.clone(),
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("x")),
                            Value::from(Str::lit("int")),
                            Value::from(10i64),
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
                            Value::from(Str::lit("float")),
                            Value::from(2.5),
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
            .default_Derived___init___items
            .set(modules::dataclasses::has_default_factory());
        namespace_5.set(
            "__init__",
            Function::new(
                &DERIVED___INIT___PARAMS,
                vec![
                    None,
                    Some(Value::from(10i64)),
                    Some(STATE.default_Derived___init___items.get("items")?),
                    Some(Value::from(2.5)),
                ],
                move |args| {
                    Derived___init__(&args[0], &args[1], &args[2], &args[3])?;
                    Ok(Value::NONE)
                },
            ),
        );
        namespace_5.set(
            "__repr__",
            Function::new(&DERIVED___REPR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Derived___repr__(&args[0])?))
            }),
        );
        namespace_5.set(
            "__eq__",
            Function::new(&DERIVED___EQ___PARAMS, Vec::new(), move |args| {
                Derived___eq__(&args[0], &args[1])
            }),
        );
        namespace_5.set("__hash__", Value::NONE);
        namespace_5.set(
            "__match_args__",
            (Str::lit("x"), Str::lit("items"), Str::lit("y")).to_value(),
        );
        namespace_5.finish("Derived", &bases_5)?
    };
    STATE.class_Derived.set(class_5.clone());
    let Derived = class_5;

    print(&[
        &call(&Base, &[])?,
        &call(&Derived, &[])?,
        &call_kw(
            &Derived,
            &[],
            &[
                (Str::lit("y"), Value::from(1.0)),
                (Str::lit("x"), Value::from(2i64)),
            ],
        )?,
        &ops::get_attr(&Base, "count")?,
    ])?;
    print(&[
        &list_of![
            ops::get_attr(&g, "name")?,
            for item_2 in ops::iter(&modules::dataclasses::fields(&Derived)?)?,
            let g = item_2?
        ],
        &modules::dataclasses::is_dataclass(&Derived)?,
        &modules::dataclasses::is_dataclass(&Value::from(3i64))?,
        &modules::dataclasses::is_dataclass(&call(&Derived, &[])?)?,
    ])?;
    print(&[&ops::get_attr(&Derived, "__match_args__")?])?;

    let class_6 = {
        let bases_6: Vec<Value> = Vec::new();
        let namespace_6 = Namespace::new("K");

        namespace_6.set("b", Value::from(5i64));
        namespace_6.set("c", Value::from(6i64));
        namespace_6.set(
            "__dataclass_fields__",
            call(
                &member("dataclasses", "_fields"),
                &[
                    Value::NONE,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("a")),
                            Value::from(Str::lit("int")),
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
                            Value::from(Str::lit("b")),
                            Value::from(Str::lit("int")),
                            Value::from(5i64),
                            modules::dataclasses::missing(),
                            Value::from(true),
                            Value::from(true),
                            Value::NONE,
                            Value::from(true),
                            Value::NONE,
                            Value::from(true),
                            Value::from(false),
                        ],
                    )?,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("c")),
                            Value::from(Str::lit("int")),
                            Value::from(6i64),
                            modules::dataclasses::missing(),
                            Value::from(true),
                            Value::from(true),
                            Value::NONE,
                            Value::from(true),
                            Value::NONE,
                            Value::from(true),
                            Value::from(false),
                        ],
                    )?,
                ],
            )?,
        );
        namespace_6.set(
            "__init__",
            Function::new(
                &K___INIT___PARAMS,
                vec![None, None, Some(Value::from(5i64)), Some(Value::from(6i64))],
                move |args| {
                    K___init__(&args[0], &args[1], &args[2], &args[3])?;
                    Ok(Value::NONE)
                },
            ),
        );
        namespace_6.set(
            "__repr__",
            Function::new(&K___REPR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(K___repr__(&args[0])?))
            }),
        );
        namespace_6.set(
            "__eq__",
            Function::new(&K___EQ___PARAMS, Vec::new(), move |args| {
                K___eq__(&args[0], &args[1])
            }),
        );
        namespace_6.set("__hash__", Value::NONE);
        namespace_6.set("__match_args__", (Str::lit("a"),).to_value());
        namespace_6.finish("K", &bases_6)?
    };
    STATE.class_K.set(class_6.clone());
    let K = class_6;

    print(&[
        &call_kw(
            &K,
            &[Value::from(1i64)],
            &[(Str::lit("b"), Value::from(2i64))],
        )?,
        &call(&K, &[Value::from(1i64)])?,
    ])?;
    let caught_7: Res<()> = 'attempt8: {
        attempt!('attempt8, call(&K, &[Value::from(1i64), Value::from(2i64)]));
        Ok(())
    };
    if let Some(error_7) = except(caught_7, &builtin("TypeError"))? {
        e = error_7.value();
        print(&[&e])?;
    }

    let class_7 = {
        let bases_7: Vec<Value> = Vec::new();
        let namespace_7 = Namespace::new("Init");

        namespace_7.set("scale", Value::from(2i64));

        namespace_7.set(
            "__post_init__",
            Function::new(&INIT___POST_INIT___PARAMS, Vec::new(), move |args| {
                Init___post_init__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );
        namespace_7.set(
            "__dataclass_fields__",
            call(
                &member("dataclasses", "_fields"),
                &[
                    Value::NONE,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("a")),
                            Value::from(Str::lit("int")),
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
                            Value::from(Str::lit("scale")),
                            Value::from(Str::lit("InitVar[int]")),
                            Value::from(2i64),
                            modules::dataclasses::missing(),
                            Value::from(true),
                            Value::from(true),
                            Value::NONE,
                            Value::from(true),
                            Value::NONE,
                            Value::from(false),
                            Value::from(true),
                        ],
                    )?,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("total")),
                            Value::from(Str::lit("int")),
                            modules::dataclasses::missing(),
                            modules::dataclasses::missing(),
                            Value::from(false),
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
        namespace_7.set(
            "__init__",
            Function::new(
                &INIT___INIT___PARAMS,
                vec![None, None, Some(Value::from(2i64))],
                move |args| {
                    Init___init__(&args[0], &args[1], &args[2])?;
                    Ok(Value::NONE)
                },
            ),
        );
        namespace_7.set(
            "__repr__",
            Function::new(&INIT___REPR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Init___repr__(&args[0])?))
            }),
        );
        namespace_7.set(
            "__eq__",
            Function::new(&INIT___EQ___PARAMS, Vec::new(), move |args| {
                Init___eq__(&args[0], &args[1])
            }),
        );
        namespace_7.set("__hash__", Value::NONE);
        namespace_7.set(
            "__match_args__",
            (Str::lit("a"), Str::lit("scale")).to_value(),
        );
        namespace_7.finish("Init", &bases_7)?
    };
    STATE.class_Init.set(class_7.clone());
    let Init = class_7;

    print(&[
        &call(&Init, &[Value::from(3i64)])?,
        &call(&Init, &[Value::from(3i64), Value::from(4i64)])?,
        &ops::get_attr(&Init, "scale")?,
    ])?;

    let class_8 = {
        let bases_8: Vec<Value> = Vec::new();
        let namespace_8 = Namespace::new("S");

        namespace_8.set("y", Value::from(4i64));
        namespace_8.set(
            "__dataclass_fields__",
            call(
                &member("dataclasses", "_fields"),
                &[
                    Value::NONE,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("x")),
                            Value::from(Str::lit("int")),
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
                            Value::from(Str::lit("int")),
                            Value::from(4i64),
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
        namespace_8.set(
            "__init__",
            Function::new(
                &S___INIT___PARAMS,
                vec![None, None, Some(Value::from(4i64))],
                move |args| {
                    S___init__(&args[0], &args[1], &args[2])?;
                    Ok(Value::NONE)
                },
            ),
        );
        namespace_8.set(
            "__repr__",
            Function::new(&S___REPR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(S___repr__(&args[0])?))
            }),
        );
        namespace_8.set(
            "__eq__",
            Function::new(&S___EQ___PARAMS, Vec::new(), move |args| {
                S___eq__(&args[0], &args[1])
            }),
        );
        namespace_8.set("__hash__", Value::NONE);
        namespace_8.set("__match_args__", (Str::lit("x"), Str::lit("y")).to_value());
        namespace_8.del("y")?;
        namespace_8.set("__slots__", (Str::lit("x"), Str::lit("y")).to_value());
        namespace_8.finish("S", &bases_8)?
    };
    STATE.class_S.set(class_8.clone());
    let S = class_8;

    let s = call(&S, &[Value::from(1i64)])?;
    print(&[&s])?;
    let caught_8: Res<()> = 'attempt9: {
        let value_3 = 1i64;
        attempt!('attempt9, ops::set_attr(&s, "z", Value::from(value_3)));
        Ok(())
    };
    if let Some(error_8) = except(caught_8, &builtin("AttributeError"))? {
        e = error_8.value();
        print(&[&e])?;
    }

    let class_9 = {
        let bases_9: Vec<Value> = Vec::new();
        let namespace_9 = Namespace::new("Node");

        namespace_9.set("next", Value::NONE);
        namespace_9.set(
            "__dataclass_fields__",
            call(
                &member("dataclasses", "_fields"),
                &[
                    Value::NONE,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("value")),
                            Value::from(Str::lit("int")),
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
                            Value::from(Str::lit("Optional[Node]")),
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
        namespace_9.set(
            "__init__",
            Function::new(
                &NODE___INIT___PARAMS,
                vec![None, None, Some(Value::NONE)],
                move |args| {
                    Node___init__(&args[0], &args[1], &args[2])?;
                    Ok(Value::NONE)
                },
            ),
        );
        namespace_9.set(
            "__repr__",
            Function::new(&NODE___REPR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Node___repr__(&args[0])?))
            }),
        );
        namespace_9.set(
            "__eq__",
            Function::new(&NODE___EQ___PARAMS, Vec::new(), move |args| {
                Node___eq__(&args[0], &args[1])
            }),
        );
        namespace_9.set("__hash__", Value::NONE);
        namespace_9.set(
            "__match_args__",
            (Str::lit("value"), Str::lit("next")).to_value(),
        );
        namespace_9.finish("Node", &bases_9)?
    };
    STATE.class_Node.set(class_9.clone());
    let Node = class_9;

    let n = call(
        &Node,
        &[Value::from(1i64), call(&Node, &[Value::from(2i64)])?],
    )?;
    print(&[&n])?;
    let value_4 = n.clone();
    ops::set_attr(&ops::get_attr(&n, "next")?, "next", value_4)?;
    print(&[&n])?;
    'matched10: {
        let subject = p.clone();
        if if let Some(items) = match_class(&subject, &STATE.Point.get("Point")?, 2, &[])? {
            ({
                x = items[0].clone();
                true
            }) && {
                y = items[1].clone();
                true
            }
        } else {
            false
        } {
            print(&[&Str::lit("matched"), &x, &y])?;
            break 'matched10;
        }
    }

    let class_10 = {
        let bases_10: Vec<Value> = Vec::new();
        let namespace_10 = Namespace::new("NoEq");

        namespace_10.set("a", Value::from(1i64));
        namespace_10.set(
            "__dataclass_fields__",
            call(
                &member("dataclasses", "_fields"),
                &[
                    Value::NONE,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("a")),
                            Value::from(Str::lit("int")),
                            Value::from(1i64),
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
        namespace_10.set(
            "__init__",
            Function::new(
                &NOEQ___INIT___PARAMS,
                vec![None, Some(Value::from(1i64))],
                move |args| {
                    NoEq___init__(&args[0], &args[1])?;
                    Ok(Value::NONE)
                },
            ),
        );
        namespace_10.set(
            "__repr__",
            Function::new(&NOEQ___REPR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(NoEq___repr__(&args[0])?))
            }),
        );
        namespace_10.set("__match_args__", (Str::lit("a"),).to_value());
        namespace_10.finish("NoEq", &bases_10)?
    };
    STATE.class_NoEq.set(class_10.clone());
    let NoEq = class_10;

    print(&[
        &ops::eq(&call(&NoEq, &[])?, &call(&NoEq, &[])?)?,
        &!ops::is(&call(&NoEq, &[])?.py_hash()?.to_value(), &Value::NONE),
    ])?;

    let class_11 = {
        let bases_11: Vec<Value> = Vec::new();
        let namespace_11 = Namespace::new("UH");

        namespace_11.set("a", Value::from(1i64));
        namespace_11.set("b", Value::from(2i64));
        namespace_11.set(
            "__dataclass_fields__",
            call(
                &member("dataclasses", "_fields"),
                &[
                    Value::NONE,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("a")),
                            Value::from(Str::lit("int")),
                            Value::from(1i64),
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
                            Value::from(Str::lit("b")),
                            Value::from(Str::lit("int")),
                            Value::from(2i64),
                            modules::dataclasses::missing(),
                            Value::from(true),
                            Value::from(true),
                            Value::from(false),
                            Value::from(true),
                            Value::NONE,
                            Value::from(false),
                            Value::from(false),
                        ],
                    )?,
                ],
            )?,
        );
        namespace_11.set(
            "__init__",
            Function::new(
                &UH___INIT___PARAMS,
                vec![None, Some(Value::from(1i64)), Some(Value::from(2i64))],
                move |args| {
                    UH___init__(&args[0], &args[1], &args[2])?;
                    Ok(Value::NONE)
                },
            ),
        );
        namespace_11.set(
            "__repr__",
            Function::new(&UH___REPR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(UH___repr__(&args[0])?))
            }),
        );
        namespace_11.set(
            "__eq__",
            Function::new(&UH___EQ___PARAMS, Vec::new(), move |args| {
                UH___eq__(&args[0], &args[1])
            }),
        );
        namespace_11.set(
            "__hash__",
            Function::new(&UH___HASH___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(UH___hash__(&args[0])?))
            }),
        );
        namespace_11.set("__match_args__", (Str::lit("a"), Str::lit("b")).to_value());
        namespace_11.finish("UH", &bases_11)?
    };
    STATE.class_UH.set(class_11.clone());
    let UH = class_11;

    print(&[&(call(&UH, &[])?.py_hash()?
        == call_kw(&UH, &[], &[(Str::lit("b"), Value::from(3i64))])?.py_hash()?)])?;

    let caught_9: Res<()> = 'attempt11: {
        let class_12 = {
            let bases_12: Vec<Value> = Vec::new();
            let namespace_12 = Namespace::new("Bad");

            namespace_12.set("x", List::<Value>::new().to_value());
            namespace_12.set(
                "__dataclass_fields__",
                attempt!(
                    'attempt11,
                    call(
                        &member("dataclasses", "_fields"),
                        &[
                            Value::NONE,
                            attempt!(
                                'attempt11,
                                call(
                                    &member("dataclasses", "_field"),
                                    &[
                                        Value::from(Str::lit("x")),
                                        Value::from(Str::lit("list")),
                                        attempt!('attempt11, namespace_12.get("x")),
                                        modules::dataclasses::missing(),
                                        Value::from(true),
                                        Value::from(true),
                                        Value::NONE,
                                        Value::from(true),
                                        Value::NONE,
                                        Value::from(false),
                                        Value::from(false)
                                    ]
                                )
                            )
                        ]
                    )
                ),
            );
            STATE
                .default_Bad___init___x
                .set(attempt!('attempt11, namespace_12.get("x")));
            namespace_12.set(
                "__init__",
                Function::new(
                    &BAD___INIT___PARAMS,
                    vec![
                        None,
                        Some(attempt!('attempt11, STATE.default_Bad___init___x.get("x"))),
                    ],
                    move |args| {
                        Bad___init__(&args[0], &args[1])?;
                        Ok(Value::NONE)
                    },
                ),
            );
            namespace_12.set(
                "__repr__",
                Function::new(&BAD___REPR___PARAMS, Vec::new(), move |args| {
                    Ok(Value::from(Bad___repr__(&args[0])?))
                }),
            );
            namespace_12.set(
                "__eq__",
                Function::new(&BAD___EQ___PARAMS, Vec::new(), move |args| {
                    Bad___eq__(&args[0], &args[1])
                }),
            );
            namespace_12.set("__hash__", Value::NONE);
            namespace_12.set("__match_args__", (Str::lit("x"),).to_value());
            attempt!('attempt11, namespace_12.finish("Bad", &bases_12))
        };
        STATE.class_Bad.set(class_12.clone());
        let Bad = class_12;
        Ok(())
    };
    if let Some(error_9) = except(caught_9, &builtin("ValueError"))? {
        e = error_9.value();

        print(&[&e])?;
    }
    let caught_10: Res<()> = 'attempt12: {
        let class_13 = {
            let bases_13: Vec<Value> = Vec::new();
            let namespace_13 = Namespace::new("Bad2");

            namespace_13.set("x", Value::from(1i64));
            namespace_13.set(
                "__dataclass_fields__",
                attempt!(
                    'attempt12,
                    call(
                        &member("dataclasses", "_fields"),
                        &[
                            Value::NONE,
                            attempt!(
                                'attempt12,
                                call(
                                    &member("dataclasses", "_field"),
                                    &[
                                        Value::from(Str::lit("x")),
                                        Value::from(Str::lit("int")),
                                        Value::from(1i64),
                                        modules::dataclasses::missing(),
                                        Value::from(true),
                                        Value::from(true),
                                        Value::NONE,
                                        Value::from(true),
                                        Value::NONE,
                                        Value::from(false),
                                        Value::from(false)
                                    ]
                                )
                            ),
                            attempt!(
                                'attempt12,
                                call(
                                    &member("dataclasses", "_field"),
                                    &[
                                        Value::from(Str::lit("y")),
                                        Value::from(Str::lit("int")),
                                        modules::dataclasses::missing(),
                                        modules::dataclasses::missing(),
                                        Value::from(true),
                                        Value::from(true),
                                        Value::NONE,
                                        Value::from(true),
                                        Value::NONE,
                                        Value::from(false),
                                        Value::from(false)
                                    ]
                                )
                            )
                        ]
                    )
                ),
            );
            namespace_13.set(
                "__init__",
                Function::new(
                    &BAD2___INIT___PARAMS,
                    vec![None, Some(Value::from(1i64)), None],
                    move |args| {
                        Bad2___init__(&args[0], &args[1], &args[2])?;
                        Ok(Value::NONE)
                    },
                ),
            );
            namespace_13.set(
                "__repr__",
                Function::new(&BAD2___REPR___PARAMS, Vec::new(), move |args| {
                    Ok(Value::from(Bad2___repr__(&args[0])?))
                }),
            );
            namespace_13.set(
                "__eq__",
                Function::new(&BAD2___EQ___PARAMS, Vec::new(), move |args| {
                    Bad2___eq__(&args[0], &args[1])
                }),
            );
            namespace_13.set("__hash__", Value::NONE);
            namespace_13.set("__match_args__", (Str::lit("x"), Str::lit("y")).to_value());
            attempt!('attempt12, namespace_13.finish("Bad2", &bases_13))
        };
        STATE.class_Bad2.set(class_13.clone());
        let Bad2 = class_13;
        Ok(())
    };
    if let Some(error_10) = except(caught_10, &builtin("TypeError"))? {
        e = error_10.value();

        print(&[&e])?;
    }

    print(&[&local()?])?;

    let class_14 = {
        let bases_14: Vec<Value> = Vec::new();
        let namespace_14 = Namespace::new("Outer");

        namespace_14.set(
            "__dataclass_fields__",
            call(
                &member("dataclasses", "_fields"),
                &[
                    Value::NONE,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("inner")),
                            Value::from(Str::lit("Point")),
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
                            Value::from(Str::lit("pts")),
                            Value::from(Str::lit("list[Point]")),
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
                            Value::from(Str::lit("d")),
                            Value::from(Str::lit("dict[str, Point]")),
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
        namespace_14.set(
            "__init__",
            Function::new(&OUTER___INIT___PARAMS, Vec::new(), move |args| {
                Outer___init__(&args[0], &args[1], &args[2], &args[3])?;
                Ok(Value::NONE)
            }),
        );
        namespace_14.set(
            "__repr__",
            Function::new(&OUTER___REPR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Outer___repr__(&args[0])?))
            }),
        );
        namespace_14.set(
            "__eq__",
            Function::new(&OUTER___EQ___PARAMS, Vec::new(), move |args| {
                Outer___eq__(&args[0], &args[1])
            }),
        );
        namespace_14.set("__hash__", Value::NONE);
        namespace_14.set(
            "__match_args__",
            (Str::lit("inner"), Str::lit("pts"), Str::lit("d")).to_value(),
        );
        namespace_14.finish("Outer", &bases_14)?
    };
    STATE.class_Outer.set(class_14.clone());
    let Outer = class_14;

    let o = call(
        &Outer,
        &[
            call(
                &STATE.Point.get("Point")?,
                &[Value::from(1i64), Value::from(2i64)],
            )?,
            list![call(
                &STATE.Point.get("Point")?,
                &[Value::from(3i64), Value::from(4i64)]
            )?]
            .to_value(),
            Dict::of(vec![(
                Value::from(Str::lit("k")),
                call(
                    &STATE.Point.get("Point")?,
                    &[Value::from(5i64), Value::from(6i64)],
                )?,
            )])?
            .to_value(),
        ],
    )?;
    print(&[&modules::dataclasses::asdict(&o, &Value::NONE)?])?;
    print(&[&modules::dataclasses::astuple(&o, &Value::NONE)?])?;
    print(&[&call_kw(
        &member("dataclasses", "replace"),
        &[o.clone()],
        &[(Str::lit("inner"), Value::NONE)],
    )?])?;
    Ok(())
}
