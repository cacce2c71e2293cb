//! Powers, as libmpdec computes them: its results for ints that do not fit are those of its own
//! sequence of multiplications.

use super::arithmetic::{div, mul};
use super::digits;
use super::number::{check_nans, status, Number, Rounding, Rules, EXP_CLAMPED, EXP_INFINITE};
use super::transcendental::{exp, ln};
use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{One, Signed, ToPrimitive, Zero};
use std::cmp::Ordering;

/// `base ** exponent`
pub(super) fn pow(base: &Number, exponent: &Number, rules: &Rules, flags: &mut u32) -> Number {
    if let Some(nan) = check_nans(&[base, exponent], rules, flags) {
        return nan;
    }
    let is_integer = exponent.is_integer();
    let negative = is_integer && base.negative && exponent.is_odd();
    if base.is_zero() {
        return match (exponent.is_zero(), exponent.negative) {
            (true, _) => Number::error(status::INVALID_OPERATION, flags),
            (_, true) => Number::infinity(negative),
            _ => Number::zero(negative, 0),
        };
    }
    if base.negative && (!is_integer || exponent.is_infinite()) {
        return Number::error(status::INVALID_OPERATION, flags);
    }
    if exponent.is_infinite() {
        return to_infinity(base, exponent, negative, rules, flags);
    }
    if base.is_infinite() {
        return match (exponent.is_zero(), exponent.negative) {
            (true, _) => Number::one(negative, 0),
            (_, true) => Number::zero(negative, 0),
            _ => Number::infinity(negative),
        };
    }
    if exponent.is_zero() {
        return Number::one(negative, 0);
    }
    if compare_with_one(base) == Ordering::Equal {
        return power_of_one(base, exponent, is_integer, negative, rules, flags);
    }
    if let Some(limit) = beyond_limits(base, exponent, negative, rules) {
        return limit.finalize(rules, flags);
    }
    if is_integer {
        return integer_power(base, exponent, negative, rules, flags);
    }
    real_power(base, exponent, rules, flags)
}

/// `abs(a)` compared with one; `a` is finite and not zero.
fn compare_with_one(a: &Number) -> Ordering {
    match a.adjusted().cmp(&0) {
        Ordering::Equal => a.coeff.cmp(digits::power(a.digits() - 1).as_ref()),
        order => order,
    }
}

fn to_infinity(
    base: &Number,
    exponent: &Number,
    negative: bool,
    rules: &Rules,
    flags: &mut u32,
) -> Number {
    let order = if base.is_infinite() {
        Ordering::Greater
    } else {
        compare_with_one(base)
    };
    if order == Ordering::Equal {
        *flags |= status::INEXACT | status::ROUNDED;
        return padded_one(negative, rules.prec - 1, flags);
    }
    if (order == Ordering::Greater) == exponent.negative {
        return Number::zero(negative, 0);
    }
    Number::infinity(negative)
}

/// `1.000...`
fn padded_one(negative: bool, zeros: i64, flags: &mut u32) -> Number {
    if zeros > digits::MOST {
        return Number::error(status::OUT_OF_MEMORY, flags);
    }
    Number::finite(negative, digits::power(zeros).as_ref().clone(), -zeros)
}

fn power_of_one(
    base: &Number,
    exponent: &Number,
    is_integer: bool,
    negative: bool,
    rules: &Rules,
    flags: &mut u32,
) -> Number {
    let most = rules.prec - 1;
    if !is_integer {
        *flags |= status::INEXACT | status::ROUNDED;
        return padded_one(negative, most, flags);
    }
    if exponent.negative {
        return Number::one(negative, 0);
    }
    // 1.000 ** 3 is 1.000000000.
    let wanted = to_integer(exponent) * -base.exp;
    let mut zeros = wanted.to_i64().unwrap_or(i64::MAX);
    if zeros > most {
        zeros = most;
        *flags |= status::ROUNDED;
    }
    padded_one(negative, zeros.max(0), flags)
}

/// The value of a small integral number.
fn to_integer(a: &Number) -> BigInt {
    let coeff = if a.exp >= 0 {
        digits::shift_left(&a.coeff, a.exp.min(40))
    } else {
        digits::shift_right(&a.coeff, -a.exp).0
    };
    let value = BigInt::from(coeff);
    if a.negative {
        -value
    } else {
        value
    }
}

/// The logarithm of `abs(a)` as well as a float knows it.
fn rough_log10(a: &Number) -> f64 {
    let digits = a.digits();
    let top = digits::shift_right(&a.coeff, digits - 17).0;
    let top = if digits < 17 {
        digits::shift_left(&top, 17 - digits)
    } else {
        top
    };
    let mantissa = top.to_f64().unwrap_or(1.0) / 1e16;
    if a.adjusted() == 0 || a.adjusted() == -1 {
        let near = if a.adjusted() == 0 {
            mantissa - 1.0
        } else {
            mantissa / 10.0 - 1.0
        };
        if near.abs() < 0.1 {
            return near.ln_1p() / std::f64::consts::LN_10;
        }
    }
    mantissa.log10() + a.adjusted() as f64
}

