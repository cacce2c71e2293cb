//! `exp`, `ln`, `log10`, rounded correctly half to even: computed in binary fixed point with error
//! bounds, with more bits until both bounds round alike.

use super::digits;
use super::number::{check_nans, status, Number, Rounding, Rules, EXP_CLAMPED, EXP_INFINITE};
use num_bigint::{BigInt, BigUint};
use num_integer::Integer;
use num_traits::{One, Signed, ToPrimitive, Zero};

/// A real number between `(mid - error) / 2**bits` and `(mid + error) / 2**bits`.
struct Near {
    mid: BigInt,
    error: BigInt,
    bits: u64,
}

/// `2 ** bits * artanh(1 / n)`, too small by at most the number of terms.
fn inverse_artanh(n: u32, bits: u64) -> BigInt {
    let square = BigInt::from(n) * n;
    let mut power = (BigInt::one() << bits) / n;
    let mut sum = BigInt::zero();
    let mut odd = 1u32;
    while !power.is_zero() {
        sum += &power / odd;
        power /= &square;
        odd += 2;
    }
    sum
}

/// Bits beyond those asked for, so that the last bit asked for is right.
const GUARD: u64 = 40;

/// `2 ** bits * ln(10)`, wrong by less than one.
fn ln10(bits: u64) -> BigInt {
    let wide = bits + GUARD;
    let sum = inverse_artanh(31, wide) * 46u8
        + inverse_artanh(49, wide) * 34u8
        + inverse_artanh(161, wide) * 20u8;
    sum >> GUARD
}

/// `2 ** bits * ln(2)`, wrong by less than one.
fn ln2(bits: u64) -> BigInt {
    let wide = bits + GUARD;
    let sum = inverse_artanh(26, wide) * 18u8 - inverse_artanh(4801, wide) * 2u8
        + inverse_artanh(8749, wide) * 8u8;
    sum >> GUARD
}

/// `2 ** bits * coeff * 10 ** exp`, rounded down.
fn fixed(coeff: &BigUint, exp: i64, bits: u64) -> BigInt {
    let scaled = coeff << bits;
    BigInt::from(if exp >= 0 {
        digits::shift_left(&scaled, exp)
    } else {
        scaled / digits::power(-exp).as_ref()
    })
}

/// The decimal number of that precision that both bounds round to, times `10 ** scale`; `None`: they
/// do not agree. The result has digits beyond the precision that finalizing rounds away.
fn decide(near: &Near, scale: i64, prec: i64) -> Option<Number> {
    let negative = near.mid.is_negative();
    let mid = near.mid.abs();
    if mid <= near.error {
        return None;
    }
    let (low, high) = (&mid - &near.error, &mid + &near.error);
    // As many decimal digits as show the precision and a few more.
    let whole_bits = mid.bits() as i64 - near.bits as i64;
    let whole_digits = (whole_bits as f64 * std::f64::consts::LOG10_2).floor() as i64;
    let places = prec + 3 - whole_digits;
    let digits_of = |v: &BigInt| -> BigUint {
        let v = v.magnitude();
        if places >= 0 {
            (v * digits::power(places).as_ref()) >> near.bits
        } else {
            (v >> near.bits) / digits::power(-places).as_ref()
        }
    };
    // A digit that is not zero stands for all that follows.
    let sticky = |v: BigUint| Number::finite(negative, v * 10u8 + 1u8, scale - places - 1);
    let rules = Rules::MOST.with_prec(prec);
    let (low, high) = (sticky(digits_of(&low)), sticky(digits_of(&high)));
    let mut ignored = 0;
    let first = low.clone().finalize(&rules, &mut ignored);
    let second = high.finalize(&rules, &mut ignored);
    (first.coeff == second.coeff && first.exp == second.exp).then_some(low)
}

fn exact_enough(rules: &Rules, flags: &mut u32, compute: impl Fn(u64) -> (Near, i64)) -> Number {
    let rules = rules.with_rounding(Rounding::HalfEven);
    if rules.prec > digits::MOST / 8 {
        return Number::error(status::OUT_OF_MEMORY, flags);
    }
    let mut bits = (rules.prec as f64 * std::f64::consts::LOG2_10) as u64 + 24;
    loop {
        let (near, scale) = compute(bits);
        if let Some(number) = decide(&near, scale, rules.prec) {
            return number.finalize(&rules, flags);
        }
        bits += bits / 4 + 16;
    }
}

/// `e ** r` for `0 <= r < ln(10)`, in fixed point.
fn exp_fixed(r: &BigInt, bits: u64) -> BigInt {
    let halvings = (bits as f64).sqrt() as u64 / 2 + 4;
    let wide = bits + 2 * halvings + 16;
    let x = r << (wide - bits);
    let x = x >> halvings;
    let one = BigInt::one() << wide;
    let (mut sum, mut term) = (one.clone(), one);
    let mut n = 1u32;
    loop {
        term = ((term * &x) >> wide) / n;
        if term.is_zero() {
            break;
        }
        sum += &term;
        n += 1;
    }
    for _ in 0..halvings {
        sum = (&sum * &sum) >> wide;
    }
    sum >> (wide - bits)
}

