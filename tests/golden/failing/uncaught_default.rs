use portalis_runtime::*;

/// The module's variables.
struct State {
    default_g_x: Slot<Int>,
}

static STATE: Global<State> = Global::new(State {
    default_g_x: Slot::new(),
});

fn g(x: Int) {}

/// The module's body.
pub fn run() -> Res<()> {
    STATE
        .default_g_x
        .set(builtins::int_from_str(&Str::lit("q"))?);
    Ok(())
}
