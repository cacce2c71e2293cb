//! Numbers read from text, as `int()`, `float()` and `complex()` read it, and ints written.

use crate::str::unicode;
use crate::{bytes, Complex, Exc, Int, Res, Str};
use num_bigint::BigInt;
use num_traits::Num;
use std::cell::Cell;

/// CPython's limit for conversions between decimal text and ints.
const DEFAULT_MAX_DIGITS: usize = 4300;
/// The least limit that can be set.
const LEAST_MAX_DIGITS: usize = 640;

thread_local! {
    /// The limit in force; 0: none.
    static MAX_DIGITS: Cell<usize> = const { Cell::new(DEFAULT_MAX_DIGITS) };
}

/// `sys.get_int_max_str_digits()`
pub fn max_str_digits() -> i64 {
    MAX_DIGITS.get() as i64
}

/// `sys.set_int_max_str_digits(n)`
pub fn set_max_str_digits(n: i64) -> Res<()> {
    if i32::try_from(n).is_err() {
        let text = "Python int too large to convert to C int";
        return Err(Exc::overflow_error(text));
    }
    match usize::try_from(n) {
        Ok(n) if n == 0 || n >= LEAST_MAX_DIGITS => {
            MAX_DIGITS.set(n);
            Ok(())
        }
        _ => Err(Exc::value_error(format!(
            "maxdigits must be 0 or larger than {LEAST_MAX_DIGITS}"
        ))),
    }
}

/// `str(i)`, ValueError beyond the limit of digits.
pub fn int_to_str(i: &Int) -> Res<Str> {
    int_digits(i).map(Str::from)
}

/// The decimal digits of an int, with its sign.
pub(crate) fn int_digits(i: &Int) -> Res<String> {
    if let Some(small) = i.to_i64() {
        return Ok(small.to_string());
    }
    let limit = MAX_DIGITS.get();
    // 3 bits give less than a digit, so this many bits are certainly too much.
    let is_hopeless = limit > 0 && i.bit_length() as u64 / 4 > limit as u64;
    if !is_hopeless {
        let text = i.to_string();
        let digits = text.len() - usize::from(i.is_negative());
        if limit == 0 || digits <= limit {
            return Ok(text);
        }
    }
    Err(Exc::value_error(format!(
        "Exceeds the limit ({limit} digits) for integer string conversion; \
         use sys.set_int_max_str_digits() to increase the limit"
    )))
}

/// A text with Unicode's decimal digits and white space as those of ASCII.
fn to_ascii(text: &Str) -> Vec<u8> {
    if text.is_ascii() {
        return text.as_bytes().to_vec();
    }
    let map = |p| match unicode::decimal_value(p) {
        Some(value) => b'0' + value as u8,
        None if p < 0x7f => p as u8,
        None if unicode::is_space(p) => b' ',
        None => b'?',
    };
    text.points().map(map).collect()
}

fn trim(text: &[u8]) -> &[u8] {
    let is_space = |b: &u8| matches!(b, 9..=13 | 32);
    let start = text.iter().take_while(|b| is_space(b)).count();
    let end = text.iter().rev().take_while(|b| is_space(b)).count();
    &text[start..(text.len() - end).max(start)]
}

/// `int(text, base)`
pub fn parse_int(text: &Str, base: i64) -> Res<Int> {
    check_base(base)?;
    if let Some(small) = parse_small(text.as_bytes(), base) {
        return Ok(Int::from(small));
    }
    parse_digits(&to_ascii(text), base, || text.quoted())
}

/// `int(b"...", base)`
pub fn parse_int_bytes(text: &[u8], base: i64) -> Res<Int> {
    check_base(base)?;
    parse_digits(text, base, || Str::from(bytes::quoted(text, false)))
}

fn check_base(base: i64) -> Res<()> {
    if base != 0 && !(2..=36).contains(&base) {
        return Err(Exc::value_error("int() base must be >= 2 and <= 36, or 0"));
    }
    Ok(())
}

/// The usual case: up to 18 plain decimal digits.
fn parse_small(text: &[u8], base: i64) -> Option<i64> {
    let digits = text.strip_prefix(b"-").unwrap_or(text);
    if base != 10 || digits.is_empty() || digits.len() > 18 {
        return None;
    }
    let mut value = 0;
    for &b in digits {
        value = value * 10 + i64::from(char::from(b).to_digit(10)?);
    }
    Some(if digits.len() < text.len() {
        -value
    } else {
        value
    })
}

fn parse_digits(text: &[u8], base: i64, shown: impl Fn() -> Str) -> Res<Int> {
    let invalid = || {
        let shown = shown().slice(..200);
        Exc::value_error(format!(
            "invalid literal for int() with base {base}: {shown}"
        ))
    };
    let text = trim(text);
    let (is_negative, unsigned) = match text.first() {
        Some(b'-') => (true, &text[1..]),
        Some(b'+') => (false, &text[1..]),
        _ => (false, text),
    };
    let prefix = match unsigned {
        [b'0', b'x' | b'X', ..] => 16,
        [b'0', b'o' | b'O', ..] => 8,
        [b'0', b'b' | b'B', ..] => 2,
        _ => 0,
    };
    let has_prefix = prefix != 0 && (base == 0 || base == prefix);
    let radix = match base {
        0 if has_prefix => prefix,
        0 => 10,
        _ => base,
    } as u32;
    let digits = if has_prefix {
        let rest = &unsigned[2..];
        rest.strip_prefix(b"_").unwrap_or(rest)
    } else {
        unsigned
    };
    let plain = without_underscores(digits).ok_or_else(invalid)?;
    if !plain.chars().all(|c| c.is_digit(radix)) {
        return Err(invalid());
    }
    if base == 0 && !has_prefix && plain.starts_with('0') && plain.bytes().any(|b| b != b'0') {
        return Err(invalid());
    }
    check_length(&plain, radix)?;
    let value = BigInt::from_str_radix(&plain, radix).map_err(|_| invalid())?;
    Ok(Int::from(if is_negative { -value } else { value }))
}

