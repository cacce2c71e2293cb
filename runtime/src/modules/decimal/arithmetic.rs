//! Sums, products, quotients and what is built of them. Each operation takes operands, rules and the
//! status word that it adds conditions to; the result is fitted to the rules.

use super::digits::{self, Rest};
use super::number::{check_nans, status, Number, Rounding, Rules};
use num_integer::Integer;
use num_traits::Zero;

/// `a + b`
pub(super) fn add(a: &Number, b: &Number, rules: &Rules, flags: &mut u32) -> Number {
    if let Some(nan) = check_nans(&[a, b], rules, flags) {
        return nan;
    }
    match (a.is_infinite(), b.is_infinite()) {
        (true, true) if a.negative != b.negative => {
            return Number::error(status::INVALID_OPERATION, flags);
        }
        (true, _) => return Number::infinity(a.negative),
        (_, true) => return Number::infinity(b.negative),
        _ => {}
    }
    add_finite(a, b, rules, flags).finalize(rules, flags)
}

/// The exact sum, but for a term so small that it only shows which way to round.
fn add_finite(a: &Number, b: &Number, rules: &Rules, flags: &mut u32) -> Number {
    let (big, small) = if a.exp >= b.exp { (a, b) } else { (b, a) };
    let mut aligned = big.coeff.clone();
    let mut tiny = None;
    if big.exp != small.exp && !big.coeff.is_zero() {
        let digits = big.digits();
        let lowest = big.exp - 1 + (digits - rules.prec - 1).min(0);
        if small.adjusted() < lowest {
            let coeff = u8::from(!small.coeff.is_zero()).into();
            tiny = Some(Number::finite(small.negative, coeff, lowest));
        }
        let to = tiny.as_ref().unwrap_or(small).exp;
        if digits + big.exp - to > digits::MOST {
            return Number::error(status::OUT_OF_MEMORY, flags);
        }
        aligned = digits::shift_left(&big.coeff, big.exp - to);
    }
    let small = tiny.as_ref().unwrap_or(small);
    if big.negative == small.negative {
        return Number::finite(big.negative, aligned + &small.coeff, small.exp);
    }
    match aligned.cmp(&small.coeff) {
        std::cmp::Ordering::Greater => {
            Number::finite(big.negative, aligned - &small.coeff, small.exp)
        }
        std::cmp::Ordering::Less => {
            Number::finite(small.negative, &small.coeff - aligned, small.exp)
        }
        std::cmp::Ordering::Equal => Number::zero(rules.rounding == Rounding::Floor, small.exp),
    }
}

/// `a - b`
pub(super) fn sub(a: &Number, b: &Number, rules: &Rules, flags: &mut u32) -> Number {
    if b.is_nan() {
        return add(a, b, rules, flags);
    }
    add(a, &b.clone().negated(), rules, flags)
}

/// The product before it is fitted.
fn mul_exact(a: &Number, b: &Number, rules: &Rules, flags: &mut u32) -> Number {
    if let Some(nan) = check_nans(&[a, b], rules, flags) {
        return nan;
    }
    let negative = a.negative != b.negative;
    if a.is_infinite() || b.is_infinite() {
        if a.is_zero() || b.is_zero() {
            return Number::error(status::INVALID_OPERATION, flags);
        }
        return Number::infinity(negative);
    }
    Number::finite(negative, &a.coeff * &b.coeff, a.exp + b.exp)
}

/// `a * b`
pub(super) fn mul(a: &Number, b: &Number, rules: &Rules, flags: &mut u32) -> Number {
    mul_exact(a, b, rules, flags).finalize(rules, flags)
}

/// `a * b + c`, rounded once.
pub(super) fn fma(a: &Number, b: &Number, c: &Number, rules: &Rules, flags: &mut u32) -> Number {
    if let Some(nan) = check_nans(&[a, b, c], rules, flags) {
        return nan;
    }
    let product = mul_exact(a, b, rules, flags);
    if product.is_nan() {
        return product;
    }
    add(&product, c, rules, flags)
}

