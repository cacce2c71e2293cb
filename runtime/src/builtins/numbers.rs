//! `abs`, `round`, `pow`, `divmod`, `bin`, `oct`, `hex`, `ord`, `chr` of known types.

use crate::{float, Exc, Int, Res, Str};
use std::cmp::Ordering;

pub use crate::str::{chr, chr_int};

pub fn abs_i64(x: i64) -> Int {
    Int::from(x).abs()
}

pub fn abs_int(x: &Int) -> Int {
    x.abs()
}

pub fn abs_float(x: f64) -> f64 {
    x.abs()
}

pub fn divmod_i64(a: i64, b: i64) -> Res<(Int, Int)> {
    Int::from(a).divmod(&Int::from(b))
}

pub fn divmod_int(a: &Int, b: &Int) -> Res<(Int, Int)> {
    a.divmod(b)
}

pub fn divmod_float(a: f64, b: f64) -> Res<(f64, f64)> {
    float::divmod(a, b)
}

/// `pow(base, exponent, modulus)`
pub fn pow_mod(base: &Int, exponent: &Int, modulus: &Int) -> Res<Int> {
    base.pow_mod(exponent, modulus)
}

/// `ord(c)`
pub fn ord(c: &Str) -> Res<i64> {
    c.ord()
}

fn in_base(prefix: &str, digits: &str, negative: bool) -> Str {
    let sign = if negative { "-" } else { "" };
    Str::from(format!("{sign}{prefix}{digits}"))
}

macro_rules! digits {
    ($small:ident $big:ident $prefix:literal $format:literal $base:literal) => {
        #[doc = concat!("Digits with the prefix `", $prefix, "`.")]
        pub fn $small(x: i64) -> Str {
            in_base($prefix, &format!($format, x.unsigned_abs()), x < 0)
        }

        #[doc = concat!("Digits with the prefix `", $prefix, "`.")]
        pub fn $big(x: &Int) -> Str {
            match x.to_i64() {
                Some(x) => $small(x),
                None => in_base(
                    $prefix,
                    &x.abs().to_big().to_str_radix($base),
                    x.is_negative(),
                ),
            }
        }
    };
}
digits!(bin_i64 bin_int "0b" "{:b}" 2);
digits!(oct_i64 oct_int "0o" "{:o}" 8);
digits!(hex_i64 hex_int "0x" "{:x}" 16);

/// `int(x)` of a float that must be finite.
pub fn int_from_float(x: f64) -> Res<Int> {
    if x.is_nan() {
        return Err(Exc::value_error("cannot convert float NaN to integer"));
    }
    if x.is_infinite() {
        return Err(Exc::overflow_error(
            "cannot convert float infinity to integer",
        ));
    }
    Ok(Int::from_f64_truncated(x))
}

/// `round(x)`: half to even.
pub fn round_float(x: f64) -> Res<Int> {
    int_from_float(x.round_ties_even())
}

/// Beyond these digits a float is its own rounding, or zero.
const MOST_DIGITS: i64 = 323;
const LEAST_DIGITS: i64 = -308;

/// `round(x, digits)`: the exact decimal value rounded half to even, then the nearest float.
pub fn round_float_digits(x: f64, digits: i64) -> Res<f64> {
    if !x.is_finite() || x == 0.0 || digits > MOST_DIGITS {
        return Ok(x);
    }
    if digits < LEAST_DIGITS {
        return Ok(0.0 * x);
    }
    if digits < 0 {
        return round_to_tens(x, -digits);
    }
    let text = format!("{x:.*}", digits as usize);
    let rounded: f64 = text.parse().unwrap_or(x);
    if rounded.is_infinite() {
        return Err(Exc::overflow_error("rounded value too large to represent"));
    }
    Ok(rounded)
}

fn round_to_tens(x: f64, tens: i64) -> Res<f64> {
    let size = x.abs();
    let unit = Int::from(10).pow_nonneg(&Int::from(tens));
    let (quotient, rest) = Int::from_f64_truncated(size).divmod(&unit)?;
    let above_half = match (&rest + &rest).cmp(&unit) {
        Ordering::Equal => size.fract() != 0.0 || quotient.is_odd(),
        order => order == Ordering::Greater,
    };
    let quotient = if above_half {
        quotient + Int::ONE
    } else {
        quotient
    };
    let rounded = (&quotient * &unit).to_f64();
    let rounded =
        rounded.map_err(|_| Exc::overflow_error("rounded value too large to represent"))?;
    Ok(rounded.copysign(x))
}

/// `round(x, digits)` of an int: half to even.
pub fn round_int_digits(x: &Int, digits: i64) -> Int {
    if digits >= 0 {
        return x.clone();
    }
    // With more tens than digits the result is 0, and the power of ten need not be made.
    if digits.unsigned_abs() > x.bit_length() as u64 {
        return Int::ZERO;
    }
    let unit = Int::from(10).pow_nonneg(&Int::from(-digits));
    let Ok((quotient, rest)) = x.divmod(&unit) else {
        return Int::ZERO;
    };
    let up = match (&rest + &rest).cmp(&unit) {
        Ordering::Equal => quotient.is_odd(),
        order => order == Ordering::Greater,
    };
    let quotient = if up { quotient + Int::ONE } else { quotient };
    &quotient * &unit
}
