//! Arithmetic with or without fused operations, and the question whether that matters: for the
//! functions whose algorithm is glibc's but for these.

use super::exact::{fma, FRACTION};

/// `a * b + c`, rounded once or twice.
#[inline(always)]
pub(super) fn mul_add<const FUSED: bool>(a: f64, b: f64, c: f64) -> f64 {
    if FUSED {
        fma(a, b, c)
    } else {
        a * b + c
    }
}

/// `large + small` when it is not near the middle of two floats.
#[inline(always)]
pub(super) fn settled(large: f64, small: f64) -> Option<f64> {
    let sum = large + small;
    let rest = (large - sum + small).abs();
    let half_last_bit =
        f64::from_bits((sum.to_bits() & !FRACTION & !(1 << 63)).wrapping_sub(53 << 52));
    let is_power_of_two = sum.to_bits() & FRACTION == 0;
    (!is_power_of_two && rest < half_last_bit * 0.875).then_some(sum)
}
