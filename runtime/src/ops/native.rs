//! Operators of the builtin types among themselves; `None`: the pair does not know the operator.

use super::{is_eq, Binary, Compare, Unary};
use crate::{float, Complex, Exc, Int, List, Py, Res, Tuple, Value, View};
use std::cmp::Ordering;

type Answer = Option<Res<Value>>;

/// A number of the builtin tower.
enum Number {
    Int(Int),
    Float(f64),
    Complex(Complex),
}

fn number(v: &Value) -> Option<Number> {
    Some(match v.view() {
        View::Int(i) => Number::Int(i.clone()),
        View::Bool(b) => Number::Int(Int::from(b)),
        View::Float(x) => Number::Float(x),
        View::Complex(c) => Number::Complex(c),
        _ => return None,
    })
}

impl Number {
    fn to_float(&self) -> Res<f64> {
        match self {
            Number::Int(i) => i.to_f64(),
            Number::Float(x) => Ok(*x),
            Number::Complex(c) => Ok(c.re),
        }
    }

    fn to_complex(&self) -> Res<Complex> {
        match self {
            Number::Complex(c) => Ok(*c),
            real => Ok(Complex::new(real.to_float()?, 0.0)),
        }
    }
}

/// `a op b` of builtin values.
pub fn native_binary(op: Binary, a: &Value, b: &Value) -> Answer {
    if let (Some(x), Some(y)) = (number(a), number(b)) {
        return arithmetic(op, a, b, &x, &y).transpose();
    }
    match op {
        Binary::Add => super::sequence::concat(a, b),
        Binary::Mul => super::sequence::repeat(a, b),
        Binary::Mod => match a.view() {
            View::Str(template) => Some(crate::format::percent(template, b).map(Value::from)),
            View::Bytes(_) | View::ByteArray(_) => Some(super::sequence::percent_bytes(a, b)),
            _ => None,
        },
        Binary::Or | Binary::And | Binary::Sub | Binary::Xor => collections(op, a, b),
        _ => None,
    }
}

fn arithmetic(op: Binary, a: &Value, b: &Value, x: &Number, y: &Number) -> Res<Option<Value>> {
    match (x, y) {
        (Number::Int(x), Number::Int(y)) => {
            if let (Some(p), Some(q)) = (a.as_bool(), b.as_bool()) {
                match op {
                    Binary::And => return Ok(Some(Value::from(p & q))),
                    Binary::Or => return Ok(Some(Value::from(p | q))),
                    Binary::Xor => return Ok(Some(Value::from(p ^ q))),
                    _ => {}
                }
            }
            integers(op, x, y)
        }
        (Number::Complex(_), _) | (_, Number::Complex(_)) => {
            complexes(op, &x.to_complex()?, &y.to_complex()?)
        }
        _ => floats(op, x.to_float()?, y.to_float()?),
    }
}

fn integers(op: Binary, x: &Int, y: &Int) -> Res<Option<Value>> {
    let int = match op {
        Binary::Add => x + y,
        Binary::Sub => x - y,
        Binary::Mul => x * y,
        Binary::FloorDiv => x.floor_div(y)?,
        Binary::Mod => x.modulo(y)?,
        Binary::Shl => x.shl(y)?,
        Binary::Shr => x.shr(y)?,
        Binary::And => x & y,
        Binary::Or => x | y,
        Binary::Xor => x ^ y,
        Binary::Div => return Ok(Some(Value::from(x.true_div(y)?))),
        Binary::Pow => return x.pow(y).map(Some),
        Binary::MatMul => return Ok(None),
    };
    Ok(Some(Value::from(int)))
}

fn floats(op: Binary, x: f64, y: f64) -> Res<Option<Value>> {
    let result = match op {
        Binary::Add => x + y,
        Binary::Sub => x - y,
        Binary::Mul => x * y,
        Binary::Div => float::div(x, y)?,
        Binary::FloorDiv => float::floor_div(x, y)?,
        Binary::Mod => float::modulo(x, y)?,
        Binary::Pow => return float::pow_value(x, y).map(Some),
        _ => return Ok(None),
    };
    Ok(Some(Value::from(result)))
}

fn complexes(op: Binary, x: &Complex, y: &Complex) -> Res<Option<Value>> {
    let result = match op {
        Binary::Add => *x + *y,
        Binary::Sub => *x - *y,
        Binary::Mul => *x * *y,
        Binary::Div => x.div(y)?,
        Binary::Pow => x.pow(y)?,
        _ => return Ok(None),
    };
    Ok(Some(Value::from(result)))
}

