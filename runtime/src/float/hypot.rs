//! `hypot` with the bits of glibc: the square root and one correction, after C. F. Borges, An Improved
//! Algorithm for hypot(a, b), 2019.

use crate::modules::math::scale;

/// The length of the vector (x, y).
pub(crate) fn hypot(x: f64, y: f64) -> f64 {
    if x.is_infinite() || y.is_infinite() {
        return f64::INFINITY;
    }
    let (x, y) = (x.abs(), y.abs());
    let (large, small) = if x < y { (y, x) } else { (x, y) };
    if large.is_nan() || small.is_nan() || small <= large * 2f64.powi(-54) {
        return large + small;
    }
    // Near 1, so that no square leaves the range.
    let bias = 1023 - ((large.to_bits() >> 52) & 0x7ff) as i64;
    scale(length(scale(large, bias), scale(small, bias)), -bias)
}

fn length(large: f64, small: f64) -> f64 {
    let h = (large * large + small * small).sqrt();
    let excess = if h <= 2.0 * small {
        let delta = h - small;
        large * (2.0 * delta - large) + (delta - 2.0 * (large - small)) * delta
    } else {
        let delta = h - large;
        2.0 * delta * (large - 2.0 * small) + ((4.0 * delta - small) * small + delta * delta)
    };
    h - excess / (2.0 * h)
}
