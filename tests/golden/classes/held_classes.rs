//! Functions taken from a class that is a value take any object as self.

use portalis_runtime::*;

/// The module's variables.
struct State {
    class_Dog: Slot<Value>,
    class_Robot: Slot<Value>,
    class_Box: Slot<Value>,
    class_Setting: Slot<Value>,
}

static STATE: Global<State> = Global::new(State {
    class_Dog: Slot::new(),
    class_Robot: Slot::new(),
    class_Box: Slot::new(),
    class_Setting: Slot::new(),
});

pub struct Dog {
    pub name: Field<Value>,
}

python_struct!(Dog, [name], [STATE.class_Dog]);

fn Dog_new(name: &Value) -> Obj<Dog> {
    let this = Obj::<Dog>::new(0);
    Dog_init(&this, name);
    this
}

pub struct Robot {
    pub name: Field<Value>,
}

python_struct!(Robot, [name], [STATE.class_Robot]);

fn Robot_new() -> Obj<Robot> {
    let this = Obj::<Robot>::new(0);
    Robot_init(&this);
    this
}

#[allow(non_camel_case_types)]
pub struct Box_2 {}

python_struct!(Box_2, [], [STATE.class_Box]);

fn Box_new() -> Obj<Box_2> {
    let this = Obj::<Box_2>::new(0);
    this
}

pub struct Setting {
    pub value: Late<Value>,
}

python_struct!(Setting, [value], [STATE.class_Setting]);

fn Setting_new() -> Obj<Setting> {
    let this = Obj::<Setting>::new(0);
    this
}

static DOG_INIT_PARAMS: Params = Params::new("Dog.__init__", &["self", "name"]);

static DOG_SPEAK_PARAMS: Params = Params::new("Dog.speak", &["self", "times"]);

static DOG_TWICE_PARAMS: Params = Params::new("Dog.twice", &["self"]);

static ROBOT_INIT_PARAMS: Params = Params::new("Robot.__init__", &["self"]);

static ROBOT_SPEAK_PARAMS: Params = Params::new("Robot.speak", &["self", "times"]);

fn Dog_init(this: &Obj<Dog>, name: &Value) {
    this.name.set(name.clone());
}

fn Dog_speak(this: &Value, times: &Value) -> Res<Value> {
    ops::mul(
        &Value::from(Str::from(format!(
            "{} says woof",
            ops::format(&ops::get_attr(this, "name")?, "")?
        ))),
        times,
    )
}

fn Dog_twice(this: &Value) -> Res<Value> {
    call_method(this, "speak", &[Value::from(2i64)])
}

fn Robot_init(this: &Obj<Robot>) {
    this.name.set(Value::from(Str::lit("robot")));
}

fn Robot_speak(this: &Value, times: &Value) -> Res<Value> {
    ops::mul(&Value::from(Str::lit("beep")), times)
}

fn call_2(cls: &Value, thing: &Obj<Dog>) -> Res<Value> {
    call_method(cls, "speak", &[thing.to_value(), Value::from(1i64)])
}

fn call_3(cls: &Value, thing: &Obj<Robot>) -> Res<Value> {
    call_method(cls, "speak", &[thing.to_value(), Value::from(1i64)])
}

fn Setting_set(this: &Obj<Setting>, value: &Str) {
    this.value.set(value.to_value());
}

fn Setting_show(this: &Obj<Setting>) -> Res<Value> {
    this.value.read(this, "value")
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Dog");
        namespace.set(
            "__init__",
            Function::new(&DOG_INIT_PARAMS, Vec::new(), move |args| {
                Dog_init(&Obj::<Dog>::from_value(&args[0])?, &args[1]);
                Ok(Value::NONE)
            }),
        );

        namespace.set(
            "speak",
            Function::new(&DOG_SPEAK_PARAMS, Vec::new(), move |args| {
                Dog_speak(&args[0], &args[1])
            }),
        );

        namespace.set(
            "twice",
            Function::new(&DOG_TWICE_PARAMS, Vec::new(), move |args| {
                Dog_twice(&args[0])
            }),
        );
        namespace.finish("Dog", &bases)?
    };
    STATE.class_Dog.set(class.clone());
    makes(&class, || Obj::<Dog>::new(0))?;

    let class_2 = {
        let bases_2: Vec<Value> = Vec::new();
        let namespace_2 = Namespace::new("Robot");

        namespace_2.set(
            "__init__",
            Function::new(&ROBOT_INIT_PARAMS, Vec::new(), move |args| {
                Robot_init(&Obj::<Robot>::from_value(&args[0])?);
                Ok(Value::NONE)
            }),
        );

        namespace_2.set(
            "speak",
            Function::new(&ROBOT_SPEAK_PARAMS, Vec::new(), move |args| {
                Robot_speak(&args[0], &args[1])
            }),
        );
        namespace_2.finish("Robot", &bases_2)?
    };
    STATE.class_Robot.set(class_2.clone());
    makes(&class_2, || Obj::<Robot>::new(0))?;

    let kinds = list![STATE.class_Dog.get("Dog")?, STATE.class_Robot.get("Robot")?];
    for kind in kinds.iter() {
        print(&[
            &call_2(&kind, &Dog_new(&Value::from(Str::lit("rex"))))?,
            &call_3(&kind, &Robot_new())?,
        ])?;
    }
    let take = ops::get_attr(&kinds.get(0)?, "twice")?;
    print(&[
        &call(&take, &[Robot_new().to_value()])?,
        &call(&take, &[Dog_new(&Value::from(Str::lit("bo"))).to_value()])?,
    ])?;
    print(&[&Dog_speak(
        &Dog_new(&Value::from(Str::lit("ann"))).to_value(),
        &Value::from(1i64),
    )?])?;

    let class_3 = {
        let bases_3: Vec<Value> = Vec::new();
        let namespace_3 = Namespace::new("Box");
        namespace_3.finish("Box", &bases_3)?
    };
    STATE.class_Box.set(class_3.clone());

    let r#box = Box_new();
    let value = Str::lit("box");
    ops::set_attr(&r#box.to_value(), "name", Value::from(value))?;
    let held = Dict::of(vec![(Str::lit("dog"), STATE.class_Dog.get("Dog")?)])?;
    print(&[&call_method(
        &held.get_item(&Str::lit("dog"))?,
        "speak",
        &[r#box.to_value(), Value::from(2i64)],
    )?])?;

    let class_4 = {
        let bases_4: Vec<Value> = Vec::new();
        let namespace_4 = Namespace::new("Setting");
        namespace_4.finish("Setting", &bases_4)?
    };
    STATE.class_Setting.set(class_4.clone());
    makes(&class_4, || Obj::<Setting>::new(0))?;

    let classes = list![STATE.class_Setting.get("Setting")?];
    let fresh = Setting_new();
    let caught: Res<()> = 'attempt2: {
        attempt!('attempt2, Setting_show(&fresh));
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("AttributeError"))? {
        let error = error_2.value();
        print(&[&error])?;
    }
    let value_2 = 7i64;
    ops::set_attr(&classes.get(0)?, "value", Value::from(value_2))?;
    print(&[&Setting_show(&fresh)?, &{
        let object = Setting_new();
        object.value.read(&object, "value")?
    }])?;
    Setting_set(&fresh, &Str::lit("own"));
    print(&[
        &Setting_show(&fresh)?,
        &Setting_show(&Setting_new())?,
        &ops::get_attr(&classes.get(0)?, "value")?,
    ])?;
    Ok(())
}