fn check_length(digits: &str, radix: u32) -> Res<()> {
    let limit = MAX_DIGITS.get();
    if limit == 0 || radix.is_power_of_two() || digits.len() <= limit {
        return Ok(());
    }
    Err(Exc::value_error(format!(
        "Exceeds the limit ({limit} digits) for integer string conversion: value has {} digits; \
         use sys.set_int_max_str_digits() to increase the limit",
        digits.len()
    )))
}

/// Digits without the underscores that stand between two of them; `None`: not so, or no digits.
fn without_underscores(digits: &[u8]) -> Option<String> {
    let is_misplaced = digits.first() == Some(&b'_')
        || digits.last() == Some(&b'_')
        || digits.windows(2).any(|pair| pair == b"__");
    if is_misplaced || digits.is_empty() || !digits.is_ascii() {
        return None;
    }
    Some(
        digits
            .iter()
            .filter(|b| **b != b'_')
            .map(|b| char::from(*b))
            .collect(),
    )
}

/// `float(text)`
pub fn parse_float(text: &Str) -> Res<f64> {
    let ascii = to_ascii(text);
    read_float(trim(&ascii)).ok_or_else(|| no_float(&text.quoted()))
}

/// `float(b"...")`
pub fn parse_float_bytes(text: &[u8]) -> Res<f64> {
    read_float(trim(text)).ok_or_else(|| no_float(&Str::from(bytes::quoted(text, false))))
}

fn no_float(shown: &Str) -> Exc {
    Exc::value_error(format!("could not convert string to float: {shown}"))
}

/// A float with optional underscores between its digits and nothing else around it.
fn read_float(text: &[u8]) -> Option<f64> {
    if !text.contains(&b'_') {
        let value: f64 = std::str::from_utf8(text)
            .ok()
            .filter(|_| text.is_ascii())?
            .parse()
            .ok()?;
        return Some(if value.is_nan() {
            another_nan(value)
        } else {
            value
        });
    }
    without_inner_underscores(text)?.parse().ok()
}

/// The bits that tell one NaN from another.
const PAYLOAD: u64 = (1 << 51) - 1;

/// The bits of a float as CPython has them: a NaN without what tells it from others.
pub(crate) fn plain_bits(x: f64) -> u64 {
    if x.is_nan() {
        return x.to_bits() & !PAYLOAD;
    }
    x.to_bits()
}

/// A NaN with bits of its own: each `float("nan")` is an object of its own, and floats are the same
/// object here when their bits are.
fn another_nan(nan: f64) -> f64 {
    thread_local! {
        static MADE: std::cell::Cell<u64> = const { std::cell::Cell::new(0) };
    }
    MADE.set(MADE.get() + 1);
    f64::from_bits(nan.to_bits() | (MADE.get() & PAYLOAD))
}

/// A text without its underscores, which must stand between digits.
fn without_inner_underscores(text: &[u8]) -> Option<String> {
    let is_digit = |at: Option<usize>| at.and_then(|i| text.get(i)).is_some_and(u8::is_ascii_digit);
    let mut plain = String::with_capacity(text.len());
    for (i, &b) in text.iter().enumerate() {
        if b != b'_' {
            plain.push(char::from(b));
        } else if !is_digit(i.checked_sub(1)) || !is_digit(Some(i + 1)) {
            return None;
        }
    }
    Some(plain)
}

/// `complex(text)`
pub fn parse_complex(text: &Str) -> Res<Complex> {
    let ascii = to_ascii(text);
    let mut inner = trim(&ascii);
    if inner.contains(&b'_') && without_inner_underscores(inner).is_none() {
        return Err(Exc::value_error(format!(
            "could not convert string to complex: {}",
            text.quoted()
        )));
    }
    if let [b'(', between @ .., b')'] = inner {
        inner = trim(between);
    }
    read_complex(inner).ok_or_else(|| Exc::value_error("complex() arg is a malformed string"))
}

fn read_complex(text: &[u8]) -> Option<Complex> {
    let Some(body) = text.strip_suffix(b"j").or_else(|| text.strip_suffix(b"J")) else {
        return read_float(text).map(|re| Complex::new(re, 0.0));
    };
    // The sign of the imaginary part: the last one that does not belong to an exponent.
    let is_sign = |i: &usize| {
        matches!(body[*i], b'+' | b'-') && (*i == 0 || !matches!(body[i - 1], b'e' | b'E'))
    };
    let split = (0..body.len()).rev().find(is_sign).unwrap_or(0);
    let (re, im) = body.split_at(split);
    let re = if re.is_empty() { 0.0 } else { read_float(re)? };
    let im = match im {
        b"" | b"+" => 1.0,
        b"-" => -1.0,
        _ => read_float(im)?,
    };
    Some(Complex::new(re, im))
}
