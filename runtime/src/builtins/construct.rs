//! The builtin types called as functions, for known types.

use crate::iter::Iterable;
use crate::{Dict, FrozenSet, Int, List, Py, Range, Res, Set, Str, Tuple, Value};

pub fn bool_empty() -> bool {
    false
}

pub fn int_empty() -> i64 {
    0
}

pub fn int_from_bool(x: bool) -> i64 {
    i64::from(x)
}

pub fn int_id_i64(x: i64) -> i64 {
    x
}

pub fn int_id(x: &Int) -> Int {
    x.clone()
}

/// `int(text)`
pub fn int_from_str(text: &Str) -> Res<Int> {
    super::parse_int(text, 10)
}

/// `int(text, base)`
pub fn int_from_str_base(text: &Str, base: i64) -> Res<Int> {
    super::parse_int(text, base)
}

pub fn float_empty() -> f64 {
    0.0
}

pub fn float_id(x: f64) -> f64 {
    x
}

pub fn float_from_i64(x: i64) -> f64 {
    x as f64
}

pub fn float_from_int(x: &Int) -> Res<f64> {
    x.to_f64()
}

/// `float(text)`
pub fn float_from_str(text: &Str) -> Res<f64> {
    super::parse_float(text)
}

pub fn str_empty() -> Str {
    Str::from("")
}

pub fn format_empty(x: &Value) -> Res<Str> {
    crate::ops::format(x, "")
}

/// `format(x, spec)`
pub fn format_spec(x: &Value, spec: &Str) -> Res<Str> {
    crate::ops::format(x, spec.as_str())
}

pub fn list_empty<T>() -> List<T> {
    List::new()
}

/// `list(items)`
pub fn list_from<T: Py>(items: impl Iterable<T>) -> Res<List<T>> {
    items.into_vec().map(List::from)
}

/// `tuple(items)`
pub fn tuple_from<T: Py>(items: impl Iterable<T>) -> Res<Tuple<T>> {
    items.into_vec().map(Tuple::from)
}

/// The items of any iterable value; of a tuple, itself.
pub fn tuple_of(items: &Value) -> Res<Tuple<Value>> {
    match items.view() {
        crate::View::Tuple(tuple) => Ok(tuple.clone()),
        _ => tuple_from(items),
    }
}

pub fn set_empty<T: Py>() -> Set<T> {
    Set::new()
}

/// `set(items)`
pub fn set_from<T: Py>(items: impl Iterable<T>) -> Res<Set<T>> {
    Set::collect(items)
}

pub fn frozenset_empty<T: Py>() -> FrozenSet<T> {
    FrozenSet::new()
}

/// `frozenset(items)`
pub fn frozenset_from<T: Py>(items: impl Iterable<T>) -> Res<FrozenSet<T>> {
    FrozenSet::collect(items)
}

pub fn dict_empty<K, V>() -> Dict<K, V> {
    Dict::new()
}

/// `dict(other)`
pub fn dict_copy<K: Py, V: Py>(other: &Dict<K, V>) -> Dict<K, V> {
    other.copy()
}

/// `dict(pairs)`
pub fn dict_from<K: Py, V: Py>(pairs: impl Iterable<(K, V)>) -> Res<Dict<K, V>> {
    Dict::collect(pairs)
}

/// `dict.fromkeys(keys, value)`
pub fn dict_fromkeys<K: Py, V: Py>(keys: impl Iterable<K>, value: V) -> Res<Dict<K, V>> {
    let dict = Dict::new();
    for key in keys.py_iter()? {
        dict.set_item(key?, value.clone())?;
    }
    Ok(dict)
}

/// `dict.fromkeys(keys)`
pub fn dict_fromkeys_none(keys: &Value) -> Res<Value> {
    dict_fromkeys(keys, Value::NONE).map(Value::from)
}

pub fn range_stop(stop: &Int) -> Range {
    range_start_stop(&Int::ZERO, stop)
}

pub fn range_start_stop(start: &Int, stop: &Int) -> Range {
    Range::between(start.clone(), stop.clone())
}

/// `range(start, stop, step)`
pub fn range_step(start: &Int, stop: &Int, step: &Int) -> Res<Range> {
    Range::new(start.clone(), stop.clone(), step.clone())
}
