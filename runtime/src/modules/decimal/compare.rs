//! Comparisons, the operations that choose between operands or step to the next number, and the
//! operations on digits.

use super::arithmetic::{add, sub};
use super::digits;
use super::number::{check_nans, largest, status, Kind, Number, Rounding, Rules};
use num_bigint::BigUint;
use num_traits::{ToPrimitive, Zero};
use std::cmp::Ordering;

/// The order of two numbers, neither of them a NaN.
pub(super) fn order(a: &Number, b: &Number) -> Ordering {
    let sign = |n: &Number| match (n.is_zero(), n.negative) {
        (true, _) => 0,
        (_, true) => -1,
        _ => 1,
    };
    let (left, right) = (sign(a), sign(b));
    if left != right || left == 0 {
        return left.cmp(&right);
    }
    let size = magnitude_order(a, b);
    if a.negative {
        size.reverse()
    } else {
        size
    }
}

fn magnitude_order(a: &Number, b: &Number) -> Ordering {
    match (a.is_infinite(), b.is_infinite()) {
        (false, false) => {}
        (left, right) => return left.cmp(&right),
    }
    if a.is_zero() || b.is_zero() {
        return b.is_zero().cmp(&a.is_zero());
    }
    let by_exponent = a.adjusted().cmp(&b.adjusted());
    if by_exponent != Ordering::Equal || a.exp == b.exp {
        return by_exponent.then_with(|| a.coeff.cmp(&b.coeff));
    }
    if a.exp > b.exp {
        digits::shift_left(&a.coeff, a.exp - b.exp).cmp(&b.coeff)
    } else {
        a.coeff.cmp(&digits::shift_left(&b.coeff, b.exp - a.exp))
    }
}

fn from_order(order: Ordering) -> Number {
    match order {
        Ordering::Less => Number::one(true, 0),
        Ordering::Equal => Number::zero(false, 0),
        Ordering::Greater => Number::one(false, 0),
    }
}

/// `a.compare(b)`
pub(super) fn compare(a: &Number, b: &Number, rules: &Rules, flags: &mut u32) -> Number {
    check_nans(&[a, b], rules, flags).unwrap_or_else(|| from_order(order(a, b)))
}

/// `a.compare_signal(b)`: every NaN is an error.
pub(super) fn compare_signal(a: &Number, b: &Number, rules: &Rules, flags: &mut u32) -> Number {
    if a.is_nan() || b.is_nan() {
        *flags |= status::INVALID_OPERATION;
    }
    compare(a, b, rules, flags)
}

/// The order of all representations.
pub(super) fn total_order(a: &Number, b: &Number) -> Ordering {
    if a.negative != b.negative {
        return b.negative.cmp(&a.negative);
    }
    let rank = |n: &Number| match n.kind {
        Kind::Finite | Kind::Infinite => 0,
        Kind::Signaling => 1,
        Kind::Quiet => 2,
    };
    let result = rank(a).cmp(&rank(b)).then_with(|| {
        if a.is_nan() {
            return a.coeff.cmp(&b.coeff);
        }
        magnitude_order(a, b).then_with(|| a.exp.cmp(&b.exp))
    });
    if a.negative {
        result.reverse()
    } else {
        result
    }
}

/// `a.compare_total(b)`
pub(super) fn compare_total(a: &Number, b: &Number, _: &Rules, _: &mut u32) -> Number {
    from_order(total_order(a, b))
}

fn positive(n: &Number) -> Number {
    n.clone().with_sign(false)
}

/// `a.compare_total_mag(b)`
pub(super) fn compare_total_mag(a: &Number, b: &Number, _: &Rules, _: &mut u32) -> Number {
    from_order(total_order(&positive(a), &positive(b)))
}

/// The one that `wanted` says; a quiet NaN loses against a number.
fn choose(
    a: &Number,
    b: &Number,
    is_magnitude: bool,
    wanted: Ordering,
    rules: &Rules,
    flags: &mut u32,
) -> Number {
    if a.kind == Kind::Quiet && !b.is_nan() {
        return b.clone().finalize(rules, flags);
    }
    if b.kind == Kind::Quiet && !a.is_nan() {
        return a.clone().finalize(rules, flags);
    }
    if let Some(nan) = check_nans(&[a, b], rules, flags) {
        return nan;
    }
    let first = if is_magnitude {
        order(&positive(a), &positive(b))
    } else {
        order(a, b)
    };
    let found = first.then_with(|| total_order(a, b));
    let chosen = if found == Ordering::Equal || found == wanted {
        a
    } else {
        b
    };
    chosen.clone().finalize(rules, flags)
}

/// `a.max(b)`
pub(super) fn max(a: &Number, b: &Number, rules: &Rules, flags: &mut u32) -> Number {
    choose(a, b, false, Ordering::Greater, rules, flags)
}

