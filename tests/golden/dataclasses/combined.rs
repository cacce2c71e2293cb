use portalis_runtime::*;

/// The module's variables.
struct State {
    Vec: Slot<Value>,
    default_Length___init___value: Slot<Value>,
    default_Length___init___unit: Slot<Value>,
    default_Length___init___marks: Slot<Value>,
    default_Length___init___extra: Slot<Value>,
    default_Named___init___value: Slot<Value>,
    default_Named___init___unit: Slot<Value>,
    default_Named___init___marks: Slot<Value>,
    default_Named___init___extra: Slot<Value>,
    default_Named___init___name: Slot<Value>,
    default_Key___init___weight: Slot<Value>,
    default_Quiet___init___v: Slot<Value>,
    default_Options___init___depth: Slot<Value>,
    default_Options___init___flags: Slot<Value>,
    default_Slotted___init___b: Slot<Value>,
    default_Slotted___init___c: Slot<Value>,
    default_Tree___init___children: Slot<Value>,
    class_Unit: Slot<Value>,
    class_Length: Slot<Value>,
    class_Named: Slot<Value>,
    class_Shape: Slot<Value>,
    class_Square: Slot<Value>,
    class_Card: Slot<Value>,
    class_Own: Slot<Value>,
    class_Key: Slot<Value>,
    class_Loose: Slot<Value>,
    class_Vec: Slot<Value>,
    class_Empty: Slot<Value>,
    class_Quiet: Slot<Value>,
    class_Options: Slot<Value>,
    class_Slotted: Slot<Value>,
    class_Tree: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    Vec: Slot::new(),
    default_Length___init___value: Slot::new(),
    default_Length___init___unit: Slot::new(),
    default_Length___init___marks: Slot::new(),
    default_Length___init___extra: Slot::new(),
    default_Named___init___value: Slot::new(),
    default_Named___init___unit: Slot::new(),
    default_Named___init___marks: Slot::new(),
    default_Named___init___extra: Slot::new(),
    default_Named___init___name: Slot::new(),
    default_Key___init___weight: Slot::new(),
    default_Quiet___init___v: Slot::new(),
    default_Options___init___depth: Slot::new(),
    default_Options___init___flags: Slot::new(),
    default_Slotted___init___b: Slot::new(),
    default_Slotted___init___c: Slot::new(),
    default_Tree___init___children: Slot::new(),
    class_Unit: Slot::new(),
    class_Length: Slot::new(),
    class_Named: Slot::new(),
    class_Shape: Slot::new(),
    class_Square: Slot::new(),
    class_Card: Slot::new(),
    class_Own: Slot::new(),
    class_Key: Slot::new(),
    class_Loose: Slot::new(),
    class_Vec: Slot::new(),
    class_Empty: Slot::new(),
    class_Quiet: Slot::new(),
    class_Options: Slot::new(),
    class_Slotted: Slot::new(),
    class_Tree: Slot::new(),
});

static UNIT___INIT___PARAMS: Params = Params::new("Unit.__init__", &["self", "name"]);

static UNIT___REPR___PARAMS: Params = Params::new("Unit.__repr__", &["self"]);

static LENGTH_LAMBDA_PARAMS: Params = Params::new("Length.<lambda>", &[]);

static LENGTH___INIT___PARAMS: Params = Params::new(
    "Length.__init__",
    &["self", "value", "unit", "marks", "extra"],
);

static LENGTH___REPR___PARAMS: Params = Params::new("Length.__repr__", &["self"]);

static LENGTH___EQ___PARAMS: Params = Params::new("Length.__eq__", &["self", "other"]);

static NAMED___INIT___PARAMS: Params = Params::new(
    "Named.__init__",
    &["self", "value", "unit", "marks", "extra", "name"],
);

static NAMED___REPR___PARAMS: Params = Params::new("Named.__repr__", &["self"]);

static NAMED___EQ___PARAMS: Params = Params::new("Named.__eq__", &["self", "other"]);

static SHAPE_AREA_PARAMS: Params = Params::new("Shape.area", &["self"]);

static SQUARE_AREA_PARAMS: Params = Params::new("Square.area", &["self"]);

static SQUARE___INIT___PARAMS: Params = Params::new("Square.__init__", &["self", "side"]);

static SQUARE___REPR___PARAMS: Params = Params::new("Square.__repr__", &["self"]);

static SQUARE___EQ___PARAMS: Params = Params::new("Square.__eq__", &["self", "other"]);

static CARD___LT___PARAMS: Params = Params::new("Card.__lt__", &["self", "other"]);

static CARD___REPR___PARAMS: Params = Params::new("Card.__repr__", &["self"]);

static CARD___INIT___PARAMS: Params = Params::new("Card.__init__", &["self", "suit", "rank"]);

static CARD___EQ___PARAMS: Params = Params::new("Card.__eq__", &["self", "other"]);

static OWN___INIT___PARAMS: Params = Params::new("Own.__init__", &["self", "x"]);

static OWN___EQ___PARAMS: Params = Params::new("Own.__eq__", &["self", "other"]);

static OWN___REPR___PARAMS: Params = Params::new("Own.__repr__", &["self"]);

static KEY___INIT___PARAMS: Params = Params::new("Key.__init__", &["self", "name", "weight"]);

static KEY___REPR___PARAMS: Params = Params::new("Key.__repr__", &["self"]);

static KEY___EQ___PARAMS: Params = Params::new("Key.__eq__", &["self", "other"]);

static KEY___LT___PARAMS: Params = Params::new("Key.__lt__", &["self", "other"]);

static KEY___LE___PARAMS: Params = Params::new("Key.__le__", &["self", "other"]);

static KEY___GT___PARAMS: Params = Params::new("Key.__gt__", &["self", "other"]);

static KEY___GE___PARAMS: Params = Params::new("Key.__ge__", &["self", "other"]);

static KEY___SETATTR___PARAMS: Params = Params::new("Key.__setattr__", &["self", "name", "value"]);

static KEY___DELATTR___PARAMS: Params = Params::new("Key.__delattr__", &["self", "name"]);

static KEY___HASH___PARAMS: Params = Params::new("Key.__hash__", &["self"]);

static LOOSE_RENAME_PARAMS: Params = Params::new("Loose.rename", &["self", "name"]);

static VEC___ADD___PARAMS: Params = Params::new("Vec.__add__", &["self", "other"]);

static VEC_ZERO_PARAMS: Params = Params::new("Vec.zero", &["cls"]);

static VEC_UNIT_PARAMS: Params = Params::new("Vec.unit", &[]);

static VEC___INIT___PARAMS: Params = Params::new("Vec.__init__", &["self", "x", "y"]);

static VEC___REPR___PARAMS: Params = Params::new("Vec.__repr__", &["self"]);

static VEC___EQ___PARAMS: Params = Params::new("Vec.__eq__", &["self", "other"]);

static VEC___SETATTR___PARAMS: Params = Params::new("Vec.__setattr__", &["self", "name", "value"]);

static VEC___DELATTR___PARAMS: Params = Params::new("Vec.__delattr__", &["self", "name"]);

static VEC___HASH___PARAMS: Params = Params::new("Vec.__hash__", &["self"]);

static EMPTY___INIT___PARAMS: Params = Params::new("Empty.__init__", &["self"]);

static EMPTY___REPR___PARAMS: Params = Params::new("Empty.__repr__", &["self"]);

static EMPTY___EQ___PARAMS: Params = Params::new("Empty.__eq__", &["self", "other"]);

static QUIET___INIT___PARAMS: Params = Params::new("Quiet.__init__", &["self", "v"]);

static QUIET___EQ___PARAMS: Params = Params::new("Quiet.__eq__", &["self", "other"]);

static OPTIONS___INIT___PARAMS: Params =
    Params::new("Options.__init__", &["self", "path", "depth", "flags"]).keyword_only(3);

static OPTIONS___REPR___PARAMS: Params = Params::new("Options.__repr__", &["self"]);

