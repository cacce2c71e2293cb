//! `erf` and `erfc`, operation by operation as in glibc 2.36, after fdlibm:
//!
//! Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at SunPro, a Sun
//! Microsystems, Inc. business. Permission to use, copy, modify, and distribute this software is
//! freely granted, provided that this notice is preserved.

use super::c::exp;

/// `erf(1)` as a float of single precision.
const AT_ONE: f64 = 0.845_062_911_510_467_5;
/// `2 / sqrt(pi) - 1`
const SLOPE: f64 = 0.128_379_167_095_512_6;

/// Numerator and denominator of a rational function, each the sum of `p[2i] + z p[2i + 1]` times
/// the `i`th power of the square of `z`.
fn quotient_parts<const N: usize, const D: usize>(
    z: f64,
    p: &[f64; N],
    q: &[f64; D],
) -> (f64, f64) {
    let z2 = z * z;
    let z4 = z2 * z2;
    let powers = [1.0, z2, z4, z4 * z2, z4 * z4];
    let sum = |c: &[f64]| {
        let mut sum = c[0] + z * c[1];
        for (pair, power) in c.chunks(2).zip(powers).skip(1) {
            sum += power * (pair[0] + pair.get(1).map_or(0.0, |second| z * second));
        }
        sum
    };
    (sum(p), sum(q))
}

/// `(erf(x) - x) / x` for an `x` below 0.84375
fn near_zero(x: f64) -> f64 {
    const P: [f64; 5] = [
        0.128_379_167_095_512_56,
        -0.325_042_107_247_001_5,
        -0.028_481_749_575_598_51,
        -0.005_770_270_296_489_442,
        -2.376_301_665_665_016_3e-05,
    ];
    const Q: [f64; 6] = [
        1.0,
        0.397_917_223_959_155_35,
        0.065_022_249_988_767_3,
        0.005_081_306_281_875_766,
        0.000_132_494_738_004_321_64,
        -3.960_228_278_775_368e-06,
    ];
    let (r, s) = quotient_parts(x * x, &P, &Q);
    r / s
}

/// `erf(x) - erf(1)` for an `x` from 0.84375 to 1.25
fn near_one(x: f64) -> f64 {
    const P: [f64; 7] = [
        -0.002_362_118_560_752_659_4,
        0.414_856_118_683_748_33,
        -0.372_207_876_035_701_3,
        0.318_346_619_901_161_75,
        -0.110_894_694_282_396_68,
        0.035_478_304_325_618_236,
        -0.002_166_375_594_868_791,
    ];
    const Q: [f64; 7] = [
        1.0,
        0.106_420_880_400_844_23,
        0.540_397_917_702_171,
        0.071_828_654_414_196_27,
        0.126_171_219_808_761_64,
        0.013_637_083_912_029_05,
        0.011_984_499_846_799_107,
    ];
    let (p, q) = quotient_parts(x - 1.0, &P, &Q);
    p / q
}

/// `x erfc(x)` for an `x` from 1.25 on; `limit`: the high word of the last `x` of the first formula.
fn tail(x: f64, limit: u32) -> f64 {
    const RA: [f64; 8] = [
        -0.009_864_944_034_847_148,
        -0.693_858_572_707_181_8,
        -10.558_626_225_323_291,
        -62.375_332_450_326_006,
        -162.396_669_462_573_47,
        -184.605_092_906_711_04,
        -81.287_435_506_306_6,
        -9.814_329_344_169_145,
    ];
    const SA: [f64; 9] = [
        1.0,
        19.651_271_667_439_257,
        137.657_754_143_519_04,
        434.565_877_475_229_23,
        645.387_271_733_267_9,
        429.008_140_027_567_83,
        108.635_005_541_779_44,
        6.570_249_770_319_282,
        -0.060_424_415_214_858_1,
    ];
    const RB: [f64; 7] = [
        -0.009_864_942_924_700_1,
        -0.799_283_237_680_523,
        -17.757_954_917_754_752,
        -160.636_384_855_821_92,
        -637.566_443_368_389_6,
        -1_025.095_131_611_077_2,
        -483.519_191_608_651_4,
    ];
    const SB: [f64; 8] = [
        1.0,
        30.338_060_743_482_46,
        325.792_512_996_573_9,
        1_536.729_586_084_437,
        3_199.858_219_508_595_5,
        2_553.050_406_433_164_4,
        474.528_541_206_955_37,
        -22.440_952_446_585_82,
    ];
    let s = 1.0 / (x * x);
    let (r, s) = if ((x.to_bits() >> 32) as u32) < limit {
        quotient_parts(s, &RA, &SA)
    } else {
        quotient_parts(s, &RB, &SB)
    };
    let z = f64::from_bits(x.to_bits() & 0xffff_ffff_0000_0000);
    exp(-z * z - 0.5625) * exp((z - x) * (z + x) + r / s)
}

pub(crate) fn erf(x: f64) -> f64 {
    if x.is_nan() {
        return x;
    }
    let a = x.abs();
    if a < 0.843_75 {
        if a < 2f64.powi(-1015) {
            return 0.0625 * (16.0 * x + (16.0 * SLOPE) * x);
        }
        if a < 2f64.powi(-28) {
            return x + SLOPE * x;
        }
        return x + x * near_zero(x);
    }
    let y = if a < 1.25 {
        AT_ONE + near_one(a)
    } else if a >= 6.0 {
        1.0
    } else {
        1.0 - tail(a, 0x4006_db6e) / a
    };
    y.copysign(x)
}

pub(crate) fn erfc(x: f64) -> f64 {
    if x.is_nan() {
        return x;
    }
    let a = x.abs();
    if a < 0.843_75 {
        if a < 2f64.powi(-56) {
            return 1.0 - x;
        }
        let y = near_zero(x);
        if x < 0.25 {
            return 1.0 - (x + x * y);
        }
        return 0.5 - (x * y + (x - 0.5));
    }
    if a < 1.25 {
        let y = near_one(a);
        return if x > 0.0 {
            1.0 - AT_ONE - y
        } else {
            1.0 + (AT_ONE + y)
        };
    }
    if x >= 28.0 {
        return 0.0;
    }
    if x < -6.0 {
        return 2.0;
    }
    let y = tail(a, 0x4006_db6d) / a;
    if x > 0.0 {
        y
    } else {
        2.0 - y
    }
}
