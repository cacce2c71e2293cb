// main_.rs

//! What an attribute that a module lacks says at the end.

use portalis_runtime::*;

/// The module's body.
pub fn run() -> Res<()> {
    crate::helper::import()?;

    let caught: Res<()> = 'attempt: {
        attempt!(
            'attempt,
            print(&[&attempt!(
                'attempt,
                crate::helper::STATE
                    .far_from_all
                    .attribute("far_from_all", &crate::helper::IMPORT)
            )])
        );
        Ok(())
    };
    if let Some(error_2) = except(caught, &builtin("AttributeError"))? {
        let error = error_2.value();
        print(&[&error, &ops::get_attr(&error, "name")?])?;
    }
    print(&[&crate::helper::STATE.counter.get("counter")?])?;
    print(&[&crate::helper::STATE
        .coutner
        .attribute("coutner", &crate::helper::IMPORT)?])?;
    Ok(())
}

// helper.rs

use portalis_runtime::*;

/// The module's variables.
pub struct State {
    pub counter: Slot<i64>,
    pub far_from_all: Slot<Value>,
    pub coutner: Slot<Value>,
}

pub static STATE: Global<State> = Global::new(State {
    counter: Slot::new(),
    far_from_all: Slot::new(),
    coutner: Slot::new(),
});

pub static IMPORT: Import = Import::naming(
    "helper",
    &[
        "__builtins__",
        "__cached__",
        "__doc__",
        "__file__",
        "__loader__",
        "__name__",
        "__package__",
        "__spec__",
        "counter",
    ],
);

/// Runs the module's body, unless it ran.
pub fn import() -> Res<()> {
    IMPORT.run(run)
}

/// The module's body.
pub fn run() -> Res<()> {
    STATE.counter.set(3);
    Ok(())
}