/// `divmod(a, b)` of builtin numbers.
pub fn native_divmod(a: &Value, b: &Value) -> Answer {
    let pair = |x: Value, y: Value| Value::from(vec![x, y]);
    match (number(a)?, number(b)?) {
        (Number::Int(x), Number::Int(y)) => Some(
            x.divmod(&y)
                .map(|(q, r)| pair(Value::from(q), Value::from(r))),
        ),
        (Number::Complex(_), _) | (_, Number::Complex(_)) => None,
        (x, y) => {
            let result = (|| float::divmod(x.to_float()?, y.to_float()?))();
            Some(result.map(|(q, r)| pair(Value::from(q), Value::from(r))))
        }
    }
}

/// Sets, dicts and classes.
fn collections(op: Binary, a: &Value, b: &Value) -> Answer {
    macro_rules! sets {
        ($x:expr, $y:expr) => {
            Some(match op {
                Binary::Or => $x.bit_or($y).map(|s| s.to_value()),
                Binary::And => $x.bit_and($y).map(|s| s.to_value()),
                Binary::Sub => $x.sub($y).map(|s| s.to_value()),
                _ => $x.bit_xor($y).map(|s| s.to_value()),
            })
        };
    }
    match (a.view(), b.view()) {
        (View::Set(x), View::Set(y)) => sets!(x, y),
        (View::Set(x), View::FrozenSet(y)) => sets!(x, y),
        (View::FrozenSet(x), View::Set(y)) => sets!(x, y),
        (View::FrozenSet(x), View::FrozenSet(y)) => sets!(x, y),
        (View::Dict(x), View::Dict(y)) if op == Binary::Or => Some(x.merged(y).map(Value::from)),
        (View::Class(_), View::Class(_) | View::None) | (View::None, View::Class(_))
            if op == Binary::Or =>
        {
            crate::alias::union_type(a, b).map(Ok)
        }
        _ => None,
    }
}

/// A unary operator of a builtin value.
pub fn native_unary(op: Unary, v: &Value) -> Answer {
    let value = match (op, number(v)?) {
        (Unary::Neg, Number::Int(i)) => Value::from(-i),
        (Unary::Pos, Number::Int(i)) => Value::from(i),
        (Unary::Invert, Number::Int(i)) => Value::from(!i),
        (Unary::Abs, Number::Int(i)) => Value::from(i.abs()),
        (Unary::Neg, Number::Float(x)) => Value::from(-x),
        (Unary::Pos, Number::Float(x)) => Value::from(x),
        (Unary::Abs, Number::Float(x)) => Value::from(x.abs()),
        (Unary::Neg, Number::Complex(c)) => Value::from(-c),
        (Unary::Pos, Number::Complex(c)) => Value::from(c),
        (Unary::Abs, Number::Complex(c)) => return Some(c.abs().map(Value::from)),
        _ => return None,
    };
    Some(Ok(value))
}

/// `a op b` of builtin values; `None`: not ordered (for `==` and `!=`: not the same kind).
pub fn native_compare(op: Compare, a: &Value, b: &Value) -> Answer {
    if let (Some(x), Some(y)) = (number(a), number(b)) {
        return compare_numbers(op, &x, &y).map(|holds| Ok(Value::from(holds)));
    }
    let equality = matches!(op, Compare::Eq | Compare::Ne);
    let equal = |same: Res<bool>| Some(same.map(|same| Value::from(same == (op == Compare::Eq))));
    let ordered = |order: Ordering| Some(Ok(Value::from(op.holds(order))));
    match (a.view(), b.view()) {
        (View::Str(x), View::Str(y)) => ordered(x.as_bytes().cmp(y.as_bytes())),
        (View::Tuple(x), View::Tuple(y)) => Some(compare_tuples(op, x, y)),
        (View::List(x), View::List(y)) => Some(compare_lists(op, x, y)),
        (View::Dict(x), View::Dict(y)) if equality => equal(x.py_eq(y)),
        (View::Set(_) | View::FrozenSet(_), View::Set(_) | View::FrozenSet(_)) => {
            super::sequence::compare_sets(op, a, b)
        }
        (View::Bytes(_) | View::ByteArray(_), View::Bytes(_) | View::ByteArray(_)) => {
            ordered(super::sequence::compare_bytes(a, b))
        }
        (View::None, View::None)
        | (View::Ellipsis, View::Ellipsis)
        | (View::NotImplemented, View::NotImplemented)
            if equality =>
        {
            equal(Ok(true))
        }
        (View::Class(x), View::Class(y)) if equality => equal(Ok(x == y)),
        (View::Range(x), View::Range(y)) if equality => equal(x.py_eq(y)),
        (View::Slice(x), View::Slice(y)) => {
            let parts = |s: &crate::Slice| {
                Tuple::from(vec![s.start().clone(), s.stop().clone(), s.step().clone()])
            };
            Some(compare_tuples(op, &parts(x), &parts(y)))
        }
        _ => None,
    }
}

