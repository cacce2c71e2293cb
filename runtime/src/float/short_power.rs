//! `x ** 0.5` and `x ** 2` with the bits of C's `pow`, at the price of one operation wherever that can be shown to be the same.
//!
//! glibc's `pow` is off by less than 0.54 units in the last place (its own bound, in `e_pow.c`): what it rounds lies within 0.04
//! of the exact power. Where the exact root or square is further than that from the middle between two floats, both round to
//! the same float, which is the one that `sqrt` or the product gives.

/// How far from a float, in units of its last place, the exact power may lie: well below 0.5 - 0.04.
const SAFE: f64 = 0.44;
/// Beyond these bounds of `x` the error of a square would not be exact.
const LEAST: f64 = 1e-100;
const GREATEST: f64 = 1e100;

/// `pow(x, 0.5)`, or nothing where only `pow` itself can tell.
#[inline]
pub(crate) fn half_power(x: f64) -> Option<f64> {
    if !(LEAST..=GREATEST).contains(&x) {
        return None;
    }
    let root = x.sqrt();
    let square = root * root;
    let rest = (x - square) - error_of_square(root, square);
    is_nearest(root, rest, 2.0 * root).then_some(root)
}

/// `pow(x, 2.0)`, or nothing where only `pow` itself can tell.
#[inline]
pub(crate) fn square_power(x: f64) -> Option<f64> {
    if !(LEAST..=GREATEST).contains(&x.abs()) {
        return None;
    }
    let square = x * x;
    is_nearest(square, error_of_square(x, square), 1.0).then_some(square)
}

/// Whether `value + rest / scale`, the exact power, is surely rounded to `value`.
#[inline]
fn is_nearest(value: f64, rest: f64, scale: f64) -> bool {
    let bits = value.to_bits();
    let last_place = f64::from_bits(bits & (0x7ff << 52)) * f64::EPSILON;
    // Below a power of two floats are twice as dense.
    let is_power_of_two = bits & ((1 << 52) - 1) == 0;
    rest == 0.0 || (!is_power_of_two && rest.abs() < SAFE * scale * last_place)
}

/// `x * x - square`, exact; `square` is `x * x` rounded. Veltkamp's splitting, Dekker's product.
#[inline]
fn error_of_square(x: f64, square: f64) -> f64 {
    let scaled = x * 134_217_729.0; // 2^27 + 1
    let high = scaled - (scaled - x);
    let low = x - high;
    ((high * high - square) + 2.0 * high * low) + low * low
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_pow_wherever_it_answers() {
        let mut state: u64 = 88_172_645_463_325_252;
        let (mut answered, mut asked) = (0, 0);
        for i in 0..400_000 {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            // All exponents, and numbers near 1 with few digits.
            let x = match i % 4 {
                0 => f64::from_bits(state >> 1),
                1 => (state % 1_000_000) as f64 / 1024.0,
                2 => 1.0 + (state % 4096) as f64 * f64::EPSILON,
                _ => (state % (1 << 40)) as f64,
            };
            asked += 2;
            for (fast, power) in [(half_power(x), 0.5), (square_power(-x), 2.0)] {
                if let Some(value) = fast {
                    answered += 1;
                    let base = if power == 2.0 { -x } else { x };
                    let slow = base.powf(std::hint::black_box(power));
                    assert_eq!(value.to_bits(), slow.to_bits(), "{x} {power}");
                }
            }
        }
        assert!(answered > asked / 2, "{answered} of {asked}");
    }

    #[test]
    fn leaves_the_odd_ones_to_pow() {
        for x in [0.0, -0.0, f64::NAN, f64::INFINITY, 5e-324, f64::MAX] {
            assert_eq!((half_power(x), square_power(x * 0.5)), (None, None));
        }
    }
}
