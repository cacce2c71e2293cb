//! `expm1`, `log1p`, `log10` and the hyperbolic functions, operation by operation as in glibc 2.36, with
//! the steps of `expm1` and `log1p` fused that it fuses, so that the bits are the same. After fdlibm:
//!
//! Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at SunPro, a Sun
//! Microsystems, Inc. business. Permission to use, copy, modify, and distribute this software is
//! freely granted, provided that this notice is preserved.

use super::c::{exp, log};
use super::exact::fma;

const LN2_HIGH: f64 = 0.693_147_180_369_123_8;
const LN2_LOW: f64 = 1.908_214_929_270_587_7e-10;
const INVERSE_LN2: f64 = std::f64::consts::LOG2_E;
const LN2: f64 = std::f64::consts::LN_2;

/// Sign, exponent and the first 20 bits of the fraction.
fn high_word(x: f64) -> u32 {
    (x.to_bits() >> 32) as u32
}

fn with_high_word(x: f64, high: u32) -> f64 {
    f64::from_bits((u64::from(high) << 32) | (x.to_bits() & 0xffff_ffff))
}

/// `x * 2**k` where that is a normal float.
fn shifted(x: f64, k: i32) -> f64 {
    with_high_word(x, high_word(x).wrapping_add((k as u32) << 20))
}

pub(crate) fn expm1(x: f64) -> f64 {
    let size = high_word(x) & 0x7fff_ffff;
    if size >= 0x4043_687a {
        // 56 ln 2
        if x.is_nan() {
            return x;
        }
        if x > 709.782_712_893_384 {
            return f64::INFINITY;
        }
        if x < 0.0 {
            return -1.0;
        }
    }
    if size < 0x3c90_0000 {
        return x;
    }
    let (x, c, k) = expm1_reduced(x, size);
    const Q: [f64; 5] = [
        -0.033_333_333_333_333_13,
        0.001_587_301_587_254_814_6,
        -7.936_507_578_674_88e-05,
        4.008_217_827_329_362e-06,
        -2.010_992_181_836_243_7e-07,
    ];
    let half = 0.5 * x;
    let square = x * half;
    let h2 = square * square;
    let r1 = fma(h2, fma(square, Q[2], Q[1]), fma(square, Q[0], 1.0));
    let r1 = fma(h2 * h2, fma(square, Q[4], Q[3]), r1);
    let t = fma(-half, r1, 3.0);
    let e = square * ((r1 - t) / fma(-t, x, 6.0));
    if k == 0 {
        return x - fma(x, e, -square);
    }
    let e = fma(x, e - c, -c) - square;
    match k {
        -1 => 0.5 * (x - e) - 0.5,
        1 if x < -0.25 => -2.0 * (e - (x + 0.5)),
        1 => 1.0 + 2.0 * (x - e),
        2..20 => shifted(
            with_high_word(1.0, 0x3ff0_0000 - (0x20_0000 >> k)) - (e - x),
            k,
        ),
        20..=56 => shifted(
            x - (e + with_high_word(0.0, ((0x3ff - k) as u32) << 20)) + 1.0,
            k,
        ),
        _ => shifted(1.0 - (e - x), k) - 1.0,
    }
}

/// `x` less `k` times ln 2, what the difference lacks, and `k`.
fn expm1_reduced(x: f64, size: u32) -> (f64, f64, i32) {
    if size <= 0x3fd6_2e42 {
        // ln 2 / 2
        return (x, 0.0, 0);
    }
    let (high, low, k) = if size < 0x3ff0_a2b2 {
        // 1.5 ln 2
        let sign = 1f64.copysign(x);
        (x - sign * LN2_HIGH, sign * LN2_LOW, sign as i32)
    } else {
        let k = (INVERSE_LN2 * x + 0.5f64.copysign(x)) as i32;
        let t = f64::from(k);
        (x - t * LN2_HIGH, t * LN2_LOW, k)
    };
    let r = high - low;
    (r, (high - r) - low, k)
}