/// `a / b`
pub(super) fn div(a: &Number, b: &Number, rules: &Rules, flags: &mut u32) -> Number {
    if let Some(nan) = check_nans(&[a, b], rules, flags) {
        return nan;
    }
    let negative = a.negative != b.negative;
    match (a.is_infinite(), b.is_infinite()) {
        (true, true) => return Number::error(status::INVALID_OPERATION, flags),
        (true, false) => return Number::infinity(negative),
        (false, true) => {
            *flags |= status::CLAMPED;
            return Number::zero(negative, rules.etiny());
        }
        _ => {}
    }
    if b.is_zero() {
        return divided_by_zero(a, negative, flags);
    }
    let ideal = a.exp - b.exp;
    if a.is_zero() {
        return Number::zero(negative, ideal).finalize(rules, flags);
    }
    let shift = b.digits() - a.digits() + rules.prec + 1;
    if shift.abs() > digits::MOST {
        return Number::error(status::OUT_OF_MEMORY, flags);
    }
    let exp = ideal - shift;
    let top = digits::shift_left(&a.coeff, shift);
    let bottom = digits::shift_left(&b.coeff, -shift);
    let (mut quotient, rest) = top.div_rem(&bottom);
    let mut result_exp = exp;
    if rest.is_zero() {
        let (shorter, cut) = digits::cut_zeros(&quotient, ideal - exp);
        (quotient, result_exp) = (shorter, exp + cut);
    } else if matches!(digits::last(&quotient), 0 | 5) {
        // One digit more than is kept shows which way to round.
        quotient += 1u8;
    }
    Number::finite(negative, quotient, result_exp).finalize(rules, flags)
}

fn divided_by_zero(a: &Number, negative: bool, flags: &mut u32) -> Number {
    if a.is_zero() {
        return Number::error(status::DIVISION_UNDEFINED, flags);
    }
    *flags |= status::DIVISION_BY_ZERO;
    Number::infinity(negative)
}

/// The integral quotient and the rest of finite numbers, `b` not zero; `None`: the quotient has more
/// digits than the precision.
fn divide_integers(a: &Number, b: &Number, rules: &Rules) -> Option<(Number, Number)> {
    let negative = a.negative != b.negative;
    let ideal = a.exp.min(b.exp);
    if a.is_zero() {
        return Some((Number::zero(negative, 0), Number::zero(a.negative, ideal)));
    }
    let difference = a.adjusted() - b.adjusted();
    if difference < 0 {
        let coeff = digits::shift_left(&a.coeff, a.exp - ideal);
        let rest = Number::finite(a.negative, coeff, ideal);
        return Some((Number::zero(negative, 0), rest));
    }
    if difference > rules.prec || difference > digits::MOST {
        return None;
    }
    let shift = a.exp - b.exp;
    let top = digits::shift_left(&a.coeff, shift);
    let bottom = digits::shift_left(&b.coeff, -shift);
    let (quotient, rest) = top.div_rem(&bottom);
    let quotient = Number::finite(negative, quotient, 0);
    if quotient.digits() > rules.prec {
        return None;
    }
    Some((quotient, Number::finite(a.negative, rest, ideal)))
}

/// `divmod(a, b)`: the quotient is truncated, the rest has the sign of `a`.
pub(super) fn divmod(a: &Number, b: &Number, rules: &Rules, flags: &mut u32) -> (Number, Number) {
    if let Some(nan) = check_nans(&[a, b], rules, flags) {
        return (nan.clone(), nan);
    }
    let negative = a.negative != b.negative;
    if a.is_infinite() {
        let rest = Number::error(status::INVALID_OPERATION, flags);
        return if b.is_infinite() {
            (rest.clone(), rest)
        } else {
            (Number::infinity(negative), rest)
        };
    }
    if b.is_infinite() {
        return (Number::zero(negative, 0), a.clone().finalize(rules, flags));
    }
    if b.is_zero() {
        if a.is_zero() {
            let nan = Number::error(status::DIVISION_UNDEFINED, flags);
            return (nan.clone(), nan);
        }
        *flags |= status::DIVISION_BY_ZERO;
        let rest = Number::error(status::INVALID_OPERATION, flags);
        return (Number::infinity(negative), rest);
    }
    match divide_integers(a, b, rules) {
        Some((quotient, rest)) => (quotient.finalize(rules, flags), rest.finalize(rules, flags)),
        None => {
            let nan = Number::error(status::DIVISION_IMPOSSIBLE, flags);
            (nan.clone(), nan)
        }
    }
}