fn beyond_limits(
    base: &Number,
    exponent: &Number,
    negative: bool,
    rules: &Rules,
) -> Option<Number> {
    let log = rough_log10(base);
    if log == 0.0 {
        return None;
    }
    let size = exponent.coeff.to_f64().unwrap_or(f64::INFINITY).log10() + exponent.exp as f64;
    let direction = if exponent.negative { -log } else { log };
    let magnitude = size + log.abs().log10();
    let estimate = 10f64.powf(magnitude.min(300.0));
    let (most, least) = (rules.emax as f64, rules.etiny() as f64);
    if direction > 0.0 && estimate > most * 1.01 + 1000.0 {
        return Some(Number::one(negative, EXP_INFINITE));
    }
    if direction < 0.0 && -estimate < least * 1.01 - 1000.0 {
        return Some(Number::one(negative, EXP_CLAMPED));
    }
    None
}

fn integer_power(
    base: &Number,
    exponent: &Number,
    negative: bool,
    rules: &Rules,
    flags: &mut u32,
) -> Number {
    let mut work = Rules {
        prec: rules.prec + exponent.digits() + exponent.exp + 2,
        rounding: Rounding::HalfEven,
        clamp: false,
        ..*rules
    };
    let mut factor = base.clone();
    if exponent.negative {
        work.prec += 1;
        factor = div(&Number::one(false, 0), base, &work, flags);
    }
    let count = to_integer(exponent).abs();
    let mut result = factor.clone();
    let mut own = 0;
    for bit in (0..count.bits().saturating_sub(1)).rev() {
        result = mul(&result, &result, &work, &mut own);
        if count.bit(bit) {
            result = mul(&result, &factor, &work, &mut own);
        }
        let is_gone = result.coeff.is_zero() && own & status::CLAMPED != 0;
        if !result.is_finite() || is_gone {
            break;
        }
    }
    *flags |= own;
    if result.is_nan() {
        return result;
    }
    result.negative = negative;
    if result.is_infinite() {
        result = Number::one(negative, EXP_INFINITE);
    }
    result.finalize(rules, flags)
}

fn real_power(base: &Number, exponent: &Number, rules: &Rules, flags: &mut u32) -> Number {
    /// The digits of the largest exponent.
    const EXPONENT_DIGITS: i64 = 19;
    let work = Rules {
        prec: base.digits().max(rules.prec) + 4 + EXPONENT_DIGITS,
        rounding: Rounding::HalfEven,
        clamp: false,
        ..*rules
    };
    let mut own = 0;
    let log = ln(base, &work, &mut own);
    let product = mul(&log, exponent, &work, &mut own);
    let mut result = exp(&product, &work, &mut own);
    *flags |= own & status::ERRORS;
    *flags |= status::INEXACT | status::ROUNDED;
    if result.is_finite() && !result.is_zero() && compare_with_one(&result) == Ordering::Equal {
        result = padded_one(false, rules.prec - 1, flags);
    }
    if result.is_infinite() {
        result = Number::one(false, EXP_INFINITE);
    }
    result.finalize(rules, flags)
}

/// `pow(base, exponent, modulus)`
pub(super) fn pow_mod(
    base: &Number,
    exponent: &Number,
    modulus: &Number,
    rules: &Rules,
    flags: &mut u32,
) -> Number {
    if let Some(nan) = check_nans(&[base, exponent, modulus], rules, flags) {
        return nan;
    }
    let all = [base, exponent, modulus];
    let is_bad = !all.iter().all(|n| n.is_integer())
        || exponent.negative
        || modulus.is_zero()
        || (base.is_zero() && exponent.is_zero())
        || modulus.adjusted() >= rules.prec
        || all.iter().any(|n| n.exp > digits::MOST);
    if is_bad {
        return Number::error(status::INVALID_OPERATION, flags);
    }
    let whole = |n: &Number| {
        let coeff = if n.exp >= 0 {
            digits::shift_left(&n.coeff, n.exp)
        } else {
            digits::shift_right(&n.coeff, -n.exp).0
        };
        BigInt::from(coeff)
    };
    let (power, modulus) = (whole(exponent), whole(modulus));
    let value = if modulus.is_one() {
        BigInt::zero()
    } else {
        whole(base).mod_floor(&modulus).modpow(&power, &modulus)
    };
    let negative = base.negative && exponent.is_odd();
    let coeff = value.magnitude().clone();
    Number::finite(negative, coeff, 0).finalize(rules, flags)
}
