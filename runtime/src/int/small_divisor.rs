//! Division of any int by a divisor of 64 bits: the remainder has 64 bits too.

use super::{floor_quotient, floor_remainder, zero_modulo, Int, Op};
use crate::{Exc, Res};

impl Int {
    /// `self // b` for a `b` that is not zero.
    #[inline]
    pub fn div_floor(&self, b: i64) -> Int {
        if self.is_small() {
            return Int::new(floor_quotient(self.get(), b));
        }
        Int::slow(Op::Div, self, &Int::new(b))
    }

    /// `self % b` for a `b` that is not zero.
    #[inline]
    pub fn rem_floor(&self, b: i64) -> i64 {
        if self.is_small() {
            return floor_remainder(self.get(), b);
        }
        // Less than `b` in magnitude.
        Int::slow(Op::Mod, self, &Int::new(b)).to_i64_clamped()
    }

    /// `self // b`.
    #[inline]
    pub fn floor_div_by(&self, b: i64) -> Res<Int> {
        if b == 0 {
            return Err(Exc::zero_division("integer division or modulo by zero"));
        }
        Ok(self.div_floor(b))
    }

    /// `self % b`.
    #[inline]
    pub fn modulo_by(&self, b: i64) -> Res<i64> {
        if b == 0 {
            return Err(zero_modulo());
        }
        Ok(self.rem_floor(b))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn divides_like_the_general_form() {
        let numbers = [
            Int::new(0),
            Int::new(7),
            Int::new(-7),
            Int::new(i64::MAX),
            Int::new(i64::MIN),
            Int::new(i64::MAX) * Int::new(i64::MAX),
            Int::new(i64::MIN) * Int::new(i64::MAX),
        ];
        for a in &numbers {
            for b in [1, -1, 2, -3, 10, i64::MAX, i64::MIN] {
                let (quotient, remainder) = (a.floor_div(&Int::new(b)), a.modulo(&Int::new(b)));
                assert_eq!(a.div_floor(b), quotient.unwrap_or(Int::ZERO));
                assert_eq!(Int::new(a.rem_floor(b)), remainder.unwrap_or(Int::ZERO));
            }
            assert!(a.floor_div_by(0).is_err() && a.modulo_by(0).is_err());
        }
    }
}
