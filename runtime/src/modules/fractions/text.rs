//! Fractions from text: `3/4`, `-1.25`, `1e-3`.

use super::Ratio;
use crate::{Exc, Py, Res, Str};
use num_bigint::BigInt;
use num_traits::Zero;

/// The digits at the start, with single underscores between them.
fn digits(text: &str) -> (String, &str) {
    let mut out = String::new();
    let mut rest = text;
    loop {
        let taken = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        out.push_str(&rest[..taken]);
        rest = &rest[taken..];
        let goes_on = taken > 0
            && rest.starts_with('_')
            && rest[1..].starts_with(|c: char| c.is_ascii_digit());
        if !goes_on {
            return (out, rest);
        }
        rest = &rest[1..];
    }
}

fn number(text: &str) -> BigInt {
    text.parse().unwrap_or_default()
}

fn parse_parts(text: &str) -> Option<Res<Ratio>> {
    let text = text.trim_matches(|c: char| c.is_whitespace());
    let (is_negative, text) = match text.strip_prefix(['-', '+']) {
        Some(rest) => (text.starts_with('-'), rest),
        None => (false, text),
    };
    let (whole, mut rest) = digits(text);
    let mut num = number(&whole);
    let mut den = BigInt::from(1);
    if let Some(after) = rest.strip_prefix('/') {
        let (bottom, end) = digits(after);
        if whole.is_empty() || bottom.is_empty() || !end.is_empty() {
            return None;
        }
        den = number(&bottom);
    } else {
        let mut fraction = String::new();
        if let Some(after) = rest.strip_prefix('.') {
            (fraction, rest) = digits(after);
        }
        if whole.is_empty() && fraction.is_empty() {
            return None;
        }
        let scale = BigInt::from(10).pow(u32::try_from(fraction.len()).ok()?);
        num = num * &scale + number(&fraction);
        den *= scale;
        if let Some(after) = rest.strip_prefix(['e', 'E']) {
            let sign_len = usize::from(after.starts_with(['-', '+']));
            let (exponent, end) = digits(&after[sign_len..]);
            let size = exponent.parse::<u32>().ok()?;
            let power = BigInt::from(10).pow(size);
            if after.starts_with('-') {
                den *= power;
            } else {
                num *= power;
            }
            rest = end;
        }
        if !rest.is_empty() {
            return None;
        }
    }
    let num = if is_negative { -num } else { num };
    if den.is_zero() {
        return Some(Err(Exc::zero_division(format!("Fraction({num}, 0)"))));
    }
    Some(Ok(Ratio::new(num, den)))
}

/// `Fraction(text)`
pub(super) fn parse(literal: &Str) -> Res<Ratio> {
    parse_parts(literal.as_str()).unwrap_or_else(|| {
        Err(Exc::value_error(format!(
            "Invalid literal for Fraction: {}",
            literal.py_repr()?.as_str()
        )))
    })
}
