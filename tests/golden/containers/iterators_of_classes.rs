use portalis_runtime::*;

/// The module's variables.
struct State {
    thing: Slot<Value>,
    build: Slot<Value>,
    class_Sized: Slot<Value>,
    class_Hinted: Slot<Value>,
    class_Never: Slot<Value>,
    class_Base: Slot<Value>,
    class_Derived: Slot<Value>,
    class_Emptying: Slot<Value>,
    class_Caller: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    thing: Slot::new(),
    build: Slot::new(),
    class_Sized: Slot::new(),
    class_Hinted: Slot::new(),
    class_Never: Slot::new(),
    class_Base: Slot::new(),
    class_Derived: Slot::new(),
    class_Emptying: Slot::new(),
    class_Caller: Slot::new(),
});

pub struct Sized {
    pub length: Field<Value>,
}

python_struct!(Sized, [length], [STATE.class_Sized]);

fn Sized_new(length: &Value) -> Obj<Sized> {
    let this = Obj::<Sized>::new(0);
    Sized_init(&this, length);
    this
}

pub struct Hinted {
    pub hint: Field<Value>,
}

python_struct!(Hinted, [hint], [STATE.class_Hinted]);

fn Hinted_new(hint: &Value) -> Obj<Hinted> {
    let this = Obj::<Hinted>::new(0);
    Hinted_init(&this, hint);
    this
}

pub struct Emptying {
    pub target: Field<Value>,
}

python_struct!(Emptying, [target], [STATE.class_Emptying]);

fn Emptying_new(target: &Value) -> Obj<Emptying> {
    let this = Obj::<Emptying>::new(0);
    Emptying_init(&this, target);
    this
}

pub struct Caller {}

python_struct!(Caller, [], [STATE.class_Caller]);

fn Caller_new() -> Obj<Caller> {
    let this = Obj::<Caller>::new(0);
    this
}

static SIZED_INIT_PARAMS: Params = Params::new("Sized.__init__", &["self", "length"]);

static SIZED_LEN_PARAMS: Params = Params::new("Sized.__len__", &["self"]);

static SIZED_ITER_PARAMS: Params = Params::new("Sized.__iter__", &["self"]);

static HINTED_INIT_PARAMS: Params = Params::new("Hinted.__init__", &["self", "hint"]);

static HINTED_LENGTH_HINT_PARAMS: Params = Params::new("Hinted.__length_hint__", &["self"]);

static HINTED_ITER_PARAMS: Params = Params::new("Hinted.__iter__", &["self"]);

static NEVER___INSTANCECHECK___PARAMS: Params =
    Params::new("Never.__instancecheck__", &["cls", "instance"]);

static NEVER___SUBCLASSCHECK___PARAMS: Params =
    Params::new("Never.__subclasscheck__", &["cls", "subclass"]);

static EMPTYING_INIT_PARAMS: Params = Params::new("Emptying.__init__", &["self", "target"]);

static EMPTYING_INDEX_PARAMS: Params = Params::new("Emptying.__index__", &["self"]);

static LAMBDA_2_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_3_PARAMS: Params = Params::new("<lambda>", &[]);

static LAMBDA_4_PARAMS: Params = Params::new("<lambda>", &[]);

fn Sized_init(this: &Obj<Sized>, length: &Value) {
    this.length.set(length.clone());
}

fn Sized_len(this: &Obj<Sized>) -> Res<Value> {
    print(&[&Str::lit("len")])?;
    if is_instance(&this.length.get(), &builtin("Exception"))? {
        return Err(exception(&this.length.get()));
    }
    Ok(this.length.get())
}

fn Sized_iter(this: &Obj<Sized>) -> Res<Iter<Value>> {
    print(&[&Str::lit("iter")])?;
    Ok(values![1, 2, 3].iter().boxed("list_iterator"))
}

fn Hinted_init(this: &Obj<Hinted>, hint: &Value) {
    this.hint.set(hint.clone());
}

fn Hinted_length_hint(this: &Obj<Hinted>) -> Res<Value> {
    print(&[&Str::lit("hint")])?;
    Ok(this.hint.get())
}

