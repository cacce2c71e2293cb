// main_.rs

use portalis_runtime::*;

/// The module's variables.
pub struct State {
    pub class_Cube: Slot<Value>,
}

pub static STATE: Global<State> = Global::new(State {
    class_Cube: Slot::new(),
});

pub fn Cube_new(name: &Value, sides: &Value) -> Obj<crate::helper::Shape> {
    let this = Obj::<crate::helper::Shape>::new(1);
    crate::helper::Shape_init(&this, name, sides);
    this
}

pub fn Cube_describe(this: &Obj<crate::helper::Shape>) -> Res<Str> {
    Ok(Str::lit("cube ").concat(&crate::helper::Shape_describe(this)?))
}

/// The module's body.
pub fn run() -> Res<()> {
    let mut e: Value = Value::NONE;
    crate::helper::import()?;
    crate::pkg::import()?;
    crate::pkg::mod_::import()?;
    crate::pkg::other::import()?;

    print(&[&Str::lit("main starts"), &Str::lit("__main__")])?;
    crate::helper::STATE
        .counter
        .set(crate::helper::STATE.counter.get("counter")? + 1);
    print(&[
        &crate::helper::STATE.counter.get("counter")?,
        &crate::helper::twice_2(21),
    ])?;
    print(&[&crate::helper::area(2.0)])?;
    let s = crate::helper::Shape_new(&Value::from(Str::lit("box")), &Value::from(3i64));
    print(&[
        &crate::helper::Shape_any_describe(&s)?,
        &ops::is(
            &crate::helper::STATE.class_Shape.get("Shape")?,
            &crate::helper::STATE.class_Shape.get("Shape")?,
        ),
        &ops::get_attr(
            &crate::helper::STATE.class_Shape.get("Shape")?,
            "__module__",
        )?,
        &ops::repr(&crate::helper::STATE.class_Shape.get("Shape")?)?,
    ])?;
    print(&[
        &crate::pkg::mod_::f(3)?,
        &crate::pkg::mod_::f(4)?,
        &crate::pkg::STATE.VERSION.get("VERSION")?,
    ])?;
    print(&[&crate::pkg::other::name()])?;

    let class = {
        let bases: Vec<Value> = vec![crate::helper::STATE.class_Shape.get("Shape")?];
        let namespace = Namespace::new("Cube");
        namespace.finish("Cube", &bases)?
    };
    STATE.class_Cube.set(class.clone());
    makes(&class, || Obj::<crate::helper::Shape>::new(1))?;

    for shape in list![
        s.clone(),
        Cube_new(&Value::from(Str::lit("c")), &Value::from(6i64))
    ]
    .iter()
    {
        print(&[&crate::helper::Shape_any_describe(&shape)?])?;
    }
    crate::helper::bump()?;
    print(&[&crate::helper::STATE.counter.get("counter")?])?;
    let caught: Res<()> = 'attempt2: {
        attempt!(
            'attempt2,
            crate::helper::STATE
                .nope
                .attribute("nope", &crate::helper::IMPORT)
        );
        Ok(())
    };
    if let Some(error) = except(caught, &builtin("AttributeError"))? {
        e = error.value();
        print(&[&e])?;
    }
    let caught_2: Res<()> = 'attempt3: {
        break 'attempt3 Err(raised(crate::helper::fail()));
    };
    if let Some(error_2) = handled(caught_2) {
        if exception_matches(
            &error_2,
            &crate::helper::STATE.HelperError.get("HelperError")?,
        )? {
            e = error_2.value();
            print(&[&call(&builtin("type"), &[e.clone()])?, &e])?;
        } else {
            return Err(error_2.exc());
        }
    }
    print(&[
        &ops::get_attr(
            &Function::shared(Function::new(
                &crate::helper::TWICE_PARAMS,
                Vec::new(),
                move |args| crate::helper::twice(&args[0]),
            )),
            "__module__",
        )?,
        &Str::lit("helper"),
        &Str::lit("pkg.mod"),
    ])?;
    Err(raised(crate::helper::fail()))
}

// helper.rs

//! Helps.

use portalis_runtime::*;

/// The module's variables.
pub struct State {
    pub counter: Slot<i64>,
    pub HelperError: Slot<Value>,
    pub nope: Slot<Value>,
    pub class_HelperError: Slot<Value>,
    pub class_Shape: Slot<Value>,
}

pub static STATE: Global<State> = Global::new(State {
    counter: Slot::new(),
    HelperError: Slot::new(),
    nope: Slot::new(),
    class_HelperError: Slot::new(),
    class_Shape: Slot::new(),
});

/// A shape.
pub struct Shape {
    pub name: Field<Value>,
    pub sides: Field<Value>,
}

python_struct!(
    Shape,
    [name, sides],
    [STATE.class_Shape, crate::main_::STATE.class_Cube]
);

pub fn Shape_new(name: &Value, sides: &Value) -> Obj<Shape> {
    let this = Obj::<Shape>::new(0);
    Shape_init(&this, name, sides);
    this
}

