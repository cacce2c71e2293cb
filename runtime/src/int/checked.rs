//! Sums and products computed on 64 bits first: only when one of them overflows, on ints of any size.
//!
//! `exact_int!(int, int(a) * b + c)` evaluates its expression with `int` making a `Checked`; when that
//! overflowed anywhere, once more with `int` making an `Int`. So what stands in it must have no effects.

use super::checked_mul;
use crate::Int;

/// An int of 64 bits, or the knowledge that some step did not fit.
#[derive(Clone, Copy)]
pub struct Checked {
    value: i64,
    overflowed: bool,
}

impl Checked {
    #[inline(always)]
    pub fn new(value: i64) -> Checked {
        Checked {
            value,
            overflowed: false,
        }
    }

    /// The value, when every step fitted.
    #[inline(always)]
    pub fn get(self) -> Option<i64> {
        if self.overflowed {
            None
        } else {
            Some(self.value)
        }
    }

    /// `self // b` for a positive `b`.
    #[inline(always)]
    pub fn div_floor(self, b: i64) -> Checked {
        Checked {
            value: self.value.div_euclid(b),
            ..self
        }
    }

    #[inline(always)]
    fn apply(self, other: Checked, (value, overflowed): (i64, bool)) -> Checked {
        Checked {
            value,
            overflowed: self.overflowed | other.overflowed | overflowed,
        }
    }
}

/// What an expression in `exact_int!` begins with: an int of 64 bits or one of any size.
pub trait IntLeaf {
    fn checked(self) -> Checked;
    fn exact(self) -> Int;
}

impl IntLeaf for i64 {
    #[inline(always)]
    fn checked(self) -> Checked {
        Checked::new(self)
    }

    #[inline(always)]
    fn exact(self) -> Int {
        Int::new(self)
    }
}

impl IntLeaf for &Int {
    #[inline(always)]
    fn checked(self) -> Checked {
        Checked {
            value: self.get(),
            overflowed: !self.is_small(),
        }
    }

    #[inline(always)]
    fn exact(self) -> Int {
        self.clone()
    }
}

#[inline(always)]
fn product(a: i64, b: i64) -> (i64, bool) {
    match checked_mul(a, b) {
        Some(value) => (value, false),
        None => (0, true),
    }
}

macro_rules! operator {
    ($trait:ident, $method:ident, $function:path) => {
        impl std::ops::$trait<Checked> for Checked {
            type Output = Checked;
            #[inline(always)]
            fn $method(self, other: Checked) -> Checked {
                self.apply(other, $function(self.value, other.value))
            }
        }
        impl std::ops::$trait<i64> for Checked {
            type Output = Checked;
            #[inline(always)]
            fn $method(self, other: i64) -> Checked {
                self.$method(Checked::new(other))
            }
        }
    };
}
operator!(Add, add, i64::overflowing_add);
operator!(Sub, sub, i64::overflowing_sub);
operator!(Mul, mul, product);

impl std::ops::Neg for Checked {
    type Output = Checked;
    #[inline(always)]
    fn neg(self) -> Checked {
        Checked::new(0) - self
    }
}

/// Says to the compiler that what follows is rarely reached.
#[cold]
#[inline(never)]
pub fn rarely() {}

/// The `Int` that an expression without effects has; see the head of this file.
#[macro_export]
macro_rules! exact_int {
    ($int:ident, $value:expr) => {{
        let fast = {
            #[inline(always)]
            fn $int(leaf: impl $crate::int::IntLeaf) -> $crate::int::Checked {
                leaf.checked()
            }
            $value
        };
        match fast.get() {
            Some(value) => $crate::Int::new(value),
            None => {
                #[inline(always)]
                fn $int(leaf: impl $crate::int::IntLeaf) -> $crate::Int {
                    leaf.exact()
                }
                $crate::int::rarely();
                $value
            }
        }
    }};
}

#[cfg(test)]
mod tests {
    use crate::Int;

    #[test]
    fn agrees_with_ints_of_any_size() {
        let edges = [0, 1, -1, 7, -7, 1 << 31, 1 << 62, i64::MAX, i64::MIN];
        let big = Int::new(i64::MAX) * Int::new(i64::MAX);
        for a in edges {
            for b in edges {
                for c in edges {
                    let product = Int::new(a) * Int::new(b);
                    assert_eq!(exact_int!(int, int(a) * b + c), &product + Int::new(c));
                    assert_eq!(exact_int!(int, int(a) * b - c), &product - Int::new(c));
                    assert_eq!(
                        exact_int!(int, int(a) - int(b) * c),
                        Int::new(a) - Int::new(b) * Int::new(c)
                    );
                    assert_eq!(
                        exact_int!(int, (int(a) * b + c).div_floor(3)),
                        (&product + Int::new(c)).div_floor(3)
                    );
                    assert_eq!(exact_int!(int, -(int(a) * b)), -&product);
                    assert_eq!(exact_int!(int, int(&big) * b + c), &big * b + c);
                    let small = Int::new(a);
                    assert_eq!(exact_int!(int, int(&small) * b + c), &product + c);
                }
            }
        }
    }
}
