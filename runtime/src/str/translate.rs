//! `str.translate` and `str.maketrans`.

use super::{Str, StrBuf};
use crate::{ops, Dict, Exc, Res, Value, View};

impl Str {
    /// `s.translate(table)`: the table maps code points to code points, strings or None.
    pub fn translate(&self, table: &Value) -> Res<Str> {
        let mut out = StrBuf::with_capacity(self.as_bytes().len());
        for point in self.points() {
            match ops::get_item(table, &Value::from(i64::from(point))) {
                Ok(mapped) => push_mapped(&mut out, &mapped)?,
                Err(e) if e.is_kind(crate::exception::Kind::LookupError) => out.push_point(point),
                Err(e) => return Err(e),
            }
        }
        Ok(out.finish())
    }
}

fn push_mapped(out: &mut StrBuf, mapped: &Value) -> Res<()> {
    match ops::plain(mapped).view() {
        View::None => {}
        View::Str(s) => out.push(s),
        View::Int(i) => match i.to_i64().and_then(|i| u32::try_from(i).ok()) {
            Some(point) if point < 0x11_0000 => out.push_point(point),
            _ => {
                return Err(Exc::value_error(
                    "character mapping must be in range(0x110000)",
                ))
            }
        },
        View::Bool(b) => out.push_point(u32::from(b)),
        _ => {
            return Err(Exc::type_error(
                "character mapping must return integer, None or str",
            ));
        }
    }
    Ok(())
}

/// `str.maketrans(table)`
pub fn maketrans(table: &Value) -> Res<Dict<Value, Value>> {
    let View::Dict(given) = ops::plain(table).view() else {
        return Err(Exc::type_error(
            "if you give only one argument to maketrans it must be a dict",
        ));
    };
    let made = Dict::new();
    for item in given.iter_items() {
        let (key, value) = item?;
        let key = match key.view() {
            View::Int(_) | View::Bool(_) => key,
            View::Str(s) if s.num_chars() == 1 => Value::from(s.ord()?),
            View::Str(_) => {
                return Err(Exc::value_error(
                    "string keys in translate table must be of length 1",
                ));
            }
            _ => {
                return Err(Exc::type_error(
                    "keys in translate table must be strings or integers",
                ));
            }
        };
        made.set_item(key, value)?;
    }
    Ok(made)
}

/// `str.maketrans(x, y)`
pub fn maketrans_pair(x: &Str, y: &Str) -> Res<Dict<Value, Value>> {
    maketrans_triple(x, y, &Str::EMPTY)
}

/// `str.maketrans(x, y, z)`: characters of `z` are dropped.
pub fn maketrans_triple(x: &Str, y: &Str, z: &Str) -> Res<Dict<Value, Value>> {
    if x.num_chars() != y.num_chars() {
        return Err(Exc::value_error(
            "the first two maketrans arguments must have equal length",
        ));
    }
    let made = Dict::new();
    for (from, to) in x.points().zip(y.points()) {
        made.set_item(Value::from(i64::from(from)), Value::from(i64::from(to)))?;
    }
    for dropped in z.points() {
        made.set_item(Value::from(i64::from(dropped)), Value::NONE)?;
    }
    Ok(made)
}