static OPTIONS___EQ___PARAMS: Params = Params::new("Options.__eq__", &["self", "other"]);

static SLOTTED___INIT___PARAMS: Params = Params::new("Slotted.__init__", &["self", "a", "b", "c"]);

static SLOTTED___REPR___PARAMS: Params = Params::new("Slotted.__repr__", &["self"]);

static SLOTTED___EQ___PARAMS: Params = Params::new("Slotted.__eq__", &["self", "other"]);

static SLOTTED___SETATTR___PARAMS: Params =
    Params::new("Slotted.__setattr__", &["self", "name", "value"]);

static SLOTTED___DELATTR___PARAMS: Params = Params::new("Slotted.__delattr__", &["self", "name"]);

static SLOTTED___HASH___PARAMS: Params = Params::new("Slotted.__hash__", &["self"]);

static LAMBDA_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_2_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_3_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_4_PARAMS: Params = Params::new("<lambda>", &["items"]);

static TREE_TOTAL_PARAMS: Params = Params::new("Tree.total", &["self"]);

static TREE___INIT___PARAMS: Params = Params::new("Tree.__init__", &["self", "value", "children"]);

static TREE___REPR___PARAMS: Params = Params::new("Tree.__repr__", &["self"]);

static TREE___EQ___PARAMS: Params = Params::new("Tree.__eq__", &["self", "other"]);

fn Unit___init__(self_: &Value, name: &Value) -> Res<()> {
    let value = name.clone();
    ops::set_attr(self_, "name", value)?;
    Ok(())
}

fn Unit___repr__(self_: &Value) -> Res<Str> {
    Ok(Str::from(format!(
        "Unit({})",
        ops::get_attr(self_, "name")?.py_repr()?
    )))
}

fn Length_lambda() -> Res<Dict<Value, Value>> {
    Dict::of(vec![(Value::from(Str::lit("a")), values![1].to_value())])
}

fn Length___init__(
    self_: &Value,
    value: &Value,
    unit: &Value,
    marks: &Value,
    extra: &Value,
) -> Res<()> {
    let value_2 = value.clone();
    ops::set_attr(self_, "value", value_2)?;
    let value_3 = unit.clone();
    ops::set_attr(self_, "unit", value_3)?;
    let value_4 = if ops::is(marks, &modules::dataclasses::has_default_factory()) {
        Set::<Value>::new().to_value()
    } else {
        marks.clone()
    };
    ops::set_attr(self_, "marks", value_4)?;
    let value_5 = if ops::is(extra, &modules::dataclasses::has_default_factory()) {
        call_method(
            &ops::get_item(
                &ops::get_attr(self_, "__dataclass_fields__")?,
                &Str::lit("extra").to_value(),
            )?,
            "default_factory",
            &[],
        )?
    } else {
        extra.clone()
    };
    ops::set_attr(self_, "extra", value_5)?;
    Ok(())
}

fn Length___repr__(self_: &Value) -> Res<Str> {
    modules::dataclasses::repr_of(
        self_,
        &(
            Str::lit("value"),
            Str::lit("unit"),
            Str::lit("marks"),
            Str::lit("extra"),
        )
            .to_value(),
    )
}

fn Length___eq__(self_: &Value, other: &Value) -> Res<Value> {
    if ops::is(
        &ops::get_attr(other, "__class__")?,
        &ops::get_attr(self_, "__class__")?,
    ) {
        return Ok(Value::from(
            (
                ops::get_attr(self_, "value")?,
                ops::get_attr(self_, "unit")?,
                ops::get_attr(self_, "marks")?,
                ops::get_attr(self_, "extra")?,
            )
                .py_eq(&(
                    ops::get_attr(other, "value")?,
                    ops::get_attr(other, "unit")?,
                    ops::get_attr(other, "marks")?,
                    ops::get_attr(other, "extra")?,
                ))?,
        ));
    }
    Ok(builtin("NotImplemented"))
}

fn Named___init__(
    self_: &Value,
    value: &Value,
    unit: &Value,
    marks: &Value,
    extra: &Value,
    name: &Value,
) -> Res<()> {
    let value_2 = value.clone();
    ops::set_attr(self_, "value", value_2)?;
    let value_3 = unit.clone();
    ops::set_attr(self_, "unit", value_3)?;
    let value_4 = if ops::is(marks, &modules::dataclasses::has_default_factory()) {
        Set::<Value>::new().to_value()
    } else {
        marks.clone()
    };
    ops::set_attr(self_, "marks", value_4)?;
    let value_5 = if ops::is(extra, &modules::dataclasses::has_default_factory()) {
        call_method(
            &ops::get_item(
                &ops::get_attr(self_, "__dataclass_fields__")?,
                &Str::lit("extra").to_value(),
            )?,
            "default_factory",
            &[],
        )?
    } else {
        extra.clone()
    };
    ops::set_attr(self_, "extra", value_5)?;
    let value_6 = name.clone();
    ops::set_attr(self_, "name", value_6)?;
    Ok(())
}

fn Named___repr__(self_: &Value) -> Res<Str> {
    modules::dataclasses::repr_of(
        self_,
        &(
            Str::lit("value"),
            Str::lit("unit"),
            Str::lit("marks"),
            Str::lit("extra"),
            Str::lit("name"),
        )
            .to_value(),
    )
}

fn Named___eq__(self_: &Value, other: &Value) -> Res<Value> {
    if ops::is(
        &ops::get_attr(other, "__class__")?,
        &ops::get_attr(self_, "__class__")?,
    ) {
        return Ok(Value::from(
            (
                ops::get_attr(self_, "value")?,
                ops::get_attr(self_, "unit")?,
                ops::get_attr(self_, "marks")?,
                ops::get_attr(self_, "extra")?,
                ops::get_attr(self_, "name")?,
            )
                .py_eq(&(
                    ops::get_attr(other, "value")?,
                    ops::get_attr(other, "unit")?,
                    ops::get_attr(other, "marks")?,
                    ops::get_attr(other, "extra")?,
                    ops::get_attr(other, "name")?,
                ))?,
        ));
    }
    Ok(builtin("NotImplemented"))
}

fn Shape_area(self_: &Value) {
    let _ = builtin("Ellipsis");
}

fn Square_area(self_: &Value) -> Res<Value> {
    ops::pow(&ops::get_attr(self_, "side")?, &Value::from(2i64))
}

fn Square___init__(self_: &Value, side: &Value) -> Res<()> {
    let value = side.clone();
    ops::set_attr(self_, "side", value)?;
    Ok(())
}

fn Square___repr__(self_: &Value) -> Res<Str> {
    modules::dataclasses::repr_of(self_, &(Str::lit("side"),).to_value())
}

fn Square___eq__(self_: &Value, other: &Value) -> Res<Value> {
    if ops::is(
        &ops::get_attr(other, "__class__")?,
        &ops::get_attr(self_, "__class__")?,
    ) {
        return Ok(Value::from(
            (ops::get_attr(self_, "side")?,).py_eq(&(ops::get_attr(other, "side")?,))?,
        ));
    }
    Ok(builtin("NotImplemented"))
}

fn Card___lt__(self_: &Value, other: &Value) -> Res<Value> {
    ops::lt(
        &ops::get_attr(self_, "rank")?,
        &ops::get_attr(other, "rank")?,
    )
}

fn Card___repr__(self_: &Value) -> Res<Str> {
    Ok(Str::from(format!(
        "<{} of {}>",
        ops::format(&ops::get_attr(self_, "rank")?, "")?,
        ops::format(&ops::get_attr(self_, "suit")?, "")?
    )))
}

fn Card___init__(self_: &Value, suit: &Value, rank: &Value) -> Res<()> {
    let value = suit.clone();
    ops::set_attr(self_, "suit", value)?;
    let value_2 = rank.clone();
    ops::set_attr(self_, "rank", value_2)?;
    Ok(())
}

