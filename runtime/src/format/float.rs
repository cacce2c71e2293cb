//! Floats as text: the types e, f, g, % and the shortest form, exactly rounded (half to even).

use super::spec::{Number, Spec};
use super::value_error;
use crate::float::{exponent_text, shortest_digits};
use crate::{Complex, Res, Str};

/// More digits than this are zeros in any float.
const MOST_DIGITS: usize = 1100;
/// CPython's limit (`INT_MAX`).
const MOST_PRECISION: usize = i32::MAX as usize;

/// How to show digits.
#[derive(Clone, Copy)]
pub(crate) struct Style {
    /// e, f, g or r (the shortest form).
    pub kind: char,
    pub precision: usize,
    /// Keep the point and trailing zeros.
    pub alternate: bool,
    /// `.0` behind whole numbers.
    pub adds_zero: bool,
}

pub(super) fn format(x: f64, spec: &Spec) -> Res<Str> {
    let mut kind = spec.kind_char();
    let mut x = x;
    let mut adds_zero = false;
    let mut default_precision = 6;
    match kind {
        '\0' => {
            (kind, adds_zero, default_precision) = ('r', true, 0);
        }
        'n' => kind = 'g',
        '%' => {
            x *= 100.0;
            kind = 'f';
        }
        'e' | 'E' | 'f' | 'F' | 'g' | 'G' => {}
        _ => return Err(spec.unknown_code("float")),
    }
    if kind == 'r' && spec.precision.is_some() {
        kind = 'g';
    }
    let precision = checked_precision(spec.precision.unwrap_or(default_precision))?;
    let style = Style {
        kind: kind.to_ascii_lowercase(),
        precision,
        alternate: spec.alternate,
        adds_zero,
    };
    let mut text = fixed(x.abs(), style);
    if kind.is_ascii_uppercase() {
        text.make_ascii_uppercase();
    }
    if spec.kind == u32::from('%') {
        text.push('%');
    }
    let is_negative = x.is_sign_negative() && !x.is_nan();
    let becomes_zero = spec.no_negative_zero && is_zero(&text);
    spec.number(&parts(spec.sign_text(is_negative && !becomes_zero), &text))
}

fn checked_precision(precision: usize) -> Res<usize> {
    if precision > MOST_PRECISION {
        return value_error("precision too big");
    }
    Ok(precision)
}

/// True for a text that rounding made zero.
fn is_zero(text: &str) -> bool {
    let mantissa = text.split(['e', 'E', '%']).next().unwrap_or("");
    mantissa.bytes().all(|b| b == b'0' || b == b'.')
}

fn parts(sign: &str, text: &str) -> Number {
    let whole = text.bytes().take_while(u8::is_ascii_digit).count();
    let (digits, tail) = text.split_at(whole);
    Number {
        head: sign.to_string(),
        digits: digits.to_string(),
        tail: tail.to_string(),
        group: 3,
    }
}

/// A float that is not negative in one of the styles.
pub(crate) fn fixed(x: f64, style: Style) -> String {
    if x.is_infinite() {
        return "inf".to_string();
    }
    if x.is_nan() {
        return "nan".to_string();
    }
    let text = match style.kind {
        'e' => scientific(x, style.precision),
        'f' => positional(x, style.precision),
        'g' => general(x, style),
        _ => shortest(x, style),
    };
    if style.alternate && !text.contains('.') {
        let at = text.find('e').unwrap_or(text.len());
        return format!("{}.{}", &text[..at], &text[at..]);
    }
    text
}

/// `d.ddd` and the exponent, with that many digits behind the point.
fn exact_digits(x: f64, precision: usize) -> (String, i32) {
    let given = precision.min(MOST_DIGITS);
    let text = format!("{x:.given$e}");
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let mut mantissa = mantissa.to_string();
    mantissa.extend(std::iter::repeat_n('0', precision - given));
    (mantissa, exponent.parse().unwrap_or(0))
}

fn scientific(x: f64, precision: usize) -> String {
    let (mantissa, exponent) = exact_digits(x, precision);
    mantissa + &exponent_text(exponent)
}

