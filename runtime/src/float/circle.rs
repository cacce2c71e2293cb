//! Sine, cosine, tangent and their inverses, computed with pairs of floats and rounded once.
//!
//! glibc's own are within 0.55 units of the last place and so nearly always rounded correctly: where
//! these differ from them (docs/divergences.md has the share), glibc has the other neighbour.

use super::exact::{exact_sum, Pair};
use std::f64::consts::{FRAC_PI_2, FRAC_PI_4};

const HALF_PI: Pair = Pair(FRAC_PI_2, 6.123_233_995_736_766e-17);
/// Half of pi in pieces of 33 bits, and the rest: a product with an integer below 2**20 is exact.
const HALF_PI_PIECES: [f64; 4] = [
    1.570_796_326_734_125_6,
    6.077_100_506_303_966e-11,
    2.022_266_248_711_166_5e-21,
    8.478_427_660_368_9e-32,
];
/// The bits of 2 / pi behind the point.
const TWO_OVER_PI: [u64; 20] = [
    0xa2f9_836e_4e44_1529,
    0xfc27_57d1_f534_ddc0,
    0xdb62_9599_3c43_9041,
    0xfe51_63ab_debb_c561,
    0xb724_6e3a_424d_d2e0,
    0x0649_2eea_09d1_921c,
    0xfe1d_eb1c_b129_a73e,
    0xe882_35f5_2ebb_4484,
    0xe99c_7026_b45f_7e41,
    0x3991_d639_8353_39f4,
    0x9c84_5f8b_bdf9_283b,
    0x1ff8_97ff_de05_980f,
    0xef2f_118b_5a0a_6d1f,
    0x6d36_7ecf_27cb_09b7,
    0x4f46_3f66_9e5f_ea2d,
    0x7527_bac7_ebe5_f17b,
    0x3d07_39f7_8a52_92ea,
    0x6bfb_5fb1_1f8d_5d08,
    0x5603_3046_fc7b_6bab,
    0xf0cf_bc20_9af4_361d,
];
/// Taylor's series: the first terms as pairs, the others as floats, the last one first.
const SINE: [Pair; 3] = [
    Pair(-0.000_198_412_698_412_698_4, -1.720_955_829_342_070_5e-22),
    Pair(0.008_333_333_333_333_333, 1.156_482_317_317_871_4e-19),
    Pair(-0.166_666_666_666_666_66, -9.251_858_538_542_97e-18),
];
const SINE_TAIL: [f64; 7] = [
    -3.868_170_170_630_684e-23,
    1.957_294_106_339_126_3e-20,
    -8.220_635_246_624_33e-18,
    2.811_457_254_345_520_6e-15,
    -7.647_163_731_819_816e-13,
    1.605_904_383_682_161_3e-10,
    -2.505_210_838_544_172e-08,
];
const SINE_NINTH: Pair = Pair(2.755_731_922_398_589_3e-06, -1.858_393_274_046_472e-22);
const COSINE: [Pair; 4] = [
    Pair(2.480_158_730_158_73e-05, 2.151_194_786_677_588_2e-23),
    Pair(-0.001_388_888_888_888_889, 5.300_543_954_373_577e-20),
    Pair(0.041_666_666_666_666_664, 2.312_964_634_635_742_7e-18),
    Pair(-0.5, 0.0),
];
const COSINE_TAIL: [f64; 8] = [
    1.611_737_571_096_118_4e-24,
    -8.896_791_392_450_574e-22,
    4.110_317_623_312_165e-19,
    -1.561_920_696_858_622_5e-16,
    4.779_477_332_387_385e-14,
    -1.147_074_559_772_972_5e-11,
    2.087_675_698_786_81e-09,
    -2.755_731_922_398_589e-07,
];

/// The series in the square of the argument, without its first term.
#[inline]
fn series(tail: &[f64], first: &[Pair], square: Pair) -> Pair {
    let rest = tail.iter().fold(0.0, |sum, c| sum * square.0 + c);
    first
        .iter()
        .fold(Pair(rest, 0.0), |sum, c| sum.mul(square).add(*c))
}

/// Sine and cosine of an angle within an eighth of the circle around 0.
fn near_zero(r: Pair) -> (Pair, Pair) {
    let square = r.mul(r);
    let first = [SINE_NINTH, SINE[0], SINE[1], SINE[2]];
    let sine = r.add(r.mul(square).mul(series(&SINE_TAIL, &first, square)));
    let cosine = square
        .mul(series(&COSINE_TAIL, &COSINE, square))
        .add_float(1.0);
    (sine, cosine)
}

/// The quarter of the circle that `x` is nearest to, modulo 4, and the angle from there.
fn reduced(x: f64) -> (u64, Pair) {
    if x.abs() <= FRAC_PI_4 {
        return (0, Pair(x, 0.0));
    }
    if x.abs() >= 1e6 {
        return reduced_large(x);
    }
    let quarters = (x / HALF_PI.0).round();
    let [p0, p1, p2, p3] = HALF_PI_PIECES;
    let (high, low) = exact_sum(x - quarters * p0, -quarters * p1);
    let r = Pair(high, low)
        .add_float(-quarters * p2)
        .add(Pair::product(-quarters, p3));
    (quarters as i64 as u64 & 3, r)
}

