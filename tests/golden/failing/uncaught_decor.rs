use portalis_runtime::*;

static DECO_PARAMS: Params = Params::new("deco", &["f"]);

static G_PARAMS: Params = Params::new("g", &[]);

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
