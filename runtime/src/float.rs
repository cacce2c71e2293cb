//! Floats: the operators as CPython computes them, and their text.

pub(crate) mod c;
mod cbrt;
#[cfg(any(test, target_os = "wasi"))]
mod circle;
mod compare;
#[cfg(any(test, target_os = "wasi"))]
mod error_function;
#[cfg(any(test, target_os = "wasi"))]
mod exact;
#[cfg(target_os = "wasi")]
mod fused;
mod hex;
#[cfg(any(test, target_os = "wasi"))]
mod hyperbolic;
#[cfg(any(test, target_os = "wasi"))]
mod hypot;
#[cfg(target_os = "wasi")]
mod log;
#[cfg(target_os = "wasi")]
mod pow;
mod short_power;

pub use hex::{fromhex, fromhex_any, hex};

use crate::exception::Kind;
use crate::format::{fixed, Style};
use crate::int::decompose;
use crate::{Complex, Exc, Int, Res, Str, Value};
use num_bigint::BigInt;

/// `a / b`
#[inline]
pub fn div(a: f64, b: f64) -> Res<f64> {
    if b == 0.0 {
        return Err(Exc::zero_division("float division by zero"));
    }
    Ok(a / b)
}

/// `a // b`
pub fn floor_div(a: f64, b: f64) -> Res<f64> {
    if b == 0.0 {
        return Err(Exc::zero_division("float floor division by zero"));
    }
    Ok(quotient_and_rest(a, b).0)
}

/// `a % b`
#[inline]
pub fn modulo(a: f64, b: f64) -> Res<f64> {
    if b == 0.0 {
        return Err(Exc::zero_division("float modulo"));
    }
    Ok(rest(a, b))
}

/// `divmod(a, b)`
pub fn divmod(a: f64, b: f64) -> Res<(f64, f64)> {
    if b == 0.0 {
        return Err(Exc::zero_division("float divmod()"));
    }
    Ok(quotient_and_rest(a, b))
}

/// The remainder with the sign of `b`.
#[inline]
fn rest(a: f64, b: f64) -> f64 {
    let rest = a % b;
    if rest == 0.0 {
        return 0f64.copysign(b);
    }
    if (b < 0.0) != (rest < 0.0) {
        return rest + b;
    }
    rest
}

fn quotient_and_rest(a: f64, b: f64) -> (f64, f64) {
    let plain = a % b;
    let mut quotient = (a - plain) / b;
    let rest = rest(a, b);
    if plain != 0.0 && (b < 0.0) != (plain < 0.0) {
        quotient -= 1.0;
    }
    if quotient == 0.0 {
        return (0f64.copysign(a / b), rest);
    }
    let floor = quotient.floor();
    (
        if quotient - floor > 0.5 {
            floor + 1.0
        } else {
            floor
        },
        rest,
    )
}

fn is_odd(x: f64) -> bool {
    (x.abs() % 2.0) == 1.0
}

/// `a ** b` where the result is real; `None`: it is complex.
fn real_pow(a: f64, b: f64) -> Res<Option<f64>> {
    if b == 0.0 || a == 1.0 {
        return Ok(Some(1.0));
    }
    if a.is_nan() || b.is_nan() {
        return Ok(Some(if a.is_nan() { a } else { b }));
    }
    if b.is_infinite() {
        let grows = (b > 0.0) == (a.abs() > 1.0);
        return Ok(Some(if a == -1.0 {
            1.0
        } else if grows {
            b.abs()
        } else {
            0.0
        }));
    }
    if a.is_infinite() {
        let magnitude = if b > 0.0 { f64::INFINITY } else { 0.0 };
        return Ok(Some(if is_odd(b) {
            magnitude.copysign(a)
        } else {
            magnitude
        }));
    }
    if a == 0.0 {
        if b < 0.0 {
            return Err(Exc::zero_division(
                "0.0 cannot be raised to a negative power",
            ));
        }
        return Ok(Some(if is_odd(b) { a } else { 0.0 }));
    }
    if a < 0.0 && b != b.floor() {
        return Ok(None);
    }
    let magnitude = c::pow(a.abs(), b);
    if magnitude.is_infinite() {
        return Err(out_of_range());
    }
    Ok(Some(if a < 0.0 && is_odd(b) {
        -magnitude
    } else {
        magnitude
    }))
}

/// The OverflowError of C's `pow`, as Python shows it.
pub(crate) fn out_of_range() -> Exc {
    let args = vec![
        Value::from(34i64),
        Value::from("Numerical result out of range"),
    ];
    Exc::with_args(Kind::OverflowError, args)
}

/// `a ** b` where the base is known not to be negative or the exponent to be whole.
#[inline]
pub fn pow(a: f64, b: f64) -> Res<f64> {
    if b == 0.5 {
        if let Some(root) = short_power::half_power(a) {
            return Ok(root);
        }
    }
    general_pow(a, b)
}

fn general_pow(a: f64, b: f64) -> Res<f64> {
    match real_pow(a, b)? {
        Some(result) => Ok(result),
        None => Err(Exc::type_error("expected float, got complex")),
    }
}

/// `a ** b`, complex for a negative base and a fractional exponent.
pub fn pow_value(a: f64, b: f64) -> Res<Value> {
    match real_pow(a, b)? {
        Some(result) => Ok(Value::from(result)),
        None => Complex::new(a, 0.0)
            .pow(&Complex::new(b, 0.0))
            .map(Value::from),
    }
}

