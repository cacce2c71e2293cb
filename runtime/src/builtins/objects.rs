//! `callable`, `setattr`, `delattr` and `quit` with a fixed number of arguments.

use super::dynamic;
use crate::exception::Kind;
use crate::{Exc, Res, Value};

/// `callable(x)`
pub fn callable(x: &Value) -> bool {
    crate::call::is_callable(x)
}

/// `setattr(x, name, value)`
pub fn setattr(x: &Value, name: &Value, value: Value) -> Res<()> {
    dynamic::setattr(&[x.clone(), name.clone(), value], &[]).map(drop)
}

/// `delattr(x, name)`
pub fn delattr(x: &Value, name: &Value) -> Res<()> {
    dynamic::delattr(&[x.clone(), name.clone()], &[]).map(drop)
}

/// `quit(code)` and `exit(code)`
pub fn quit(code: Value) -> Res<()> {
    Err(Exc::with_args(Kind::SystemExit, vec![code]))
}
