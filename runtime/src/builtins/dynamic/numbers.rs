//! `abs`, `bin`, `chr`, `divmod`, `hash`, `hex`, `len`, `oct`, `ord`, `pow`, `round`, `sum`.

use super::{between, bind, one, plain, special, type_name, Named};
use crate::builtins;
use crate::{ops, Exc, Int, Res, Value, View};

pub fn abs(args: &[Value], kwargs: Named) -> Res<Value> {
    let x = one("abs", args, kwargs)?;
    if let Some(result) = special(x, "__abs__", &[])? {
        return Ok(result);
    }
    match plain(x).view() {
        View::Int(i) => Ok(Value::from(i.abs())),
        View::Bool(b) => Ok(Value::from(i64::from(b))),
        View::Float(x) => Ok(Value::from(x.abs())),
        View::Complex(z) => z.abs().map(Value::from),
        _ => ops::abs(x),
    }
}

pub fn bin(args: &[Value], kwargs: Named) -> Res<Value> {
    let x = ops::index(one("bin", args, kwargs)?)?;
    Ok(Value::from(builtins::bin_int(&x)))
}

pub fn oct(args: &[Value], kwargs: Named) -> Res<Value> {
    let x = ops::index(one("oct", args, kwargs)?)?;
    Ok(Value::from(builtins::oct_int(&x)))
}

pub fn hex(args: &[Value], kwargs: Named) -> Res<Value> {
    let x = ops::index(one("hex", args, kwargs)?)?;
    Ok(Value::from(builtins::hex_int(&x)))
}

pub fn chr(args: &[Value], kwargs: Named) -> Res<Value> {
    let x = ops::index(one("chr", args, kwargs)?)?;
    let point = x.to_i64().filter(|i| i32::try_from(*i).is_ok());
    let point =
        point.ok_or_else(|| Exc::overflow_error("Python int too large to convert to C int"))?;
    builtins::chr(point).map(Value::from)
}

pub fn ord(args: &[Value], kwargs: Named) -> Res<Value> {
    let c = one("ord", args, kwargs)?;
    let bytes = match plain(c).view() {
        View::Str(s) => return s.ord().map(Value::from),
        View::Bytes(b) => b.as_slice().to_vec(),
        View::ByteArray(b) => b.data().to_vec(),
        _ => {
            return Err(Exc::type_error(format!(
                "ord() expected string of length 1, but {} found",
                type_name(c).as_str()
            )));
        }
    };
    match bytes.as_slice() {
        [b] => Ok(Value::from(i64::from(*b))),
        _ => Err(Exc::type_error(format!(
            "ord() expected a character, but string of length {} found",
            bytes.len()
        ))),
    }
}

pub fn divmod(args: &[Value], kwargs: Named) -> Res<Value> {
    let args = between("divmod", args, kwargs, 2, 2)?;
    ops::divmod(&args[0], &args[1])
}

pub fn hash(args: &[Value], kwargs: Named) -> Res<Value> {
    ops::hash(one("hash", args, kwargs)?).map(Value::from)
}

pub fn len(args: &[Value], kwargs: Named) -> Res<Value> {
    ops::len(one("len", args, kwargs)?).map(Value::from)
}

pub fn pow(args: &[Value], kwargs: Named) -> Res<Value> {
    let [base, exponent, modulus] = bind("pow", ["base", "exp", "mod"], 2, args, kwargs)?;
    let absent = Value::NONE;
    let (base, exponent) = (base.unwrap_or(&absent), exponent.unwrap_or(&absent));
    match modulus {
        None => ops::pow(base, exponent),
        Some(modulus) if modulus.is_none() => ops::pow(base, exponent),
        Some(modulus) => pow_mod(base, exponent, modulus),
    }
}

fn int_of(v: &Value) -> Option<Int> {
    match plain(v).view() {
        View::Int(i) => Some(i.clone()),
        View::Bool(b) => Some(Int::from(b)),
        _ => None,
    }
}

fn pow_mod(base: &Value, exponent: &Value, modulus: &Value) -> Res<Value> {
    let arguments = [exponent.clone(), modulus.clone()];
    if let Some(result) = special(base, "__pow__", &arguments)? {
        if !result.is_not_implemented() {
            return Ok(result);
        }
    }
    if let (Some(b), Some(e), Some(m)) = (int_of(base), int_of(exponent), int_of(modulus)) {
        return b.pow_mod(&e, &m).map(Value::from);
    }
    let is_float = |v: &Value| matches!(plain(v).view(), View::Float(_));
    let is_number = |v: &Value| is_float(v) || int_of(v).is_some();
    if [base, exponent, modulus].into_iter().all(is_number) {
        return Err(Exc::type_error(
            "pow() 3rd argument not allowed unless all arguments are integers",
        ));
    }
    Err(Exc::type_error(format!(
        "unsupported operand type(s) for ** or pow(): '{}', '{}', '{}'",
        type_name(base).as_str(),
        type_name(exponent).as_str(),
        type_name(modulus).as_str()
    )))
}

/// A number of digits, beyond all of which rounding does not change.
fn digits_of(v: &Value) -> Res<i64> {
    Ok(ops::index(v)?.to_i64_clamped())
}

pub fn round(args: &[Value], kwargs: Named) -> Res<Value> {
    let [number, digits] = bind("round", ["number", "ndigits"], 1, args, kwargs)?;
    let absent = Value::NONE;
    let number = number.unwrap_or(&absent);
    let digits = digits.filter(|d| !d.is_none());
    let own = match digits {
        Some(digits) => special(number, "__round__", std::slice::from_ref(digits))?,
        None => special(number, "__round__", &[])?,
    };
    if let Some(result) = own {
        return Ok(result);
    }
    match (plain(number).view(), digits) {
        (View::Float(x), None) => builtins::round_float(x).map(Value::from),
        (View::Float(x), Some(digits)) => {
            builtins::round_float_digits(x, digits_of(digits)?).map(Value::from)
        }
        (View::Int(i), None) => Ok(Value::from(i.clone())),
        (View::Bool(b), None) => Ok(Value::from(i64::from(b))),
        (View::Int(_) | View::Bool(_), Some(digits)) => {
            let number = int_of(number).unwrap_or_default();
            Ok(Value::from(builtins::round_int_digits(
                &number,
                digits_of(digits)?,
            )))
        }
        _ => ops::round(number, digits),
    }
}

pub fn sum(args: &[Value], kwargs: Named) -> Res<Value> {
    if args.is_empty() {
        return Err(Exc::type_error(
            "sum() takes at least 1 positional argument (0 given)",
        ));
    }
    let [items, start] = bind("sum", ["", "start"], 1, args, kwargs)?;
    let start = start.cloned().unwrap_or(Value::from(0i64));
    let refused = match plain(&start).view() {
        View::Str(_) => Some("strings [use ''.join(seq) instead]"),
        View::Bytes(_) => Some("bytes [use b''.join(seq) instead]"),
        View::ByteArray(_) => Some("bytearray [use b''.join(seq) instead]"),
        _ => None,
    };
    let items = ops::iter(items.unwrap_or(&Value::NONE))?;
    if let Some(refused) = refused {
        return Err(Exc::type_error(format!("sum() can't sum {refused}")));
    }
    let mut sum = start;
    for item in items {
        sum = ops::add(&sum, &item?)?;
    }
    Ok(sum)
}
