//! `timedelta`: a number of microseconds.

use super::{bind, data, date_math, make, Methods};
use crate::descriptor::StaticMethod;
use crate::modules::written::{self, function};
use crate::ops::{Binary, Compare};
use crate::{ops, Class, Exc, Int, Object, Py, Res, Value, View};
use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{Signed, ToPrimitive, Zero};

pub(super) const DAY: i128 = 86_400_000_000;
pub(super) const SECOND: i128 = 1_000_000;
const MAX_DAYS: i128 = 999_999_999;

/// The length of a timedelta in microseconds.
#[derive(Clone, Copy)]
pub(super) struct Delta(pub(super) i128);

impl Object for Delta {
    fn class(&self) -> Class {
        Class::native("datetime._delta")
    }
}

/// The microseconds of a timedelta; `None`: another value.
pub(super) fn of(v: &Value) -> Option<i128> {
    data(v)?.downcast::<Delta>().map(|d| d.0)
}

fn of_self(v: &Value) -> Res<i128> {
    of(v).ok_or_else(|| Exc::type_error("a timedelta is needed"))
}

/// A timedelta of that length.
pub(super) fn value(micros: i128) -> Res<Value> {
    instance(&super::timedelta_class(), micros)
}

fn instance(class: &Class, micros: i128) -> Res<Value> {
    let days = micros.div_euclid(DAY);
    if days.abs() > MAX_DAYS {
        return Err(Exc::overflow_error(format!(
            "days={days}; must have magnitude <= 999999999"
        )));
    }
    make(class, Value::object(Delta(micros)))
}

fn big(micros: i128) -> Value {
    Value::from(Int::from_big(BigInt::from(micros)))
}

fn from_big(micros: &BigInt) -> Res<Value> {
    match micros.to_i128() {
        Some(micros) => value(micros),
        None => Err(Exc::overflow_error(
            "Python int too large to convert to C int",
        )),
    }
}

/// Divides, halves to even.
fn divide_round(a: &BigInt, b: &BigInt) -> BigInt {
    let (quotient, rest) = a.div_mod_floor(b);
    let double: BigInt = rest * 2;
    let up = match double.abs().cmp(&b.abs()) {
        std::cmp::Ordering::Greater => true,
        std::cmp::Ordering::Equal => quotient.is_odd(),
        std::cmp::Ordering::Less => false,
    };
    if up {
        quotient + 1
    } else {
        quotient
    }
}

const UNITS: [(&str, i128); 7] = [
    ("days", DAY),
    ("seconds", SECOND),
    ("microseconds", 1),
    ("milliseconds", 1000),
    ("minutes", 60 * SECOND),
    ("hours", 3600 * SECOND),
    ("weeks", 7 * DAY),
];

/// The sum of the parts: ints exactly, the fractions of floats together and rounded once.
fn construct(slots: &[Value]) -> Res<Value> {
    let names: Vec<&str> = UNITS.iter().map(|(name, _)| *name).collect();
    let parts = bind(slots, "__new__", &names, 0)?;
    let mut whole = BigInt::zero();
    let mut left = 0.0f64;
    // CPython adds the small units first.
    for index in [2, 3, 1, 4, 5, 0, 6] {
        let Some(part) = &parts[index] else {
            continue;
        };
        let (name, unit) = UNITS[index];
        match ops::plain(part).view() {
            View::Int(i) => whole += i.to_big() * unit,
            View::Bool(b) => whole += BigInt::from(i64::from(b)) * unit,
            View::Float(x) => {
                if !x.is_finite() {
                    // The conversion to int says what is wrong.
                    crate::call(&Class::int().value(), std::slice::from_ref(part))?;
                }
                let integral = x.trunc();
                whole += Int::from_f64_truncated(integral).to_big() * unit;
                let scaled = (x - integral) * unit as f64;
                let scaled_whole = scaled.trunc();
                whole += Int::from_f64_truncated(scaled_whole).to_big();
                left += scaled - scaled_whole;
            }
            _ => {
                return Err(Exc::type_error(format!(
                    "unsupported type for timedelta {name} component: {}",
                    Class::of(part).name().as_str()
                )));
            }
        }
    }
    if left != 0.0 {
        let mut rounded = left.round();
        if (rounded - left).abs() == 0.5 {
            // Halves go to the even sum.
            let is_odd = whole.is_odd();
            rounded = 2.0 * ((left + f64::from(u8::from(is_odd))) * 0.5).round_ties_even()
                - f64::from(u8::from(is_odd));
        }
        whole += Int::from_f64_truncated(rounded).to_big();
    }
    let class = Class::from_value(&slots[0])?;
    match whole.to_i128() {
        Some(micros) => instance(&class, micros),
        None => Err(Exc::overflow_error(
            "Python int too large to convert to C int",
        )),
    }
}

