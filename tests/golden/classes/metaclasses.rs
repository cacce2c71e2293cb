use portalis_runtime::*;

/// The module's variables.
struct State {
    Shape: Slot<Value>,
    default_Config___init___v: Slot<Value>,
    default_A___init_subclass___kind: Slot<Value>,
    class_Singleton: Slot<Value>,
    class_Config: Slot<Value>,
    class_Registry: Slot<Value>,
    class_Plugin: Slot<Value>,
    class_Derived: Slot<Value>,
    class_Shape: Slot<Value>,
    class_Sq: Slot<Value>,
    class_Duck: Slot<Value>,
    class_Base: Slot<Value>,
    class_A: Slot<Value>,
    class_B: Slot<Value>,
    class_C: Slot<Value>,
    class_D: Slot<Value>,
    class_M1: Slot<Value>,
    class_M2: Slot<Value>,
    class_X: Slot<Value>,
    class_Y: Slot<Value>,
    class_Checker: Slot<Value>,
    class_Q: Slot<Value>,
    class_HasQuack: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    Shape: Slot::new(),
    default_Config___init___v: Slot::new(),
    default_A___init_subclass___kind: Slot::new(),
    class_Singleton: Slot::new(),
    class_Config: Slot::new(),
    class_Registry: Slot::new(),
    class_Plugin: Slot::new(),
    class_Derived: Slot::new(),
    class_Shape: Slot::new(),
    class_Sq: Slot::new(),
    class_Duck: Slot::new(),
    class_Base: Slot::new(),
    class_A: Slot::new(),
    class_B: Slot::new(),
    class_C: Slot::new(),
    class_D: Slot::new(),
    class_M1: Slot::new(),
    class_M2: Slot::new(),
    class_X: Slot::new(),
    class_Y: Slot::new(),
    class_Checker: Slot::new(),
    class_Q: Slot::new(),
    class_HasQuack: Slot::new(),
});

static SINGLETON___CALL___PARAMS: Params =
    Params::new("Singleton.__call__", &["cls", "args", "kwargs"])
        .star()
        .star_star();

static CONFIG___INIT___PARAMS: Params = Params::new("Config.__init__", &["self", "v"]);

static REGISTRY___NEW___PARAMS: Params =
    Params::new("Registry.__new__", &["mcs", "name", "bases", "namespace"]);

static REGISTRY___INIT___PARAMS: Params =
    Params::new("Registry.__init__", &["cls", "name", "bases", "namespace"]);

static REGISTRY___LEN___PARAMS: Params = Params::new("Registry.__len__", &["cls"]);

static REGISTRY___ITER___PARAMS: Params = Params::new("Registry.__iter__", &["cls"]);

static REGISTRY___GETITEM___PARAMS: Params = Params::new("Registry.__getitem__", &["cls", "key"]);

static REGISTRY___CONTAINS___PARAMS: Params =
    Params::new("Registry.__contains__", &["cls", "item"]);

static REGISTRY___REPR___PARAMS: Params = Params::new("Registry.__repr__", &["cls"]);

static REGISTRY___GETATTR___PARAMS: Params = Params::new("Registry.__getattr__", &["cls", "name"]);

static REGISTRY_SHOUT_PARAMS: Params = Params::new("Registry.shout", &["cls"]);

static REGISTRY_DESCRIBE_PARAMS: Params = Params::new("Registry.describe", &["cls"]);

static PLUGIN_M_PARAMS: Params = Params::new("Plugin.m", &["self"]);

static SHAPE_AREA_PARAMS: Params = Params::new("Shape.area", &["self"]);

static SHAPE___SUBCLASSHOOK___PARAMS: Params =
    Params::new("Shape.__subclasshook__", &["cls", "other"]);

static SQ_AREA_PARAMS: Params = Params::new("Sq.area", &["self"]);

static DUCK_AREA_PARAMS: Params = Params::new("Duck.area", &["self"]);

static A___INIT_SUBCLASS___PARAMS: Params =
    Params::new("A.__init_subclass__", &["cls", "kind", "kw"])
        .positional_only(1)
        .star_star();