fn Card___eq__(self_: &Value, other: &Value) -> Res<Value> {
    if ops::is(
        &ops::get_attr(other, "__class__")?,
        &ops::get_attr(self_, "__class__")?,
    ) {
        return Ok(Value::from(
            (ops::get_attr(self_, "suit")?, ops::get_attr(self_, "rank")?)
                .py_eq(&(ops::get_attr(other, "suit")?, ops::get_attr(other, "rank")?))?,
        ));
    }
    Ok(builtin("NotImplemented"))
}

fn Own___init__(self_: &Value, x: &Value) -> Res<()> {
    let value = ops::mul(x, &Value::from(2i64))?;
    ops::set_attr(self_, "x", value)?;
    Ok(())
}

fn Own___eq__(self_: &Value, other: &Value) -> bool {
    true
}

fn Own___repr__(self_: &Value) -> Res<Str> {
    modules::dataclasses::repr_of(self_, &(Str::lit("x"),).to_value())
}

fn Key___init__(self_: &Value, name: &Value, weight: &Value) -> Res<()> {
    call_method(
        &builtin("object"),
        "__setattr__",
        &[self_.clone(), Value::from(Str::lit("name")), name.clone()],
    )?;
    call_method(
        &builtin("object"),
        "__setattr__",
        &[
            self_.clone(),
            Value::from(Str::lit("weight")),
            weight.clone(),
        ],
    )?;
    Ok(())
}

fn Key___repr__(self_: &Value) -> Res<Str> {
    modules::dataclasses::repr_of(self_, &(Str::lit("name"), Str::lit("weight")).to_value())
}

fn Key___eq__(self_: &Value, other: &Value) -> Res<Value> {
    if ops::is(
        &ops::get_attr(other, "__class__")?,
        &ops::get_attr(self_, "__class__")?,
    ) {
        return Ok(Value::from(
            (ops::get_attr(self_, "name")?,).py_eq(&(ops::get_attr(other, "name")?,))?,
        ));
    }
    Ok(builtin("NotImplemented"))
}

fn Key___lt__(self_: &Value, other: &Value) -> Res<Value> {
    if ops::is(
        &ops::get_attr(other, "__class__")?,
        &ops::get_attr(self_, "__class__")?,
    ) {
        return Ok(Value::from(ops::is_lt(
            &(ops::get_attr(self_, "name")?,).to_value(),
            &(ops::get_attr(other, "name")?,).to_value(),
        )?));
    }
    Ok(builtin("NotImplemented"))
}

fn Key___le__(self_: &Value, other: &Value) -> Res<Value> {
    if ops::is(
        &ops::get_attr(other, "__class__")?,
        &ops::get_attr(self_, "__class__")?,
    ) {
        return Ok(Value::from(ops::is_le(
            &(ops::get_attr(self_, "name")?,).to_value(),
            &(ops::get_attr(other, "name")?,).to_value(),
        )?));
    }
    Ok(builtin("NotImplemented"))
}

fn Key___gt__(self_: &Value, other: &Value) -> Res<Value> {
    if ops::is(
        &ops::get_attr(other, "__class__")?,
        &ops::get_attr(self_, "__class__")?,
    ) {
        return Ok(Value::from(ops::is_gt(
            &(ops::get_attr(self_, "name")?,).to_value(),
            &(ops::get_attr(other, "name")?,).to_value(),
        )?));
    }
    Ok(builtin("NotImplemented"))
}

fn Key___ge__(self_: &Value, other: &Value) -> Res<Value> {
    if ops::is(
        &ops::get_attr(other, "__class__")?,
        &ops::get_attr(self_, "__class__")?,
    ) {
        return Ok(Value::from(ops::is_ge(
            &(ops::get_attr(self_, "name")?,).to_value(),
            &(ops::get_attr(other, "name")?,).to_value(),
        )?));
    }
    Ok(builtin("NotImplemented"))
}

fn Key___setattr__(self_: &Value, name: &Value, value: &Value) -> Res<()> {
    modules::dataclasses::frozen_setattr(self_, name, value)?;
    Ok(())
}

fn Key___delattr__(self_: &Value, name: &Value) -> Res<()> {
    modules::dataclasses::frozen_delattr(self_, name)?;
    Ok(())
}

fn Key___hash__(self_: &Value) -> Res<i64> {
    (ops::get_attr(self_, "name")?,).py_hash()
}

fn Loose_rename(self_: &Value, name: &Value) -> Res<()> {
    let value = name.clone();
    ops::set_attr(self_, "name", value)?;
    Ok(())
}

fn Vec___add__(self_: &Value, other: &Value) -> Res<Value> {
    call(
        &STATE.Vec.get("Vec")?,
        &[
            ops::add(&ops::get_attr(self_, "x")?, &ops::get_attr(other, "x")?)?,
            ops::add(&ops::get_attr(self_, "y")?, &ops::get_attr(other, "y")?)?,
        ],
    )
}

fn Vec_zero(cls: &Value) -> Res<Value> {
    call(cls, &[Value::from(0.0), Value::from(0.0)])
}

fn Vec_unit() -> Res<Value> {
    call(
        &STATE.Vec.get("Vec")?,
        &[Value::from(1.0), Value::from(0.0)],
    )
}

fn Vec___init__(self_: &Value, x: &Value, y: &Value) -> Res<()> {
    call_method(
        &builtin("object"),
        "__setattr__",
        &[self_.clone(), Value::from(Str::lit("x")), x.clone()],
    )?;
    call_method(
        &builtin("object"),
        "__setattr__",
        &[self_.clone(), Value::from(Str::lit("y")), y.clone()],
    )?;
    Ok(())
}

fn Vec___repr__(self_: &Value) -> Res<Str> {
    modules::dataclasses::repr_of(self_, &(Str::lit("x"), Str::lit("y")).to_value())
}