/// `a // b`
pub(super) fn div_int(a: &Number, b: &Number, rules: &Rules, flags: &mut u32) -> Number {
    if let Some(nan) = check_nans(&[a, b], rules, flags) {
        return nan;
    }
    let negative = a.negative != b.negative;
    match (a.is_infinite(), b.is_infinite()) {
        (true, true) => return Number::error(status::INVALID_OPERATION, flags),
        (true, false) => return Number::infinity(negative),
        (false, true) => return Number::zero(negative, 0),
        _ => {}
    }
    if b.is_zero() {
        return divided_by_zero(a, negative, flags);
    }
    match divide_integers(a, b, rules) {
        Some((quotient, _)) => quotient.finalize(rules, flags),
        None => Number::error(status::DIVISION_IMPOSSIBLE, flags),
    }
}

/// What the rest of a division is without dividing.
fn rest_at_limits(a: &Number, b: &Number, rules: &Rules, flags: &mut u32) -> Option<Number> {
    if let Some(nan) = check_nans(&[a, b], rules, flags) {
        return Some(nan);
    }
    if a.is_infinite() {
        return Some(Number::error(status::INVALID_OPERATION, flags));
    }
    if b.is_infinite() {
        return Some(a.clone().finalize(rules, flags));
    }
    if b.is_zero() {
        let condition = if a.is_zero() {
            status::DIVISION_UNDEFINED
        } else {
            status::INVALID_OPERATION
        };
        return Some(Number::error(condition, flags));
    }
    None
}

/// `a % b`, with the sign of `a`.
pub(super) fn rem(a: &Number, b: &Number, rules: &Rules, flags: &mut u32) -> Number {
    if let Some(known) = rest_at_limits(a, b, rules, flags) {
        return known;
    }
    match divide_integers(a, b, rules) {
        Some((_, rest)) => rest.finalize(rules, flags),
        None => Number::error(status::DIVISION_IMPOSSIBLE, flags),
    }
}

/// `a - b * n`, `n` the integer nearest to `a / b`.
pub(super) fn rem_near(a: &Number, b: &Number, rules: &Rules, flags: &mut u32) -> Number {
    if let Some(known) = rest_at_limits(a, b, rules, flags) {
        return known;
    }
    let Some((quotient, mut rest)) = divide_integers(a, b, rules) else {
        return Number::error(status::DIVISION_IMPOSSIBLE, flags);
    };
    let exp = rest.exp.min(b.exp);
    let far = b.exp - exp > digits::MOST;
    let unit = if far {
        None
    } else {
        Some(digits::shift_left(&b.coeff, b.exp - exp))
    };
    // Where the divisor is so much larger, the rest is far below half of it.
    if let Some(unit) = unit {
        let left = digits::shift_left(&rest.coeff, rest.exp - exp);
        let double = &left * 2u8;
        if double > unit || (double == unit && quotient.is_odd()) {
            if quotient.digits() >= rules.prec
                && quotient.coeff == digits::power(rules.prec).as_ref() - 1u8
            {
                return Number::error(status::DIVISION_IMPOSSIBLE, flags);
            }
            rest = Number::finite(!rest.negative, unit - left, exp);
        }
    }
    rest.finalize(rules, flags)
}

/// The square root, rounded half to even.
pub(super) fn sqrt(a: &Number, rules: &Rules, flags: &mut u32) -> Number {
    if let Some(nan) = check_nans(&[a], rules, flags) {
        return nan;
    }
    let rules = &rules.with_rounding(Rounding::HalfEven);
    let ideal = a.exp.div_euclid(2);
    if a.is_zero() {
        return Number::zero(a.negative, ideal).finalize(rules, flags);
    }
    if a.negative {
        return Number::error(status::INVALID_OPERATION, flags);
    }
    if a.is_infinite() {
        return a.clone();
    }
    let coeff = digits::shift_left(&a.coeff, a.exp.rem_euclid(2));
    let length = (digits::count(&coeff) + 1) / 2;
    let shift = rules.prec + 1 - length;
    if shift.abs() > digits::MOST / 2 {
        return Number::error(status::OUT_OF_MEMORY, flags);
    }
    let (scaled, cut) = if shift >= 0 {
        (digits::shift_left(&coeff, 2 * shift), Rest::Zero)
    } else {
        digits::shift_right(&coeff, -2 * shift)
    };
    let mut root = scaled.sqrt();
    if cut == Rest::Zero && &root * &root == scaled {
        let exact = if shift >= 0 {
            digits::shift_right(&root, shift).0
        } else {
            digits::shift_left(&root, -shift)
        };
        return Number::finite(false, exact, ideal).finalize(rules, flags);
    }
    if matches!(digits::last(&root), 0 | 5) {
        root += 1u8;
    }
    Number::finite(false, root, ideal - shift).finalize(rules, flags)
}

