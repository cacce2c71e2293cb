use portalis_runtime::*;

static DECO_PARAMS: Params = Params {
    name: "deco",
    names: &["f"],
    posonly: 0,
    positional: 1,
    kwonly: 0,
    star: false,
    star_star: false,
};

static G_PARAMS: Params = Params {
    name: "g",
    names: &[],
    posonly: 0,
    positional: 0,
    kwonly: 0,
    star: false,
    star_star: false,
};

fn deco(f: &Value) -> Res<()> {
    Err(builtin_error("TypeError", "deco"))
}

fn g() {}

/// The module's body.
pub fn run() -> Res<()> {
    let decorator = Function::shared(Function::new(&DECO_PARAMS, Vec::new(), move |args| {
        deco(&args[0])?;
        Ok(Value::NONE)
    }));
    let g_2 = call(
        &decorator,
        &[Function::new(&G_PARAMS, Vec::new(), move |_| {
            g();
            Ok(Value::NONE)
        })],
    )?;
    Ok(())
}