/// The exact ratio of a float.
fn ratio(x: f64) -> Res<(BigInt, BigInt)> {
    let pair = crate::call_method(&Value::from(x), "as_integer_ratio", &[])?;
    let part =
        |i: i64| Ok::<BigInt, Exc>(ops::index(&ops::get_item(&pair, &Value::from(i))?)?.to_big());
    Ok((part(0)?, part(1)?))
}

fn operate(op: Binary, a: &Value, b: &Value) -> Res<Value> {
    match (of(a), of(b), op) {
        (Some(x), Some(y), Binary::Add) => return value(x + y),
        (Some(x), Some(y), Binary::Sub) => return value(x - y),
        (Some(x), Some(y), Binary::Div) => return ops::div(&big(x), &big(y)),
        (Some(x), Some(y), Binary::FloorDiv) => return ops::floor_div(&big(x), &big(y)),
        (Some(x), Some(y), Binary::Mod) => {
            return from_big(&ops::index(&ops::modulo(&big(x), &big(y))?)?.to_big());
        }
        (Some(x), None, _) => {
            if let View::Int(_) | View::Bool(_) = ops::plain(b).view() {
                let n = ops::index(b)?.to_big();
                return by_int(op, x, &n);
            }
            if let View::Float(f) = ops::plain(b).view() {
                let scale = |num: &BigInt, den: &BigInt| {
                    from_big(&divide_round(&(BigInt::from(x) * num), den))
                };
                return match op {
                    Binary::Mul => ratio(f).and_then(|(n, d)| scale(&n, &d)),
                    Binary::Div if f == 0.0 => Err(Exc::zero_division("division by zero")),
                    Binary::Div => ratio(f).and_then(|(n, d)| scale(&d, &n)),
                    _ => Ok(Value::NOT_IMPLEMENTED),
                };
            }
        }
        (None, Some(_), Binary::Mul) => return operate(op, b, a),
        _ => {}
    }
    Ok(Value::NOT_IMPLEMENTED)
}

fn by_int(op: Binary, micros: i128, n: &BigInt) -> Res<Value> {
    let micros = BigInt::from(micros);
    match op {
        Binary::Mul => from_big(&(micros * n)),
        Binary::FloorDiv | Binary::Div if n.is_zero() => {
            Err(Exc::zero_division("integer division or modulo by zero"))
        }
        Binary::FloorDiv => from_big(&micros.div_floor(n)),
        Binary::Div => from_big(&divide_round(&micros, n)),
        _ => Ok(Value::NOT_IMPLEMENTED),
    }
}

fn repr(this: &Value) -> Res<Value> {
    let (days, seconds, micros) = split(of_self(this)?);
    let mut parts = Vec::new();
    for (name, part) in [
        ("days", days),
        ("seconds", seconds),
        ("microseconds", micros),
    ] {
        if part != 0 {
            parts.push(format!("{name}={part}"));
        }
    }
    if parts.is_empty() {
        parts.push("0".to_string());
    }
    let class = super::class_text(this);
    Ok(Value::from(format!("{class}({})", parts.join(", "))))
}

/// Days, seconds of the day, microseconds of the second.
fn split(micros: i128) -> (i128, i128, i128) {
    let rest = micros.rem_euclid(DAY);
    (micros.div_euclid(DAY), rest / SECOND, rest % SECOND)
}

