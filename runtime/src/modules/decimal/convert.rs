//! Decimals from and to Python's other numbers.

use super::context::Context;
use super::digits;
use super::number::{status, Kind, Number, Rounding, Rules};
use super::signals;
use super::{data, text, value, Decimal};
use crate::{ops, Class, Exc, Int, Res, Value, View};
use num_bigint::{BigInt, BigUint, Sign};
use num_traits::{ToPrimitive, Zero};

/// The number that a Decimal is.
pub(super) fn number(v: &Value) -> Option<Number> {
    if let Some(decimal) = v.downcast::<Decimal>() {
        return Some(decimal.0.clone());
    }
    data(v)?.downcast::<Decimal>().map(|d| d.0.clone())
}

pub(super) fn of_self(v: &Value) -> Res<Number> {
    number(v).ok_or_else(|| Exc::type_error("a Decimal is needed"))
}

/// The number of an int.
pub(super) fn from_int(i: &Int) -> Number {
    let big = i.as_big();
    Number::finite(big.sign() == Sign::Minus, big.magnitude().clone(), 0)
}

/// A Decimal or an int, exactly; `None`: another value.
pub(super) fn operand(v: &Value) -> Option<Number> {
    if let Some(number) = number(v) {
        return Some(number);
    }
    match ops::plain(v).view() {
        View::Int(i) => Some(from_int(i)),
        View::Bool(b) => Some(Number::finite(false, u8::from(b).into(), 0)),
        _ => None,
    }
}

pub(super) fn unsupported(v: &Value) -> Exc {
    Exc::type_error(format!(
        "conversion from {} to Decimal is not supported",
        ops::type_name(v)
    ))
}

/// As `operand`, other values are errors.
pub(super) fn argument(v: &Value) -> Res<Number> {
    operand(v).ok_or_else(|| unsupported(v))
}

/// A float, exactly.
pub(super) fn from_float(x: f64) -> Number {
    let negative = x.is_sign_negative();
    if x.is_nan() {
        return Number::nan().with_sign(negative);
    }
    if x.is_infinite() {
        return Number::infinity(negative);
    }
    if x == 0.0 {
        return Number::zero(negative, 0);
    }
    let (mantissa, exponent) = crate::int::decompose(x);
    let mantissa = mantissa.unsigned_abs();
    let zeros = mantissa.trailing_zeros();
    let (mantissa, exponent) = (mantissa >> zeros, i64::from(exponent) + i64::from(zeros));
    let coeff = BigUint::from(mantissa);
    if exponent >= 0 {
        return Number::finite(negative, coeff << exponent as u64, 0);
    }
    let fives = BigUint::from(5u8).pow(exponent.unsigned_abs() as u32);
    Number::finite(negative, coeff * fives, exponent)
}

/// `Decimal(v)`: exact.
pub(super) fn construct(v: &Value, context: &Context) -> Res<Number> {
    if let Some(number) = operand(v) {
        return Ok(number);
    }
    let mut flags = 0;
    let made = match ops::plain(v).view() {
        View::Str(s) => text::parse_exact(s, &mut flags),
        View::Float(x) => {
            signals::note(context, status::FLOAT_OPERATION)?;
            from_float(x)
        }
        View::Tuple(_) | View::List(_) => text::exact(from_triple(v)?, &mut flags),
        _ => return Err(unsupported(v)),
    };
    signals::note(context, flags)?;
    Ok(made)
}