fn Vec___eq__(self_: &Value, other: &Value) -> Res<Value> {
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

fn Vec___setattr__(self_: &Value, name: &Value, value: &Value) -> Res<()> {
    modules::dataclasses::frozen_setattr(self_, name, value)?;
    Ok(())
}

fn Vec___delattr__(self_: &Value, name: &Value) -> Res<()> {
    modules::dataclasses::frozen_delattr(self_, name)?;
    Ok(())
}

fn Vec___hash__(self_: &Value) -> Res<i64> {
    (ops::get_attr(self_, "x")?, ops::get_attr(self_, "y")?).py_hash()
}

fn Empty___init__(self_: &Value) {}

fn Empty___repr__(self_: &Value) -> Res<Str> {
    modules::dataclasses::repr_of(self_, &Tuple::<i64>::empty().to_value())
}

fn Empty___eq__(self_: &Value, other: &Value) -> Res<Value> {
    if ops::is(
        &ops::get_attr(other, "__class__")?,
        &ops::get_attr(self_, "__class__")?,
    ) {
        return Ok(Value::from(
            Tuple::<i64>::empty().py_eq(&Tuple::<i64>::empty())?,
        ));
    }
    Ok(builtin("NotImplemented"))
}

fn Quiet___init__(self_: &Value, v: &Value) -> Res<()> {
    let value = v.clone();
    ops::set_attr(self_, "v", value)?;
    let value_2 = List::<Value>::new();
    ops::set_attr(self_, "w", value_2.to_value())?;
    Ok(())
}

fn Quiet___eq__(self_: &Value, other: &Value) -> Res<Value> {
    if ops::is(
        &ops::get_attr(other, "__class__")?,
        &ops::get_attr(self_, "__class__")?,
    ) {
        return Ok(Value::from(
            (ops::get_attr(self_, "v")?, ops::get_attr(self_, "w")?)
                .py_eq(&(ops::get_attr(other, "v")?, ops::get_attr(other, "w")?))?,
        ));
    }
    Ok(builtin("NotImplemented"))
}

fn Options___init__(self_: &Value, path: &Value, depth: &Value, flags: &Value) -> Res<()> {
    let value = path.clone();
    ops::set_attr(self_, "path", value)?;
    let value_2 = depth.clone();
    ops::set_attr(self_, "depth", value_2)?;
    let value_3 = flags.clone();
    ops::set_attr(self_, "flags", value_3)?;
    Ok(())
}

fn Options___repr__(self_: &Value) -> Res<Str> {
    modules::dataclasses::repr_of(
        self_,
        &(Str::lit("path"), Str::lit("depth"), Str::lit("flags")).to_value(),
    )
}

fn Options___eq__(self_: &Value, other: &Value) -> Res<Value> {
    if ops::is(
        &ops::get_attr(other, "__class__")?,
        &ops::get_attr(self_, "__class__")?,
    ) {
        return Ok(Value::from(
            (
                ops::get_attr(self_, "path")?,
                ops::get_attr(self_, "depth")?,
                ops::get_attr(self_, "flags")?,
            )
                .py_eq(&(
                    ops::get_attr(other, "path")?,
                    ops::get_attr(other, "depth")?,
                    ops::get_attr(other, "flags")?,
                ))?,
        ));
    }
    Ok(builtin("NotImplemented"))
}

fn Slotted___init__(self_: &Value, a: &Value, b: &Value, c: &Value) -> Res<()> {
    call_method(
        &builtin("object"),
        "__setattr__",
        &[self_.clone(), Value::from(Str::lit("a")), a.clone()],
    )?;
    call_method(
        &builtin("object"),
        "__setattr__",
        &[
            self_.clone(),
            Value::from(Str::lit("b")),
            if ops::is(b, &modules::dataclasses::has_default_factory()) {
                List::<Value>::new().to_value()
            } else {
                b.clone()
            },
        ],
    )?;
    call_method(
        &builtin("object"),
        "__setattr__",
        &[self_.clone(), Value::from(Str::lit("c")), c.clone()],
    )?;
    Ok(())
}

fn Slotted___repr__(self_: &Value) -> Res<Str> {
    modules::dataclasses::repr_of(
        self_,
        &(Str::lit("a"), Str::lit("b"), Str::lit("c")).to_value(),
    )
}

fn Slotted___eq__(self_: &Value, other: &Value) -> Res<Value> {
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

fn Slotted___setattr__(self_: &Value, name: &Value, value: &Value) -> Res<()> {
    modules::dataclasses::frozen_setattr(self_, name, value)?;
    Ok(())
}

fn Slotted___delattr__(self_: &Value, name: &Value) -> Res<()> {
    modules::dataclasses::frozen_delattr(self_, name)?;
    Ok(())
}

fn Slotted___hash__(self_: &Value) -> Res<i64> {
    (
        ops::get_attr(self_, "a")?,
        ops::get_attr(self_, "b")?,
        ops::get_attr(self_, "c")?,
    )
        .py_hash()
}

fn lambda() -> Res<Value> {
    modules::dataclasses::asdict(&Value::from(3i64), &Value::NONE)
}

fn lambda_2() -> Res<Value> {
    modules::dataclasses::fields(&Value::from(3i64))
}

fn lambda_3() -> Res<Value> {
    call(&member("dataclasses", "replace"), &[Value::from(3i64)])
}

fn lambda_4(items: &Value) -> Res<List<Value>> {
    builtins::sorted(
        lambda_genexpr(&ops::iter(items)?.boxed("iterator").to_value()).to_iter(),
        false,
    )
}

fn lambda_genexpr(iterable: &Value) -> Generator<Value> {
    let iterable = iterable.clone();
    Generator::new(
        "<lambda>.<locals>.<genexpr>",
        move |co: Co<Value>| async move {
            for item_2 in ops::iter(&iterable)? {
                let items: [Value; 2] = unpack(unpack_iter(&item_2?)?)?;
                let k = items[0].clone();
                let __ = items[1].clone();
                co.give(k.clone()).await?;
            }
            Ok(Value::NONE)
        },
    )
}

fn Tree_total(self_: &Value) -> Res<Value> {
    ops::add(
        &ops::get_attr(self_, "value")?,
        &call(
            &builtin("sum"),
            &[Tree_total_genexpr(
                &ops::iter(&ops::get_attr(self_, "children")?)?
                    .boxed("iterator")
                    .to_value(),
            )
            .to_value()],
        )?,
    )
}

fn Tree_total_genexpr(iterable: &Value) -> Generator<Value> {
    let iterable = iterable.clone();
    Generator::new(
        "Tree.total.<locals>.<genexpr>",
        move |co: Co<Value>| async move {
            for item_2 in ops::iter(&iterable)? {
                let c = item_2?;
                co.give(call_method(&c, "total", &[])?).await?;
            }
            Ok(Value::NONE)
        },
    )
}

fn Tree___init__(self_: &Value, value: &Value, children: &Value) -> Res<()> {
    let value_2 = value.clone();
    ops::set_attr(self_, "value", value_2)?;
    let value_3 = if ops::is(children, &modules::dataclasses::has_default_factory()) {
        List::<Value>::new().to_value()
    } else {
        children.clone()
    };
    ops::set_attr(self_, "children", value_3)?;
    Ok(())
}

fn Tree___repr__(self_: &Value) -> Res<Str> {
    modules::dataclasses::repr_of(self_, &(Str::lit("value"), Str::lit("children")).to_value())
}

fn Tree___eq__(self_: &Value, other: &Value) -> Res<Value> {
    if ops::is(
        &ops::get_attr(other, "__class__")?,
        &ops::get_attr(self_, "__class__")?,
    ) {
        return Ok(Value::from(
            (
                ops::get_attr(self_, "value")?,
                ops::get_attr(self_, "children")?,
            )
                .py_eq(&(
                    ops::get_attr(other, "value")?,
                    ops::get_attr(other, "children")?,
                ))?,
        ));
    }
    Ok(builtin("NotImplemented"))
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut e: Value = Value::NONE;
    let mut v: Value = Value::NONE;
    let mut w: Value = Value::NONE;
    let mut rest: Value = Value::NONE;
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Unit");
        namespace.set(
            "__init__",
            Function::new(&UNIT___INIT___PARAMS, Vec::new(), move |args| {
                Unit___init__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );

        namespace.set(
            "__repr__",
            Function::new(&UNIT___REPR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Unit___repr__(&args[0])?))
            }),
        );
        namespace.finish("Unit", &bases)?
    };
    STATE.class_Unit.set(class.clone());
    let Unit = class;

    let METRE = call(&Unit, &[Value::from(Str::lit("m"))])?;

    let class_2 = {
        let bases_2: Vec<Value> = Vec::new();
        let namespace_2 = Namespace::new("Length");

        namespace_2.set("value", Value::from(modules::math::pi));
        namespace_2.set("unit", METRE.clone());
        namespace_2.set(
            "__dataclass_fields__",
            call(
                &member("dataclasses", "_fields"),
                &[
                    Value::NONE,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("value")),
                            builtin("float"),
                            namespace_2.get("value")?,
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
                            Value::from(Str::lit("unit")),
                            Unit.clone(),
                            namespace_2.get("unit")?,
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
                            Value::from(Str::lit("marks")),
                            builtin("set"),
                            modules::dataclasses::missing(),
                            builtin("set"),
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
                            Value::from(Str::lit("extra")),
                            builtin("dict"),
                            modules::dataclasses::missing(),
                            Function::new(&LENGTH_LAMBDA_PARAMS, Vec::new(), move |_| {
                                Ok(Length_lambda()?.to_value())
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
            .default_Length___init___value
            .set(namespace_2.get("value")?);
        STATE
            .default_Length___init___unit
            .set(namespace_2.get("unit")?);
        STATE
            .default_Length___init___marks
            .set(modules::dataclasses::has_default_factory());
        STATE
            .default_Length___init___extra
            .set(modules::dataclasses::has_default_factory());
        namespace_2.set(
            "__init__",
            Function::new(
                &LENGTH___INIT___PARAMS,
                vec![
                    None,
                    Some(STATE.default_Length___init___value.get("value")?),
                    Some(STATE.default_Length___init___unit.get("unit")?),
                    Some(STATE.default_Length___init___marks.get("marks")?),
                    Some(STATE.default_Length___init___extra.get("extra")?),
                ],
                move |args| {
                    Length___init__(&args[0], &args[1], &args[2], &args[3], &args[4])?;
                    Ok(Value::NONE)
                },
            ),
        );
        namespace_2.set(
            "__repr__",
            Function::new(&LENGTH___REPR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Length___repr__(&args[0])?))
            }),
        );
        namespace_2.set(
            "__eq__",
            Function::new(&LENGTH___EQ___PARAMS, Vec::new(), move |args| {
                Length___eq__(&args[0], &args[1])
            }),
        );
        namespace_2.set("__hash__", Value::NONE);
        namespace_2.set(
            "__match_args__",
            (
                Str::lit("value"),
                Str::lit("unit"),
                Str::lit("marks"),
                Str::lit("extra"),
            )
                .to_value(),
        );
        namespace_2.finish("Length", &bases_2)?
    };
    STATE.class_Length.set(class_2.clone());
    let Length = class_2;

    let class_3 = {
        let bases_3: Vec<Value> = vec![Length.clone()];
        let namespace_3 = Namespace::new("Named");

        namespace_3.set("name", Value::from(Str::lit("?")));
        namespace_3.set("unit", Value::NONE);
        namespace_3.set(
            "__dataclass_fields__",
            call(
                &member("dataclasses", "_fields"),
                &[
                    Length.clone(),
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("unit")),
                            Unit.clone(),
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
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("name")),
                            builtin("str"),
                            Value::from(Str::lit("?")),
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
        STATE.default_Named___init___value.set(ops::get_attr(
            &ops::get_item(
                &ops::get_attr(&Length, "__dataclass_fields__")?,
                &Str::lit("value").to_value(),
            )?,
            "default",
        )?);
        STATE
            .default_Named___init___marks
            .set(modules::dataclasses::has_default_factory());
        STATE
            .default_Named___init___extra
            .set(modules::dataclasses::has_default_factory());
        namespace_3.set(
            "__init__",
            Function::new(
                &NAMED___INIT___PARAMS,
                vec![
                    None,
                    Some(STATE.default_Named___init___value.get("value")?),
                    Some(Value::NONE),
                    Some(STATE.default_Named___init___marks.get("marks")?),
                    Some(STATE.default_Named___init___extra.get("extra")?),
                    Some(Value::from(Str::lit("?"))),
                ],
                move |args| {
                    Named___init__(&args[0], &args[1], &args[2], &args[3], &args[4], &args[5])?;
                    Ok(Value::NONE)
                },
            ),
        );
        namespace_3.set(
            "__repr__",
            Function::new(&NAMED___REPR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Named___repr__(&args[0])?))
            }),
        );
        namespace_3.set(
            "__eq__",
            Function::new(&NAMED___EQ___PARAMS, Vec::new(), move |args| {
                Named___eq__(&args[0], &args[1])
            }),
        );
        namespace_3.set("__hash__", Value::NONE);
        namespace_3.set(
            "__match_args__",
            (
                Str::lit("value"),
                Str::lit("unit"),
                Str::lit("marks"),
                Str::lit("extra"),
                Str::lit("name"),
            )
                .to_value(),
        );
        namespace_3.finish("Named", &bases_3)?
    };
    STATE.class_Named.set(class_3.clone());
    let Named = class_3;

    print(&[&call(&Length, &[])?, &call(&Named, &[])?])?;
    let new_a = call(&Length, &[])?;
    let new_b = call(&Length, &[])?;
    let a = new_a;
    let b = new_b;
    call_method(&ops::get_attr(&a, "marks")?, "add", &[Value::from(1i64)])?;
    let value = 2i64;
    ops::set_item(
        &ops::get_attr(&a, "extra")?,
        &Value::from(Str::lit("b")),
        Value::from(value),
    )?;
    print(&[
        &ops::get_attr(&a, "marks")?,
        &ops::get_attr(&b, "marks")?,
        &ops::get_attr(&a, "extra")?,
        &ops::get_attr(&b, "extra")?,
        &ops::eq(&a, &b)?,
        &ops::is(&ops::get_attr(&a, "unit")?, &ops::get_attr(&b, "unit")?),
        &ops::get_attr(&Length, "unit")?,
    ])?;
    print(&[
        &ops::get_attr(&Length, "value")?,
        &bool::from_value(&call(
            &builtin("hasattr"),
            &[Length.clone(), Value::from(Str::lit("marks"))],
        )?)?,
        &ops::get_attr(&Named, "name")?,
    ])?;
    for item_2 in ops::iter(&modules::dataclasses::fields(&Named)?)? {
        let f = item_2?;
        print(&[
            &ops::get_attr(&f, "name")?,
            &ops::is(
                &ops::get_attr(&f, "default")?,
                &modules::dataclasses::missing(),
            ),
            &ops::is(
                &ops::get_attr(&f, "default_factory")?,
                &modules::dataclasses::missing(),
            ),
            &ops::get_attr(&f, "init")?,
            &ops::get_attr(&f, "repr")?,
            &ops::get_attr(&f, "compare")?,
            &ops::get_attr(&f, "hash")?,
            &ops::get_attr(&f, "kw_only")?,
            &ops::get_attr(&f, "metadata")?,
        ])?;
    }

    let class_4 = {
        let bases_4: Vec<Value> = vec![member("abc", "ABC")];
        let namespace_4 = Namespace::new("Shape");

        namespace_4.set(
            "area",
            call(
                &member("abc", "abstractmethod"),
                &[Function::new(&SHAPE_AREA_PARAMS, Vec::new(), move |args| {
                    Shape_area(&args[0]);
                    Ok(Value::NONE)
                })],
            )?,
        );
        namespace_4.finish("Shape", &bases_4)?
    };
    STATE.class_Shape.set(class_4.clone());
    let Shape = class_4;

    let class_5 = {
        let bases_5: Vec<Value> = vec![Shape.clone()];
        let namespace_5 = Namespace::new("Square");

        namespace_5.set(
            "area",
            Function::new(&SQUARE_AREA_PARAMS, Vec::new(), move |args| {
                Square_area(&args[0])
            }),
        );
        namespace_5.set(
            "__dataclass_fields__",
            call(
                &member("dataclasses", "_fields"),
                &[
                    Value::NONE,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("side")),
                            builtin("int"),
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
        namespace_5.set(
            "__init__",
            Function::new(&SQUARE___INIT___PARAMS, Vec::new(), move |args| {
                Square___init__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );
        namespace_5.set(
            "__repr__",
            Function::new(&SQUARE___REPR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Square___repr__(&args[0])?))
            }),
        );
        namespace_5.set(
            "__eq__",
            Function::new(&SQUARE___EQ___PARAMS, Vec::new(), move |args| {
                Square___eq__(&args[0], &args[1])
            }),
        );
        namespace_5.set("__hash__", Value::NONE);
        namespace_5.set("__match_args__", (Str::lit("side"),).to_value());
        namespace_5.finish("Square", &bases_5)?
    };
    STATE.class_Square.set(class_5.clone());
    let Square = class_5;

    print(&[
        &call(&Square, &[Value::from(3i64)])?,
        &call_method(&call(&Square, &[Value::from(3i64)])?, "area", &[])?,
        &is_instance(&call(&Square, &[Value::from(3i64)])?, &Shape)?,
    ])?;

    let class_6 = {
        let bases_6: Vec<Value> = Vec::new();
        let namespace_6 = Namespace::new("Card");

        namespace_6.set(
            "__lt__",
            Function::new(&CARD___LT___PARAMS, Vec::new(), move |args| {
                Card___lt__(&args[0], &args[1])
            }),
        );

        namespace_6.set(
            "__repr__",
            Function::new(&CARD___REPR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Card___repr__(&args[0])?))
            }),
        );
        namespace_6.set(
            "__dataclass_fields__",
            call(
                &member("dataclasses", "_fields"),
                &[
                    Value::NONE,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("suit")),
                            builtin("str"),
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
                            Value::from(Str::lit("rank")),
                            builtin("int"),
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
        namespace_6.set(
            "__init__",
            Function::new(&CARD___INIT___PARAMS, Vec::new(), move |args| {
                Card___init__(&args[0], &args[1], &args[2])?;
                Ok(Value::NONE)
            }),
        );
        namespace_6.set(
            "__eq__",
            Function::new(&CARD___EQ___PARAMS, Vec::new(), move |args| {
                Card___eq__(&args[0], &args[1])
            }),
        );
        namespace_6.set("__hash__", Value::NONE);
        namespace_6.set(
            "__match_args__",
            (Str::lit("suit"), Str::lit("rank")).to_value(),
        );
        namespace_6.finish("Card", &bases_6)?
    };
    STATE.class_Card.set(class_6.clone());
    let Card = call(&member("functools", "total_ordering"), &[class_6])?;

    print(&[
        &builtins::max2(
            call(&Card, &[Value::from(Str::lit("s")), Value::from(3i64)])?,
            call(&Card, &[Value::from(Str::lit("h")), Value::from(5i64)])?,
        )?,
        &ops::ge(
            &call(&Card, &[Value::from(Str::lit("s")), Value::from(3i64)])?,
            &call(&Card, &[Value::from(Str::lit("h")), Value::from(5i64)])?,
        )?,
    ])?;

    let class_7 = {
        let bases_7: Vec<Value> = Vec::new();
        let namespace_7 = Namespace::new("Own");

        namespace_7.set(
            "__init__",
            Function::new(&OWN___INIT___PARAMS, Vec::new(), move |args| {
                Own___init__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );

        namespace_7.set(
            "__eq__",
            Function::new(&OWN___EQ___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Own___eq__(&args[0], &args[1])))
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
                            Value::from(Str::lit("x")),
                            builtin("int"),
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
        namespace_7.set(
            "__repr__",
            Function::new(&OWN___REPR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Own___repr__(&args[0])?))
            }),
        );
        namespace_7.set("__hash__", Value::NONE);
        namespace_7.set("__match_args__", (Str::lit("x"),).to_value());
        namespace_7.finish("Own", &bases_7)?
    };
    STATE.class_Own.set(class_7.clone());
    let Own = class_7;

    print(&[
        &call(&Own, &[Value::from(2i64)])?,
        &ops::eq(&call(&Own, &[Value::from(1i64)])?, &5i64.to_value())?,
        &ops::get_attr(&Own, "__hash__")?,
    ])?;

    let class_8 = {
        let bases_8: Vec<Value> = Vec::new();
        let namespace_8 = Namespace::new("Key");

        namespace_8.set("weight", Value::from(0.0));
        namespace_8.set(
            "__dataclass_fields__",
            call(
                &member("dataclasses", "_fields"),
                &[
                    Value::NONE,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("name")),
                            builtin("str"),
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
                            Value::from(Str::lit("weight")),
                            builtin("float"),
                            Value::from(0.0),
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
        namespace_8.set(
            "__init__",
            Function::new(
                &KEY___INIT___PARAMS,
                vec![None, None, Some(Value::from(0.0))],
                move |args| {
                    Key___init__(&args[0], &args[1], &args[2])?;
                    Ok(Value::NONE)
                },
            ),
        );
        namespace_8.set(
            "__repr__",
            Function::new(&KEY___REPR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Key___repr__(&args[0])?))
            }),
        );
        namespace_8.set(
            "__eq__",
            Function::new(&KEY___EQ___PARAMS, Vec::new(), move |args| {
                Key___eq__(&args[0], &args[1])
            }),
        );
        namespace_8.set(
            "__lt__",
            Function::new(&KEY___LT___PARAMS, Vec::new(), move |args| {
                Key___lt__(&args[0], &args[1])
            }),
        );
        namespace_8.set(
            "__le__",
            Function::new(&KEY___LE___PARAMS, Vec::new(), move |args| {
                Key___le__(&args[0], &args[1])
            }),
        );
        namespace_8.set(
            "__gt__",
            Function::new(&KEY___GT___PARAMS, Vec::new(), move |args| {
                Key___gt__(&args[0], &args[1])
            }),
        );
        namespace_8.set(
            "__ge__",
            Function::new(&KEY___GE___PARAMS, Vec::new(), move |args| {
                Key___ge__(&args[0], &args[1])
            }),
        );
        namespace_8.set(
            "__setattr__",
            Function::new(&KEY___SETATTR___PARAMS, Vec::new(), move |args| {
                Key___setattr__(&args[0], &args[1], &args[2])?;
                Ok(Value::NONE)
            }),
        );
        namespace_8.set(
            "__delattr__",
            Function::new(&KEY___DELATTR___PARAMS, Vec::new(), move |args| {
                Key___delattr__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );
        namespace_8.set(
            "__hash__",
            Function::new(&KEY___HASH___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Key___hash__(&args[0])?))
            }),
        );
        namespace_8.set(
            "__match_args__",
            (Str::lit("name"), Str::lit("weight")).to_value(),
        );
        namespace_8.finish("Key", &bases_8)?
    };
    STATE.class_Key.set(class_8.clone());
    let Key = class_8;

    let table = Dict::of(vec![
        (call(&Key, &[Value::from(Str::lit("a"))])?, 1i64),
        (
            call(&Key, &[Value::from(Str::lit("b")), Value::from(2.0)])?,
            2i64,
        ),
    ])?;
    print(&[
        &table.get_item(&call(
            &Key,
            &[Value::from(Str::lit("a")), Value::from(5.0)],
        )?)?,
        &builtins::sorted(table.iter_keys(), false)?,
        &builtins::max(table.iter_keys())?,
        &table.contains(&call(&Key, &[Value::from(Str::lit("a"))])?)?,
    ])?;

    let class_9 = {
        let bases_9: Vec<Value> = vec![Key.clone()];
        let namespace_9 = Namespace::new("Loose");

        namespace_9.set(
            "rename",
            Function::new(&LOOSE_RENAME_PARAMS, Vec::new(), move |args| {
                Loose_rename(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );
        namespace_9.finish("Loose", &bases_9)?
    };
    STATE.class_Loose.set(class_9.clone());
    let Loose = class_9;

    let loose = call(&Loose, &[Value::from(Str::lit("z"))])?;
    let value_2 = 3i64;
    ops::set_attr(&loose, "other", Value::from(value_2))?;
    print(&[&loose, &ops::get_attr(&loose, "other")?])?;
    let caught: Res<()> = 'attempt2: {
        attempt!(
            'attempt2,
            call_method(&loose, "rename", &[Value::from(Str::lit("y"))])
        );
        Ok(())
    };
    if let Some(error) = handled(caught) {
        if exception_matches(&error, &member("dataclasses", "FrozenInstanceError"))? {
            e = error.value();
            print(&[&Str::lit("frozen:"), &e])?;
        } else {
            return Err(error.exc());
        }
    }
    ops::del_attr(&loose, "other")?;
    let caught_2: Res<()> = 'attempt3: {
        attempt!('attempt3, ops::del_attr(&loose, "name"));
        Ok(())
    };
    if let Some(error_2) = handled(caught_2) {
        if exception_matches(&error_2, &member("dataclasses", "FrozenInstanceError"))? {
            e = error_2.value();
            print(&[&Str::lit("frozen:"), &e])?;
        } else {
            return Err(error_2.exc());
        }
    }

    let class_10 = {
        let bases_10: Vec<Value> = Vec::new();
        let namespace_10 = Namespace::new("Vec");

        namespace_10.set(
            "__add__",
            Function::new(&VEC___ADD___PARAMS, Vec::new(), move |args| {
                Vec___add__(&args[0], &args[1])
            }),
        );

        namespace_10.set(
            "zero",
            call(
                &builtin("classmethod"),
                &[Function::new(&VEC_ZERO_PARAMS, Vec::new(), move |args| {
                    Vec_zero(&args[0])
                })],
            )?,
        );

        namespace_10.set(
            "unit",
            call(
                &builtin("staticmethod"),
                &[Function::new(&VEC_UNIT_PARAMS, Vec::new(), move |_| {
                    Vec_unit()
                })],
            )?,
        );
        namespace_10.set(
            "__dataclass_fields__",
            call(
                &member("dataclasses", "_fields"),
                &[
                    Value::NONE,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("x")),
                            builtin("float"),
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
                            builtin("float"),
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
        namespace_10.set(
            "__init__",
            Function::new(&VEC___INIT___PARAMS, Vec::new(), move |args| {
                Vec___init__(&args[0], &args[1], &args[2])?;
                Ok(Value::NONE)
            }),
        );
        namespace_10.set(
            "__repr__",
            Function::new(&VEC___REPR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Vec___repr__(&args[0])?))
            }),
        );
        namespace_10.set(
            "__eq__",
            Function::new(&VEC___EQ___PARAMS, Vec::new(), move |args| {
                Vec___eq__(&args[0], &args[1])
            }),
        );
        namespace_10.set(
            "__setattr__",
            Function::new(&VEC___SETATTR___PARAMS, Vec::new(), move |args| {
                Vec___setattr__(&args[0], &args[1], &args[2])?;
                Ok(Value::NONE)
            }),
        );
        namespace_10.set(
            "__delattr__",
            Function::new(&VEC___DELATTR___PARAMS, Vec::new(), move |args| {
                Vec___delattr__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );
        namespace_10.set(
            "__hash__",
            Function::new(&VEC___HASH___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Vec___hash__(&args[0])?))
            }),
        );
        namespace_10.set("__match_args__", (Str::lit("x"), Str::lit("y")).to_value());
        namespace_10.finish("Vec", &bases_10)?
    };
    STATE.class_Vec.set(class_10.clone());
    STATE.Vec.set(class_10);

    print(&[
        &call(
            &builtin("sum"),
            &[
                list![
                    call(
                        &STATE.Vec.get("Vec")?,
                        &[Value::from(1i64), Value::from(2i64)]
                    )?,
                    call(
                        &STATE.Vec.get("Vec")?,
                        &[Value::from(3i64), Value::from(4i64)]
                    )?
                ]
                .to_value(),
                call_method(&STATE.Vec.get("Vec")?, "zero", &[])?,
            ],
        )?,
        &call_method(&STATE.Vec.get("Vec")?, "unit", &[])?,
    ])?;
    let nan = builtins::float_from_str(&Str::lit("nan"))?;
    print(&[&ops::eq(
        &call(
            &STATE.Vec.get("Vec")?,
            &[Value::from(nan), Value::from(1.0)],
        )?,
        &call(
            &STATE.Vec.get("Vec")?,
            &[Value::from(nan), Value::from(1.0)],
        )?,
    )?])?;

    let class_11 = {
        let bases_11: Vec<Value> = Vec::new();
        let namespace_11 = Namespace::new("Empty");
        namespace_11.set(
            "__dataclass_fields__",
            call(&member("dataclasses", "_fields"), &[Value::NONE])?,
        );
        namespace_11.set(
            "__init__",
            Function::new(&EMPTY___INIT___PARAMS, Vec::new(), move |args| {
                Empty___init__(&args[0]);
                Ok(Value::NONE)
            }),
        );
        namespace_11.set(
            "__repr__",
            Function::new(&EMPTY___REPR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Empty___repr__(&args[0])?))
            }),
        );
        namespace_11.set(
            "__eq__",
            Function::new(&EMPTY___EQ___PARAMS, Vec::new(), move |args| {
                Empty___eq__(&args[0], &args[1])
            }),
        );
        namespace_11.set("__hash__", Value::NONE);
        namespace_11.set("__match_args__", Tuple::<Value>::empty().to_value());
        namespace_11.finish("Empty", &bases_11)?
    };
    STATE.class_Empty.set(class_11.clone());
    let Empty = class_11;

    print(&[
        &call(&Empty, &[])?,
        &ops::eq(&call(&Empty, &[])?, &call(&Empty, &[])?)?,
        &modules::dataclasses::fields(&Empty)?,
    ])?;

    let class_12 = {
        let bases_12: Vec<Value> = Vec::new();
        let namespace_12 = Namespace::new("Quiet");

        namespace_12.set("v", Value::from(0i64));
        namespace_12.set(
            "__dataclass_fields__",
            call(
                &member("dataclasses", "_fields"),
                &[
                    Value::NONE,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("v")),
                            builtin("int"),
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
                            Value::from(Str::lit("w")),
                            Value::from(Str::lit("list[int]")),
                            modules::dataclasses::missing(),
                            builtin("list"),
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
        namespace_12.set(
            "__init__",
            Function::new(
                &QUIET___INIT___PARAMS,
                vec![None, Some(Value::from(0i64))],
                move |args| {
                    Quiet___init__(&args[0], &args[1])?;
                    Ok(Value::NONE)
                },
            ),
        );
        namespace_12.set(
            "__eq__",
            Function::new(&QUIET___EQ___PARAMS, Vec::new(), move |args| {
                Quiet___eq__(&args[0], &args[1])
            }),
        );
        namespace_12.set("__hash__", Value::NONE);
        namespace_12.set("__match_args__", (Str::lit("v"),).to_value());
        namespace_12.finish("Quiet", &bases_12)?
    };
    STATE.class_Quiet.set(class_12.clone());
    let Quiet = class_12;

    print(&[
        &ops::get_attr(&call(&Quiet, &[])?, "w")?,
        &ops::get_attr(&call(&Quiet, &[Value::from(3i64)])?, "v")?,
    ])?;
    let caught_3: Res<()> = 'attempt4: {
        attempt!(
            'attempt4,
            call_kw(&Quiet, &[], &[(Str::lit("w"), values![1].to_value())])
        );
        Ok(())
    };
    if let Some(error_3) = except(caught_3, &builtin("TypeError"))? {
        e = error_3.value();
        print(&[&e])?;
    }

    let class_13 = {
        let bases_13: Vec<Value> = Vec::new();
        let namespace_13 = Namespace::new("Options");

        namespace_13.set("depth", Value::from(3i64));
        namespace_13.set("flags", Tuple::<Value>::empty().to_value());
        namespace_13.set(
            "__dataclass_fields__",
            call(
                &member("dataclasses", "_fields"),
                &[
                    Value::NONE,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("path")),
                            builtin("str"),
                            modules::dataclasses::missing(),
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
                            Value::from(Str::lit("depth")),
                            builtin("int"),
                            Value::from(3i64),
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
                            Value::from(Str::lit("flags")),
                            builtin("tuple"),
                            namespace_13.get("flags")?,
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
        STATE
            .default_Options___init___flags
            .set(namespace_13.get("flags")?);
        namespace_13.set(
            "__init__",
            Function::new(
                &OPTIONS___INIT___PARAMS,
                vec![
                    None,
                    None,
                    Some(Value::from(3i64)),
                    Some(STATE.default_Options___init___flags.get("flags")?),
                ],
                move |args| {
                    Options___init__(&args[0], &args[1], &args[2], &args[3])?;
                    Ok(Value::NONE)
                },
            ),
        );
        namespace_13.set(
            "__repr__",
            Function::new(&OPTIONS___REPR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Options___repr__(&args[0])?))
            }),
        );
        namespace_13.set(
            "__eq__",
            Function::new(&OPTIONS___EQ___PARAMS, Vec::new(), move |args| {
                Options___eq__(&args[0], &args[1])
            }),
        );
        namespace_13.set("__hash__", Value::NONE);
        namespace_13.set("__match_args__", Tuple::<Value>::empty().to_value());
        namespace_13.finish("Options", &bases_13)?
    };
    STATE.class_Options.set(class_13.clone());
    let Options = class_13;

    print(&[&call_kw(
        &Options,
        &[],
        &[
            (Str::lit("path"), Value::from(Str::lit("x"))),
            (Str::lit("flags"), (1i64,).to_value()),
        ],
    )?])?;
    let caught_4: Res<()> = 'attempt5: {
        attempt!('attempt5, call(&Options, &[Value::from(Str::lit("x"))]));
        Ok(())
    };
    if let Some(error_4) = except(caught_4, &builtin("TypeError"))? {
        e = error_4.value();
        print(&[&e])?;
    }
    let caught_5: Res<()> = 'attempt6: {
        attempt!('attempt6, call(&Options, &[]));
        Ok(())
    };
    if let Some(error_5) = except(caught_5, &builtin("TypeError"))? {
        e = error_5.value();
        print(&[&e])?;
    }

    let class_14 = {
        let bases_14: Vec<Value> = Vec::new();
        let namespace_14 = Namespace::new("Slotted");

        namespace_14.set("c", Value::from(3i64));
        namespace_14.set(
            "__dataclass_fields__",
            call(
                &member("dataclasses", "_fields"),
                &[
                    Value::NONE,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("a")),
                            builtin("int"),
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
                            builtin("list"),
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
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("c")),
                            builtin("int"),
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
                ],
            )?,
        );
        STATE
            .default_Slotted___init___b
            .set(modules::dataclasses::has_default_factory());
        namespace_14.set(
            "__init__",
            Function::new(
                &SLOTTED___INIT___PARAMS,
                vec![
                    None,
                    None,
                    Some(STATE.default_Slotted___init___b.get("b")?),
                    Some(Value::from(3i64)),
                ],
                move |args| {
                    Slotted___init__(&args[0], &args[1], &args[2], &args[3])?;
                    Ok(Value::NONE)
                },
            ),
        );
        namespace_14.set(
            "__repr__",
            Function::new(&SLOTTED___REPR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Slotted___repr__(&args[0])?))
            }),
        );
        namespace_14.set(
            "__eq__",
            Function::new(&SLOTTED___EQ___PARAMS, Vec::new(), move |args| {
                Slotted___eq__(&args[0], &args[1])
            }),
        );
        namespace_14.set(
            "__setattr__",
            Function::new(&SLOTTED___SETATTR___PARAMS, Vec::new(), move |args| {
                Slotted___setattr__(&args[0], &args[1], &args[2])?;
                Ok(Value::NONE)
            }),
        );
        namespace_14.set(
            "__delattr__",
            Function::new(&SLOTTED___DELATTR___PARAMS, Vec::new(), move |args| {
                Slotted___delattr__(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );
        namespace_14.set(
            "__hash__",
            Function::new(&SLOTTED___HASH___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Slotted___hash__(&args[0])?))
            }),
        );
        namespace_14.set(
            "__match_args__",
            (Str::lit("a"), Str::lit("b"), Str::lit("c")).to_value(),
        );
        namespace_14.del("c")?;
        namespace_14.set(
            "__slots__",
            (Str::lit("a"), Str::lit("b"), Str::lit("c")).to_value(),
        );
        namespace_14.finish("Slotted", &bases_14)?
    };
    STATE.class_Slotted.set(class_14.clone());
    let Slotted = class_14;

    let s = call(&Slotted, &[Value::from(1i64)])?;
    print(&[
        &s,
        &ops::get_attr(&s, "__slots__")?,
        &ops::eq(
            &call(&Slotted, &[Value::from(1i64), values![2].to_value()])?,
            &call(&Slotted, &[Value::from(1i64), values![2].to_value()])?,
        )?,
    ])?;
    let caught_6: Res<()> = 'attempt7: {
        let value_3 = 2i64;
        attempt!('attempt7, ops::set_attr(&s, "a", Value::from(value_3)));
        Ok(())
    };
    if let Some(error_6) = except(caught_6, &builtin("AttributeError"))? {
        e = error_6.value();
        print(&[&e])?;
    }

    let caught_7: Res<()> = 'attempt8: {
        attempt!(
            'attempt8,
            call_kw(
                &member("dataclasses", "replace"),
                &[attempt!('attempt8, call(&Quiet, &[]))],
                &[(Str::lit("w"), values![2].to_value())]
            )
        );
        Ok(())
    };
    if let Some(error_7) = except(caught_7, &builtin("ValueError"))? {
        e = error_7.value();
        print(&[&e])?;
    }
    for bad in tuple![
        Function::new(&LAMBDA_PARAMS, Vec::new(), move |_| lambda()),
        Function::new(&LAMBDA_2_PARAMS, Vec::new(), move |_| lambda_2()),
        Function::new(&LAMBDA_3_PARAMS, Vec::new(), move |_| lambda_3())
    ]
    .iter()
    {
        let caught_8: Res<()> = 'attempt10: {
            attempt!('attempt10, call(&bad, &[]));
            Ok(())
        };
        if let Some(error_8) = except(caught_8, &builtin("TypeError"))? {
            e = error_8.value();
            print(&[&e])?;
        }
    }
    print(&[&modules::dataclasses::asdict(
        &call(&Named, &[])?,
        &Function::new(&LAMBDA_4_PARAMS, Vec::new(), move |args| {
            Ok(lambda_4(&args[0])?.to_value())
        }),
    )?])?;

    let class_15 = {
        let bases_15: Vec<Value> = Vec::new();
        let namespace_15 = Namespace::new("Tree");

        namespace_15.set(
            "total",
            Function::new(&TREE_TOTAL_PARAMS, Vec::new(), move |args| {
                Tree_total(&args[0])
            }),
        );
        namespace_15.set(
            "__dataclass_fields__",
            call(
                &member("dataclasses", "_fields"),
                &[
                    Value::NONE,
                    call(
                        &member("dataclasses", "_field"),
                        &[
                            Value::from(Str::lit("value")),
                            builtin("int"),
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
                            Value::from(Str::lit("children")),
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
            .default_Tree___init___children
            .set(modules::dataclasses::has_default_factory());
        namespace_15.set(
            "__init__",
            Function::new(
                &TREE___INIT___PARAMS,
                vec![
                    None,
                    None,
                    Some(STATE.default_Tree___init___children.get("children")?),
                ],
                move |args| {
                    Tree___init__(&args[0], &args[1], &args[2])?;
                    Ok(Value::NONE)
                },
            ),
        );
        namespace_15.set(
            "__repr__",
            Function::new(&TREE___REPR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Tree___repr__(&args[0])?))
            }),
        );
        namespace_15.set(
            "__eq__",
            Function::new(&TREE___EQ___PARAMS, Vec::new(), move |args| {
                Tree___eq__(&args[0], &args[1])
            }),
        );
        namespace_15.set("__hash__", Value::NONE);
        namespace_15.set(
            "__match_args__",
            (Str::lit("value"), Str::lit("children")).to_value(),
        );
        namespace_15.finish("Tree", &bases_15)?
    };
    STATE.class_Tree.set(class_15.clone());
    let Tree = class_15;

    let t = call(
        &Tree,
        &[
            Value::from(1i64),
            list![
                call(&Tree, &[Value::from(2i64)])?,
                call(
                    &Tree,
                    &[
                        Value::from(3i64),
                        list![call(&Tree, &[Value::from(4i64)])?].to_value()
                    ]
                )?
            ]
            .to_value(),
        ],
    )?;
    print(&[&t, &call_method(&t, "total", &[])?])?;
    'matched11: {
        let subject = t.clone();
        if if let Some(items) = match_class(&subject, &Tree, 0, &["value", "children"])? {
            ({
                v = items[0].clone();
                true
            }) && if let Some(items_2) = match_sequence(&items[1], 1, 0, true)? {
                (if let Some(items_3) = match_class(&items_2[0], &Tree, 1, &[])? {
                    {
                        w = items_3[0].clone();
                        true
                    }
                } else {
                    false
                }) && {
                    rest = items_2[1].clone();
                    true
                }
            } else {
                false
            }
        } else {
            false
        } {
            print(&[&v, &w, &Int::new(ops::len(&rest)?)])?;
            break 'matched11;
        }
    }
    Ok(())
}
