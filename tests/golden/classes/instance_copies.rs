//! Copies of instances: new objects of their class, shared parts once.

use portalis_runtime::*;

/// The module's variables.
struct State {
    class_Part: Slot<Value>,
    class_Engine: Slot<Value>,
    class_Plain: Slot<Value>,
    class_Late: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_Part: Slot::new(),
    class_Engine: Slot::new(),
    class_Plain: Slot::new(),
    class_Late: Slot::new(),
});

pub struct Part {
    pub name: Field<Value>,
    pub tags: Field<Value>,
    pub owner: Field<Value>,
    pub power: Late<Value>,
    pub kind: Field<Value>,
}

python_struct!(
    Part,
    [name, tags, owner, power, kind],
    [STATE.class_Part, STATE.class_Engine]
);

fn Part_new(name: &Value, tags: &Value) -> Res<Obj<Part>> {
    let this = Obj::<Part>::new(0);
    this.kind.set(Value::from(Str::lit("part")));
    Part_init(&this.to_value(), name, tags)?;
    Ok(this)
}

fn Engine_new(name: &Value, power: &Value) -> Res<Obj<Part>> {
    let this = Obj::<Part>::new(1);
    this.kind.set(Value::from(Str::lit("engine")));
    Engine_init(&this.to_value(), name, power)?;
    Ok(this)
}

pub struct Plain {
    pub value: Field<i64>,
}

python_struct!(Plain, [value], [STATE.class_Plain]);

fn Plain_new(value: i64) -> Obj<Plain> {
    let this = Obj::<Plain>::new(0);
    Plain_init(&this, value);
    this
}

#[allow(non_camel_case_types)]
pub struct Late_2 {
    pub value: Late<Value>,
}

python_struct!(Late_2, [value], [STATE.class_Late]);

fn Late_new() -> Obj<Late_2> {
    let this = Obj::<Late_2>::new(0);
    this
}

static PART_INIT_PARAMS: Params = Params::new("Part.__init__", &["self", "name", "tags"]);

static PART_DESCRIBE_PARAMS: Params = Params::new("Part.describe", &["self"]);

static ENGINE_INIT_PARAMS: Params = Params::new("Engine.__init__", &["self", "name", "power"]);

static LATE_SET_PARAMS: Params = Params::new("Late.set", &["self", "value"]);

fn Part_init(this: &Value, name: &Value, tags: &Value) -> Res<()> {
    let value = name.clone();
    ops::set_attr(this, "name", value)?;
    let value_2 = tags.clone();
    ops::set_attr(this, "tags", value_2)?;
    let value_3 = ();
    ops::set_attr(this, "owner", Value::NONE)?;
    Ok(())
}

fn Part_describe(this: &Value) -> Res<Str> {
    Ok(Str::from(format!(
        "{} {} {}",
        ops::format(&ops::get_attr(this, "kind")?, "")?,
        ops::format(&ops::get_attr(this, "name")?, "")?,
        ops::format(&ops::get_attr(this, "tags")?, "")?
    )))
}

fn Engine_init(this: &Value, name: &Value, power: &Value) -> Res<()> {
    call_method(
        &super_(&STATE.class_Engine.get("__class__")?, this)?,
        "__init__",
        &[name.clone(), list![power.clone()].to_value()],
    )?;
    let value = power.clone();
    ops::set_attr(this, "power", value)?;
    Ok(())
}

fn Plain_init(this: &Obj<Plain>, value: i64) {
    this.value.set(value);
}

