//! `callable`, `setattr` and `delattr` with a fixed number of arguments.

use super::dynamic;
use crate::{Res, Value};

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