/// `describe` of the object's own class.
pub fn Shape_any_describe(this: &Obj<Shape>) -> Res<Str> {
    match this.tag() {
        1 => crate::main_::Cube_describe(this),
        _ => Shape_describe(this),
    }
}

pub static SHAPE_INIT_PARAMS: Params =
    Params::new("Shape.__init__", &["self", "name", "sides"]).of_module("helper");

pub static TWICE_PARAMS: Params = Params::new("twice", &["x"]).of_module("helper");

pub fn Shape_init(this: &Obj<Shape>, name: &Value, sides: &Value) {
    this.name.set(name.clone());
    this.sides.set(sides.clone());
}

pub fn Shape_describe(this: &Obj<Shape>) -> Res<Str> {
    Ok(Str::from(format!(
        "{} with {} sides",
        ops::format(&this.name.get(), "")?,
        ops::format(&this.sides.get(), "")?
    )))
}

pub fn area(r: f64) -> f64 {
    modules::math::pi * r * r
}

pub fn twice(x: &Value) -> Res<Value> {
    ops::mul(x, &Value::from(2i64))
}

pub fn twice_2(x: i64) -> i64 {
    x * 2
}

pub fn bump() -> Res<()> {
    STATE.counter.set(STATE.counter.get("counter")? + 5);
    Ok(())
}

pub fn fail() -> Res<()> {
    Err(exception(&call(
        &STATE.HelperError.get("HelperError")?,
        &[Value::from(Str::lit("bad"))],
    )?))
}

pub static IMPORT: Import = Import::naming(
    "helper",
    &[
        "HelperError",
        "Shape",
        "__builtins__",
        "__cached__",
        "__doc__",
        "__file__",
        "__loader__",
        "__name__",
        "__package__",
        "__spec__",
        "area",
        "bump",
        "counter",
        "fail",
        "math",
        "twice",
    ],
);

/// Runs the module's body, unless it ran.
pub fn import() -> Res<()> {
    IMPORT.run(run)
}

/// The module's body.
pub fn run() -> Res<()> {
    print(&[&Str::lit("helper runs"), &Str::lit("helper")])?;
    STATE.counter.set(10);

    let class = {
        let bases: Vec<Value> = vec![builtin("Exception")];
        let namespace = Namespace::new("HelperError");
        namespace.set("__module__", Value::from("helper"));
        namespace.set("__doc__", Value::from("Raised here."));
        namespace.finish("HelperError", &bases)?
    };
    STATE.class_HelperError.set(class.clone());
    STATE.HelperError.set(class);

    let class_2 = {
        let bases_2: Vec<Value> = Vec::new();
        let namespace_2 = Namespace::new("Shape");
        namespace_2.set("__module__", Value::from("helper"));
        namespace_2.set("__doc__", Value::from("A shape."));

        namespace_2.set(
            "__init__",
            Function::new(&SHAPE_INIT_PARAMS, Vec::new(), move |args| {
                Shape_init(&Obj::<Shape>::from_value(&args[0])?, &args[1], &args[2]);
                Ok(Value::NONE)
            }),
        );
        namespace_2.finish("Shape", &bases_2)?
    };
    STATE.class_Shape.set(class_2.clone());
    makes(&class_2, || Obj::<Shape>::new(0))?;
    Ok(())
}

// pkg/mod.rs

pub mod mod_;
pub mod other;

use portalis_runtime::*;

/// The module's variables.
pub struct State {
    pub VERSION: Slot<Str>,
}

pub static STATE: Global<State> = Global::new(State {
    VERSION: Slot::new(),
});

pub static IMPORT: Import = Import::new("pkg");

/// Runs the module's body, unless it ran.
pub fn import() -> Res<()> {
    IMPORT.run(run)
}

/// The module's body.
pub fn run() -> Res<()> {
    crate::pkg::other::import()?;
    print(&[&Str::lit("pkg runs"), &Str::lit("pkg"), &Str::lit("pkg")])?;
    STATE.VERSION.set(Str::lit("1.0"));
    Ok(())
}

// pkg/mod_.rs

use portalis_runtime::*;

pub fn f(x: i64) -> Res<i64> {
    Ok(x + crate::pkg::STATE.VERSION.get("VERSION")?.len())
}

pub static IMPORT: Import = Import::new("pkg.mod");

/// Runs the module's body, unless it ran.
pub fn import() -> Res<()> {
    IMPORT.run(run)
}

/// The module's body.
pub fn run() -> Res<()> {
    crate::pkg::other::import()?;
    print(&[&Str::lit("pkg.mod runs"), &crate::pkg::other::name()])
}

// pkg/other.rs

use portalis_runtime::*;

pub fn name() -> Str {
    Str::lit("pkg.other")
}

pub static IMPORT: Import = Import::new("pkg.other");

/// Runs the module's body, unless it ran.
pub fn import() -> Res<()> {
    IMPORT.run(run)
}

/// The module's body.
pub fn run() -> Res<()> {
    Ok(())
}