static CHECKER___INSTANCECHECK___PARAMS: Params =
    Params::new("Checker.__instancecheck__", &["cls", "obj"]);

fn Singleton___call__(
    cls: &Value,
    args_2: &Tuple<Value>,
    kwargs: &Dict<Value, Value>,
) -> Res<Value> {
    if !ops::contains(&ops::get_attr(cls, "_instances")?, cls)? {
        let value = {
            let mut args_3 = ArgList::new(&ops::get_attr(
                &super_(&STATE.class_Singleton.get("__class__")?, cls)?,
                "__call__",
            )?);
            args_3.extend(&args_2.to_value())?;
            args_3.keywords(&kwargs.to_value())?;
            args_3.call()?
        };
        ops::set_item(&ops::get_attr(cls, "_instances")?, cls, value)?;
    }
    ops::get_item(&ops::get_attr(cls, "_instances")?, cls)
}

fn Config___init__(self_: &Value, v: &Value) -> Res<()> {
    let value = v.clone();
    ops::set_attr(self_, "v", value)?;
    Ok(())
}

fn Registry___new__(mcs: &Value, name: &Value, bases: &Value, namespace: &Value) -> Res<Value> {
    let made = call_method(
        &super_(&STATE.class_Registry.get("__class__")?, mcs)?,
        "__new__",
        &[mcs.clone(), name.clone(), bases.clone(), namespace.clone()],
    )?;
    call_method(&ops::get_attr(mcs, "classes")?, "append", &[name.clone()])?;
    let value = call_method(name, "lower", &[])?;
    ops::set_attr(&made, "tag", value)?;
    Ok(made)
}

fn Registry___init__(cls: &Value, name: &Value, bases: &Value, namespace: &Value) -> Res<()> {
    call_method(
        &super_(&STATE.class_Registry.get("__class__")?, cls)?,
        "__init__",
        &[name.clone(), bases.clone(), namespace.clone()],
    )?;
    print(&[
        &Str::lit("init"),
        name,
        &builtins::sorted(
            Registry___init___genexpr(&ops::iter(namespace)?.boxed("iterator").to_value())
                .to_iter(),
            false,
        )?,
    ])?;
    Ok(())
}

fn Registry___init___genexpr(iterable: &Value) -> Generator<Value> {
    let iterable = iterable.clone();
    Generator::new(
        "Registry.__init__.<locals>.<genexpr>",
        move |co: Co<Value>| async move {
            for item_2 in ops::iter(&iterable)? {
                let k = item_2?;
                if !call_method(&k, "startswith", &[Value::from(Str::lit("__"))])?.truth()? {
                    co.give(k.clone()).await?;
                }
            }
            Ok(Value::NONE)
        },
    )
}

fn Registry___len__(cls: &Value) -> i64 {
    42
}

fn Registry___iter__(cls: &Value) -> Res<Iter<Value>> {
    Ok(values![ops::get_attr(cls, "__name__")?, 1]
        .iter()
        .boxed("list_iterator"))
}

fn Registry___getitem__(cls: &Value, key: &Value) -> Res<(Value, Value)> {
    Ok((ops::get_attr(cls, "__name__")?, key.clone()))
}

fn Registry___contains__(cls: &Value, item_2: &Value) -> Res<bool> {
    ops::is_eq(item_2, &Str::lit("x").to_value())
}

fn Registry___repr__(cls: &Value) -> Res<Str> {
    Ok(Str::from(format!(
        "<{}!>",
        ops::format(&ops::get_attr(cls, "__name__")?, "")?
    )))
}

fn Registry___getattr__(cls: &Value, name: &Value) -> Res<Value> {
    ops::add(&Value::from(Str::lit("no ")), name)
}

fn Registry_shout(cls: &Value) -> Res<Value> {
    call_method(&ops::get_attr(cls, "__name__")?, "upper", &[])
}

fn Registry_describe(cls: &Value) -> Res<Value> {
    ops::add(
        &Value::from(Str::lit("I am ")),
        &ops::get_attr(cls, "__name__")?,
    )
}

fn Plugin_m(self_: &Value) -> Res<Value> {
    ops::get_attr(self_, "a")
}