/// `e ** a`
pub(super) fn exp(a: &Number, rules: &Rules, flags: &mut u32) -> Number {
    if let Some(nan) = check_nans(&[a], rules, flags) {
        return nan;
    }
    if a.is_infinite() {
        return if a.negative {
            Number::zero(false, 0)
        } else {
            Number::infinity(false)
        };
    }
    if a.is_zero() {
        return Number::one(false, 0);
    }
    if a.adjusted() >= 19 {
        let exp = if a.negative {
            EXP_CLAMPED
        } else {
            EXP_INFINITE
        };
        let rules = rules.with_rounding(Rounding::HalfEven);
        return Number::one(false, exp).finalize(&rules, flags);
    }
    let lowest = -(rules.prec + 3);
    if a.adjusted() < lowest {
        return near_one(a, rules, flags);
    }
    exact_enough(rules, flags, |bits| {
        // The integral part of a / ln(10) takes up to 67 bits.
        let wide = bits + 72;
        let mut x = fixed(&a.coeff, a.exp, wide);
        if a.negative {
            x = -x - 1;
        }
        let unit = ln10(wide);
        let (scale, rest) = x.div_mod_floor(&unit);
        let near = Near {
            mid: exp_fixed(&(rest >> 68u8), wide - 68),
            error: BigInt::from(512),
            bits: wide - 68,
        };
        (near, scale.to_i64().unwrap_or(0))
    })
}

/// One and so little that it only shows which way to round.
fn near_one(a: &Number, rules: &Rules, flags: &mut u32) -> Number {
    if rules.prec > digits::MOST / 8 {
        return Number::error(status::OUT_OF_MEMORY, flags);
    }
    let places = rules.prec + 3;
    let one = digits::power(places).as_ref().clone();
    let coeff = if a.negative { one - 1u8 } else { one + 1u8 };
    let rules = rules.with_rounding(Rounding::HalfEven);
    Number::finite(false, coeff, -places).finalize(&rules, flags)
}

/// `ln(a)` of a positive finite number, not one.
fn ln_fixed(a: &Number, bits: u64) -> Near {
    let adjusted = a.adjusted();
    // Near one the digits come from the difference; elsewhere from a number in [1, 10).
    let scale = if matches!(adjusted, 0 | -1) {
        0
    } else {
        adjusted
    };
    let mut wide = bits + 72;
    if scale == 0 {
        wide += bits_lost_near_one(a);
    }
    let mut x = fixed(&a.coeff, a.exp - scale, wide);
    let mut twos = 0i64;
    // To [0.75, 1.5).
    let (top, bottom) = (
        (BigInt::one() << wide) + (BigInt::one() << (wide - 1)),
        BigInt::from(3u8) << (wide - 2),
    );
    while x >= top {
        x >>= 1u8;
        twos += 1;
    }
    while x < bottom {
        x <<= 1u8;
        twos -= 1;
    }
    let one = BigInt::one() << wide;
    let z: BigInt = ((&x - &one) << wide) / (&x + &one);
    let square = (&z * &z) >> wide;
    let (mut sum, mut power) = (BigInt::zero(), z);
    let mut odd = 1u32;
    while !power.is_zero() && power != BigInt::from(-1) {
        sum += &power / odd;
        power = (power * &square) >> wide;
        odd += 2;
    }
    let mut mid: BigInt = sum * 2u8;
    if twos != 0 {
        mid += (ln2(wide + 8) * twos) >> 8u8;
    }
    if scale != 0 {
        mid += (ln10(wide + 64) * scale) >> 64u8;
    }
    Near {
        mid,
        error: BigInt::from(odd) * 8u8 + 64u8,
        bits: wide,
    }
}

/// How many leading bits of the logarithm are zeros.
fn bits_lost_near_one(a: &Number) -> u64 {
    let one = digits::power(a.digits() - a.adjusted().max(0) - 1 - a.adjusted().min(0));
    let difference = if a.coeff > *one {
        &a.coeff - one.as_ref()
    } else {
        one.as_ref() - &a.coeff
    };
    one.bits().saturating_sub(difference.bits()) + 2
}

/// What a logarithm is without computing it.
fn log_at_limits(a: &Number, rules: &Rules, flags: &mut u32) -> Option<Number> {
    if let Some(nan) = check_nans(&[a], rules, flags) {
        return Some(nan);
    }
    if a.is_zero() {
        return Some(Number::infinity(true));
    }
    if a.negative {
        return Some(Number::error(status::INVALID_OPERATION, flags));
    }
    a.is_infinite().then(|| Number::infinity(false))
}

fn is_power_of_ten(a: &Number) -> bool {
    a.coeff == *digits::power(a.digits() - 1)
}

/// The natural logarithm.
pub(super) fn ln(a: &Number, rules: &Rules, flags: &mut u32) -> Number {
    if let Some(known) = log_at_limits(a, rules, flags) {
        return known;
    }
    if a.adjusted() == 0 && is_power_of_ten(a) {
        return Number::zero(false, 0);
    }
    exact_enough(rules, flags, |bits| (ln_fixed(a, bits), 0))
}

/// The logarithm of base ten.
pub(super) fn log10(a: &Number, rules: &Rules, flags: &mut u32) -> Number {
    if let Some(known) = log_at_limits(a, rules, flags) {
        return known;
    }
    let rules = &rules.with_rounding(Rounding::HalfEven);
    if is_power_of_ten(a) {
        let exponent = a.adjusted();
        let coeff = BigUint::from(exponent.unsigned_abs());
        return Number::finite(exponent < 0, coeff, 0).finalize(rules, flags);
    }
    exact_enough(rules, flags, |bits| {
        let log = ln_fixed(a, bits + 8);
        let mid = (&log.mid << log.bits) / ln10(log.bits);
        // The error of ln(10) is at most one unit in 2.3 of them, times the quotient.
        let size = (mid.abs() >> log.bits) + 1;
        let near = Near {
            mid,
            error: log.error + size + 2,
            bits: log.bits,
        };
        (near, 0)
    })
}
