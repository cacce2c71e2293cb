//! Floats in hexadecimal: `float.hex` and `float.fromhex`.

use crate::{ops, Exc, Res, Str, Value, View};

/// `x.hex()`
pub fn hex(x: &f64) -> Str {
    if !x.is_finite() {
        return super::to_str(*x);
    }
    let sign = if x.is_sign_negative() { "-" } else { "" };
    let bits = x.to_bits();
    let fraction = bits & ((1 << 52) - 1);
    let raw = (bits >> 52 & 0x7ff) as i64;
    if raw == 0 && fraction == 0 {
        return Str::from(format!("{sign}0x0.0p+0"));
    }
    let (lead, exponent) = if raw == 0 {
        (0, -1022)
    } else {
        (1, raw - 1023)
    };
    Str::from(format!("{sign}0x{lead}.{fraction:013x}p{exponent:+}"))
}

/// `float.fromhex(text)`
pub fn fromhex(text: &Str) -> Res<f64> {
    let invalid = || Exc::value_error("invalid hexadecimal floating-point string");
    if !text.is_ascii() {
        return Err(invalid());
    }
    let text = text
        .as_str()
        .trim_matches(|c: char| matches!(c, '\t'..='\r' | ' '));
    let (is_negative, rest) = match text.as_bytes().first() {
        Some(b'-') => (true, &text[1..]),
        Some(b'+') => (false, &text[1..]),
        _ => (false, text),
    };
    let magnitude = match rest.to_ascii_lowercase().as_str() {
        "inf" | "infinity" => f64::INFINITY,
        "nan" => f64::NAN,
        plain => {
            let plain = plain.strip_prefix("0x").unwrap_or(plain);
            let number = Number::parse(plain).ok_or_else(invalid)?;
            number.round().ok_or_else(|| {
                Exc::overflow_error("hexadecimal value too large to represent as a float")
            })?
        }
    };
    Ok(if is_negative { -magnitude } else { magnitude })
}

/// `float.fromhex(x)` of what is not a string.
pub fn fromhex_any(text: &Value) -> Res<Value> {
    match ops::plain(text).view() {
        View::Str(text) => fromhex(text).map(Value::from),
        _ => Err(Exc::type_error("bad argument type for built-in operation")),
    }
}

/// `mantissa * 2**exponent`, a little more where `is_inexact`.
struct Number {
    mantissa: u64,
    exponent: i64,
    is_inexact: bool,
}

impl Number {
    fn parse(text: &str) -> Option<Number> {
        let (digits, exponent) = match text.split_once('p') {
            Some((digits, exponent)) => (digits, exponent_of(exponent)?),
            None => (text, 0),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        if whole.is_empty() && fraction.is_empty() {
            return None;
        }
        let mut number = Number {
            mantissa: 0,
            exponent,
            is_inexact: false,
        };
        for c in whole.chars() {
            number.add(c.to_digit(16)?, 0);
        }
        for c in fraction.chars() {
            number.add(c.to_digit(16)?, -4);
        }
        Some(number)
    }

    /// Takes a digit in; `shift` is -4 behind the point.
    fn add(&mut self, digit: u32, shift: i64) {
        if self.mantissa >> 60 == 0 {
            self.mantissa = self.mantissa << 4 | u64::from(digit);
            self.exponent += shift;
        } else {
            self.is_inexact |= digit != 0;
            self.exponent += shift + 4;
        }
    }

    /// The nearest float, ties to even; `None` where it is too large.
    fn round(self) -> Option<f64> {
        if self.mantissa == 0 {
            return Some(0.0);
        }
        let top = self.exponent + 64 - i64::from(self.mantissa.leading_zeros());
        let lowest = (top - 53).max(-1074);
        let dropped = lowest - self.exponent;
        let mut kept = self.mantissa;
        if dropped > 64 {
            return Some(0.0);
        }
        if dropped > 0 {
            let wide = u128::from(self.mantissa);
            kept = (wide >> dropped) as u64;
            let rest = wide & ((1 << dropped) - 1);
            let half = 1u128 << (dropped - 1);
            let is_up = rest > half || rest == half && (self.is_inexact || kept & 1 == 1);
            kept += u64::from(is_up);
        }
        let exponent = if dropped > 0 { lowest } else { self.exponent };
        if exponent > 2000 {
            return None;
        }
        // `kept` fits a float and ends at or above the lowest bit of floats: products are exact.
        let (mut value, mut left) = (kept as f64, exponent);
        while left != 0 {
            let step = left.clamp(-1000, 1000);
            value *= 2f64.powi(step as i32);
            left -= step;
        }
        value.is_finite().then_some(value)
    }
}

/// The number behind `p`, clamped far outside the floats' range.
fn exponent_of(text: &str) -> Option<i64> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let value = digits.parse().unwrap_or(i64::MAX).min(1 << 40);
    Some(if text.starts_with('-') { -value } else { value })
}
