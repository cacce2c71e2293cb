//! Concatenation, repetition and the comparison of sequences, bytes and sets.

use super::Compare;
use crate::{Exc, Res, Value, View};
use std::cmp::Ordering;

type Answer = Option<Res<Value>>;

pub(super) fn concat(a: &Value, b: &Value) -> Answer {
    match (a.view(), b.view()) {
        (View::Str(x), View::Str(y)) => Some(Ok(Value::from(x.concat(y)))),
        (View::List(x), View::List(y)) => Some(Ok(Value::from(x.concat(y)))),
        (View::Tuple(x), View::Tuple(y)) => Some(Ok(Value::from(x.concat(y)))),
        (View::Bytes(x), _) => crate::bytes::buffer(b).map(|y| Ok(Value::from(x.concat(&y)))),
        (View::ByteArray(x), _) => crate::bytes::buffer(b).map(|y| Ok(Value::from(x.concat(&y)))),
        _ => None,
    }
}

/// A count of repetitions; `None`: not an int.
pub(super) fn count(v: &Value) -> Option<Res<i64>> {
    match v.view() {
        View::Bool(b) => Some(Ok(i64::from(b))),
        View::Int(i) => Some(i.to_count()),
        View::Object(_) if super::has_index(v) => Some(super::index(v).and_then(|i| i.to_count())),
        _ => None,
    }
}

pub(super) fn repeat(a: &Value, b: &Value) -> Answer {
    let is_left = super::arithmetic::is_sequence(a);
    let (sequence, times) = if is_left { (a, b) } else { (b, a) };
    if !super::arithmetic::is_sequence(sequence) {
        return None;
    }
    let n = match count(times)? {
        Ok(n) => n,
        Err(exc) => return Some(Err(exc)),
    };
    Some(match sequence.view() {
        View::Str(s) => s.repeat(n).map(Value::from),
        View::List(l) => l.repeat(n).map(Value::from),
        View::Tuple(t) => t.repeat(n).map(Value::from),
        View::Bytes(x) => x.repeat(n).map(Value::from),
        View::ByteArray(x) => x.repeat(n).map(Value::from),
        _ => return None,
    })
}

pub(super) fn percent_bytes(template: &Value, args: &Value) -> Res<Value> {
    let made = match crate::bytes::buffer(template) {
        Some(template) => crate::format::percent_bytes(&template, args)?,
        None => return Ok(Value::NOT_IMPLEMENTED),
    };
    let bytes = crate::Bytes::from(made);
    match template.view() {
        View::ByteArray(_) => Ok(Value::from(crate::ByteArray::from(
            bytes.as_slice().to_vec(),
        ))),
        _ => Ok(Value::from(bytes)),
    }
}

/// `bytearray += b`; `None`: `b` is no buffer.
pub(super) fn extend_bytes(a: &Value, b: &Value) -> Option<Res<()>> {
    let View::ByteArray(array) = a.view() else {
        return None;
    };
    let data = crate::bytes::buffer(b)?.into_owned();
    Some(array.extend(&data))
}

pub(super) fn compare_bytes(a: &Value, b: &Value) -> Ordering {
    match (crate::bytes::buffer(a), crate::bytes::buffer(b)) {
        (Some(x), Some(y)) => x.cmp(&y),
        _ => Ordering::Equal,
    }
}

pub(super) fn compare_sets(op: Compare, a: &Value, b: &Value) -> Answer {
    macro_rules! sets {
        ($x:expr, $y:expr) => {
            match op {
                Compare::Eq => $x.equals($y),
                Compare::Ne => $x.equals($y).map(|same| !same),
                Compare::Le => $x.is_subset($y),
                Compare::Lt => $x.is_proper_subset($y),
                Compare::Ge => $y.is_subset($x),
                Compare::Gt => $y.is_proper_subset($x),
            }
        };
    }
    let holds = match (a.view(), b.view()) {
        (View::Set(x), View::Set(y)) => sets!(x, y),
        (View::Set(x), View::FrozenSet(y)) => sets!(x, y),
        (View::FrozenSet(x), View::Set(y)) => sets!(x, y),
        (View::FrozenSet(x), View::FrozenSet(y)) => sets!(x, y),
        _ => return None,
    };
    Some(holds.map(Value::from))
}

/// The items of a sequence or any iterable, at once.
pub fn to_vec(v: &Value) -> Res<Vec<Value>> {
    match v.view() {
        View::List(list) => Ok(list.to_vec()),
        View::Tuple(tuple) => Ok(tuple.to_vec()),
        _ => super::iter(v)?.collect(),
    }
}

/// The items of a dict or of another mapping, for `**mapping`.
pub fn keyword_items(v: &Value) -> Res<Vec<(crate::Str, Value)>> {
    let mut items = Vec::new();
    let mut add = |key: &Value, value: Value| match super::plain(key).view() {
        View::Str(name) => {
            items.push((name.clone(), value));
            Ok(())
        }
        _ => Err(Exc::type_error("keywords must be strings")),
    };
    if let View::Dict(dict) = super::plain(v).view() {
        for (key, value) in dict.to_vec() {
            add(&key, value)?;
        }
        return Ok(items);
    }
    if !super::has_attr(v, "keys")? {
        return Err(Exc::type_error(format!(
            "argument after ** must be a mapping, not {}",
            super::type_name(v)
        )));
    }
    let keys = crate::call_method(v, "keys", &[])?;
    for key in super::iter(&keys)? {
        let key = key?;
        let value = super::get_item(v, &key)?;
        add(&key, value)?;
    }
    Ok(items)
}