pub(crate) fn log1p(x: f64) -> f64 {
    if x.is_nan() || x <= -1.0 || x == f64::INFINITY {
        return x.ln_1p();
    }
    let size = x.abs();
    if high_word(size) < 0x3e20_0000 {
        // 2**-29
        return if high_word(size) < 0x3c90_0000 {
            x
        } else {
            x - x * x * 0.5
        };
    }
    let high = high_word(x) as i32;
    let is_near = high < 0x3fda_827a && (high > 0 || high <= 0xbfd2_bec3_u32 as i32);
    if is_near {
        return log1p_of(x, 0.0, 0.0, false);
    }
    // 1 + x = 2**k (1 + f), and what the sum lacks.
    let (u, c) = if high < 0x4340_0000 {
        let u = 1.0 + x;
        let lost = if high_word(u) >> 20 > 1023 {
            1.0 - (u - x)
        } else {
            x - (u - 1.0)
        };
        (u, lost / u)
    } else {
        (x, 0.0)
    };
    let k = (high_word(u) >> 20) as i32 - 1023;
    let fraction = high_word(u) & 0xf_ffff;
    let (u, k, is_small) = if fraction < 0x6_a09e {
        (with_high_word(u, fraction | 0x3ff0_0000), k, fraction == 0)
    } else {
        let is_small = (0x10_0000 - fraction) >> 2 == 0;
        (with_high_word(u, fraction | 0x3fe0_0000), k + 1, is_small)
    };
    log1p_of(u - 1.0, c, f64::from(k), is_small)
}

/// `log(2**k (1 + f)) + c`; `is_small`: f is below 2**-20.
fn log1p_of(f: f64, c: f64, k: f64, is_small: bool) -> f64 {
    let half_square = 0.5 * f * f;
    let low = fma(k, LN2_LOW, c);
    if is_small {
        if f == 0.0 {
            return if k == 0.0 { 0.0 } else { k * LN2_HIGH + low };
        }
        let r = half_square * fma(-f, 0.666_666_666_666_666_6, 1.0);
        return if k == 0.0 {
            f - r
        } else {
            k * LN2_HIGH - ((r - low) - f)
        };
    }
    const P: [f64; 7] = [
        0.666_666_666_666_673_5,
        0.399_999_999_994_094_2,
        0.285_714_287_436_623_9,
        0.222_221_984_321_497_84,
        0.181_835_721_616_180_5,
        0.153_138_376_992_093_73,
        0.147_981_986_051_165_86,
    ];
    let s = f / (2.0 + f);
    let z = s * s;
    let z2 = z * z;
    let z4 = z2 * z2;
    let r = fma(z, P[0], z2 * fma(z, P[2], P[1]));
    let r = fma(z4, fma(z, P[4], P[3]), r);
    let r = fma(z2 * z4, fma(z, P[6], P[5]), r);
    if k == 0.0 {
        return f - (half_square - s * (half_square + r));
    }
    k * LN2_HIGH - ((half_square - (s * (half_square + r) + low)) - f)
}

pub(crate) fn log10(x: f64) -> f64 {
    if x.is_nan() || x <= 0.0 || x == f64::INFINITY {
        return x.log10();
    }
    let (x, bias) = if x < f64::MIN_POSITIVE {
        (x * 2f64.powi(54), 54)
    } else {
        (x, 0)
    };
    let k = (x.to_bits() >> 52) as i32 - 1023 - bias;
    let is_negative = i32::from(k < 0);
    let y = f64::from(k + is_negative);
    let exponent = ((0x3ff - is_negative) as u64) << 52;
    let mantissa = f64::from_bits((x.to_bits() & super::exact::FRACTION) | exponent);
    let z = y * 3.694_239_077_158_931e-13 + std::f64::consts::LOG10_E * log(mantissa);
    z + y * 0.301_029_995_663_611_77
}