/// `a ** n` for an int exponent.
#[inline]
pub fn pow_int(a: f64, n: i64) -> Res<f64> {
    if n == 2 {
        if let Some(square) = short_power::square_power(a) {
            return Ok(square);
        }
    }
    general_pow(a, n as f64)
}

/// `repr(x)`, which is also `str(x)`: the shortest digits that give the same float.
pub fn repr(x: f64) -> String {
    if x.is_nan() {
        return "nan".to_string();
    }
    if may_tie(x) {
        let style = Style {
            kind: 'r',
            precision: 0,
            alternate: false,
            adds_zero: true,
        };
        let text = fixed(x.abs(), style);
        return if x < 0.0 { format!("-{text}") } else { text };
    }
    let mut text = shortest(x);
    if let Some(at) = text.find('e') {
        // Rust and Python choose the exponent form for the same numbers; Python writes its sign
        // and at least two digits.
        let exponent: i32 = text[at + 1..].parse().unwrap_or(0);
        text.truncate(at);
        text.push_str(&exponent_text(exponent));
    }
    text
}

/// True where two shortest texts can be equally near to the float: it needs at least 15 digits and is
/// a decimal fraction of few digits. Python then takes the even one, Rust the larger one.
fn may_tie(x: f64) -> bool {
    if !x.is_finite() || x.abs() < 1e10 || x.abs() > 1e25 {
        return false;
    }
    let (mantissa, exponent) = decompose(x);
    exponent + mantissa.trailing_zeros() as i32 >= -24
}

/// The fewest digits that give the same float, the nearest of them, and the exponent of the first.
pub(crate) fn shortest_digits(x: f64) -> (String, i32) {
    let (digits, exponent) = split_digits(&format!("{x:e}"));
    if digits.len() >= 15 {
        let rounded = format!("{x:.*e}", digits.len() - 1);
        if rounded.parse() == Ok(x) {
            return split_digits(&rounded);
        }
    }
    (digits, exponent)
}

fn split_digits(text: &str) -> (String, i32) {
    let (mantissa, exponent) = text.split_once('e').unwrap_or((text, "0"));
    (
        mantissa.chars().filter(|c| *c != '.').collect(),
        exponent.parse().unwrap_or(0),
    )
}

/// Rust's shortest digits; but where two are equally near it takes the upper ones, and Python the
/// even ones.
fn shortest(x: f64) -> String {
    let text = format!("{x:?}");
    let mantissa = text.split('e').next().unwrap_or_default();
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    let num_digits = digits.trim_matches('0').len();
    if num_digits < LEAST_TIED_DIGITS {
        return text;
    }
    let even = format!("{x:.*e}", num_digits - 1);
    if even.parse() != Ok(x) {
        return text;
    }
    let mut digits = even.chars().filter(char::is_ascii_digit).take(num_digits);
    let mut has_begun = false;
    let put = |c: char| {
        has_begun |= ('1'..='9').contains(&c);
        if has_begun && c.is_ascii_digit() {
            return digits.next().unwrap_or(c);
        }
        c
    };
    mantissa.chars().map(put).collect::<String>() + &text[mantissa.len()..]
}

/// Fewer digits that give a float back are never halfway between two such texts.
const LEAST_TIED_DIGITS: usize = 15;

/// `e+16`, `e-05`
pub(crate) fn exponent_text(exponent: i32) -> String {
    let sign = if exponent < 0 { '-' } else { '+' };
    format!("e{sign}{:02}", exponent.abs())
}

/// `repr(x)` as a string object.
pub fn to_str(x: f64) -> Str {
    Str::from(repr(x))
}

/// `repr(z)`
pub fn complex_repr(z: &Complex) -> String {
    let short = |x: f64| repr(x).trim_end_matches(".0").to_string();
    if z.re == 0.0 && z.re.is_sign_positive() {
        return format!("{}j", short(z.im));
    }
    let sign = if z.im.is_sign_negative() && !z.im.is_nan() {
        ""
    } else {
        "+"
    };
    format!("({}{sign}{}j)", short(z.re), short(z.im))
}

/// `x.is_integer()`
pub fn is_integer(x: &f64) -> bool {
    x.is_finite() && x.floor() == *x
}

/// `x.as_integer_ratio()`
pub fn as_integer_ratio(x: &f64) -> Res<(Int, Int)> {
    if x.is_infinite() {
        return Err(Exc::overflow_error(
            "cannot convert Infinity to integer ratio",
        ));
    }
    if x.is_nan() {
        return Err(Exc::value_error("cannot convert NaN to integer ratio"));
    }
    let (mut mantissa, mut exponent) = decompose(*x);
    if mantissa == 0 {
        return Ok((Int::from(0), Int::from(1)));
    }
    let common = mantissa
        .trailing_zeros()
        .min(exponent.min(0).unsigned_abs());
    mantissa >>= common;
    exponent += common as i32;
    let power = BigInt::from(1) << exponent.unsigned_abs();
    if exponent < 0 {
        return Ok((Int::from(mantissa), Int::from(power)));
    }
    Ok((Int::from(BigInt::from(mantissa) * power), Int::from(1)))
}

/// `x.real`, `x.conjugate()`
pub fn real(x: &f64) -> f64 {
    *x
}

/// `x.imag`
pub fn imag(_: &f64) -> f64 {
    0.0
}

/// `z.real`
pub fn complex_real(z: &Complex) -> f64 {
    z.re
}

/// `z.imag`
pub fn complex_imag(z: &Complex) -> f64 {
    z.im
}

/// `z.conjugate()`
pub fn complex_conjugate(z: &Complex) -> Complex {
    z.conjugate()
}
