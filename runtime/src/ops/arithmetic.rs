//! Binary and unary operators.

use super::{has_index, native_binary, native_unary, plain, type_name, Binary, Unary};
use crate::call::special;
use crate::{Class, Exc, Res, Value, View};

type Answer = Option<Res<Value>>;

/// Neither missing nor `NotImplemented`.
fn is_answer(result: &Answer) -> bool {
    match result {
        None => false,
        Some(Ok(value)) => !value.is_not_implemented(),
        Some(Err(_)) => true,
    }
}

/// `a op b` by the operator's name.
pub fn binary(op: Binary, a: &Value, b: &Value) -> Res<Value> {
    binary_for(op, a, b, "")
}

/// `a op b`; `suffix` is `=` when it stands for an in-place operator that is not defined.
pub(super) fn binary_for(op: Binary, a: &Value, b: &Value, suffix: &str) -> Res<Value> {
    match try_binary(op, a, b) {
        Some(result) => result,
        None => Err(unsupported(op, a, b, suffix)),
    }
}

/// `None`: neither side knows the operator.
fn try_binary(op: Binary, a: &Value, b: &Value) -> Answer {
    if a.as_object().is_none() && b.as_object().is_none() {
        return native_binary(op, a, b);
    }
    let (class_a, class_b) = (Class::of(a), Class::of(b));
    let b_first = goes_first(op, &class_a, &class_b) || sequence_waits(op, a, &class_a, &class_b);
    if b_first {
        let result = special(b, op.reflected(), std::slice::from_ref(a));
        if is_answer(&result) {
            return result;
        }
    }
    let result = match special(a, op.method(), std::slice::from_ref(b)) {
        Some(result) => Some(result),
        None => by_runtime(op, a, b),
    };
    if is_answer(&result) {
        return result;
    }
    if class_a == class_b {
        return None;
    }
    if !b_first {
        let result = special(b, op.reflected(), std::slice::from_ref(a));
        if is_answer(&result) {
            return result;
        }
    }
    let b = plain(b);
    let result = b.as_object()?.native_binary(b, op, a, true);
    if is_answer(&result) {
        return result;
    }
    None
}

/// The right side's class is derived from the left one's and defines the reflected method anew.
fn goes_first(op: Binary, a: &Class, b: &Class) -> bool {
    if a == b || !b.is_subclass(a) {
        return false;
    }
    match (b.special(op.reflected()), a.special(op.reflected())) {
        (Some(own), Some(inherited)) => !own.is(&inherited),
        (own, _) => own.is_some(),
    }
}

/// Concatenation and repetition of builtin sequences come after the reflected method.
fn sequence_waits(op: Binary, a: &Value, class_a: &Class, class_b: &Class) -> bool {
    matches!(op, Binary::Add | Binary::Mul)
        && is_sequence(a)
        && class_a != class_b
        && class_a.special(op.method()).is_none()
        && class_b.special(op.reflected()).is_some()
}

/// The reflected method, where it comes before the in-place form of a builtin sequence.
pub(super) fn before_sequence(op: Binary, a: &Value, b: &Value) -> Answer {
    if !sequence_waits(op, a, &Class::of(a), &Class::of(b)) {
        return None;
    }
    let result = special(b, op.reflected(), std::slice::from_ref(a));
    if is_answer(&result) {
        return result;
    }
    None
}

/// The operator as the runtime's own types know it, on payloads where there are some.
fn by_runtime(op: Binary, a: &Value, b: &Value) -> Answer {
    let (a, b) = (plain(a), plain(b));
    if let Some(object) = a.as_object() {
        let result = object.native_binary(a, op, b, false);
        if is_answer(&result) {
            return result;
        }
        return by_index(op, a, b);
    }
    if b.as_object().is_none() {
        return native_binary(op, a, b);
    }
    match native_binary(op, a, b) {
        Some(result) => Some(result),
        None => by_index(op, a, b),
    }
}

/// A sequence times an object with `__index__`.
fn by_index(op: Binary, a: &Value, b: &Value) -> Answer {
    if op != Binary::Mul {
        return None;
    }
    let (sequence, count, is_swapped) = if is_sequence(a) {
        (a, b, false)
    } else {
        (b, a, true)
    };
    if !is_sequence(sequence) || !has_index(count) {
        return None;
    }
    let count = match super::index(count) {
        Ok(count) => Value::from(count),
        Err(exc) => return Some(Err(exc)),
    };
    if is_swapped {
        return native_binary(op, &count, sequence);
    }
    native_binary(op, sequence, &count)
}

