//! `cbrt` with the bits of glibc: a polynomial, then one step of Halley's. The result is within one unit
//! of the last place, not always the nearest float: `cbrt(27.0)` is 3.0000000000000004.
//!
//! Natively too: there Rust's own library takes the place of the C library's function.

/// The cube root.
pub(crate) fn cbrt(x: f64) -> f64 {
    if x == 0.0 || !x.is_finite() {
        return x;
    }
    const ROOT: f64 = 1.259_921_049_894_873_2;
    const SQUARE_ROOT: f64 = 1.587_401_051_968_199_6;
    const FACTORS: [f64; 5] = [1.0 / SQUARE_ROOT, 1.0 / ROOT, 1.0, ROOT, SQUARE_ROOT];
    let (m, exponent) = crate::modules::math::frexp(x.abs());
    let u = 0.354_895_765_043_919_84
        + (1.508_191_937_815_849
            + (-2.114_994_941_673_713
                + (2.446_931_225_635_344_4
                    + (-1.834_692_774_836_130_8
                        + (0.784_932_344_976_639_2 - 0.145_263_899_385_486_37 * m) * m)
                        * m)
                    * m)
                * m)
            * m;
    let cube = u * u * u;
    let factor = FACTORS[(2 + exponent % 3) as usize];
    let root = u * (cube + 2.0 * m) / (2.0 * cube + m) * factor;
    crate::modules::math::scale(root.copysign(x), exponent / 3)
}

#[cfg(test)]
mod tests {
    #[test]
    fn roots_are_those_of_glibc() {
        let cases = [
            (2.0, 1.259_921_049_894_873_4),
            (8.0, 2.0),
            (27.0, 3.000_000_000_000_000_4),
            (0.7, 0.887_904_001_742_600_8),
            (100.0, 4.641_588_833_612_778),
            (-5.0, -1.709_975_946_676_696_8),
            (5e-324, 1.703_183_936_003_260_1e-108),
        ];
        for (x, root) in cases {
            assert_eq!(super::cbrt(x), root);
        }
    }
}