fn text(micros: i128) -> String {
    let (days, seconds, micros) = split(micros);
    let mut out = String::new();
    if days != 0 {
        let plural = if days.abs() == 1 { "" } else { "s" };
        out.push_str(&format!("{days} day{plural}, "));
    }
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
    out.push_str(&format!("{hours}:{minutes:02}:{:02}", seconds % 60));
    if micros != 0 {
        out.push_str(&format!(".{micros:06}"));
    }
    out
}

fn hash(micros: i128) -> Res<i64> {
    let (days, seconds, micros) = split(micros);
    let parts = [days, seconds, micros].map(big).to_vec();
    ops::hash(&Value::from(parts))
}

pub(super) fn make_class() -> Res<Class> {
    let new = function("__new__", &["cls", "*args", "**kwargs"], vec![], construct);
    let own = |name: &'static str, code: fn(i128) -> Res<Value>| {
        (
            name,
            function(name, &["self"], vec![], move |s| code(of_self(&s[0])?)),
        )
    };
    let mut methods: Methods = vec![
        ("__slots__", Value::from(vec![Value::from(super::DATA)])),
        ("__new__", StaticMethod::value(new)),
        (
            "__repr__",
            function("__repr__", &["self"], vec![], |s| repr(&s[0])),
        ),
        own("__str__", |d| Ok(Value::from(text(d)))),
        own("__hash__", |d| hash(d).map(Value::from)),
        own("__bool__", |d| Ok(Value::from(d != 0))),
        own("__neg__", |d| value(-d)),
        own("__pos__", value),
        own("__abs__", |d| value(d.abs())),
        own("total_seconds", |d| {
            ops::div(&big(d), &Value::from(1_000_000i64))
        }),
        super::getter("days", |v| Ok(big(split(of_self(v)?).0))),
        super::getter("seconds", |v| Ok(big(split(of_self(v)?).1))),
        super::getter("microseconds", |v| Ok(big(split(of_self(v)?).2))),
    ];
    for (op, name, reflected) in [
        (Binary::Add, "__add__", "__radd__"),
        (Binary::Sub, "__sub__", "__rsub__"),
        (Binary::Mul, "__mul__", "__rmul__"),
        (Binary::Div, "__truediv__", "__rtruediv__"),
        (Binary::FloorDiv, "__floordiv__", "__rfloordiv__"),
        (Binary::Mod, "__mod__", "__rmod__"),
    ] {
        let plain = function(name, &["self", "other"], vec![], move |s| {
            operate(op, &s[0], &s[1])
        });
        let swapped = function(reflected, &["self", "other"], vec![], move |s| {
            operate(op, &s[1], &s[0])
        });
        methods.push((name, plain));
        methods.push((reflected, swapped));
    }
    let both = function("__divmod__", &["self", "other"], vec![], |s| {
        let (Some(x), Some(y)) = (of(&s[0]), of(&s[1])) else {
            return Ok(Value::NOT_IMPLEMENTED);
        };
        let quotient = ops::floor_div(&big(x), &big(y))?;
        let rest = ops::index(&ops::modulo(&big(x), &big(y))?)?.to_big();
        Ok(Value::from(vec![quotient, from_big(&rest)?]))
    });
    methods.push(("__divmod__", both));
    methods.extend(date_math::comparisons(|op, a, b| {
        let (Some(x), Some(y)) = (of(a), of(b)) else {
            return Ok(Value::NOT_IMPLEMENTED);
        };
        Ok(Value::from(date_math::holds(op, x.cmp(&y))))
    }));
    let class = written::class("datetime", "timedelta", Class::object(), methods)?;
    let constants = [
        ("min", -MAX_DAYS * DAY),
        ("max", MAX_DAYS * DAY + DAY - 1),
        ("resolution", 1),
    ];
    for (name, micros) in constants {
        class.set_own(name, instance(&class, micros)?);
    }
    Ok(class)
}

/// A comparison that only equality answers for other types.
pub(super) fn unrelated(op: Compare) -> Value {
    match op {
        Compare::Eq => Value::FALSE,
        Compare::Ne => Value::TRUE,
        _ => Value::NOT_IMPLEMENTED,
    }
}