pub(super) fn is_sequence(v: &Value) -> bool {
    matches!(
        plain(v).view(),
        View::List(_) | View::Tuple(_) | View::Str(_) | View::Bytes(_) | View::ByteArray(_)
    )
}

fn is_container(v: &Value) -> bool {
    matches!(
        v.view(),
        View::Dict(_) | View::Set(_) | View::FrozenSet(_) | View::Range(_) | View::Object(_)
    )
}

#[cold]
fn unsupported(op: Binary, a: &Value, b: &Value, suffix: &str) -> Exc {
    if op == Binary::Add {
        if let Some(message) = concatenation(a, b) {
            return Exc::type_error(message);
        }
    }
    // For `a *= b` CPython looks at `b` only where `a` has nothing of a container.
    let asks_right = suffix.is_empty() || !is_container(a);
    if op == Binary::Mul && (is_sequence(a) || (is_sequence(b) && asks_right)) {
        let other = if is_sequence(a) { b } else { a };
        return Exc::type_error(format!(
            "can't multiply sequence by non-int of type '{}'",
            type_name(other)
        ));
    }
    let symbol = match (op, suffix) {
        (Binary::Pow, "") => "** or pow()".to_string(),
        (op, suffix) => format!("{}{suffix}", op.symbol()),
    };
    let hint = match (op, a.as_object()) {
        (Binary::Shr, Some(object)) if is_print(object, a) => {
            ". Did you mean \"print(<message>, file=<output_stream>)\"?"
        }
        _ => "",
    };
    Exc::type_error(format!(
        "unsupported operand type(s) for {symbol}: '{}' and '{}'{hint}",
        type_name(a),
        type_name(b)
    ))
}

/// CPython has a hint for Python 2's `print >> file`.
fn is_print(object: &dyn crate::Object, this: &Value) -> bool {
    let name = object.native_attr(this, "__name__");
    object.class() == Class::builtin_function()
        && matches!(name, Some(Ok(name)) if matches!(name.view(), View::Str(s) if s.as_str() == "print"))
}

fn concatenation(a: &Value, b: &Value) -> Option<String> {
    let other = type_name(b);
    let kind = match plain(a).view() {
        View::Str(_) => "str",
        View::List(_) => "list",
        View::Tuple(_) => "tuple",
        View::Bytes(_) | View::ByteArray(_) => {
            return Some(format!("can't concat {other} to {}", type_name(a)));
        }
        _ => return None,
    };
    Some(format!(
        "can only concatenate {kind} (not \"{other}\") to {kind}"
    ))
}

/// A unary operator by its name.
pub fn unary(op: Unary, v: &Value) -> Res<Value> {
    if v.as_object().is_some() {
        if let Some(result) = special(v, op.method(), &[]) {
            return result;
        }
        let v = plain(v);
        if let Some(result) = v.as_object().and_then(|object| object.native_unary(v, op)) {
            return result;
        }
    }
    native_unary(op, plain(v)).unwrap_or_else(|| {
        Err(Exc::type_error(format!(
            "bad operand type for {}: '{}'",
            op.symbol(),
            type_name(v)
        )))
    })
}

/// `a + b`
#[inline]
pub fn add(a: &Value, b: &Value) -> Res<Value> {
    if let Some((x, y)) = Value::small_ints(a, b) {
        return Ok(Value::from(x + y));
    }
    if let Some((x, y)) = Value::floats(a, b) {
        return Ok(Value::from(x + y));
    }
    binary(Binary::Add, a, b)
}

/// `a - b`
#[inline]
pub fn sub(a: &Value, b: &Value) -> Res<Value> {
    if let Some((x, y)) = Value::small_ints(a, b) {
        return Ok(Value::from(x - y));
    }
    if let Some((x, y)) = Value::floats(a, b) {
        return Ok(Value::from(x - y));
    }
    binary(Binary::Sub, a, b)
}

/// `a * b`
#[inline]
pub fn mul(a: &Value, b: &Value) -> Res<Value> {
    if let Some((x, y)) = Value::small_ints(a, b) {
        if let Some(product) = crate::int::checked_mul(x, y) {
            return Ok(Value::from(product));
        }
    }
    if let Some((x, y)) = Value::floats(a, b) {
        return Ok(Value::from(x * y));
    }
    binary(Binary::Mul, a, b)
}

