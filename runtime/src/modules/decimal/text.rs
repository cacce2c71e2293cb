//! Decimal numbers as text: the three forms of strings, and numbers from strings.

use super::digits;
use super::number::{status, Kind, Number, Rules, MAX_PREC};
use crate::str::unicode;
use crate::Str;
use num_bigint::BigUint;
use num_traits::Zero;

/// `Infinity`, `NaN`, `sNaN123` without the sign.
pub(super) fn special_text(n: &Number) -> String {
    let name = match n.kind {
        Kind::Infinite => return "Infinity".to_string(),
        Kind::Signaling => "sNaN",
        _ => "NaN",
    };
    if n.coeff.is_zero() {
        return name.to_string();
    }
    format!("{name}{}", digits::text(&n.coeff))
}

/// Digits with the point behind `point` of them, and an exponent.
fn layout(digits: &str, point: i64, exponent: i64, letter: char) -> String {
    let length = digits.len() as i64;
    let mut out = if point <= 0 {
        format!("0.{}{digits}", "0".repeat(-point as usize))
    } else if point >= length {
        format!("{digits}{}", "0".repeat((point - length) as usize))
    } else {
        let (whole, fraction) = digits.split_at(point as usize);
        format!("{whole}.{fraction}")
    };
    if exponent != 0 {
        out.push_str(&format!("{letter}{exponent:+}"));
    }
    out
}

fn exponent_letter(capitals: bool) -> char {
    if capitals {
        'E'
    } else {
        'e'
    }
}

/// The scientific form without the sign.
pub(super) fn scientific(n: &Number, capitals: bool) -> String {
    if !n.is_finite() {
        return special_text(n);
    }
    let digits = digits::text(&n.coeff);
    let left = n.exp + digits.len() as i64;
    let point = if n.exp <= 0 && left > -6 { left } else { 1 };
    layout(&digits, point, left - point, exponent_letter(capitals))
}

/// `str(n)`
pub(super) fn to_text(n: &Number, capitals: bool) -> String {
    let sign = if n.negative { "-" } else { "" };
    format!("{sign}{}", scientific(n, capitals))
}

/// The engineering form: exponents are multiples of three.
pub(super) fn to_engineering(n: &Number, capitals: bool) -> String {
    let sign = if n.negative { "-" } else { "" };
    if !n.is_finite() {
        return format!("{sign}{}", special_text(n));
    }
    let digits = digits::text(&n.coeff);
    let left = n.exp + digits.len() as i64;
    let point = if n.exp <= 0 && left > -6 {
        left
    } else if n.coeff.is_zero() {
        (left + 1).rem_euclid(3) - 1
    } else {
        (left - 1).rem_euclid(3) + 1
    };
    let text = layout(&digits, point, left - point, exponent_letter(capitals));
    format!("{sign}{text}")
}

/// All digits and no exponent, without the sign.
pub(super) fn positional(n: &Number) -> String {
    let digits = digits::text(&n.coeff);
    let left = n.exp + digits.len() as i64;
    if n.exp > 0 && n.coeff.is_zero() {
        return "0".to_string();
    }
    layout(&digits, left, 0, 'E')
}

/// One digit (or `point` of them) before the point and always an exponent, without the sign.
pub(super) fn exponential(n: &Number, point: i64, letter: char) -> String {
    let digits = digits::text(&n.coeff);
    let exponent = n.exp + digits.len() as i64 - point;
    let mut out = layout(&digits, point, 0, letter);
    out.push_str(&format!("{letter}{exponent:+}"));
    out
}

/// The text in ASCII: digits of all scripts, spaces around it cut, underscores left out.
fn ascii(text: &Str, cleans: bool) -> Option<String> {
    let points: Vec<u32> = text.points().collect();
    let is_space = |p: &u32| char::from_u32(*p).is_some_and(is_python_space);
    let mut all = points.as_slice();
    if cleans {
        while all.first().is_some_and(is_space) {
            all = &all[1..];
        }
        while all.last().is_some_and(is_space) {
            all = &all[..all.len() - 1];
        }
    }
    let mut out = String::with_capacity(all.len());
    for &point in all {
        if cleans && point == u32::from('_') {
            continue;
        }
        match char::from_u32(point) {
            Some(c) if c.is_ascii() => out.push(c),
            Some(c) if is_python_space(c) => out.push(' '),
            _ => {
                let digit = unicode::decimal_value(point)?;
                out.push(char::from(b'0' + digit as u8));
            }
        }
    }
    Some(out)
}

fn is_python_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\x1c'..='\x1f')
}

/// The number that a text is; `None`: it is none.
pub(super) fn parse(text: &Str, cleans: bool) -> Option<Number> {
    let text = ascii(text, cleans)?;
    let (negative, rest) = match text.as_bytes().first()? {
        b'-' => (true, &text[1..]),
        b'+' => (false, &text[1..]),
        _ => (false, text.as_str()),
    };
    let first = rest.as_bytes().first()?;
    if !first.is_ascii_digit() && *first != b'.' {
        return parse_special(negative, rest);
    }
    let (mantissa, exponent) = match rest.find(['e', 'E']) {
        Some(at) => (&rest[..at], parse_exponent(&rest[at + 1..])?),
        None => (rest, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    if whole.is_empty() && fraction.is_empty() {
        return None;
    }
    let joined = format!("{whole}{fraction}");
    let coeff = parse_digits(&joined)?;
    Some(Number::finite(
        negative,
        coeff,
        exponent - fraction.len() as i64,
    ))
}

fn parse_digits(text: &str) -> Option<BigUint> {
    if !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    match text.parse::<u128>() {
        Ok(small) if text.len() <= 38 => Some(BigUint::from(small)),
        _ => BigUint::parse_bytes(text.as_bytes(), 10),
    }
}

/// An exponent; one that is too large stays too large for all rules.
fn parse_exponent(text: &str) -> Option<i64> {
    const TOO_LARGE: i64 = 3 * MAX_PREC;
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let size = digits
        .parse::<i64>()
        .map_or(TOO_LARGE, |n| n.min(TOO_LARGE));
    Some(if negative { -size } else { size })
}

fn parse_special(negative: bool, text: &str) -> Option<Number> {
    let lower = text.to_ascii_lowercase();
    if matches!(lower.as_str(), "inf" | "infinity") {
        return Some(Number::infinity(negative));
    }
    let (kind, payload) = match lower.strip_prefix("snan") {
        Some(payload) => (Kind::Signaling, payload),
        None => (Kind::Quiet, lower.strip_prefix("nan")?),
    };
    let coeff = if payload.is_empty() {
        BigUint::zero()
    } else {
        parse_digits(payload)?
    };
    Some(Number {
        kind,
        ..Number::finite(negative, coeff, 0)
    })
}

/// `Decimal(text)`: exact, or an error.
pub(super) fn parse_exact(text: &Str, flags: &mut u32) -> Number {
    match parse(text, true) {
        Some(number) => exact(number, flags),
        None => Number::error(status::CONVERSION_SYNTAX, flags),
    }
}

/// The number unchanged where the widest rules hold it; else an error.
pub(super) fn exact(number: Number, flags: &mut u32) -> Number {
    let mut own = 0;
    let result = number.finalize(&Rules::MOST, &mut own);
    if own & (status::INEXACT | status::ROUNDED | status::CLAMPED) != 0 {
        return Number::error(status::INVALID_OPERATION, flags);
    }
    *flags |= own & status::ERRORS;
    result
}