fn positional(x: f64, precision: usize) -> String {
    let given = precision.min(MOST_DIGITS);
    let mut text = format!("{x:.given$}");
    text.extend(std::iter::repeat_n('0', precision - given));
    text
}

fn general(x: f64, style: Style) -> String {
    let precision = style.precision.max(1);
    // Without the zeros that would be cut again.
    let wanted = if style.alternate {
        precision
    } else {
        precision.min(MOST_DIGITS)
    };
    let (mantissa, exponent) = exact_digits(x, wanted - 1);
    let mut digits: String = mantissa.chars().filter(|c| *c != '.').collect();
    if !style.alternate {
        digits.truncate(digits.trim_end_matches('0').len().max(1));
    }
    let highest = precision as i64 - i64::from(style.adds_zero);
    let point = i64::from(exponent) + 1;
    layout(
        &digits,
        exponent,
        point <= -4 || point > highest,
        style.adds_zero,
    )
}

/// The fewest digits that give the same float.
fn shortest(x: f64, style: Style) -> String {
    let (digits, exponent) = shortest_digits(x);
    layout(
        &digits,
        exponent,
        !(-4..16).contains(&exponent),
        style.adds_zero,
    )
}

/// Digits with the point where the exponent says.
fn layout(digits: &str, exponent: i32, is_scientific: bool, adds_zero: bool) -> String {
    if is_scientific {
        let (first, rest) = digits.split_at(1);
        let point = if rest.is_empty() { "" } else { "." };
        return format!("{first}{point}{rest}{}", exponent_text(exponent));
    }
    if exponent < 0 {
        return format!("0.{}{digits}", "0".repeat((-exponent - 1) as usize));
    }
    let whole = exponent as usize + 1;
    if digits.len() > whole {
        return format!("{}.{}", &digits[..whole], &digits[whole..]);
    }
    format!("{digits:0<whole$}{}", if adds_zero { ".0" } else { "" })
}

pub(super) fn format_complex(z: &Complex, spec: &Spec) -> Res<Str> {
    let mut kind = spec.kind_char();
    let mut default_precision = 6;
    let (mut skips_real, mut has_parentheses) = (false, false);
    match kind {
        '\0' => {
            (kind, default_precision) = ('r', 0);
            skips_real = z.re == 0.0 && z.re.is_sign_positive();
            has_parentheses = !skips_real;
        }
        'n' => kind = 'g',
        'e' | 'E' | 'f' | 'F' | 'g' | 'G' => {}
        _ => return Err(spec.unknown_code("complex")),
    }
    if spec.fill == "0" {
        return value_error("Zero padding is not allowed in complex format specifier");
    }
    if spec.align == '=' {
        return value_error("'=' alignment flag is not allowed in complex format specifier");
    }
    if kind == 'r' && spec.precision.is_some() {
        kind = 'g';
    }
    let precision = checked_precision(spec.precision.unwrap_or(default_precision))?;
    let style = Style {
        kind: kind.to_ascii_lowercase(),
        precision,
        alternate: spec.alternate,
        adds_zero: false,
    };
    let inner = Spec {
        width: 0,
        ..spec.clone()
    };
    let part = |x: f64, spec: &Spec| -> Res<String> {
        let mut text = fixed(x.abs(), style);
        if kind.is_ascii_uppercase() {
            text.make_ascii_uppercase();
        }
        let is_negative =
            x.is_sign_negative() && !x.is_nan() && !(spec.no_negative_zero && is_zero(&text));
        Ok(spec
            .number(&parts(spec.sign_text(is_negative), &text))?
            .to_string())
    };
    let real = if skips_real {
        String::new()
    } else {
        part(z.re, &inner)?
    };
    let sign = if skips_real { spec.sign } else { Some('+') };
    let imaginary = part(
        z.im,
        &Spec {
            sign,
            ..inner.clone()
        },
    )?;
    let (open, close) = if has_parentheses {
        ("(", ")")
    } else {
        ("", "")
    };
    spec.pad(&Str::from(format!("{open}{real}{imaginary}j{close}")))
}