fn Late_set(this: &Value, value: &Value) -> Res<()> {
    let value_2 = value.clone();
    ops::set_attr(this, "value", value_2)?;
    Ok(())
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Part");
        namespace.set("kind", Value::from(Str::lit("part")));

        namespace.set(
            "__init__",
            Function::new(&PART_INIT_PARAMS, Vec::new(), move |args| {
                Part_init(&args[0], &args[1], &args[2])?;
                Ok(Value::NONE)
            }),
        );

        namespace.set(
            "describe",
            Function::new(&PART_DESCRIBE_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Part_describe(&args[0])?))
            }),
        );
        namespace.finish("Part", &bases)?
    };
    STATE.class_Part.set(class.clone());
    makes(&class, || {
        let this = Obj::<Part>::new(0);
        this.kind.set(Value::from(Str::lit("part")));
        this
    })?;

    let class_2 = {
        let bases_2: Vec<Value> = vec![STATE.class_Part.get("Part")?];
        let namespace_2 = Namespace::new("Engine");

        namespace_2.set("kind", Value::from(Str::lit("engine")));

        namespace_2.set(
            "__init__",
            Function::new(&ENGINE_INIT_PARAMS, Vec::new(), move |args| {
                Engine_init(&args[0], &args[1], &args[2])?;
                Ok(Value::NONE)
            }),
        );
        namespace_2.finish("Engine", &bases_2)?
    };
    STATE.class_Engine.set(class_2.clone());
    makes(&class_2, || {
        let this = Obj::<Part>::new(1);
        this.kind.set(Value::from(Str::lit("engine")));
        this
    })?;

    let class_3 = {
        let bases_3: Vec<Value> = Vec::new();
        let namespace_3 = Namespace::new("Plain");
        namespace_3.finish("Plain", &bases_3)?
    };
    STATE.class_Plain.set(class_3.clone());

    let class_4 = {
        let bases_4: Vec<Value> = Vec::new();
        let namespace_4 = Namespace::new("Late");

        namespace_4.set(
            "set",
            Function::new(&LATE_SET_PARAMS, Vec::new(), move |args| {
                Late_set(&args[0], &args[1])?;
                Ok(Value::NONE)
            }),
        );
        namespace_4.finish("Late", &bases_4)?
    };
    STATE.class_Late.set(class_4.clone());
    makes(&class_4, || Obj::<Late_2>::new(0))?;

    let tags = values!["x"];
    let wheel = Part_new(&Value::from(Str::lit("wheel")), &tags.to_value())?;
    let engine = Engine_new(&Value::from(Str::lit("v8")), &Value::from(300i64))?;
    engine.owner.set(wheel.to_value());
    wheel.owner.set(engine.to_value());
    let both = list![wheel.to_value(), engine.to_value(), wheel.to_value()];
    let copies = modules::copy::deepcopy(&both.to_value(), None)?;
    tags.append(Value::from(Str::lit("y")));
    engine.power.set(ops::iadd(
        &engine.power.read(&engine, "power")?,
        &Value::from(1i64),
    )?);
    print(&[
        &ops::is(
            &ops::get_item(&copies, &0i64.to_value())?,
            &ops::get_item(&copies, &2i64.to_value())?,
        ),
        &ops::is(
            &ops::get_item(&copies, &0i64.to_value())?,
            &wheel.to_value(),
        ),
        &ops::is(
            &ops::get_attr(&ops::get_item(&copies, &0i64.to_value())?, "owner")?,
            &ops::get_item(&copies, &1i64.to_value())?,
        ),
        &ops::is(
            &ops::get_attr(&ops::get_item(&copies, &1i64.to_value())?, "owner")?,
            &ops::get_item(&copies, &0i64.to_value())?,
        ),
    ])?;
    print(&[
        &call_method(&ops::get_item(&copies, &0i64.to_value())?, "describe", &[])?,
        &call_method(&ops::get_item(&copies, &1i64.to_value())?, "describe", &[])?,
        &ops::get_attr(&ops::get_item(&copies, &1i64.to_value())?, "power")?,
        &engine.power.read(&engine, "power")?,
    ])?;
    print(&[
        &is_instance(
            &ops::get_item(&copies, &1i64.to_value())?,
            &STATE.class_Engine.get("Engine")?,
        )?,
        &is_instance(
            &ops::get_item(&copies, &0i64.to_value())?,
            &STATE.class_Engine.get("Engine")?,
        )?,
        &ops::get_item(&copies, &0i64.to_value())?.type_name(),
    ])?;
    let twin = modules::copy::copy(&wheel.to_value())?;
    let value = Str::lit("twin");
    ops::set_attr(&twin, "name", Value::from(value))?;
    call_method(
        &ops::get_attr(&twin, "tags")?,
        "append",
        &[Value::from(Str::lit("z"))],
    )?;
    print(&[
        &call_method(&twin, "describe", &[])?,
        &Part_describe(&wheel.to_value())?,
        &ops::is(&ops::get_attr(&twin, "owner")?, &engine.to_value()),
    ])?;
    let late = modules::copy::copy(&Late_new().to_value())?;
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, ops::get_attr(&late, "value"));
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("AttributeError"))? {
        let error = error_2.value();
        print(&[&error])?;
    }
    call_method(&late, "set", &[Value::from(4i64)])?;
    print(&[&ops::get_attr(
        &modules::copy::deepcopy(&late, None)?,
        "value",
    )?])?;
    let extra = Late_new();
    extra.value.set(Value::from(1i64));
    let value_2 = values![2];
    ops::set_attr(&extra.to_value(), "more", value_2.to_value())?;
    let clone = modules::copy::deepcopy(&extra.to_value(), None)?;
    call_method(
        &ops::get_attr(&extra.to_value(), "more")?,
        "append",
        &[Value::from(3i64)],
    )?;
    print(&[
        &ops::get_attr(&clone, "more")?,
        &ops::get_attr(&extra.to_value(), "more")?,
        &ops::get_attr(&clone, "value")?,
    ])?;
    print(&[&(Plain_new(3).value.get() + 1)])?;
    Ok(())
}
