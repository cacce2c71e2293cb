// main_.rs

//! Imports that the version, the platform and type checkers decide.

use portalis_runtime::*;

/// The module's variables.
pub struct State {
    pub kind: Slot<Str>,
}

pub static STATE: Global<State> = Global::new(State { kind: Slot::new() });

pub fn describe(thing: i64) -> Res<Str> {
    Ok(Str::from(format!(
        "{} {} {}",
        thing,
        crate::compat_new::STATE.name.get("name")?,
        STATE.kind.get("kind")?
    )))
}

/// The module's body.
pub fn run() -> Res<()> {
    crate::compat_new::import()?;

    STATE.kind.set(Str::lit("new"));

    print(&[
        &describe(1)?,
        &5i64.py_str()?,
        &ops::is_eq(
            &ops::get_item(
                &modules::sys::version_info(),
                &Slice::new(Value::NONE, Value::from(2i64), Value::NONE).to_value(),
            )?,
            &(3i64, 11i64).to_value(),
        )?,
        &ops::is_gt(&modules::sys::version_info(), &(3i64, 11i64).to_value())?,
    ])?;
    let caught: Res<()> = 'attempt: {
        attempt!('attempt, crate::compat_new::import());
        Ok(())
    };
    if let Some(_error) = except(caught, &builtin("ImportError"))? {
        print(&[&Str::lit("no")])?;
    }
    print(&[
        &crate::compat_new::STATE.name.get("name")?,
        &crate::compat_new::STATE.name.get("name")?.upper(),
        &list![1i64],
    ])?;
    Ok(())
}

// compat_new.rs

use portalis_runtime::*;

/// The module's variables.
pub struct State {
    pub name: Slot<Str>,
}

pub static STATE: Global<State> = Global::new(State { name: Slot::new() });

pub static IMPORT: Import = Import::new("compat_new");

/// Runs the module's body, unless it ran.
pub fn import() -> Res<()> {
    IMPORT.run(run)
}

/// The module's body.
pub fn run() -> Res<()> {
    STATE.name.set(Str::lit("new"));
    Ok(())
}