/// `Decimal((sign, digits, exponent))`
fn from_triple(v: &Value) -> Res<Number> {
    let parts = ops::to_vec(v)?;
    let [sign, digits, exponent] = parts.as_slice() else {
        return Err(Exc::value_error("argument must be a sequence of length 3"));
    };
    let int_of = |v: &Value| match ops::plain(v).view() {
        View::Int(_) | View::Bool(_) => ops::index(v).ok(),
        _ => None,
    };
    let sign = match int_of(sign).and_then(|i| i.to_i64()) {
        Some(sign @ (0 | 1)) => sign == 1,
        _ => {
            return Err(Exc::value_error(
                "sign must be an integer with the value 0 or 1",
            ))
        }
    };
    let (kind, exp) = match ops::plain(exponent).view() {
        View::Str(s) => match s.as_str() {
            "F" => (Kind::Infinite, 0),
            "n" => (Kind::Quiet, 0),
            "N" => (Kind::Signaling, 0),
            _ => {
                return Err(Exc::value_error(
                    "string argument in the third position must be 'F', 'n' or 'N'",
                ))
            }
        },
        _ => match int_of(exponent) {
            Some(exp) => (Kind::Finite, exp.to_index()?),
            None => return Err(Exc::value_error("exponent must be an integer")),
        },
    };
    let bad_digits = || Exc::value_error("coefficient must be a tuple of digits");
    if !matches!(digits.view(), View::Tuple(_) | View::List(_)) {
        return Err(bad_digits());
    }
    let mut text = Vec::new();
    for digit in ops::to_vec(digits)? {
        match int_of(&digit).and_then(|i| i.to_i64()) {
            Some(digit @ 0..=9) => text.push(b'0' + digit as u8),
            _ => return Err(bad_digits()),
        }
    }
    if kind == Kind::Infinite {
        return Ok(Number::infinity(sign));
    }
    let coeff = BigUint::parse_bytes(&text, 10).unwrap_or_default();
    Ok(Number {
        kind,
        ..Number::finite(sign, coeff, exp)
    })
}

/// `d.as_tuple()`
pub(super) fn as_tuple(n: &Number) -> Res<Value> {
    let exponent = match n.kind {
        Kind::Finite => Value::from(n.exp),
        Kind::Infinite => Value::from("F"),
        Kind::Quiet => Value::from("n"),
        Kind::Signaling => Value::from("N"),
    };
    let digits: Vec<Value> = if n.is_nan() && n.coeff.is_zero() {
        vec![]
    } else {
        let text = digits::text(&n.coeff);
        text.bytes()
            .map(|b| Value::from(i64::from(b - b'0')))
            .collect()
    };
    crate::call(
        &super::tuple_class().value(),
        &[
            Value::from(i64::from(n.negative)),
            Value::from(digits),
            exponent,
        ],
    )
}

fn refuse_special(n: &Number, what: &str) -> Res<()> {
    if n.is_nan() {
        return Err(Exc::value_error(format!("cannot convert NaN to {what}")));
    }
    if n.is_infinite() {
        return Err(Exc::overflow_error(format!(
            "cannot convert Infinity to {what}"
        )));
    }
    Ok(())
}

fn signed(negative: bool, coeff: BigUint) -> BigInt {
    let sign = if negative { Sign::Minus } else { Sign::Plus };
    BigInt::from_biguint(sign, coeff)
}

/// The int that a number rounds to.
pub(super) fn to_int(n: &Number, rounding: Rounding) -> Res<Value> {
    refuse_special(n, "integer")?;
    let mut flags = 0;
    let rules = Rules::MOST.with_rounding(rounding);
    let whole = n.clone().rescaled(0, &rules, &mut flags);
    if flags & status::OUT_OF_MEMORY != 0 {
        return Err(Exc::memory_error(""));
    }
    let big = signed(whole.negative, whole.coeff);
    Ok(Value::from(Int::from_big(big)))
}

/// `float(d)`
pub(super) fn to_float(n: &Number) -> Res<f64> {
    if n.is_signaling() {
        return Err(Exc::value_error("cannot convert signaling NaN to float"));
    }
    let size = match n.kind {
        Kind::Quiet | Kind::Signaling => f64::NAN,
        Kind::Infinite => f64::INFINITY,
        Kind::Finite => text::scientific(n, true).parse().unwrap_or(f64::NAN),
    };
    Ok(if n.negative { -size } else { size })
}

