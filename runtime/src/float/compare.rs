//! `==` and `<` of ints and floats: without loss, and never true of NaN.

use crate::Int;
use std::cmp::Ordering;

impl PartialEq<f64> for Int {
    #[inline]
    fn eq(&self, other: &f64) -> bool {
        self.partial_cmp(other) == Some(Ordering::Equal)
    }
}

impl PartialOrd<f64> for Int {
    #[inline]
    fn partial_cmp(&self, other: &f64) -> Option<Ordering> {
        // Ints of this size are floats, too.
        const EXACT: i64 = 1 << 53;
        match self.to_i64() {
            Some(i) if (-EXACT..=EXACT).contains(&i) => (i as f64).partial_cmp(other),
            _ => self.cmp_f64(*other),
        }
    }
}

impl PartialEq<Int> for f64 {
    #[inline]
    fn eq(&self, other: &Int) -> bool {
        other == self
    }
}

impl PartialOrd<Int> for f64 {
    #[inline]
    fn partial_cmp(&self, other: &Int) -> Option<Ordering> {
        other.partial_cmp(self).map(Ordering::reverse)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compares_without_loss() {
        let order = |a: &Int, b: f64| (a.partial_cmp(&b), b.partial_cmp(a));
        let (less, more) = (Some(Ordering::Less), Some(Ordering::Greater));
        let exact = 9007199254740992.0;
        assert_eq!(order(&Int::new((1 << 53) + 1), exact), (more, less));
        assert_eq!(order(&Int::new(-3), -2.5), (less, more));
        assert_eq!(order(&Int::new(i64::MAX), f64::INFINITY), (less, more));
        assert_eq!(order(&Int::new(1), f64::NAN), (None, None));
        assert!(Int::new(1 << 53) == exact && Int::new((1 << 53) + 1) != exact);
        assert!(3.0 == Int::new(3) && Int::new(0) == -0.0);
    }
}
