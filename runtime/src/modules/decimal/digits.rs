//! Decimal digits of unsigned integers: counting, shifting, cutting. Shifts stay below [`MOST`]
//! digits; callers turn longer ones into `MemoryError`.

use num_bigint::BigUint;
use num_integer::Integer;
use num_traits::{One, ToPrimitive, Zero};
use std::cell::RefCell;
use std::rc::Rc;

/// Results with more digits are a `MemoryError`.
pub(super) const MOST: i64 = 400_000_000;
/// Powers that are kept.
const KEPT: usize = 80;

thread_local! {
    static POWERS: RefCell<Vec<Rc<BigUint>>> = const { RefCell::new(Vec::new()) };
}

/// `10 ** n`, for `0 <= n <= MOST`.
pub(super) fn power(n: i64) -> Rc<BigUint> {
    let n = n.clamp(0, MOST) as usize;
    if n >= KEPT {
        return Rc::new(BigUint::from(10u8).pow(n as u32));
    }
    POWERS.with_borrow_mut(|powers| {
        while powers.len() <= n {
            let next = powers
                .last()
                .map_or_else(BigUint::one, |last| last.as_ref() * 10u8);
            powers.push(Rc::new(next));
        }
        powers[n].clone()
    })
}

/// How many digits a number has; zero has one.
pub(super) fn count(v: &BigUint) -> i64 {
    let bits = v.bits();
    if bits <= 64 {
        return i64::from(v.to_u64().unwrap_or(0).max(1).ilog10()) + 1;
    }
    if bits <= 128 {
        return i64::from(v.to_u128().unwrap_or(1).ilog10()) + 1;
    }
    let top = (v >> (bits - 64)).to_u64().unwrap_or(1) as f64;
    let log = top.log10() + (bits - 64) as f64 * std::f64::consts::LOG10_2;
    let floor = log.floor();
    // The estimate is off by less than this for every length that is allowed.
    const DOUBT: f64 = 1e-5;
    let digits = floor as i64 + 1;
    if log - floor < DOUBT && *v < *power(digits - 1) {
        return digits - 1;
    }
    if floor + 1.0 - log < DOUBT && *v >= *power(digits) {
        return digits + 1;
    }
    digits
}

/// `v * 10 ** n`
pub(super) fn shift_left(v: &BigUint, n: i64) -> BigUint {
    if n <= 0 || v.is_zero() {
        return v.clone();
    }
    v * power(n).as_ref()
}

/// What was cut off, compared with half a unit.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rest {
    Zero,
    Less,
    Half,
    More,
}

/// `v // 10 ** n` and what is cut.
pub(super) fn shift_right(v: &BigUint, n: i64) -> (BigUint, Rest) {
    if n <= 0 {
        return (v.clone(), Rest::Zero);
    }
    if v.is_zero() {
        return (BigUint::zero(), Rest::Zero);
    }
    if n > count(v) {
        return (BigUint::zero(), Rest::Less);
    }
    if let (Some(small), true) = (v.to_u128(), n <= 38) {
        let unit = 10u128.pow(n as u32);
        let rest = small % unit;
        return (BigUint::from(small / unit), classify(&rest, &(unit / 2)));
    }
    let unit = power(n);
    let (quotient, rest) = v.div_rem(unit.as_ref());
    let half: BigUint = unit.as_ref() >> 1;
    let kind = classify(&rest, &half);
    (quotient, kind)
}

fn classify<T: Ord + Zero>(rest: &T, half: &T) -> Rest {
    if rest.is_zero() {
        return Rest::Zero;
    }
    match rest.cmp(half) {
        std::cmp::Ordering::Less => Rest::Less,
        std::cmp::Ordering::Equal => Rest::Half,
        std::cmp::Ordering::Greater => Rest::More,
    }
}

/// The last digit.
pub(super) fn last(v: &BigUint) -> u32 {
    (v % 10u8).to_u32().unwrap_or(0)
}

/// Cuts trailing zeros, at most that many; says how many.
pub(super) fn cut_zeros(v: &BigUint, most: i64) -> (BigUint, i64) {
    if v.is_zero() || most <= 0 {
        return (v.clone(), 0);
    }
    // A number has no more zeros in base ten than in base two.
    let mut left = most.min(v.trailing_zeros().unwrap_or(0) as i64);
    let mut out = v.clone();
    let mut cut = 0;
    while left > 0 {
        let mut step = 1;
        let mut shorter = None;
        while step <= left {
            let (quotient, rest) = out.div_rem(power(step).as_ref());
            if !rest.is_zero() {
                break;
            }
            shorter = Some((quotient, step));
            step *= 2;
        }
        let Some((quotient, step)) = shorter else {
            break;
        };
        out = quotient;
        cut += step;
        left -= step;
    }
    (out, cut)
}

/// The digits as text.
pub(super) fn text(v: &BigUint) -> String {
    match v.to_u128() {
        Some(small) => small.to_string(),
        None => v.to_str_radix(10),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_around_powers() {
        for n in [1, 18, 19, 20, 38, 39, 40, 77, 100, 1000] {
            let exact = power(n).as_ref().clone();
            assert_eq!(count(&exact), n + 1);
            assert_eq!(count(&(exact - 1u8)), n);
        }
        assert_eq!(count(&BigUint::zero()), 1);
    }

    #[test]
    fn zeros_are_cut() {
        let v = BigUint::from(12u8) * power(45).as_ref();
        assert_eq!(cut_zeros(&v, 100), (BigUint::from(12u8), 45));
        assert_eq!(cut_zeros(&v, 7).1, 7);
        assert_eq!(cut_zeros(&BigUint::from(15u8), 3).1, 0);
    }

    #[test]
    fn rests() {
        let v = BigUint::from(12_500u32);
        assert!(shift_right(&v, 3) == (BigUint::from(12u8), Rest::Half));
        assert!(shift_right(&v, 4) == (BigUint::one(), Rest::Less));
        assert!(shift_right(&v, 5) == (BigUint::zero(), Rest::Less));
        assert!(shift_right(&v, 9) == (BigUint::zero(), Rest::Less));
        assert!(shift_right(&v, 2) == (BigUint::from(125u8), Rest::Zero));
    }
}