/// As `reduced`, by as many bits of 2 / pi as count for the exponent of `x` (Payne and Hanek).
fn reduced_large(x: f64) -> (u64, Pair) {
    let bits = x.to_bits();
    let exponent = ((bits >> 52) & 0x7ff) as i64 - 1075;
    let mantissa = (bits & super::exact::FRACTION) | (1 << 52);
    // The words before `first` contribute whole circles only.
    let first = ((exponent - 2).max(0) / 64) as usize;
    let mut product = [0u64; 5];
    let mut carry = 0u128;
    for (i, limb) in product.iter_mut().take(4).enumerate() {
        let word = TWO_OVER_PI.get(first + 3 - i).copied().unwrap_or(0);
        let sum = u128::from(word) * u128::from(mantissa) + carry;
        *limb = sum as u64;
        carry = sum >> 64;
    }
    product[4] = carry as u64;
    // `product * 2**-point` is `x * 2 / pi` modulo 4.
    let point = 64 * (first as i64 + 4) - exponent;
    let bits_at = |place: i64| -> u64 {
        // 64 bits from `place` on upwards.
        let word = |i: i64| {
            usize::try_from(i)
                .ok()
                .and_then(|i| product.get(i))
                .copied()
                .unwrap_or(0)
        };
        let (i, shift) = (place.div_euclid(64), place.rem_euclid(64));
        if shift == 0 {
            return word(i);
        }
        (word(i) >> shift) | (word(i + 1) << (64 - shift))
    };
    let mut quarters = bits_at(point) & 3;
    let mut fraction = [
        bits_at(point - 64),
        bits_at(point - 128),
        bits_at(point - 192),
    ];
    let is_above_half = fraction[0] >> 63 == 1;
    if is_above_half {
        quarters += 1;
        fraction = fraction.map(|word| !word);
    }
    let mut sum = Pair(0.0, 0.0);
    let mut scale = 2f64.powi(-192);
    for word in fraction.into_iter().rev() {
        for half in [word & 0xffff_ffff, word >> 32] {
            sum = sum.add_float(half as f64 * scale);
            scale *= 2f64.powi(32);
        }
    }
    let r = sum.mul(HALF_PI);
    let is_negative = (x < 0.0) != is_above_half;
    let quarters = if x < 0.0 {
        quarters.wrapping_neg()
    } else {
        quarters
    };
    (quarters & 3, if is_negative { r.neg() } else { r })
}

/// Sine and cosine of a finite `x`.
fn sine_and_cosine(x: f64) -> (Pair, Pair) {
    let (quarters, r) = reduced(x);
    let (s, c) = near_zero(r);
    match quarters {
        0 => (s, c),
        1 => (c, s.neg()),
        2 => (s.neg(), c.neg()),
        _ => (c.neg(), s),
    }
}

/// So near to 0 that sine, tangent and their inverses round to the argument itself.
fn is_tiny(x: f64) -> bool {
    x.abs() < 1e-18
}

pub(crate) fn sin(x: f64) -> f64 {
    if !x.is_finite() {
        return f64::NAN;
    }
    if is_tiny(x) {
        return x;
    }
    sine_and_cosine(x).0.to_float()
}

pub(crate) fn cos(x: f64) -> f64 {
    if !x.is_finite() {
        return f64::NAN;
    }
    if is_tiny(x) {
        return 1.0;
    }
    sine_and_cosine(x).1.to_float()
}

pub(crate) fn tan(x: f64) -> f64 {
    if !x.is_finite() {
        return f64::NAN;
    }
    if is_tiny(x) {
        return x;
    }
    let (s, c) = sine_and_cosine(x);
    s.div(c).to_float()
}

/// The angle of the point (x, y): one step of Newton's from what the C library says.
fn angle(y: Pair, x: Pair) -> f64 {
    let near = y.0.atan2(x.0);
    let (s, c) = sine_and_cosine(near);
    let across = y.mul(c).add(x.mul(s).neg());
    let along = x.0 * c.0 + y.0 * s.0;
    let (sum, rest) = exact_sum(near, across.0 / along);
    sum + (rest + across.1 / along)
}

pub(crate) fn atan(x: f64) -> f64 {
    if !x.is_finite() || is_tiny(x) {
        return x.atan();
    }
    atan2(x, 1.0)
}

pub(crate) fn atan2(y: f64, x: f64) -> f64 {
    let is_plain = y.is_finite() && x.is_finite() && y != 0.0 && x != 0.0;
    if !is_plain {
        return y.atan2(x);
    }
    let exponent = |v: f64| ((v.to_bits() >> 52) & 0x7ff) as i64;
    let difference = exponent(y) - exponent(x);
    if difference.abs() > 60 {
        // An axis, or nearly: the quotient is the whole correction.
        return match difference > 0 {
            true => HALF_PI.0.copysign(y),
            false if x > 0.0 => y / x,
            false => (2.0 * HALF_PI.0).copysign(y),
        };
    }
    // Near 1, so that no product leaves the range.
    let bias = 1023 - exponent(x).max(exponent(y));
    let scaled = |v: f64| crate::modules::math::scale(v, bias);
    angle(Pair(scaled(y), 0.0), Pair(scaled(x), 0.0))
}

/// The cosine of an angle whose sine is `x`, or the other way round.
fn complement(x: f64) -> Pair {
    Pair::sum(1.0, -x).mul(Pair::sum(1.0, x)).sqrt()
}

pub(crate) fn asin(x: f64) -> f64 {
    if x.is_nan() || x.abs() > 1.0 || is_tiny(x) {
        return x.asin();
    }
    angle(Pair(x, 0.0), complement(x))
}

pub(crate) fn acos(x: f64) -> f64 {
    if x.is_nan() || x.abs() > 1.0 || is_tiny(x) {
        return x.acos();
    }
    angle(complement(x), Pair(x, 0.0))
}
