//! Truth, hash, and the conversions that other operations ask of their operands.

use super::{plain, type_name};
use crate::call::special;
use crate::hash::{self, TupleHasher};
use crate::{Class, Exc, Int, Py, Res, Value, View};

/// `bool(v)`
#[inline]
pub fn truth(v: &Value) -> Res<bool> {
    match v.as_bool() {
        Some(b) => Ok(b),
        None => slow_truth(v),
    }
}

fn slow_truth(v: &Value) -> Res<bool> {
    Ok(match v.view() {
        View::None => false,
        View::Bool(b) => b,
        View::Int(i) => !i.is_zero(),
        View::Float(x) => x != 0.0,
        View::Complex(c) => c.re != 0.0 || c.im != 0.0,
        View::Str(s) => !s.is_empty(),
        View::Bytes(b) => !b.is_empty(),
        View::ByteArray(b) => !b.is_empty(),
        View::List(l) => !l.is_empty(),
        View::Dict(d) => !d.is_empty(),
        View::Set(s) => !s.is_empty(),
        View::FrozenSet(s) => !s.is_empty(),
        View::Tuple(t) => !t.is_empty(),
        View::Range(r) => !r.is_empty(),
        View::Class(_) => match special(v, "__bool__", &[]) {
            Some(result) => return truth(&result?),
            None => match special(v, "__len__", &[]) {
                Some(_) => super::len(v)? != 0,
                None => true,
            },
        },
        View::Slice(_) | View::NotImplemented | View::Ellipsis => true,
        View::Object(object) => {
            if let Some(result) = special(v, "__bool__", &[]) {
                let result = result?;
                return result.as_bool().ok_or_else(|| {
                    Exc::type_error(format!(
                        "__bool__ should return bool, returned {}",
                        type_name(&result)
                    ))
                });
            }
            if object.class().special("__len__").is_some() {
                return Ok(super::len(v)? != 0);
            }
            if let Some(payload) = object.payload() {
                return truth(payload);
            }
            if let Some(truth) = object.native_truth() {
                return truth;
            }
            return object.native_len().map_or(Ok(true), |len| Ok(len? != 0));
        }
    })
}

/// `hash(v)`
pub fn hash(v: &Value) -> Res<i64> {
    match v.view() {
        View::None => Ok(hash::NONE),
        View::Bool(b) => Ok(i64::from(b)),
        View::Int(i) => Ok(hash::hash_int(i)),
        View::Float(x) => Ok(hash::hash_f64(x)),
        View::Complex(c) => Ok(hash::hash_complex(&c)),
        View::Str(s) => Ok(s.hash()),
        View::Bytes(b) => Ok(b.hash()),
        View::Tuple(t) => {
            let mut hasher = TupleHasher::new();
            for item in t.as_slice() {
                hasher.add(hash(item)?);
            }
            Ok(hasher.finish())
        }
        View::FrozenSet(s) => s.py_hash(),
        View::Range(r) => r.py_hash(),
        View::Class(c) => Ok(hash::hash_address(c.id())),
        View::NotImplemented | View::Ellipsis => Ok(hash::hash_address(v.id())),
        View::List(_) | View::Dict(_) | View::Set(_) | View::ByteArray(_) | View::Slice(_) => {
            Err(unhashable(v))
        }
        View::Object(object) => {
            let class = object.class();
            if let Some(method) = class.special("__hash__") {
                if method.is_none() {
                    return Err(unhashable(v));
                }
                return special(v, "__hash__", &[]).map_or(Ok(0), |result| hash_result(&result?));
            }
            if let Some(payload) = object.payload() {
                return hash(payload).map_err(|_| unhashable(v));
            }
            object
                .native_hash()
                .unwrap_or_else(|| Ok(hash::hash_address(v.id())))
        }
    }
}

fn hash_result(result: &Value) -> Res<i64> {
    match plain(result).view() {
        View::Int(i) => Ok(match i.to_i64() {
            Some(-1) => -2,
            Some(h) => h,
            None => hash::hash_int(i),
        }),
        View::Bool(b) => Ok(i64::from(b)),
        _ => Err(Exc::type_error("__hash__ method should return an integer")),
    }
}

#[cold]
fn unhashable(v: &Value) -> Exc {
    Exc::type_error(format!("unhashable type: '{}'", type_name(v)))
}

