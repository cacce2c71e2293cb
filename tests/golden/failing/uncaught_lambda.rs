use portalis_runtime::*;

fn lambda(x: i64) -> Res<()> {
    Err(Exc::no_attribute(&Value::from(x), "foo"))
}

/// The module's body.
pub fn run() -> Res<()> {
    Err(raised(lambda(3)))
}
