//! Ints by a format specification.

use super::spec::{Number, Spec};
use super::value_error;
use crate::{number_text, Exc, Int, Res, Str};

/// `type_name` is for errors: `int` or `bool`.
pub(super) fn format(i: &Int, spec: &Spec, type_name: &str) -> Res<Str> {
    match spec.kind_char() {
        'b' | 'c' | 'd' | 'o' | 'x' | 'X' | 'n' => format_whole(i, spec),
        'e' | 'E' | 'f' | 'F' | 'g' | 'G' | '%' => super::float::format(i.to_f64()?, spec),
        _ => Err(spec.unknown_code(type_name)),
    }
}

fn format_whole(i: &Int, spec: &Spec) -> Res<Str> {
    if spec.precision.is_some() {
        return value_error("Precision not allowed in integer format specifier");
    }
    if spec.no_negative_zero {
        return value_error("Negative zero coercion (z) not allowed in integer format specifier");
    }
    let kind = spec.kind_char();
    if kind == 'c' {
        return character(i, spec);
    }
    let digits = magnitude(i, kind)?;
    let prefix = match kind {
        'b' | 'o' | 'x' | 'X' if spec.alternate => format!("0{kind}"),
        _ => String::new(),
    };
    let head = format!("{}{prefix}", spec.sign_text(i.is_negative()));
    let group = if matches!(kind, 'd' | 'n') { 3 } else { 4 };
    spec.number(&Number {
        head,
        digits,
        tail: String::new(),
        group,
    })
}

/// The digits without sign in the base of a type code.
pub(super) fn magnitude(i: &Int, kind: char) -> Res<String> {
    let radix = match kind {
        'b' => 2,
        'o' => 8,
        'x' | 'X' => 16,
        _ => {
            let text = number_text::int_digits(i)?;
            return Ok(text.trim_start_matches('-').to_string());
        }
    };
    let digits = i.as_big().magnitude().to_str_radix(radix);
    Ok(if kind == 'X' {
        digits.to_ascii_uppercase()
    } else {
        digits
    })
}

fn character(i: &Int, spec: &Spec) -> Res<Str> {
    if spec.sign.is_some() {
        return value_error("Sign not allowed with integer format specifier 'c'");
    }
    if spec.alternate {
        return value_error("Alternate form (#) not allowed with integer format specifier 'c'");
    }
    let Some(i) = i.to_i64() else {
        return Err(Exc::overflow_error(
            "Python int too large to convert to C long",
        ));
    };
    match u32::try_from(i) {
        Ok(point) if point < 0x11_0000 => {
            let inner = Spec {
                align: if spec.align == '=' { '>' } else { spec.align },
                ..spec.clone()
            };
            inner.pad(&Str::from_point(point))
        }
        _ => Err(Exc::overflow_error("%c arg not in range(0x110000)")),
    }
}