fn Hinted_iter(this: &Obj<Hinted>) -> Res<Value> {
    call(&builtin("iter"), &[Value::from(Str::lit("ab"))])
}

fn attempt() -> Res<()> {
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, print(&[&attempt!('attempt, lambda())]));
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("Exception"))? {
        let e = error.value();
        print(&[&e.type_name(), &e])?;
    }
    Ok(())
}

fn lambda() -> Res<Value> {
    call(&STATE.build.get("build")?, &[STATE.thing.get("thing")?])
}

fn until_three(x: i64) -> Res<i64> {
    if x == 3 {
        return Err(exception(&builtin("StopIteration")));
    }
    Ok(x * 10)
}

fn Never___instancecheck__(cls: &Value, instance: &Value) -> bool {
    false
}

fn Never___subclasscheck__(cls: &Value, subclass: &Value) -> bool {
    false
}

fn Emptying_init(this: &Obj<Emptying>, target: &Value) {
    this.target.set(target.clone());
}

fn Emptying_index(this: &Obj<Emptying>) -> Res<i64> {
    ops::del_item(
        &this.target.get(),
        &Slice::new(Value::NONE, Value::NONE, Value::NONE).to_value(),
    )?;
    Ok(1)
}

fn lambda_2() -> List<Value> {
    values![1, 2, 3]
}

fn lambda_3() -> Res<Value> {
    call(&builtin("bytearray"), &[Bytes::lit(b"abc").to_value()])
}

fn lambda_4() -> Res<Value> {
    call(
        &member("array", "array"),
        &[Value::from(Str::lit("b")), values![1, 2, 3].to_value()],
    )
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Sized");
        namespace.set(
            "__init__",
            Function::new(&SIZED_INIT_PARAMS, Vec::new(), move |args| {
                Sized_init(&Obj::<Sized>::from_value(&args[0])?, &args[1]);
                Ok(Value::NONE)
            }),
        );

        namespace.set(
            "__len__",
            Function::new(&SIZED_LEN_PARAMS, Vec::new(), move |args| {
                Sized_len(&Obj::<Sized>::from_value(&args[0])?)
            }),
        );

        namespace.set(
            "__iter__",
            Function::new(&SIZED_ITER_PARAMS, Vec::new(), move |args| {
                Ok(Sized_iter(&Obj::<Sized>::from_value(&args[0])?)?.to_value())
            }),
        );
        namespace.finish("Sized", &bases)?
    };
    STATE.class_Sized.set(class.clone());
    makes(&class, || Obj::<Sized>::new(0))?;

    let class_2 = {
        let bases_2: Vec<Value> = Vec::new();
        let namespace_2 = Namespace::new("Hinted");

        namespace_2.set(
            "__init__",
            Function::new(&HINTED_INIT_PARAMS, Vec::new(), move |args| {
                Hinted_init(&Obj::<Hinted>::from_value(&args[0])?, &args[1]);
                Ok(Value::NONE)
            }),
        );

        namespace_2.set(
            "__length_hint__",
            Function::new(&HINTED_LENGTH_HINT_PARAMS, Vec::new(), move |args| {
                Hinted_length_hint(&Obj::<Hinted>::from_value(&args[0])?)
            }),
        );

        namespace_2.set(
            "__iter__",
            Function::new(&HINTED_ITER_PARAMS, Vec::new(), move |args| {
                Hinted_iter(&Obj::<Hinted>::from_value(&args[0])?)
            }),
        );
        namespace_2.finish("Hinted", &bases_2)?
    };
    STATE.class_Hinted.set(class_2.clone());
    makes(&class_2, || Obj::<Hinted>::new(0))?;

    for item_2 in ops::iter(
        &(
            Sized_new(&Value::from(3i64)),
            Sized_new(&Value::from(-1i64)),
            Sized_new(&call(
                &builtin("TypeError"),
                &[Value::from(Str::lit("no"))],
            )?),
            Sized_new(&call(
                &builtin("ValueError"),
                &[Value::from(Str::lit("no"))],
            )?),
            Hinted_new(&Value::from(5i64)),
            Hinted_new(&Value::from(-5i64)),
            Hinted_new(&Value::from(Str::lit("x"))),
            Hinted_new(&builtin("NotImplemented")),
        )
            .to_value(),
    )? {
        STATE.thing.set(item_2?);

        for item_3 in tuple![builtin("list"), builtin("tuple"), builtin("set")].iter() {
            STATE.build.set(item_3);

            {
                ();
                attempt()?
            };
        }
    }
    print(&[
        &call(
            &builtin("sum"),
            &[Sized_iter(&Sized_new(&Value::from(1i64)))?.to_value()],
        )?,
        &builtins::dict_fromkeys_none(&Sized_new(&Value::from(1i64)).to_value())?,
    ])?;

    print(&[&builtins::list_from(
        builtins::map(
            move |item: &i64| until_three(*item),
            iter::ok(list![1i64, 2, 3, 4].iter()),
        )?
        .boxed("map"),
    )?])?;
    print(&[&builtins::list_from(
        builtins::filter(
            move |item: &i64| until_three(*item),
            iter::ok(list![1i64, 2, 3, 4].iter()),
        )?
        .boxed("filter"),
    )?])?;
    for item_4 in builtins::map(
        move |item: &i64| until_three(*item),
        iter::ok(list![1i64, 3, 1].iter()),
    )?
    .boxed("map")
    {
        let x = item_4?;
        print(&[&x])?;
    }
    print(&[&builtins::next_or(
        builtins::map(
            move |item: &i64| until_three(*item),
            iter::ok(list![3i64].iter()),
        )?
        .boxed("map")
        .map(|item| {
            let item = item?;
            Ok(Value::from(item))
        }),
        Value::from(Str::lit("end")),
    )?])?;

    for item_5 in ops::iter(
        &(
            builtins::enumerate(iter::ok(List::<i64>::new().iter()), 0)?
                .boxed("enumerate")
                .map(|item| {
                    let item = item?;
                    Ok(item.to_value())
                })
                .boxed("enumerate"),
            builtins::map(
                {
                    let key = builtin("len");
                    move |item: &i64| call(&key, &[item.to_value()])
                },
                iter::ok(List::<i64>::new().iter()),
            )?
            .boxed("map"),
            call(
                &builtin("filter"),
                &[Value::NONE, List::<Value>::new().to_value()],
            )?,
            call(&builtin("zip"), &[])?,
        )
            .to_value(),
    )? {
        let value = item_5?;

        print(&[
            &call(&builtin("type"), &[value.clone()])?,
            &ops::is(&call(&builtin("type"), &[value.clone()])?, &builtin("map")),
            &ops::is_eq(
                &call(&builtin("type"), &[value.clone()])?,
                &builtin("enumerate"),
            )?,
            &{
                let item_6 = call(&builtin("type"), &[value.clone()])?;
                ops::contains(&(builtin("filter"), builtin("zip")).to_value(), &item_6)?
            },
        ])?;
    }
    print(&[
        &builtin("enumerate"),
        &ops::get_attr(&builtin("map"), "__name__")?,
        &ops::is(&builtin("zip"), &builtin("zip")),
        &call(&builtin("type"), &[builtin("zip")])?,
    ])?;

    let class_3 = {
        let bases_3: Vec<Value> = vec![builtin("type")];
        let namespace_3 = Namespace::new("Never");

        namespace_3.set(
            "__instancecheck__",
            Function::new(&NEVER___INSTANCECHECK___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Never___instancecheck__(&args[0], &args[1])))
            }),
        );

        namespace_3.set(
            "__subclasscheck__",
            Function::new(&NEVER___SUBCLASSCHECK___PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Never___subclasscheck__(&args[0], &args[1])))
            }),
        );
        namespace_3.finish("Never", &bases_3)?
    };
    STATE.class_Never.set(class_3.clone());
    let Never = class_3;

    let class_4 = {
        let bases_4: Vec<Value> = Vec::new();
        let namespace_4 = Namespace::new("Base");
        namespace_4.finish_with("Base", &bases_4, &[("metaclass", Never.clone())])?
    };
    STATE.class_Base.set(class_4.clone());
    let Base = class_4;

    let class_5 = {
        let bases_5: Vec<Value> = vec![Base.clone()];
        let namespace_5 = Namespace::new("Derived");
        namespace_5.finish("Derived", &bases_5)?
    };
    STATE.class_Derived.set(class_5.clone());
    let Derived = class_5;

    print(&[
        &is_instance(&call(&Base, &[])?, &Base)?,
        &is_instance(&call(&Derived, &[])?, &Base)?,
        &is_instance(&1i64.to_value(), &Base)?,
    ])?;
    print(&[
        &bool::from_value(&call(
            &builtin("issubclass"),
            &[Derived.clone(), Base.clone()],
        )?)?,
        &bool::from_value(&call(
            &builtin("issubclass"),
            &[Base.clone(), Base.clone()],
        )?)?,
        &bool::from_value(&call(
            &builtin("issubclass"),
            &[builtin("int"), Base.clone()],
        )?)?,
    ])?;

    // Bounds that change what they are bounds of; calls that lead back to themselves.
    let class_6 = {
        let bases_6: Vec<Value> = Vec::new();
        let namespace_6 = Namespace::new("Emptying");

        namespace_6.set(
            "__init__",
            Function::new(&EMPTYING_INIT_PARAMS, Vec::new(), move |args| {
                Emptying_init(&Obj::<Emptying>::from_value(&args[0])?, &args[1]);
                Ok(Value::NONE)
            }),
        );

        namespace_6.set(
            "__index__",
            Function::new(&EMPTYING_INDEX_PARAMS, Vec::new(), move |args| {
                Ok(Value::from(Emptying_index(&Obj::<Emptying>::from_value(
                    &args[0],
                )?)?))
            }),
        );
        namespace_6.finish("Emptying", &bases_6)?
    };
    STATE.class_Emptying.set(class_6.clone());
    makes(&class_6, || Obj::<Emptying>::new(0))?;

    for make in tuple![
        Function::new(&LAMBDA_2_PARAMS, Vec::new(), move |_| Ok(
            lambda_2().to_value()
        )),
        Function::new(&LAMBDA_3_PARAMS, Vec::new(), move |_| lambda_3()),
        Function::new(&LAMBDA_4_PARAMS, Vec::new(), move |_| lambda_4())
    ]
    .iter()
    {
        for (index, target) in (0i64..).zip(list_of![call(&make, &[])?, for __ in 0i64..3].iter()) {
            if index == 0 {
                print(&[&ops::get_item(
                    &target,
                    &Slice::new(
                        Value::from(0i64),
                        Emptying_new(&target).to_value(),
                        Value::NONE,
                    )
                    .to_value(),
                )?])?;
            } else if index == 1 {
                let value_2 = call(&make, &[])?;
                ops::set_item(
                    &target,
                    &Slice::new(
                        Value::from(0i64),
                        Emptying_new(&target).to_value(),
                        Value::NONE,
                    )
                    .to_value(),
                    value_2,
                )?;
            } else {
                ops::del_item(
                    &target,
                    &Slice::new(Emptying_new(&target).to_value(), Value::NONE, Value::NONE)
                        .to_value(),
                )?;
            }
            print(&[&target])?;
        }
    }

    let class_7 = {
        let bases_7: Vec<Value> = Vec::new();
        let namespace_7 = Namespace::new("Caller");
        namespace_7.finish("Caller", &bases_7)?
    };
    STATE.class_Caller.set(class_7.clone());
    makes(&class_7, || Obj::<Caller>::new(0))?;

    let caller = Caller_new();
    let value_3 = caller.clone();
    ops::set_attr(
        &STATE.class_Caller.get("Caller")?,
        "__call__",
        value_3.to_value(),
    )?;
    let caught: Res<()> = 'attempt7: {
        attempt!('attempt7, call(&caller.to_value(), &[]));
        Ok(())
    };
    if let Some(_error) = except(caught, &builtin("RecursionError"))? {
        print(&[&Str::lit("RecursionError")])?;
    }
    Ok(())
}
