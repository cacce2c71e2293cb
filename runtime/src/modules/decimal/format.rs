//! `format(d, spec)`: the types e, f, g, n and %, as libmpdec reads and writes them.

use super::digits;
use super::number::{status, Number, Rules};
use super::text;
use crate::{Exc, Res, Str};

const INVALID: &str = "invalid format string";

struct Spec {
    fill: Str,
    /// `z`: zeros between the sign and the digits.
    align: char,
    sign: char,
    no_negative_zero: bool,
    width: usize,
    groups: bool,
    precision: Option<i64>,
    kind: char,
}

fn invalid<T>() -> Res<T> {
    Err(Exc::value_error(INVALID))
}

/// Digits at the start.
fn number(text: &str) -> Option<(usize, &str)> {
    let end = text.bytes().take_while(u8::is_ascii_digit).count();
    let value = text[..end].parse().ok()?;
    Some((value, &text[end..]))
}

fn parse(spec: &Str, capitals: bool) -> Res<Spec> {
    let whole = spec.as_str();
    let mut out = Spec {
        fill: Str::from(" "),
        align: '>',
        sign: '-',
        no_negative_zero: false,
        width: 0,
        groups: false,
        precision: None,
        kind: if capitals { 'G' } else { 'g' },
    };
    let is_align = |c: char| matches!(c, '<' | '>' | '=' | '^');
    let mut chars = whole.chars();
    let (first, second) = (chars.next(), chars.next());
    let mut rest = whole;
    let mut has_align = true;
    match (first, second) {
        (Some(fill), Some(align)) if is_align(align) => {
            out.fill = Str::from(fill.to_string());
            out.align = align;
            rest = &whole[fill.len_utf8() + 1..];
        }
        (Some(align), _) if is_align(align) => {
            out.align = align;
            rest = &whole[1..];
        }
        _ => has_align = false,
    }
    if let Some(sign) = rest.chars().next().filter(|c| matches!(c, '+' | '-' | ' ')) {
        out.sign = sign;
        rest = &rest[1..];
    }
    if let Some(after) = rest.strip_prefix('z') {
        out.no_negative_zero = true;
        rest = after;
    }
    if let Some(after) = rest.strip_prefix('0') {
        if has_align {
            return invalid();
        }
        out.fill = Str::from("0");
        out.align = 'z';
        rest = after;
    }
    if let Some((width, after)) = number(rest) {
        out.width = width;
        rest = after;
    }
    if let Some(after) = rest.strip_prefix(',') {
        out.groups = true;
        rest = after;
    }
    if let Some(after) = rest.strip_prefix('.') {
        let Some((precision, after)) = number(after) else {
            return invalid();
        };
        out.precision = Some(precision as i64);
        rest = after;
    }
    if let Some(kind) = rest.chars().next() {
        if !matches!(kind, 'e' | 'E' | 'f' | 'F' | 'g' | 'G' | 'n' | '%') {
            return invalid();
        }
        out.kind = kind;
        rest = &rest[1..];
        if kind == 'n' {
            if out.groups {
                return invalid();
            }
            out.kind = 'g';
        }
    }
    if !rest.is_empty() {
        return invalid();
    }
    Ok(out)
}

/// The number rounded to that many digits.
fn to_digits(n: Number, count: i64, rules: &Rules, flags: &mut u32) -> Number {
    n.finalize(
        &Rules {
            rounding: rules.rounding,
            ..Rules::MOST.with_prec(count)
        },
        flags,
    )
}

/// The digits as the type asks for them, without the sign.
fn body(n: &mut Number, spec: &Spec, rules: &Rules) -> Res<String> {
    if !n.is_finite() {
        let percent = if spec.kind == '%' { "%" } else { "" };
        return Ok(text::special_text(n) + percent);
    }
    let mut flags = 0;
    let mut kind = spec.kind.to_ascii_lowercase();
    let is_percent = kind == '%';
    if is_percent {
        n.exp += 2;
        kind = 'f';
    }
    let mut point = 1;
    if let Some(precision) = spec.precision {
        if precision > digits::MOST {
            return Err(Exc::memory_error(""));
        }
        match kind {
            'g' => {
                let precision = precision.max(1);
                if n.digits() > precision {
                    *n = to_digits(n.clone(), precision, rules, &mut flags);
                }
            }
            'e' if n.is_zero() => point = 1 - precision,
            'e' => {
                *n = to_digits(n.clone(), precision + 1, rules, &mut flags);
                let missing = precision + 1 - n.digits();
                if missing > 0 {
                    n.coeff = digits::shift_left(&n.coeff, missing);
                    n.exp -= missing;
                }
            }
            _ => *n = n.clone().rescaled(-precision, rules, &mut flags),
        }
    }
    if flags & status::OUT_OF_MEMORY != 0 {
        return Err(Exc::memory_error(""));
    }
    let letter = if spec.kind.is_ascii_uppercase() {
        'E'
    } else {
        'e'
    };
    Ok(match kind {
        'g' => text::scientific(n, letter == 'E'),
        'e' => text::exponential(n, point, letter),
        _ => {
            if n.exp + n.digits() > digits::MOST {
                return Err(Exc::memory_error(""));
            }
            let mut out = text::positional(n);
            if is_percent {
                out.push('%');
            }
            out
        }
    })
}

/// Commas between groups of three, and zeros before the digits up to a width.
fn group(digits: &str, width: usize) -> String {
    let mut digits = digits.to_string();
    // A group of zeros is not begun by a comma.
    let length = |count: usize| count + count.saturating_sub(1) / 3;
    while length(digits.len()) < width {
        digits.insert(0, '0');
    }
    let mut out = String::new();
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(c);
    }
    out
}

/// `format(d, spec)`
pub(super) fn format(number: &Number, spec: &Str, rules: &Rules) -> Res<Str> {
    let spec = parse(spec, rules.capitals)?;
    let mut n = number.clone();
    let mut text = body(&mut n, &spec, rules)?;
    let loses_sign = spec.no_negative_zero && n.is_zero();
    let sign = match spec.sign {
        _ if n.negative && !loses_sign => "-",
        '+' => "+",
        ' ' => " ",
        _ => "",
    };
    let is_finite = n.is_finite();
    let zeros = spec.align == 'z' && is_finite;
    if is_finite && (spec.groups || zeros) {
        let end = text
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(text.len());
        let (whole, tail) = text.split_at(end);
        let taken = sign.len() + tail.len();
        let width = if zeros {
            spec.width.saturating_sub(taken)
        } else {
            0
        };
        text = if spec.groups {
            format!("{}{tail}", group(whole, width))
        } else {
            format!("{whole:0>width$}{tail}")
        };
    }
    let missing = spec.width.saturating_sub(sign.len() + text.len());
    let fill = match spec.align {
        'z' => Str::from(" "),
        _ => spec.fill.clone(),
    };
    if spec.align == '=' {
        return Ok(Str::from(sign).concat(&Str::from(text).pad(missing, 0, &fill)?));
    }
    let (before, after) = match spec.align {
        '<' => (0, missing),
        '^' => (missing / 2, missing - missing / 2),
        _ => (missing, 0),
    };
    Str::from(format!("{sign}{text}")).pad(before, after, &fill)
}