fn compare_numbers(op: Compare, x: &Number, y: &Number) -> Option<bool> {
    let order = match (x, y) {
        (Number::Int(x), Number::Int(y)) => Some(x.cmp(y)),
        (Number::Float(x), Number::Float(y)) => x.partial_cmp(y),
        (Number::Int(x), Number::Float(y)) => x.cmp_f64(*y),
        (Number::Float(x), Number::Int(y)) => y.cmp_f64(*x).map(Ordering::reverse),
        (Number::Complex(c), other) | (other, Number::Complex(c)) => {
            let same = match other {
                Number::Complex(d) => c == d,
                Number::Float(x) => c.im == 0.0 && c.re == *x,
                Number::Int(i) => c.im == 0.0 && i.cmp_f64(c.re) == Some(Ordering::Equal),
            };
            return match op {
                Compare::Eq => Some(same),
                Compare::Ne => Some(!same),
                _ => None,
            };
        }
    };
    Some(match order {
        Some(order) => op.holds(order),
        None => op == Compare::Ne,
    })
}

fn compare_tuples(op: Compare, x: &Tuple<Value>, y: &Tuple<Value>) -> Res<Value> {
    let _depth = crate::recursion::enter_native(" in comparison")?;
    let (left, right) = (x.as_slice(), y.as_slice());
    for (a, b) in left.iter().zip(right) {
        if !a.same(b)? {
            return differing(op, a, b);
        }
    }
    Ok(Value::from(op.holds(left.len().cmp(&right.len()))))
}

fn compare_lists(op: Compare, x: &List<Value>, y: &List<Value>) -> Res<Value> {
    if x.len() != y.len() && matches!(op, Compare::Eq | Compare::Ne) {
        return Ok(Value::from(op == Compare::Ne));
    }
    let _depth = crate::recursion::enter_native(" in comparison")?;
    match x.first_difference(y)? {
        Some((a, b)) => differing(op, &a, &b),
        None => Ok(Value::from(op.holds(x.len().cmp(&y.len())))),
    }
}

/// The comparison of sequences is that of their first items that differ.
fn differing(op: Compare, a: &Value, b: &Value) -> Res<Value> {
    match op {
        Compare::Eq => Ok(Value::FALSE),
        Compare::Ne => Ok(Value::TRUE),
        _ => super::compare(op, a, b),
    }
}

/// The in-place form of the builtin types that can change.
pub fn native_in_place(op: Binary, a: &Value, b: &Value) -> Answer {
    let done = |result: Res<()>| Some(result.map(|()| a.clone()));
    match (a.view(), op) {
        (View::List(list), Binary::Add) => {
            if !matches!(b.view(), View::List(_)) && !super::is_iterable(b) {
                let name = super::type_name(b);
                return Some(Err(Exc::type_error(format!(
                    "'{name}' object is not iterable"
                ))));
            }
            done(list.extend(b))
        }
        (View::List(list), Binary::Mul) => super::sequence::count(b).map(|n| {
            list.repeat_in_place(n?)?;
            Ok(a.clone())
        }),
        (View::ByteArray(_), Binary::Add) => super::sequence::extend_bytes(a, b).and_then(done),
        (View::Dict(dict), Binary::Or) => match b.view() {
            View::Dict(other) => done(dict.update(other)),
            _ => Some(crate::call_method(a, "update", std::slice::from_ref(b)).map(|_| a.clone())),
        },
        (View::Set(set), Binary::Or | Binary::And | Binary::Sub | Binary::Xor) => {
            if !matches!(b.view(), View::Set(_) | View::FrozenSet(_)) {
                return None;
            }
            done(match op {
                Binary::Or => set.update(b),
                Binary::And => set.intersection_update(b),
                Binary::Sub => set.difference_update(b),
                _ => set.symmetric_difference_update(b),
            })
        }
        _ => None,
    }
}

/// `a in items` of a sequence: identity or equality.
pub(super) fn contains_item(items: &[Value], item: &Value) -> Res<bool> {
    for candidate in items {
        if candidate.is(item) || is_eq(candidate, item)? {
            return Ok(true);
        }
    }
    Ok(false)
}