/// The value as an int, as indices and counts are taken: ints, bools, `__index__`.
pub fn index(v: &Value) -> Res<Int> {
    match try_index(v)? {
        Some(int) => Ok(int),
        None => Err(Exc::type_error(format!(
            "'{}' object cannot be interpreted as an integer",
            type_name(v)
        ))),
    }
}

/// As [`index`]; `None`: the type has no such conversion.
pub fn try_index(v: &Value) -> Res<Option<Int>> {
    match v.view() {
        View::Int(i) => Ok(Some(i.clone())),
        View::Bool(b) => Ok(Some(Int::from(b))),
        View::Object(object) => {
            if let Some(payload) = object.payload() {
                if let Some(int) = try_index(payload)? {
                    return Ok(Some(int));
                }
            }
            match special(v, "__index__", &[]) {
                Some(result) => int_result(&result?, "__index__").map(Some),
                None => match object.native_method(v, "__index__", &crate::Args::NONE) {
                    Some(result) => int_result(&result?, "__index__").map(Some),
                    None => Ok(None),
                },
            }
        }
        _ => Ok(None),
    }
}

/// True for what [`index`] takes.
pub fn has_index(v: &Value) -> bool {
    match v.view() {
        View::Int(_) | View::Bool(_) => true,
        View::Object(object) => {
            object.payload().is_some_and(has_index)
                || object.class().special("__index__").is_some()
                || object.has_native_method("__index__")
        }
        _ => false,
    }
}

fn int_result(result: &Value, method: &str) -> Res<Int> {
    match plain(result).view() {
        View::Int(i) => Ok(i.clone()),
        View::Bool(b) => Ok(Int::from(b)),
        _ => Err(Exc::type_error(format!(
            "{method} returned non-int (type {})",
            type_name(result)
        ))),
    }
}

/// What `int(v)` asks of other objects than numbers and text: `__int__`, `__index__`, `__trunc__`.
pub fn try_int(v: &Value) -> Res<Option<Int>> {
    for method in ["__int__", "__index__", "__trunc__"] {
        if let Some(result) = special(v, method, &[]) {
            return int_result(&result?, method).map(Some);
        }
    }
    let native = v
        .as_object()
        .and_then(|object| object.native_method(v, "__int__", &crate::Args::NONE));
    match native {
        Some(result) => int_result(&result?, "__int__").map(Some),
        None => try_index(v),
    }
}

/// What `float(v)` asks of other objects than numbers and text: `__float__`, `__index__`.
pub fn try_float(v: &Value) -> Res<Option<f64>> {
    let native = || {
        v.as_object()
            .and_then(|object| object.native_method(v, "__float__", &crate::Args::NONE))
    };
    if let Some(result) = special(v, "__float__", &[]).or_else(native) {
        let result = result?;
        return match plain(&result).view() {
            View::Float(x) => Ok(Some(x)),
            _ => Err(Exc::type_error(format!(
                "{}.__float__ returned non-float (type {})",
                type_name(v),
                type_name(&result)
            ))),
        };
    }
    match plain(v).view() {
        View::Float(x) => Ok(Some(x)),
        _ => try_index(v)?.map(|int| int.to_f64()).transpose(),
    }
}

/// The value as a float, as functions that want a real number take it.
pub fn to_f64(v: &Value) -> Res<f64> {
    match v.view() {
        View::Float(x) => Ok(x),
        View::Int(i) => i.to_f64(),
        View::Bool(b) => Ok(f64::from(u8::from(b))),
        _ => try_float(v)?
            .ok_or_else(|| Exc::type_error(format!("must be real number, not {}", type_name(v)))),
    }
}

/// `round(v, digits)` of what is not a builtin number.
pub fn round(v: &Value, digits: Option<&Value>) -> Res<Value> {
    let args: Vec<Value> = digits.cloned().into_iter().collect();
    let native = || {
        let args = crate::Args::new(&args);
        v.as_object()
            .and_then(|object| object.native_method(v, "__round__", &args))
    };
    special(v, "__round__", &args)
        .or_else(native)
        .unwrap_or_else(|| {
            Err(Exc::type_error(format!(
                "type {} doesn't define __round__ method",
                Class::of(v).name().as_str()
            )))
        })
}
