// main_.rs

//! `import *`, re-exported names, and names of modules that change.

use portalis_runtime::*;

/// The module's body.
pub fn run() -> Res<()> {
    crate::shapes::import()?;
    crate::limits::import()?;
    crate::state::import()?;
    let level = crate::state::STATE.level.get("level")?;

    print(&[
        &crate::shapes::geometry::area(3),
        &crate::shapes::STATE.PI_TEXT.get("PI_TEXT")?,
        &crate::shapes::geometry::Square_new(2).side.get(),
    ])?;
    print(&[
        &crate::limits::STATE.MAXIMUM.get("MAXIMUM")?,
        &crate::limits::STATE.minimum.get("minimum")?,
    ])?;
    crate::state::raise_level(5)?;
    print(&[
        &level,
        &crate::state::STATE.level.get("level")?,
        &crate::state::read_level()?,
    ])?;
    crate::state::STATE.level.set(9);
    print(&[
        &level,
        &crate::state::STATE.level.get("level")?,
        &crate::state::read_level()?,
    ])?;
    crate::state::STATE.fresh.set(Str::lit("made outside"));
    print(&[
        &crate::state::STATE.fresh.get("fresh")?,
        &crate::state::read_fresh()?,
    ])?;
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, raise::<Value>(Exc::name_error("hidden")));
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("NameError"))? {
        let error = error_2.value();
        print(&[&error])?;
    }
    print(&[
        &crate::limits::STATE._private.get("_private")?,
        &crate::shapes::geometry::scale(2, 3),
    ])?;
    print(&[&crate::shapes::geometry::scale(4, 5)])
}

// shapes/mod.rs

//! Names from its modules.

pub mod geometry;

use portalis_runtime::*;

/// The module's variables.
pub struct State {
    pub PI_TEXT: Slot<Str>,
}

pub static STATE: Global<State> = Global::new(State {
    PI_TEXT: Slot::new(),
});

pub static IMPORT: Import = Import::new("shapes");

/// Runs the module's body, unless it ran.
pub fn import() -> Res<()> {
    IMPORT.run(run)
}

/// The module's body.
pub fn run() -> Res<()> {
    crate::shapes::geometry::import()?;

    let mut __all__ = list!["area", "PI_TEXT"];
    __all__.extend(&list!["Square"])?;
    STATE.PI_TEXT.set(Str::lit("3.14"));
    let hidden: i64 = 1;
    Ok(())
}

// limits.rs

use portalis_runtime::*;

/// The module's variables.
pub struct State {
    pub MAXIMUM: Slot<i64>,
    pub minimum: Slot<i64>,
    pub _private: Slot<Str>,
}

pub static STATE: Global<State> = Global::new(State {
    MAXIMUM: Slot::new(),
    minimum: Slot::new(),
    _private: Slot::new(),
});

pub static IMPORT: Import = Import::new("limits");

/// Runs the module's body, unless it ran.
pub fn import() -> Res<()> {
    IMPORT.run(run)
}

/// The module's body.
pub fn run() -> Res<()> {
    STATE.MAXIMUM.set(100);
    STATE.minimum.set(1);
    STATE._private.set(Str::lit("seen by name"));
    Ok(())
}

// state.rs

use portalis_runtime::*;

/// The module's variables.
pub struct State {
    pub level: Slot<i64>,
    pub fresh: Slot<Str>,
}

pub static STATE: Global<State> = Global::new(State {
    level: Slot::new(),
    fresh: Slot::new(),
});

pub fn raise_level(by: i64) -> Res<()> {
    STATE.level.set(STATE.level.get("level")? + by);
    Ok(())
}

pub fn read_level() -> Res<i64> {
    STATE.level.get("level")
}

pub fn read_fresh() -> Res<Str> {
    STATE.fresh.get("fresh")
}

pub static IMPORT: Import = Import::new("state");

/// Runs the module's body, unless it ran.
pub fn import() -> Res<()> {
    IMPORT.run(run)
}

/// The module's body.
pub fn run() -> Res<()> {
    STATE.level.set(0);
    Ok(())
}

// shapes/geometry.rs

use portalis_runtime::*;

/// The module's variables.
pub struct State {
    pub class_Square: Slot<Value>,
}

pub static STATE: Global<State> = Global::new(State {
    class_Square: Slot::new(),
});

pub struct Square {
    pub side: Field<i64>,
}

python_struct!(Square, [side], [STATE.class_Square]);

pub fn Square_new(side: i64) -> Obj<Square> {
    let this = Obj::<Square>::new(0);
    Square_init(&this, side);
    this
}

pub fn area(side: i64) -> i64 {
    scale(side, side)
}

pub fn scale(a: i64, b: i64) -> i64 {
    a * b
}

pub fn Square_init(this: &Obj<Square>, side: i64) {
    this.side.set(side);
}

pub static IMPORT: Import = Import::new("shapes.geometry");

/// Runs the module's body, unless it ran.
pub fn import() -> Res<()> {
    IMPORT.run(run)
}

/// The module's body.
pub fn run() -> Res<()> {
    let class = {
        let bases: Vec<Value> = Vec::new();
        let namespace = Namespace::new("Square");
        namespace.set("__module__", Value::from("shapes.geometry"));
        namespace.finish("Square", &bases)?
    };
    STATE.class_Square.set(class.clone());
    Ok(())
}