pub(crate) fn sinh(x: f64) -> f64 {
    if !x.is_finite() {
        return x;
    }
    let size = high_word(x) & 0x7fff_ffff;
    let half = 0.5f64.copysign(x);
    if size < 0x4036_0000 {
        // 22
        if size < 0x3e30_0000 {
            return x;
        }
        let t = expm1(x.abs());
        if size < 0x3ff0_0000 {
            return half * (2.0 * t - t * t / (t + 1.0));
        }
        return half * (t + t / (t + 1.0));
    }
    half_exp(x, half)
}

/// `half * exp(|x|)` where `exp(|x|)` alone may overflow.
fn half_exp(x: f64, half: f64) -> f64 {
    if high_word(x.abs()) < 0x4086_2e42 {
        return half * exp(x.abs());
    }
    if x.abs() > 710.475_860_073_943_9 {
        return f64::INFINITY.copysign(half);
    }
    let w = exp(0.5 * x.abs());
    half * w * w
}

pub(crate) fn cosh(x: f64) -> f64 {
    if !x.is_finite() {
        return x * x;
    }
    let size = high_word(x) & 0x7fff_ffff;
    if size >= 0x4036_0000 {
        return half_exp(x, 0.5);
    }
    if size >= 0x3fd6_2e43 {
        let t = exp(x.abs());
        return 0.5 * t + 0.5 / t;
    }
    if size < 0x3c80_0000 {
        return 1.0;
    }
    let t = expm1(x.abs());
    let w = 1.0 + t;
    1.0 + (t * t) / (w + w)
}

pub(crate) fn tanh(x: f64) -> f64 {
    let size = high_word(x) & 0x7fff_ffff;
    if x.is_nan() || x == 0.0 {
        return x;
    }
    let z = if size >= 0x4036_0000 {
        1.0
    } else if size < 0x3c80_0000 {
        return x * (1.0 + x);
    } else if size >= 0x3ff0_0000 {
        1.0 - 2.0 / (expm1(2.0 * x.abs()) + 2.0)
    } else {
        let t = expm1(-2.0 * x.abs());
        -t / (t + 2.0)
    };
    z.copysign(x)
}

pub(crate) fn asinh(x: f64) -> f64 {
    if !x.is_finite() {
        return x;
    }
    let size = high_word(x) & 0x7fff_ffff;
    let a = x.abs();
    let w = if size < 0x3e30_0000 {
        return x;
    } else if size > 0x41b0_0000 {
        log(a) + LN2
    } else if size > 0x4000_0000 {
        log(2.0 * a + 1.0 / ((a * a + 1.0).sqrt() + a))
    } else {
        let t = a * a;
        log1p(a + t / (1.0 + (1.0 + t).sqrt()))
    };
    w.copysign(x)
}

pub(crate) fn acosh(x: f64) -> f64 {
    if x < 1.0 {
        return f64::NAN;
    }
    if x == 1.0 {
        return 0.0;
    }
    if !x.is_finite() {
        return x;
    }
    if x.to_bits() >= 0x41b0_0000_0000_0000 {
        return log(x) + LN2;
    }
    if x > 2.0 {
        return log(2.0 * x - 1.0 / (x + (x * x - 1.0).sqrt()));
    }
    let t = x - 1.0;
    log1p(t + (2.0 * t + t * t).sqrt())
}

pub(crate) fn atanh(x: f64) -> f64 {
    let a = x.abs();
    if a.is_nan() || a >= 1.0 {
        return x.atanh();
    }
    let t = if a >= 0.5 {
        0.5 * log1p((a + a) / (1.0 - a))
    } else if a < 2f64.powi(-28) {
        return x;
    } else {
        let t = a + a;
        0.5 * log1p(t + t * a / (1.0 - a))
    };
    t.copysign(x)
}