/// `d.as_integer_ratio()`
pub(super) fn as_integer_ratio(n: &Number) -> Res<Value> {
    refuse_special(n, "integer ratio")?;
    if n.coeff.is_zero() {
        return Ok(Value::from(vec![Value::from(0i64), Value::from(1i64)]));
    }
    if n.exp.abs() > digits::MOST {
        return Err(Exc::memory_error(""));
    }
    let unit = digits::power(n.exp.abs());
    let (top, bottom) = if n.exp >= 0 {
        (&n.coeff * unit.as_ref(), BigUint::from(1u8))
    } else {
        let common = num_integer::Integer::gcd(&n.coeff, unit.as_ref());
        (&n.coeff / &common, unit.as_ref() / &common)
    };
    let int = |big: BigInt| Value::from(Int::from_big(big));
    Ok(Value::from(vec![
        int(signed(n.negative, top)),
        int(signed(false, bottom)),
    ]))
}

/// `hash(d)`: that of an equal int, float or Fraction.
pub(super) fn hash(n: &Number, this: &Value) -> Res<i64> {
    const MODULUS: u64 = (1 << 61) - 1;
    /// Ten times this is one, modulo `MODULUS`.
    const TENTH: u64 = 2_075_258_708_292_324_556;
    let hash = match n.kind {
        Kind::Signaling => return Err(Exc::type_error("Cannot hash a signaling NaN value")),
        Kind::Quiet => return Ok(crate::hash::hash_address(this.id())),
        Kind::Infinite => 314_159,
        Kind::Finite => {
            let times =
                |a: u64, b: u64| (u128::from(a) * u128::from(b) % u128::from(MODULUS)) as u64;
            let mut base = if n.exp >= 0 { 10 } else { TENTH };
            let mut left = n.exp.unsigned_abs();
            let mut power = 1;
            while left > 0 {
                if left & 1 == 1 {
                    power = times(power, base);
                }
                base = times(base, base);
                left >>= 1;
            }
            let reduced = (&n.coeff % MODULUS).to_u64().unwrap_or(0);
            times(reduced, power) as i64
        }
    };
    Ok(match if n.negative { -hash } else { hash } {
        -1 => -2,
        hash => hash,
    })
}

/// Both sides of a comparison as exact numbers; `None`: the other is no number.
pub(super) fn comparable(
    own: &Number,
    other: &Value,
    is_equality: bool,
    context: &Context,
) -> Res<Option<(Number, Number)>> {
    if let Some(number) = operand(other) {
        return Ok(Some((own.clone(), number)));
    }
    let real = match ops::plain(other).view() {
        View::Float(x) => Some(x),
        View::Complex(z) if is_equality && z.im == 0.0 => Some(z.re),
        _ => None,
    };
    if let Some(x) = real {
        if is_equality {
            context
                .flags
                .set(context.flags.get() | status::FLOAT_OPERATION);
        } else {
            signals::note(context, status::FLOAT_OPERATION)?;
        }
        return Ok(Some((own.clone(), from_float(x))));
    }
    if !crate::modules::fractions::fraction_class().is_instance(other) {
        return Ok(None);
    }
    let part = |name: &str| ops::index(&ops::get_attr(other, name)?);
    let (top, bottom) = (from_int(&part("numerator")?), part("denominator")?);
    let mut scaled = own.clone();
    if scaled.is_finite() {
        scaled.coeff *= bottom.as_big().magnitude();
    }
    Ok(Some((scaled, top)))
}

/// `Decimal.from_float(v)`, without rounding.
pub(super) fn from_float_argument(v: &Value) -> Res<Number> {
    match ops::plain(v).view() {
        View::Float(x) => Ok(from_float(x)),
        View::Int(_) | View::Bool(_) => argument(v),
        _ => Err(Exc::type_error("argument must be int or float")),
    }
}

/// An instance of the class: of `Decimal` itself, or of one derived from it.
pub(super) fn instance(class: &Class, n: Number) -> Res<Value> {
    if class.is_same(&super::decimal_class()) {
        return Ok(value(n));
    }
    super::wrap(class, value(n))
}
