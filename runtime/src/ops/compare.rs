//! Comparisons.

use super::{native_compare, plain, truth, type_name, Compare};
use crate::call::special;
use crate::{Class, Exc, Res, Value};

/// `a op b` by the comparison's name.
pub fn compare(op: Compare, a: &Value, b: &Value) -> Res<Value> {
    if a.as_object().is_none() && b.as_object().is_none() {
        return match native_compare(op, a, b) {
            Some(result) => result,
            None => fallback(op, a, b),
        };
    }
    let b_first = goes_first(op, a, b);
    if b_first {
        if let Some(result) = one_side(op.swapped(), b, a)? {
            return Ok(result);
        }
    }
    if let Some(result) = one_side(op, a, b)? {
        return Ok(result);
    }
    if !b_first {
        if let Some(result) = one_side(op.swapped(), b, a)? {
            return Ok(result);
        }
    }
    fallback(op, a, b)
}

/// The right side's class is derived from the left one's.
fn goes_first(op: Compare, a: &Value, b: &Value) -> bool {
    let Some(object) = b.as_object() else {
        return false;
    };
    let (class_a, class_b) = (Class::of(a), object.class());
    class_a != class_b
        && class_b.is_subclass(&class_a)
        && class_b.special(op.swapped().method()).is_some()
}

/// What one side says; `None`: it does not know the other.
fn one_side(op: Compare, a: &Value, b: &Value) -> Res<Option<Value>> {
    let known = |value: Value| (!value.is_not_implemented()).then_some(value);
    let Some(object) = a.as_object() else {
        return Ok(native_compare(op, a, plain(b)).transpose()?.and_then(known));
    };
    let class = object.class();
    if let Some(method) = class.special(op.method()) {
        if !method.is_none() {
            let result = special(a, op.method(), std::slice::from_ref(b)).transpose()?;
            return Ok(result.and_then(known));
        }
        return Ok(None);
    }
    if op == Compare::Ne && class.special("__eq__").is_some() {
        // `!=` is the opposite of `==` where only that is defined.
        let equal = special(a, "__eq__", std::slice::from_ref(b))
            .transpose()?
            .and_then(known);
        return equal
            .map(|v| truth(&v).map(|t| Value::from(!t)))
            .transpose();
    }
    let Some(payload) = object.payload() else {
        let result = object.native_compare(a, op, b).transpose()?;
        return Ok(result.and_then(known));
    };
    match payload.as_object() {
        Some(inner) => Ok(inner
            .native_compare(payload, op, plain(b))
            .transpose()?
            .and_then(known)),
        None => Ok(native_compare(op, payload, plain(b))
            .transpose()?
            .and_then(known)),
    }
}

fn fallback(op: Compare, a: &Value, b: &Value) -> Res<Value> {
    match op {
        Compare::Eq => Ok(Value::from(a.is(b))),
        Compare::Ne => Ok(Value::from(!a.is(b))),
        _ => Err(Exc::type_error(format!(
            "'{}' not supported between instances of '{}' and '{}'",
            op.symbol(),
            type_name(a),
            type_name(b)
        ))),
    }
}

macro_rules! comparison {
    ($($name:ident $is:ident $op:ident $symbol:tt;)*) => {$(
        #[doc = concat!("`a ", stringify!($symbol), " b` as a value.")]
        #[inline]
        pub fn $name(a: &Value, b: &Value) -> Res<Value> {
            if let Some((x, y)) = Value::small_ints(a, b) {
                return Ok(Value::from(x $symbol y));
            }
            if let Some((x, y)) = Value::floats(a, b) {
                return Ok(Value::from(x $symbol y));
            }
            compare(Compare::$op, a, b)
        }

        #[doc = concat!("Whether `a ", stringify!($symbol), " b`.")]
        #[inline]
        pub fn $is(a: &Value, b: &Value) -> Res<bool> {
            if let Some((x, y)) = Value::small_ints(a, b) {
                return Ok(x $symbol y);
            }
            if let Some((x, y)) = Value::floats(a, b) {
                return Ok(x $symbol y);
            }
            truth(&compare(Compare::$op, a, b)?)
        }
    )*};
}
comparison! {
    lt is_lt Lt <;
    le is_le Le <=;
    eq is_eq Eq ==;
    ne is_ne Ne !=;
    gt is_gt Gt >;
    ge is_ge Ge >=;
}