/// `a / b`
#[inline]
pub fn div(a: &Value, b: &Value) -> Res<Value> {
    if let Some((x, y)) = Value::floats(a, b) {
        return crate::float::div(x, y).map(Value::from);
    }
    binary(Binary::Div, a, b)
}

/// `a // b`
#[inline]
pub fn floor_div(a: &Value, b: &Value) -> Res<Value> {
    if let Some((x, y)) = Value::small_ints(a, b) {
        return crate::int::floor_div(x, y).map(Value::from);
    }
    binary(Binary::FloorDiv, a, b)
}

/// `a % b`
#[inline]
pub fn modulo(a: &Value, b: &Value) -> Res<Value> {
    if let Some((x, y)) = Value::small_ints(a, b) {
        return crate::int::modulo(x, y).map(Value::from);
    }
    binary(Binary::Mod, a, b)
}

/// `a ** b`
pub fn pow(a: &Value, b: &Value) -> Res<Value> {
    binary(Binary::Pow, a, b)
}

/// `a @ b`
pub fn mat_mul(a: &Value, b: &Value) -> Res<Value> {
    binary(Binary::MatMul, a, b)
}

/// `a << b`
pub fn shl(a: &Value, b: &Value) -> Res<Value> {
    binary(Binary::Shl, a, b)
}

/// `a >> b`
pub fn shr(a: &Value, b: &Value) -> Res<Value> {
    binary(Binary::Shr, a, b)
}

/// `a & b`
#[inline]
pub fn bit_and(a: &Value, b: &Value) -> Res<Value> {
    if let Some((x, y)) = Value::small_ints(a, b) {
        return Ok(Value::from(x & y));
    }
    binary(Binary::And, a, b)
}

/// `a | b`
#[inline]
pub fn bit_or(a: &Value, b: &Value) -> Res<Value> {
    if let Some((x, y)) = Value::small_ints(a, b) {
        return Ok(Value::from(x | y));
    }
    binary(Binary::Or, a, b)
}

/// `a ^ b`
#[inline]
pub fn bit_xor(a: &Value, b: &Value) -> Res<Value> {
    if let Some((x, y)) = Value::small_ints(a, b) {
        return Ok(Value::from(x ^ y));
    }
    binary(Binary::Xor, a, b)
}

/// `-v`
pub fn neg(v: &Value) -> Res<Value> {
    unary(Unary::Neg, v)
}

/// `+v`
pub fn pos(v: &Value) -> Res<Value> {
    unary(Unary::Pos, v)
}

/// `~v`
pub fn invert(v: &Value) -> Res<Value> {
    unary(Unary::Invert, v)
}

/// `not v`
#[inline]
pub fn not(v: &Value) -> Res<bool> {
    super::truth(v).map(|truth| !truth)
}

/// `abs(v)`
pub fn abs(v: &Value) -> Res<Value> {
    unary(Unary::Abs, v)
}

/// `divmod(a, b)`
pub fn divmod(a: &Value, b: &Value) -> Res<Value> {
    let is_written = |v: &Value| v.as_object().is_some_and(|o| o.class().is_written());
    if is_written(a) || is_written(b) {
        let result = special(a, "__divmod__", std::slice::from_ref(b));
        if is_answer(&result) {
            return result.unwrap_or(Ok(Value::NONE));
        }
        let result = special(b, "__rdivmod__", std::slice::from_ref(a));
        if is_answer(&result) {
            return result.unwrap_or(Ok(Value::NONE));
        }
    }
    let (x, y) = (plain(a), plain(b));
    if let Some(result) = super::native_divmod(x, y) {
        return result;
    }
    let is_native = |v: &Value| v.as_object().is_some_and(|o| o.class().is_native());
    if is_native(x) || is_native(y) {
        let quotient = try_binary(Binary::FloorDiv, x, y);
        let remainder = try_binary(Binary::Mod, x, y);
        if let (Some(quotient), Some(remainder)) = (quotient, remainder) {
            return Ok(Value::from(vec![quotient?, remainder?]));
        }
    }
    Err(Exc::type_error(format!(
        "unsupported operand type(s) for divmod(): '{}' and '{}'",
        type_name(a),
        type_name(b)
    )))
}