/// `a` with the exponent of `b`.
pub(super) fn quantize(a: &Number, b: &Number, rules: &Rules, flags: &mut u32) -> Number {
    if let Some(nan) = check_nans(&[a, b], rules, flags) {
        return nan;
    }
    if a.is_infinite() || b.is_infinite() {
        if a.is_infinite() && b.is_infinite() {
            return a.clone();
        }
        return Number::error(status::INVALID_OPERATION, flags);
    }
    quantize_to(a, b.exp, rules, flags)
}

/// A finite number with that exponent.
pub(super) fn quantize_to(a: &Number, exp: i64, rules: &Rules, flags: &mut u32) -> Number {
    if exp > rules.emax || exp < rules.etiny() {
        return Number::error(status::INVALID_OPERATION, flags);
    }
    if a.is_zero() {
        return Number::zero(a.negative, exp).finalize(rules, flags);
    }
    if a.digits() + (a.exp - exp) > rules.prec {
        return Number::error(status::INVALID_OPERATION, flags);
    }
    let mut own = 0;
    let result = a.clone().rescaled(exp, rules, &mut own);
    if result.is_nan() || result.adjusted() > rules.emax || result.digits() > rules.prec {
        return Number::error(
            status::INVALID_OPERATION | (own & status::OUT_OF_MEMORY),
            flags,
        );
    }
    *flags |= own;
    result.finalize(rules, flags)
}

/// `+a` without trailing zeros.
pub(super) fn normalize(a: &Number, rules: &Rules, flags: &mut u32) -> Number {
    if let Some(nan) = check_nans(&[a], rules, flags) {
        return nan;
    }
    let mut result = a.clone().finalize(rules, flags);
    if !result.is_finite() {
        return result;
    }
    if result.coeff.is_zero() {
        return Number::zero(result.negative, 0);
    }
    let highest = if rules.clamp {
        rules.etop()
    } else {
        rules.emax
    };
    let (coeff, cut) = digits::cut_zeros(&result.coeff, highest - result.exp);
    result.coeff = coeff;
    result.exp += cut;
    result
}

/// `+a`: zeros lose their sign but when rounding to the floor.
pub(super) fn plus(a: &Number, rules: &Rules, flags: &mut u32) -> Number {
    if let Some(nan) = check_nans(&[a], rules, flags) {
        return nan;
    }
    let mut result = a.clone();
    if a.is_zero() {
        result.negative = rules.rounding == Rounding::Floor && a.negative;
    }
    result.finalize(rules, flags)
}

/// `-a`
pub(super) fn minus(a: &Number, rules: &Rules, flags: &mut u32) -> Number {
    if a.is_nan() {
        return plus(a, rules, flags);
    }
    plus(&a.clone().negated(), rules, flags)
}

/// `abs(a)`
pub(super) fn abs(a: &Number, rules: &Rules, flags: &mut u32) -> Number {
    if a.is_nan() || !a.negative {
        return plus(a, rules, flags);
    }
    minus(a, rules, flags)
}

/// The nearest integer; `tells`: rounding is a condition.
pub(super) fn to_integral(a: &Number, tells: bool, rules: &Rules, flags: &mut u32) -> Number {
    if let Some(nan) = check_nans(&[a], rules, flags) {
        return nan;
    }
    if a.is_infinite() || a.exp >= 0 {
        return a.clone();
    }
    if a.is_zero() {
        return Number::zero(a.negative, 0);
    }
    let mut own = 0;
    let result = a.clone().rescaled(0, rules, &mut own);
    if tells {
        *flags |= own;
    }
    result
}
