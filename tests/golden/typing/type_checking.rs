use portalis_runtime::*;

/// The module's variables.
struct State {
    default_apply_path: Slot<()>,
}

static STATE: Global<State> = Global::new(State {
    default_apply_path: Slot::new(),
});

fn apply() -> i64 {
    lambda(2)
}

fn lambda(x: i64) -> i64 {
    x + 1
}

fn shadowed() -> Str {
    let TYPE_CHECKING = true;
    if TYPE_CHECKING {
        return Str::lit("local");
    }
    Str::lit("module")
}

/// The module's body.
pub fn run() -> Res<()> {
    let TYPE_CHECKING = false;

    if !TYPE_CHECKING {
        print(&[
            &{
                ();
                apply()
            },
            &TYPE_CHECKING,
        ])?;
    } else {
        print(&[&Str::lit("checked")])?;
    }

    print(&[&shadowed()])
}
