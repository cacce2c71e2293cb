//! Arithmetic beyond one float: sums and products with what rounding takes away, fused multiply-add
//! on processors without it, and pairs of floats that carry about 106 bits.
//!
//! Invariant: the numbers are far from the ends of the floats' range, so that nothing overflows and
//! what is lost in the low parts does not matter.

/// The sum of two floats and what it lacks.
#[inline(always)]
pub(super) fn exact_sum(a: f64, b: f64) -> (f64, f64) {
    let sum = a + b;
    let of_b = sum - a;
    (sum, (a - (sum - of_b)) + (b - of_b))
}

/// A float as the sum of two with half the bits each.
#[inline(always)]
fn halves(a: f64) -> (f64, f64) {
    let scaled = 134_217_729.0 * a;
    let high = scaled - (scaled - a);
    (high, a - high)
}

/// The product of two floats and what it lacks.
#[inline(always)]
pub(super) fn exact_product(a: f64, b: f64) -> (f64, f64) {
    let product = a * b;
    let ((a1, a2), (b1, b2)) = (halves(a), halves(b));
    (
        product,
        a2 * b2 - (((product - a1 * b1) - a2 * b1) - a1 * b2),
    )
}

/// `a * b + c`, rounded once (Boldo and Melquiond, Emulation of FMA and correctly rounded sums): every
/// step is exact but the last.
#[inline(always)]
pub(super) fn fma(a: f64, b: f64, c: f64) -> f64 {
    let (product, product_rest) = exact_product(a, b);
    let (small, small_rest) = exact_sum(c, product_rest);
    let (large, large_rest) = exact_sum(product, small);
    let (tail, lost) = exact_sum(small_rest, large_rest);
    if lost == 0.0 || tail.to_bits() & 1 == 1 {
        return large + tail;
    }
    // Rounded to odd, so that the last rounding knows that something was lost.
    let bits = tail.to_bits();
    let odd = if (lost > 0.0) == (tail > 0.0) {
        bits + 1
    } else {
        bits - 1
    };
    large + f64::from_bits(odd)
}

pub(super) const FRACTION: u64 = (1 << 52) - 1;

/// The sum of two floats, the second at most half a unit in the last place of the first.
#[derive(Clone, Copy)]
pub(super) struct Pair(pub f64, pub f64);

impl Pair {
    /// Of a large float and a small one.
    #[inline(always)]
    fn of(large: f64, small: f64) -> Pair {
        let sum = large + small;
        Pair(sum, small - (sum - large))
    }

    #[inline(always)]
    pub(super) fn sum(a: f64, b: f64) -> Pair {
        let (sum, rest) = exact_sum(a, b);
        Pair(sum, rest)
    }

    #[inline(always)]
    pub(super) fn product(a: f64, b: f64) -> Pair {
        let (product, rest) = exact_product(a, b);
        Pair(product, rest)
    }

    #[inline(always)]
    pub(super) fn add(self, other: Pair) -> Pair {
        let (sum, rest) = exact_sum(self.0, other.0);
        let (low, low_rest) = exact_sum(self.1, other.1);
        let near = Pair::of(sum, rest + low);
        Pair::of(near.0, near.1 + low_rest)
    }

    #[inline(always)]
    pub(super) fn add_float(self, other: f64) -> Pair {
        let (sum, rest) = exact_sum(self.0, other);
        Pair::of(sum, rest + self.1)
    }

    #[inline(always)]
    pub(super) fn mul(self, other: Pair) -> Pair {
        let (product, rest) = exact_product(self.0, other.0);
        Pair::of(product, rest + (self.0 * other.1 + self.1 * other.0))
    }

    #[inline(always)]
    pub(super) fn div(self, other: Pair) -> Pair {
        let quotient = self.0 / other.0;
        let rest = self.add(other.mul(Pair(-quotient, 0.0)));
        Pair::of(quotient, rest.to_float() / other.0)
    }

    #[inline(always)]
    pub(super) fn sqrt(self) -> Pair {
        if self.0 <= 0.0 {
            return Pair(0.0, 0.0);
        }
        let root = self.0.sqrt();
        let rest = self.add(Pair::product(-root, root));
        Pair::of(root, rest.to_float() / (2.0 * root))
    }

    #[inline(always)]
    pub(super) fn neg(self) -> Pair {
        Pair(-self.0, -self.1)
    }

    #[inline(always)]
    pub(super) fn to_float(self) -> f64 {
        self.0 + self.1
    }
}