/// `a.min(b)`
pub(super) fn min(a: &Number, b: &Number, rules: &Rules, flags: &mut u32) -> Number {
    choose(a, b, false, Ordering::Less, rules, flags)
}

/// `a.max_mag(b)`
pub(super) fn max_mag(a: &Number, b: &Number, rules: &Rules, flags: &mut u32) -> Number {
    choose(a, b, true, Ordering::Greater, rules, flags)
}

/// `a.min_mag(b)`
pub(super) fn min_mag(a: &Number, b: &Number, rules: &Rules, flags: &mut u32) -> Number {
    choose(a, b, true, Ordering::Less, rules, flags)
}

/// The next number up or down that the rules have.
fn step(a: &Number, up: bool, rules: &Rules, flags: &mut u32) -> Number {
    if let Some(nan) = check_nans(&[a], rules, flags) {
        return nan;
    }
    if a.is_infinite() {
        if a.negative != up {
            return a.clone();
        }
        if rules.prec > digits::MOST {
            return Number::error(status::OUT_OF_MEMORY, flags);
        }
        return largest(a.negative, rules);
    }
    let rounding = if up {
        Rounding::Ceiling
    } else {
        Rounding::Floor
    };
    let rules = &rules.with_rounding(rounding);
    let mut own = 0;
    let rounded = a.clone().finalize(rules, &mut own);
    if own & (status::INEXACT | status::ERRORS) != 0 {
        return rounded;
    }
    let tiny = Number::one(false, rules.etiny() - 1);
    own = 0;
    let result = if up {
        add(a, &tiny, rules, &mut own)
    } else {
        sub(a, &tiny, rules, &mut own)
    };
    *flags |= own & status::ERRORS;
    result
}

/// `a.next_plus()`
pub(super) fn next_plus(a: &Number, rules: &Rules, flags: &mut u32) -> Number {
    step(a, true, rules, flags)
}

/// `a.next_minus()`
pub(super) fn next_minus(a: &Number, rules: &Rules, flags: &mut u32) -> Number {
    step(a, false, rules, flags)
}

/// `a.next_toward(b)`
pub(super) fn next_toward(a: &Number, b: &Number, rules: &Rules, flags: &mut u32) -> Number {
    if let Some(nan) = check_nans(&[a, b], rules, flags) {
        return nan;
    }
    let found = order(a, b);
    if found == Ordering::Equal {
        return a.clone().with_sign(b.negative);
    }
    let result = step(a, found == Ordering::Less, rules, flags);
    if result.is_infinite() {
        *flags |= status::OVERFLOW | status::ROUNDED | status::INEXACT;
    } else if result.is_finite() && result.adjusted() < rules.emin {
        *flags |= status::UNDERFLOW | status::SUBNORMAL | status::ROUNDED | status::INEXACT;
        if result.is_zero() {
            *flags |= status::CLAMPED;
        }
    }
    result
}

/// `a.logb()`
pub(super) fn logb(a: &Number, rules: &Rules, flags: &mut u32) -> Number {
    if let Some(nan) = check_nans(&[a], rules, flags) {
        return nan;
    }
    if a.is_infinite() {
        return Number::infinity(false);
    }
    if a.is_zero() {
        *flags |= status::DIVISION_BY_ZERO;
        return Number::infinity(true);
    }
    let exponent = a.adjusted();
    let coeff = BigUint::from(exponent.unsigned_abs());
    Number::finite(exponent < 0, coeff, 0).finalize(rules, flags)
}

/// The int that is written without an exponent.
fn whole(n: &Number) -> Option<i64> {
    if !n.is_finite() || n.exp != 0 {
        return None;
    }
    let value = n.coeff.to_i64()?;
    Some(if n.negative { -value } else { value })
}

/// `a.scaleb(b)`
pub(super) fn scaleb(a: &Number, b: &Number, rules: &Rules, flags: &mut u32) -> Number {
    if let Some(nan) = check_nans(&[a, b], rules, flags) {
        return nan;
    }
    let most = 2 * (rules.emax + rules.prec);
    match whole(b) {
        Some(jump) if jump.abs() <= most => {
            if a.is_infinite() {
                return a.clone();
            }
            let mut result = a.clone();
            result.exp += jump;
            result.finalize(rules, flags)
        }
        _ => Number::error(status::INVALID_OPERATION, flags),
    }
}

/// By how many places digits move; `None`: that is not possible.
fn places(b: &Number, rules: &Rules) -> Option<i64> {
    whole(b).filter(|n| n.abs() <= rules.prec)
}

/// `a.shift(b)`: digits that leave the precision are lost.
pub(super) fn shift(a: &Number, b: &Number, rules: &Rules, flags: &mut u32) -> Number {
    if let Some(nan) = check_nans(&[a, b], rules, flags) {
        return nan;
    }
    let Some(places) = places(b, rules) else {
        return Number::error(status::INVALID_OPERATION, flags);
    };
    if a.is_infinite() {
        return a.clone();
    }
    if rules.prec > digits::MOST {
        return Number::error(status::OUT_OF_MEMORY, flags);
    }
    let limit = digits::power(rules.prec);
    let coeff = &a.coeff % limit.as_ref();
    let coeff = if places >= 0 {
        digits::shift_left(&coeff, places) % limit.as_ref()
    } else {
        digits::shift_right(&coeff, -places).0
    };
    Number::finite(a.negative, coeff, a.exp)
}