fn Shape_area(self_: &Value) {
    let _ = builtin("Ellipsis");
}

fn Shape___subclasshook__(cls: &Value, other: &Value) -> Res<Value> {
    if ops::is(cls, &STATE.Shape.get("Shape")?)
        && bool::from_value(&call(
            &builtin("hasattr"),
            &[other.clone(), Value::from(Str::lit("area"))],
        )?)?
    {
        return Ok(Value::from(true));
    }
    Ok(builtin("NotImplemented"))
}

fn Sq_area(self_: &Value) -> i64 {
    4
}

fn Duck_area(self_: &Value) -> i64 {
    1
}

fn A___init_subclass__(cls: &Value, kind: &Value, kw: &Dict<Value, Value>) -> Res<()> {
    let _ = {
        let mut args_2 = ArgList::new(&ops::get_attr(
            &super_(&STATE.class_A.get("__class__")?, cls)?,
            "__init_subclass__",
        )?);
        args_2.keywords(&kw.to_value())?;
        args_2.call()?
    };
    let value = kind.clone();
    ops::set_attr(cls, "kind", value)?;
    Ok(())
}

fn Checker___instancecheck__(cls: &Value, obj: &Value) -> Res<bool> {
    bool::from_value(&call(
        &builtin("hasattr"),
        &[obj.clone(), Value::from(Str::lit("quack"))],
    )?)
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut e: Value = Value::NONE;
    let class = {
        let bases: Vec<Value> = vec![builtin("type")];
        let namespace = Namespace::new("Singleton");
        namespace.set("_instances", Dict::<Value, Value>::new().to_value());

        namespace.set(
            "__call__",
            Function::new(&SINGLETON___CALL___PARAMS, Vec::new(), move |args| {
                Singleton___call__(
                    &args[0],
                    &Tuple::<Value>::from_value(&args[1])?,
                    &Dict::<Value, Value>::from_value(&args[2])?,
                )
            }),
        );
        namespace.finish("Singleton", &bases)?
    };
    STATE.class_Singleton.set(class.clone());
    let Singleton = class;

    let class_2 = {
        let bases_2: Vec<Value> = Vec::new();
        let namespace_2 = Namespace::new("Config");

        namespace_2.set(
            "__init__",
            Function::new(
                &CONFIG___INIT___PARAMS,
                vec![None, Some(Value::from(1i64))],
                move |args| {
                    Config___init__(&args[0], &args[1])?;
                    Ok(Value::NONE)
                },
            ),
        );
        namespace_2.finish_with("Config", &bases_2, &[("metaclass", Singleton.clone())])?
    };
    STATE.class_Config.set(class_2.clone());
    let Config = class_2;

    print(&[
        &ops::is(
            &call(&Config, &[Value::from(5i64)])?,
            &call(&Config, &[Value::from(7i64)])?,
        ),
        &ops::get_attr(&call(&Config, &[])?, "v")?,
        &call(&builtin("type"), &[Config.clone()])?,
        &Config.type_name(),
    ])?;

    let class_3 = {
        let bases_3: Vec<Value> = vec![builtin("type")];
        let namespace_3 = Namespace::new("Registry");

        namespace_3.set("classes", List::<Value>::new().to_value());

        namespace_3.set(
            "__new__",
            Function::new(&REGISTRY___NEW___PARAMS, Vec::new(), move |args| {
                Registry___new__(&args[0], &args[1], &args[2], &args[3])
            }),
        );

        namespace_3.set(
            "__init__",
            Function::new(&REGISTRY___INIT___PARAMS, Vec::new(), move |args| {
                Registry___init__(&args[0], &args[1], &args[2], &args[3])?;
                Ok(Value::NONE)
            }),
        );

        namespace_3.set(
            "__len__",
            Function::new(&REGISTRY___LEN___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Registry___len__(&args[0])))
            }),
        );

        namespace_3.set(
            "__iter__",
            Function::new(&REGISTRY___ITER___PARAMS, Vec::new(), move |args| {
                Ok(Registry___iter__(&args[0])?.to_value())
            }),
        );

        namespace_3.set(
            "__getitem__",
            Function::new(&REGISTRY___GETITEM___PARAMS, Vec::new(), move |args| {
                Ok(Registry___getitem__(&args[0], &args[1])?.to_value())
            }),
        );

        namespace_3.set(
            "__contains__",
            Function::new(&REGISTRY___CONTAINS___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Registry___contains__(&args[0], &args[1])?))
            }),
        );

        namespace_3.set(
            "__repr__",
            Function::new(&REGISTRY___REPR___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Registry___repr__(&args[0])?))
            }),
        );

        namespace_3.set(
            "__getattr__",
            Function::new(&REGISTRY___GETATTR___PARAMS, Vec::new(), move |args| {
                Registry___getattr__(&args[0], &args[1])
            }),
        );

        namespace_3.set(
            "shout",
            call(
                &builtin("property"),
                &[Function::new(
                    &REGISTRY_SHOUT_PARAMS,
                    Vec::new(),
                    move |args| Registry_shout(&args[0]),
                )],
            )?,
        );

        namespace_3.set(
            "describe",
            Function::new(&REGISTRY_DESCRIBE_PARAMS, Vec::new(), move |args| {
                Registry_describe(&args[0])
            }),
        );
        namespace_3.finish("Registry", &bases_3)?
    };
    STATE.class_Registry.set(class_3.clone());
    let Registry = class_3;

    let class_4 = {
        let bases_4: Vec<Value> = Vec::new();
        let namespace_4 = Namespace::new("Plugin");

        namespace_4.set("a", Value::from(1i64));

        namespace_4.set(
            "m",
            Function::new(&PLUGIN_M_PARAMS, Vec::new(), move |args| Plugin_m(&args[0])),
        );
        namespace_4.finish_with("Plugin", &bases_4, &[("metaclass", Registry.clone())])?
    };
    STATE.class_Plugin.set(class_4.clone());
    let Plugin = class_4;

    let class_5 = {
        let bases_5: Vec<Value> = vec![Plugin.clone()];
        let namespace_5 = Namespace::new("Derived");

        namespace_5.set("b", Value::from(2i64));
        namespace_5.finish("Derived", &bases_5)?
    };
    STATE.class_Derived.set(class_5.clone());
    let Derived = class_5;

    print(&[
        &ops::get_attr(&Registry, "classes")?,
        &ops::get_attr(&Plugin, "tag")?,
        &ops::get_attr(&Derived, "tag")?,
        &Int::new(ops::len(&Plugin)?),
        &builtins::list_from(ops::iter(&Derived)?)?,
        &ops::get_item(&Plugin, &Str::lit("k").to_value())?,
        &ops::contains(&Plugin, &Str::lit("x").to_value())?,
        &ops::contains(&Plugin, &Str::lit("y").to_value())?,
    ])?;
    print(&[
        &Plugin,
        &ops::get_attr(&Derived, "shout")?,
        &call_method(&Derived, "describe", &[])?,
        &ops::get_attr(&Derived, "missing")?,
        &call_method(&call(&Plugin, &[])?, "m", &[])?,
        &is_instance(&Derived, &Registry)?,
    ])?;
    print(&[
        &call(&builtin("type"), &[call(&Derived, &[])?])?,
        &ops::is(&call(&builtin("type"), &[Derived.clone()])?, &Registry),
    ])?;
    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            call_method(&attempt!('attempt, call(&Derived, &[])), "describe", &[])
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("AttributeError"))? {
        e = error.value();
        print(&[&e])?;
    }

    let class_6 = {
        let bases_6: Vec<Value> = Vec::new();
        let keyword = member("abc", "ABCMeta");
        let namespace_6 = Namespace::new("Shape");

        namespace_6.set(
            "area",
            call(
                &member("abc", "abstractmethod"),
                &[Function::new(&SHAPE_AREA_PARAMS, Vec::new(), move |args| {
                    Shape_area(&args[0]);
                    Ok(Value::NONE)
                })],
            )?,
        );

        namespace_6.set(
            "__subclasshook__",
            call(
                &builtin("classmethod"),
                &[Function::new(
                    &SHAPE___SUBCLASSHOOK___PARAMS,
                    Vec::new(),
                    move |args| Shape___subclasshook__(&args[0], &args[1]),
                )],
            )?,
        );
        namespace_6.finish_with("Shape", &bases_6, &[("metaclass", keyword.clone())])?
    };
    STATE.class_Shape.set(class_6.clone());
    STATE.Shape.set(class_6);

    let class_7 = {
        let bases_7: Vec<Value> = vec![STATE.Shape.get("Shape")?];
        let namespace_7 = Namespace::new("Sq");

        namespace_7.set(
            "area",
            Function::new(&SQ_AREA_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Sq_area(&args[0])))
            }),
        );
        namespace_7.finish("Sq", &bases_7)?
    };
    STATE.class_Sq.set(class_7.clone());
    let Sq = class_7;

    let class_8 = {
        let bases_8: Vec<Value> = Vec::new();
        let namespace_8 = Namespace::new("Duck");

        namespace_8.set(
            "area",
            Function::new(&DUCK_AREA_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Duck_area(&args[0])))
            }),
        );
        namespace_8.finish("Duck", &bases_8)?
    };
    STATE.class_Duck.set(class_8.clone());
    let Duck = class_8;

    print(&[
        &call_method(&call(&Sq, &[])?, "area", &[])?,
        &bool::from_value(&call(
            &builtin("issubclass"),
            &[Duck.clone(), STATE.Shape.get("Shape")?],
        )?)?,
        &is_instance(&call(&Duck, &[])?, &STATE.Shape.get("Shape")?)?,
        &is_instance(&3i64.to_value(), &STATE.Shape.get("Shape")?)?,
        &STATE.Shape.get("Shape")?.type_name(),
    ])?;
    let caught_2: Res<()> = 'attempt2: {
        attempt!(
            'attempt2,
            call(&attempt!('attempt2, STATE.Shape.get("Shape")), &[])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught_2, &builtin("TypeError"))? {
        e = error_2.value();
        print(&[&e])?;
    }

    let class_9 = {
        let bases_9: Vec<Value> = vec![member("abc", "ABC")];
        let namespace_9 = Namespace::new("Base");
        namespace_9.finish("Base", &bases_9)?
    };
    STATE.class_Base.set(class_9.clone());
    let Base = class_9;

    call_method(&Base, "register", &[builtin("int")])?;
    print(&[
        &is_instance(&3i64.to_value(), &Base)?,
        &bool::from_value(&call(
            &builtin("issubclass"),
            &[builtin("bool"), Base.clone()],
        )?)?,
        &is_instance(&Str::lit("").to_value(), &Base)?,
    ])?;

    let class_10 = {
        let bases_10: Vec<Value> = Vec::new();
        let namespace_10 = Namespace::new("A");

        namespace_10.set(
            "__init_subclass__",
            Function::new(
                &A___INIT_SUBCLASS___PARAMS,
                vec![None, Some(Value::NONE), None],
                move |args| {
                    A___init_subclass__(
                        &args[0],
                        &args[1],
                        &Dict::<Value, Value>::from_value(&args[2])?,
                    )?;
                    Ok(Value::NONE)
                },
            ),
        );
        namespace_10.finish("A", &bases_10)?
    };
    STATE.class_A.set(class_10.clone());
    let A = class_10;

    let class_11 = {
        let bases_11: Vec<Value> = vec![A.clone()];
        let keyword_2 = Value::from(Str::lit("bee"));
        let namespace_11 = Namespace::new("B");
        namespace_11.finish_with("B", &bases_11, &[("kind", keyword_2.clone())])?
    };
    STATE.class_B.set(class_11.clone());
    let B = class_11;

    let class_12 = {
        let bases_12: Vec<Value> = vec![B.clone()];
        let namespace_12 = Namespace::new("C");
        namespace_12.finish("C", &bases_12)?
    };
    STATE.class_C.set(class_12.clone());
    let C = class_12;

    print(&[&ops::get_attr(&B, "kind")?, &ops::get_attr(&C, "kind")?])?;
    let caught_3: Res<()> = 'attempt3: {
        let class_13 = {
            let bases_13: Vec<Value> = vec![B.clone()];
            let keyword_3 = Value::from(1i64);
            let namespace_13 = Namespace::new("D");
            attempt!(
                'attempt3,
                namespace_13.finish_with("D", &bases_13, &[("nope", keyword_3.clone())])
            )
        };
        STATE.class_D.set(class_13.clone());
        let D = class_13;
        Ok(())
    };
    if let Some(error_3) = except(caught_3, &builtin("TypeError"))? {
        e = error_3.value();

        print(&[&e])?;
    }
    let caught_4: Res<()> = 'attempt4: {
        let class_14 = {
            let bases_14: Vec<Value> = vec![builtin("type")];
            let namespace_14 = Namespace::new("M1");
            attempt!('attempt4, namespace_14.finish("M1", &bases_14))
        };
        STATE.class_M1.set(class_14.clone());
        let M1 = class_14;

        let class_15 = {
            let bases_15: Vec<Value> = vec![builtin("type")];
            let namespace_15 = Namespace::new("M2");
            attempt!('attempt4, namespace_15.finish("M2", &bases_15))
        };
        STATE.class_M2.set(class_15.clone());
        let M2 = class_15;

        let class_16 = {
            let bases_16: Vec<Value> = Vec::new();
            let namespace_16 = Namespace::new("X");
            attempt!(
                'attempt4,
                namespace_16.finish_with("X", &bases_16, &[("metaclass", M1.clone())])
            )
        };
        STATE.class_X.set(class_16.clone());
        let X = class_16;

        let class_17 = {
            let bases_17: Vec<Value> = vec![X.clone()];
            let namespace_17 = Namespace::new("Y");
            attempt!(
                'attempt4,
                namespace_17.finish_with("Y", &bases_17, &[("metaclass", M2.clone())])
            )
        };
        STATE.class_Y.set(class_17.clone());
        let Y = class_17;
        Ok(())
    };
    if let Some(error_4) = except(caught_4, &builtin("TypeError"))? {
        e = error_4.value();

        print(&[&e])?;
    }
    let Dyn = call_kw(
        &builtin("type"),
        &[
            Value::from(Str::lit("Dyn")),
            (A.clone(),).to_value(),
            Dict::of(vec![(Value::from(Str::lit("x")), Value::from(3i64))])?.to_value(),
        ],
        &[(Str::lit("kind"), Value::from(Str::lit("dyn")))],
    )?;
    print(&[
        &ops::get_attr(&Dyn, "kind")?,
        &ops::get_attr(&call(&Dyn, &[])?, "x")?,
        &ops::get_attr(
            &call(
                &Registry,
                &[
                    Value::from(Str::lit("Made")),
                    Tuple::<Value>::empty().to_value(),
                    Dict::of(vec![(Value::from(Str::lit("q")), Value::from(1i64))])?.to_value(),
                ],
            )?,
            "q",
        )?,
    ])?;

    let class_18 = {
        let bases_18: Vec<Value> = vec![builtin("type")];
        let namespace_18 = Namespace::new("Checker");

        namespace_18.set(
            "__instancecheck__",
            Function::new(&CHECKER___INSTANCECHECK___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Checker___instancecheck__(&args[0], &args[1])?))
            }),
        );
        namespace_18.finish("Checker", &bases_18)?
    };
    STATE.class_Checker.set(class_18.clone());
    let Checker = class_18;

    let class_19 = {
        let bases_19: Vec<Value> = Vec::new();
        let namespace_19 = Namespace::new("Q");
        namespace_19.finish_with("Q", &bases_19, &[("metaclass", Checker.clone())])?
    };
    STATE.class_Q.set(class_19.clone());
    let Q = class_19;

    let class_20 = {
        let bases_20: Vec<Value> = Vec::new();
        let namespace_20 = Namespace::new("HasQuack");

        namespace_20.set("quack", Value::from(1i64));
        namespace_20.finish("HasQuack", &bases_20)?
    };
    STATE.class_HasQuack.set(class_20.clone());
    let HasQuack = class_20;

    print(&[
        &is_instance(&call(&HasQuack, &[])?, &Q)?,
        &is_instance(&3i64.to_value(), &Q)?,
    ])?;
    Ok(())
}