/// `a.rotate(b)`
pub(super) fn rotate(a: &Number, b: &Number, rules: &Rules, flags: &mut u32) -> Number {
    if let Some(nan) = check_nans(&[a, b], rules, flags) {
        return nan;
    }
    let Some(places) = places(b, rules) else {
        return Number::error(status::INVALID_OPERATION, flags);
    };
    if a.is_infinite() {
        return a.clone();
    }
    if rules.prec > digits::MOST {
        return Number::error(status::OUT_OF_MEMORY, flags);
    }
    let left = places.rem_euclid(rules.prec);
    let coeff = &a.coeff % digits::power(rules.prec).as_ref();
    let split = digits::power(rules.prec - left);
    let (high, low) = (&coeff / split.as_ref(), &coeff % split.as_ref());
    let turned = digits::shift_left(&low, left) + high;
    Number::finite(a.negative, turned, a.exp)
}

/// The digits of a logical operand, the last one first.
fn bits(n: &Number, rules: &Rules) -> Option<Vec<u8>> {
    if !n.is_finite() || n.negative || n.exp != 0 {
        return None;
    }
    let text = digits::text(&n.coeff);
    if text.len() as i64 > rules.prec {
        return None;
    }
    text.bytes()
        .rev()
        .map(|b| matches!(b, b'0' | b'1').then_some(b - b'0'))
        .collect()
}

fn from_bits(bits: &[u8]) -> Number {
    let text: Vec<u8> = bits.iter().rev().map(|b| b + b'0').collect();
    let coeff = BigUint::parse_bytes(&text, 10).unwrap_or_else(BigUint::zero);
    Number::finite(false, coeff, 0)
}

fn logical(
    a: &Number,
    b: &Number,
    rules: &Rules,
    flags: &mut u32,
    combine: fn(u8, u8) -> u8,
) -> Number {
    let (Some(mut x), Some(mut y)) = (bits(a, rules), bits(b, rules)) else {
        return Number::error(status::INVALID_OPERATION, flags);
    };
    let length = x.len().max(y.len());
    x.resize(length, 0);
    y.resize(length, 0);
    let all: Vec<u8> = x.iter().zip(&y).map(|(x, y)| combine(*x, *y)).collect();
    from_bits(&all)
}

/// `a.logical_and(b)`
pub(super) fn logical_and(a: &Number, b: &Number, rules: &Rules, flags: &mut u32) -> Number {
    logical(a, b, rules, flags, |x, y| x & y)
}

/// `a.logical_or(b)`
pub(super) fn logical_or(a: &Number, b: &Number, rules: &Rules, flags: &mut u32) -> Number {
    logical(a, b, rules, flags, |x, y| x | y)
}

/// `a.logical_xor(b)`
pub(super) fn logical_xor(a: &Number, b: &Number, rules: &Rules, flags: &mut u32) -> Number {
    logical(a, b, rules, flags, |x, y| x ^ y)
}

/// `a.logical_invert()`
pub(super) fn logical_invert(a: &Number, rules: &Rules, flags: &mut u32) -> Number {
    let Some(mut all) = bits(a, rules) else {
        return Number::error(status::INVALID_OPERATION, flags);
    };
    if rules.prec > digits::MOST {
        return Number::error(status::OUT_OF_MEMORY, flags);
    }
    all.resize(rules.prec as usize, 0);
    all.iter_mut().for_each(|b| *b ^= 1);
    from_bits(&all)
}

/// A NaN, or a number that the rules have with all its digits.
pub(super) fn is_normal(n: &Number, rules: &Rules) -> bool {
    n.is_finite() && !n.coeff.is_zero() && n.adjusted() >= rules.emin
}

/// A number below those that the rules have with all their digits.
pub(super) fn is_subnormal(n: &Number, rules: &Rules) -> bool {
    n.is_finite() && !n.coeff.is_zero() && n.adjusted() < rules.emin
}

/// `a.number_class()`
pub(super) fn number_class(n: &Number, rules: &Rules) -> &'static str {
    let (minus, plus) = match n.kind {
        Kind::Quiet => return "NaN",
        Kind::Signaling => return "sNaN",
        Kind::Infinite => ("-Infinity", "+Infinity"),
        Kind::Finite if n.coeff.is_zero() => ("-Zero", "+Zero"),
        Kind::Finite if is_normal(n, rules) => ("-Normal", "+Normal"),
        Kind::Finite => ("-Subnormal", "+Subnormal"),
    };
    if n.negative {
        minus
    } else {
        plus
    }
}
